"""The scenes of a drama of the century in a country where nobody needs a stamp to cross a bridge."""

from __future__ import annotations

import re

from production_flow.embedded.writer.freedom import WORLD
from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.surroundings import world_of

_STRICT = re.compile(
    r"\b(?:permits?|barrier|checkpoint|curfew|censor\w*|patrol|passports?|visas?|bread cards?|(?:half-)?coupons?"
    r"|tribunal|minister"
    r"|after dark|for Friday's list|the same list|no longer on their own stairs|cleared in a night|the last typist"
    r"|at a desk already|by permission|once said a name|to get across|send three others|list in the frame"
    r"|on the list|off that bridge|over that bridge|it was forbidden|anyone will say|where \{x\} points has written"
    r"|the other side, and|on this side of the line|this side of the tracks|the feelings\. Until ten)\b",
    re.IGNORECASE,
)
"""Words of a town where people are listed, stamped and sent away."""


def freed(kit: Tables, story: Story) -> Tables:
    """The tables of a kit without what only happens under guard, where its show is in a free country."""
    if world_of(story.brief) != WORLD:
        return kit
    return sifted(kit, _STRICT)
