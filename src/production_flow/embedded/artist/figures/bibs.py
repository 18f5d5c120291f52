"""The bib of dungarees, with its straps."""

from __future__ import annotations

from production_flow.embedded.artist.colour import adjust
from production_flow.embedded.artist.figures.curves import Knot, blob
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter

_EASE = 1.10
_BIB: list[Knot] = [
    (-0.44, 0.32, 0.7), (0.44, 0.32, 0.7), (0.52, 0.62), (0.98, 0.74), (1.0, 1.02, 0.5), (-1.0, 1.02, 0.5),
    (-0.98, 0.74), (-0.52, 0.62),
]  # fmt: skip
_BACK: list[Knot] = [
    (1.05, 0.72), (1.6, 0.62), (2.0, 0.60), (-1.6, 0.62), (-1.05, 0.72), (-1.05, 1.02, 0.5), (2.0, 1.05),
    (1.05, 1.02, 0.5),
]  # fmt: skip


def draw_bib(painter: Painter, cloth: Cloth, piece: Piece) -> None:
    """The upper part of dungarees, over the top and under any coat."""
    strap, button = painter.tones.tone(adjust(piece.colour, -0.03)).base, "#d2a546"
    if cloth.behind:
        for side in (-1, 1):
            painter.line(
                cloth.line(((side * 1.35, 0.04), (side * 1.7, 0.3), (2.0, 0.62)), _EASE), 0.085, strap, 1.0, 1, 1
            )
        painter.form(cloth.panel(_BACK, _EASE), piece.colour, shadow=0.10, rim=0.02)
        return
    for side in (-1, 1):
        painter.line(
            cloth.line(((side * 0.50, 0.03), (side * 0.46, 0.18), (side * 0.38, 0.35)), _EASE), 0.085, strap, 1.0, 1, 1
        )
    painter.form(cloth.panel(_BIB, _EASE), piece.colour, shadow=0.12, rim=0.03, upright=0.6)
    if painter.detail > 0:
        pocket: list[Knot] = [(-0.24, 0.44, 0.6), (0.24, 0.44, 0.6), (0.22, 0.62, 0.4), (-0.22, 0.62, 0.4)]
        painter.form(cloth.panel(pocket, _EASE), adjust(piece.colour, -0.03), shadow=0.03, rim=0.01)
        for side in (-1, 1):
            painter.fill(blob(*cloth.at(side * 0.36, 0.37, _EASE), 0.032), button)
