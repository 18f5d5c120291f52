"""Noir: a case that somebody paid to have solved badly."""

from __future__ import annotations

from production_flow.embedded.writer.kits.noir.places import PLACES
from production_flow.embedded.writer.kits.noir.props import PROPS
from production_flow.embedded.writer.kits.noir.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="noir",
    manner=Manner(
        name="noir",
        main="street",
        base="office",
        public=("bar", "club"),
        outdoors=frozenset({"street"}),
        times=("night", "dusk", "dawn", "day"),
        weathers=("rain", "fog", "clear", "wind"),
        functions={
            "main": "street",
            "base": "office",
            "talk": "bar",
            "edge": "dock",
            "records": "station",
            "power": "club",
            "news": "press",
            "home": "flat",
        },
        worlds=frozenset({"robots", "space", "haunted", "old", "shore", "wild", "metro", "house"}),
        dialects=frozenset({"country", "old", "carriage", "ship", "space", "robots"}),
        narrates=frozenset({"noir", "historical", "scifi"}),
        crime=True,
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("being protected", "being told"),
        ("what is owed", "what is given"),
        ("a clean record", "a true one"),
        ("being safe", "being seen"),
    ),
)
