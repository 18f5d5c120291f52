"""The lamp room of a lighthouse: a great lens in brass, panes all round it, and the sea far below."""

from __future__ import annotations

import math
from itertools import pairwise

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.parts.openings import sky_of
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, REACH, SILL, HEAD = 4.2, 4.4, 0.95, 3.1
_FACETS = tuple(math.radians(turn) for turn in range(-105, 106, 30))
_LAMP, _FIRE = (0.35, 2.35), lch(0.96, 0.07, 92)


def draw(stage: Stage) -> None:
    """The room, far to near."""
    stage.darken(*((0.42, 0.06, 262) if stage.night else (0.90, 0.02, 240)), 0.78 if stage.night else 0.4)
    _sea(stage)
    iron, red = stage.tone(0.88, 0.02, 90, "trim"), stage.tone(0.52, 0.15, 28, "accent")
    pen = stage.layer("room", stage.action_depth + 3.2)
    _floor(pen, stage)
    corners = [(REACH * math.sin(turn), REACH * math.cos(turn)) for turn in _FACETS]
    for start, end in pairwise(corners):
        _facet(pen, start, end, iron, red)
    _ceiling(pen, corners, iron)
    _lens(stage, *_LAMP)
    wood = stage.tone(0.46, 0.09, 50, "wood")
    furniture.table(stage, -2.75, 1.0, 1.2, 0.6, wood)
    clutter.lay_all(stage, 0.75, (("book", -3.0, 1.0), ("cup", -2.6, 0.95), ("lantern", -2.35, 1.05)), size=1.15)
    clutter.lay_all(stage, 0.0, (("tin", 2.5, 1.3), ("cloth", 2.1, 0.9), ("toolbox", 2.9, 1.0)), size=1.3)
    furniture.stool(stage, -2.0, 0.6, wood, height=0.5)
    action_light(stage, 0.4, 85)


def _sea(stage: Stage) -> None:
    """Sky, and water down to a far horizon; it turns with the eye and has no shore."""
    pen, camera = stage.layer("sea", 1e5, dim=False), stage.camera
    wide, tall, horizon = camera.canvas_width, camera.canvas_height, camera.horizon_y
    top, low, land = sky_of(stage)
    water = mix(land, lch(0.46 if not stage.night else 0.2, 0.06, 235), 0.85)
    pen.sweep(rectangle(0, 0, wide, horizon), (0, 0), (0, horizon), [top, low])
    pen.sweep(rectangle(0, horizon, wide, tall - horizon), (0, horizon), (0, tall), [mix(water, low, 0.5), water])
    dice = stage.dice("waves")
    for _ in range(46):
        away = dice.uniform(0.01, 0.4)
        x, y, size = dice.uniform(0, wide), horizon + away * tall, (6 + 60 * away) * camera.unit
        pen.rect(x, y, size, max(0.8, 3.4 * away) * camera.unit, adjust(water, 0.12), 0.45)
    if stage.night:
        pen.oval(0.7 * wide, 0.22 * tall, 9 * camera.unit, 9 * camera.unit, lch(0.92, 0.03, 95))


def _floor(pen: Brush, stage: Stage) -> None:
    """Iron plates in rings."""
    near = stage.camera.position[2] + 0.3
    colour = pen.lit(stage.tone(0.44, 0.02, 245, "ground"), UP)
    with pen.on((0, 0, 0), RIGHT, AWAY):
        ring = [(REACH * math.sin(turn), REACH * math.cos(turn)) for turn in _FACETS]
        pen.gradient([*ring, (REACH + 3, near), (-REACH - 3, near)], (0, near), (0, REACH),
                     [adjust(colour, -0.05), adjust(colour, 0.05)])  # fmt: skip
        for radius in (1.5, 2.6, 3.6):
            arc = [(radius * math.sin(0.1 * step - 1.7), 1.2 + (radius - 1.2) * math.cos(0.1 * step - 1.7))
                   for step in range(35)]  # fmt: skip
            pen.curve(arc, adjust(colour, -0.09), 0.025)
        for turn in _FACETS:
            pen.line((0, 0.4), (REACH * math.sin(turn), REACH * math.cos(turn)), adjust(colour, -0.07), 0.02)


def _facet(pen: Brush, start: tuple[float, float], end: tuple[float, float], iron: Rgb, red: Rgb) -> None:
    """One side of the lantern: iron below, panes in a lattice, iron above."""
    (x0, z0), (x1, z1) = start, end
    wide = math.hypot(x1 - x0, z1 - z0)
    along: Point3 = ((x1 - x0) / wide, 0.0, (z1 - z0) / wide)
    inward: Point3 = (along[2], 0.0, -along[0])
    frame, low = pen.lit(iron, inward, (x0, 1, z0)), pen.lit(red, inward, (x0, 0.5, z0))
    with pen.on((x0, 0, z0), along, UP):
        pen.gradient(rectangle(0, 0, wide, SILL), (0, 0), (0, SILL), [adjust(low, -0.07), low])
        pen.rect(0.12, 0.14, wide - 0.24, SILL - 0.34, adjust(low, 0.03))
        pen.rect(0, SILL - 0.08, wide, 0.1, frame)
        pen.fill(rectangle(0.1, SILL, wide * 0.3, HEAD - SILL), (0.92, 0.97, 1.0), 0.06)
        pen.rect(0, HEAD, wide, HEIGHT - HEAD - 0.5, frame)
        pen.rect(0, HEAD, wide, 0.08, adjust(frame, -0.12))
        for share in (0.0, 0.5, 1.0):
            pen.rect(share * wide - 0.035, SILL, 0.07, HEAD - SILL, adjust(frame, -0.03))
        for share in (0.33, 0.66):
            pen.rect(0, SILL + share * (HEAD - SILL), wide, 0.045, adjust(frame, -0.05))


