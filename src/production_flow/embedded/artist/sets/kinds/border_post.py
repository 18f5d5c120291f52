"""A post on a road where one must stop: a barrier in red and white, a hut with a hatch, a roof over it, a flag."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import cars, clutter, furniture, ground, nature, plains, sky
from production_flow.embedded.artist.sets.parts.glow import (
    WARM,
    action_light,
    bulb,
    cone,
    floor_pool,
    reveal,
    street_lamp,
)
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_BAR, _ROOF = 7.2, 4.1
"""z of the barrier, and the height of the roof over the lane."""


def _toll(stage: Stage) -> bool:
    return stage.says("toll", "tollbooth", "turnpike")


def draw(stage: Stage) -> None:
    """The post, far to near; the road goes away in the middle."""
    dark = OUTDOORS.get(stage.time)
    lit = dark.lamps if dark else 0.0
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(-12, 11))
    green = stage.tone(0.50, 0.075, 140, "leaf")
    rows = (
        (900.0, 150.0, adjust(green, 0.06), 0.68),
        (520.0, 78.0, adjust(green, 0.02), 0.48),
        (260.0, 26.0, green, 0.26),
    )
    sky.hills(stage, rows)
    _ground(stage)
    for x, z, tall in ((-15, 26, 8), (-10.5, 34, 9), (14, 24, 8.5), (11, 36, 9), (18, 17, 8)):
        nature.tree(stage, x, z, tall, part=f"post tree {x}", green=nature.leaf_tone(stage, 0.44, 0.08, 150))
    if not stage.medieval:
        _fence(stage)
    if stage.unpowered:
        plains.wagon(stage, 2.9, 13.0)
    else:
        cars.parked(stage, 2.9, 12.5, 71, heads=0.9)
        cars.parked(stage, 3.2, 18.5, 72, heads=0.9)
        _canopy(stage, lit)
    _hut(stage, -3.6, 7.6, lit)
    _barrier(stage)
    _flag(stage, -6.6, 9.6)
    if not stage.medieval:
        _sign(stage, 5.7, 6.6)
    furniture.bench(stage, -5.4, 4.4, stage.tone(0.50, 0.08, 58, "wood"), "camera", 1.6)
    clutter.crate(stage, -2.3, 5.6, 0.55)
    clutter.lay_all(stage, 0.0, (("suitcase", -4.3, 4.0), ("bag", -1.7, 5.2)), size=1.4)
    street_lamp(stage, 8.4, 8.4, height=4.6, lit=lit)
    action_light(stage, 0.5, 245)


def _ground(stage: Stage) -> None:
    grass = stage.tone(0.56, 0.085, 118, "ground")
    pen = ground.plain(stage, grass, depth=62, veil=0.45, green=True)
    near, own = stage.camera.position[2] + 0.4, stage.lit(grass, UP, 4)
    ground.patches(pen, adjust(own, -0.04), -14, 14, 40, 46, opacity=0.4, part="post verge")
    old = stage.unpowered
    tar = stage.lit(stage.tone(0.62, 0.055, 72, "ground") if old else stage.tone(0.50, 0.012, 250, "ground"), UP, 4)
    slab = stage.lit(stage.tone(0.70, 0.02, 80, "ground"), UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.fill(
            [(-7.6, near), (7.0, near), (7.0, 11.0), (4.7, 16.0), (4.7, 90), (1.3, 90), (-0.4, 16), (-7.6, 11)], tar
        )
        pen.fill([(-7.6, 4.0), (-1.9, 4.0), (-1.9, 10.5), (-7.6, 10.5)], slab)
        pen.rect(-7.6, 3.92, 5.7, 0.1, adjust(slab, 0.08))
        if not old:
            white, yellow = stage.lit(lch(0.93, 0.01, 90), UP, 4), stage.lit(lch(0.84, 0.15, 92), UP, 4)
            pen.rect(-1.4, 4.7, 6.6, 0.36, white)
            pen.centred("STOP", 1.9, 2.5, 1.5, white)
            for number in range(9):
                pen.fill(
                    [
                        (-7.4 + number * 0.62, 3.4),
                        (-7.1 + number * 0.62, 3.4),
                        (-6.8 + number * 0.62, 3.8),
                        (-7.1 + number * 0.62, 3.8),
                    ],
                    yellow,
                    0.8,
                )
            for number in range(12):
                pen.rect(2.3 + number * 0.02, 10.0 + number * 4, 0.14, 2.0, white, 0.8)
        dice = stage.dice("post ground")
        for _ in range(120):
            x, z = dice.uniform(-6.8, 6.6), dice.uniform(-5, 9)
            if z > near + 0.5:
                pen.oval(x, z, dice.uniform(0.03, 0.3), 0.03, adjust(tar, dice.choice((-0.05, 0.04))), 0.6)


def _hut(stage: Stage, x: float, z: float, lit: float) -> None:
    """The hut beside the lane: boards, a hatch under a small roof, a shelf to sign on, light within."""
    wall, trim = stage.tone(0.62, 0.08, 220, "wall"), stage.tone(0.93, 0.02, 88, "trim")
    high, half = 2.7, 1.6

    def draw_it(pen: Brush) -> None:
        own, pale = pen.lit(wall, at=(x, 1, z)), pen.lit(trim, at=(x, 1, z))
        inside = lch(0.90, 0.09, 84) if lit else adjust(own, -0.30)
        pen.contact((x, 0, z), 2.2, 1.2, 0.45)
        pen.box((x - half, 0, z - 1.2), (x + half, high, z + 1.2), wall, hold=False)
        with pen.on((x - half, 0, z - 1.21), RIGHT, UP):
            for board in range(13):
                pen.rect(0, board * 0.21, 2 * half, 0.02, adjust(own, -0.08))
            pen.rect(0.2, 0.98, 1.5, 1.2, pale)
            pen.rect(0.28, 1.06, 1.34, 1.04, inside)
            pen.rect(0.92, 1.06, 0.05, 1.04, pale)
            pen.oval(0.6, 1.42, 0.13, 0.16, adjust(own, -0.42))
            pen.rect(0.42, 1.06, 0.38, 0.26, adjust(own, -0.42))
            pen.rect(0.46, 1.52, 0.28, 0.09, adjust(own, -0.46))
            pen.rect(0.12, 0.9, 1.66, 0.09, pale)
            pen.rect(2.0, 0, 0.95, 2.1, pale)
            pen.rect(2.07, 0.04, 0.81, 2.0, adjust(own, -0.10))
            pen.rect(2.2, 1.2, 0.55, 0.6, inside)
            notice = adjust(pale, 0.02)
            pen.rect(0.25, 0.3, 0.4, 0.5, notice)
            for line in range(4):
                pen.rect(0.3, 0.68 - line * 0.1, 0.3, 0.03, adjust(notice, -0.4))
        if pen.camera.position[0] > x + half:
            with pen.on((x + half, 0, z - 1.2), AWAY, UP):
                shade = pen.lit(wall, (1, 0, 0), (x, 1, z))
                for board in range(13):
                    pen.rect(0, board * 0.21, 2.4, 0.02, adjust(shade, -0.08))
                pen.rect(0.4, 0.98, 1.6, 1.2, pen.lit(trim, (1, 0, 0), (x, 1, z)))
                pen.rect(0.5, 1.06, 1.4, 1.04, inside)
        pen.box(
            (x - half - 0.3, high, z - 1.6), (x + half + 0.3, high + 0.16, z + 1.5), adjust(wall, -0.14), hold=False
        )
        words = "TOLL" if _toll(stage) else "CUSTOMS"
        with pen.on((x - half, high + 0.16, z - 1.4), RIGHT, UP):
            pen.rect(0.5, 0, 2.2, 0.5, pale)
            pen.centred(words, half, 0.11, 0.36, pen.lit(stage.tone(0.40, 0.14, 28, "accent"), at=(x, 2, z)))

    stage.put(x, z - 0.6, draw_it, radius=1.6, tall=2.7)
    if lit:
        at = (x - 0.6, 1.7, z - 1.3)
        bulb(stage, at, WARM, 0.7 * lit, 1.0)
        reveal(stage, (x, 1.5, z - 1.3), 3.2, WARM, 0.95 * lit)
        floor_pool(stage, x, z - 2.6, 2.8, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 1.0 * lit, 3.6)


def _barrier(stage: Stage) -> None:
    """The bar across the lane, its weight at one end; a gate of five boards before there was sheet iron."""
    red, white = stage.tone(0.54, 0.19, 27, "accent"), lch(0.95, 0.01, 90)

    def draw_it(pen: Brush) -> None:
        hot, pale = pen.lit(red, at=(2, 1, _BAR)), pen.lit(white, at=(2, 1, _BAR))
        iron = pen.lit(stage.tone(0.34, 0.03, 250, "metal"), at=(0, 1, _BAR))
        pen.contact((-1.3, 0, _BAR), 0.5, 0.3, 0.45)
        with pen.on((-1.3, 0, _BAR), RIGHT, UP):
            if stage.unpowered:
                for post in (0.0, 6.4):
                    pen.rect(post - 0.12, 0, 0.24, 1.6, adjust(pale, -0.12))
                for board in range(5):
                    pen.rect(0.1, 0.22 + board * 0.24, 6.3, 0.1, pale)
                pen.line((0.2, 1.2), (6.3, 0.25), adjust(pale, -0.05), 0.1)
                return
            pen.rect(-0.22, 0, 0.44, 1.15, iron)
            pen.rect(-0.28, 1.1, 0.56, 0.12, adjust(iron, 0.1))
            pen.rect(-1.15, 0.86, 0.7, 0.5, adjust(iron, 0.04))
            pen.rect(-0.6, 1.0, 7.1, 0.2, pale)
            for number in range(9):
                pen.fill(
                    [
                        (0.3 + number * 0.72, 1.0),
                        (0.66 + number * 0.72, 1.0),
                        (0.76 + number * 0.72, 1.2),
                        (0.4 + number * 0.72, 1.2),
                    ],
                    hot,
                )
            pen.rect(6.3, 0, 0.1, 1.0, iron)
            pen.oval(3.0, 1.1, 0.26, 0.26, hot)
            pen.rect(2.82, 1.06, 0.36, 0.09, pale)
            for strand in range(15):
                pen.rect(0.4 + strand * 0.4, 0.35, 0.02, 0.66, adjust(pale, -0.12))
            pen.rect(0.4, 0.35, 5.7, 0.03, adjust(pale, -0.12))

    stage.put(0.5, _BAR, draw_it, radius=0.2, tall=0.1)


def _canopy(stage: Stage, lit: float) -> None:
    """A flat roof over lane and hut on four posts, lamps under it, its name along the edge."""
    steel = stage.tone(0.88, 0.015, 90, "trim")

    def draw_it(pen: Brush) -> None:
        for x in (-5.6, 5.4):
            pen.box((x, 0, 9.6), (x + 0.22, _ROOF, 9.82), steel, hold=False)
        pen.box((-6.6, _ROOF, 5.6), (6.4, _ROOF + 0.5, 10.4), steel, hold=False)
        own, red = pen.lit(steel, at=(0, 4, 5.6)), pen.lit(stage.tone(0.50, 0.16, 27, "accent"), at=(0, 4, 5.6))
        with pen.on((-6.6, _ROOF, 5.59), RIGHT, UP):
            pen.rect(0, 0, 13, 0.1, red)
            pen.centred("TOLL PLAZA" if _toll(stage) else "FRONTIER", 6.5, 0.15, 0.34, adjust(own, -0.55))
        for x in (-3.4, 2.2):
            with pen.on((x, _ROOF - 0.01, 6.4), RIGHT, AWAY):
                pen.rect(-0.7, 0, 1.4, 0.3, lch(0.97, 0.03, 100) if lit else adjust(own, -0.05))

    stage.put(0.0, 10.2, draw_it, radius=0.2, tall=0.1)
    if lit:
        pale = lch(0.95, 0.04, 110)
        for x in (-3.4, 2.2):
            bulb(stage, (x, _ROOF - 0.1, 6.4), pale, 0.6 * lit, 0.9)
            cone(stage, (x, _ROOF - 0.1, 6.4), 1.2, 4.6, pale, 0.18 * lit)
            floor_pool(stage, x, 5.6, 3.6, pale, 0.9 * lit)
            reveal(stage, (x, 2.0, 6.8), 3.4, pale, 0.8 * lit)
            stage.lamp((x, _ROOF - 0.2, 6.0), pale, 0.9 * lit, 4.6)


def _flag(stage: Stage, x: float, z: float) -> None:
    """A flag of no country: two colours and a star."""

    def draw_it(pen: Brush) -> None:
        pole = pen.lit(lch(0.86, 0.01, 90), at=(x, 3, z))
        first, second = (
            pen.lit(stage.tone(0.48, 0.14, 255, "accent"), at=(x, 5, z)),
            pen.lit(lch(0.86, 0.12, 88), at=(x, 5, z)),
        )
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 6.4, pole)
            pen.oval(0, 6.45, 0.12, 0.12, second)
            wave = [
                (0.05, 6.2),
                (0.7, 6.35),
                (1.4, 6.1),
                (2.1, 6.25),
                (2.1, 5.0),
                (1.4, 4.85),
                (0.7, 5.1),
                (0.05, 4.95),
            ]
            pen.fill(wave, first)
            pen.fill(
                [(0.05, 5.75), (0.7, 5.9), (1.4, 5.65), (2.1, 5.8), (2.1, 5.4), (1.4, 5.25), (0.7, 5.5), (0.05, 5.35)],
                second,
            )

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)


def _fence(stage: Stage) -> None:
    """A fence of wire that goes off to both sides."""

    def draw_it(pen: Brush) -> None:
        own: Rgb = pen.lit(stage.tone(0.46, 0.015, 240, "metal"), at=(0, 1, 11))
        for start, end in ((-26.0, -7.4), (7.2, 26.0)):
            with pen.on((start, 0, 11.0), RIGHT, UP):
                long = end - start
                for post in range(int(long / 2.2) + 1):
                    pen.rect(post * 2.2, 0, 0.09, 2.3, own)
                    pen.line((post * 2.2 + 0.05, 2.3), (post * 2.2 + 0.35, 2.6), own, 0.06)
                for wire in range(9):
                    pen.rect(0, 0.2 + wire * 0.25, long, 0.025, adjust(own, 0.08), 0.8)

    stage.put(0.0, 11.0, draw_it, radius=0.2, tall=0.1)


def _sign(stage: Stage, x: float, z: float) -> None:
    """A round sign with a bar, and what one pays or declares."""

    def draw_it(pen: Brush) -> None:
        red, white = (
            pen.lit(stage.tone(0.54, 0.19, 27, "accent"), at=(x, 2, z)),
            pen.lit(lch(0.95, 0.01, 90), at=(x, 2, z)),
        )
        pen.contact((x, 0, z), 0.25, 0.15, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 2.6, adjust(white, -0.25))
            pen.oval(0, 2.35, 0.42, 0.42, red)
            pen.oval(0, 2.35, 0.32, 0.32, white)
            pen.rect(-0.28, 2.3, 0.56, 0.1, (0.1, 0.1, 0.12))
            pen.fill(rectangle(-0.45, 1.25, 0.9, 0.56), white)
            for line in range(3):
                pen.rect(-0.36, 1.64 - line * 0.15, 0.5, 0.06, adjust(white, -0.55))
                pen.rect(0.22, 1.64 - line * 0.15, 0.14, 0.06, red)

    stage.put(x, z, draw_it, radius=0.4, tall=2.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((0.6, 4.4), (-1.0, 4.0), (2.2, 5.6)), ((-1.5, -2.2), (1.7, -2.2)),
                (Seat(-5.4, 4.25, 0.46, 0),)),
    spare=((-0.8, 4.2), (3.4, 4.4)),
    focus=(1.0, 1.2, _BAR),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
