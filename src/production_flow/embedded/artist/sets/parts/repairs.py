"""Where machines are mended in days to come: a lit plan, limbs on their hooks, a body on a stand, coils of cable."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts.glow import bulb, reveal
from production_flow.embedded.artist.sets.parts.rooms import Room
from production_flow.embedded.artist.sets.stage import Stage

CYAN, AMBER = lch(0.86, 0.11, 200), lch(0.82, 0.14, 70)


def plan(stage: Stage, pen: Brush, room: Room, u: float, v: float) -> None:
    """A pane of light with the plan of an arm on it, and what is wrong with it."""
    dark = lch(0.26, 0.05, 225)
    with room.on(pen, "back", 0.03):
        pen.rect(u - 0.06, v - 0.06, 2.52, 1.42, room.lit(pen, stage.tone(0.50, 0.02, 240, "metal"), "back"))
        pen.gradient(rectangle(u, v, 2.4, 1.3), (u, v), (u, v + 1.3), [adjust(dark, -0.04), adjust(dark, 0.06)])
        for line in range(1, 12):
            pen.rect(u + line * 0.2, v, 0.006, 1.3, CYAN, 0.25)
        for line in range(1, 7):
            pen.rect(u, v + line * 0.2, 2.4, 0.006, CYAN, 0.25)
        joints = ((0.35, 0.95), (0.95, 0.62), (1.5, 0.86), (1.78, 0.8))
        for start, end, half in (
            (joints[0], joints[1], 0.11),
            (joints[1], joints[2], 0.09),
            (joints[2], joints[3], 0.05),
        ):
            _outlined(pen, (u + start[0], v + start[1]), (u + end[0], v + end[1]), half)
        for x, y in joints[:3]:
            pen.fill(path_of(*_ring(u + x, v + y, 0.12)), CYAN, stroke=0.02)
        for finger in (-0.1, 0.0, 0.1):
            pen.line((u + 1.8, v + 0.8 + finger * 0.5), (u + 2.0, v + 0.78 + finger), CYAN, 0.022)
        pen.oval(u + 0.95, v + 0.62, 0.05, 0.05, AMBER)
        for row in range(4):
            pen.rect(
                u + 0.16, v + 0.14 + row * 0.07, (0.5, 0.36, 0.44, 0.2)[row], 0.03, AMBER if row == 1 else CYAN, 0.8
            )
    at = room.point("back", u + 1.2, v + 0.7, 0.2)
    reveal(stage, at, 1.6, CYAN, 0.7)
    stage.lamp(at, CYAN, 0.4, 2.2)


def _outlined(pen: Brush, start: tuple[float, float], end: tuple[float, float], half: float) -> None:
    (a, b), (c, d) = start, end
    length = math.hypot(c - a, d - b)
    x, y = -(d - b) / length * half, (c - a) / length * half
    pen.fill(
        [(a + x, b + y), (c + x * 0.8, d + y * 0.8), (c - x * 0.8, d - y * 0.8), (a - x, b - y)], CYAN, stroke=0.02
    )


def _ring(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    return [(x + math.cos(a * 0.131) * radius, y + math.sin(a * 0.131) * radius) for a in range(49)]


def limbs(stage: Stage, pen: Brush, room: Room) -> None:
    """Arms and a leg on a rail, each with its label, and coils of cable below."""
    shell = [
        room.lit(pen, stage.tone(*tone), "left") for tone in ((0.80, 0.02, 90, "trim"), (0.62, 0.10, 45, "accent"))
    ]
    steel, dark = room.lit(pen, lch(0.56, 0.02, 240), "left"), room.lit(pen, lch(0.30, 0.02, 250), "left")
    with room.on(pen, "left", 0.05):
        pen.rect(6.2, 2.32, 4.4, 0.07, steel)
        for number in range(6):
            x, own = 6.5 + number * 0.7, shell[number % 2]
            pen.line((x, 2.36), (x, 2.2), steel, 0.03)
            pen.oval(x, 2.12, 0.12, 0.12, own)
            pen.gradient([(x - 0.08, 2.1), (x + 0.08, 2.1), (x + 0.06, 1.72), (x - 0.06, 1.72)], (x - 0.08, 0),
                         (x + 0.08, 0), [adjust(own, 0.05), adjust(own, -0.09)])  # fmt: skip
            pen.oval(x, 1.68, 0.08, 0.08, dark)
            pen.gradient([(x - 0.07, 1.66), (x + 0.07, 1.66), (x + 0.045, 1.3), (x - 0.045, 1.3)], (x - 0.07, 0),
                         (x + 0.07, 0), [adjust(own, 0.03), adjust(own, -0.1)])  # fmt: skip
            for finger in (-0.04, 0.0, 0.04):
                pen.rect(x + finger - 0.012, 1.14, 0.024, 0.16, dark)
            pen.rect(x + 0.12, 1.96, 0.2, 0.12, room.lit(pen, lch(0.93, 0.03, 95), "left"))
        for turn, x in enumerate((6.7, 7.4, 9.7)):
            pen.fill(path_of(*_ring(x, 0.62, 0.26)), (shell[1], steel, dark)[turn], stroke=0.1)
            pen.fill(path_of(*_ring(x, 0.62, 0.16)), adjust((shell[1], steel, dark)[turn], -0.06), stroke=0.04)


def body(stage: Stage, x: float, z: float) -> None:
    """A machine on a stand, its chest open and a light on in it, its head beside it."""
    shell, steel = stage.tone(0.82, 0.02, 90, "trim"), stage.tone(0.48, 0.02, 240, "metal")

    def draw_it(pen: Brush) -> None:
        own, dark = pen.lit(shell, at=(x, 1, z)), pen.lit(steel, at=(x, 1, z))
        pen.contact((x, 0, z), 0.7, 0.4, 0.45)
        with pen.standing(x, 0, z):
            for leg in (-0.34, 0.3):
                pen.fill([(leg, 0), (leg + 0.06, 0), (0.03, 0.6), (-0.03, 0.6)], dark)
            pen.rect(-0.04, 0, 0.08, 1.0, adjust(dark, -0.06))
            chest = path_of((-0.3, 0.9), (-0.42, 1.4, -0.36, 1.62), (0.0, 1.72, 0.36, 1.62), (0.42, 1.4, 0.3, 0.9))
            pen.gradient(chest, (-0.4, 0), (0.4, 0), [adjust(own, 0.05), own, adjust(own, -0.12)])
            pen.rect(-0.2, 1.06, 0.4, 0.42, adjust(dark, -0.14))
            for wire, colour in enumerate((AMBER, CYAN, lch(0.62, 0.19, 28))):
                start = -0.14 + wire * 0.12
                bends = ((0.0, 1.44), (0.1, 1.2), (-0.02, 1.02), (0.2, 0.8), (0.04, 0.7))
                pen.curve([(start + across, up) for across, up in bends], colour, 0.022)
            pen.oval(0.08, 1.22, 0.05, 0.05, CYAN)
            pen.rect(-0.08, 1.68, 0.16, 0.1, dark)
            for side in (-1, 1):
                pen.oval(side * 0.4, 1.52, 0.11, 0.12, dark)
                pen.oval(side * 0.4, 1.52, 0.05, 0.05, adjust(dark, 0.16))

    stage.put(x, z, draw_it, radius=0.5, tall=1.8)
    bulb(stage, (x + 0.08, 1.22, z - 0.1), CYAN, 0.4, 0.3)


def head(stage: Stage, x: float, y: float, z: float) -> None:
    """A machine's head on a bench, one eye lit."""

    def draw_it(pen: Brush) -> None:
        own, dark = pen.lit(stage.tone(0.82, 0.02, 90, "trim"), at=(x, y, z)), lch(0.22, 0.02, 250)
        with pen.standing(x, y, z):
            pen.rect(-0.08, 0, 0.16, 0.06, pen.lit(lch(0.48, 0.02, 240), at=(x, y, z)))
            pen.gradient(path_of((-0.17, 0.06), (-0.2, 0.36, 0, 0.4), (0.2, 0.36, 0.17, 0.06)), (-0.18, 0), (0.18, 0),
                         [adjust(own, 0.05), adjust(own, -0.1)])  # fmt: skip
            pen.rect(-0.14, 0.17, 0.28, 0.1, dark)
            pen.oval(-0.06, 0.22, 0.035, 0.035, mix(dark, CYAN, 0.3))
            pen.oval(0.07, 0.22, 0.035, 0.035, CYAN)

    stage.put(x, z, draw_it, radius=0.2, tall=y + 0.4)


def floor(stage: Stage, pen: Brush, colour: Rgb) -> None:
    """A ring marked on the ground in which machines stand, and a stain of oil."""
    near = stage.camera.position[2] + 0.4
    own = pen.lit(colour, UP)
    with pen.on((0, 0.004, 0), RIGHT, AWAY):
        if near < -1.0:
            pen.fill(path_of(*_ring(0.1, 0.3, 0.9)), own, 0.55, stroke=0.035)
        pen.oval(1.6, 0.9, 0.4, 0.22, (0.06, 0.05, 0.07), 0.35)
        pen.oval(2.0, 1.15, 0.16, 0.1, (0.06, 0.05, 0.07), 0.3)
