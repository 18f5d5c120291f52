"""A desert: dunes, mesas, rocks, cacti, a dead tree, a signpost, an old van or a lander where somebody camps."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, plains, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_SETTLED = ("well", "wells", "awnings", "oasis", "domes", "caravan", "jars", "tents", "cistern")
_RIDDEN = (
    "rails",
    "saddles",
    "saddle",
    "trail",
    "hitching",
    "wagon",
    "frontier",
    "ranch",
    "cattle",
    "creek",
    "stagecoach",
)


def draw(stage: Stage) -> None:
    """The desert, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=5, sun=(12, 10))
    other_world = stage.says("moon", "mars", "planet", "alien", "colony", "wreck", "asteroid")
    rock = stage.tone(0.56, 0.11, 38, "wall") if not stage.says("moon") else stage.tone(0.58, 0.012, 260, "wall")
    plains.mesas(stage, rock)
    _dunes(stage)
    for x, z, size in (
        (-3.6, 2.6, 0.8),
        (-4.4, 3.0, 0.5),
        (4.6, 4.4, 1.1),
        (2.6, 7.5, 0.7),
        (-6.5, 8.0, 1.4),
        (5.2, 1.0, 0.5),
    ):
        nature.rock(stage, x, z, size, rock)
    if stage.says(*_SETTLED):
        plains.domes(stage, -2.6, 7.0)
        plains.well(stage, 2.2, 4.6)
    elif other_world:
        lander(stage, -2.6, 6.0)
    elif stage.unpowered or stage.says(*_RIDDEN):
        plains.wagon(stage, -2.9, 5.4)
        _cacti(stage)
    else:
        _van(stage, -2.9, 5.4)
        _cacti(stage)
    clutter.lay_all(stage, 0.0, (("box", -1.4, 4.4), ("tin", -1.0, 4.2)), size=1.5)
    if stage.place.era != "future":
        clutter.lay(stage, "skull", 1.9, 0.0, 1.6, size=1.5)
    action_light(stage, 0.55, 250)


def _cacti(stage: Stage) -> None:
    """Cacti about the place, and a signpost."""
    for x, z, tall in ((3.4, 2.4, 2.2), (-5.6, 4.6, 1.7), (6.4, 7.0, 2.6), (1.4, 11.0, 2.0)):
        _cactus(stage, x, z, tall)
    _signpost(stage, 2.4, 4.2)


def _dunes(stage: Stage) -> None:
    base = stage.tone(0.76, 0.085, 68, "ground") if not stage.says("moon") else stage.tone(0.68, 0.01, 260, "ground")
    pen = ground.plain(stage, base, depth=60, veil=0.45)
    colour = stage.lit(base, UP, 4)
    for number, (z, tall) in enumerate(((60.0, 3.2), (36.0, 2.2), (20.0, 1.2))):
        dice = stage.dice(f"dune {number}")
        phase, shade = (
            dice.uniform(0, 6),
            mix(adjust(colour, -0.03 * number), stage.light.haze, 0.4 - 0.13 * number if stage.gloom is None else 0.0),
        )
        points = [(x * z / 20, tall * (0.5 + 0.5 * math.sin(x * 0.27 + phase)) ** 1.4) for x in range(-34, 35)]
        with pen.on((0, 0, z), RIGHT, UP):
            pen.gradient(
                [*points, (points[-1][0], -1), (points[0][0], -1)], (0, tall), (0, -0.2), [adjust(shade, 0.05), shade]
            )
    dice, near = stage.dice("ripples"), stage.camera.position[2] + 0.4
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for _ in range(190):
            x, z = dice.uniform(-9, 9), dice.uniform(-3, 16)
            if z > near + 0.5:
                pen.oval(
                    x, z, dice.uniform(0.4, 1.5), 0.035 + z * 0.002, adjust(colour, dice.choice((-0.05, 0.04))), 0.55
                )
        for side in (-0.35, 0.35):
            pen.curve([(0.9 + side, near), (0.2 + side, 4), (-2.4 + side, 5.4)], adjust(colour, -0.07), 0.16, 0.7)


