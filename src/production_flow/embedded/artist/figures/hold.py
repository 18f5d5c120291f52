"""What a hand holds: the artist's props, drawn in a hand."""

from __future__ import annotations

from production_flow.documents.look import Style
from production_flow.embedded.artist.figures.curves import Point, box, placed
from production_flow.embedded.artist.figures.painter import Painter


def draw_held(painter: Painter, kind: str, place: Point, angle: float, size: float, style: Style) -> None:
    """Draws a prop in a hand.

    Args:
        painter: Draws in figure space.
        kind: What it is, as a plain noun.
        place: The middle of the grip.
        angle: Where the fingers point, radians.
        size: Length of the hand, heads.
        style: The show's style.
    """
    del kind, style
    painter.form(placed(box(-0.5, -0.12, 0.5, 0.12, 0.05), *place, angle + 1.57, size), "#b9793f", shadow=0.03, rim=0.0)
