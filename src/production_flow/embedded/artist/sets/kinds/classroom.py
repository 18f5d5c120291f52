"""A classroom: a blackboard, rows of desks, tall windows, maps and drawings, a globe, a teacher's desk."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

HEIGHT, FAR = 3.3, 4.6
_FRONT, _CHAIR = 1.75, 0.62  # metres to the first row of desks, before which people stand, and from a desk to its chair
_LESSONS = (
    ("TODAY: THE MOON", "distance = time x speed", "write what you saw"),
    ("RIVERS", "source, bend, mouth", "draw one you know"),
    ("HOW SEEDS TRAVEL", "wind - water - fur", "bring three"),
    ("FRACTIONS", "1/2 + 1/4 = 3/4", "cut a cake, show it"),
)
_OLD_LESSONS = (
    ("A FAIR HAND", "a b c d e f g", "ten lines each"),
    ("SUMS", "12 pence, 20 shillings", "say it by heart"),
    ("THE FOUR WINDS", "north south east west", "point, then speak"),
)


def draw(stage: Stage) -> None:
    """The classroom, far to near."""
    room = rooms.Room(
        -4.3, 4.3, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.86, 0.06, 95, "wall"),
        floor=stage.tone(0.64, 0.08, 65, "wood"),
        ceiling=stage.tone(0.93, 0.015, 88, "trim"),
        wainscot=(stage.tone(0.62, 0.075, 180, "wall"), 0.85),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, wood = stage.tone(0.93, 0.02, 88, "trim"), stage.tone(0.58, 0.085, 62, "wood")
    for u in (5.9, 8.0, 10.1):
        openings.window(
            stage, room, pen, openings.Window("left", u, 1.05, 1.5, 1.75, white, "garden", "bare", panes=2, beam=0.9)
        )
    if stage.medieval:
        for number, u in enumerate((2.3, 4.3)):
            wallart.chart(room, pen, "back", u, 1.05, 1.7, 1.4, f"lesson chart {number}")
    else:
        _board(stage, pen, room, wood)
    openings.door(room, pen, "back", 7.1, wood)
    wallart.clock(room, pen, "back", 4.1, 2.85, 0.2)
    if lamps.lit(stage) > 0.2:
        stage.hole(lambda brush: _board_lamp(brush, room), on_wall=True)
    if not stage.medieval:
        _drawings(stage, pen, room)
        wallart.board(room, pen, "right", 3.1, 1.25, 1.6, 1.1, "class board")
    furniture.bookcase(pen, -4.2, FAR - 0.4, 1.6, 1.35, wood, "school books", depth=0.4)
    _globe(stage, -3.4, 1.35, FAR - 0.2)
    clutter.lay_all(stage, 1.36, (("vase", -4.0, FAR - 0.2), ("bowl", -2.85, FAR - 0.2)))
    furniture.desk(stage, 0.6, 2.9, stage.tone(0.50, 0.085, 55, "wood"), width=1.7, depth=0.8)
    clutter.stack(stage, 0.05, 0.76, 2.9, "homework", 5)
    clutter.lay_all(stage, 0.76, (("apple", 0.5, 2.75), ("bell", 0.9, 2.85), ("cup", 1.2, 2.9)), size=1.2)
    _desks(stage, wood)
    nature.pot(stage, 3.7, 3.4, 0.95, plant="tree", part="class plant")
    for x in (-1.7, 1.7):
        lamps.tube(stage, x, 1.4, HEIGHT, long=2.0)
        lamps.tube(stage, x, -1.6, HEIGHT, long=2.0)


def _board(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The blackboard with its lesson, and chalk on the ledge under it."""
    with room.on(pen, "back", 0.02):
        clutter.blackboard(pen, 2.15, 1.05, 3.9, 1.4, _lesson(stage))
        ledge = room.lit(pen, adjust(wood, -0.06), "back")
        pen.rect(2.1, 0.98, 4.0, 0.06, ledge)
        for number in range(4):
            pen.rect(
                2.6 + number * 0.25,
                1.04,
                0.12,
                0.025,
                room.lit(pen, lch(0.95, 0.02 + 0.03 * number, 60 + 60 * number), "back"),
            )


def _board_lamp(pen: Brush, room: rooms.Room) -> None:
    with room.on(pen, "back", 0.01):
        pen.glow(4.3, 2.0, 3.6, (1.0, 0.98, 0.92), 0.95, radius_y=1.9, power=1.2)


