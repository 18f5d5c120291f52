"""Walls of shelves, drawn flat on a wall: books, files, boxes, scrolls, jars, bread; and ladders that lean on them."""

from __future__ import annotations

from random import Random
from typing import Literal

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.sets.brush import Brush
from production_flow.embedded.artist.sets.parts.rooms import Room, Side
from production_flow.embedded.artist.sets.stage import Stage

Goods = Literal["books", "files", "boxes", "scrolls", "jars", "bread", "letters"]
SHADE: Rgb = (0.04, 0.02, 0.05)

_TONES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "books": ((0.45, 0.10, 28), (0.42, 0.06, 250), (0.48, 0.07, 160), (0.66, 0.08, 78), (0.36, 0.05, 320),
              (0.80, 0.04, 85)),
    "files": ((0.72, 0.06, 75), (0.62, 0.07, 60), (0.55, 0.05, 160), (0.50, 0.05, 245), (0.82, 0.03, 85)),
    "boxes": ((0.66, 0.07, 68), (0.60, 0.08, 58), (0.56, 0.04, 150), (0.48, 0.05, 240)),
    "scrolls": ((0.86, 0.05, 85), (0.80, 0.06, 78), (0.90, 0.04, 90)),
    "jars": ((0.60, 0.10, 45), (0.66, 0.08, 85), (0.50, 0.09, 150), (0.74, 0.06, 210), (0.55, 0.11, 25)),
    "bread": ((0.66, 0.10, 62), (0.72, 0.09, 70), (0.58, 0.10, 52)),
    "letters": ((0.93, 0.02, 88), (0.88, 0.04, 85), (0.80, 0.05, 230), (0.85, 0.06, 60)),
}  # fmt: skip


def wall(
    room: Room, pen: Brush, side: Side, u: float, width: float, height: float, wood: Rgb, part: str,
    *, goods: Goods = "books", v: float = 0.0, step: float = 0.44, deep: bool = True,
) -> None:  # fmt: skip
    """Shelves from `v` up to `height` on a wall, full of goods.

    Args:
        room: Whose wall.
        pen: Brush of the layer.
        side: Which wall.
        u: Left edge on the wall in metres.
        width: Metres.
        height: Of the upper edge in metres.
        wood: Material of the boards.
        part: Name of its chance.
        goods: What stands on it.
        v: Lower edge.
        step: Metres from board to board.
        deep: Whether the shelf casts a shadow beside itself.
    """
    stage, dice = pen.stage, pen.stage.dice(part)
    board, back = room.lit(pen, wood, side), room.lit(pen, adjust(wood, -0.16), side)
    role = "plain" if goods == "bread" else "cloth"  # a crust is brown in any palette
    tones = [room.lit(pen, stage.tone(*tone, role), side) for tone in _TONES[goods]]
    with room.on(pen, side, 0.03):
        if deep:
            pen.rect(u + width, v, 0.16, height - v, SHADE, 0.25)
        pen.rect(u, v, width, height - v, back)
        bays = max(1, round(width / 1.2))
        count = max(1, int((height - v - 0.08) / step))
        tall = (height - v - 0.08) / count
        for bay in range(bays):
            left, wide = u + bay * width / bays, width / bays
            for level in range(count):
                y = v + 0.06 + level * tall
                pen.rect(left + 0.04, y + tall - 0.16, wide - 0.08, 0.1, SHADE, 0.3)
                _row(pen, left + 0.06, y, wide - 0.12, tall - 0.1, goods, tones, dice)
                pen.rect(left, y - 0.04, wide, 0.04, board)
                pen.rect(left, y - 0.05, wide, 0.012, adjust(board, -0.14))
        for bay in range(bays + 1):
            pen.rect(u + bay * width / bays - 0.03, v, 0.06, height - v, adjust(board, 0.02))
        pen.rect(u - 0.06, height - 0.06, width + 0.12, 0.12, adjust(board, 0.05))


def _row(
    pen: Brush, x: float, y: float, width: float, tall: float, goods: Goods, tones: list[Rgb], dice: Random
) -> None:
    at, end = x, x + width
    while at < end - 0.05:
        colour = dice.choice(tones)
        wide = {"books": 0.05, "files": 0.075, "boxes": 0.3, "scrolls": 0.1, "jars": 0.13, "bread": 0.2,
                "letters": 0.15}[goods] * dice.uniform(0.7, 1.25)  # fmt: skip
        wide = min(wide, end - at)
        if dice.random() > 0.07:
            _piece(pen, at, y, wide, tall, goods, colour, dice)
        at += wide + (0.004 if goods in {"books", "files"} else 0.03)


