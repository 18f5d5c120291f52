"""The mouths of animals, under their noses."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.figures.animal_kinds import Kind
from production_flow.embedded.artist.figures.curves import Knot, Path, Point, blob, lerp, smooth
from production_flow.embedded.artist.figures.expressions import Lips
from production_flow.embedded.artist.figures.painter import Painter

Line = tuple[Point, Point, Point]
"""A mouth: its corner, its middle, its front or other corner."""


def draw_muzzle(painter: Painter, kind: Kind, lips: Lips, view: View, cream: Rgb) -> None:
    """The mouth of an animal.

    Args:
        painter: Draws in head space.
        kind: What animal.
        lips: The shape a mouth would have.
        view: From where it is seen.
        cream: Colour of the lower jaw.
    """
    ink, front = painter.tones.base("#4a2228"), view == "front"
    line = _line(kind, lips, view)
    start, middle, end = line
    if lips.open > 0.05 or lips.clench > 0.3:
        _draw_jaw(painter, lips, line, middle[0] - (0.0 if front else 0.03), cream)
    near, far = lerp(start, middle, 0.5), lerp(middle, end, 0.5)
    curve = [start, (near[0], near[1] + 0.014), middle, (far[0], far[1] + 0.010), end]
    painter.line(curve, 0.022 + 0.010 * lips.press, ink, 1.0, 0.4, 0.3)
    if front:
        x, y = kind.nose_front
        painter.line([(x, y + kind.nose * 0.5), middle], 0.016, ink, 0.9, 1, 1)
    x, y = start
    painter.line([(x - 0.008, y - 0.028), (x - 0.018, y), (x + 0.008, y + 0.018)], 0.015, ink, 0.8)


def _line(kind: Kind, lips: Lips, view: View) -> Line:
    curve = lips.curve * 0.042
    if view == "front":
        half = kind.mouth_wide * (0.55 + 0.45 * lips.width)
        return (-half, kind.mouth_y - curve), (0.0, kind.mouth_y + 0.012), (half, kind.mouth_y - curve)
    (ax, ay), (bx, by), (cx, cy) = kind.mouth_turned
    reach = 0.09 if view == "profile" else 0.0
    start = (bx - (bx - ax) * (0.5 + 0.5 * lips.width), ay - curve)
    return start, (bx + reach * 0.5, by + curve * 0.3), (cx + reach, cy)


def _draw_jaw(painter: Painter, lips: Lips, line: Line, x: float, cream: Rgb) -> None:
    """The open mouth, and the lower jaw under it, whose middle is at x."""
    start, middle, end = line
    deep = 0.03 + lips.open * 0.125
    y = middle[1]
    near, far = start[0] * 0.6 + x * 0.4, end[0] * 0.6 + x * 0.4
    lower: list[Knot] = [
        (start[0] * 0.9 + x * 0.1, start[1] + 0.02), (end[0] * 0.92 + x * 0.08, end[1] + 0.02), (far, y + deep + 0.03),
        (x, y + deep + 0.055), (near, y + deep + 0.025),
    ]  # fmt: skip
    painter.form(smooth(lower), cream, shadow=0.03, rim=0.0)
    hole = smooth([
        (*start, 0.5), middle, (*end, 0.5), (far, y + deep * 0.75), (x, y + deep), (near, y + deep * 0.72),
    ])  # fmt: skip
    painter.fill(hole, "#4a1020")
    with painter.clip(hole):
        if lips.clench > 0.3:
            painter.fill(hole, "#f6eee0")
            painter.line([start, (middle[0], y + deep * 0.5), end], 0.014, painter.tones.base("#4a2228"), 0.8, 1, 1)
        else:
            _draw_inside(painter, lips, (x, y), deep, abs(end[0] - start[0]), middle[0])


def _draw_inside(painter: Painter, lips: Lips, place: Point, deep: float, wide: float, middle: float) -> None:
    x, y = place
    painter.fill(blob(x, y + deep * (0.55 if lips.tongue > 0.5 else 0.95), wide * 0.26, deep * 0.42), "#e0706a")
    for side in (-1, 1):
        painter.fill(_fang(middle + side * wide * 0.20, y), "#fbf3e6")


def _fang(x: float, y: float) -> Path:
    return smooth([(x - 0.018, y - 0.02, 0.6), (x + 0.018, y - 0.02, 0.6), (x, y + 0.045, 0.9)])
