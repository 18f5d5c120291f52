"""The finish: a vignette and the show's edge, laid over every frame."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from production_flow.documents.look import Style
from production_flow.embedded.artist.pens import color4f
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_STRENGTH = {"ink": 0.62, "flat": 0.0}


@lru_cache(4)
def vignette(width: int, height: int, look: str, dark: bool) -> Any:
    """Corners a little darker than the middle, as an image; None where the look wants none."""
    strength = _STRENGTH.get(look, 0.34) * (1.15 if dark else 0.8)
    if strength <= 0:
        return None
    surface = canvases.surface(width, height)
    canvas = surface.getCanvas()
    steps = [step / 7 for step in range(8)]
    alphas = [strength * max(0.0, (t - 0.42) / 0.58) ** 2.1 for t in steps]
    colours = [color4f((0.02, 0.015, 0.05), alpha).toColor() for alpha in alphas]
    canvas.translate(width / 2, height * 0.47)
    canvas.scale(width * 0.64, height * 0.70)
    shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, colours, steps)
    canvas.drawRect(skia.Rect.MakeLTRB(-2, -2, 2, 2), skia.Paint(Shader=shader, Dither=True))
    return surface.makeImageSnapshot()


def finish(canvas: Any, style: Style, width: int, height: int, *, dark: bool) -> None:
    """Lays the finish over a frame."""
    image = vignette(width, height, style.look, dark)
    if image is not None:
        canvas.drawImage(image, 0, 0)
