"""A fire station: the engine before its tall doors, a brass pole, coats and helmets on their hooks, boots, hoses."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, RED = 5.2, 12.5, (0.50, 0.19, 27)
_ENGINE = (-2.9, 4.2)
"""Where the nose of the engine stands."""


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    room = rooms.Room(
        -6.4, 6.4, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.86, 0.03, 85, "wall"),
        floor=stage.tone(0.66, 0.012, 240, "ground"),
        ceiling=stage.tone(0.70, 0.015, 90, "trim"),
        flooring="concrete",
        wainscot=(stage.tone(0.52, 0.10, 30, "stone"), 1.5),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    for left in (1.0, 7.2):
        _gate(stage, pen, room, left)
    frame = stage.tone(0.40, 0.06, 160, "metal")
    for u in (9.4, 14.0):
        openings.window(stage, room, pen, openings.Window("left", u, 2.5, 2.4, 1.7, frame, "town", "factory", panes=3))
    _hooks(stage, pen, room)
    _reels(stage, pen, room)
    if not stage.medieval:
        wallart.clock(room, pen, "back", 6.4, 3.5, 0.3)
    if not stage.unpowered:
        _floor(stage, pen)
    for z in (9.0, 5.0, 1.0, -3.0):
        pen.box(
            (-6.4, HEIGHT - 0.35, z), (6.4, HEIGHT - 0.05, z + 0.22), stage.tone(0.46, 0.03, 30, "metal"), hold=False
        )
    if stage.unpowered:
        _pumper(stage, *_ENGINE)
    else:
        _engine(stage, *_ENGINE)
    _pole(stage, 2.5, 5.4)
    _bell(stage, 1.1, 7.4)
    for number, x in enumerate((3.7, 4.4, 5.1)):
        _boots(stage, x, 3.5 - 0.1 * number)
    wood = stage.tone(0.52, 0.08, 60, "wood")
    furniture.bench(stage, 5.3, 1.6, wood, "left", 1.9)
    furniture.table(stage, 3.7, 8.6, 1.8, 0.9, wood)
    clutter.lay_all(stage, 0.75, (("cup", 3.3, 8.4), ("cards", 3.8, 8.4), ("cup", 4.2, 8.5)), size=1.3)
    for x in (-1.0, 3.4):
        for z in (8.2, 3.2, -1.0):
            lamps.tube(stage, x, z, HEIGHT - 0.2, long=1.4)
    action_light(stage, 0.35, 80)


def _gate(stage: Stage, pen: Brush, room: rooms.Room, left: float) -> None:
    """A folding gate in four leaves, panes in its upper half, an arch of bricks over it."""
    red, brick = (
        room.lit(pen, stage.tone(*RED, "accent"), "back"),
        room.lit(pen, stage.tone(0.56, 0.09, 38, "stone"), "back"),
    )
    glass = room.lit(pen, lch(0.30, 0.04, 255) if stage.night else lch(0.88, 0.05, 215), "back", 1.2)
    with room.on(pen, "back", 0.02):
        pen.fill(
            path_of((left - 0.3, 0), (left - 0.3, 3.3), (left + 2.2, 4.9, left + 4.7, 3.3), (left + 4.7, 0)), brick
        )
        for number in range(1, 14):
            t = number / 14
            low, high = 3.1 + 2.8 * t * (1 - t), 3.3 + 3.2 * t * (1 - t)
            pen.line((left + 4.4 * t, low), (left - 0.3 + 5.0 * t, high), adjust(brick, -0.12), 0.03)
        shape = path_of((left, 0), (left, 3.1), (left + 2.2, 4.5, left + 4.4, 3.1), (left + 4.4, 0))
        pen.fill(shape, adjust(red, -0.08))
        for leaf in range(4):
            x = left + leaf * 1.1
            pen.gradient(rectangle(x + 0.03, 0.03, 1.04, 3.05), (x, 0), (x + 1.1, 0), [red, adjust(red, -0.05)])
            for low, tall in ((0.2, 0.75), (1.05, 0.45)):
                pen.rect(x + 0.16, low, 0.78, tall, adjust(red, -0.06))
                pen.rect(x + 0.16, low + tall - 0.03, 0.78, 0.03, adjust(red, 0.06))
            for pane in range(6):
                pen.rect(x + 0.16 + pane % 2 * 0.4, 1.65 + pane // 2 * 0.46, 0.36, 0.41, glass)
        pen.rect(left + 2.18, 0, 0.05, 3.1, adjust(red, -0.16))


def _hooks(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Coats with bright bands under a shelf of helmets, along the right wall."""
    old = stage.unpowered
    coat = room.lit(pen, stage.tone(0.32, 0.04, 260, "cloth") if old else stage.tone(0.40, 0.05, 80, "cloth"), "right")
    band, wood = (
        room.lit(pen, lch(0.88, 0.16, 105), "right"),
        room.lit(pen, stage.tone(0.46, 0.07, 55, "wood"), "right"),
    )
    hat = room.lit(pen, lch(0.78, 0.13, 85) if old else stage.tone(0.84, 0.16, 98, "accent"), "right")
    with room.on(pen, "right", 0.06):
        pen.rect(1.4, 2.05, 10.2, 0.1, wood)
        pen.rect(1.4, 1.72, 10.2, 0.12, adjust(wood, -0.05))
        for number in range(11):
            u = 1.9 + number * 0.92
            if number % 5 != 4:
                pen.fill(
                    path_of(
                        (u - 0.26, 0.62),
                        (u - 0.24, 1.5, u - 0.12, 1.72),
                        (u + 0.12, 1.72),
                        (u + 0.24, 1.5, u + 0.26, 0.62),
                    ),
                    coat,
                )
                pen.rect(u - 0.015, 0.62, 0.03, 1.05, adjust(coat, -0.10))
                for level in (0.76, 1.15):
                    pen.rect(u - 0.25, level, 0.5, 0.07, band if not old else adjust(coat, 0.12))
            pen.fill(
                path_of(
                    (u - 0.3, 2.15),
                    (u - 0.2, 2.2),
                    (u - 0.2, 2.52, u, 2.52),
                    (u + 0.2, 2.52, u + 0.2, 2.2),
                    (u + 0.3, 2.15),
                ),
                hat,
            )
            pen.rect(u - 0.02, 2.2, 0.04, 0.34, adjust(hat, 0.08))


