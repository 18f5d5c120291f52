"""A garden: a lawn with beds, roses, hedges, a path to a house, a greenhouse, a bench, a wheelbarrow, bees' hives."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import facades, frame, furniture, ground, institutions, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage


def draw(stage: Stage) -> None:
    """The garden, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(-13, 12))
    sky.hills(
        stage,
        (
            (420, 50, lch(0.56, 0.06, 265), 0.6),
            (280, 28, lch(0.54, 0.08, 180), 0.42),
            (170, 11, lch(0.52, 0.1, 140), 0.2),
        ),
    )
    wild = stage.says("pawprints")
    grounds = stage.says("doors", "perspex", "assembly")
    _lawn(stage)
    if grounds:
        institutions.front(stage, 0.6, 20.0)
    elif not wild:
        _house(stage)
    _hedge(stage)
    for x, z, tall in ((-5.6, 6.4, 5.2), (6.2, 7.4, 5.8), (-8.4, 11.0, 6.0), (3.6, 13.0, 5.0), (9.5, 4.0, 5.4)):
        nature.tree(stage, x, z, tall)
    _laid_out(stage, plain=grounds, wild=wild)
    frame.corner(stage)
    action_light(stage, 0.5, 235)


def _laid_out(stage: Stage, *, plain: bool, wild: bool) -> None:
    """What people have put on the grass: graves, or beds and a seat; nothing where only animals live."""
    graves = stage.says("cemetery", "graveyard", "grave")
    if graves:
        for number, (x, z) in enumerate(((-2.6, 2.6), (-3.6, 4.4), (2.6, 3.0), (3.8, 4.8), (-2.2, 6.2), (2.4, 6.4))):
            _stone(stage, x, z, number)
    elif not wild:
        for x, z, wide in ((-2.9, 2.2, 1.5), (2.9, 2.6, 1.5), (-2.4, 5.0, 1.2), (2.7, 5.4, 1.3)):
            _bed(stage, x, z, wide)
        _barrow(stage, 3.6, 1.1)
        if not plain:
            _arbour(stage, 0.35, 7.6)
    if not wild:
        furniture.bench(stage, -3.9, 0.9, stage.tone(0.62, 0.06, 75, "wood"), "right")
        for x, z in ((-1.5, 1.2), (1.9, 1.2), (-1.2, 4.0), (1.7, 4.0)):
            _lantern(stage, x, z)
        nature.pot(stage, -3.0, 1.0, 0.55, part="bench pot")


def _lawn(stage: Stage) -> None:
    grass = stage.tone(0.60, 0.115, 132, "ground")
    pen = ground.plain(stage, grass, depth=60, veil=0.35, green=True)
    colour, near, dice = stage.lit(grass, UP, 4), stage.camera.position[2] + 0.35, stage.dice("lawn")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for stripe in range(12):
            z = stripe * 2.4 - 4
            if z > near:
                pen.rect(-22, z, 44, 1.2, adjust(colour, 0.02), 0.6)
        path = stage.lit(stage.tone(0.80, 0.04, 78, "stone"), UP, 4)
        steps = [(0.25 + 0.5 * math.sin(z * 0.32), z) for z in range(math.ceil(near), 19)]
        pen.fill(
            [*((x - 0.78, z) for x, z in steps), *((x + 0.78, z) for x, z in reversed(steps))], adjust(path, -0.05)
        )
        z = near + 0.2
        while z < 17:
            x = 0.25 + 0.5 * math.sin(z * 0.32)
            for side in (-0.42, 0.02, 0.44):
                pen.oval(
                    x + side + dice.uniform(-0.05, 0.05), z, 0.24, 0.2, adjust(path, dice.choice((-0.03, 0.02, 0.05)))
                )
            z += 0.46
        for _ in range(160):
            x, z = dice.uniform(-8, 8), dice.uniform(-3, 12)
            if z > near + 0.5 and abs(x - 0.25) > 1.1:
                bright = dice.random()
                tone = lch(0.95, 0.03, 95) if bright < 0.2 else lch(0.86, 0.14, 95) if bright < 0.32 else None
                pen.oval(
                    x, z, 0.045 if tone else 0.1, 0.04, stage.lit(tone, UP, 4) if tone else adjust(colour, -0.06), 0.9
                )


def _house(stage: Stage) -> None:
    pen = stage.layer("far", 44)
    wall, roof = stage.tone(0.88, 0.05, 82, "wall"), stage.tone(0.50, 0.11, 35, "accent")
    house = facades.House(wall, stage.tone(0.94, 0.02, 88, "trim"), stage.tone(0.48, 0.09, 165, "cloth"),
        stage.tone(0.40, 0.05, 245, "glass"),
                          lch(0.86, 0.12, 80), "plaster", 0.6 if stage.night else 0.0, trade=False)  # fmt: skip
    facades.facing(pen, -3.8, 19, 8.6, 7.4, house, "garden house", roof)
    pen.box((2.6, 7.2, 21), (3.3, 9.8, 21.7), stage.tone(0.54, 0.1, 35, "wall"), hold=False)
    _greenhouse(pen, stage, 7.4, 15.0)
    if stage.night:
        wall_wash(stage, (-3.8, 0, 18.99), RIGHT, (4.2, 2.6), 4.5, WARM, 0.75)
        stage.lamp((0.4, 2.4, 18), WARM, 0.7, 5.0)