def _piece(pen: Brush, x: float, y: float, wide: float, tall: float, goods: Goods, colour: Rgb, dice: Random) -> None:
    high = tall * dice.uniform(0.62, 0.92)
    if goods in {"books", "files"}:
        pen.rect(x, y, wide, high, colour)
        pen.rect(x + wide * 0.2, y + high * (0.72 if goods == "books" else 0.3), wide * 0.6, high * 0.1,
                 adjust(colour, 0.2))  # fmt: skip
    elif goods == "boxes":
        pen.rect(x, y, wide, high * 0.9, colour)
        pen.rect(x, y + high * 0.68, wide, 0.02, adjust(colour, -0.1))
        pen.rect(x + wide * 0.3, y + high * 0.25, wide * 0.4, high * 0.26, adjust(colour, 0.2, 0.4))
    elif goods == "scrolls":
        radius = wide * 0.5
        for row in range(max(1, int(tall / (wide * 1.9)))):
            centre = (x + radius, y + radius * (1 + row * 1.8))
            pen.oval(*centre, radius * 0.92, radius * 0.92, adjust(colour, -0.03 * row))
            pen.oval(*centre, radius * 0.4, radius * 0.4, adjust(colour, -0.22))
    elif goods == "bread":
        pen.oval(x + wide / 2, y + tall * 0.2, wide * 0.52, tall * 0.24, colour)
        for cut in (0.3, 0.5, 0.7):
            pen.line((x + wide * cut - 0.015, y + tall * 0.2), (x + wide * cut + 0.02, y + tall * 0.36),
                     adjust(colour, 0.12), 0.016)  # fmt: skip
    elif goods == "letters":
        for sheet in range(1 + int(dice.random() * 4)):
            pen.rect(x, y + sheet * 0.035, wide, 0.03, adjust(colour, -0.03 * (sheet % 3)))
    else:
        pen.rect(x, y, wide * 0.86, high * 0.75, colour)
        pen.rect(x + wide * 0.1, y + high * 0.1, wide * 0.14, high * 0.55, adjust(colour, 0.16), 0.7)
        pen.rect(x + wide * 0.04, y + high * 0.2, wide * 0.78, high * 0.24, adjust(colour, 0.26, 0.25))
        pen.rect(x - 0.004, y + high * 0.75, wide * 0.87, high * 0.1, adjust(colour, -0.2))


def ladder(stage: Stage, x: float, z: float, height: float, *, lean: float = 0.45) -> None:
    """A ladder that leans away from the eye against a wall behind it."""
    wood = stage.tone(0.60, 0.08, 62, "wood")

    def draw(pen: Brush) -> None:
        colour = pen.lit(wood, at=(x, 1, z))
        pen.contact((x, 0, z), 0.4, 0.2, 0.35)
        with pen.on((x - 0.25, 0, z), (1.0, 0.0, 0.0), (0.0, height, lean)):
            for rung in range(int(height / 0.32)):
                pen.rect(0.02, 0.05 + rung * 0.32 / height, 0.46, 0.035 / height, adjust(colour, -0.05))
            for rail in (0.0, 0.45):
                pen.rect(rail, 0, 0.05, 1.0, colour)
                pen.rect(rail + 0.035, 0, 0.015, 1.0, adjust(colour, 0.08))

    stage.put(x, z, draw, radius=0.3, tall=0.8)


def sheets(room: Room, pen: Brush, side: Side, u: float, v: float, count: int, part: str) -> None:
    """Sheets of paper pinned to a wall in a loose row: bills, notices, children's drawings."""
    dice = pen.stage.dice(part)
    with room.on(pen, side, 0.02):
        for number in range(count):
            paper = room.lit(pen, lch(dice.uniform(0.84, 0.95), 0.03, dice.choice((85, 70, 210))), side)
            x, y, tall = u + number * 0.36, v + dice.uniform(-0.12, 0.12), dice.uniform(0.3, 0.42)
            pen.rect(x + 0.02, y - 0.02, 0.28, tall, SHADE, 0.3)
            pen.rect(x, y, 0.28, tall, paper)
            if not pen.stage.medieval:
                pen.rect(x + 0.04, y + tall - 0.1, 0.2, 0.05, adjust(paper, -0.5))
            for line in range(4):
                pen.rect(x + 0.04, y + 0.04 + line * 0.045, 0.2 - 0.03 * (line % 3), 0.014, adjust(paper, -0.4), 0.7)