def _reels(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Hoses in coils on the left wall, an axe, a ladder along it."""
    iron = room.lit(pen, stage.tone(0.40, 0.03, 250, "metal"), "left")
    with room.on(pen, "left", 0.08):
        for number, u in enumerate((10.4, 12.0, 13.6, 17.6)):
            hose = room.lit(pen, lch(0.78, 0.06, 80) if number % 2 else stage.tone(0.54, 0.14, 28, "accent"), "left")
            for ring in range(4):
                reach = 0.5 - ring * 0.1
                coil = [(u + reach * math.cos(t / 3), 1.1 + reach * math.sin(t / 3)) for t in range(19)]
                pen.fill(coil, adjust(hose, -0.05 * (ring % 2)), stroke=0.09)
            pen.rect(u - 0.05, 1.05, 0.1, 0.65, iron)
        ladder = room.lit(pen, stage.tone(0.68, 0.09, 70, "wood"), "left")
        for rail in (2.02, 2.32):
            pen.rect(9.0, rail, 6.5, 0.07, ladder)
        for rung in range(15):
            pen.rect(9.2 + rung * 0.43, 2.02, 0.06, 0.34, adjust(ladder, -0.05))


def _floor(stage: Stage, pen: Brush) -> None:
    """Lines between which the engine stands."""
    near, yellow = stage.camera.position[2] + 0.4, stage.lit(lch(0.84, 0.14, 90), UP, 3)
    with pen.on((0, 0.004, 0), RIGHT, AWAY):
        for x in (-4.9, -0.9, 1.7):
            pen.rect(x, max(near, 1.6), 0.12, FAR - max(near, 1.6), yellow, 0.85)
        for number in range(9):
            x = -4.9 + number * 0.78
            pen.fill([(x, 1.6), (x + 0.36, 1.6), (x + 0.7, 2.1), (x + 0.34, 2.1)], yellow, 0.7)


def _engine(stage: Stage, x: float, z: float) -> None:
    """The engine with its nose to us: a cab of glass, a ladder on its roof, two blue lamps, lockers behind."""
    red, left, right = stage.tone(*RED, "accent"), x - 1.25, x + 1.25
    blue = lch(0.62, 0.17, 258)

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z + 1.0), 1.8, 1.8, 0.5)
        pen.box((x - 0.5, 2.78, z + 0.6), (x + 0.5, 2.98, z + 7.2), stage.tone(0.82, 0.01, 240, "metal"), hold=False)
        pen.box((left, 0.4, z + 1.9), (right, 2.75, z + 7.4), red)
        pen.box((left, 0.4, z), (right, 2.6, z + 1.9), red)
        steel, pale = pen.lit(lch(0.80, 0.01, 240), at=(x, 1, z)), pen.lit(lch(0.94, 0.01, 90), at=(x, 1, z))
        if pen.camera.position[0] > right:
            _flank(pen, right, z, steel, pale)
        _nose(pen, (left, 0.0, z - 0.01), steel, pale, blue)

    stage.put(x, z + 0.3, draw_it, radius=1.3, tall=2.6)
    if stage.night:
        for side in (-0.8, 0.8):
            bulb(stage, (x + side, 2.74, z), blue, 0.35, 0.5)


def _flank(pen: Brush, x: float, z: float, steel: Rgb, pale: Rgb) -> None:
    glass = lch(0.30, 0.04, 240)
    with pen.on((x, 0, z), AWAY, UP):
        pen.rect(0.25, 1.5, 1.35, 0.9, glass)
        pen.rect(0.1, 1.15, 7.2, 0.2, pale)
        for locker in range(3):
            u = 2.1 + locker * 1.75
            pen.rect(u, 0.75 if locker != 1 else 1.4, 1.6, 1.75 if locker != 1 else 1.1, steel)
            for slat in range(9):
                pen.rect(u, 0.85 + slat * 0.18, 1.6, 0.02, adjust(steel, -0.12))
        for wheel in (1.0, 5.6):
            pen.oval(wheel, 0.5, 0.52, 0.52, (0.07, 0.07, 0.08))
            pen.oval(wheel, 0.5, 0.26, 0.26, steel)


def _nose(pen: Brush, at: tuple[float, float, float], steel: Rgb, pale: Rgb, blue: Rgb) -> None:
    own, dark = pen.lit(pen.stage.tone(*RED, "accent"), at=at), pen.lit(lch(0.24, 0.02, 250), at=at)
    glass = lch(0.30, 0.04, 240) if pen.stage.night else lch(0.60, 0.05, 225)
    with pen.on(at, RIGHT, UP):
        pen.rect(0.1, 1.38, 2.3, 1.02, dark)
        pen.gradient(rectangle(0.16, 1.44, 2.18, 0.9), (0, 2.3), (0, 1.4), [adjust(glass, 0.10), glass])
        pen.rect(1.22, 1.44, 0.06, 0.9, dark)
        for lean in (0.3, 1.5):
            pen.fill([(lean, 1.46), (lean + 0.2, 1.46), (lean + 0.55, 2.32), (lean + 0.35, 2.32)], (1, 1, 1), 0.16)
        pen.rect(0, 1.1, 2.5, 0.2, pale)
        pen.rect(0.6, 0.66, 1.3, 0.36, dark)
        for bar in range(6):
            pen.rect(0.64, 0.70 + bar * 0.055, 1.22, 0.02, steel)
        pen.centred("FIRE", 1.25, 2.43, 0.16, pale)
        for lamp in (0.3, 2.2):
            pen.oval(lamp, 0.86, 0.19, 0.19, steel)
            pen.oval(lamp, 0.86, 0.14, 0.14, adjust(pale, 0.04))
        pen.rect(-0.05, 0.36, 2.6, 0.24, steel)
        pen.rect(0.95, 0.40, 0.6, 0.16, pale)
        for lamp in (0.2, 1.95):
            pen.rect(lamp, 2.6, 0.36, 0.2, blue)
            pen.rect(lamp + 0.05, 2.7, 0.2, 0.06, adjust(blue, 0.2))
        pen.rect(0.9, 2.6, 0.7, 0.1, adjust(own, -0.1))
        for wheel in (0.05, 2.05):
            pen.rect(wheel, 0, 0.4, 0.36, (0.06, 0.06, 0.07))


def _pumper(stage: Stage, x: float, z: float) -> None:
    """An engine that horses draw: a pump with two bars, red wheels, a boiler of brass once there is steam."""
    red, brass, wood = stage.tone(*RED, "accent"), lch(0.78, 0.12, 82), stage.tone(0.46, 0.08, 52, "wood")

    def draw_it(pen: Brush) -> None:
        own, gold, plank = (pen.lit(tone, at=(x, 1, z)) for tone in (red, brass, wood))
        pen.contact((x, 0, z), 1.9, 0.8, 0.5)
        with pen.standing(x, 0, z):
            pen.fill([(-1.7, 0.85), (1.5, 0.85), (1.5, 1.15), (-1.7, 1.15)], own)
            if stage.medieval:
                pen.fill([(-1.1, 1.15), (1.0, 1.15), (1.15, 1.85), (-1.25, 1.85)], plank)
                for hoop in (1.3, 1.65):
                    pen.rect(-1.2, hoop, 2.3, 0.07, adjust(plank, -0.16))
                pen.line((-1.9, 2.2), (1.8, 2.45), adjust(plank, -0.08), 0.12)
                pen.rect(-0.1, 1.8, 0.2, 0.55, adjust(plank, -0.1))
            else:
                boiler = path_of((0.1, 1.1), (0.1, 2.3), (0.15, 2.6, 0.6, 2.65), (1.05, 2.6, 1.1, 2.3), (1.1, 1.1))
                pen.gradient(boiler, (0.1, 0), (1.1, 0), [adjust(gold, 0.08), gold, adjust(gold, -0.2)])
                for hoop in (1.3, 1.8, 2.25):
                    pen.rect(0.08, hoop, 1.04, 0.06, adjust(gold, -0.16))
                pen.rect(0.45, 2.6, 0.3, 0.7, adjust(gold, -0.1))
                pen.rect(0.36, 3.2, 0.48, 0.12, gold)
                pen.rect(-1.6, 1.15, 1.4, 0.5, own)
                pen.fill([(-1.6, 1.65), (-0.9, 1.65), (-1.0, 2.1), (-1.7, 2.1)], adjust(own, -0.08))
                pen.centred("No. 1", -0.9, 1.28, 0.26, gold)
            for centre, radius in ((-1.15, 0.62), (1.0, 0.82)):
                for spoke in range(10):
                    turn = math.tau * spoke / 10
                    rim = (centre + radius * math.cos(turn), radius + radius * math.sin(turn))
                    pen.line((centre, radius), rim, adjust(own, -0.04), 0.06)
                ring = [
                    (centre + radius * math.cos(t * math.tau / 32), radius + radius * math.sin(t * math.tau / 32))
                    for t in range(33)
                ]
                pen.fill(ring, adjust(own, -0.18), stroke=0.13)
                pen.fill(ring, own, stroke=0.07)
                pen.oval(centre, radius, 0.13, 0.13, gold)
            pen.line((-1.6, 0.9), (-2.6, 0.3), plank, 0.09)

    stage.put(x, z + 0.3, draw_it, radius=1.5, tall=2.4)


def _pole(stage: Stage, x: float, z: float) -> None:
    """The brass pole through a round hole in the ceiling, a mat at its foot."""
    brass = lch(0.82, 0.13, 85)

    def draw_it(pen: Brush) -> None:
        own, dark = pen.lit(brass, at=(x, 2, z)), pen.lit(lch(0.22, 0.02, 260), (0, -1, 0), (x, HEIGHT, z))
        pen.disc((x, 0.03, z), 0.75, pen.lit(stage.tone(0.40, 0.05, 260, "cloth"), UP, (x, 0, z)))
        pen.disc((x, 0.05, z), 0.6, pen.lit(stage.tone(0.50, 0.13, 28, "accent"), UP, (x, 0, z)))
        pen.disc((x, HEIGHT - 0.02, z), 0.7, own)
        pen.disc((x, HEIGHT - 0.03, z), 0.6, dark)
        with pen.standing(x, 0, z):
            pen.gradient(
                rectangle(-0.06, 0.04, 0.12, HEIGHT - 0.04),
                (-0.06, 0),
                (0.06, 0),
                [adjust(own, 0.1), own, adjust(own, -0.22)],
            )
            pen.rect(-0.14, 0.04, 0.28, 0.06, adjust(own, -0.1))

    if not stage.medieval:
        stage.put(x, z, draw_it, radius=0.2, tall=0.3)


def _bell(stage: Stage, x: float, z: float) -> None:
    """A bell on a bracket, with its cord."""

    def draw_it(pen: Brush) -> None:
        gold, wood = (
            pen.lit(lch(0.78, 0.12, 82), at=(x, 2, z)),
            pen.lit(stage.tone(0.40, 0.06, 50, "wood"), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.35, 0.2, 0.4)
        with pen.standing(x, 0, z):
            pen.rect(-0.07, 0, 0.14, 2.4, wood)
            pen.rect(-0.07, 2.3, 0.6, 0.1, wood)
            pen.fill(
                path_of((0.12, 1.78), (0.24, 1.9, 0.26, 2.14), (0.36, 2.3, 0.46, 2.14), (0.48, 1.9, 0.6, 1.78)), gold
            )
            pen.rect(0.1, 1.74, 0.52, 0.06, adjust(gold, -0.08))
            pen.oval(0.36, 1.7, 0.05, 0.06, adjust(gold, -0.2))
            pen.line((0.36, 1.66), (0.33, 1.05), adjust(wood, 0.3), 0.025)

    stage.put(x, z, draw_it, radius=0.3, tall=2.3)


def _boots(stage: Stage, x: float, z: float) -> None:
    """Boots with the trousers folded down over them, ready to be stepped into."""

    def draw_it(pen: Brush) -> None:
        hide, cloth = (
            pen.lit(lch(0.26, 0.02, 80), at=(x, 0, z)),
            pen.lit(stage.tone(0.46, 0.07, 82, "cloth"), at=(x, 0, z)),
        )
        pen.contact((x, 0, z), 0.32, 0.16, 0.45)
        with pen.standing(x, 0, z):
            for side in (-0.15, 0.15):
                pen.fill(
                    path_of(
                        (side - 0.11, 0), (side - 0.11, 0.3), (side + 0.11, 0.3), (side + 0.12, 0.02), (side + 0.1, 0)
                    ),
                    hide,
                )
                pen.oval(side, 0.07, 0.13, 0.08, adjust(hide, 0.05))
                pen.oval(side, 0.33, 0.17, 0.1, cloth)
                pen.oval(side, 0.37, 0.12, 0.05, adjust(cloth, -0.14))
                pen.rect(
                    side - 0.16, 0.28, 0.32, 0.04, lch(0.88, 0.16, 105) if not stage.unpowered else adjust(cloth, 0.1)
                )

    stage.put(x, z, draw_it, radius=0.25, tall=0.45)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((0.6, 4.2), (-0.4, 6.0), (1.6, 6.6)), ((-1.5, -2.2), (1.7, -2.2)),
                (Seat(5.2, 1.6, 0.46, -90),), (Surface("table", 3.7, 0.75, 8.6, 1.6, 0.8),)),
    spare=((0.4, 4.6), (3.2, 2.8)),
    focus=(-2.9, 1.6, 4.2),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
