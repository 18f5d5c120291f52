"""A planetarium: under a dome of stars a projector like a great ant, seats round it, a town's roofs at its foot."""

from __future__ import annotations

import math
from itertools import pairwise

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import stands
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

RING = stands.Ring(z=4.6, radius=10.4, wall=2.0, tiers=0)
HEIGHT, COVE, PALE = 11.0, lch(0.86, 0.09, 62), lch(0.90, 0.05, 245)
_FIGURES = (
    ((-62, 34), (-55, 38), (-49, 36), (-44, 30), (-35, 33), (-33, 25), (-43, 23), (-44, 30)),
    ((14, 44), (20, 50), (26, 46), (32, 52), (38, 47)),
    ((44, 24), (49, 30), (56, 28), (54, 20), (48, 17), (44, 24)),
    ((-16, 27), (-10, 31), (-3, 28), (-6, 21), (-14, 20), (-16, 27)),
)
"""Figures in the sky, as azimuth and height in degrees from the middle of the room."""


def draw(stage: Stage) -> None:
    """The dome, far to near."""
    show = 0.62 if stage.night else 0.46
    stage.darken(0.46, 0.075, 268, 0.80 if stage.night else 0.62)
    _dome(stage, show)
    _floor(stage)
    pen = stage.layer("rows", stage.action_depth + 8)
    stands.band(pen, RING, (RING.radius, RING.radius), (0.0, RING.wall), stage.tone(0.44, 0.07, 45, "wood"))
    stands.band(pen, RING, (RING.radius - 0.01, RING.radius - 0.01), (RING.wall - 0.16, RING.wall), lch(0.80, 0.08, 70))
    _doors(stage, pen)
    for row, away in enumerate((7.6, 6.3, 5.0)):
        _row(stage, away, row)
    _projector(stage, 0.0, 5.2)
    _desk(stage, 3.5, 2.6)
    for turn in range(10, 171, 20):
        at = RING.at(turn, RING.radius - 0.2, 1.7)
        reveal(stage, at, 2.2, COVE, 0.6)
        bulb(stage, at, COVE, 0.16, 0.7)
    floor_pool(stage, 0.0, 1.2, 4.8, PALE, 0.75)
    reveal(stage, (0.0, 1.3, 1.5), 3.2, PALE, 0.8)
    reveal(stage, (0.0, 2.2, 5.0), 2.8, PALE, 0.7)


def _at(azimuth: float, up: float) -> Point3:
    """A point of the dome."""
    turn, lift = math.radians(azimuth), math.radians(up)
    flat = RING.radius * math.cos(lift)
    return flat * math.sin(turn), RING.wall + RING.radius * 0.86 * math.sin(lift), RING.z + flat * math.cos(turn)


def _dome(stage: Stage, show: float) -> None:
    """The dome with its stars, the milky way, figures joined by lines, and the roofs of a town along its foot."""
    pen, camera = stage.layer("sky", 1e4, dim=False), stage.camera
    low = camera.project((0.0, RING.wall, RING.z + RING.radius))[1]
    top, middle, rim = lch(0.22, 0.07, 272), lch(0.31, 0.09, 268), lch(show, 0.10, 285)
    whole = rectangle(0, 0, camera.canvas_width, camera.canvas_height)
    pen.sweep(
        whole, (0, low - 0.8 * camera.height), (0, low), [top, middle, mix(middle, rim, 0.5), rim], [0, 0.5, 0.85, 1]
    )
    dice = stage.dice("dome")
    for step in range(26):
        azimuth, up = -78 + step * 6.2, 22 + 34 * math.sin(step / 25 * math.pi) + dice.uniform(-3, 3)
        x, y = camera.project(_at(azimuth, up))
        pen.glow(x, y, camera.focal * 0.085, lch(0.60, 0.07, 290), 0.30, radius_y=camera.focal * 0.05)
    for _ in range(420):
        azimuth, up = dice.uniform(-95, 95), 4 + 82 * dice.random() ** 1.2
        size = dice.choice((0.7, 0.9, 1.2, 1.8)) * camera.unit
        if camera.depth(_at(azimuth, up)) > 1:
            pen.oval(*camera.project(_at(azimuth, up)), size, size, (0.93, 0.95, 1.0), dice.uniform(0.5, 1.0))
    for figure in _FIGURES:
        seen = [camera.project(_at(*star)) for star in figure if camera.depth(_at(*star)) > 1]
        for start, end in pairwise(seen):
            pen.line(start, end, lch(0.80, 0.08, 235), 1.3 * camera.unit, 0.7)
        for x, y in seen:
            pen.oval(x, y, 3.4 * camera.unit, 3.4 * camera.unit, (0.97, 0.97, 1.0))
    _seams(pen)
    _moon(pen, _at(28, 33))
    _town(stage, pen)


