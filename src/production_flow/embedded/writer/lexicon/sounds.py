"""What each kind of set sounds like, in one line for the foley room."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("sounds")

SOUNDS = texts(_DATA["sounds"])
