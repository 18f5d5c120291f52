"""A laundry: coppers that steam, tubs, a mangle, lines of sheets; in our own days rows of machines with round doors."""

from __future__ import annotations

import math
from itertools import pairwise

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.model import Marks, Seat, Surface
from production_flow.embedded.artist.sets.parts import furniture, lamps, openings, rooms, wallart
from production_flow.embedded.artist.sets.parts.glow import action_light
from production_flow.embedded.artist.sets.spec import SetSpec
from production_flow.embedded.artist.sets.stage import Stage

HEIGHT, FAR, HALF = 3.4, 4.8, 4.3


def draw(stage: Stage) -> None:
    """The laundry, far to near."""
    room = rooms.Room(
        -HALF, HALF, HEIGHT, -7.5, FAR,
        wall=stage.tone(0.86, 0.03, 190, "wall"),
        floor=stage.tone(0.62, 0.03, 60, "ground"),
        ceiling=stage.tone(0.90, 0.015, 90, "trim"),
        flooring="tile",
        wainscot=(stage.tone(0.70, 0.06, 205, "wall"), 1.3),
    )  # fmt: skip
    pen = rooms.build_room(stage, room)
    white, wood = stage.tone(0.93, 0.02, 90, "trim"), stage.tone(0.54, 0.08, 60, "wood")
    window = openings.Window("right", 4.6, 0.95, 2.6, 1.6, white, "city", "bare", panes=3)
    openings.window(stage, room, pen, window)
    openings.door(room, pen, "back", 6.9, stage.tone(0.46, 0.09, 215, "cloth"))
    wallart.clock(room, pen, "back", 6.3, 2.7, 0.2)
    if stage.unpowered:
        _steam_laundry(stage, pen, room, wood)
    else:
        _machines(stage, pen, room)
        furniture.bench(stage, -2.9, 1.7, wood, "right", 1.8)
    furniture.table(stage, 1.9, 2.2, 1.8, 0.75, wood, height=0.85)
    _folded(stage, 1.9, 0.85, 2.2)
    for number, (x, z) in enumerate(((-1.8, 2.9), (3.5, 0.6))):
        _basket(stage, x, z, number)
    for x in (-1.8, 1.8):
        lamps.pendant(stage, x, 1.3, HEIGHT, white, drop=0.7, size=0.32, reach=2.8)
    action_light(stage, 0.4, 200)


def _machines(stage: Stage, pen: Brush, room: rooms.Room) -> None:
    """Two rows along the back wall: those that wash, and above them those that dry."""
    body = room.lit(pen, stage.tone(0.92, 0.012, 220, "metal"), "back")
    steel, dark = adjust(body, -0.22), lch(0.26, 0.03, 240)
    with room.on(pen, "back", 0.05):
        for row, v in enumerate((0.08, 1.15)):
            for number in range(6):
                u, dice = 0.5 + number * 0.92, stage.dice(f"drum {row} {number}")
                pen.gradient(rectangle(u, v, 0.86, 1.02), (u, 0), (u + 0.86, 0), [body, adjust(body, -0.07)])
                pen.rect(u, v + 0.84, 0.86, 0.18, adjust(body, -0.12))
                for knob in (0.1, 0.24):
                    pen.oval(u + knob, v + 0.93, 0.045, 0.045, steel)
                pen.rect(u + 0.5, v + 0.88, 0.28, 0.09, lch(0.7, 0.12, 150) if dice.random() < 0.4 else dark)
                pen.oval(u + 0.43, v + 0.43, 0.33, 0.33, steel)
                pen.oval(u + 0.43, v + 0.43, 0.27, 0.27, dark)
                _wash(pen, (u + 0.43, v + 0.4), dice.choice((25, 90, 210, 300)), full=dice.random() < 0.6)
        pen.rect(0.4, 0, 5.7, 0.08, adjust(body, -0.3))


def _wash(pen: Brush, at: tuple[float, float], hue: int, *, full: bool) -> None:
    """What is seen through a round door: cloth and suds, or the bare drum."""
    x, y = at
    if full:
        pen.oval(x, y - 0.06, 0.23, 0.15, pen.lit(lch(0.62, 0.12, hue)))
        pen.oval(x + 0.08, y - 0.02, 0.12, 0.09, pen.lit(lch(0.80, 0.07, hue + 60)))
        for step in range(6):
            pen.oval(
                x - 0.18 + step * 0.07, y + 0.05 + 0.02 * math.sin(step * 2.1), 0.035, 0.03, (0.95, 0.98, 1.0), 0.8
            )
    pen.fill([(x - 0.17, y + 0.06), (x - 0.1, y + 0.2), (x + 0.02, y + 0.24), (x - 0.1, y + 0.02)], (1, 1, 1), 0.2)


