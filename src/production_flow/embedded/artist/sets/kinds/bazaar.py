"""A bazaar in an old city of the south: arches, awnings, heaps of spice, carpets, brass lamps, a dome and a minaret."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

LEFT, SIDE, END = -5.8, 6.0, 22.0
_CLOTH = ((0.58, 0.16, 25), (0.62, 0.11, 225), (0.80, 0.14, 85), (0.52, 0.13, 320), (0.58, 0.12, 160))


def draw(stage: Stage) -> None:
    """The bazaar, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=4, sun=(14, 16))
    _city(stage)
    pen = stage.layer("rows", stage.action_depth + 6)
    for side in (-1, 1):
        for number in range(5, -1, -1):
            _house(stage, pen, side, -5.0 + number * 4.6, number)
    _ground(stage)
    _awnings(stage)
    for x, z, kind in ((-3.9, 1.9, 0), (4.1, 2.4, 1), (-3.9, 6.0, 2), (4.1, 7.2, 0)):
        _stall(stage, x, z, kind)
    _carpets(stage, 4.8, 4.7)
    for x, z in ((-4.9, 4.0), (4.9, 0.2), (-4.8, 0.0)):
        clutter.barrel(stage, x, z, stage.tone(0.62, 0.11, 45, "accent"), tall=0.75)
    nature.palm(stage, -4.9, 10.0, 5.2, 0.7)
    _pots(stage, -2.7, 3.4)
    _lamps(stage, dark.lamps if dark else 0.0)
    action_light(stage, 0.5, 240)


def _city(stage: Stage) -> None:
    """Domes and minarets over the roofs."""
    pen = stage.layer("far", 60, dim=stage.night)
    haze = stage.light.haze
    wall = stage.tone(0.84, 0.055, 75, "wall")
    for row, (z, veil) in enumerate(((60.0, 0.5), (34.0, 0.22))):
        dice = stage.dice(f"city {row}")
        colour = mix(pen.lit(wall, at=(0, 4, 4)), haze, veil if stage.gloom is None else 0.1)
        with pen.on((0, 0, z), RIGHT, UP):
            x = -z * 0.9
            while x < z * 0.9:
                wide, tall = dice.uniform(4, 8), dice.uniform(4, 8.5)
                pen.rect(x, 0, wide, tall, adjust(colour, dice.uniform(-0.04, 0.02)))
                for _ in range(3):
                    glow = WARM if stage.night and dice.random() < 0.5 else adjust(colour, -0.2)
                    pen.rect(x + dice.uniform(0.4, wide - 1), dice.uniform(1.5, tall - 1.4), 0.5, 0.8, glow)
                x += wide * 0.95
    teal = stage.tone(0.58, 0.09, 190, "accent")
    with pen.on((3.2, 0, 38.0), RIGHT, UP):
        colour = mix(pen.lit(wall, at=(0, 4, 4)), haze, 0.25 if stage.gloom is None else 0.08)
        pen.rect(-5, 0, 10, 7.5, colour)
        tile = mix(pen.lit(teal, at=(0, 4, 4)), haze, 0.2 if stage.gloom is None else 0.05)
        pen.rect(-5, 6.6, 10, 0.5, tile)
        for left, wide, tall in ((-4.2, 2.0, 4.4), (-1.6, 3.2, 6.0), (2.2, 2.0, 4.4)):
            pen.fill(_arch(left, 0, wide, tall), tile, stroke=0.4)
            pen.fill(_arch(left, 0, wide, tall), WARM if stage.night else adjust(colour, -0.24))
        dome = skia.Path()
        dome.moveTo(-4, 7.5)
        dome.cubicTo(-4.6, 11.5, -1.2, 12.6, 0, 14.6)
        dome.cubicTo(1.2, 12.6, 4.6, 11.5, 4, 7.5)
        dome.close()
        pen.gradient(dome, (-4, 0), (4, 0), [adjust(tile, 0.08), tile, adjust(tile, -0.12)])
        pen.line((0, 14.5), (0, 15.8), adjust(tile, -0.2), 0.14)
        for left in (-9.5, 8.5):
            pen.gradient([(left, 0), (left + 1.5, 0), (left + 1.3, 15), (left + 0.2, 15)], (left, 0), (left + 1.5, 0),
                         [adjust(colour, 0.04), adjust(colour, -0.1)])  # fmt: skip
            pen.rect(left - 0.3, 12, 2.1, 0.4, adjust(colour, -0.12))
            pen.rect(left + 0.25, 15, 1.0, 1.6, colour)
            pen.fill([(left, 16.6), (left + 1.5, 16.6), (left + 0.75, 19)], tile)


