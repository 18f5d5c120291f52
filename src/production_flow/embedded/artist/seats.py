"""A wooden chair under somebody who sits where the set has no seat: four legs, a seat, a back with slats."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.pens import linear, paint, polygon, shaded

Project = Callable[[float, float, float], Point2]
"""Metres to the right, away and up from the ground point -> pixels."""

_HALF, _BACK, _THICK = 0.21, 0.46, 0.05  # metres: half the seat's width, the back over the seat, the seat's board
_AWAY = 0.17  # metres from the ground point of whoever sits to the middle of the seat
_TURNS: dict[View, float] = {
    "front": 0.0,
    "three-quarter": 38.0,
    "profile": 90.0,
    "back-three-quarter": 142.0,
    "back": 180.0,
}
"""Degrees by which a chair is turned for whoever is seen so."""


def chair(canvas: Any, project: Project, view: View, wood: Rgb, seat: float, *, mirrored: bool) -> None:
    """Draws a chair behind whoever sits on it.

    Args:
        canvas: Its origin is the ground point.
        project: Places a point of the chair.
        view: From where the sitter is seen; unmirrored they look to the right.
        wood: Its colour in this light.
        seat: Metres from the ground to the seat.
        mirrored: Whether the sitter looks to the left.
    """
    turn = math.radians(_TURNS[view]) * (-1 if mirrored else 1)

    def at(side: float, rear: float, up: float) -> Point2:
        x, y = side * _HALF, rear * _HALF
        right, away = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        return project(right, away + _AWAY, up)

    corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
    rest = _TURNS[view] <= 90  # the back of a chair that is turned away would stand before the sitter
    if rest:
        _back(canvas, at, wood, seat)
    stroke = abs(at(1, -1, 0)[0] - at(-1, -1, 0)[0]) + abs(at(1, 1, 0)[0] - at(1, -1, 0)[0])
    width = max(1.0, 0.085 * stroke)
    for side, rear in sorted(corners, key=lambda corner: at(corner[0], corner[1], 0)[1]):
        foot, top = at(side, rear, 0), at(side, rear, seat - _THICK)
        canvas.drawLine(*foot, *top, paint(adjust(wood, -0.05 - 0.03 * (rear + 1)), stroke=width))
    board = [at(side, rear, seat) for side, rear in corners]
    low = max(range(4), key=lambda corner: board[corner][1])
    for first, second in ((low - 1, low), (low, (low + 1) % 4)):
        edge = [board[first], board[second], at(*corners[second], seat - _THICK), at(*corners[first], seat - _THICK)]
        canvas.drawPath(polygon(edge), paint(adjust(wood, -0.10)))
    canvas.drawPath(polygon(board), paint(adjust(wood, 0.06)))


def _back(canvas: Any, at: Callable[[float, float, float], Point2], wood: Rgb, seat: float) -> None:
    """Two posts and three slats, leaning a little."""
    posts = [(at(side, 1.0, seat), at(side, 1.25, seat + _BACK)) for side in (-1.0, 1.0)]
    width = max(1.0, 0.14 * math.dist(*posts[0]))
    for share in (0.42, 0.68, 0.94):
        ends = [(low[0] + (top[0] - low[0]) * share, low[1] + (top[1] - low[1]) * share) for low, top in posts]
        tall = 0.72 * width
        slat = [ends[0], ends[1], (ends[1][0], ends[1][1] + tall), (ends[0][0], ends[0][1] + tall)]
        shade = linear((0, ends[0][1]), (0, ends[0][1] + tall), [adjust(wood, 0.03), adjust(wood, -0.06)])
        canvas.drawPath(polygon(slat), shaded(shade))
    for low, top in posts:
        canvas.drawLine(*low, *top, paint(adjust(wood, -0.04), stroke=width))
