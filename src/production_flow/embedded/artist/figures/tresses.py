"""What hangs or stands out from hair: buns, tails and braids."""

from __future__ import annotations

import math

from production_flow.embedded.artist.figures.curves import (
    Knot,
    Path,
    Point,
    blob,
    box,
    even,
    placed,
    resample,
    ribbon,
    smooth,
    together,
)
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

_BOBBLE = "#c9515a"


class Tresses:
    """The loose hair of one style.

    Args:
        face: The face it belongs to.
        style: The hairstyle; most have none.
        colour: Its colour.
        low: It is tied low, under a hat.
        sway: How far it swings, heads.
    """

    def __init__(self, face: Face, style: str, colour: str, *, low: bool, sway: float) -> None:
        self.face, self.name, self.colour, self.low, self.sway = face, style, colour, low, sway

    def paths(self) -> list[Path]:
        """Buns, tails and braids."""
        if self.name == "bun":
            x, y = {
                "front": (0.0, -0.64),
                "three-quarter": (-0.34, -0.56),
                "profile": (-0.42, -0.52),
                "back": (0.0, -0.50),
            }[self.face.view]
            if self.low:
                x, y = (x * 0.9, 0.16)
            return [blob(x, y, 0.19, 0.175)]
        if self.name == "ponytail":
            return [
                ribbon(
                    resample(self._tail_line(), 9),
                    (0.055, 0.125, 0.145, 0.12, 0.06, 0.012),
                    (0.055, 0.10, 0.115, 0.10, 0.05, 0.01),
                    0.2,
                    0.6,
                )
            ]
        if self.name == "braids":
            return [_plait(line) for line in self._plait_lines()]
        return []

    def _tail_line(self) -> list[Point]:
        s = self.sway
        low = self.low
        if self.face.view == "back":
            return [(0.0, -0.22), (0.03, 0.05), (0.05 + s * 0.5, 0.42), (0.0 + s, 0.78)]
        if self.face.front:
            side = self.face.like.parting
            if low:
                return [(side * 0.30, 0.1), (side * 0.44, 0.3), (side * 0.46, 0.55), (side * 0.40 + s, 0.78)]
            return [
                (side * 0.16, -0.48),
                (side * 0.42, -0.56),
                (side * 0.58, -0.25),
                (side * 0.56 + s * 0.6, 0.15),
                (side * 0.50 + s, 0.48),
            ]
        start = -0.40 if self.face.turned else -0.45
        if low:
            return [(start, 0.02), (start - 0.16, 0.16), (start - 0.20 + s * 0.6, 0.45), (start - 0.10 + s, 0.75)]
        return [
            (start + 0.04, -0.36),
            (start - 0.20, -0.44),
            (start - 0.33, -0.16),
            (start - 0.28 + s * 0.6, 0.25),
            (start - 0.36 + s, 0.64),
        ]

    def _plait_lines(self) -> list[list[Point]]:
        s = self.sway
        near = [(-0.42, 0.02), (-0.47, 0.22), (-0.46 + s * 0.5, 0.52), (-0.42 + s, 0.92)]
        if self.face.front or self.face.view == "back":
            return [near, [(-x + s * 2 * (y > 0.5), y) for x, y in near]]
        if self.face.profile:
            return [[(x + 0.10, y) for x, y in near]]
        return [near]

    def draw_ties(self, painter: Painter) -> None:
        """Bobbles, and the lines of what is plaited or rolled."""
        if self.name == "ponytail" and painter.detail > 0:
            (x, y), (nx, ny) = self._tail_line()[0], self._tail_line()[1]
            painter.form(
                placed(
                    box(-0.04, -0.085, 0.05, 0.085, 0.03),
                    x + (nx - x) * 0.2,
                    y + (ny - y) * 0.2,
                    math.atan2(ny - y, nx - x),
                ),
                _BOBBLE,
                shadow=0.03,
                rim=0,
            )
            if painter.fine:
                line = resample(self._tail_line(), 7)
                painter.line(line[2:6], 0.03, painter.tones.tone(self.colour).deep, 0.5)
        if self.name == "braids":
            for line in self._plait_lines():
                self._plait_marks(painter, line)
        if self.name == "bun" and painter.fine:
            bounds = self.paths()[0].getBounds()
            x, y = bounds.centerX(), bounds.centerY()
            painter.line(
                [(x - 0.12, y + 0.06), (x - 0.02, y - 0.09), (x + 0.12, y - 0.05)],
                0.022,
                painter.tones.tone(self.colour).deep,
                0.5,
            )

    def _plait_marks(self, painter: Painter, line: list[Point]) -> None:
        deep = painter.tones.tone(self.colour).deep
        points = resample(line, 15)
        if painter.detail > 0:
            for i in range(1, 12, 2):
                (ax, ay), (bx, by) = points[i], points[i + 1]
                side = 0.085 if (i // 2) % 2 else -0.085
                painter.line(
                    [(ax + side, ay - 0.03), (ax + side * 0.2, ay + 0.03), (bx - side * 0.55, by + 0.045)],
                    0.020,
                    deep,
                    0.85,
                    0.3,
                    0.3,
                )
        ex, ey = points[-2]
        painter.form(box(ex - 0.05, ey - 0.03, ex + 0.05, ey + 0.03, 0.025), _BOBBLE, shadow=0.02, rim=0)


def _plait(line: list[Point]) -> Path:
    """A braid: a ribbon whose edges swell on one side and the other in turn."""
    points = resample(line, 15)
    one, other = [], []
    for i in range(15):
        thin = even((0.085, 0.100, 0.092, 0.062), i / 14)
        swell = 0.82 + 0.30 * (i % 2)
        one.append(thin * swell)
        other.append(thin * (0.82 + 0.30 * ((i + 1) % 2)))
    edge: list[Knot] = [(x - one[i], y) for i, (x, y) in enumerate(points[:-2])]
    back: list[Knot] = [(x + other[i], y) for i, (x, y) in enumerate(points[:-2])]
    (ex, ey), (fx, fy) = points[-2], points[-1]
    tuft = smooth(
        [(ex - 0.05, ey), (ex + 0.05, ey), (fx + 0.06, fy + 0.03), (fx, fy + 0.10, 0.8), (fx - 0.05, fy + 0.03)]
    )
    return together([smooth(edge + back[::-1]), tuft])