def _steam_laundry(stage: Stage, pen: Brush, room: rooms.Room, wood: Rgb) -> None:
    """What there was before machines."""
    for number, x in enumerate((-3.3, -1.9)):
        _copper(stage, pen, x, number)
    _mangle(stage, 0.5, 3.2, wood)
    for x, z in ((-3.4, 1.4), (-2.6, 0.4)):
        _tub(stage, x, z, wood)
    for z, start in ((3.9, -3.6), (2.4, -0.6)):
        _line(stage, start, z)
    wallart.shelf(room, pen, "back", 4.6, 2.0, 1.7, wood, "soap", kind="boxes")


def _copper(stage: Stage, pen: Brush, x: float, number: int) -> None:
    """A boiler of copper in brick, its fire door under it, steam over it."""
    near = FAR - 1.0
    brick, metal = stage.tone(0.52, 0.09, 38, "wall"), stage.tone(0.62, 0.115, 48, "metal")
    pen.box((x - 0.6, 0, near), (x + 0.6, 0.9, FAR), brick)
    with pen.on((x - 0.6, 0, near), RIGHT, UP):
        own = pen.lit(brick, at=(x, 0.5, near))
        for row in range(6):
            for column in range(5):
                left = column * 0.27 - 0.13 * (row % 2)
                if 0 <= left < 1.0:
                    pen.rect(left, row * 0.15, 0.25, 0.13, adjust(own, 0.03 if (row + column) % 2 else -0.02))
        pen.rect(0.35, 0.12, 0.5, 0.34, pen.lit(lch(0.28, 0.02, 250)))
        pen.rect(0.43, 0.18, 0.34, 0.2, lch(0.70, 0.17, 48))
    pen.drum((x, 0.9, FAR - 0.5), 0.46, 0.3, metal)
    pen.disc((x, 1.21, FAR - 0.5), 0.4, lch(0.86, 0.03, 215))
    dice = stage.dice(f"steam {number}")
    with pen.standing(x, 1.25, near):
        for _ in range(9):
            at = dice.uniform(-0.4, 0.4), dice.uniform(0.05, 1.3)
            pen.glow(*at, 0.3 + 0.2 * at[1], (0.97, 0.98, 1.0), 0.22, power=1.4)


