"""A library or archive: shelves to the ceiling, a ladder, a reading table with green lamps, a globe, a trolley."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    antique,
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

HEIGHT, FAR = 4.3, 5.4
TOP = 0.76


def draw(stage: Stage) -> None:
    """The library, far to near."""
    room = rooms.Room(
        -4.3, 4.3, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.62, 0.06, 70, "wall"),
        floor=stage.tone(0.62, 0.05, 60, "stone") if stage.antique else stage.tone(0.50, 0.085, 52, "wood"),
        flooring="tile" if stage.antique else "plank",
        ceiling=stage.tone(0.74, 0.04, 80, "trim"),
        accent_wall=stage.tone(0.56, 0.07, 150, "wall"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    if stage.antique:
        antique.painted(pen, room)
    wood, goods = stage.tone(0.40, 0.08, 48, "wood"), _goods(stage)
    for number, (u, wide) in enumerate(((0.1, 2.4), (2.6, 0.95), (5.05, 0.95), (6.1, 2.4))):
        shelving.wall(room, pen, "back", u, wide, 3.6, wood, f"back {number}", goods=goods)
    shelving.wall(room, pen, "left", 5.4, 6.6, 3.6, wood, "left wall", goods=goods)
    shelving.wall(room, pen, "right", 0.9, 3.4, 3.6, wood, "right wall", goods=goods)
    frame = stage.tone(0.46, 0.07, 55, "wood")
    openings.window(stage, room, pen, openings.Window("back", 3.7, 1.15, 1.2, 2.5, frame, "city", "bare", panes=2))
    openings.window(stage, room, pen, openings.Window("right", 5.1, 1.1, 1.7, 2.2, frame, "garden", "bare", panes=3))
    with room.on(pen, "back", 0.04):
        brass = room.lit(pen, lch(0.74, 0.10, 85), "back")
        pen.rect(0.1, 3.0, 8.4, 0.04, brass)
    if not stage.antique:
        _signs(stage, pen, room)
    if stage.says("cage", "wire", "prison"):
        _cage(stage, wood)
    rooms.rug(pen, 0.7, 1.3, 3.6, 2.0, stage.tone(0.42, 0.11, 25, "accent"), stage.tone(0.70, 0.08, 80, "trim"))
    shelving.ladder(stage, -2.6, FAR - 0.75, 3.2)
    _table(stage, wood)
    if not stage.antique:
        _globe(stage, 3.2, 2.6, wood)
        _trolley(stage, -2.9, 1.5, wood)
    for x, z, count in () if stage.antique else ((-3.7, 0.5, 9), (-3.5, 2.6, 6), (3.6, 0.4, 8), (2.2, 4.6, 7)):
        clutter.stack(stage, x, 0.0, z, f"pile {x}", count)
    for x, z in ((-1.6, 2.4), (1.7, 2.4)):
        lamps.pendant(stage, x, z, HEIGHT, stage.tone(0.70, 0.09, 82, "trim"), drop=1.4, size=0.32, reach=3.0)
    lamps.sconce(stage, room, pen, "left", 4.9, 2.2, reach=2.2)
    action_light(stage, 0.3, 80)
    motes(stage, (-2, 0.6, 0), (2, 3.4, 4), 50, lch(*rooms.indoors(stage).sun))


def _goods(stage: Stage) -> shelving.Goods:
    if stage.antique or stage.says("scrolls", "scroll", "rolls", "chantry"):
        return "scrolls"
    if stage.says("boxes", "deed", "deeds", "tags", "crates", "drawers", "cage"):
        return "boxes"
    return "files" if stage.says("files", "records", "registry", "archive", "cards", "tape") else "books"


def _signs(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Letters over the shelves, a clock, a portrait."""
    for number, u in enumerate((1.3, 3.05, 5.5, 7.3)):
        with room.on(pen, "back", 0.05):
            pen.rect(u - 0.22, 3.66, 0.44, 0.24, room.lit(pen, stage.tone(0.34, 0.06, 45, "wood"), "back"))
            letters = ("A-F", "G-L", "M-R", "S-Z")[number]
            pen.centred(letters, u, 3.72, 0.15, room.lit(pen, lch(0.86, 0.08, 85), "back"))
    wallart.clock(room, pen, "back", 4.3, 3.95, 0.18)
    wallart.picture(room, pen, "right", 7.2, 1.5, 0.7, 0.9, "founder", gilt=True)


