"""The scenes of a kit where its usual world is not the show's: no stamps in a free country, no copier at home."""

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


_DESKWORK = re.compile(
    r"\b(?:photocopier|copiers?|shredder|laminate|stapl(?:e|er|ers|ed)|printer|projector|agenda|strip lights?"
    r"|office chair|lost-property|after hours|overtime|departments?|tour group|class of|fire drill|tribunal"
    r"|another floor|lose[sd] the file|lost a file|training day|in from reception|visitors?'|memos?|vending|exit sign"
    r"|all staff|tabards?|on a break|all ninety|cut-out|head office|car park)\b",
    re.IGNORECASE,
)
"""Words of a place where people are paid to be: nobody shreds paper in a kitchen."""

_STRANGE = {WORLD: _STRICT, "home": _DESKWORK}


def freed(kit: Tables, story: Story) -> Tables:
    """The tables of a kit without what only happens where its shows are set as a rule, in a world that is another."""
    strange = _STRANGE.get(world_of(story.brief))
    return kit if strange is None else sifted(kit, strange)
