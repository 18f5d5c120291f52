"""Rooms of countries whose roofs are domes: pointed windows, lattices, arched doors, tiles, a divan for a throne."""

from __future__ import annotations

from typing import Any

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props import kit
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.parts.glow import WARM, bulb, reveal
from production_flow.embedded.artist.sets.parts.rooms import Room, Side
from production_flow.embedded.artist.sets.parts.views import Window, view
from production_flow.embedded.artist.sets.stage import Stage

SIDES: tuple[Side, ...] = ("back", "left", "right")


def pointed(u: float, v: float, width: float, height: float) -> Any:
    """An opening with a pointed head."""
    spring = v + height - min(height * 0.4, width * 0.75)
    head = (v + height + spring * 2) / 3 + 0.12 * width
    return kit.path_of((u, v), (u, spring), (u, head, u + width / 2, v + height), (u + width, head, u + width, spring),
                   (u + width, v))  # fmt: skip


def window(room: Room, pen: Brush, what: Window) -> None:
    """A window with a pointed head; its lower part is a net of wood, so that one sees and is not seen."""
    frame = room.lit(pen, what.frame, what.side)
    u, v, width, height = what.u, what.v, what.width, what.height
    with room.on(pen, what.side):
        pen.fill(pointed(u - 0.2, v - 0.14, width + 0.4, height + 0.38), adjust(frame, -0.1))
        pen.fill(pointed(u - 0.12, v - 0.1, width + 0.24, height + 0.24), adjust(frame, 0.03))
        pen.canvas.save()
        pen.canvas.clipPath(pointed(u, v, width, height), doAntiAlias=True)
        with pen.inside(u, v, width, height):
            view(pen, what)
        _net(pen, u, v, width, height * 0.42, adjust(frame, -0.16))
        pen.canvas.restore()
        pen.rect(u - 0.2, v - 0.2, width + 0.4, 0.09, adjust(frame, 0.03))


def _net(pen: Brush, u: float, v: float, width: float, height: float, wood: Rgb) -> None:
    """Crossed laths under a rail."""
    step = 0.15
    for number in range(int((width + height) / step) + 1):
        at = number * step
        pen.line((u + at, v), (u + at - height, v + height), wood, 0.022)
        pen.line((u + width - at, v), (u + width - at + height, v + height), wood, 0.022)
    pen.rect(u, v + height - 0.02, width, 0.05, wood)


def door(room: Room, pen: Brush, side: Side, u: float, wood: Rgb, width: float, height: float) -> None:
    """A door of two studded leaves under a pointed arch of tiles."""
    colour = room.lit(pen, wood, side)
    tile = room.lit(pen, pen.stage.tone(0.52, 0.09, 215), side)
    with room.on(pen, side):
        pen.fill(pointed(u - 0.26, 0, width + 0.52, height + 0.62), tile)
        pen.fill(pointed(u - 0.14, 0, width + 0.28, height + 0.42), adjust(colour, -0.14))
        pen.fill(pointed(u, 0, width, height + 0.24), colour)
        pen.rect(u + width / 2 - 0.015, 0, 0.03, height + 0.1, adjust(colour, -0.16))
        brass = room.lit(pen, lch(0.78, 0.10, 85), side)
        for row in range(5):
            for column in range(4):
                pen.oval(u + width * (0.14 + 0.24 * column), 0.3 + row * 0.36, 0.022, 0.022, brass)
        for at in (-0.09, 0.09):
            pen.oval(u + width / 2 + at, height * 0.48, 0.04, 0.05, adjust(brass, -0.06))


def dado(pen: Brush, room: Room, high: float) -> None:
    """Glazed tiles up to a height, a painted frieze under the ceiling."""
    stage = pen.stage
    for side in SIDES:
        length = room.plane(side)[3]
        blue, white = (room.lit(pen, stage.tone(*tone), side) for tone in ((0.46, 0.09, 230), (0.90, 0.03,
            200)))  # fmt: skip
        teal = room.lit(pen, stage.tone(0.58, 0.08, 190), side)
        with room.on(pen, side):
            pen.rect(0, 0.14, length, high - 0.14, blue)
            for number in range(int(length / 0.5)):
                for row in range(int((high - 0.2) / 0.5)):
                    u, v = number * 0.5 + 0.25, 0.42 + row * 0.5
                    pen.fill([(u - 0.19, v), (u, v + 0.19), (u + 0.19, v), (u, v - 0.19)], teal, 0.8)
                    pen.fill([(u - 0.1, v), (u, v + 0.1), (u + 0.1, v), (u, v - 0.1)], white, 0.75)
            pen.rect(0, high, length, 0.12, white)
            pen.rect(0, room.height - 0.85, length, 0.3, teal)
            for number in range(int(length / 0.42)):
                pen.oval(number * 0.42 + 0.21, room.height - 0.7, 0.07, 0.09, white)


