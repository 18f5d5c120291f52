"""A zoo: a path along a low wall and a rail, elephants and giraffes beyond the moat, an aviary, a kiosk, a bear."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, fixtures, furniture, ground, menagerie, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, street_lamp
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_EDGE, _FAR = 5.4, 27.0
"""Where the wall along the path stands, and where the houses of the animals do."""


def draw(stage: Stage) -> None:
    """The zoo, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=8, sun=(-12, 12))
    green = stage.tone(0.48, 0.085, 140, "leaf")
    sky.hills(stage, ((300, 30, adjust(green, 0.04), 0.55), (140, 13, green, 0.32)), trees=False)
    _ground(stage)
    for x, z, tall in ((-17.0, 33.0, 9.0), (-9.5, 34.0, 8.0), (3.5, 35.0, 9.5), (13.0, 31.0, 8.5), (20.0, 26.0, 9.0)):
        nature.tree(stage, x, z, tall, part=f"zoo tree {x}")
    _house(stage)
    _rocks(stage)
    _aviary(stage, 9.6, 16.0)
    menagerie.elephant(stage, -7.4, 17.5, left=False, size=1.05)
    menagerie.elephant(stage, -4.0, 19.5, size=0.62)
    menagerie.giraffe(stage, 1.0, 20.0, left=False, part="tall one")
    menagerie.giraffe(stage, 3.6, 23.0, size=0.86, part="small one")
    for number, (x, z) in enumerate(((-3.1, 9.4), (-1.9, 8.6), (-0.9, 9.8), (0.4, 8.8), (1.2, 9.9))):
        menagerie.flamingo(stage, x, z, number)
    _barrier(stage)
    _kiosk(stage, 6.1, 8.0, dark.lamps if dark else 0.0)
    _board(stage, -0.9, 4.8)
    _post(stage, 2.7, 5.0)
    furniture.bench(stage, -4.4, 3.6, stage.tone(0.50, 0.08, 58, "wood"), "camera", 1.7)
    nature.pot(stage, -6.4, 3.4, 0.8, part="zoo pot")
    street_lamp(stage, -5.6, 4.6, height=4.4, lit=dark.lamps if dark else 0.0)
    street_lamp(stage, 3.9, 9.2, height=4.4, lit=dark.lamps if dark else 0.0)
    action_light(stage, 0.5, 240)


def _ground(stage: Stage) -> None:
    """Earth and grass behind the rail, a pond, the path before it and one that goes off to the right."""
    grass = stage.tone(0.60, 0.09, 118, "ground")
    pen = ground.plain(stage, grass, depth=60, veil=0.35, green=True)
    near, own = stage.camera.position[2] + 0.4, stage.lit(grass, UP, 4)
    earth = stage.lit(stage.tone(0.70, 0.07, 70, "ground"), UP, 6)
    path = stage.lit(stage.tone(0.76, 0.03, 70, "ground"), UP, 4)
    water = mix(stage.lit(stage.tone(0.58, 0.06, 215, "plain"), UP, 6), stage.light.sky[2], 0.25)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.fill(
            path_of((-14, 12), (-13, 24, -4, 25), (6, 25.5, 6.2, 19), (5, 13.4, -1, 13.4), (-9, 11.6, -14, 12)), earth
        )
        pond = path_of(
            (-5.0, 9.0), (-4.2, 11.0, -1, 10.8), (3.0, 11.2, 2.8, 9.4), (1.8, 7.6, -1.4, 8.0), (-4.2, 7.8, -5.0, 9.0)
        )
        pen.fill(pond, adjust(earth, -0.06), stroke=0.7)
        pen.fill(pond, water)
        for number in range(9):
            pen.oval(-3.6 + number * 0.74, 8.6 + number * 7 % 5 * 0.4, 0.5, 0.05, adjust(water, 0.07), 0.6)
    ground.patches(pen, adjust(own, -0.05), -16, 16, 40, 46, opacity=0.35, part="zoo grass")
    with pen.on((0, 0.002, 0), RIGHT, AWAY):
        pen.fill(
            [
                (-30, near),
                (30, near),
                (30, 3.0),
                (9.4, 5.6),
                (8.2, 12),
                (12.5, 34),
                (10.2, 34),
                (4.6, 12),
                (3.6, _EDGE),
                (-30, _EDGE),
            ],
            path,
        )
        dice = stage.dice("zoo gravel")
        for _ in range(160):
            x, z = dice.uniform(-9, 9), dice.uniform(-5, 5)
            if z > near + 0.5:
                pen.oval(x, z, 0.045, 0.03, adjust(path, dice.choice((-0.08, 0.06))), 0.8)


