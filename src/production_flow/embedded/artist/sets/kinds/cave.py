"""A cave or a mine: walls of rock, a mouth of light far back, dripstone, a pool; or props, rails and a cart of ore."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, nature
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 5.0, 15.0


def _mine(stage: Stage) -> bool:
    return stage.says("mine", "pit", "shaft", "miners", "ore", "coal", "gold", "tunnel", "quarry", "gallery")


def draw(stage: Stage) -> None:
    """The cave, far to near: arches of rock one before another, each nearer one darker."""
    stage.darken(0.56, 0.05, 275, 0.84 if stage.night else 0.70)
    rock = stage.tone(0.68, 0.04, 60, "stone")
    _arches(stage, rock)
    _ground(stage, rock)
    if _mine(stage):
        for z in (9.4, 5.6, 2.2, -1.2):
            _props(stage, z)
        _cart(stage, 1.6, 5.0)
        clutter.lay_all(stage, 0.0, (("hammer", -2.3, 2.0), ("rope", -2.7, 2.6), ("toolbox", 2.4, 2.4)), size=1.5)
    else:
        for x, z, tall in ((-3.6, 3.4, 1.5), (-4.4, 5.6, 2.3), (3.8, 4.2, 1.2), (4.6, 7.0, 2.0), (2.3, 9.0, 1.1),
                           (-2.2, 8.4, 0.9)):  # fmt: skip
            _dripstone(stage, x, z, tall, rock)
    for x, z, size in ((-3.0, 1.4, 0.5), (3.3, 1.8, 0.6), (-4.6, 2.6, 1.0), (4.9, 3.0, 0.9), (-1.7, 6.4, 0.4)):
        nature.rock(stage, x, z, size, adjust(rock, -0.02))
    for x, z in ((-2.9, 3.2), (3.0, 4.2), (-1.9, 9.0)):
        _lantern(stage, x, z)
    action_light(stage, 0.45, 70)
    motes(stage, (-3, 0.5, 0), (3, 3.5, 6), 40, WARM)


def _edge(stage: Stage, part: str, half: float, top: float) -> list[tuple[float, float]]:
    """The inner edge of an arch of rock, from its left foot to its right, in metres."""
    dice, points = stage.dice(part), [(-half, 0.0)]
    for step in range(1, 20):
        turn = math.pi * step / 20
        reach = 1 + dice.uniform(-0.09, 0.07)
        points.append((-math.cos(turn) * half * reach, max(0.1, math.sin(turn) ** 0.7 * top * reach)))
    return [*points, (half, 0.0)]


def _arches(stage: Stage, rock: Rgb) -> None:
    pen = stage.layer("room", stage.action_depth + 14)
    pen.backing(stage.lit(adjust(rock, -0.16)))
    _mouth(stage, pen)
    near = stage.camera.position[2] + 1.2
    for number, (z, half, top) in enumerate(((13.0, 3.0, 3.3), (9.6, 4.0, 3.9), (6.4, 4.9, 4.4), (3.2, 5.6, 4.8),
                                             (-0.4, 6.4, 5.2), (-3.4, 7.0, 5.6))):  # fmt: skip
        if z < near:
            continue
        layer = stage.layer("rows" if z > 2 else "near rows", stage.camera.depth((0, 1, z)))
        own = layer.lit(adjust(rock, 0.06 - 0.045 * number), at=(0, 2, z))
        edge = _edge(stage, f"arch {number}", half, top)
        with layer.on((0, 0, z), RIGHT, UP):
            layer.fill([(-26, -0.4), (-26, 14), (26, 14), (26, -0.4), *reversed(edge)], own)
            inner = [(x * 1.05, y * 1.05 + 0.06) for x, y in edge]
            layer.fill([*edge, *reversed(inner)], adjust(own, 0.08))
            _cracks(stage, layer, half, top, own, number)
            if not _mine(stage):
                for x, y in edge[5:-5:2]:
                    long = stage.dice(f"drip {number} {x:.2f}").uniform(0.25, 1.1)
                    layer.fill([(x - 0.16, y + 0.12), (x + 0.16, y + 0.12), (x + 0.02, y - long)], adjust(own, 0.03))


def _cracks(stage: Stage, pen: Brush, half: float, top: float, own: Rgb, number: int) -> None:
    dice = stage.dice(f"cracks {number}")
    for _ in range(34):
        turn = dice.uniform(0.05, math.pi - 0.05)
        reach, size = dice.uniform(1.14, 1.6), dice.uniform(0.25, 0.8)
        x, y = -math.cos(turn) * half * reach, math.sin(turn) * top * reach
        face = [
            (x - size, y),
            (x - 0.3 * size, y + 0.7 * size),
            (x + 0.6 * size, y + 0.5 * size),
            (x + 0.9 * size, y - 0.3 * size),
            (x + 0.1 * size, y - 0.7 * size),
        ]
        pen.fill(face, adjust(own, -0.05))
        pen.fill([face[0], face[1], face[2], (x + 0.1 * size, y - 0.05 * size)], adjust(own, 0.045))


def _mouth(stage: Stage, pen: Brush) -> None:
    """Where the day comes in, or the moon; in a mine it is the dark of the next gallery with one lamp."""
    light = lch(0.34, 0.05, 260) if stage.night else lch(0.93, 0.04, 215)
    mine = _mine(stage)
    with pen.on((0, 0, FAR), RIGHT, UP):
        shape = _edge(stage, "mouth", 1.7, 2.4)
        pen.fill(shape, lch(0.22, 0.03, 60) if mine else light)
        if not mine:
            ridge = [(-1.8, 0.0), (-1.8, 0.7), (-0.7, 0.5), (0.3, 0.85), (1.8, 0.4), (1.8, 0.0)]
            pen.fill(ridge, mix(light, lch(0.5, 0.09, 140), 0.5))
    glow = WARM if mine else mix(light, (1, 1, 1), 0.3)
    strength = 0.4 if mine or stage.night else 0.9
    at = (0, 1.3, FAR - 0.5)
    bulb(stage, at, glow, 0.5 * strength, 2.6)
    reveal(stage, at, 5.5, glow, strength)
    floor_pool(stage, 0.0, FAR - 3.5, 3.2, glow, strength)
    stage.lamp((0, 1.6, 9.0), glow, 0.7 * strength, 6.0)


def _ground(stage: Stage, rock: Rgb) -> None:
    pen, near = stage.layer("ground", stage.action_depth + 6), stage.camera.position[2] + 0.35
    colour = stage.lit(adjust(rock, 0.02), UP, 3)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        pen.gradient([(-14, near), (14, near), (14, FAR + 1), (-14, FAR + 1)], (0, near), (0, FAR),
                     [adjust(colour, -0.07), colour])  # fmt: skip
        dice = stage.dice("floor")
        for _ in range(90):
            x, z = dice.uniform(-7, 7), dice.uniform(-3, FAR)
            if z > near + 0.9:
                pen.fill(
                    blob((x, z), dice.uniform(0.15, 0.8), dice, 8, 0.3),
                    adjust(colour, dice.choice((-0.04, 0.035))),
                    0.8,
                )
        if _mine(stage):
            for z in range(math.ceil(near), 14):
                pen.rect(0.75, float(z), 1.7, 0.22, stage.lit(stage.tone(0.40, 0.06, 50, "wood"), UP, 3))
            for x in (1.0, 2.1):
                pen.rect(x, near, 0.08, FAR - near, stage.lit(lch(0.62, 0.012, 240), UP, 3))
        else:
            pool = blob((2.6, 2.6), 1.7, stage.dice("pool"), 16, 0.12, 0.6)
            if near < 1.0:
                pen.fill(pool, stage.lit(lch(0.56, 0.07, 205), UP, 3))
                pen.fill(
                    blob((2.4, 2.8), 1.0, stage.dice("shine"), 14, 0.15, 0.5),
                    stage.lit(lch(0.74, 0.05, 205), UP, 3),
                    0.7,
                )


def _dripstone(stage: Stage, x: float, z: float, tall: float, rock: Rgb) -> None:
    """A stalagmite of rings."""

    def draw_it(pen: Brush) -> None:
        own, dice = pen.lit(adjust(rock, 0.08), at=(x, 1, z)), stage.dice(f"stone {x}")
        pen.contact((x, 0, z), 0.5 * tall, 0.25 * tall, 0.45)
        with pen.standing(x, 0, z):
            shape = [(-0.34 * tall, 0), (-0.2 * tall, 0.3 * tall), (-0.12 * tall, 0.6 * tall), (-0.03 * tall, tall),
                     (0.04 * tall, tall * 0.97), (0.13 * tall, 0.58 * tall), (0.24 * tall, 0.26 * tall),
                     (0.36 * tall, 0)]  # fmt: skip
            pen.gradient(shape, (-0.3 * tall, 0), (0.3 * tall, 0), [adjust(own, 0.05), own, adjust(own, -0.12)])
            for ring in range(5):
                y, half = tall * (0.12 + 0.16 * ring), tall * (0.26 - 0.045 * ring)
                pen.curve([(-half, y), (dice.uniform(-0.1, 0.1), y - 0.07 * tall), (half, y)], adjust(own, -0.07), 0.03)

    stage.put(x, z, draw_it, radius=0.3 * tall, tall=tall)


def _props(stage: Stage, z: float) -> None:
    """Two posts and a beam that hold the roof."""
    if stage.camera.depth((0, 1, z)) < 1.6:
        return
    wood = stage.tone(0.46, 0.08, 55, "wood")
    pen = stage.layer("rows props" if z > 2 else "near props", stage.camera.depth((0, 1, z)) - 0.05)
    own = pen.lit(wood, at=(0, 2, z))
    with pen.on((0, 0, z), RIGHT, UP):
        for side in (-1, 1):
            foot, head = side * 3.5, side * 3.1
            pen.fill([(foot - 0.16, 0), (foot + 0.16, 0), (head + 0.14, 3.3), (head - 0.14, 3.3)], own)
            pen.line((foot - side * 0.05, 0.1), (head - side * 0.05, 3.2), adjust(own, 0.06), 0.05)
            pen.line((head - side * 0.9, 3.3), (head + side * 0.06, 2.4), adjust(own, -0.04), 0.16)
        pen.rect(-3.6, 3.26, 7.2, 0.32, adjust(own, 0.03))
        pen.rect(-3.6, 3.26, 7.2, 0.06, adjust(own, -0.12))


def _cart(stage: Stage, x: float, z: float) -> None:
    """A cart of ore on the rails."""

    def draw_it(pen: Brush) -> None:
        iron, ore = pen.lit(lch(0.46, 0.03, 45), at=(x, 0.6, z)), pen.lit(lch(0.50, 0.03, 70), at=(x, 1, z))
        pen.contact((x, 0, z), 0.9, 0.5, 0.5)
        with pen.standing(x, 0, z):
            dice = stage.dice("ore")
            for _ in range(14):
                at = (dice.uniform(-0.55, 0.55), 0.98 + dice.uniform(0.0, 0.16))
                pen.fill(blob(at, dice.uniform(0.12, 0.22), dice, 6, 0.3), adjust(ore, dice.uniform(-0.06, 0.06)))
                if dice.random() < 0.4:
                    pen.oval(at[0], at[1] + 0.04, 0.03, 0.02, lch(0.86, 0.12, 88))
            pen.fill([(-0.72, 0.98), (0.72, 0.98), (0.55, 0.3), (-0.55, 0.3)], iron)
            pen.rect(-0.76, 0.92, 1.52, 0.09, adjust(iron, 0.09))
            for rib in (-0.4, 0.0, 0.4):
                pen.line((rib * 1.1, 0.92), (rib * 0.9, 0.3), adjust(iron, -0.1), 0.05)
            for wheel in (-0.4, 0.4):
                pen.oval(wheel, 0.18, 0.18, 0.18, adjust(iron, -0.2))
                pen.oval(wheel, 0.18, 0.07, 0.07, adjust(iron, 0.06))

    stage.put(x, z, draw_it, radius=0.8, tall=1.1)


def _lantern(stage: Stage, x: float, z: float) -> None:
    clutter.lay(stage, "lantern", x, 0.0, z, size=1.3)
    at = (x, 0.3, z)
    bulb(stage, at, WARM, 0.55, 0.8)
    reveal(stage, (x, 0.8, z), 2.6, WARM, 0.95)
    floor_pool(stage, x, z, 2.2, WARM, 0.9)
    stage.lamp(at, WARM, 0.8, 3.0, 0.2)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.2, 4.6), (-0.8, 7.0), (0.4, 9.0)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-3.0, 1.3, 0.42, 40),)),
    spare=((-1.4, 3.6), (0.6, 5.4)),
    focus=(0.0, 1.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
