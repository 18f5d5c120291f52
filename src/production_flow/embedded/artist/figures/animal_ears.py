"""Ears, manes and fins: what stands out from the head of an animal."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Colour, mix
from production_flow.embedded.artist.figures.acting import BEHIND, Point, View
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, smooth, together
from production_flow.embedded.artist.figures.painter import Painter

_DARK = "#2a1820"


class Ears:
    """The ears of one head.

    Args:
        painter: Draws in head space.
        kind: What sort, as `Kind.ears` has it.
        fur: Colour of the fur.
        view: From where the head is seen.
        droop: How far they sink with the mood, heads.
        swing: How far hanging ones swing out, heads.
    """

    def __init__(self, painter: Painter, kind: str, fur: Colour, view: View, droop: float, swing: float) -> None:
        self.painter, self.kind, self.fur, self.view = painter, kind, fur, view
        self.droop, self.swing = droop, swing
        self.front = view in {"front", "back"}

    def draw_behind(self) -> None:
        """Those that stand behind the head; further away first."""
        if self.kind == "flap":
            if not self.front and self.view not in BEHIND:
                self._flap(0.26, 1, far=True)
            return
        if self.kind == "none":
            return
        places = ((-0.28, -1), (0.28, 1)) if self.front else ((0.17, 1), (-0.22, -1))
        if self.view == "back-three-quarter":
            places = ((-0.26, -1), (0.15, 1))
        for x, side in places:
            far = self.view not in BEHIND and not self.front and side > 0
            shapes = {
                "round": self._round, "big": self._big, "long": self._long, "fins": self._fin, "fan": self._fan,
                "wing": self._wing, "side": self._side,
            }  # fmt: skip
            shapes.get(self.kind, self._pointed)(x, side, 0.4 if far else 0.0)

    def draw_before(self) -> None:
        """Those that hang down over the head, or stand at its side."""
        if self.kind in {"side", "wing"} and not self.front and self.view not in BEHIND:
            (self._side if self.kind == "side" else self._wing)(-0.22, -1, 0.0)
        if self.kind != "flap":
            return
        if self.front:
            for side in (-1, 1):
                self._flap(side * 0.30, side)
        elif self.view in BEHIND:
            self._flap(-0.32, -1)
            self._flap(0.16, 1)
        else:
            self._flap(-0.20, -1)

    def _lean(self, side: int) -> float:
        return side * (1.0 if self.front else 0.6)

    def _round(self, x: float, _side: int, depth: float) -> None:
        painter, droop = self.painter, self.droop
        painter.form(blob(x * 1.1, -0.42 + droop * 0.3, 0.15), self.fur, shadow=0.05, rim=0.025, depth=depth)
        if self.view not in BEHIND:
            painter.fill(blob(x * 1.1 + 0.01, -0.405 + droop * 0.3, 0.085), mix(self.fur, "#c98f8a", 0.45), 1.0, depth)

    def _big(self, x: float, side: int, depth: float) -> None:
        painter, y = self.painter, -0.46 + self.droop
        at = x * 1.35 + 0.02 * side
        painter.form(blob(at, y, 0.27, 0.28), self.fur, shadow=0.06, rim=0.03, depth=depth)
        if self.view not in BEHIND:
            painter.fill(blob(at + 0.012, y + 0.02, 0.19, 0.20), mix(self.fur, "#e0a099", 0.6), 1.0, depth)

    def _side(self, x: float, side: int, depth: float) -> None:
        """Round ears at the sides of the face; of a turned head the near one lies before it."""
        painter = self.painter
        at = side * 0.45 if self.front else x * (1.0 if side < 0 else 2.1)
        painter.form(blob(at, 0.03, 0.135, 0.155), self.fur, shadow=0.05, rim=0.02, depth=depth)
        if self.view not in BEHIND:
            painter.fill(blob(at + 0.012, 0.04, 0.080, 0.100), mix(self.fur, "#eec6a0", 0.72), 1.0, depth)

    def _wing(self, x: float, side: int, depth: float) -> None:
        """Ears that stand out to the sides like leaves."""
        painter, out, droop = self.painter, side * (1.0 if self.front else 0.80), self.droop + 0.04
        root = x * (1.0 if self.front else 0.95)
        tip: Point = (root + out * 0.42, -0.20 + droop * 1.4)
        knots: list[Knot] = [
            (root, -0.30), (root + out * 0.20, -0.36 + droop * 0.4), (*tip, 0.6),
            (root + out * 0.22, -0.10 + droop), (root, -0.14),
        ]  # fmt: skip
        painter.form(smooth(knots), self.fur, shadow=0.05, rim=0.02, depth=depth)
        if self.view not in BEHIND:
            cx, cy = root + out * 0.20, -0.22 + droop * 0.7
            inner = smooth([(cx + (k[0] - cx) * 0.62, cy + (k[1] - cy) * 0.56, *k[2:]) for k in knots])
            painter.fill(inner, mix(self.fur, "#e5a79a", 0.6), 1.0, depth)

    def _fan(self, x: float, side: int, depth: float) -> None:
        """The ears of an elephant."""
        painter, out, droop = self.painter, side * (1.0 if self.front else 0.86), self.droop
        root = x * 1.1
        knots: list[Knot] = [
            (root, -0.34), (root + out * 0.26, -0.50 + droop), (root + out * 0.56, -0.34 + droop),
            (root + out * 0.62, -0.02 + droop), (root + out * 0.46, 0.32 + droop),
            (root + out * 0.22, 0.44 + droop, 0.4), (root, 0.20),
        ]  # fmt: skip
        painter.form(smooth(knots), self.fur, shadow=0.09, rim=0.03, depth=depth)
        if self.view not in BEHIND:
            cx, cy = root + out * 0.28, -0.03 + droop
            inner = smooth([(cx + (k[0] - cx) * 0.68, cy + (k[1] - cy) * 0.70, *k[2:]) for k in knots])
            painter.fill(inner, mix(self.fur, "#d9a39a", 0.42), 1.0, depth)

    def _long(self, x: float, side: int, depth: float) -> None:
        painter, lean = self.painter, self._lean(side)
        tip: Point = (x * 0.7 + lean * (0.10 + self.droop), -1.28 + self.droop * 1.6)
        middle = (x * 0.75 + lean * 0.05, -0.86)
        knots: list[Knot] = [
            (x * 0.7 - 0.10, -0.32), (middle[0] - 0.135, middle[1] + 0.05), (tip[0] - 0.07, tip[1] + 0.08), (*tip, 0.4),
            (tip[0] + 0.09, tip[1] + 0.12), (middle[0] + 0.135, middle[1] + 0.05), (x * 0.7 + 0.11, -0.32),
        ]  # fmt: skip
        painter.form(smooth(knots), self.fur, shadow=0.06, rim=0.03, depth=depth)
        if self.view not in BEHIND:
            cx = sum(k[0] for k in knots) / len(knots)
            inner = smooth([(cx + (k[0] - cx) * 0.55, k[1] * 0.94 + 0.0, *k[2:]) for k in knots])
            painter.fill(inner, mix(self.fur, "#e5a79a", 0.6), 1.0, depth)

    def _fin(self, x: float, side: int, depth: float) -> None:
        """A fin on the crown for the near side, and one at the cheek."""
        painter = self.painter
        colour = mix(self.fur, "#e8703a", 0.45)
        if side < 0 or self.front:
            at = 0.0 if self.front else -0.12
            crown = [
                (at - 0.20, -0.36),
                (at - 0.14, -0.62),
                (at - 0.02, -0.74, 0.6),
                (at + 0.10, -0.60),
                (at + 0.18, -0.36),
            ]
            painter.form(smooth(crown), colour, shadow=0.05, rim=0.02)
        root = x * 1.25
        fin = [
            (root, -0.02),
            (root + side * 0.22, -0.14, 0.5),
            (root + side * 0.27, 0.06),
            (root + side * 0.18, 0.24, 0.5),
            (root, 0.18),
        ]
        painter.form(smooth(fin), colour, shadow=0.04, rim=0.02, depth=depth)

    def _pointed(self, x: float, side: int, depth: float) -> None:
        """Ears of foxes, cats, wolves, horses and pigs, and the tufts of owls."""
        painter, lean, droop = self.painter, self._lean(side), self.droop
        tall = {"pointed": 1.0, "short": 0.80, "leaf": 0.86, "flop": 0.62, "tufts": 0.70}[self.kind]
        wide = {"leaf": 0.62, "flop": 1.0, "tufts": 0.6}.get(self.kind, 1.0)
        out = 0.20 if self.kind == "flop" else 0.12
        tip: Point = (x + lean * (out + droop), -0.98 * tall + droop)
        ear = smooth([
            (x - 0.20 * wide, -0.22), (x - 0.18 * wide + lean * 0.02, -0.55), (*tip, 0.75), (x + 0.18 * wide, -0.60),
            (x + 0.20 * wide, -0.24),
        ])  # fmt: skip
        painter.form(ear, self.fur, shadow=0.07, rim=0.03, depth=depth)
        black = self.kind == "pointed"
        if self.view not in BEHIND and self.kind != "tufts":
            inner = smooth([
                (x - 0.09 * wide, -0.34), (x - 0.07 * wide + lean * 0.03, -0.56),
                (tip[0] * 0.9 + x * 0.1, tip[1] * 0.82 - 0.05, 0.6), (x + 0.10 * wide, -0.54), (x + 0.10 * wide, -0.34),
            ])  # fmt: skip
            painter.fill(inner, "#4a2430" if black else mix(self.fur, "#e5a79a", 0.6), 1.0, depth)
        if black:
            with painter.clip(ear):
                edge = smooth([
                    (x - 0.4, -0.74 + droop, 1), (x + 0.4, -0.78 + droop, 1), (x + 0.4, -1.2, 1), (x - 0.4, -1.2, 1),
                ])  # fmt: skip
                painter.fill(edge, mix(self.fur, _DARK, 0.80), 0.95, depth)

    def _flap(self, x: float, side: int, far: bool = False) -> None:
        """An ear that hangs down."""
        swing, wide = self.swing, 0.7 if far else 1.0
        ear: list[Knot] = [
            (x - side * 0.02, -0.36), (x + side * 0.18 * wide, -0.34 - swing),
            (x + side * (0.28 + swing) * wide, -0.05), (x + side * 0.24 * wide, 0.24), (x + side * 0.12 * wide, 0.30),
            (x + side * 0.02, 0.08), (x - side * 0.04, -0.16),
        ]  # fmt: skip
        colour = mix(self.fur, "#3a2028", 0.30)
        self.painter.form(smooth(ear), colour, shadow=0.06, rim=0.022, depth=0.4 if far else 0.0)

    # ---- manes

    @property
    def _mane(self) -> Colour:
        return mix(self.fur, "#4a2412", 0.55)

    def draw_mane(self, outline: Path) -> None:
        """Hair all round the head."""
        bounds = outline.getBounds()
        x, y = bounds.centerX() - (0.0 if self.front else 0.14), -0.02
        parts = [blob(x, y, 0.58, 0.58)]
        for i in range(15):
            angle = i / 15 * 2 * math.pi
            parts.append(blob(x + 0.55 * math.cos(angle), y + 0.56 * math.sin(angle), 0.15 + 0.02 * (i % 3)))
        self.painter.form(together(parts), self._mane, shadow=0.12, rim=0.03)

    def draw_neck_mane(self) -> None:
        """Hair down the back of the neck, and an end that shows beside it."""
        x = 0.0 if self.front else -0.30
        wide = 0.30 if self.front else 0.20
        knots: list[Knot] = [
            (x - wide * 0.5, -0.52), (x + wide * 0.6, -0.54), (x + wide, -0.1), (x + wide * 0.7, 0.4),
            (x + wide * 0.4, 0.78, 0.6), (x - wide * 0.1, 0.62), (x - wide * 0.7, 0.82, 0.6), (x - wide * 1.1, 0.3),
            (x - wide * 1.0, -0.2),
        ]  # fmt: skip
        self.painter.form(smooth(knots), self._mane, shadow=0.07, rim=0.03)

    def draw_forelock(self) -> None:
        """Hair that falls over the brow."""
        x = 0.0 if self.front else 0.04
        knots: list[Knot] = [
            (x - 0.16, -0.46), (x, -0.56), (x + 0.16, -0.46), (x + 0.12, -0.26, 0.6), (x + 0.03, -0.34),
            (x - 0.02, -0.16, 0.8), (x - 0.08, -0.32), (x - 0.15, -0.22, 0.7),
        ]  # fmt: skip
        self.painter.form(smooth(knots), self._mane, shadow=0.04, rim=0.02)
