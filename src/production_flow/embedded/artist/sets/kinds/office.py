"""An office: a desk with a lamp, a case board, files, a frosted door, blinds on the window."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import adjust, lch
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT = 3.1
_MOST_LETTERS = 10
"""Of a word that goes on the glass of a door."""


def room_of(stage: Stage) -> rooms.Room:
    """The empty office."""
    return rooms.Room(
        -3.7, 3.7, HEIGHT, -7.5, 3.7,
        wall=stage.tone(0.66, 0.055, 155, "wall"),
        floor=stage.tone(0.52, 0.07, 58, "wood"),
        ceiling=stage.tone(0.80, 0.02, 90, "trim"),
        wainscot=(stage.tone(0.46, 0.07, 52, "wood"), 0.95),
    )  # fmt: skip


def draw(stage: Stage) -> None:
    """The office, far to near."""
    room = room_of(stage)
    pen = rooms.build_room(stage, room)
    wood = stage.tone(0.46, 0.08, 52, "wood")
    blinds = openings.Window("right", 5.4, 0.95, 2.4, 1.55, wood, "city", "blind", panes=2)
    openings.window(stage, room, pen, blinds)
    openings.window(
        stage, room, pen, openings.Window("back", 5.15, 1.0, 1.4, 1.5, wood, "city", "blind", panes=1, beam=0.5)
    )
    openings.door(room, pen, "back", 0.75, wood, glass=_door_words(stage))
    if stage.unpowered:
        wallart.chart(room, pen, "back", 2.15, 1.35, 2.35, 1.15, "office chart")
    else:
        wallart.board(room, pen, "back", 2.15, 1.35, 2.35, 1.15, "case board", threads=_detects(stage))
    wallart.clock(room, pen, "back", 1.2, 2.62, 0.17)
    for number, (u, v, width, height) in enumerate(
        ((6.7, 1.5, 0.62, 0.5), (7.6, 1.35, 0.5, 0.68), (8.4, 1.6, 0.55, 0.42))
    ):
        wallart.picture(room, pen, "left", u, v, width, height, f"diploma {number}")
    _along_the_walls(stage, pen, room)
    _desk(stage, wood)
    rooms.rug(pen, 0.3, 0.2, 3.4, 2.1, stage.tone(0.46, 0.11, 25, "accent"), stage.tone(0.72, 0.07, 80, "trim"))
    furniture.chair(stage, -1.75, 0.75, wood, "right")
    furniture.chair(stage, 1.1, 2.25, stage.tone(0.34, 0.06, 40, "wood"), "camera")
    nature.pot(stage, -3.25, 1.4, 0.85, plant="tree")
    _coat_stand(stage, 3.1, 2.6)
    clutter.box_pile(stage, -3.1, 2.9, "archive boxes", 4)
    if not stage.unpowered:
        _fan(stage, 0.9, 0.6)
    lamps.pendant(stage, -0.9, 1.6, HEIGHT, stage.tone(0.40, 0.05, 160, "metal"), drop=0.55, size=0.3, reach=2.4)
    lamps.sconce(stage, room, pen, "left", 9.6, 1.9)


def _detects(stage: Stage) -> bool:
    """Whether somebody works here who finds things out."""
    return stage.says("detective", "agency", "bureau", "police", "case", "cases", "investigations", "private")


def _door_words(stage: Stage) -> str:
    words = (word.strip(",.\u2019'").upper() for word in stage.place.name.split())
    name = next((word for word in words if word not in {"", "THE", "A", "AN", "OFFICE", "OFFICES", "ROOM"}), "")
    if _detects(stage) or not name:
        return f"{name}/INQUIRIES" if 0 < len(name) <= _MOST_LETTERS else "PRIVATE/INQUIRIES"
    return f"{name}/OFFICE" if len(name) <= _MOST_LETTERS else "OFFICE/PRIVATE"


def _along_the_walls(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    steel = stage.tone(0.42, 0.075, 50, "wood") if stage.unpowered else stage.tone(0.52, 0.045, 175, "metal")
    for number, (x, drawers) in enumerate(((-1.55, 4), (-0.9, 4), (-0.25, 3), (0.40, 3))):
        furniture.cabinet(pen, x, 3.1, adjust(steel, (0.0, -0.02, 0.01, -0.01)[number]), drawers)
    furniture.bookcase(pen, 3.02, 3.3, 0.66, 2.3, stage.tone(0.42, 0.075, 50, "wood"), "law books")
    for kind, x, y in (("radio", -1.25, 1.48), ("box", -0.6, 1.48), ("vase", 0.05, 1.12), ("folder", 0.7, 1.12)):
        clutter.lay(stage, kind, x, y, 3.3)
    del room


def _desk(stage: Stage, wood: tuple[float, float, float]) -> None:
    x, z, top = 1.1, 1.45, 0.76
    furniture.desk(stage, x, z, wood)
    lamps.desk_lamp(stage, x - 0.62, top, z + 0.12, stage.tone(0.50, 0.12, 152, "accent"))
    clutter.papers(stage, x + 0.05, top, z - 0.1, "desk papers", 5)
    clutter.stack(stage, x + 0.72, top, z + 0.2, "desk books", 4)
    things = (
        ("telephone", x + 0.42, z + 0.12),
        ("cup", x - 0.3, z - 0.16),
        ("photograph", x - 0.32, z + 0.3),
        ("pen", x + 0.24, z + 0.25),
    )
    clutter.lay_all(stage, top, things)
    if stage.machines:
        clutter.lay(stage, "gear", x + 0.75, top, z - 0.15)
    else:
        clutter.lay_all(stage, top, (("bottle", x + 0.76, z - 0.2), ("glass", x + 0.6, z - 0.25)))


def _coat_stand(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        pole, coat = (
            pen.lit(stage.tone(0.34, 0.06, 48, "wood"), at=(x, 1, z)),
            pen.lit(stage.tone(0.60, 0.06, 78, "cloth"), at=(x, 1, z)),
        )
        pen.contact((x, 0, z), 0.3, 0.22, 0.45)
        with pen.standing(x, 0, z):
            pen.rect(-0.02, 0, 0.04, 1.85, pole)
            pen.fill([(-0.24, 0.0), (0.0, 0.2), (0.24, 0.0)], pole)
            pen.fill([(-0.05, 1.72), (0.12, 1.64), (0.30, 1.5), (0.34, 0.72), (0.02, 0.68)], coat)
            pen.fill([(0.02, 0.68), (0.06, 1.66), (-0.08, 1.6), (-0.16, 0.76)], adjust(coat, -0.07))
            pen.line((0.14, 1.6), (0.16, 0.74), adjust(coat, -0.1), 0.02)
            pen.oval(-0.02, 1.84, 0.19, 0.04, pen.lit(lch(0.34, 0.03, 60), at=(x, 1, z)))
            pen.fill(
                [(-0.12, 1.84), (0.1, 1.84), (0.07, 1.98), (-0.09, 1.98)], pen.lit(lch(0.34, 0.03, 60), at=(x, 1, z))
            )

    stage.put(x, z, draw_it, radius=0.35, tall=1.95)


def _fan(stage: Stage, x: float, z: float) -> None:
    """A ceiling fan."""
    foot = HEIGHT - 0.34

    def draw_it(pen: Brush) -> None:
        blade = pen.lit(stage.tone(0.44, 0.07, 50, "wood"), (0, -1, 0), (x, foot, z))
        for turn in range(4):
            away, side = math.radians(turn * 90 + 24), math.radians(turn * 90 + 24 + 90)
            tip = (x + math.sin(away) * 0.95, foot, z + math.cos(away) * 0.95)
            wide = (math.sin(side) * 0.1, math.cos(side) * 0.1)
            pen.world([(x + wide[0] * 0.4, foot, z + wide[1] * 0.4), (tip[0] + wide[0], foot, tip[2] + wide[1]),
                       (tip[0] - wide[0], foot, tip[2] - wide[1]), (x - wide[0] * 0.4, foot, z - wide[1] * 0.4)],
                       blade)  # fmt: skip
        with pen.standing(x, foot, z):
            pen.rect(-0.02, 0, 0.04, 0.34, adjust(blade, -0.08))
            pen.oval(0, -0.02, 0.12, 0.07, adjust(blade, 0.05))

    stage.put(x, z, draw_it, radius=0.2, tall=0.2)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.9, 0.0, ((-2.2, 2.2), (2.3, 2.6)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(1.1, 2.15, 0.46, 0), Seat(-1.75, 0.75, 0.46, 90)), (Surface("desk", 1.1, 0.76, 1.45, 1.9, 0.9),)),
    spare=((-2.4, 2.6), (2.9, 1.0)),
    focus=(0.48, 1.05, 1.5),
    interior=True,
    yaw=4.0,
    shift=-0.5,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
