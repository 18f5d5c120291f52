"""Horror: something comes back at its hour, and somebody has always known what it wants."""

from __future__ import annotations

from production_flow.embedded.writer.kits.horror.places import PLACES
from production_flow.embedded.writer.kits.horror.props import PROPS
from production_flow.embedded.writer.kits.horror.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="horror",
    manner=Manner(
        name="horror",
        main="lane",
        base="lodge",
        public=("tap", "schoolroom"),
        outdoors=frozenset({"lane", "yard", "well"}),
        times=("night", "dusk", "dawn", "day"),
        weathers=("fog", "rain", "clear"),
        functions={
            "main": "lane",
            "base": "lodge",
            "talk": "tap",
            "edge": "well",
            "records": "vestry",
            "power": "gallery",
            "view": "yard",
            "news": "schoolroom",
            "home": "landing",
        },
        parts={"schoolroom": "hall news"},
        worlds=frozenset({"space"}),
        dialects=frozenset({"ship", "space", "robots"}),
        narrates=frozenset({"horror"}),
        crime=True,
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("keeping quiet", "keeping company"),
        ("being safe", "being sorry"),
        ("letting it lie", "letting it in"),
        ("who was saved", "who was left"),
        ("what the house remembers", "what the family says"),
    ),
)
