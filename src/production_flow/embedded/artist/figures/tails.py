"""The tails of animals."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Colour, mix
from production_flow.embedded.artist.figures.acting import Point
from production_flow.embedded.artist.figures.curves import Knot, blob, ribbon, smooth
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.skeleton import Skeleton

_TAILS = {
    "wolf": "dog", "lion": "cat", "mouse": "cat", "monkey": "cat", "cow": "tassel", "giraffe": "tassel",
    "elephant": "tassel", "owl": "bird", "whale": "fish", "dragon": "scaled", "lizard": "scaled", "crocodile": "scaled",
}  # fmt: skip
_NO_TAIL = {"frog", "octopus", "tortoise"}


def draw_tail(painter: Painter, bones: Skeleton, dressed: Dressed, wag: float) -> None:
    """The tail of an animal, turned at its root by `wag` radians."""
    if dressed.species == "tortoise":
        draw_shell(painter, bones, dressed)
    if dressed.species == "octopus":
        draw_arms_below(painter, bones, dressed, wag)
    if dressed.species in _NO_TAIL:
        return
    x, y = bones.at(2.0, 0.92)
    if not bones.behind:
        x, y = bones.left_edge(0.92)
        x += 0.10
    painter.canvas.save()
    painter.canvas.rotate(math.degrees(wag), x, y)
    _draw_tail(painter, (x, y), dressed.skin, dressed.species)
    painter.canvas.restore()


def draw_shell(painter: Painter, bones: Skeleton, dressed: Dressed) -> None:
    """The shell on the back of a tortoise, with its plates where the back is seen."""
    (_, top), (_, low) = bones.left_edge(0.10), bones.right_edge(0.98)
    x, y = (bones.left_edge(0.5)[0] + bones.right_edge(0.5)[0]) / 2, (top + low) / 2
    wide, tall = abs(bones.right_edge(0.5)[0] - bones.left_edge(0.5)[0]) / 2, abs(low - top) / 2
    if not bones.behind and bones.view != "front":
        x -= 0.55 * wide
    colour = mix(dressed.skin, "#7a5a34", 0.70)
    painter.form(blob(x, y, wide * 1.30 + 0.10, tall * 1.16), mix(colour, "#e6cf98", 0.55), shadow=0.05, rim=0.02)
    shell = painter.form(blob(x, y - 0.01, wide * 1.24 + 0.03, tall * 1.08), colour, shadow=0.12, rim=0.03)
    if bones.behind and painter.detail > 0:
        line = painter.tones.tone(colour).deep
        with painter.clip(shell):
            for step in (-0.34, 0.34):
                bow = [(x + step * wide * 2.4, y - tall), (x + step * wide, y), (x + step * wide * 2.4, y + tall)]
                painter.line(bow, 0.04, line, 0.8, 1, 1)
                across = [(x - wide * 1.4, y + step * tall), (x + wide * 1.4, y + step * tall)]
                painter.line(across, 0.04, line, 0.8, 1, 1)


def draw_arms_below(painter: Painter, bones: Skeleton, dressed: Dressed, wag: float) -> None:
    """The arms that an octopus has besides two: they curl to the sides of its hips."""
    (hx, hy), wide = bones.hip_point, bones.build.hip
    for n, (side, out, drop) in enumerate(((-1, 1.05, 0.30), (1, 1.05, 0.26), (-1, 0.80, 0.62), (1, 0.80, 0.66))):
        x, way = hx + side * wide * 0.6, wag * 0.4 * (1 if n % 2 else -1)
        y = hy + drop + way
        bend = (x + side * out * 0.5, hy + drop * 0.55 + way)
        line = [(x, hy - 0.1), bend, (x + side * out, y), (x + side * (out + 0.16), y - 0.18)]
        line.append((x + side * (out + 0.02), y - 0.26))
        painter.form(ribbon(line, [0.15, 0.125, 0.090, 0.055, 0.025]), dressed.skin, shadow=0.05, rim=0.02)


def _draw_hanging(painter: Painter, root: Point, colour: Colour, kind: str, *, whole: bool) -> None:
    """A tail of hair, of feathers, of scales, or a fin; `whole` leaves it the colour of the body."""
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
    shapes["scaled"] = [
        (x + 0.10, y - 0.26), (x - 0.30, y - 0.06), (x - 0.66, y + 0.30), (x - 1.06, y + 0.44),
        (x - 1.40, y + 0.30, 0.7), (x - 1.16, y + 0.58), (x - 0.66, y + 0.60), (x - 0.24, y + 0.40),
        (x + 0.10, y + 0.20),
    ]  # fmt: skip
    shapes["duck"] = [
        (x + 0.06, y - 0.16), (x - 0.24, y - 0.14), (x - 0.46, y - 0.34, 0.6), (x - 0.40, y - 0.02),
        (x - 0.20, y + 0.16), (x + 0.06, y + 0.14),
    ]  # fmt: skip
    shapes["tassel"] = [
        (x + 0.02, y - 0.06), (x - 0.20, y + 0.02), (x - 0.30, y + 0.40), (x - 0.44, y + 0.58),
        (x - 0.40, y + 0.86, 0.7), (x - 0.24, y + 0.62), (x - 0.22, y + 0.40), (x - 0.10, y + 0.10),
        (x + 0.02, y + 0.06),
    ]  # fmt: skip
    tint = {"horse": mix(colour, "#4a2412", 0.55), "fish": mix(colour, "#e8703a", 0.45)}.get(kind, colour)
    painter.form(smooth(shapes[kind]), colour if whole else tint, shadow=0.07, rim=0.03)


def _draw_tail(painter: Painter, root: Point, colour: Colour, kind: str) -> None:
    x, y = root
    whole = kind in _TAILS
    kind = _TAILS.get(kind, kind)
    if kind in {"horse", "bird", "fish", "scaled", "tassel", "duck"}:
        _draw_hanging(painter, root, colour, kind, whole=whole)
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
