"""What hints at a genre without saying it: trades, places, objects, deeds and times (`hints.toml`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from production_flow.embedded.writer.lexicon.data import toml

WEIGHTS = {"trade": 1.0, "place": 1.0, "object": 0.8, "deed": 1.0, "time": 0.8}
"""Points of the first hint of each class; another one of the same class counts half."""

HINTS: dict[str, dict[str, frozenset[str]]] = {
    genre: {
        kind: frozenset(" ".join(word.split()) for word in words.replace("\n", " ").split(",") if word.strip())
        for kind, words in cast("Mapping[str, str]", classes).items()
    }
    for genre, classes in toml("hints").items()
}
"""Genre -> class -> words in their plain form."""
