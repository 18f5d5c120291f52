"""The finished mix as a file of its own: AAC in an m4a, whose packets a film takes over as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np

from production_flow.media.loudness import highest_peak
from production_flow.media.mix import BLOCK, PER_FRAME, Mix
from production_flow.media.recording import SAMPLE_RATE, Samples, blocks
from production_flow.media.video import MOVIE

BIT_RATE: Final = 256_000
HIGHEST: Final = -1.2
"""dBTP that the sound stays under as it is decoded; meters differ by a tenth or two, and none may read over -1."""

CODER: Final = {"aac_coder": "fast", "aac_pns": "0", "aac_is": "0"}
"""What the encoder is told. Noise and intensity substitution raise peaks by up to 2 dB and make the errors of rain and
crowds larger; without them the fast coder is as near to the mix as the slow one, in half the time."""

MIXING: Final = 0.6
"""Share of the work that lies in mixing and levelling."""

_AAC_FRAME: Final = 1024
_TRIES: Final = 3
_MARGIN: Final = 0.1


def write_soundtrack(path: Path, mix: Mix, progress: Callable[[float], None] = lambda _: None) -> float:
    """Encodes a mix to `path`; where it fails or is stopped, no file is left behind.

    What was encoded is decoded again: where it peaks too high, the mix is lowered and encoded once more.

    Args:
        path: The m4a.
        mix: What is heard.
        progress: Called with 0 to 1; raises to stop.

    Returns:
        The true peak of the file in dB.
    """
    try:
        _ = mix.levels
        progress(MIXING)
        for left in reversed(range(_TRIES)):
            _encode(path, mix, progress if left == _TRIES - 1 else lambda _: None)
            peak = highest_peak(blocks(path))
            if peak <= HIGHEST or not left:
                break
            mix.lower(peak - HIGHEST + _MARGIN)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    progress(1.0)
    return peak


def _encode(path: Path, mix: Mix, progress: Callable[[float], None]) -> None:
    every = BLOCK * PER_FRAME // _AAC_FRAME
    with av.open(str(path), "w", format="ipod", options=dict(MOVIE)) as file:
        stream = _add_aac(file)
        for number, block in enumerate(_in_frames(mix.blocks())):
            file.mux(stream.encode(_frame(block, number * _AAC_FRAME)))
            if number % every == 0:
                progress(MIXING + (1 - MIXING) * number * _AAC_FRAME / (mix.frames * PER_FRAME))
        file.mux(stream.encode(None))


def _frame(block: Samples, at: int) -> Any:
    frame: Any = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, at, Fraction(1, SAMPLE_RATE)
    return frame


def _in_frames(sound: Iterator[Samples]) -> Iterator[Samples]:
    """The same sound in pieces of the length that AAC takes; the last may be shorter."""
    rest = np.zeros((2, 0), np.float32)
    for block in sound:
        rest = np.concatenate([rest, block], axis=1)
        whole = rest.shape[1] // _AAC_FRAME * _AAC_FRAME
        yield from (rest[:, begin : begin + _AAC_FRAME] for begin in range(0, whole, _AAC_FRAME))
        rest = rest[:, whole:]
    if rest.shape[1]:
        yield rest


def _add_aac(file: Any) -> Any:
    stream = file.add_stream("aac", rate=SAMPLE_RATE, options=dict(CODER))
    stream.codec_context.layout = "stereo"
    stream.codec_context.bit_rate = BIT_RATE
    stream.codec_context.time_base = Fraction(1, SAMPLE_RATE)
    return stream
