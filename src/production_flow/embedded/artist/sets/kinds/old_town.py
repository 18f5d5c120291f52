"""An old town: timbered houses that lean over a lane, lanterns, wooden signs, a well, a gate tower, puddles."""

from __future__ import annotations

from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, nippon, sky, wet
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, wall_wash
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

LEFT, SIDE, END = -5.6, 5.8, 24.0
_TINTS = ((0.86, 0.04, 82), (0.80, 0.07, 62), (0.74, 0.06, 40), (0.82, 0.05, 110), (0.70, 0.05, 235))


def draw(stage: Stage) -> None:
    """The lane, far to near."""
    dark = OUTDOORS.get(stage.time)
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=8, sun=(-12, 12))
    sky.hills(stage, ((400, 60, lch(0.52, 0.06, 270), 0.6), (240, 26, lch(0.50, 0.08, 150), 0.35)))
    eastward = stage.says("eaves")
    if eastward:
        (nippon.archway if stage.says("curved") else nippon.gate)(stage, END)
    else:
        _gate(stage)
    pen = stage.layer("rows", stage.action_depth + 6)
    for side in (-1, 1):
        for number in range(6, -1, -1):
            if eastward:
                nippon.house(stage, pen, side, LEFT if side < 0 else SIDE, -5.0 + number * 4.2, number)
            else:
                _house(stage, pen, side, -5.0 + number * 4.2, number)
    _ground(stage)
    lit = dark.lamps if dark else 0.0
    for number, (x, z) in enumerate(((LEFT + 0.9, 1.6), (SIDE - 0.9, 3.2), (LEFT + 0.9, 6.0), (SIDE - 0.9, 8.0),
                                     (LEFT + 0.9, 11.0))):  # fmt: skip
        _lantern(stage, x, z, lit, number)
    _well(stage, -1.7, 6.6)
    _cart(stage, 3.7, 5.2)
    for x, z in ((-4.8, 0.6), (4.9, 1.2), (-4.7, 3.6)):
        clutter.barrel(stage, x, z, stage.tone(0.46, 0.08, 52, "wood"))
    clutter.crate(stage, -4.9, 2.4, 0.6)
    for x, z, size in ((4.9, 0.0, 0.8), (-4.9, 5.0, 0.7), (4.9, 7.0, 0.8)):
        nature.pot(stage, x, z, size, part=f"lane pot {z}")
    furniture.bench(stage, -4.6, 8.0, stage.tone(0.44, 0.07, 52, "wood"), "right", 1.5)
    action_light(stage, 0.5, 245)


def _gate(stage: Stage) -> None:
    """The gate tower that closes the lane, with the lane going on through it."""
    pen = stage.layer("far", 44)
    stone, roof = stage.tone(0.66, 0.025, 75, "stone"), stage.tone(0.46, 0.09, 35, "accent")
    pen.box((-3.0, 0, END), (3.0, 10.5, END + 5), stone, texture="stain")
    colour = pen.lit(stone, at=(0, 4, END))
    with pen.on((0, 0, END), RIGHT, UP):
        dice = stage.dice("gate stones")
        for _ in range(90):
            pen.rect(dice.uniform(-3, 2.5), dice.uniform(0, 10), dice.uniform(0.3, 0.7), 0.26,
                     adjust(colour, dice.uniform(-0.05, 0.04)), 0.7)  # fmt: skip
        hole = adjust(mix(colour, stage.light.haze, 0.5), 0.06 if not stage.night else -0.2)
        pen.rect(-1.3, 0, 2.6, 2.6, hole)
        pen.oval(0, 2.6, 1.3, 1.2, hole)
        for tooth in range(7):
            pen.rect(-1.2 + tooth * 0.38, 2.3, 0.08, 1.3, adjust(colour, -0.34))
        for left in (-1.6, 0.9):
            pen.rect(left, 6.2, 0.7, 1.2, WARM if stage.night else adjust(colour, -0.32))
        pen.oval(0, 8.6, 0.75, 0.75, lch(0.95, 0.05, 88) if stage.night else pen.lit(lch(0.92, 0.03, 88)))
        pen.line((0, 8.6), (0, 9.15), (0.15, 0.12, 0.12), 0.09)
        pen.line((0, 8.6), (0.36, 8.5), (0.15, 0.12, 0.12), 0.09)
        tile = pen.lit(roof, (0, 0.6, -0.7), (0, 9, END))
        pen.fill([(-3.5, 10.4), (3.5, 10.4), (1.2, 14.0), (-1.2, 14.0)], tile)
        pen.rect(-3.5, 10.3, 7.0, 0.24, adjust(tile, -0.14))
        pen.line((0, 14), (0, 15.6), adjust(tile, -0.2), 0.08)
        pen.fill([(0.05, 15.6), (1.1, 15.3), (0.05, 15.0)], pen.lit(stage.tone(0.54, 0.17, 28, "accent")))
    wall = pen.lit(adjust(stone, -0.03), at=(0, 2, END))
    with pen.on((0, 0, END + 1), RIGHT, UP):
        for left in (-16.0, 3.0):
            pen.rect(left, 0, 13, 4.6, wall)
            for tooth in range(9):
                pen.rect(left + tooth * 1.5, 4.6, 0.8, 0.7, wall)


