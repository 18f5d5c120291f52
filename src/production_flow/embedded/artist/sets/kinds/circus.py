"""A circus under its tent: a ring of sawdust, stands in the dark, striped canvas up to a star of lamps, a trapeze."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, stands
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, cone, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

RING = stands.Ring(z=5.0, radius=9.0, wall=0.7, tiers=7, run=0.8, rise=0.42)
_KERB = 6.6
_ROOF = RING.top + 1.5
_PEAK = (0.0, 14.5, 9.0)
LIGHT = lch(0.95, 0.07, 85)


def draw(stage: Stage) -> None:
    """The tent, far to near."""
    stage.darken(0.50, 0.08, 300, 0.84 if stage.night else 0.72)
    red, cream = stage.tone(0.48, 0.17, 26, "accent"), stage.tone(0.90, 0.045, 85, "trim")
    _canvas(stage, red, cream)
    base = stage.tone(0.72, 0.08, 70, "ground")
    pen = ground.plain(stage, base, depth=stage.action_depth + 13)
    colour = stage.lit(base, UP, 4)
    ground.patches(pen, adjust(colour, -0.05), -6, 6, 11, 40, opacity=0.5, part="sawdust dark")
    ground.patches(pen, adjust(colour, 0.04), -6, 6, 11, 40, opacity=0.5, part="sawdust light")
    _star(stage, pen, colour)
    pen = stage.layer("rows", stage.action_depth + 9)
    stands.seats(pen, RING, stage.tone(0.46, 0.09, 45, "wood"))
    cloths = tuple(stage.tone(0.50 + 0.06 * (number % 3), 0.09, hue, "cloth")
                   for number, hue in enumerate((28.0, 250.0, 150.0, 85.0, 320.0)))  # fmt: skip
    stands.people(pen, RING, cloths, share=0.74, part="house")
    stands.band(pen, RING, (RING.radius, RING.radius), (0.0, RING.wall), stage.tone(0.42, 0.10, 250, "cloth"))
    _entrance(stage, pen, red)
    _kerb(stage, red, cream)
    _trapeze(stage)
    for number, (x, z) in enumerate(((-3.9, 3.4), (4.1, 4.4))):
        _tub(stage, x, z, number, red, cream)
    clutter.lay_all(stage, 0.0, (("hat", -2.8, 2.6), ("mask", 3.2, 3.0), ("rope", 2.7, 2.2)), size=1.4)
    for number, (x, z) in enumerate(((-5.2, 6.5), (0.2, 9.0), (5.2, 6.5))):
        top = (x, 8.4, z)
        cone(stage, top, 0.4, 4.4, LIGHT, 0.24)
        bulb(stage, top, LIGHT, 0.6, 0.8)
        stage.lamp((x * 0.6, 5.0, z - 4), LIGHT, 0.9, 5.0)
        floor_pool(stage, x * 0.5, 1.0 + 1.6 * (number % 2), 3.4, LIGHT, 0.9)
    reveal(stage, (0, 1.6, 2.0), 4.6, LIGHT, 0.85)
    reveal(stage, (0, 3.0, RING.z + RING.radius), 5.0, WARM, 0.6)
    motes(stage, (-4, 0.6, -0.5), (4, 6.0, 4.0), 60, LIGHT)


def _canvas(stage: Stage, red: Rgb, cream: Rgb) -> None:
    """The wall of the tent and its roof, stripes that run to the peak; lamps on the seams."""
    pen = stage.layer("room", stage.action_depth + 18)
    pen.backing(adjust(pen.lit(red), -0.1))
    wide, count = RING.outer + 1.2, 30
    pieces = sorted(RING.pieces())
    for number, (start, end) in enumerate(pieces):
        cloth = red if number % 2 else cream
        wall = [RING.at(start, wide, 0), RING.at(end, wide, 0), RING.at(end, wide, _ROOF), RING.at(start, wide, _ROOF)]
        roof = [wall[3], wall[2], _PEAK]
        if all(pen.camera.depth(point) > 0.7 for point in (*wall, _PEAK)):
            middle = math.radians((start + end) / 2)
            pen.world(wall, pen.lit(cloth, (-math.cos(middle), 0, -math.sin(middle)), wall[0]))
            shade = pen.lit(cloth, (-math.cos(middle), -0.5, -math.sin(middle)), wall[0])
            pen.world(roof, adjust(shade, -0.03))
    for number in range(count):
        start = RING.turn[0] + (RING.turn[1] - RING.turn[0]) * number / count
        foot = RING.at(start, wide, _ROOF)
        if pen.camera.depth(foot) > 1.0:
            cloth = red if number % 2 else cream
            with pen.standing(*foot):
                pen.oval(0, -0.1, 1.75, 0.55, adjust(pen.lit(cloth, at=foot), 0.02))
            if number % 2:
                bulb(stage, (foot[0], foot[1] - 0.6, foot[2]), WARM, 0.32, 0.5)
    with pen.on((0, 0, _PEAK[2]), RIGHT, UP):
        steel = pen.lit(lch(0.42, 0.03, 60), at=_PEAK)
        for x in (-6.2, 6.2):
            pen.rect(x - 0.12, 0, 0.24, 12.4, adjust(steel, 0.04))
            for ring in range(9):
                pen.rect(x - 0.12, 0.6 + ring * 1.3, 0.24, 0.34, pen.lit(red, at=(x, 3, _PEAK[2])))


def _star(stage: Stage, pen: Brush, sand: Rgb) -> None:
    """A star raked into the sawdust."""
    near = stage.camera.position[2] + 0.6
    points = [(math.sin(step * math.pi / 5) * (4.2 if step % 2 == 0 else 1.8),
               5.4 + math.cos(step * math.pi / 5) * (4.2 if step % 2 == 0 else 1.8)) for step in range(10)]  # fmt: skip
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        if min(z for _, z in points) > near:
            pen.fill(points, mix(sand, stage.lit(stage.tone(0.56, 0.14, 28, "accent"), UP, 4), 0.45), 0.8)


def _entrance(stage: Stage, pen: Brush, red: Rgb) -> None:
    """Where artists come in: a curtain under a gilt front with bulbs, the band's balcony over it."""
    z, gold, blue = RING.z + RING.radius - 0.4, lch(0.78, 0.12, 85), stage.tone(0.36, 0.11, 265, "cloth")
    with pen.on((0, 0, z), RIGHT, UP):
        own, cloth, front = (pen.lit(tone, at=(0, 2, z)) for tone in (gold, red, blue))
        pen.rect(-2.9, 0, 5.8, 4.6, front)
        pen.fill([(-3.3, 4.6), (3.3, 4.6), (2.6, 5.3), (0, 6.2), (-2.6, 5.3)], front)
        pen.fill([(-3.3, 4.6), (3.3, 4.6), (2.6, 5.3), (0, 6.2), (-2.6, 5.3)], own, stroke=0.16)
        pen.centred("CIRCUS", 0, 4.78, 0.72, own)
        opening = path_of((-1.7, 0), (-1.7, 2.4), (-1.6, 3.7, 0, 3.7), (1.6, 3.7, 1.7, 2.4), (1.7, 0))
        pen.fill(opening, adjust(cloth, -0.16))
        for side in (-1, 1):
            pen.gradient(path_of((side * 1.7, 0), (side * 1.7, 3.0), (side * 0.9, 3.5, side * 0.1, 3.6),
                                 (side * 0.3, 1.9, side * 1.3, 1.5), (side * 1.0, 0.6, side * 1.1, 0)),
                         (side * 1.7, 0), (0, 0), [adjust(cloth, 0.04), adjust(cloth, -0.08)])  # fmt: skip
            pen.rect(side * 1.25 - 0.35, 1.42, 0.7, 0.12, own)
        pen.fill(opening, own, stroke=0.2)
        for x in (-2.9, 2.6):
            pen.gradient(rectangle(x, 0, 0.3, 4.6), (x, 0), (x + 0.3, 0), [adjust(own, 0.05), adjust(own, -0.12)])
    for number in range(9):
        turn = math.pi * number / 8
        bulb(stage, (1.95 * math.cos(turn), 2.3 + 1.6 * math.sin(turn), z - 0.1), WARM, 0.4, 0.34)


