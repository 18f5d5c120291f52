"""What the hero is after: a deed without what only happens to them."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import definite
from production_flow.embedded.writer.model import Deed

_EVENTS = frozenset(
    {"inherit", "find", "discover", "receive", "lose", "return", "move", "arrive", "wake", "come", "meet", "join"}
)
"""Verbs for what happens to a hero; nobody pins them to a wall as a goal."""


_SENSED = frozenset({"hear", "feel", "dream"})
"""Verbs for what comes to a hero by itself; what they are after is what it means."""

_ASKS = frozenset({"what", "who", "whom", "whose", "when", "where", "why", "how", "that", "which", "the", "a", "an"})
"""Words with which a clause goes on about the same deed ("find out what was agreed, and when it falls due")."""


def goal_of(deed: Deed) -> str:
    """What the hero is after, as an infinitive: of "inherit a bakery and try to save it" only the saving."""
    if deed.infinitive.startswith("know "):
        return f"prove {deed.infinitive.removeprefix('know ')}"
    if deed.infinitive.split(" ", 1)[0] in _SENSED:
        return f"find out what it means to {deed.infinitive}"
    clauses = re.split(r",? and (?:must |has to |have to |tries to |try to |then )?", deed.infinitive, maxsplit=1)
    if len(clauses) < 2 or clauses[0].split()[0] not in _EVENTS or clauses[1].split()[0] in _ASKS:
        return re.sub(r" and (?:must|has to|tries to|try to) ", " and ", deed.infinitive)
    matter = definite(deed.matter)
    each = re.sub(r"\beach(?= (?:to|for|in|by|with|from|at)\b|$)", f"each of {matter}", clauses[1], count=1)
    return re.sub(r"\b(?:it|them)\b", matter, clauses[1], count=1) if each == clauses[1] else each


_AFTER = re.compile(r",? (?:before|while|after|until|without|so that|within)\b.*$")


def shortened(phrase: str) -> str:
    """A deed in any form without what it has to wait for, if two words and more are left of it."""
    short = _AFTER.sub("", phrase)
    return short if len(short.split()) > 2 else phrase