def _house(stage: Stage, pen: Brush, side: int, z: float, number: int) -> None:
    """One house: stone below, timber and plaster above, the upper floor over the lane."""
    if z + 4.2 < stage.camera.position[2] + 0.6:
        return
    dice = stage.dice(f"house {side} {number}")
    x = LEFT if side < 0 else SIDE
    plaster, wood = stage.tone(*_TINTS[(number + (2 if side > 0 else 0)) % 5], "wall"), stage.tone(0.34, 0.06, 48,
        "wood")  # fmt: skip
    stone, tall, out = stage.tone(0.58, 0.03, 70, "stone"), dice.uniform(5.6, 7.2), 0.55
    low, high = (x - 6, x) if side < 0 else (x, x + 6)
    pen.box((low, 0, z), (high, 2.7, z + 4.2), stone)
    jut = (low, high + out) if side < 0 else (low - out, high)
    pen.box((jut[0], 2.7, z), (jut[1], tall, z + 4.2), plaster)
    normal, depth = (float(-side), 0.0, 0.0), max(0.5, stage.camera.depth((x, 0, z + 2)))
    own = [stage.lit(base, normal, depth, 0.8) for base in (stone, plaster, wood)]
    near, across = (z, AWAY) if side < 0 else (z + 4.2, (0.0, 0.0, -1.0))
    with pen.on((x, 0, near), across, UP):
        _below(pen, stage, own, dice)
    with pen.on((x - side * out, 0, near), across, UP):
        _above(pen, stage, own, tall, dice)
    _roof(stage, pen, side, x - side * (out + 0.3), z, tall, depth)


def _below(pen: Brush, stage: Stage, own: list[Rgb], dice: Random) -> None:
    stone, _, wood = own
    for _ in range(26):
        pen.rect(dice.uniform(0, 3.7), dice.uniform(0, 2.5), dice.uniform(0.25, 0.6), 0.2,
                 adjust(stone, dice.uniform(-0.06, 0.05)), 0.7)  # fmt: skip
    pen.rect(0, 2.42, 4.2, 0.3, (0.02, 0.01, 0.04), 0.4)
    door = dice.choice((0.5, 2.5))
    pen.rect(door - 0.12, 0, 1.24, 2.22, adjust(stone, -0.14))
    pen.rect(door, 0, 1.0, 2.1, stage.lit(stage.tone(0.42, 0.10, dice.choice((30, 150, 240)), "accent")))
    for plank in range(4):
        pen.rect(door + plank * 0.25, 0, 0.02, 2.1, (0.03, 0.02, 0.04), 0.5)
    left = 2.2 if door < 1 else 0.5
    glass = lch(0.86, 0.13, 78) if stage.night and dice.random() < 0.75 else adjust(stone, -0.28, 0.8)
    pen.rect(left - 0.1, 0.85, 1.6, 1.2, wood)
    pen.rect(left, 0.95, 1.4, 1.0, glass)
    for bar in range(1, 4):
        pen.rect(left + bar * 0.35, 0.95, 0.04, 1.0, wood)
    pen.rect(left, 1.42, 1.4, 0.04, wood)
    if dice.random() < 0.6:
        pen.rect(left - 0.2, 0.7, 1.8, 0.12, wood)
        for _ in range(12):
            pen.oval(left + dice.uniform(-0.1, 1.5), 0.9 + dice.uniform(-0.06, 0.1), 0.09, 0.07,
                     stage.lit(lch(0.55, 0.13, dice.choice((140, 20, 330, 135)))))  # fmt: skip


