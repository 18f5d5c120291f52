"""A lock on a canal: a towpath, black gates with long white-tipped beams, narrowboats, a keeper's cottage, a bridge."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.pens import outline
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, ground, nature, sky
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal, street_lamp
from production_flow.embedded.artist.sets.rigs import OUTDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

_NEAR_SIDE, _FAR_SIDE, _GATE, _BRIDGE, _LOW = 1.9, 6.6, 9.4, 34.0, 0.34
"""x of the two sides of the water, z of the upper gates and of the bridge, and how far the water is below the rim."""


def draw(stage: Stage) -> None:
    """The lock, far to near; the water goes away on the right."""
    dark = OUTDOORS.get(stage.time)
    lit = dark.lamps if dark else 0.0
    if dark:
        stage.darken(*dark.gloom, dark.share)
    sky.sky(stage, clouds=9, sun=(-10, 12))
    green = stage.tone(0.50, 0.085, 135, "leaf")
    sky.hills(stage, ((600, 54, adjust(green, 0.05), 0.6), (260, 24, green, 0.35)), trees=False)
    _ground(stage)
    trees = ((-12.0, 40.0, 9.0), (-5.0, 44.0, 8.0), (12.0, 38.0, 9.0), (16.0, 26.0, 8.5), (11.0, 18.0, 7.5))
    for x, z, tall in (*trees, (-14.0, 24.0, 8.0), (10.4, 9.0, 6.0)):
        nature.tree(stage, x, z, tall, part=f"lock tree {x}")
    _bridge(stage)
    _cottage(stage, -8.4, 16.0, lit)
    _boat(stage, 3.2, 14.5, 9.0, 1, lit)
    _gates(stage)
    _boat(stage, 4.5, 2.4, 6.6, 0, lit)
    _hedge(stage)
    _paddle(stage, 1.3, 6.4)
    for x, z in ((1.5, 1.2), (1.5, 4.4)):
        _bollard(stage, x, z)
    furniture.bench(stage, -3.6, 4.6, stage.tone(0.50, 0.08, 58, "wood"), "camera", 1.7)
    clutter.lay_all(stage, 0.0, (("rope", 1.05, 2.4),), size=1.4)
    for x, z in ((-5.2, 7.4), (-2.0, 6.0)):
        nature.pot(stage, x, z, 0.62, part=f"lock pot {x}")
    street_lamp(stage, -5.0, 6.2, height=4.2, lit=lit)
    action_light(stage, 0.5, 240)


def _ground(stage: Stage) -> None:
    grass, stone = stage.tone(0.56, 0.10, 125, "ground"), stage.tone(0.70, 0.025, 75, "stone")
    pen = ground.plain(stage, grass, depth=62, veil=0.4, green=True)
    near, own = stage.camera.position[2] + 0.4, stage.lit(grass, UP, 4)
    ground.patches(pen, adjust(own, -0.05), -14, 1, 40, 46, opacity=0.4, part="lock grass")
    path, edge = stage.lit(stage.tone(0.72, 0.045, 75, "ground"), UP, 4), stage.lit(stone, UP, 4)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        pen.fill([(-2.3, near), (1.2, near), (1.2, 90), (0.2, 90), (-1.6, 12)], path)
        dice = stage.dice("towpath")
        for _ in range(130):
            x, z = dice.uniform(-2.0, 1.0), dice.uniform(-4, 14)
            if z > near + 0.5:
                pen.oval(x, z, 0.05, 0.03, adjust(path, dice.choice((-0.08, 0.06))), 0.8)
        for left in (_NEAR_SIDE - 0.75, _FAR_SIDE):
            pen.rect(left, near, 0.75, _GATE + 3 - near, edge)
            for number in range(14):
                at = -6.0 + number * 1.3
                if near < at < _GATE + 3:
                    pen.rect(left, at, 0.75, 0.03, adjust(edge, -0.12))
    _water(stage, pen, near)


def _opening(pen: Brush, near: float) -> Any:
    """The outline on the picture of the basin's rim: what is below the ground is seen through it alone."""
    rim = ((_NEAR_SIDE, near), (_FAR_SIDE, near), (_FAR_SIDE, 90.0), (_NEAR_SIDE, 90.0))
    return outline([pen.camera.project((x, 0, z)) for x, z in rim])


