"""A quiet street of homes that ends in a turning circle: lawns, drives, garages, hedges, letter boxes, a hoop."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import cars, frame, furniture, ground, homes, nature, sky
from production_flow.embedded.artist.sets.parts.glow import (
    WARM,
    action_light,
    floor_pool,
    reveal,
    street_lamp,
    wall_wash,
)
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, SIDE, END = -8.0, 8.2, 26.0
"""Where the fronts stand on both hands, and those that close the street."""
KERB, PATH = 3.1, 1.3
"""Half the road, and how wide the pavement beside it is."""
_CIRCLE = (0.0, 19.0, 5.0)
"""Middle (x, z) of the turning circle and its half."""
_TREES = ((-5.7, 9.4, 5.4), (5.9, 6.8, 5.0), (6.2, 21.0, 6.0), (-6.4, 20.0, 5.6))
"""Where trees stand on the lawns, and how tall they are."""
_LEFT_LOTS, _RIGHT_LOTS = (2.4, 13.6), (0.6, 12.0)


def draw(stage: Stage) -> None:
    """The street, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=10, sun=(14, 12))
    green = nature.leaf_tone(stage, 0.52, 0.09, 138)
    sky.hills(stage, ((420, 40, lch(0.56, 0.06, 265), 0.6), (200, 15, green, 0.3)), trees=False)
    _far_trees(stage)
    _ground(stage)
    _rows(stage)
    lit = dark.lamps if dark else 0.0
    for x, z in ((-KERB - 0.4, 7.4), (KERB + 0.4, 15.0)):
        street_lamp(stage, x, z, height=4.8, lit=lit)
    for x, z, tall in _TREES:
        nature.tree(stage, x, z, tall, part=f"street tree {x}")
    cars.parked(stage, 2.3, 10.4, 71, heads=0.0)
    cars.parked(stage, -6.6, 22.2, 72, heads=0.0)
    for number, (x, z) in enumerate(((-4.75, 3.0), (4.8, 2.2), (4.8, 12.2))):
        _letter_box(stage, x, z, number)
    _hoop(stage, -5.2, 13.0)
    for number, z in enumerate((4.6, 5.3)):
        _bin(stage, -4.7, z, number)
    for x, z in ((5.2, 4.6), (5.4, 9.0), (-5.5, 6.6)):
        nature.pot(stage, x, z, 0.7, part=f"drive pot {z}")
    furniture.bench(stage, -4.9, 1.0, stage.tone(0.60, 0.06, 70, "wood"), facing="right")
    if lit:
        _windows(stage, lit)
    frame.corner(stage)
    action_light(stage, 0.45, 240)


def _windows(stage: Stage, lit: float) -> None:
    """The light of front rooms on their walls and their lawns."""
    for lots, x, way in ((_LEFT_LOTS, LEFT, 1), (_RIGHT_LOTS, SIDE, -1)):
        for z in lots:
            across = z + (1.9 if way > 0 else 4.5)
            wall_wash(stage, (x + 0.01 * way, 0, 0), AWAY, (across, 1.5), 2.3, WARM, 0.95 * lit)
            wall_wash(stage, (x + 0.01 * way, 0, 0), AWAY, (z + 3.2, 3.7), 2.2, WARM, 0.7 * lit)
            floor_pool(stage, x + 1.6 * way, across, 2.4, WARM, 0.85 * lit)
            stage.lamp((x + 0.6 * way, 1.6, across), WARM, 0.5 * lit, 3.0)
    for x in (-2.6, 6.0):
        reveal(stage, (x, 2.4, END - 0.2), 3.2, WARM, 0.8 * lit)


def _far_trees(stage: Stage) -> None:
    """Crowns of the gardens behind the houses."""
    pen, dice = stage.layer("far trees", 46), stage.dice("far trees")
    green = pen.lit(nature.leaf_tone(stage, 0.47, 0.095, 142), (0, 0.8, -0.5), (0, 4, 34))
    for number in range(13):
        with pen.standing(-27 + number * 4.4, 0, 36):
            nature.foliage(pen, 0, 4.4 + dice.uniform(-0.6, 1.6), 3.4, green, dice, clumps=9)


