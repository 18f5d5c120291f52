"""Posters of what is told of old: a sunset on the frontier, a storybook's page, portraits in gilded frames."""

from __future__ import annotations

import math
from typing import Any

from production_flow.documents.scene import Expression, SceneFigure
from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.layouts.board import Board
from production_flow.embedded.artist.pens import linear, paint, polygon, shaded
from production_flow.media.canvas import skia

_EMBER, _SUN, _GOLD = (0.42, 0.13, 0.07), (0.99, 0.76, 0.36), (0.83, 0.66, 0.34)
"""A sky after sunset, the sun in it, and gilding."""
_CALM: dict[Expression, Expression] = {"determined": "neutral", "surprise": "doubt"}
"""What a face says instead where somebody has sat for a painter."""


def frontier(board: Board) -> None:
    """Western: the sun behind the hero, riders' distance between them and the others, the land a dark line."""
    board.turn()
    inks = board.inks
    sun, ember = mix(_SUN, inks.light, 0.15), mix(_EMBER, inks.second, 0.12)
    board.place(top=0.24, angle="low")
    board.wash([(0, ember, 1.0), (0.24, mix(ember, sun, 0.28), 1.0), (0.52, mix(ember, sun, 0.75), 0.72),
                (0.68, ember, 0.45), (1, inks.dark, 0.95)])  # fmt: skip
    board.glow(0.5, 0.46, 0.95, sun, 0.55)
    board.disc(0.5, 0.45, 0.36, sun, 0.96)
    foot = board.title_top(0.895, 0.100) - 0.03
    far = (mix(inks.dark, ember, 0.5), 0.62)
    for person, (x, left) in zip(board.others[:3], ((0.13, False), (0.87, True), (0.265, False)), strict=False):
        board.cutout(person, x, 0.0, 0.044, left=left, tint=far, foot=foot - 0.055)
    land = mix(inks.dark, ember, 0.22)
    board.wash([(0, land, 0.0), (0.5, land, 0.75), (1, land, 1.0)], top=foot - 0.11, low=foot + 0.05)
    board.wash([(0, land, 1.0), (1, inks.dark, 1.0)], top=foot + 0.05)
    head = 0.118 * min(1.0, (foot - 0.10) / board.heads_up(board.hero, _metre_of(board.hero, 0.118)))
    _long_shadow(board, foot, inks.dark)
    board.cutout(board.hero, 0.5, 0.0, head, light=board.lit(rim=sun, bright=0.92), foot=foot)
    board.tagline(0.058, mix(sun, inks.light, 0.3))
    board.title_above(0.895, 0.100, inks.light)
    _ruled(board, 0.912, sun)
    board.credits(0.945, mix(inks.light, inks.dark, 0.3))


def _metre_of(person: tuple[SceneFigure, Figure], head: float) -> float:
    """What a metre takes of the board where a head takes so much."""
    figure = person[1]
    return head * figure.heads / figure.height


def _long_shadow(board: Board, foot: float, dark: Rgb) -> None:
    """The shadow of somebody before a low sun, towards us."""
    shape = [(0.455, foot), (0.545, foot), (0.64, foot + 0.10), (0.36, foot + 0.10)]
    shader = linear((0, foot * board.height), (0, (foot + 0.10) * board.height), [(dark, 0.85), (dark, 0.0)])
    board.canvas.drawPath(polygon([(x * board.width, y * board.height) for x, y in shape]), shaded(shader))


def _ruled(board: Board, y: float, colour: Rgb) -> None:
    """A rule with a star in its middle."""
    for left, right in ((0.30, 0.47), (0.53, 0.70)):
        box = skia.Rect.MakeLTRB(left * board.width, y * board.height, right * board.width, (y + 0.0018) * board.height)
        board.canvas.drawRect(box, paint(colour, 0.9))
    _star(board, 0.5, y + 0.001, 0.014, colour)


def _star(board: Board, x: float, y: float, radius: float, colour: Rgb, opacity: float = 1.0) -> None:
    """A star of five points; the radius is a share of the width."""
    points = []
    for n in range(10):
        reach, angle = radius * (1.0 if n % 2 == 0 else 0.42) * board.width, math.pi * n / 5 - math.pi / 2
        points.append((x * board.width + reach * math.cos(angle), y * board.height + reach * math.sin(angle)))
    board.canvas.drawPath(polygon(points), paint(colour, opacity))


