"""Where the show happens and what people hold: locations and props."""

from __future__ import annotations

from pydantic import Field

from production_flow.documents.base import Document, Line, Part, Prose, Slug
from production_flow.documents.scene import SetPlace, TimeOfDay


class ThingSeed(Part):
    """A place or an object in a line, before it has a document of its own."""

    id: Slug
    name: Line
    summary: Prose = ""


class Inventory(Document):
    """Which places and objects the show has; each gets a document and a picture."""

    LABEL = "inventory"

    locations: tuple[ThingSeed, ...] = Field(min_length=1, max_length=16)
    props: tuple[ThingSeed, ...] = Field(default=(), max_length=16)


class Location(Document):
    """A place of the show: look, layout, light by time of day, sound, always and never."""

    LABEL = "location"

    id: Slug
    name: Line
    look: Prose
    layout: Prose
    light: dict[TimeOfDay, Line] = Field(default_factory=dict)
    sound: Line
    always: tuple[Line, ...] = ()
    never: tuple[Line, ...] = ()
    interior: bool = False
    place: SetPlace


class Prop(Document):
    """An object of the show that a beat may turn on."""

    LABEL = "prop"

    id: Slug
    name: Line
    kind: str
    look: Prose
    meaning: Prose = ""
    colour: str = ""
    material: str = ""
    owner: str = ""
