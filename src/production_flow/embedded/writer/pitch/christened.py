"""Pitches that say by name who somebody is before what they do ("Marta is a plumber in Leeds and she hears voices")."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import head_of, is_being
from production_flow.embedded.writer.grammar import THIRDS

_LEAD = r"^(?:(?!.*\bis\b.*:)[^:.]{2,40}: )?"
_NAMED = r"(?P<name>[A-ZÀ-Þ][\w'\u2019-]+(?: [A-ZÀ-Þ][\w'\u2019-]+)?) is (?P<who>(?:an?|the) [^,.;:]+?"
_THEN = re.compile(
    rf"{_LEAD}{_NAMED}(?: who [^,.;:]+?)?)"
    r"(?:,? (?:and|but|so) (?:(?P<when>(?:each|every|one|until|when|after|before|since|if|while)\b[^,.;]{2,60}?),? )?"
    r"(?:she|he|they|it) |[.;] (?:She|He|They|It|she|he|they|it) )(?P<rest>[a-z][^.]*.*)$"
)
"""Who somebody is, and in a second clause what they do."""

_WHO = re.compile(rf"{_LEAD}{_NAMED}) who (?P<rest>(?P<verb>[a-z]+) .+)$")
"""Who somebody is, and in a relative clause what they do."""

_NO_NAMES = frozenset(
    {"there", "here", "this", "that", "it", "everybody", "everyone", "nobody", "somebody", "who", "what"}
)
_STATES = frozenset({"is", "was", "has", "are"})


def christened(text: str) -> str:
    """Somebody who is called by name and said to be of a trade or kind, with what they do."""
    found = _THEN.match(text)
    if found and _somebody(found):
        when = f" {found['when']}" if found["when"] else ""
        rest, dot = re.subn(r"\.$", "", found["rest"])
        return f"{found['name']}, {found['who']}, {rest}{when}{'.' * dot}"
    found = _WHO.match(text)
    if (
        found
        and _somebody(found)
        and found["verb"] not in _STATES
        and (found["verb"] in THIRDS or found["verb"] == "must")
    ):
        return f"{found['name']}, {found['who']}, {found['rest']}"
    return text


def _somebody(found: re.Match[str]) -> bool:
    return found["name"].lower() not in _NO_NAMES and is_being(head_of(found["who"]))
