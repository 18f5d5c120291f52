"""A word of a gloss, and the English words that a noun follows."""

from __future__ import annotations

from dataclasses import dataclass

DETERMINERS = frozenset(
    {"a", "an", "the", "his", "her", "their", "every", "all", "no", "two", "three", "four", "five", "six"}
)
"""Words that a noun follows."""


@dataclass
class Word:
    """A word of the gloss: its English, and what it is (verb, base, noun, small, name, sign)."""

    text: str
    kind: str
