"""Measures of a figure in metres, and of what stands over its skull, found by drawing its head once."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from production_flow.documents.look import FigureLook, Style
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, FigureLight
from production_flow.embedded.artist.framing import Body
from production_flow.embedded.artist.wild import FOURS, on_fours
from production_flow.media import canvas as canvases

_CHIN = 0.4
"""Heads under the middle of a head above which nothing is of the shoulders."""


def measured(figure: Figure) -> Body:
    """A figure's measures; what stands over its skull is found by drawing the head small, once."""
    metre = figure.height / figure.heads
    above, across = _around(figure.look.model_dump_json(), figure.style.model_dump_json())
    low = 0.0
    if on_fours(figure.look):
        low = 0.5 * metre - figure.anchors(Acting(pose=FOURS, view="profile"), metre).head[1]
    return Body(
        figure.height,
        metre,
        max(0.0, above - 0.5) * metre,
        across * metre,
        figure.height * figure.dressed.build.legs,
        figure.dressed.build.wheels,
        low,
    )


@lru_cache(64)
def _around(look: str, style: str) -> tuple[float, float]:
    """Heads from the middle of a head to the top of what is on it, and from the left to the right of it."""
    figure = Figure(FigureLook.model_validate_json(look), Style.model_validate_json(style))
    scale, size = 24.0, 120
    pixels = canvases.blank(size, size)
    canvas = canvases.surface_over(pixels).getCanvas()
    acting = Acting()
    x, y = figure.anchors(acting, scale).head
    canvas.translate(size / 2 - x, 0.6 * size - y)
    figure.draw_body(canvas, acting, FigureLight(), scale, 0, ground=False)
    figure.draw_head(canvas, acting, FigureLight(), scale, 0)
    top = int(np.flatnonzero(pixels[..., 3].any(1))[0])
    across = np.flatnonzero(pixels[: round(0.6 * size + _CHIN * scale), :, 3].any(0))
    return (0.6 * size - top) / scale, float(across[-1] + 1 - across[0]) / scale
