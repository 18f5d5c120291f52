"""Where a subject is seen: the hero's place of work, and the room where it comes to something."""

from __future__ import annotations

import random
from dataclasses import replace

from production_flow.embedded.writer.grammar import title_case, without_article
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.subjects.choice import book, subject_of


def with_subject(
    places: list[PlaceSpec], brief: Brief, rnd: random.Random, hall: str, parts: tuple[str, ...] = ("base", "hall")
) -> list[PlaceSpec]:
    """The places of a show, its hero's base and one where people meet as the show's subject has them.

    Args:
        places: The places of the show.
        brief: What was read.
        rnd: What deals their names.
        hall: Id of the place that may be where people meet, or empty where the sentence names its own.
        parts: Which of the two.
    """
    own = book(key) if (key := subject_of(brief)) else {}
    manner = manner_of(brief)
    ids = {"base": manner.works if manner.settled or manner.dwells else manner.base, "hall": hall or manner.hall}
    rows = {ids[part]: own[part] for part in parts if part in own and ids[part]}
    return [_as(place, rows[place.id], rnd) if place.id in rows else place for place in places]


def with_base(places: list[PlaceSpec], brief: Brief, rnd: random.Random, setting: str) -> list[PlaceSpec]:
    """The places of a show whose setting is known, the base as its subject has it where a village has room.

    A smith in a village has a smithy; an understudy in a theatre keeps to its dressing room.
    """
    return with_subject(places, brief, rnd, "", parts=("base",)) if setting in _WIDE else places


def keeps_its_house(brief: Brief) -> bool:
    """Whether the house that a sentence names is where its subject is worked at, so that its town may be outside.

    A driving school in Naples is where the hero works; the show's street is one of Naples.
    """
    own = book(key).get("base", {}).get("names", ()) if (key := subject_of(brief)) else ()
    house = title_case(f"the {brief.place.noun}")
    housed = bool(brief.place.name) and brief.place.setting == "house"
    return housed and house in own and bool(manner_of(brief).dwells)


_WIDE = frozenset({"village", "mountain", "harbour", "river", "frontier"})
"""Settings that are whole places with streets, where any trade may have its house."""


def worked_at(story: Story, move: str) -> str:
    """Id of the place where what a move shows of the hero's work is done, or empty where that is the hero's base."""
    if move.startswith(_WORK):
        return base_of(story) or _workplace(story)
    return _workplace(story) if move.startswith("deed_") else ""


_WORK = ("usual_", "test_")
"""Beginnings of the moves that show what the people of a show do all day; a deed is done there where one goes home."""


def base_of(story: Story) -> str:
    """Id of the place where what a show is about is done, or empty where its subject has none."""
    names = book(key).get("base", {}).get("names", ()) if (key := subject_of(story.brief)) else ()
    return next((place.id for place in story.places if place.name in names), "")


def _workplace(story: Story) -> str:
    """Id of the place where a hero works who goes home from work, or empty where the show has no such place."""
    manner = story.kit.manner
    place = story.place(manner.works) if manner.dwells else None
    own = next((each.set for each in story.kit.places if each.id == manner.works), "")
    return place.id if place is not None and (place.setting or place.set != own) else ""


def hall_of(story: Story) -> str:
    """Id of the place that is the hall of a show's subject, or empty where it has none."""
    names = book(key).get("hall", {}).get("names", ()) if (key := subject_of(story.brief)) else ()
    return next((place.id for place in story.places if place.name in names), "")


def _as(place: PlaceSpec, row: Table, rnd: random.Random) -> PlaceSpec:
    """A place of a show as a subject has it: its id stays."""
    name, drawn = rnd.choice(row["names"]), str(row["set"])
    return replace(
        place,
        name=name,
        heading=without_article(name).upper(),
        set=drawn,
        interior=not row.get("out", False),
        details=tuple(row["details"]),
        sounds=f"{rnd.choice(BEDS[drawn])}, {rnd.choice(EVENTS[drawn])}",
        touches=tuple(row["touches"]),
        trouble=(),
    )
