"""A spoken line as the cut wants it: no silent ends, its loudness, whole frames; and a mouth to go with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from production_flow import timing
from production_flow.errors import Unfit
from production_flow.media import recording
from production_flow.media import sound as audio
from production_flow.media.sound import Samples
from production_flow.providers.sound.lips import HOLD
from production_flow.providers.sound.words import SHAPES

LOUDNESS: Final = -20.0
"""LUFS of a line, as of those that are spoken on this machine."""

EDGE: Final = 0.06
"""Seconds kept before and after the words."""

QUIET: Final = -42.0
"""Decibels under the line's peak from which its ends count as silence."""

_FAINT: Final = 0.12
"""Share of the line's loud parts under which the mouth rests."""


@dataclass(frozen=True)
class Line:
    """A line as it was written: mono samples at 48 kHz, and the seconds that were cut off its beginning."""

    sound: Samples
    cut: float = 0.0

    @property
    def frames(self) -> int:
        """Length in whole frames."""
        return len(self.sound) // audio.PER_FRAME

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return timing.seconds(self.frames)


def dressed(source: Path, target: Path) -> Line:
    """Writes the line of any sound file to `target`, as a mono WAV of 48 kHz.

    Raises:
        Unfit: The file holds no sound, or silence.
    """
    parts = list(recording.blocks(source))
    mono: Samples = np.concatenate(parts, axis=1).mean(axis=0, dtype=np.float64) if parts else np.zeros(0)
    if not mono.size or audio.peak_db(mono) < -60:
        raise Unfit("The line is silence.", where=source.name)
    loud = np.flatnonzero(np.abs(mono) > np.abs(mono).max() * audio.gain(QUIET))
    edge = audio.length(EDGE)
    first = max(0, int(loud[0]) - edge)
    words = mono[first : loud[-1] + edge]
    whole = audio.fade(audio.level(words, LOUDNESS), 0.005, 0.02)
    made = audio.fit(whole, -(-len(whole) // audio.PER_FRAME) * audio.PER_FRAME)
    audio.write_wav(target, made)
    return Line(made, first / audio.RATE)


def mouths(words: str, line: Line) -> list[tuple[int, str]]:
    """Mouth shapes on frames: the letters of the words laid over the frames in which something is heard."""
    shapes = [SHAPES[letter] for letter in re.sub(r"[^a-z]", "", words.lower()) if letter in SHAPES] or ["E"]
    heard = _levels(line.sound) >= _FAINT
    count, so_far = max(1, int(heard.sum())), 0
    made: list[tuple[int, str]] = [(0, "rest")]
    for frame, sounds in enumerate(heard):
        shape = shapes[so_far * len(shapes) // count] if sounds else "rest"
        so_far += bool(sounds)
        if shape != made[-1][1] and frame - made[-1][0] >= HOLD:
            made.append((frame, shape))
    return made if made[-1][1] == "rest" else [*made, (max(line.frames - 1, made[-1][0] + 1), "rest")]


def _levels(sound: Samples) -> npt.NDArray[np.float64]:
    """Level of each frame against the ninth decile of the line."""
    whole = sound.reshape(-1, audio.PER_FRAME)
    levels: npt.NDArray[np.float64] = np.sqrt(np.mean(np.square(whole), axis=1))
    loud = float(np.quantile(levels, 0.9))
    return levels / loud if loud > 0 else levels
