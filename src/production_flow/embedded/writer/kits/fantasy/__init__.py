"""Fantasy: magic that is always paid for, and somebody who made another pay."""

from __future__ import annotations

from production_flow.embedded.writer.kits.fantasy.places import PLACES
from production_flow.embedded.writer.kits.fantasy.props import PROPS
from production_flow.embedded.writer.kits.fantasy.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="fantasy",
    manner=Manner(
        name="fantasy",
        main="market",
        base="loft",
        public=("hearth", "market"),
        outdoors=frozenset({"market", "ferry", "grove"}),
        times=("golden", "night", "morning", "dusk"),
        weathers=("clear", "fog", "wind"),
        parts={
            "market": "main",
            "loft": "base",
            "hearth": "talk",
            "ferry": "edge",
            "stacks": "records",
            "court": "power",
            "grove": "view",
            "school": "hall home",
        },
        functions={
            ident: ident for ident in ("market", "loft", "hearth", "ferry", "stacks", "court", "grove", "school")
        },
        worlds=frozenset({"realm", "hidden"}),
        dialects=frozenset({"ship", "robots", "now", "hidden"}),
        kin="home",
        clothes="realm",
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("keeping one's word", "meaning it"),
        ("the shortest road", "the shared one"),
        ("what magic can buy", "what has to be grown"),
        ("being chosen", "choosing"),
        ("the name one is given", "the name one answers to"),
    ),
)
