"""Recordings laid over each other: the place under everything, what lasts over it, what happens at its moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from production_flow.media import sound as audio
from production_flow.media.sound import Samples
from production_flow.providers.sound import effect
from production_flow.types import Json

FAR_DB: Final = -8.0
"""How much quieter a distant thing is."""

DULL: Final = 1100.0
"""Hertz above which little of a distant thing is heard."""

_FALL: Final = 0.25
_QUIET: Final = -45.0
"""Decibels under its peak from which the beginning of a recording counts as silence."""

Part = tuple[Mapping[str, Json], Path]
"""What the ticket says of a recording, and where it lies."""


def mixed(parts: Sequence[Part], seconds: float) -> Samples:
    """Everything together, shape (samples, 2), exactly as long as asked.

    Raises:
        Unfit: A recording is silence, or broken.
    """
    total = np.zeros((audio.length(seconds), 2))
    tones = [effect.filled(path, seconds)[1] for how, path in parts if how["part"] in {"place", "layer"}]
    if tones:
        even = [tone / max(audio.gain(audio.rms_db(tone)), 1e-6) for tone in tones]
        total += effect.levelled(np.sum(even, axis=0), effect.BED)
    wanted = [(how, path) for how, path in parts if how["part"] == "effect"]
    for number, (how, path) in enumerate(wanted):
        total += _effect(how, path, seconds, (number + 0.35) / (len(wanted) + 0.35))
    return total


def _effect(how: Mapping[str, Json], path: Path, seconds: float, moment: float) -> Samples:
    """One effect over the whole length: throughout, or once at its moment (a share of the length)."""
    far = bool(how["far"])
    more = float(how["gain"]) + (FAR_DB if far else 0.0)
    if how["lasting"]:
        return effect.levelled(_distant(effect.filled(path, seconds)[1], far=far), effect.TEXTURE, more)
    whole = _begun(_distant(effect.once(path), far=far))
    piece = effect.levelled(audio.fade(whole[: audio.length(seconds)], 0.003, _FALL), effect.EVENT, more)
    room = audio.length(seconds) - len(piece)
    begin = min(audio.length(seconds * moment), max(0, room))
    made = np.zeros((audio.length(seconds), 2))
    made[begin : begin + len(piece)] = piece
    return made


def _begun(sound: Samples) -> Samples:
    """A recording from where something is first heard."""
    loud = np.flatnonzero(np.abs(sound).max(axis=1) > np.abs(sound).max() * audio.gain(_QUIET))
    return sound[loud[0] :] if loud.size else sound


def _distant(sound: Samples, *, far: bool) -> Samples:
    if not far:
        return sound
    from scipy.signal import butter, sosfilt  # noqa: PLC0415 - scipy is slow to import

    return np.asarray(sosfilt(butter(2, DULL, fs=audio.RATE, output="sos"), sound, axis=0))
