"""An attic: rafters, a round window in the gable, trunks, boxes, a dress form, a rocking horse, a gramophone."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, rooms
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, motes, reveal, shaft
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.rigs import INDOORS
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

RIDGE, KNEE, HALF, FAR, NEAR = 4.3, 0.9, 4.4, 5.2, -7.5


def draw(stage: Stage) -> None:
    """The room under the roof, far to near."""
    hour = INDOORS[stage.time]
    stage.darken(*hour.gloom, hour.share)
    wood = stage.tone(0.52, 0.08, 58, "wood")
    pen = stage.layer("room", stage.action_depth + 4.4)
    pen.backing(adjust(stage.lit(wood), -0.2))
    _floor(pen, stage)
    _gable(stage, pen, wood)
    for side in (-1, 1):
        _slope(stage, pen, wood, side)
    for z in (4.4, 2.9, 1.4, -0.1, -1.6, -3.1):
        _rafter(stage, wood, z)
    rooms.rug(pen, 0.2, 1.0, 2.8, 1.6, stage.tone(0.46, 0.10, 20, "cloth"), stage.tone(0.74, 0.07, 80, "trim"))
    _chest_of_drawers(stage, -3.0, 3.6, wood)
    if stage.medieval:
        _wheel(stage, -2.4, 1.7)
        clutter.barrel(stage, 2.6, 3.3, wood)
    else:
        _form(stage, 2.6, 3.3)
        _horse(stage, -2.4, 1.7)
    clutter.box_pile(stage, 3.0, 1.9, "attic boxes", 5)
    clutter.box_pile(stage, -3.3, 0.6, "more boxes", 3)
    furniture.chair(stage, 1.7, 2.6, wood, "left")
    things = (
        ("trunk", 1.2, 3.9),
        ("trunk", -1.3, 4.2),
        ("suitcase", 3.4, 0.6),
        ("doll", 1.75, 3.3),
        ("book" if stage.unpowered else "record", -1.0, 3.2),
        ("painting", -0.3, 4.7),
        ("mask", 0.5, 4.8),
    )
    clutter.lay_all(stage, 0.0, things, size=1.5)
    clutter.stack(stage, 2.0, 0.0, 1.4, "attic books", 7)
    _bulb(stage)
    motes(stage, (-2.5, 0.5, -0.5), (2.5, 3.2, 4.0), 70, lch(*hour.sun))


def _floor(pen: Brush, stage: Stage) -> None:
    colour, dice = stage.lit(stage.tone(0.56, 0.07, 62, "wood"), UP, 3), stage.dice("boards")
    near = max(NEAR, stage.camera.position[2] + 0.3)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        for number in range(30):
            pen.rect(-HALF + number * 0.3, near, 0.288, FAR - near, adjust(colour, dice.uniform(-0.035, 0.03)))
            for _ in range(3):
                pen.rect(-HALF + number * 0.3, dice.uniform(-2, FAR), 0.288, 0.02, adjust(colour, -0.13))


def _gable(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """The end wall of bricks with a round window; the light that comes through it lies on the boards."""
    hour, brick = INDOORS[stage.time], stage.lit(stage.tone(0.60, 0.07, 40, "wall"), depth=4)
    dice = stage.dice("gable")
    top, low, land = sky_of(stage)
    wall = [(-HALF, 0), (HALF, 0), (HALF, KNEE), (0, RIDGE), (-HALF, KNEE)]
    with pen.on((0, 0, FAR), RIGHT, UP):
        pen.gradient(wall, (0, 0), (0, RIDGE), [adjust(brick, -0.04), adjust(brick, 0.02)])
        for row in range(36):
            y = row * 0.12
            half = HALF if y < KNEE else HALF * (RIDGE - y) / (RIDGE - KNEE)
            for _ in range(5):
                at = dice.uniform(-half, max(-half + 0.1, half - 0.3))
                if at + 0.26 < half:
                    pen.rect(at, y, 0.24, 0.1, adjust(brick, dice.choice((-0.05, 0.035))), 0.8)
        chimney = adjust(brick, -0.03)
        pen.rect(1.9, 0, 0.95, 2.35, chimney)
        for row in range(14):
            pen.rect(1.9, row * 0.165, 0.95, 0.02, adjust(chimney, -0.09))
        x, y, radius = -0.35, 2.35, 0.62
        frame = stage.lit(stage.tone(0.86, 0.03, 85, "trim"), depth=4)
        pen.oval(x, y, radius + 0.13, radius + 0.13, frame)
        glass = skia.Path().addCircle(x, y, radius)
        pen.sweep(glass, (0, y + radius), (0, y - radius), [top, low])
        pen.canvas.save()
        pen.canvas.clipPath(glass, doAntiAlias=True)
        for at, high in ((-0.6, 0.3), (-0.2, 0.5), (0.25, 0.34)):
            pen.fill(
                [
                    (x + at - 0.25, y - radius),
                    (x + at - 0.25, y - radius + high),
                    (x + at, y - radius + high + 0.2),
                    (x + at + 0.25, y - radius + high),
                    (x + at + 0.25, y - radius),
                ],
                mix(land, low, 0.25),
            )
        pen.canvas.restore()
        pen.rect(x - 0.025, y - radius, 0.05, 2 * radius, frame)
        pen.rect(x - radius, y - 0.025, 2 * radius, 0.05, frame)
    sun, strength = lch(*hour.sun), hour.beam
    bulb(stage, (x, y, FAR - 0.1), sun, 0.3 + 0.4 * strength, 1.2)
    reveal(stage, (x, y, FAR - 0.1), 1.6, sun, 0.5 + 0.4 * strength)
    floor_pool(stage, 0.5, 1.6, 2.2, sun, 0.4 + 0.5 * strength)
    stage.lamp((x, y, FAR - 0.4), sun, 0.4 + 0.7 * strength, 4.0)
    corners = ((x - 0.5, y + 0.5, FAR), (x + 0.5, y - 0.5, FAR), (1.6, 0.0, 1.2), (-0.6, 0.0, 1.6))
    shaft(stage, corners, sun, 0.10 + 0.2 * strength)
    del wood


def _slope(stage: Stage, pen: Brush, wood: Rgb, side: int) -> None:
    """One side of the roof: boards from the ridge to the knee wall."""
    near = max(NEAR, stage.camera.position[2] + 0.3)
    own = stage.lit(adjust(wood, -0.04), (-side * 0.6, -0.6, -0.2), 3)
    knee = stage.lit(stage.tone(0.74, 0.04, 75, "wall"), (-side, 0, 0), 3)
    pen.world(
        [(side * HALF, 0, near), (side * HALF, 0, FAR), (side * HALF, KNEE, FAR), (side * HALF, KNEE, near)], knee
    )
    pen.world([(side * HALF, KNEE, near), (side * HALF, KNEE, FAR), (0, RIDGE, FAR), (0, RIDGE, near)], own)
    for step in range(1, 13):
        share = step / 13
        x, y = side * HALF * (1 - share), KNEE + (RIDGE - KNEE) * share
        pen.world([(x, y, near), (x, y, FAR), (x - side * 0.03, y + 0.023, FAR), (x - side * 0.03, y + 0.023, near)],
                  adjust(own, -0.07))  # fmt: skip


def _rafter(stage: Stage, wood: Rgb, z: float) -> None:
    """Two rafters and the tie between them."""
    if stage.camera.depth((0, 2, z)) < 0.9:
        return
    pen = stage.layer("room rafter", max(stage.action_depth + 1.6, stage.camera.depth((0, 2, z))))
    own = pen.lit(adjust(wood, -0.05), at=(0, 3, z))
    with pen.on((0, 0, z), RIGHT, UP):
        for side in (-1, 1):
            foot, head = (side * HALF, KNEE), (0.0, RIDGE)
            inner = (side * (HALF - 0.26), KNEE), (0.0, RIDGE - 0.26)
            pen.fill([foot, head, inner[1], inner[0]], own)
            pen.line(inner[0], inner[1], adjust(own, 0.07), 0.04)
        pen.rect(-1.75, RIDGE - 1.36, 3.5, 0.17, adjust(own, 0.02))
        pen.rect(-1.75, RIDGE - 1.36, 3.5, 0.03, adjust(own, -0.12))
        if z > 3:
            for line in range(4):
                pen.curve(
                    [(-1.7, RIDGE - 1.4), (-1.5 - 0.1 * line, RIDGE - 1.7 - 0.15 * line), (-2.3, 2.2 - 0.2 * line)],
                    lch(0.86, 0.01, 240),
                    0.008,
                    0.6,
                )


def _chest_of_drawers(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A chest of drawers, one of them open, a gramophone on it once there were any."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.9, 0.4, 0.45)
        pen.box((x - 0.6, 0, z - 0.25), (x + 0.6, 0.95, z + 0.25), wood, texture="brush")
        own = pen.lit(wood, at=(x, 0.5, z))
        with pen.on((x - 0.6, 0, z - 0.25), RIGHT, UP):
            for row in range(3):
                pen.rect(0.06, 0.08 + row * 0.29, 1.08, 0.25, adjust(own, 0.05))
                for knob in (0.3, 0.9):
                    pen.oval(knob, 0.2 + row * 0.29, 0.03, 0.03, pen.lit(lch(0.76, 0.1, 85), at=(x, 0.5, z)))
        if stage.unpowered:
            return
        brass = pen.lit(lch(0.74, 0.11, 82), at=(x, 1.3, z))
        with pen.standing(x - 0.1, 0.95, z):
            pen.rect(-0.26, 0, 0.52, 0.18, adjust(own, -0.08))
            pen.curve([(0.12, 0.18), (0.3, 0.42), (0.02, 0.5)], brass, 0.05)
            pen.fill(path_of((0.05, 0.48), (-0.1, 0.56, -0.42, 0.36), (-0.36, 0.98), (-0.1, 0.7, 0.07, 0.56)), brass)
            pen.oval(-0.39, 0.67, 0.08, 0.31, adjust(brass, -0.14))

    stage.put(x, z, draw_it, radius=0.6, tall=1.0)
    if stage.unpowered:
        clutter.lay_all(stage, 0.95, (("jar", x - 0.3, z), ("book", x + 0.2, z - 0.05)), size=1.2)


def _form(stage: Stage, x: float, z: float) -> None:
    """A dress form with a tape round its neck."""

    def draw_it(pen: Brush) -> None:
        cloth, wood = (
            pen.lit(stage.tone(0.80, 0.05, 70, "cloth"), at=(x, 1, z)),
            pen.lit(lch(0.4, 0.07, 50), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 0.4, 0.25, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.03, 0.1, 0.06, 0.75, wood)
            for leg in (-0.3, 0.3):
                pen.line((0, 0.25), (leg, 0.02), wood, 0.05)
            shape = path_of(
                (-0.3, 0.78),
                (-0.34, 0.9, -0.19, 1.12),
                (-0.3, 1.3, -0.27, 1.5),
                (-0.12, 1.6),
                (-0.08, 1.72),
                (0.08, 1.72),
                (0.12, 1.6),
                (0.27, 1.5),
                (0.3, 1.3, 0.19, 1.12),
                (0.34, 0.9, 0.3, 0.78),
            )
            pen.gradient(shape, (-0.3, 0), (0.3, 0), [adjust(cloth, 0.05), cloth, adjust(cloth, -0.12)])
            pen.line((0, 0.8), (0, 1.6), adjust(cloth, -0.1), 0.015)
            pen.curve([(-0.12, 1.62), (-0.2, 1.3), (-0.14, 1.0)], pen.lit(lch(0.84, 0.13, 95), at=(x, 1, z)), 0.035)

    stage.put(x, z, draw_it, radius=0.35, tall=1.7)


def _horse(stage: Stage, x: float, z: float) -> None:
    """A rocking horse."""

    def draw_it(pen: Brush) -> None:
        coat, red = (
            pen.lit(stage.tone(0.86, 0.03, 80, "trim"), at=(x, 0.5, z)),
            pen.lit(stage.tone(0.52, 0.16, 25, "accent"), at=(x, 0.5, z)),
        )
        wood = pen.lit(lch(0.46, 0.09, 50), at=(x, 0, z))
        pen.contact((x, 0, z), 0.7, 0.25, 0.4)
        with pen.standing(x, 0, z):
            pen.curve([(-0.62, 0.16), (0.0, -0.08), (0.62, 0.16)], wood, 0.06)
            for a, b in ((-0.3, -0.4), (-0.2, -0.26), (0.24, 0.34), (0.3, 0.44)):
                pen.line((a, 0.5), (b, 0.1), adjust(coat, -0.08), 0.08)
            pen.oval(0.0, 0.56, 0.38, 0.17, coat)
            pen.fill([(0.2, 0.6), (0.36, 0.98), (0.58, 0.92), (0.62, 0.8), (0.44, 0.76), (0.36, 0.52)], coat)
            pen.curve([(0.18, 0.68), (0.24, 0.86), (0.36, 1.0)], red, 0.07)
            pen.curve([(-0.36, 0.6), (-0.58, 0.6), (-0.54, 0.3)], red, 0.07)
            pen.fill([(-0.14, 0.72), (0.14, 0.72), (0.1, 0.5), (-0.1, 0.5)], red)
            pen.oval(0.47, 0.88, 0.02, 0.02, (0.08, 0.06, 0.06))

    stage.put(x, z, draw_it, radius=0.6, tall=1.0)


def _wheel(stage: Stage, x: float, z: float) -> None:
    """A spinning wheel with its flax."""

    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.46, 0.08, 52, "wood"), at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.7, 0.28, 0.4)
        with pen.standing(x, 0, z):
            for a, b in ((-0.5, -0.56), (-0.1, -0.04), (0.5, 0.6)):
                pen.line((a, 0.5), (b, 0.0), adjust(wood, -0.05), 0.06)
            pen.fill([(-0.62, 0.44), (0.62, 0.54), (0.62, 0.62), (-0.62, 0.52)], wood)
            ring = [(-0.22 + math.cos(turn / 6) * 0.42, 0.92 + math.sin(turn / 6) * 0.42) for turn in range(38)]
            pen.fill(ring, wood, stroke=0.07)
            for spoke in range(5):
                turn = spoke * math.pi / 5
                across, up = math.cos(turn) * 0.42, math.sin(turn) * 0.42
                pen.line((-0.22 - across, 0.92 - up), (-0.22 + across, 0.92 + up), adjust(wood, 0.06), 0.035)
            pen.line((0.46, 0.56), (0.52, 1.5), adjust(wood, 0.04), 0.045)
            pen.oval(0.52, 1.42, 0.13, 0.24, pen.lit(lch(0.86, 0.06, 88), at=(x, 1.4, z)))
            pen.line((-0.22, 1.34), (0.44, 0.86), pen.lit(lch(0.90, 0.03, 88), at=(x, 1, z)), 0.012)

    stage.put(x, z, draw_it, radius=0.6, tall=1.5)


def _bulb(stage: Stage) -> None:
    """A bare bulb on its cord; before there was one, a lantern on a nail."""
    power, at = lamps.lit(stage), (0.5, RIDGE - 1.75, 1.6)
    if stage.unpowered:
        iron = stage.tone(0.36, 0.03, 60, "metal")
        lamps.pendant(stage, at[0], at[2], RIDGE - 1.2, iron, drop=0.35, size=0.26, reach=3.2)
        return
    warm = lch(0.88, 0.10, 78)

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.rect(-0.01, 0.1, 0.02, 0.5, (0.16, 0.14, 0.14))
            pen.rect(-0.035, 0.02, 0.07, 0.1, lch(0.5, 0.05, 70))
            pen.oval(0, -0.05, 0.075, 0.09, lch(0.97, 0.06, 90) if power > 0.2 else lch(0.82, 0.02, 90))

    stage.put(at[0], at[2], draw_it, radius=0.1, tall=0.1)
    if power > 0.2:
        bulb(stage, at, warm, 0.8 * power, 0.9)
        reveal(stage, (at[0], 1.6, at[2]), 3.2, warm, 0.9 * power)
        floor_pool(stage, at[0], at[2], 3.0, warm, 0.8 * power)
        stage.lamp(at, warm, power, 3.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.6, 1.6, 0.0, ((0.2, 3.0), (-0.6, 3.4)), ((-1.4, -2.0), (1.5, -2.0)),
                (Seat(1.7, 2.6, 0.46, -90), Seat(-1.3, 4.0, 0.6, 0)), (Surface("chest", -3.0, 0.95, 3.4, 1.1, 0.4),)),
    spare=((-0.7, 2.6), (0.8, 2.2)),
    focus=(-0.35, 2.3, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=6.6,
    ceiling=3.0,
    reach=14.0,
)  # fmt: skip
