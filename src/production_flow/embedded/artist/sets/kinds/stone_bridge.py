"""A bridge of stone over a river: parapets with bays, saints and lanterns on them, a gate tower, houses beyond."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, sky, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HALF, WALL, END = 3.4, 1.0, 27.0
"""Half the roadway, the height of the parapets, and where the gate tower stands."""
_PIERS = (2.6, 8.2, 13.8, 19.4)
_TINTS = ((0.84, 0.05, 80), (0.76, 0.08, 55), (0.70, 0.05, 230), (0.80, 0.06, 110), (0.74, 0.09, 32))


def draw(stage: Stage) -> None:
    """The bridge, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(-13, 11))
    green = lch(0.52, 0.08, 145)
    sky.hills(stage, ((420, 64, lch(0.55, 0.06, 268), 0.62), (260, 34, green, 0.40)))
    stone = stage.tone(0.72, 0.035, 75, "stone")
    _banks(stage)
    water.sea(stage, stage.tone(0.50, 0.065, 220, "plain"), shore=1.0, far=46.0, mirrored=("hills",))
    _other_bridge(stage, stone)
    _gate(stage, stone)
    _road(stage, stone)
    pen = stage.layer("rows", stage.action_depth + 5)
    for side in (-1, 1):
        _parapet(stage, pen, side, stone)
    lit = dark.lamps if dark else 0.0
    for number, z in enumerate(_PIERS):
        for side in (-1, 1):
            (_lantern if (number + (side > 0)) % 2 else _saint)(stage, side * (HALF + 0.5), z, stone, lit)
    clutter.barrel(stage, -2.9, 1.5, stage.tone(0.46, 0.08, 52, "wood"))
    clutter.crate(stage, 2.9, 3.9, 0.55)
    for x, z in ((-2.9, 5.4), (2.95, 10.8)):
        nature.pot(stage, x, z, 0.6, part=f"bridge pot {z}")
    action_light(stage, 0.5, 240)


def _banks(stage: Stage) -> None:
    """Houses in a row on either bank, with trees before them and their steps in the water."""
    pen = stage.layer("far", 52)
    for side in (-1, 1):
        dice = stage.dice(f"bank {side}")
        for number in range(9):
            x = side * (8.0 + number * 4.6)
            _house(pen, x, 44.0 - 0.9 * number, dice, stage.tone(*_TINTS[(number + (side > 0)) % 5], "wall"))
        quay = pen.lit(stage.tone(0.60, 0.03, 75, "stone"), at=(0, 0, 44))
        with pen.on((side * 6.0, -3.4, 42.0), (side, 0.0, -0.2), UP):
            pen.gradient(rectangle(0, 0, 44, 3.6), (0, 0), (0, 3.6), [adjust(quay, -0.12), quay])
            for arch in range(7):
                pen.fill(path_of((3 + arch * 6, 0), (3 + arch * 6, 1.6, 4.2 + arch * 6, 1.6), (5.4 + arch * 6, 1.6,
                         5.4 + arch * 6, 0)), adjust(quay, -0.26))  # fmt: skip
        green = pen.lit(nature.leaf_tone(stage, 0.46, 0.10, 140), (0, 0.8, -0.5), (0, 2, 40))
        for number in range(6):
            with pen.standing(side * (11.0 + 7.0 * number), 0.2, 40.0 - number):
                nature.foliage(pen, 0, 1.7, 1.9, green, dice, clumps=9)


