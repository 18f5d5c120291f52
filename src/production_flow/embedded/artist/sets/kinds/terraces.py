"""Terraces on a hillside: steps of flooded rice or rows of tea, a path of stones, a hut on posts, bamboo."""

from __future__ import annotations

import math
from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_STEPS = 11


def _tea(stage: Stage) -> bool:
    return stage.says("tea", "vines", "vineyard", "coffee")


def draw(stage: Stage) -> None:
    """The hillside, far to near; the action stands on the dam between two fields."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=7, sun=(-12, 14))
    far = stage.tone(0.50, 0.06, 190, "leaf")
    rows = ((900.0, 210.0, far, 0.7), (560.0, 120.0, adjust(far, -0.03), 0.5), (330.0, 52.0, adjust(far, -0.06), 0.28))
    sky.hills(stage, rows, trees=False)
    _slope(stage, "left slope", -1)
    _slope(stage, "right slope", 1)
    _ground(stage)
    _hut(stage, 4.4, 9.0)
    for x, z, tall in ((-7.4, 8.6, 5.6), (7.8, 12.5, 6.4), (-9.6, 13.0, 6.8)):
        nature.palm(stage, x, z, tall, lean=0.7 if x < 0 else -0.8)
    for number, (x, z) in enumerate(((-5.4, 4.6), (6.2, 4.4), (-6.8, 2.4))):
        _bamboo(stage, x, z, number)
    _scarecrow(stage, -3.4, 5.4)
    furniture.bench(stage, 1.5, 3.6, stage.tone(0.52, 0.08, 62, "wood"), "left", 1.2)
    clutter.lay_all(stage, 0.0, (("bowl", -1.5, 2.5), ("bowl", 1.4, 2.2), ("pot", -1.3, 3.0)), size=1.5)
    action_light(stage, 0.5, 240)


def _slope(stage: Stage, part: str, side: int) -> None:
    """Steps that climb away on one side of the valley: a strip of field over a bank of earth, far to near."""
    pen = stage.layer("far", 48.0 + side)
    dice = stage.dice(part)
    green, earth = stage.tone(0.58, 0.12, 128, "leaf"), stage.tone(0.44, 0.07, 62, "ground")
    water = mix(stage.light.sky[0], stage.light.sky[2], 0.5)
    for step in range(_STEPS):
        share = step / (_STEPS - 1)
        away = 62.0 - 46.0 * share
        high = (18.0 - 16.2 * share) * (1.0 if side < 0 else 0.82)
        veil = (0.42 - 0.4 * share) if stage.gloom is None else 0.0
        phase, inner = dice.uniform(0, 6), 2.5 + 0.10 * away
        line = []
        for point in range(25):
            x = inner + point * away * 0.055
            fall = high * min(1.0, (x - inner) / (away * 0.34)) ** 0.7
            line.append((side * x, fall + 0.10 * math.sin(phase + point * 0.8) * (1 + high * 0.1)))
        top = adjust(pen.lit(green, UP, (0, 0, 6)), dice.uniform(-0.03, 0.03))
        bank = mix(pen.lit(earth, at=(0, 0, 6)), stage.light.haze, veil)
        deep = 0.16 + 0.028 * away * 0.55
        with pen.on((0, 0, away), RIGHT, UP):
            end = [(line[-1][0], -2.0), (line[0][0], -2.0)]
            pen.fill([*line, *end], bank)
            low = [(x, y - deep) for x, y in line]
            flooded = not _tea(stage) and dice.random() < 0.55
            field = mix(water, top, 0.22) if flooded else top
            pen.fill([*line, *low[::-1]], mix(field, stage.light.haze, veil))
            edge = adjust(mix(top, stage.light.haze, veil), -0.06)
            pen.fill([*low, *[(x, y - deep * 0.42) for x, y in reversed(low)]], edge)
            if _tea(stage):
                dark = adjust(mix(top, stage.light.haze, veil), -0.10)
                for share in (0.3, 0.62):
                    pen.fill([*[(x, y - deep * share) for x, y in line],
                              *[(x, y - deep * (share + 0.12)) for x, y in reversed(line)]], dark)  # fmt: skip


def _ground(stage: Stage) -> None:
    grass = stage.tone(0.54, 0.11, 125, "ground")
    pen = ground.plain(stage, grass, depth=44, veil=0.35, green=True)
    colour, near = stage.lit(grass, UP, 4), stage.camera.position[2] + 0.4
    earth = stage.lit(stage.tone(0.58, 0.06, 68, "ground"), UP, 4)
    water = adjust(mix(stage.light.sky[0], stage.light.sky[1], 0.6), 0.02)
    if stage.gloom is not None:
        water = stage.lit(lch(0.66, 0.06, 235), UP, 4)
    for side in (-1, 1):
        with pen.on((0, 0.001, 0), RIGHT, AWAY):
            for number, (start, long) in enumerate(((-6.0, 6.6), (1.1, 5.4), (7.0, 5.6), (13.2, 7.0))):
                low = max(start, near)
                if low > start + long - 0.5:
                    continue
                bend = 0.5 * math.sin(number * 1.7 + side)
                inner, outer = 1.75 + 0.3 * bend, 13.0
                shape = [(side * inner, low), (side * outer, low), (side * outer, start + long),
                         (side * (inner + 0.5 * bend), start + long)]  # fmt: skip
                pen.fill(shape, adjust(colour, -0.05) if _tea(stage) else water)
                if not _tea(stage):
                    pen.fill([*shape[:1], *shape[3:], (side * (inner + 0.5 * bend + 0.3), start + long),
                              (side * (inner + 0.3), low)], adjust(water, -0.14), 0.6)  # fmt: skip
        _rows(stage, side)
    with pen.on((0, 0.002, 0), RIGHT, AWAY):
        middle = [(0.25 * math.sin(z * 0.4), float(z)) for z in range(math.ceil(near), 34)]
        pen.fill(
            [*[(x - 1.2, z) for x, z in middle], *[(x + 1.2, z) for x, z in reversed(middle)]], adjust(colour, 0.03)
        )
        pen.fill([*[(x - 0.75, z) for x, z in middle], *[(x + 0.75, z) for x, z in reversed(middle)]], earth)
        dice = stage.dice("flags")
        for number in range(40):
            z = -4.0 + number * 0.62
            if z > near + 0.5:
                pen.oval(0.25 * math.sin(z * 0.4) + dice.uniform(-0.2, 0.2), z, dice.uniform(0.24, 0.42), 0.2,
                         adjust(earth, dice.choice((0.05, 0.08, -0.04))), 0.9)  # fmt: skip


def _rows(stage: Stage, side: int) -> None:
    """Seedlings in the water, or bushes of tea in rows."""
    tea = _tea(stage)
    green = nature.leaf_tone(stage, 0.54 if tea else 0.62, 0.13, 132)
    for row in range(9):
        z = -0.6 + row * 1.5

        def draw_it(pen: Brush, z: float = z, row: int = row) -> None:
            colour = pen.lit(green, (-0.2, 0.7, -0.6), (side * 4, 0, z))
            own = stage.dice(f"row {side} {row}")
            if tea:
                _hedge(pen, side, z, colour, own)
                return
            for place in range(13):
                x = side * (2.2 + place * 0.72) + own.uniform(-0.06, 0.06)
                with pen.standing(x, 0, z):
                    nature.tuft(pen, 0, 0, own.uniform(0.3, 0.42), adjust(colour, own.uniform(-0.04, 0.03)), own)

        stage.put(side * 4.5, z, draw_it, radius=0.3, tall=0.4)


def _hedge(pen: Brush, side: int, z: float, colour: Rgb, dice: Random) -> None:
    """A row of tea, clipped round: its top in the light, young leaves on it."""
    with pen.on((0, 0, z), RIGHT, UP):
        steps = [(side * (1.9 + step * 0.34), 0.52 + dice.uniform(-0.04, 0.05)) for step in range(36)]
        foot = [(steps[-1][0], 0.0), (side * 1.95, 0.0), (side * 1.72, 0.24)]
        pen.gradient([*steps, *foot], (0, 0.56), (0, 0), [colour, adjust(colour, -0.06), adjust(colour, -0.16)])
        pen.fill([*steps, *[(x, y - 0.15) for x, y in reversed(steps)]], adjust(colour, 0.07))
        for _ in range(90):
            x, y = side * dice.uniform(1.9, 13.0), dice.uniform(0.1, 0.54)
            pen.oval(x, y, 0.07, 0.035, adjust(colour, dice.choice((-0.07, 0.03, 0.11)) if y < 0.4 else 0.13))


def _hut(stage: Stage, x: float, z: float) -> None:
    """A hut on posts under thatch; by night there is a lamp in it."""
    wood, straw = stage.tone(0.46, 0.08, 55, "wood"), stage.tone(0.66, 0.09, 82, "cloth")

    def draw_it(pen: Brush) -> None:
        own, roof = pen.lit(wood, at=(x, 1, z)), pen.lit(straw, (0, 0.7, -0.6), (x, 3, z))
        pen.contact((x, 0, z), 2.2, 0.9, 0.45)
        with pen.standing(x, 0, z):
            for post in (-1.4, -0.5, 0.5, 1.4):
                pen.rect(post - 0.06, 0, 0.12, 0.8, adjust(own, -0.1))
            pen.rect(-1.7, 0.72, 3.4, 0.14, adjust(own, -0.04))
            pen.rect(-1.4, 0.86, 2.8, 1.5, own)
            for plank in range(9):
                pen.rect(-1.4 + plank * 0.33, 0.86, 0.02, 1.5, adjust(own, -0.1))
            pen.rect(-0.45, 0.86, 0.8, 1.3, WARM if stage.night else adjust(own, -0.26))
            pen.rect(0.7, 1.35, 0.5, 0.5, WARM if stage.night else adjust(own, -0.26))
            for rung in range(4):
                pen.rect(-0.3, 0.08 + rung * 0.2, 0.5, 0.05, adjust(own, 0.06))
            pen.fill([(-2.2, 2.15), (2.2, 2.15), (1.0, 3.7), (-1.0, 3.7)], roof)
            for straw_line in range(24):
                a = -2.1 + straw_line * 0.18
                pen.line((a, 2.16), (a * 0.46, 3.66), adjust(roof, -0.05 if straw_line % 2 else 0.04), 0.03)
            pen.rect(-1.1, 3.62, 2.2, 0.16, adjust(roof, -0.08))
            pen.rect(-2.2, 2.08, 4.4, 0.1, adjust(roof, -0.12))

    stage.put(x, z, draw_it, radius=2.0, tall=3.6)
    if stage.night:
        reveal(stage, (x, 1.5, z - 0.4), 2.8, WARM, 0.9)
        floor_pool(stage, x, z - 1.4, 2.8, WARM, 0.85)
        stage.lamp((x, 1.5, z - 0.6), WARM, 0.9, 3.2)


def _bamboo(stage: Stage, x: float, z: float, number: int) -> None:
    """A clump of bamboo."""
    green = nature.leaf_tone(stage, 0.56, 0.11, 120)

    def draw_it(pen: Brush) -> None:
        dice, colour = stage.dice(f"bamboo {number}"), pen.lit(green, (-0.3, 0.4, -0.8), (x, 2, z))
        pen.contact((x, 0, z), 0.9, 0.4, 0.4)
        with pen.standing(x, 0, z):
            for stem in range(9):
                foot, lean, tall = -0.6 + stem * 0.15, dice.uniform(-0.5, 0.5), dice.uniform(3.0, 4.6)
                own = adjust(colour, dice.uniform(-0.07, 0.04))
                pen.curve([(foot, 0), (foot, tall * 0.6), (foot + lean, tall)], own, 0.075)
                for ring in range(int(tall / 0.5)):
                    share = ring * 0.5 / tall
                    pen.rect(foot + lean * share * share - 0.05, ring * 0.5, 0.1, 0.025, adjust(own, -0.1))
                for _ in range(9):
                    share = dice.uniform(0.45, 1.0)
                    at, up = foot + lean * share * share, tall * share
                    tip = (at + dice.uniform(-0.55, 0.55), up + dice.uniform(-0.3, 0.12))
                    pen.fill([(at, up + 0.05), tip, (at, up - 0.05)], adjust(own, dice.uniform(-0.02, 0.06)))

    stage.put(x, z, draw_it, radius=0.8, tall=4.4)


def _scarecrow(stage: Stage, x: float, z: float) -> None:
    """A scarecrow in a straw hat."""

    def draw_it(pen: Brush) -> None:
        straw, cloth = (
            pen.lit(lch(0.78, 0.1, 88), at=(x, 1, z)),
            pen.lit(stage.tone(0.52, 0.12, 28, "accent"), at=(x, 1, z)),
        )
        with pen.standing(x, 0, z):
            pen.rect(-0.04, 0, 0.08, 1.5, adjust(straw, -0.3))
            pen.line((-0.75, 1.22), (0.75, 1.28), adjust(straw, -0.3), 0.06)
            pen.fill([(-0.7, 1.32), (0.7, 1.36), (0.66, 1.08), (0.26, 1.1), (0.34, 0.55), (-0.36, 0.55), (-0.26, 1.1),
                      (-0.68, 1.06)], cloth)  # fmt: skip
            pen.oval(0, 1.55, 0.17, 0.2, adjust(straw, 0.04))
            pen.fill([(-0.42, 1.62), (0.42, 1.62), (0.0, 1.95)], adjust(straw, -0.06))

    stage.put(x, z, draw_it, radius=0.5, tall=1.9)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.6, 0.0, ((0.3, 4.6), (-0.3, 8.0), (0.1, 11.0)), ((-1.3, -2.2), (1.3, -2.2)),
                (Seat(1.45, 3.6, 0.46, -90),)),
    spare=((0.9, 3.6), (-1.0, 6.0)),
    focus=(4.4, 2.0, 9.0),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
