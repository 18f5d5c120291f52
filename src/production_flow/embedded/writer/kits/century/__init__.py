"""Century: what was carried, stamped and looked away from between the telegraph and the computer."""

from __future__ import annotations

from production_flow.embedded.writer.kits.century.places import PLACES
from production_flow.embedded.writer.kits.century.props import PROPS
from production_flow.embedded.writer.kits.century.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="century",
    manner=Manner(
        name="historical drama",
        main="square",
        base="room",
        public=("cafe", "square"),
        outdoors=frozenset({"square", "bridge", "allotment"}),
        times=("dusk", "morning", "night", "day"),
        weathers=("rain", "clear", "fog", "wind"),
        functions={"edge": "bridge", "records": "records", "power": "bureau", "main": "square", "home": "press"},
        worlds=frozenset({"free"}),
        parts={
            "square": "main",
            "room": "base",
            "cafe": "talk",
            "bridge": "edge",
            "records": "records",
            "bureau": "power",
            "press": "works home",
            "allotment": "view",
        },
        narrates=frozenset({"historical"}),
        crime=True,
        settled=True,
        works="press",
        hall="allotment",
        serves=frozenset({"historical"}),
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("having the right papers", "being in the right"),
        ("what was signed", "what was meant"),
        ("looking away", "being looked for"),
        ("the last train", "the people on the platform"),
        ("getting across", "going back for somebody"),
    ),
)
