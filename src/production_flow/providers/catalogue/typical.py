"""How much there usually is of what is paid for by the token: estimates, for quotes alone."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
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
    fitting = [(pixels(word), count) for word, count in sizes.items()]
    larger = [pair for pair in fitting if pair[0] >= size * 0.97]
    return min(larger)[1] if larger else max(fitting)[1]


def speech(text: str) -> int:
    """About how many tokens of sound a spoken text has."""
    return -(-len(text) * AUDIO_PER_SECOND // CHARACTERS_PER_SECOND)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "data" / "typical.toml").read_text("utf-8"))
