"""A frontier town: false fronts of planks over boardwalks, hitching rails, a trough, a wagon, a water tower, mesas."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import polygon
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, plains, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, SIDE = -6.6, 6.8
_SIGNS = ("SALOON", "BANK", "HOTEL", "STORE", "BARBER", "ASSAY", "LIVERY", "TELEGRAPH")
_TINTS = ((0.62, 0.07, 60), (0.56, 0.07, 25), (0.66, 0.04, 150), (0.72, 0.05, 85), (0.54, 0.05, 240))


def draw(stage: Stage) -> None:
    """The street, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=6, sun=(10, 12))
    plains.mesas(stage, stage.tone(0.56, 0.11, 38, "wall"))
    _ground(stage)
    _end(stage)
    pen = stage.layer("rows", stage.action_depth + 6)
    for side in (-1, 1):
        for number in range(4, -1, -1):
            _front(stage, pen, side, -4.0 + number * 5.2, number)
    for x, z in ((-4.6, 1.4), (4.8, 4.2)):
        _rail(stage, x, z)
    _trough(stage, -4.1, 4.6)
    plains.wagon(stage, 3.6, 7.4)
    for x, z in ((-5.2, 0.0), (5.5, 1.6), (5.3, 2.3)):
        clutter.barrel(stage, x, z, stage.tone(0.48, 0.08, 55, "wood"))
    clutter.crate(stage, -5.4, 2.9, 0.7, mark="NAILS")
    if stage.weather != "snow":
        _weed(stage, 0.2, 9.0)  # down the street, where no head is before it
    lit = dark.lamps if dark else 0.0
    for x, z in ((LEFT + 1.3, 1.2), (SIDE - 1.3, 3.8), (LEFT + 1.3, 7.0)):
        _lantern(stage, x, z, lit)
    action_light(stage, 0.5, 250)


def _ground(stage: Stage) -> None:
    base = stage.tone(0.70, 0.075, 62, "ground")
    pen = ground.plain(stage, base, depth=60, veil=0.4)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.05), -5, 5, 24, 40, opacity=0.5, part="dust dark")
    ground.patches(pen, adjust(colour, 0.05), -5, 5, 20, 26, opacity=0.5, part="dust light")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for x in (-1.3, -0.2, 0.9, 1.7):
            pen.curve([(x, near), (x + 0.2, 6), (x - 0.4, 24)], adjust(colour, -0.08), 0.14, 0.6)
    wood = stage.tone(0.56, 0.06, 62, "wood")
    for low, high in ((LEFT, LEFT + 1.7), (SIDE - 1.7, SIDE)):
        pen.box((low, 0, near), (high, 0.22, 22), wood, hold=False)
        top = stage.lit(wood, UP, 3)
        with pen.on((low, 0.222, near), RIGHT, AWAY):
            for number in range(int((22 - near) / 0.3)):
                pen.rect(0, number * 0.3, 1.7, 0.02, adjust(top, -0.12), 0.7)


def _end(stage: Stage) -> None:
    """What closes the street: a small church and a water tower."""
    pen = stage.layer("far", 44)
    white, roof = stage.tone(0.90, 0.02, 85, "trim"), stage.tone(0.44, 0.06, 35, "wall")
    x, z = -1.6, 30.0
    pen.box((x - 2.4, 0, z), (x + 2.4, 4.2, z + 6), white)
    colour = pen.lit(white, at=(x, 2, z))
    with pen.on((x, 0, z), RIGHT, UP):
        pen.fill([(-2.6, 4.1), (0, 6.4), (2.6, 4.1)], pen.lit(roof, at=(x, 5, z)))
        pen.rect(-0.7, 5.4, 1.4, 2.2, colour)
        pen.fill([(-0.8, 7.6), (0.8, 7.6), (0, 9.6)], pen.lit(roof, at=(x, 5, z)))
        pen.rect(-0.3, 6.2, 0.6, 0.8, adjust(colour, -0.4))
        pen.rect(-0.6, 0, 1.2, 2.2, adjust(colour, -0.35))
        for left in (-1.9, 1.3):
            pen.rect(left, 1.6, 0.6, 1.3, WARM if stage.night else adjust(colour, -0.3))
        for plank in range(14):
            pen.rect(-2.4, plank * 0.3, 4.8, 0.03, adjust(colour, -0.06))
    x, z = 6.5, 26.0
    with pen.standing(x, 0, z):
        own = pen.lit(stage.tone(0.46, 0.07, 50, "wood"), at=(x, 4, z))
        for leg in (-1.5, -0.5, 0.5, 1.5):
            pen.line((leg, 0), (leg * 0.8, 5.0), own, 0.2)
        pen.line((-1.4, 1), (1.3, 4.4), own, 0.12)
        pen.line((1.4, 1), (-1.3, 4.4), own, 0.12)
        pen.gradient(rectangle(-1.7, 5, 3.4, 2.8), (-1.7, 0), (1.7, 0), [adjust(own, -0.06), adjust(own, 0.08),
            adjust(own, -0.05)])  # fmt: skip
        pen.fill([(-1.9, 7.8), (1.9, 7.8), (0, 9.0)], adjust(own, -0.08))


