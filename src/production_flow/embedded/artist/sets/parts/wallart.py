"""What hangs on walls: pictures, clocks, shelves, boards, maps, pans, notes."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from production_flow.embedded.artist.colour import Rgb, adjust, lch
from production_flow.embedded.artist.pens import blob
from production_flow.embedded.artist.sets.brush import Brush, rectangle
from production_flow.embedded.artist.sets.parts.rooms import Room, Side

SHADE: Rgb = (0.05, 0.02, 0.06)


_WIDE = 1.45
"""Of its height: from how wide a picture shows land, whatever else it might have."""


def picture(
    room: Room,
    pen: Brush,
    side: Side,
    u: float,
    v: float,
    width: float,
    height: float,
    part: str,
    *,
    gilt: bool = False,
) -> None:
    """A framed picture: a landscape, a portrait, a still life or shapes."""
    dice = pen.stage.dice(part)
    frame = room.lit(
        pen, pen.stage.tone(0.70, 0.10, 80, "trim") if gilt else pen.stage.tone(0.36, 0.05, 55, "wood"), side
    )
    edge = 0.09 if gilt else 0.05
    with room.on(pen, side):
        pen.rect(u + 0.04, v - 0.06, width, height, SHADE, 0.35)
        pen.rect(u, v, width, height, frame)
        pen.rect(u, v + height - edge * 0.4, width, edge * 0.4, adjust(frame, 0.08))
        pen.rect(u + edge * 0.7, v + edge * 0.7, width - edge * 1.4, height - edge * 1.4, adjust(frame, -0.12))
        inner = (u + edge, v + edge, width - 2 * edge, height - 2 * edge)
        with pen.inside(*inner):
            number = dice.randrange(4)
            painted = (_landscape, _portrait, _still_life, _landscape if pen.stage.unpowered else _shapes)[number]
            if width > _WIDE * height:  # a face in so wide a frame is a mask
                painted = _landscape
            painted(room, pen, side, inner, dice)


Frame = tuple[float, float, float, float]


def _landscape(room: Room, pen: Brush, side: Side, frame: Frame, dice: Random) -> None:
    x, y, width, height = frame
    sky = room.lit(pen, lch(0.80, 0.07, dice.choice((60, 230, 250))), side)
    pen.gradient(rectangle(*frame), (0, y), (0, y + height), [adjust(sky, 0.06), adjust(sky, -0.06)])
    for number in range(3):
        base, colour = (
            y + height * (0.48 - number * 0.15),
            room.lit(pen, lch(0.56 - number * 0.09, 0.08, 150 - number * 30), side),
        )
        points = [(x + width * step / 6, base + dice.uniform(-0.07, 0.09) * height) for step in range(7)]
        pen.fill([*points, (x + width, y), (x, y)], colour)
    pen.oval(x + width * 0.7, y + height * 0.74, width * 0.07, width * 0.07, room.lit(pen, lch(0.93, 0.08, 85), side))


def _portrait(room: Room, pen: Brush, side: Side, frame: Frame, dice: Random) -> None:
    x, y, width, height = frame
    ground = room.lit(pen, lch(0.34, 0.05, dice.choice((30, 150, 260))), side)
    pen.gradient(rectangle(*frame), (x, 0), (x + width, 0), [adjust(ground, -0.06), adjust(ground, 0.08)])
    middle, coat = x + width / 2, room.lit(pen, lch(0.28, 0.06, dice.choice((20, 270, 200))), side)
    face = room.lit(pen, lch(0.74, 0.06, 60), side)
    pen.fill(
        [
            (x + width * 0.1, y),
            (x + width * 0.28, y + height * 0.36),
            (x + width * 0.72, y + height * 0.36),
            (x + width * 0.9, y),
        ],
        coat,
    )
    pen.fill(
        [
            (middle - width * 0.1, y + height * 0.34),
            (middle, y + height * 0.14),
            (middle + width * 0.1, y + height * 0.34),
        ],
        adjust(face, 0.16, 0.3),
    )
    pen.oval(middle, y + height * 0.56, width * 0.15, height * 0.17, face)
    pen.oval(middle, y + height * 0.69, width * 0.17, height * 0.08, adjust(coat, -0.06))
    pen.oval(middle + width * 0.05, y + height * 0.55, width * 0.07, height * 0.13, adjust(face, -0.05), 0.6)


def _still_life(room: Room, pen: Brush, side: Side, frame: Frame, dice: Random) -> None:
    x, y, width, height = frame
    ground = room.lit(pen, lch(0.40, 0.04, 60), side)
    pen.rect(*frame, ground)
    pen.rect(x, y, width, height * 0.34, adjust(ground, 0.16))
    vase = room.lit(pen, lch(0.60, 0.09, dice.choice((230, 40, 160))), side)
    pen.oval(x + width * 0.5, y + height * 0.38, width * 0.12, height * 0.16, vase)
    for _ in range(9):
        at = (x + width * dice.uniform(0.3, 0.7), y + height * dice.uniform(0.56, 0.84))
        pen.fill(
            blob(at, width * 0.075, dice, 8, 0.3), room.lit(pen, lch(0.68, 0.14, dice.choice((15, 50, 90, 340))), side)
        )
    for share in (0.24, 0.32, 0.72):
        pen.oval(
            x + width * share,
            y + height * 0.28,
            width * 0.07,
            width * 0.07,
            room.lit(pen, lch(0.64, 0.16, dice.choice((30, 70, 120))), side),
        )


def _shapes(room: Room, pen: Brush, side: Side, frame: Frame, dice: Random) -> None:
    x, y, width, height = frame
    pen.rect(*frame, room.lit(pen, lch(0.88, 0.03, 85), side))
    turn = dice.choice((0, 60, 150, 220))
    for role, hue in (("accent", 30), ("cloth", 240), ("wall", 85)):
        colour = room.lit(pen, pen.stage.tone(dice.choice((0.42, 0.56, 0.7)), 0.13, hue + turn, role), side)
        at = (x + width * dice.uniform(0.25, 0.75), y + height * dice.uniform(0.25, 0.75))
        if dice.random() < 0.5:
            pen.oval(*at, width * 0.2, width * 0.2, colour)
        else:
            pen.rect(at[0] - width * 0.2, at[1] - height * 0.16, width * 0.4, height * 0.3, colour)
    pen.line((x + width * 0.1, y + height * 0.2), (x + width * 0.9, y + height * 0.75), (0.1, 0.08, 0.1), 0.02)


def clock(room: Room, pen: Brush, side: Side, u: float, v: float, radius: float = 0.2) -> None:
    """A round wall clock that shows ten past ten; in the oldest times there is none."""
    if pen.stage.medieval:
        return
    face = room.lit(pen, lch(0.93, 0.03, 88), side)
    with room.on(pen, side):
        pen.oval(u + 0.03, v - 0.04, radius * 1.15, radius * 1.15, SHADE, 0.4)
        pen.oval(u, v, radius * 1.15, radius * 1.15, room.lit(pen, pen.stage.tone(0.34, 0.06, 50, "wood"), side))
        pen.oval(u, v, radius * 0.95, radius * 0.95, face)
        for end in ((-0.42, 0.4), (0.34, 0.56)):
            pen.line((u, v), (u + end[0] * radius, v + end[1] * radius), adjust(face, -0.7), radius * 0.1)


def chart(room: Room, pen: Brush, side: Side, u: float, v: float, width: float, height: float, part: str) -> None:
    """A painted map on a roller: coast, rivers, hills, a rose of the winds."""
    dice = pen.stage.dice(part)
    paper, ink = room.lit(pen, lch(0.87, 0.06, 85), side), room.lit(pen, lch(0.42, 0.06, 55), side)
    with room.on(pen, side):
        pen.rect(u + 0.04, v - 0.06, width, height, SHADE, 0.35)
        pen.gradient(rectangle(u, v, width, height), (u, 0), (u + width, 0), [adjust(paper, -0.04), paper])
        for edge in (v - 0.04, v + height - 0.02):
            pen.rect(u - 0.06, edge, width + 0.12, 0.06, room.lit(pen, pen.stage.tone(0.40, 0.08, 50, "wood"), side))
        with pen.inside(u, v + 0.02, width, height - 0.04):
            sea = room.lit(pen, pen.stage.tone(0.70, 0.06, 210, "cloth"), side)
            coast = [(u + width * step / 7, v + height * dice.uniform(0.22, 0.42)) for step in range(8)]
            pen.fill([(u, v), *coast, (u + width, v)], sea)
            for one, other in pairwise(coast):
                pen.line(one, other, ink, 0.018)
            for _ in range(3):
                x, y = u + width * dice.uniform(0.15, 0.85), v + height * 0.92
                pen.curve([(x, y), (x + 0.2, v + height * 0.62), (x - 0.1, v + height * 0.34)], sea, 0.022)
            for _ in range(9):
                x, y = u + width * dice.uniform(0.08, 0.9), v + height * dice.uniform(0.5, 0.86)
                pen.fill([(x, y), (x + 0.07, y + 0.11), (x + 0.14, y)], adjust(paper, -0.16))
            x, y = u + width * 0.86, v + height * 0.2
            for wide, tall in ((0.035, 0.16), (0.16, 0.035)):
                pen.fill([(x - wide, y), (x, y + tall), (x + wide, y), (x, y - tall)], ink)


def board(
    room: Room, pen: Brush, side: Side, u: float, v: float, width: float, height: float, part: str, *,
    threads: bool = True,
) -> None:  # fmt: skip
    """A case board: a map with pins and red thread, photographs, notes."""
    dice = pen.stage.dice(part)
    cork, paper = room.lit(pen, lch(0.66, 0.08, 70), side), room.lit(pen, lch(0.90, 0.035, 88), side)
    red = room.lit(pen, pen.stage.tone(0.55, 0.20, 27, "accent"), side)
    with room.on(pen, side):
        pen.rect(u + 0.04, v - 0.06, width, height, SHADE, 0.4)
        pen.rect(u, v, width, height, room.lit(pen, pen.stage.tone(0.36, 0.06, 55, "wood"), side))
        pen.rect(u + 0.06, v + 0.06, width - 0.12, height - 0.12, cork)
        map_at = (u + width * 0.3, v + height * 0.2, width * 0.42, height * 0.6)
        pen.rect(*map_at, paper)
        for _ in range(7):
            share = dice.uniform(0.05, 0.95)
            pen.line(
                (map_at[0] + map_at[2] * share, map_at[1]),
                (map_at[0] + map_at[2] * dice.random(), map_at[1] + map_at[3]),
                adjust(paper, -0.2, 2),
                0.012,
            )
            pen.line(
                (map_at[0], map_at[1] + map_at[3] * share),
                (map_at[0] + map_at[2], map_at[1] + map_at[3] * dice.random()),
                adjust(paper, -0.2, 2),
                0.012,
            )
        pins = []
        for number in range(7):
            x, y = u + width * (0.08 + 0.135 * number), v + height * dice.choice((0.18, 0.5, 0.68))
            _note(room, pen, side, x, y, paper, dice)
            pins.append((x + 0.07, y + 0.19))
        for one, other in pairwise(pins) if threads else ():
            pen.line(one, other, red, 0.014)
        for x, y in pins:
            pen.oval(x, y, 0.022, 0.022, red)


def _note(room: Room, pen: Brush, side: Side, x: float, y: float, paper: Rgb, dice: Random) -> None:
    if dice.random() < 0.55:
        pen.rect(x, y, 0.15, 0.19, paper)
        pen.rect(x + 0.015, y + 0.045, 0.12, 0.13, room.lit(pen, lch(0.42, 0.02, 60), side))
        pen.oval(x + 0.075, y + 0.12, 0.028, 0.035, room.lit(pen, lch(0.78, 0.03, 60), side))
        return
    pen.rect(
        x,
        y,
        0.15,
        0.17,
        room.lit(pen, dice.choice((lch(0.90, 0.10, 98), lch(0.85, 0.07, 210), lch(0.92, 0.02, 90))), side),
    )
    for line in range(3):
        pen.rect(x + 0.02, y + 0.04 + line * 0.035, 0.1 - line * 0.015, 0.012, adjust(paper, -0.5))


def shelf(
    room: Room, pen: Brush, side: Side, u: float, v: float, width: float, wood: Rgb, part: str, *, kind: str = "jars"
) -> None:
    """A board on brackets with jars, bottles, plates or boxes on it."""
    dice, colour = pen.stage.dice(part), room.lit(pen, wood, side)
    with room.on(pen, side, 0.02):
        pen.rect(u, v - 0.16, width, 0.16, SHADE, 0.28)
        at = u + 0.06
        while at < u + width - 0.16:
            wide = dice.uniform(0.09, 0.15)
            _on_shelf(room, pen, side, at, v, wide, kind, dice)
            at += wide + dice.uniform(0.015, 0.06)
        pen.rect(u - 0.03, v - 0.045, width + 0.06, 0.045, colour)
        pen.rect(u - 0.03, v - 0.045, width + 0.06, 0.012, adjust(colour, -0.14))
        for bracket in (u + 0.1, u + width - 0.13):
            pen.fill(
                [(bracket, v - 0.045), (bracket + 0.03, v - 0.045), (bracket + 0.03, v - 0.2)], adjust(colour, -0.16)
            )


def _on_shelf(room: Room, pen: Brush, side: Side, x: float, y: float, wide: float, kind: str, dice: Random) -> None:
    hues = {
        "jars": (85, 40, 150, 60),
        "bottles": (150, 50, 90, 30, 230),
        "boxes": (60, 35, 230, 110),
        "plates": (230, 85),
    }
    colour = room.lit(
        pen, pen.stage.tone(dice.choice((0.5, 0.62, 0.78)), 0.09, dice.choice(hues.get(kind, (60,))), "cloth"), side
    )
    tall = dice.uniform(0.16, 0.30)
    if kind == "bottles":
        pen.rect(x, y, wide * 0.75, tall, colour)
        pen.fill(
            [
                (x, y + tall),
                (x + wide * 0.75, y + tall),
                (x + wide * 0.5, y + tall * 1.25),
                (x + wide * 0.25, y + tall * 1.25),
            ],
            colour,
        )
        pen.rect(x + wide * 0.25, y + tall * 1.2, wide * 0.25, tall * 0.35, adjust(colour, -0.05))
        pen.rect(x + wide * 0.06, y + tall * 0.28, wide * 0.62, tall * 0.36, room.lit(pen, lch(0.92, 0.03, 88), side))
        pen.rect(x + wide * 0.08, y + tall * 0.1, wide * 0.08, tall * 0.8, adjust(colour, 0.16), 0.7)
    elif kind == "plates":
        pen.oval(x + wide / 2, y + tall * 0.5, wide * 0.62, tall * 0.5, room.lit(pen, lch(0.93, 0.02, 88), side))
        pen.oval(x + wide / 2, y + tall * 0.5, wide * 0.36, tall * 0.3, colour)
    elif kind == "boxes":
        pen.rect(x, y, wide, tall * 0.8, colour)
        pen.rect(x + wide * 0.15, y + tall * 0.3, wide * 0.7, tall * 0.25, adjust(colour, 0.2))
    else:
        pen.rect(x, y, wide, tall * 0.8, colour)
        pen.rect(x + wide * 0.1, y + tall * 0.1, wide * 0.14, tall * 0.6, adjust(colour, 0.14), 0.7)
        pen.rect(x - 0.004, y + tall * 0.8, wide + 0.008, tall * 0.12, adjust(colour, -0.2))


def pans(room: Room, pen: Brush, side: Side, u: float, v: float, width: float, part: str) -> None:
    """A rail with pans, ladles and a string of garlic."""
    dice, iron = pen.stage.dice(part), room.lit(pen, lch(0.32, 0.02, 250), side)
    copper = room.lit(pen, pen.stage.tone(0.60, 0.11, 48, "accent"), side)
    with room.on(pen, side, 0.03):
        pen.rect(u, v, width, 0.035, iron)
        at = u + 0.16
        while at < u + width - 0.1:
            size, kind = dice.uniform(0.11, 0.17), dice.randrange(4)
            pen.rect(at - 0.008, v - 0.06, 0.016, 0.07, iron)
            if kind == 3:
                for bulb in range(5):
                    pen.oval(
                        at + (0.03 if bulb % 2 else -0.03),
                        v - 0.1 - bulb * 0.06,
                        0.045,
                        0.045,
                        room.lit(pen, lch(0.92, 0.03, 80), side),
                    )
            else:
                colour = copper if kind < 2 else iron
                pen.rect(at - 0.014, v - 0.26, 0.028, 0.22, iron)
                pen.oval(at + 0.02, v - 0.26 - size - 0.02, size, size, SHADE, 0.3)
                pen.oval(at, v - 0.26 - size, size, size, colour)
                pen.oval(at, v - 0.26 - size, size * 0.78, size * 0.78, adjust(colour, -0.07))
                pen.oval(at - size * 0.3, v - 0.26 - size * 0.7, size * 0.2, size * 0.2, adjust(colour, 0.16), 0.7)
            at += 0.34
