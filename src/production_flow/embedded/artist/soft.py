"""Out of focus: blurs that are baked once, at a size where they cost little."""

from __future__ import annotations

import math

from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_SHRUNK = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
_ENLARGED = skia.SamplingOptions(skia.FilterMode.kLinear)


def softened(pixels: canvases.Pixels, sigma: float, *, edge: bool = False) -> canvases.Pixels:
    """The picture out of focus: blurred at half or a third of its size, where nobody sees the difference.

    Args:
        pixels: What is blurred.
        sigma: Of the blur, in pixels.
        edge: Whether what lies at an edge goes on beyond it; else there is nothing beyond.
    """
    height, width = pixels.shape[:2]
    step = 3 if sigma > 3.5 else 2 if sigma > 1.2 else 1
    mode = skia.TileMode.kClamp if edge else skia.TileMode.kDecal
    paint = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma / step, sigma / step, mode))
    small = canvases.surface(math.ceil(width / step), math.ceil(height / step))
    canvas = small.getCanvas()
    canvas.saveLayer(None, paint)
    canvas.scale(1 / step, 1 / step)
    canvas.drawImage(canvases.image(pixels), 0, 0, _SHRUNK if step == 3 else _ENLARGED)
    canvas.restore()
    soft = canvases.blank(width, height)
    large = canvases.surface_over(soft).getCanvas()
    large.scale(step, step)
    large.drawImage(small.makeImageSnapshot(), 0, 0, _ENLARGED)
    return soft