def _water(stage: Stage, pen: Brush, near: float) -> None:
    """The basin, full to a step below its rim, walls of stone along it; the sky lies on it far away."""
    deep = stage.lit(stage.tone(0.44, 0.05, 185, "plain"), UP, 5)
    pale = mix(deep, stage.light.sky[2] if not stage.night else mix(stage.light.sky[2], (0.4, 0.5, 0.7), 0.4), 0.5)
    wall = stage.lit(stage.tone(0.56, 0.03, 95, "stone"), (-1.0, 0.0, 0.0), 5)
    dice, wide = stage.dice("lock water"), _FAR_SIDE - _NEAR_SIDE
    pen.canvas.save()
    pen.canvas.clipPath(_opening(pen, near), doAntiAlias=True)
    with pen.on((0, -_LOW, 0), RIGHT, AWAY):
        shape = rectangle(_NEAR_SIDE - 3, near, wide + 3, 90 - near)
        pen.sweep(shape, (0, 60), (0, 0), [pale, mix(pale, deep, 0.4), deep], [0, 0.75, 1])
        for _ in range(110):
            x, z = dice.uniform(_NEAR_SIDE + 0.2, _FAR_SIDE - 0.3), -4 + 36 * dice.random() ** 1.5
            if z > near + 0.5:
                pen.oval(x, z, dice.uniform(0.15, 0.6), 0.03 + 0.003 * max(0.0, z), adjust(pale, 0.06), 0.55)
        pen.rect(_FAR_SIDE - 0.5, near, 0.5, 80, adjust(deep, -0.08), 0.5)
    with pen.on((_FAR_SIDE, -_LOW, near), AWAY, UP):
        pen.rect(0, 0, 88, _LOW, adjust(wall, -0.06))
        for number in range(40):
            pen.rect(number * 0.9, 0.02, 0.86, _LOW - 0.04, adjust(wall, dice.uniform(-0.07, 0.02)))
    pen.canvas.restore()


def _gates(stage: Stage) -> None:
    """Two leaves of black timber in a shallow V, a plank across, and two beams as long as a bus to push them with."""
    wood, white = stage.tone(0.25, 0.02, 60, "wood"), lch(0.94, 0.01, 90)

    def draw_it(pen: Brush) -> None:
        own, pale = pen.lit(wood, at=(4, 0, _GATE)), pen.lit(white, at=(4, 1, _GATE))
        wet, middle = adjust(own, -0.05), (_NEAR_SIDE + _FAR_SIDE) / 2
        with pen.on((0, 0, _GATE), RIGHT, UP):
            for left, right in ((_NEAR_SIDE, middle - 0.02), (middle + 0.02, _FAR_SIDE)):
                pen.rect(left, -0.1, right - left, 0.55, wet)
                for plank in range(7):
                    pen.rect(left + plank * 0.335, -0.1, 0.03, 0.5, adjust(wet, -0.09))
                pen.rect(left, 0.22, right - left, 0.16, adjust(own, 0.06))
            pen.rect(_NEAR_SIDE, 0.45, _FAR_SIDE - _NEAR_SIDE, 0.07, adjust(own, 0.16))
            for x in (_NEAR_SIDE + 0.2, middle - 0.15, middle + 0.1, _FAR_SIDE - 0.25):
                pen.rect(x, 0.5, 0.05, 0.8, pale)
            pen.rect(_NEAR_SIDE + 0.2, 1.26, _FAR_SIDE - _NEAR_SIDE - 0.4, 0.05, pale)
        for left, right, tip in ((_NEAR_SIDE - 3.7, _NEAR_SIDE + 0.5, -1), (_FAR_SIDE - 0.5, _FAR_SIDE + 3.7, 1)):
            pen.box((left, 0.72, _GATE - 0.1), (right, 1.08, _GATE + 0.24), wood, hold=False)
            end = left if tip < 0 else right - 0.9
            pen.box((end, 0.71, _GATE - 0.11), (end + 0.9, 1.09, _GATE + 0.25), white, hold=False)
            post = _NEAR_SIDE - 0.2 if tip < 0 else _FAR_SIDE
            pen.box((post, 0, _GATE - 0.05), (post + 0.24, 0.75, _GATE + 0.2), wood, hold=False)

    stage.put(2.0, _GATE, draw_it, radius=0.2, tall=0.1)


