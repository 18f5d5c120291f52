"""A farmyard: a red barn, a silo, fences, fields, hay, a cart, hens, a cow that looks on."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage


def draw(stage: Stage) -> None:
    """The yard, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    dry = stage.says("ranch", "range", "pens", "pasture", "prairie", "creek", "cattle", "stock")
    sky.sky(stage, clouds=9, sun=(15, 12))
    land = lch(0.60, 0.08, 95) if dry else lch(0.54, 0.10, 138)
    sky.hills(stage, ((420, 50, lch(0.54, 0.06, 270), 0.6), (260, 24, land, 0.35), (150, 9, land, 0.18)))
    _ground(stage, dry=dry)
    _fields(stage)
    _barn(stage, -3.4, 12.0)
    _silo(stage, 1.9, 14.0)
    _fence(stage, 7.6)
    nature.tree(stage, 6.4, 9.0, 6.2, part="farm tree")
    nature.tree(stage, -9.4, 9.0, 5.4, part="farm oak")
    _cow(stage, 4.4, 9.4)
    for x, z in ((3.6, 4.4), (4.5, 4.8), (-5.2, 6.0)):
        _bale(stage, x, z)
    _cart(stage, -4.4, 3.4)
    for number, (x, z) in enumerate(((1.6, 2.4), (2.2, 2.9), (-1.9, 3.1), (1.1, 5.4), (-2.4, 4.6))):
        _hen(stage, x, z, number)
    _trough(stage, 5.2, 2.4)
    clutter.barrel(stage, -5.6, 1.6, stage.tone(0.52, 0.06, 230, "metal"))
    clutter.lay_all(stage, 0.0, (("pot", 4.2, 2.0), ("rope", -4.9, 1.2), ("hat", 3.5, 3.6)), size=1.5)
    action_light(stage, 0.55, 240)