def _house(stage: Stage) -> None:
    """The elephants' and giraffes' house: a long front with tall doors, two domes over it like a temple's."""
    pen = stage.layer("far", 42)
    wall, trim, roof = (
        stage.tone(0.80, 0.06, 72, "wall"),
        stage.tone(0.90, 0.03, 85, "trim"),
        stage.tone(0.56, 0.08, 190, "stone"),
    )
    haze = stage.light.haze
    own, edge = (mix(pen.lit(tone, at=(0, 3, _FAR)), haze, 0.14) for tone in (wall, trim))
    tile = mix(pen.lit(roof, (-0.3, 0.6, -0.7), (0, 8, _FAR)), haze, 0.14)
    with pen.on((-13.0, 0, _FAR), RIGHT, UP):
        pen.gradient(rectangle(0, -0.2, 18.4, 5.2), (0, 0), (0, 5.2), [adjust(own, -0.06), own])
        for band in range(5):
            pen.rect(0, 0.5 + band * 0.95, 18.4, 0.28, adjust(own, -0.05, 1.3))
        pen.rect(-0.2, 4.9, 18.8, 0.4, edge)
        for left in (2.6, 14.2):
            pen.rect(left - 1.5, 4.6, 5.0 - 0.6, 2.0, own)
            dome = path_of((left - 1.6, 6.5), (left - 2.0, 8.6, left + 0.7, 9.4), (left + 3.4, 8.6, left + 3.0, 6.5))
            pen.gradient(dome, (left - 1.6, 0), (left + 3, 0), [adjust(tile, 0.08), tile, adjust(tile, -0.10)])
            pen.line((left + 0.7, 9.2), (left + 0.7, 10.6), adjust(tile, -0.15), 0.14)
            pen.oval(left + 0.7, 10.4, 0.2, 0.2, lch(0.80, 0.11, 85))
            pen.rect(left - 1.7, 6.3, 4.8, 0.3, edge)
        for number, left in enumerate((1.6, 5.8, 9.2, 13.2)):
            tall = 3.9 if number in {0, 3} else 3.0
            shape = path_of(
                (left, 0),
                (left, tall - 1.0),
                (left, tall, left + 1.2, tall + 0.3),
                (left + 2.4, tall, left + 2.4, tall - 1.0),
                (left + 2.4, 0),
            )
            pen.fill(shape, edge, stroke=0.3)
            pen.fill(shape, lch(0.80, 0.09, 80) if stage.night and number == 0 else adjust(own, -0.34))
            if number in {1, 2}:
                for bar in range(7):
                    pen.rect(left + 0.15 + bar * 0.33, 0, 0.08, tall - 0.4, adjust(own, -0.16))


def _rocks(stage: Stage) -> None:
    """Rocks of the bears on the left, a ledge with one on it."""
    stone = stage.tone(0.68, 0.035, 62, "stone")
    for x, z, size in ((-15.0, 16.0, 3.4), (-12.2, 17.2, 2.6), (-14.6, 13.2, 2.2), (-11.6, 13.8, 1.5)):
        nature.rock(stage, x, z, size, stone, part=f"zoo rock {x}")
    menagerie.bear(stage, -11.9, 0.9, 13.6)