def _lesson(stage: Stage) -> tuple[str, ...]:
    if stage.machines:
        return ("MEMORY AND FORM", "1 cog = 12 teeth", "who made you?")
    if stage.unpowered:
        return stage.dice("lesson").choice(_OLD_LESSONS)
    return stage.dice("lesson").choice(_LESSONS)


def _drawings(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Children's drawings in a row on the right wall."""
    dice = stage.dice("drawings")
    with room.on(pen, "right", 0.01):
        for number in range(7):
            u, v = 5.2 + number * 0.62, 1.45 + 0.5 * (number % 2)
            pen.rect(u, v, 0.5, 0.38, room.lit(pen, lch(0.96, 0.015, 92), "right"))
            pen.rect(u, v, 0.5, 0.1, room.lit(pen, lch(0.68, 0.13, 140), "right"))
            pen.oval(u + 0.4, v + 0.3, 0.05, 0.05, room.lit(pen, lch(0.86, 0.15, 92), "right"))
            colour = room.lit(pen, lch(0.6, 0.16, dice.choice((25, 250, 310, 60))), "right")
            pen.rect(u + 0.12, v + 0.08, 0.16, 0.13, colour)
            pen.fill([(u + 0.1, v + 0.21), (u + 0.3, v + 0.21), (u + 0.2, v + 0.3)], adjust(colour, -0.12))


def _globe(stage: Stage, x: float, y: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        sea, brass = (
            pen.lit(stage.tone(0.60, 0.1, 235, "cloth"), at=(x, y, z)),
            pen.lit(lch(0.74, 0.1, 85), at=(x, y, z)),
        )
        with pen.standing(x, y, z):
            pen.oval(0, 0.02, 0.14, 0.03, brass)
            pen.rect(-0.015, 0, 0.03, 0.14, brass)
            pen.oval(0, 0.33, 0.2, 0.2, sea)
            land = pen.lit(lch(0.64, 0.11, 130), at=(x, y, z))
            for across, up, wide, tall in (
                (-0.06, 0.4, 0.08, 0.06),
                (0.07, 0.32, 0.07, 0.09),
                (-0.07, 0.25, 0.05, 0.06),
            ):
                pen.oval(across, up, wide, tall, land)
            pen.fill(skia.Path().addArc(skia.Rect.MakeLTRB(-0.23, 0.1, 0.23, 0.56), 70, 210), brass, stroke=0.022)
            pen.oval(-0.07, 0.42, 0.05, 0.03, (1, 1, 1), 0.5)

    stage.put(x, z - 0.02, draw_it, radius=0.25, tall=0.9)


def _desks(stage: Stage, wood: Rgb) -> None:
    for row, z in enumerate((_FRONT, -1.5)):
        for x in (-2.9, -1.35, 1.75, 3.2):
            if row == 0 or abs(x) > 2.5:
                _pupil(stage, x, z, wood, row)


def _pupil(stage: Stage, x: float, z: float, wood: Rgb, row: int) -> None:
    steel = stage.tone(0.50, 0.06, 235, "metal")

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.45, 0.35)
        furniture.legs(pen, (x - 0.42, 0, z - 0.22), (x + 0.42, 0.66, z + 0.22), steel, 0.035)
        pen.box((x - 0.45, 0.54, z - 0.25), (x + 0.45, 0.66, z + 0.25), adjust(wood, -0.05))
        pen.box((x - 0.47, 0.66, z - 0.27), (x + 0.47, 0.7, z + 0.27), adjust(wood, 0.04), fade=0.02)

    stage.put(x, z, draw_it, radius=0.5, tall=0.7)
    furniture.chair(stage, x, z - _CHAIR, steel, "away", seat=wood)
    kinds = ("notebook", "book", "pen", "apple")
    choice = int(math.fabs(x * 3 + row)) % 4
    if choice != 2:
        clutter.lay(stage, kinds[choice], x + 0.1, 0.7, z + 0.05, size=0.9)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.2, 1.4, 0.3, ((-0.9, 3.4), (1.8, 3.6)), ((-1.6, -2.2), (1.7, -2.2)),
                (*(Seat(x, _FRONT - _CHAIR, 0.46, 180) for x in (-1.35, 1.75)), Seat(0.6, 3.6, 0.46, 0)),
                (Surface("teacher's desk", 0.6, 0.76, 2.9, 1.7, 0.8),)),
    spare=((-2.9, 3.0), (2.6, 3.4)),
    focus=(0.0, 1.8, FAR),
    interior=True,
    yaw=-4.0,
    shift=0.5,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
