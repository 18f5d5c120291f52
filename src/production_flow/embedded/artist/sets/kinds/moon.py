"""The moon: craters, a rim of hills under a black sky, the earth, a lander, domes that are lived in, tracks, a flag."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.kinds import desert
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, ground, nature, space
from production_flow.embedded.artist.sets.parts.glow import WARM, action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia


def draw(stage: Stage) -> None:
    """The crater's floor, far to near; the sky is black at every hour."""
    space.outside(stage, None)
    space.earth(stage.layer("earth", 9e4, dim=False), (250.0, 215.0, 900.0))
    _rim(stage)
    dust = stage.tone(0.70, 0.010, 260, "ground")
    _ground(stage, dust)
    rock = stage.tone(0.54, 0.012, 260, "stone")
    for x, z, size in ((-5.2, 3.2, 0.9), (-6.1, 4.1, 0.5), (5.6, 3.6, 0.7), (3.2, 9.5, 0.6), (-3.6, 11.0, 0.8),
                       (7.4, 7.0, 1.1)):  # fmt: skip
        nature.rock(stage, x, z, size, rock)
    desert.lander(stage, -3.0, 6.4)
    _domes(stage, 4.2, 11.0)
    _panels(stage, 6.0, 7.4)
    _flag(stage, 1.5, 4.6)
    _dish(stage, -6.6, 8.4)
    clutter.lay_all(stage, 0.0, (("toolbox", -1.9, 3.2), ("box", 2.6, 3.0)), size=1.4)
    action_light(stage, 0.4, 250)


def _rim(stage: Stage) -> None:
    """Hills without air before them: as hard far off as near by, one side in full light, the other black."""
    pen = stage.layer("hills", 400, dim=False)
    for number, (away, high) in enumerate(((420.0, 0.14), (240.0, 0.075), (120.0, 0.03))):
        dice = stage.dice(f"rim {number}")
        light = pen.lit(lch(0.76 - 0.07 * number, 0.010, 260), (-0.6, 0.5, -0.5))
        dark = mix(light, (0.03, 0.03, 0.06), 0.62)
        with pen.on((0, 0, away), RIGHT, UP):
            x = -away * 1.2
            while x < away * 1.2:
                wide, tall = dice.uniform(0.2, 0.42) * away, dice.uniform(0.5, 1.0) * high * away
                foot, top = [(x, -3.0), (x + wide, -3.0)], (x + wide * dice.uniform(0.4, 0.55), tall)
                shoulder = (x + wide * 0.22, tall * 0.62)
                pen.fill([foot[0], shoulder, top, (x + wide * 0.8, tall * 0.5), foot[1]], light)
                pen.fill([top, (x + wide * 0.8, tall * 0.5), foot[1], (top[0] + wide * 0.06, -3.0)], dark)
                x += wide * dice.uniform(0.5, 0.8)


def _ground(stage: Stage, dust: Rgb) -> None:
    pen = ground.plain(stage, dust, depth=60, veil=0.0)
    colour, near = stage.lit(dust, UP, 4), stage.camera.position[2] + 0.4
    ground.patches(pen, adjust(colour, -0.05), -9, 9, 26, 60, opacity=0.35, part="dust dark")
    ground.patches(pen, adjust(colour, 0.04), -9, 9, 24, 40, opacity=0.35, part="dust light")
    for x, z, size in ((2.6, 4.9, 1.2), (-4.6, 9.0, 2.0), (6.6, 14.0, 2.8), (-9.0, 17.0, 3.4), (0.4, 16.0, 1.8),
                       (-1.6, 2.1, 0.5), (3.6, 1.4, 0.6), (-3.4, -0.6, 0.55), (11.0, 24.0, 4.0)):  # fmt: skip
        if z - size > near + 0.5:
            _crater(pen, x, z, size, colour)
    with pen.on((0, 0.001, 0), RIGHT, AWAY):
        for side in (-0.3, 0.3):
            track = [(0.8 + side, max(near + 0.4, -3.0)), (0.4 + side, 4), (3.4 + side, 10.4)]
            pen.curve(track, adjust(colour, -0.10), 0.17, 0.8)
        dice = stage.dice("steps")
        for number in range(16):
            at = -2.2 + number * 0.34
            if at > near + 0.5:
                pen.oval(-0.9 + 0.16 * (number % 2) + dice.uniform(-0.03, 0.03), at, 0.07, 0.12, adjust(colour, -0.13))


def _crater(pen: Brush, x: float, z: float, size: float, colour: Rgb) -> None:
    """A hollow with a raised rim: the near wall lit, the far one in shade."""
    with pen.on((x, 0.002, z), RIGHT, AWAY):
        ring = [math.tau * step / 22 for step in range(22)]
        dice = pen.stage.dice(f"crater {x}")
        uneven = [dice.uniform(0.94, 1.06) for _ in ring]
        for share, shift, tone in ((1.12, 0.0, 0.05), (1.0, 0.0, -0.20), (0.86, 0.12, -0.11), (0.6, 0.24, -0.04)):
            pen.fill([(math.cos(turn) * size * share * wave, (math.sin(turn) - shift) * size * share * wave)
                      for turn, wave in zip(ring, uneven, strict=True)], adjust(colour, tone))  # fmt: skip


