"""What a mood in words does to music: brighter or darker, faster or slower, fuller or barer."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BRIGHT = (
    "happy joy joyful warm hopeful hope playful cheerful bright light sweet tender triumphant victorious uplifting "
    "funny comic romantic cozy cosy wonder wondrous innocent relieved relief celebratory gentle sunny whimsical "
    "charming"
)
_DARK = (
    "sad dark grim melancholy melancholic sombre somber grief grieving tragic lonely bleak ominous menacing eerie fear "
    "fearful dread haunted haunting sinister bitter cold despair mournful tense suspense suspenseful uneasy foreboding "
    "angry anger brooding noir threatening desperate mysterious"
)
_FAST = (
    "chase urgent frantic racing hectic panic panicked energetic excited exciting playful action angry furious "
    "triumphant comic rushing restless busy lively celebratory"
)
_SLOW = (
    "slow calm quiet still peaceful melancholy melancholic sad intimate tender grieving lonely reflective weary tired "
    "brooding mournful gentle contemplative serene hushed dreamy sombre somber"
)
_FULL = "epic triumphant grand big climactic heroic furious majestic overwhelming victorious sweeping"
_BARE = "quiet intimate lonely still hushed sparse empty bare minimal uneasy tender bleak"


@dataclass(frozen=True)
class Mood:
    """How far a mood moves things: all -1 to 1."""

    light: float = 0.0
    speed: float = 0.0
    fullness: float = 0.0


def mood(text: str) -> Mood:
    """Reads a mood; words it does not know change nothing."""
    words = set(re.findall(r"[a-z]+", text.lower()))

    def balance(more: str, less: str) -> float:
        up, down = len(words & set(more.split())), len(words & set(less.split()))
        return (up - down) / max(1, up + down)

    return Mood(balance(_BRIGHT, _DARK), balance(_FAST, _SLOW), balance(_FULL, _BARE))
