"""A throne room or great hall: columns, banners, torches, a long carpet, a throne on steps, tall windows, a hearth."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    antique,
    clutter,
    eastern,
    fixtures,
    furniture,
    lamps,
    nature,
    openings,
    rooms,
)
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 7.0, 12.5


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    stone = stage.tone(0.68, 0.025, 75, "stone")
    room = rooms.Room(
        -6.0, 6.0, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.62, 0.03, 72, "wall"),
        floor=stage.tone(0.62, 0.025, 70, "stone"),
        ceiling=stage.tone(0.44, 0.06, 50, "wood"),
        flooring="marble",
        accent_wall=stage.tone(0.58, 0.035, 68, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    east = stage.eastern and not stage.future
    if east:
        eastern.dado(pen, room, 1.6)
    elif stage.antique:
        antique.painted(pen, room, 2.2)
    elif not stage.future:
        _stones(pen, room)
    frame = stage.tone(0.56, 0.025, 75, "stone")
    for u in (1.7, 9.0):
        openings.window(
            stage, room, pen, openings.Window("back", u, 2.6, 1.3, 3.2, frame, "garden", "factory", panes=2, beam=0.5)
        )
    for u in (12.4, 16.4):
        openings.window(
            stage, room, pen, openings.Window("left", u, 2.6, 1.2, 3.0, frame, "garden", "factory", panes=2, beam=0.7)
        )
    red, gold = stage.tone(0.46, 0.16, 25, "accent"), stage.tone(0.76, 0.11, 85, "trim")
    if not (east or stage.antique):
        _banners(stage, pen, room, red, gold)
    _columns(stage, stone, arched=east)
    _carpet(stage, pen, red, gold)
    if east:
        eastern.divan(stage, FAR - 1.6, FAR, red, gold)
    else:
        _throne(stage, stone, red, gold)
    _lights(stage, pen, room)
    _table(stage)
    action_light(stage, 0.35, 80)
    motes(stage, (-3, 0.6, 1), (3, 5, 8), 50, lch(*rooms.indoors(stage).sun))


def _banners(stage: Stage, pen: Brush, room: rooms.Room, red: Rgb, gold: Rgb) -> None:
    """Cloth with the arms of the house, on every wall."""
    blue = stage.tone(0.42, 0.10, 255, "cloth")
    for number, u in enumerate((3.9, 7.0)):
        fixtures.banner(room, pen, "back", u, 6.4, 1.1, 3.4, blue if number else red, gold)
    for number, u in enumerate((10.6, 14.4, 18.4)):
        fixtures.banner(room, pen, "left", u, 5.9, 1.0, 2.8, red if number % 2 else blue, gold)
        fixtures.banner(room, pen, "right", 20.5 - u, 5.9, 1.0, 2.8, blue if number % 2 else red, gold)


def _columns(stage: Stage, stone: Rgb, *, arched: bool) -> None:
    """Two rows of columns, and beams or arches across the hall on them."""
    pen = stage.layer("columns", stage.action_depth + 3.0)
    for z in (10.2, 7.4, 4.6, 1.8, -1.0, -3.8):
        for x in (-4.4, 4.4):
            fixtures.column(pen, x, z, HEIGHT - (2.4 if arched else 0.6), stone, 0.34)
        if stage.camera.depth((0, 5, z)) <= 1:
            continue
        if arched:
            eastern.arch(pen, 4.4, HEIGHT, z, adjust(stone, 0.04))
        else:
            pen.box((-6, HEIGHT - 0.6, z - 0.3), (6, HEIGHT - 0.1, z + 0.3), stage.tone(0.40, 0.07, 48, "wood"),
                    hold=False)  # fmt: skip


def _lights(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Torches, braziers and armour that gleams; in days to come globes of light and trees."""
    for u in () if stage.future or stage.eastern or stage.antique else (9.9, 13.8):
        fixtures.torch(stage, room, pen, "left", u, 2.3, reach=2.6)
        fixtures.torch(stage, room, pen, "right", 20.5 - u, 2.3, reach=2.6)
    if stage.eastern and not stage.future:
        for z in (9.0, 5.2, 2.0):
            eastern.hanging(stage, 0.0, z, HEIGHT - 0.6)
        return
    for x, z in ((-3.3, 4.0), (3.3, 4.0), (-2.7, 7.6), (2.7, 7.6)):
        (_globe if stage.future else _brazier)(stage, x, z)
    for x in (-3.5, 3.5):
        if stage.future or stage.antique:
            nature.pot(stage, x, 5.6, 1.1, plant="tree", part=f"hall tree {x}")
        else:
            _armour(stage, x, 5.6)


