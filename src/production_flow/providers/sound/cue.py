"""A piece of music as the cut wants it: stereo, its loudness, exactly as long as its cue."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from production_flow.errors import Unfit
from production_flow.media import recording
from production_flow.media import sound as audio

LOUDNESS: Final = -20.0
"""LUFS of a cue, as of those that are written on this machine."""

FALL: Final = 2.5
"""Seconds over which a piece that is cut dies away; one that goes on is only kept from clicking."""

SHORT: Final = 0.3
"""Seconds that a piece may be too short without being repeated: they are left silent."""


def dressed(source: Path, target: Path, seconds: float, *, ending: bool) -> float:
    """Writes the piece of any sound file to `target`, cut or repeated to a length; returns how long it was.

    Raises:
        Unfit: The file holds no sound, or silence.
    """
    came: float = sum(block.shape[1] for block in recording.blocks(source)) / audio.RATE
    if came < 1.0:
        raise Unfit(f"The piece is {came:.1f} s long.", where=source.name)
    count = audio.length(seconds)
    reader = recording.Recording(source, loop=came < seconds - SHORT)
    sound = np.asarray(reader.read(count).T, np.float64)
    reader.close()
    if audio.peak_db(sound) < -60:
        raise Unfit("The piece is silence.", where=source.name)
    exact = abs(came - seconds) < 0.05
    fall = 0.01 if exact or not ending else min(FALL, seconds / 4)
    audio.write_wav(target, audio.fade(audio.level(sound, LOUDNESS), 0.005, fall))
    return came
