"""A mountain pass: peaks with snow, a hut with smoke, pines, boulders, a rail, a cairn, a path that goes on."""

from __future__ import annotations

import math

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage


def _snowy(stage: Stage) -> bool:
    return stage.weather == "snow" or stage.says("snow", "ice", "glacier", "tundra", "arctic", "frozen", "snowfield",
                                                 "antarctic", "winter")  # fmt: skip


def draw(stage: Stage) -> None:
    """The pass, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=8, sun=(-10, 20))
    _peaks(stage)
    _ground(stage)
    _far_pines(stage)
    lonely = stage.says("pawprints")
    if not lonely:
        _hut(stage, 3.6, 12.0)
    rock = stage.tone(0.58, 0.018, 250, "stone")
    for x, z, size in (
        (-4.2, 2.8, 1.0),
        (-5.4, 4.2, 1.5),
        (4.8, 3.2, 0.8),
        (5.9, 5.8, 1.3),
        (-2.9, 6.8, 0.6),
        (1.6, 8.6, 0.5),
        (-6.8, 1.0, 1.1),
    ):
        nature.rock(stage, x, z, size, rock)
    for x, z, tall in (
        (-6.4, 6.6, 6.6),
        (-8.0, 9.0, 8.0),
        (6.9, 8.2, 7.4),
        (7.4, 4.4, 5.8),
        (-4.9, 11.0, 7.0),
        (9.0, 12.0, 8.4),
    ):
        pine(stage, x, z, tall, snow=_snowy(stage))
    _cairn(stage, -2.2, 3.8, rock)
    if not lonely:
        _sign(stage, 2.6, 3.4)
        _fence(stage)
        furniture.bench(stage, -3.3, 1.2, stage.tone(0.50, 0.07, 58, "wood"), "right", 1.5)
        clutter.lay_all(stage, 0.0, (("bag", -2.8, 2.2), ("rope", -2.5, 2.5), ("bottle", 2.1, 2.6)), size=1.5)
    _tufts(stage)
    action_light(stage, 0.55, 240)


def _ridge(dice_of: Stage, part: str, away: float, low: float, high: float) -> list[Point2]:
    dice, points, x = dice_of.dice(part), [], -away * 1.2
    while x < away * 1.2:
        points.append((x, dice.uniform(low, high) * away))
        x += dice.uniform(0.06, 0.15) * away
        points.append((x, dice.uniform(low * 0.5, low) * away))
        x += dice.uniform(0.05, 0.12) * away
    return points


def _peaks(stage: Stage) -> None:
    """Three ranges; the tops of the far two are white, each side of a peak has its own light."""
    pen = stage.layer("hills", 400, dim=False)
    haze = stage.light.haze
    for number, (away, low, high, veil, base) in enumerate((
        (900.0, 0.16, 0.36, 0.55, lch(0.56, 0.05, 265)), (560.0, 0.10, 0.26, 0.34, lch(0.50, 0.05, 260)),
        (300.0, 0.04, 0.14, 0.18, lch(0.42, 0.06, 190)),
    )):  # fmt: skip
        points = _ridge(stage, f"ridge {number}", away, low, high)
        own = pen.lit(base, (-0.4, 0.4, -0.8)) if not stage.night else adjust(base, -0.22)
        colour, dark = mix(own, haze, veil), mix(adjust(own, -0.09), haze, veil)
        snow = mix(pen.lit(lch(0.96, 0.01, 240), (-0.3, 0.6, -0.6)) if not stage.night else lch(0.62, 0.04, 255), haze,
                   veil * 0.5)  # fmt: skip
        with pen.on((0, 0, away), RIGHT, UP):
            foot = [(points[-1][0], -away * 0.05), (points[0][0], -away * 0.05)]
            pen.gradient([*points, *foot], (0, high * away), (0, 0), [colour, mix(colour, haze, 0.5)])
            for before, top, after in zip(points[1::2], points[2::2], points[3::2], strict=False):
                fall = (top[0] + (after[0] - top[0]) * 0.35, 0.0)
                pen.fill([top, after, (after[0], 0), fall], dark, 0.8)
                if number < 2:
                    _snow(pen, before, top, after, snow)


def _snow(pen: Brush, before: Point2, top: Point2, after: Point2, white: Rgb) -> None:
    """A cap on one peak, with a torn lower edge."""
    left = (top[0] + (before[0] - top[0]) * 0.5, top[1] + (before[1] - top[1]) * 0.5)
    right = (top[0] + (after[0] - top[0]) * 0.5, top[1] + (after[1] - top[1]) * 0.5)
    inner = [(left[0] + (right[0] - left[0]) * t, left[1] + (right[1] - left[1]) * t + drop * (top[1] - left[1]))
             for t, drop in ((0.2, 0.3), (0.38, -0.1), (0.55, 0.3), (0.75, 0.02))]  # fmt: skip
    pen.fill([top, left, *inner, right], white)
    pen.fill([top, right, inner[3], inner[2], (top[0] + (right[0] - top[0]) * 0.1, top[1] - 0.2 * (top[1] - right[1]))],
             adjust(white, -0.09, 1.6), 0.8)  # fmt: skip


def _ground(stage: Stage) -> None:
    snowy = _snowy(stage)
    base = stage.tone(0.93, 0.012, 240, "ground") if snowy else stage.tone(0.60, 0.085, 122, "ground")
    pen = ground.plain(stage, base, depth=70, veil=0.5)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.05, 1.2, 10), -9, 9, 24, 56, opacity=0.45, part="alp dark")
    ground.patches(pen, adjust(colour, 0.04, 1.1, -12), -9, 9, 22, 34, opacity=0.45, part="alp light")
    if not snowy:
        ground.patches(pen, stage.lit(lch(0.93, 0.015, 240), UP, 6), -12, 12, 26, 12, opacity=0.7, part="last snow")
    path = stage.lit(stage.tone(0.72, 0.04, 75, "ground") if not snowy else lch(0.82, 0.02, 245), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        middle = [(0.2 + 1.2 * math.sin(z * 0.22) + 0.03 * z, float(z)) for z in range(math.ceil(near), 34)]
        pen.fill(
            [*[(x - 0.7, z) for x, z in middle], *[(x + 0.7 - z * 0.01, z) for x, z in reversed(middle)]], path, 0.9
        )
        dice = stage.dice("scree")
        for _ in range(120):
            x, z = dice.uniform(-6, 6), dice.uniform(-2, 12)
            if z > near + 0.5:
                pen.oval(
                    x,
                    z,
                    dice.uniform(0.04, 0.12),
                    0.05,
                    stage.lit(lch(dice.uniform(0.5, 0.66), 0.015, 250), UP, 4),
                    0.85,
                )


def _far_pines(stage: Stage) -> None:
    """A belt of trees where the ground falls away."""
    pen, dice = stage.layer("far", 60), stage.dice("belt")
    base = stage.tone(0.36, 0.06, 165, "leaf")
    for z, veil in ((46.0, 0.45), (30.0, 0.22)):
        colour = mix(pen.lit(base, at=(0, 0, 6)), stage.light.haze, veil if stage.gloom is None else 0.1)
        with pen.on((0, 0, z), RIGHT, UP):
            for _ in range(46):
                x, tall = dice.uniform(-1.0, 1.0) * z, dice.uniform(2.2, 5.0)
                if abs(x - 1.5) > 2.0:
                    pen.fill([(x - tall * 0.2, -0.2), (x, tall), (x + tall * 0.2, -0.2)], adjust(colour,
                             dice.uniform(-0.03, 0.02)))  # fmt: skip


def pine(stage: Stage, x: float, z: float, tall: float, *, snow: bool = False) -> None:
    """A pine of tiers, with or without snow on its branches."""
    green = stage.tone(0.38, 0.07, 160, "leaf")

    def draw_it(pen: Brush) -> None:
        dice, colour = stage.dice(f"pine {x} {z}"), pen.lit(green, (-0.3, 0.5, -0.8), (x, 2, z))
        bark, white = (
            pen.lit(stage.tone(0.36, 0.05, 50, "wood"), at=(x, 1, z)),
            pen.lit(lch(0.96, 0.01, 240), UP, (x, 2, z)),
        )
        pen.contact((x, 0, z), tall * 0.22, tall * 0.1, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-tall * 0.022, 0, tall * 0.044, tall * 0.2, bark)
            for tier in range(7):
                y, half = tall * (0.1 + tier * 0.115), tall * (0.24 - tier * 0.029)
                top, points = y + tall * 0.24, []
                for step in range(9):
                    at = -half + step * half / 4
                    points.append(
                        (at, y + abs(at) * -0.18 + (0.03 if step % 2 else -0.03) * tall * dice.uniform(0.5, 1.2))
                    )
                shade = adjust(colour, -0.05 + tier * 0.012)
                pen.fill([*points, (0, top)], shade)
                pen.fill([*points[:4], (0, top)], adjust(shade, 0.05))
                if snow:
                    pen.fill(
                        [
                            (-half * 0.8, y + tall * 0.02),
                            (-half * 0.2, y + tall * 0.05),
                            (half * 0.3, y + tall * 0.02),
                            (half * 0.12, y + tall * 0.12),
                            (0, top),
                        ],
                        white,
                        0.9,
                    )

    stage.put(x, z, draw_it, radius=tall * 0.2, tall=tall)


def _hut(stage: Stage, x: float, z: float) -> None:
    """A hut of logs under a heavy roof, wood stacked at its side, a lit window."""
    wood = stage.tone(0.46, 0.08, 50, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 3.0, 1.5, 0.4)
        pen.box((x - 2.0, 0, z), (x + 2.0, 2.3, z + 3), wood)
        own = pen.lit(wood, at=(x, 1, z))
        roof = pen.lit(lch(0.95, 0.01, 240) if _snowy(stage) else stage.tone(0.44, 0.04, 60, "wall"), (0, 0.7, -0.6),
                       (x, 3, z))  # fmt: skip
        with pen.on((x, 0, z), RIGHT, UP):
            for log in range(9):
                pen.rect(-2.15, log * 0.26, 4.3, 0.24, adjust(own, 0.03 if log % 2 else -0.02))
                pen.rect(-2.15, log * 0.26, 4.3, 0.03, adjust(own, -0.12))
            pen.fill([(-2.6, 2.2), (2.6, 2.2), (1.9, 4.0), (-1.9, 4.0)], roof)
            pen.rect(-2.6, 2.12, 5.2, 0.16, adjust(roof, -0.12))
            pen.rect(0.9, 3.6, 0.55, 1.2, pen.lit(stage.tone(0.56, 0.02, 70, "stone"), at=(x, 3, z)))
            pen.rect(-1.3, 0, 0.95, 1.9, adjust(own, -0.16))
            glass = lch(0.89, 0.12, 80) if stage.night else adjust(own, -0.2, 0.4)
            pen.rect(0.2, 0.8, 1.2, 0.95, adjust(own, 0.16))
            pen.rect(0.28, 0.88, 1.04, 0.8, glass)
            pen.rect(0.77, 0.88, 0.05, 0.8, adjust(own, 0.16))
            for row in range(4):
                for column in range(5):
                    pen.oval(
                        2.35 + column * 0.2, 0.12 + row * 0.2, 0.1, 0.1, adjust(own, 0.16 - 0.03 * ((row + column) % 3))
                    )
            for number in range(6):
                pen.glow(
                    1.2 + number * 0.45, 5.1 + number * 0.5, 0.35 + number * 0.14, adjust(stage.light.haze, 0.03), 0.5
                )

    stage.put(x, z, draw_it, radius=2.2, tall=4.0)
    if stage.night:
        reveal(stage, (x + 0.8, 1.4, z - 0.4), 2.6, WARM, 0.9)
        floor_pool(stage, x + 0.8, z - 1.5, 2.8, WARM, 0.9)
        stage.lamp((x + 0.8, 1.3, z - 0.6), WARM, 0.8, 3.4)


def _cairn(stage: Stage, x: float, z: float, rock: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        dice, y = stage.dice("cairn"), 0.0
        pen.contact((x, 0, z), 0.6, 0.35, 0.45)
        with pen.standing(x, 0, z):
            for number in range(7):
                wide, tall = 0.46 - number * 0.052, 0.17 - number * 0.008
                colour = pen.lit(adjust(rock, dice.uniform(-0.06, 0.06)), at=(x, 0, z))
                pen.oval(dice.uniform(-0.04, 0.04), y + tall * 0.5, wide, tall * 0.62, adjust(colour, -0.06))
                pen.oval(dice.uniform(-0.04, 0.02), y + tall * 0.62, wide * 0.9, tall * 0.42, adjust(colour, 0.04))
                y += tall
            for number, hue in enumerate((28, 85, 225, 150)):
                flag = pen.lit(stage.tone(0.66, 0.14, hue, "accent"), at=(x, 1, z))
                pen.fill(
                    [
                        (0.1 + number * 0.3, y - 0.1 - number * 0.12),
                        (0.32 + number * 0.3, y - 0.17 - number * 0.12),
                        (0.2 + number * 0.3, y - 0.4 - number * 0.12),
                    ],
                    flag,
                )
            pen.line((0, y), (1.4, y - 0.6), (0.3, 0.26, 0.24), 0.014)

    stage.put(x, z, draw_it, radius=0.5, tall=1.2)


def _sign(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.60, 0.07, 62, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 1.7, adjust(wood, -0.1))
            for y, side, words in ((1.36, -1, "HUT 20 MIN"), (1.05, 1, "PASS 2341 M")):
                tip = side * 0.8
                pen.fill([(-side * 0.3, y), (tip, y), (tip + side * 0.14, y + 0.12), (tip, y + 0.24), (-side * 0.3,
                    y + 0.24)], stage.lit(stage.tone(0.80, 0.13, 90, "accent")))  # fmt: skip
                pen.centred(words, side * 0.26, y + 0.06, 0.14, (0.16, 0.14, 0.12))

    stage.put(x, z, draw_it, radius=0.6, tall=1.7)


def _fence(stage: Stage) -> None:
    """Rails along the edge of the path."""

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.52, 0.06, 60, "wood"), at=(3, 1, 6))
        with pen.on((2.0, 0, 7.4), RIGHT, UP):
            for post in range(6):
                pen.rect(post * 1.2, 0, 0.12, 0.95, wood)
            for y in (0.4, 0.75):
                pen.rect(-0.2, y, 6.6, 0.08, adjust(wood, 0.05))

    stage.put(5.0, 7.4, draw_it, radius=2.8, tall=0.9)


def _tufts(stage: Stage) -> None:
    if _snowy(stage):
        return
    dice = stage.dice("alp flowers")
    for number in range(22):
        x, z = dice.choice((-1, 1)) * dice.uniform(1.9, 6.0), dice.uniform(-1.0, 7.0)

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            green = pen.lit(nature.leaf_tone(stage, 0.52, 0.1, 130), at=(x, 0, z))
            with pen.standing(x, 0, z):
                nature.tuft(pen, 0, 0, 0.24, green, stage.dice(f"alp tuft {number}"))
                for at in (-0.1, 0.06, 0.15):
                    pen.oval(at, 0.24, 0.04, 0.035, pen.lit(lch(0.72, 0.14, (290, 90, 10)[number % 3]), at=(x, 0, z)))

        stage.put(x, z, draw_it, radius=0.2, tall=0.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.0, 2.0, 0.0, ((0.8, 5.4), (-0.6, 9.0), (1.8, 8.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-3.2, 1.2, 0.46, 90),)),
    spare=((1.4, 4.6), (-1.4, 6.2), (3.4, 1.6)),
    focus=(3.6, 2.0, 12.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
