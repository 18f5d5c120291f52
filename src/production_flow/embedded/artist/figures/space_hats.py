"""What is worn where there is no air: a globe of glass on a ring."""

from __future__ import annotations

from production_flow.embedded.artist.figures.curves import blob, smooth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer


def draw_bubble(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """A globe of clear glass over the whole head, on the ring of a suit; from behind the shell covers the nape."""
    middle = 0.35 * wearer.middle
    globe = blob(middle, -0.06, 0.72, 0.74)
    if wearer.view in {"back", "back-three-quarter"}:
        painter.form(globe, hat.colour, shadow=0.16, rim=0.04)
    else:
        pale = painter.tones.base("#dff0fa")
        painter.raw(globe, pale, 0.16)
        painter.ring(globe, pale, 0.035, 0.85)
        for points, width in (
            ([(-0.5, -0.22), (-0.38, -0.48), (-0.12, -0.64)], 0.075), ([(-0.54, 0.02), (-0.56, -0.08)], 0.05),
        ):  # fmt: skip
            painter.line([(x + middle, y) for x, y in points], width, painter.tones.base("#ffffff"), 0.75, 0.3, 0.3)
    ring = [(-0.55, 0.5), (-0.3, 0.6), (0.3, 0.6), (0.55, 0.5), (0.54, 0.66), (0.3, 0.76), (-0.3, 0.76), (-0.54, 0.66)]
    painter.form(smooth([(x + middle, y) for x, y in ring]), hat.trim, shadow=0.06, rim=0.03)
