"""Patterns of cloth: stripes, checks, dots and flowers on a trunk, a skirt or a sleeve."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lightness, mix
from production_flow.embedded.artist.figures.curves import Path, Point, blob, lerp, smooth, together
from production_flow.embedded.artist.figures.cutting import Cloth
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.hashing import seed_of
from production_flow.media.canvas import skia

PATTERNS: dict[str, str] = {
    "stripes": "striped stripe stripy breton sailor",
    "pinstripe": "pinstriped pin-stripe",
    "check": "checked checkered chequered plaid tartan flannel gingham lumberjack",
    "dots": "dotted polka polka-dot spotted",
    "floral": "flowered flowery hawaiian flowers",
    "yoke": "fair-isle icelandic norwegian nordic",
    "block": "two-tone colour-block color-block",
    "denim": "jeans",
}
"""Patterns, and the words in the name of a garment that ask for them."""
_OFTEN: dict[str, tuple[str, ...]] = {
    "tee": ("plain", "stripes", "block", "plain"),
    "sweater": ("plain", "stripes", "yoke", "block", "plain"),
    "shirt": ("plain", "check", "pinstripe", "plain"),
    "blouse": ("plain", "dots", "floral"),
    "dress": ("plain", "dots", "floral", "plain"),
    "hoodie": ("plain", "block"),
    "skirt": ("plain", "check", "dots", "plain"),
}
"""What a cut of which nothing is said may have, by the figure's id."""
_FRONT = (-0.85, -0.6, -0.35, -0.1, 0.15, 0.4, 0.65, 0.9)
_BACK = (1.15, 1.4, 1.65, 1.9, -1.85, -1.6, -1.35, -1.1)


def pattern_of(kind: str, cut: str, owner: str) -> str:
    """The pattern of a garment: the one its name asks for, else one that the cut often has.

    Args:
        kind: The garment's name as it was asked.
        cut: The cut it is drawn as.
        owner: The figure's id.
    """
    asked = "-" + kind.lower().replace("_", "-").replace(" ", "-") + "-"
    for name, others in PATTERNS.items():
        if any(f"-{word}-" in asked for word in (name, *others.split())):
            return name
    return Random(seed_of("pattern", owner, cut)).choice(_OFTEN.get(cut, ("plain",)))


def pattern_colour(colour: Colour, trim: Colour, *, trimmed: bool) -> Rgb:
    """The second colour of a cloth: its trim, or a tone of its own."""
    if trimmed:
        return mix(colour, trim, 0.85)
    return adjust(colour, -0.11 if lightness(colour) > 0.42 else 0.15)


