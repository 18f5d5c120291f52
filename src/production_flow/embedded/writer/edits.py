"""What people changed in earlier documents: names in the cast and the inventory are the names from then on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from production_flow.embedded.writer.model import Person, PlaceSpec, PropSpec, Story
from production_flow.types import Json


def edited(story: Story, material: dict[str, Json]) -> Story:
    """The story with the names that `material`'s cast and inventory have for its ids."""
    cast = _names(material.get("cast"), "characters")
    places = _names(material.get("inventory"), "locations")
    props = _names(material.get("inventory"), "props")
    return replace(
        story,
        people=tuple(_person(person, cast.get(person.id, "")) for person in story.people),
        places=tuple(_place(place, places.get(place.id, "")) for place in story.places),
        props=tuple(_prop(prop, props.get(prop.id, "")) for prop in story.props),
    )


def _names(document: Json, field: str) -> dict[str, str]:
    rows: Sequence[Json] = document.get(field) or () if isinstance(document, dict) else ()
    return {str(row["id"]): str(row["name"]) for row in rows if isinstance(row, dict) and row.get("name")}


def _person(person: Person, name: str) -> Person:
    if not name or name == person.name:
        return person
    return replace(person, name=name, given=name.split(maxsplit=1)[0])


def _place(place: PlaceSpec, name: str) -> PlaceSpec:
    if not name or name == place.name:
        return place
    return replace(place, name=name, heading=name.removeprefix("The ").upper())


def _prop(prop: PropSpec, name: str) -> PropSpec:
    return prop if not name or name == prop.name else replace(prop, name=name)
