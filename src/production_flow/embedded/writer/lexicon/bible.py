"""The look and feel of each genre in words: moods, colour, light, composition, references, rules.

`{ground}`, `{shadow}`, `{mid}`, `{light}`, `{accent}`, `{second}` stand for the names of the show's own colours,
`{place}` for its place, `{hero}` for the hero's first name, `{object}` for an object of the show.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import pairs, texts, toml

_DATA = toml("bible")

MOODS = texts(_DATA["moods"])
AUDIENCES = texts(_DATA["audiences"])
COLOUR = texts(_DATA["colour"])
LIGHTING = texts(_DATA["lighting"])
COMPOSITION = texts(_DATA["composition"])
RULES = texts(_DATA["rules"])
OWN_RULES = texts(_DATA["own_rules"])["any"]
"""Rules about a show's own people, places and things."""

SEAMS = texts(_DATA["seams"])
"""Look -> how its surfaces are made."""

TAGLINES = texts(_DATA["taglines"])
REFERENCES = {str(key): pairs(rows) for key, rows in _DATA["references"].items()}
"""Genre or medium -> (title, what to take from it)."""

GENTLE_REFERENCES = {str(key): pairs(rows) for key, rows in _DATA["gentle_references"].items()}
"""The same for a genre that is told to children."""

PLACE_REFERENCES = {str(key): pairs(rows) for key, rows in _DATA["place_references"].items()}
"""Culture -> works of that place, for a show that is set there in the past."""
