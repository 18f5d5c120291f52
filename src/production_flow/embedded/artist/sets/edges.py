"""Edges of shapes of a set: a line of ink, pigment that gathers where a wash ends, pieces of card on one another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, rgb
from production_flow.embedded.artist.pens import paint, piece
from production_flow.embedded.artist.sets.dress import Dress

_PIECE = 11.0  # pixels of a 720-line frame: what is smaller is painted on a piece of card, not cut from one


def under(canvas: Any, path: Any, colour: Colour, dress: Dress, unit: float) -> None:
    """What lies under a solid shape: in card, its shadow and its cut edge, where it is large enough to be a piece."""
    if not dress.look.cut:
        return
    box = canvas.getTotalMatrix().mapRect(path.getBounds())
    if max(box.width(), box.height()) > _PIECE * unit < 3 * min(box.width(), box.height()):
        piece(canvas, path, 3.4 * unit, dress.final(rgb(colour))[0])


def along(canvas: Any, path: Any, colour: Colour, dress: Dress) -> None:
    """What runs along the edge of a solid shape: ink, or the pigment of a wash."""
    if dress.kind == "ink":
        canvas.drawPath(path, _hairline(dress.ink_line(), 0.85))
    elif dress.look.washes:
        canvas.drawPath(path, _hairline(adjust(colour, -0.15, 1.25), 0.5))


def rimmed(canvas: Any, path: Any, stops: Sequence[tuple[Rgb, float]], dress: Dress) -> None:
    """Pigment along the edge of a wash that runs from one colour into another, where it is opaque throughout."""
    if min(opacity for _, opacity in stops) > 0.9:
        along(canvas, path, stops[-1][0], dress)


def _hairline(colour: Colour, opacity: float) -> Any:
    """One pixel of colour around a shape, in any plane."""
    made = paint(colour, opacity, stroke=1.0)
    made.setStrokeWidth(0)
    return made
