"""How much there usually is of what is paid for by the token: estimates, for quotes alone."""

from __future__ import annotations

import math
import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from production_flow.providers.catalogue.prices import pixels

SCHEMA = 1500
"""Tokens of the form that an answer has to fill in, and of what surrounds a prompt."""

REFERENCE = 500
"""Most tokens of one reference picture; see `typical.toml`."""

AUDIO_PER_SECOND = 25
CHARACTERS_PER_SECOND = 14


def tokens(text: str) -> int:
    """About how many tokens a text has."""
    return -(-len(text) // 4)


def answer(document: str) -> int:
    """About how many tokens a document of that kind has when a model writes it."""
    known: dict[str, int] = _table()["answers"]
    return known.get(document, max(known.values()))


def picture(quality: str, size: int) -> int:
    """About how many tokens a picture of so many pixels has; of an unknown quality, the most."""
    table: dict[str, dict[str, int]] = _table()["pictures"]
    sizes = table.get(quality.lower()) or table["max"]
    known = sorted((pixels(word), count) for word, count in sizes.items())
    for (small, fewer), (large, more) in pairwise(known):
        if size <= large:
            share = max(0.0, (size - small) / (large - small))
            return math.ceil(fewer + (more - fewer) * share)
    return math.ceil(known[-1][1] * size / known[-1][0])


def speech(text: str) -> int:
    """About how many tokens of sound a spoken text has."""
    return -(-len(text) * AUDIO_PER_SECOND // CHARACTERS_PER_SECOND)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "data" / "typical.toml").read_text("utf-8"))