def _greenhouse(pen: Brush, stage: Stage, x: float, z: float) -> None:
    frame, glass = (
        pen.lit(stage.tone(0.94, 0.015, 100, "trim"), at=(x, 1, z)),
        pen.lit(lch(0.80, 0.05, 190), at=(x, 1, z)),
    )
    green = pen.lit(nature.leaf_tone(stage), at=(x, 1, z))
    with pen.on((x, 0, z), RIGHT, UP):
        body = [(0, 0), (4, 0), (4, 2.2), (2, 3.5), (0, 2.2)]
        pen.fill(body, glass)
        dice = stage.dice("greenhouse")
        for _ in range(8):
            nature.foliage(pen, dice.uniform(0.4, 3.6), dice.uniform(0.4, 1.2), 0.5, green, dice, clumps=5)
        pen.fill(body, glass, 0.35)
        pen.fill(body, frame, stroke=0.12)
        for number in range(1, 6):
            pen.rect(number * 0.667 - 0.03, 0, 0.06, 2.2 + 1.3 * (1 - abs(number * 0.667 - 2) / 2), frame)
        for y in (0.7, 2.2):
            pen.rect(0, y, 4, 0.07, frame)


def _hedge(stage: Stage) -> None:
    green = nature.leaf_tone(stage, 0.46, 0.1, 142)
    for number, (x, z) in enumerate(
        [(side * (6.0 + 0.15 * row), 2.0 + row * 2.2) for row in range(6) for side in (-1, 1)]
    ):

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            pen.contact((x, 0, z), 1.4, 0.7, 0.4)
            with pen.standing(x, 0, z):
                dice, colour = stage.dice(f"hedge {number}"), pen.lit(green, (0, 0.85, -0.45), (x, 1, z))
                for at in (-0.8, 0.1, 0.9):
                    nature.foliage(pen, at, 0.62, 0.78, colour, dice, clumps=14, flat=0.95)

        stage.put(x, z, draw_it, radius=1.2, tall=1.4)


