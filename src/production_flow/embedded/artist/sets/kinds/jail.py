"""A jail or police post: barred cells, a desk, a rifle rack, wanted bills, a stove, a barred window, keys on a ring."""

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
from production_flow.embedded.artist.sets.parts.glow import bulb, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, CELL = 3.1, 4.6, 2.7


def _old(stage: Stage) -> bool:
    """Whether it is a sheriff's place of planks rather than a police post of tiles."""
    return not stage.says("police", "precinct", "prison", "custody", "modern")


def draw(stage: Stage) -> None:
    """The jail, far to near."""
    old = _old(stage)
    room = rooms.Room(
        -3.9, 3.9, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.64, 0.06, 65, "wall") if old else stage.tone(0.74, 0.045, 165, "wall"),
        floor=stage.tone(0.54, 0.07, 60, "wood") if old else stage.tone(0.62, 0.02, 150, "ground"),
        ceiling=stage.tone(0.56, 0.06, 60, "wood") if old else stage.tone(0.86, 0.015, 120, "trim"),
        flooring="plank" if old else "tile",
        wainscot=None if old else (stage.tone(0.52, 0.06, 165, "wall"), 1.2),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, iron = stage.tone(0.46, 0.08, 52, "wood"), stage.tone(0.36, 0.02, 240, "metal")
    if old:
        _planks(pen, room)
    _window(stage, pen, room, wood, iron)
    openings.door(room, pen, "right", 3.0, wood, sign="" if old else "CUSTODY")
    shelving.sheets(room, pen, "left", 8.2, 1.5, 5, "wanted")
    _rifles(pen, room, wood)
    wallart.clock(room, pen, "back", 6.6, 2.5, 0.2)
    wallart.board(room, pen, "right", 4.6, 1.25, 1.7, 1.0, "police board")
    _bunk(stage, pen, -2.3, wood)
    _bunk(stage, pen, 0.0, wood)
    _cells(stage, iron)
    _desk(stage, wood)
    if old:
        _stove(stage, 3.2, 2.5)
    else:
        for x in (3.05, 3.5):
            furniture.cabinet(pen, x - 0.3, FAR - 0.6, stage.tone(0.52, 0.045, 175, "metal"), 4)
    furniture.bench(stage, -3.2, 0.6, wood, "right", 1.8)
    clutter.lay_all(stage, 0.0, (("hat", -3.2, 1.3), ("bag", -2.9, 1.9)), size=1.2)
    if old:
        lamps.pendant(stage, 0.9, 0.7, HEIGHT, stage.tone(0.50, 0.09, 60, "metal"), drop=0.7, size=0.28, reach=2.8)
    else:
        for x in (-1.2, 1.4):
            lamps.tube(stage, x, 1.0, HEIGHT, always=True)
    motes(stage, (-1.5, 0.5, 0), (2, 2.4, 3), 30, lch(*rooms.indoors(stage).sun))


def _planks(pen: Brush, room: rooms.Room) -> None:
    dice = pen.stage.dice("wall planks")
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 7.8), ("left", 12.1), ("right", 12.1))
    for side, length in sides:
        colour = room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for number in range(int(HEIGHT / 0.26)):
                pen.rect(0, number * 0.26, length, 0.25, adjust(colour, dice.uniform(-0.025, 0.02)), 0.8)
                pen.rect(0, number * 0.26, length, 0.018, adjust(colour, -0.14))


def _window(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb, iron: Rgb) -> None:
    openings.window(stage, room, pen, openings.Window("back", 0.9, 1.75, 0.8, 0.75, wood, "city", "bare", panes=1))
    openings.window(stage, room, pen, openings.Window("right", 6.9, 1.1, 1.3, 1.2, wood, "city", "bare", panes=2))
    with room.on(pen, "back", 0.02):
        fixtures.bars(pen, 0.9, 1.72, 0.8, 0.8, room.lit(pen, iron, "back"))
    with room.on(pen, "right", 0.02):
        fixtures.bars(pen, 6.9, 1.08, 1.3, 1.25, room.lit(pen, iron, "right"))


