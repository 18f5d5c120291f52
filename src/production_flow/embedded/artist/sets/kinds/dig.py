"""A dig: a trench in squares of string, steps to a sealed door, tents, an awning over the finds, a heap of spoil."""

from __future__ import annotations

import math
from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import outline
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_PIT = (-0.6, 6.4, 4.6, 11.6)
_DEEP = 1.7
"""The trench: left, right, near and far edge, and how deep it is."""


def _green(stage: Stage) -> bool:
    """Whether it lies in a meadow of the north and not in the desert."""
    return stage.says("fronts", "countryside", "field", "meadow", "barrow", "wheat") and not stage.says(
        "desert", "sand"
    )


def draw(stage: Stage) -> None:
    """The dig, far to near."""
    dark = OUTDOORS.get(stage.time)
    lit = dark.lamps if dark else 0.0
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=5, sun=(-13, 12))
    green = _green(stage)
    earth = stage.tone(0.52, 0.06, 60, "ground") if green else stage.tone(0.76, 0.085, 70, "ground")
    if green:
        leaf = stage.tone(0.50, 0.085, 138, "leaf")
        sky.hills(stage, ((500, 46, adjust(leaf, 0.05), 0.55), (220, 18, leaf, 0.3)))
    else:
        _cliffs(stage)
    _ground(stage, earth, green=green)
    _spoil(stage, -9.0, 12.0, earth)
    if green:
        for x, z, tall in ((-15.0, 24.0, 8.0), (13.0, 26.0, 9.0), (17.0, 18.0, 8.0)):
            nature.tree(stage, x, z, tall, part=f"dig tree {x}")
    for x, z, size in ((-6.4, 10.4, 1.15), (-3.6, 15.0, 1.0), (9.8, 15.5, 1.05)):
        _tent(stage, x, z, size, lit)
    _grid(stage)
    _ladder(stage, 5.4, 5.0)
    _awning(stage, -4.1, 4.2, lit)
    _barrow(stage, 3.6, 3.5)
    _sieve(stage, -1.5, 6.6)
    for number, (x, z) in enumerate(((-1.9, 3.7), (-6.3, 5.4), (5.6, 3.2))):
        clutter.crate(stage, x, z, 0.5, mark="No. 7" if number == 1 else "", part=f"dig crate {number}")
    clutter.lay_all(stage, 0.0, (("rope", 2.2, 3.9),), size=1.4)
    if lit:
        at = (2.9, -0.5, 10.6)
        bulb(stage, at, WARM, 0.7 * lit, 1.0)
        reveal(stage, (2.9, -0.2, 9.0), 3.6, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 0.8 * lit, 3.4)
    action_light(stage, 0.55, 85)


def _cliffs(stage: Stage) -> None:
    """A wall of pale rock round a dry valley, one peak over it like a pyramid; dunes before it."""
    pen = stage.layer("hills", 300, dim=False)
    haze, rock = stage.light.haze, stage.tone(0.74, 0.075, 66, "stone")
    dice = stage.dice("cliffs")
    for away, tall, veil in ((420.0, 130.0, 0.34), (230.0, 58.0, 0.16), (120.0, 24.0, 0.05)):
        own = mix(pen.lit(rock, (-0.3, 0.4, -0.8), (0, 0, 60)), haze, veil)
        if stage.night:
            own = mix(lch(0.30, 0.03, 270), stage.light.sky[2], 0.25 + veil * 0.5)
        points, x = [], -away * 1.4
        while x < away * 1.4:
            flat, side = dice.uniform(0.1, 0.28) * away, abs(x) / away
            high = tall * (0.45 + 0.4 * min(1.0, side) + dice.uniform(-0.1, 0.12))
            points += [(x, high), (x + flat, high + dice.uniform(-0.05, 0.05) * tall)]
            x += flat + dice.uniform(0.02, 0.07) * away
        with pen.on((0, 0, away), RIGHT, UP):
            if away > 400:
                pen.fill([(-150, 60), (-40, 182), (-8, 150), (60, 70)], own)
                pen.fill([(-40, 182), (-8, 150), (60, 70), (-20, 70)], adjust(own, -0.06))
            pen.gradient(
                [*points, (away * 1.5, -20), (-away * 1.5, -20)], (0, tall), (0, 0), [own, mix(own, haze, 0.3)]
            )
            for _ in range(46):
                u, v = dice.uniform(-away, away), dice.uniform(0.08, 0.36) * tall
                down = dice.uniform(0.08, 0.2) * tall
                pen.fill([(u, v + down), (u + 0.02 * away, v + down), (u + 0.012 * away, v), (u + 0.004 * away, v)],
                         adjust(own, -0.035), 0.6)  # fmt: skip


