"""A hall that a whole village uses: a low stage, its curtain shut, tall windows, stacked chairs, an urn on a table."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, HALF, LOW = 4.4, 8.4, 5.0, 0.8


def draw(stage: Stage) -> None:
    """The hall, far to near."""
    room = rooms.Room(
        -HALF, HALF, HEIGHT, -8.0, FAR,
        wall=stage.tone(0.84, 0.045, 80, "wall"),
        floor=stage.tone(0.62, 0.085, 62, "wood"),
        ceiling=stage.tone(0.90, 0.02, 88, "trim"),
        wainscot=(stage.tone(0.52, 0.06, 150, "wall"), 1.2),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, wood = stage.tone(0.92, 0.02, 88, "trim"), stage.tone(0.50, 0.085, 55, "wood")
    for u in (7.4, 10.4, 13.4):
        openings.window(
            stage, room, pen, openings.Window("left", u, 1.3, 1.6, 2.3, white, "garden", "bare", panes=3, beam=0.8)
        )
    openings.door(room, pen, "right", 4.2, adjust(wood, 0.05), width=1.5, sign="" if stage.unpowered else "KITCHEN")
    wallart.board(room, pen, "right", 6.6, 1.4, 1.7, 1.1, "hall notices")
    for number, u in enumerate((1.9, 9.2)):
        wallart.picture(room, pen, "right", u, 1.6, 0.8, 1.0, f"founder of the hall {number}")
    _stage(stage, pen, room, wood)
    wallart.clock(room, pen, "back", 5.0, 3.98, 0.24)
    for z in (6.4, 3.4, 0.4, -2.6):
        pen.box((-HALF, HEIGHT - 0.3, z), (HALF, HEIGHT - 0.05, z + 0.22), wood, texture="brush", hold=False)
    for number, (x, z) in enumerate(((-4.3, 5.4), (-4.3, 4.4), (4.3, 6.2))):
        _stack(stage, x, z, wood, number)
    _trestle(stage, 3.4, 3.0, adjust(wood, 0.12))
    if not stage.says("piano"):
        furniture.bench(stage, -4.2, 1.4, wood, "right", 2.0)
    for x, z in ((-2.2, 1.2), (2.2, 1.2), (-2.2, 4.6), (2.2, 4.6)):
        lamps.pendant(stage, x, z, HEIGHT - 0.3, white, drop=0.9, size=0.36, reach=2.9)
    action_light(stage, 0.4, 80)


def _stage(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """A stage as high as a knee, three steps up to it, and curtains that meet."""
    velvet, gold = stage.tone(0.42, 0.13, 22, "accent"), stage.tone(0.76, 0.11, 85, "trim")
    pen.box((-3.5, 0, FAR - 1.5), (3.5, LOW, FAR), wood, texture="brush")
    own = room.lit(pen, velvet, "back")
    with room.on(pen, "back", 0.6):
        left, wide, top = 1.5, 7.0, 3.6
        pen.gradient(rectangle(left, LOW, wide, top - LOW), (0, top), (0, LOW), [adjust(own, 0.04), adjust(own, -0.06)])
        for fold in range(22):
            u = left + 0.08 + fold * wide / 22
            pen.rect(u, LOW, 0.1, top - LOW, adjust(own, -0.07 if fold % 2 else 0.04), 0.8)
        pen.rect(left + wide / 2 - 0.03, LOW, 0.06, top - LOW, adjust(own, -0.16))
        pen.rect(left - 0.2, top - 0.45, wide + 0.4, 0.5, adjust(own, -0.03))
        for scallop in range(9):
            pen.oval(left + 0.39 + scallop * wide / 9, top - 0.45, 0.38, 0.16, adjust(own, 0.03))
        pen.rect(left - 0.2, top - 0.02, wide + 0.4, 0.1, room.lit(pen, gold, "back"))
        for side in (left - 0.35, left + wide):
            pen.rect(side, LOW, 0.35, top - LOW + 0.1, room.lit(pen, adjust(wood, 0.1), "back"))
    for number in (2, 1, 0):
        near = FAR - 1.5 - 0.3 * (3 - number)
        pen.box((-2.9, 0, near), (-1.7, 0.2 * (number + 1), FAR - 1.5), adjust(wood, 0.04 * number))


def _stack(stage: Stage, x: float, z: float, wood: Rgb, number: int) -> None:
    """A stack of chairs, seat over seat."""
    seat = stage.tone(0.48, 0.11, (30, 220, 150)[number % 3], "accent")

    def draw_it(pen: Brush) -> None:
        steel = pen.lit(stage.tone(0.60, 0.012, 240, "metal"), at=(x, 0.6, z))
        if stage.unpowered:
            steel = pen.lit(wood, at=(x, 0.6, z))
        pen.contact((x, 0, z), 0.5, 0.35, 0.45)
        with pen.standing(x, 0, z):
            for leg in (-0.24, 0.2):
                pen.rect(leg, 0, 0.04, 0.46, steel)
            for level in range(6):
                y = 0.44 + level * 0.13
                own = pen.lit(adjust(seat, -0.02 * (level % 2)), at=(x, y, z))
                pen.rect(-0.26, y, 0.5, 0.06, own)
                for leg in (-0.28 + 0.01 * level, 0.24 + 0.01 * level):
                    pen.rect(leg, y - 0.02, 0.03, 0.5, adjust(steel, -0.04))
                pen.rect(-0.26, y + 0.36, 0.52, 0.12, adjust(own, 0.03))

    stage.put(x, z, draw_it, radius=0.4, tall=1.3)


def _trestle(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A long table with a cloth, an urn, cups in rows, a cake."""
    furniture.table(stage, x, z, 2.4, 0.75, wood, height=0.8)

    def draw_it(pen: Brush) -> None:
        cloth, tin = pen.lit(lch(0.94, 0.015, 90), at=(x, 1, z)), pen.lit(lch(0.76, 0.012, 235), at=(x, 1, z))
        with pen.on((x - 1.22, 0, z - 0.4), RIGHT, UP):
            pen.rect(0, 0.46, 2.44, 0.36, cloth)
            for scallop in range(12):
                pen.oval(0.1 + scallop * 0.204, 0.46, 0.1, 0.05, cloth)
        with pen.standing(x - 0.75, 0.82, z):
            pen.gradient(rectangle(-0.2, 0.04, 0.4, 0.5), (-0.2, 0), (0.2, 0), [adjust(tin, 0.06), adjust(tin, -0.14)])
            pen.oval(0, 0.54, 0.2, 0.05, adjust(tin, 0.05))
            pen.rect(-0.03, 0.56, 0.06, 0.08, adjust(tin, -0.2))
            pen.rect(-0.02, 0.1, 0.04, 0.1, adjust(tin, -0.3))
        for row in range(2):
            for cup in range(5):
                with pen.standing(x - 0.2 + cup * 0.17, 0.82, z + 0.14 - 0.24 * row):
                    pen.fill([(-0.05, 0.09), (0.05, 0.09), (0.04, 0), (-0.04, 0)], cloth)
                    pen.oval(0, 0.09, 0.05, 0.014, adjust(cloth, -0.14))

    stage.put(x, z - 0.02, draw_it, radius=1.0, tall=0.85)
    clutter.lay(stage, "cake", x + 0.9, 0.82, z, size=1.2)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((-0.8, 3.4), (1.2, 4.6)), ((-1.7, -2.2), (1.8, -2.2)),
                (Seat(-3.9, 1.4, 0.45, 90),), (Surface("table", 3.4, 0.82, 3.0, 2.2, 0.7),)),
    focus=(0.0, 1.8, FAR - 0.6),
    interior=True,
    yaw=3.0,
    shift=-0.3,
    back=7.0,
    ceiling=HEIGHT,
    spare=((-3.2, 3.2), (2.4, 5.2)),
)  # fmt: skip