def _house(pen: Brush, x: float, z: float, dice: Random, wall: Rgb) -> None:
    """A tall house under a steep gable, seen over the water."""
    stage, tall = pen.stage, dice.uniform(6.0, 9.5)
    own, roof = pen.lit(wall, at=(x, 4, z)), pen.lit(stage.tone(0.50, 0.10, 36, "stone"), (0, 0.7, -0.6), (x, 8, z))
    with pen.standing(x, 0, z):
        pen.gradient(rectangle(-2.2, -0.4, 4.4, tall), (0, 0), (0, tall), [adjust(own, -0.07), own])
        pen.fill([(-2.45, tall - 0.5), (0, tall + 2.6), (2.45, tall - 0.5)], roof)
        pen.fill([(-1.6, tall - 0.4), (0, tall + 1.7), (1.6, tall - 0.4)], own)
        for row in range(int(tall / 2.3)):
            for column in (-1.4, -0.35, 0.7):
                lit = stage.night and dice.random() < 0.5
                glass = WARM if lit else adjust(own, -0.30, 0.8)
                pen.rect(column, 0.8 + row * 2.2, 0.65, 1.1, adjust(own, 0.08))
                pen.rect(column + 0.07, 0.87 + row * 2.2, 0.51, 0.96, glass)
        pen.rect(-0.3, tall + 0.2, 0.6, 0.7, adjust(own, -0.28))
        pen.rect(1.2, tall + 0.2, 0.45, 1.9, adjust(roof, -0.06))


def _other_bridge(stage: Stage, stone: Rgb) -> None:
    """The next bridge up the river: one sees there what one stands on."""
    pen = stage.layer("other bridge", 45)
    own = mix(pen.lit(stone, at=(0, 0, 38)), stage.light.haze, 0.18)
    hollow = adjust(own, -0.20)
    with pen.on((7.0, -3.2, 36.0), RIGHT, UP):
        pen.gradient(rectangle(0, 0, 40, 4.2), (0, 0), (0, 4.2), [adjust(own, -0.09), own])
        pen.rect(0, 4.2, 40, 0.25, adjust(own, 0.05))
        for arch in range(6):
            x = 0.8 + arch * 6.4
            pen.fill(
                path_of((x, 0), (x, 1.2), (x, 3.5, x + 2.5, 3.5), (x + 5.0, 3.5, x + 5.0, 1.2), (x + 5.0, 0)), hollow
            )
            pen.fill([(x + 5.0, 0), (x + 5.7, -0.2), (x + 6.4, 0), (x + 6.4, 1.7), (x + 5.0, 1.7)], adjust(own, -0.04))


def _gate(stage: Stage, stone: Rgb) -> None:
    """The tower that one passes under on the far bank, with a roof like a hat."""
    pen = stage.layer("gate", 43)
    wall, roof = adjust(stone, -0.05), stage.tone(0.42, 0.05, 250, "stone")
    pen.box((-4.4, 0, END + 0.6), (4.4, 4.6, END + 5), adjust(wall, 0.02), texture="stain")
    pen.box((-2.6, 0, END), (2.6, 11.5, END + 5), wall, texture="stain")
    own, dice = pen.lit(wall, at=(0, 5, END)), stage.dice("gate stones")
    with pen.on((0, 0, END), RIGHT, UP):
        for _ in range(80):
            pen.rect(dice.uniform(-2.6, 2.0), dice.uniform(0, 11), dice.uniform(0.3, 0.7), 0.24,
                     adjust(own, dice.uniform(-0.05, 0.04)), 0.7)  # fmt: skip
        through = mix(own, stage.light.haze, 0.55) if not stage.night else lch(0.44, 0.075, 62)
        arch = path_of((-1.5, 0), (-1.5, 2.6), (-1.4, 4.2, 0, 4.5), (1.4, 4.2, 1.5, 2.6), (1.5, 0))
        pen.fill(arch, adjust(own, 0.05), stroke=0.5)
        pen.fill(arch, through)
        pen.fill([(-0.7, 0), (-0.45, 1.8), (0.45, 1.8), (0.7, 0)], adjust(through, 0.05))
        for y in (5.2, 10.9):
            pen.rect(-2.8, y, 5.6, 0.3, adjust(own, 0.05))
            pen.rect(-2.7, y - 0.18, 5.4, 0.18, (0.05, 0.03, 0.06), 0.3)
        for left in (-1.7, 1.05):
            hole = WARM if stage.night else adjust(own, -0.3)
            right, top = left + 0.65, (left + 0.33, 8.7)
            pen.fill(path_of((left, 6.6), (left, 8.0), (left, 8.6, *top), (right, 8.6, right, 8.0), (right, 6.6)), hole)
        shield = pen.lit(stage.tone(0.50, 0.15, 25, "accent"), at=(0, 6, END))
        pen.fill(path_of((-0.5, 7.9), (0.5, 7.9), (0.55, 6.8, 0, 6.3), (-0.55, 6.8, -0.5, 7.9)), shield)
        tile = pen.lit(roof, (0, 0.6, -0.7), (0, 12, END))
        pen.fill([(-3.1, 11.2), (3.1, 11.2), (0.5, 16.2), (-0.5, 16.2)], tile)
        for side in (-1, 1):
            pen.fill([(side * 2.9, 11.2), (side * 1.9, 11.2), (side * 2.4, 13.8)], adjust(tile, 0.05))
        pen.line((0, 16.2), (0, 17.4), adjust(tile, -0.2), 0.09)
        pen.oval(0, 16.4, 0.16, 0.16, lch(0.80, 0.11, 85))


