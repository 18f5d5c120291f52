"""A gymnasium: a floor of lines, wall bars, ropes, a hoop, a vaulting horse, mats; a ring and bags where one boxes."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.sets.parts import clutter, furniture, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, PALE = 6.0, 11.0, lch(0.95, 0.03, 95)


def _boxing(stage: Stage) -> bool:
    school = stage.says("school", "gymnasium", "pupils", "parquet")
    return (stage.place.set == "warehouse" and not school) or stage.says(
        "boxing", "boxer", "boxers", "ring", "fight", "bags", "gloves", "wrestling"
    )


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    room = rooms.Room(
        -6.5, 6.5, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.82, 0.04, 90, "wall"),
        floor=stage.tone(0.68, 0.085, 68, "wood"),
        ceiling=stage.tone(0.74, 0.02, 85, "trim"),
        wainscot=(stage.tone(0.52, 0.07, 200, "wall"), 1.6),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    frame = stage.tone(0.88, 0.02, 88, "trim")
    for u in (9.0, 12.4, 15.8):
        window = openings.Window("left", u, 3.4, 2.2, 1.7, frame, "garden", "factory", panes=3, beam=0.8)
        openings.window(stage, room, pen, window)
    openings.door(room, pen, "back", 9.6, stage.tone(0.46, 0.09, 250, "cloth"), width=1.5, sign="CHANGING")
    wallart.clock(room, pen, "back", 6.5, 4.9, 0.34)
    wood, red = stage.tone(0.60, 0.085, 62, "wood"), stage.tone(0.52, 0.16, 26, "accent")
    _lines(stage, pen)
    _bars(stage, pen, room, wood)
    for z in (8.0, 4.0, 0.0, -4.0):
        pen.box(
            (-6.5, HEIGHT - 0.4, z), (6.5, HEIGHT - 0.1, z + 0.25), stage.tone(0.50, 0.02, 230, "metal"), hold=False
        )
    if _boxing(stage):
        _ring(stage, 0.6, 6.4, red)
        for x, z in ((-3.6, 3.0), (-4.4, 5.4), (4.6, 3.4)):
            _bag(stage, x, z, stage.tone(0.42, 0.12, 28, "accent"))
    else:
        _hoop(stage, pen, room)
        for x in (-2.6, -1.9, -1.2):
            _rope(stage, x, 6.4)
        _horse(stage, 2.9, 4.6, wood)
        _mats(stage, -3.8, 3.4)
        _ball(stage, -2.0, 2.6)
        _ball(stage, 1.9, 3.4)
    furniture.bench(stage, 4.6, 2.2, wood, "left", 2.2)
    clutter.lay_all(stage, 0.0, (("bag", 4.2, 1.2), ("bottle", 4.0, 2.9), ("cloth", -2.7, 1.8)), size=1.3)
    for x in (-2.4, 2.4):
        for z in (7.0, 3.0, -0.6):
            _lamp(stage, x, z)
    action_light(stage, 0.35, 90)


def _lines(stage: Stage, pen: Brush) -> None:
    """Lines of two games on the floor."""
    near = stage.camera.position[2] + 0.4
    white, blue = stage.lit(lch(0.95, 0.01, 90), UP, 3), stage.lit(stage.tone(0.50, 0.13, 250, "accent"), UP, 3)
    with pen.on((0, 0.003, 0), RIGHT, AWAY):
        for x in (-4.4, 4.34):
            pen.rect(x, near, 0.06, FAR - 1.2 - near, white)
        pen.rect(-4.4, FAR - 1.2, 8.8, 0.06, white)
        for start in (1.0,):
            if start > near:
                pen.rect(-4.4, start, 8.8, 0.06, white)
        turns = [math.tau * step / 40 for step in range(41)]
        ring = [(1.6 * math.cos(turn), 1.0 + 1.6 * math.sin(turn)) for turn in turns]
        if near < -0.8:
            pen.fill(ring, blue, stroke=0.06)
        arc = [(3.4 * math.cos(turn), FAR - 1.2 - 3.4 * abs(math.sin(turn))) for turn in turns[:21]]
        pen.fill([*arc, *reversed(arc)], blue, stroke=0.06)
        pen.rect(-3.4, near, 0.05, FAR - 1.2 - near, blue, 0.8)


def _bars(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """Wall bars along the right wall."""
    own = room.lit(pen, wood, "right")
    with room.on(pen, "right", 0.08):
        for number in range(4):
            left = 1.2 + number * 2.3
            for post in (0.0, 0.95, 1.9):
                pen.rect(left + post, 0.1, 0.09, 2.7, adjust(own, -0.06))
            for bar in range(12):
                pen.rect(left, 0.25 + bar * 0.21, 2.0, 0.05, own)
                pen.rect(left, 0.24 + bar * 0.21, 2.0, 0.014, adjust(own, -0.14))
    del stage


def _hoop(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """A board with its hoop and net on the back wall."""
    with room.on(pen, "back", 0.1):
        white, red = room.lit(pen, lch(0.96, 0.01, 90), "back"), stage.tone(0.60, 0.18, 35, "accent")
        pen.rect(3.2, 3.0, 1.8, 1.2, white)
        pen.fill([(3.2, 3.0), (5.0, 3.0), (5.0, 4.2), (3.2, 4.2)], room.lit(pen, red, "back"), stroke=0.06)
        pen.fill([(3.8, 3.2), (4.4, 3.2), (4.4, 3.65), (3.8, 3.65)], room.lit(pen, red, "back"), stroke=0.05)
        pen.oval(4.1, 3.06, 0.4, 0.09, room.lit(pen, red, "back"))
        pen.oval(4.1, 3.06, 0.34, 0.06, adjust(white, -0.12))
        for strand in range(7):
            x = 3.74 + strand * 0.12
            pen.line((x, 3.04), (4.1 + (x - 4.1) * 0.5, 2.58), white, 0.02)
        pen.line((3.86, 2.8), (4.34, 2.8), white, 0.02)


def _rope(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        hemp = pen.lit(lch(0.74, 0.07, 80), at=(x, 2, z))
        with pen.standing(x, 0, z):
            pen.curve([(0, HEIGHT), (0.03, 3.0), (0.0, 0.5)], hemp, 0.06)
            pen.oval(0, 0.45, 0.07, 0.1, adjust(hemp, -0.06))

    stage.put(x, z, draw_it, radius=0.1, tall=5.0)


def _horse(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A vaulting horse of four parts, a leather top."""

    def draw_it(pen: Brush) -> None:
        own, hide = pen.lit(wood, at=(x, 0.6, z)), pen.lit(stage.tone(0.50, 0.09, 48, "cloth"), at=(x, 1, z))
        pen.contact((x, 0, z), 1.0, 0.4, 0.45)
        with pen.standing(x, 0, z):
            for part in range(4):
                low, half = part * 0.24, 0.82 - part * 0.05
                pen.gradient(
                    [(-half, low), (half, low), (half - 0.05, low + 0.23), (-half + 0.05, low + 0.23)],
                    (0, low + 0.23),
                    (0, low),
                    [adjust(own, 0.03), adjust(own, -0.05)],
                )
                pen.rect(-0.14, low + 0.09, 0.28, 0.06, adjust(own, -0.2))
            pen.fill(path_of((-0.68, 0.95), (-0.66, 1.16, -0.5, 1.18), (0.5, 1.18), (0.66, 1.16, 0.68, 0.95)), hide)
            pen.curve([(-0.6, 1.12), (0, 1.19), (0.6, 1.12)], adjust(hide, 0.1), 0.03)

    stage.put(x, z, draw_it, radius=0.8, tall=1.2)


