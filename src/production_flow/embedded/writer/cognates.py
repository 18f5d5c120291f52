"""Words of other languages that are English words but for their ending."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import OBJECTS

_COGNATES = (
    ("ista", "ist"),
    ("iste", "ist"),
    ("istin", "ist"),
    ("ist", "ist"),
    ("tion", "tion"),
    ("ción", "tion"),
    ("zione", "tion"),
    ("ção", "tion"),
    ("ario", "ary"),
    ("ador", "ator"),
    ("atore", "ator"),
    ("ateur", "ator"),
    ("ografo", "ographer"),
    ("ógrafo", "ographer"),
    ("ógrafa", "ographer"),
    ("graphe", "grapher"),
    ("logo", "logist"),
    ("loga", "logist"),
    ("logue", "logist"),
)
"""Endings of other languages -> the English one of the same word."""


def cognate(word: str) -> str | None:
    """The English word that a foreign one is but for its ending, where the reader knows it."""
    made = (word.removesuffix(foreign) + own for foreign, own in _COGNATES if word.endswith(foreign) and len(word) > 6)
    return next((one for one in made if one in TRADE_OF or one in OBJECTS), None)
