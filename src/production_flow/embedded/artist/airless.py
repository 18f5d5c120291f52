"""Who goes out where there is no air wears a suit and a helmet, whatever they wear indoors."""

from __future__ import annotations

from production_flow.documents.look import FigureLook, Garment
from production_flow.documents.scene import Scene
from production_flow.embedded.artist.colour import Rgb, mix, to_hex

NO_AIR = "no air outside"
_OPEN = {"desert", "mountain", "moon", "roadside", "beach", "terraces"}
"""Sets under the open sky; a street of such a world is under a dome."""
_SHELL, _RING = "#eef0f2", "#9aa3ad"
_TUCKED = {"feminine": "bob", "masculine": "short", "neutral": "short"}
_FITS = {"short", "bob", "buzz", "none", "bald", "bowl", "pixie", "side-part", "slick", "receding", "fringe"}
"""Cuts for which a helmet has room; other hair is tied up in it."""


def suited(scene: Scene, set_id: str) -> Scene:
    """The scene, its people in suits where the set is open ground without air."""
    if set_id != "moon" and (set_id not in _OPEN or NO_AIR not in scene.place.details):
        return scene
    figures = tuple(
        figure.model_copy(update={"look": _suit(figure.look)}) if figure.look.species == "human" else figure
        for figure in scene.figures
    )
    return scene.model_copy(update={"figures": figures})


def _suit(look: FigureLook) -> FigureLook:
    """A pale suit with a breath of what they wear indoors, so that each is known by a colour."""
    own = next((one.colour for slot in ("outer", "top") for one in look.wardrobe if one.slot == slot), look.accent)
    main: str | Rgb = own or _RING
    shell, trim = to_hex(mix(main, _SHELL, 0.62)), to_hex(mix(main, _RING, 0.25))
    pieces = (
        ("top", "jumpsuit", shell, trim), ("hat", "space-helmet", shell, trim), ("shoes", "boots", trim, None),
        ("gloves", "gloves", trim, None), ("belt", "belt", trim, None), ("back", "backpack", _SHELL, trim),
    )  # fmt: skip
    wardrobe = tuple(Garment(slot=slot, kind=kind, colour=colour, trim=edge) for slot, kind, colour, edge in pieces)
    hair = look.hair if look.hair in _FITS else _TUCKED[look.presentation]
    return look.model_copy(update={"wardrobe": wardrobe, "hair": hair})