def _stones(pen: Brush, room: rooms.Room) -> None:
    """Courses of stone in the walls."""
    dice = pen.stage.dice("courses")
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 12.0), ("left", 20.5), ("right", 20.5))
    for side, length in sides:
        colour = room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for row in range(int(HEIGHT / 0.5)):
                pen.rect(0, row * 0.5, length, 0.02, adjust(colour, -0.08), 0.7)
                for _ in range(int(length / 2.6)):
                    pen.rect(dice.uniform(0, length - 1), row * 0.5 + 0.02, dice.uniform(0.5, 1.1), 0.48,
                             adjust(colour, dice.uniform(-0.035, 0.03)), 0.6)  # fmt: skip


def _carpet(stage: Stage, pen: Brush, red: Rgb, gold: Rgb) -> None:
    near = stage.camera.position[2] + 0.4
    own, edge = pen.lit(red, UP), pen.lit(gold, UP)
    with pen.on((-1.1, 0.003, near), RIGHT, (0, 0, 1)):
        pen.rect(0, 0, 2.2, FAR - 3.2 - near, own)
        for x in (0.1, 2.04):
            pen.rect(x, 0, 0.06, FAR - 3.2 - near, edge)
        for number in range(int((FAR - 3.2 - near) / 1.4)):
            y = number * 1.4 + 0.7
            pen.fill([(1.1, y - 0.3), (1.3, y), (1.1, y + 0.3), (0.9, y)], adjust(own, 0.07))


def _throne(stage: Stage, stone: Rgb, red: Rgb, gold: Rgb) -> None:
    """Three steps, a high chair, a canopy."""
    z = FAR - 2.0

    def draw_it(pen: Brush) -> None:
        for step in range(3):
            half, y = 2.6 - step * 0.5, step * 0.2
            pen.box((-half, y, z - 1.2 + step * 0.35), (half, y + 0.2, FAR), adjust(stone, 0.02 * step))
        cloth, metal = pen.lit(red, at=(0, 2, z)), pen.lit(gold, at=(0, 2, z))
        with pen.standing(0, 0.6, z + 0.5):
            pen.gradient(
                path_of((-1.5, 0), (-1.6, 2.4, -1.1, 3.6), (1.1, 3.6), (1.6, 2.4, 1.5, 0)),
                (-1.5, 0),
                (1.5, 0),
                [adjust(cloth, -0.1), adjust(cloth, 0.02), adjust(cloth, -0.12)],
            )
            for fold in (-1.1, -0.7, 0.7, 1.1):
                pen.line((fold, 0), (fold * 0.8, 3.5), adjust(cloth, -0.09), 0.05)
            pen.fill([(-1.35, 3.5), (1.35, 3.5), (0, 4.3)], metal)
            pen.fill([(-1.1, 3.6), (1.1, 3.6), (0, 4.12)], adjust(cloth, 0.02))
        with pen.standing(0, 0.6, z):
            pen.fill(path_of((-0.62, 0), (-0.62, 2.0), (-0.5, 2.5, 0, 2.7), (0.5, 2.5, 0.62, 2.0), (0.62, 0)), metal)
            pen.fill(path_of((-0.46, 0.5), (-0.46, 1.9), (-0.36, 2.3, 0, 2.4), (0.36, 2.3, 0.46, 1.9), (0.46, 0.5)),
                     adjust(cloth, 0.05))  # fmt: skip
            pen.oval(0, 2.62, 0.16, 0.16, adjust(metal, 0.12))
            for side in (-0.62, 0.62):
                pen.oval(side, 2.05, 0.11, 0.11, adjust(metal, 0.08))
        pen.box((-0.62, 0.6, z - 0.5), (0.62, 1.05, z + 0.1), gold)
        pen.box((-0.52, 1.05, z - 0.48), (0.52, 1.15, z + 0.1), red)
        for side in (-0.66, 0.5):
            pen.box((side, 1.3, z - 0.5), (side + 0.16, 1.42, z + 0.1), adjust(gold, 0.03))

    stage.put(0, z, draw_it, radius=2.4, tall=4.0)
    reveal(stage, (0, 2.2, z - 0.6), 3.2, lch(0.90, 0.08, 82), 0.9)
    stage.lamp((0, 3.6, z - 1.4), lch(0.90, 0.08, 82), 0.6, 4.0)


