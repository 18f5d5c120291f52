"""A station on the ice: a hull on stilts or a hut of boards, a mast, flags along the way, drums, a sledge."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch, mix
from production_flow.embedded.artist.pens import Stop
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, ground, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_ICE = lch(0.90, 0.025, 225)
_RAYS = 90
"""Of which each curtain of northern lights is made."""


def draw(stage: Stage) -> None:
    """The ice, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=5, sun=(-9, 6))
    if stage.time == "night":
        _aurora(stage)
    _bergs(stage)
    _ground(stage)
    old = stage.unpowered or stage.place.era == "past"
    (_hut if old else _station)(stage, 3.4, 10.0)
    _mast(stage, -5.6, 11.0)
    for number, (x, z) in enumerate(((-2.6, 3.4), (-2.0, 6.4), (-1.1, 9.6), (-0.2, 13.4))):
        _flag(stage, x, z, number)
    for number, (x, z) in enumerate(((-5.0, 5.0), (-4.3, 5.3), (-4.7, 4.3))):
        hue = (28, 235, 28)[number]
        clutter.barrel(stage, x, z, stage.tone(0.54, 0.14, hue, "accent"))
    _sledge(stage, 4.0, 3.4)
    for x, z, wide in ((-6.2, 2.6, 1.9), (6.4, 6.0, 2.2), (-3.4, 8.4, 1.4), (7.2, 2.4, 1.6)):
        _drift(stage, x, z, wide)
    clutter.crate(stage, -3.6, 6.4, 0.7, part="polar crate")
    action_light(stage, 0.55, 235)


def _aurora(stage: Stage) -> None:
    """Curtains of green light over the horizon."""
    pen = stage.layer("lights", 9e4, "add", dim=False)
    camera, dice = pen.camera, stage.dice("aurora")
    wide, unit = camera.canvas_width, camera.height
    for number, (level, hue) in enumerate(((0.56, 155), (0.42, 160), (0.66, 330))):
        waves = [(dice.uniform(1.2, 3.4), dice.uniform(0, 6.3)) for _ in range(2)]
        colour = lch(0.82, 0.16, hue)
        for step in range(_RAYS):
            share = step / (_RAYS - 1)
            sway = sum(math.sin(rate * share * 6.28 + phase) for rate, phase in waves)
            foot = camera.horizon_y - unit * (level * 0.34 + 0.045 * sway)
            tall = unit * (0.20 + 0.07 * math.sin(share * 19 + number)) * (0.6 if hue == 330 else 1)
            faint = 0.16 * (0.5 + 0.5 * math.sin(share * 9 + 2 * number)) * (0.5 if hue == 330 else 1)
            stops: list[Stop] = [(colour, 0.0), (colour, faint), (colour, 0.0)]
            pen.gradient(rectangle(share * wide, foot - tall, 2.0 * wide / _RAYS, tall * 1.15),
                         (0, foot - tall), (0, foot + tall * 0.15), stops, [0, 0.82, 1])  # fmt: skip


def _bergs(stage: Stage) -> None:
    """Low hills of ice, and blocks that the sea has pushed up, blue in their clefts."""
    sky.hills(stage, ((460, 34, lch(0.86, 0.025, 240), 0.6), (300, 16, lch(0.90, 0.02, 235), 0.4)), trees=False)
    pen, dice = stage.layer("far", 70), stage.dice("bergs")
    white = mix(pen.lit(_ICE, at=(0, 2, 40)), stage.light.haze, 0.25)
    blue = mix(
        pen.lit(lch(0.46 if stage.dress.kind == "ink" else 0.74, 0.07, 225), at=(0, 2, 40)), stage.light.haze, 0.25
    )
    with pen.on((0, 0, 64.0), RIGHT, UP):
        for number in range(9):
            x, wide, tall = -52 + 13 * number + dice.uniform(-3, 3), dice.uniform(5, 11), dice.uniform(1.6, 5.4)
            top = [(x + wide * share, tall * dice.uniform(0.62, 1.0)) for share in (0.12, 0.36, 0.58, 0.86)]
            pen.fill([(x, -1), *top, (x + wide, -1)], white)
            pen.fill([(x + wide * 0.5, -1), top[2], top[3], (x + wide, -1)], blue, 0.85)
            pen.fill([(x + wide * 0.2, -1), top[1], (x + wide * 0.34, -1)], blue, 0.4)


