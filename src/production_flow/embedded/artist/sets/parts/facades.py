"""Fronts of houses, drawn flat in metres with y up, and rows of them along a street."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush, rectangle
from production_flow.media.canvas import skia

Manner = Literal["plaster", "brick", "modern"]
DARK: Rgb = (0.03, 0.02, 0.07)


@dataclass(frozen=True)
class House:
    """Materials of one front.

    Args:
        manner: Plaster with shutters, brick with lintels, or glass and slabs.
        lit: Share of windows with a light behind them.
        shops: Words for the boards over its shops; empty for none.
        trade: Whether it has shops at all.
    """

    wall: Rgb
    trim: Rgb
    shutter: Rgb
    glass: Rgb
    glow: Rgb
    manner: Manner = "plaster"
    lit: float = 0.0
    shops: tuple[str, ...] = ()
    trade: bool = True


@dataclass(frozen=True)
class Finish:
    """How a front's materials are seen from the eye: lit, hazed, and with how much detail (0-1)."""

    pen: Brush
    normal: Point3
    depth: float
    key: float
    detail: float

    def __call__(self, base: Rgb) -> Rgb:
        """The colour of a material on this front."""
        return self.pen.stage.lit(base, self.normal, self.depth, self.key)


def front(pen: Brush, house: House, width: float, height: float, dice: Random, finish: Finish) -> None:
    """One front: base course, ground floor openings, windows by storey, cornice."""
    wall, trim = finish(house.wall), finish(house.trim)
    shape = rectangle(0, 0, width, height)
    pen.gradient(shape, (0, 0), (0, height), [adjust(wall, -0.09, 1.08, -8), wall, adjust(wall, 0.03)], [0, 0.45, 1])
    if finish.detail > 0.3:
        pen.texture(shape, "stain", 70, 1.0)
        _skin(pen, house, width, height, dice, finish)
    pen.rect(0, 0, width, 0.5, adjust(wall, -0.12, 0.9, -8))
    storey, bay = (3.4, 2.1) if house.manner == "modern" else (3.1, 2.5)
    floors, bays = max(1, int((height - 4.1) / storey)), max(1, int(width / bay))
    step = width / bays
    for floor in range(floors):
        y = 4.15 + floor * storey
        if finish.detail > 0.2:
            pen.rect(0, y - 0.62, width, 0.13, trim)
            pen.rect(0, y - 0.72, width, 0.1, DARK, 0.28)
        for number in range(bays):
            _window(pen, house, step * (number + 0.5), y, dice, finish)
    for number in range(bays):
        _ground_floor(pen, house, step * (number + 0.5), step, dice, finish)
    _cornice(pen, width, height, trim, finish)


def _cornice(pen: Brush, width: float, height: float, trim: Rgb, finish: Finish) -> None:
    pen.rect(0, height - 0.72, width, 0.36, DARK, 0.3)
    pen.rect(0, height - 0.36, width, 0.36, trim)
    if finish.detail > 0.4:
        for number in range(int(width / 0.45)):
            pen.rect(number * 0.45 + 0.1, height - 0.54, 0.18, 0.2, adjust(trim, -0.12))
    pen.gradient(rectangle(0, 0, 0.5, height), (0, 0), (0.5, 0), [(DARK, 0.25), (DARK, 0)])


def _skin(pen: Brush, house: House, width: float, height: float, dice: Random, finish: Finish) -> None:
    wall = finish(house.wall)
    if house.manner == "brick":
        tints = [adjust(wall, dl, 1.1, dh) for dl in (-0.05, -0.03, 0.03, 0.05) for dh in (-9, 9)]
        for _ in range(int(width * height * 2.0 * finish.detail)):
            x, y = dice.uniform(0, width - 0.4), round(dice.uniform(0, height) / 0.09) * 0.09
            pen.rect(x, y, dice.uniform(0.2, 0.5), 0.07, dice.choice(tints), 0.6)
    elif house.manner == "plaster" and finish.detail > 0.6:
        _fallen_plaster(pen, width, height, dice, wall)


def _fallen_plaster(pen: Brush, width: float, height: float, dice: Random, wall: Rgb) -> None:
    side = dice.choice((0.0, 1.0))
    x, y = (0.1 + side * (width - 0.2)), dice.uniform(0.6, height * 0.5)
    tints = [adjust(wall, dl, 1.3, -22) for dl in (-0.07, -0.11, -0.15)]
    for row in range(dice.randrange(4, 9)):
        for column in range(dice.randrange(1, 4)):
            left = x - side * 0.3 + (column * 0.3 + (row % 2) * 0.15) * (1 - 2 * side)
            pen.rect(left, y + row * 0.13, 0.26, 0.09, dice.choice(tints))


