"""A print room: a rotary press with its web of paper, a chute of bundles, sheets that dry on lines, type in cases."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    fixtures,
    furniture,
    lamps,
    openings,
    rooms,
    shelving,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import action_light, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 4.2, 5.6


def draw(stage: Stage) -> None:
    """The print room, far to near."""
    room = rooms.Room(
        -4.6, 4.6, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.66, 0.06, 40, "wall"),
        floor=stage.tone(0.54, 0.03, 80, "ground"),
        ceiling=stage.tone(0.46, 0.03, 230, "metal"),
        flooring="concrete",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    iron, wood = stage.tone(0.40, 0.05, 165, "metal"), stage.tone(0.48, 0.08, 55, "wood")
    _bricks(pen, room)
    openings.window(stage, room, pen, openings.Window("left", 6.2, 1.5, 2.6, 1.7, iron, "city", "factory", panes=4))
    openings.window(stage, room, pen, openings.Window("back", 6.3, 1.5, 2.2, 1.7, iron, "city", "factory", panes=3))
    openings.door(room, pen, "right", 3.4, stage.tone(0.46, 0.10, 150, "cloth"), width=1.2, sign="DISPATCH")
    wallart.clock(room, pen, "back", 5.7, 3.2, 0.3)
    shelving.wall(room, pen, "right", 5.4, 2.6, 2.4, wood, "type cases", goods="letters", v=0.7, step=0.2)
    for z in (4.0, 1.4, -1.2):
        pen.box(
            (-4.6, HEIGHT - 0.4, z), (4.6, HEIGHT - 0.12, z + 0.2), stage.tone(0.42, 0.04, 230, "metal"), hold=False
        )
    _press(stage, pen, iron)
    _drying(stage)
    _bundles(stage)
    _stone(stage, wood)
    for x, z in ((-3.9, 2.2), (-3.4, 1.6)):
        _roll(stage, x, z)
    clutter.barrel(stage, 3.9, 1.4, lch(0.30, 0.02, 260), label="!")
    clutter.lay_all(stage, 0.0, (("tin", 3.4, 0.9), ("tin", 3.6, 0.7), ("newspaper", -0.8, 1.2)), size=1.4)
    steel = stage.tone(0.46, 0.10, 150, "metal")
    for x, z in ((-1.9, 1.4), (1.4, 1.4), (0.2, 3.6)):
        lamps.pendant(stage, x, z, HEIGHT, steel, drop=1.3, size=0.38, reach=3.0)
    action_light(stage, 0.3, 80)
    motes(stage, (-2, 0.6, 0), (2, 3.2, 4), 40, lch(0.9, 0.05, 80))


def _bricks(pen: Brush, room: rooms.Room) -> None:
    dice = pen.stage.dice("print bricks")
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 9.2), ("left", 13.1), ("right", 13.1))
    for side, length in sides:
        colour = room.lit(pen, room.wall, side)
        with room.on(pen, side):
            for _ in range(int(length * 14)):
                x, y = dice.uniform(0, length - 0.3), int(dice.uniform(0, HEIGHT) / 0.11) * 0.11
                pen.rect(x, y, 0.26, 0.09, adjust(colour, dice.uniform(-0.05, 0.04)), 0.6)
            pen.rect(0, 0, length, 1.1, room.lit(pen, pen.stage.tone(0.50, 0.06, 160, "wall"), side), 0.8)


def _press(stage: Stage, pen: Brush, iron: Rgb) -> None:
    """Four units side by side, the web of paper over their rollers, a gangway along them."""
    near = FAR - 1.6
    pen.box((-4.3, 0, near), (1.5, 0.4, FAR - 0.2), adjust(iron, -0.06))
    white = pen.lit(stage.tone(0.95, 0.012, 88, "trim"), at=(-1, 2, near))
    for number in range(3):
        left = -4.2 + number * 1.95
        pen.box((left, 0.4, near + 0.1), (left + 0.35, 2.9, FAR - 0.3), iron, texture="stain")
        pen.box((left + 1.35, 0.4, near + 0.1), (left + 1.7, 2.9, FAR - 0.3), iron, texture="stain")
        colour = pen.lit(iron, at=(left, 1, near))
        steel = pen.lit(lch(0.72, 0.015, 230), at=(left, 1, near))
        with pen.on((left, 0, near + 0.1), RIGHT, UP):
            for level in range(4):
                y = 0.62 + level * 0.56
                pen.gradient(
                    rectangle(0.3, y, 1.1, 0.4),
                    (0, y),
                    (0, y + 0.4),
                    [adjust(steel, -0.2), adjust(steel, 0.08), adjust(steel, -0.12)],
                    [0, 0.6, 1],
                )
                pen.rect(0.3, y + 0.1, 1.1, 0.16, white, 0.85)
                for line in range(9):
                    pen.rect(0.36 + line * 0.11, y + 0.12, 0.08, 0.1, (0.25, 0.24, 0.26), 0.5)
                for end in (0.17, 1.52):
                    pen.oval(end, y + 0.2, 0.13, 0.13, adjust(colour, -0.08))
                    pen.oval(end, y + 0.2, 0.06, 0.06, adjust(colour, 0.2))
        with pen.on((left + 1.35, 0, near + 0.09), RIGHT, UP):
            fixtures.gauge(pen, 0.17, 2.66, 0.11, 0.6 + number)
    with pen.on((-4.2, 0, near + 0.4), RIGHT, UP):
        pen.fill(
            [(0.6, 2.9), (1.0, 3.5), (5.4, 3.5), (5.9, 0.5), (5.7, 0.5), (5.25, 3.4), (1.1, 3.4), (0.75, 2.9)], white
        )
        for mark in range(12):
            pen.rect(1.2 + mark * 0.34, 3.42, 0.24, 0.05, (0.3, 0.28, 0.3), 0.6)
    pen.box((-4.3, 2.9, near), (1.5, 3.02, FAR - 0.2), adjust(iron, 0.06))
    with pen.on((-4.3, 0, near - 0.02), RIGHT, UP):
        own = pen.lit(lch(0.80, 0.14, 90), at=(-2, 1, near))
        for y in (0.95, 0.6):
            pen.rect(0, y, 5.8, 0.05, own)
        for post in range(7):
            pen.rect(post * 0.95, 0.4, 0.05, 0.6, own)


def _drying(stage: Stage) -> None:
    """Wet sheets on a line over the room."""

    def draw_it(pen: Brush) -> None:
        for number in range(9):
            at = (-2.6 + number * 0.72, HEIGHT - 0.72 - 0.05 * (number % 3), 2.5)
            paper = pen.lit(stage.tone(0.94, 0.02, 88, "trim"), at=at)
            with pen.standing(*at):
                pen.rect(-0.28, -0.66, 0.56, 0.7, adjust(paper, -0.03 * (number % 2)))
                pen.rect(-0.22, -0.1, 0.44, 0.08, adjust(paper, -0.6))
                for line in range(7):
                    pen.rect(-0.22, -0.2 - line * 0.06, 0.2, 0.03, adjust(paper, -0.4), 0.7)
                    pen.rect(0.02, -0.2 - line * 0.06, 0.2, 0.03, adjust(paper, -0.4), 0.7)
                pen.rect(-0.02, -0.02, 0.04, 0.1, pen.lit(lch(0.6, 0.09, 60), at=at))

    stage.put(0.3, 2.5, draw_it, radius=0.3, tall=0.2)


def _bundles(stage: Stage) -> None:
    """A chute at the right, and bundles of fifty below it."""

    def chute(pen: Brush) -> None:
        steel = stage.tone(0.64, 0.02, 230, "metal")
        with pen.on((2.2, 0, 4.2), RIGHT, UP):
            own = pen.lit(steel, at=(2, 2, 4.2))
            pen.fill([(-0.6, 2.9), (-0.6, 2.5), (1.2, 0.9), (1.2, 1.25)], own)
            pen.fill([(-0.6, 2.96), (-0.6, 2.88), (1.2, 1.22), (1.2, 1.3)], adjust(own, 0.1))
        pen.box((3.2, 0, 3.9), (3.3, 0.95, 4.4), steel)

    stage.put(2.6, 4.2, chute, radius=0.8, tall=0.8)
    for number, (x, z, y) in enumerate(((3.2, 3.3, 0.0), (2.5, 3.1, 0.0), (3.3, 2.7, 0.0), (2.9, 3.15, 0.36), (2.4, 2.5,
        0.0))):  # fmt: skip

        def bundle(pen: Brush, x: float = x, z: float = z, y: float = y, number: int = number) -> None:
            paper = stage.tone(0.90 - 0.03 * (number % 3), 0.02, 88, "trim")
            pen.box((x - 0.3, y, z - 0.2), (x + 0.3, y + 0.36, z + 0.2), paper)
            with pen.on((x - 0.3, y, z - 0.205), RIGHT, UP):
                own = pen.lit(paper, at=(x, y, z))
                for edge in range(8):
                    pen.rect(0, 0.03 + edge * 0.042, 0.6, 0.008, adjust(own, -0.1))
                pen.rect(0.26, 0, 0.05, 0.36, pen.lit(lch(0.52, 0.08, 60), at=(x, y, z)))

        stage.put(x, z + y * 0.01, bundle, radius=0.3, tall=0.6)


def _stone(stage: Stage, wood: Rgb) -> None:
    """The table on which a page is made up, a composing stick, proofs, a lamp."""
    x, z, top = 0.7, 1.45, 0.92
    furniture.table(stage, x, z, 2.2, 0.85, wood, height=top)
    lamps.desk_lamp(stage, x - 0.8, top, z + 0.2, stage.tone(0.52, 0.12, 152, "accent"), reach=2.0)
    clutter.papers(stage, x + 0.1, top, z - 0.05, "proofs", 6)

    def forme(pen: Brush) -> None:
        lead = pen.lit(lch(0.56, 0.01, 240), UP, (x, 1, z))
        with pen.on((x + 0.45, top + 0.004, z - 0.28), RIGHT, (0, 0, 1)):
            pen.rect(0, 0, 0.5, 0.6, adjust(lead, -0.2))
            for column in range(3):
                for line in range(9):
                    pen.rect(0.03 + column * 0.16, 0.03 + line * 0.062, 0.13, 0.04, adjust(lead, 0.04 * (line % 3)))

    stage.put(x + 0.7, z - 0.1, forme, radius=0.3, tall=0.85)
    clutter.lay_all(
        stage,
        top,
        (("cup", x - 0.4, z - 0.2), ("magnifier", x - 0.15, z + 0.2), ("hammer", x + 0.35, z + 0.28)),
        size=1.15,
    )
    furniture.stool(stage, x - 0.3, z - 0.75, wood, height=0.62)


def _roll(stage: Stage, x: float, z: float) -> None:
    """A roll of paper on end."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.4, 0.45)
        pen.drum((x, 0, z), 0.38, 0.8, stage.tone(0.92, 0.02, 88, "trim"))
        pen.disc((x, 0.805, z), 0.1, (0.2, 0.16, 0.14))

    stage.put(x, z, draw_it, radius=0.4, tall=0.85)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-1.4, 2.9), (1.6, 2.9)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(0.4, 0.75, 0.62, 0),), (Surface("stone", 0.7, 0.92, 1.45, 2.2, 0.8),)),
    spare=((-1.6, 2.2), (2.9, 0.4)),
    focus=(-1.4, 1.8, FAR - 1.5),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