def _bed(stage: Stage, x: float, z: float, wide: float) -> None:
    """A flower bed: earth, leaves, blooms in drifts."""
    earth, green = stage.tone(0.40, 0.05, 50, "ground"), nature.leaf_tone(stage, 0.5, 0.11, 138)
    dice_hues = stage.dice(f"bed {x} {z}")
    blooms = [
        stage.tone(0.62, 0.19, 15, "accent"),
        lch(0.82, 0.14, 90),
        lch(0.72, 0.14, 345),
        lch(0.58, 0.15, 300),
        lch(0.93, 0.02, 95),
    ]
    first = dice_hues.randrange(5)

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"blooms {x} {z}")
        with pen.on((x, 0.004, z), RIGHT, AWAY):
            pen.oval(0, 0, wide * 0.75, 0.42, pen.lit(earth, UP, (x, 0, z)))
        leaf = pen.lit(green, (0, 0.8, -0.45), (x, 0, z))
        with pen.standing(x, 0, z):
            for _ in range(16):
                nature.tuft(
                    pen,
                    dice.uniform(-0.66, 0.66) * wide,
                    0.0,
                    dice.uniform(0.3, 0.55),
                    adjust(leaf, dice.choice((-0.05, 0.0, 0.04))),
                    dice,
                    6,
                )
            for number in range(34):
                across = dice.uniform(-0.66, 0.66) * wide
                tone = pen.lit(blooms[(first + (number // 12)) % 5], (0, 0.8, -0.45), (x, 0, z))
                up, size = dice.uniform(0.18, 0.6) * (1 - 0.3 * abs(across) / wide), dice.uniform(0.035, 0.06)
                for petal in range(5):
                    pen.oval(
                        across + math.cos(petal * 1.256) * size * 0.7,
                        up + math.sin(petal * 1.256) * size * 0.7,
                        size * 0.62,
                        size * 0.62,
                        tone,
                    )
                pen.oval(across, up, size * 0.4, size * 0.4, pen.lit(lch(0.85, 0.14, 90), at=(x, 0, z)))

    stage.put(x, z, draw_it, radius=wide * 0.7, tall=0.6)


def _arbour(stage: Stage, x: float, z: float) -> None:
    """An arch of roses over the path."""

    def draw_it(pen: Brush) -> None:
        white, dice = pen.lit(stage.tone(0.94, 0.015, 90, "trim"), at=(x, 1, z)), stage.dice("arbour")
        green = pen.lit(nature.leaf_tone(stage, 0.5, 0.11, 140), at=(x, 1, z))
        rose = pen.lit(stage.tone(0.64, 0.18, 10, "accent"), at=(x, 1, z))
        with pen.standing(x, 0, z):
            for side in (-1.1, 1.02):
                pen.rect(side, 0, 0.08, 2.3, white)
            pen.curve([(-1.06, 2.3), (0, 3.2), (1.06, 2.3)], white, 0.08)
            for step in range(23):
                t = step / 22
                angle = math.pi * t
                at = (
                    (-math.cos(angle) * 1.08, 0.5 + math.sin(angle) * 2.25)
                    if 0.1 < t < 0.9
                    else (-1.06 if t < 0.5 else 1.06, 0.5)
                )
                nature.foliage(pen, at[0], at[1], 0.26, green, dice, clumps=5)
                pen.oval(at[0] + dice.uniform(-0.16, 0.16), at[1] + dice.uniform(-0.12, 0.16), 0.075, 0.07, rose)

    stage.put(x, z, draw_it, radius=1.1, tall=2.9)


def _barrow(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        tub, wood = (
            pen.lit(stage.tone(0.50, 0.1, 165, "accent"), at=(x, 0, z)),
            pen.lit(stage.tone(0.58, 0.07, 65, "wood"), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 0.8, 0.35, 0.4)
        with pen.standing(x, 0, z):
            pen.line((-0.75, 0.62), (0.5, 0.22), wood, 0.05)
            pen.line((-0.3, 0.42), (-0.34, 0.0), wood, 0.05)
            pen.gradient(
                [(-0.5, 0.66), (0.5, 0.62), (0.3, 0.28), (-0.28, 0.32)], (0, 0.66), (0, 0.3), [tub, adjust(tub, -0.09)]
            )
            for at in (-0.25, 0.0, 0.24):
                nature.tuft(
                    pen, at, 0.62, 0.3, pen.lit(nature.leaf_tone(stage), at=(x, 0, z)), stage.dice(f"cut {at}"), 6
                )
            pen.oval(0.52, 0.2, 0.2, 0.2, (0.12, 0.11, 0.12))
            pen.oval(0.52, 0.2, 0.09, 0.09, adjust(tub, 0.2))

    stage.put(x, z, draw_it, radius=0.7, tall=0.8)


def _lantern(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.34, 0.02, 250), at=(x, 0, z))
        with pen.standing(x, 0, z):
            pen.rect(-0.018, 0, 0.036, 0.5, iron)
            pen.fill(
                [(-0.09, 0.5), (0.09, 0.5), (0.11, 0.74), (-0.11, 0.74)],
                lch(0.93, 0.1, 88) if stage.night else adjust(iron, 0.4),
            )
            pen.fill([(-0.13, 0.74), (0.13, 0.74), (0, 0.86)], iron)

    stage.put(x, z, draw_it, radius=0.1, tall=0.85)
    if stage.night:
        bulb(stage, (x, 0.62, z), WARM, 0.7, 0.5)
        reveal(stage, (x, 0.5, z), 1.5, WARM, 0.85)
        floor_pool(stage, x, z, 1.6, WARM, 0.9)
        stage.lamp((x, 0.62, z), WARM, 0.4, 1.6)


def _stone(stage: Stage, x: float, z: float, number: int) -> None:
    base: Rgb = stage.tone(0.66, 0.015, 140, "stone")

    def draw_it(pen: Brush) -> None:
        colour = pen.lit(base, at=(x, 0, z))
        pen.contact((x, 0, z), 0.6, 0.3, 0.45)
        with pen.standing(x, 0, z):
            if number % 3 == 2:
                for shape in (
                    ((-0.09, 0.0), (0.09, 0.0), (0.09, 1.2), (-0.09, 1.2)),
                    ((-0.36, 0.76), (0.36, 0.76), (0.36, 0.94), (-0.36, 0.94)),
                ):
                    pen.fill(list(shape), colour)
            else:
                pen.gradient(
                    path_of((-0.38, 0), (-0.38, 0.7), (-0.36, 1.02, 0, 1.04), (0.36, 1.02, 0.38, 0.7), (0.38, 0)),
                    (0, 1),
                    (0, 0),
                    [adjust(colour, 0.04), adjust(colour, -0.07)],
                )
                pen.centred("R I P", 0, 0.66, 0.15, adjust(colour, -0.2), "Fraunces-600")
                for line in range(2):
                    pen.rect(-0.2, 0.5 - line * 0.1, 0.4, 0.025, adjust(colour, -0.16))
            nature.tuft(
                pen, -0.3, 0, 0.22, pen.lit(nature.leaf_tone(stage), at=(x, 0, z)), stage.dice(f"grave {number}"), 6
            )

    stage.put(x, z, draw_it, radius=0.4, tall=1.0)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.4, 1.7, 0.0, ((0.3, 5.0), (-1.0, 7.6), (1.6, 9.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-3.8, 0.9, 0.46, 90),)),
    spare=((-4.4, 3.6), (4.6, 3.6)),
    focus=(0.35, 2.0, 7.6),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