def _above(pen: Brush, stage: Stage, own: list[Rgb], tall: float, dice: Random) -> None:
    _, plaster, wood = own
    shape = rectangle(0, 2.7, 4.2, tall - 2.7)
    pen.gradient(shape, (0, 2.7), (0, tall), [adjust(plaster, -0.07), adjust(plaster, 0.02)])
    pen.texture(shape, "stain", 70)
    for y in (2.7, 4.1, tall - 0.2):
        pen.rect(0, y, 4.2, 0.2, wood)
    for number in range(5):
        pen.rect(number * 1.0, 2.7, 0.18, tall - 2.7, wood)
    for number in range(4):
        if dice.random() < 0.45:
            x = number * 1.0 + 0.15
            pen.line((x, 2.9), (x + 0.85, 4.1), wood, 0.13)
        else:
            glass = lch(0.87, 0.12, 80) if stage.night and dice.random() < 0.5 else adjust(plaster, -0.4, 0.8)
            pen.rect(number + 0.28, 3.05, 0.62, 0.92, wood)
            pen.rect(number + 0.34, 3.1, 0.5, 0.8, glass)
            pen.rect(number + 0.57, 3.1, 0.04, 0.8, wood)
            pen.rect(number + 0.34, 3.5, 0.5, 0.04, wood)


def _roof(stage: Stage, pen: Brush, side: int, edge: float, z: float, tall: float, depth: float) -> None:
    tile = stage.lit(stage.tone(0.48, 0.09, 34, "accent"), (-side * 0.6, 0.8, 0), depth)
    back = edge + side * 3.6
    if stage.camera.depth((edge, tall, z)) < 0.4:
        return
    pen.world([(edge, tall - 0.1, z - 0.2), (edge, tall - 0.1, z + 4.4), (back, tall + 2.6, z + 4.4),
               (back, tall + 2.6, z - 0.2)], tile)  # fmt: skip
    pen.world([(edge, tall - 0.28, z - 0.2), (edge, tall - 0.06, z - 0.2), (edge, tall - 0.06, z + 4.4),
               (edge, tall - 0.28, z + 4.4)], adjust(tile, -0.13))  # fmt: skip


def _ground(stage: Stage) -> None:
    base = stage.tone(0.56, 0.03, 65, "ground")
    pen = ground.plain(stage, base, depth=44.5)
    colour = stage.lit(base, UP, 4)
    if stage.wet or stage.night:
        wet.mirror(stage, pen, ("rows", "far"), ground.span(pen, LEFT, SIDE, END), 0.5 if stage.wet else 0.2)
    ground.cobbles(pen, colour, LEFT, SIDE, END, size=0.38)
    puddle = mix(colour, stage.light.sky[2], 0.32)
    ground.patches(pen, puddle, -3, 3.4, 12, 9, opacity=0.55 if stage.wet else 0.3, part="puddles")
    with pen.on((0, 0, 0), RIGHT, AWAY):
        near = stage.camera.position[2] + 0.4
        pen.rect(-0.25, near, 0.5, END - near, adjust(colour, -0.07), 0.6)


def _lantern(stage: Stage, x: float, z: float, lit: float, number: int) -> None:
    """A paper or glass lantern on an arm."""
    at, hue = (x, 2.75, z), (68, 45, 80, 30, 68)[number]
    glow = lch(0.84, 0.14, hue)

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(lch(0.26, 0.03, 50), at=at)
        wall = (LEFT - x) if x < 0 else (SIDE - x)
        with pen.standing(*at):
            pen.line((wall, 0.42), (0, 0.42), wood, 0.05)
            pen.line((0, 0.42), (0, 0.24), wood, 0.03)
            body = glow if lit else pen.lit(stage.tone(0.72, 0.12, hue, "accent"), at=at)
            pen.oval(0, 0, 0.2, 0.25, body)
            for rib in (-0.12, 0.0, 0.12):
                pen.rect(-0.19, rib - 0.008, 0.38, 0.016, adjust(body, -0.16), 0.7)
            pen.rect(-0.09, 0.21, 0.18, 0.05, wood)
            pen.rect(-0.09, -0.26, 0.18, 0.05, wood)

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)
    if lit:
        bulb(stage, at, glow, 0.6 * lit, 0.9)
        reveal(stage, (x, 2.0, z), 2.3, glow, 0.85 * lit)
        floor_pool(stage, x, z, 2.2, WARM, 0.8 * lit)
        edge = LEFT + 0.01 if x < 0 else SIDE - 0.01
        wall_wash(stage, (edge, 0, 0), AWAY, (z, 2.2), 2.6, glow, 0.7 * lit)
        stage.lamp(at, glow, 0.8 * lit, 2.8)


