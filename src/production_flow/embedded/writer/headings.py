"""A place at the head of a pitch ("Moon. Salt miners."), or after a show that it compares itself with."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.landmarks import may_be_ground
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.situations import COMPARED
from production_flow.embedded.writer.placing import FoundPlace

_NAME = r"[A-Z\u00c0-\u00de][\w'\u2019-]+(?: [A-Z\u00c0-\u00de][\w'\u2019-]+){0,2}"
_NOUNS = "|".join(sorted(map(re.escape, PLACE_NOUNS), key=len, reverse=True))
_SHOWS = "|".join(titles for _, titles in COMPARED)
_TITLE = rf"(?:(?i:{_SHOWS})|[A-Z][\w'\u2019&.-]*(?:,? (?:of|the|and|in|to|on|a|[A-Z][\w'\u2019&.-]*|\d+)){{0,5}})"
_COMPARED = re.compile(
    rf"^(?i:think |like |imagine |basically |it's |sort of )?(?P<show>{_TITLE}),? "
    r"(?:meets|crossed with|but|except|only)(?: that)? "
    r"(?:it['\u2019]?s |it is |they['\u2019]?re |everyone(?: is|['\u2019]s) )?"
    rf"(?:all )?(?:set )?(?:(?P<at>in|at|on|aboard|inside) )?"
    rf"(?P<text>(?:an?|the) (?:(?!(?:of|and|in)\b)[\w'\u2019-]+ ){{0,3}}?"
    rf"(?P<noun>{_NOUNS}))(?![\w'\u2019-])(?P<next> [a-z]+)?"
)
_STAGE = (
    r"(?:(?:modern|present)[- ]day|contemporary|near-future|rural|small-town|downtown|wartime|medieval|victorian"
    r"|colonial|edwardian|occupied|post-war|postwar|(?:early |late )?(?:the )?(?:\d{4}s?))"
)
_WHERE = re.compile(
    rf"^(?i:in |set in )?(?i:{_STAGE} )*(?P<name>{_NAME})(?:, {_NAME})?"
    rf"(?:,? (?i:in )?(?i:the )?(?:[\w-]+ (?:of )?)?\d{{4}}s?)?,? where\b(?! (?:is|are|am|do|does|did|have|has)\b)"
)
"""A pitch that opens on a place ("Modern-day Montana, where ...")."""

_ITEM = re.compile(
    rf"(?:^|[.,;:!?] )(?i:{_STAGE} )*(?P<name>{_NAME})"
    r"(?:,? (?:in )?(?:(?:[a-z]+|[A-Z][a-z]+) )?\d{4}s?)?(?=[.,;:!?]|$)"
)
"""A name that stands alone between two marks ("one bathroom, Glasgow")."""

_ALONE = re.compile(
    rf"^(?:(?i:an?|the) )?(?P<text>(?:[\w'-]+ )?(?P<noun>(?i:{_NOUNS}))(?: (?:No\. ?)?\d+[.:,]|[.!]))\s"
)
"""A kind of place that is the whole first sentence ("Toll Booth 9.")."""


def compared(pitch: str) -> FoundPlace | None:
    """Where a show plays that is like another one somewhere else ("Fargo meets a fish market")."""
    found = _COMPARED.match(pitch)
    if found is None or (found["next"] and is_being(f"a{found['next']}")):
        return None
    return FoundPlace(found["at"] or "in", found["text"], found["noun"].lower(), "")


def uncompared(pitch: str) -> str:
    """A pitch without the name of the show that it compares itself with."""
    found = _COMPARED.match(pitch)
    return pitch[found.end("show") :] if found else pitch


def headed(pitch: str) -> FoundPlace | None:
    """The place by a name that a pitch opens on, or that stands alone in it."""
    opening = _WHERE.match(pitch)
    if opening and may_be_ground(opening["name"]) and not gender_of(opening["name"].split()[0]):
        return FoundPlace("in", opening["name"], "", opening["name"])
    names = (found["name"] for found in _ITEM.finditer(pitch))
    name = next((name for name in names if name.lower() in PROPER and not gender_of(name)), "")
    return FoundPlace("in", name, "", name) if name else None


def alone(pitch: str) -> FoundPlace | None:
    """A kind of place that is all that a pitch says before its first stop."""
    found = _ALONE.match(pitch)
    if found is None or is_being(found["text"].rstrip(".,:!")):
        return None
    said = found["text"].rstrip(".,:!")
    sole = found["noun"].lower() in {"moon", "desert", "sea", "ocean"}
    text = said if said[-1].isdigit() else f"the {said.lower()}" if sole else with_article(said.lower())
    return FoundPlace("on" if found["noun"].lower() == "moon" else "in", text, found["noun"].lower(), "")
