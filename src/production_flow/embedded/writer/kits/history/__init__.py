"""History: what was sealed, sent and stopped, and who has been living on it since."""

from __future__ import annotations

from production_flow.embedded.writer.kits.history.places import PLACES
from production_flow.embedded.writer.kits.history.props import PROPS
from production_flow.embedded.writer.kits.history.roles import HERO, ROLES
from production_flow.embedded.writer.manner import Manner
from production_flow.embedded.writer.model import Kit

KIT = Kit(
    id="history",
    manner=Manner(
        name="historical intrigue",
        main="square",
        base="letters",
        public=("inn", "square"),
        outdoors=frozenset({"square", "gate", "garden"}),
        times=("night", "morning", "dusk", "day"),
        weathers=("clear", "rain", "fog"),
        parts={
            "square": "main",
            "letters": "base",
            "inn": "talk",
            "gate": "edge",
            "rolls": "records",
            "hall": "power",
            "works": "works home",
            "garden": "view",
        },
        narrates=frozenset({"historical"}),
        crime=True,
        clothes="realm",
        settled=True,
        sideline="who also writes letters for those who cannot",
        works="works",
        hall="garden",
        serves=frozenset({"historical"}),
    ),
    hero=HERO,
    roles=ROLES,
    places=PLACES,
    props=PROPS,
    themes=(
        ("what is on paper", "what was promised"),
        ("being in favour", "being in the right"),
        ("a secret kept", "a friend told"),
        ("the safe road", "the one that was paid for"),
        ("serving a house", "answering to a name"),
    ),
)