def _ground(stage: Stage) -> None:
    """Snow in ridges that the wind has cut, and the ruts of a sledge."""
    base = stage.tone(0.87, 0.02, 238, "plain")
    pen = ground.plain(stage, base, depth=60, veil=0.35)
    colour, near, dice = stage.lit(base, UP, 4), stage.camera.position[2] + 0.5, stage.dice("sastrugi")
    inked = stage.dress.kind == "ink"  # on paper only the shade of the snow is seen
    shade, light = stage.dress.ink_line() if inked else adjust(colour, -0.06, 1.6, 8), adjust(colour, 0.03)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        for _ in range(90):
            x, z, long = dice.uniform(-11, 11), dice.uniform(-3, 26), dice.uniform(0.7, 2.6)
            if z > near:
                pen.fill([(x - long, z), (x - long * 0.2, z + 0.16), (x + long, z + 0.05), (x + long * 0.1, z - 0.05)],
                         shade, 0.55)  # fmt: skip
                pen.fill([(x - long, z), (x - long * 0.2, z + 0.16), (x + long, z + 0.05), (x, z + 0.22)], light, 0.7)
        for side in (-0.32, 0.32):
            way = [(1.1 + side + 0.10 * z + 0.2 * math.sin(z * 0.4), z)
                   for z in (near + n * (22 - near) / 20 for n in range(21))]  # fmt: skip
            pen.fill([*[(x - 0.07, z) for x, z in way], *[(x + 0.07, z) for x, z in reversed(way)]], shade, 0.8)


def _station(stage: Stage, x: float, z: float) -> None:
    """A long hull with rounded ends on stilts, a stair, a row of lit windows, a dome on its roof."""
    red, steel = stage.tone(0.52, 0.17, 30, "accent"), stage.tone(0.66, 0.02, 240, "metal")

    def draw_it(pen: Brush) -> None:
        own, iron = pen.lit(red, at=(x, 2, z)), pen.lit(steel, at=(x, 1, z))
        pen.contact((x, 0, z + 0.6), 4.4, 1.3, 0.35)
        with pen.on((x, 0, z), RIGHT, UP):
            for leg in (-3.2, -1.1, 1.1, 3.2):
                pen.line((leg - 0.25, 0), (leg, 1.4), adjust(iron, -0.14), 0.14)
                pen.line((leg + 0.25, 0), (leg, 1.4), adjust(iron, -0.2), 0.1)
            hull = [
                (-4.2, 1.75),
                (-3.8, 1.3),
                (3.8, 1.3),
                (4.2, 1.75),
                (4.2, 2.95),
                (3.8, 3.4),
                (-3.8, 3.4),
                (-4.2, 2.95),
            ]
            pen.gradient(hull, (0, 3.4), (0, 1.3), [adjust(own, 0.06), own, adjust(own, -0.14)])
            pen.rect(-4.2, 2.0, 8.4, 0.1, adjust(own, -0.12))
            for seam in (-2.6, -0.9, 0.9, 2.6):
                pen.rect(seam - 0.02, 1.3, 0.04, 2.1, adjust(own, -0.12))
            for window in (-3.3, -1.75, 1.3, 3.1):
                glass = lch(0.90, 0.12, 82) if stage.night else adjust(iron, -0.34)
                pen.rect(window - 0.34, 2.32, 0.78, 0.58, adjust(own, 0.12, 0.4))
                pen.rect(window - 0.26, 2.39, 0.62, 0.44, glass)
            pen.rect(-0.45, 1.42, 0.9, 1.75, adjust(iron, 0.08))
            pen.rect(-0.3, 2.3, 0.6, 0.5, lch(0.90, 0.12, 82) if stage.night else adjust(iron, -0.3))
            for step in range(6):
                pen.rect(-0.6, 0.12 + 0.22 * step, 1.2, 0.07, adjust(iron, -0.05))
            for rail in (-0.62, 0.58):
                pen.rect(rail, 0, 0.06, 2.2, adjust(iron, -0.1))
            pen.fill([(-3.9, 3.36), (3.9, 3.36), (3.7, 3.52), (-3.6, 3.5)], pen.lit(_ICE, UP, (x, 3, z)))
            pen.oval(2.3, 3.85, 0.72, 0.72, adjust(iron, 0.16))
            pen.rect(1.5, 3.2, 1.6, 0.4, own)
            pen.line((-2.6, 3.4), (-2.6, 4.6), iron, 0.05)
            pen.centred("STATION 9", -0.1, 3.08, 0.24, adjust(own, 0.34, 0.3))

    stage.put(x, z, draw_it, radius=4.0, tall=3.6)
    _windows_shine(stage, x, z, ((-3.0, 2.6), (1.6, 2.6), (0.0, 2.5)))


