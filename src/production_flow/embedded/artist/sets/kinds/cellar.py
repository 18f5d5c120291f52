"""A cellar: vaults of brick, steps up to the light, shelves of jars, casks, a boiler or coals, one bulb on a wire."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, fixtures, furniture, lamps, rooms, shelving
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal, shaft
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.7, 4.6
WARM = lch(0.88, 0.10, 78)


def draw(stage: Stage) -> None:
    """The room, far to near."""
    brick = stage.tone(0.54, 0.07, 42, "wall")
    room = rooms.Room(
        -4.0,
        4.0,
        HEIGHT,
        -7.5,
        FAR,
        wall=brick,
        floor=stage.tone(0.54, 0.02, 70, "stone"),
        ceiling=adjust(brick, -0.06),
        flooring="concrete",
    )
    pen = rooms.build_room(stage, room)
    stage.darken(0.50, 0.055, 275, 0.84)
    _bricks(stage, pen, room)
    wood = stage.tone(0.46, 0.08, 55, "wood")
    shelving.wall(room, pen, "back", 0.35, 2.5, 2.1, wood, "cellar jars", goods="jars")
    shelving.wall(room, pen, "left", 8.2, 2.6, 2.0, wood, "cellar left", goods="boxes")
    _stairs(stage, 2.6, wood)
    fixtures.pipes(room, pen, "back", 3.0, 8.0, ((2.45, stage.tone(0.56, 0.08, 48, "accent")),
                   (2.3, stage.tone(0.56, 0.015, 240, "metal"))))  # fmt: skip
    for z in (3.3, 0.9, -1.5):
        _vault(stage, brick, z)
    if stage.says("wine", "vineyard", "casks", "barrels", "ale", "brewery"):
        for number in range(3):
            clutter.barrel(stage, -3.2 + 0.1 * number, 0.4 + 0.8 * number, wood)
    for x, z in ((-0.9, 3.9), (-0.25, 4.0)):
        clutter.barrel(stage, x, z, wood)
    furniture.table(stage, -2.2, 2.4, 1.3, 0.7, adjust(wood, 0.03))
    clutter.lay_all(stage, 0.75, (("lantern", -2.6, 2.4), ("toolbox", -2.0, 2.5), ("jar", -1.75, 2.3)), size=1.0)
    clutter.box_pile(stage, 3.2, 0.9, "cellar boxes", 4)
    clutter.lay_all(
        stage, 0.0, (("trunk", -3.3, 0.9), ("bottle", 1.1, 3.4), ("bottle", 1.3, 3.5), ("tin", 1.0, 3.6)), size=1.3
    )
    _bulb(stage, 0.1, 1.4)


def _bricks(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    sides: tuple[rooms.Side, ...] = ("left", "back", "right")
    for side in sides:
        own, long, dice = room.lit(pen, room.wall, side), room.plane(side)[3], stage.dice(f"bricks {side}")
        with room.on(pen, side, 0.005):
            for row in range(int(HEIGHT / 0.13)):
                pen.rect(0, row * 0.13, long, 0.012, adjust(own, -0.08), 0.8)
                for _ in range(int(long / 0.7)):
                    at = dice.uniform(0, long - 0.3)
                    pen.rect(at, row * 0.13 + 0.012, 0.28, 0.118, adjust(own, dice.choice((-0.045, 0.03, 0.045))), 0.85)
            for _ in range(5):
                at = dice.uniform(0.3, long - 0.8)
                pen.oval(at, dice.uniform(0.0, 0.6), dice.uniform(0.3, 0.7), 0.35, adjust(own, -0.09, 0.7, 60), 0.5)


def _vault(stage: Stage, brick: Rgb, z: float) -> None:
    """An arch across the room, flat as those of cellars are."""
    if stage.camera.depth((0, 1, z)) < 1.2:
        return
    pen = stage.layer("room vault", max(stage.action_depth + 1.7, stage.camera.depth((0, 1, z))))
    own = pen.lit(adjust(brick, -0.03), at=(0, 2, z))
    with pen.on((0, 0, z), RIGHT, UP):
        arch = path_of(
            (-4.0, 0),
            (-4.0, HEIGHT + 0.4),
            (4.0, HEIGHT + 0.4),
            (4.0, 0),
            (3.55, 0),
            (3.55, 1.75),
            (2.2, 2.6, 0, 2.6),
            (-2.2, 2.6, -3.55, 1.75),
            (-3.55, 0),
        )
        pen.fill(arch, own)
        pen.curve([(-3.55, 1.75), (-2.2, 2.6), (0, 2.6)], adjust(own, 0.08), 0.07)
        pen.curve([(0, 2.6), (2.2, 2.6), (3.55, 1.75)], adjust(own, 0.08), 0.07)
        for stone in range(-9, 10):
            x = stone * 0.36
            y = 2.6 - 0.068 * x * x
            pen.line((x, y), (x * 1.05, y + 0.26), adjust(own, -0.09), 0.02)


def _stairs(stage: Stage, x: float, wood: Rgb) -> None:
    """Steps along the back wall up to a door that stands ajar; what light there is falls down them."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(wood, at=(x, 1, FAR - 0.6))
        pen.contact((x, 0, FAR - 0.7), 1.5, 0.5, 0.45)
        for step in range(8):
            left, high = x - 1.15 + step * 0.29, 0.2 * (step + 1)
            pen.box((left, high - 0.07, FAR - 1.1), (left + 0.34, high, FAR - 0.1), wood)
        with pen.on((x, 0, FAR - 1.1), RIGHT, UP):
            pen.line((-1.2, 0.06), (1.2, 1.66), adjust(own, -0.06), 0.13)
            pen.line((-1.15, 1.0), (1.2, 2.6), adjust(own, 0.05), 0.07)
            for post in (-1.1, -0.3, 0.5, 1.15):
                pen.rect(post, 0.1 + (post + 1.1) * 0.68, 0.05, 0.95, own)

    stage.put(x, FAR - 0.7, draw_it, radius=1.2, tall=1.8)
    glow = lch(0.93, 0.06, 88)
    top = (x + 1.2, 2.3, FAR - 0.4)
    reveal(stage, top, 2.2, glow, 0.95)
    floor_pool(stage, x - 0.6, FAR - 2.2, 1.8, glow, 0.7)
    shaft(
        stage,
        ((x + 1.3, 2.7, FAR - 0.3), (x + 1.3, 1.9, FAR - 0.3), (x - 1.6, 0.0, 1.8), (x - 0.2, 0.0, 2.8)),
        glow,
        0.2,
    )
    stage.lamp((x + 1.0, 2.2, FAR - 0.9), glow, 0.7, 3.6)


