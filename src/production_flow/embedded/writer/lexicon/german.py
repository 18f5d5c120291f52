"""Small words of German by what they do, and its strong verbs (`german.txt`: name | words)."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import rows

_ROWS = rows("german.txt")
_SETS = {name: frozenset(words.split()) for name, words in _ROWS if name != "strong"}

STRONG: tuple[tuple[str, ...], ...] = tuple(
    tuple(verb.split()) for name, verbs in _ROWS if name == "strong" for verb in verbs.split(",")
)
"""Infinitive, past, participle and third person of verbs whose past has another vowel."""


def german(name: str) -> frozenset[str]:
    """The words of a name."""
    return _SETS[name]
