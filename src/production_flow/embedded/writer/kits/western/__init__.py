"""Western: what a town has to settle among itself before court day."""

from __future__ import annotations

from production_flow.embedded.writer.kits.western.places import PLACES
from production_flow.embedded.writer.kits.western.props import PROPS
from production_flow.embedded.writer.kits.western.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="western",
    manner=Manner(
        name="western",
        main="boardwalk",
        base="jail",
        public=("saloon", "meeting"),
        outdoors=frozenset({"boardwalk", "range"}),
        times=("day", "golden", "dusk", "night"),
        weathers=("clear", "dust", "wind"),
        functions={
            "main": "boardwalk",
            "base": "jail",
            "talk": "saloon",
            "edge": "range",
            "records": "land",
            "power": "hotel",
            "view": "meeting",
            "news": "depot",
        },
        parts={"meeting": "hall view"},
        worlds=frozenset({"space"}),
        dialects=frozenset({"ship", "space"}),
        narrates=frozenset({"western", "historical"}),
        crime=True,
        clothes="west",
        home="west",
        serves=frozenset({"historical"}),
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("what the law says", "what the neighbours can live with"),
        ("owning land", "belonging to it"),
        ("riding on", "staying put"),
        ("an even score", "a quiet valley"),
    ),
)
