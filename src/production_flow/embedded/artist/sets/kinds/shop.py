"""A shop: shelves to the ceiling, a counter with a till, scales, a shop window on the street, crates of fruit."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import clutter, furniture, lamps, nature, openings, rooms, wallart
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 3.2, 3.8


def draw(stage: Stage) -> None:
    """The shop, far to near."""
    room = rooms.Room(
        -3.8, 3.8, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.06, 92, "wall"),
        floor=stage.tone(0.66, 0.06, 62, "ground"),
        ceiling=stage.tone(0.90, 0.02, 85, "trim"),
        flooring="tile",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood = stage.tone(0.48, 0.085, 55, "wood")
    books = stage.says("book", "books", "bookshop", "bookstore", "library", "antique")
    for number, x in enumerate((-3.75, -2.2, -0.65)):
        if books:
            furniture.bookcase(pen, x, FAR - 0.4, 1.5, 2.75, wood, f"shelf {number}", depth=0.4)
        else:
            _shelves(pen, x, wood, number)
    openings.door(room, pen, "back", 5.0, stage.tone(0.44, 0.08, 160, "cloth"), sign="PRIVATE")
    window = openings.Window("right", 2.4, 0.75, 2.8, 1.8, wood, "city", "bare", panes=3)
    openings.window(stage, room, pen, window)
    for shelf in range(3):
        wallart.shelf(
            room,
            pen,
            "left",
            5.2,
            1.0 + shelf * 0.6,
            4.6,
            wood,
            f"left shelf {shelf}",
            kind=("boxes", "jars", "bottles")[shelf],
        )
    with room.on(pen, "back", 0.02):
        clutter.blackboard(pen, 6.25, 1.15, 0.95, 1.2, _prices(stage))
    wallart.clock(room, pen, "back", 5.5, 2.75, 0.2)
    _counter(stage, wood)
    if books:
        for x, z in ((-2.7, 0.9), (2.9, 1.1)):
            clutter.stack(stage, x, 0.0, z, f"floor books {x}", 9)
            clutter.stack(stage, x + 0.3, 0.0, z + 0.2, f"more books {x}", 6)
    else:
        _fruit(stage, -2.9, 0.9)
        _fruit(stage, 3.0, 0.7)
    clutter.box_pile(stage, 2.9, 2.9, "shop boxes", 4)
    nature.pot(stage, -3.3, -0.6, 0.85, part="shop plant")
    for x in (-1.6, 0.4):
        lamps.pendant(stage, x, 1.3, HEIGHT, stage.tone(0.90, 0.04, 88, "trim"), drop=0.75, size=0.3, reach=2.6)


def _prices(stage: Stage) -> tuple[str, ...]:
    if stage.machines:
        return ("PARTS", "valve 4", "cog 2", "oil 7", "cell 9")
    if stage.future:
        return ("TODAY", "air 3", "algae 4", "tea 5", "cells 6")
    return ("TODAY", "bread 3", "jam 4", "tea 5", "figs 6")


def _shelves(pen: Brush, x: float, wood: Rgb, number: int) -> None:
    """A tall shelf of tins, jars, boxes and bottles."""
    stage, z = pen.stage, FAR - 0.4
    pen.box((x, 0, z), (x + 1.5, 2.75, FAR), wood, texture="brush")
    inside, dice = pen.lit(adjust(wood, -0.1), at=(x, 1, z)), stage.dice(f"goods {number}")
    with pen.on((x, 0, z), RIGHT, UP):
        for level in range(6):
            y = 0.1 + level * 0.44
            pen.rect(0.05, y, 1.4, 0.38, inside)
            at = 0.09
            while at < 1.32:
                kind, base = (
                    dice.randrange(3),
                    stage.tone(dice.choice((0.5, 0.64, 0.8)), 0.11, dice.choice((28, 60, 95, 150, 230)), "cloth"),
                )
                colour, wide, tall = pen.lit(base, at=(x, 1, z)), dice.uniform(0.09, 0.15), dice.uniform(0.18, 0.3)
                pen.rect(at, y, wide, tall, colour)
                if kind == 0:
                    pen.rect(at, y + tall * 0.3, wide, tall * 0.4, adjust(colour, 0.2, 0.5))
                elif kind == 1:
                    pen.rect(at + wide * 0.3, y + tall, wide * 0.4, tall * 0.28, adjust(colour, -0.1))
                else:
                    pen.rect(at - 0.005, y + tall, wide + 0.01, 0.03, adjust(colour, -0.18))
                at += wide + 0.02
            pen.rect(0.05, y + 0.26, 1.4, 0.12, (0, 0, 0.03), 0.22)
            pen.rect(0.02, y - 0.05, 1.46, 0.055, pen.lit(adjust(wood, 0.05), at=(x, 1, z)))


def _counter(stage: Stage, wood: Rgb) -> None:
    left, right, near, far, top = -1.5, 2.1, 1.35, 1.95, 0.98

    def draw_it(pen: Brush) -> None:
        pen.contact((0.3, 0, near), 2.3, 0.5, 0.45)
        furniture.counter(pen, (left, 0, near), (right, top - 0.06, far), stage.tone(0.50, 0.09, 165, "accent"), wood)

    stage.put(0.3, far - 0.2, draw_it, radius=1.8, tall=0.85)
    if not stage.medieval:
        _till(stage, 1.5, top, near + 0.3)
    things = (("jar", -1.2, near + 0.2), ("jar", -0.98, near + 0.3), ("bell", 0.95, near + 0.15), ("newspaper", 0.35,
        near + 0.3),
              ("box", -0.35, near + 0.3), ("flower", -1.35, near + 0.4))  # fmt: skip
    clutter.lay_all(stage, top, things)


def _till(stage: Stage, x: float, y: float, z: float) -> None:
    def draw_it(pen: Brush) -> None:
        metal, brass = (
            pen.lit(stage.tone(0.40, 0.05, 150, "metal"), at=(x, y, z)),
            pen.lit(lch(0.76, 0.11, 85), at=(x, y, z)),
        )
        with pen.standing(x, y, z):
            pen.rect(-0.25, 0, 0.5, 0.16, adjust(metal, -0.05))
            pen.fill([(-0.25, 0.16), (0.25, 0.16), (0.2, 0.4), (-0.2, 0.4)], metal)
            pen.rect(-0.16, 0.4, 0.32, 0.16, brass)
            pen.rect(-0.13, 0.43, 0.26, 0.1, pen.lit(lch(0.94, 0.03, 95), at=(x, y, z)))
            pen.centred("4.20", 0, 0.445, 0.09, (0.1, 0.1, 0.1))
            for row in range(3):
                for column in range(6):
                    pen.oval(
                        -0.17 + column * 0.068,
                        0.2 + row * 0.07,
                        0.02,
                        0.02,
                        brass if (row + column) % 3 else pen.lit(lch(0.92, 0.02, 90)),
                    )

    stage.put(x, z, draw_it, radius=0.3, tall=0.85)


def _fruit(stage: Stage, x: float, z: float) -> None:
    """Three crates of fruit on a slope."""

    def draw_it(pen: Brush) -> None:
        wood, dice = stage.tone(0.66, 0.08, 70, "wood"), stage.dice(f"fruit {x}")
        pen.contact((x, 0, z), 1.0, 0.5, 0.45)
        for row, (y, at) in enumerate(((0.62, z + 0.3), (0.38, z), (0.14, z - 0.3))):
            pen.box((x - 0.7, 0, at - 0.14), (x + 0.7, y + 0.16, at + 0.14), adjust(wood, -0.03 * row))
            for column in range(3):
                hue, light = ((27, 0.55), (60, 0.72), (125, 0.60), (92, 0.82), (15, 0.46), (45, 0.66))[
                    (row * 2 + column) % 6
                ]
                with pen.standing(x - 0.47 + column * 0.47, y + 0.14, at - 0.1):
                    for _ in range(9):
                        colour = pen.lit(lch(light + dice.choice((-0.04, 0, 0.05)), 0.15, hue), at=(x, 1, z))
                        pen.oval(dice.uniform(-0.17, 0.17), dice.uniform(0.0, 0.1), 0.065, 0.065, colour)
            with pen.on((x - 0.7, y, at - 0.15), RIGHT, UP):
                own = pen.lit(wood, at=(x, 1, z))
                for column in range(3):
                    pen.rect(column * 0.47, 0, 0.45, 0.15, adjust(own, 0.04))
                    pen.rect(column * 0.47, 0.07, 0.45, 0.014, adjust(own, -0.14))
                    pen.rect(column * 0.47 + 0.14, 0.12, 0.18, 0.12, pen.lit(lch(0.95, 0.02, 92), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.8, tall=0.85)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((0.3, 2.5), (-1.9, 2.4)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(0.3, 2.4, 0.6, 0),), (Surface("counter", 0.3, 0.98, 1.65, 3.4, 0.5),)),
    spare=((-2.6, 2.4), (2.8, 2.0)),
    focus=(0.3, 1.0, 1.6),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.6,
    ceiling=HEIGHT,
)  # fmt: skip