def _well(stage: Stage, x: float, z: float) -> None:
    stone, wood = stage.tone(0.64, 0.02, 75, "stone"), stage.tone(0.44, 0.07, 50, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.3, 0.9, 0.45)
        pen.drum((x, 0, z), 0.9, 0.85, stone)
        pen.disc((x, 0.84, z), 0.72, pen.lit(lch(0.26, 0.03, 230), UP, (x, 0, z)))
        own, tile = pen.lit(wood, at=(x, 1, z)), pen.lit(stage.tone(0.48, 0.09, 34, "accent"), FRONT, (x, 2, z))
        with pen.standing(x, 0, z):
            for side in (-0.85, 0.75):
                pen.rect(side, 0.8, 0.12, 1.5, own)
            pen.rect(-0.8, 1.75, 1.6, 0.1, adjust(own, 0.06))
            pen.line((0.1, 1.75), (0.1, 1.2), adjust(own, 0.2, 0.5), 0.025)
            pen.fill([(-0.02, 1.2), (0.22, 1.2), (0.19, 0.95), (0.01, 0.95)], adjust(own, 0.05))
            pen.fill([(-1.15, 2.2), (1.15, 2.2), (0.85, 2.9), (-0.85, 2.9)], tile)
            pen.rect(-1.15, 2.14, 2.3, 0.08, adjust(tile, -0.14))

    stage.put(x, z, draw_it, radius=1.0, tall=2.8)


def _cart(stage: Stage, x: float, z: float) -> None:
    """A hand cart full of cabbages."""

    def draw_it(pen: Brush) -> None:
        wood, dice = pen.lit(stage.tone(0.50, 0.08, 55, "wood"), at=(x, 1, z)), stage.dice("cabbages")
        pen.contact((x, 0, z), 1.1, 0.5, 0.45)
        with pen.standing(x, 0, z):
            for _ in range(16):
                leaf = pen.lit(lch(dice.uniform(0.56, 0.7), 0.11, 135), at=(x, 1, z))
                pen.oval(dice.uniform(-0.7, 0.7), 0.95 + dice.uniform(0, 0.18), 0.16, 0.14, leaf)
            pen.fill([(-0.95, 0.95), (0.95, 0.95), (0.85, 0.55), (-0.85, 0.55)], wood)
            pen.rect(-0.95, 0.72, 1.9, 0.04, adjust(wood, -0.1))
            pen.oval(-0.1, 0.36, 0.36, 0.36, adjust(wood, -0.14))
            pen.oval(-0.1, 0.36, 0.27, 0.27, adjust(wood, 0.04))
            for spoke in ((0.27, 0), (0.19, 0.19), (0, 0.27), (-0.19, 0.19)):
                pen.line((-0.1 - spoke[0], 0.36 - spoke[1]), (-0.1 + spoke[0], 0.36 + spoke[1]), adjust(wood, -0.14),
                         0.04)  # fmt: skip
            pen.line((0.9, 0.75), (1.7, 0.5), wood, 0.06)

    stage.put(x, z, draw_it, radius=1.0, tall=1.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-2.2, 2.2, 0.0, ((0.8, 5.0), (-0.2, 10.0), (2.0, 9.0)), ((-1.7, -2.2), (1.7, -2.2)),
                (Seat(-4.5, 8.0, 0.45, 90),)),
    spare=((1.6, 3.8), (-3.4, 4.6), (1.4, 8.0)),
    focus=(0.0, 3.0, END),
    yaw=3.0,
    shift=-0.4,
)  # fmt: skip