def _aviary(stage: Stage, x: float, z: float) -> None:
    """A cage as large as a house with a round roof, branches and birds in it."""

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(stage.tone(0.40, 0.05, 165, "metal"), at=(x, 2, z))
        stone, dice = pen.lit(stage.tone(0.74, 0.03, 80, "stone"), at=(x, 0, z)), stage.dice("aviary")
        leaf = pen.lit(nature.leaf_tone(stage, 0.46), (0, 0.8, -0.5), (x, 2, z))
        with pen.standing(x, 0, z):
            nature.foliage(pen, -1.0, 1.1, 1.2, leaf, dice, clumps=12)
            nature.foliage(pen, 1.3, 1.3, 1.1, adjust(leaf, 0.03), dice, clumps=12)
            pen.curve([(-2.4, 1.6), (0, 2.6), (2.4, 3.4)], pen.lit(lch(0.42, 0.06, 55), at=(x, 2, z)), 0.13)
            pen.curve([(2.2, 1.9), (0.4, 2.4), (-0.8, 3.9)], pen.lit(lch(0.42, 0.06, 55), at=(x, 2, z)), 0.1)
            for bx, by, hue in ((-1.1, 2.2, 28), (0.2, 2.72, 85), (1.4, 3.14, 250), (-0.5, 3.6, 150), (0.9, 2.5, 28)):
                bird = pen.lit(lch(0.66, 0.18, hue), at=(x, 3, z))
                pen.fill(
                    path_of(
                        (bx - 0.16, by + 0.3),
                        (bx + 0.16, by + 0.34, bx + 0.15, by + 0.1),
                        (bx + 0.34, by - 0.3),
                        (bx - 0.1, by),
                    ),
                    bird,
                )
                pen.oval(bx - 0.1, by + 0.3, 0.11, 0.11, bird)
            pen.rect(-3.1, 0, 6.2, 0.55, stone)
            pen.rect(-3.2, 0.5, 6.4, 0.12, adjust(stone, 0.06))
            for number in range(21):
                at = -3.0 + number * 0.3
                lean = at / 3.0
                pen.line((at, 0.6), (at, 4.0), iron, 0.05)
                pen.curve([(at, 4.0), (at, 5.2 + 0.4 * (1 - lean * lean)), (at * 0.12, 6.2)], iron, 0.05)
            for level in (1.7, 2.8, 4.0):
                pen.rect(-3.05, level, 6.1, 0.1, adjust(iron, 0.05))
            pen.rect(-0.08, 6.1, 0.16, 0.7, iron)
            pen.oval(0, 6.8, 0.18, 0.18, lch(0.80, 0.11, 85))

    stage.put(x, z, draw_it, radius=3.0, tall=0.1)


