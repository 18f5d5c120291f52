"""A court room: the high bench under its seal, the witness's stand, the jury's box, two tables, a rail, benches."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 4.6, 6.6


def draw(stage: Stage) -> None:
    """The court, far to near."""
    wood = stage.tone(0.42, 0.09, 48, "wood")
    room = rooms.Room(
        -5.0, 5.0, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.045, 85, "wall"),
        floor=stage.tone(0.56, 0.075, 55, "wood"),
        ceiling=stage.tone(0.90, 0.02, 85, "trim"),
        wainscot=(wood, 1.5),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white = stage.tone(0.90, 0.03, 85, "trim")
    for u in (6.4, 9.4, 12.0):
        openings.window(stage, room, pen, openings.Window("left", u, 1.75, 1.4, 2.2, white, "city", "bare", panes=2))
    _panelling(stage, pen, room, wood)
    wallart.picture(room, pen, "right", 5.6, 1.9, 0.9, 1.15, "old judge", gilt=True)
    wallart.picture(room, pen, "right", 7.4, 1.9, 0.9, 1.15, "older judge", gilt=True)
    wallart.clock(room, pen, "right", 3.9, 3.0, 0.26)
    _flags(stage)
    _bench(stage, wood)
    _stand(stage, 2.75, 3.6, wood)
    _jury(stage, pen, wood)
    for x in (-1.9, 1.9):
        _table(stage, x, 1.7, wood)
    _clerk(stage, 0.0, 3.3, wood)
    for x in (-2.6, 2.6):
        _rail(stage, x, -0.9, wood)
    for x in (-2.9, 2.9):
        furniture.bench(stage, x, -2.0, wood, "away", 2.8)
    for x, z in ((-2.2, 2.6), (2.2, 2.6), (0.0, 0.0)):
        lamps.pendant(stage, x, z, HEIGHT, stage.tone(0.74, 0.10, 82, "trim"), drop=1.3, size=0.4, reach=3.2)
    action_light(stage, 0.35, 80)
    motes(stage, (-3, 0.8, 0), (2, 3.6, 4), 40, lch(*rooms.indoors(stage).sun))


def _panelling(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The wall behind the judge, with the seal and its motto."""
    with room.on(pen, "back", 0.03):
        own, gold = room.lit(pen, wood, "back"), room.lit(pen, stage.tone(0.76, 0.11, 85, "trim"), "back")
        pen.rect(2.4, 0, 5.2, 3.9, adjust(own, -0.05))
        for number in range(6):
            pen.rect(2.6 + number * 0.82, 1.6, 0.7, 2.0, adjust(own, 0.03))
            pen.rect(2.7 + number * 0.82, 1.7, 0.5, 1.8, adjust(own, -0.03))
        pen.rect(2.25, 3.9, 5.5, 0.24, adjust(own, 0.06))
        for x in (2.4, 7.35):
            pen.rect(x, 0, 0.26, 3.9, adjust(own, 0.05))
        pen.oval(5.0, 2.95, 0.62, 0.62, gold)
        pen.oval(5.0, 2.95, 0.52, 0.52, adjust(own, -0.06))
        for ray in range(16):
            angle = ray * math.tau / 16
            pen.line(
                (5.0, 2.95), (5.0 + math.cos(angle) * 0.5, 2.95 + math.sin(angle) * 0.5), adjust(gold, -0.12), 0.02
            )
        pen.rect(4.97, 2.62, 0.06, 0.62, gold)
        pen.rect(4.66, 3.16, 0.68, 0.05, gold)
        for x in (4.7, 5.3):
            pen.line((x, 3.17), (x, 2.88), gold, 0.014)
            pen.fill([(x - 0.15, 2.88), (x + 0.15, 2.88), (x, 2.76)], gold)
        pen.centred("JUSTICE", 5.0, 3.65, 0.2, gold, "Fraunces-600")


