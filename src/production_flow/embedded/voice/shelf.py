"""The twelve recorded voices, as data: who they are, how high they speak, how far each is moved to stand apart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Lead:
    """One recorded voice.

    Args:
        name: Its file in the data folder.
        british: Whether it was recorded in British English.
        pitch: Median pitch in Hz as recorded, measured over a sentence.
        tract: How much smaller (above 1) or larger the speaker is made, so that medians spread out.
        rate: Its pace, so that all read about as fast.
        warmth: 0 (cool) to 1 (warm); used to find a partner for a mix.
    """

    name: str
    british: bool
    pitch: float
    tract: float = 1.0
    rate: float = 1.0
    warmth: float = 0.5


FEMININE = (
    Lead("af_heart", british=False, pitch=195, tract=1.0, warmth=0.9),
    Lead("bf_emma", british=True, pitch=186, tract=0.94, warmth=0.4),
    Lead("af_kore", british=False, pitch=154, tract=0.98, warmth=0.3),
    Lead("bf_isabella", british=True, pitch=205, tract=1.06, rate=0.98, warmth=0.6),
    Lead("af_bella", british=False, pitch=190, tract=1.09, rate=1.04, warmth=0.7),
    Lead("af_aoede", british=False, pitch=182, tract=0.9, rate=0.98, warmth=0.5),
)
"""Six women, in the order in which a cast is filled: each is far from the ones before."""

MASCULINE = (
    Lead("am_michael", british=False, pitch=116, tract=1.02, rate=1.1, warmth=0.8),
    Lead("bm_george", british=True, pitch=143, tract=0.98, rate=1.1, warmth=0.5),
    Lead("bm_lewis", british=True, pitch=90, tract=0.97, rate=1.08, warmth=0.3),
    Lead("am_fenrir", british=False, pitch=140, tract=1.08, warmth=0.6),
    Lead("am_puck", british=False, pitch=115, tract=0.92, warmth=0.5),
    Lead("bm_fable", british=True, pitch=123, tract=1.04, warmth=0.6),
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