def _arch(x: float, y: float, wide: float, tall: float) -> skia.Path:
    path = skia.Path()
    path.moveTo(x, y)
    path.lineTo(x, y + tall * 0.62)
    path.quadTo(x + wide * 0.04, y + tall * 0.86, x + wide / 2, y + tall)
    path.quadTo(x + wide * 0.96, y + tall * 0.86, x + wide, y + tall * 0.62)
    path.lineTo(x + wide, y)
    path.close()
    return path


def _house(stage: Stage, pen: Brush, side: int, z: float, number: int) -> None:
    """One house: an arched shop below, a lattice bay above."""
    if z + 4.6 < stage.camera.position[2] + 0.6:
        return
    dice = stage.dice(f"bazaar {side} {number}")
    base = stage.tone(dice.uniform(0.76, 0.88), 0.06, dice.choice((62, 75, 85, 45)), "wall")
    x, tall = LEFT if side < 0 else SIDE, dice.uniform(6.0, 8.4)
    low, high = (x - 6, x) if side < 0 else (x, x + 6)
    pen.box((low, 0, z), (high, tall, z + 4.6), base)
    normal, depth = (float(-side), 0.0, 0.0), max(0.5, stage.camera.depth((x, 0, z + 2)))
    colour = stage.lit(base, normal, depth, 0.8)
    wood = stage.lit(stage.tone(0.42, 0.08, 50, "wood"), normal, depth, 0.8)
    blue = stage.lit(stage.tone(0.54, 0.10, 215, "accent"), normal, depth, 0.8)
    near, across = (z, AWAY) if side < 0 else (z + 4.6, (0.0, 0.0, -1.0))
    with pen.on((x, 0, near), across, UP):
        shape = [(0, 0), (4.6, 0), (4.6, tall), (0, tall)]
        pen.gradient(shape, (0, 0), (0, tall), [adjust(colour, -0.1, 1.1, -8), colour, adjust(colour, 0.03)])
        pen.texture(shape, "stain", 60)
        inside = lch(0.84, 0.13, 75) if stage.night and dice.random() < 0.8 else adjust(colour, -0.36)
        hole = _arch(0.7, 0, 2.3, 3.0)
        pen.fill(hole, adjust(colour, 0.06), stroke=0.3)
        pen.fill(hole, blue, stroke=0.12)
        pen.gradient(hole, (0, 3), (0, 0), [inside, adjust(inside, -0.16)])
        for good in range(9):
            cloth = stage.lit(stage.tone(*dice.choice(_CLOTH), "accent"), normal, depth, 0.8)
            pen.rect(0.85 + good * 0.22, 0.3, 0.18, dice.uniform(0.5, 1.5), adjust(cloth, -0.06))
        pen.fill(_arch(3.4, 0, 0.85, 2.2), wood)
        for left in (0.6, 2.9):
            pen.rect(left, 3.9, 1.2, 0.14, wood)
            pen.rect(left + 0.05, 4.04, 1.1, 1.5, wood)
            for row in range(6):
                for column in range(4):
                    glow = lch(0.86, 0.12, 78) if stage.night and (number + side) % 2 else adjust(wood, 0.14)
                    pen.rect(left + 0.12 + column * 0.26, 4.1 + row * 0.23, 0.15, 0.14, glow)
            pen.fill([(left - 0.05, 5.54), (left + 1.25, 5.54), (left + 0.6, 5.95)], wood)
        pen.rect(0, tall - 0.3, 4.6, 0.3, adjust(colour, 0.05))
        for tooth in range(8):
            pen.fill([(tooth * 0.58, tall), (tooth * 0.58 + 0.4, tall), (tooth * 0.58 + 0.2, tall + 0.3)], colour)


def _ground(stage: Stage) -> None:
    base = stage.tone(0.74, 0.055, 72, "ground")
    pen = ground.plain(stage, base, depth=44.5)
    colour = stage.lit(base, UP, 4)
    ground.slabs(pen, colour, LEFT, SIDE, END, size=0.9)
    ground.patches(pen, adjust(colour, -0.05), -4, 4, 16, 30, opacity=0.4, part="worn")
    if stage.time in {"day", "morning", "golden"} and stage.weather in {"clear", "wind"}:
        with pen.on((0, 0.002, 0), RIGHT, AWAY):
            for z in (0.4, 4.4, 8.8):
                pen.fill([(LEFT, z), (SIDE, z + 0.6), (SIDE, z + 2.2), (LEFT, z + 1.8)], lch(0.30, 0.07, 285), 0.32)


