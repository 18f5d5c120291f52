"""A hall of state: pale panels in gilt mouldings, tall windows and mirrors, crystal, parquet, gilt chairs, a dais."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, motes, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 6.0, 11.5
_WINDOWS, _BAYS = (4.6, 7.6, 10.6, 13.6, 16.6), (3.8, 6.8, 9.8, 12.8, 15.8, 18.8)
"""Where windows and panels of the left wall begin; the right one has mirrors in the same places."""


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    pale, gold = stage.tone(0.90, 0.022, 100, "wall"), stage.tone(0.78, 0.11, 84, "trim")
    room = rooms.Room(
        -5.6, 5.6, HEIGHT, -8.0, FAR,
        wall=pale,
        floor=stage.tone(0.60, 0.075, 62, "wood"),
        ceiling=stage.tone(0.94, 0.012, 95, "trim"),
        flooring="concrete",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    _parquet(stage, pen, room)
    _ceiling(stage, pen, room, gold)
    _panels(pen, room, gold)
    cloth = stage.tone(0.46, 0.13, 22, "accent")
    for u in _WINDOWS:
        what = openings.Window("left", u, 0.7, 1.5, 3.7, stage.tone(0.94, 0.015, 95, "trim"), "garden", "curtain",
                               cloth, 2, 0.8)  # fmt: skip
        openings.window(stage, room, pen, what)
    for u in (2.0, 5.0, 8.0, 11.0, 14.0):
        _mirror(stage, pen, room, u, gold)
    _end(stage, pen, room, gold, cloth)
    for x, z in ((-2.2, 8.0), (2.2, 8.0), (0.0, 4.4), (0.0, -0.6)):
        _chandelier(stage, x, z, gold)
    for number, z in enumerate((9.4, 6.6, 3.8, 2.7)):
        for x in (-4.7, 4.7):
            if number < 3 or x > 0:
                _chair(stage, x, z, gold, cloth)
    _table(stage, cloth, gold)
    action_light(stage, 0.35, 82)
    motes(stage, (-4, 0.6, 1), (2, 4.5, 8), 50, lch(*rooms.indoors(stage).sun))


def _parquet(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Squares of herringbone, and the light of the windows on the wax."""
    colour, near, dice = pen.lit(room.floor, UP), stage.camera.position[2] + 0.4, stage.dice("parquet")
    tints = [adjust(colour, light, 1, hue) for light in (-0.05, -0.02, 0.02, 0.04) for hue in (-6, 4)]
    with pen.on((room.left, 0.002, 0), RIGHT, AWAY):
        for row in range(-6, 12):
            for column in range(12):
                z, x, slats = row * 0.96, column * 0.96, [dice.choice(tints) for _ in range(4)]
                for along, tint in zip((0.0, 0.24, 0.48, 0.72), slats if z > near else (), strict=False):
                    if (row + column) % 2:
                        pen.rect(x, z + along, 0.95, 0.23, tint)
                    else:
                        pen.rect(x + along, z, 0.23, 0.95, tint)
        border = adjust(colour, -0.13)
        for edge in (0.35, 10.7):
            pen.rect(edge, near, 0.16, FAR - near, border)
        shine = mix(colour, (1.0, 0.98, 0.92), 0.5)
        for z in (4.6, 7.6):
            if z > near + 1:
                pen.gradient([(0.3, z), (0.3, z + 1.3), (6.6, z - 0.4), (6.6, z - 1.9)], (0.3, 0), (6.6, 0),
                             [(shine, 0.30), (shine, 0.0)])  # fmt: skip


def _ceiling(stage: Stage, pen: Brush, room: rooms.Room, gold: Rgb) -> None:
    """A painted sky in a gilt frame, and a cornice with dentils."""
    edge, blue = stage.lit(gold, (0, -1, 0), 5), stage.lit(stage.tone(0.78, 0.06, 235, "sky"), (0, -1, 0), 5)
    near = stage.camera.position[2] + 0.6
    with pen.on((0, HEIGHT - 0.01, 0), RIGHT, AWAY):
        for start, long in ((-5.4, 4.8), (0.2, 4.8), (5.8, 4.8)):
            low = max(near, start)
            if start + long > near + 0.5:
                pen.rect(-3.2, low, 6.4, start + long - low, edge)
                pen.rect(-3.02, low + 0.16, 6.04, start + long - low - 0.32, blue)
                for x, z, half in ((-1.4, 1.6, 0.8), (0.9, 2.6, 1.0), (1.9, 1.2, 0.5)):
                    if start + z - half > near:
                        pen.oval(x, start + z, half, half * 0.5, adjust(blue, 0.10))
    sides: tuple[rooms.Side, ...] = ("left", "back", "right")
    for side in sides:
        length, own = room.plane(side)[3], room.lit(pen, gold, side)
        with room.on(pen, side, 0.05):
            pen.rect(0, HEIGHT - 0.42, length, 0.1, own)
            pen.rect(0, HEIGHT - 0.52, length, 0.1, (0.05, 0.03, 0.06), 0.18)
            for number in range(int(length / 0.32)):
                pen.rect(number * 0.32, HEIGHT - 0.30, 0.16, 0.14, adjust(own, 0.06))


