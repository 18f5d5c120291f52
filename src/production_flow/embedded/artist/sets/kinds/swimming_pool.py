"""A swimming bath: a hall of tiles, water in lanes, cabins along a wall, blocks, a board, a high chair, windows."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, SHINE = 6.2, 19.0, lch(0.88, 0.08, 205)
_LEFT, _RIGHT, _START, _END = -4.4, 5.6, 1.9, 16.6
"""The water: its two sides, its near edge and its far one."""
_LANES = 5


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    tile = stage.tone(0.90, 0.022, 190, "wall")
    room = rooms.Room(
        -7.4, 8.2, HEIGHT, -8.0, FAR,
        wall=tile,
        floor=stage.tone(0.84, 0.03, 85, "ground"),
        ceiling=stage.tone(0.80, 0.025, 90, "trim"),
        flooring="tile",
        wainscot=(stage.tone(0.60, 0.09, 200, "accent"), 1.25),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    frame = stage.tone(0.92, 0.015, 90, "trim")
    for u in (1.2, 5.6, 10.0):
        window = openings.Window("back", u, 1.9, 3.6, 3.2, frame, "garden", "factory", panes=4, beam=0.5)
        openings.window(stage, room, pen, window)
    for u in (1.0, 5.2, 9.4, 13.6):
        window = openings.Window("right", u, 2.3, 2.8, 2.6, frame, "garden", "factory", panes=3, beam=0.7)
        openings.window(stage, room, pen, window)
    _cabins(stage, pen, room)
    if not stage.medieval:
        wallart.clock(room, pen, "back", 9.6, 5.55, 0.36)
    _water(stage, pen)
    _edge(stage, pen)
    for z in (13.5, 8.5, 3.5, -1.5):
        beam = stage.tone(0.86, 0.02, 90, "trim")
        pen.box((-7.4, HEIGHT - 0.45, z), (8.2, HEIGHT, z + 0.3), beam, hold=False)
    for lane in range(_LANES):
        _block(stage, _LEFT + (lane + 0.5) * (_RIGHT - _LEFT) / _LANES, lane + 1)
    _ladder(stage, _LEFT + 0.2, 4.2)
    if not stage.unpowered:
        _chair(stage, -5.7, 5.4)
    _springboard(stage, 6.7, 11.5)
    _ring(stage, -5.9, 2.7)
    furniture.bench(stage, -5.4, 0.9, stage.tone(0.62, 0.08, 65, "wood"), "camera", 1.8)
    clutter.lay_all(stage, 0.46, (("cloth", -5.0, 0.85),), size=1.4)
    nature.pot(stage, 7.0, 3.0, 0.8, part="pool fern")
    _lights(stage)
    action_light(stage, 0.4, 205)


def _lights(stage: Stage) -> None:
    """Tubes under the beams; at night the water itself is lit from below."""
    for x in (-3.4, 4.4):
        for z in (2.2, 7.2, 12.0):
            lamps.tube(stage, x, z, HEIGHT - 0.1, long=1.6)
    if stage.night:
        for z in (4.0, 8.0, 12.5):
            floor_pool(stage, 0.6, z, 4.6, SHINE, 0.75, y=-0.1)
        reveal(stage, (0.6, 1.6, 9.0), 6.5, SHINE, 0.45)


def _cabins(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Two storeys of cabins on the left wall, each door in one of three colours, a gallery between."""
    doors = tuple(room.lit(pen, stage.tone(*tone, "accent"), "left")
                  for tone in ((0.62, 0.14, 30), (0.74, 0.11, 85), (0.56, 0.10, 230)))  # fmt: skip
    frame = room.lit(pen, stage.tone(0.94, 0.012, 90, "trim"), "left")
    with room.on(pen, "left", 0.02):
        for floor in (0.0, 2.75):
            for number in range(21):
                u = 1.0 + number * 1.22
                colour = doors[(number + (floor > 0)) % 3]
                pen.rect(u - 0.09, floor, 1.22, 2.35, frame)
                pen.gradient(
                    rectangle(u, floor + 0.16, 1.02, 1.95), (u, 0), (u + 1.0, 0), [colour, adjust(colour, -0.05)]
                )
                for slat in range(5):
                    pen.rect(u + 0.14, floor + 1.5 + slat * 0.1, 0.74, 0.035, adjust(colour, -0.10))
                pen.oval(u + 0.88, floor + 1.05, 0.045, 0.045, lch(0.85, 0.03, 90))
                pen.rect(u, floor, 1.02, 0.16, adjust(frame, -0.26))
    pen.box((-7.4, 2.45, -8.0), (-6.5, 2.6, FAR), stage.tone(0.90, 0.015, 90, "trim"), hold=False)
    iron = room.lit(pen, stage.tone(0.52, 0.09, 200, "metal"), "left")
    with room.on(pen, "left", 0.9):
        for number in range(52):
            pen.rect(0.3 + number * 0.5, 2.6, 0.04, 0.85, iron)
        pen.rect(0, 3.42, FAR + 8, 0.08, adjust(iron, 0.06))
        pen.rect(0, 2.7, FAR + 8, 0.04, iron)