def _ground(stage: Stage, earth: Rgb, *, green: bool) -> None:
    base = stage.tone(0.56, 0.10, 125, "ground") if green else earth
    pen = ground.plain(stage, base, depth=60, veil=0.42, green=green)
    colour, near = stage.lit(base, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.04), -13, 13, 36, 50, opacity=0.4, part="dig ground")
    trodden, dice = stage.lit(adjust(earth, 0.03), UP, 4), stage.dice("dig feet")
    _, right, front, back = _PIT
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        worn = path_of((-7, near), (-7, 2.2), (-7.4, 5.6, -4, 6.2), (-1.6, 6.8, -1.3, back + 0.9),
                       (3, back + 1.9, right + 1, back + 0.9), (right + 1.4, front, 7, near))  # fmt: skip
        pen.fill(worn, trodden, 0.9)
        for _ in range(150):
            x, z = dice.uniform(-6.5, 6.5), dice.uniform(-4, 4.3)
            if z > near + 0.4:
                pen.oval(x, z, dice.uniform(0.05, 0.2), 0.05, adjust(trodden, dice.choice((-0.06, -0.03, 0.04))), 0.7)
    _pit(stage, pen, earth)


def _opening(pen: Brush) -> Any:
    """The outline of the trench's rim on the picture: what is below the ground is seen through it alone."""
    left, right, front, back = _PIT
    return outline(
        [pen.camera.project((x, 0, z)) for x, z in ((left, front), (right, front), (right, back), (left, back))]
    )


def _pit(stage: Stage, pen: Brush, earth: Rgb) -> None:
    """The trench: its floor, two walls in layers, and in the far one steps, a frame of stone, a door with seals."""
    left, right, front, back = _PIT
    dice, low = stage.dice("layers"), stage.lit(adjust(earth, -0.12), UP, 8)
    pen.canvas.save()
    pen.canvas.clipPath(_opening(pen), doAntiAlias=True)
    with pen.on((0, -_DEEP, 0), RIGHT, AWAY):
        pen.rect(left - 1, front, right - left + 2, back - front, low)
    for start, across, normal, long in (
        ((left, -_DEEP, back), RIGHT, (0.0, 0.0, -1.0), right - left),
        ((left, -_DEEP, front), AWAY, (1.0, 0.0, 0.0), back - front),
        ((right, -_DEEP, front), AWAY, (-1.0, 0.0, 0.0), back - front),
    ):
        own = stage.lit(adjust(earth, -0.05), normal, 8)
        with pen.on(start, across, UP):
            for layer, (foot, tall, tint) in enumerate(
                ((0, 0.5, -0.12), (0.5, 0.45, -0.06), (0.95, 0.35, -0.1), (1.3, 0.4, 0.0))
            ):
                pen.rect(0, foot, long, tall + 0.02, adjust(own, tint, 1.0, -4 * layer))
            for _ in range(40):
                pen.oval(
                    dice.uniform(0, long),
                    dice.uniform(0.1, _DEEP),
                    dice.uniform(0.04, 0.16),
                    0.05,
                    adjust(own, dice.choice((-0.16, 0.08))),
                    0.8,
                )
    _door(pen, back)
    pen.canvas.restore()


def _door(pen: Brush, back: float) -> None:
    """A frame of cut stone, a wall of plaster in it with seals, one corner broken in on the dark."""
    stone, plaster = pen.lit(lch(0.84, 0.04, 78), at=(3, 0, back)), pen.lit(lch(0.78, 0.06, 70), at=(3, 0, back))
    dark = (0.07, 0.05, 0.06)
    with pen.on((1.6, -_DEEP, back - 0.02), RIGHT, UP):
        pen.rect(0, 0, 2.6, 1.66, stone)
        pen.rect(0.42, 0, 1.76, 1.24, plaster)
        for row in range(3):
            for column in range(5):
                u, v = 0.58 + column * 0.34, 0.26 + row * 0.32
                pen.oval(u, v, 0.07, 0.1, adjust(plaster, -0.16))
                pen.oval(u, v, 0.035, 0.055, adjust(plaster, -0.03))
        pen.fill([(1.62, 0.62), (2.18, 0.5), (2.18, 1.24), (1.5, 1.24), (1.72, 0.98)], dark)
        for mark in range(9):
            u = 0.12 + mark * 0.27
            pen.oval(u + 0.06, 1.46, 0.05, 0.05, adjust(stone, -0.28), 0.9)
            pen.rect(u + 0.02, 1.32, 0.1, 0.035, adjust(stone, -0.28))
        for side in (0.08, 2.28):
            for mark in range(4):
                pen.rect(side, 0.16 + mark * 0.26, 0.22, 0.04, adjust(stone, -0.24))
                pen.oval(side + 0.1, 0.28 + mark * 0.26, 0.06, 0.05, adjust(stone, -0.24))
    for step in range(4):
        low = -_DEEP + 0.02
        pen.box(
            (1.9, low, back - 0.9 - step * 0.36),
            (3.9, low + 0.16 + 0.02 * step, back - 0.56 - step * 0.36),
            lch(0.80, 0.045, 76),
            hold=False,
        )