def _panels(pen: Brush, room: rooms.Room, gold: Rgb) -> None:
    """Mouldings of gilt on every wall, a dado below, pilasters between."""
    spans: tuple[tuple[rooms.Side, tuple[float, ...]], ...] = (
        ("left", _BAYS), ("right", (1.3, 4.25, 7.25, 10.25, 13.25, 16.25)), ("back", (0.5, 10.7)),
    )  # fmt: skip
    for side, bays in spans:
        own, wall = room.lit(pen, gold, side), room.lit(pen, room.wall, side)
        length = room.plane(side)[3]
        with room.on(pen, side, 0.02):
            pen.rect(0, 0, length, 0.26, adjust(wall, -0.10))
            pen.rect(0, 0.26, length, 0.05, own)
            for at in bays:
                for low, high in ((0.42, 0.52), (1.15, 3.75)):
                    pen.fill(rectangle(at - 0.42, low, 0.84, high), adjust(wall, -0.035))
                    pen.fill(rectangle(at - 0.42, low, 0.84, high), own, stroke=0.055)
                pen.oval(at, 4.6, 0.12, 0.12, own)
                pen.curve([(at - 0.34, 4.44), (at, 4.2), (at + 0.34, 4.44)], own, 0.05)


def _mirror(stage: Stage, pen: Brush, room: rooms.Room, u: float, gold: Rgb) -> None:
    """A tall glass with a round head that has the windows of the other wall in it."""
    own = room.lit(pen, gold, "right")
    hour = rooms.indoors(stage)
    sky = room.lit(pen, mix(lch(*hour.view[1]), lch(0.70, 0.02, 90), 0.55), "right")
    head = path_of((u, 0.7), (u, 3.7), (u, 4.5, u + 0.75, 4.5), (u + 1.5, 4.5, u + 1.5, 3.7), (u + 1.5, 0.7))
    with room.on(pen, "right", 0.03):
        pen.fill(head, own, stroke=0.2)
        pen.gradient(head, (u, 0.7), (u + 1.5, 4.4), [adjust(sky, -0.16), adjust(sky, 0.04), adjust(sky, -0.10)])
        pen.fill([(u + 0.15, 0.75), (u + 0.5, 0.75), (u + 1.3, 4.0), (u + 0.95, 4.0)], adjust(sky, 0.14), 0.45)
        pen.rect(u + 0.3, 1.2, 0.34, 2.2, adjust(sky, 0.10), 0.6)
        pen.fill(head, adjust(own, 0.08), stroke=0.05)
    if stage.night:
        at = room.point("right", u + 0.75, 2.6, 0.3)
        reveal(stage, at, 1.4, lch(0.90, 0.07, 82), 0.5)


def _end(stage: Stage, pen: Brush, room: rooms.Room, gold: Rgb, cloth: Rgb) -> None:
    """The far wall: white doors in a gilt frame, a ruler in oils over a fireplace on each hand, flags beside."""
    own, white = room.lit(pen, gold, "back"), room.lit(pen, stage.tone(0.95, 0.012, 95, "trim"), "back")
    with room.on(pen, "back", 0.03):
        pen.rect(4.35, 0, 2.5, 3.5, own)
        pen.rect(4.5, 0, 2.2, 3.36, white)
        for leaf in (4.52, 5.62):
            for low, high in ((0.25, 0.9), (1.3, 1.8)):
                pen.fill(rectangle(leaf + 0.16, low, 0.74, high), adjust(white, -0.05))
                pen.fill(rectangle(leaf + 0.16, low, 0.74, high), own, stroke=0.035)
        pen.rect(5.58, 0, 0.04, 3.36, adjust(white, -0.2))
        for knob in (5.46, 5.74):
            pen.oval(knob, 1.15, 0.05, 0.07, own)
        pen.fill(path_of((4.3, 3.5), (4.9, 4.4, 5.6, 4.4), (6.3, 4.4, 6.9, 3.5)), own)
        pen.fill(path_of((4.65, 3.58), (5.0, 4.15, 5.6, 4.15), (6.2, 4.15, 6.55, 3.58)), adjust(white, -0.03))
        pen.oval(5.6, 3.86, 0.2, 0.2, own)
    for u in (1.6, 7.9):
        wallart.picture(room, pen, "back", u, 1.9, 1.7, 2.4, f"ruler {u}", gilt=True)
        _fireplace(stage, pen, room, u + 0.85)
    for number, u in enumerate((3.65, 7.3)):
        _flag(stage, room.left + u, FAR - 0.5, cloth if number else stage.tone(0.44, 0.10, 250, "cloth"), gold)