def _barrier(stage: Stage) -> None:
    """A low wall along the path with an iron rail on it, leaves behind it."""
    stone, iron = stage.tone(0.70, 0.03, 75, "stone"), stage.tone(0.32, 0.05, 160, "metal")

    def draw_it(pen: Brush) -> None:
        pen.box((-24, 0, _EDGE), (3.5, 0.45, _EDGE + 0.35), stone, texture="stain")
        own = pen.lit(stone, at=(0, 0, _EDGE))
        with pen.on((-24, 0, _EDGE - 0.005), RIGHT, UP):
            for number in range(40):
                pen.rect(number * 0.72, 0.02, 0.02, 0.4, adjust(own, -0.09))
        fixtures.railing(pen, (-24, 0.45, _EDGE + 0.15), (3.4, 0.45, _EDGE + 0.15), iron, height=0.62, posts=1.2)

    stage.put(-2.0, _EDGE, draw_it, radius=0.2, tall=0.1)
    for number in range(9):
        x, z = -10.6 + number * 1.8, 6.2 + (number % 2) * 0.4

        def bush(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            leaf = pen.lit(nature.leaf_tone(stage, 0.50, 0.10, 132), (0, 0.8, -0.5), (x, 0, z))
            with pen.standing(x, 0, z):
                for blade in range(2):
                    nature.tuft(pen, blade * 0.6, 0, 0.7, leaf, stage.dice(f"zoo tuft {number} {blade}"))

        stage.put(x, z, bush, radius=0.3, tall=0.1)


def _kiosk(stage: Stage, x: float, z: float, lit: float) -> None:
    """A round hut with a striped roof that sells what one may and may not feed them."""
    wood, red, cream = (
        stage.tone(0.66, 0.07, 190, "wall"),
        stage.tone(0.56, 0.16, 26, "accent"),
        stage.tone(0.93, 0.03, 88, "trim"),
    )

    def draw_it(pen: Brush) -> None:
        own, stripe, pale = (pen.lit(tone, at=(x, 1, z)) for tone in (wood, red, cream))
        pen.contact((x, 0, z), 1.9, 0.9, 0.45)
        with pen.standing(x, 0, z):
            body = rectangle(-1.35, 0, 2.7, 2.5)
            pen.gradient(body, (-1.35, 0), (1.35, 0), [adjust(own, 0.05), own, adjust(own, -0.12)])
            for plank in range(8):
                pen.rect(-1.35 + plank * 0.36, 0, 0.02, 1.0, adjust(own, -0.10))
            inside = lch(0.90, 0.09, 82) if stage.night and lit else adjust(own, -0.28)
            pen.rect(-1.1, 1.08, 2.2, 1.1, inside)
            for number in range(6):
                pen.rect(-0.95 + number * 0.33, 1.5, 0.2, 0.34, pen.lit(lch(0.62, 0.13, 60 * number), at=(x, 1, z)))
            pen.rect(-1.0, 1.44, 2.0, 0.05, adjust(own, -0.15))
            pen.rect(-1.5, 0.98, 3.0, 0.12, pale)
            roof = [(-1.95, 2.35), (1.95, 2.35), (0.12, 3.5), (-0.12, 3.5)]
            pen.fill(roof, pale)
            for number in range(0, 8, 2):
                left, right = -1.95 + number * 0.4875, -1.95 + (number + 1) * 0.4875
                pen.fill([(left, 2.35), (right, 2.35), (right * 0.06, 3.5), (left * 0.06, 3.5)], stripe)
            for number in range(8):
                pen.fill(
                    path_of(
                        (-1.95 + number * 0.4875, 2.37),
                        (-1.706 + number * 0.4875, 1.98, -1.4625 + number * 0.4875, 2.37),
                    ),
                    pale if number % 2 else stripe,
                )
            pen.line((0, 3.45), (0, 4.1), adjust(own, -0.2), 0.05)
            pen.fill([(0, 4.1), (0.6, 3.95), (0, 3.8)], stripe)
            pen.rect(-0.95, 0.42, 1.9, 0.34, pale)
            words = "LEMONADE" if stage.unpowered else "ICE CREAM"
            pen.centred(words, 0, 0.49, 0.24, adjust(stripe, -0.06))

    stage.put(x, z, draw_it, radius=1.5, tall=0.1)
    clutter.barrel(stage, x - 2.3, z - 0.4, stage.tone(0.46, 0.08, 52, "wood"), tall=0.8)
    if lit:
        at = (x, 1.7, z - 0.5)
        bulb(stage, at, WARM, 0.7 * lit, 1.0)
        reveal(stage, (x, 1.5, z - 0.4), 3.2, WARM, 0.9 * lit)
        floor_pool(stage, x, z - 1.6, 2.6, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 0.9 * lit, 3.6)


def _board(stage: Stage, x: float, z: float) -> None:
    """A board that tells who lives here."""

    def draw_it(pen: Brush) -> None:
        wood, panel = (
            pen.lit(stage.tone(0.42, 0.07, 55, "wood"), at=(x, 1, z)),
            pen.lit(stage.tone(0.48, 0.08, 150, "accent"), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.7, 0.2, 0.4)
        with pen.standing(x, -0.28, z):
            for post in (-0.5, 0.42):
                pen.rect(post, 0.28, 0.08, 0.9, wood)
            pen.rect(-0.62, 0.75, 1.24, 0.8, panel)
            pen.fill(rectangle(-0.62, 0.75, 1.24, 0.8), adjust(panel, -0.12), stroke=0.04)
            cream = lch(0.92, 0.04, 90)
            pen.oval(-0.32, 1.1, 0.12, 0.1, cream)
            for toe in range(4):
                turn = math.radians(40 + 33 * toe)
                pen.oval(-0.32 + 0.2 * math.cos(turn), 1.12 + 0.2 * math.sin(turn), 0.05, 0.06, cream)
            for line, wide in enumerate((0.6, 0.5, 0.56, 0.36)):
                pen.rect(-0.06, 1.36 - line * 0.14, wide, 0.05, cream)

    stage.put(x, z, draw_it, radius=0.5, tall=1.3)


def _post(stage: Stage, x: float, z: float) -> None:
    """A post with arms that point the ways."""
    arms: tuple[tuple[float, int, str], ...] = ((2.3, 1, "BIRDS"), (1.95, -1, "BEARS"), (1.6, 1, "LIONS"))

    def draw_it(pen: Brush) -> None:
        own: Rgb = pen.lit(stage.tone(0.40, 0.07, 55, "wood"), FRONT, (x, 1, z))
        pen.contact((x, 0, z), 0.25, 0.15, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.06, 0, 0.12, 2.75, own)
            for number, (y, side, words) in enumerate(arms):
                arm = pen.lit(stage.tone(0.62, 0.12, (85, 28, 150)[number], "accent"), at=(x, 2, z))
                tip = side * 0.8
                pen.fill(
                    [
                        (side * 0.05, y),
                        (tip, y),
                        (tip + side * 0.14, y + 0.13),
                        (tip, y + 0.26),
                        (side * 0.05, y + 0.26),
                    ],
                    arm,
                )
                pen.centred(words, side * 0.44, y + 0.06, 0.17, (0.14, 0.11, 0.1))

    stage.put(x, z, draw_it, radius=0.5, tall=0.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((0.6, 3.6), (-1.0, 4.2), (5.2, 6.4)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(-4.4, 3.45, 0.46, 0),)),
    spare=((-1.6, 3.4), (2.2, 3.2)),
    focus=(-2.0, 1.8, 17.0),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
