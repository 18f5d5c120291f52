"""An engine or boiler room: a boiler with a glowing door, pipes, gauges, valve wheels, a catwalk, a workbench."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, fixtures, furniture, lamps, openings, rooms
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal, shaft
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 4.4, 6.0


def draw(stage: Stage) -> None:
    """The engine room, far to near."""
    room = rooms.Room(
        -4.4, 4.4, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.60, 0.05, 165, "wall"),
        floor=stage.tone(0.54, 0.025, 230, "metal"),
        ceiling=stage.tone(0.48, 0.03, 220, "metal"),
        flooring="metal",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    iron, copper = stage.tone(0.46, 0.035, 225, "metal"), stage.tone(0.60, 0.11, 48, "accent")
    red, green = stage.tone(0.52, 0.17, 28, "accent"), stage.tone(0.50, 0.08, 155, "metal")
    fixtures.pipes(room, pen, "back", 0.1, 8.6, ((3.7, copper), (3.42, iron), (0.5, green)))
    fixtures.pipes(room, pen, "left", 0.1, 13.0, ((3.5, iron), (3.1, copper), (2.75, red)))
    fixtures.pipes(room, pen, "right", 0.1, 13.0, ((3.6, green), (3.3, copper)))
    _panel(pen, room, iron)
    openings.door(room, pen, "right", 4.2, stage.tone(0.50, 0.09, 155, "metal"), sign="CREW")
    _boiler(stage, pen, -2.2, iron, copper)
    _engine(pen, 2.3, green, copper)
    _catwalk(stage, pen, iron)
    for x, z in ((-3.8, 2.4), (-3.8, 0.8)):
        pen.drum((x, 0, z), 0.2, HEIGHT, iron)
        for y in (1.0, 2.2):
            pen.drum((x, y, z), 0.27, 0.14, adjust(iron, 0.05))
    _bench(stage, iron)
    clutter.barrel(stage, -3.3, 1.5, stage.tone(0.50, 0.12, 245, "cloth"), label="!")
    clutter.lay_all(stage, 0.0, (("bag", -2.7, 1.2), ("tin", 0.9, 2.4), ("rope", -1.2, 3.0), ("wrench", 0.3, 1.6)),
                    size=1.5)  # fmt: skip
    for x, z in ((-0.6, 1.6), (1.9, 0.2), (0.4, 4.0)):
        _cage_lamp(stage, x, z, iron)
    action_light(stage, 0.3, 80)
    _steam(stage)
    motes(stage, (-2, 0.5, 1), (2, 3.4, 4), 40, fixtures.FIRE)


def _panel(pen: Brush, room: rooms.Room, iron: Rgb) -> None:
    """Gauges and wheels between boiler and engine, and on the right wall."""
    with room.on(pen, "back", 0.08):
        plate = room.lit(pen, adjust(iron, 0.12), "back")
        pen.rect(3.65, 1.1, 1.5, 1.7, adjust(plate, -0.2))
        pen.rect(3.7, 1.15, 1.4, 1.6, plate)
        for number in range(6):
            fixtures.gauge(pen, 3.98 + (number % 3) * 0.42, 2.4 - (number // 3) * 0.5, 0.17, 0.4 + number * 0.7)
        for number in range(3):
            fixtures.wheel(pen, 3.98 + number * 0.42, 1.4, 0.15, lch(0.54, 0.18, 28))
    with room.on(pen, "right", 0.05):
        for number in range(3):
            fixtures.gauge(pen, 6.5 + number * 0.5, 1.9, 0.19, 0.2 + number)
        pen.rect(6.2, 1.1, 1.5, 0.42, lch(0.82, 0.14, 90))
        pen.centred("MIND THE STEAM", 6.95, 1.23, 0.17, lch(0.2, 0.02, 60))


def _boiler(stage: Stage, pen: Brush, x: float, iron: Rgb, copper: Rgb) -> None:
    """A round boiler whose door shows the fire."""
    z, y, radius = FAR - 1.1, 1.6, 1.35
    at = (x, y, z)
    pen.box((x - 1.2, 0, z - 0.2), (x + 1.2, 0.5, z + 0.6), adjust(iron, -0.06))
    colour, brass = pen.lit(iron, at=at), pen.lit(copper, at=at)
    with pen.standing(*at):
        pen.oval(0.05, -0.05, radius * 1.04, radius * 1.04, (0.02, 0.02, 0.03), 0.5)
        pen.oval(0, 0, radius, radius, adjust(colour, -0.1))
        pen.oval(-0.03, 0.03, radius * 0.96, radius * 0.96, colour)
        pen.oval(0, 0, radius * 0.8, radius * 0.8, adjust(colour, -0.05))
        for bolt in range(20):
            turn = bolt / 20 * math.tau
            away = radius * 0.88
            pen.oval(math.cos(turn) * away, math.sin(turn) * away, 0.035, 0.035, adjust(colour, 0.12))
        pen.rect(-0.42, -0.75, 0.84, 0.62, adjust(colour, -0.16))
        pen.gradient(rectangle(-0.34, -0.68, 0.68, 0.48), (0, -0.2), (0, -0.68), [lch(0.70, 0.18, 48),
            lch(0.90, 0.12, 85)])  # fmt: skip
        for slot in range(6):
            pen.rect(-0.3 + slot * 0.115, -0.68, 0.035, 0.48, adjust(colour, -0.2))
        pen.rect(0.44, -0.55, 0.1, 0.26, brass)
        for number, left in enumerate((-0.5, 0.0, 0.5)):
            fixtures.gauge(pen, left, 0.42, 0.19, 0.5 + number)
        pen.rect(-0.9, 0.06, 1.8, 0.08, brass)
    pen.drum((x, y + 1.1, z + 0.2), 0.3, HEIGHT - y - 1.1, adjust(iron, -0.04))
    fixtures.fire_light(stage, (x, 1.1, z - 0.2), 2.2)


def _engine(pen: Brush, x: float, green: Rgb, copper: Rgb) -> None:
    """A row of cylinders on a bed, with shafts and oil cups."""
    near = FAR - 1.8
    pen.box((x - 1.5, 0, near), (x + 1.6, 0.7, FAR - 0.5), adjust(green, -0.05), texture="stain")
    colour = pen.lit(green, at=(x, 0.5, near))
    with pen.on((x - 1.5, 0, near), RIGHT, UP):
        for number in range(5):
            pen.rect(0.12 + number * 0.6, 0.1, 0.46, 0.46, adjust(colour, 0.05))
            pen.oval(0.35 + number * 0.6, 0.33, 0.12, 0.12, adjust(colour, -0.1))
    for number in range(4):
        left = x - 1.1 + number * 0.75
        pen.drum((left, 0.7, near + 0.5), 0.28, 1.0, green)
        pen.drum((left, 1.7, near + 0.5), 0.32, 0.12, copper)
        pen.drum((left, 1.82, near + 0.5), 0.08, 0.4, lch(0.74, 0.02, 230))
    pen.box((x - 1.4, 2.2, near + 0.38), (x + 1.5, 2.38, near + 0.62), copper)


def _catwalk(stage: Stage, pen: Brush, iron: Rgb) -> None:
    """A gallery along the right wall with a ladder down."""
    colour = pen.lit(iron, (-1, 0, 0), (3.4, 2.6, 3))
    near = max(-2.0, stage.camera.position[2] + 0.8)
    pen.box((3.4, 2.5, near), (4.4, 2.58, FAR - 0.3), iron, hold=False)
    with pen.on((3.4, 2.58, near), AWAY, UP):
        length = FAR - 0.3 - near
        for y in (0.45, 0.9):
            pen.rect(0, y, length, 0.05, colour)
        for number in range(int(length / 1.1)):
            pen.rect(number * 1.1, 0, 0.05, 0.9, colour)


def _bench(stage: Stage, iron: Rgb) -> None:
    x, z = 1.9, 1.7
    furniture.table(stage, x, z, 1.8, 0.7, stage.tone(0.52, 0.08, 58, "wood"), height=0.86)
    things = (("wrench", x - 0.5, z - 0.1), ("hammer", x - 0.1, z), ("gear", x + 0.3, z + 0.1), ("tin", x + 0.6, z),
              ("cup", x + 0.75, z - 0.2), ("radio", x - 0.75, z + 0.2))  # fmt: skip
    clutter.lay_all(stage, 0.86, things, size=1.25)
    lamps.desk_lamp(stage, x + 0.1, 0.86, z + 0.25, stage.tone(0.54, 0.15, 30, "accent"))
    furniture.stool(stage, x - 0.1, z - 0.7, iron, height=0.58)


def _cage_lamp(stage: Stage, x: float, z: float, iron: Rgb) -> None:
    """A bulb in a wire cage; here it burns day and night."""
    at, warm = (x, HEIGHT - 1.0, z), lch(0.88, 0.11, 76)

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.line((0, 1.0), (0, 0.12), (0.1, 0.1, 0.1), 0.02)
            pen.rect(-0.07, 0.06, 0.14, 0.1, pen.lit(iron, at=at))
            pen.oval(0, -0.04, 0.09, 0.12, lch(0.97, 0.06, 90))
            for wire in (-0.07, 0.0, 0.07):
                pen.line((wire, 0.08), (wire * 0.8, -0.18), (0.2, 0.2, 0.2), 0.012)

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)
    bulb(stage, at, warm, 0.65, 0.8)
    reveal(stage, (x, HEIGHT - 1.8, z), 2.8, warm, 0.9)
    floor_pool(stage, x, z, 2.4, warm, 0.75)
    stage.lamp(at, warm, 0.9, 3.0)


def _steam(stage: Stage) -> None:
    """Steam that leaks from two joints."""
    pale = lch(0.86, 0.02, 80)
    for x, y, z in ((-0.7, 2.9, 5.0), (3.1, 1.9, 4.2)):
        points = ((x, y, z), (x + 0.1, y, z), (x + 0.7, y + 1.2, z), (x - 0.1, y + 1.1, z))
        shaft(stage, points, pale, 0.26)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.2, 3.2), (-2.2, 2.6), (0.6, 2.0)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(1.8, 1.0, 0.58, 0),), (Surface("bench", 1.9, 0.86, 1.7, 1.8, 0.6),)),
    spare=((-1.4, 2.2), (3.0, 0.4)),
    focus=(-2.2, 1.2, 4.7),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
