"""How an episode opens: where it is, at which hour, under which sky; from outside, before anybody is met indoors."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from production_flow.documents.scene import Angle, Movement
from production_flow.embedded.writer.grammar import title_case, with_article
from production_flow.embedded.writer.heart import LANDS
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.settings import Setting
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.storyboard.assemble import Fields, Where
from production_flow.embedded.writer.storyboard.coverage import Coverage
from production_flow.embedded.writer.storyboard.drafts import Draft
from production_flow.embedded.writer.storyboard.placement import Placement
from production_flow.embedded.writer.storyboard.staging import Setup
from production_flow.embedded.writer.surfaces import head_of
from production_flow.embedded.writer.voice import Voice

BEFORE = -99
"""The step of a beat that comes before all steps of the plot."""

HOURS = {"dawn": "first light", "morning": "morning", "day": "midday", "golden": "the last hour of sun"}
HOURS |= {"dusk": "nightfall", "night": "night"}

_REPEATED = frozenset({"every", "each"})
"""How words begin that say how often, and not when ("every night")."""

_SMALL_WORDS = frozenset({
    "in", "on", "at", "every", "during", "one", "after", "before", "two", "three", "four", "five",
    "the", "a", "an", "near", "late", "early", "some", "when", "while",
})  # fmt: skip
"""Words that a period may begin with and that are small inside a sentence."""

_VIEWS: tuple[tuple[Angle, Movement], ...] = (("eye", "crane-down"), ("high", "pan-right"), ("eye", "push-in"))
_LEAST, _MOST = 4.0, 5.0
"""Seconds of the picture of a place before anybody is seen in it."""


def first_words(story: Story, where: Where, number: int, *, jarring: bool) -> dict[str, str]:
    """What the texts of an opening may call the place and the hour.

    Args:
        story: The show.
        where: Where and when its first scene is.
        number: Of the episode: only the first says when the show plays.
        jarring: Whether the hour speaks against the place.
    """
    at = _at(story) if where.place.interior else _seen(story)
    period = story.brief.period.strip(" ,.")
    first = period.partition(" ")[0]
    if period and number == 1 and first.lower() not in _REPEATED and period.lower() not in at.lower():
        inside = period if first.lower() not in _SMALL_WORDS else first.lower() + period[len(first) :]
        at = f"{at}, {inside}"
    hour = "the end of the day" if jarring else HOURS[where.time]
    return {"at_place": at, "At_place": at[:1].upper() + at[1:], "hour": hour, "Hour": hour.capitalize()}


def _at(story: Story) -> str:
    """Where the show plays, as a part of a sentence."""
    place = story.brief.place
    at = place.at or f"in {place.text}"
    if _AFLOAT.search(place.noun):
        at = re.sub(r"^in (?=an? |the )", "on ", at)
    if place.invented and place.text == with_article(place.noun):  # the name says more than "in a town"
        return f"{at.split(maxsplit=1)[0]} {place.name}"
    return at


_AFLOAT = re.compile(r"(?:boat|ship|ferry|liner|barge|yacht|raft|trawler|schooner)$")
"""What one is on, and not in."""

_ROOM = re.compile(
    r"\b(?:crypts?|attics?|basements?|cellars?|kitchens?|laundry|vaults?|wards?|cells?|lifts?|corridors?|stairwells?"
    r"|archives?|dungeons?|bathrooms?|classrooms?|courtrooms?|canteens?|dormitor(?:y|ies)|rooms?|metro|subway|sewers?|tunnels?)$"
)
"""Kinds of place that a house or a city has inside or beneath it."""


def _seen(story: Story) -> str:
    """The same of a place that is seen from outside: at a hospital, and in the town of which a crypt is one room."""
    place, at = story.brief.place, _at(story)
    if _ROOM.search(place.noun):
        return f"in {place.name}" if place.name and not place.invented else at
    if (place.setting != "house" and place.noun != "lighthouse") or place.noun in LANDS:
        return at
    return re.sub(r"^in (?=an? |the )", "at ", at)


def skies(setting: Setting | None, kit: Tables, where: Where, *, roofed: bool) -> Sequence[str]:
    """What can be said of the sky, the setting's own before the kit's."""
    late = where.time in {"night", "dusk"}
    if setting is not None:
        dark_or_day: Literal["night", "day"] = "night" if late else "day"
        return setting.sky[dark_or_day]
    known: Mapping[str, Sequence[str]] = kit.frame["sky"]
    dark = f"{where.weather}_night" if late else where.weather
    return known["indoors"] if roofed else known.get(dark, known[where.weather])


def outside(places: Placement, where: Where) -> PlaceSpec | None:
    """The place with a sky that a show is seen from before a scene indoors; none where there is none, or no need."""
    if where.place.id in places.open_air:
        return None
    story = places.story
    aboard = story.brief.place.setting in {"ship", "space"}  # the concourse of a ship is its largest room
    first = (story.place(story.kit.manner.main), story.place(places.heart), *story.places)
    known = (place for place in first if place is not None and place.id in places.open_air)
    return next((place for place in known if _broad(place) and not (aboard and place.set == "station")), None)


def _broad(place: PlaceSpec) -> bool:
    """Whether a place shows where a show plays: the roof of one house shows others."""
    return not place.interior and place.set != "rooftop"


def before(step: Step) -> Step:
    """What comes before the first step of a plot: of its act, caused by nothing."""
    return replace(step, links=())


def draft_of(place: PlaceSpec, text: str) -> Draft:
    """The beat of a place before anybody is seen in it."""
    return Draft(BEFORE, 0, title_case(head_of(place)), text, (), [], cover="public")


def seen(draft: Draft, coverage: Coverage, place: PlaceSpec, rng: random.Random) -> list[Setup]:
    """Its one picture: the whole place, as wide as it goes."""
    angle, movement = rng.choice(_VIEWS)
    coverage.shown.add(place.id)
    coverage.used["extreme-wide", angle] += 1
    coverage.last.append(("extreme-wide", angle, movement))
    return [Setup("extreme-wide", angle, movement, (), _LEAST, _MOST, action=draft.text)]


def wants(kit: Tables, voice: Voice) -> Fields:
    """What a place wants before anybody is in it, what stands against it, and what that turns into."""
    known: Mapping[str, Sequence[str]] = kit.frame["overture"]
    said = [voice.fresh(known[name], {}) or voice.pick(known[name]) for name in ("goal", "against", "turn")]
    for text in said:
        voice.commit(text)
    return Fields(*said)
