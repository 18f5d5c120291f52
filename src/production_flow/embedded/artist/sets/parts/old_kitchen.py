"""A kitchen before everybody had gas and a fridge: an iron range under a mantel, a stone sink, plates in racks."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts import clutter, fixtures
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool
from production_flow.embedded.artist.sets.parts.rooms import Room, Side
from production_flow.embedded.artist.sets.stage import Stage

TOP = 0.96


def furnish(stage: Stage, pen: Brush, room: Room, wood: Rgb) -> None:
    """What stands at the walls."""
    _limewash(pen, room)
    _plate_racks(pen, room, wood)
    _sink(pen, room.far)
    _worktop(stage, pen, wood, -3.4, -0.75, room.far)
    _worktop(stage, pen, wood, 1.0, 2.3, room.far)
    _range(stage)
    for kind, x in (("jar", -3.0), ("bowl", -2.5), ("bread", -1.9), ("pot", -1.3), ("bowl", 1.3), ("bottle", 1.9)):
        clutter.lay(stage, kind, x, TOP, room.far - 0.3, size=1.25)


def _limewash(pen: Brush, room: Room) -> None:
    """Walls painted to the waist."""
    sides: tuple[tuple[Side, float], ...] = (("back", 7.0), ("left", 10.7), ("right", 10.7))
    for side, length in sides:
        paint = room.lit(pen, pen.stage.tone(0.62, 0.05, 160, "cloth"), side)
        with room.on(pen, side, 0.004):
            pen.rect(0, 0.13, length, 0.85, paint)
            pen.rect(0, 0.98, length, 0.05, adjust(paint, -0.12))


def _plate_racks(pen: Brush, room: Room, wood: Rgb) -> None:
    """Open shelves of plates and crocks beside the window, cups on hooks under them."""
    plate, blue = room.lit(pen, lch(0.93, 0.02, 88), "back"), room.lit(pen, lch(0.52, 0.09, 245), "back")
    own, clay = room.lit(pen, wood, "back"), room.lit(pen, lch(0.58, 0.08, 50), "back")
    with room.on(pen, "back", 0.03):
        for left, width in ((0.25, 1.9), (4.75, 1.7)):
            for level, v in enumerate((1.5, 1.95)):
                pen.rect(left - 0.05, v - 0.05, width + 0.1, 0.05, own)
                pen.rect(left, v - 0.1, width, 0.05, (0.05, 0.03, 0.05), 0.25)
                for number in range(int(width / 0.3)):
                    u = left + 0.17 + number * 0.3
                    if level:
                        pen.fill(path_of((u - 0.1, v), (u - 0.13, v + 0.2), (u - 0.07, v + 0.26), (u + 0.07, v + 0.26),
                                         (u + 0.13, v + 0.2), (u + 0.1, v)), clay if number % 2 else plate)  # fmt: skip
                        continue
                    pen.oval(u, v + 0.15, 0.13, 0.14, plate)
                    pen.oval(u, v + 0.15, 0.085, 0.095, blue if number % 2 else adjust(plate, -0.06))
            for number in range(int(width / 0.34)):
                u = left + 0.2 + number * 0.34
                pen.rect(u - 0.045, 1.3, 0.09, 0.09, plate)
                pen.oval(u + 0.06, 1.345, 0.03, 0.03, adjust(plate, -0.05))


def _sink(pen: Brush, far: float) -> None:
    """A stone sink on two piers of bricks, with an iron pump."""
    brick, stone = pen.stage.tone(0.52, 0.08, 42, "stone"), pen.stage.tone(0.74, 0.015, 90, "stone")
    for x in (-0.6, 0.5):
        pen.box((x, 0, far - 0.6), (x + 0.22, 0.7, far), brick, texture="stain")
    pen.box((-0.68, 0.7, far - 0.66), (0.8, TOP, far), stone)
    with pen.on((-0.68, 0, far - 0.665), RIGHT, UP):
        pen.rect(0.05, 0.74, 1.38, 0.02, pen.lit(adjust(stone, -0.12), at=(0, 1, far)))
    iron = pen.lit(lch(0.30, 0.02, 150), at=(0, 1, far))
    with pen.standing(0.45, TOP, far - 0.2):
        pen.rect(-0.05, 0, 0.1, 0.5, iron)
        pen.oval(0, 0.52, 0.07, 0.06, adjust(iron, 0.05))
        pen.curve([(-0.04, 0.36), (-0.24, 0.4), (-0.26, 0.24)], iron, 0.05)
        pen.curve([(0.03, 0.5), (0.24, 0.58), (0.34, 0.16)], adjust(iron, 0.04), 0.035)


def _worktop(stage: Stage, pen: Brush, wood: Rgb, left: float, right: float, far: float) -> None:
    """A scrubbed board on legs; behind a curtain of checked cloth stand the pails."""
    cloth = pen.lit(stage.tone(0.72, 0.06, 30, "accent"), at=(left, 0.5, far))
    near = far - 0.6
    with pen.on((left, 0, near + 0.04), RIGHT, UP):
        wide = right - left
        pen.rect(0.06, 0.12, wide - 0.12, TOP - 0.2, cloth)
        for fold in range(int(wide / 0.16)):
            pen.rect(0.1 + fold * 0.16, 0.12, 0.03, TOP - 0.2, adjust(cloth, -0.07), 0.8)
    for x in (left, right - 0.08):
        pen.box((x, 0, near), (x + 0.08, TOP - 0.06, near + 0.08), wood)
    pen.box((left - 0.04, TOP - 0.06, near - 0.04), (right + 0.04, TOP, far), adjust(wood, 0.05), texture="brush")


def _range(stage: Stage) -> None:
    """An iron range under a mantel: oven doors, a grate with fire, a brass rail, kettle and pot."""
    x, near, far = -2.8, 0.8, 2.6

    def draw_it(pen: Brush) -> None:
        brick, iron = stage.tone(0.54, 0.09, 40, "stone"), lch(0.25, 0.012, 250)
        pen.contact((-3.2, 0, 1.7), 0.8, 1.2, 0.4)
        pen.box((-3.49, 0, near - 0.2), (x - 0.1, 2.94, near), brick, texture="stain")
        pen.box((-3.49, 0, far), (x - 0.1, 2.94, far + 0.2), brick, texture="stain")
        pen.box((-3.49, 1.75, near), (x - 0.1, 2.94, far), brick, texture="stain", hold=False)
        pen.box(
            (-3.49, 1.66, near - 0.26), (x + 0.06, 1.75, far + 0.26), stage.tone(0.44, 0.08, 52, "wood"), hold=False
        )
        pen.box((-3.48, 0, near), (x, 0.9, far), iron)
        pen.box((-3.48, 0.9, near), (x + 0.03, 0.95, far), adjust(iron, 0.06))
        own, brass = pen.lit(iron, (1, 0, 0), (x, 0.5, 1.6)), pen.lit(lch(0.76, 0.11, 84), (1, 0, 0), (x, 0.5, 1.6))
        with pen.on((x + 0.004, 0, near), AWAY, UP):
            for left in (0.1, 1.24):
                pen.rect(left, 0.16, 0.46, 0.56, adjust(own, 0.06))
                pen.rect(left + 0.04, 0.2, 0.38, 0.48, adjust(own, -0.02))
                pen.oval(left + 0.4, 0.46, 0.03, 0.03, brass)
            pen.rect(0.64, 0.24, 0.52, 0.48, lch(0.20, 0.05, 40))
            fixtures.flames(pen, 0.9, 0.27, 0.4)
            for bar in range(6):
                pen.rect(0.67 + bar * 0.09, 0.24, 0.018, 0.48, adjust(own, 0.04))
            pen.rect(0.05, 0.8, 1.7, 0.03, brass)

    stage.put(-3.15, 1.7, draw_it, radius=0.8, tall=0.9)
    for kind, z, size in (("pot", 1.3, 1.2), ("pot", 2.0, 1.0)):
        clutter.lay(stage, kind, -3.1, 0.95, z, size=size)
    bulb(stage, (x, 0.45, 1.7), fixtures.FIRE, 0.4, 0.7)
    floor_pool(stage, x + 0.5, 1.7, 1.2, fixtures.FIRE, 0.7)
    stage.lamp((x + 0.2, 0.6, 1.7), fixtures.FIRE, 0.6, 2.4, 0.3)
