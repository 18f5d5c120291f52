"""The twelve recorded voices, as data: who they are, and how far each is moved to stand apart from the others.

Median pitches over one sentence, moved as here: women 195, 174, 154, 222, 211, 167 Hz; men 119, 140, 91, 150, 104,
125 Hz.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lead:
    """One recorded voice.

    Args:
        name: Its file in the data folder.
        british: Whether it was recorded in British English.
        tract: How much smaller (above 1) or larger the speaker is made, so that medians spread out.
        rate: Its pace, so that all read about as fast.
    """

    name: str
    british: bool
    tract: float = 1.0
    rate: float = 1.0


FEMININE = (
    Lead("af_heart", british=False, tract=1.0),
    Lead("bf_emma", british=True, tract=0.94),
    Lead("af_kore", british=False, tract=0.98),
    Lead("bf_isabella", british=True, tract=1.06, rate=0.98),
    Lead("af_bella", british=False, tract=1.09, rate=1.04),
    Lead("af_aoede", british=False, tract=0.9, rate=0.98),
)
"""Six women, in the order in which a cast is filled: each is far from the ones before."""

MASCULINE = (
    Lead("am_michael", british=False, tract=1.02, rate=1.1),
    Lead("bm_george", british=True, tract=0.98, rate=1.1),
    Lead("bm_lewis", british=True, tract=0.97, rate=1.08),
    Lead("am_fenrir", british=False, tract=1.08),
    Lead("am_puck", british=False, tract=0.92),
    Lead("bm_fable", british=True, tract=1.04),
)
"""Six men, in the same way."""

NARRATOR = (FEMININE[1], MASCULINE[5], 0.42)
"""The narrator: more of the second voice than of the first, a mix that no character is given."""

NARRATOR_NUMBER = 99
"""The place in the cast that stands for the narrator."""

PACE = {
    "plain": 1.0, "dry": 0.97, "clipped": 1.07, "warm": 0.97, "formal": 0.95, "grand": 0.93, "gush": 1.1,
}  # fmt: skip
"""Pace of speech by diction."""
