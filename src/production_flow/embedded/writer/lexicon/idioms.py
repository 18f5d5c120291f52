"""Titles that come from a trade, a place, a people, an object: what shows are called."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("idioms")

TRADE_TITLES = texts(_DATA["trade_titles"])
PEOPLE_TITLES = texts(_DATA["people_titles"])
GENRE_TITLES = texts(_DATA["genre_titles"])
CULTURE_TITLES = texts(_DATA["culture_titles"])
"""`culture|trade` -> titles."""
