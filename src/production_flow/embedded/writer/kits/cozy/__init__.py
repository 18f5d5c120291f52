"""Cozy: small mysteries among people who love each other by keeping things from each other."""

from __future__ import annotations

from production_flow.embedded.writer.kits.cozy.places import PLACES
from production_flow.embedded.writer.kits.cozy.props import PROPS
from production_flow.embedded.writer.kits.cozy.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="cozy",
    manner=Manner(
        name="cozy mystery",
        main="square",
        base="kitchen",
        public=("hall", "shop", "square"),
        outdoors=frozenset({"square", "garden", "bench"}),
        times=("morning", "golden", "day", "dusk"),
        weathers=("clear", "wind", "rain"),
        functions={
            "main": "square",
            "base": "kitchen",
            "talk": "hall",
            "edge": "garden",
            "records": "church",
            "view": "bench",
            "news": "shop",
            "home": "shed",
        },
        parts={"hall": "hall talk", "shed": "works home"},
        worlds=frozenset({"space", "haunted", "realm", "shore", "wild", "town", "house"}),
        dialects=frozenset({"country", "old", "carriage", "ship", "space", "robots"}),
        narrates=frozenset({"historical"}),
        trusting=True,
        kin="home",
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("keeping the peace", "telling the truth"),
        ("being useful", "being loved"),
        ("a surprise", "a secret"),
        ("holding on", "letting in"),
    ),
)