def _hut(stage: Stage, x: float, z: float) -> None:
    """A hut of tarred boards with a stove pipe, skis against its wall."""
    wood = stage.tone(0.42, 0.06, 50, "wood")

    def draw_it(pen: Brush) -> None:
        own, snow = pen.lit(wood, at=(x, 1, z)), pen.lit(_ICE, UP, (x, 3, z))
        pen.contact((x, 0, z + 0.4), 3.4, 1.3, 0.4)
        pen.box((x - 2.7, 0, z), (x + 2.7, 2.2, z + 3), wood)
        with pen.on((x, 0, z), RIGHT, UP):
            for board in range(10):
                pen.rect(-2.7, board * 0.22, 5.4, 0.02, adjust(own, -0.1))
            pen.fill([(-2.95, 2.1), (2.95, 2.1), (0, 3.7)], adjust(own, -0.03))
            for way in (-1, 1):
                pen.fill([(way * 3.1, 1.98), (way * 3.1, 2.26), (0, 4.0), (0, 3.66)], snow)
            pen.rect(1.3, 3.0, 0.22, 1.5, adjust(own, -0.16))
            pen.rect(1.2, 4.45, 0.42, 0.12, adjust(own, -0.2))
            for number in range(5):
                pen.glow(
                    1.5 + number * 0.4, 4.8 + number * 0.4, 0.3 + number * 0.13, adjust(stage.light.haze, 0.03), 0.5
                )
            pen.rect(-0.5, 0, 1.0, 1.85, adjust(own, 0.10))
            glass = lch(0.90, 0.12, 82) if stage.night else adjust(own, -0.2, 0.4)
            for window in (-1.95, 1.15):
                pen.rect(window - 0.08, 0.82, 0.96, 0.86, adjust(own, 0.2))
                pen.rect(window, 0.9, 0.8, 0.7, glass)
                pen.rect(window + 0.37, 0.9, 0.06, 0.7, adjust(own, 0.2))
            for ski in (-0.95, -0.78):
                pen.line((ski, 0), (ski + 0.1, 2.0), adjust(own, 0.24), 0.06)
            pen.fill([(-3.4, 0), (-2.9, 0.55), (-2.2, 0.35), (-1.6, 0)], snow)

    stage.put(x, z, draw_it, radius=2.8, tall=3.6)
    _windows_shine(stage, x, z, ((-1.5, 1.3), (1.6, 1.3)))


def _windows_shine(stage: Stage, x: float, z: float, at: tuple[tuple[float, float], ...]) -> None:
    """Light from windows after dark, on the snow before them too."""
    if not stage.night:
        return
    for across, up in at:
        reveal(stage, (x + across, up, z - 0.3), 1.9, WARM, 0.9)
        floor_pool(stage, x + across, z - 1.6, 2.0, WARM, 0.8)
    stage.lamp((x, 2.3, z - 0.6), WARM, 0.8, 4.0)


