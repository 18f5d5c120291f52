"""Every object that the embedded artist draws, by its plain noun.

`draw` puts one on any canvas: standing on a surface, or held in a hand. What nobody knows is drawn as
something wrapped in cloth, and said.
"""

from __future__ import annotations

from typing import Any, Literal

from production_flow.documents.look import Style
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.props.keepsakes import KEEPSAKES, UNKNOWN
from production_flow.embedded.artist.props.kit import Pencil, PropSpec, table_stage
from production_flow.embedded.artist.props.paper import PAPERS
from production_flow.embedded.artist.props.table import TABLE
from production_flow.embedded.artist.props.tools import TOOLS
from production_flow.embedded.artist.props.words import kind_of
from production_flow.embedded.artist.sets.brush import Brush

__all__ = ["KINDS", "draw", "kind_of", "metres", "place", "spec_of"]

KINDS: dict[str, PropSpec] = {**PAPERS, **TOOLS, **TABLE, **KEEPSAKES}
"""Every kind of object that can be drawn."""

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
    return None if spec is not UNKNOWN else f"Nobody here can draw {kind!r}; something wrapped in cloth stands for it."


def place(pen: Brush, kind: str, x: float, y: float, z: float, *, size: float = 1.0, colour: str = "") -> None:
    """Puts an object into a set, its foot at a point of the world, in its own size times `size`."""
    spec = spec_of(kind)
    if pen.camera.depth((x, y, z)) < 0.5:
        return
    with pen.standing(x, y, z):
        unit = spec.metres * size / max(spec.tall, spec.wide)
        pen.canvas.scale(unit, unit)
        spec.draw(Pencil(pen, colour))