def _ground(stage: Stage) -> None:
    """Lawns, the road with its circle, pavements and drives."""
    grass = stage.tone(0.64, 0.115, 130, "ground")
    pen = ground.plain(stage, grass, depth=44, veil=0.3, green=True)
    near, own = stage.camera.position[2] + 0.35, stage.lit(grass, UP, 4)
    pave = stage.lit(stage.tone(0.82, 0.015, 85, "stone"), UP, 4)
    tar = stage.lit(stage.tone(0.52, 0.012, 255, "stone"), UP, 4)
    x, z, half = _CIRCLE
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for stripe in range(16):
            if stripe * 2.2 - 4 > near:
                pen.rect(-26, stripe * 2.2 - 4, 52, 1.1, adjust(own, 0.022), 0.6)
        _drives(pen, adjust(pave, -0.035), near)
        for grown, colour in ((PATH, pave), (0.14, adjust(pave, -0.1)), (0.0, tar)):
            pen.rect(-KERB - grown, near, 2 * (KERB + grown), z - near, colour)
            pen.oval(x, z, half + grown, half + grown, colour)
        for number in range(40):
            at = -8.0 + number * 1.1
            if near < at < z - half:
                for edge in (-KERB - PATH, KERB):
                    pen.rect(edge, at, PATH, 0.03, adjust(pave, -0.08), max(0.1, 0.6 - 0.02 * at))
        pen.oval(x, z, 1.7, 1.7, adjust(pave, -0.02))
        pen.oval(x, z, 1.5, 1.5, own)
        for number, (patch, long) in enumerate(((-1.8, 3.4), (0.9, 7.6), (-0.4, 12.0))):
            pen.oval(patch, long, 0.9 + 0.2 * number, 0.5, adjust(tar, 0.02 if number % 2 else -0.03), 0.8)
        if near < 2.5:
            pen.oval(0.9, 2.9, 0.36, 0.36, adjust(tar, -0.09))
            pen.oval(0.9, 2.9, 0.29, 0.29, adjust(tar, -0.03))
    _hopscotch(pen, near)
    _shade(pen, stage)
    _island(stage, x, z)


def _drives(pen: Brush, colour: tuple[float, float, float], near: float) -> None:
    """Strips from the road to the garages and the doors."""
    wide = homes.GARAGE[0]
    for lots, front in ((_LEFT_LOTS, LEFT), (_RIGHT_LOTS, SIDE)):
        edge, side = (front, 1) if front < 0 else (KERB, 1)
        for z in lots:
            for start, long in ((z + 6.5, wide - 0.2), (z + (4.1 if front < 0 else 1.2), 1.0)):
                if start > near:
                    pen.rect(edge - (1.0 if front < 0 else 0.0), start, abs(front) - KERB + 1.0 * side, long, colour)
    for x in (-6.6, 10.2):
        pen.fill([(x - 1.3, END + 1), (x + 1.3, END + 1), (x * 0.45 + 1.2, 22.0), (x * 0.45 - 1.2, 22.0)], colour)


def _hopscotch(pen: Brush, near: float) -> None:
    """What the children of the street have chalked on it."""
    chalk = pen.stage.lit(lch(0.95, 0.02, 90), UP, 4)
    squares: list[Point2] = [
        (0.0, 0.0),
        (-0.28, 0.56),
        (0.28, 0.56),
        (0.0, 1.12),
        (-0.28, 1.68),
        (0.28, 1.68),
        (0, 2.24),
    ]
    with pen.on((-1.7, 0.002, 3.2), RIGHT, AWAY):
        for x, z in squares:
            if 3.2 + z > near:
                pen.fill(rectangle(x, z, 0.54, 0.54), chalk, 0.75, stroke=0.05)