def _cage(stage: Stage, wood: Rgb) -> None:
    """A wire cage before the shelves on the right, its gate open."""

    def draw_it(pen: Brush) -> None:
        iron = pen.lit(lch(0.40, 0.02, 230), at=(3, 1, 3.4))
        with pen.on((1.9, 0, 3.5), RIGHT, UP):
            fixtures.bars(pen, 0, 0, 2.4, 2.5, iron, gap=0.2)

    stage.put(3.0, 3.5, draw_it, radius=1.2, tall=0.9)
    del wood


def _table(stage: Stage, wood: Rgb) -> None:
    x, z = 0.9, 1.75
    furniture.table(stage, x, z, 2.9, 1.0, wood, height=TOP)
    glass = stage.tone(0.50, 0.12, 152, "accent")
    for at in (x - 0.85, x + 0.85):
        lamps.desk_lamp(stage, at, TOP, z + 0.2, glass, reach=2.2)
    clutter.papers(stage, x - 0.1, TOP, z - 0.1, "reading papers", 5)
    clutter.stack(stage, x + 0.35, TOP, z + 0.28, "table books", 5)
    things = (("book", x - 0.5, z - 0.15), ("magnifier", x + 0.2, z - 0.2), ("pen", x + 0.05, z + 0.15),
              ("cup", x + 1.2, z - 0.1), ("notebook", x + 0.65, z - 0.2))  # fmt: skip
    clutter.lay_all(stage, TOP, things, size=1.1)
    for at in (x - 0.8, x + 0.75):
        furniture.chair(stage, at, z + 0.85, adjust(wood, 0.04), "camera", seat=stage.tone(0.40, 0.10, 150, "cloth"))


def _globe(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        own, sea = pen.lit(wood, at=(x, 1, z)), pen.lit(stage.tone(0.60, 0.08, 220, "cloth"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.5, 0.3, 0.4)
        with pen.standing(x, 0, z):
            for side in (-0.3, 0.3):
                pen.line((side, 0), (side * 0.5, 0.62), own, 0.05)
            pen.rect(-0.34, 0.6, 0.68, 0.06, own)
            pen.oval(0, 0.86, 0.36, 0.36, sea)
            for at, size in (((-0.12, 0.94), 0.13), ((0.14, 0.8), 0.11), ((0.02, 1.06), 0.08)):
                pen.oval(*at, size, size * 0.8, pen.lit(lch(0.68, 0.09, 95), at=(x, 1, z)))
            pen.oval(-0.12, 0.98, 0.12, 0.1, (1, 1, 1), 0.14)
            pen.curve([(0.0, 1.26), (0.44, 0.86), (0.0, 0.5)], pen.lit(lch(0.74, 0.1, 85), at=(x, 1, z)), 0.03)

    stage.put(x, z, draw_it, radius=0.4, tall=1.2)


def _trolley(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A trolley of books that want to go back."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.35, 0.4)
        furniture.bookcase(pen, x - 0.45, z - 0.2, 0.9, 0.95, adjust(wood, 0.08), "trolley", things=False)

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.9, 0.0, ((-1.6, 3.4), (2.4, 3.6), (-0.9, 2.4)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(0.1, 2.5, 0.46, 0), Seat(1.65, 2.5, 0.46, 0)), (Surface("table", 0.9, TOP, 1.75, 2.9, 1.0),)),
    spare=((-1.3, 3.0), (3.0, 1.2)),
    focus=(0.9, 1.1, 1.9),
    interior=True,
    yaw=4.0,
    shift=-0.5,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
