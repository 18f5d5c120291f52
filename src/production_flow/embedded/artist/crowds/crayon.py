"""The crayon of the traffic: shapes in metres, in the light and the look of a shot."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, lch, mix, rgb
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.looks import graded
from production_flow.embedded.artist.pens import paint, polygon
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.media.canvas import skia

Points = Sequence[tuple[float, float]]
_CORNER = 2  # numbers of a point of a path that is a corner


@dataclass(frozen=True)
class Crayon:
    """Draws in metres in the light and look of a shot.

    Args:
        canvas: Its y points up.
        light: Of the scene.
        dress: The show's look.
        air: The colour of the distance, and how much of it lies before what is drawn (`veil`, 0-1).
        own: The colour of what the show may choose: lacquer, a hull, a sail.
        dark: Whether lamps burn.
    """

    canvas: Any
    light: Light
    dress: Dress
    air: Rgb
    veil: float
    own: Rgb
    dark: bool

    def lit(self, colour: Colour) -> Rgb:
        """A colour as it is seen there."""
        seen = self.dress.final(self.light.paint(colour, (-0.3, 0.5, -0.8), key=1.1, ambient=1.2))[0]
        return mix(graded(seen, self.dress.look, dark=self.light.dark), self.air, self.veil)

    def shape(self, points: Points | Any, colour: Colour, *, line: bool = True) -> None:
        """A filled shape, outlined where the look draws lines."""
        path = points if isinstance(points, skia.Path) else polygon(list(points))
        self.canvas.drawPath(path, paint(self.lit(colour)))
        if line and self.dress.kind == "ink":
            self.canvas.drawPath(path, paint(self.dress.ink_line(), 0.9, stroke=0.035))

    def box(self, left: float, low: float, right: float, high: float, colour: Colour) -> None:
        """An upright rectangle."""
        self.shape([(left, low), (right, low), (right, high), (left, high)], colour)

    def oval(self, x: float, y: float, wide: float, tall: float, colour: Colour) -> None:
        """An oval round a centre."""
        path = skia.Path()
        path.addOval(skia.Rect.MakeLTRB(x - wide, y - tall, x + wide, y + tall))
        self.shape(path, colour)

    def stroke(self, points: Points, colour: Colour, width: float) -> None:
        """A line through points."""
        self.canvas.drawPath(polygon(list(points), closed=False), paint(self.lit(colour), stroke=width))

    def lamp(self, x: float, y: float, radius: float, colour: Rgb) -> None:
        """A lamp with its halo, where lamps burn; else its glass."""
        if not self.dark:
            self.oval(x, y, radius, radius, lch(0.80, 0.03, 90))
            return
        for share, alpha in ((5.0, 0.12), (3.0, 0.2), (1.6, 0.4)):
            self.canvas.drawCircle(x, y, radius * share, paint(colour, alpha))
        self.canvas.drawCircle(x, y, radius, paint(mix(colour, (1, 1, 1), 0.5)))

    def wheel(self, x: float, y: float, radius: float, wood: Rgb, *, spokes: int = 8, turn: float = 0.0) -> None:
        """A wheel with spokes seen from the side."""
        ring = skia.Path()
        ring.addCircle(x, y, radius)
        self.canvas.drawPath(ring, paint(self.lit(adjust(wood, -0.08)), stroke=0.16 * radius))
        for number in range(spokes):
            angle = turn + number * math.tau / spokes
            tip = (x + 0.92 * radius * math.cos(angle), y + 0.92 * radius * math.sin(angle))
            self.stroke([(x, y), tip], wood, 0.07 * radius)
        self.oval(x, y, 0.16 * radius, 0.16 * radius, adjust(wood, -0.1))


def curved(*points: tuple[float, ...]) -> Any:
    """A closed path: (x, y) are corners, (x, y, u, v) curves by way of (x, y)."""
    path = skia.Path()
    path.moveTo(*points[0][:2])
    for point in points[1:]:
        if len(point) == _CORNER:
            path.lineTo(*point)
        else:
            path.quadTo(*point)
    path.close()
    return path


def tinted(colours: Sequence[str], number: int) -> Rgb:
    """What the show lends to something that passes: one of its colours, made quiet."""
    shade: Colour = colours[number % len(colours)] if colours else "#5a6a7a"
    return mix(rgb(shade), lch(0.46, 0.06, 30 + 97 * (number % 4)), 0.5)
