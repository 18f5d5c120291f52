"""A place that a pitch names without saying that it is there: of whom, bound for where, a street, a number."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NEVER_PLACES
from production_flow.embedded.writer.placing import FoundPlace


def landmark(text: str) -> FoundPlace | None:
    """The place of a pitch by whom it is told of, by where they are bound, by its street or its number."""
    return _of_name(text) or _bound_for(text) or _street(text) or _numbered(text)


_OF_NAME = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our)\s+(?P<who>(?:[a-z][\w'-]*\s+){1,4})"
    r"of (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})"
)
_GROUND = re.compile(
    r" (?:Flats|Creek|Springs|Falls|Bay|Harbou?r|Hill|Hills|Valley|Island|Bridge|Cross|Green|Heath|Ridge|Bluff|Gulch"
    r"|Rock|Point|Hollow|Junction|Landing|Ford|Mills)$"
)
"""Last words of the name of a place, even where the first is somebody's."""

_OF_PERSONS = frozenset(
    {"son", "daughter", "widow", "widower", "ghost", "mother", "father", "brother", "sister", "wife"}
    | {
        "lady-in-waiting",
        "maid",
        "valet",
        "lover",
        "secretary",
        "nurse",
        "bodyguard",
        "cook",
        "physician",
        "biographer",
    }
    | {"friend", "rival", "servant", "slave", "tutor", "governess", "mistress", "squire", "confessor"}
)


def _of_name(text: str) -> FoundPlace | None:
    """The place that somebody is somebody of ("the undertaker of Dry Creek")."""
    for found in _OF_NAME.finditer(text):
        head = found["who"].split()[-1]
        named = gender_of(found["name"].split()[0]) and found["name"].lower() not in PROPER
        named = named and not _GROUND.search(found["name"])
        if is_being(found["who"].strip()) and head not in _OF_PERSONS and not named:
            return FoundPlace("in", found["name"], "", found["name"])
    return None


_BOUND = re.compile(
    r"\b(?:for|to|into|towards?|through|across|via|cross(?:es|ing)?|reach(?:es)?|leaves?) "
    r"(?:the (?=[A-Z][a-z]+ [A-Z]))?"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?)"
    r"(?=[.,;?!]|$| [a-z])"
)


def _bound_for(text: str) -> FoundPlace | None:
    """The place that somebody is bound for ("soldiers leaving for Verdun"), where it is nobody's name."""
    for found in _BOUND.finditer(text):
        first = found["name"].split()[0]
        plain = {first.lower(), singular(first.lower())} & {*CONTENT_STOP, *NEVER_PLACES, *ADJECTIVES}
        if not gender_of(first) and not plain and not is_being(found["name"]):
            return FoundPlace("in", found["name"], "", found["name"])
    return None


_STREET = re.compile(
    r"\b(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)? "
    r"(?:Lane|Street|Road|Avenue|Square|Row|Crescent|Alley|Bay|Falls|Creek|Heath"
    r"|Wharf|Quay|Junction|Gardens|Harbour|Hollow))\b"
)


def _street(text: str) -> FoundPlace | None:
    """A street or a spot by its name ("the doorsteps of Pudding Lane")."""
    found = _STREET.search(text)
    return FoundPlace("in", found["name"], "", found["name"]) if found else None


_NUMBERED = re.compile(
    r"\b(?P<text>(?P<noun>flat|room|apartment|cabin|ward|cell|pier|house) (?:number )?\d+[A-Za-z]?)\b", re.IGNORECASE
)


def _numbered(text: str) -> FoundPlace | None:
    """A place by its number ("every tenant of flat 4B")."""
    found = _NUMBERED.search(text)
    known = found is not None and found["noun"].lower() in PLACE_NOUNS
    return FoundPlace("in", found["text"], found["noun"].lower(), "") if found and known else None
