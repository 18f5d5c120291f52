"""The control room of a submarine: a periscope, dials, valve wheels, pipes, a chart table, a red lamp."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, fixtures, furniture, rooms
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

HEIGHT, FAR, HALF = 2.7, 6.4, 2.7
RED, WARM, GREEN = lch(0.62, 0.21, 27), lch(0.88, 0.10, 80), lch(0.80, 0.17, 150)


def draw(stage: Stage) -> None:
    """The control room, far to near."""
    room = rooms.Room(
        -HALF, HALF, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.66, 0.035, 150, "wall"),
        floor=stage.tone(0.46, 0.02, 230, "metal"),
        ceiling=stage.tone(0.62, 0.03, 150, "wall"),
        flooring="metal",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    stage.darken(0.56, 0.055, 230, 0.82 if stage.night else 0.66)
    iron, copper = stage.tone(0.50, 0.03, 200, "metal"), stage.tone(0.62, 0.11, 50, "accent")
    _ribs(stage, pen, iron)
    _bulkhead(pen, room, iron)
    for side, lift in (("left", 0.0), ("right", 0.08)):
        which: rooms.Side = "left" if side == "left" else "right"
        fixtures.pipes(room, pen, which, 0.2, 13.4, ((2.4 - lift, copper), (2.2 - lift, iron), (0.25, iron)))
        _dials(stage, pen, room, which)
    _overhead(stage, pen, iron, copper)
    _periscope(stage, 0.7, 2.2)
    _planesman(stage, -2.0, 1.9, iron)
    _chart(stage, 1.85, 3.4)
    clutter.lay_all(stage, 0.0, (("bag", -2.2, 3.0), ("rope", 2.2, 1.0), ("box", -2.3, 0.5)), size=1.1)
    for z in (4.6, 2.0, -0.6):
        _lamp(stage, z, iron)
    action_light(stage, 0.4, 90)


def _ribs(stage: Stage, pen: Brush, iron: Rgb) -> None:
    """The frames of the hull, round at the corners."""
    for z in (5.6, 4.2, 2.8, 1.4, 0.0, -1.4):
        if stage.camera.depth((0, 1, z)) < 0.9:
            continue
        colour = pen.lit(iron, at=(0, 1, z))
        with pen.on((0, 0, z), RIGHT, UP):
            arch = skia.Path()
            arch.moveTo(-HALF + 0.1, 0)
            arch.lineTo(-HALF + 0.1, HEIGHT - 1.0)
            arch.quadTo(-HALF + 0.1, HEIGHT - 0.06, -HALF + 1.1, HEIGHT - 0.06)
            arch.lineTo(HALF - 1.1, HEIGHT - 0.06)
            arch.quadTo(HALF - 0.1, HEIGHT - 0.06, HALF - 0.1, HEIGHT - 1.0)
            arch.lineTo(HALF - 0.1, 0)
            pen.fill(arch, adjust(colour, -0.12), stroke=0.2)
            pen.fill(arch, adjust(colour, 0.04), stroke=0.12)
            for number in range(7):
                pen.oval(-HALF + 0.1, 0.2 + number * 0.24, 0.025, 0.025, adjust(colour, 0.16))
                pen.oval(HALF - 0.1, 0.2 + number * 0.24, 0.025, 0.025, adjust(colour, 0.16))


def _bulkhead(pen: Brush, room: rooms.Room, iron: Rgb) -> None:
    """A round door in the end wall, open on the next room."""
    own = room.lit(pen, iron, "back")
    with room.on(pen, "back", 0.02):
        pen.rect(0, 0, 2 * HALF, HEIGHT, adjust(own, 0.05))
        pen.rect(HALF - 0.62, 0.25, 1.24, 1.9, adjust(own, -0.1))
        hole = skia.Path().addRoundRect(skia.Rect.MakeXYWH(HALF - 0.5, 0.36, 1.0, 1.68), 0.45, 0.45)
        pen.fill(hole, adjust(own, 0.12), stroke=0.14)
        pen.gradient(hole, (0, 2.0), (0, 0.4), [lch(0.78, 0.09, 78), lch(0.44, 0.07, 60)])
        pen.rect(HALF - 0.2, 0.5, 0.4, 0.9, lch(0.36, 0.06, 55))
        pen.oval(HALF, 1.75, 0.08, 0.08, lch(0.96, 0.07, 88))
        for number in range(4):
            fixtures.gauge(pen, 0.6 + (number % 2) * 0.6, 1.9 - (number // 2) * 0.6, 0.22, 0.3 + number)
            fixtures.gauge(pen, 4.2 + (number % 2) * 0.6, 1.9 - (number // 2) * 0.6, 0.22, 1.3 + number)
        for number in range(3):
            fixtures.wheel(pen, 0.5 + number * 0.45, 0.7, 0.17, RED if number == 1 else lch(0.60, 0.08, 80))
            fixtures.wheel(pen, 4.05 + number * 0.45, 0.7, 0.17, RED if number == 0 else lch(0.60, 0.08, 80))


def _dials(stage: Stage, pen: Brush, room: rooms.Room, side: rooms.Side) -> None:
    """Panels of dials, switches and wheels along a wall."""
    dice = stage.dice(f"dials {side}")
    own = room.lit(pen, stage.tone(0.54, 0.025, 220, "metal"), side)
    with room.on(pen, side, 0.09):
        for panel in range(6):
            u = (7.4 if side == "left" else 0.7) + panel * 1.02
            pen.rect(u, 0.62, 0.92, 1.4, adjust(own, -0.12))
            pen.rect(u + 0.03, 0.65, 0.86, 1.34, own)
            if panel % 2:
                for number in range(6):
                    fixtures.gauge(pen, u + 0.2 + (number % 3) * 0.26, 1.78 - (number // 3) * 0.3, 0.11,
                                   dice.uniform(0, 4))  # fmt: skip
                fixtures.wheel(pen, u + 0.46, 0.98, 0.22, lch(0.58, 0.09, 60) if panel < 3 else RED)
            else:
                pen.rect(u + 0.1, 1.3, 0.72, 0.56, lch(0.24, 0.04, 200))
                pen.oval(u + 0.46, 1.58, 0.24, 0.24, lch(0.34, 0.08, 160))
                for ring in (0.22, 0.14, 0.06):
                    pen.fill(skia.Path().addCircle(u + 0.46, 1.58, ring), GREEN, 0.7, stroke=0.012)
                pen.line(
                    (u + 0.46, 1.58), (u + 0.46 + 0.2 * math.cos(panel), 1.58 + 0.2 * math.sin(panel)), GREEN, 0.016
                )
                for row in range(2):
                    for key in range(6):
                        pen.rect(
                            u + 0.1 + key * 0.125, 0.8 + row * 0.2, 0.07, 0.12, dice.choice((GREEN, WARM, RED, own))
                        )
    for z in (1.2, 3.4):
        x = -HALF + 0.5 if side == "left" else HALF - 0.5
        reveal(stage, (x, 1.5, z), 1.2, GREEN, 0.7)


def _overhead(stage: Stage, pen: Brush, iron: Rgb, copper: Rgb) -> None:
    near = stage.camera.position[2] + 0.8
    for x, base in ((-1.5, iron), (-1.1, copper), (1.0, iron), (1.5, copper)):
        pen.box((x, HEIGHT - 0.3, near), (x + 0.14, HEIGHT - 0.16, FAR), base, hold=False)
    for z in (3.6, 1.0):
        with pen.standing(-1.05, HEIGHT - 0.4, z):
            fixtures.wheel(pen, 0, 0, 0.18, RED)


def _periscope(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        steel = stage.tone(0.70, 0.015, 230, "metal")
        pen.contact((x, 0, z), 0.4, 0.3, 0.4)
        pen.drum((x, 0, z), 0.24, 0.08, steel)
        pen.drum((x, 0.08, z), 0.11, HEIGHT - 0.08, steel)
        own, brass = pen.lit(steel, at=(x, 1, z)), pen.lit(lch(0.74, 0.11, 82), at=(x, 1, z))
        with pen.standing(x, 1.35, z - 0.12):
            pen.rect(-0.2, -0.16, 0.4, 0.42, adjust(own, -0.1))
            pen.rect(-0.17, -0.13, 0.34, 0.36, own)
            for eye in (-0.07, 0.07):
                pen.oval(eye, 0.1, 0.055, 0.055, (0.08, 0.08, 0.1))
                pen.oval(eye - 0.015, 0.115, 0.018, 0.018, (0.7, 0.85, 0.95))
            for side in (-1, 1):
                pen.line((side * 0.2, -0.04), (side * 0.52, -0.12), brass, 0.045)
                pen.line((side * 0.42, -0.1), (side * 0.54, -0.13), (0.1, 0.08, 0.08), 0.065)

    stage.put(x, z, draw_it, radius=0.4, tall=0.9)


def _planesman(stage: Stage, x: float, z: float, iron: Rgb) -> None:
    """A seat and a wheel before the depth gauges."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.5, 0.4, 0.4)
        pen.drum((x, 0, z), 0.05, 0.45, iron)
        pen.box((x - 0.22, 0.45, z - 0.22), (x + 0.22, 0.53, z + 0.22), stage.tone(0.40, 0.09, 35, "accent"))
        pen.box((x + 0.14, 0.53, z - 0.22), (x + 0.22, 0.95, z + 0.22), stage.tone(0.40, 0.09, 35, "accent"))
        with pen.on((x - 0.5, 0, z - 0.3), AWAY, UP):
            fixtures.wheel(pen, 0.3, 0.95, 0.28, lch(0.74, 0.10, 82))
            pen.rect(0.27, 0, 0.06, 0.7, pen.lit(iron, at=(x, 0, z)))

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)


