"""A kitchen that is used: cupboards, tiles, herbs, pans on a rail, a stove, a long table."""

from __future__ import annotations

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import AWAY, RIGHT, UP, Brush
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import (
    clutter,
    furniture,
    lamps,
    nature,
    old_kitchen,
    openings,
    rooms,
    wallart,
)
from production_flow.embedded.artist.sets.parts.glow import bulb, floor_pool, motes
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR = 2.95, 3.2
TOP = 0.96

_OLD_WORDS = ("dresser", "hearth", "range", "gas", "lantern", "lamps", "urn", "herbs", "crock", "washtub")
"""Words of a kitchen that has no fridge."""


def draw(stage: Stage) -> None:
    """The kitchen, far to near."""
    room = rooms.Room(
        -3.5, 3.5, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.87, 0.055, 86, "wall"),
        floor=stage.tone(0.80, 0.04, 70, "ground"),
        ceiling=stage.tone(0.92, 0.02, 85, "trim"),
        flooring="tile" if _old(stage) else "check",
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    sage, wood = stage.tone(0.66, 0.06, 165, "cloth"), stage.tone(0.60, 0.09, 60, "wood")
    cream = stage.tone(0.92, 0.035, 88, "trim")
    old = _old(stage)
    if not old:
        _tiles(pen, room)
    window = openings.Window(
        "back", 2.55, 1.25, 1.75, 1.25, cream, "garden", "curtain", stage.tone(0.66, 0.13, 38, "accent"), panes=2
    )
    openings.window(stage, room, pen, window)
    for z in (2.2, 0.6, -1.0, -2.6):
        pen.box(
            (-3.5, HEIGHT - 0.2, z), (3.5, HEIGHT - 0.02, z + 0.2), adjust(wood, -0.04), texture="brush", hold=False
        )
    if old:
        old_kitchen.furnish(stage, pen, room, wood)
    else:
        _cupboards(pen, sage, wood)
        _stove(stage, pen, cream)
    _walls(stage, pen, room, wood)
    if old or stage.says(*_OLD_WORDS):
        _dresser(stage, 2.75, 1.7, wood)
    else:
        _fridge(stage, 2.75, 1.7, cream)
    _table(stage, wood)
    hour = rooms.indoors(stage)
    motes(stage, (-1.5, 0.6, -0.5), (1.5, 2.4, 2.6), 46, lch(*hour.sun))


def _old(stage: Stage) -> bool:
    """Whether one cooks on coals here."""
    return stage.unpowered or stage.says("gaslit")


def _tiles(pen: Brush, room: rooms.Room) -> None:
    dice, stage = pen.stage.dice("splash tiles"), pen.stage
    with room.on(pen, "back", 0.005):
        tints = [
            room.lit(pen, stage.tone(0.80 + d, 0.045, 190 + h, "cloth"), "back")
            for d in (-0.05, 0, 0.04)
            for h in (-18, 0, 14)
        ]
        for column in range(62):
            for line in range(6):
                pen.rect(0.06 + column * 0.11, 0.98 + line * 0.11, 0.102, 0.102, dice.choice(tints))


