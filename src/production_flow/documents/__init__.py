"""What people and models write: frozen, closed, labelled documents, upgraded on read."""

from production_flow.documents.base import Document, Part
from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Cast, Character
from production_flow.documents.places import Inventory, Location, Prop
from production_flow.documents.scene import Scene
from production_flow.documents.script import Script
from production_flow.documents.season import Format, Season
from production_flow.documents.storyboard import Storyboard
from production_flow.documents.timeline import Timeline
from production_flow.documents.wording import Wording

KINDS: dict[str, type[Document]] = {
    kind.LABEL: kind
    for kind in (
        Blueprint,
        Cast,
        Character,
        Inventory,
        Location,
        Prop,
        Format,
        Season,
        Storyboard,
        Script,
        Scene,
        Timeline,
        Wording,
    )
}
"""Every kind of document by its label."""

__all__ = [
    "KINDS",
    "Blueprint",
    "Cast",
    "Character",
    "Document",
    "Format",
    "Inventory",
    "Location",
    "Part",
    "Prop",
    "Scene",
    "Script",
    "Season",
    "Storyboard",
    "Timeline",
    "Wording",
]