def _mast(stage: Stage, x: float, z: float) -> None:
    """A mast on guy wires, a cup that turns in the wind, a lamp at its top."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(stage.tone(0.50, 0.03, 245, "metal"), at=(x, 4, z))
        with pen.standing(x, 0, z):
            for side in (-2.4, 2.2):
                pen.line((0, 6.0), (side, 0), steel, 0.025, 0.8)
                pen.line((0, 3.6), (side * 0.7, 0), steel, 0.025, 0.8)
            for rail in (-0.14, 0.14):
                pen.line((rail, 0), (rail * 0.5, 6.6), steel, 0.05)
            for rung in range(14):
                way = 0.12 - 0.004 * rung
                pen.line((-way, 0.3 + rung * 0.46), (way, 0.7 + rung * 0.46), steel, 0.025)
            pen.line((-0.6, 5.7), (0.7, 5.7), steel, 0.04)
            for cup in (-0.6, 0.7):
                pen.oval(cup, 5.74, 0.12, 0.12, adjust(steel, 0.12))
            pen.oval(0, 6.66, 0.09, 0.09, lch(0.66, 0.2, 28) if stage.night else adjust(steel, -0.1))

    stage.put(x, z, draw_it, radius=0.6, tall=6.7)
    if stage.night and not stage.unpowered:
        bulb(stage, (x, 6.66, z), lch(0.66, 0.2, 28), 0.6, 0.7)


def _flag(stage: Stage, x: float, z: float, number: int) -> None:
    """One of a line of flags that leads home in the white."""

    def draw_it(pen: Brush) -> None:
        cane = pen.lit(stage.tone(0.60, 0.07, 75, "wood"), at=(x, 1, z))
        cloth = pen.lit(stage.tone(0.58, 0.18, (28, 60)[number % 2], "accent"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.16, 0.08, 0.35)
        with pen.standing(x, 0, z):
            pen.line((0, 0), (0.05, 1.7), cane, 0.04)
            pen.fill([(0.05, 1.68), (0.58, 1.56), (0.5, 1.42), (0.56, 1.28), (0.04, 1.3)], cloth)

    stage.put(x, z, draw_it, radius=0.2, tall=1.7)


def _sledge(stage: Stage, x: float, z: float) -> None:
    """A sledge with boxes under a canvas and ropes."""

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.58, 0.08, 62, "wood"), at=(x, 0, z))
        canvas = pen.lit(stage.tone(0.60, 0.06, 95, "cloth"), at=(x, 0, z))
        pen.contact((x, 0, z), 1.7, 0.5, 0.35)
        with pen.standing(x, 0, z):
            pen.curve([(1.4, 0.05), (-1.5, 0.03), (-1.75, 0.62)], wood, 0.08)
            pen.rect(-1.3, 0.34, 2.6, 0.09, adjust(wood, 0.05))
            for post in (-1.1, -0.3, 0.5, 1.15):
                pen.rect(post, 0.06, 0.07, 0.3, adjust(wood, -0.06))
            load = [(-1.1, 0.43), (-1.0, 0.95), (-0.3, 1.12), (0.3, 0.98), (1.0, 1.04), (1.15, 0.43)]
            pen.gradient(load, (0, 1.1), (0, 0.4), [adjust(canvas, 0.05), adjust(canvas, -0.10)])
            for at in (-0.75, -0.05, 0.65):
                pen.line((at, 0.4), (at + 0.12, 1.05), adjust(canvas, -0.24), 0.035)
            pen.line((-1.02, 0.7), (1.08, 0.72), adjust(canvas, -0.24), 0.035)

    stage.put(x, z, draw_it, radius=1.5, tall=1.1)


def _drift(stage: Stage, x: float, z: float, wide: float) -> None:
    """Snow blown into a heap, its lee in blue shade."""

    def draw_it(pen: Brush) -> None:
        white, blue = pen.lit(_ICE, UP, (x, 0, z)), pen.lit(lch(0.80, 0.045, 235), at=(x, 0, z))
        with pen.standing(x, 0, z):
            pen.fill(
                [(-wide, 0), (-wide * 0.5, wide * 0.22), (0, wide * 0.34), (wide * 0.5, wide * 0.14), (wide, 0)], white
            )
            lee = [(0, 0.34), (0.5, 0.14), (1, 0), (0.1, 0), (0.16, 0.16)]
            pen.fill([(wide * across, wide * up) for across, up in lee], blue, 0.85)

    stage.put(x, z, draw_it, radius=wide * 0.8, tall=0.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((0.4, 5.0), (-0.8, 7.4), (1.6, 8.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-3.6, 6.2, 0.7, 30),), (Surface("crate", -3.6, 0.7, 6.4, 0.7, 0.7),)),
    spare=((1.6, 4.2), (-1.6, 4.8), (2.6, 6.0)),
    focus=(3.4, 2.4, 10.0),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
