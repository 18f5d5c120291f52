"""A village square in the south: plaster houses, a church, a fountain, a cafe, washing on a line."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import facades, frame, furniture, ground, nature, sky, wet
from production_flow.embedded.artist.sets.parts.glow import (
    WARM,
    action_light,
    bulb,
    floor_pool,
    reveal,
    street_lamp,
    wall_wash,
)
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

LEFT, SIDE, VISTA = -7.0, 7.4, 19.0
_LEFT_LOTS = ((5, 9.5), (5.2, 8), (5, 10.4), (5, 7.4), (5, 9.0))
_RIGHT_LOTS = ((5.2, 8.5), (5, 10.2), (4.6, 7.8), (5, 9.6), (4.6, 8.4))
_SHOPS = ("PANE", "BAR", "ALIMENTARI", "FIORI", "VINO", "LIBRI")
_NORTHERN = ("BAKER", "CHEMIST", "TEA ROOM", "BOOKS", "GROCER", "POST")
_SPRING = (-2.6, 5.4)


def draw(stage: Stage) -> None:
    """The square, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(13, 11))
    sky.hills(stage, ((420, 70, lch(0.55, 0.07, 285), 0.62), (300, 40, lch(0.52, 0.08, 240), 0.45),
                      (200, 19, lch(0.52, 0.10, 140), 0.26)))  # fmt: skip
    _vista(stage)
    _rows(stage)
    _ground(stage)
    _fountain(stage, *_SPRING)
    lit = dark.lamps if dark else 0.0
    for x, z in ((-5.2, 2.2), (5.2, 8.6), (-5.2, 13.5)):
        street_lamp(stage, x, z, height=3.7, lit=lit)
        if lit:
            wall_wash(stage, (LEFT + 0.01 if x < 0 else SIDE - 0.01, 0, 0), AWAY, (z, 2.6), 3.4, WARM, 0.8 * lit)
    for x, z in ((3.9, 3.4), (5.4, 0.9), (5.3, 6.2)):
        _cafe(stage, x, z)
    for x, z, size in ((-6.3, 0.2, 1.0), (-6.2, -1.3, 0.8), (6.7, -0.8, 0.9), (-6.3, 5.8, 0.9), (6.7, 10.0, 1.0)):
        nature.pot(stage, x, z, size)
    frame.corner(stage)
    action_light(stage)
    furniture.bench(stage, -5.6, 4.4, stage.tone(0.46, 0.07, 55, "wood"), facing="right")


def _vista(stage: Stage) -> None:
    pen = stage.layer("far", 42)
    roof = stage.tone(0.58, 0.12, 42, "accent")
    _tower(pen, 3.2, VISTA + 3, 3.4, 17.0, stage.tone(0.80, 0.06, 72, "wall"), roof)
    for number, (x, width, height) in enumerate(((-11.2, 5.2, 8.4), (-6.0, 4.4, 7.2), (4.2, 4.6, 8.6), (8.8, 6, 7.6))):
        facades.facing(pen, x, VISTA, width, height, _houses(stage)[number % 4], f"vista {number}", roof)
    _church(pen, -1.6, VISTA - 0.5)


def _houses(stage: Stage) -> list[facades.House]:
    brick = stage.says("brick", "bricks")
    tones = ((0.83, 0.07, 78), (0.78, 0.10, 55), (0.87, 0.05, 88), (0.74, 0.11, 42))
    if brick:
        tones = ((0.56, 0.09, 38), (0.60, 0.08, 46), (0.52, 0.08, 32), (0.66, 0.04, 80))
    walls = [stage.tone(*tone, "wall") for tone in tones]
    shutters = [stage.tone(*tone, "cloth") for tone in ((0.52, 0.09, 165), (0.50, 0.10, 28), (0.48, 0.07, 235))]
    trim, glass = stage.tone(0.90, 0.035, 80, "trim"), stage.tone(0.40, 0.05, 250, "glass")
    lit = 0.34 if stage.night else 0.0
    manner: facades.Manner = "brick" if brick else "plaster"
    shops = _NORTHERN if brick else _SHOPS
    return [
        facades.House(wall, trim, shutters[n % 3], glass, lch(0.86, 0.12, 78), manner, lit, shops)
        for n, wall in enumerate(walls)
    ]