def _seams(pen: Brush) -> None:
    """The plates of the dome, only just seen."""
    for azimuth in range(-90, 91, 20):
        seen = [
            pen.camera.project(_at(azimuth, up)) for up in range(0, 86, 5) if pen.camera.depth(_at(azimuth, up)) > 1
        ]
        for start, end in pairwise(seen):
            pen.line(start, end, lch(0.50, 0.06, 275), 0.8 * pen.camera.unit, 0.35)


def _moon(pen: Brush, at: Point3) -> None:
    x, y = pen.camera.project(at)
    size = pen.camera.scale(at) * 0.42
    pen.glow(x, y, size * 3.4, lch(0.70, 0.06, 250), 0.5)
    pen.oval(x, y, size, size, lch(0.93, 0.03, 95))
    for dx, dy, part in ((0.3, -0.2, 0.26), (-0.3, 0.25, 0.2), (-0.1, -0.42, 0.14)):
        pen.oval(x + dx * size, y + dy * size, part * size, part * size, lch(0.84, 0.03, 95), 0.8)


def _town(stage: Stage, pen: Brush) -> None:
    """Roofs cut out of card all round the foot of the dome, as such rooms have them."""
    dice, dark = stage.dice("card town"), lch(0.20, 0.05, 280)
    azimuth = -100.0
    while azimuth < 100:
        wide, tall = dice.uniform(2.5, 6.5), dice.uniform(0.4, 1.5)
        kind = dice.randrange(4)
        corners = [(azimuth, 0.0), (azimuth, tall), (azimuth + wide, tall), (azimuth + wide, 0.0)]
        if kind == 1:
            corners.insert(2, (azimuth + wide / 2, tall + 0.7))
        elif kind == 2:
            corners[2:2] = [
                (azimuth + wide * 0.4, tall),
                (azimuth + wide * 0.5, tall + 1.5),
                (azimuth + wide * 0.6, tall),
            ]
        points = [RING.at(90 - turn, RING.radius, RING.wall - 0.05 + up) for turn, up in corners]
        if all(pen.camera.depth(point) > 0.8 for point in points):
            pen.world(points, dark)
            window = RING.at(90 - azimuth - wide * 0.3, RING.radius, RING.wall + tall * 0.55)
            if dice.random() < 0.6:
                x, y = pen.camera.project(window)
                size = pen.camera.scale(window) * 0.055
                pen.rect(x, y, size, size * 1.5, lch(0.84, 0.12, 80))
        azimuth += wide


def _floor(stage: Stage) -> None:
    """A dark carpet with an inlaid compass of brass."""
    pen = stage.layer("ground", stage.action_depth + 9)
    base = stage.tone(0.40, 0.07, 275, "cloth")
    own, brass = stage.lit(base, UP, 4), stage.lit(lch(0.76, 0.11, 82), UP, 4)
    near = stage.camera.position[2] + 0.3
    top = stage.camera.project((0, 0, RING.z + RING.radius))[1]
    pen.gradient(rectangle(0, top - 2, stage.camera.canvas_width, stage.camera.canvas_height - top + 2), (0, top),
                 (0, stage.camera.canvas_height), [adjust(own, 0.03), adjust(own, -0.05)])  # fmt: skip
    with pen.on((0, 0.003, 0), RIGHT, AWAY):
        for radius in (2.3, 2.55):
            ring = [
                (radius * math.cos(t * math.tau / 48), 0.6 + radius * math.sin(t * math.tau / 48)) for t in range(49)
            ]
            if 0.6 - radius > near:
                pen.fill(ring, brass, stroke=0.05)
        for point in range(16):
            turn = math.tau * point / 16
            reach, half = (2.2, 0.20) if point % 4 == 0 else (1.5, 0.14) if point % 2 == 0 else (0.9, 0.09)
            tip = (reach * math.sin(turn), 0.6 + reach * math.cos(turn))
            side = (half * math.cos(turn), half * math.sin(turn))
            if near < -1.95:
                pen.fill(
                    [(side[0], 0.6 - side[1]), tip, (-side[0], 0.6 + side[1])],
                    mix(brass, own, 0.35 if point % 4 else 0.0),
                )