def _road(stage: Stage, stone: Rgb) -> None:
    """The roadway: stones between two strips of slabs."""
    pen = stage.layer("road", stage.action_depth + 5.5)
    base = stage.tone(0.66, 0.03, 72, "ground")
    near, own, edge = stage.camera.position[2] + 0.3, stage.lit(base, UP, 4), stage.lit(adjust(stone, 0.03), UP, 4)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient(rectangle(-HALF - 0.6, near, 2 * HALF + 1.2, END - near + 4), (0, near), (0, END),
                     [adjust(own, -0.07), adjust(own, 0.03)])  # fmt: skip
    ground.cobbles(pen, own, -HALF + 0.7, HALF - 0.7, END)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for left in (-HALF, HALF - 0.75):
            pen.rect(left, near, 0.75, END - near, edge)
            for number in range(34):
                at = -8.0 + number * 1.1
                if near < at < END:
                    pen.rect(left, at, 0.75, 0.03, adjust(edge, -0.12), max(0.1, 0.7 - 0.02 * at))
        for x, way in ((-HALF, 1), (HALF, -1)):
            pen.gradient(rectangle(min(x, x + way * 0.9), near, 0.9, END - near), (x, 0), (x + way * 0.9, 0),
                         [((0.08, 0.04, 0.10), 0.35), ((0.08, 0.04, 0.10), 0.0)])  # fmt: skip


def _parapet(stage: Stage, pen: Brush, side: int, stone: Rgb) -> None:
    """A wall with a coping along the road, and a bay over every pier."""
    near = stage.camera.position[2] + 0.25
    low, high = sorted((side * HALF, side * (HALF + 0.42)))
    pen.box((low, 0, near), (high, WALL, END), stone, hold=False)
    normal = (float(-side), 0.0, 0.0)
    own, dice = stage.lit(stone, normal, 5), stage.dice(f"courses {side}")
    with pen.on((side * HALF, 0, 0), AWAY, UP):
        for number in range(110):
            z, long, tint = dice.uniform(-9.0, END), dice.uniform(0.4, 0.8), dice.uniform(-0.045, 0.035)
            if z > near + 0.2:
                pen.rect(z, 0.06 + number % 3 * 0.3, long, 0.27, adjust(own, tint), 0.8)
        for joint in (0.33, 0.63):
            pen.rect(near, joint, END - near, 0.02, adjust(own, -0.10), 0.7)
    pen.box((low - 0.07, WALL, near), (high + 0.07, WALL + 0.14, END), adjust(stone, 0.05), hold=False)
    for z in _PIERS:
        wide = sorted((side * (HALF - 0.06), side * (HALF + 1.0)))
        pen.box((wide[0], 0, z - 0.55), (wide[1], WALL + 0.22, z + 0.55), adjust(stone, 0.02))
        pen.box((wide[0] - 0.06, WALL + 0.22, z - 0.62), (wide[1] + 0.06, WALL + 0.36, z + 0.62), adjust(stone, 0.06))