def _tower(pen: Brush, x: float, z: float, width: float, height: float, wall: Rgb, roof: Rgb) -> None:
    pen.box((x, 0, z), (x + width, height, z + width), wall, texture="stain")
    hollow = pen.lit(adjust(wall, -0.36), at=(x, 9, z))
    with pen.on((x, 0, z), RIGHT, UP):
        for y in (height * 0.4, height * 0.58):
            pen.rect(width * 0.44, y, width * 0.12, 1.2, hollow)
        for left in (0.2, 0.56):
            path = skia.Path()
            path.moveTo(width * left, height - 3.6)
            path.lineTo(width * left, height - 1.9)
            path.cubicTo(
                width * left, height - 0.8, width * (left + 0.24), height - 0.8, width * (left + 0.24), height - 1.9
            )
            path.lineTo(width * (left + 0.24), height - 3.6)
            pen.fill(path, hollow)
        face = pen.lit(lch(0.92, 0.03, 85), at=(x, 9, z)) if not pen.stage.night else lch(0.97, 0.06, 88)
        pen.oval(width * 0.5, height * 0.7, width * 0.2, width * 0.2, adjust(hollow, 0.1))
        pen.oval(width * 0.5, height * 0.7, width * 0.165, width * 0.165, face)
        pen.line((width * 0.5, height * 0.7), (width * 0.5, height * 0.7 + 0.42), hollow, 0.1)
        pen.line((width * 0.5, height * 0.7), (width * 0.6, height * 0.7), hollow, 0.1)
    for y in (height - 4.1, height - 0.25, height * 0.34):
        pen.box((x - 0.18, y, z - 0.18), (x + width + 0.18, y + 0.3, z + width), adjust(wall, 0.04))
    a, b, top = (
        (x - 0.35, height, z - 0.35),
        (x + width + 0.35, height, z - 0.35),
        (x + width / 2, height + 3.0, z + width / 2),
    )
    c, d = (x + width + 0.35, height, z + width), (x - 0.35, height, z + width)
    pen.world([a, d, top], pen.lit(roof, (-1, 0.8, 0), a))
    pen.world([b, c, top], pen.lit(roof, (1, 0.8, 0), a))
    pen.world([a, b, top], pen.lit(roof, (0, 0.6, -1), a))