def _grid(stage: Stage) -> None:
    """Strings on pegs over the trench, in squares."""
    left, right, front, back = _PIT

    def draw_it(pen: Brush) -> None:
        white = pen.lit(lch(0.95, 0.01, 90), at=(2, 0, 8))
        wood = pen.lit(stage.tone(0.50, 0.08, 60, "wood"), at=(2, 0, 8))
        spots = [(left - 0.25 + (right - left + 0.5) * n / 4, z) for n in range(5) for z in (front - 0.2, back + 0.2)]
        sides = [(x, front - 0.2 + (back - front + 0.4) * n / 3) for n in (1, 2) for x in (left - 0.25, right + 0.25)]
        ways = [(spots[n], spots[n + 1]) for n in range(0, 10, 2)] + [(sides[n], sides[n + 1]) for n in (0, 2)]
        for start, end in ways:
            ends = [pen.camera.project((x, 0.16, z)) for x, z in (start, end)]
            pen.line(ends[0], ends[1], white, 1.1 * pen.camera.unit, 0.9)
        for x, z in (*spots, *sides):
            with pen.standing(x, 0, z):
                pen.rect(-0.03, 0, 0.06, 0.3, wood)
                pen.rect(-0.035, 0.22, 0.07, 0.06, pen.lit(stage.tone(0.56, 0.18, 28, "accent"), at=(x, 0, z)))

    stage.put(2.9, front, draw_it, radius=0.2, tall=0.1)


