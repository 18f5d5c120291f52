"""A beach: sand, a line of foam, the sea, a headland with a lighthouse, palms, a boat, an umbrella and towels."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, sky, water
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

SHORE = 7.0
_WARM = (
    "palm",
    "palms",
    "tropical",
    "coconut",
    "coconuts",
    "lagoon",
    "reef",
    "surf",
    "mangrove",
    "paradise",
    "hammock",
)


def draw(stage: Stage) -> None:
    """The beach, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=10, sun=(-5, 9))
    _headland(stage)
    water.sea(stage, stage.tone(0.58, 0.095, 215, "ground"), shore=SHORE, mirrored=("sky", "headland"))
    stage.shine(_glitter)
    _sand(stage)
    if stage.says(*_WARM):
        nature.palm(stage, -4.6, 3.0, 6.0, 1.1)
        nature.palm(stage, -5.8, 4.6, 5.0, -0.6)
        nature.palm(stage, 5.8, 3.4, 5.6, -1.2)
    else:
        _marram(stage)
    for x, z, size in ((4.2, 4.6, 0.7), (5.0, 4.2, 0.45), (-3.4, 5.4, 0.5), (-6.8, 2.4, 0.8)):
        nature.rock(stage, x, z, size, stage.tone(0.54, 0.03, 60, "stone"))
    _umbrella(stage, 2.3, 2.2)
    _rowing_boat(stage, -2.4, 4.2)
    clutter.lay_all(stage, 0.0, (("bag", 1.35, 1.9), ("bottle", 1.6, 1.6), ("hat", 2.9, 1.5)), size=1.4)
    if stage.night:
        _fire(stage, -1.9, 2.1)
    action_light(stage, 0.5, 240)


def _marram(stage: Stage) -> None:
    """Dunes with long grass at both sides, and a fence that leans: the shore of a country without palms."""
    for side, x, z, tall in ((-1, -6.2, 3.4, 1.3), (1, 6.6, 4.0, 1.5), (-1, -7.4, 5.4, 1.8), (1, 8.2, 6.0, 1.9)):

        def draw_it(pen: Brush, side: int = side, x: float = x, z: float = z, tall: float = tall) -> None:
            sand = pen.lit(stage.tone(0.82, 0.06, 82, "ground"), (-0.2, 0.8, -0.5), (x, 0, z))
            green, dice = pen.lit(nature.leaf_tone(stage, 0.60, 0.09, 118), at=(x, 1, z)), stage.dice(f"marram {x}")
            with pen.standing(x, 0, z):
                pen.gradient(
                    path_of((-3.2, -0.05), (-1.6, tall * 0.9, 0.0, tall * 0.8), (1.4, tall * 0.75, 3.0, -0.05)),
                    (0, tall), (0, 0), [adjust(sand, 0.03), adjust(sand, -0.06)],
                )  # fmt: skip
                for _ in range(34):
                    at = dice.uniform(-2.2, 2.1)
                    foot = tall * 0.82 * max(0.0, 1 - (at / 3.0) ** 2) * dice.uniform(0.55, 0.98)
                    nature.tuft(pen, at, foot, dice.uniform(0.35, 0.7), adjust(green, dice.uniform(-0.05, 0.04)), dice)
                for post in range(4):
                    place, lean = side * (-2.6 + post * 0.7), dice.uniform(-0.1, 0.1)
                    pen.line((place, 0.0), (place + lean, 0.85), adjust(sand, -0.3), 0.06)

        stage.put(x, z, draw_it, radius=2.0, tall=tall)