_PAINTS = (((0.36, 0.10, 150), (0.52, 0.17, 28)), ((0.36, 0.12, 262), (0.80, 0.13, 85)))


def _boat(stage: Stage, x: float, z: float, long: float, number: int, lit: float) -> None:
    """A narrowboat from its stern: a cabin in panels of two colours, roses on its doors, pots and wood on its roof."""
    body, panel = (stage.tone(*tone, "accent") for tone in _PAINTS[number % 2])
    half, top = 0.95, 1.3

    def draw_it(pen: Brush) -> None:
        own, bright = pen.lit(body, at=(x, 1, z)), pen.lit(panel, at=(x, 1, z))
        cream, black = pen.lit(lch(0.93, 0.04, 90), at=(x, 1, z)), pen.lit(lch(0.22, 0.01, 260), at=(x, 0, z))
        pen.box((x - half - 0.08, -_LOW, z - 1.5), (x + half + 0.08, 0.3, z + long), lch(0.24, 0.01, 260), hold=False)
        pen.box((x - half, 0.3, z), (x + half, top, z + long - 1.6), body, hold=False)
        if pen.camera.position[0] < x - half:
            with pen.on((x - half, 0.26, z + long - 1.6), (0, 0, -1), UP):
                for pane in range(4):
                    u = 0.4 + pane * (long - 2.2) / 4
                    pen.rect(u, 0.16, (long - 2.6) / 4, 0.78, adjust(bright, -0.04))
                    pen.rect(u + 0.5, 0.4, 0.7, 0.42, WARM if lit else adjust(own, -0.2))
                    pen.fill(rectangle(u + 0.5, 0.4, 0.7, 0.42), lch(0.82, 0.11, 85), stroke=0.05)
                pen.rect(0, 0.98, long - 1.6, 0.08, bright)
        pen.box(
            (x - half - 0.04, top, z - 0.1),
            (x + half + 0.04, top + 0.06, z + long - 1.6),
            adjust(panel, -0.04),
            hold=False,
        )
        with pen.on((x - half, -0.18, z - 0.01), RIGHT, UP):
            pen.rect(0, 0.42, 2 * half, 1.08, own)
            pen.rect(0.1, 0.52, 1.7, 0.88, bright)
            for door in (0.34, 0.98):
                pen.rect(door, 0.45, 0.58, 1.0, adjust(own, 0.03))
                pen.rect(door + 0.07, 0.98, 0.44, 0.4, cream)
                for rose, hue in ((0.16, 25), (0.30, 60), (0.40, 12)):
                    pen.oval(door + rose, 1.18, 0.07, 0.07, pen.lit(lch(0.60, 0.19, hue), at=(x, 1, z)))
                pen.fill([(door + 0.29, 0.56), (door + 0.44, 0.73), (door + 0.29, 0.9), (door + 0.14, 0.73)], cream)
        pen.box((x - 0.12, top + 0.06, z + 1.4), (x + 0.12, top + 0.75, z + 1.64), lch(0.22, 0.01, 260), hold=False)
        with pen.on((x - 0.12, top, z + 1.39), RIGHT, UP):
            for ring in (0.45, 0.6):
                pen.rect(0, ring, 0.24, 0.05, lch(0.82, 0.12, 85))
        with pen.standing(x, top + 0.06, z + 0.6):
            leaf = pen.lit(nature.leaf_tone(stage), (0, 0.8, -0.5), (x, 2, z))
            for at, hue in ((-0.6, 20), (0.55, 330)):
                pen.fill([(at - 0.12, 0), (at + 0.12, 0), (at + 0.18, 0.22), (at - 0.18, 0.22)], bright)
                nature.foliage(pen, at, 0.36, 0.24, leaf, stage.dice(f"roof {number} {at}"), clumps=6)
                pen.oval(at - 0.08, 0.42, 0.06, 0.06, lch(0.66, 0.18, hue))
                pen.oval(at + 0.1, 0.36, 0.06, 0.06, lch(0.66, 0.18, hue))
        with pen.standing(x, 0.3, z - 0.7):
            pen.curve([(0, 0), (0.02, 0.5), (0.3, 0.72)], black, 0.07)
            pen.curve([(0.02, 0.44), (0.2, 0.62), (0.34, 0.72)], cream, 0.04)

    stage.put(x, z, draw_it, radius=1.0, tall=0.1)
    if lit:
        bulb(stage, (x - 0.3, 1.2, z - 0.1), WARM, 0.5 * lit, 0.7)
        reveal(stage, (x, 1.1, z - 0.3), 2.6, WARM, 0.8 * lit)