def _bulb(stage: Stage, x: float, z: float) -> None:
    if stage.unpowered:
        lamps.candle(stage, -2.4, 0.75, 2.2, tall=0.2, reach=2.2)
        return
    at = (x, HEIGHT - 0.55, z)

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.rect(-0.01, 0.1, 0.02, 0.46, (0.14, 0.12, 0.12))
            pen.rect(-0.035, 0.03, 0.07, 0.09, lch(0.4, 0.03, 70))
            pen.oval(0, -0.04, 0.07, 0.085, lch(0.97, 0.06, 90))

    stage.put(x, z, draw_it, radius=0.1, tall=0.1)
    bulb(stage, at, WARM, 0.8, 0.9)
    reveal(stage, (x, 1.5, z), 3.0, WARM, 0.95)
    floor_pool(stage, x, z, 2.8, WARM, 0.9)
    stage.lamp(at, WARM, 1.0, 3.4, 0.06)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.7, 0.0, ((0.4, 2.8), (-0.6, 2.6)), ((-1.4, -2.0), (1.5, -2.0)),
                (Seat(-3.3, 0.8, 0.5, 60), Seat(1.4, FAR - 1.1, 0.4, 0)),
                (Surface("table", -2.2, 0.75, 2.4, 1.2, 0.6),)),
    spare=((0.6, 2.6), (2.7, 2.2)),
    focus=(2.6, 1.4, FAR - 0.6),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.6,
    ceiling=HEIGHT,
    reach=16.0,
)  # fmt: skip
