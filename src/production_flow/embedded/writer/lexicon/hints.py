"""What hints at a genre without saying it: trades, places, objects, deeds and times.

The words are in `hints.toml` and `hints_more.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from production_flow.embedded.writer.lexicon.data import toml

WEIGHTS = {"trade": 1.0, "place": 1.0, "object": 0.8, "deed": 1.0, "time": 0.8}
"""Points of the first hint of each class; another one of the same class counts half."""


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in text.replace("\n", " ").split(",") if word.strip())


def _hints() -> dict[str, dict[str, frozenset[str]]]:
    """The hints of both files together."""
    made: dict[str, dict[str, frozenset[str]]] = {}
    for file in ("hints", "hints_more"):
        for genre, classes in toml(file).items():
            of_genre = made.setdefault(genre, {})
            for kind, words in cast("Mapping[str, str]", classes).items():
                of_genre[kind] = of_genre.get(kind, frozenset()) | _words(words)
    return made


HINTS: dict[str, dict[str, frozenset[str]]] = _hints()
"""Genre -> class -> words in their plain form."""
