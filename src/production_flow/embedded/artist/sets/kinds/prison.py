"""A cell: a barred window high up, a bunk, a bucket, a shelf of letters, days scratched in the wall, a hatch."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    fixtures,
    furniture,
    lamps,
    openings,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import action_light, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.9, 3.2


def draw(stage: Stage) -> None:
    """The cell, far to near."""
    room = rooms.Room(
        -3.0, 3.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.66, 0.025, 160, "wall"),
        floor=stage.tone(0.56, 0.015, 200, "stone"),
        ceiling=stage.tone(0.70, 0.015, 160, "wall"),
        flooring="concrete",
        wainscot=None,
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    iron, wood = stage.tone(0.40, 0.02, 235, "metal"), stage.tone(0.52, 0.07, 58, "wood")
    _stones(pen, room)
    openings.window(stage, room, pen, openings.Window("back", 3.9, 1.75, 0.95, 0.75, iron, "none", "bare", panes=1))
    with room.on(pen, "back", 0.03):
        fixtures.bars(pen, 3.88, 1.72, 1.0, 0.82, room.lit(pen, iron, "back"), gap=0.15)
    _door(stage, pen, room, iron)
    _tally(pen, room)
    shelving.sheets(room, pen, "left", 8.3, 1.45, 4, "letters home")
    wallart.shelf(room, pen, "left", 6.4, 1.55, 1.2, wood, "cell shelf", kind="boxes")
    wallart.picture(room, pen, "back", 2.1, 1.45, 0.4, 0.5, "somebody outside")
    _bunk(stage, -1.75, 1.9, iron)
    furniture.table(stage, 1.35, 1.75, 1.0, 0.6, wood)
    clutter.papers(stage, 1.3, 0.75, 1.7, "letters", 4)
    clutter.lay_all(stage, 0.75, (("cup", 1.7, 1.65), ("book", 1.0, 1.85), ("candle", 1.6, 1.9)), size=1.1)
    furniture.stool(stage, 1.3, 1.1, wood, height=0.46)
    _basin(pen, room)
    _bucket(stage, 2.3, 0.9)
    lamps.tube(stage, 0.0, 0.8, HEIGHT, long=1.2, always=True, colour=lch(0.93, 0.05, 95))
    action_light(stage, 0.3, 90)
    motes(stage, (-0.5, 0.5, 0.5), (1.6, 2.2, 2.8), 30, lch(*rooms.indoors(stage).sun))


def _stones(pen: Brush, room: rooms.Room) -> None:
    dice = pen.stage.dice("cell stones")
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 6.0), ("left", 10.7), ("right", 10.7))
    for side, length in sides:
        colour = room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for row in range(8):
                y = row * 0.37
                pen.rect(0, y, length, 0.02, adjust(colour, -0.1), 0.8)
                for number in range(int(length / 0.8) + 1):
                    x = number * 0.8 - (row % 2) * 0.4
                    pen.rect(x, y, 0.02, 0.37, adjust(colour, -0.09), 0.7)
                    if 0 <= x < length - 0.8:
                        pen.rect(x + 0.02, y + 0.02, 0.77, 0.34, adjust(colour, dice.uniform(-0.035, 0.03)), 0.7)
            pen.rect(0, 0, length, 0.5, adjust(colour, -0.07), 0.4)


def _door(stage: Stage, pen: Brush, room: rooms.Room, iron: Rgb) -> None:
    """The iron door with its hatch."""
    own = room.lit(pen, stage.tone(0.46, 0.05, 165, "metal"), "right")
    with room.on(pen, "right", 0.02):
        pen.rect(2.3, 0, 1.3, 2.3, adjust(own, -0.14))
        pen.rect(2.4, 0, 1.1, 2.2, own)
        for y in (0.35, 1.1, 1.95):
            pen.rect(2.4, y, 1.1, 0.09, adjust(own, -0.07))
            for bolt in range(5):
                pen.oval(2.52 + bolt * 0.22, y + 0.045, 0.022, 0.022, adjust(own, 0.12))
        pen.rect(2.7, 1.42, 0.5, 0.3, adjust(own, -0.2))
        pen.rect(2.74, 1.46, 0.42, 0.22, lch(0.86, 0.09, 85))
        fixtures.bars(pen, 2.74, 1.46, 0.42, 0.22, room.lit(pen, iron, "right"), gap=0.1)
        pen.rect(3.3, 1.0, 0.14, 0.06, adjust(own, 0.16))
        pen.centred("12", 2.95, 1.86, 0.14, adjust(own, 0.3))


def _tally(pen: Brush, room: rooms.Room) -> None:
    """Days, in fives."""
    chalk = room.lit(pen, lch(0.90, 0.01, 90), "back")
    with room.on(pen, "back", 0.02):
        for group in range(15):
            x, y = 0.35 + (group % 5) * 0.32, 2.05 - (group // 5) * 0.28
            for stroke in range(4 if group < 14 else 2):
                pen.line((x + stroke * 0.05, y), (x + stroke * 0.05 + 0.005, y + 0.17), chalk, 0.012, 0.85)
            if group < 14:
                pen.line((x - 0.02, y + 0.03), (x + 0.19, y + 0.14), chalk, 0.012, 0.85)


def _bunk(stage: Stage, x: float, z: float, iron: Rgb) -> None:
    blanket, white = stage.tone(0.46, 0.04, 230, "cloth"), stage.tone(0.88, 0.015, 90, "trim")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.2, 0.7, 0.45)
        furniture.legs(pen, (x - 1.0, 0, z - 0.45), (x + 1.0, 0.4, z + 0.45), iron, 0.05)
        pen.box((x - 1.02, 0.36, z - 0.46), (x + 1.02, 0.42, z + 0.46), iron)
        pen.box((x - 0.98, 0.42, z - 0.44), (x + 0.98, 0.55, z + 0.44), white)
        pen.box((x - 0.4, 0.42, z - 0.46), (x + 0.99, 0.58, z + 0.45), blanket)
        with pen.on((x - 0.4, 0.585, z - 0.46), RIGHT, (0, 0, 1)):
            stripe = pen.lit(stage.tone(0.62, 0.12, 28, "accent"), UP, (x, 0.6, z))
            for at in (0.1, 1.2):
                pen.rect(at, 0, 0.07, 0.91, stripe)
        with pen.standing(x - 0.72, 0.55, z):
            pen.oval(0, 0.06, 0.24, 0.08, pen.lit(white, at=(x, 0.6, z)))
        pen.box((x - 1.06, 0, z - 0.46), (x - 1.0, 0.85, z + 0.46), iron)

    stage.put(x, z, draw_it, radius=1.0, tall=0.8)
    clutter.lay(stage, "book", x + 0.5, 0.58, z, size=1.0)


def _basin(pen: Brush, room: rooms.Room) -> None:
    """A basin with one tap and a mirror of steel."""
    steel = room.lit(pen, lch(0.76, 0.012, 230), "right")
    with room.on(pen, "right", 0.02):
        pen.rect(5.3, 1.35, 0.42, 0.5, steel)
        pen.fill([(5.35, 1.4), (5.5, 1.4), (5.62, 1.8), (5.5, 1.8)], adjust(steel, 0.1))
        pen.rect(5.2, 0.72, 0.62, 0.22, adjust(steel, 0.08))
        pen.rect(5.42, 0.0, 0.12, 0.72, adjust(steel, -0.1))
        pen.rect(5.48, 0.94, 0.05, 0.14, adjust(steel, 0.05))


def _bucket(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        zinc = stage.tone(0.62, 0.015, 230, "metal")
        pen.contact((x, 0, z), 0.28, 0.2, 0.45)
        pen.drum((x, 0, z), 0.13, 0.32, zinc, top=0.18)
        with pen.standing(x, 0.32, z):
            pen.curve([(-0.18, 0), (0, 0.3), (0.18, 0)], pen.lit(adjust(zinc, -0.2), at=(x, 0, z)), 0.018)

    stage.put(x, z, draw_it, radius=0.2, tall=0.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.5, 0.0, ((0.2, 2.3), (-0.4, 1.4)), ((-1.3, -1.9), (1.4, -1.9)),
                (Seat(-1.4, 1.3, 0.58, 0), Seat(1.3, 1.1, 0.46, 0)), (Surface("table", 1.35, 0.75, 1.7, 1.0, 0.5),)),
    spare=((0.3, 1.6), (-2.3, 0.5)),
    focus=(1.3, 2.1, FAR),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.0,
    ceiling=HEIGHT,
)  # fmt: skip