def _doors(stage: Stage, pen: Brush) -> None:
    """A pair of padded doors in the wall, a green lamp over them."""
    z = RING.z + RING.radius - 0.15
    own, brass = pen.lit(stage.tone(0.38, 0.10, 22, "cloth"), at=(4, 1, z)), pen.lit(lch(0.78, 0.11, 82), at=(4, 1, z))
    with pen.on((-3.9, 0, z - 0.85), RIGHT, UP):
        for left in (0.0, 0.85):
            pen.rect(left, 0, 0.82, 1.78, own)
            for row in range(3):
                for column in range(2):
                    pen.oval(left + 0.22 + column * 0.38, 0.4 + row * 0.5, 0.035, 0.035, brass)
        pen.rect(0.4, 1.82, 0.9, 0.16, lch(0.70, 0.15, 155))


def _row(stage: Stage, away: float, row: int) -> None:
    """Seats that lean back, in an arc that faces the projector."""
    for number in range(13):
        turn = 22 + number * 136 / 12
        x, _, z = stands.Ring(z=RING.z - 0.4, radius=away).at(turn, away, 0)
        if abs(x) < 1.0 and row:  # an aisle down the middle
            continue

        def seat(pen: Brush, x: float = x, z: float = z) -> None:
            cloth = pen.lit(stage.tone(0.48, 0.12, 20, "cloth"), at=(x, 0.6, z))
            pen.contact((x, 0, z), 0.4, 0.25, 0.4)
            with pen.standing(x, 0, z):
                pen.rect(-0.06, 0, 0.12, 0.3, (0.10, 0.09, 0.12))
                pen.fill(
                    path_of((-0.34, 0.34), (-0.33, 1.05, -0.2, 1.16), (0.2, 1.16), (0.33, 1.05, 0.34, 0.34)),
                    adjust(cloth, -0.05),
                )
                pen.fill(
                    path_of((-0.27, 0.42), (-0.26, 0.98, -0.16, 1.06), (0.16, 1.06), (0.26, 0.98, 0.27, 0.42)), cloth
                )
                pen.fill(path_of((-0.36, 0.28), (-0.36, 0.44, 0, 0.46), (0.36, 0.44, 0.36, 0.28)), adjust(cloth, 0.05))
                for arm in (-0.42, 0.34):
                    pen.rect(arm, 0.3, 0.08, 0.3, adjust(cloth, -0.16))

        stage.put(x, z, seat, radius=0.4, tall=1.1)


def _projector(stage: Stage, x: float, z: float) -> None:
    """Two black globes full of lenses on a cradle of struts, rings about its waist, on a trolley with rails."""

    def draw_it(pen: Brush) -> None:
        black, steel = pen.lit(lch(0.34, 0.02, 270), at=(x, 2, z)), pen.lit(lch(0.68, 0.02, 240), at=(x, 2, z))
        brass = pen.lit(lch(0.78, 0.11, 82), at=(x, 2, z))
        pen.contact((x, 0, z), 1.6, 0.7, 0.5)
        pen.box((x - 1.0, 0, z - 0.6), (x + 1.0, 0.5, z + 0.6), lch(0.36, 0.03, 265))
        with pen.standing(x, 0.5, z):
            for side in (-1, 1):
                pen.line((side * 0.9, 0), (side * 0.42, 1.55), steel, 0.12)
                pen.line((side * 0.3, 0), (side * 0.75, 1.2), adjust(steel, -0.12), 0.07)
            pen.canvas.rotate(24)
            pen.canvas.translate(0.62, 1.35)
            for strut in (-0.3, -0.1, 0.12, 0.32):
                pen.line((strut, -1.0), (strut * 0.9, 1.0), adjust(steel, -0.05 if strut < 0 else 0.05), 0.06)
            for level in (-0.62, -0.2, 0.2, 0.62):
                pen.rect(-0.42, level - 0.04, 0.84, 0.08, brass if abs(level) < 0.3 else steel)
            for level, size in ((1.35, 0.62), (-1.35, 0.62)):
                _globe(pen, level, size, black, steel)
            pen.oval(0, 0, 0.28, 0.28, black)
            pen.oval(-0.06, 0.07, 0.12, 0.12, lch(0.92, 0.05, 240))
        pen.box((x - 1.06, 0.46, z - 0.66), (x + 1.06, 0.54, z - 0.6), lch(0.76, 0.10, 82), hold=False)

    stage.put(x, z, draw_it, radius=1.2, tall=3.4)
    for height in (1.2, 3.3):
        bulb(stage, (x + (0.5 if height < 2 else -0.7), height, z - 0.4), PALE, 0.35, 1.0)