def _headland(stage: Stage) -> None:
    pen = stage.layer("headland", 320, dim=False)
    base = pen.lit(lch(0.50, 0.07, 150), (0, 0.5, -0.8)) if not stage.night else lch(0.24, 0.04, 240)
    colour = mix(base, stage.light.haze, 0.45)
    with pen.on((0, 0, 260), RIGHT, UP):
        shape = path_of((40, 0), (60, 24, 95, 30), (130, 34, 160, 52), (220, 66, 300, 60), (380, 56, 470, 0))
        pen.gradient(shape, (0, 60), (0, 0), [colour, mix(colour, stage.light.haze, 0.4)])
        white, red = mix(lch(0.93, 0.01, 85), stage.light.haze, 0.3), mix(lch(0.58, 0.17, 27), stage.light.haze, 0.3)
        if stage.night:
            white, red = adjust(white, -0.35), adjust(red, -0.2)
        for band in range(4):
            half = 4.2 - band * 0.5
            pen.fill(
                [
                    (170 - half, 52 + band * 6),
                    (170 + half, 52 + band * 6),
                    (169.5 + half, 58 + band * 6),
                    (170.5 - half, 58 + band * 6),
                ],
                red if band % 2 else white,
            )
        pen.rect(167.6, 76, 4.8, 4, lch(0.95, 0.1, 92) if stage.night else mix(white, base, 0.4))
        pen.fill([(166.8, 80), (173.2, 80), (170, 84)], red)
    if stage.night:
        bulb(stage, (170, 78, 259), lch(0.94, 0.1, 92), 1.0, 5.0)


def _glitter(pen: Brush) -> None:
    """The path of light that sun or moon lays on the water."""
    stage = pen.stage
    dice, eye = stage.dice("glitter"), stage.camera.position[2]
    colour, share = mix(stage.light.key, (1, 1, 1), 0.4), 0.9 if stage.night else 0.5
    azimuth = 5 if stage.time == "night" else -5
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for _ in range(220):
            z = SHORE + 1 + 85 * dice.random() ** 1.6
            x = math.tan(math.radians(azimuth)) * z + dice.gauss(0, 0.6 + z * 0.05)
            if z > eye + 1:
                pen.oval(x, z, 0.12 + z * 0.02, 0.02 + z * 0.005, colour, share * dice.choice((0.4, 0.7, 1.0)))


def _sand(stage: Stage) -> None:
    base = stage.tone(0.83, 0.06, 82, "ground")
    pen = stage.layer("ground", stage.action_depth + 5)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.35
    dice = stage.dice("shore")
    edge = [(x, SHORE + 0.5 * math.sin(x * 0.35) + dice.uniform(-0.1, 0.1)) for x in range(-40, 41)]
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient(
            [*edge, (40, near), (-40, near)],
            (0, SHORE),
            (0, near),
            [adjust(colour, -0.08), colour, adjust(colour, 0.01)],
            [0, 0.25, 1],
        )
        wet_edge = [(x, z - 0.9 - 0.15 * math.sin(x * 0.8)) for x, z in edge]
        pen.fill([*edge, *wet_edge[::-1]], adjust(colour, -0.12, 0.9), 0.85)
        for _ in range(110):
            x, z = dice.uniform(-7, 7), dice.uniform(-3, 6)
            if z > near + 0.5:
                pen.oval(x, z, dice.uniform(0.3, 1.0), 0.05, adjust(colour, dice.choice((-0.04, 0.03))), 0.5)
        for step in range(14):
            x, z = 0.7 + 0.16 * (-1) ** step + step * 0.07, -1.5 + step * 0.5
            if z > near + 0.4:
                pen.oval(x, z, 0.06, 0.11, adjust(colour, -0.12), 0.8)
        for _ in range(18):
            x, z = dice.uniform(-4, 4), dice.uniform(-1, 6)
            if z > near + 0.5:
                pen.oval(
                    x,
                    z,
                    0.06,
                    0.04,
                    stage.lit(dice.choice((lch(0.9, 0.04, 20), lch(0.92, 0.02, 85), lch(0.7, 0.08, 40))), UP, 4),
                )
    pen.texture(
        rectangle(0, stage.camera.horizon_y, stage.camera.canvas_width, stage.camera.canvas_height), "grit", 1.0, 0.6
    )
    water.foam(pen, SHORE, mix(stage.lit(lch(0.97, 0.01, 210), UP, 4), stage.light.sky[2], 0.15), "foam")
    ground.patches(pen, adjust(colour, 0.03), -6, 6, 6, 14, opacity=0.4, part="dunes")


