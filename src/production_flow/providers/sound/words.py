"""The letters of a line: invented names as they are said, and the mouth that goes with a letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

SHAPES: Final = {"a": "A", "e": "E", "i": "E", "y": "E", "o": "O", "u": "U", "w": "U"} | {
    **dict.fromkeys("bmp", "M"),
    **dict.fromkeys("fv", "F"),
    **dict.fromkeys("dlnt", "L"),
}
"""The mouth of a letter; letters that are not here keep the one before."""


def respelled(words: str, say: Mapping[str, str]) -> str:
    """The words with invented names as they are said (`VoiceSpec.say`)."""
    if not say:
        return words
    names = "|".join(re.escape(name) for name in sorted(say, key=len, reverse=True))
    return re.sub(rf"\b({names})\b", lambda found: say[found[1]], words)