def _awnings(stage: Stage) -> None:
    """Cloths slung over the lane from house to house."""
    pen = stage.layer("roof", stage.action_depth + 2.6)
    for number, z in enumerate((9.5, 5.6, 2.2)):
        if stage.camera.depth((0, 4, z)) < 1.2:
            continue
        base = stage.tone(*_CLOTH[(number * 2) % 5], "accent")
        count = 10
        for strip in range(count):
            a, b = strip / count, (strip + 1) / count
            points = [(LEFT + (SIDE - LEFT) * t, 4.9 - 2.2 * t * (1 - t) - 0.12 * back, z + 1.7 * back)
                      for t, back in ((a, 0.0), (b, 0.0), (b, 1.0), (a, 1.0))]  # fmt: skip
            tone = base if strip % 2 else stage.tone(0.93, 0.03, 85, "trim")
            pen.world(points, pen.lit(tone, (0.1, -0.5, -0.6), points[0]))


def _stall(stage: Stage, x: float, z: float, kind: int) -> None:
    """A low table with heaps of spice, brass, or fruit."""
    wood = stage.tone(0.50, 0.08, 52, "wood")

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"heap {x} {z}")
        pen.contact((x, 0, z), 1.1, 1.3, 0.45)
        pen.box((x - 0.7, 0, z - 1.0), (x + 0.7, 0.62, z + 1.0), wood, texture="brush")
        cloth = pen.lit(stage.tone(*_CLOTH[(kind + 1) % 5], "accent"), FRONT, (x, 0, z))
        with pen.on((x - 0.72, 0, z - 1.01), RIGHT, UP):
            pen.rect(0, 0.2, 1.44, 0.44, cloth)
            for dot in range(6):
                pen.fill([(dot * 0.24, 0.2), (dot * 0.24 + 0.24, 0.2), (dot * 0.24 + 0.12, 0.06)], adjust(cloth, 0.1))
        for row in (0.62, 0.0, -0.62):
            for column in (-0.42, 0.0, 0.42):
                _heap(pen, x + column, z + row, kind, dice.choice((25, 45, 62, 85, 110, 140, 15)))

    stage.put(x, z, draw_it, radius=1.2, tall=0.9)