def _church(pen: Brush, x: float, z: float) -> None:
    wide, tall, stage = 5.4, 9.2, pen.stage
    stone = pen.lit(stage.tone(0.88, 0.045, 82, "stone"), at=(x, 4, z))
    dark = adjust(stone, -0.24, 1.2, -10)
    with pen.on((x, 0, z), RIGHT, UP):
        pen.gradient(
            [(0, 0), (wide, 0), (wide, tall), (wide / 2, tall + 2.4), (0, tall)],
            (0, 0),
            (0, tall),
            [adjust(stone, -0.07), stone],
        )
        pen.texture(rectangle(0, 0, wide, tall), "stain", 70)
        for y in (0, tall - 0.4, 5.2):
            pen.rect(-0.1, y - 0.2, wide + 0.2, 0.2, dark, 0.45)
            pen.rect(-0.15, y, wide + 0.3, 0.3, adjust(stone, 0.04))
        for left in (0.25, 1.2, wide - 1.5, wide - 0.55):
            pen.rect(left + 0.3, 0.3, 0.1, tall - 0.7, dark, 0.45)
            pen.rect(left, 0.3, 0.3, tall - 0.7, adjust(stone, 0.035))
        pen.oval(wide / 2, 7, 0.9, 0.9, adjust(stone, 0.05))
        pen.oval(wide / 2, 7, 0.7, 0.7, lch(0.80, 0.12, 70) if stage.night else dark)
        for turn in range(8):
            pen.line(
                (wide / 2, 7), (wide / 2 + math.cos(turn * 0.785) * 0.7, 7 + math.sin(turn * 0.785) * 0.7), stone, 0.07
            )
        door = skia.Path()
        door.moveTo(wide / 2 - 0.9, 0)
        door.lineTo(wide / 2 - 0.9, 2.5)
        door.cubicTo(wide / 2 - 0.9, 3.7, wide / 2 + 0.9, 3.7, wide / 2 + 0.9, 2.5)
        door.lineTo(wide / 2 + 0.9, 0)
        pen.fill(door, adjust(stone, 0.05), stroke=0.4)
        pen.fill(door, pen.lit(stage.tone(0.38, 0.07, 45, "wood"), at=(x, 1, z)))
        pen.fill([(wide / 2, 0), (wide / 2 + 0.8, 0), (wide / 2 + 0.8, 2.6), (wide / 2, 3.3)], adjust(dark, -0.22))
        pen.fill([(wide / 2 + 0.8, 0), (wide / 2 + 0.95, 0), (wide / 2 + 0.95, 2.5), (wide / 2 + 0.8, 2.6)], dark)
        for number in range(3):
            pen.oval(wide / 2 + 0.2 + number * 0.14, 0.9, 0.03, 0.07, lch(0.86, 0.13, 78))
        _ivy(pen, stage, wide)
        pen.line((wide / 2, tall + 2.3), (wide / 2, tall + 3.5), dark, 0.1)
        pen.line((wide / 2 - 0.35, tall + 3.1), (wide / 2 + 0.35, tall + 3.1), dark, 0.1)
    if stage.time in {"golden", "dawn", "morning"} and pen.soft:
        sun = stage.light.key
        with pen.on((x, 0, z), RIGHT, UP):
            last = [(0, 5.4), (wide, 3.6), (wide, tall), (wide / 2, tall + 2.4), (0, tall)]
            pen.gradient(last, (0, 3.6), (0, tall + 2), [(sun, 0.16), (sun, 0.42)])
    if stage.night:
        wall_wash(stage, (x, 0, z - 0.01), RIGHT, (wide / 2, 3.0), 5.0, WARM, 0.7)


