"""A bedroom: a bed that was slept in, a lamp, a wardrobe, a dresser with a mirror, a window, a rug, slippers."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    furniture,
    lamps,
    nature,
    olden,
    openings,
    rooms,
    wallart,
)
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.9, 3.4


def draw(stage: Stage) -> None:
    """The bedroom, far to near."""
    dice = stage.dice("wallpaper")
    hue = dice.choice((25, 165, 240, 330))
    room = rooms.Room(
        -3.6, 3.6, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.80, 0.05, hue, "wall"),
        floor=stage.tone(0.58, 0.08, 60, "wood"),
        ceiling=stage.tone(0.93, 0.015, 85, "trim"),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    wood, white = stage.tone(0.48, 0.085, 52, "wood"), stage.tone(0.93, 0.02, 88, "trim")
    cloth = stage.tone(0.62, 0.12, (hue + 30) % 360, "accent")
    timber = stage.tone(0.38, 0.075, 48, "wood")
    if stage.medieval:
        olden.walls(pen, room, timber)
    else:
        _paper(pen, room, hue)
    openings.door(room, pen, "right", 2.2, adjust(wood, 0.1))
    _dresser(stage, pen, wood)
    _bed(stage, -0.15, 1.75, wood, cloth)
    furniture.chair(stage, -2.6, 1.0, wood, "right", seat=cloth)
    lamps.pendant(stage, 0.6, 0.6, HEIGHT, stage.tone(0.88, 0.05, 80, "trim"), drop=0.5, size=0.3, reach=2.6)
    if stage.medieval:
        _chamber(stage, pen, room, cloth, timber)
        return
    openings.window(
        stage, room, pen, openings.Window("back", 4.75, 0.95, 1.5, 1.4, white, "city", "curtain", cloth, panes=2)
    )
    for number, (u, v, wide, tall) in enumerate(((2.0, 1.75, 0.72, 0.5), (3.05, 1.6, 0.42, 0.56))):
        wallart.picture(room, pen, "back", u, v, wide, tall, f"bed picture {number}", gilt=number == 1)
    for number, (u, v) in enumerate(((8.6, 1.7), (9.15, 1.5), (8.15, 1.45))):
        wallart.picture(room, pen, "left", u, v, 0.38, 0.46, f"memory {number}")
    wallart.shelf(room, pen, "left", 6.2, 1.75, 1.3, wood, "bed shelf", kind="boxes")
    rooms.rug(pen, 0.9, 0.9, 2.8, 1.7, stage.tone(0.60, 0.08, hue, "cloth"), stage.tone(0.86, 0.04, 85, "trim"))
    _wardrobe(pen, 1.05 - 3.6 + 1.0, wood)
    clutter.lay(stage, "bag", -2.6, 0.48, 1.0, size=1.0)
    nature.pot(stage, 3.1, 1.3, 0.7, part="bedroom plant")
    clutter.lay_all(stage, 0.0, (("suitcase", 3.0, 0.1), ("book", -1.75, 0.75)), size=1.1)
    _slippers(stage, -0.9, 0.95, cloth)


def _chamber(stage: Stage, pen: Brush, room: rooms.Room, cloth: Rgb, wood: Rgb) -> None:
    """What is in it before wallpaper: beams, a roof over the bed, chests, a window of small panes."""
    olden.beams(pen, room, wood)
    openings.window(stage, room, pen, openings.Window("back", 4.9, 1.05, 1.2, 1.1, wood, "town", "factory", panes=2))
    olden.canopy(stage, (-1.36, 0.98), (1.0, 2.52), wood, cloth)
    rooms.rug(pen, 1.2, 0.5, 2.2, 1.3, stage.tone(0.52, 0.09, 40, "cloth"), stage.tone(0.74, 0.05, 80, "trim"))
    clutter.lay_all(stage, 0.0, (("chest", 2.9, 0.9), ("chest", -3.0, 2.4)), size=1.5)


def _paper(pen: Brush, room: rooms.Room, hue: float) -> None:
    """Stripes of wallpaper."""
    sides: tuple[tuple[rooms.Side, float], ...] = (("back", 7.2), ("left", 10.9), ("right", 10.9))
    for side, length in sides:
        tint = room.lit(pen, pen.stage.tone(0.84, 0.04, hue, "wall"), side)
        with room.on(pen, side):
            for number in range(int(length / 0.5)):
                pen.rect(number * 0.5, 0.14, 0.22, HEIGHT - 0.26, tint, 0.5)


def _wardrobe(pen: Brush, x: float, wood: Rgb) -> None:
    low, high = (x - 1.95, 0.0, FAR - 0.62), (x - 0.55, 2.25, FAR)
    pen.box(low, high, wood, texture="brush")
    colour = pen.lit(wood, at=low)
    with pen.on(low, RIGHT, UP):
        for leaf in (0.05, 0.72):
            pen.rect(leaf, 0.14, 0.62, 2.0, adjust(colour, 0.03))
            pen.rect(leaf + 0.08, 0.24, 0.46, 0.8, adjust(colour, -0.05))
            pen.rect(leaf + 0.08, 1.16, 0.46, 0.86, adjust(colour, -0.05))
        pen.rect(0.69, 0.1, 0.02, 2.05, adjust(colour, -0.2))
        for knob in (0.62, 0.78):
            pen.oval(knob, 1.1, 0.03, 0.03, pen.lit(lch(0.78, 0.1, 85), at=low))
        sleeve = pen.lit(pen.stage.tone(0.56, 0.12, 20, "accent"), at=low)
        pen.fill([(0.62, 0.75), (0.78, 0.8), (0.76, 0.36), (0.66, 0.34)], sleeve)
    pen.box((x - 2.0, 2.25, FAR - 0.66), (x - 0.5, 2.35, FAR), adjust(wood, 0.04))


def _dresser(stage: Stage, pen: Brush, wood: Rgb) -> None:
    """A chest of drawers with a mirror, against the right of the back wall."""
    left, near, top = 1.35, FAR - 0.5, 0.82
    pen.box((left, 0, near), (left + 1.2, top, FAR), adjust(wood, 0.05), texture="brush")
    colour, brass = pen.lit(adjust(wood, 0.05), at=(left, 1, near)), pen.lit(lch(0.78, 0.1, 85), at=(left, 1, near))
    with pen.on((left, 0, near), RIGHT, UP):
        for level in range(3):
            pen.rect(0.05, 0.08 + level * 0.24, 1.1, 0.2, adjust(colour, 0.035))
            pen.rect(0.05, 0.08 + level * 0.24, 1.1, 0.015, adjust(colour, -0.1))
            for knob in (0.3, 0.9):
                pen.oval(knob, 0.18 + level * 0.24, 0.028, 0.028, brass)
    for kind, x in (("bottle", left + 0.15), ("jar", left + 0.35), ("photograph", left + 0.75), ("box", left + 1.0)):
        clutter.lay(stage, kind, x, top, near + 0.22, size=1.0)


def _bed(stage: Stage, x: float, z: float, wood: Rgb, cloth: Rgb) -> None:
    """A double bed whose head stands left, quilt thrown back; a night table with a lamp behind it."""
    white, left, right = stage.tone(0.95, 0.01, 90, "trim"), x - 1.1, x + 1.05

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z + 0.06), 1.4, 0.80, 0.45)
        pen.box((left, 0.12, z - 0.7), (right, 0.34, z + 0.7), wood)
        pen.box((left + 0.03, 0.34, z - 0.68), (right - 0.02, 0.54, z + 0.68), white)
        pen.box((left + 0.75, 0.3, z - 0.73), (right + 0.01, 0.6, z + 0.71), cloth, fade=0.06)
        top = pen.lit(cloth, UP, (x, 0.6, z))
        with pen.on((left + 0.75, 0.604, z - 0.73), RIGHT, AWAY):
            for column in range(5):
                for line in range(5):
                    if (column + line) % 2:
                        pen.rect(column * 0.28, line * 0.288, 0.28, 0.288, adjust(top, 0.07, 0.75, 30))
            pen.fill([(0, 0), (0.34, 0), (0.1, 1.44), (0, 1.44)], pen.lit(white, UP, (x, 0.6, z)))
        for depth in (0.34, -0.34):
            with pen.standing(left + 0.36, 0.54, z + depth):
                colour = pen.lit(white, at=(x, 0.6, z))
                pen.gradient(rectangle(-0.24, 0, 0.5, 0.2), (0, 0.2), (0, 0), [colour, adjust(colour, -0.1)])
                pen.oval(0.01, 0.17, 0.26, 0.07, adjust(colour, 0.01))
        pen.box((left - 0.09, 0, z - 0.74), (left, 1.12, z + 0.74), adjust(wood, 0.02), texture="brush")

    stage.put(x, z, draw_it, radius=1.2, tall=0.9)
    stand = (left - 0.1, z + 1.1)

    def table(pen: Brush) -> None:
        pen.box((stand[0] - 0.22, 0, stand[1] - 0.2), (stand[0] + 0.22, 0.56, stand[1] + 0.2), adjust(wood, 0.04))

    stage.put(*stand, table, radius=0.3, tall=0.6)
    lamps.desk_lamp(stage, *(stand[0] - 0.05, 0.56, stand[1]), stage.tone(0.80, 0.09, 75, "accent"), reach=2.6)
    clutter.lay_all(stage, 0.56, (("book", stand[0] + 0.14, stand[1] - 0.08),), size=0.9)


def _slippers(stage: Stage, x: float, z: float, cloth: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        colour = pen.lit(cloth, at=(x, 0, z))
        for shift in (0.0, 0.17):
            with pen.standing(x + shift, 0, z + shift * 0.4):
                pen.oval(0, 0.035, 0.07, 0.04, adjust(colour, -0.05))
                pen.oval(0, 0.05, 0.045, 0.022, adjust(colour, -0.25))

    stage.put(x, z, draw_it, radius=0.2, tall=0.1)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.7, 1.8, 0.0, ((2.0, 2.1), (-2.3, 2.2)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(0.3, 1.05, 0.56, 0), Seat(-2.6, 1.0, 0.48, 90)),
                (Surface("dresser", 1.95, 0.82, FAR - 0.25, 1.2, 0.4),)),
    spare=((2.4, 1.6), (-2.9, 0.1)),
    focus=(-0.1, 0.7, 1.7),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