def _front(stage: Stage, pen: Brush, side: int, z: float, number: int) -> None:
    """One house: a box of planks, its false front, its sign, its porch."""
    if z + 5.0 < stage.camera.position[2] + 0.6:
        return
    dice = stage.dice(f"front {side} {number}")
    base = stage.tone(*_TINTS[(number * 2 + (side > 0)) % 5], "wall")
    tall, x = dice.uniform(4.4, 6.2), LEFT if side < 0 else SIDE
    low, high = (x - 6, x) if side < 0 else (x, x + 6)
    pen.box((low, 0, z), (high, tall - 0.8, z + 5.0), adjust(base, -0.03))
    origin, across = ((x, 0.2, z), AWAY) if side < 0 else ((x, 0.2, z + 5.0), (0.0, 0.0, -1.0))
    normal = (float(-side), 0.0, 0.0)
    depth = max(0.5, stage.camera.depth((x, 0, z + 2.5)))
    colour = stage.lit(base, normal, depth, 0.85)
    trim = stage.lit(stage.tone(0.86, 0.03, 85, "trim"), normal, depth, 0.85)
    with pen.on(origin, across, UP):
        _boards(pen, colour, trim, tall, dice, number)
        word = _SIGNS[(number + (4 if side > 0 else 0)) % 8]
        _openings(pen, stage, colour, trim, dice, word)
    _porch(stage, pen, side, x, z, colour)
    if stage.night and number < 4:
        at = (x - side * 0.4, 1.6, z + 2.4)
        reveal(stage, at, 2.0, WARM, 0.85)
        floor_pool(stage, x - side * 1.4, z + 2.4, 2.0, WARM, 0.8)
        wall_wash(stage, (x - side * 0.02, 0, 0), AWAY, (z + 2.5, 2.0), 2.6, WARM, 0.6)
        stage.lamp(at, WARM, 0.5, 2.6)


def _boards(pen: Brush, colour: Rgb, trim: Rgb, tall: float, dice: Random, number: int) -> None:
    top = [(0, 0), (5.0, 0), (5.0, tall - 0.5), (4.4, tall - 0.5), (4.4, tall), (0.6, tall), (0.6, tall - 0.5),
           (0, tall - 0.5)]  # fmt: skip
    if number % 3 == 1:
        top = [(0, 0), (5.0, 0), (5.0, tall - 0.8), (2.5, tall + 0.5), (0, tall - 0.8)]
    pen.gradient(top, (0, 0), (0, tall), [adjust(colour, -0.08), colour, adjust(colour, 0.03)], [0, 0.5, 1])
    pen.canvas.save()
    pen.canvas.clipPath(polygon(top), doAntiAlias=True)
    for plank in range(int(tall / 0.26) + 2):
        pen.rect(0, plank * 0.26, 5.0, 0.025, adjust(colour, -0.1), 0.8)
        if dice.random() < 0.5:
            pen.rect(dice.uniform(0, 4), plank * 0.26, dice.uniform(0.4, 1.4), 0.25, adjust(colour, -0.04), 0.7)
    pen.canvas.restore()
    pen.fill(top, trim, stroke=0.12)


def _openings(pen: Brush, stage: Stage, colour: Rgb, trim: Rgb, dice: Random, word: str) -> None:
    pen.rect(0.7, 3.35, 3.6, 0.62, adjust(colour, -0.2))
    pen.rect(0.75, 3.4, 3.5, 0.52, trim)
    pen.centred(word, 2.5, 3.5, 0.4, stage.lit(stage.tone(0.40, 0.15, 27, "accent")))
    glass = lch(0.86, 0.12, 80) if stage.night and dice.random() < 0.85 else adjust(colour, -0.26, 0.6)
    for left in (0.45, 3.35):
        pen.rect(left - 0.08, 0.82, 1.36, 1.36, trim)
        pen.gradient(rectangle(left, 0.9, 1.2, 1.2), (0, 2.1), (0, 0.9), [adjust(glass, 0.06), adjust(glass, -0.06)])
        pen.rect(left + 0.57, 0.9, 0.06, 1.2, trim)
        pen.rect(left, 1.48, 1.2, 0.05, trim)
    pen.rect(1.92, 0, 1.16, 2.3, trim)
    pen.rect(2.0, 0, 1.0, 2.2, glass if word == "SALOON" else adjust(colour, -0.2))
    if word == "SALOON":
        for leaf in (2.02, 2.51):
            pen.rect(leaf, 0.55, 0.47, 1.1, stage.lit(stage.tone(0.46, 0.10, 40, "wood")))
            for slat in range(7):
                pen.rect(leaf + 0.05, 0.65 + slat * 0.13, 0.37, 0.05, stage.lit(stage.tone(0.36, 0.09, 40, "wood")))
    else:
        pen.rect(2.12, 1.1, 0.76, 0.9, adjust(colour, -0.3, 0.7))


