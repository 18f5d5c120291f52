"""What somebody comes upon: a thing that nobody has looked for, and where it was."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import definite
from production_flow.embedded.writer.model import Deed

_LYING = "drifting|floating|hanging|lying|standing|pinned|nailed|sewn|hidden|wrapped|tied|stuck|sealed|bricked|stitched"
"""How a thing is where it is found."""

_COME_UPON = re.compile(
    r"^(?P<before>(?!.*\bfind out\b).+?,? and )?(?:find|discover|dig up|come across|come upon|stumble (?:on|upon)"
    r"|bring up|haul up|dredge up|fish (?:out|up)|unearth|turn up) "
    r"(?P<np>(?:an?|two|three|four|his own|her own|their own|(?:her|his|the)(?= (?:[\w-]+ ){0,2}[\w-]+['\u2019]s?\b)"
    r"|(?:her|his|their|the)(?= (?:long-)?(?:stolen|lost|missing|vanished|drowned) (?:[\w-]+ ){1,3}"
    r"(?:in|inside|on|under|behind|beneath|among|at) )) "
    r"(?!(?:(?:new|better|second|quiet|safe|good) )?(?:way|place|job|home|husband|wife|successor|buyer|cure|reason"
    r"|body|bodies|corpse|skeleton)\b"
    r"(?!['\u2019]))"
    r"(?:(?!(?:that|who|which|whose|where|nobody|in|inside|on|under|behind|beneath|among|at|of|for|to|is|and"
    rf"|beyond|near|across|between|over|above|below|from|with|outside|{_LYING})\b)"
    r"[\w'\u2019-]+ ?){1,4}(?<! )(?: of (?:[\w-]+ )?[\w-]+)?)"
    rf"(?: (?P<where>(?:in|inside|outside|on|under|behind|beneath|among|at|between|beside|beyond|near|above|below|over"
    rf"|across|that|which|nobody|with|to|from|about|{_LYING})"
    r" [\w' \u2019-]+)$|$)"
)
"""A thing that somebody comes upon: of no telling which, or somebody's own."""

_FIRST_THING = re.compile(r"[a-z]+ (?P<np>(?:an?|the|her|his|their) [\w-]+)\b")
"""What the deed before it was done to ("opens a safe")."""

_SOMEBODY = re.compile(r"(?:an?|the) (?:[\w-]+ )?[\w-]+(?=$|,? (?:and|in|at|on|for|from|by)\b)")
"""Whoever the deed before it was done for ("for a widow"), whose the thing is then."""


def thing_found(deed: Deed) -> tuple[str, str] | None:
    """The thing that somebody has come upon, and where; None of what is looked for, or is no thing.

    Of "opens a safe and finds her husband's shoes in it" it is the shoes, and they were in the safe.
    """
    if deed.plain != "does" or (found := _COME_UPON.search(deed.infinitive)) is None or is_being(found["np"]):
        return None
    np, where = found["np"], found["where"] or ""
    before = found["before"] or ""
    if (first := _FIRST_THING.match(before)) is not None:
        where = re.sub(r"\b(?:it|them)$", definite(first["np"]), where)
    if (other := next((one for one in _SOMEBODY.finditer(before) if is_being(one[0])), None)) is not None:
        np = re.sub(r"^(?:her|his) ", f"{definite(other[0])}'s ", np)
    return np, where