def _ivy(pen: Brush, stage: Stage, wide: float) -> None:
    """Ivy up one side of the church, and a board of notices by its door."""
    green, dice = pen.lit(nature.leaf_tone(stage, 0.46, 0.1, 140), at=(0, 2, VISTA)), stage.dice("ivy")
    for number in range(11):
        nature.foliage(
            pen, 0.45 + dice.uniform(-0.3, 0.5), 0.5 + number * 0.42, 0.5 - 0.02 * number, green, dice, clumps=6
        )
    pen.rect(wide - 1.35, 1.0, 0.75, 0.95, pen.lit(stage.tone(0.36, 0.07, 45, "wood"), at=(0, 2, VISTA)))
    for number in range(4):
        paper = pen.lit(lch(0.93, 0.03, 88), at=(0, 2, VISTA))
        pen.rect(
            wide - 1.28 + (number % 2) * 0.34, 1.07 + (number // 2) * 0.43, 0.27, 0.36, adjust(paper, -0.04 * number)
        )


def _rows(stage: Stage) -> None:
    pen = stage.layer("rows", stage.action_depth + 6)
    houses, roof = _houses(stage), stage.tone(0.58, 0.12, 42, "accent")
    facades.row(pen, -1, LEFT, -7.0, _LEFT_LOTS, houses, key=0.72, roof=roof)
    facades.row(pen, 1, SIDE, -7.0, _RIGHT_LOTS, houses[::-1], key=0.6, roof=roof)
    _washing(pen, (LEFT, 5.9, 4.5), (SIDE, 6.3, 4.5))
    if stage.night:
        _festoon(stage, (LEFT, 4.8, 2.0), (SIDE, 5.0, 7.0))


def _washing(pen: Brush, start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
    dice, stage = pen.stage.dice("washing"), pen.stage
    cloths = (
        stage.tone(0.94, 0.02, 90, "trim"),
        stage.tone(0.66, 0.15, 28, "accent"),
        stage.tone(0.90, 0.06, 88, "trim"),
        stage.tone(0.62, 0.09, 220, "cloth"),
    )
    rope = pen.lit(lch(0.4, 0.04, 60), at=start)
    points = []
    for step in range(41):
        t = step / 40
        point = tuple(a + (b - a) * t for a, b in zip(start, end, strict=True))
        points.append((point[0], point[1] - 2.4 * t * (1 - t), point[2]))
    pen.curve([pen.camera.project(points[0]), pen.camera.project((0.2, 4.9, 4.5)), pen.camera.project(points[-1])],
        rope,
              1.6 * pen.camera.unit)  # fmt: skip
    for number in range(9):
        at = points[5 + number * 3]
        wide, tall = dice.uniform(0.4, 0.75), dice.uniform(0.6, 1.0)
        colour = pen.lit(dice.choice(cloths), (0.3, 0.3, -0.8), at)
        with pen.standing(*at):
            shape = [(0, 0), (wide, 0), (wide - 0.03 + dice.uniform(-0.05, 0.05), -tall), (0.04, -tall - 0.03)]
            pen.gradient(shape, (0, 0), (wide, 0), [colour, adjust(colour, -0.07)])


def _festoon(stage: Stage, start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
    for step in range(1, 14):
        t = step / 14
        x, y, z = (a + (b - a) * t for a, b in zip(start, end, strict=True))
        bulb(stage, (x, y - 2.6 * t * (1 - t), z), lch(0.88, 0.11, 80), 0.55, 0.3)


def _ground(stage: Stage) -> None:
    base = stage.tone(0.70, 0.055, 65, "ground")
    pen = ground.plain(stage, base, depth=42.5)
    colour = stage.lit(base, UP, 4)
    if stage.wet:
        wet.mirror(stage, pen, ("rows", "far", "hills"), ground.span(pen, LEFT, SIDE, VISTA), 0.5)
    ground.cobbles(pen, colour, LEFT, SIDE, VISTA)
    if stage.time == "golden" and stage.weather in {"clear", "wind"}:
        _long_shadow(pen, stage)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for x, side in ((LEFT, 1), (SIDE, -1)):
            pen.gradient(rectangle(min(x, x + side * 1.6), -5, 1.6, VISTA + 5), (x, 0), (x + side * 1.6, 0),
                         [((0.1, 0.04, 0.12), 0.4), ((0.1, 0.04, 0.12), 0)])  # fmt: skip


def _long_shadow(pen: Brush, stage: Stage) -> None:
    dice, points, z = stage.dice("roof shadow"), [(SIDE, -5.0), (SIDE, VISTA)], VISTA
    for width in (5, 4, 3.2, 5, 4.5, 3):
        edge = 2.6 + dice.uniform(-1.0, 1.1)
        points += [(edge, z), (edge, z - width)]
        z -= width
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.fill(points, lch(0.24, 0.075, 288), 0.5)


def _fountain(stage: Stage, x: float, z: float) -> None:
    stone = stage.tone(0.84, 0.035, 78, "stone")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 2.7, 1.5, 0.45)
        pen.drum((x, 0, z), 1.9, 0.6, stone)
        pen.disc((x, 0.58, z), 1.66, pen.lit(lch(0.56, 0.08, 222), UP, (x, 0, z)))
        pen.disc((x + 0.4, 0.585, z - 0.2), 0.7, pen.lit(lch(0.80, 0.05, 215), UP, (x, 0, z)), 0.5)
        pen.drum((x, 0.58, z), 0.3, 1.1, stone)
        pen.drum((x, 1.62, z), 0.5, 0.2, stone, top=0.98)
        pen.disc((x, 1.83, z), 0.85, pen.lit(lch(0.60, 0.08, 222), UP, (x, 0, z)))
        pen.drum((x, 1.8, z), 0.17, 0.75, stone, top=0.12)
        _jets(pen, x, z)

    stage.put(x, z, draw_it, radius=1.9, tall=2.6)
    if stage.night:
        reveal(stage, (x, 1.2, z), 2.6, lch(0.9, 0.05, 200), 0.8)
        bulb(stage, (x, 0.62, z - 0.9), lch(0.80, 0.08, 205), 0.6, 0.8)
        stage.lamp((x, 0.8, z - 1.0), lch(0.80, 0.08, 205), 0.5, 2.0)


def _jets(pen: Brush, x: float, z: float) -> None:
    dice, water = pen.stage.dice("jets"), mix(pen.stage.light.haze, (1, 1, 1), 0.7)
    with pen.standing(x, 0, z):
        for _ in range(26):
            out = dice.uniform(-0.85, 0.85)
            pen.curve([(0, 2.55), (out * 0.55, 3.05), (out, 1.84)], water, 0.022, 0.55)
        for _ in range(16):
            out = dice.uniform(-1.0, 1.0)
            pen.curve([(out * 0.95, 1.7), (out * 1.15, 1.6), (out * 1.2, 0.62)], water, 0.018, 0.45)


def _cafe(stage: Stage, x: float, z: float) -> None:
    """A round table with two chairs under an umbrella."""
    cloth, pale = stage.tone(0.64, 0.16, 30, "accent"), stage.tone(0.92, 0.03, 88, "trim")

    def umbrella(pen: Brush) -> None:
        pole = pen.lit(lch(0.62, 0.04, 60), at=(x, 0, z))
        turns = [(math.cos(n / 8 * math.tau) * 1.45, math.sin(n / 8 * math.tau) * 1.45) for n in range(9)]
        with pen.standing(x, 0, z):
            pen.rect(-0.03, 0, 0.06, 2.5, pole)
        order = sorted(range(8), key=lambda n: -(turns[n][1] + turns[n + 1][1]))
        for n in order:
            normal = ((turns[n][0] + turns[n + 1][0]) / 2, 0.9, (turns[n][1] + turns[n + 1][1]) / 2)
            a, b = turns[n], turns[n + 1]
            colour = pen.lit(cloth if n % 2 else pale, normal, (x, 2, z))
            pen.world([(x + a[0], 2.25, z + a[1]), (x + b[0], 2.25, z + b[1]), (x, 2.95, z)], colour)
            pen.world([(x + a[0], 2.25, z + a[1]), (x + b[0], 2.25, z + b[1]), (x + b[0], 2.08, z + b[1]),
                       (x + a[0], 2.08, z + a[1])], adjust(colour, -0.05))  # fmt: skip

    furniture.round_table(stage, x, z, stage.tone(0.86, 0.02, 80, "trim"), cups=True)
    furniture.cafe_chair(stage, x - 0.85, z + 0.15, stage.tone(0.45, 0.08, 165, "cloth"))
    furniture.cafe_chair(stage, x + 0.85, z + 0.1, stage.tone(0.45, 0.08, 165, "cloth"), left=False)
    stage.put(x, z + 0.02, umbrella, radius=1.2, tall=2.9)
    if stage.night:
        floor_pool(stage, x, z, 1.5, WARM, 0.8)
        bulb(stage, (x, 1.0, z), WARM, 0.6, 0.35)
        stage.lamp((x, 1.0, z), WARM, 0.4, 1.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.4, 2.4, 0.0, ((0.6, 6.0), (-4.6, 8.0), (2.0, 9.5), (-0.8, 12.0)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(-5.5, 4.4, 0.45, 90), Seat(3.05, 3.5, 0.46, 60), Seat(4.75, 3.5, 0.46, -60)),
                (Surface("table", 3.9, 0.74, 3.4, 0.8, 0.8),)),
    spare=((1.6, 4.6), (-5.0, 7.6), (1.2, 8.4)),
    focus=(-2.6, 1.6, 5.4),
    yaw=3.0,
    shift=-0.5,
)  # fmt: skip