def _ground(stage: Stage, *, dry: bool) -> None:
    base = stage.tone(0.70, 0.075, 78, "ground") if dry else stage.tone(0.60, 0.10, 125, "ground")
    pen = ground.plain(stage, base, depth=70, veil=0.45, green=True)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.05, 1, 10), -9, 9, 22, 50, opacity=0.45, part="yard dark")
    earth = stage.lit(stage.tone(0.68, 0.06, 68, "ground"), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        yard = path_of((-2.6, near), (-3.4, 4, -6.0, 9.5), (-1.4, 10.5, 0.4, 9.0), (2.6, 5, 3.0, near))
        pen.fill(yard, earth, 0.95)
        for x in (-1.1, 0.4):
            pen.curve([(x + 1.4, near), (x + 0.6, 5), (x - 2.6, 10)], adjust(earth, -0.07), 0.2, 0.7)
    ground.patches(pen, adjust(earth, -0.05), -2.6, 2.4, 8, 26, opacity=0.45, part="mud")


def _fields(stage: Stage) -> None:
    """Strips of crop behind the fence."""
    pen = stage.layer("fields", 68)
    for number in range(9):
        hue = (95, 125, 85, 135, 100)[number % 5]
        colour = pen.lit(lch(0.68 if hue < 110 else 0.56, 0.11, hue), UP, (0, 0, 8))
        x = 2.4 + number * 2.6
        with pen.on((0, 0.002, 0), RIGHT, AWAY):
            pen.fill([(x, 11), (x + 2.3, 11), (x * 2.6 + 4.0, 60), (x * 2.6 - 2.0, 60)], colour, 0.85)
            for furrow in range(5):
                at = x + 0.25 + furrow * 0.45
                pen.fill([(at, 11), (at + 0.1, 11), (at * 2.6 + 0.4, 60), (at * 2.6, 60)], adjust(colour, -0.06), 0.7)


def _barn(stage: Stage, x: float, z: float) -> None:
    red, white = stage.tone(0.48, 0.14, 28, "accent"), stage.tone(0.93, 0.015, 88, "trim")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 4.2, 2.0, 0.4)
        pen.box((x - 3.2, 0, z), (x + 3.2, 3.4, z + 7), red)
        own, trim = pen.lit(red, at=(x, 2, z)), pen.lit(white, at=(x, 2, z))
        roof = pen.lit(stage.tone(0.46, 0.03, 60, "wall"), (0.7, 0.7, 0), (x, 5, z))
        pen.world(
            [(x + 3.4, 3.3, z - 0.3), (x + 3.4, 3.3, z + 7), (x + 2.2, 5.4, z + 7), (x + 2.2, 5.4, z - 0.3)], roof
        )
        pen.world(
            [(x + 2.2, 5.4, z - 0.3), (x + 2.2, 5.4, z + 7), (x, 6.6, z + 7), (x, 6.6, z - 0.3)], adjust(roof, 0.04)
        )
        gable = [(-3.2, 0), (3.2, 0), (3.2, 3.4), (2.1, 5.4), (0, 6.5), (-2.1, 5.4), (-3.2, 3.4)]
        with pen.on((x, 0, z), RIGHT, UP):
            pen.gradient(gable, (0, 0), (0, 6), [adjust(own, -0.07), adjust(own, 0.02)])
            for plank in range(22):
                left = -3.15 + plank * 0.3
                top = 3.3 if abs(left) > 2.9 else 6.4 - abs(left) * (0.5 if abs(left) < 2.1 else 0.9)
                pen.rect(left, 0, 0.025, top, adjust(own, -0.08), 0.8)
            pen.fill([(-3.45, 3.3), (-2.2, 5.5), (0, 6.7), (2.2, 5.5), (3.45, 3.3)], trim, stroke=0.16)
            pen.rect(-1.5, 0, 3.0, 2.9, trim)
            for leaf in (-1.4, 0.05):
                inside = (0.10, 0.05, 0.06) if leaf > 0 and not stage.night else adjust(own, -0.04)
                glow = lch(0.80, 0.12, 70) if leaf > 0 and stage.night else inside
                pen.rect(leaf, 0.05, 1.35, 2.75, glow)
                if leaf < 0:
                    pen.line((leaf, 0.1), (leaf + 1.35, 2.75), trim, 0.12)
                    pen.line((leaf, 2.75), (leaf + 1.35, 0.1), trim, 0.12)
            pen.rect(-0.7, 3.7, 1.4, 1.2, trim)
            pen.rect(-0.6, 3.8, 1.2, 1.0, (0.12, 0.07, 0.07))
            pen.fill([(-0.6, 3.8), (0.6, 3.8), (0.3, 4.25), (-0.2, 4.35)], pen.lit(lch(0.78, 0.11, 88), at=(x, 4, z)))
            for left in (-2.7, 1.9):
                pen.rect(left, 1.3, 0.85, 0.95, trim)
                pen.rect(left + 0.08, 1.38, 0.69, 0.79, WARM if stage.night else adjust(own, -0.2, 0.4))
                pen.rect(left + 0.39, 1.38, 0.06, 0.79, trim)

    stage.put(x, z, draw_it, radius=3.4, tall=6.4)
    if stage.night:
        bulb(stage, (x, 3.3, z - 0.4), WARM, 0.8, 1.2)
        reveal(stage, (x, 2.2, z - 0.5), 3.8, WARM, 0.9)
        floor_pool(stage, x, z - 2.2, 3.8, WARM, 0.9)
        stage.lamp((x, 3.2, z - 0.8), WARM, 0.9, 4.4)


