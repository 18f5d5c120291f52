"""Homes that stand alone: boards or bricks under a gable, a porch, a garage with its drive, and what is before them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.colour import Rgb, adjust, lch, mix
from production_flow.embedded.artist.sets.brush import AWAY, FRONT, RIGHT, UP, Brush, rectangle
from production_flow.embedded.artist.sets.parts.glow import WARM
from production_flow.embedded.artist.sets.stage import Stage

DARK: Rgb = (0.05, 0.04, 0.08)
TALL, RIDGE = 4.9, 2.5
"""Metres to the eaves of a house, and from there to its ridge."""
GARAGE = (3.3, 2.9)
"""How wide a garage is, and how high its eaves are."""


@dataclass(frozen=True)
class Home:
    """Materials of one house.

    Args:
        brick: Whether its ground floor is of bricks; boards otherwise.
    """

    wall: Rgb
    trim: Rgb
    roof: Rgb
    door: Rgb
    brick: bool = False


def homes(stage: Stage) -> list[Home]:
    """The houses of a street: no two neighbours alike."""
    north = stage.says("brick", "bricks")
    walls = ((0.90, 0.045, 88), (0.77, 0.065, 232), (0.84, 0.07, 150), (0.82, 0.08, 62), (0.80, 0.06, 22))
    roofs = ((0.46, 0.05, 38), (0.40, 0.025, 260), (0.50, 0.08, 34), (0.44, 0.03, 200), (0.42, 0.05, 20))
    doors = ((0.50, 0.15, 27), (0.48, 0.10, 255), (0.72, 0.13, 80), (0.46, 0.10, 160), (0.50, 0.09, 320))
    trim = stage.tone(0.95, 0.015, 88, "trim")
    return [
        Home(stage.tone(*wall, "wall"), trim, stage.tone(*roof, "stone"), stage.tone(*door, "cloth"),
             north and number % 2 == 0)
        for number, (wall, roof, door) in enumerate(zip(walls, roofs, doors, strict=True))
    ]  # fmt: skip


def facing(pen: Brush, x: float, z: float, home: Home, part: str, *, wide: float = 7.0, garage: int = 1) -> None:
    """A house whose gable looks at the eye; its garage stands on a side of it (-1 or 1)."""
    stage, beside = pen.stage, (x + wide if garage > 0 else x - GARAGE[0])
    dice, at = stage.dice(part), (x, 2.0, z)
    _gabled(pen, beside, z + 1.6, (*GARAGE, 1.3, 5.0), home)
    with pen.on((beside, 0, z + 1.6), RIGHT, UP):
        _garage(pen, home, 0.35, at, FRONT)
    _gabled(pen, x, z, (wide, TALL, RIDGE, 7.0), home)
    with pen.on((x, 0, z), RIGHT, UP):
        _front(pen, home, wide, dice, at, FRONT)
        _window(pen, home, wide / 2 - 0.45, TALL + 0.35, (0.9, 0.9), at, FRONT, lit=False)


def _gabled(pen: Brush, x: float, z: float, size: tuple[float, float, float, float], home: Home) -> None:
    """A body with its gable to the eye: (width, eaves, ridge over them, depth)."""
    wide, tall, ridge, deep = size
    pen.box((x, 0, z), (x + wide, tall, z + deep), home.wall)
    top, far = (x + wide / 2, tall + ridge), z + deep
    wall = pen.lit(home.wall, at=(x, tall, z))
    pen.world([(x, tall, z), (x + wide, tall, z), (*top, z)], adjust(wall, 0.01))
    out = 0.35
    for side, edge in ((-1, x - out), (1, x + wide + out)):
        slope = pen.lit(home.roof, (side * 0.6, 0.75, -0.15), (edge, tall, z))
        pen.world([(edge, tall - 0.25, z - out), (*top, z - out), (*top, far), (edge, tall - 0.25, far)], slope)
        white = pen.lit(home.trim, at=(edge, tall, z))
        pen.world([(edge, tall - 0.25, z - out), (*top, z - out), (top[0], top[1] - 0.24, z - out),
                   (edge, tall - 0.47, z - out)], white)  # fmt: skip


def beside(pen: Brush, side: int, x: float, z: float, home: Home, part: str, *, wide: float = 6.4) -> None:
    """A house along the street on the plane `x`; `side` -1 is the left hand. The garage is at its far end."""
    stage, dice = pen.stage, pen.stage.dice(part)
    normal: Point3 = (float(-side), 0.0, 0.0)
    _along(pen, side, x + side * 0.8, (z + wide, z + wide + GARAGE[0]), (GARAGE[1], 1.2), home)
    _on(pen, side, x + side * 0.8, z + wide, GARAGE[0], lambda at: _garage(pen, home, 0.35, at, normal))
    _along(pen, side, x, (z, z + wide), (TALL, 2.1), home)
    _on(pen, side, x, z, wide, lambda at: _front(pen, home, wide, dice, at, normal))
    if stage.camera.depth((x, 2, z)) > 1:
        with pen.on((x if side > 0 else x - 6.0, 0, z), RIGHT, UP):
            for y in (1.1, 3.3):
                _window(pen, home, 2.3, y, (1.1, 1.2), (x, 2, z), FRONT, lit=stage.night and y > 2)


def _on(pen: Brush, side: int, x: float, z: float, wide: float, draw: Callable[[Point3], None]) -> None:
    """Draws on a front along the street, whichever hand it is on."""
    origin, across = ((x, 0.0, z), AWAY) if side < 0 else ((x, 0.0, z + wide), (0.0, 0.0, -1.0))
    with pen.on(origin, across, UP):
        draw((x, 2.0, z + wide / 2))


def _along(pen: Brush, side: int, x: float, run: tuple[float, float], rise: tuple[float, float], home: Home) -> None:
    """A body along the street, its ridge too: the gable is seen at its near end."""
    (near, far), (tall, ridge), back = run, rise, x + side * 6.0
    low, high = min(x, back), max(x, back)
    pen.box((low, 0, near), (high, tall, far), home.wall)
    top, out = x + side * 3.0, 0.4
    pen.world([(x, tall, near), (back, tall, near), (top, tall + ridge, near)], pen.lit(home.wall, at=(x, tall, near)))
    slope = pen.lit(home.roof, (-side * 0.55, 0.8, 0.0), (x, tall, near))
    edge = x - side * out
    pen.world([(edge, tall - 0.28, near - out), (edge, tall - 0.28, far + out), (top, tall + ridge, far + out),
               (top, tall + ridge, near - out)], slope)  # fmt: skip
    white = pen.lit(home.trim, (-side, 0.0, 0.0), (x, tall, near))
    pen.world([(edge, tall - 0.28, near - out), (edge, tall - 0.28, far + out), (edge, tall - 0.46, far + out),
               (edge, tall - 0.46, near - out)], white)  # fmt: skip
    verge = pen.lit(home.trim, at=(x, tall, near))
    for end in (edge, back + side * out):
        pen.world([(end, tall - 0.28, near - out), (top, tall + ridge, near - out),
                   (top, tall + ridge - 0.22, near - out), (end, tall - 0.5, near - out)], verge)  # fmt: skip


def _front(pen: Brush, home: Home, wide: float, dice: Random, at: Point3, normal: Point3) -> None:
    """Two storeys: boards, a bay below, a door under a small roof, windows above."""
    lit, wall = pen.stage.night, pen.lit(home.wall, normal, at)
    if home.brick:
        _bricks(pen, wide, dice, at, normal)
    if pen.soft:
        for board in range(int(TALL / 0.24)):
            if not home.brick or board * 0.24 > 2.7:
                pen.rect(0, board * 0.24, wide, 0.03, adjust(wall, -0.05), 0.7)
    trim = pen.lit(home.trim, normal, at)
    pen.rect(0, 0, wide, 0.35, pen.lit(lch(0.60, 0.015, 70), normal, at))
    for edge in (0.0, wide - 0.16):
        pen.rect(edge, 0, 0.16, TALL, trim)
    pen.rect(0, 2.68, wide, 0.14, trim)
    pen.rect(0, TALL - 0.5, wide, 0.5, DARK, 0.16)
    left = wide * 0.08
    _window(pen, home, left + 0.4, 0.75, (2.0, 1.45), at, normal, lit=lit)
    for across in (0.16, 0.66):
        _window(pen, home, wide * across, 3.15, (1.15, 1.25), at, normal, lit=lit and across < 0.5)
        _shutters(pen, home, wide * across, 3.15, (1.15, 1.25), at, normal)
    _door(pen, home, wide * 0.66, at, normal)
    _blooms(pen, left, 2.8, dice, at, normal)


def _bricks(pen: Brush, wide: float, dice: Random, at: Point3, normal: Point3) -> None:
    base = pen.lit(pen.stage.tone(0.56, 0.09, 38, "wall"), normal, at)
    pen.gradient(rectangle(0, 0, wide, 2.7), (0, 0), (0, 2.7), [adjust(base, -0.07), base])
    for _ in range(int(wide * 16)):
        x, row = dice.uniform(0, wide - 0.3), dice.randrange(27)
        pen.rect(x, 0.35 + row * 0.087, 0.24, 0.07, adjust(base, dice.choice((-0.04, 0.03, 0.05)), 1.1, 5), 0.7)


def _window(
    pen: Brush, home: Home, x: float, y: float, size: tuple[float, float], at: Point3, normal: Point3, *, lit: bool
) -> None:
    """A window of sashes with its curtains."""
    wide, tall = size
    trim, glass = pen.lit(home.trim, normal, at), pen.lit(lch(0.50, 0.05, 235), normal, at)
    pen.rect(x - 0.12, y - 0.12, wide + 0.24, tall + 0.24, trim)
    top, low = (adjust(WARM, 0.03), adjust(WARM, -0.09)) if lit else (adjust(glass, 0.16), adjust(glass, -0.08))
    pen.gradient(rectangle(x, y, wide, tall), (0, y + tall), (0, y), [top, low])
    cloth = adjust(WARM, -0.16) if lit else mix(trim, glass, 0.35)
    for edge in (x, x + wide * 0.84):
        pen.rect(edge, y, wide * 0.16, tall, cloth, 0.85)
    if not lit:
        pen.fill([(x + wide * 0.3, y), (x + wide * 0.46, y), (x + wide * 0.7, y + tall), (x + wide * 0.54, y + tall)],
                 adjust(glass, 0.2), 0.4)  # fmt: skip
    for part in range(1, max(2, round(wide))):
        pen.rect(x + wide * part / max(2, round(wide)) - 0.03, y, 0.06, tall, trim)
    pen.rect(x, y + tall * 0.52, wide, 0.05, trim)
    pen.rect(x - 0.2, y - 0.2, wide + 0.4, 0.1, adjust(trim, -0.03))
    pen.rect(x - 0.2, y - 0.27, wide + 0.4, 0.07, DARK, 0.25)


def _shutters(
    pen: Brush, home: Home, x: float, y: float, size: tuple[float, float], at: Point3, normal: Point3
) -> None:
    own = pen.lit(home.door, normal, at)
    for left in (x - 0.52, x + size[0] + 0.14):
        pen.rect(left, y - 0.06, 0.38, size[1] + 0.12, own)
        for slat in range(9):
            pen.rect(left + 0.05, y + 0.03 + slat * 0.14, 0.28, 0.04, adjust(own, -0.06))


def _door(pen: Brush, home: Home, x: float, at: Point3, normal: Point3) -> None:
    """A door with a light over it, two steps, posts and a small roof."""
    trim, own = pen.lit(home.trim, normal, at), pen.lit(home.door, normal, at)
    pen.rect(x - 0.12, 0.3, 1.24, 2.25, trim)
    pen.rect(x, 0.3, 1.0, 2.05, own)
    for panel in ((0.12, 0.5), (0.56, 0.5), (0.12, 1.25), (0.56, 1.25)):
        pen.rect(x + panel[0], panel[1], 0.32, 0.6, adjust(own, -0.05))
    pen.rect(x, 2.38, 1.0, 0.14, adjust(WARM, -0.02) if pen.stage.night else pen.lit(lch(0.62, 0.05, 230), normal, at))
    pen.oval(x + 0.86, 1.24, 0.05, 0.05, lch(0.80, 0.10, 85))
    roof = pen.lit(home.roof, normal, at)
    pen.fill([(x - 0.6, 2.62), (x + 1.6, 2.62), (x + 0.5, 3.12)], roof)
    pen.rect(x - 0.6, 2.54, 2.2, 0.12, trim)
    pen.rect(x - 0.6, 2.40, 2.2, 0.14, DARK, 0.22)
    for post in (x - 0.5, x + 1.38):
        pen.rect(post, 0.1, 0.12, 2.45, trim)
    step = pen.lit(lch(0.74, 0.015, 80), normal, at)
    pen.rect(x - 0.4, 0.15, 1.8, 0.15, step)
    pen.rect(x - 0.55, 0, 2.1, 0.15, adjust(step, -0.06))


def _garage(pen: Brush, home: Home, x: float, at: Point3, normal: Point3) -> None:
    """A garage door of panels with a row of small panes, a lamp beside it."""
    trim = pen.lit(home.trim, normal, at)
    pen.rect(x - 0.14, 0, 2.9, 2.45, adjust(trim, -0.04))
    pen.rect(x, 0, 2.62, 2.3, trim)
    glass = WARM if pen.stage.night else pen.lit(lch(0.52, 0.04, 235), normal, at)
    for row in range(4):
        pen.rect(x, row * 0.575, 2.62, 0.035, adjust(trim, -0.12))
        for column in range(4):
            inside = glass if row == 3 else adjust(trim, -0.035)
            pen.rect(x + 0.1 + column * 0.64, row * 0.575 + 0.12, 0.5, 0.34, inside)
    pen.rect(x, 2.12, 2.62, 0.18, DARK, 0.2)


def _blooms(pen: Brush, x: float, wide: float, dice: Random, at: Point3, normal: Point3) -> None:
    """Shrubs in flower under the window."""
    green = pen.lit(pen.stage.tone(0.48, 0.10, 140, "leaf"), normal, at)
    bloom = pen.lit(pen.stage.tone(0.70, 0.15, 15, "accent"), normal, at)
    for number in range(7):
        middle = x + wide * (number + 0.5) / 7
        pen.oval(middle, 0.3, 0.34, 0.34 + dice.uniform(0, 0.12), adjust(green, dice.choice((-0.05, 0.0, 0.03))))
    for _ in range(16):
        pen.oval(x + dice.uniform(0, wide), dice.uniform(0.25, 0.6), 0.06, 0.06, bloom)