def _window(pen: Brush, house: House, x: float, y: float, dice: Random, finish: Finish) -> None:
    wide, tall = {"plaster": (0.92, 1.65), "brick": (1.1, 1.75), "modern": (1.7, 2.3)}[house.manner]
    left, lit, mood = x - wide / 2, dice.random() < house.lit, dice.random()
    trim, shape = finish(house.trim), rectangle(x - wide / 2, y, wide, tall)
    pen.rect(left - 0.12, y - 0.1, wide + 0.24, tall + 0.26, trim)
    if lit:
        glow = mix(house.glow, lch(0.72, 0.13, 60), mood * 0.6)
        pen.gradient(shape, (0, y), (0, y + tall), [adjust(glow, 0.03), adjust(glow, -0.08)])
        _curtains(pen, left, y, wide, tall, mood, adjust(glow, -0.16))
    else:
        glass = finish(house.glass)
        pen.gradient(shape, (0, y), (0, y + tall), [adjust(glass, 0.10), adjust(glass, -0.06)])
        pen.fill([(left + wide * 0.15, y), (left + wide * 0.5, y), (left + wide * 0.95, y + tall),
                  (left + wide * 0.6, y + tall)], adjust(glass, 0.12), 0.35)  # fmt: skip
    pen.rect(left, y + tall - 0.26, wide, 0.26, DARK, 0.30)
    pen.rect(x - 0.035, y, 0.07, tall, trim)
    pen.rect(left, y + tall * 0.52, wide, 0.06, trim)
    pen.rect(left - 0.16, y - 0.3, wide + 0.32, 0.14, DARK, 0.28)
    pen.rect(left - 0.2, y - 0.17, wide + 0.4, 0.13, trim)
    if house.manner == "plaster":
        _shutters(pen, house, x, y, wide, tall, dice, finish)
    elif house.manner == "brick":
        pen.rect(left - 0.2, y + tall + 0.05, wide + 0.4, 0.26, trim)
        if mood < 0.45 and not lit:
            pen.rect(left, y + tall * (0.4 + mood * 0.6), wide, tall * (0.6 - mood * 0.6), adjust(trim, -0.03), 0.7)


def _curtains(pen: Brush, left: float, y: float, wide: float, tall: float, mood: float, colour: Rgb) -> None:
    if mood < 0.35:
        pen.rect(left, y, wide * 0.2, tall, colour, 0.8)
        pen.rect(left + wide * 0.8, y, wide * 0.2, tall, colour, 0.8)
    elif mood < 0.5:
        pen.oval(left + wide * 0.6, y + tall * 0.42, 0.15, 0.18, adjust(colour, -0.2), 0.9)
        pen.fill(
            [(left + wide * 0.34, y), (left + wide * 0.42, y + 0.46), (left + wide * 0.78, y + 0.46),
            (left + wide * 0.9, y)],
            adjust(colour, -0.2), 0.9,
        )  # fmt: skip


def _shutters(
    pen: Brush, house: House, x: float, y: float, wide: float, tall: float, dice: Random, finish: Finish
) -> None:
    wood, shut = finish(house.shutter), dice.random() < 0.2
    for side in (-1, 1):
        leaf = wide / 2 if shut else 0.5
        left = x + (-leaf if side < 0 else 0) if shut else x + side * (wide / 2 + 0.02) - (0.5 if side < 0 else 0)
        pen.rect(left + 0.06, y - 0.08, leaf, tall + 0.06, DARK, 0.25)
        pen.rect(left, y - 0.02, leaf, tall + 0.06, wood)
        if finish.detail > 0.5:
            for slat in range(11):
                pen.rect(left + 0.06, y + 0.08 + slat * 0.145, leaf - 0.12, 0.05, adjust(wood, -0.08))
    if dice.random() < 0.34 and finish.detail > 0.4 and not shut:
        _flower_box(pen, x, y, dice, finish, house)


def _flower_box(pen: Brush, x: float, y: float, dice: Random, finish: Finish, house: House) -> None:
    pen.rect(x - 0.6, y - 0.36, 1.2, 0.24, finish(adjust(house.trim, -0.25, 1.6, -25)))
    blooms = [finish(lch(0.48, 0.11, 138)), finish(lch(0.55, 0.12, 130)), finish(pen.stage.tone(0.62, 0.19, 18,
        "accent")),
              finish(lch(0.80, 0.12, 60))]  # fmt: skip
    for _ in range(26):
        pen.oval(x + dice.uniform(-0.62, 0.62), y - 0.1 + dice.uniform(-0.1, 0.2), 0.085, 0.07, dice.choice(blooms))


