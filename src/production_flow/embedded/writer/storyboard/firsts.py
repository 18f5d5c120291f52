"""What a pilot does not have yet: of the season's question only one piece has been found in it."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Tables

_SEVERAL = re.compile(
    r"\b(?:the (?:slips|pieces|dolls|stakes|strips|(?:cut )?pages|leaves)|one on the warm rail|all of them in a row"
    r"|(?:with|by) the (?:others|rest)|counts them|doll by doll"
    r"|the smallest to hold|gathers them|(?:about|of) the third|the third of them|seen them now)\b",
    re.IGNORECASE,
)
"""How a tag speaks of what has been found so far, where that is more than one thing."""


def of_a_pilot(kit: Tables) -> Tables:
    """The tables of a kit as a first episode has them: nothing is laid in a row at its end."""
    kept = sifted(kit, _SEVERAL).events
    return replace(kit, events=kit.events | {name: row for name, row in kept.items() if name.startswith("tag_")})