def _porch(stage: Stage, pen: Brush, side: int, x: float, z: float, colour: Rgb) -> None:
    """A roof over the boardwalk on posts."""
    edge = x - side * 1.6
    own = mix(colour, stage.lit(stage.tone(0.46, 0.06, 55, "wood"), UP, 4), 0.6)
    if stage.camera.depth((x, 2.8, z)) < 0.5 or stage.camera.depth((edge, 2.8, z)) < 0.5:
        return
    pen.world([(x, 3.25, z), (x, 3.25, z + 5.0), (edge, 2.8, z + 5.0), (edge, 2.8, z)], adjust(own, -0.05))
    pen.world([(edge, 2.8, z), (edge, 2.8, z + 5.0), (edge, 2.64, z + 5.0), (edge, 2.64, z)], adjust(own, 0.06))
    for post in (z + 4.9, z + 2.5, z + 0.1):
        if stage.camera.depth((edge, 1, post)) > 0.7:
            pen.box((edge - 0.07, 0.2, post - 0.07), (edge + 0.07, 2.7, post + 0.07), stage.tone(0.54, 0.06, 58,
                "wood"), hold=False)  # fmt: skip


def _rail(stage: Stage, x: float, z: float) -> None:
    """A hitching rail with a saddle over it."""

    def draw_it(pen: Brush) -> None:
        wood, leather = stage.tone(0.48, 0.06, 55, "wood"), pen.lit(stage.tone(0.40, 0.09, 40, "accent"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.3, 1.2, 0.35)
        for post in (z + 1.0, z - 1.0):
            pen.box((x - 0.06, 0, post - 0.06), (x + 0.06, 1.05, post + 0.06), wood)
        pen.box((x - 0.05, 0.92, z - 1.25), (x + 0.05, 1.02, z + 1.25), adjust(wood, 0.05))
        with pen.standing(x, 0.95, z - 0.3):
            pen.fill([(-0.3, 0.02), (-0.2, 0.2), (0.0, 0.12), (0.2, 0.24), (0.3, 0.04), (0.2, -0.34), (-0.2, -0.34)],
                     leather)  # fmt: skip
            pen.rect(-0.1, -0.55, 0.05, 0.3, adjust(leather, -0.1))

    stage.put(x, z, draw_it, radius=0.5, tall=0.9)


def _trough(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = stage.tone(0.50, 0.06, 58, "wood")
        pen.contact((x, 0, z), 0.6, 0.9, 0.45)
        pen.box((x - 0.35, 0, z - 0.8), (x + 0.35, 0.5, z + 0.8), wood, texture="brush")
        with pen.on((x - 0.28, 0.505, z - 0.72), RIGHT, AWAY):
            pen.rect(0, 0, 0.56, 1.44, pen.lit(lch(0.62, 0.07, 215), UP, (x, 0, z)))
        pen.drum((x - 0.1, 0.5, z + 0.9), 0.07, 0.6, lch(0.40, 0.05, 160))

    stage.put(x, z, draw_it, radius=0.8, tall=0.6)


def _weed(stage: Stage, x: float, z: float) -> None:
    """A tumbleweed on its way."""

    def draw_it(pen: Brush) -> None:
        dice, colour = stage.dice("weed"), pen.lit(stage.tone(0.60, 0.07, 72, "leaf"), at=(x, 0, z))
        pen.contact((x, 0, z), 0.3, 0.18, 0.35)
        with pen.standing(x, 0.27, z):
            for _ in range(34):
                a, b = dice.uniform(-0.26, 0.26), dice.uniform(-0.26, 0.26)
                pen.curve([(a, b), (-a * 0.6, b + 0.1), (b, -a)], adjust(colour, dice.uniform(-0.1, 0.06)), 0.014)

    stage.put(x, z, draw_it, radius=0.3, tall=0.5)


def _lantern(stage: Stage, x: float, z: float, lit: float) -> None:
    at = (x, 2.35, z)

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.line((0, 0.3), (0, 0.1), (0.1, 0.1, 0.1), 0.02)
            pen.rect(-0.09, -0.14, 0.18, 0.24, lch(0.94, 0.09, 85) if lit else pen.lit(lch(0.7, 0.04, 85), at=at))
            pen.rect(-0.11, 0.1, 0.22, 0.05, (0.12, 0.1, 0.1))
            pen.rect(-0.11, -0.18, 0.22, 0.05, (0.12, 0.1, 0.1))

    stage.put(x, z, draw_it, radius=0.1, tall=0.1)
    if lit:
        bulb(stage, at, WARM, 0.6 * lit, 0.8)
        reveal(stage, (x, 1.8, z), 2.0, WARM, 0.8 * lit)
        floor_pool(stage, x, z, 2.4, WARM, 0.8 * lit, 0.23)
        stage.lamp(at, WARM, 0.7 * lit, 2.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.3, 2.3, 0.0, ((-1.0, 6.0), (1.6, 10.0), (-2.6, 9.0)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(-5.0, 3.0, 0.55, 60),)),
    spare=((0.6, 4.6), (-3.4, 7.0), (3.6, 2.6)),
    focus=(-1.6, 3.0, 30.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
