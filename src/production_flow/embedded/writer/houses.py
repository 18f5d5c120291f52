"""Houses that a sentence names: the street before them, and the room that they are known by."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.embedded.writer.grammar import capital, definite, title_case, without_article
from production_flow.embedded.writer.heart import drawn_as, house_of
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS
from production_flow.embedded.writer.lexicon.worlds import PLACES, ROOMS
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.sites import PlaceSpec

_RIDDEN = re.compile(
    r"\b(?:trains?|express|railway|sleeper|bus|taxi|cab|van|airship|zeppelin|balloon|lift|elevator|carriage|plane)\b"
)
"""Houses on wheels: nobody meets before their front door."""


def has_front(brief: Brief) -> bool:
    """Whether the sentence names a house with a street before it."""
    return house_of(brief) == brief.place.noun != "" and not _RIDDEN.search(brief.place.noun)


def with_hall(places: list[PlaceSpec], brief: Brief, rnd: random.Random) -> list[PlaceSpec]:
    """The places of a show; in a house one of those where people meet is the room that the house is known by."""
    manner, look, house = manner_of(brief), drawn_as(brief), house_of(brief)
    meet = [ident for ident in manner.public if ident not in {manner.main, manner.base}]
    if not house or _RIDDEN.search(house) or not meet:
        return places
    room = ROOMS.get(house) or ROOMS.get(house.split()[-1], "")
    whole = title_case(definite(house))
    name = capital(room or whole) if house == brief.place.noun else f"{whole}, {room}".rstrip(", ")
    return [_hall(place, name, look, rnd) if place.id == meet[-1] else place for place in places]


def _hall(place: PlaceSpec, name: str, look: str, rnd: random.Random) -> PlaceSpec:
    """A place of a show as the room of a house: its id stays."""
    row = PLACES["house"]["hall"]
    return replace(
        place,
        name=name,
        heading=without_article(name).upper(),
        set=look,
        interior=True,
        details=row.details,
        sounds=f"{rnd.choice(BEDS[look])}, {rnd.choice(EVENTS[look])}",
        touches=row.touches,
    )
