"""A workshop or shed: a bench under a window, tools on their nails, tins, a stove, timber, something half mended."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    antique,
    clutter,
    details,
    furniture,
    lamps,
    openings,
    repairs,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 2.9, 3.6, 0.9


def draw(stage: Stage) -> None:
    """The workshop, far to near."""
    room = rooms.Room(
        -3.7, 3.7, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.66, 0.065, 70, "wall"),
        floor=stage.tone(0.62, 0.05, 60, "stone") if stage.antique else stage.tone(0.56, 0.05, 65, "ground"),
        ceiling=stage.tone(0.58, 0.06, 62, "wood"),
        flooring="tile" if stage.antique else "plank",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, white = stage.tone(0.52, 0.085, 58, "wood"), stage.tone(0.88, 0.03, 85, "trim")
    writing = stage.says("ink", "map", "writing", "drawing", "copybooks", "letter", "letters", "chest", "studio")
    repairing = stage.future and not writing
    _cladding(pen, room, plain=repairing or (stage.eastern and stage.unpowered))
    for z in (2.4, 0.6, -1.2, -3.0):
        pen.box((-3.7, HEIGHT - 0.26, z), (3.7, HEIGHT - 0.06, z + 0.16), wood, texture="brush", hold=False)
    openings.window(
        stage, room, pen, openings.Window("back", 2.2, 1.25, 1.9, 1.15, white, "garden", "factory", panes=3)
    )
    openings.window(stage, room, pen, openings.Window("right", 5.8, 1.15, 1.4, 1.1, white, "garden", "bare", panes=2))
    if writing:
        shelving.wall(room, pen, "back", 4.4, 2.7, 2.55, wood, "rolled maps", goods="scrolls", v=1.0)
        shelving.sheets(room, pen, "left", 8.2, 1.5, 5, "drawings")
        shelving.wall(room, pen, "left", 5.4, 2.3, 2.5, wood, "ink jars", goods="jars", v=1.2)
    elif repairing:
        repairs.plan(stage, pen, room, 4.55, 1.25)
        repairs.limbs(stage, pen, room)
        shelving.wall(room, pen, "right", 1.0, 3.6, 2.5, wood, "parts", goods="jars", v=1.25)
    else:
        _tools(pen, room)
        _saws(pen, room)
        shelving.wall(room, pen, "right", 1.0, 3.6, 2.5, wood, "tins", goods="jars", v=1.25)
    wallart.picture(room, pen, "right", 7.6, 1.5, 0.5, 0.66, "calendar")
    _bench(stage, wood, writing=writing)
    if repairing:
        _bay(stage, pen)
        return
    if not (writing and stage.antique):
        _timber(stage, pen, wood)
    _about(stage, wood, writing=writing)
    for x in (-0.9, 1.6):
        lamps.pendant(stage, x, 1.4, HEIGHT, stage.tone(0.46, 0.10, 150, "metal"), drop=0.7, size=0.3, reach=2.6)
    if not writing:
        _shavings(stage, pen)
    motes(stage, (-1.4, 0.6, 0), (1.6, 2.4, 2.8), 46, lch(*rooms.indoors(stage).sun))


def _about(stage: Stage, wood: Rgb, *, writing: bool) -> None:
    """What stands about: copies and a chest, or what is to be mended."""
    if writing:
        furniture.table(stage, -2.5, 1.5, 1.5, 0.8, wood)
        clutter.papers(stage, -2.5, 0.75, 1.4, "copies", 6)
        clutter.stack(stage, -2.0, 0.75, 1.6, "copybooks", 6)
        clutter.lay_all(stage, 0.0, (("chest", 2.8, 2.6), ("map", 2.2, 0.9)), size=1.5)
    else:
        if not stage.unpowered:
            details.bicycle(stage, -2.5, 2.1)
        clutter.box_pile(stage, 3.0, 1.3, "shed boxes", 4)
        clutter.lay_all(stage, 0.0, (("bag", 2.2, 2.5), ("tin", -1.5, 1.2), ("tin", -1.3, 1.3), ("rope", -3.2, 0.7)),
                        size=1.4)  # fmt: skip


def _bay(stage: Stage, pen: Brush) -> None:
    """What stands about where machines are mended, and tubes of light over it."""
    repairs.body(stage, -2.5, 2.1)
    repairs.head(stage, 0.1, TOP, 1.85)
    repairs.floor(stage, pen, stage.tone(0.72, 0.13, 80, "accent"))
    clutter.box_pile(stage, 3.0, 1.3, "part boxes", 4)
    clutter.lay_all(stage, 0.0, (("toolbox", 2.2, 2.5), ("tin", -1.5, 1.2)), size=1.4)
    for x in (-0.9, 1.6):
        lamps.tube(stage, x, 1.4, HEIGHT)


def _cladding(pen: Brush, room: rooms.Room, *, plain: bool) -> None:
    """Boards on the walls, or paint in antiquity; `plain` where walls are of clay, or of days to come."""
    if pen.stage.antique:
        antique.painted(pen, room)
    elif not plain:
        _boards(pen, room)


def _boards(pen: Brush, room: rooms.Room) -> None:
    dice = pen.stage.dice("shed boards")
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 7.4), ("left", 11.1), ("right", 11.1))
    for side, length in sides:
        colour = room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for number in range(int(length / 0.28)):
                pen.rect(number * 0.28, 0, 0.27, HEIGHT, adjust(colour, dice.uniform(-0.03, 0.02)), 0.75)
                pen.rect(number * 0.28, 0, 0.018, HEIGHT, adjust(colour, -0.14))


def _tools(pen: Brush, room: rooms.Room) -> None:
    """A board of tools, each on its nail and in its painted outline."""
    dice = pen.stage.dice("tools")
    steel, grip = room.lit(pen, lch(0.60, 0.02, 240), "back"), room.lit(pen, lch(0.56, 0.10, 45), "back")
    with room.on(pen, "back", 0.03):
        plate = room.lit(pen, pen.stage.tone(0.74, 0.07, 75, "wood"), "back")
        pen.rect(4.5, 1.25, 2.5, 1.3, adjust(plate, -0.2))
        pen.rect(4.54, 1.29, 2.42, 1.22, plate)
        for number in range(14):
            x, y, tall = 4.7 + (number % 7) * 0.33, 2.35 - (number // 7) * 0.6, dice.uniform(0.26, 0.44)
            pen.rect(x - 0.025, y - tall, 0.09, tall, adjust(plate, -0.08))
            pen.rect(x, y - tall * 0.55, 0.04, tall * 0.55, steel)
            pen.rect(x - 0.012, y - tall, 0.064, tall * 0.45, grip)
            if number % 3 == 0:
                pen.rect(x - 0.07, y - 0.06, 0.18, 0.07, steel)
            elif number % 3 == 1:
                pen.oval(x + 0.02, y, 0.055, 0.055, steel)


def _saws(pen: Brush, room: rooms.Room) -> None:
    steel, grip = room.lit(pen, lch(0.66, 0.015, 240), "left"), room.lit(pen, lch(0.50, 0.10, 45), "left")
    with room.on(pen, "left", 0.03):
        for number, y in enumerate((2.2, 1.85, 1.5)):
            x = 6.9 + number * 0.3
            pen.fill([(x, y), (x + 0.85, y - 0.05), (x + 0.85, y + 0.03), (x, y + 0.16)], steel)
            pen.oval(x - 0.07, y + 0.08, 0.1, 0.09, grip)
        for turn, x in enumerate((8.9, 9.4)):
            pen.fill([(x + math.cos(a * 0.5) * 0.2, 2.0 + math.sin(a * 0.5) * 0.2) for a in range(13)], grip,
                     stroke=0.05 + 0.01 * turn)  # fmt: skip
        pen.rect(5.3, 0, 0.09, 1.9, grip)
        pen.fill([(5.1, 0), (5.6, 0), (5.52, 0.4), (5.18, 0.4)], room.lit(pen, lch(0.74, 0.09, 80), "left"))


def _bench(stage: Stage, wood: Rgb, *, writing: bool) -> None:
    x, z = 0.55, 1.7

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.9, 0.7, 0.45)
        furniture.legs(pen, (x - 1.3, 0, z - 0.38), (x + 1.3, TOP - 0.1, z + 0.38), adjust(wood, -0.04), 0.12)
        pen.box((x - 1.25, 0.2, z - 0.3), (x + 1.25, 0.26, z + 0.36), adjust(wood, -0.06))
        for at in (x - 0.9, x - 0.4, x + 0.6):
            pen.box((at, 0.26, z - 0.2), (at + 0.34, 0.52, z + 0.2), adjust(wood, 0.1))
        pen.box((x - 1.4, TOP - 0.1, z - 0.45), (x + 1.4, TOP, z + 0.45), adjust(wood, 0.06), texture="brush")
        iron = stage.tone(0.42, 0.05, 240, "metal")
        if not writing:
            pen.box((x + 1.0, TOP, z - 0.5), (x + 1.25, TOP + 0.2, z - 0.2), iron)
            pen.box((x + 1.0, TOP + 0.03, z - 0.62), (x + 1.25, TOP + 0.18, z - 0.54), iron)

    stage.put(x, z, draw_it, radius=1.4, tall=0.85)
    lamps.desk_lamp(stage, x - 1.0, TOP, z + 0.2, stage.tone(0.56, 0.14, 30, "accent"), reach=2.2)
    things = (("hammer", x - 0.3, z - 0.1), ("wrench", x + 0.1, z + 0.15), ("gear", x + 0.45, z - 0.05),
              ("radio", x + 0.6, z + 0.28), ("cup", x - 0.65, z - 0.2), ("tin", x + 0.85, z + 0.2))  # fmt: skip
    paper = (("pen", x - 0.4, z - 0.15), ("map", x, z - 0.05), ("jar", x + 0.5, z + 0.2), ("bottle", x + 0.65,
        z + 0.22), ("book", x + 0.9, z), ("candle", x - 0.7, z + 0.1))  # fmt: skip
    clutter.lay_all(stage, TOP, paper if writing else things, size=1.2)
    furniture.stool(stage, x - 0.1, z - 0.85, stage.tone(0.5, 0.08, 60, "wood"), height=0.6)


def _timber(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """Planks that lean in the corner."""
    dice = stage.dice("planks lean")
    for number in range(6):
        x = -3.55 + number * 0.14
        pen.box((x, 0, FAR - 0.35 + 0.02 * number), (x + 0.11, dice.uniform(1.8, 2.6), FAR - 0.3 + 0.02 * number),
                adjust(wood, dice.uniform(0.0, 0.14)))  # fmt: skip


def _shavings(stage: Stage, pen: Brush) -> None:
    dice, near = stage.dice("shavings"), stage.camera.position[2] + 0.5
    curl = pen.lit(lch(0.84, 0.07, 75), UP)
    with pen.on((0, 0.004, 0), RIGHT, (0, 0, 1)):
        for _ in range(60):
            x, z = dice.gauss(0.5, 0.8), dice.gauss(0.9, 0.5)
            if z > near:
                pen.curve([(x, z), (x + 0.05, z + 0.05), (x + 0.08, z - 0.01)], curl, 0.018)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((-1.2, 2.6), (2.4, 2.1)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(0.45, 0.85, 0.6, 0),), (Surface("bench", 0.55, TOP, 1.7, 2.8, 0.8),)),
    spare=((-1.3, 1.8), (2.8, 0.2)),
    focus=(0.5, 1.1, 1.7),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