def _flags(stage: Stage) -> None:
    for x, hue in ((-2.5, 27), (2.4, 255)):

        def draw_it(pen: Brush, x: float = x, hue: float = hue) -> None:
            cloth = pen.lit(stage.tone(0.50, 0.14, hue, "accent"), at=(x, 2, 6.0))
            with pen.standing(x, 0, 6.0):
                pen.rect(-0.02, 0, 0.04, 2.9, pen.lit(lch(0.74, 0.10, 82), at=(x, 2, 6.0)))
                pen.fill([(0.02, 2.8), (0.42, 2.5), (0.36, 1.1), (0.1, 0.95), (0.02, 1.2)], cloth)
                for fold in (0.12, 0.24):
                    pen.line((fold, 2.7 - fold), (fold * 0.9, 1.05), adjust(cloth, -0.08), 0.035)
                pen.oval(0, 2.94, 0.05, 0.06, lch(0.80, 0.11, 85))

        stage.put(x, 6.0, draw_it, radius=0.3, tall=2.9)


def _front(pen: Brush, low: tuple[float, float, float], width: float, height: float, wood: Rgb) -> None:
    """Panels on the front of a piece whose near face starts at `low`."""
    own = pen.lit(wood, at=low)
    with pen.on((low[0], low[1], low[2] - 0.005), RIGHT, UP):
        count = max(1, round(width / 0.8))
        step = width / count
        for number in range(count):
            pen.rect(number * step + 0.08, 0.14, step - 0.16, height - 0.3, adjust(own, -0.05))
            pen.rect(number * step + 0.15, 0.22, step - 0.3, height - 0.46, adjust(own, 0.035))
        pen.rect(0, 0, width, 0.1, adjust(own, -0.1))
        pen.rect(0, height - 0.09, width, 0.09, adjust(own, 0.07))


def _bench(stage: Stage, wood: Rgb) -> None:
    """The judge's bench on its platform, a lamp, a gavel, the high chair behind it."""
    near = FAR - 2.0

    def draw_it(pen: Brush) -> None:
        pen.box((-2.3, 0, near - 0.3), (2.3, 0.35, FAR), adjust(wood, -0.04))
        leather = pen.lit(stage.tone(0.40, 0.12, 25, "accent"), at=(0, 2, FAR - 0.6))
        with pen.standing(0, 0.35, FAR - 0.7):
            pen.rect(-0.46, 0.5, 0.92, 1.5, pen.lit(wood, at=(0, 1, FAR)))
            pen.rect(-0.38, 0.6, 0.76, 1.3, leather)
            for row in range(4):
                for column in range(3):
                    pen.oval(-0.24 + column * 0.24, 0.8 + row * 0.3, 0.02, 0.02, adjust(leather, -0.12))
        pen.box((-2.0, 0.35, near), (2.0, 1.65, near + 0.5), wood, texture="brush")
        _front(pen, (-2.0, 0.35, near), 4.0, 1.3, wood)
        pen.box((-2.1, 1.65, near - 0.08), (2.1, 1.73, near + 0.6), adjust(wood, 0.06))

    stage.put(0, near, draw_it, radius=2.2, tall=1.8)
    lamps.desk_lamp(stage, 1.0, 1.73, near + 0.25, stage.tone(0.50, 0.12, 152, "accent"), reach=2.4)
    clutter.lay_all(
        stage, 1.73, (("hammer", 0.35, near + 0.15), ("book", -0.9, near + 0.2), ("glass", -0.4, near + 0.2)), size=1.3
    )