def _brazier(stage: Stage, x: float, z: float) -> None:
    """A bowl of fire on three legs."""

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.30, 0.02, 60), at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.26, 0.4)
        with pen.standing(x, 0, z):
            for leg in (-0.24, 0.0, 0.24):
                pen.line((leg, 0), (leg * 0.4, 0.75), iron, 0.045)
            fixtures.flames(pen, 0, 0.86, 0.42)
            pen.fill([(-0.28, 0.9), (0.28, 0.9), (0.16, 0.68), (-0.16, 0.68)], iron)
            pen.rect(-0.3, 0.88, 0.6, 0.05, adjust(iron, 0.08))

    stage.put(x, z, draw_it, radius=0.35, tall=0.8)
    bulb(stage, (x, 1.05, z), fixtures.FIRE, 0.5, 0.8)
    reveal(stage, (x, 1.1, z), 1.9, fixtures.FIRE, 0.85)
    floor_pool(stage, x, z, 1.9, fixtures.FIRE, 0.8)
    stage.lamp((x, 1.2, z), fixtures.FIRE, 0.7, 2.4, 0.4)


def _globe(stage: Stage, x: float, z: float) -> None:
    """A globe of light on a post."""
    pale = lch(0.93, 0.05, 210)

    def draw_it(pen: Brush) -> None:
        metal = pen.lit(stage.tone(0.56, 0.02, 240, "metal"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.34, 0.22, 0.4)
        with pen.standing(x, 0, z):
            pen.fill([(-0.2, 0), (0.2, 0), (0.05, 0.16), (0.05, 1.0), (-0.05, 1.0), (-0.05, 0.16)], metal)
            pen.oval(0, 1.2, 0.22, 0.22, pale)
            pen.oval(-0.06, 1.26, 0.09, 0.08, (1, 1, 1))

    stage.put(x, z, draw_it, radius=0.3, tall=0.9)
    bulb(stage, (x, 1.2, z), pale, 0.5, 0.8)
    reveal(stage, (x, 1.2, z), 1.9, pale, 0.85)
    floor_pool(stage, x, z, 1.9, pale, 0.7)
    stage.lamp((x, 1.2, z), pale, 0.7, 2.4)


def _table(stage: Stage) -> None:
    """A table of petitions at the side."""
    x, z = 3.0, 1.2
    furniture.table(stage, x, z, 1.6, 0.75, stage.tone(0.40, 0.08, 48, "wood"))
    clutter.papers(stage, x - 0.2, 0.75, z, "petitions", 5)
    clutter.lay_all(stage, 0.75, (("cup", x + 0.5, z - 0.1), ("letter", x + 0.2, z - 0.15), ("sword", x, z + 0.2)),
                    size=1.2)  # fmt: skip
    lamps.candle(stage, x - 0.6, 0.75, z + 0.1, tall=0.2, reach=1.4)
    furniture.chair(stage, x, z + 0.7, stage.tone(0.40, 0.08, 48, "wood"), "camera", seat=stage.tone(0.46, 0.15, 25,
        "accent"))  # fmt: skip


def _armour(stage: Stage, x: float, z: float) -> None:
    """A suit of armour with a halberd."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(lch(0.66, 0.015, 245), at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.26, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.32, 0, 0.64, 0.14, adjust(steel, -0.25))
            for side in (-0.17, 0.05):
                pen.rect(side, 0.14, 0.13, 0.72, adjust(steel, -0.05))
                pen.rect(side, 0.46, 0.13, 0.06, adjust(steel, 0.1))
            pen.gradient(
                path_of((-0.2, 0.82), (-0.3, 1.3, -0.24, 1.45), (0.24, 1.45), (0.3, 1.3, 0.2, 0.82)),
                (-0.3, 0),
                (0.3, 0),
                [adjust(steel, 0.1), steel, adjust(steel, -0.14)],
            )
            for side in (-0.33, 0.33):
                pen.oval(side, 1.38, 0.12, 0.11, adjust(steel, 0.05))
                pen.rect(side - 0.05, 0.85, 0.1, 0.5, adjust(steel, -0.06))
            pen.oval(0, 1.64, 0.14, 0.17, adjust(steel, 0.05))
            pen.rect(-0.11, 1.62, 0.22, 0.04, (0.05, 0.05, 0.07))
            pen.line((0.42, 0.1), (0.42, 2.3), pen.lit(lch(0.40, 0.07, 48), at=(x, 1, z)), 0.035)
            pen.fill([(0.42, 2.3), (0.66, 2.1), (0.42, 1.9)], steel)
            pen.fill([(0.39, 2.28), (0.42, 2.6), (0.45, 2.28)], steel)

    stage.put(x, z, draw_it, radius=0.4, tall=1.9)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.6, 4.6), (1.6, 4.6), (0.6, 8.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(0.0, FAR - 2.3, 1.15, 0), Seat(3.0, 1.8, 0.46, 0)),
                (Surface("table", 3.0, 0.75, 1.2, 1.6, 0.7),)),
    spare=((-2.2, 1.4), (1.9, 3.6)),
    focus=(0.0, 1.8, FAR - 2.0),
    interior=True,
    yaw=2.5,
    shift=-0.4,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