def _bridge(stage: Stage) -> None:
    """A hump of bricks over water and path."""
    pen = stage.layer("far", 46)
    brick = stage.tone(0.60, 0.08, 42, "stone")
    own = mix(pen.lit(brick, at=(2, 2, _BRIDGE)), stage.light.haze, 0.16)
    with pen.on((0, 0, _BRIDGE), RIGHT, UP):
        shape = path_of((-9, 0), (-9, 1.4), (-2, 2.0, 3.6, 5.2), (9, 2.6, 17, 1.6), (17, 0))
        pen.gradient(shape, (0, 0), (0, 5), [adjust(own, -0.06), own])
        hole = path_of((-1.2, 0), (-1.2, 1.2), (-1.0, 3.9, 3.4, 4.0), (7.6, 3.9, 7.6, 1.2), (7.6, 0))
        pen.fill(hole, adjust(own, 0.06), stroke=0.5)
        pen.fill(hole, mix(adjust(own, -0.3), stage.light.haze, 0.4))
        pen.fill(path_of((1.6, 0), (1.8, 1.6, 3.8, 1.8), (6.0, 1.6, 6.4, 0)), mix(stage.light.haze, own, 0.4), 0.8)
        pen.curve([(-9, 1.4), (-2, 2.0), (3.6, 5.2), (9, 2.6), (17, 1.6)], adjust(own, 0.10), 0.3)