def storybook(board: Board) -> None:
    """Fantasy and fairy tales: the cast under a great moon in a gilded arch, the title below like a book's."""
    board.turn()
    inks = board.inks
    gold = mix(_GOLD, inks.accent, 0.45)
    page = mix(inks.dark, inks.second, 0.16)
    moon = mix(inks.light, inks.accent, 0.30)
    sill = min(0.745, board.title_top(0.872, 0.078, measure=0.86) - 0.035)
    arch = _arch(board, sill + 0.017)
    board.canvas.save()
    board.canvas.clipPath(arch, True)  # noqa: FBT003 - Skia has no name for it
    board.place(top=0.06, low=sill + 0.04)
    night = mix(inks.dark, inks.second, 0.34)
    board.wash([(0, night, 0.98), (0.36, night, 0.80), (0.58, night, 0.30), (0.75, inks.dark, 0.35), (1, inks.dark, 1)])
    board.stars(0.06, 0.42, inks.light)
    board.glow(0.5, 0.355, 0.62, moon, 0.55)
    board.disc(0.5, 0.355, 0.29, moon, 0.95)
    for x, y, size in ((0.41, 0.30, 0.040), (0.58, 0.41, 0.055), (0.47, 0.44, 0.028), (0.62, 0.28, 0.022)):
        board.disc(x, y, size, mix(moon, inks.second, 0.35), 0.28)
    _company(board, sill)
    board.wash([(0, inks.dark, 0.0), (1, inks.dark, 0.85)], top=sill - 0.07, low=sill + 0.03)
    board.canvas.restore()
    whole = skia.Path()
    whole.addRect(skia.Rect.MakeWH(board.width, board.height))
    board.canvas.drawPath(skia.Op(whole, arch, skia.PathOp.kDifference_PathOp), paint(page))
    board.canvas.drawPath(arch, paint(gold, stroke=0.008 * board.width))
    board.canvas.drawPath(_arch(board, sill + 0.017, 0.018), paint(gold, 0.75, stroke=0.0025 * board.width))
    for x, y in ((0.10, 0.05), (0.90, 0.05)):
        _star(board, x, y, 0.026, gold)
    for x, y in ((0.165, 0.032), (0.835, 0.032), (0.055, 0.105), (0.945, 0.105)):
        _star(board, x, y, 0.011, gold, 0.85)
    board.title_above(0.872, 0.078, inks.light, measure=0.86)
    board.tagline(0.912, gold, 0.024)
    board.credits(0.947, mix(inks.light, inks.dark, 0.3))


def _company(board: Board, sill: float) -> None:
    """The hero before the moon, two at each side of them, all within the arch."""
    places = ((0.27, -0.022, False), (0.73, -0.018, True), (0.385, -0.042, False), (0.625, -0.040, True))
    crew = list(zip(board.others[:4], places, strict=False))
    metre, size = 0.175, 1.18
    tall = max((board.heads_up(one, metre) / (sill - 0.06 - 0.20) for one, _ in crew), default=0.0)
    tall = max(tall, board.heads_up(board.hero, metre * size) / (sill - 0.02 - 0.16))
    metre /= max(1.0, tall)
    for n, (person, (x, up, left)) in reversed(list(enumerate(crew))):
        board.standing(person, x, sill - 0.02 + up, metre, left=left, expression=board.face(n + 1))
    pose = board.hero[0].pose if board.hero[0].pose != "stand" else "hip"
    board.standing(board.hero, 0.5, sill - 0.012, metre * size, pose=pose, expression="warm")


def _arch(board: Board, low: float, inset: float = 0.0) -> Any:
    """A pointed arch that stands on `low`; the inset is a share of the width."""
    w, h, up = board.width, board.height, inset * board.width
    left, right, foot = (0.085 + inset) * w, (0.915 - inset) * w, low * h - up
    spring, top = 0.235 * h, 0.045 * h + 1.2 * up
    path = skia.Path()
    path.moveTo(left, foot)
    path.lineTo(left, spring)
    path.cubicTo(left, 0.135 * h, 0.36 * w, 0.105 * h, 0.5 * w, top)
    path.cubicTo(0.64 * w, 0.105 * h, right, 0.135 * h, right, spring)
    path.lineTo(right, foot)
    path.close()
    return path


