"""Rooms before wallpaper: a frame of timber in plaster, hewn stone, paint where it is antiquity; a bed with a roof."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import antique, rooms
from production_flow.embedded.artist.sets.stage import Stage

_SIDES: tuple[rooms.Side, ...] = ("back", "left", "right")


def walls(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """What an old house shows of itself indoors: paint in antiquity, bare plaster in the east, else its timber."""
    if pen.stage.antique:
        antique.painted(pen, room)
    elif not pen.stage.eastern:
        timbered(pen, room, wood)


def timbered(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The frame of the house, seen in the plaster."""
    for side in _SIDES:
        length, colour = room.plane(side)[3], room.lit(pen, wood, side)
        with room.on(pen, side):
            pen.rect(0, 1.05, length, 0.16, colour)
            pen.rect(0, 0, length, 0.2, colour)
            for number in range(int(length / 1.7) + 1):
                x = number * 1.7
                pen.rect(x, 0, 0.17, room.height, colour)
                if number % 2:
                    pen.line((x + 0.2, 0.2), (x + 1.6, 1.05), colour, 0.12)


def hewn(pen: Brush, room: rooms.Room) -> None:
    """Courses of hewn stone, no two blocks alike."""
    dice, ink = pen.stage.dice("hewn"), pen.stage.dress.kind == "ink"
    for side in _SIDES:
        length, colour = room.plane(side)[3], room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for row in range(int(room.height / 0.42) + 1):
                u = -0.5 * (row % 2)
                while u < length:
                    wide = dice.uniform(0.6, 1.05)
                    left, right = max(0.0, u), min(length, u + wide - 0.03)
                    if right > left and not (ink and dice.random() < 0.6):
                        pen.rect(left, row * 0.42, right - left, 0.39, adjust(colour, dice.uniform(-0.035, 0.03)))
                    u += wide


def beams(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Beams across the ceiling."""
    for z in (2.4, 0.6, -1.2, -3.0):
        pen.box((room.left, room.height - 0.26, z), (room.right, room.height - 0.05, z + 0.2), wood, texture="brush",
                hold=False)  # fmt: skip


def canopy(stage: Stage, low: tuple[float, float], high: tuple[float, float], wood: Rgb, cloth: Rgb) -> None:
    """The roof of a bed from (x, z) to (x, z) on four posts, with a valance and a curtain tied to its head."""
    (left, near), (right, far), top = low, high, 2.15

    def back(pen: Brush) -> None:
        for x in (left, right - 0.09):
            pen.box((x, 0, far - 0.09), (x + 0.09, top, far), wood)
        colour = pen.lit(cloth, at=(left, 1, far))
        with pen.on((left + 0.1, 0, far - 0.05), RIGHT, UP):
            for fold in range(6):
                pen.rect(fold * 0.09, 0.3, 0.085, top - 0.4, adjust(colour, -0.05 * (fold % 2)))

    def front(pen: Brush) -> None:
        for x in (left, right - 0.09):
            pen.box((x, 0, near), (x + 0.09, top, near + 0.09), wood)
        pen.box((left - 0.06, top, near - 0.06), (right + 0.06, top + 0.1, far + 0.06), wood)
        colour = pen.lit(cloth, at=(left, 2, near))
        with pen.on((left, top - 0.3, near - 0.02), RIGHT, UP):
            count = int((right - left) / 0.2)
            wide = (right - left) / count
            pen.rect(0, 0.1, right - left, 0.22, colour)
            for number in range(count):
                pen.oval((number + 0.5) * wide, 0.1, wide / 2, 0.1, adjust(colour, -0.03 * (number % 2)))

    stage.put((left + right) / 2, far, back, radius=1.2, tall=top)
    stage.put((left + right) / 2, near - 0.02, front, radius=1.2, tall=0.9)