def _globe(pen: Brush, level: float, size: float, black: Rgb, steel: Rgb) -> None:
    disc = [(size * math.cos(t * math.tau / 40), level + size * math.sin(t * math.tau / 40)) for t in range(40)]
    pen.gradient(disc, (-size, 0), (size, 0), [adjust(black, 0.14), black, adjust(black, -0.10)])
    for ring, count in ((0.0, 1), (0.32, 7), (0.52, 12)):
        for number in range(count):
            turn = math.tau * number / count + ring
            a, b = ring * math.cos(turn), level + ring * math.sin(turn)
            if math.hypot(a, b - level) < size - 0.05:
                pen.oval(a, b, 0.075, 0.075, adjust(steel, 0.04))
                pen.oval(a, b, 0.05, 0.05, lch(0.86, 0.07, 235))


def _desk(stage: Stage, x: float, z: float) -> None:
    """The desk from which the heavens are turned: dials, a red lamp, a microphone."""
    wood = stage.tone(0.42, 0.07, 48, "wood")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.1, 0.6, 0.45)
        pen.box((x - 0.9, 0, z - 0.4), (x + 0.9, 0.86, z + 0.4), wood)
        steel = pen.lit(lch(0.46, 0.02, 260), UP, (x, 1, z))
        with pen.on((x - 0.9, 0.86, z - 0.4), RIGHT, (0, 0.45, 0.9)):
            pen.rect(0, 0, 1.8, 0.8, steel)
            for row in range(2):
                for knob in range(6):
                    u, v = 0.2 + knob * 0.28, 0.18 + row * 0.28
                    pen.oval(u, v, 0.085, 0.085, adjust(steel, -0.16))
                    pen.line((u, v), (u + 0.05, v + 0.06), (0.95, 0.95, 0.9), 0.02)
            for light in range(8):
                pen.rect(0.16 + light * 0.19, 0.64, 0.1, 0.06, lch(0.72, 0.17, (27, 150, 85)[light % 3]))
        with pen.standing(x + 0.6, 1.0, z + 0.2):
            pen.curve([(0, 0), (-0.02, 0.4), (-0.3, 0.46)], (0.12, 0.12, 0.13), 0.03)
            pen.oval(-0.34, 0.46, 0.06, 0.05, (0.12, 0.12, 0.13))

    stage.put(x, z, draw_it, radius=0.9, tall=1.2)
    red = lch(0.66, 0.19, 28)
    bulb(stage, (x - 0.6, 1.5, z), red, 0.4, 0.5)
    reveal(stage, (x, 1.1, z - 0.2), 1.9, mix(red, (1, 1, 1), 0.4), 0.8)
    stage.lamp((x, 1.4, z - 0.2), red, 0.5, 1.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.6, 3.2), (1.4, 3.6), (-0.4, 2.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-2.9, 6.7, 0.42, 0),), (Surface("desk", 3.5, 1.0, 2.6, 1.6, 0.5),)),
    spare=((-2.8, 2.6), (2.0, 3.8)),
    focus=(0.0, 2.4, 5.2),
    interior=True,
    yaw=2.0,
    shift=-0.3,
    back=7.5,
    ceiling=HEIGHT,
)  # fmt: skip
