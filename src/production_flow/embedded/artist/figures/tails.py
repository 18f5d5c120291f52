"""The tails of animals."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Colour, mix
from production_flow.embedded.artist.figures.acting import Point
from production_flow.embedded.artist.figures.curves import Knot, blob, smooth
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.skeleton import Skeleton

_TAILS = {"wolf": "dog", "lion": "cat", "mouse": "cat"}


def draw_tail(painter: Painter, bones: Skeleton, dressed: Dressed, wag: float) -> None:
    """The tail of an animal, turned at its root by `wag` radians."""
    if dressed.species == "frog":
        return
    x, y = bones.at(2.0, 0.92)
    if not bones.behind:
        x, y = bones.left_edge(0.92)
        x += 0.10
    painter.canvas.save()
    painter.canvas.rotate(math.degrees(wag), x, y)
    _draw_tail(painter, (x, y), dressed.skin, dressed.species)
    painter.canvas.restore()


def _draw_hanging(painter: Painter, root: Point, colour: Colour, kind: str) -> None:
    """A tail of hair, of feathers, or a fin."""
    x, y = root
    shapes: dict[str, list[Knot]] = {
        "horse": [
            (x, y - 0.12), (x - 0.30, y - 0.16), (x - 0.52, y + 0.14), (x - 0.50, y + 0.62), (x - 0.62, y + 1.0, 0.7),
            (x - 0.34, y + 0.92), (x - 0.18, y + 1.04, 0.7), (x - 0.20, y + 0.50), (x - 0.16, y + 0.14), (x, y + 0.08),
        ],
        "bird": [
            (x + 0.04, y - 0.14), (x - 0.40, y - 0.02), (x - 0.78, y + 0.10, 0.7), (x - 0.64, y + 0.18, 0.4),
            (x - 0.76, y + 0.30, 0.7), (x - 0.56, y + 0.30, 0.4), (x - 0.60, y + 0.46, 0.7), (x - 0.30, y + 0.30),
            (x + 0.04, y + 0.12),
        ],
        "fish": [
            (x + 0.04, y - 0.10), (x - 0.34, y - 0.06), (x - 0.74, y - 0.40, 0.5), (x - 0.64, y + 0.04, 0.3),
            (x - 0.78, y + 0.44, 0.5), (x - 0.34, y + 0.14), (x + 0.04, y + 0.10),
        ],
    }  # fmt: skip
    tint = {"horse": mix(colour, "#4a2412", 0.55), "fish": mix(colour, "#e8703a", 0.45)}.get(kind, colour)
    painter.form(smooth(shapes[kind]), tint, shadow=0.07, rim=0.03)


def _draw_tail(painter: Painter, root: Point, colour: Colour, kind: str) -> None:
    x, y = root
    kind = _TAILS.get(kind, kind)
    if kind in {"horse", "bird", "fish"}:
        _draw_hanging(painter, root, colour, kind)
        return
    if kind == "fox":
        knots: list[Knot] = [
            (x, y - 0.05),
            (x - 0.40, y + 0.28),
            (x - 0.85, y + 0.24),
            (x - 1.18, y - 0.18),
            (x - 1.20, y - 0.70),
            (x - 0.98, y - 1.08, 0.6),
            (x - 0.84, y - 0.66),
            (x - 0.64, y - 0.32),
            (x - 0.34, y - 0.20),
        ]
        tail = painter.form(smooth(knots), colour, shadow=0.14, rim=0.04)
        with painter.clip(tail):
            tip = smooth(
                [
                    (x - 1.7, y - 1.4),
                    (x - 0.5, y - 1.4),
                    (x - 0.77, y - 0.60, 0.5),
                    (x - 0.92, y - 0.70, 0.6),
                    (x - 1.03, y - 0.50, 0.6),
                    (x - 1.14, y - 0.64, 0.6),
                    (x - 1.4, y - 0.5),
                ]
            )
            painter.form(tip, "#f6ead8", shadow=0.08, rim=0.0, hold=False)
    elif kind == "cat":
        painter.form(
            smooth(
                [
                    (x, y - 0.10),
                    (x - 0.40, y - 0.02),
                    (x - 0.66, y - 0.32),
                    (x - 0.62, y - 0.80),
                    (x - 0.82, y - 1.06),
                    (x - 0.98, y - 0.94),
                    (x - 0.88, y - 0.88),
                    (x - 0.78, y - 0.72),
                    (x - 0.84, y - 0.28),
                    (x - 0.52, y + 0.16),
                    (x, y + 0.08),
                ]
            ),
            colour,
            shadow=0.06,
            rim=0.03,
        )
    elif kind == "dog":
        painter.form(
            smooth(
                [
                    (x, y - 0.12),
                    (x - 0.28, y - 0.20),
                    (x - 0.44, y - 0.52),
                    (x - 0.36, y - 0.72, 0.6),
                    (x - 0.56, y - 0.62),
                    (x - 0.60, y - 0.26),
                    (x - 0.36, y + 0.06),
                    (x, y + 0.08),
                ]
            ),
            colour,
            shadow=0.06,
            rim=0.03,
        )
    else:
        painter.form(blob(x - 0.04, y, 0.15, 0.14), colour, shadow=0.06, rim=0.025)
