"""The mouths of animals, under their noses."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust
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
        fangs = not (kind.nostrils or kind.snout or kind.horns)
        _draw_jaw(painter, lips, line, middle[0] - (0.0 if front else 0.03), cream, fangs=fangs)
    near, far = lerp(start, middle, 0.5), lerp(middle, end, 0.5)
    curve = [start, (near[0], near[1] + 0.014), middle, (far[0], far[1] + 0.010), end]
    painter.line(curve, 0.022 + 0.010 * lips.press, ink, 1.0, 0.4, 0.3)
    if kind.buck and lips.open < 0.5 and painter.detail > 0:
        painter.fill(_bucks(middle[0], middle[1] + 0.004), "#fbf3e6")
    if front and not kind.nostrils:
        x, y = kind.nose_front
        painter.line([(x, y + kind.nose * 0.5), middle], 0.016, ink, 0.9, 1, 1)
    x, y = start
    painter.line([(x - 0.008, y - 0.028), (x - 0.018, y), (x + 0.008, y + 0.018)], 0.015, ink, 0.8)


def draw_beak(painter: Painter, kind: Kind, lips: Lips, view: View, colour: Rgb) -> None:
    """A beak that opens with the voice: the lower half sinks, the tongue shows."""
    root = (0.0, 0.10) if view == "front" else (0.36, 0.10)
    painter.canvas.save()
    painter.canvas.translate(root[0] * (1 - kind.bill), root[1] * (1 - kind.bill))
    painter.canvas.scale(kind.bill, kind.bill)
    (_draw_flat if kind.flat else _draw_pointed)(painter, lips, view, colour)
    painter.canvas.restore()


def _draw_flat(painter: Painter, lips: Lips, view: View, colour: Rgb) -> None:
    """The broad bill of a duck or a goose."""
    drop, lift = 0.015 + 0.12 * lips.open + 0.03 * lips.clench, lips.curve * 0.03
    if view == "front":
        lower: list[Knot] = [(-0.19, 0.20), (0.19, 0.20), (0.16, 0.27 + drop), (0.0, 0.31 + drop), (-0.16, 0.27 + drop)]
        upper: list[Knot] = [
            (0.0, 0.02), (0.11, 0.08), (0.20, 0.17), (0.25, 0.24 - lift, 0.3), (0.12, 0.275), (0.0, 0.28),
            (-0.12, 0.275), (-0.25, 0.24 - lift, 0.3), (-0.20, 0.17), (-0.11, 0.08),
        ]  # fmt: skip
        holes: tuple[tuple[float, float], ...] = ((-0.05, 0.11), (0.05, 0.11))
    else:
        out = 0.08 if view == "profile" else 0.0
        lower = [
            (0.30, 0.16 - lift, 0.5), (0.54 + out, 0.22), (0.76 + out, 0.22 + drop * 0.6), (0.72 + out, 0.27 + drop),
            (0.50 + out, 0.28 + drop), (0.32, 0.24 + drop * 0.5),
        ]  # fmt: skip
        upper = [(0.33, 0.0), (0.46 + out, 0.03), (0.60 + out, 0.12), (0.76 + out, 0.13), (0.86 + out, 0.18),
                 (0.82 + out, 0.245), (0.58 + out, 0.235), (0.28, 0.19 - lift, 0.5)]  # fmt: skip
        holes = ((0.52 + out, 0.10),)
    painter.form(smooth(lower), adjust(colour, -0.08), shadow=0.03, rim=0.01)
    if lips.open > 0.1:
        painter.fill(smooth([(k[0] * 0.94 + 0.01, k[1] - 0.03, *k[2:]) for k in lower]), "#5a1420")
    painter.form(smooth(upper), colour, shadow=0.04, rim=0.02)
    for x, y in holes:
        painter.raw(blob(x, y, 0.018, 0.010), painter.tones.tone(colour).deep, 0.8)


def _draw_pointed(painter: Painter, lips: Lips, view: View, colour: Rgb) -> None:
    """A beak with a point."""
    drop = 0.02 + 0.13 * lips.open + 0.03 * lips.clench
    lift = lips.curve * 0.03
    if view == "front":
        lower: list[Knot] = [
            (-0.13, 0.15),
            (0.13, 0.15),
            (0.08, 0.20 + drop),
            (0.0, 0.25 + drop, 0.4),
            (-0.08, 0.20 + drop),
        ]
        upper: list[Knot] = [
            (0.0, 0.0),
            (0.12, 0.08),
            (0.16, 0.16 - lift, 0.6),
            (0.0, 0.285, 0.7),
            (-0.16, 0.16 - lift, 0.6),
            (-0.12, 0.08),
        ]
    else:
        out = 0.08 if view == "profile" else 0.0
        lower = [
            (0.30, 0.14 - lift, 0.5),
            (0.50 + out, 0.18),
            (0.66 + out, 0.185 + drop * 0.7, 0.6),
            (0.48 + out, 0.25 + drop),
            (0.32, 0.22 + drop * 0.5),
        ]
        upper = [
            (0.34, -0.02),
            (0.54 + out, 0.01),
            (0.74 + out, 0.12),
            (0.78 + out, 0.21, 0.8),
            (0.56 + out, 0.195),
            (0.28, 0.165 - lift, 0.5),
        ]
    painter.form(smooth(lower), adjust(colour, -0.08), shadow=0.03, rim=0.01)
    if lips.open > 0.1:
        painter.fill(smooth([(k[0] * 0.94 + 0.01, k[1] - 0.03, *k[2:]) for k in lower]), "#5a1420")
    painter.form(smooth(upper), colour, shadow=0.04, rim=0.02)
    x = 0.05 if view == "front" else 0.45
    painter.raw(blob(x, 0.07, 0.016, 0.011), painter.tones.tone(colour).deep, 0.8)


def _line(kind: Kind, lips: Lips, view: View) -> Line:
    curve = lips.curve * 0.042
    if view == "front":
        half = kind.mouth_wide * (0.55 + 0.45 * lips.width)
        return (-half, kind.mouth_y - curve), (0.0, kind.mouth_y + 0.012), (half, kind.mouth_y - curve)
    (ax, ay), (bx, by), (cx, cy) = kind.mouth_turned
    reach = 0.09 if view == "profile" else 0.0
    start = (bx - (bx - ax) * (0.5 + 0.5 * lips.width), ay - curve)
    return start, (bx + reach * 0.5, by + curve * 0.3), (cx + reach, cy)


def _draw_jaw(painter: Painter, lips: Lips, line: Line, x: float, cream: Rgb, *, fangs: bool) -> None:
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
            _draw_inside(painter, lips, (x, y), deep, abs(end[0] - start[0]), middle[0], fangs=fangs)


def _draw_inside(
    painter: Painter, lips: Lips, place: Point, deep: float, wide: float, middle: float, *, fangs: bool
) -> None:
    x, y = place
    painter.fill(blob(x, y + deep * (0.55 if lips.tongue > 0.5 else 0.95), wide * 0.26, deep * 0.42), "#e0706a")
    for side in (-1, 1) if fangs else ():
        painter.fill(_fang(middle + side * wide * 0.20, y), "#fbf3e6")


def _bucks(x: float, y: float) -> Path:
    """Two long teeth in the middle."""
    return smooth([(x - 0.045, y, 0.8), (x + 0.045, y, 0.8), (x + 0.040, y + 0.075, 0.6), (x - 0.040, y + 0.075, 0.6)])


def _fang(x: float, y: float) -> Path:
    return smooth([(x - 0.018, y - 0.02, 0.6), (x + 0.018, y - 0.02, 0.6), (x, y + 0.045, 0.9)])
