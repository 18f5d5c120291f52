"""The house in which a pitch plays where it first names a town: one is in both."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.headings import alone, compared, headed
from production_flow.embedded.writer.implied import NOUNS, ON, VAST, in_passing
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.mentions import mentioned, worked_in
from production_flow.embedded.writer.placing import FoundPlace, standing
from production_flow.embedded.writer.ranking import is_hung, is_left, is_prize


def with_head(found: list[FoundPlace], pitch: str) -> list[FoundPlace]:
    """The places with the one that a pitch compares itself into or opens on, and the name that stands alone in it."""
    opening = compared(pitch) or (None if any(place.noun for place in found) else alone(pitch))
    head = None if any(place.name for place in found) else headed(pitch)
    return [*filter(None, [opening]), *found, *filter(None, [head])]


_ANYWHERE = re.compile(r"(?:the|her|his|their) (?:city|town|village|street|streets|neighbourhood|country)")
"""A place that says little where somebody is named after a house."""


def housed(first: FoundPlace, found: list[FoundPlace], text: str) -> tuple[FoundPlace, list[FoundPlace]]:
    """The place with the house in it where only a town is the first to be named: one is in both.

    Where the town was only left it is no part of it.
    """
    if (
        is_hung(first, text)
        and (first.noun or is_left(first, text))
        and (kept := _kept(text, left=False))
        and not is_hung(kept, text)
    ):
        return kept, [kept, *(place for place in found if not (place.noun and place.name))]
    if _ANYWHERE.fullmatch(first.text) and (house := worked_in(text)):
        return house, [house]
    if first.noun or not first.name:
        return first, found
    left = is_left(first, text) or _is_from_there(first, text)
    house = next((place for place in found if _is_house(place)), None) or _kept(text, left=left)
    if house is None:
        return first, found
    return house, [house, *(place for place in found or [first] if place != house and not is_left(place, text))]


def _is_from_there(place: FoundPlace, text: str) -> bool:
    """Whether a name only says where somebody is from ("A Tokyo salaryman")."""
    found = re.search(rf"\b(?:[Aa]n?|[Tt]wo|[Tt]hree) {re.escape(place.text)} (?:[a-z-]+ )??(?P<who>[a-z-]+)", text)
    return found is not None and is_being(f"a {found['who']}")


_HOUSES = frozenset({"house", "ship", "village", "town"})
"""Settings of what may stand in a town or a country."""


def _is_house(place: FoundPlace) -> bool:
    """Whether somebody is in a house of no name."""
    inside = place.prep in {"in", "at", "inside", "aboard", "on board", "on"} and not is_prize(place)
    return inside and not place.name and PLACE_NOUNS.get(place.noun, ("", ""))[0] in _HOUSES and place.noun != "court"


_KEPT = re.compile(
    r"\b(?:runs?|running|opens?|manages?|keeps?|owns?|takes? over|inherits?|buys?|restores?|renovates?|cleans?|guards?"
    r"|turns?|converts?|transforms?)"
    rf" (?P<place>(?:an?|the|her|his|their|my|our) "
    rf"(?:(?!(?:of|in|at|to|and|from|that|who)\b)[\w'-]+ ){{0,3}}?(?P<noun>{NOUNS}))"
    r"(?![\w'-])(?= (?:in|on|at|near|for|where|with|and|into|after|between|nobody)\b|[.,;]|$)",
    re.IGNORECASE,
)
"""A house that somebody keeps."""


def _kept(text: str, *, left: bool) -> FoundPlace | None:
    """The house that somebody keeps; any house that is spoken of, where one is not any longer in a town."""
    kept = _KEPT.search(text)
    if kept and kept["noun"].lower() not in VAST:
        return FoundPlace(
            "on" if kept["noun"].lower() in ON else standing(kept["noun"].lower()),
            kept["place"],
            kept["noun"].lower(),
            "",
        )
    if not left:
        return None
    phrase, noun = in_passing(text)
    if noun and not phrase.split()[-1][0].isupper():
        return FoundPlace("on" if noun in ON else standing(noun), phrase, noun, "")
    return mentioned(text)
