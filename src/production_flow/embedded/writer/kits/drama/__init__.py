"""Drama: what was kept from one person, out of love, and the evening on which it is said to them."""

from __future__ import annotations

from production_flow.embedded.writer.kits.drama.places import PLACES
from production_flow.embedded.writer.kits.drama.props import PROPS
from production_flow.embedded.writer.kits.drama.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="drama",
    manner=Manner(
        name="drama",
        main="lane",
        base="kitchen",
        public=("parlour", "hall"),
        outdoors=frozenset({"lane", "orchard"}),
        times=("golden", "morning", "dusk", "day"),
        weathers=("clear", "rain", "wind"),
        functions={
            "main": "lane",
            "base": "kitchen",
            "talk": "parlour",
            "edge": "orchard",
            "power": "office",
            "news": "station",
            "view": "hall",
            "home": "ward",
        },
        parts={"parlour": "talk", "hall": "hall view", "ward": "care works", "station": "news"},
        worlds=frozenset({"space"}),
        dialects=frozenset({"carriage", "ship", "space", "robots"}),
        trusting=True,
        works="ward",
        dwells=frozenset(
            {
                *("bakery", "bazaar", "court", "ground", "harbour", "hospital", "museum", "newsroom", "radio_station"),
                *("river", "school", "shop", "theatre", "village"),
            }
        ),
        serves=frozenset({"romance"}),
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("sparing somebody", "trusting them with it"),
        ("being needed", "being known"),
        ("keeping the peace", "keeping faith"),
        ("the family one is handed", "the table one lays"),
        ("going", "being let go"),
    ),
)