def _kerb(stage: Stage, red: Rgb, cream: Rgb) -> None:
    """The kerb of the ring: padded pieces, two colours by turns, gold along the top."""
    pen = stage.layer("kerb", stage.action_depth + 4)
    ring = stands.Ring(z=4.2, radius=_KERB, turn=RING.turn, parts=34)
    gold = lch(0.76, 0.12, 85)
    for number, (start, end) in enumerate(sorted(ring.pieces())):
        piece = stands.Ring(z=ring.z, radius=_KERB, turn=(start, end), parts=1)
        if number not in {16, 17}:  # a gap where one comes in
            stands.band(pen, piece, (_KERB, _KERB), (0.0, 0.46), red if number % 2 else cream)
            stands.band(pen, piece, (_KERB, _KERB + 0.45), (0.46, 0.47), gold)
            stands.band(pen, piece, (_KERB - 0.01, _KERB - 0.01), (0.40, 0.46), gold)


def _trapeze(stage: Stage) -> None:
    """Two bars on long ropes, a rope ladder, pennants on a line."""
    pen = stage.layer("trapeze", stage.action_depth + 5)
    rope = pen.lit(lch(0.80, 0.03, 80), at=(0, 6, 6))
    with pen.on((0, 0, 6.0), RIGHT, UP):
        for x, low, swing in ((-2.3, 4.3, 0.5), (2.6, 4.8, -0.7)):
            for side in (-0.35, 0.35):
                pen.line((x + side + swing, low), (x + side, 12.0), rope, 0.035)
            pen.line((x - 0.45 + swing, low), (x + 0.45 + swing, low), adjust(rope, -0.35), 0.09)
        pen.curve([(-9.0, 6.4), (-3, 4.9), (0, 5.9), (3, 4.9), (9.0, 6.4)], rope, 0.03)
        for number in range(19):
            t = abs(number - 9) / 9
            y = 5.42 + 0.98 * (t - 0.5) ** 2 * 2.4
            colour = pen.lit(stage.tone(0.62, 0.15, (28, 85, 250, 150)[number % 4], "accent"), at=(0, 5, 6))
            x = -8.1 + number * 0.9
            pen.fill([(x - 0.2, y), (x + 0.2, y), (x, y - 0.5)], colour)