def _shade(pen: Brush, stage: Stage) -> None:
    """What trees throw over lawn, pavement and road while the sun is out."""
    if stage.night or stage.weather not in {"clear", "wind"}:
        return
    dice, away = stage.dice("shade"), -1.0 if stage.light.direction[0] > 0 else 1.0
    with pen.on((0, 0.003, 0), RIGHT, AWAY):
        for x, z, tall in (*_TREES, (-6.0, 2.6, 5.0)):
            for step in range(7):
                at = (x + away * (0.4 + step * 0.55), z - 0.2 - step * 0.12 + dice.uniform(-0.3, 0.3))
                shape = blob(at, tall * dice.uniform(0.16, 0.26), dice, 12, 0.24, 0.6)
                if at[1] - tall * 0.3 > stage.camera.position[2] + 0.4:
                    pen.fill(shape, lch(0.22, 0.06, 275), 0.14)


def _island(stage: Stage, x: float, z: float) -> None:
    """A small tree and flowers in the middle of the circle."""

    def draw_it(pen: Brush) -> None:
        dice, green = stage.dice("island"), pen.lit(nature.leaf_tone(stage), (0, 0.8, -0.5), (x, 1, z))
        bloom = pen.lit(stage.tone(0.68, 0.17, 20, "accent"), at=(x, 0, z))
        with pen.standing(x, 0, z):
            pen.rect(-0.1, 0, 0.2, 1.6, pen.lit(stage.tone(0.40, 0.05, 55, "wood"), at=(x, 1, z)))
            nature.foliage(pen, 0, 2.4, 1.3, green, dice, clumps=16)
            for number in range(9):
                nature.tuft(pen, -1.2 + number * 0.3, 0.0, 0.4, green, dice, 5)
            for _ in range(22):
                pen.oval(dice.uniform(-1.3, 1.3), dice.uniform(0.1, 0.45), 0.07, 0.06, bloom)

    stage.put(x, z, draw_it, radius=1.2, tall=3.4)


def _rows(stage: Stage) -> None:
    """The houses: those at the end, and along both hands from the far end."""
    kinds = homes.homes(stage)
    pen = stage.layer("end", 43)
    for number, (x, garage) in enumerate(((-16.4, -1), (-5.0, -1), (3.6, 1), (15.4, 1))):
        homes.facing(pen, x, END, kinds[(number + 3) % 5], f"end {number}", garage=garage)
    pen = stage.layer("rows", stage.action_depth + 6)
    eye = stage.camera.position[2]
    for number in (1, 0):
        for side, lots, x in ((-1, _LEFT_LOTS, LEFT), (1, _RIGHT_LOTS, SIDE)):
            if lots[number] + 6.4 > eye + 0.5:
                home = kinds[(2 * number + (side > 0)) % 5]
                homes.beside(pen, side, x, lots[number], home, f"home {side} {number}")
    _fence(pen, stage, 4.75, (12.6, 18.0))
    _hedge(stage)


def _fence(pen: Brush, stage: Stage, x: float, run: tuple[float, float]) -> None:
    """White pickets along a lawn."""
    white = stage.lit(stage.tone(0.95, 0.01, 90, "trim"), (-1.0, 0.0, 0.0), 12)
    with pen.on((x, 0, run[0]), AWAY, UP):
        for rail in (0.25, 0.62):
            pen.rect(0, rail, run[1] - run[0], 0.07, adjust(white, -0.05))
        for number in range(int((run[1] - run[0]) / 0.2)):
            at = number * 0.2
            pen.fill([(at, 0), (at + 0.11, 0), (at + 0.11, 0.78), (at + 0.055, 0.88), (at, 0.78)], white)


