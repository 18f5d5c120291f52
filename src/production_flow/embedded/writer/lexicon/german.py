"""Small words of German by what they do, and verbs that need more than a dictionary (`german.txt`: name | words)."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import rows

_ROWS = rows("german.txt")
_LISTED = frozenset({"strong", "meant", "pronoun"})
_SETS = {name: frozenset(words.split()) for name, words in _ROWS if name not in _LISTED}

STRONG: tuple[tuple[str, ...], ...] = tuple(
    tuple(verb.split()) for name, verbs in _ROWS if name == "strong" for verb in verbs.split(",")
)
"""Infinitive, past, participle and third person of verbs whose past has another vowel."""
MEANT: tuple[tuple[str, ...], ...] = tuple(tuple(words.split()) for name, words in _ROWS if name == "meant")
"""English verb, which form, and the German forms of it that mean that in a sentence of what somebody does."""
PRONOUN_CASES: tuple[tuple[str, ...], ...] = tuple(tuple(words.split()) for name, words in _ROWS if name == "pronoun")
"""Cases, each by its first letter, and the pronouns that may have them."""


def german(name: str) -> frozenset[str]:
    """The words of a name."""
    return _SETS[name]
