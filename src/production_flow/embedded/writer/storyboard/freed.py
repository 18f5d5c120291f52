"""The scenes of a kit where its usual world is not the show's: no stamps in a free country, no copier at home."""

from __future__ import annotations

import re

from production_flow.embedded.writer.freedom import WORLD
from production_flow.embedded.writer.kits.sifting import sifted, with_more
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
    r"|another floor|lose[sd] the file|lost a file|training|in from reception|visitors?'|memos?|vending"
    r"|exit sign|all staff|tabards?|on a break|all ninety|cut-out|head office|car park|badges?|a hearing"
    r"|number machine|sick day|loudspeakers?|microphone|raffle|seating plan|prepared statement|certificate"
    r"|traffic cone|barrier, a cone|moves the cone|second cone|tells it to the cone|complaints?"
    r"|stamps? it (?:received|paid)|minutes of|the minutes|bring the minutes|minuted|quarterly|appraisal"
    r"|no slides|slide one|a slide of|the slide\b|with slides|question from the floor|during the applause"
    r"|whole row|down the aisle|back over the knees|off the platform|a pass, a pen|filed under|better job"
    r"|promotion|name-card|for office use|goal hangs|working very hard|internal post|register until"
    r"|seconds, and carries|motion carried|read into|carbon copy|on a swing|swing chain|lucky dip|three-legged"
    r"|bouncy castle|of the stage|the taxi|missed the bus|trainee|needs a form|slot on any form|on that form"
    r"|form to blame|forms don't|the forms|it's on a form|the form about|made a form|prize draw"
    r"|queue and the lift|your leader|as your leader|of a colleague|gets to a meeting|in a meeting"
    r"|thirty-nine years|got a tour|was it laminated|before the bell|is that my bell|the one shift|them on two"
    r"|newsletter|off the clock|not my department|noted, filed|there was a meeting|from the rota|badge\. tray"
    r"|have the lift|round the building|at my desk|delivery van|along the sign|queue has formed"
    r"|building comes up|the flag outside|sheet of paper crosses|fire-safety|extinguisher|hand dryer"
    r"|out of a cubicle|never stamp|on the glass, and copies|petty cash|restructure|fire notice|on the phone to"
    r"|every table|one table doesn't|the cleaners have|first bus sets|whole organisation|a desk by|asks for a meeting"
    r"|leaves the meeting|called the meeting|the report|report for)\b",
    re.IGNORECASE,
)
"""Words of a place where people are paid to be: nobody shreds paper in a kitchen, or resigns from one."""

_STRANGE = {WORLD: _STRICT, "home": _DESKWORK}


def freed(kit: Tables, story: Story) -> Tables:
    """The tables of a kit without what only happens where its shows are set as a rule, in a world that is another."""
    world = world_of(story.brief)
    strange = _STRANGE.get(world)
    if strange is None:
        return kit
    return sifted(with_more(kit, "comedy/household") if story.kit.id == "comedy" and world == "home" else kit, strange)