def _fireplace(stage: Stage, pen: Brush, room: rooms.Room, u: float) -> None:
    """A mantel of marble with a clock on it."""
    marble = stage.tone(0.82, 0.02, 60, "stone")
    x = room.left + u
    pen.box((x - 1.0, 0, FAR - 0.4), (x + 1.0, 1.35, FAR), marble, hold=False)
    pen.box((x - 1.12, 1.35, FAR - 0.5), (x + 1.12, 1.47, FAR), adjust(marble, 0.05), hold=False)
    with room.on(pen, "back", 0.42):
        low, high = u - 0.6, u + 0.6
        arch = path_of((low, 0), (low, 0.8), (u - 0.5, 1.0, u, 1.02), (u + 0.5, 1.0, high, 0.8), (high, 0))
        pen.fill(arch, (0.10, 0.07, 0.08))
        glow = lch(0.80, 0.15, 62)
        for at, tall in ((-0.22, 0.34), (0.02, 0.5), (0.24, 0.3)):
            pen.fill(path_of((u + at - 0.14, 0.06), (u + at - 0.1, tall * 0.7, u + at, tall), (u + at + 0.1, tall * 0.7,
                     u + at + 0.14, 0.06)), glow)  # fmt: skip
            pen.oval(u + at, 0.14, 0.07, 0.1, adjust(glow, 0.12))
        gold = room.lit(pen, lch(0.78, 0.11, 84), "back")
        pen.rect(u - 0.16, 1.47, 0.32, 0.34, gold)
        pen.oval(u, 1.66, 0.11, 0.11, room.lit(pen, lch(0.95, 0.02, 90), "back"))
    bulb(stage, (x, 0.4, FAR - 0.6), lch(0.80, 0.15, 62), 0.4, 0.9)
    reveal(stage, (x, 0.6, FAR - 0.6), 1.6, lch(0.84, 0.12, 68), 0.7)


def _flag(stage: Stage, x: float, z: float, cloth: Rgb, gold: Rgb) -> None:
    """A flag that hangs from its pole."""

    def draw_it(pen: Brush) -> None:
        own, pole = pen.lit(cloth, at=(x, 1, z)), pen.lit(gold, at=(x, 1, z))
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.2, 0, 0.4, 0.1, pole)
            pen.rect(-0.03, 0, 0.06, 2.9, pole)
            pen.fill([(0, 3.14), (0.08, 2.98), (0, 2.86), (-0.08, 2.98)], pole)
            shape = path_of((0.02, 2.8), (0.5, 2.6, 0.46, 1.9), (0.42, 1.2, 0.52, 0.8), (0.2, 0.7, 0.02, 1.0))
            pen.gradient(shape, (0, 0), (0.5, 0), [adjust(own, 0.05), adjust(own, -0.08), own])
            for fold in (0.14, 0.28):
                pen.line((fold, 2.7), (fold + 0.05, 0.85), adjust(own, -0.1), 0.03)
            pen.curve([(0.03, 1.0), (0.25, 0.72), (0.51, 0.82)], pole, 0.04)

    stage.put(x, z, draw_it, radius=0.3, tall=3.0)