def _silo(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        _wind_pump(pen, x + 3.6, z + 2)
        steel = stage.tone(0.74, 0.02, 235, "metal")
        pen.contact((x, 0, z), 2.0, 1.2, 0.4)
        pen.drum((x, 0, z), 1.4, 6.2, steel)
        for y in (1.2, 2.4, 3.6, 4.8, 6.0):
            pen.drum((x, y, z), 1.43, 0.12, adjust(steel, -0.06))
        with pen.standing(x, 6.2, z):
            cap = pen.lit(stage.tone(0.56, 0.10, 28, "accent"), at=(x, 6, z))
            pen.gradient(path_of((-1.5, 0), (-1.2, 1.1, 0, 1.3), (1.2, 1.1, 1.5, 0)), (-1.4, 0), (1.4, 0),
                         [adjust(cap, 0.05), adjust(cap, -0.1)])  # fmt: skip

    stage.put(x, z, draw_it, radius=1.6, tall=7.4)


def _wind_pump(pen: Brush, x: float, z: float) -> None:
    """A wind wheel on a mast."""
    with pen.standing(x, 0, z):
        iron = pen.lit(lch(0.50, 0.02, 240), at=(x, 4, z))
        for leg in (-0.8, 0.8):
            pen.line((leg, 0), (leg * 0.1, 7.4), iron, 0.09)
        for y in (1.5, 3.2, 4.8):
            pen.line((-0.8 + y * 0.1, y), (0.6 - y * 0.07, y + 1.4), iron, 0.05)
        for blade in range(10):
            turn = blade * 36
            dx, dy = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            pen.fill(
                [
                    (0, 7.4),
                    (dx * 1.2 - dy * 0.18, 7.4 + dy * 1.2 + dx * 0.18),
                    (dx * 1.2 + dy * 0.18, 7.4 + dy * 1.2 - dx * 0.18),
                ],
                adjust(iron, 0.2 if blade % 2 else 0.1),
            )
        pen.fill([(0.1, 7.42), (1.5, 7.9), (1.5, 7.0)], pen.lit(pen.stage.tone(0.56, 0.17, 28, "accent"), at=(x, 6, z)))


def _fence(stage: Stage, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.80, 0.03, 80, "trim"), at=(5, 1, z))
        with pen.on((1.4, 0, z), RIGHT, UP):
            for post in range(8):
                pen.rect(post * 1.5, 0, 0.13, 1.15, adjust(wood, -0.05))
            for y in (0.3, 0.62, 0.94):
                pen.rect(-0.1, y, 10.8, 0.1, wood)

    stage.put(4.0, z, draw_it, radius=2.0, tall=0.9)


def _bale(stage: Stage, x: float, z: float) -> None:
    """A round bale of hay, its end to the eye."""

    def draw_it(pen: Brush) -> None:
        straw = pen.lit(stage.tone(0.78, 0.11, 85, "wood"), at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.8, 0.5, 0.45)
        pen.box((x - 0.46, 0.08, z), (x + 0.46, 0.9, z + 0.9), stage.tone(0.74, 0.10, 84, "wood"), hold=False)
        with pen.standing(x, 0.5, z):
            pen.oval(0, 0, 0.52, 0.52, adjust(straw, -0.06))
            for ring in (0.44, 0.32, 0.2, 0.09):
                pen.oval(0.01, 0.01, ring, ring, adjust(straw, 0.03 if ring in {0.44, 0.2} else -0.05))
            for straw_at in (-0.4, -0.1, 0.25):
                pen.line((straw_at, -0.4), (straw_at + 0.14, -0.52), straw, 0.02)

    stage.put(x, z, draw_it, radius=0.6, tall=0.9)


