"""Reading a show: who is in it, where it happens, which episodes are made."""

from __future__ import annotations

from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Cast, Character
from production_flow.documents.places import Inventory, Location, Prop
from production_flow.documents.scene import SetPlace
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.documents.voice import VoiceSpec
from production_flow.stages.base import View, Waiting, extract, need
from production_flow.stages.shared.eras import (
    air_at,
    antique_at,
    country_at,
    early_at,
    era_of,
    ground_at,
    low_at,
    outside_of,
    pharaonic_at,
)
from production_flow.types import Json, NodeId

BLUEPRINT, CAST, INVENTORY, FORMAT, SEASON = (
    "blueprint:show",
    "cast:show",
    "inventory:show",
    "format:show",
    "season:s01",
)

DOMES, COLUMNS, EAVES = "domes and arches", "columns about", "tiled eaves about"
TRENCHES, PYLONS = "trenches about", "pylons about"
_GABLES = "gabled roofs outside"
_EAVED = frozenset({EAVES, "curved eaves about"})
"""What is seen through windows, too, where houses are so built."""

BRICKS = "brick fronts"
"""What houses have wherever the south and the east are far; only a square of our century says so."""

_SQUARES = {"village_square", "square", "village", "town", "market", "street"}
_ROOFED = {"station", "concourse"}
"""Sets under a roof, whatever their document says."""

NARRATOR = VoiceSpec(presentation="masculine", age=52, diction="dry", number=99, pitch=-0.3, pace=0.95)


def brief(view: View) -> dict[str, Json]:
    """What every writing stage is told: the sentence and the seed."""
    return {"prompt": view.prompt, "seed": view.seed}


def world(view: View) -> dict[str, Json]:
    """What later documents must agree with of the blueprint; its texts for readers are not among it."""
    blueprint = need(view, BLUEPRINT, Blueprint)
    names = ("genre", "blend", "setting", "period", "production_style", "question", "theme", "narrator", "style")
    return extract(blueprint, *names)


def names(view: View) -> dict[str, Json]:
    """The cast by id, name and role."""
    cast = need(view, CAST, Cast)
    return {"characters": [extract(seed, "id", "name", "role") for seed in cast.characters]}


def people(view: View) -> list[Character]:
    """Every character document, in the order of the cast.

    Raises:
        Waiting: Some are not written yet.
    """
    seeds = need(view, CAST, Cast).characters
    found = [view.document(NodeId(f"character:{seed.id}"), Character) for seed in seeds]
    missing = [NodeId(f"character:{seed.id}") for seed, person in zip(seeds, found, strict=True) if person is None]
    if missing:
        raise Waiting(*missing)
    return [person for person in found if person is not None]


def location(view: View, ident: str) -> Location:
    """The location of that id, or the first of the show where the id is not known; in its era."""
    known = [seed.id for seed in need(view, INVENTORY, Inventory).locations]
    found = need(view, f"location:{ident if ident in known else known[0]}", Location)
    return found.model_copy(update={"place": dated(view, found.place)})


def dated(view: View, place: SetPlace) -> SetPlace:
    """The place in its world: in its own era, else the show's; what is outside or grows there is among its details."""
    blueprint = need(view, BLUEPRINT, Blueprint)
    era = place.era or era_of(blueprint.period, blueprint.setting)
    roofed = place.interior or place.set in _ROOFED
    country, era = _country(blueprint, place, era, roofed=roofed)
    seen = (
        outside_of(blueprint.setting, era) or (country if country in {DOMES, COLUMNS, *_EAVED} else "")
        if roofed
        else country
    )
    around = (
        seen,
        low_at(blueprint.setting, era),
        early_at(blueprint.period, blueprint.setting) if place.interior else "",
        "" if roofed else air_at(blueprint.setting),
        ground_at(blueprint.setting) or _dug(place, blueprint),
    )
    own = (detail for detail in place.details if detail != _GABLES or not {COLUMNS, *_EAVED} & {seen})
    details = tuple(dict.fromkeys((*own, *filter(None, around))))
    return place.model_copy(update={"era": era, "details": details})


def _country(blueprint: Blueprint, place: SetPlace, era: str, *, roofed: bool) -> tuple[str, str]:
    """What a place has about it by its country, and its era, which antiquity may name where nothing else does."""
    country, told = country_at(blueprint.setting), f"{blueprint.period} {blueprint.logline}"
    if pharaonic_at(blueprint.setting, told, era):
        return COLUMNS if roofed else PYLONS, era or "medieval"
    if antique_at(blueprint.setting, told, era):
        return COLUMNS, era or "medieval"
    if country == BRICKS and (place.set not in _SQUARES or era not in {"contemporary", "past", ""}):
        return "", era
    if country in _EAVED and era not in {"medieval", "victorian"}:
        return "", era  # later its towns are of concrete, too
    return country, era


def _dug(place: SetPlace, blueprint: Blueprint) -> str:
    """That a desert is dug up, where what happens there is a dig."""
    told = ground_at(blueprint.logline) if place.set == "desert" else ""
    return told if told == TRENCHES else ""


def prop(view: View, ident: str) -> Prop | None:
    """The prop of that id, None where the show has no such prop."""
    known = [seed.id for seed in need(view, INVENTORY, Inventory).props]
    return need(view, f"prop:{ident}", Prop) if ident in known else None


def episodes(view: View) -> list[str]:
    """Ids of the episodes that are made now."""
    return [f"s01e{number:02d}" for number in view.settings.episodes]


def boards(view: View) -> list[tuple[str, Storyboard]]:
    """The storyboards that stand, of the episodes that are made now."""
    found = [(ident, view.document(NodeId(f"storyboard:{ident}"), Storyboard)) for ident in episodes(view)]
    return [(ident, board) for ident, board in found if board is not None]


def beat_nodes(view: View, stage: str) -> list[NodeId]:
    """One node per beat of every storyboard that stands."""
    return [NodeId(f"{stage}:{ident}.{beat.id}") for ident, board in boards(view) for beat in board.beats]


def beat_of(view: View, place: str) -> Beat:
    """The beat of `s01e01.b07`.

    Raises:
        Waiting: The storyboard is not there, or no longer has the beat.
    """
    episode, _, ident = place.partition(".")
    beat = need(view, f"storyboard:{episode}", Storyboard).beat(ident)
    if beat is None:
        raise Waiting(NodeId(f"storyboard:{episode}"))
    return beat


def voice_of(view: View, character: str) -> VoiceSpec:
    """How a character sounds; whoever is not in the cast is the narrator."""
    known = [seed.id for seed in need(view, CAST, Cast).characters]
    return need(view, f"character:{character}", Character).voice if character in known else NARRATOR


def cast_nodes(view: View, stage: str) -> list[NodeId]:
    """One node per person of the cast, the protagonist first."""
    cast = view.document(NodeId(CAST), Cast)
    return [NodeId(f"{stage}:{seed.id}") for seed in cast.characters] if cast else []