def _cottage(stage: Stage, x: float, z: float, lit: float) -> None:
    """The keeper's cottage: white walls, a roof of slates, a door with roses, smoke from its chimney."""
    wall, slate = stage.tone(0.93, 0.02, 85, "wall"), stage.tone(0.46, 0.03, 255, "stone")

    def draw_it(pen: Brush) -> None:
        own, roof, dice = (
            pen.lit(wall, at=(x, 2, z)),
            pen.lit(slate, (-0.2, 0.7, -0.7), (x, 4, z)),
            stage.dice("cottage"),
        )
        green, pane = (
            pen.lit(stage.tone(0.42, 0.10, 150, "accent"), at=(x, 1, z)),
            lch(0.88, 0.10, 82) if lit else adjust(own, -0.42),
        )
        leaf = pen.lit(nature.leaf_tone(stage), (0, 0.8, -0.5), (x, 1, z))
        pen.contact((x, 0, z), 4.6, 1.2, 0.35)
        with pen.standing(x, 0, z):
            pen.rect(2.2, 4.2, 0.8, 2.0, adjust(own, -0.18, 1.5))
            pen.gradient(rectangle(-3.8, 0, 7.6, 3.2), (0, 0), (0, 3.2), [adjust(own, -0.05), own])
            pen.fill([(-4.2, 3.05), (4.2, 3.05), (3.3, 5.4), (-3.3, 5.4)], roof)
            for row in range(7):
                pen.rect(-4.1 + row * 0.13, 3.2 + row * 0.32, 8.2 - row * 0.26, 0.03, adjust(roof, -0.07))
            pen.rect(-0.5, 0, 1.0, 2.1, green)
            pen.fill(rectangle(-0.5, 0, 1.0, 2.1), adjust(own, -0.2), stroke=0.09)
            for left in (-3.0, 1.6):
                pen.rect(left - 0.08, 0.95, 1.56, 1.36, green)
                pen.rect(left, 1.03, 1.4, 1.2, pane)
                pen.rect(left + 0.67, 1.03, 0.06, 1.2, own)
                pen.rect(left, 1.6, 1.4, 0.06, own)
            for at, up in ((-0.9, 0.4), (-0.95, 1.2), (-0.7, 2.2), (0.1, 2.45), (0.85, 2.1), (0.95, 1.1), (0.9, 0.3)):
                nature.foliage(pen, at, up, 0.36, leaf, dice, clumps=6)
                pen.oval(at + 0.1, up + 0.1, 0.08, 0.08, pen.lit(lch(0.64, 0.19, 12), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=3.0, tall=0.1)
    if lit:
        bulb(stage, (x, 2.3, z - 0.4), WARM, 0.6 * lit, 0.8)
        reveal(stage, (x, 1.6, z - 0.3), 4.4, WARM, 0.85 * lit)
        floor_pool(stage, x, z - 2.0, 3.4, WARM, 0.7 * lit)


def _hedge(stage: Stage) -> None:
    """A hedge along the path, reeds at the water beyond the gates."""
    for number in range(10):
        x, z = -4.3 - (number % 2) * 0.3, 9.0 + number * 2.1

        def bush(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            leaf = pen.lit(nature.leaf_tone(stage, 0.46, 0.10, 138), (0, 0.8, -0.5), (x, 1, z))
            with pen.standing(x, 0, z):
                nature.foliage(pen, 0, 0.55, 0.9, leaf, stage.dice(f"hedge {number}"), clumps=12)

        if abs(z - 16) > 2.5:
            stage.put(x, z, bush, radius=0.6, tall=0.1)
    for number in range(9):
        x, z = _FAR_SIDE + 0.3, 12.0 + number * 1.9

        def reeds(pen: Brush, x: float = x, z: float = z, number: int = number) -> None:
            leaf = pen.lit(nature.leaf_tone(stage, 0.58, 0.10, 118), at=(x, 1, z))
            with pen.standing(x, 0, z):
                nature.tuft(pen, 0, 0, 1.3, leaf, stage.dice(f"reeds {number}"))
                pen.line((0.1, 1.2), (0.14, 1.5), pen.lit(lch(0.40, 0.06, 50), at=(x, 1, z)), 0.09)

        stage.put(x, z, reeds, radius=0.3, tall=0.1)


def _paddle(stage: Stage, x: float, z: float) -> None:
    """The post with rack and cog by which the sluice is wound up."""

    def draw_it(pen: Brush) -> None:
        own: Rgb = pen.lit(stage.tone(0.26, 0.01, 260, "metal"), at=(x, 0.6, z))
        white = pen.lit(lch(0.93, 0.01, 90), at=(x, 1, z))
        pen.contact((x, 0, z), 0.35, 0.2, 0.45)
        with pen.standing(x, 0, z):
            pen.fill([(-0.24, 0), (0.24, 0), (0.15, 1.05), (-0.15, 1.05)], own)
            pen.rect(-0.18, 1.0, 0.36, 0.1, white)
            pen.rect(-0.05, 1.1, 0.1, 0.6, adjust(own, 0.16))
            for tooth in range(7):
                pen.rect(0.05, 1.13 + tooth * 0.08, 0.05, 0.04, adjust(own, 0.2))
            pen.oval(0.2, 0.82, 0.13, 0.13, adjust(own, 0.2))
            pen.oval(0.2, 0.82, 0.05, 0.05, own)
            pen.line((0.2, 0.82), (0.42, 0.6), adjust(own, 0.24), 0.05)

    stage.put(x, z, draw_it, radius=0.3, tall=1.6)


def _bollard(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        white = stage.tone(0.92, 0.01, 90, "trim")
        pen.contact((x, 0, z), 0.26, 0.16, 0.45)
        pen.drum((x, 0, z), 0.13, 0.4, lch(0.24, 0.01, 260))
        pen.drum((x, 0.4, z), 0.17, 0.12, white)

    stage.put(x, z, draw_it, radius=0.2, tall=0.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.2, 0.0, ((-0.8, 4.2), (0.2, 6.8), (-0.6, 10.0)), ((-1.5, -2.2), (0.9, -2.2)),
                (Seat(-3.6, 4.45, 0.46, 0),)),
    spare=((-2.6, 3.0), (-0.4, 5.4)),
    focus=(4.0, 1.0, _GATE),
    yaw=4.0,
    shift=-0.5,
)  # fmt: skip
