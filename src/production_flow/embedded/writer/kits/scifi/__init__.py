"""Science fiction: people who breathe what is counted, and a log that somebody has tidied."""

from __future__ import annotations

from production_flow.embedded.writer.kits.scifi.places import PLACES
from production_flow.embedded.writer.kits.scifi.props import PROPS
from production_flow.embedded.writer.kits.scifi.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="scifi",
    manner=Manner(
        name="science fiction",
        main="concourse",
        base="control",
        public=("canteen", "gallery"),
        outdoors=frozenset({"concourse"}),
        times=("night", "day", "dusk", "dawn"),
        weathers=("clear", "wind", "fog", "dust"),
        functions={
            "main": "concourse",
            "base": "control",
            "talk": "canteen",
            "edge": "bay",
            "records": "core",
            "power": "gallery",
            "news": "lab",
            "home": "cabins",
        },
        worlds=frozenset({"tomorrow"}),
        parts={
            "concourse": "main",
            "canteen": "talk",
            "bay": "edge",
            "core": "records",
            "gallery": "power",
            "lab": "works care news",
            "cabins": "home",
        },
        dialects=frozenset({"ship", "space", "robots"}),
        narrates=frozenset({"scifi"}),
        crime=True,
        clothes="space",
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("following orders", "answering for them"),
        ("being counted", "being known"),
        ("a quiet shift", "an honest log"),
        ("staying sealed", "letting somebody in"),
    ),
)