def _domes(stage: Stage, x: float, z: float) -> None:
    """Two domes on a tube between them; their windows are always lit."""
    white = stage.tone(0.88, 0.012, 240, "metal")

    def draw_it(pen: Brush) -> None:
        own = pen.lit(white, at=(x, 1, z))
        pen.contact((x, 0, z), 4.6, 1.4, 0.5)
        with pen.standing(x, 0, z):
            pen.gradient([(-2.4, 0.2), (2.6, 0.2), (2.6, 1.1), (-2.4, 1.1)], (0, 1.1), (0, 0.2),
                         [adjust(own, 0.02), adjust(own, -0.16)])  # fmt: skip
            for rib in range(9):
                pen.rect(-1.4 + rib * 0.34, 0.2, 0.05, 0.9, adjust(own, -0.1))
            for at, size in ((-2.6, 1.9), (2.8, 1.5)):
                dome = skia.Path()
                dome.moveTo(at - size, 0)
                dome.cubicTo(at - size, size * 1.25, at + size, size * 1.25, at + size, 0)
                pen.gradient(dome, (at - size, 0), (at + size, 0), [adjust(own, 0.05), own, adjust(own, -0.24)],
                             [0, 0.45, 1])  # fmt: skip
                for share in (-0.5, 0.0, 0.5):
                    pen.curve([(at + share * size * 1.2, 0), (at + share * size * 0.9, size * 0.8),
                               (at, size * 0.94)], adjust(own, -0.09), 0.03)  # fmt: skip
                for window in (-0.55, -0.1, 0.35):
                    pen.oval(at + window * size, size * 0.46, 0.17, 0.17, adjust(own, -0.25))
                    pen.oval(at + window * size, size * 0.46, 0.13, 0.13, WARM)
            pen.rect(-3.0, 0, 0.8, 0.95, adjust(own, -0.3))
            pen.rect(-2.92, 0.06, 0.64, 0.82, lch(0.84, 0.10, 75))

    stage.put(x, z, draw_it, radius=4.0, tall=2.4)
    bulb(stage, (x - 2.6, 0.7, z - 0.4), WARM, 0.4, 0.9)
    reveal(stage, (x - 2.6, 0.8, z - 0.8), 2.6, WARM, 0.8)
    floor_pool(stage, x - 2.6, z - 1.6, 2.4, WARM, 0.7)
    stage.lamp((x - 2.6, 0.9, z - 1.0), WARM, 0.6, 3.0)


def _panels(stage: Stage, x: float, z: float) -> None:
    """Two tables of cells, turned to the sun."""

    def draw_it(pen: Brush) -> None:
        frame, cell = pen.lit(lch(0.62, 0.01, 250), at=(x, 1, z)), pen.lit(lch(0.36, 0.09, 262), at=(x, 1, z))
        pen.contact((x, 0, z), 1.4, 0.5, 0.45)
        with pen.standing(x, 0, z):
            for left in (-1.5, 0.2):
                pen.line((left + 0.65, 0), (left + 0.65, 0.9), adjust(frame, -0.2), 0.07)
                pen.fill([(left, 0.55), (left + 1.3, 0.55), (left + 1.5, 1.55), (left + 0.2, 1.55)], frame)
                for row in range(3):
                    for column in range(4):
                        a, low = left + 0.07 + column * 0.31 + row * 0.062, 0.6 + row * 0.31
                        pen.fill([(a, low), (a + 0.27, low), (a + 0.33, low + 0.27), (a + 0.06, low + 0.27)],
                                 adjust(cell, 0.03 * ((row + column) % 2)))  # fmt: skip

    stage.put(x, z, draw_it, radius=1.3, tall=1.5)


def _flag(stage: Stage, x: float, z: float) -> None:
    """A flag that a wire holds out, since no wind will."""

    def draw_it(pen: Brush) -> None:
        pole, cloth = (
            pen.lit(lch(0.80, 0.01, 250), at=(x, 1, z)),
            pen.lit(stage.tone(0.56, 0.17, 28, "accent"), at=(x, 1, z)),
        )
        with pen.standing(x, 0, z):
            pen.line((0, 0), (0, 2.3), pole, 0.035)
            pen.fill([(0.02, 2.27), (1.05, 2.24), (1.05, 1.62), (0.02, 1.6)], cloth)
            pen.oval(0.52, 1.93, 0.2, 0.2, pen.lit(lch(0.94, 0.02, 90), at=(x, 1, z)))
            for fold in (0.26, 0.8):
                pen.line((fold, 2.25), (fold + 0.04, 1.61), adjust(cloth, -0.08), 0.03)

    stage.put(x, z, draw_it, radius=0.3, tall=2.3)


def _dish(stage: Stage, x: float, z: float) -> None:
    """A dish on a mast that listens to the earth."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(stage.tone(0.86, 0.01, 240, "metal"), at=(x, 2, z))
        pen.contact((x, 0, z), 0.8, 0.4, 0.45)
        with pen.standing(x, 0, z):
            for leg in (-0.6, 0.0, 0.6):
                pen.line((leg, 0), (0, 1.6), adjust(own, -0.25), 0.06)
            pen.line((0, 1.5), (0, 2.2), adjust(own, -0.2), 0.1)
            pen.oval(0.25, 2.6, 0.75, 0.95, adjust(own, -0.16))
            pen.oval(0.36, 2.64, 0.66, 0.88, own)
            pen.oval(0.44, 2.66, 0.4, 0.58, adjust(own, -0.06))
            pen.line((0.4, 2.65), (1.15, 2.95), adjust(own, -0.3), 0.05)
            pen.oval(1.18, 2.96, 0.09, 0.09, adjust(own, -0.2))

    stage.put(x, z, draw_it, radius=0.8, tall=3.4)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.2, 5.4), (-1.0, 8.0), (2.0, 8.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(2.6, 2.8, 0.4, 0),)),
    spare=((0.9, 3.6), (-4.6, 4.6)),
    focus=(-3.0, 1.6, 6.4),
    yaw=3.0,
    shift=-0.3,
)  # fmt: skip
