"""What some animals carry on their heads besides ears: horns, wool, a trunk, discs round the eyes, blots, a beard."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Colour, adjust, mix
from production_flow.embedded.artist.figures.acting import BEHIND, Point, View
from production_flow.embedded.artist.figures.animal_kinds import Kind
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, ribbon, smooth, together
from production_flow.embedded.artist.figures.painter import Painter

_HORN, _ANTLER, _IVORY = "#d9c7a4", "#8a6440", "#f4ead6"
_ROOTS = {"cow": 0.24, "goat": 0.13, "stag": 0.13, "stubs": 0.12, "dragon": 0.20}
"""How far from the middle horns grow, heads."""


class Crown:
    """Horns and all the rest on one head.

    Args:
        painter: Draws in head space.
        kind: What animal.
        fur: Colour of the fur.
        view: From where the head is seen.
    """

    def __init__(self, painter: Painter, kind: Kind, fur: Colour, view: View) -> None:
        self.painter, self.kind, self.fur, self.view = painter, kind, fur, view
        self.front = view in {"front", "back"}

    def draw_behind(self) -> None:
        """What stands behind the head: horns, spines, wool."""
        if self.kind.crest:
            self._spines()
        if self.kind.wool:
            self._wool(0.0 if self.front else -0.10, 0.47, 0.17)
        if self.kind.horns:
            root = _ROOTS[self.kind.horns]
            places = ((-root, -1), (root, 1)) if self.front else ((root * 0.9 - 0.02, 1), (-root - 0.06, -1))
            for x, side in places:
                self._horn(x, side, 0.4 if side > 0 and not self.front and self.view not in BEHIND else 0.0)

    def draw_under_eyes(self, outline: Path) -> None:
        """What lies on the fur under the eyes: blots, rings, discs."""
        with self.painter.clip(outline):
            if self.kind.blots:
                for x, y, wide, tall in (
                    (-0.32, -0.22, 0.16, 0.20),
                    (0.10, -0.44, 0.13, 0.13),
                    (-0.18, 0.22, 0.12, 0.13),
                ):
                    self.painter.fill(blob(x, y, wide, tall), mix(self.fur, "#5a3a26", 0.62))

    def draw_round_eyes(self, points: tuple[Point, ...]) -> None:
        """Rings of dark fur, or pale discs of feathers, round the eyes."""
        if self.kind.discs:
            pale = mix(self.fur, "#f6ead2", 0.72)
            for x, y in points:
                self.painter.form(blob(x, y + 0.03, 0.225, 0.245), pale, shadow=0.03, rim=0.0, hold=False)
        if self.kind.rings:
            for n, (x, y) in enumerate(points):
                out = -1 if n == 0 else 1
                patch = [(x - out * 0.09, y - 0.10), (x + out * 0.05, y - 0.13), (x + out * 0.15, y + 0.06),
                         (x + out * 0.09, y + 0.18), (x - out * 0.06, y + 0.10)]  # fmt: skip
                self.painter.fill(smooth(patch), "#332e34")

    def draw_over(self, mouth: Point) -> None:
        """What hangs before the face: a trunk and tusks, a beard, a woolly brow, teeth; `mouth` is its front."""
        if self.kind.wool:
            self._wool(0.0 if self.front else 0.02, 0.24, 0.13, brow=True)
        if self.kind.goatee:
            x, y = mouth[0] - (0.0 if self.front else 0.14), mouth[1] + (0.09 if self.front else 0.095)
            beard = [
                (x - 0.07, y),
                (x + 0.07, y),
                (x + 0.05, y + 0.16),
                (x - 0.01, y + 0.28, 0.8),
                (x - 0.06, y + 0.15),
            ]
            self.painter.form(smooth(beard), mix(self.fur, "#f2e8d8", 0.5), shadow=0.03, rim=0.01)
        if self.kind.teeth:
            self._teeth()
        if self.kind.trunk:
            self._trunk()

    # ---- the parts

    def _horn(self, x: float, side: int, depth: float) -> None:
        """One horn or antler."""
        lean = side * (1.0 if self.front else 0.55)
        back = 0.0 if self.front else -0.16
        if self.kind.horns == "stag":
            self._antler(x, lean, depth)
            return
        lines: dict[str, tuple[list[Point], list[float]]] = {
            "cow": ([(x, -0.36), (x + lean * 0.22, -0.44), (x + lean * 0.34, -0.62), (x + lean * 0.30, -0.78)],
                    [0.085, 0.080, 0.055, 0.012]),
            "goat": ([(x, -0.36), (x + lean * 0.06, -0.62), (x + lean * 0.16 + back, -0.82),
                      (x + lean * 0.26 + 2.2 * back, -0.86)], [0.080, 0.070, 0.045, 0.012]),
            "stubs": ([(x, -0.38), (x + lean * 0.03, -0.54), (x + lean * 0.05, -0.66)], [0.045, 0.040, 0.040]),
            "dragon": ([(x, -0.30), (x + lean * 0.08 + 0.6 * back, -0.54), (x + lean * 0.12 + 1.6 * back, -0.74),
                        (x + lean * 0.22 + 2.6 * back, -0.84)], [0.080, 0.066, 0.040, 0.010]),
        }  # fmt: skip
        line, wide = lines[self.kind.horns]
        colour = self.fur if self.kind.horns == "stubs" else _HORN
        self.painter.form(ribbon(line, wide), colour, shadow=0.035, rim=0.02, depth=depth)
        if self.kind.horns == "stubs":
            tip = line[-1]
            self.painter.form(blob(tip[0], tip[1] - 0.02, 0.065), mix(self.fur, "#3a2418", 0.7), shadow=0.02, rim=0.01)

    def _antler(self, x: float, lean: float, depth: float) -> None:
        beam = [(x, -0.36), (x + lean * 0.16, -0.62), (x + lean * 0.34, -0.82), (x + lean * 0.30, -1.10)]
        tines = [
            [(x + lean * 0.08, -0.52), (x + lean * 0.02, -0.68), (x - lean * 0.04, -0.80)],
            [(x + lean * 0.27, -0.76), (x + lean * 0.44, -0.84), (x + lean * 0.54, -0.98)],
            [(x + lean * 0.33, -0.92), (x + lean * 0.22, -0.98), (x + lean * 0.16, -1.10)],
        ]
        for line in tines:
            self.painter.form(ribbon(line, [0.042, 0.034, 0.012]), _ANTLER, shadow=0.02, rim=0.01, depth=depth)
        self.painter.form(ribbon(beam, [0.058, 0.050, 0.042, 0.012]), _ANTLER, shadow=0.025, rim=0.015, depth=depth)

    def _spines(self) -> None:
        """Spines down the back of the head and the neck; from the front only the first is seen."""
        colour = mix(self.fur, "#e8c060", 0.55)
        if self.front:
            spots = [(0.0, -0.42, -math.pi / 2)]
        else:
            spots = [(-0.10, -0.38, -1.75), (-0.30, -0.26, -2.2), (-0.43, -0.06, -2.7), (-0.46, 0.18, -3.1),
                     (-0.42, 0.42, -3.3)]  # fmt: skip
        for x, y, angle in spots:
            cos, sin = math.cos(angle), math.sin(angle)
            knots: list[Knot] = [
                (x - sin * 0.10, y + cos * 0.10, 0.4), (x + cos * 0.22, y + sin * 0.22, 0.8),
                (x + sin * 0.10, y - cos * 0.10, 0.4),
            ]  # fmt: skip
            self.painter.form(smooth(knots), colour, shadow=0.03, rim=0.015)

    def _wool(self, x: float, wide: float, size: float, *, brow: bool = False) -> None:
        """Curls of wool: all round the head, or over the brow."""
        if brow:
            parts = [blob(x + step * wide, -0.40 + 0.05 * abs(step), size) for step in (-0.9, -0.3, 0.35, 0.95)]
        else:
            parts = [blob(x, -0.12, wide * 0.95, 0.42)]
            for i in range(11):
                angle = math.pi * (0.86 + 1.28 * i / 10)
                parts.append(blob(x + wide * math.cos(angle), -0.12 + 0.42 * math.sin(angle), size))
        self.painter.form(together(parts), mix(self.fur, "#fbf6ea", 0.94), shadow=0.07, rim=0.02)

    def _teeth(self) -> None:
        """Teeth that show along the upper jaw."""
        if self.front:
            spots = [(x, 0.40 - 0.02 * abs(x)) for x in (-0.18, -0.09, 0.0, 0.09, 0.18)]
        else:
            (_, _), (bx, by), (cx, cy) = self.kind.mouth_turned
            reach = 0.06 if self.view == "profile" else 0.0
            spots = [(bx + (cx + reach - bx) * t, by + (cy - by) * t) for t in (-0.3, 0.0, 0.3, 0.6, 0.9)]
        for x, y in spots:
            tooth: list[Knot] = [(x - 0.028, y - 0.01, 0.6), (x + 0.028, y - 0.01, 0.6), (x, y + 0.065, 0.9)]
            self.painter.fill(smooth(tooth), _IVORY)

    def _trunk(self) -> None:
        """A trunk with its rings between two short tusks."""
        painter, out = self.painter, 0.10 if self.view == "profile" else 0.0
        sides = (-1, 1) if self.front else (-1,)
        for side in sides:
            x = side * 0.19 if self.front else 0.30 + out
            away = side if self.front else 1
            tusk = [(x, 0.30), (x + away * 0.07, 0.46), (x + away * 0.16, 0.54)]
            painter.form(ribbon(tusk, [0.042, 0.036, 0.010]), _IVORY, shadow=0.02, rim=0.01)
        if self.front:
            line = [(0.0, 0.0), (0.0, 0.22), (0.01, 0.44), (0.05, 0.66), (0.16, 0.76)]
        else:
            line = [(0.36 + out, -0.02), (0.48 + out, 0.20), (0.50 + out, 0.44), (0.54 + out, 0.66), (0.67 + out, 0.74)]
        path = ribbon(line, [0.150, 0.128, 0.104, 0.086, 0.076])
        painter.form(path, adjust(self.fur, 0.01), shadow=0.05, rim=0.02, fade=(line[0], line[1]))
        if painter.detail > 0:
            deep = painter.tones.tone(self.fur).shade
            with painter.clip(path):
                for (x, y), wide in zip(line[1:4], (0.12, 0.10, 0.08), strict=True):
                    for step in (0.0, 0.09):
                        ring = [(x - wide, y + step - 0.015), (x, y + step + 0.02), (x + wide, y + step - 0.015)]
                        painter.line(ring, 0.020, deep, 0.9, 0.6, 0.6)