def _chart(stage: Stage, x: float, z: float) -> None:
    """The chart table under its lamp."""
    furniture.table(stage, x, z, 1.2, 0.8, stage.tone(0.50, 0.09, 52, "wood"), height=0.9)
    clutter.lay_all(stage, 0.9, (("map", x - 0.1, z), ("compass", x + 0.35, z - 0.15), ("cup", x - 0.45, z - 0.2),
                                 ("pen", x + 0.2, z - 0.25)), size=1.25)  # fmt: skip
    at = (x, 1.75, z)
    bulb(stage, at, WARM, 0.5, 0.6)
    reveal(stage, (x, 1.1, z), 1.5, WARM, 0.95)
    floor_pool(stage, x, z, 1.0, WARM, 0.9, 0.91)
    stage.lamp(at, WARM, 0.6, 1.8)


def _lamp(stage: Stage, z: float, iron: Rgb) -> None:
    """A caged lamp under the ceiling; red when it is night outside and nobody may be blinded."""
    at, glow = (0.0, HEIGHT - 0.2, z), RED if stage.night else WARM

    def draw_it(pen: Brush) -> None:
        with pen.standing(*at):
            pen.rect(-0.14, 0.04, 0.28, 0.12, pen.lit(iron, at=at))
            pen.gradient(rectangle(-0.11, -0.09, 0.22, 0.13), (0, 0.04), (0, -0.09), [glow, adjust(glow, 0.12)])
            for wire in (-0.1, -0.03, 0.04):
                pen.rect(wire, -0.11, 0.015, 0.16, (0.15, 0.15, 0.16))

    stage.put(0.0, z, draw_it, radius=0.2, tall=0.1)
    bulb(stage, at, glow, 0.7, 0.9)
    reveal(stage, (0, HEIGHT - 1.0, z), 2.3, glow, 0.9)
    floor_pool(stage, 0, z, 2.0, glow, 0.8)
    stage.lamp(at, glow, 0.9, 2.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.3, 1.3, 0.0, ((-0.5, 2.8), (-0.2, 4.2)), ((-1.2, -2.0), (1.2, -2.0)),
                (Seat(-2.0, 1.9, 0.53, -90),), (Surface("chart table", 1.85, 0.9, 3.4, 1.2, 0.7),)),
    spare=((-0.6, 3.4), (1.9, 1.6)),
    focus=(0.7, 1.4, 2.2),
    interior=True,
    yaw=2.5,
    shift=-0.2,
    back=6.2,
    ceiling=HEIGHT,
)  # fmt: skip
