"""The place that a sentence names, among the places of its show: a heist at a museum is seen in the museum's rooms."""

from __future__ import annotations

import re

from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.worlds import SETS
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.undertakings.choice import kind_of

LANDS = frozenset({"kingdom", "realm", "court", "estate", "market"})
"""What is listed among houses and has no front door."""

_HOUSES = sorted(
    (noun for noun, (setting, _) in PLACE_NOUNS.items() if setting == "house" and noun not in LANDS),
    key=len, reverse=True,
)  # fmt: skip
_HOUSE = re.compile(
    r"\b(?:rob|burgle|loot|raid|crack|empty|into|from|inside|of|at) (?:(?!that|who|which)[\w'-]+ ){0,3}?"
    rf"(?P<house>{'|'.join(map(re.escape, _HOUSES))})\b"
)


def house_of(brief: Brief) -> str:
    """The kind of house that a sentence plays in, or that is robbed in it ("auction house"), or empty."""
    known = PLACE_NOUNS.get(brief.place.noun, ("", ""))[0] == "house" and brief.place.noun not in LANDS
    if brief.place.said and known:
        return brief.place.noun
    robbed = _HOUSE.search(goal_of(brief.deed).lower()) if kind_of(brief) == "steal" else None
    return robbed["house"] if robbed else ""


def drawn_as(brief: Brief) -> str:
    """The set of the house of a sentence ("museum"), or empty where it names none."""
    drawn = PLACE_NOUNS.get(house_of(brief), ("", ""))[1]
    return SETS.get(drawn, drawn)


def heart_of(story: Story) -> str:
    """Id of the room that is the place the sentence names, or empty where that is a town or a land.

    The main place, where that is the house itself; else a room that is drawn as such a house is, one where people meet
    before the others.
    """
    brief, manner = story.brief, manner_of(story.brief)
    look = drawn_as(brief)
    main = story.place(manner.main)
    if not look:
        return ""
    if main is not None and (main.interior or main.set == look) and not main.setting and brief.place.setting == "house":
        return main.id
    rooms = [place.id for place in story.places if place.interior and place.set == look and place.id != manner.base]
    return next((ident for ident in reversed(manner.public) if ident in rooms), rooms[0] if rooms else "")
