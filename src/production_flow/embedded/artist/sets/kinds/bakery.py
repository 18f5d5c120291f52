"""A bakery: a brick oven, racks of bread, a long table of dough, sacks of flour, a counter of cakes, a shop window."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
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
from production_flow.embedded.artist.sets.parts.glow import motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, TOP = 3.0, 3.8, 0.86


def draw(stage: Stage) -> None:
    """The bakery, far to near."""
    room = rooms.Room(
        -3.8, 3.8, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.88, 0.04, 82, "wall"),
        floor=stage.tone(0.70, 0.06, 55, "ground"),
        ceiling=stage.tone(0.92, 0.02, 85, "trim"),
        flooring="tile",
        wainscot=(stage.tone(0.78, 0.05, 190, "wall"), 1.1),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, brick = stage.tone(0.54, 0.09, 58, "wood"), stage.tone(0.52, 0.10, 35, "wall")
    for z in (2.4, 0.6, -1.2):
        pen.box((-3.8, HEIGHT - 0.22, z), (3.8, HEIGHT - 0.04, z + 0.2), wood, texture="brush", hold=False)
    _oven(stage, pen, -1.7, brick)
    shelving.wall(room, pen, "back", 3.75, 2.3, 2.5, wood, "loaves", goods="bread", v=0.95)
    shelving.wall(room, pen, "left", 6.0, 2.2, 2.4, wood, "rolls", goods="bread", v=0.5)
    openings.window(stage, room, pen, openings.Window("right", 4.4, 0.85, 2.8, 1.6, wood, "city", "bare", panes=3))
    shop = "" if stage.unpowered else "SHOP"
    openings.door(room, pen, "back", 6.4, stage.tone(0.50, 0.10, 160, "cloth"), sign=shop)
    if stage.unpowered:
        wallart.pans(room, pen, "right", 2.9, 2.0, 1.2, "pans by the window")
    else:
        with room.on(pen, "right", 0.02):
            clutter.blackboard(pen, 3.0, 1.3, 1.0, 1.1, ("FRESH", "rye 2", "rolls 1", "plum cake 3"))
    wallart.pans(room, pen, "left", 8.5, 2.2, 1.7, "bakery pans")
    wallart.clock(room, pen, "back", 3.3, 2.5, 0.18)
    pen.box((0.0, 0, FAR - 0.6), (2.5, 0.95, FAR), adjust(wood, 0.06), texture="brush")
    for kind, x in (("bread", 0.3), ("bread", 0.6), ("cake", 1.1), ("cake", 1.6), ("jar", 2.1)):
        clutter.lay(stage, kind, x, 0.95, FAR - 0.35, size=1.35)
    _table(stage, wood)
    if not stage.unpowered:
        _rack(stage, 3.15, 1.9)
    _sacks(stage, -3.1, 1.0)
    _peels(pen, room, wood)
    for x in (-0.8, 1.4):
        lamps.pendant(stage, x, 1.3, HEIGHT, stage.tone(0.90, 0.04, 88, "trim"), drop=0.75, size=0.32, reach=2.6)
    motes(stage, (-1.5, 0.6, 0), (1.6, 2.4, 3), 60, lch(0.96, 0.02, 88), "flour")


def _oven(stage: Stage, pen: Brush, x: float, brick: Rgb) -> None:
    """A brick oven with an iron door open on the fire."""
    near = FAR - 1.1
    pen.box((x - 1.3, 0, near), (x + 1.3, HEIGHT - 0.2, FAR), brick)
    colour, dice = pen.lit(brick, at=(x, 1, near)), stage.dice("bricks")
    with pen.on((x - 1.3, 0, near), RIGHT, UP):
        for row in range(20):
            for column in range(9):
                left = column * 0.32 - (row % 2) * 0.16
                if 0 <= left < 2.3:
                    pen.rect(left, row * 0.14, 0.3, 0.12, adjust(colour, dice.uniform(-0.05, 0.05)))
        mouth = path_of((0.6, 0.95), (0.6, 1.3), (0.7, 1.8, 1.3, 1.82), (1.9, 1.8, 2.0, 1.3), (2.0, 0.95))
        pen.fill(mouth, adjust(colour, 0.12), stroke=0.26)
        pen.gradient(mouth, (0, 1.8), (0, 0.95), [lch(0.30, 0.07, 40), lch(0.76, 0.16, 60)])
        for loaf in (0.95, 1.3, 1.65):
            pen.oval(loaf, 1.03, 0.15, 0.07, lch(0.62, 0.11, 60))
        fixtures.flames(pen, 0.82, 1.0, 0.3)
        fixtures.flames(pen, 1.85, 1.0, 0.26)
        pen.rect(0.45, 0.84, 1.7, 0.1, pen.lit(lch(0.62, 0.02, 80), at=(x, 1, near)))
        pen.rect(0.9, 0.25, 0.8, 0.4, pen.lit(lch(0.30, 0.02, 250), at=(x, 0.4, near)))
        if not stage.unpowered:
            fixtures.gauge(pen, 1.3, 2.2, 0.16, 1.4)
    fixtures.fire_light(stage, (x, 1.2, near), 1.6)


def _table(stage: Stage, wood: Rgb) -> None:
    x, z = 0.5, 1.55
    furniture.table(stage, x, z, 2.7, 0.95, adjust(wood, 0.08), height=TOP)

    def dough(pen: Brush) -> None:
        flour, paste = pen.lit(lch(0.97, 0.01, 88), UP, (x, 1, z)), pen.lit(lch(0.90, 0.04, 82), at=(x, 1, z))
        with pen.on((x - 1.2, TOP + 0.003, z - 0.4), RIGHT, (0, 0, 1)):
            pen.oval(0.8, 0.4, 0.55, 0.24, flour, 0.8)
            pen.oval(1.7, 0.35, 0.4, 0.2, flour, 0.6)
        for at, size in ((-0.5, 0.2), (-0.1, 0.13), (0.15, 0.13), (0.4, 0.13)):
            with pen.standing(x + at, TOP, z - 0.05):
                pen.fill(path_of((-size, 0), (-size, size * 0.9, 0, size), (size, size * 0.9, size, 0)), paste)
                pen.oval(-size * 0.2, size * 0.5, size * 0.3, size * 0.2, adjust(paste, 0.04))
        with pen.standing(x + 0.85, TOP, z - 0.2):
            roller = pen.lit(wood, at=(x, 1, z))
            pen.rect(-0.25, 0.01, 0.5, 0.09, adjust(roller, 0.08))
            for grip in (-0.36, 0.25):
                pen.rect(grip, 0.035, 0.11, 0.04, adjust(roller, -0.06))

    stage.put(x, z - 0.01, dough, radius=0.6, tall=0.85)
    clutter.lay_all(stage, TOP, (("bowl", x + 1.1, z + 0.15), ("jar", x - 1.1, z + 0.2), ("cup", x - 0.95, z - 0.1)),
                    size=1.2)  # fmt: skip
    furniture.stool(stage, x - 1.0, z - 0.8, wood, height=0.6)


def _rack(stage: Stage, x: float, z: float) -> None:
    """A rack on wheels, trays of rolls."""

    def draw_it(pen: Brush) -> None:
        steel, dice = pen.lit(lch(0.72, 0.015, 230), at=(x, 1, z)), stage.dice("rack rolls")
        pen.contact((x, 0, z), 0.6, 0.35, 0.45)
        with pen.standing(x, 0, z):
            for level in range(6):
                y = 0.25 + level * 0.29
                for roll in range(6):
                    crust = pen.lit(lch(dice.uniform(0.62, 0.74), 0.10, dice.uniform(55, 72)), at=(x, 1, z))
                    pen.oval(-0.36 + roll * 0.145, y + 0.06, 0.075, 0.06, crust)
                pen.rect(-0.48, y - 0.02, 0.96, 0.035, adjust(steel, -0.05))
            for side in (-0.5, 0.46):
                pen.rect(side, 0.06, 0.04, 1.95, steel)
            for side in (-0.44, 0.44):
                pen.oval(side, 0.05, 0.05, 0.05, (0.12, 0.12, 0.13))

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)


def _sacks(stage: Stage, x: float, z: float) -> None:
    """Sacks of flour, one open."""
    cloth = stage.tone(0.84, 0.04, 80, "cloth")

    def draw_it(pen: Brush) -> None:
        for shift, lift, wide in ((0.0, 0.0, 0.34), (0.55, 0.0, 0.32), (0.26, 0.5, 0.3)):
            colour = pen.lit(adjust(cloth, -0.03 * (lift > 0)), at=(x + shift, lift, z))
            if not lift:
                pen.contact((x + shift, 0, z), 0.45, 0.25, 0.4)
            with pen.standing(x + shift, lift, z - lift * 0.1):
                pen.gradient(
                    path_of(
                        (-wide, 0),
                        (-wide * 1.15, 0.4, -wide * 0.7, 0.62),
                        (wide * 0.7, 0.62),
                        (wide * 1.15, 0.4, wide, 0),
                    ),
                    (-wide, 0),
                    (wide, 0),
                    [adjust(colour, 0.03), adjust(colour, -0.08)],
                )
                pen.rect(-wide * 0.5, 0.2, wide, 0.2, adjust(colour, -0.1), 0.5)
                if not stage.medieval:
                    pen.centred("FLOUR", 0, 0.25, 0.11, adjust(colour, -0.4))

    stage.put(x, z, draw_it, radius=0.6, tall=0.9)


def _peels(pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Long wooden peels that lean at the oven."""
    own = room.lit(pen, adjust(wood, 0.12), "left")
    with room.on(pen, "left", 0.06):
        for number, u in enumerate((10.4, 10.75)):
            pen.line((u, 0.05), (u + 0.12, 2.0), own, 0.045)
            pen.rect(u - 0.02 + 0.12, 2.0 - 0.05 * number, 0.26, 0.42, adjust(own, 0.03))


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.6, 2.5), (1.9, 2.5)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-0.5, 0.75, 0.6, 0),), (Surface("table", 0.5, TOP, 1.55, 2.7, 0.9),)),
    spare=((-2.2, 2.0), (2.8, 0.3)),
    focus=(-1.7, 1.3, 2.7),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.5,
    ceiling=HEIGHT,
)  # fmt: skip