def _ceiling(pen: Brush, corners: list[tuple[float, float]], iron: Rgb) -> None:
    """Ribs of the cupola that meet over the lens."""
    base = pen.lit(adjust(iron, -0.1), (0, -1, 0))
    apex = pen.camera.project((0.0, HEIGHT + 0.9, 0.8))
    for number, (start, end) in enumerate(pairwise(corners)):
        feet = [pen.camera.project((x, HEIGHT - 0.5, z)) for x, z in (start, end)]
        pen.fill([*feet, apex], adjust(base, 0.025 * (number % 2)))
        pen.line(feet[0], apex, adjust(base, -0.1), 3.0 * pen.camera.unit)


def _lens(stage: Stage, x: float, z: float) -> None:
    """A lens as tall as a man: rings of glass in brass about a flame, on an iron column with its clockwork."""
    brass = stage.tone(0.72, 0.11, 85, "metal")
    half = path_of((-0.5, 1.0), (-0.78, 1.5, -0.78, 1.75), (-0.78, 2.1, -0.48, 2.66), (0.48, 2.66), (0.78, 2.1, 0.78,
        1.75), (0.78, 1.5, 0.5, 1.0))  # fmt: skip

    def draw_it(pen: Brush) -> None:
        own, dark = pen.lit(brass, at=(x, 1, z)), pen.lit(stage.tone(0.34, 0.03, 160, "metal"), at=(x, 1, z))
        pen.contact((x, 0, z), 1.0, 0.6, 0.5)
        pen.drum((x, 0, z), 0.62, 0.16, stage.tone(0.34, 0.03, 160, "metal"))
        with pen.standing(x, 0, z):
            pen.gradient(rectangle(-0.34, 0.14, 0.68, 0.72), (-0.34, 0), (0.34, 0), [adjust(dark, 0.06), adjust(dark,
                -0.07)])  # fmt: skip
            pen.oval(0.0, 0.5, 0.15, 0.15, own)
            pen.oval(0.0, 0.5, 0.08, 0.08, adjust(own, -0.2))
            pen.rect(-0.66, 0.84, 1.32, 0.16, own)
            pen.rect(-0.66, 0.84, 1.32, 0.03, adjust(own, -0.16))
            glass = lch(0.90, 0.05, 190) if not stage.night else lch(0.94, 0.07, 95)
            pen.gradient(half, (-0.78, 0), (0.78, 0), [adjust(glass, -0.16), glass, adjust(glass, -0.2)], [0, 0.42, 1])
            for step in range(11):
                y = 1.08 + step * 0.146
                wide = 0.5 + 0.28 * math.sin(math.pi * (y - 1.0) / 1.66)
                pen.curve([(-wide, y), (0, y - 0.05 + 0.01 * step), (wide, y)], adjust(glass, -0.26), 0.02, 0.8)
            for ring in (0.46, 0.34, 0.22):
                pen.fill(_circle(0.0, 1.8, ring), adjust(glass, -0.2), stroke=0.022)
            pen.oval(0.0, 1.8, 0.14, 0.14, _FIRE if stage.night else adjust(glass, 0.05))
            for side in (-1, 0, 1):
                pen.curve([(side * 0.5, 1.0), (side * 0.78, 1.8), (side * 0.48, 2.66)], own, 0.045)
            pen.rect(-0.5, 2.64, 1.0, 0.09, own)
            pen.fill([(-0.4, 2.73), (0.4, 2.73), (0.1, 2.98), (-0.1, 2.98)], adjust(own, -0.06))

    stage.put(x, z, draw_it, radius=0.8, tall=0.9)
    if stage.night:
        bulb(stage, (x, 1.8, z - 0.4), _FIRE, 1.3, 1.0)
        floor_pool(stage, x, z - 1.2, 3.2, _FIRE, 0.8)
        stage.lamp((x, 1.8, z - 0.5), _FIRE, 1.0, 4.5)
    reveal(stage, (x, 1.7, z - 0.4), 3.4, _FIRE, 0.9 if stage.night else 0.4)


def _circle(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    turns = [math.tau * step / 32 for step in range(32)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.5, 2.2), (2.0, 2.4)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-2.0, 0.6, 0.5, 0),), (Surface("table", -2.75, 0.75, 1.0, 1.2, 0.6),)),
    focus=(_LAMP[0], 1.8, _LAMP[1]),
    interior=True,
    yaw=3.0,
    shift=-0.4,
    back=6.0,
    ceiling=HEIGHT,
    spare=((-2.4, 2.2), (2.9, 2.0)),
)  # fmt: skip
