"""Which place of a pitch comes first: none that somebody only left, none of a clause beside the main one."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.placing import FoundPlace

WATERSIDE = re.compile(r"\b(?:sea|river|lake|canal|harbour|harbor|beach|coast|ocean|station|road|border|bridge|fjord)$")
"""Places that one is by."""

_SMALL = frozenset({"office", "room"})
_LEAVES = frozenset({"flee", "flees", "escape", "escapes", "runs", "fled", "escaped", "leaves"})
_GONE = (
    r"freed|fled|flees?|fleeing|escap\w+|releas\w+|paroled|exiled|banished|deported|expelled|evicted|carried|taken"
    r"|stolen|smuggled|away|back|home|return\w*|signals?|message|messages|light-years|miles|letters?|postcards?|seed"
)
_LEFT = r"left|leaves?|leaving|quits?|fled|flees?|fleeing"
_HUNG = re.compile(
    r"\b(?:while|when|after|because|since|until|unless|although|though|before|once|now that)\b[^,.;:!?\u2013\u2014]*",
    re.IGNORECASE,
)
"""A clause that another one hangs on."""


def ranked(found: list[FoundPlace], text: str) -> list[FoundPlace]:
    """The places of a text, where it plays first."""
    return sorted(
        found,
        key=lambda place: (
            is_prize(place),
            is_origin(place, text) or is_left(place, text),
            is_hung(place, text),
            not place.name and place.noun in _SMALL,
        ),
    )


def is_prize(place: FoundPlace) -> bool:
    """Whether the phrase is rather what somebody has than where they are ("inherit a bakery in ...")."""
    if place.prep == "by":
        return not place.name and not WATERSIDE.search(place.text)
    return place.prep in {"under", "from"} and place.noun in {"", "court", "office"} and not place.name


def is_origin(place: FoundPlace, text: str) -> bool:
    """Whether a place is where somebody comes from ("a retired inspector from Hamburg"): the show is elsewhere."""
    found = re.search(rf"\b(?P<who>[a-z][\w-]+) from {re.escape(place.name)}\b", text) if place.name else None
    return found is not None and (is_being(f"a {found['who']}") or found["who"] in _LEAVES)


def is_left(place: FoundPlace, text: str) -> bool:
    """Whether a name is where somebody or something was before ("freed from Huntsville", "a signal from Earth")."""
    if not place.name or place.noun:
        return False
    at = rf"(?:the )?{re.escape(place.text)}\b"
    gone = rf"\b(?:{_GONE})(?: [a-z]+)?(?: [a-z]+)? from {at}|\bout of {at}|\baway (?:in|at|on) {at}|\b(?:{_LEFT}) {at}"
    return re.search(gone, text, re.IGNORECASE) is not None


def is_hung(place: FoundPlace, text: str) -> bool:
    """Whether a place stands in a clause beside the main one ("while Mum is away on an oil rig")."""
    said = place.told or place.at
    at = text.find(said)
    clause = next((found for found in _HUNG.finditer(text) if found.start() <= at < found.end()), None)
    return clause is not None and not text[clause.end() :].strip(" .,").startswith("where ")
