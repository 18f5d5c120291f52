"""Veils: what nuns wear, white round the face and over the breast, and a dark veil over that."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.artist.figures.acting import BEHIND
from production_flow.embedded.artist.figures.curves import Knot, smooth
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.headgear import draw_headscarf
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer

_LINEN = "#f3eee3"
_VEILS: dict[str, tuple[list[Knot], list[Knot]]] = {
    "front": (
        [
            (0.0, -0.62), (0.39, -0.51), (0.52, -0.12), (0.52, 0.30), (0.58, 0.74), (0.60, 0.98, 0.3),
            (0.30, 0.98, 0.3), (0.0, 0.30), (-0.30, 0.98, 0.3), (-0.60, 0.98, 0.3), (-0.58, 0.74), (-0.52, 0.30),
            (-0.52, -0.12), (-0.39, -0.51),
        ],
        [
            (0.0, -0.42), (0.29, -0.35), (0.385, -0.08), (0.375, 0.24), (0.33, 0.60), (0.30, 1.05, 0.2),
            (-0.30, 1.05, 0.2), (-0.33, 0.60), (-0.375, 0.24), (-0.385, -0.08), (-0.29, -0.35),
        ],
    ),
    "three-quarter": (
        [
            (-0.06, -0.63), (0.28, -0.54), (0.43, -0.30), (0.43, -0.10), (0.40, 0.30), (0.38, 0.40, 0.3), (0.0, 0.50),
            (-0.16, 0.98, 0.3), (-0.56, 0.96, 0.3), (-0.54, 0.50), (-0.55, 0.10), (-0.57, -0.16), (-0.43, -0.49),
        ],
        [
            (0.13, -0.41), (0.36, -0.35), (0.66, -0.24), (0.70, 0.60), (0.40, 1.10, 0.3), (-0.16, 1.10, 0.3),
            (-0.20, 0.62), (-0.28, 0.20), (-0.28, -0.08), (-0.16, -0.31),
        ],
    ),
    "profile": (
        [
            (-0.07, -0.63), (0.21, -0.56), (0.38, -0.36), (0.30, -0.16), (0.14, 0.20), (-0.02, 0.60),
            (-0.10, 0.98, 0.3), (-0.54, 0.94, 0.3), (-0.52, 0.44), (-0.57, 0.08), (-0.59, -0.14), (-0.45, -0.49),
        ],
        [
            (0.24, -0.41), (0.80, -0.36), (0.80, 1.10), (-0.10, 1.10, 0.3), (-0.08, 0.62), (-0.02, 0.24), (0.0, -0.04),
            (0.06, -0.26),
        ],
    ),
}  # fmt: skip
"""By view: the veil, and what it leaves free of face and linen; both in head space."""


def draw_wimple(painter: Painter, wearer: Wearer, hat: Piece) -> None:
    """White linen round the face and a dark veil that falls over the shoulders."""
    if wearer.view in BEHIND:
        draw_headscarf(painter, wearer, hat)
        return
    linen = hat.trim if hat.trimmed else _LINEN
    draw_headscarf(painter, wearer, replace(hat, colour=linen))
    veil, free = _VEILS[wearer.view]
    with painter.clip(smooth([(knot[0] * wearer.wide, *knot[1:]) for knot in free]), inverse=True):
        painter.form(wearer.shape(veil), hat.colour, shadow=0.12, rim=0.03)
