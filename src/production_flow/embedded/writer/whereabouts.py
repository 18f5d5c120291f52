"""Whether a place that a pitch names is where its hero is: others are elsewhere, and nobody is under a floor."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.localities import COUNTRY, ISLES
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP
from production_flow.embedded.writer.placing import FoundPlace
from production_flow.embedded.writer.said import thing_in
from production_flow.embedded.writer.traits import species_of

_BENEATH = re.compile(
    r"^(?:the|her|his|their) (?:floor|floorboards?|boards|ice|stairs|steps|roof|altar|stage|foundations|flagstones) of "
    r"(?P<house>(?:an?|the|her|his|their) (?:[a-z-]+ )*?(?P<noun>[a-z-]+))$"
)
"""What lies under a part of a house, where nobody is."""

_SETTLEMENTS = frozenset({"village", "town", "city", "school", "farm", "castle", "monastery", "convent"})
_EVENTS = re.compile(r"^ (?:fair|f\u00eate|fete|festival|show|dance|wedding|carnival)\b")


_VEHICLES = frozenset({"train", "ferry", "ship", "boat", "bus", "liner", "plane", "steamer", "coach", "tram"})
_BOUND = re.compile(r"^(?: (?:to|from|bound for) (?:the )?[A-Z][\w'-]+)+")
"""Where a vehicle is bound for ("a night train to Vienna")."""


def settled(found: Iterable[FoundPlace], text: str) -> list[FoundPlace]:
    """The places without those of others, and each as one is in it."""
    return [_inhabited(place, text) for place in found if not _of_another(place, text)]


def _inhabited(place: FoundPlace, text: str) -> FoundPlace:
    """A place as people are in it ("under the floor of the school": in the school), with a fair that is held there."""
    beneath = _BENEATH.match(place.text) if place.prep in {"under", "beneath", "behind"} else None
    if beneath:
        words = beneath["house"].split()
        noun = next((word for word in words if word in _SETTLEMENTS), beneath["noun"])
        house = " ".join(words[: words.index(noun) + 1])
        if noun in PLACE_NOUNS:
            return FoundPlace("in", re.sub(r"^(?:her|his|their) ", "the ", house), noun, "")
    held = _EVENTS.match(text.partition(place.at)[2]) if place.noun in _SETTLEMENTS else None
    bound = _BOUND.match(text.partition(place.at)[2]) if place.noun.split(" ")[-1] in _VEHICLES else None
    if bound:
        return replace(place, told=place.at + bound[0])
    return replace(place, text=place.text + held[0]) if held else place


def _of_another(place: FoundPlace, text: str) -> bool:
    """Whether somebody else than the hero is there ("while her mother is in hospital")."""
    at = re.escape(place.at)
    clause = re.search(
        r"\b(?:while|when|after|because|since|until|once|now that) (?:her|his|their|the) (?:[\w'-]+ ){1,3}?"
        rf"(?:is|are|was|were|goes|went|lies|stays|works|lives|sits|dies|died|sleeps) (?:\w+ )?{at}\b",
        text,
        re.IGNORECASE,
    )
    if clause and not place.name and not re.match(r"(?:while|when|after|once)", text, re.IGNORECASE):
        return True
    owned = re.match(r"\w+ (?:her|his|their) ", place.at)
    return bool(owned) and _in_a_clause(text.partition(place.at)[0])


def _in_a_clause(before: str) -> bool:
    """Whether a text goes on in a clause of somebody or something that comes after the main verb."""
    found = re.search(r"^(?P<main>.*) (?:who|that|which) (?:[a-z]+ ){1,3}$", f"{before.strip()} ", re.IGNORECASE)
    return found is not None and any(word in THIRDS for word in found["main"].split()[1:])


def is_ground(owned: re.Match[str], text: str) -> bool:
    """Whether a house of a pitch may be its ground: no circus elephant, no real estate, no other's house."""
    following = (owned["next"] or "").strip()
    beast = following and not thing_in(following) and species_of(f"a {following}") != "human"
    if beast or (following and owned[2].lower() == "seaside" and following not in CONTENT_STOP):
        return False
    if re.search(r"\breal $", owned[1]):
        return False
    return not _in_a_clause(text[: owned.start()])


_OF_HOUSES = frozenset(
    {"primary", "secondary", "high", "boarding", "night", "private", "public", "railway", "city", "country", "old"}
)


def kept_words(words: str) -> str:
    """Of the words before a house whose somebody a pitch is about, those of the house ("a shy bus driver": a bus)."""
    return "".join(f"{word} " for word in words.split() if word.lower() in _OF_HOUSES or word[0].isupper())


_SHORE = re.compile(r"\b(?:Sea|Ocean|Bay|Gulf|Coast|Islands|Archipelago|Delta)$|^(?:Cape|Bay of|Gulf of|Isle of) ")
_OPEN_LAND = re.compile(r"\b(?:Desert|Mountains|Plains|Glacier|Alps|Steppe|Forest|Marshes|Highlands)$|^(?:Mount) ")


def of_region(name: str, text: str) -> str:
    """The setting of a place of which only the name is said: a village in the country, the coast of an island."""
    if {name.lower(), f"the {name.lower()}"} & ISLES or _SHORE.search(name):
        return "coast"
    if _OPEN_LAND.search(name):
        return "wild"
    rural = re.search(r"\b(?:rural|remote|countryside|backcountry)\b", text, re.IGNORECASE)
    return "village" if rural or {name.lower(), f"the {name.lower()}"} & COUNTRY else "city"