def _cow(stage: Stage, x: float, z: float) -> None:
    """A cow behind the fence."""

    def draw_it(pen: Brush) -> None:
        hide = pen.lit(lch(0.93, 0.015, 80), at=(x, 1, z))
        patch = pen.lit(stage.tone(0.38, 0.06, 45, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 1.1, 0.5, 0.4)
        with pen.standing(x, 0, z):
            for leg in (-0.75, -0.55, 0.5, 0.7):
                pen.rect(leg, 0, 0.15, 0.75, adjust(hide, -0.1))
            pen.fill(
                path_of((-0.9, 0.62), (-1.0, 1.4, -0.7, 1.45), (0.7, 1.5), (1.0, 1.4, 0.95, 0.7), (0, 0.5, -0.9, 0.62)),
                hide,
            )
            pen.oval(-0.3, 1.15, 0.34, 0.24, patch)
            pen.oval(0.5, 1.0, 0.26, 0.28, patch)
            pen.line((0.93, 1.35), (1.05, 0.75), adjust(hide, -0.12), 0.04)
            pen.fill(
                path_of((-0.85, 1.45), (-1.1, 1.7, -1.32, 1.6), (-1.5, 1.1, -1.36, 1.02), (-1.1, 1.0, -0.9, 1.1)), hide
            )
            pen.oval(-1.38, 1.1, 0.12, 0.1, pen.lit(lch(0.80, 0.06, 20), at=(x, 1, z)))
            pen.oval(-1.22, 1.42, 0.035, 0.04, (0.06, 0.05, 0.05))
            pen.oval(-1.02, 1.6, 0.14, 0.06, patch)

    stage.put(x, z, draw_it, radius=1.0, tall=1.6)


def _cart(stage: Stage, x: float, z: float) -> None:
    """A cart of pumpkins or of sacks."""

    def draw_it(pen: Brush) -> None:
        wood, dice = pen.lit(stage.tone(0.52, 0.08, 58, "wood"), at=(x, 1, z)), stage.dice("pumpkins")
        pen.contact((x, 0, z), 1.2, 0.6, 0.45)
        with pen.standing(x, 0, z):
            for _ in range(9):
                at, size = (dice.uniform(-0.7, 0.7), 1.02 + dice.uniform(0, 0.14)), dice.uniform(0.15, 0.22)
                rind = pen.lit(lch(0.68, 0.16, dice.choice((52, 60, 70))), at=(x, 1, z))
                pen.oval(*at, size, size * 0.8, rind)
                pen.oval(at[0], at[1], size * 0.35, size * 0.8, adjust(rind, -0.06), 0.6)
                pen.rect(at[0] - 0.02, at[1] + size * 0.7, 0.04, 0.09, pen.lit(lch(0.46, 0.09, 130), at=(x, 1, z)))
            pen.gradient(rectangle(-1.0, 0.6, 2.0, 0.42), (0, 1.0), (0, 0.6), [wood, adjust(wood, -0.1)])
            pen.rect(-1.0, 0.8, 2.0, 0.03, adjust(wood, -0.14))
            pen.oval(-0.2, 0.42, 0.42, 0.42, adjust(wood, -0.16))
            pen.oval(-0.2, 0.42, 0.31, 0.31, adjust(wood, 0.05))
            for spoke in ((0.31, 0), (0.22, 0.22), (0, 0.31), (-0.22, 0.22)):
                pen.line(
                    (-0.2 - spoke[0], 0.42 - spoke[1]), (-0.2 + spoke[0], 0.42 + spoke[1]), adjust(wood, -0.16), 0.05
                )
            pen.line((0.95, 0.75), (1.9, 0.35), wood, 0.07)

    stage.put(x, z, draw_it, radius=1.2, tall=1.2)


def _hen(stage: Stage, x: float, z: float, number: int) -> None:
    def draw_it(pen: Brush) -> None:
        feather = pen.lit(stage.tone(*((0.93, 0.02, 80), (0.56, 0.11, 45), (0.40, 0.04, 40))[number % 3], "cloth"),
                          at=(x, 0, z))  # fmt: skip
        side = 1 if number % 2 else -1
        pen.contact((x, 0, z), 0.2, 0.12, 0.4)
        with pen.standing(x, 0, z):
            for leg in (-0.03, 0.05):
                pen.line((leg, 0.12), (leg, 0), lch(0.72, 0.14, 70), 0.014)
            pen.oval(0, 0.2, 0.15, 0.11, feather)
            pen.fill([(-side * 0.1, 0.22), (-side * 0.26, 0.36), (-side * 0.12, 0.14)], adjust(feather, -0.06))
            pen.fill([(side * 0.04, 0.2), (side * 0.16, 0.38), (side * 0.15, 0.2)], feather)
            pen.oval(side * 0.15, 0.37, 0.055, 0.055, feather)
            pen.fill([(side * 0.19, 0.38), (side * 0.26, 0.36), (side * 0.19, 0.34)], lch(0.76, 0.14, 70))
            pen.oval(side * 0.15, 0.44, 0.035, 0.03, lch(0.56, 0.2, 27))

    stage.put(x, z, draw_it, radius=0.2, tall=0.4)


def _trough(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.8, 0.4, 0.4)
        pen.box((x - 0.7, 0, z - 0.25), (x + 0.7, 0.42, z + 0.25), stage.tone(0.62, 0.02, 75, "stone"))
        with pen.on((x - 0.62, 0.425, z - 0.18), RIGHT, AWAY):
            pen.rect(0, 0, 1.24, 0.36, pen.lit(lch(0.62, 0.07, 215), UP, (x, 0, z)))

    stage.put(x, z, draw_it, radius=0.7, tall=0.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.0, 2.2, 0.0, ((0.4, 5.0), (-1.6, 8.0), (1.6, 7.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(3.6, 4.0, 0.85, 0),)),
    spare=((-1.0, 4.0), (2.6, 5.2), (-3.4, 1.8)),
    focus=(-3.4, 2.6, 12.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
