"""A diner: a chrome counter with stools, red booths, a window on the street, a jukebox, pies, neon, checks."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.props.kit import path_of
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, reveal
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media.canvas import skia

HEIGHT, FAR, COUNTER = 3.0, 4.0, 1.02
STEEL = lch(0.80, 0.012, 230)
PINK, CYAN = lch(0.74, 0.19, 350), lch(0.84, 0.13, 205)


_MENUS = {
    "diner": (("BURGER 3", "FRIES 1"), ("PIE 2", "SHAKE 2"), ("COFFEE", "ALL DAY")),
    "canteen": (("SOUP 1", "STEW 2"), ("PUDDING 1", "CUSTARD"), ("TEA", "ALL DAY")),
    "mess": (("RATION A", "RATION B"), ("GREENS", "BROTH 04"), ("TEA", "ALL WATCHES")),
}
"""Bills of fare, by who is served."""


def draw(stage: Stage) -> None:
    """The diner, far to near."""
    red, cream = stage.tone(0.54, 0.18, 26, "accent"), stage.tone(0.92, 0.03, 88, "trim")
    room = rooms.Room(
        -4.4, 4.4, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.84, 0.05, 185, "wall"),
        floor=stage.tone(0.86, 0.02, 88, "ground"),
        ceiling=stage.tone(0.92, 0.015, 88, "trim"),
        flooring="check",
        wainscot=(stage.tone(0.62, 0.08, 190, "wall"), 1.0),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    openings.window(stage, room, pen, openings.Window("left", 5.6, 1.05, 5.2, 1.5, STEEL, "city", "blind", panes=4))
    openings.door(room, pen, "right", 3.2, stage.tone(0.66, 0.02, 230, "metal"), glass="KITCHEN")
    _back_wall(stage, pen, room, red)
    _counter(stage, pen, red, cream)
    for z in (2.5, 0.6):
        _booth(stage, -3.55, z, red)
    _jukebox(stage, 3.7, 2.6)
    for x in (-1.5, 0.6, 2.4):
        lamps.pendant(stage, x, 1.6, HEIGHT, stage.tone(0.66, 0.15, 30, "accent"), drop=0.7, size=0.26, reach=2.2)
    for x, z in ((-3.4, 1.5), (-3.4, -0.6)):
        lamps.pendant(stage, x, z, HEIGHT, cream, drop=0.8, size=0.24, reach=1.9)
    for number, u in enumerate((5.4, 6.4, 7.4)):
        wallart.picture(room, pen, "right", u, 1.5, 0.6, 0.5, f"road {number}")


def _back_wall(stage: Stage, pen: Brush, room: rooms.Room, red: Rgb) -> None:
    """Steel, a hatch to the kitchen, shelves of pies and cups, the menu, a neon word."""
    with room.on(pen, "back", 0.02):
        steel = room.lit(pen, STEEL, "back")
        pen.gradient(
            rectangle(1.4, 1.0, 5.6, 1.15),
            (1.4, 0),
            (7.0, 0),
            [adjust(steel, -0.05), adjust(steel, 0.07), steel, adjust(steel, 0.06), adjust(steel, -0.07)],
        )
        for number in range(9):
            pen.line((1.4 + number * 0.64, 1.0), (1.9 + number * 0.64, 2.15), adjust(steel, 0.07), 0.02, 0.7)
        pen.rect(3.3, 1.2, 1.7, 0.75, room.lit(pen, lch(0.30, 0.04, 60), "back"))
        pen.gradient(rectangle(3.36, 1.26, 1.58, 0.63), (0, 1.9), (0, 1.26), [lch(0.86, 0.09, 82), lch(0.60, 0.09, 60)])
        for ticket in range(5):
            pen.rect(3.45 + ticket * 0.3, 1.68, 0.14, 0.2, room.lit(pen, lch(0.95, 0.02, 90), "back"))
        for number, words in enumerate(_MENUS[_serves(stage)]):
            left = 1.5 + number * 1.85
            pen.rect(left, 2.3, 1.7, 0.55, room.lit(pen, red, "back"))
            pen.rect(left + 0.05, 2.35, 1.6, 0.45, room.lit(pen, lch(0.94, 0.02, 88), "back"))
            for line, word in enumerate(words):
                pen.centred(word, left + 0.85, 2.6 - line * 0.19, 0.16, (0.2, 0.14, 0.14))
    with room.on(pen, "back", 0.03):
        clutter.sign(pen, "MESS" if _serves(stage) == "mess" else "EATS", 7.9, 2.3, 0.5, PINK, glow=stage.night)
        pen.fill(skia.Path().addRoundRect(skia.Rect.MakeXYWH(7.3, 2.16, 1.2, 0.7), 0.2, 0.2),
                 mix(CYAN, (1, 1, 1), 0.3) if stage.night else adjust(CYAN, -0.1), stroke=0.03)  # fmt: skip
    if stage.night:
        at = (3.5, 2.5, FAR - 0.1)
        bulb(stage, at, PINK, 0.6, 1.1)
        reveal(stage, at, 1.6, PINK, 0.8)
        stage.lamp(at, PINK, 0.5, 2.4, 0.1)
    reveal(stage, (-0.3, 1.6, FAR - 0.3), 1.4, lch(0.88, 0.09, 82), 0.8)


def _serves(stage: Stage) -> str:
    """Which bill of fare hangs there."""
    if stage.future or stage.says("mess", "ration", "crew"):
        return "mess"
    return "canteen" if stage.says("canteen", "school", "works", "staff") else "diner"


def _counter(stage: Stage, pen: Brush, red: Rgb, cream: Rgb) -> None:
    left, right, near, far = -2.2, 3.3, 1.7, 2.3
    pen.box((-3.0, 0, FAR - 0.55), (2.6, 0.98, FAR), lch(0.76, 0.012, 230))
    for kind, x in (
        ("pot", -2.6),
        ("cup", -2.2),
        ("cup", -2.0),
        ("jar", -1.6),
        ("cake", 0.9),
        ("bowl", 1.5),
        ("jar", 2.1),
    ):
        clutter.lay(stage, kind, x, 0.98, FAR - 0.3, size=1.25)

    def draw_it(brush: Brush) -> None:
        brush.contact((0.5, 0, near), 3.2, 0.5, 0.45)
        brush.box((left, 0, near), (right, COUNTER - 0.06, far), red)
        steel = brush.lit(STEEL, at=(0, 0.5, near))
        with brush.on((left, 0, near - 0.01), RIGHT, UP):
            for y in (0.1, 0.36, 0.62, 0.82):
                brush.rect(0, y, right - left, 0.07, adjust(steel, -0.03))
                brush.rect(0, y + 0.045, right - left, 0.018, adjust(steel, 0.1))
            brush.rect(0, 0.18, right - left, 0.16, brush.lit(cream, at=(0, 0.5, near)))
        brush.box((left - 0.1, COUNTER - 0.06, near - 0.14), (right + 0.1, COUNTER, far), cream)

    stage.put(0.5, far - 0.2, draw_it, radius=2.6, tall=0.85)
    things = (
        ("cup", -1.6),
        ("plate", -0.9),
        ("cake", 0.0),
        ("glass", 0.8),
        ("bottle", 1.0),
        ("bottle", 1.12),
        ("cup", 1.9),
        ("newspaper", 2.5),
    )
    for kind, x in things:
        clutter.lay(stage, kind, x, COUNTER, near + 0.15, size=1.15)
    for x in (-1.7, -0.8, 0.1, 1.0, 1.9, 2.8):
        furniture.stool(stage, x, near - 0.42, red)
    dome = (0.0, COUNTER, near + 0.15)

    def glass(brush: Brush) -> None:
        with brush.standing(*dome):
            brush.fill(path_of((-0.22, 0), (-0.24, 0.3, 0, 0.32), (0.24, 0.3, 0.22, 0)), (0.85, 0.93, 0.96), 0.28)
            brush.oval(0, 0.34, 0.03, 0.03, brush.lit(STEEL, at=dome))

    stage.put(dome[0], dome[2] - 0.02, glass, radius=0.2, tall=0.5)


def _booth(stage: Stage, x: float, z: float, red: Rgb) -> None:
    """Two benches with a table between them at the window."""
    cream = stage.tone(0.93, 0.02, 88, "trim")
    for back, low in ((z + 0.72, z + 0.3), (z - 0.72, z - 0.72)):

        def bench(pen: Brush, back: float = back, low: float = low) -> None:
            pen.box((x - 0.8, 0, low), (x + 0.55, 0.46, low + 0.42), adjust(red, -0.02))
            high = (back, back + 0.14)
            pen.box((x - 0.8, 0.3, high[0]), (x + 0.55, 1.1, high[1]), red)
            colour = pen.lit(red, at=(x, 1, back))
            with pen.on((x - 0.8, 0, high[0] - 0.005), RIGHT, UP):
                for rib in range(7):
                    pen.rect(0.08 + rib * 0.19, 0.5, 0.03, 0.55, adjust(colour, -0.08))
                pen.rect(0, 1.04, 1.35, 0.05, pen.lit(cream, at=(x, 1, back)))

        stage.put(x, back if back > z else back - 0.1, bench, radius=0.7, tall=0.85)

    def table(pen: Brush) -> None:
        pen.drum((x - 0.1, 0, z), 0.06, 0.7, STEEL)
        pen.box((x - 0.8, 0.7, z - 0.3), (x + 0.5, 0.76, z + 0.3), cream)

    stage.put(x, z, table, radius=0.6, tall=0.76)
    clutter.lay_all(stage, 0.76, (("bottle", x - 0.5, z + 0.1), ("cup", x, z - 0.1), ("plate", x + 0.25, z + 0.05)),
                    size=1.1)  # fmt: skip


def _jukebox(stage: Stage, x: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        wood = pen.lit(stage.tone(0.42, 0.10, 40, "wood"), at=(x, 1, z))
        pen.contact((x, 0, z), 0.6, 0.35, 0.45)
        with pen.standing(x, 0, z):
            body = path_of((-0.5, 0), (-0.5, 1.0), (-0.5, 1.55, 0, 1.58), (0.5, 1.55, 0.5, 1.0), (0.5, 0))
            pen.fill(body, wood)
            for wide, colour in ((0.42, PINK), (0.36, lch(0.86, 0.14, 85)), (0.3, CYAN)):
                pen.fill(
                    path_of(
                        (-wide, 0.1),
                        (-wide, 1.0),
                        (-wide, 1.0 + wide, 0, 1.02 + wide),
                        (wide, 1.0 + wide, wide, 1.0),
                        (wide, 0.1),
                    ),
                    colour,
                    stroke=0.045,
                )
            pen.rect(-0.24, 0.75, 0.48, 0.42, lch(0.28, 0.06, 260))
            for disc in range(4):
                pen.rect(-0.2 + disc * 0.11, 0.8, 0.07, 0.3, lch(0.7, 0.12, disc * 80))
            for row in range(3):
                pen.rect(-0.24, 0.2 + row * 0.15, 0.48, 0.1, lch(0.90, 0.05, 85))

    stage.put(x, z, draw_it, radius=0.5, tall=0.85)
    bulb(stage, (x, 0.9, z - 0.2), PINK, 0.4, 0.9)
    reveal(stage, (x, 0.9, z - 0.3), 1.3, PINK, 0.8)
    floor_pool(stage, x, z - 0.7, 1.3, PINK, 0.6)
    stage.lamp((x, 0.9, z - 0.4), PINK, 0.4, 1.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.9, 0.0, ((-0.6, 3.0), (1.6, 3.0), (-2.4, 1.6)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(-0.8, 1.25, 0.76, 180), Seat(1.0, 1.25, 0.76, 180), Seat(-3.3, 3.0, 0.48, 0)),
                (Surface("counter", 0.5, COUNTER, 1.9, 5.0, 0.4),)),
    spare=((-2.3, 2.6), (3.4, 0.8)),
    focus=(0.4, 1.5, FAR),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