def _cactus(stage: Stage, x: float, z: float, tall: float) -> None:
    green = nature.leaf_tone(stage, 0.48, 0.09, 150)

    def draw_it(pen: Brush) -> None:
        colour = pen.lit(green, at=(x, 1, z))
        pen.contact((x, 0, z), 0.5, 0.3, 0.4)
        with pen.standing(x, 0, z):
            for points, wide in (([(0, 0.1), (0, tall * 0.5), (0, tall)], 0.34), ([(0, tall * 0.42), (tall * 0.3,
                tall * 0.36), (tall * 0.3, tall * 0.74)], 0.22),
                                 ([(0, tall * 0.54), (-tall * 0.26, tall * 0.5), (-tall * 0.26, tall * 0.86)],
                                 0.2)):  # fmt: skip
                pen.curve(points, adjust(colour, -0.06), wide)
                pen.curve([(a - 0.03, b) for a, b in points], adjust(colour, 0.04), wide * 0.5)
                pen.curve(points, adjust(colour, -0.1), 0.02)
            pen.oval(0.02, tall + 0.16, 0.09, 0.07, pen.lit(stage.tone(0.66, 0.18, 10, "accent"), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.4, tall=tall)


def _van(stage: Stage, x: float, z: float) -> None:
    paint = stage.tone(0.66, 0.1, 195, "accent")

    def draw_it(pen: Brush) -> None:
        body, pale = pen.lit(paint, at=(x, 1, z)), pen.lit(stage.tone(0.93, 0.02, 88, "trim"), at=(x, 1, z))
        glass = WARM if stage.night else pen.lit(lch(0.45, 0.04, 230), at=(x, 1, z))
        pen.contact((x, 0, z), 2.4, 0.9, 0.5)
        with pen.standing(x, 0, z):
            pen.fill(
                path_of(
                    (-2.0, 0.35),
                    (-2.05, 1.3),
                    (-1.9, 2.0, -1.5, 2.05),
                    (1.5, 2.05),
                    (1.95, 1.95, 2.05, 1.3),
                    (2.1, 0.35),
                ),
                pale,
            )
            pen.gradient(
                [(-2.05, 0.35), (-2.05, 1.12), (2.06, 1.12), (2.1, 0.35)],
                (0, 1.1),
                (0, 0.3),
                [body, adjust(body, -0.08)],
            )
            for left in (-1.7, -0.75, 0.2):
                pen.fill(skia_round(left, 1.25, 0.8, 0.52), glass)
            pen.fill([(1.15, 1.25), (1.95, 1.25), (1.75, 1.78), (1.15, 1.78)], glass)
            pen.rect(-2.08, 0.3, 4.2, 0.1, adjust(pale, -0.1))
            for wheel in (-1.3, 1.3):
                pen.oval(wheel, 0.32, 0.34, 0.34, lch(0.24, 0.01, 260))
                pen.oval(wheel, 0.32, 0.16, 0.16, pale)
            pen.rect(-1.6, 2.05, 2.2, 0.07, adjust(pale, -0.2))
            pen.rect(-1.4, 2.1, 0.8, 0.28, pen.lit(stage.tone(0.50, 0.09, 40, "cloth"), at=(x, 1, z)))
            pen.rect(-0.5, 2.1, 0.5, 0.2, pen.lit(stage.tone(0.60, 0.09, 90, "cloth"), at=(x, 1, z)))
            pen.line((-0.02, 0.4), (-0.02, 1.85), adjust(pale, -0.14), 0.02)

    stage.put(x, z, draw_it, radius=2.0, tall=2.2)
    if stage.night:
        reveal(stage, (x, 1.4, z - 0.6), 2.6, WARM, 0.9)
        floor_pool(stage, x + 0.2, z - 1.4, 2.6, WARM, 0.85)
        stage.lamp((x, 1.4, z - 0.8), WARM, 0.9, 3.0)


def skia_round(x: float, y: float, width: float, height: float) -> object:
    """A rectangle with round corners as a path."""
    corner = 0.1
    return path_of(
        (x + corner, y), (x + width - corner, y), (x + width, y, x + width, y + corner), (x + width,
        y + height - corner),
        (x + width, y + height, x + width - corner, y + height), (x + corner, y + height),
        (x, y + height, x, y + height - corner), (x, y + corner), (x, y, x + corner, y),
    )  # fmt: skip


def lander(stage: Stage, x: float, z: float) -> None:
    """A lander on four legs, an airlock, a mast."""

    def draw_it(pen: Brush) -> None:
        hull, gold = (
            pen.lit(stage.tone(0.86, 0.012, 240, "metal"), at=(x, 2, z)),
            pen.lit(stage.tone(0.72, 0.12, 80, "accent"), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 2.6, 1.1, 0.5)
        with pen.standing(x, 0, z):
            for side in (-1, 1):
                pen.line((side * 0.8, 1.3), (side * 1.9, 0.1), adjust(hull, -0.25), 0.1)
                pen.line((side * 0.4, 0.8), (side * 1.6, 0.5), adjust(hull, -0.25), 0.06)
                pen.oval(side * 1.95, 0.06, 0.32, 0.07, adjust(hull, -0.2))
            pen.gradient(
                [(-1.3, 0.8), (1.3, 0.8), (1.1, 1.7), (-1.1, 1.7)],
                (-1.3, 0),
                (1.3, 0),
                [gold, adjust(gold, 0.08), adjust(gold, -0.12)],
            )
            pen.gradient(
                path_of((-1.0, 1.7), (-1.1, 2.7, -0.5, 3.1), (0.5, 3.1), (1.1, 2.7, 1.0, 1.7)),
                (-1, 0),
                (1, 0),
                [adjust(hull, 0.04), hull, adjust(hull, -0.14)],
            )
            glow = lch(0.88, 0.1, 85) if stage.night else pen.lit(lch(0.5, 0.08, 220), at=(x, 2, z))
            pen.oval(0.0, 2.4, 0.28, 0.28, adjust(hull, -0.2))
            pen.oval(0.0, 2.4, 0.22, 0.22, glow)
            pen.rect(0.5, 1.0, 0.3, 0.5, adjust(gold, -0.1))
            pen.line((-0.5, 3.1), (-0.7, 3.9), adjust(hull, -0.2), 0.04)
            pen.oval(-0.7, 3.95, 0.16, 0.08, hull)

    stage.put(x, z, draw_it, radius=2.0, tall=3.4)
    if stage.night:
        reveal(stage, (x, 1.8, z), 3.0, WARM, 0.8)
        floor_pool(stage, x + 0.6, z - 1.2, 2.6, WARM, 0.7)
        stage.lamp((x, 2.0, z - 0.6), WARM, 0.9, 3.0)


def _signpost(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.60, 0.06, 65, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 2.1, adjust(wood, -0.1))
            for y, side, words in ((1.7, 1, "NOWHERE 90"), (1.36, -1, "WATER 4")):
                tip = side * 0.85
                pen.fill(
                    [
                        (-side * 0.35, y),
                        (tip, y),
                        (tip + side * 0.16, y + 0.13),
                        (tip, y + 0.26),
                        (-side * 0.35, y + 0.26),
                    ],
                    wood,
                )
                pen.centred(words, side * 0.26, y + 0.07, 0.15, adjust(wood, -0.4))

    stage.put(x, z, draw_it, radius=0.7, tall=2.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((0.4, 5.0), (-1.2, 7.0), (2.4, 8.0)), ((-1.6, -2.2), (1.7, -2.2)), (Seat(-1.4, 4.2,
        0.4, 0),)),
    spare=((0.6, 3.6), (-4.4, 3.8)),
    focus=(-2.9, 1.2, 5.4),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
