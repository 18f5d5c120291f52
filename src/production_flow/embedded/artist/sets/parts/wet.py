"""Wet ground: what stands at the street is mirrored in it, streaked and broken by dry patches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from production_flow.embedded.artist.pens import outline
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia


def mirror(
    stage: Stage, pen: Brush, names: Sequence[str], clip: Any, opacity: float = 0.6, streak: float = 14.0
) -> None:
    """Draws layers upside down about the horizon onto the ground; they are darkened as they will be.

    Args:
        stage: The stage.
        pen: Brush of the ground.
        names: Layers that are mirrored.
        clip: Outline of the ground on the picture.
        opacity: 0-1.
        streak: Blur up and down, in pixels of a 720-line frame.
    """
    surface = canvases.surface(stage.camera.canvas_width, stage.camera.canvas_height)
    flipped = surface.getCanvas()
    flipped.translate(0, 2 * stage.camera.horizon_y)
    flipped.scale(1, -1)
    for sheet in stage.sheets:
        if sheet.name in names:
            flipped.drawImage(canvases.image(sheet.pixels), 0, 0)
    unit = stage.camera.unit
    blur = skia.ImageFilters.Blur(1.6 * unit, streak * unit) if pen.soft else skia.ImageFilters.Blur(0.6, 5 * unit)
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(outline(clip), doAntiAlias=True)
    paint = skia.Paint(Alphaf=opacity, ImageFilter=blur)
    canvas.drawImage(surface.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), paint)
    canvas.restore()
