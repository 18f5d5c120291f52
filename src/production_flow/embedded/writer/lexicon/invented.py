"""Names for places that a prompt describes and does not name, by culture or by world."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import texts, toml

_DATA = toml("invented")

INVENTED = texts(_DATA["invented"])
"""Culture or world -> names of towns that are not on any map."""

INSTITUTIONS = texts(_DATA["institutions"])
"""Kind of institution -> names."""

NAMED_NOUNS = frozenset(
    [
        "city",
        "metropolis",
        "megacity",
        "town",
        "village",
        "hamlet",
        "island",
        "harbour",
        "harbor",
        "seaside",
        "port",
        "fishing",
        "boomtown",
        "kingdom",
        "realm",
        "colony",
        "station",
        "frontier",
        "outpost",
        "suburb",
        "valley",
        "commune",
        "settlement",
        "coast",
        "cove",
        "spaceship",
        "starship",
        "ship",
    ]
)
"""Kinds of place (their first or last word) that have a name of their own."""