def _hedge(stage: Stage) -> None:
    """A clipped hedge between two gardens on either hand."""
    green = nature.leaf_tone(stage, 0.46, 0.10, 142)
    for number, (x, z) in enumerate([(side * (5.4 + 1.1 * step), 12.4 - (side > 0) * 1.5)
                                     for side in (-1, 1) for step in range(3)]):  # fmt: skip

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            pen.contact((x, 0, z), 0.9, 0.4, 0.4)
            with pen.standing(x, 0, z):
                dice, own = stage.dice(f"hedge {number}"), pen.lit(green, (0, 0.85, -0.45), (x, 1, z))
                for at in (-0.4, 0.3):
                    nature.foliage(pen, at, 0.5, 0.62, own, dice, clumps=10, flat=0.9)

        stage.put(x, z, draw_it, radius=0.7, tall=1.1)


def _letter_box(stage: Stage, x: float, z: float, number: int) -> None:
    """A box on a post with its flag up or down."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stage.tone(0.52, 0.13, (27, 250, 150)[number % 3], "cloth"), at=(x, 1, z))
        wood = pen.lit(stage.tone(0.62, 0.05, 70, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.25, 0.15, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 0.95, wood)
            pen.fill([(-0.26, 0.92), (0.26, 0.92), (0.26, 1.16), (0.2, 1.26), (-0.2, 1.26), (-0.26, 1.16)], own)
            pen.rect(-0.26, 1.02, 0.52, 0.03, adjust(own, -0.1))
            flag = pen.lit(lch(0.62, 0.19, 30), at=(x, 1, z))
            pen.rect(0.2, 1.1, 0.03, 0.34 if number % 2 else 0.1, flag)
            pen.rect(0.2, 1.34 if number % 2 else 1.12, 0.16, 0.1, flag)
        _roots(pen, stage, x, z, number)

    stage.put(x, z, draw_it, radius=0.25, tall=1.3)


def _roots(pen: Brush, stage: Stage, x: float, z: float, number: int) -> None:
    """Long grass at the foot of a post, where no mower gets."""
    green = pen.lit(nature.leaf_tone(stage, 0.56, 0.11, 132), at=(x, 0, z))
    with pen.standing(x, 0, z):
        for at in (-0.12, 0.1):
            nature.tuft(pen, at, 0, 0.24, green, stage.dice(f"roots {number} {at}"), 6)


def _hoop(stage: Stage, x: float, z: float) -> None:
    """A basketball hoop on its post beside a drive."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(stage.tone(0.44, 0.02, 250, "metal"), at=(x, 1, z))
        white = pen.lit(lch(0.95, 0.01, 90), at=(x, 3, z))
        orange = pen.lit(lch(0.64, 0.18, 45), at=(x, 3, z))
        pen.contact((x, 0, z), 0.4, 0.25, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.07, 0, 0.14, 3.0, steel)
            pen.rect(-0.75, 2.7, 1.5, 1.0, white)
            pen.fill(rectangle(-0.28, 2.85, 0.56, 0.42), orange, stroke=0.05)
            for net in range(7):
                pen.line((-0.25 + net * 0.083, 2.84), (-0.15 + net * 0.05, 2.42), white, 0.016)
            pen.rect(-0.29, 2.82, 0.58, 0.06, orange)

    stage.put(x, z, draw_it, radius=0.5, tall=3.6)


def _bin(stage: Stage, x: float, z: float, number: int) -> None:
    """A bin on wheels, put out for the morning."""
    base = stage.tone(*((0.42, 0.08, 150), (0.40, 0.03, 250))[number], "cloth")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.4, 0.3, 0.45)
        pen.box((x - 0.26, 0.06, z - 0.28), (x + 0.26, 0.96, z + 0.28), base)
        pen.box((x - 0.3, 0.96, z - 0.32), (x + 0.3, 1.06, z + 0.32), adjust(base, 0.07))

    if stage.place.era != "victorian":
        stage.put(x, z, draw_it, radius=0.35, tall=1.06)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.7, 0.0, ((-1.4, 5.6), (0.8, 7.4), (-0.4, 9.6)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(-4.8, 1.0, 0.46, 90),)),
    spare=((-3.4, 3.2), (3.5, 3.4)),
    focus=(0.0, 2.2, _CIRCLE[1]),
    yaw=3.5,
    shift=-0.4,
)  # fmt: skip
