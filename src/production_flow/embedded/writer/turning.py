"""Who is no longer what they were born as: what a sentence says that somebody is turned into."""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.words import SPECIES
from production_flow.embedded.writer.names import BEASTS

_INTO = re.compile(
    r"\s*,?\s*(?:(?:who|that|and)\s)?(?:is|are|was|were|has been|have been|gets?|got|must be|will be)?\s*"
    r"(?:suddenly |accidentally |overnight |one morning )?"
    r"(?:(?:turn(?:ed|s)?|chang(?:ed|es?)|transform(?:ed|s)?|bewitched|enchanted|cursed)(?: overnight)? into"
    r"|(?:wakes?|woke)(?: up)?(?: one \w+)? as|becomes?|became)\s+(an? [\w -]+|[a-z]+)",
    re.IGNORECASE,
)
_ONLY_THEN = re.compile(r"\b(?:when|whenever|every|each|at night|by night|after dark|at (?:full )?moon|if|unless)\b")
"""What makes a change pass again: a boy who turns into a wolf when he lies is a boy."""


def turned_into(phrase: str, text: str) -> str:
    """The animal that somebody is from then on, as a species; empty where they stay what they are or change back."""
    at = text.lower().find(phrase.lower())
    found = _INTO.search(phrase) or (_INTO.match(text, at + len(phrase)) if at >= 0 else None)
    if found is None or _ONLY_THEN.search(found[1].lower()):
        return ""
    became = re.split(r"\s(?:and|but|must|who|in|on|at|by|for|with)\s", found[1], maxsplit=1)[0].lower().split()
    species = SPECIES.get(became[-1], "") if became else ""
    return species if species in BEASTS else ""