def _mats(stage: Stage, x: float, z: float) -> None:
    """A pile of mats."""
    for number, (hue, shift) in enumerate(((250, 0.0), (250, 0.06), (25, -0.05), (250, 0.03))):
        base, low = stage.tone(0.50, 0.11, hue, "cloth"), number * 0.16

        def draw_it(pen: Brush, base: Rgb = base, low: float = low, shift: float = shift) -> None:
            if low == 0:
                pen.contact((x, 0, z), 1.2, 0.6, 0.4)
            pen.box((x - 0.95 + shift, low, z - 0.5), (x + 0.95 + shift, low + 0.15, z + 0.5), base)

        stage.put(x, z + 0.001 * (4 - number), draw_it, radius=0.9, tall=0.6)


def _ball(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        own = pen.lit(lch(0.64, 0.13, 50), at=(x, 0, z))
        pen.contact((x, 0, z), 0.18, 0.1, 0.45)
        with pen.standing(x, 0, z):
            pen.oval(0, 0.13, 0.13, 0.13, own)
            pen.oval(-0.03, 0.17, 0.06, 0.05, adjust(own, 0.08))
            pen.line((-0.13, 0.13), (0.13, 0.13), adjust(own, -0.22), 0.012)
            pen.curve([(0.0, 0.26), (0.09, 0.13), (0.0, 0.0)], adjust(own, -0.22), 0.012)

    stage.put(x, z, draw_it, radius=0.13, tall=0.26)


def _ring(stage: Stage, x: float, z: float, red: Rgb) -> None:
    """A ring: a stage of canvas, four posts, three ropes."""

    def draw_it(pen: Brush) -> None:
        half, deep, top = 2.4, 1.9, 0.8
        pen.contact((x, 0, z), 3.2, 2.2, 0.4)
        pen.box(
            (x - half - 0.2, 0, z - deep),
            (x + half + 0.2, top, z + deep),
            stage.tone(0.34, 0.08, 255, "cloth"),
            hold=False,
        )
        own = pen.lit(lch(0.90, 0.02, 90), UP, (x, 1, z))
        with pen.on((x - half - 0.2, top + 0.005, z - deep), RIGHT, AWAY):
            pen.rect(0, 0, 2 * half + 0.4, 2 * deep, own)
            pen.oval(half + 0.2, deep, 1.0, 0.8, adjust(own, -0.05))
        for end in (deep, -deep):
            for post, tone in ((-half, red), (half, stage.tone(0.46, 0.13, 255, "accent"))):
                with pen.standing(x + post, top, z + end):
                    colour = pen.lit(tone, at=(x + post, 1, z + end))
                    pen.rect(-0.09, 0, 0.18, 1.3, colour)
                    pen.rect(-0.13, 0.3, 0.26, 0.85, adjust(colour, 0.04))
            for level, tone in enumerate((red, lch(0.94, 0.01, 90), stage.tone(0.46, 0.13, 255, "accent"))):
                with pen.on((x - half, top + 0.45 + level * 0.36, z + end), RIGHT, UP):
                    pen.curve([(0, 0), (half, -0.07), (2 * half, 0)], pen.lit(tone, at=(x, 1, z + end)), 0.05)

    stage.put(x, z, draw_it, radius=2.4, tall=2.0)


def _bag(stage: Stage, x: float, z: float, hide: Rgb) -> None:
    """A bag on its chain."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(hide, at=(x, 1.4, z))
        pen.contact((x, 0, z), 0.35, 0.2, 0.3)
        with pen.standing(x, 0, z):
            pen.rect(-0.015, 2.1, 0.03, HEIGHT, lch(0.5, 0.01, 240))
            for strap in (-0.15, 0.15):
                pen.line((0, 2.35), (strap, 1.98), lch(0.5, 0.01, 240), 0.02)
            body = path_of((-0.2, 0.75), (-0.2, 1.98), (0.2, 1.98), (0.2, 0.75), (0.0, 0.62, -0.2, 0.75))
            pen.gradient(body, (-0.2, 0), (0.2, 0), [adjust(own, 0.06), own, adjust(own, -0.12)])
            pen.rect(-0.2, 1.45, 0.4, 0.06, adjust(own, -0.14))
            pen.rect(-0.2, 1.86, 0.4, 0.05, adjust(own, -0.14))

    stage.put(x, z, draw_it, radius=0.25, tall=2.0)


def _lamp(stage: Stage, x: float, z: float) -> None:
    """A lamp in a cage under the beams; lit when it is dark outside."""
    at = (x, HEIGHT - 0.7, z)

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(lch(0.5, 0.015, 230), at=at)
        with pen.standing(*at):
            pen.rect(-0.02, 0.1, 0.04, 0.4, steel)
            pen.fill(path_of((-0.34, 0), (-0.26, 0.2, 0, 0.22), (0.26, 0.2, 0.34, 0)), steel)
            pen.oval(0, -0.02, 0.28, 0.06, PALE if stage.night else adjust(steel, 0.25))

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)
    if stage.night:
        bulb(stage, at, PALE, 0.4, 1.0)
        reveal(stage, (x, 2.0, z), 3.4, PALE, 0.7)
        floor_pool(stage, x, z, 3.0, PALE, 0.8)
        stage.lamp(at, PALE, 0.7, 4.5)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((0.2, 4.2), (-1.0, 3.2), (1.0, 2.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (Seat(4.5, 2.2, 0.46, -90),)),
    spare=((-1.4, 4.4), (1.2, 4.2)),
    focus=(0.0, 2.6, FAR),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
)  # fmt: skip
