"""Effects and room tone as the cut wants them: stereo, exactly as long as asked, at the levels of our own foley."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from production_flow.errors import Unfit
from production_flow.media import recording
from production_flow.media import sound as audio
from production_flow.media.sound import Samples

SHORT: Final = 0.3
"""Seconds that a sound may be too short without being looped: they are left silent."""

CEILING: Final = -3.0
"""Decibels under full scale that no peak passes."""


@dataclass(frozen=True)
class Level:
    """How loud a sound is: its root mean square and its peak in dB under full scale, whichever is reached first."""

    rms: float
    peak: float


BED: Final = Level(-42.0, -25.0)
"""Room tone under everything."""

TEXTURE: Final = Level(-31.0, -14.0)
"""An effect that lasts."""

EVENT: Final = Level(-20.0, -14.0)
"""An effect that happens."""

NOTED: Final = TEXTURE
"""Everything that a note asks for in one sound."""


def filled(source: Path, seconds: float) -> tuple[float, Samples]:
    """The sound of any file cut or looped to a length, shape (samples, 2); and how long it was.

    Raises:
        Unfit: The file holds no sound, or silence.
    """
    came: float = sum(block.shape[1] for block in recording.blocks(source)) / audio.RATE
    if came < 0.02:
        raise Unfit("The sound is empty.", where=source.name)
    reader = recording.Recording(source, loop=came < seconds - SHORT)
    made = np.asarray(reader.read(audio.length(seconds)).T, np.float64)
    reader.close()
    if audio.peak_db(made) < -70:
        raise Unfit("The sound is silence.", where=source.name)
    return came, made


def once(source: Path) -> Samples:
    """The whole sound of a file, shape (samples, 2).

    Raises:
        Unfit: As `filled`.
    """
    parts = list(recording.blocks(source))
    made: Samples = np.concatenate(parts, axis=1).T.astype(np.float64) if parts else np.zeros((0, 2))
    if audio.peak_db(made) < -70:
        raise Unfit("The sound is silence.", where=source.name)
    return made


def levelled(sound: Samples, level: Level, more: float = 0.0) -> Samples:
    """The sound at a level, `more` decibels louder."""
    change = min(level.rms - audio.rms_db(sound), level.peak - audio.peak_db(sound)) + more
    return sound * audio.gain(change)


def write(target: Path, sound: Samples) -> None:
    """Writes a finished sound: without a click at its ends, its peaks bent under the ceiling."""
    audio.write_wav(target, audio.limit(audio.fade(sound, 0.02, 0.03), CEILING))
