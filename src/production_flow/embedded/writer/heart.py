"""The place that a sentence names, among the places of its show: a heist at a museum is seen in the museum's rooms."""

from __future__ import annotations

from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.worlds import SETS
from production_flow.embedded.writer.model import Brief, Story


def drawn_as(brief: Brief) -> str:
    """The set of the kind of house that a sentence names ("museum"), or empty where it names none."""
    setting, drawn = PLACE_NOUNS.get(brief.place.noun, ("", ""))
    return SETS.get(drawn, drawn) if brief.place.said and setting == "house" else ""


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
    if main is not None and main.interior and not main.setting:
        return main.id
    rooms = [place.id for place in story.places if place.interior and place.set == look and place.id != manner.base]
    return next((ident for ident in reversed(manner.public) if ident in rooms), rooms[0] if rooms else "")
