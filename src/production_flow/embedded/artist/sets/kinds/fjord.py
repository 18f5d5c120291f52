"""A fjord: walls of rock that fall straight into still water, a waterfall, boathouses on posts, a shore of stones."""

from __future__ import annotations

import math

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky, water
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

SHORE = 6.4

_SPURS = (
    (620.0, 1, 0.005, 0.31, 0.64), (560.0, -1, 0.03, 0.36, 0.54), (400.0, 1, 0.05, 0.40, 0.40),
    (300.0, -1, 0.11, 0.43, 0.27), (190.0, 1, 0.17, 0.47, 0.12),
)  # fmt: skip
"""Walls of rock, far to near: metres away, side, where its foot meets the water and its top as shares of that, haze."""


def _wintry(stage: Stage) -> bool:
    return stage.weather == "snow" or stage.says("snow", "ice", "frozen", "glacier", "winter", "arctic", "iceberg")


def draw(stage: Stage) -> None:
    """The fjord, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=8, sun=(4, 9))
    pen = stage.layer("hills", 190, dim=False)
    for number, (away, side, foot, top, veil) in enumerate(_SPURS):
        _spur(pen, away, side, (foot * away, top * away), veil, number)
    _mist(stage)
    _hamlet(stage)
    water.sea(stage, stage.tone(0.42, 0.07, 205, "ground"), shore=SHORE, far=400.0)
    _shore(stage)
    stone = stage.tone(0.54, 0.02, 245, "stone")
    for x, z, size in ((-4.3, 3.4, 0.9), (-5.8, 4.6, 1.3), (-3.2, 5.8, 0.5), (1.6, 6.0, 0.4), (6.6, 3.2, 0.9),
                       (-6.9, 1.8, 1.1), (0.2, 6.4, 0.3), (2.9, 5.6, 0.6)):  # fmt: skip
        nature.rock(stage, x, z, size, stone)
    _boathouse(stage, 5.6, 7.4)
    _rack(stage, -6.2, 6.2)
    _boat(stage, 2.5, 3.6)
    furniture.bench(stage, -3.0, 2.2, stage.tone(0.50, 0.06, 58, "wood"), "right", 1.6)
    clutter.barrel(stage, 4.0, 4.8, stage.tone(0.46, 0.08, 45, "wood"))
    clutter.lay_all(stage, 0.0, (("rope", 3.6, 2.2), ("lantern", -2.4, 1.6), ("fish", -3.6, 3.9)), size=1.5)
    _tufts(stage)
    if stage.night:
        bulb(stage, (-2.4, 0.3, 1.6), WARM, 0.7, 0.8)
        reveal(stage, (-2.4, 0.5, 1.6), 2.4, WARM, 0.9)
        floor_pool(stage, -2.4, 1.6, 2.2, WARM, 0.9)
        stage.lamp((-2.4, 0.4, 1.6), WARM, 0.6, 2.6, 0.2)
    action_light(stage, 0.55, 240)


def _spur(pen: Brush, away: float, side: int, size: Point2, veil: float, number: int) -> None:
    """One wall of rock from the water up and out of the picture: faces lit by turns, turf on ledges, snow above."""
    stage, dice = pen.stage, pen.stage.dice(f"spur {number}")
    foot, top = size
    ridge = [(side * foot, 0.0)]
    for step in range(1, 12):
        along = step / 11
        high = top * (0.3 + 0.7 * along**0.6) * (1 + dice.uniform(-0.12, 0.12) * (1 if step % 2 else -0.4))
        ridge.append((side * (foot + away * (0.02 + 0.07 * (step - 1)) * dice.uniform(0.9, 1.1)), high))
    ridge.append((side * 1.5 * away, top))
    haze, night = stage.light.haze, stage.night
    base = lch(0.44, 0.035, 250) if number % 2 else lch(0.47, 0.03, 225)
    own = adjust(base, -0.2) if night else pen.lit(base, (-0.3, 0.4, -0.8))
    green = adjust(lch(0.42, 0.07, 150), -0.16) if night else pen.lit(lch(0.50, 0.085, 140), (0, 0.6, -0.7))
    white = lch(0.58, 0.04, 255) if night else pen.lit(lch(0.96, 0.012, 240), (-0.3, 0.6, -0.6))
    rock, turf, snow = mix(own, haze, veil), mix(white if _wintry(stage) else green, haze, veil), mix(white, haze, veil)
    with pen.on((0, 0, away), RIGHT, UP):
        pen.fill([*ridge, (ridge[-1][0], -1.0), (ridge[0][0], -1.0)], rock)
        for step in range(11):
            (x, y), (u, v) = ridge[step], ridge[step + 1]
            low = (u - side * away * dice.uniform(0.03, 0.06), v * dice.uniform(0.0, 0.25))
            shade = (0.035, -0.06, -0.02)[(step + number) % 3]
            pen.gradient([(x, y), (u, v), low, (x, y * dice.uniform(0.1, 0.5))], (0, v), (0, low[1]),
                         [adjust(rock, shade * (1 - veil)), mix(rock, haze, 0.12)])  # fmt: skip
            if step > 4:
                mid = ((x + u) / 2, (y + v) / 2)
                drop = 0.05 * away * dice.uniform(0.6, 1.4)
                pen.fill([(x, y), mid, (u, v), (u - side * 0.012 * away, v - drop), (mid[0], mid[1] - 0.3 * drop),
                          (x + side * 0.01 * away, y - 0.8 * drop)], snow)  # fmt: skip
        slope = [(side * (foot + 0.012 * away), 0.0), (ridge[2][0], top * 0.10), (ridge[4][0], top * 0.20),
                 (ridge[7][0], top * 0.17), (ridge[-1][0], top * 0.25), (ridge[-1][0], 0.0)]  # fmt: skip
        pen.gradient(slope, (0, top * 0.25), (0, 0), [turf, mix(turf, haze, 0.2)])
        for _ in range(26):  # birches along the foot
            x = side * (foot + away * dice.uniform(0.03, 0.6))
            pen.oval(x, top * dice.uniform(0.0, 0.13), 0.009 * away, 0.011 * away, adjust(turf, dice.uniform(-0.07, 0)))
        if number > 2:
            _waterfall(pen, ridge[4], away, side, mix(white, haze, veil * 0.5))


def _mist(stage: Stage) -> None:
    """Vapour on the water where the walls come together, white under the moon."""
    pen = stage.layer("mist", 100, dim=False)
    pale = mix(stage.light.haze, lch(0.70, 0.05, 235) if stage.night else lch(0.95, 0.02, 220), 0.7)
    x, y = pen.camera.project((0, 0, 160))
    wide = pen.camera.scale((0, 0, 160))
    pen.glow(x, y, 90 * wide, pale, 0.75 if stage.night else 0.4, radius_y=20 * wide)


def _waterfall(pen: Brush, top: Point2, away: float, side: int, white: Rgb) -> None:
    """A thread of water from a ledge to the fjord, with spray at its foot."""
    x, y, unit = top[0], top[1] * 0.86, away / 190
    bends = [(x, y), (x - side * 1.2 * unit, y * 0.6), (x - side * 0.4 * unit, y * 0.56), (x - side * 1.6 * unit, 0.0)]
    wide = [0.5, 0.8, 0.7, 1.3]
    left, right = ([(a + way * w * unit, b) for (a, b), w in zip(bends, wide, strict=True)] for way in (-1, 1))
    pen.fill([*left, *reversed(right)], white, 0.85)
    pen.glow(x - side * 1.6 * unit, 1.5 * unit, 6 * unit, white, 0.6)


def _hamlet(stage: Stage) -> None:
    """Painted boathouses on posts across the water, one of them with a light."""
    pen, dice = stage.layer("far", 58), stage.dice("hamlet")
    with pen.on((0, 0, 56.0), RIGHT, UP):
        bank = mix(pen.lit(stage.tone(0.46, 0.06, 145, "leaf"), at=(0, 0, 30)), stage.light.haze, 0.2)
        pen.fill(path_of((-60, 0), (-60, 3.8), (-26, 3.2, -6.0, 0.7), (-4.0, 0.3, -3.4, 0)), bank)
        for number in range(7):
            x, wide, tall = -27.0 + number * 3.3, dice.uniform(2.2, 2.8), dice.uniform(1.5, 2.0)
            y = 0.7 + (0.9 if number % 3 == 1 else 0.0)
            hue, light = ((30, 0.48), (85, 0.72), (30, 0.44), (240, 0.50))[number % 4]
            wall = mix(pen.lit(stage.tone(light, 0.12, hue, "accent" if hue == 30 else "wall"), at=(x, 1, 40)),
                       stage.light.haze, 0.16)  # fmt: skip
            roof = mix(pen.lit(lch(0.34, 0.02, 260), at=(x, 2, 40)), stage.light.haze, 0.16)
            for post in (0.2, wide / 2, wide - 0.3):
                pen.rect(x + post, -0.1, 0.13, y + 0.2, adjust(roof, -0.04))
            pen.rect(x, y, wide, tall, wall)
            pen.fill([(x - 0.2, y + tall), (x + wide / 2, y + tall + 1.2), (x + wide + 0.2, y + tall)], wall)
            for edge in (-0.25, wide + 0.25):
                pen.line((x + edge, y + tall - 0.1), (x + wide / 2, y + tall + 1.25), roof, 0.22)
            lit = stage.night and number % 2 == 0
            pen.rect(x + wide * 0.35, y + 0.5, 0.7, 0.7, lch(0.89, 0.12, 80) if lit else adjust(wall, -0.24))
    if stage.night:
        for x in (-26.0, -19.4, -12.8):
            reveal(stage, (x, 1.8, 55.5), 3.0, WARM, 0.8)


def _shore(stage: Stage) -> None:
    """The near bank: stones washed by the water, then turf with a trodden path."""
    turf = stage.tone(0.93, 0.012, 240, "plain") if _wintry(stage) else stage.tone(0.54, 0.085, 132, "ground")
    pen, near = stage.layer("ground", stage.action_depth + 3.2), stage.camera.position[2] + 0.35
    colour, dice = stage.lit(turf, UP, 4), stage.dice("bank")
    edge = [(float(x), SHORE + 0.018 * abs(x) ** 1.6 * (1 if x > 0 else -0.6) + dice.uniform(-0.3, 0.3))
            for x in range(-24, 25, 2)]  # fmt: skip
    shingle = stage.lit(stage.tone(0.62, 0.02, 80, "ground"), UP, 6)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.fill([*[(x, z + 1.0) for x, z in edge], (24, near), (-24, near)], (0.95, 0.98, 1.0), 0.4)
        pen.fill([*[(x, z + 0.8) for x, z in edge], (24, near), (-24, near)], shingle)
        pen.gradient([*[(x, z - 0.7) for x, z in edge], (24, near), (-24, near)], (0, SHORE), (0, near),
                     [adjust(colour, 0.03), colour, adjust(colour, -0.06)])  # fmt: skip
        for _ in range(150):
            x = dice.uniform(-9, 9)
            z = SHORE + dice.uniform(-0.6, 0.7)
            pen.oval(x, z, dice.uniform(0.06, 0.2), 0.07, adjust(shingle, dice.uniform(-0.12, 0.08)), 0.9)
    ground.patches(pen, adjust(colour, -0.05, 1, 10), -8, 8, 5, 34, opacity=0.45, part="bank dark")
    ground.patches(pen, adjust(colour, 0.045, 1.1, -16), -8, 8, 5, 24, opacity=0.45, part="bank light")
    path = mix(colour, stage.lit(stage.tone(0.62, 0.045, 72, "ground"), UP, 4), 0.75)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        steps = [near + (SHORE - 0.9 - near) * number / 16 for number in range(17)]
        way = [(3.4 - 0.075 * (SHORE - z) ** 1.6 + 0.3 * math.sin(1.3 * z), z) for z in steps]
        pen.fill([*[(x - 0.5, z) for x, z in way], *[(x + 0.5, z) for x, z in reversed(way)]], path, 0.85)


def _boathouse(stage: Stage, x: float, z: float) -> None:
    """A boathouse of red boards on posts, white at its corners, turf on its roof."""
    red, white = stage.tone(0.46, 0.15, 30, "accent"), stage.tone(0.93, 0.012, 88, "trim")

    def draw_it(pen: Brush) -> None:
        own, trim = pen.lit(red, at=(x, 1, z)), pen.lit(white, at=(x, 1, z))
        roof = pen.lit(lch(0.95, 0.01, 240) if _wintry(stage) else stage.tone(0.50, 0.08, 135, "leaf"), UP, (x, 3, z))
        pen.contact((x, 0, z), 2.6, 1.2, 0.4)
        pen.box((x - 1.9, 0.25, z), (x + 1.9, 2.4, z + 3.2), red)
        with pen.on((x, 0, z), RIGHT, UP):
            for post in (-1.8, -0.6, 0.6, 1.65):
                pen.rect(post, 0, 0.15, 0.3, adjust(own, -0.2))
            pen.fill([(-1.9, 2.38), (1.9, 2.38), (0, 3.9)], own)
            for board in range(13):
                at = -1.8 + board * 0.3
                pen.rect(at, 0.25, 0.025, 2.13 + 1.5 * (1 - abs(at) / 1.9), adjust(own, -0.08))
            for left in (-1.9, 1.76):
                pen.rect(left, 0.25, 0.14, 2.15, trim)
            pen.rect(-0.85, 0.25, 1.7, 1.75, adjust(own, -0.14))
            for half in (-0.85, 0.04):
                pen.rect(half, 0.25, 0.81, 1.75, adjust(own, -0.05))
                pen.line((half + 0.05, 0.32), (half + 0.76, 1.92), trim, 0.07)
            pen.rect(-0.3, 2.4, 0.6, 0.6, trim)
            pen.rect(-0.23, 2.47, 0.46, 0.46, lch(0.89, 0.12, 80) if stage.night else adjust(own, -0.26, 0.4))
            for way in (-1, 1):
                pen.fill([(way * 2.3, 2.1), (way * 2.3, 2.42), (0, 4.26), (0, 3.9)], roof)
                pen.line((way * 2.3, 2.08), (0, 3.88), trim, 0.09)

    stage.put(x, z, draw_it, radius=2.0, tall=3.8)
    if stage.night:
        reveal(stage, (x, 2.4, z - 0.4), 2.4, WARM, 0.9)
        floor_pool(stage, x, z - 1.4, 2.6, WARM, 0.85)
        stage.lamp((x, 2.5, z - 0.5), WARM, 0.7, 3.4)


def _rack(stage: Stage, x: float, z: float) -> None:
    """Poles on crossed legs with split fish hung to dry."""

    def draw_it(pen: Brush) -> None:
        pole = pen.lit(stage.tone(0.56, 0.04, 65, "wood"), at=(x, 1, z))
        fish = pen.lit(lch(0.78, 0.03, 80), at=(x, 1, z))
        pen.contact((x, 0, z), 1.7, 0.5, 0.3)
        with pen.standing(x, 0, z):
            for end in (-1.5, 1.5):
                for lean in (-0.45, 0.45):
                    pen.line((end + lean, 0), (end - lean * 0.2, 2.3), pole, 0.07)
            for row, y in enumerate((2.05, 1.45)):
                for number in range(9):
                    at = -1.25 + number * 0.31 + 0.1 * row
                    tone = adjust(fish, -0.05 * ((number + row) % 3))
                    pen.fill([(at, y), (at + 0.09, y - 0.2), (at + 0.03, y - 0.46), (at + 0.11, y - 0.55),
                              (at - 0.11, y - 0.55), (at - 0.03, y - 0.46), (at - 0.09, y - 0.2)], tone)  # fmt: skip
                pen.line((-1.8, y), (1.8, y), pole, 0.06)

    stage.put(x, z, draw_it, radius=1.6, tall=2.3)


def _boat(stage: Stage, x: float, z: float) -> None:
    """A narrow boat with high stems, drawn up on the turf."""

    def draw_it(pen: Brush) -> None:
        hull = pen.lit(stage.tone(0.60, 0.09, 62, "wood"), at=(x, 0, z))
        pen.contact((x, 0, z), 1.8, 0.5, 0.45)
        with pen.standing(x, 0, z):
            pen.fill(path_of((-1.7, 1.0), (-0.8, 0.42, 0, 0.44), (0.9, 0.42, 1.8, 1.1), (0.9, 0.66, 0, 0.66),
                             (-0.9, 0.66, -1.7, 1.0)), adjust(hull, -0.22))  # fmt: skip
            for thwart in (-0.6, 0.1, 0.8):
                pen.line((thwart, 0.6), (thwart + 0.12, 0.42), adjust(hull, 0.06), 0.08)
            body = path_of((-1.7, 1.02), (-0.8, 0.4, 0, 0.42), (0.9, 0.4, 1.8, 1.12), (1.5, 0.2, 0.8, 0.03),
                           (-0.7, 0.03), (-1.4, 0.2, -1.7, 1.02))  # fmt: skip
            pen.gradient(body, (0, 0.9), (0, 0), [adjust(hull, 0.05), adjust(hull, -0.12)])
            for drop in (0.13, 0.25):
                pen.curve([(-1.6 + drop * 0.5, 0.92 - drop), (0, 0.3 - drop), (1.66 - drop * 0.5, 1.0 - drop)],
                          adjust(hull, -0.12), 0.025)  # fmt: skip
            pen.curve([(-1.7, 1.02), (-0.8, 0.4), (0, 0.42), (0.9, 0.4), (1.8, 1.12)], adjust(hull, 0.1), 0.05)

    stage.put(x, z, draw_it, radius=1.5, tall=0.9)


def _tufts(stage: Stage) -> None:
    if _wintry(stage):
        return
    dice = stage.dice("fjord tufts")
    for number in range(22):
        x, z = dice.choice((-1, 1)) * dice.uniform(1.9, 6.2), dice.uniform(-1.0, 4.6)

        def draw_it(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            green = pen.lit(nature.leaf_tone(stage, 0.54, 0.1, 130), at=(x, 0, z))
            with pen.standing(x, 0, z):
                nature.tuft(pen, 0, 0, 0.27, green, stage.dice(f"fjord tuft {number}"))
                for at in (-0.1, 0.08):
                    pen.oval(at, 0.27, 0.04, 0.035, pen.lit(lch(0.86, 0.06, (95, 320)[number % 2]), at=(x, 0, z)))

        stage.put(x, z, draw_it, radius=0.2, tall=0.3)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((0.6, 4.6), (-1.4, 4.4), (1.8, 4.8)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.9, 2.2, 0.46, 90),)),
    spare=((1.2, 3.4), (-1.6, 3.8), (4.0, 1.6)),
    focus=(0.0, 6.0, 60.0),
    yaw=2.0,
    shift=-0.4,
)  # fmt: skip
