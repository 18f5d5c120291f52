"""Stands about a ring: steps of seats that rise all round, and the people who sit there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import UP, Brush

_SKIN = ((0.78, 0.06, 60), (0.62, 0.08, 55), (0.46, 0.07, 50), (0.84, 0.04, 65))


@dataclass(frozen=True)
class Ring:
    """Where stands are: a circle on the ground and what rises from it.

    Args:
        z: Depth of its middle; it lies at x 0.
        radius: Metres to the wall.
        wall: Height of the wall before the lowest seats.
        tiers: Number of rows.
        run: Metres by which each row lies farther out.
        rise: Metres by which each row lies higher.
        turn: Degrees from the right to the far side to the left, between which it is drawn.
        parts: Straight pieces of which the circle is made.
    """

    z: float
    radius: float
    wall: float = 2.2
    tiers: int = 9
    run: float = 0.8
    rise: float = 0.5
    turn: tuple[float, float] = (-24.0, 204.0)
    parts: int = 30

    @property
    def outer(self) -> float:
        """Metres from the middle to behind the last row."""
        return self.radius + self.tiers * self.run

    @property
    def top(self) -> float:
        """Metres up of the last row."""
        return self.wall + self.tiers * self.rise

    def at(self, degrees: float, away: float, y: float) -> Point3:
        """A point over the circle of a radius."""
        angle = math.radians(degrees)
        return (away * math.cos(angle), y, self.z + away * math.sin(angle))

    def pieces(self) -> Iterator[tuple[float, float]]:
        """The pieces from the right and the left to the far side, each with where it begins and ends in degrees."""
        start, end = self.turn
        step = (end - start) / self.parts
        order = sorted(range(self.parts), key=lambda number: abs(number - (self.parts - 1) / 2))
        for number in order:
            yield start + number * step, start + (number + 1) * step


def band(pen: Brush, ring: Ring, radii: tuple[float, float], heights: tuple[float, float], base: Rgb) -> None:
    """A wall or a slope all round, in the light that falls on each of its pieces."""
    for start, end in ring.pieces():
        middle = math.radians((start + end) / 2)
        normal = (-math.cos(middle), 0.35 if radii[0] != radii[1] else 0.0, -math.sin(middle))
        corners = [ring.at(start, radii[0], heights[0]), ring.at(end + 0.25, radii[0], heights[0]),
                   ring.at(end + 0.25, radii[1], heights[1]), ring.at(start, radii[1], heights[1])]  # fmt: skip
        if all(pen.camera.depth(corner) > 0.7 for corner in corners):
            pen.world(corners, pen.lit(base, normal, corners[0]))


def seats(pen: Brush, ring: Ring, stone: Rgb) -> None:
    """The rows, far and high ones first: each a step with its edge in the light."""
    for row in range(ring.tiers - 1, -1, -1):
        away, y = ring.radius + row * ring.run, ring.wall + row * ring.rise
        band(pen, ring, (away, away), (y, y + 0.62 * ring.rise), adjust(stone, -0.10))
        band(pen, ring, (away, away + ring.run), (y + 0.62 * ring.rise, y + ring.rise), stone)


def people(pen: Brush, ring: Ring, cloths: tuple[Rgb, ...], *, share: float = 0.62, part: str = "stands") -> None:
    """Those who sit in the rows, by chance of the place: shoulders and a head, some with an arm up."""
    dice, camera = pen.stage.dice(part), pen.camera
    skins = [lch(*tone) for tone in _SKIN]
    for row in range(ring.tiers - 1, -1, -1):
        away, y = ring.radius + (row + 0.45) * ring.run, ring.wall + (row + 0.9) * ring.rise
        step = math.degrees(0.95 / away)
        for number in range(int((ring.turn[1] - ring.turn[0]) / step)):
            there, lean = dice.random() < share, dice.uniform(-0.2, 0.2)
            cloth, skin = dice.choice(cloths), dice.choice(skins)
            cheers = dice.random() < 0.12
            point = ring.at(ring.turn[0] + (number + 0.5 + lean) * step, away, y)
            if not there or camera.depth(point) < 2.0:
                continue
            if not -0.1 * camera.canvas_width < camera.project(point)[0] < 1.1 * camera.canvas_width:
                continue
            coat = pen.lit(cloth, (0, 0.3, -0.9), point)
            with pen.standing(*point):
                pen.oval(0, 0.24, 0.27, 0.34, coat)
                if cheers:
                    pen.line((0.18, 0.34), (0.36, 0.86), coat, 0.13)
                pen.oval(0, 0.68, 0.14, 0.17, pen.lit(skin, UP, point))


def posts(pen: Brush, ring: Ring, away: float, heights: tuple[float, float], base: Rgb, width: float) -> None:
    """Upright pieces all round, one at every other joint."""
    for number, (start, _) in enumerate(sorted(ring.pieces())):
        foot = ring.at(start, away, heights[0])
        if number % 2 == 0 and pen.camera.depth(foot) > 1.0:
            colour = pen.lit(base, at=foot)
            with pen.standing(*foot):
                pen.rect(-width / 2, 0, width * 0.6, heights[1] - heights[0], colour)
                pen.rect(width * 0.1, 0, width * 0.4, heights[1] - heights[0], adjust(colour, -0.08))