def _ground_floor(pen: Brush, house: House, x: float, step: float, dice: Random, finish: Finish) -> None:
    choices = ("arch", "door", "shop") if house.manner == "plaster" else ("shop", "door", "shop")
    if not house.trade:
        choices = ("arch", "door", "arch")
    kind = dice.choice(choices)
    wide, tall = (min(step - 0.4, 2.1), 2.3) if kind == "shop" else (1.4, 2.5)
    bottom = 0.25 if kind == "shop" else 0.0
    opening = (
        _arch(x, wide, tall)
        if kind == "arch"
        else skia.Path().addRect(skia.Rect.MakeXYWH(x - wide / 2, bottom, wide, tall))
    )
    trim = finish(house.trim)
    pen.fill(opening, trim, stroke=0.34)
    pen.fill(opening, adjust(trim, -0.13), stroke=0.1)
    lit = kind == "shop" and dice.random() < house.lit * 2.2
    glass = house.glow if lit else finish(adjust(house.glass, -0.03))
    pen.gradient(opening, (x, 0), (x, tall), [glass, adjust(glass, -0.12)])
    if kind == "shop":
        _shop(pen, house, x, wide, tall, dice, finish, lit=lit)
    else:
        _door(pen, house, x, dice, finish, arched=kind == "arch")


def _arch(x: float, wide: float, tall: float) -> skia.Path:
    path = skia.Path()
    path.moveTo(x - wide / 2, 0)
    path.lineTo(x - wide / 2, tall - 0.5)
    path.cubicTo(x - wide / 2, tall + 0.45, x + wide / 2, tall + 0.45, x + wide / 2, tall - 0.5)
    path.lineTo(x + wide / 2, 0)
    path.close()
    return path


def _door(pen: Brush, house: House, x: float, dice: Random, finish: Finish, *, arched: bool) -> None:
    wood = finish(adjust(house.shutter, -0.05))
    half = 0.66 if arched else 0.58
    pen.rect(x - half, 0.02, half * 2, 2.05, wood)
    for left in (-half + 0.14, 0.08):
        pen.rect(x + left, 1.1, half - 0.22, 0.8, adjust(wood, -0.06))
        pen.rect(x + left, 0.2, half - 0.22, 0.7, adjust(wood, -0.06))
    pen.oval(x + half - 0.12, 1.02, 0.05, 0.05, lch(0.78, 0.1, 85))
    pen.rect(x - 0.9, 0, 1.8, 0.12, finish(adjust(house.trim, -0.06)))
    if dice.random() < 0.5:
        pen.rect(x - half, 2.12, half * 2, 0.3, finish(adjust(house.glass, 0.08)))


def _shop(
    pen: Brush, house: House, x: float, wide: float, tall: float, dice: Random, finish: Finish, *, lit: bool
) -> None:
    left = x - wide / 2
    goods = adjust(house.glow, -0.22) if lit else finish(adjust(house.glass, 0.06))
    for number in range(5):
        high = dice.uniform(0.25, 0.7)
        pen.rect(left + 0.12 + number * (wide - 0.3) / 5, 0.6, (wide - 0.5) / 7, high, goods, 0.8)
    pen.rect(left, 0.25, wide, 0.35, finish(adjust(house.shutter, -0.08)))
    pen.rect(x - 0.03, 0.3, 0.06, tall, finish(house.trim))
    if house.shops:
        board = finish(adjust(house.shutter, -0.03))
        pen.rect(left - 0.1, tall + 0.32, wide + 0.2, 0.5, board)
        if finish.detail > 0.4:
            pen.centred(dice.choice(house.shops), x, tall + 0.44, 0.3, finish(adjust(house.trim, 0.05)))
    if finish.detail > 0.3 and dice.random() < (0.75 if house.manner == "plaster" else 0.3):
        _awning(pen, house, left - 0.15, wide + 0.3, tall + 0.3, finish)


