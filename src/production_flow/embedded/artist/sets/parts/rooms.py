"""Rooms: five planes in metres with wainscots, floors of several kinds, and dark corners."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.rigs import INDOORS, Indoors
from production_flow.embedded.artist.sets.stage import Stage

Side = Literal["left", "back", "right"]
Flooring = Literal["plank", "check", "tile", "marble", "concrete", "carpet", "metal"]
CORNER: Rgb = (0.03, 0.02, 0.06)


@dataclass(frozen=True)
class Room:
    """A box to stand in, open towards the camera.

    Args:
        left: x of the left wall; `right` likewise.
        height: Of the ceiling.
        near: z where the walls begin, behind the camera.
        far: z of the back wall.
        wainscot: Material and height of the panelling, if any.
    """

    left: float
    right: float
    height: float
    near: float
    far: float
    wall: Rgb
    floor: Rgb
    ceiling: Rgb
    flooring: Flooring = "plank"
    wainscot: tuple[Rgb, float] | None = None
    accent_wall: Rgb | None = None

    def plane(self, side: Side) -> tuple[Point3, Point3, Point3, float]:
        """Origin, direction, normal and length of a wall; lettering on it reads from left to right."""
        if side == "left":
            return (self.left, 0, self.near), AWAY, (1, 0, 0), self.far - self.near
        if side == "right":
            return (self.right, 0, self.far), (0, 0, -1), (-1, 0, 0), self.far - self.near
        return (self.left, 0, self.far), RIGHT, FRONT, self.right - self.left

    def along(self, side: Side, x: float, z: float) -> float:
        """The first coordinate on a wall of a point of the world."""
        return {"left": z - self.near, "right": self.far - z, "back": x - self.left}[side]

    def point(self, side: Side, u: float, v: float, out: float = 0.0) -> Point3:
        """A point of a wall in the world, `out` metres into the room."""
        origin, across, normal, _ = self.plane(side)
        return (origin[0] + across[0] * u + normal[0] * out, v, origin[2] + across[2] * u + normal[2] * out)

    @contextmanager
    def on(self, pen: Brush, side: Side, out: float = 0.0) -> Iterator[Brush]:
        """Until the block ends, coordinates are metres on that wall."""
        _, across, _, _ = self.plane(side)
        with pen.on(self.point(side, 0, 0, out), across, UP):
            yield pen

    def lit(self, pen: Brush, base: Rgb, side: Side, key: float = 1.0) -> Rgb:
        """A material that hangs on a wall."""
        return pen.stage.lit(base, self.plane(side)[2], 3.0, key)


def indoors(stage: Stage) -> Indoors:
    """The numbers of the time of day."""
    return INDOORS[stage.time]


_INKED: dict[str, tuple[float, float, float]] = {"dawn": (0.84, 0.05, 62), "golden": (0.87, 0.07, 78)}
"""The gloom of a low sun on paper: two inks have no violet, and what would be it is a grey over everything."""


class ShellFound(Exception):
    """Carries the shell of a room out of a set that is only asked for it."""

    def __init__(self, room: Room) -> None:
        super().__init__("the shell of a room")
        self.room = room


def shell_of(draw: Callable[[Stage], None], stage: Stage) -> Room | None:
    """The shell of the room that a set builds, on a stage that is thrown away afterwards; None where it builds none."""
    stage.asked = True
    try:
        draw(stage)
    except ShellFound as found:
        return found.room
    return None


def build_room(stage: Stage, room: Room, *, back: bool = True) -> Brush:
    """Draws the empty room on a layer of its own, and lays the darkness of the hour."""
    if stage.asked:
        raise ShellFound(room)
    hour = indoors(stage)
    gloom = _INKED.get(stage.time, hour.gloom) if stage.dress.kind == "ink" else hour.gloom
    stage.darken(*gloom, hour.share)
    pen = stage.layer("room", stage.action_depth + 3.4)
    if stage.night:
        stage.hole(_fill_light)
    pen.backing(adjust(stage.lit(room.wall), -0.14))
    _ceiling(pen, room)
    _floor(pen, room)
    sides: tuple[Side, ...] = ("left", "right", "back") if back else ("left", "right")
    for side in sides:
        _wall(pen, room, side)
        if stage.machines:
            _machines(pen, room, side)
    return pen


def _fill_light(pen: Brush) -> None:
    """A breath of light over the action, so that people are read in a dark room."""
    x, y = pen.camera.project((0.0, 1.2, 1.0))
    reach = min(2.8 * pen.camera.scale((0.0, 1.2, 1.0)), pen.camera.height * 0.9)
    pen.glow(x, y, reach * 1.3, (0.93, 0.90, 0.96), 0.28, radius_y=reach)


def _machines(pen: Brush, room: Room, side: Side) -> None:
    """What machines need on their walls: conduits, a riser, a panel with gauges, sockets that glow."""
    stage, dice = pen.stage, pen.stage.dice(f"machines {side}")
    length = room.plane(side)[3]
    metal = room.lit(pen, stage.tone(0.48, 0.035, 230, "metal"), side)
    copper = room.lit(pen, stage.tone(0.58, 0.10, 48, "accent"), side)
    glow = (lch(0.82, 0.13, 205), lch(0.80, 0.15, 60), lch(0.80, 0.17, 150))
    with room.on(pen, side, 0.01):
        for level, colour in ((0.24, metal), (0.42, copper)):
            y = room.height - level - 0.12
            pen.rect(0, y - 0.03, length, 0.14, CORNER, 0.3)
            pen.rect(0, y, length, 0.11, colour)
            pen.rect(0, y + 0.075, length, 0.02, adjust(colour, 0.1))
        for at in (0.06, 0.5, 0.95):
            u = length * at - 0.1
            pen.rect(u + 0.04, 0, 0.16, room.height - 0.3, CORNER, 0.3)
            pen.rect(u, 0, 0.14, room.height - 0.3, metal)
            pen.rect(u + 0.095, 0, 0.025, room.height - 0.3, adjust(metal, 0.1))
            for ring in range(int(room.height / 0.8)):
                pen.rect(u - 0.03, 0.4 + ring * 0.8, 0.2, 0.07, adjust(metal, -0.08))
        for at in (0.3, 0.72):
            u, v = length * at, 0.42
            pen.rect(u, v, 0.34, 0.42, adjust(metal, -0.12))
            pen.oval(u + 0.17, v + 0.28, 0.085, 0.085, adjust(metal, 0.22))
            pen.oval(u + 0.17, v + 0.1, 0.05, 0.05, dice.choice(glow))


def corners(pen: Brush, width: float, height: float, reach: float = 0.9, opacity: float = 0.32) -> None:
    """The dark along the four edges of a plane."""
    for edge, start, end in (
        (rectangle(0, 0, reach, height), (0.0, 0.0), (reach, 0.0)),
        (rectangle(width - reach, 0, reach, height), (width, 0.0), (width - reach, 0.0)),
        (rectangle(0, height - reach, width, reach), (0.0, height), (0.0, height - reach)),
        (rectangle(0, 0, width, reach), (0.0, 0.0), (0.0, reach)),
    ):
        pen.gradient(edge, start, end, [(CORNER, opacity), (CORNER, 0.0)])


def _wall(pen: Brush, room: Room, side: Side) -> None:
    _, _, _, length = room.plane(side)
    base = room.accent_wall if side == "back" and room.accent_wall else room.wall
    colour = room.lit(pen, base, side)
    with room.on(pen, side):
        shape = rectangle(0, 0, length, room.height)
        pen.gradient(shape, (0, 0), (0, room.height), [adjust(colour, -0.02), adjust(colour, 0.02)])
        pen.texture(shape, "stain", 70, 0.9)
        if pen.stage.future:
            _panelled(pen, colour, length, room.height)
        elif room.wainscot:
            _wainscot(pen, room.lit(pen, room.wainscot[0], side), length, room.wainscot[1])
        else:
            pen.rect(0, 0, length, 0.13, adjust(colour, 0.05, 0.7))
            pen.rect(0, 0.13, length, 0.02, adjust(colour, -0.12))
        pen.rect(0, room.height - 0.1, length, 0.1, adjust(colour, 0.05, 0.7))
        corners(pen, length, room.height)


def _panelled(pen: Brush, colour: Rgb, length: float, height: float) -> None:
    """A wall of days to come: seams between panels, a rail of metal, light along foot and ceiling."""
    seam, metal = adjust(colour, -0.07), pen.stage.lit(pen.stage.tone(0.50, 0.02, 240, "metal"))
    for number in range(int(length / 1.5) + 1):
        pen.rect(number * 1.5, 0, 0.022, height, seam)
        pen.rect(number * 1.5 + 0.022, 0, 0.012, height, adjust(colour, 0.05))
    pen.rect(0, 0.98, length, 0.09, metal)
    pen.rect(0, 1.05, length, 0.02, adjust(metal, 0.12))
    pen.rect(0, 0, length, 0.12, adjust(metal, -0.08))
    glow = lch(0.90, 0.06, 210)
    pen.rect(0, 0.12, length, 0.035, glow)
    pen.rect(0, height - 0.24, length, 0.07, glow)


def _wainscot(pen: Brush, colour: Rgb, length: float, height: float) -> None:
    pen.rect(0, 0, length, height, colour)
    for number in range(int(length / 0.8) + 1):
        x = number * 0.8 + 0.1
        pen.rect(x, 0.2, 0.6, height - 0.4, adjust(colour, -0.045))
        pen.rect(x, height - 0.22, 0.6, 0.02, adjust(colour, -0.1))
        pen.rect(x, 0.2, 0.6, 0.015, adjust(colour, 0.06))
    pen.rect(0, height - 0.07, length, 0.07, adjust(colour, -0.1))
    pen.rect(0, height, length, 0.08, adjust(colour, 0.06))
    pen.rect(0, 0, length, 0.14, adjust(colour, -0.06))


def _ceiling(pen: Brush, room: Room) -> None:
    width, depth = room.right - room.left, room.far - room.near
    by_day = (0, -0.45, -0.9)  # what falls on the floor comes back up
    colour = pen.stage.lit(room.ceiling, (0, -1, 0) if pen.stage.night else by_day, 3.0)
    with pen.on((room.left, room.height, room.near), RIGHT, AWAY):
        pen.gradient(rectangle(0, 0, width, depth), (0, 0), (0, depth), [adjust(colour, -0.06), colour])
        corners(pen, width, depth, 1.4, 0.32)


def _floor(pen: Brush, room: Room) -> None:
    width, depth = room.right - room.left, room.far - room.near
    colour = pen.stage.lit(room.floor, UP, 3.0)
    with pen.on((room.left, 0, room.near), RIGHT, AWAY):
        shape = rectangle(0, 0, width, depth)
        pen.gradient(shape, (0, 0), (0, depth), [adjust(colour, -0.06), colour])
        if pen.stage.future and room.flooring in {"plank", "check", "carpet"}:
            _panels(pen, width, depth, colour, 1.2)
        elif room.flooring == "plank":
            _planks(pen, width, depth, colour)
        elif room.flooring in {"check", "tile", "marble"}:
            _tiles(pen, width, depth, colour, room.flooring)
        elif room.flooring == "carpet":
            _weave(pen, width, depth, colour)
        elif room.flooring in {"concrete", "metal"}:
            _panels(pen, width, depth, colour, 3.0 if room.flooring == "concrete" else 1.2)
        pen.texture(shape, "stain", 60, 0.8)
        corners(pen, width, depth, 1.2, 0.36)


def _planks(pen: Brush, width: float, depth: float, colour: Rgb) -> None:
    dice = pen.stage.dice("planks")
    tints = [adjust(colour, light, 1, hue) for light in (-0.035, -0.018, 0, 0.018, 0.03) for hue in (-5, 5)]
    for number in range(int(width / 0.18)):
        x, y = number * 0.18, dice.uniform(-2, 0)
        while y < depth:
            long = dice.uniform(1.6, 3.2)
            top = max(0.0, y)
            pen.rect(x, top, 0.17, min(y + long, depth) - top, dice.choice(tints))
            y += long
            pen.rect(x, max(0.0, y) - 0.008, 0.18, 0.016, adjust(colour, -0.12), 0.7)
        pen.rect(x - 0.006, 0, 0.012, depth, adjust(colour, -0.13), 0.8)


def _tiles(pen: Brush, width: float, depth: float, colour: Rgb, kind: str) -> None:
    size = {"check": 0.5, "tile": 0.6, "marble": 1.5}[kind]
    dice = pen.stage.dice("tiles")
    dark = adjust(colour, -0.18 if kind == "check" else -0.045 if kind == "marble" else -0.02, 0.9)
    for row in range(int(depth / size) + 1):
        for column in range(int(width / size) + 1):
            base = dark if (row + column) % 2 else colour
            pen.rect(column * size, row * size, size, size, adjust(base, dice.choice((-0.012, 0.0, 0.012))))
    for column in range(int(width / size) + 1):
        pen.rect(column * size - 0.008, 0, 0.016, depth, adjust(colour, -0.1), 0.5)
    for row in range(int(depth / size) + 1):
        pen.rect(0, row * size - 0.008, width, 0.016, adjust(colour, -0.1), 0.5)


def _weave(pen: Brush, width: float, depth: float, colour: Rgb) -> None:
    """Small lozenges in rows, so that a wide floor is not a void."""
    tint = adjust(colour, -0.05 if pen.soft else -0.09)  # a step, where there are only steps
    for row in range(int(depth / 0.62)):
        for column in range(int(width / 0.8)):
            x, y = (column + 0.5 + 0.5 * (row % 2)) * 0.8, (row + 0.5) * 0.62
            pen.fill([(x - 0.14, y), (x, y + 0.14), (x + 0.14, y), (x, y - 0.14)], tint, 0.8)


def _panels(pen: Brush, width: float, depth: float, colour: Rgb, size: float) -> None:
    for column in range(int(width / size) + 1):
        pen.rect(column * size, 0, 0.03, depth, adjust(colour, -0.08))
    for row in range(int(depth / size) + 1):
        pen.rect(0, row * size, width, 0.03, adjust(colour, -0.08))


def rug(pen: Brush, x: float, z: float, width: float, depth: float, base: Rgb, border: Rgb) -> None:
    """A carpet with a border and a row of diamonds."""
    ground, edge = pen.lit(base, UP, (x, 0, z)), pen.lit(border, UP, (x, 0, z))
    with pen.on((x - width / 2, 0.004, z - depth / 2), RIGHT, AWAY):
        pen.rect(-0.02, -0.02, width + 0.04, depth + 0.04, (0.05, 0.02, 0.05), 0.3)
        pen.rect(0, 0, width, depth, edge)
        pen.rect(0.14, 0.14, width - 0.28, depth - 0.28, ground)
        pen.rect(0.2, 0.2, width - 0.4, depth - 0.4, edge, 0.6)
        pen.rect(0.23, 0.23, width - 0.46, depth - 0.46, ground)
        count = max(2, int(width / 0.7))
        for number in range(count):
            middle, half = (number + 0.5) * width / count, min(0.24, depth * 0.22)
            for size, colour in ((1.0, edge), (0.55, ground), (0.25, edge)):
                pen.fill([(middle - half * size, depth / 2), (middle, depth / 2 - half * size),
                          (middle + half * size, depth / 2), (middle, depth / 2 + half * size)], colour,
                          0.85)  # fmt: skip