def _mangle(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """Two rollers in an iron frame with a great wheel, a sheet between them."""

    def draw_it(pen: Brush) -> None:
        iron, roll = (
            pen.lit(stage.tone(0.34, 0.04, 160, "metal"), at=(x, 1, z)),
            pen.lit(adjust(wood, 0.16), at=(x, 1, z)),
        )
        cloth = pen.lit(lch(0.95, 0.01, 90), at=(x, 1, z))
        pen.contact((x, 0, z), 1.0, 0.4, 0.45)
        with pen.standing(x, 0, z):
            for side in (-0.66, 0.58):
                pen.rect(side, 0, 0.08, 1.5, iron)
                pen.rect(side - 0.1, 0, 0.28, 0.06, adjust(iron, -0.05))
            pen.rect(-0.6, 0.3, 1.2, 0.05, iron)
            pen.rect(-0.66, 1.46, 1.32, 0.07, iron)
            pen.fill([(-0.4, 0.98), (0.36, 0.98), (0.4, 0.36), (0.1, 0.42), (-0.16, 0.34), (-0.44, 0.4)], cloth)
            for fold in (-0.2, 0.05, 0.26):
                pen.line((fold, 0.96), (fold - 0.02, 0.42), adjust(cloth, -0.08), 0.02)
            for y in (0.96, 1.18):
                pen.gradient(rectangle(-0.6, y, 1.2, 0.2), (0, y + 0.2), (0, y), [adjust(roll, 0.05), roll,
                    adjust(roll, -0.12)])  # fmt: skip
            turns = [math.tau * step / 28 for step in range(29)]
            rim = [(0.8 + 0.36 * math.cos(turn), 1.1 + 0.42 * math.sin(turn)) for turn in turns]
            for one, other in pairwise(rim):
                pen.line(one, other, iron, 0.05)
            for turn in turns[:-1:5]:
                pen.line(
                    (0.8, 1.1), (0.8 + 0.34 * math.cos(turn), 1.1 + 0.4 * math.sin(turn)), adjust(iron, 0.04), 0.03
                )
            pen.oval(0.8, 1.1, 0.06, 0.06, adjust(iron, 0.08))

    stage.put(x, z, draw_it, radius=0.9, tall=0.9)


def _tub(stage: Stage, x: float, z: float, wood: Rgb) -> None:
    """A wooden tub of suds with a washboard in it."""

    def draw_it(pen: Brush) -> None:
        pen.contact((x, 0, z), 0.6, 0.4, 0.4)
        pen.drum((x, 0.0, z), 0.42, 0.55, wood, top=0.48)
        pen.disc((x, 0.551, z), 0.43, (0.93, 0.96, 1.0))
        board = pen.lit(adjust(wood, 0.14), at=(x, 0.8, z))
        with pen.standing(x, 0.5, z):
            pen.fill([(-0.16, 0), (0.16, 0), (0.2, 0.46), (-0.12, 0.46)], board)
            for rib in range(6):
                pen.line((-0.11 + rib * 0.008, 0.08 + rib * 0.055), (0.13 + rib * 0.008, 0.08 + rib * 0.055),
                         adjust(board, -0.12), 0.02)  # fmt: skip
            for bubble in range(9):
                pen.oval(-0.34 + bubble * 0.085, 0.06 + 0.03 * (bubble % 3), 0.05, 0.04, (0.97, 0.99, 1.0), 0.85)

    stage.put(x, z, draw_it, radius=0.5, tall=0.8)


def _line(stage: Stage, start: float, z: float) -> None:
    """Sheets and shirts over a cord under the ceiling."""

    def draw_it(pen: Brush) -> None:
        dice = stage.dice(f"line {start}")
        with pen.on((start, 0, z), RIGHT, UP):
            pen.line((-1.0, HEIGHT - 0.5), (4.6, HEIGHT - 0.5), pen.lit(lch(0.7, 0.04, 70), at=(start, 3, z)), 0.02)
            x = 0.0
            while x < 3.4:
                wide, tall = dice.uniform(0.5, 0.9), dice.uniform(0.5, 0.85)
                cloth = pen.lit(stage.tone(0.94, 0.02, dice.choice((90, 220, 20)), "cloth"), at=(start + x, 2.6, z))
                low = HEIGHT - 0.5 - tall
                pen.gradient(rectangle(x, low, wide, tall), (x, 0), (x + wide, 0), [cloth, adjust(cloth, -0.06)])
                for peg in (x + 0.06, x + wide - 0.1):
                    pen.rect(peg, HEIGHT - 0.56, 0.04, 0.12, pen.lit(lch(0.6, 0.08, 65), at=(start, 3, z)))
                x += wide + dice.uniform(0.08, 0.3)

    stage.put(start + 1.8, z, draw_it, radius=0.1, tall=0.1)


def _folded(stage: Stage, x: float, y: float, z: float) -> None:
    """Piles of folded linen and an iron."""

    def draw_it(pen: Brush) -> None:
        dice = stage.dice("linen")
        for pile in (-0.55, -0.15):
            with pen.standing(x + pile, y, z):
                for sheet in range(5):
                    own = pen.lit(stage.tone(0.90 + 0.04 * (sheet % 2), 0.03, dice.choice((90, 210, 20)), "cloth"),
                                  at=(x, y, z))  # fmt: skip
                    pen.rect(-0.17, sheet * 0.055, 0.34, 0.05, own)
        iron = pen.lit(lch(0.32, 0.015, 250), at=(x, y, z))
        with pen.standing(x + 0.45, y, z):
            pen.fill([(-0.16, 0), (0.16, 0), (0.1, 0.1), (-0.16, 0.12)], iron)
            pen.curve([(-0.13, 0.12), (-0.02, 0.26), (0.08, 0.1)], adjust(iron, 0.06), 0.035)

    stage.put(x, z - 0.02, draw_it, radius=0.7, tall=0.85)


def _basket(stage: Stage, x: float, z: float, number: int) -> None:
    """A basket heaped with washing."""
    cane = stage.tone(0.66, 0.08, 72, "wood")

    def draw_it(pen: Brush) -> None:
        dice, own = stage.dice(f"washing {number}"), pen.lit(cane, at=(x, 0.3, z))
        pen.contact((x, 0, z), 0.55, 0.35, 0.4)
        with pen.standing(x, 0, z):
            for _ in range(8):
                cloth = pen.lit(stage.tone(dice.uniform(0.7, 0.94), 0.06, dice.choice((20, 90, 210)), "cloth"),
                                at=(x, 0.5, z))  # fmt: skip
                pen.oval(dice.uniform(-0.28, 0.28), 0.42 + dice.uniform(0, 0.16), 0.17, 0.1, cloth)
            pen.fill([(-0.36, 0), (0.36, 0), (0.46, 0.44), (-0.46, 0.44)], own)
            for row in range(4):
                pen.rect(-0.37 - 0.025 * row, 0.06 + row * 0.1, 0.74 + 0.05 * row, 0.025, adjust(own, -0.1))

    stage.put(x, z, draw_it, radius=0.5, tall=0.6)


SPEC = SetSpec(
    draw=draw,
    marks=Marks(-1.8, 1.8, 0.0, ((-0.6, 2.4), (3.0, 3.2)), ((-1.6, -2.1), (1.7, -2.1)),
                (Seat(3.2, 1.6, 0.46, 0),), (Surface("table", 1.9, 0.85, 2.2, 1.8, 0.7),)),
    focus=(-1.2, 1.3, 4.2),
    interior=True,
    yaw=4.0,
    shift=-0.3,
    back=6.5,
    ceiling=HEIGHT,
    spare=((-2.4, 2.2), (3.2, 3.4)),
)  # fmt: skip