def _awning(pen: Brush, house: House, left: float, wide: float, y: float, finish: Finish) -> None:
    stripe = finish(pen.stage.tone(0.60, 0.15, 30, "accent"))
    pale, step = finish(adjust(house.trim, 0.06)), wide / 8
    pen.rect(left, y - 1.1, wide, 0.5, DARK, 0.28)
    for number in range(8):
        colour = stripe if number % 2 else pale
        pen.rect(left + number * step, y - 0.6, step, 0.6, colour)
        pen.oval(left + (number + 0.5) * step, y - 0.6, step / 2, 0.12, colour)


def row(
    pen: Brush,
    side: int,
    x: float,
    start: float,
    lots: Sequence[tuple[float, float]],
    houses: Sequence[House],
    *,
    key: float = 1.0,
    roof: Rgb | None = None,
) -> None:
    """Houses along the street on the plane `x`, drawn from the far end; `side` -1 is the left hand."""
    stage, z, items = pen.stage, start, []
    for number, (width, height) in enumerate(lots):
        items.append((number, z, width, height))
        z += width
    eye = stage.camera.position[2]
    for number, near, width, height in reversed(items):
        if near + width > eye + 0.3:
            house = houses[number % len(houses)]
            _house(pen, side, x, near, width, height, house, key, roof, stage.dice(f"row {side} {number}"))


def _house(
    pen: Brush, side: int, x: float, near: float, width: float, height: float, house: House, key: float,
    roof: Rgb | None, dice: Random,
) -> None:  # fmt: skip
    camera = pen.camera
    depth = max(0.5, camera.depth((x, 0, near + width / 2)))
    normal: Point3 = (float(-side), 0.0, 0.0)
    low, high = (x, x + 6) if side > 0 else (x - 6, x)
    pen.box((low, 0, near), (high, height, near + width), house.wall, key=key * 0.7)
    detail = 1.0 if depth < 26 else 0.45
    origin, across = ((x, 0.0, near), AWAY) if side < 0 else ((x, 0.0, near + width), (0.0, 0.0, -1.0))
    with pen.on(origin, across, UP):
        front(pen, house, width, height, dice, Finish(pen, normal, depth, key, detail))
    if roof:
        _eaves(pen, side, x, near, width, height, roof, depth)


def _eaves(pen: Brush, side: int, x: float, near: float, width: float, height: float, roof: Rgb, depth: float) -> None:
    tile = pen.stage.lit(roof, (-side * 0.6, 0.8, 0), depth)
    edge, far, back = x - side * 0.55, near + width + 0.2, x + side * 3
    pen.world([(edge, height - 0.05, near - 0.2), (edge, height - 0.05, far), (back, height + 1.6, far),
               (back, height + 1.6, near - 0.2)], tile)  # fmt: skip
    pen.world([(x, height - 0.2, near), (edge, height - 0.2, near), (edge, height - 0.2, near + width),
               (x, height - 0.2, near + width)], adjust(tile, -0.2))  # fmt: skip
    pen.world([(edge, height - 0.22, near - 0.2), (edge, height - 0.03, near - 0.2), (edge, height - 0.03, far),
               (edge, height - 0.22, far)], adjust(tile, -0.1))  # fmt: skip
    if depth < 40:
        for number in range(int(width / 0.32)):
            z = near + number * 0.32
            if pen.camera.depth((edge, height, z)) > 0.5:
                pen.world([(edge, height - 0.17, z), (edge, height - 0.03, z), (edge, height - 0.03, z + 0.2),
                           (edge, height - 0.17, z + 0.2)], adjust(tile, 0.05))  # fmt: skip


def facing(
    pen: Brush, x: float, z: float, width: float, height: float, house: House, part: str, roof: Rgb | None = None
) -> None:
    """A house whose front looks down the street at the eye."""
    depth = pen.camera.depth((x + width / 2, 0, z))
    pen.box((x, 0, z), (x + width, height, z + 5), house.wall)
    with pen.on((x, 0, z), RIGHT, UP):
        front(pen, house, width, height, pen.stage.dice(part), Finish(pen, FRONT, depth, 1.0, 0.6))
    if roof:
        tile = pen.stage.lit(roof, (0, 0.7, -0.6), depth)
        pen.world([(x - 0.3, height, z - 0.4), (x + width + 0.3, height, z - 0.4), (x + width - 0.6, height + 1.7,
            z + 3),
                   (x + 0.6, height + 1.7, z + 3)], tile)  # fmt: skip
        pen.world([(x - 0.3, height, z - 0.4), (x + width + 0.3, height, z - 0.4), (x + width + 0.3, height - 0.2,
            z - 0.4),
                   (x - 0.3, height - 0.2, z - 0.4)], adjust(tile, -0.13))  # fmt: skip
