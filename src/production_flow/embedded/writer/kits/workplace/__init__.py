"""Workplace: decent people, one building, and a small kindness that has been entered in the wrong column."""

from __future__ import annotations

from production_flow.embedded.writer.kits.workplace.places import PLACES
from production_flow.embedded.writer.kits.workplace.props import PROPS
from production_flow.embedded.writer.kits.workplace.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="workplace",
    manner=Manner(
        name="workplace comedy",
        main="forecourt",
        base="floor",
        public=("breakroom", "corridor", "training"),
        outdoors=frozenset({"forecourt", "shelter"}),
        times=("day", "morning", "golden", "night"),
        weathers=("clear", "rain", "wind", "fog"),
        functions={
            "main": "forecourt",
            "base": "floor",
            "talk": "breakroom",
            "edge": "shelter",
            "records": "store",
            "power": "glass",
            "view": "training",
            "news": "lodge",
        },
        parts={"training": "hall view", "corridor": "home", "boiler": "works"},
        worlds=frozenset({"space"}),
        dialects=frozenset({"space"}),
        trusting=True,
        testifies=frozenset({"mockumentary"}),
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("being useful", "being known"),
        ("the procedure", "the person"),
        ("keeping one's head down", "putting one's hand up"),
        ("getting the credit", "getting the coats"),
    ),
)
