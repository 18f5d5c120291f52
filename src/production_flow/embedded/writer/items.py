"""Pitches that are a list of things ("milk, eggs, duct tape, two shovels"): the things, and where they are found."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import cycle

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, singular, without_article
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.words import NUMBERS, OBJECTS
from production_flow.embedded.writer.model import Brief, NamedObject
from production_flow.embedded.writer.sites import PlaceSpec

_LEAST, _MOST, _WORDS = 3, 6, 5
"""Things that a list has at least, those that are kept of it, and words of one at most."""

_CLAUSE = re.compile(
    r"\b(?:who|that|which|where|must|is|are|was|were|has|have|to|i|she|he|they|we|you)\b", re.IGNORECASE
)
_ABSTRACT = re.compile(r"(?:ness|ion|ment|ism|th|sy|ty|ance|ence|love|grief|fraud|revenge|trouble|time|luck|hope|war)$")
_UNKNOWN = "box"
"""The kind of a thing of which no kind is known."""

_BY_THE = {
    "carton": "milk|juice", "roll": "duct tape|tape|cash|money|toilet paper|wallpaper|tinfoil", "loaf": "bread",
    "bag": "rice|flour|sugar|ice|cement|lime|sand|salt", "tin": "coffee|cat food|dog food|tuna", "packet": "tea|butter",
    "piece": "cheese|chalk|coal", "bottle": "wine|beer|vodka|whisky|whiskey|bleach|oil|water|ink|aspirin|perfume",
    "coil": "rope|wire|cable", "ball": "string|wool|yarn", "tube": "glue|toothpaste", "bar": "soap|chocolate|gold",
    "pot": "paint", "jar": "honey|jam|mustard", "box": "rat poison|matches|chalks", "can": "petrol|gasoline|paraffin",
}  # fmt: skip
_MASS = {thing: f"{measure} of {thing}" for measure, things in _BY_THE.items() for thing in things.split("|")}
"""Things that are bought by the measure, as one of their kind."""

_TRACE = "dust"
"""What lies on a thing that was left in a place that says nothing of it."""


def listed_things(text: str) -> tuple[NamedObject, ...]:
    """The things of a pitch that is hardly more than a list of things; none of any other pitch."""
    parts = _parts(text)
    short = [part for part in parts if part and len(part.split()) <= _WORDS and not _CLAUSE.search(part)]
    if len(parts) < _LEAST or len(short) < len(parts) or any(_verbal(part) for part in parts):
        return ()
    things = [part for part in parts if not is_being(part) and not _place(part) and not _ABSTRACT.search(part)]
    known = [part for part in things if _kind(part) != _UNKNOWN or _bare(part) in _MASS.values()]
    if len(things) < _LEAST or len(things) < len(parts) - 1 or 2 * len(known) < len(things):
        return ()
    return tuple(NamedObject(f"the {_bare(part)}", _kind(part)) for part in things[:_MOST])


def listed_somebody(text: str) -> str:
    """The somebody in a list of things, or empty."""
    return next((part for part in _parts(text) if is_being(part)), "")


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r",\s+(?:and\s+)?|\s+and\s+|\s*\+\s*", text.strip(" .!?"))]


def _verbal(part: str) -> bool:
    words = part.lower().split()
    return any(word in THIRDS and singular(word) not in OBJECTS and len(words) > 2 for word in words[1:-1])


def _place(part: str) -> bool:
    words = _bare(part).lower().split(" in ")[0].split()
    return bool(words) and (words[-1] in PLACE_NOUNS or " ".join(words) in PROPER or words[-1].isdigit())


def _bare(part: str) -> str:
    """A part of a list without its article or number, one of several."""
    plain = re.sub(r"^(?:some|my|our|his|her|their) ", "", without_article(part), flags=re.IGNORECASE)
    first, _, rest = plain.partition(" ")
    plain = rest if (first.lower() in NUMBERS or first.isdigit()) and rest else plain
    plain = plain if plain[:1].isupper() and plain.lower() in PROPER else plain[:1].lower() + plain[1:]
    return _single(plain)


def _single(plain: str) -> str:
    """A thing as one of its kind: "birthday candles" is a birthday candle; what is of something keeps it."""
    if (kept := _MASS.get(plain)) is not None:
        return kept
    head, of, rest = plain.partition(" of ")
    *before, last = head.split()
    return " ".join([*before, singular(last)]) + of + rest


def _kind(part: str) -> str:
    words = re.findall(r"[a-z]+", part.lower())
    return next(
        (OBJECTS[one] for word in reversed(words) for one in (word, singular(word)) if one in OBJECTS), _UNKNOWN
    )


def left_about(places: tuple[PlaceSpec, ...], brief: Brief) -> tuple[PlaceSpec, ...]:
    """Places where the things of a list are found, one after the other, before what else is found there."""
    if len(brief.objects) <= _LEAST or not places:
        return places
    items: dict[str, tuple[str, ...]] = {}
    for thing, place in zip(brief.objects[1:], cycle(places), strict=False):
        items[place.id] = (*items.get(place.id, ()), without_article(thing.phrase))
    return tuple(
        replace(place, finds=(*items.get(place.id, ()), *place.finds), trace=place.trace or _TRACE) for place in places
    )