def _heap(pen: Brush, x: float, z: float, kind: int, hue: float) -> None:
    with pen.standing(x, 0.62, z):
        if kind == 1:
            brass = pen.lit(lch(0.76, 0.12, 80), at=(x, 1, z))
            pen.oval(0, 0.1, 0.11, 0.1, brass)
            pen.rect(-0.03, 0.18, 0.06, 0.14, brass)
            pen.curve([(0.1, 0.12), (0.24, 0.16), (0.2, 0.28)], brass, 0.03)
            pen.oval(-0.04, 0.14, 0.03, 0.04, adjust(brass, 0.16))
        elif kind == 2:
            for dot in range(6):
                fruit = pen.lit(lch(0.68, 0.15, hue), at=(x, 1, z))
                pen.oval(-0.12 + (dot % 3) * 0.12, 0.06 + (dot // 3) * 0.09, 0.065, 0.06, adjust(fruit, -0.02 * dot))
        else:
            spice = pen.lit(lch(0.64, 0.15, hue), at=(x, 1, z))
            pen.oval(0, 0.02, 0.2, 0.07, pen.lit(lch(0.60, 0.07, 65), at=(x, 1, z)))
            pen.gradient([(-0.18, 0.03), (0, 0.26), (0.18, 0.03)], (-0.15, 0), (0.15, 0), [adjust(spice, 0.05),
                adjust(spice, -0.1)])  # fmt: skip


def _carpets(stage: Stage, x: float, z: float) -> None:
    """Carpets on a line and rolled up."""

    def draw_it(pen: Brush) -> None:
        for number, shift in enumerate((-0.9, 0.0, 0.9)):
            base = pen.lit(stage.tone(*_CLOTH[(number * 2 + 1) % 5], "accent"), at=(x, 1, z))
            edge = adjust(base, 0.2, 0.5)
            with pen.standing(x + shift * 0.7, 0, z + shift * 0.6):
                pen.rect(-0.36, 0.5, 0.72, 1.5, base)
                pen.rect(-0.3, 0.58, 0.6, 1.34, edge, 0.5)
                pen.rect(-0.25, 0.64, 0.5, 1.22, base)
                for row in range(4):
                    y = 0.82 + row * 0.28
                    pen.fill([(-0.16, y), (0, y + 0.12), (0.16, y), (0, y - 0.12)], edge)
                for fringe in range(9):
                    pen.rect(-0.34 + fringe * 0.08, 0.4, 0.02, 0.1, edge)
        for roll in range(3):
            with pen.standing(x - 0.8 + roll * 0.3, 0, z - 0.9):
                colour = pen.lit(stage.tone(*_CLOTH[roll], "accent"), at=(x, 0, z))
                pen.rect(-0.11, 0, 0.22, 1.0 + 0.1 * roll, colour)
                pen.oval(0, 1.0 + 0.1 * roll, 0.11, 0.05, adjust(colour, 0.14))

    stage.put(x, z, draw_it, radius=1.0, tall=2.0)


def _pots(stage: Stage, x: float, z: float) -> None:
    """Jars of clay and a hookah."""

    def draw_it(pen: Brush) -> None:
        clay = stage.tone(0.60, 0.11, 42, "accent")
        for shift, size in ((0.0, 0.5), (0.5, 0.36), (-0.42, 0.3)):
            pen.contact((x + shift, 0, z), size * 0.8, size * 0.5, 0.4)
            pen.drum((x + shift, 0, z), size * 0.35, size * 0.5, adjust(clay, size - 0.42), top=size * 0.55)
            pen.drum((x + shift, size * 0.5, z), size * 0.55, size * 0.5, adjust(clay, size - 0.42), top=size * 0.26)
            pen.drum((x + shift, size, z), size * 0.3, size * 0.12, adjust(clay, 0.04))

    stage.put(x, z, draw_it, radius=0.6, tall=0.7)


def _lamps(stage: Stage, lit: float) -> None:
    """Brass lamps of many colours, hung in a row across."""
    for number in range(9):
        t = (number + 0.5) / 9
        x, z = LEFT + (SIDE - LEFT) * t, 3.6 + 1.6 * math.sin(number * 2.1)
        at, hue = (x, 3.5 - 1.5 * t * (1 - t), z), (75, 25, 205, 85, 330, 150, 60, 25, 205)[number]
        glow = lch(0.82, 0.14, hue)

        def draw_it(pen: Brush, at: tuple[float, float, float] = at, glow: Rgb = glow) -> None:
            brass = pen.lit(lch(0.66, 0.11, 78), at=at)
            with pen.standing(*at):
                pen.line((0, 1.2), (0, 0.22), (0.12, 0.1, 0.1), 0.012)
                pen.fill([(-0.05, 0.22), (0.05, 0.22), (0.14, 0.05), (0, -0.24), (-0.14, 0.05)], brass)
                pen.fill([(-0.03, 0.16), (0.03, 0.16), (0.09, 0.04), (0, -0.14), (-0.09, 0.04)],
                         glow if lit else adjust(brass, 0.12))  # fmt: skip

        stage.put(at[0], at[2], draw_it, radius=0.1, tall=0.1)
        if lit:
            bulb(stage, at, glow, 0.55 * lit, 0.55)
            reveal(stage, (x, 2.4, z), 2.0, glow, 0.7 * lit)
            if number % 3 == 0:
                floor_pool(stage, x, z, 2.4, WARM, 0.75 * lit)
                stage.lamp(at, glow, 0.8 * lit, 3.0)
    if lit:
        for x in (LEFT + 0.01, SIDE - 0.01):
            wall_wash(stage, (x, 0, 0), AWAY, (3.0, 2.0), 4.4, WARM, 0.7 * lit)
            wall_wash(stage, (x, 0, 0), AWAY, (10.0, 2.0), 4.4, WARM, 0.6 * lit)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.2, 2.2, 0.0, ((0.6, 5.0), (-1.0, 8.0), (1.6, 10.0)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(-2.4, 4.4, 0.4, 40),), (Surface("stall", -3.9, 0.62, 1.9, 1.4, 2.0),)),
    spare=((0.8, 3.6), (-2.2, 6.0), (2.4, 5.4)),
    focus=(3.2, 3.4, 20.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