def _water(stage: Stage, pen: Brush) -> None:
    """The water, sunk a hand below the tiles: lanes on the ground of it, ropes of floats, light that moves in nets."""
    dice, wide = stage.dice("pool"), (_RIGHT - _LEFT) / _LANES
    base = stage.lit(stage.tone(0.72, 0.095, 208, "plain"), UP, 5)
    deep, pale = adjust(base, -0.12, 1.1), adjust(base, 0.11, 0.7)
    with pen.on((0, -0.14, 0), RIGHT, AWAY):
        pool = rectangle(_LEFT, _START, _RIGHT - _LEFT, _END - _START)
        pen.sweep(pool, (0, _END), (0, _START), [pale, base, mix(base, deep, 0.6)], [0, 0.45, 1])
        for lane in range(_LANES):
            x = _LEFT + (lane + 0.5) * wide
            pen.rect(x - 0.13, _START + 1.4, 0.26, _END - _START - 2.6, adjust(deep, -0.10), 0.55)
            pen.rect(x - 0.42, _END - 1.4, 0.84, 0.22, adjust(deep, -0.10), 0.55)
        for _ in range(170):
            x, z = dice.uniform(_LEFT + 0.5, _RIGHT - 0.5), _START + (_END - _START) * dice.random() ** 1.3
            long = dice.uniform(0.15, 0.42)
            pen.curve([(x - long, z), (x, z + dice.uniform(0.05, 0.2)), (x + long, z)], pale, 0.03, 0.55)
        for _ in range(46):
            x, z = dice.uniform(_LEFT + 0.6, _RIGHT - 0.6), dice.uniform(_END - 7, _END - 0.4)
            pen.oval(x, z, dice.uniform(0.15, 0.5), 0.05, (1, 1, 1), 0.28)
    red, white = stage.tone(0.58, 0.17, 28, "accent"), lch(0.95, 0.01, 90)
    if stage.unpowered:
        return
    with pen.on((0, -0.08, 0), RIGHT, AWAY):
        for rope in range(1, _LANES):
            x = _LEFT + rope * wide
            for number in range(38):
                z = _START + 0.15 + number * 0.385
                pen.oval(x, z + 0.16, 0.085, 0.16, stage.lit(red if number // 4 % 2 else white, UP, 6))


def _edge(stage: Stage, pen: Brush) -> None:
    """The rim: dark tiles where the water meets it, a coping of pale ones, a drain, depths painted on it."""
    coping, line = (
        stage.lit(stage.tone(0.94, 0.012, 90, "trim"), UP, 3),
        stage.lit(stage.tone(0.48, 0.10, 235, "accent"), UP, 3),
    )
    with pen.on((_LEFT, -0.14, _END), RIGHT, UP):
        pen.rect(0, 0, _RIGHT - _LEFT, 0.16, adjust(line, 0.1))
    for x, normal in ((_LEFT, (1.0, 0.0, 0.0)), (_RIGHT, (-1.0, 0.0, 0.0))):
        with pen.on((x, -0.14, _START), AWAY, UP):
            pen.rect(0, 0, _END - _START, 0.15, stage.lit(stage.tone(0.54, 0.10, 225, "accent"), normal, 5))
    with pen.on((0, 0.004, 0), RIGHT, AWAY):
        for left, low, wide, deep in (
            (_LEFT - 0.5, _START - 0.5, _RIGHT - _LEFT + 1.0, 0.5),
            (_LEFT - 0.5, _END, _RIGHT - _LEFT + 1.0, 0.5),
            (_LEFT - 0.5, _START, 0.5, _END - _START),
            (_RIGHT, _START, 0.5, _END - _START),
        ):
            pen.rect(left, low, wide, deep, coping)
        for number in range(22):
            pen.rect(_LEFT + number * 0.48, _START - 0.5, 0.02, 0.5, adjust(coping, -0.1))
        pen.rect(_LEFT - 0.5, _START - 0.62, _RIGHT - _LEFT + 1.0, 0.1, line)
        if not stage.unpowered:
            for x in (-3.2, 4.0):
                pen.centred("1.20 m", x, _START - 0.42, 0.34, line)


def _block(stage: Stage, x: float, number: int) -> None:
    """A starting block with its number."""
    white, blue = stage.tone(0.94, 0.01, 90, "trim"), stage.tone(0.48, 0.12, 240, "accent")
    z = _END + 0.5

    def draw_it(pen: Brush) -> None:
        own = pen.lit(white, at=(x, 0.4, z))
        pen.box((x - 0.3, 0, z), (x + 0.3, 0.62, z + 0.6), white, hold=False)
        pen.box((x - 0.34, 0.62, z - 0.06), (x + 0.34, 0.7, z + 0.66), blue, hold=False)
        with pen.on((x - 0.3, 0, z - 0.01), RIGHT, UP):
            pen.rect(0.06, 0.1, 0.48, 0.42, adjust(pen.lit(blue, at=(x, 0.4, z)), 0.02))
            pen.centred(str(number), 0.3, 0.16, 0.36, own)

    if not stage.unpowered:
        stage.put(x, z, draw_it, radius=0.3, tall=0.7)


def _ladder(stage: Stage, x: float, z: float) -> None:
    """Two bent tubes by which one climbs out."""

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(lch(0.84, 0.01, 230), at=(x, 0.5, z))
        for side in (-0.28, 0.28):
            with pen.on((x - 0.7, 0, z + side), RIGHT, UP):
                pen.curve([(0, 0), (0.0, 0.9), (0.4, 0.9), (0.78, 0.9), (0.78, -0.1)], adjust(steel, -0.12), 0.075)
                pen.curve([(0, 0), (0.0, 0.9), (0.4, 0.9), (0.78, 0.9), (0.78, -0.1)], steel, 0.04)

    stage.put(x, z, draw_it, radius=0.4, tall=0.9)


def _chair(stage: Stage, x: float, z: float) -> None:
    """A high white chair from which somebody watches, a ladder up its front."""

    def draw_it(pen: Brush) -> None:
        white = pen.lit(lch(0.95, 0.01, 90), at=(x, 1.5, z))
        dim, red = adjust(white, -0.10), pen.lit(stage.tone(0.56, 0.18, 27, "accent"), at=(x, 2, z))
        pen.contact((x, 0, z), 0.7, 0.4, 0.4)
        with pen.standing(x, 0, z):
            for side in (-1, 1):
                pen.line((side * 0.5, 0.1), (side * 0.3, 1.75), dim, 0.07)
                pen.line((side * 0.44, 0), (side * 0.32, 1.75), white, 0.08)
            for rung in range(5):
                half = 0.43 - rung * 0.025
                pen.rect(-half, 0.26 + rung * 0.3, 2 * half, 0.06, white)
            pen.rect(-0.42, 1.72, 0.84, 0.09, white)
            pen.rect(-0.34, 1.81, 0.68, 0.75, dim)
            pen.fill(rectangle(-0.34, 1.81, 0.68, 0.75), white, stroke=0.07)
            pen.rect(-0.46, 2.05, 0.08, 0.06, white)
            for arm in (-0.46, 0.38):
                pen.rect(arm, 1.8, 0.08, 0.34, white)
                pen.rect(arm - 0.02, 2.12, 0.12, 0.06, white)
            pen.rect(-0.3, 2.2, 0.6, 0.2, red)

    stage.put(x, z, draw_it, radius=0.5, tall=2.5)


def _springboard(stage: Stage, x: float, z: float) -> None:
    """A board over the water from the right side, on a frame of tubes."""
    board, steel = stage.tone(0.93, 0.02, 90, "trim"), stage.tone(0.80, 0.01, 230, "metal")

    def draw_it(pen: Brush) -> None:
        own: Rgb = pen.lit(steel, at=(x, 0.6, z))
        with pen.on((x - 0.6, 0, z - 0.3), RIGHT, UP):
            for post in (0.0, 1.5):
                pen.rect(post, 0, 0.09, 1.0 + (0.9 if post else 0.0), adjust(own, -0.06))
            for step in range(3):
                pen.rect(1.5, 0.25 + step * 0.28, 0.5, 0.06, own)
            pen.rect(0.5, 1.84, 1.1, 0.06, own)
            pen.rect(0.5, 1.0, 0.05, 0.9, own)
        pen.box((x - 3.2, 1.0, z - 0.3), (x + 0.9, 1.08, z + 0.3), board, hold=False)

    stage.put(x, z, draw_it, radius=0.6, tall=1.9)


def _ring(stage: Stage, x: float, z: float) -> None:
    """A lifebelt on a post."""

    def draw_it(pen: Brush) -> None:
        red, white = (
            pen.lit(stage.tone(0.58, 0.18, 28, "accent"), at=(x, 1, z)),
            pen.lit(lch(0.95, 0.01, 90), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.3, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.05, 0, 0.1, 1.5, adjust(white, -0.14))
            ring = [(0.3 * a, 1.2 + 0.3 * b) for a, b in _TURNS]
            pen.fill(ring, adjust(red, -0.1), stroke=0.16)
            pen.fill(ring, red, stroke=0.13)
            for a, b in _TURNS[::4]:
                pen.oval(0.3 * a, 1.2 + 0.3 * b, 0.085, 0.085, white)

    stage.put(x, z, draw_it, radius=0.35, tall=1.5)


_TURNS = [(math.cos(math.tau * step / 16), math.sin(math.tau * step / 16)) for step in range(16)]

SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.6, 1.0), (1.2, 0.9), (2.6, 0.8)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(-5.4, 0.75, 0.46, 0),)),
    spare=((-3.4, 0.9), (3.4, 0.9)),
    focus=(0.6, 0.2, 9.0),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