def _ladder(stage: Stage, x: float, z: float) -> None:
    """A ladder that comes up out of the trench."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stage.tone(0.58, 0.09, 62, "wood"), at=(x, 0.5, z))
        with pen.standing(x, 0, z):
            for rail in (-0.24, 0.2):
                pen.rect(rail, -0.02, 0.06, 1.1, own)
            for rung in range(4):
                pen.rect(-0.24, 0.12 + rung * 0.28, 0.5, 0.05, adjust(own, -0.06))

    stage.put(x, z, draw_it, radius=0.3, tall=0.1)


def _tent(stage: Stage, x: float, z: float, size: float, lit: float) -> None:
    """A bell of canvas with an open flap, ropes to pegs."""
    cloth = stage.tone(0.88, 0.04, 82, "trim")

    def draw_it(pen: Brush) -> None:
        own, rope = pen.lit(cloth, at=(x, 1, z)), pen.lit(lch(0.66, 0.05, 75), at=(x, 1, z))
        glow = lch(0.86, 0.12, 78) if lit else own
        pen.contact((x, 0, z), 2.4 * size, 0.9 * size, 0.4)
        with pen.standing(x, 0, z):
            pen.canvas.scale(size, size)
            pen.fill([(0, 2.8), (0.9, 2.62), (2.4, 1.15), (2.4, 0), (1.2, 0)], adjust(own, -0.10))
            pen.gradient(
                [(-1.6, 0), (-1.6, 1.15), (0, 2.8), (1.6, 1.15), (1.6, 0)],
                (0, 2.8),
                (0, 0),
                [glow, adjust(glow, -0.06)],
            )
            pen.fill([(-1.6, 1.15), (0, 2.8), (1.6, 1.15), (1.5, 1.05), (0, 2.62), (-1.5, 1.05)], adjust(own, -0.08))
            pen.fill([(-0.42, 0), (0.42, 0), (0, 1.9)], lch(0.70, 0.12, 68) if lit else adjust(own, -0.42))
            pen.fill([(0.42, 0), (0.86, 0), (0.02, 1.9)], adjust(own, 0.05))
            for seam in (-1.1, 1.1):
                pen.line((seam, 0), (seam * 0.4, 2.3), adjust(own, -0.06), 0.025)
            for foot, top in ((-2.5, -1.6), (2.9, 2.4)):
                pen.line((top, 1.2), (foot, 0), rope, 0.022)
            pen.line((0, 2.8), (0, 3.2), rope, 0.05)

    stage.put(x, z, draw_it, radius=1.6, tall=0.1)
    if lit:
        reveal(stage, (x, 1.0, z - 0.3), 2.8 * size, WARM, 0.9 * lit)
        floor_pool(stage, x, z - 1.2, 2.2, WARM, 0.8 * lit)


def _awning(stage: Stage, x: float, z: float, lit: float) -> None:
    """A sheet on four poles over a table with what was found: pots, a head of stone, trays, a lamp."""
    cloth, wood = stage.tone(0.84, 0.05, 80, "trim"), stage.tone(0.50, 0.08, 58, "wood")
    furniture.table(stage, x, z, 2.2, 0.8, wood)
    clutter.lay_all(stage, 0.76, (("notebook", x + 0.1, z - 0.2), ("lantern", x + 0.85, z)), size=1.3)
    for number, px in enumerate((x - 0.85, x - 0.5, x - 0.12)):
        _amphora(stage, px, z + 0.06 * number, number)
    clutter.crate(stage, x + 1.75, z - 0.1, 0.46, part="dig seat")

    def draw_it(pen: Brush) -> None:
        own, stripe = pen.lit(cloth, at=(x, 2, z)), pen.lit(stage.tone(0.62, 0.08, 60, "cloth"), at=(x, 2, z))
        for px in (x - 1.7, x + 1.7):
            with pen.standing(px, 0, z + 0.9):
                pen.rect(-0.03, 0, 0.06, 2.4, pen.lit(wood, at=(px, 1, z)))
        low, high = 2.15, 2.5
        for band in range(8):
            left, right = x - 1.9 + band * 0.475, x - 1.9 + (band + 1) * 0.475
            tone = stripe if band % 2 else own
            pen.world(
                [(left, low, z - 0.9), (right, low, z - 0.9), (right, high, z + 1.0), (left, high, z + 1.0)],
                adjust(tone, -0.05),
            )
            with pen.on((left, low, z - 0.9), RIGHT, UP):
                pen.fill(path_of((0, 0.01), (0.475, 0.01), (0.475, -0.12), (0.24, -0.22, 0, -0.12)), tone)
        for px in (x - 1.8, x + 1.8):
            with pen.standing(px, 0, z - 0.85):
                pen.rect(-0.03, 0, 0.06, 2.16, pen.lit(wood, at=(px, 1, z)))

    stage.put(x, z + 0.6, draw_it, radius=1.8, tall=0.1)
    with_head = (x + 0.42, z + 0.05)

    def head(pen: Brush) -> None:
        own = pen.lit(lch(0.72, 0.045, 62), at=(x, 1, z))
        with pen.standing(with_head[0], 0.76, with_head[1]):
            pen.fill(path_of((-0.12, 0), (-0.2, 0.3, -0.1, 0.42), (0.1, 0.42), (0.2, 0.3, 0.12, 0)), adjust(own, -0.08))
            pen.oval(0, 0.24, 0.09, 0.13, own)
            for eye in (-0.035, 0.035):
                pen.oval(eye, 0.26, 0.018, 0.01, adjust(own, -0.4))
            pen.rect(-0.02, 0.06, 0.04, 0.08, adjust(own, -0.12))

    stage.put(*with_head, head, radius=0.2, tall=1.1)
    if lit:
        at = (x + 0.85, 1.1, z)
        bulb(stage, at, WARM, 0.7 * lit, 0.9)
        reveal(stage, (x, 1.2, z - 0.2), 2.8, WARM, 0.95 * lit)
        floor_pool(stage, x, z - 0.6, 2.6, WARM, 0.9 * lit)
        stage.lamp(at, WARM, 1.0 * lit, 3.4)


def _amphora(stage: Stage, x: float, z: float, number: int) -> None:
    """A jar of red clay, cracked, a band painted round it."""
    tall = 0.5 - 0.08 * number

    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.60, 0.11, 46), at=(x, 1, z))
        with pen.standing(x, 0.76, z):
            shape = path_of((-0.05, 0), (-0.2, tall * 0.4, -0.13, tall * 0.72), (-0.05, tall * 0.86), (-0.08, tall),
                            (0.08, tall), (0.05, tall * 0.86), (0.13, tall * 0.72),
                            (0.2, tall * 0.4, 0.05, 0))  # fmt: skip
            pen.gradient(shape, (-0.15, 0), (0.15, 0), [adjust(own, 0.07), own, adjust(own, -0.14)])
            pen.rect(-0.13, tall * 0.52, 0.26, 0.05, adjust(own, -0.2))
            pen.line((0.02, tall * 0.5), (0.06, tall * 0.2), adjust(own, -0.24), 0.01)

    stage.put(x, z, draw_it, radius=0.2, tall=1.2)


def _spoil(stage: Stage, x: float, z: float, earth: Rgb) -> None:
    """A heap of what was dug out."""

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(adjust(earth, -0.03), (-0.2, 0.7, -0.6), (x, 1, z)), stage.dice("spoil")
        pen.contact((x, 0, z), 4.4, 1.2, 0.3)
        with pen.standing(x, 0, z):
            heap = path_of((-4.2, 0), (-2.4, 0.9, -1.2, 1.9), (-0.2, 2.6, 0.8, 1.8), (2.4, 0.8, 4.0, 0))
            pen.gradient(heap, (-3, 0), (3, 0), [adjust(own, 0.05), own, adjust(own, -0.09)])
            for _ in range(40):
                u = dice.gauss(0, 1.5)
                v = dice.uniform(0.05, max(0.1, 1.7 - abs(u) * 0.55))
                pen.oval(u, v, dice.uniform(0.05, 0.2), 0.06, adjust(own, dice.choice((-0.08, 0.06))), 0.8)

    stage.put(x, z, draw_it, radius=3.0, tall=0.1)


def _barrow(stage: Stage, x: float, z: float) -> None:
    """A wheelbarrow of wood, full."""

    def draw_it(pen: Brush) -> None:
        wood, soil = (
            pen.lit(stage.tone(0.52, 0.09, 58, "wood"), at=(x, 0.5, z)),
            pen.lit(lch(0.62, 0.06, 68), at=(x, 0.6, z)),
        )
        pen.contact((x, 0, z), 0.9, 0.35, 0.45)
        with pen.standing(x, 0, z):
            pen.fill(path_of((-0.5, 0.66), (-0.1, 1.05, 0.4, 0.66)), soil)
            pen.fill([(-0.62, 0.68), (0.5, 0.68), (0.3, 0.3), (-0.42, 0.3)], wood)
            pen.line((0.3, 0.34), (1.15, 0.6), adjust(wood, -0.06), 0.06)
            pen.line((0.3, 0.32), (0.42, 0), adjust(wood, -0.1), 0.06)
            pen.line((-0.4, 0.34), (-0.66, 0.2), adjust(wood, -0.1), 0.06)
            ring = [(-0.7 + 0.19 * math.cos(t / 3), 0.2 + 0.19 * math.sin(t / 3)) for t in range(20)]
            pen.fill(ring, adjust(wood, -0.2), stroke=0.06)
            pen.oval(-0.7, 0.2, 0.04, 0.04, adjust(wood, -0.2))

    stage.put(x, z, draw_it, radius=0.8, tall=0.9)


def _sieve(stage: Stage, x: float, z: float) -> None:
    """A sieve that hangs from three poles."""

    def draw_it(pen: Brush) -> None:
        wood, rope = (
            pen.lit(stage.tone(0.50, 0.08, 58, "wood"), at=(x, 1, z)),
            pen.lit(lch(0.70, 0.05, 75), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.8, 0.4, 0.35)
        with pen.standing(x, 0, z):
            for foot in (-0.8, 0.1, 0.85):
                pen.line((foot, 0), (0.02, 2.0), wood, 0.06)
            for side in (-0.4, 0.4):
                pen.line((side, 0.85), (0.02, 1.8), rope, 0.02)
            pen.fill(rectangle(-0.48, 0.74, 0.96, 0.14), adjust(wood, 0.05))
            pen.fill(path_of((-0.3, 0.14), (0, 0.5, 0.34, 0.0), (-0.4, 0)), pen.lit(lch(0.66, 0.06, 68), at=(x, 0, z)))

    stage.put(x, z, draw_it, radius=0.7, tall=0.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((-0.4, 3.4), (-2.2, 5.4), (1.4, 3.6)), ((-1.5, -2.2), (1.7, -2.2)),
                (Seat(-2.4, 4.2, 0.5, 60),), (Surface("finds table", -4.1, 0.76, 4.2, 2.0, 0.7),)),
    spare=((-0.9, 3.2), (4.8, 2.4)),
    focus=(2.9, -0.4, 11.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