def _rifles(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Rifles in a rack with a chain, and keys on hooks."""
    steel = room.lit(pen, lch(0.38, 0.02, 250), "left")
    with room.on(pen, "left", 0.04):
        own = room.lit(pen, wood, "left")
        for y in (0.75, 1.55):
            pen.rect(6.3, y, 1.5, 0.1, own)
        for number in range(5):
            x = 6.42 + number * 0.28
            pen.rect(x, 0.62, 0.08, 0.55, adjust(own, -0.06))
            pen.rect(x + 0.02, 1.1, 0.035, 0.85, steel)
        for key in range(4):
            pen.oval(8.3 + key * 0.22, 1.2, 0.05, 0.05, room.lit(pen, lch(0.74, 0.1, 82), "left"))
            pen.rect(8.29 + key * 0.22, 1.0, 0.02, 0.17, room.lit(pen, lch(0.74, 0.1, 82), "left"))


def _bunk(stage: Stage, pen: Brush, x: float, wood: Rgb) -> None:
    """A plank bed on chains, a blanket, a bucket, and a tally on the wall."""
    pen.box((x - 0.85, 0.4, FAR - 0.75), (x + 0.85, 0.5, FAR), adjust(wood, -0.05))
    pen.box((x - 0.8, 0.5, FAR - 0.72), (x + 0.8, 0.6, FAR - 0.05), stage.tone(0.72, 0.02, 230, "cloth"))
    pen.box((x - 0.3, 0.5, FAR - 0.74), (x + 0.82, 0.63, FAR - 0.04), stage.tone(0.46, 0.09, 20, "accent"))
    pen.drum((x + 1.0, 0, FAR - 0.4), 0.14, 0.3, stage.tone(0.56, 0.02, 230, "metal"), top=0.18)
    with pen.on((x - 0.8, 0, FAR - 0.01), RIGHT, UP):
        chalk = pen.lit(lch(0.86, 0.01, 90), at=(x, 1, FAR))
        for number in range(14):
            pen.rect(0.5 + (number % 7) * 0.07, 1.3 + (number // 7) * 0.24, 0.015, 0.16, chalk, 0.8)


def _cells(stage: Stage, iron: Rgb) -> None:
    """Two cells at the back, their front and the wall between them of bars; one gate stands open."""

    def side(pen: Brush) -> None:
        colour = pen.lit(iron, (1, 0, 0), (-1.15, 1, 3.5))
        with pen.on((-1.15, 0, CELL), (0, 0, 1), UP):
            fixtures.bars(pen, 0, 0, FAR - CELL, 2.6, adjust(colour, -0.04), gap=0.16)

    def front(pen: Brush) -> None:
        colour = pen.lit(iron, at=(-1, 1, CELL))
        with pen.on((-3.9, 0, CELL), RIGHT, UP):
            for left, wide in ((0.0, 1.0), (1.0, 0.95), (2.75, 0.8), (4.6, 0.7)):
                fixtures.bars(pen, left, 0, wide, 2.6, colour)
            fixtures.bars(pen, 1.95, 0, 0.8, 2.2, adjust(colour, -0.03))
            pen.rect(0, 2.55, 5.3, 0.12, adjust(colour, -0.05))
            pen.rect(2.6, 1.0, 0.12, 0.2, pen.lit(lch(0.66, 0.09, 80), at=(-1, 1, CELL)))
        with pen.on((-0.35, 0, CELL), (-0.35, 0, -0.94), UP):
            fixtures.bars(pen, 0, 0, 0.85, 2.2, adjust(colour, 0.04))
        pen.box((1.36, 0, CELL - 0.06), (1.48, HEIGHT, CELL + 0.06), iron)

    stage.put(-1.15, CELL + 0.9, side, radius=0.3, tall=0.8)
    stage.put(-1.2, CELL, front, radius=2.6, tall=0.8)


def _desk(stage: Stage, wood: Rgb) -> None:
    x, z, top = 1.9, 1.5, 0.76
    furniture.desk(stage, x, z, wood, width=1.7)
    lamps.desk_lamp(stage, x + 0.55, top, z + 0.12, stage.tone(0.52, 0.11, 152, "accent"), reach=2.2)
    clutter.papers(stage, x - 0.1, top, z - 0.1, "reports", 4)
    things = (("key", x - 0.5, z - 0.2), ("cup", x + 0.3, z - 0.15), ("badge", x - 0.3, z + 0.15), ("hat", x - 0.6,
        z + 0.2))  # fmt: skip
    clutter.lay_all(stage, top, things, size=1.15)
    furniture.chair(stage, x + 0.1, z + 0.8, wood, "camera")


def _stove(stage: Stage, x: float, z: float) -> None:
    iron = lch(0.30, 0.02, 260)

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.35, 0.5)
        pen.drum((x, 0.12, z), 0.28, 0.75, iron)
        pen.drum((x, 0.87, z), 0.33, 0.06, adjust(iron, 0.05))
        pen.drum((x, 0.93, z), 0.08, HEIGHT - 0.93, iron)
        with pen.standing(x, 0.3, z - 0.28):
            pen.rect(-0.13, 0, 0.26, 0.2, lch(0.70, 0.16, 52))
            for slot in range(4):
                pen.rect(-0.12 + slot * 0.07, 0, 0.02, 0.2, lch(0.24, 0.02, 40))

    stage.put(x, z, draw_it, radius=0.4, tall=0.8)
    bulb(stage, (x, 0.4, z - 0.3), fixtures.FIRE, 0.4, 0.5)
    stage.lamp((x, 0.5, z - 0.3), fixtures.FIRE, 0.4, 1.5, 0.4)
    clutter.lay(stage, "pot", x, 0.93, z - 0.05, size=1.0)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.9, 0.0, ((-2.5, 3.6), (0.3, 3.6), (-0.4, 1.8)), ((-1.6, -2.0), (1.7, -2.0)),
                (Seat(2.0, 2.3, 0.46, 0), Seat(-3.1, 0.6, 0.46, 90)), (Surface("desk", 1.9, 0.76, 1.5, 1.7, 0.8),)),
    spare=((-0.6, 1.7), (3.2, 0.6)),
    focus=(-1.2, 1.3, CELL),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
