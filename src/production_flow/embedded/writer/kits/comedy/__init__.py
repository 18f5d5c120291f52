"""Comedy: secrets the size of a lunch box among people who cannot get away from each other."""

from __future__ import annotations

from production_flow.embedded.writer.kits.comedy.places import PLACES
from production_flow.embedded.writer.kits.comedy.props import PROPS
from production_flow.embedded.writer.kits.comedy.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="comedy",
    manner=Manner(
        name="comedy",
        main="street",
        base="office",
        public=("boardroom", "canteen", "reception"),
        outdoors=frozenset({"street", "roof"}),
        times=("day", "morning", "golden", "dusk"),
        weathers=("clear", "wind", "rain"),
        functions={
            "main": "street",
            "base": "office",
            "talk": "canteen",
            "records": "stockroom",
            "power": "boardroom",
            "view": "roof",
            "news": "reception",
            "home": "house",
        },
        worlds=frozenset({"home", "space", "realm", "old", "shore", "wild"}),
        dialects=frozenset({"country", "old", "carriage", "home", "ship", "space", "robots"}),
        trusting=True,
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("looking the part", "being let in"),
        ("winning it", "sharing it"),
        ("saving face", "showing it"),
        ("getting on", "getting home"),
    ),
)