def _umbrella(stage: Stage, x: float, z: float) -> None:
    cloth, pale = stage.tone(0.62, 0.17, 30, "accent"), stage.tone(0.94, 0.02, 88, "trim")

    def draw_it(pen: Brush) -> None:
        red, white = pen.lit(cloth, (0, 0.6, -0.8), (x, 2, z)), pen.lit(pale, (0, 0.6, -0.8), (x, 2, z))
        pen.contact((x, 0, z), 1.4, 0.7, 0.35)
        with pen.on((x - 0.9, 0.01, z - 1.0), RIGHT, AWAY):
            blue = pen.lit(stage.tone(0.62, 0.1, 225, "cloth"), UP, (x, 0, z))
            pen.rect(0, 0, 0.75, 1.7, blue)
            for stripe in range(5):
                pen.rect(0, stripe * 0.36, 0.75, 0.12, white)
        with pen.standing(x, 0, z):
            pen.line((0.05, 0), (-0.1, 2.1), adjust(white, -0.15), 0.05)
            for number in range(6):
                left, right = -1.3 + number * 0.4, -1.3 + (number + 1) * 0.4
                low = [1.62 + 0.1 * math.sin((side + 1.3) / 2.4 * math.pi) for side in (left, right)]
                pen.fill([(left - 0.05, low[0]), (right - 0.05, low[1]), (-0.12, 2.3)], red if number % 2 else white)
                pen.oval((left + right) / 2 - 0.05, (low[0] + low[1]) / 2, 0.2, 0.05, red if number % 2 else white)
            pen.oval(-0.12, 2.32, 0.05, 0.05, red)

    stage.put(x, z, draw_it, radius=1.1, tall=2.3)


def _rowing_boat(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        hull, inside = (
            pen.lit(stage.tone(0.56, 0.1, 225, "cloth"), at=(x, 0, z)),
            pen.lit(stage.tone(0.60, 0.07, 65, "wood"), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 1.7, 0.6, 0.4)
        with pen.standing(x, 0, z):
            pen.fill(path_of((-1.5, 0.62), (0, 0.84, 1.5, 0.66), (0, 0.5, -1.5, 0.62)), adjust(inside, -0.1))
            pen.gradient(
                path_of(
                    (-1.5, 0.62), (-1.2, 0.08, -0.6, 0.0), (0.6, 0.0), (1.2, 0.1, 1.5, 0.66), (0, 0.48, -1.5, 0.62)
                ),
                (0, 0.6),
                (0, 0),
                [adjust(hull, 0.05), hull, adjust(hull, -0.12)],
            )
            pen.curve([(-1.5, 0.62), (0, 0.48), (1.5, 0.66)], pen.lit(lch(0.93, 0.02, 88), at=(x, 0, z)), 0.05)
            pen.line((-0.5, 0.62), (1.3, 1.0), inside, 0.045)
            pen.oval(1.36, 1.02, 0.16, 0.06, inside)
            pen.centred("LUNA", -0.1, 0.2, 0.2, pen.lit(lch(0.95, 0.02, 88), at=(x, 0, z)))

    stage.put(x, z, draw_it, radius=1.3, tall=0.8)


def _fire(stage: Stage, x: float, z: float) -> None:
    orange = lch(0.80, 0.16, 62)

    def draw_it(pen: Brush) -> None:
        with pen.standing(x, 0, z):
            for lean in (-0.28, 0.26):
                pen.line((-lean, 0.04), (lean, 0.3), lch(0.36, 0.06, 50), 0.08)
            for tall, wide, colour in (
                (0.72, 0.22, lch(0.68, 0.19, 45)),
                (0.5, 0.14, lch(0.83, 0.16, 75)),
                (0.28, 0.07, lch(0.95, 0.1, 95)),
            ):
                pen.fill(
                    path_of(
                        (-wide, 0.08),
                        (-wide * 1.1, tall * 0.5, -0.02, tall),
                        (wide * 0.4, tall * 0.66),
                        (wide * 1.2, tall * 0.5, wide, 0.08),
                    ),
                    colour,
                )

    stage.put(x, z, draw_it, radius=0.4, tall=0.7)
    bulb(stage, (x, 0.4, z), orange, 1.0, 1.0)
    reveal(stage, (x, 0.7, z), 3.0, orange, 0.95)
    floor_pool(stage, x, z, 3.2, orange, 1.0)
    stage.lamp((x, 0.4, z), orange, 1.2, 2.6, 0.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.8, 0.0, ((0.2, 4.6), (-1.0, 5.6), (3.4, 5.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(1.8, 1.7, 0.05, 0), Seat(-2.0, 3.9, 0.6, 0))),
    spare=((-0.2, 4.0), (3.8, 3.0)),
    focus=(2.3, 1.6, 2.2),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