def _tub(stage: Stage, x: float, z: float, number: int, red: Rgb, cream: Rgb) -> None:
    """A tub to stand on, painted in stripes, with a star."""

    def draw_it(pen: Brush) -> None:
        side, pale = (
            pen.lit((red, stage.tone(0.44, 0.13, 255, "cloth"))[number % 2], at=(x, 0.4, z)),
            pen.lit(cream, at=(x, 0.4, z)),
        )
        gold = pen.lit(lch(0.78, 0.12, 85), at=(x, 0.4, z))
        pen.contact((x, 0, z), 0.75, 0.4, 0.45)
        with pen.standing(x, 0, z):
            body = [(-0.66, 0), (0.66, 0), (0.5, 0.72), (-0.5, 0.72)]
            pen.gradient(body, (-0.6, 0), (0.6, 0), [adjust(side, 0.05), side, adjust(side, -0.12)])
            for left in (-0.42, -0.02, 0.34):
                pen.fill([(left * 1.3, 0.06), (left * 1.3 + 0.12, 0.06), (left + 0.1, 0.68), (left, 0.68)], pale)
            pen.rect(-0.68, 0, 1.36, 0.1, gold)
            pen.rect(-0.54, 0.64, 1.08, 0.1, gold)
            pen.oval(0, 0.74, 0.54, 0.12, adjust(side, 0.06))

    stage.put(x, z, draw_it, radius=0.6, tall=0.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.7, 0.0, ((-1.2, 4.4), (1.4, 5.2), (0.2, 7.6)), ((-1.5, -2.2), (1.6, -2.2)),
                (Seat(-3.9, 3.2, 0.72, 60),)),
    spare=((-2.4, 4.6), (2.6, 4.0)),
    focus=(0.0, 2.4, RING.z + RING.radius),
    interior=True,
    yaw=2.0,
    shift=-0.3,
    back=8.0,
    ceiling=9.0,
)  # fmt: skip