def _stand(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """The witness's box with its chair and its rail."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 1.0, 0.6, 0.4)
        pen.box((x - 0.75, 0, z - 0.1), (x + 0.75, 0.25, z + 1.2), adjust(wood, -0.04))
        pen.box((x - 0.26, 0.25, z + 0.5), (x + 0.26, 0.72, z + 0.95), adjust(wood, 0.05))
        pen.box((x - 0.26, 0.72, z + 0.88), (x + 0.26, 1.4, z + 0.95), adjust(wood, 0.05))
        for side in (x - 0.75, x + 0.69):
            pen.box((side, 0.25, z), (side + 0.06, 1.15, z + 1.1), wood)
        pen.box((x - 0.75, 0.2, z - 0.05), (x + 0.75, 1.15, z + 0.02), wood)
        _front(pen, (x - 0.75, 0.2, z - 0.05), 1.5, 0.95, wood)
        with pen.standing(x - 0.3, 1.15, z):
            pen.line((0, 0), (0.12, 0.26), (0.2, 0.2, 0.22), 0.02)
            pen.oval(0.14, 0.29, 0.04, 0.05, (0.16, 0.16, 0.18))

    stage.put(x, z, draw_it, radius=0.8, tall=1.3)


def _jury(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """Two rows of chairs behind a panelled front, along the left wall."""
    for row, x in enumerate((-4.75, -4.15)):
        pen.box((x - 0.25, 0, 2.0), (x + 0.35, 0.3 - 0.3 * row, 5.8), adjust(wood, -0.05), hold=False)
        for number in range(5):
            z, y = 5.4 - number * 0.75, 0.3 - 0.3 * row
            pen.box((x - 0.2, y + 0.4, z - 0.22), (x + 0.22, y + 0.48, z + 0.22), stage.tone(0.42, 0.11, 25, "accent"))
            pen.box((x - 0.22, y + 0.4, z - 0.24), (x - 0.14, y + 1.05, z + 0.24), adjust(wood, 0.04))
    pen.box((-3.7, 0, 2.0), (-3.6, 0.95, 5.8), wood)
    pen.box((-4.9, 0, 1.95), (-3.6, 0.95, 2.02), wood)
    _front(pen, (-4.9, 0, 1.95), 1.3, 0.95, wood)
    pen.box((-3.78, 0.95, 1.9), (-3.55, 1.03, 5.85), adjust(wood, 0.06))


def _table(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    furniture.table(stage, x, z, 1.9, 0.8, adjust(wood, 0.06))
    clutter.papers(stage, x - 0.2, 0.75, z - 0.1, f"brief {x}", 5)
    clutter.stack(stage, x + 0.65, 0.75, z + 0.1, f"law {x}", 6)
    clutter.lay_all(
        stage,
        0.75,
        (("suitcase", x - 0.7, z + 0.15), ("glass", x + 0.3, z + 0.15), ("pen", x + 0.1, z - 0.2)),
        size=0.95,
    )
    for at in (x - 0.4, x + 0.45):
        furniture.chair(stage, at, z - 0.72, wood, "away", seat=stage.tone(0.40, 0.10, 155, "accent"))


def _clerk(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    furniture.desk(stage, x, z, wood, width=1.6, depth=0.6)
    clutter.papers(stage, x, 0.76, z, "record", 4)
    clutter.lay_all(stage, 0.76, (("book", x - 0.5, z), ("bell", x + 0.5, z)), size=1.1)


def _rail(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """The bar between the court and the public, open in the middle."""

    def draw_it(pen: Brush) -> None:
        own = pen.lit(wood, at=(x, 0.5, z))
        with pen.on((x - 1.7, 0, z), RIGHT, UP):
            pen.rect(0, 0.72, 3.4, 0.09, adjust(own, 0.06))
            pen.rect(0, 0.08, 3.4, 0.07, own)
            for post in range(18):
                pen.gradient(
                    rectangle(0.05 + post * 0.19, 0.12, 0.07, 0.62),
                    (0.05 + post * 0.19, 0),
                    (0.12 + post * 0.19, 0),
                    [adjust(own, -0.05), adjust(own, 0.05)],
                )

    stage.put(x, z, draw_it, radius=0.6, tall=0.8)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.9, 0.0, ((-0.9, 2.6), (1.0, 2.6), (-3.0, 3.0)), ((-1.5, -1.6), (1.5, -1.6)),
                (Seat(0.0, FAR - 0.9, 0.9, 0), Seat(2.75, 4.2, 0.72, 0)),
                (Surface("table", 1.9, 0.75, 1.7, 1.9, 0.7),)),
    spare=((0.0, 2.0), (3.8, 2.4)),
    focus=(0.0, 1.9, FAR - 1.8),
    interior=True,
    yaw=2.5,
    shift=-0.4,
    back=6.8,
    ceiling=HEIGHT,
)  # fmt: skip