def _cupboards(pen: Brush, sage: Rgb, wood: Rgb) -> None:
    stage = pen.stage
    for number in range(9):
        x = -3.4 + number * 0.755
        pen.box((x, 0.1, FAR - 0.6), (x + 0.75, TOP - 0.06, FAR), sage)
        _front(pen, (x, 0.1, FAR - 0.6), 0.75, 0.8, sage, drawer=number not in {4, 5})
    for x in (-3.4, -2.64, -1.88, 1.12, 1.88):
        pen.box((x, 1.72, FAR - 0.36), (x + 0.75, 2.55, FAR), sage)
        _front(pen, (x, 1.72, FAR - 0.36), 0.75, 0.83, sage, drawer=False)
        with pen.on((x, 1.72, FAR - 0.36), RIGHT, UP):
            pen.rect(0, -0.24, 0.75, 0.24, (0.1, 0.06, 0.15), 0.16)
    pen.box((-3.45, TOP - 0.06, FAR - 0.66), (3.45, TOP, FAR), wood)
    pen.box((-3.4, 0, FAR - 0.52), (3.45, 0.1, FAR - 0.4), lch(0.34, 0.03, 160))
    steel = pen.lit(lch(0.78, 0.02, 230), at=(0, 1, FAR))
    with pen.standing(-0.05, TOP, FAR - 0.2):
        pen.curve([(0, 0), (0, 0.36), (0.1, 0.36), (0.22, 0.36), (0.22, 0.22)], steel, 0.035)
    stage.put(
        0,
        FAR - 0.55,
        lambda brush: brush.box((-0.45, TOP, FAR - 0.5), (0.4, TOP + 0.015, FAR - 0.2), lch(0.72, 0.015, 230)),
        tall=0.9,
    )
    for kind, x in (
        ("jar", -2.3),
        ("tin", -2.1),
        ("bottle", -1.7),
        ("bowl", -1.2),
        ("bread", 1.2),
        ("jar", 1.65),
        ("pot", 2.05),
    ):
        clutter.lay(stage, kind, x, TOP, FAR - 0.3, size=1.25)
    for x in (-0.75, 0.72):
        _herb(stage, x)


def _front(
    pen: Brush, low: tuple[float, float, float], width: float, height: float, base: Rgb, *, drawer: bool
) -> None:
    colour, pull = pen.lit(base, at=low), pen.lit(lch(0.76, 0.1, 80), at=low)
    door = height - (0.22 if drawer else 0.02)
    with pen.on(low, RIGHT, UP):
        pen.rect(0.02, 0.02, width - 0.04, door - 0.03, adjust(colour, 0.02))
        pen.rect(0.09, 0.09, width - 0.18, door - 0.17, adjust(colour, -0.035))
        pen.rect(0.09, door - 0.1, width - 0.18, 0.02, adjust(colour, -0.09))
        pen.rect(0.09, 0.09, width - 0.18, 0.015, adjust(colour, 0.06))
        pen.oval(width - 0.07, door * 0.5, 0.022, 0.022, pull)
        if drawer:
            pen.rect(0.02, door + 0.02, width - 0.04, 0.17, adjust(colour, 0.02))
            pen.rect(width / 2 - 0.1, door + 0.1, 0.2, 0.025, pull)


def _herb(stage: Stage, x: float) -> None:
    clay, z = stage.tone(0.60, 0.12, 40, "accent"), FAR - 0.14

    def draw_it(pen: Brush) -> None:
        colour, green = pen.lit(clay, at=(x, 1, z)), pen.lit(nature.leaf_tone(stage, 0.54, 0.12, 135), at=(x, 1, z))
        with pen.standing(x, TOP, z):
            pen.fill([(-0.08, 0), (0.08, 0), (0.11, 0.17), (-0.11, 0.17)], colour)
            pen.rect(-0.12, 0.15, 0.24, 0.04, adjust(colour, 0.04))
            nature.foliage(pen, 0, 0.32, 0.19, green, stage.dice(f"herb {x}"), clumps=12)

    stage.put(x, z, draw_it, radius=0.2, tall=0.9)