class Pattern:
    """A pattern on the cloth of one body.

    Args:
        painter: Draws in figure space.
        cloth: The body.
        name: One of `PATTERNS`; others draw nothing.
        colour: Its second colour.
    """

    def __init__(self, painter: Painter, cloth: Cloth, name: str, colour: Rgb) -> None:
        self.painter, self.cloth, self.name = painter, cloth, name
        self.shown = painter.tones.base(colour)

    def draw(self, path: Path, top: float, end: float, ease: float, flare: float = 0.0) -> None:
        """Draws it inside of a shape.

        Args:
            path: The shape.
            top: Height (t) at which the cloth begins, and `end` where it ends.
            end: See `top`.
            ease: How loosely it fits.
            flare: How much wider it gets below the crotch.
        """
        if self.painter.detail < 1 or self.name in {"plain", "denim"}:
            return
        with self.painter.clip(path):
            if self.name in {"stripes", "check"}:
                self._rows(top, end, ease, flare)
            if self.name in {"check", "pinstripe"}:
                self._columns(top, end, ease, flare)
            if self.name in {"dots", "floral"}:
                self._spots(top, end, ease, flare)
            if self.name == "yoke":
                self._yoke(ease)
            if self.name == "block":
                self._block(ease)

    def _round(self, t: float, ease: float, flare: float) -> list[Point]:
        """The line round the body at t, below the crotch too."""
        body = self.cloth.body
        left, right = body.left_edge(t, ease, flare), body.right_edge(t, ease, flare)
        middle = self.cloth.at(2.0 if self.cloth.behind else 0.0, t + 0.03, ease, flare)
        if body.view == "profile":
            middle = (lerp(left, right, 0.5)[0], (left[1] + right[1]) / 2 + 0.02)
        return [(left[0] - 0.06, left[1]), middle, (right[0] + 0.06, right[1])]

    def _rows(self, top: float, end: float, ease: float, flare: float) -> None:
        wide, step, strength = (0.075, 0.125, 0.9) if self.name == "stripes" else (0.055, 0.155, 0.55)
        rows, t = [], top + 0.14
        while t < end:
            rows.append(self._round(t, ease, flare))
            t += step
        self.painter.ring(_bent(rows), self.shown, wide, strength)

    def _columns(self, top: float, end: float, ease: float, flare: float) -> None:
        wide, strength = (0.055, 0.55) if self.name == "check" else (0.018, 0.8)
        shares = (0.0, 0.5, 1.0)
        columns = [
            [self.cloth.at(u, top + (end - top) * share, ease, flare) for share in shares]
            for u in (_BACK if self.cloth.behind else _FRONT)
        ]
        self.painter.ring(_bent(columns), self.shown, max(wide, 1.0 / self.painter.scale), strength)

    def _spots(self, top: float, end: float, ease: float, flare: float) -> None:
        spots: list[Path] = []
        t, row = top + 0.12, 0
        while t < end:
            for u in _BACK if self.cloth.behind else _FRONT:
                x, y = self.cloth.at(u + 0.125 * (row % 2), t, ease, flare)
                spots += self._spot(x, y, row)
            t, row = t + 0.115, row + 1
        self.painter.raw(together(spots), self.shown, 0.9)

    def _spot(self, x: float, y: float, row: int) -> list[Path]:
        """A dot, or the three petals of a flower."""
        if self.name == "dots":
            return [blob(x, y, 0.030)]
        turns = [petal * 2.1 + row for petal in range(3)]
        return [blob(x + 0.028 * math.cos(turn), y + 0.028 * math.sin(turn), 0.024) for turn in turns]

    def _yoke(self, ease: float) -> None:
        """Two lines and a row of diamonds round the shoulders."""
        for t in (0.20, 0.36):
            self.painter.line(self._round(t, ease, 0.0), 0.035, self.shown, 0.95, 1.0, 1.0)
        for i, u in enumerate(_BACK if self.cloth.behind else _FRONT):
            x, y = self.cloth.at(u, 0.29, ease)
            size = 0.045 if i % 2 else 0.032
            diamond = smooth([(x - size, y, 0.9), (x, y - size, 0.9), (x + size, y, 0.9), (x, y + size, 0.9)])
            self.painter.raw(diamond, self.shown, 0.95)

    def _block(self, ease: float) -> None:
        """The lower half in the second colour."""
        edge = self._round(0.52, ease, 0.0)
        low = [(edge[2][0] + 0.3, edge[2][1] + 3), (edge[0][0] - 0.3, edge[0][1] + 3)]
        self.painter.raw(smooth([(*point, 0.6) for point in (*edge, *low)]), self.shown, 0.9)


def _bent(lines: Sequence[Sequence[Point]]) -> Path:
    """Lines of three points each, as one path of bows through their middles."""
    path = skia.Path()
    for (ax, ay), (bx, by), (cx, cy) in lines:
        path.moveTo(ax, ay)
        path.quadTo(2 * bx - (ax + cx) / 2, 2 * by - (ay + cy) / 2, cx, cy)
    return path


def draw_on_sleeve(painter: Painter, path: Path, line: Sequence[Point], name: str, colour: Rgb) -> None:
    """The pattern of a sleeve.

    Args:
        painter: Draws in figure space.
        path: The sleeve.
        line: Shoulder, elbow and wrist.
        name: The pattern.
        colour: Its second colour.
    """
    if painter.detail < 1 or name not in {"stripes", "check", "dots", "floral", "block"}:
        return
    shown = painter.tones.base(colour)
    bands, spots = [], []
    for start, end in pairwise(line):
        angle = math.atan2(end[1] - start[1], end[0] - start[0])
        dx, dy = -math.sin(angle) * 0.3, math.cos(angle) * 0.3
        for i in range(5):
            x, y = lerp(start, end, 0.12 + 0.2 * i)
            side = 0.16 if i % 2 else -0.16
            spots.append(blob(x + dx * side, y + dy * side, 0.030))
            bands.append([(x - dx, y - dy), (x, y), (x + dx, y + dy)])
    with painter.clip(path):
        if name in {"dots", "floral"}:
            painter.raw(together(spots), shown, 0.9)
        elif name == "block":
            painter.ring(_bent([(line[1], lerp(line[1], line[2], 0.5), line[2])]), shown, 0.5, 0.9)
        else:
            wide, strength = (0.07, 0.9) if name == "stripes" else (0.05, 0.55)
            painter.ring(_bent(bands), shown, wide, strength)
        if name == "check":
            painter.ring(_bent([(lerp(line[0], line[1], 0.1), line[1], line[2])]), shown, 0.05, 0.55)