def arch(pen: Brush, half: float, height: float, z: float, stone: Rgb) -> None:
    """A wall across a hall, opened by one wide pointed arch on the columns at its ends."""
    spring, top = height - 2.5, height - 0.7
    own, band = pen.lit(stone, at=(0, 5, z)), pen.lit(pen.stage.tone(0.48, 0.10, 28), at=(0, 5, z))
    curve = ((-half, spring), (-half, spring + 1.2, 0.0, top), (half, spring + 1.2, half, spring))
    with pen.standing(0, 0, z):
        aisles = ((half + 0.34, spring), (half + 0.34, spring + 0.9, half + 1.7, spring + 1.3), (half + 1.7, height),
                  (-half - 1.7, height), (-half - 1.7, spring + 1.3),
                  (-half - 0.34, spring + 0.9, -half - 0.34, spring))  # fmt: skip
        pen.fill(kit.path_of(*curve, *aisles), own)
        inner = ((half - 0.24, spring), (half - 0.24, spring + 1.1, 0.0, top - 0.26),
                 (-half + 0.24, spring + 1.1, -half + 0.24, spring))  # fmt: skip
        pen.fill(kit.path_of(*curve, *inner), band)


def divan(stage: Stage, z: float, back: float, cloth: Rgb, gold: Rgb) -> None:
    """The seat of a ruler: a broad low dais with bolsters, in a niche of tiles under a hanging lamp."""

    def draw_it(pen: Brush) -> None:
        stone, own = stage.tone(0.76, 0.03, 80, "stone"), pen.lit(cloth, at=(0, 1, z))
        metal, teal = pen.lit(gold, at=(0, 2, z)), pen.lit(stage.tone(0.50, 0.09, 200), at=(0, 2, z))
        pen.box((-2.8, 0, z - 1.1), (2.8, 0.24, back), stone)
        with pen.on((0, 0, back - 0.02), RIGHT, UP):
            pen.fill(pointed(-1.75, 0.2, 3.5, 4.9), metal)
            pen.fill(pointed(-1.55, 0.2, 3.1, 4.6), teal)
            for row in range(6):
                for column in range(-2, 3):
                    u, v = column * 0.56, 1.3 + row * 0.46
                    if abs(u) < 1.5 - max(0.0, v - 2.4) * 0.62:
                        pen.fill([(u - 0.15, v), (u, v + 0.15), (u + 0.15, v), (u, v - 0.15)], adjust(teal, 0.14))
        pen.box((-2.2, 0.24, z - 0.5), (2.2, 0.66, back - 0.1), gold)
        pen.box((-2.14, 0.66, z - 0.46), (2.14, 0.84, back - 0.1), cloth)
        with pen.standing(0, 0.84, z + 0.3):
            for number, at in enumerate((-1.5, -0.75, 0.0, 0.75, 1.5)):
                shade = own if number % 2 else adjust(own, 0.08)
                pen.gradient(kit.path_of((at - 0.34, 0), (at - 0.42, 0.6, at, 0.62), (at + 0.42, 0.6, at + 0.34, 0)),
                             (at - 0.36, 0), (at + 0.36, 0), [adjust(shade, 0.06), adjust(shade, -0.08)])  # fmt: skip
                pen.rect(at - 0.3, 0.24, 0.6, 0.05, metal)
        for side in (-1.95, 1.95):
            with pen.standing(side, 0.84, z - 0.2):
                pen.oval(0, 0.16, 0.26, 0.17, adjust(own, 0.04))
                pen.oval(0, 0.16, 0.11, 0.07, metal)

    stage.put(0, z, draw_it, radius=2.4, tall=2.0)
    reveal(stage, (0, 2.2, z - 0.6), 3.2, lch(0.90, 0.08, 82), 0.9)
    stage.lamp((0, 3.6, z - 1.4), lch(0.90, 0.08, 82), 0.6, 4.0)


def hanging(stage: Stage, x: float, z: float, top: float) -> None:
    """A lamp of pierced brass on chains from the ceiling."""
    low = top - 3.2
    brass = stage.tone(0.72, 0.11, 82, "trim")

    def draw_it(pen: Brush) -> None:
        own = pen.lit(brass, at=(x, low, z))
        with pen.standing(x, low, z):
            for side in (-0.2, 0.0, 0.2):
                pen.line((side, 0.2), (0, top - low), adjust(own, -0.2), 0.02)
            pen.fill(kit.path_of((-0.26, 0.2), (-0.36, -0.2, 0.0, -0.42), (0.36, -0.2, 0.26, 0.2)), own)
            pen.oval(0, 0.2, 0.26, 0.06, adjust(own, -0.16))
            for dot in (-0.14, 0.0, 0.14):
                pen.oval(dot, -0.04, 0.035, 0.05, WARM)

    stage.put(x, z, draw_it, radius=0.3, tall=0.2)
    bulb(stage, (x, low, z), WARM, 0.5, 0.8)
    reveal(stage, (x, low - 0.4, z), 2.2, WARM, 0.8)
    stage.lamp((x, low, z), WARM, 0.6, 3.0)
