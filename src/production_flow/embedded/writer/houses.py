"""Houses that a sentence names: the street before them, and the room that they are known by."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.embedded.writer.grammar import capital, definite, title_case, without_article
from production_flow.embedded.writer.heart import drawn_as, house_of
from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.lexicon.grounds import ROOFLESS
from production_flow.embedded.writer.lexicon.sounds import BEDS, EVENTS
from production_flow.embedded.writer.lexicon.worlds import PLACES, ROOMS, WITHIN
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.sites import PlaceSpec

_RIDDEN = re.compile(
    r"\b(?:trains?|express|railway|sleeper|bus|taxi|cab|van|airship|zeppelin|balloon|lift|elevator|carriage|plane)\b"
)
"""Houses on wheels: nobody meets before their front door."""


def has_front(brief: Brief) -> bool:
    """Whether the sentence names a house that has a street before it and a room that it is known by."""
    house = house_of(brief)
    return bool(house == brief.place.noun != "" and _room(house) and met_in(brief)) and not _RIDDEN.search(house)


_PARTS = {
    "attic": ("attic", "rafters, trunks, skylight, cobwebs, lamp"),
    "garret": ("attic", "rafters, narrow bed, skylight, washstand, lamp"),
    "loft": ("attic", "rafters, ladder, skylight, boxes, lamp"),
    "basement": ("cellar", "shelves, steps, bulb, boxes, small window"),
    "cellar": ("cellar", "shelves, steps, barrels, bulb, small window"),
}
"""Parts of a house that a sentence may name for the whole -> what is drawn, and what is there."""


def part_of(brief: Brief) -> tuple[str, str, bool, tuple[str, ...]] | None:
    """The part of a house that a sentence plays in, as the hero's base: there is a street before it all the same."""
    known = _PARTS.get(brief.place.noun)
    return (title_case(definite(brief.place.noun)), known[0], True, tuple(known[1].split(", "))) if known else None


def _room(house: str) -> str:
    """The room that a kind of house is known by ("the Saleroom"), or empty."""
    return ROOMS.get(house) or ROOMS.get(house.rsplit(maxsplit=1)[-1] if house else "", "")


def met_in(brief: Brief) -> str:
    """Id of the place that may be that room: the last of two where people meet; a kit's only one stays what it is."""
    manner = manner_of(brief)
    meet = [ident for ident in manner.public if ident not in {manner.main, manner.base}]
    return meet[-1] if len(meet) > 1 else ""


def with_hall(places: list[PlaceSpec], brief: Brief, rnd: random.Random) -> list[PlaceSpec]:
    """The places of a show; in a house one of those where people meet is the room that the house is known by."""
    look, house, ident = drawn_as(brief), house_of(brief), met_in(brief)
    robbed = house and house != brief.place.noun
    if not ident or not (robbed or has_front(brief)) or _RIDDEN.search(house):
        return places
    room, whole = _room(house), title_case(definite(house))
    name = f"{whole}, {room}".rstrip(", ") if robbed else capital(room)
    return [_hall(place, name, look, rnd) if place.id == ident else place for place in places]


def inside(brief: Brief, own: str) -> str:
    """A house that has no front, by its name or its kind, with its room: `The Convent, the Cloister`."""
    named = capital(brief.place.name) if brief.place.invented else own.split(",", 1)[0]
    return f"{named}, {_room(brief.place.noun)}".rstrip(", ")


def _hall(place: PlaceSpec, name: str, look: str, rnd: random.Random) -> PlaceSpec:
    """A place of a show as the room of a house: its id stays."""
    row = PLACES["house"]["hall"]
    details, touches = WITHIN.get(look, (row.details, row.touches))
    return replace(
        place,
        name=name,
        heading=without_article(name).upper(),
        set=look,
        interior=look not in ROOFLESS,
        details=details,
        sounds=f"{rnd.choice(BEDS[look])}, {rnd.choice(EVENTS[look])}",
        touches=touches,
    )