def _walls(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """The side walls: shelves, a rail of pans, a calendar, a menu board, pictures."""
    wallart.pans(room, pen, "left", 8.15, 2.1, 1.9, "pan rail")
    wallart.shelf(room, pen, "left", 5.6, 1.62, 1.9, wood, "left jars", kind="jars")
    wallart.shelf(room, pen, "left", 5.6, 2.12, 1.9, wood, "left plates", kind="plates")
    wallart.shelf(room, pen, "right", 2.6, 1.62, 1.5, wood, "right bottles", kind="bottles")
    wallart.shelf(room, pen, "right", 2.6, 2.12, 1.5, wood, "right jars", kind="jars")
    wallart.picture(room, pen, "right", 4.5, 1.5, 0.62, 0.48, "kitchen picture", gilt=True)
    wallart.clock(room, pen, "right", 5.6, 2.2, 0.19)
    with room.on(pen, "left"):
        clutter.blackboard(pen, 3.7, 1.25, 1.15, 0.95, ("OGGI", "pasta", "pesce", "torta"))
    with room.on(pen, "right"):
        paper = room.lit(pen, lch(0.95, 0.02, 88), "right")
        pen.rect(5.3, 1.15, 0.42, 0.56, paper)
        pen.rect(5.3, 1.47, 0.42, 0.24, room.lit(pen, stage.tone(0.6, 0.14, 30, "accent"), "right"))
        for number in range(12):
            pen.rect(5.34 + (number % 4) * 0.09, 1.2 + (number // 4) * 0.08, 0.06, 0.05, adjust(paper, -0.18))


def _stove(stage: Stage, pen: Brush, cream: Rgb) -> None:
    x, near, far = -2.85, 0.9, 2.5

    def draw_it(brush: Brush) -> None:
        brush.contact((-3.2, 0, 1.7), 0.8, 1.1, 0.4)
        brush.box((-3.48, 0, near), (x, 0.92, far), cream)
        brush.box((-3.48, 0.92, near), (x + 0.02, 0.95, far), lch(0.30, 0.02, 260))
        iron = brush.lit(lch(0.28, 0.02, 260), (1, 0, 0), (x, 0.5, 1.6))
        with brush.on((x, 0, near), AWAY, UP):
            brush.rect(0.22, 0.14, 1.15, 0.5, iron)
            glow = lch(0.66, 0.15, 55) if stage.night else brush.lit(lch(0.46, 0.08, 50), (1, 0, 0), (x, 0.4, 1.6))
            brush.rect(0.3, 0.2, 0.99, 0.36, glow)
            brush.rect(0.22, 0.68, 1.15, 0.04, brush.lit(lch(0.75, 0.02, 230), (1, 0, 0), (x, 0.7, 1.6)))
            for knob in range(5):
                brush.oval(0.32 + knob * 0.24, 0.81, 0.05, 0.05, iron)

    stage.put(-3.15, 1.7, draw_it, radius=0.8, tall=0.9)
    for kind, z, size in (("pot", 1.35, 1.2), ("pan", 2.05, 1.0)):
        clutter.lay(stage, kind, -3.15, 0.95, z, size=size)
    _hood(pen, stage)
    if stage.night:
        bulb(stage, (-3.0, 1.6, 1.7), lch(0.85, 0.12, 75), 0.5, 0.7)
        floor_pool(stage, -3.1, 1.7, 1.0, lch(0.86, 0.11, 75), 0.8, 0.96)


def _hood(pen: Brush, stage: Stage) -> None:
    copper = stage.tone(0.64, 0.11, 48, "accent")
    side, front = pen.lit(copper, (1, 0.15, 0), (-3, 2, 1.7)), pen.lit(copper, (0, 0.1, -1), (-3, 2, 1.0))
    pen.world([(-3.49, HEIGHT, 1.3), (-3.49, HEIGHT, 2.1), (-2.85, 1.85, 2.5), (-2.85, 1.85, 0.9)], side)
    pen.world([(-3.49, HEIGHT, 1.3), (-3.49, 1.85, 0.9), (-2.85, 1.85, 0.9)], front)
    pen.box((-3.49, 1.74, 0.88), (-2.83, 1.86, 2.52), adjust(copper, -0.06))


def _dresser(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """Where nobody has a refrigerator: a dresser with plates on its rack and cups on its hooks."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x + 0.35, 0, z), 0.7, 0.6, 0.4)
        pen.box((x - 0.1, 0, z - 0.4), (x + 0.72, 0.88, z + 0.4), wood, texture="brush")
        pen.box((x - 0.06, 0.88, z + 0.05), (x + 0.72, 2.0, z + 0.4), adjust(wood, -0.03), texture="brush")
        plate, own = pen.lit(lch(0.93, 0.02, 88), at=(x, 1, z)), pen.lit(wood, at=(x, 1, z))
        blue = pen.lit(stage.tone(0.52, 0.09, 240, "accent"), at=(x, 1, z))
        with pen.on((x - 0.06, 0, z + 0.04), RIGHT, UP):
            for level in range(3):
                y = 0.98 + level * 0.34
                for number in range(3):
                    pen.oval(0.15 + number * 0.24, y + 0.13, 0.105, 0.12, plate)
                    pen.oval(
                        0.15 + number * 0.24,
                        y + 0.13,
                        0.07,
                        0.08,
                        blue if (level + number) % 2 else adjust(plate, -0.06),
                    )
                pen.rect(0, y - 0.02, 0.78, 0.03, adjust(own, 0.06))
        with pen.on((x - 0.1, 0, z - 0.405), RIGHT, UP):
            for left in (0.05, 0.43):
                pen.rect(left, 0.1, 0.34, 0.46, adjust(own, -0.05))
                pen.rect(left, 0.64, 0.34, 0.16, adjust(own, 0.04))
                pen.oval(left + 0.17, 0.72, 0.022, 0.022, pen.lit(lch(0.78, 0.1, 82), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.4, tall=1.85)
    clutter.lay_all(stage, 0.88, (("bread", x + 0.2, z - 0.2), ("jar", x + 0.5, z - 0.2)), size=1.1)


def _fridge(stage: Stage, x: float, z: float, cream: Rgb) -> None:
    def draw_it(pen: Brush) -> None:
        pen.contact((x + 0.35, 0, z), 0.7, 0.6, 0.4)
        pen.box((x - 0.05, 0, z - 0.4), (x + 0.72, 1.85, z + 0.4), cream)
        colour = pen.lit(cream, at=(x, 1, z))
        with pen.on((x - 0.05, 0, z - 0.4), RIGHT, UP):
            pen.rect(0, 1.22, 0.77, 0.02, adjust(colour, -0.18))
            for y in (0.85, 1.32):
                pen.rect(0.06, y, 0.035, 0.28, adjust(colour, -0.25))
            for px, py, hue in ((0.3, 1.0, 95), (0.5, 0.92, 210), (0.42, 1.5, 20), (0.6, 1.46, 120)):
                pen.rect(px, py, 0.11, 0.13, pen.lit(lch(0.86, 0.09, hue), at=(x, 1, z)))
                pen.oval(px + 0.055, py + 0.12, 0.014, 0.014, pen.lit(lch(0.5, 0.18, 27), at=(x, 1, z)))

    stage.put(x, z, draw_it, radius=0.4, tall=1.85)
    clutter.lay(stage, "bread", x + 0.35, 1.86, z, size=1.2)


def _table(stage: Stage, wood: Rgb) -> None:
    x, z, top = 0.55, 1.05, 0.76
    furniture.table(stage, x, z, 2.3, 0.95, adjust(wood, -0.02), height=top)
    blue = stage.tone(0.50, 0.09, 235, "accent")
    furniture.chair(stage, x - 0.65, z + 0.75, blue, "camera")
    furniture.chair(stage, x + 0.55, z + 0.75, blue, "camera")
    furniture.chair(stage, x + 1.55, z - 0.1, blue, "left")
    things = (("bowl", x - 0.15, z + 0.1), ("cup", x + 0.5, z - 0.12), ("bread", x - 0.72, z + 0.05), ("knife",
        x - 0.95, z + 0.2),
              ("bottle", x + 0.85, z + 0.18), ("glass", x + 0.68, z + 0.25), ("plate", x + 0.25, z - 0.2))  # fmt: skip
    clutter.lay_all(stage, top, things, size=1.15)
    lamps.pendant(stage, x, z + 0.1, HEIGHT, stage.tone(0.62, 0.15, 36, "accent"), drop=0.62, size=0.36)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.9, 1.6, 0.0, ((-1.9, 2.0), (1.0, 2.2)), ((-1.5, -2.0), (1.6, -2.0)),
                (Seat(-0.1, 1.75, 0.46, 0), Seat(1.1, 1.75, 0.46, 0)), (Surface("table", 0.55, 0.76, 1.05, 2.3, 0.95),
                Surface("counter", -1.4, TOP, FAR - 0.3, 2.0, 0.5))),
    spare=((-1.6, 2.1), (2.5, -0.2)),
    focus=(0.4, 0.95, 1.1),
    interior=True,
    yaw=4.0,
    shift=-0.4,
    back=6.4,
    ceiling=HEIGHT,
)  # fmt: skip