def _saint(stage: Stage, x: float, z: float, stone: Rgb, _lit: float) -> None:
    """Somebody holy in stone on a pier, a hand raised."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(adjust(stone, 0.04), at=(x, 2, z))
        dim, way = adjust(own, -0.12), 1 if x < 0 else -1
        with pen.standing(x, WALL + 0.36, z):
            pen.rect(-0.3, 0, 0.6, 0.3, dim)
            pen.gradient(path_of((-0.26, 0.3), (-0.32, 1.0, -0.2, 1.5), (0.2, 1.5), (0.32, 1.0, 0.26, 0.3)), (-0.3, 0),
                         (0.3, 0), [adjust(own, 0.05), own, adjust(own, -0.14)])  # fmt: skip
            for fold in (-0.12, 0.02, 0.14):
                pen.line((fold, 0.34), (fold * 0.6, 1.1), dim, 0.03)
            pen.line((way * 0.16, 1.4), (way * 0.34, 1.2), own, 0.11)
            pen.line((way * 0.34, 1.2), (way * 0.38, 1.66), own, 0.09)
            pen.line((-way * 0.14, 1.36), (-way * 0.05, 1.02), dim, 0.1)
            pen.oval(0, 1.68, 0.13, 0.16, own)
            pen.oval(0.05, 1.62, 0.08, 0.1, dim, 0.6)
            pen.fill(
                path_of((-0.22, 1.72), (-0.22, 2.0, 0, 2.0), (0.22, 2.0, 0.22, 1.72)), lch(0.78, 0.10, 85), stroke=0.03
            )

    stage.put(x, z, draw_it, radius=0.4, tall=3.2)


def _lantern(stage: Stage, x: float, z: float, _stone: Rgb, lit: float) -> None:
    """A lantern on an iron post on a pier; a globe on three arms once there is current."""

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(stage.tone(0.26, 0.025, 255, "metal"), at=(x, 2, z))
        pane = lch(0.95, 0.08, 86) if lit else mix(iron, lch(0.85, 0.03, 90), 0.55)
        with pen.standing(x, WALL + 0.36, z):
            pen.fill([(-0.12, 0), (0.12, 0), (0.04, 0.3), (0.035, 1.5), (-0.035, 1.5), (-0.04, 0.3)], iron)
            if stage.unpowered:
                pen.fill([(-0.12, 1.5), (0.12, 1.5), (0.2, 1.95), (-0.2, 1.95)], pane)
                pen.line((0, 1.5), (0, 1.95), iron, 0.025)
                pen.fill([(-0.25, 1.95), (0.25, 1.95), (0, 2.2)], iron)
            else:
                pen.curve([(-0.34, 1.5), (0, 1.2), (0.34, 1.5)], iron, 0.045)
                for at, up in ((-0.34, 1.64), (0.34, 1.64), (0.0, 1.9)):
                    pen.oval(at, up, 0.14, 0.15, pane)
                pen.line((0, 1.4), (0, 1.78), iron, 0.05)

    stage.put(x, z, draw_it, radius=0.3, tall=3.4)
    if lit:
        at = (x, WALL + 2.0, z)
        bulb(stage, at, WARM, 0.8 * lit, 0.9)
        reveal(stage, (x, WALL + 1.2, z), 2.6, WARM, 0.85 * lit)
        floor_pool(stage, x * 0.62, z, 2.6, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 0.9 * lit, 3.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.7, 0.0, ((-1.2, 5.0), (0.9, 6.4), (-0.2, 9.5)), ((-1.4, -2.2), (1.5, -2.2)),
                (Seat(-3.1, 2.6, 0.46, 90),)),
    spare=((-2.4, 3.4), (2.4, 3.0)),
    focus=(0.0, 3.4, END),
    yaw=4.0,
    shift=-0.4,
)  # fmt: skip