def annals(board: Board) -> None:
    """History: the hero's portrait in a gilded oval, the others in small ones under it, on a papered wall."""
    inks = board.inks
    gold = mix(_GOLD, inks.accent, 0.15)
    wall = mix(mix(inks.dark, inks.second, 0.30), _EMBER, 0.10)
    board.wash([(0, adjust(wall, 0.03), 1.0), (0.45, wall, 1.0), (1, adjust(wall, -0.08), 1.0)])
    _papered(board, adjust(wall, 0.05))
    board.glow(0.5, 0.32, 0.75, mix(gold, inks.light, 0.3), 0.22)
    low, small = min(0.752, board.title_top(0.872, 0.076) - 0.035), board.others[:3]
    room = low - 0.05 - (0.186 if small else 0.0)
    tall = min(0.27, room / 2)
    _framed(board, board.hero, (0.5, 0.05 + room / 2), (1.42 * tall, tall), gold, left=False, face=0)
    for n, person in enumerate(small):
        x = 0.5 + (n - (len(small) - 1) / 2) * 0.300
        _framed(board, person, (x, low - 0.083), (0.118, 0.083), gold, left=x > 0.51, face=n + 1)
    board.title_above(0.872, 0.076, inks.light)
    board.tagline(0.912, gold, 0.024)
    board.credits(0.947, mix(inks.light, inks.dark, 0.3))


def _papered(board: Board, tone: Rgb) -> None:
    """A pattern of lozenges, hardly seen."""
    step = board.width / 9
    for row in range(-1, round(board.height / step) + 2):
        for column in range(10):
            x, y, half = (column + 0.5 * (row % 2)) * step, row * step * 0.75, 0.30 * step
            lozenge = polygon([(x, y - 1.3 * half), (x + half, y), (x, y + 1.3 * half), (x - half, y)])
            board.canvas.drawPath(lozenge, paint(tone, 0.34))
            board.canvas.drawCircle(x, y, 0.20 * half, paint(tone, 0.6))


def _framed(
    board: Board,
    person: tuple[SceneFigure, Figure],
    at: tuple[float, float],
    half: tuple[float, float],
    gold: Rgb,
    *,
    left: bool,
    face: int,
) -> None:
    """Somebody's head and shoulders before the place, in an oval frame; `half` are its half axes."""
    w, h, (x, y), (wide, tall) = board.width, board.height, at, half
    box = skia.Rect.MakeLTRB((x - wide) * w, (y - tall) * h, (x + wide) * w, (y + tall) * h)
    oval = skia.Path()
    oval.addOval(box)
    board.canvas.save()
    board.canvas.clipPath(oval, True)  # noqa: FBT003 - Skia has no name for it
    back = mix(board.inks.second, board.inks.dark, 0.45)
    if face == 0:
        board.place(top=y - tall, low=y + tall)
    board.wash([(0, back, 0.80 if face == 0 else 1.0), (1, adjust(back, -0.10), 0.9)], top=y - tall, low=y + tall)
    board.glow(x, y - 0.2 * tall, 1.1 * wide, mix(gold, board.inks.light, 0.5), 0.5)
    span = board.head_box(person, left=left)
    head = min(0.92 * tall, 1.45 * wide * w / h / (span[2] - span[0]), 0.92 * tall / -span[1])
    board.cutout(
        person,
        x,
        y - 0.04 * tall,
        head,
        left=left,
        expression=_CALM.get(board.face(face), board.face(face)),
        by_head=True,
    )
    board.wash([(0, back, 0.0), (1, adjust(back, -0.12), 0.75)], top=y + 0.45 * tall, low=y + tall)
    board.canvas.restore()
    for grow, tone, thick in (
        (0.010, adjust(gold, -0.20), 0.024),
        (0.010, gold, 0.016),
        (0.004, adjust(gold, 0.12), 0.003),
    ):
        ring = skia.Path()
        ring.addOval(box.makeOutset(grow * w * (1.0 if face == 0 else 0.6), grow * w * (1.0 if face == 0 else 0.6)))
        board.canvas.drawPath(ring, paint(tone, stroke=thick * w * (1.0 if face == 0 else 0.5)))
