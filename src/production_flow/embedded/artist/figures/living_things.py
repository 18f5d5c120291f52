"""Objects with a face: a teapot, a lamp, a clock, a book, a box, a candle that live."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.colour import adjust, mix
from production_flow.embedded.artist.figures.acting import BEHIND, Box, Point
from production_flow.embedded.artist.figures.curves import Knot, Path, blob, box, smooth, stroke
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.ghosts import GhostHead
from production_flow.embedded.artist.figures.hats import draw_hat
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer
from production_flow.hashing import seed_of

THINGS: dict[str, tuple[list[Knot], float]] = {
    "teapot": ([
        (0.0, -0.40), (0.36, -0.32), (0.54, 0.0), (0.46, 0.34), (0.22, 0.50), (-0.22, 0.50), (-0.46, 0.34),
        (-0.54, 0.0), (-0.36, -0.32),
    ], 0.02),
    "lamp": ([(-0.30, -0.62, 0.7), (0.30, -0.62, 0.7), (0.60, 0.16, 0.8), (0.0, 0.22), (-0.60, 0.16, 0.8)], -0.20),
    "clock": ([(math.cos(i * math.pi / 4) * 0.52, math.sin(i * math.pi / 4) * 0.52) for i in range(8)], 0.02),
    "book": ([(-0.42, -0.54, 0.9), (0.40, -0.54, 0.9), (0.40, 0.50, 0.9), (-0.42, 0.50, 0.9)], -0.04),
    "box": ([(-0.52, -0.34, 0.8), (0.52, -0.34, 0.8), (0.48, 0.48, 0.8), (-0.48, 0.48, 0.8)], 0.04),
    "candle": ([(-0.30, -0.44, 0.3), (0.0, -0.38), (0.30, -0.46, 0.3), (0.31, 0.48, 0.6), (-0.31, 0.48, 0.6)], 0.0),
}  # fmt: skip
"""The outline of each thing, and how much lower than the middle its face is, heads."""
_LIKE = {
    "teapot": "teapot kettle pot cup mug jug", "lamp": "lamp lantern", "clock": "clock watch alarm",
    "book": "book diary letter", "box": "box chest suitcase crate parcel toaster radio", "candle": "candle bottle vase",
}  # fmt: skip


def thing_of(dressed: Dressed) -> str:
    """Which thing somebody is: the one that the species names, else one that the id chooses."""
    asked = set(dressed.look.species.lower().replace("_", "-").replace(" ", "-").split("-"))
    named = [thing for thing, words in _LIKE.items() if asked & set(words.split())]
    return named[0] if named else Random(seed_of("thing", dressed.look.id)).choice(tuple(THINGS))


class ThingHead(GhostHead):
    """An object that is all head: its face is where a ghost's is, on the object's shape."""

    @property
    def thing(self) -> str:
        """Which object."""
        return thing_of(self.dressed)

    @property
    def outline(self) -> Path:
        """The shape of the object."""
        narrow = 0.72 if self.view == "profile" and self.thing in {"book", "box"} else 1.0
        return smooth([(k[0] * narrow, *k[1:]) for k in THINGS[self.thing][0]])

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""
        drop = THINGS[self.thing][1]
        return tuple((x, y + drop) for x, y in super().eye_points)

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""
        drop = THINGS[self.thing][1]
        left, top, right, bottom = super().mouth_box
        return (left, top + drop, right, bottom + drop)

    def draw_behind(self, painter: Painter) -> None:
        """What stands out behind it: a spout and a handle, bells, a foot, a flame."""
        colour = self.dressed.skin
        dark = adjust(colour, -0.06)
        if self.thing == "teapot":
            spout: list[Knot] = [
                (0.40, 0.10), (0.66, -0.12), (0.76, -0.40, 0.6), (0.90, -0.36, 0.6), (0.84, -0.04), (0.48, 0.36),
            ]  # fmt: skip
            painter.form(smooth(spout), dark, shadow=0.05, rim=0.02)
            painter.ring(blob(-0.54, 0.02, 0.20, 0.26), painter.tones.base(dark), 0.085)
        elif self.thing == "lamp":
            painter.form(smooth([(-0.09, 0.1), (0.09, 0.1), (0.10, 0.40), (0.34, 0.52, 0.5), (-0.34, 0.52, 0.5),
                                 (-0.10, 0.40)]), "#6b5a44", shadow=0.05, rim=0.02)  # fmt: skip
        elif self.thing == "clock":
            for side in (-1, 1):
                painter.form(blob(side * 0.30, -0.50, 0.19, 0.16), "#c9a24a", shadow=0.05, rim=0.03)
        elif self.thing == "candle":
            painter.glow(0.0, -0.66, 0.5, "#ffd27a", 0.6, raw=True)
            flame: list[Knot] = [(0.0, -0.42), (0.13, -0.58), (0.02, -0.90, 0.8), (-0.12, -0.60)]
            painter.raw(smooth(flame), (1.0, 0.80, 0.36))
            painter.raw(smooth([(k[0] * 0.5, -0.42 + (k[1] + 0.42) * 0.55, *k[2:]) for k in flame]), (1.0, 0.96, 0.80))

    def draw(self, painter: Painter) -> None:
        """The object with its face."""
        outline = painter.form(self.outline, self.dressed.skin, shadow=0.15, rim=0.04, upright=0.5)
        with painter.clip(outline):
            self._marks(painter)
        if self.thing == "teapot":
            painter.form(blob(0.0, -0.39, 0.28, 0.085), adjust(self.dressed.skin, 0.03), shadow=0.04, rim=0.02)
            painter.form(blob(0.0, -0.50, 0.085), adjust(self.dressed.skin, -0.06), shadow=0.03, rim=0.02)
        if self.view not in BEHIND:
            points = super().eye_points
            with painter.clip(outline):
                painter.canvas.translate(0.0, THINGS[self.thing][1])
                self._cheeks(painter)
                self._face_at(painter, points)
        hat = self.dressed.wear.get("hat")
        if hat:
            draw_hat(painter, Wearer(outline, self.view), hat)

    def _face_at(self, painter: Painter, points: tuple[Point, ...]) -> None:
        """White eyes under the dark ones of a ghost, so that they are seen on any colour; then the ghost's face."""
        for x, y in points:
            painter.raw(blob(x, y - 0.01, 0.115, 0.150), painter.tones.base("#fbf4ea"))
        self._draw_features(painter, points)

    def _cheeks(self, painter: Painter) -> None:
        for side in (-1, 1):
            painter.glow(self.middle + side * 0.26, 0.17, 0.12, mix(self.dressed.skin, "#e2553d", 0.5), 0.6)

    def _marks(self, painter: Painter) -> None:
        """What tells the object: a rim and strokes of the hours, pages, boards, wax."""
        colour = self.dressed.skin
        deep = painter.tones.tone(colour).deep
        if self.thing == "clock":
            painter.raw(blob(0.0, 0.0, 0.43), painter.tones.base(mix(colour, "#fbf4ea", 0.8)))
            for hour in range(12):
                turn = hour * math.pi / 6
                x, y = math.sin(turn), -math.cos(turn)
                painter.raw(stroke([(x * 0.37, y * 0.37), (x * 0.42, y * 0.42)], 0.03, 1, 1), deep)
        elif self.thing == "book":
            painter.fill(box(0.30, -0.50, 0.5, 0.46), "#f2e8d2")
            painter.line([(-0.32, -0.54), (-0.32, 0.5)], 0.03, deep, 0.8, 1, 1)
            painter.line([(0.33, -0.44), (0.33, 0.42)], 0.012, deep, 0.5, 1, 1)
        elif self.thing == "box":
            painter.line([(-0.6, -0.18), (0.0, -0.16), (0.6, -0.18)], 0.03, deep, 0.9, 1, 1)
        elif self.thing == "lamp":
            painter.glow(0.0, 0.1, 0.62, "#ffe2a0", 0.6, 0.4, raw=True)
            for y in (-0.56, 0.12):
                painter.line([(-0.7, y), (0.0, y + 0.05), (0.7, y)], 0.05, deep, 0.5, 1, 1)
        elif self.thing == "candle":
            pale = painter.tones.base(adjust(colour, 0.06))
            painter.raw(smooth([(-0.32, -0.5), (0.0, -0.5), (-0.10, -0.10), (-0.18, 0.10), (-0.24, -0.08)]), pale, 0.8)