def _chandelier(stage: Stage, x: float, z: float, gold: Rgb) -> None:
    """Crystal: a chain, two rings of arms with their candles, strings of drops."""
    y = HEIGHT - 2.0
    burning, flame = lamps.lit(stage), lch(0.95, 0.08, 86)

    def draw_it(pen: Brush) -> None:
        if pen.camera.depth((x, y, z)) < 1.2:
            return
        metal, glass = pen.lit(gold, at=(x, y, z)), mix(pen.lit(lch(0.92, 0.02, 230), at=(x, y, z)), flame, 0.25)
        with pen.standing(x, y, z):
            pen.line((0, 2.0), (0, 0.4), metal, 0.03)
            pen.oval(0, 0.48, 0.14, 0.18, metal)
            for half, level, count in ((0.5, 0.3, 5), (0.92, 0.0, 9)):
                pen.curve([(-half, level), (0, level - 0.28), (half, level)], metal, 0.05)
                for number in range(count):
                    at = -half + 2 * half * number / (count - 1)
                    rise = level - 0.14 * (1 - (at / half) ** 2)
                    pen.rect(at - 0.018, rise, 0.036, 0.16, pen.lit(lch(0.95, 0.02, 90), at=(x, y, z)))
                    if burning > 0.1 or stage.unpowered:
                        pen.oval(at, rise + 0.22, 0.026, 0.06, flame)
                    for drop in range(3):
                        pen.oval(at, rise - 0.07 - 0.075 * drop, 0.022, 0.034, adjust(glass, 0.05 * (drop % 2)))
            for side in (-1, 1):
                for string in range(7):
                    t = string / 6
                    pen.oval(side * (0.1 + 0.8 * t), 0.45 - 0.42 * math.sin(t * 1.57), 0.022, 0.03, glass)
            pen.oval(0, -0.42, 0.06, 0.09, glass)

    stage.put(x, z, draw_it, radius=0.9, tall=HEIGHT)
    power = max(0.35, burning)
    bulb(stage, (x, y + 0.15, z), lch(0.90, 0.09, 82), 0.42 * power, 1.0)
    reveal(stage, (x, y - 0.3, z), 3.2, lch(0.92, 0.07, 84), 0.72 * power)
    floor_pool(stage, x, z, 3.0, lch(0.90, 0.08, 80), 0.85 * power)
    stage.lamp((x, y, z), lch(0.90, 0.09, 82), 0.9 * power, 4.5)


def _chair(stage: Stage, x: float, z: float, gold: Rgb, cloth: Rgb) -> None:
    """A gilt chair against the wall, with an oval back."""
    way = 1 if x < 0 else -1

    def draw_it(pen: Brush) -> None:
        metal, seat = pen.lit(gold, at=(x, 0.5, z)), pen.lit(cloth, at=(x, 0.5, z))
        pen.contact((x, 0, z), 0.35, 0.3, 0.4)
        furniture.legs(pen, (x - 0.24, 0, z - 0.24), (x + 0.24, 0.42, z + 0.24), gold, 0.045)
        pen.box((x - 0.27, 0.42, z - 0.27), (x + 0.27, 0.52, z + 0.27), cloth)
        with pen.standing(x - way * 0.2, 0, z):
            pen.oval(0, 0.92, 0.2, 0.3, metal)
            pen.oval(0, 0.92, 0.145, 0.235, seat)

    stage.put(x, z, draw_it, radius=0.3, tall=1.2)


def _table(stage: Stage, cloth: Rgb, gold: Rgb) -> None:
    """A table under a cloth to the ground, with what is signed on it."""
    x, z = 3.1, 1.5
    green = stage.tone(0.42, 0.08, 155, "cloth")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.2, 0.6, 0.45)
        pen.box((x - 0.95, 0, z - 0.42), (x + 0.95, 0.78, z + 0.42), green)
        with pen.on((x - 0.95, 0, z - 0.425), RIGHT, UP):
            own, fringe = pen.lit(green, at=(x, 0.4, z)), pen.lit(gold, at=(x, 0.4, z))
            for fold in range(7):
                pen.line((0.12 + fold * 0.28, 0.0), (0.16 + fold * 0.26, 0.7), adjust(own, -0.07), 0.03)
            pen.rect(0, 0.02, 1.9, 0.06, fringe)

    stage.put(x, z, draw_it, radius=0.9, tall=0.78)
    clutter.papers(stage, x - 0.3, 0.78, z, "treaties", 5)
    clutter.lay_all(stage, 0.78, (("letter", x + 0.25, z - 0.12), ("jar", x + 0.5, z + 0.1), ("bell", x - 0.75, z)),
                    size=1.1)  # fmt: skip
    lamps.candle(stage, x + 0.75, 0.78, z + 0.1, tall=0.24, reach=1.4)
    furniture.chair(stage, x, z + 0.75, stage.tone(0.42, 0.08, 48, "wood"), "camera", seat=cloth)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.6, 4.6), (1.5, 4.8), (0.5, 7.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(3.1, 2.1, 0.46, 0),), (Surface("table", 3.1, 0.78, 1.5, 1.9, 0.8),)),
    spare=((-2.4, 1.6), (2.0, 3.8)),
    focus=(0.0, 2.4, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.4,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
