"""Every object that the embedded artist draws, by its plain noun.

`draw` puts one on any canvas: standing on a surface, or held in a hand. What nobody knows is drawn as
something wrapped in cloth, and said.
"""

from __future__ import annotations

from typing import Any, Literal

from production_flow.documents.look import Style
from production_flow.embedded.artist.camera import Camera, Point3
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.props.finds import FINDS
from production_flow.embedded.artist.props.fittings import FITTINGS
from production_flow.embedded.artist.props.keepsakes import KEEPSAKES, UNKNOWN
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, table_stage
from production_flow.embedded.artist.props.paper import PAPERS
from production_flow.embedded.artist.props.plain import PLAIN
from production_flow.embedded.artist.props.smalls import SMALLS
from production_flow.embedded.artist.props.table import TABLE
from production_flow.embedded.artist.props.tools import TOOLS
from production_flow.embedded.artist.props.trades import TRADES
from production_flow.embedded.artist.props.words import kind_of, named
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.media.canvas import skia

__all__ = [
    "BUILT", "FLAT", "KINDS", "LONG", "SLANT", "draw", "foreshortened", "in_era", "kind_of", "metres", "missing",
    "named", "place", "spec_of",
]  # fmt: skip

KINDS: dict[str, PropSpec] = {**PAPERS, **TOOLS, **TABLE, **KEEPSAKES, **FINDS, **FITTINGS, **SMALLS, **TRADES, **PLAIN}
"""Every kind of object that can be drawn."""

FLAT = {
    "letter", "envelope", "photograph", "book", "notebook", "newspaper", "map", "ticket", "card", "folder", "ring",
    "coin", "necklace", "glove", "badge", "spoon", "fish", "key", "knife", "gun", "hammer", "rope", "chip", "pen",
    "paintbrush", "paint-tube", "phone", "watch", "scarf", "glasses", "pan", "plate", "ribbon", "pin", "record",
    "number", "slate", "mirror", "wrench", "playing-card", "luggage-tag", "cassette", "button", "ruler", "seal",
    "bead", "scissors", "tuning-fork", "slide", "plaque", "sword",
    "claw", "stick", "screwdriver", "axe", "bone", "wallet", "cloth", "strap", "chain",
    "garment", "umbrella",
}  # fmt: skip
"""What lies on a table; everything else stands on it."""
BUILT = {"knob", "stairs"}
"""What is part of a house, and never lies or stands on a table."""
LONG = {
    "spoon", "key", "knife", "hammer", "pen", "paintbrush", "pin", "mirror", "wrench", "ruler", "scissors",
    "tuning-fork", "sword", "stick", "screwdriver", "axe", "bone", "umbrella", "chain",
}  # fmt: skip
"""What lies across rather than upright."""
_DISPLAYED = {"photograph", "book", "badge", "watch", "pan", "scarf", "glasses", "ring"}
"""What is flat and yet stands in a set: in a frame, on a stand, against the wall; or is drawn as it is seen there."""
_IN_A_SET = {"plate": "meal"}
"""What is served in a set, where somebody eats."""
SLANT = 0.35
"""Metres that a flat thing leans to the right for each metre that it reaches away."""
_FLATTEST = 0.16  # of its length that is seen of what lies before a camera that hardly looks down

Anchor = Literal["foot", "grip"]


def spec_of(kind: str) -> PropSpec:
    """The kind that a noun means, or something wrapped in cloth."""
    name = kind_of(kind)
    return KINDS[name] if name else UNKNOWN


def metres(kind: str) -> float:
    """The longest side of an object in the world."""
    return spec_of(kind).metres


def draw(
    canvas: Any,
    kind: str,
    size_px: float,
    light: Light | FigureLight | None,
    style: Style,
    colour: str | None = None,
    material: str | None = None,
    *,
    anchor: Anchor = "foot",
) -> str | None:
    """Draws an object at the canvas's origin.

    Args:
        canvas: A Skia canvas whose y points down.
        kind: The plain noun.
        size_px: Its longest side in pixels.
        light: Of the scene, or of the figure that holds it.
        style: The show's look and palette.
        colour: A colour word or #rrggbb.
        material: What it is made of, in a word.
        anchor: What lies at the origin: the middle of its foot, or where a hand grips it.

    Returns:
        A sentence if only a stand-in could be drawn.
    """
    spec = spec_of(kind)
    unit = size_px / max(spec.tall, spec.wide)
    pen = Brush(canvas, table_stage(light, style, unit))
    canvas.save()
    canvas.scale(unit, -unit)
    if anchor == "grip":
        canvas.translate(-spec.grip[0], -spec.grip[1])
    spec.draw(Pencil(pen, colour or "", material or ""))
    canvas.restore()
    return missing(kind)


_BEFORE_POWER = {"lamp": "lantern", "torch": "lantern", "bulb": "lantern", "phone": "letter", "telephone": "bell"}
_BEFORE_PRINT = {"helmet": "helm", "photograph": "painting", "newspaper": "letter", "ticket": "coin", "match": "candle"}


def in_era(kind: str, era: str) -> str:
    """The noun of what an era had in place of an object that it did not know."""
    plain = kind_of(kind) or ""
    if era == "medieval" and plain in _BEFORE_PRINT:
        return _BEFORE_PRINT[plain]
    if era == "future" and plain == "telephone":
        return "phone"  # nobody dials any more
    return _BEFORE_POWER.get(plain, kind) if era in {"medieval", "victorian"} else kind


def missing(kind: str) -> str | None:
    """A sentence where only a stand-in can be drawn for a noun."""
    known = spec_of(kind) is not UNKNOWN
    return None if known else f"Nobody here can draw {kind!r}; something wrapped in cloth stands for it."


def place(pen: Brush, kind: str, x: float, y: float, z: float, *, size: float = 1.0, colour: str = "") -> None:
    """Puts an object into a set, its foot at a point of the world, in its own size times `size`."""
    spec = spec_of(_IN_A_SET.get(kind, kind))
    if pen.camera.depth((x, y, z)) < 0.5:
        return
    with pen.standing(x, y, z):
        unit = spec.metres * size / max(spec.tall, spec.wide)
        if kind in FLAT - _DISPLAYED - _IN_A_SET.keys():
            flat = foreshortened(pen.camera, (x, y, z), spec.metres * size)
            pen.canvas.concat(skia.Matrix.MakeAll(1.0, SLANT * flat, 0.0, 0.0, flat, 0.0, 0.0, 0.0, 1.0))
        pen.canvas.scale(unit, unit)
        spec.draw(Pencil(pen, colour))


def foreshortened(camera: Camera, at: Point3, away: float) -> float:
    """How much is seen of the length of what lies at a point and reaches `away` metres further: 0.16 to 0.9 of it."""
    x, y, z = at
    near, far = camera.seen(at), camera.seen((x, y, z + away))
    here, there = camera.project(at), camera.project((x, y, z + away))
    if min(near[2], far[2]) <= 0:
        return _FLATTEST
    return max(_FLATTEST, min(0.9, (here[1] - there[1]) * near[2] / (camera.focal * away)))
