"""Resting: what is outdoors to sit on and to lean on, by the place: benches, logs, stones, crates, rails, posts."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import partial
from typing import Any, Literal

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.colour import Rgb, adjust, lightness
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.pens import linear, paint, polygon, shaded
from production_flow.embedded.artist.seats import Project
from production_flow.media.canvas import skia

Rest = Literal["bench", "log", "stone", "crate"]
Support = Literal["wall", "rail", "post"]

_RESTS: dict[str, Rest] = {
    "forest": "log", "farm": "log", "beach": "stone", "desert": "stone", "mountain": "stone", "lighthouse": "stone",
    "flooded_city": "stone", "dock": "crate", "deck": "crate", "bazaar": "crate",
}  # fmt: skip
_WALLED = frozenset({"village_square", "old_town", "lighthouse", "garden"})
"""Sets that have low walls of stone; everywhere else there are rails."""
_UPRIGHT = re.compile(r"\b(?:post|pole|mast|lamp ?post|street ?lamp)\b", re.IGNORECASE)
_BARS = re.compile(r"\b(?:rails?|railings?|fence|gate|banister)\b", re.IGNORECASE)
_STONES = re.compile(r"\b(?:walls?|parapet)\b", re.IGNORECASE)
_HALF, _BACK, _THICK = 0.80, 0.42, 0.05  # metres: half a bench, its back over its seat, a board
_DEEP = 0.19  # half of a bench's seat
_TURN = 24.0  # degrees by which a bench is turned for whoever is seen from the side
_LEAST, _GREY = 0.46, 0.30  # lightness that stone has at least, and how much of the wood's colour is left in it
_END, _ROUND = 0.42, 1.3  # metres from the middle of a bench to its sitter, for whom how near it leaves room
_CRATE = 0.40  # lightness that a crate has at least: a front that is black is a hole
_RAIL = 1.15  # metres from the middle of a rail to its end
_POST = 0.075  # half a post


def rest_in(set_id: str) -> Rest:
    """What there is to sit on in a place outdoors."""
    return _RESTS.get(set_id, "bench")


def support_in(set_id: str, words: str) -> Support:
    """What there is to lean on in a place outdoors; the words of the shot know it best."""
    if _UPRIGHT.search(words):
        return "post"
    if _BARS.search(words):
        return "rail"
    return "wall" if set_id in _WALLED or _STONES.search(words) else "rail"


def room_beside(rest: Rest | None, others: Iterable[float]) -> float:
    """Metres by which a bench goes to the right of its sitter, so that its back is not before who stands beside it.

    Args:
        rest: What is sat on; only a bench reaches so far that it hides anybody.
        others: Metres to the right, from the sitter, of those who stand.
    """
    near = [right for right in others if abs(right) < _ROUND]
    if rest != "bench" or not near or min(near) * max(near) < 0:
        return 0.0
    return -math.copysign(_END, near[0])


def draw_rest(
    canvas: Any, rest: Rest, project: Project, view: View, wood: Rgb, seat: float, *, mirrored: bool, aside: float = 0.0
) -> None:
    """Draws what somebody sits on, behind them.

    Args:
        canvas: Its origin is the ground point.
        rest: What it is.
        project: Places a point of it.
        view: From where the sitter is seen; unmirrored they look to the right.
        wood: The colour of wood in this light.
        seat: Metres from the ground to the seat.
        mirrored: Whether the sitter looks to the left.
        aside: Metres to the right from the sitter to the middle of a bench.
    """
    if rest == "bench":
        turn = math.radians(-_TURN if mirrored else _TURN) if view == "profile" else 0.0
        moved = partial(_moved, project, aside)
        _bench(canvas, moved, turn, wood, seat, back=view not in {"back", "back-three-quarter"})
    elif rest == "log":
        _log(canvas, project, wood, seat)
    elif rest == "stone":
        _stone(canvas, project, stone_of(wood), seat)
    else:
        _crate(canvas, project, wood, seat)


def _moved(project: Project, aside: float, right: float, away: float, up: float) -> Point2:
    return project(right + aside, away, up)


def stone_of(wood: Rgb) -> Rgb:
    """The colour of stone where wood has this one."""
    return adjust(wood, max(0.05, _LEAST - lightness(wood)), _GREY)


def _bench(canvas: Any, project: Project, turn: float, wood: Rgb, seat: float, *, back: bool) -> None:
    """A bench of slats on two iron feet."""

    def at(side: float, rear: float, up: float) -> tuple[float, float]:
        right, away = side * math.cos(turn) - rear * math.sin(turn), side * math.sin(turn) + rear * math.cos(turn)
        return project(right, away + 0.16, up)

    def board(rear: float, low: float, far: float, high: float, tone: float) -> None:
        corners = [at(-_HALF, rear, low), at(_HALF, rear, low), at(_HALF, far, high), at(-_HALF, far, high)]
        canvas.drawPath(polygon(corners), paint(adjust(wood, tone)))

    iron = adjust(wood, -0.16, 0.4)
    width = max(1.0, 0.07 * abs(at(_HALF, 0, 0)[0] - at(-_HALF, 0, 0)[0]) / (2 * _HALF))
    for side in (-0.8 * _HALF, 0.8 * _HALF):
        for rear in (_DEEP, -_DEEP):
            canvas.drawLine(*at(side, rear, 0), *at(side, rear, seat), paint(iron, stroke=width))
        if back:
            canvas.drawLine(*at(side, _DEEP, seat), *at(side, 1.4 * _DEEP, seat + _BACK), paint(iron, stroke=width))
    if back:
        for low in (0.12, 0.30):
            board(1.2 * _DEEP, seat + low, 1.3 * _DEEP, seat + low + 0.11, -0.02)
    board(-_DEEP, seat, -_DEEP, seat - _THICK, -0.12)
    board(-_DEEP, seat, _DEEP, seat, 0.05)
    for rear in (-0.34 * _DEEP, 0.34 * _DEEP):
        canvas.drawLine(*at(-_HALF, rear, seat), *at(_HALF, rear, seat), paint(adjust(wood, -0.08), stroke=0.3 * width))


def _log(canvas: Any, project: Project, wood: Rgb, seat: float) -> None:
    """A fallen trunk, sawn off on the right."""
    (left, low), (right, _), (_, top) = project(-0.75, 0.1, 0), project(0.62, 0.1, 0), project(0, 0.1, seat)
    round_, bark = (low - top) / 2, adjust(wood, -0.06, 0.8)
    body = skia.Rect.MakeLTRB(left, top, right, low)
    shade = linear((0, top), (0, low), [adjust(bark, 0.07), bark, adjust(bark, -0.12)])
    canvas.drawRoundRect(body, 0.55 * round_, round_, shaded(shade))
    for share in (0.3, 0.52, 0.74):
        y, pen = top + share * (low - top), paint(adjust(bark, -0.09), 0.8, stroke=0.06 * round_)
        canvas.drawLine(left + (0.9 - share) * round_, y, right - (1.5 + share) * round_, y, pen)
    for size, tone in ((1.0, 0.14), (0.66, 0.09), (0.34, 0.14)):
        half, tall = 0.5 * round_ * size, round_ * size
        middle = right - 0.5 * round_
        end = skia.Rect.MakeLTRB(middle - half, top + round_ - tall, middle + half, top + round_ + tall)
        canvas.drawOval(end, paint(adjust(wood, tone)))


def _stone(canvas: Any, project: Project, stone: Rgb, seat: float) -> None:
    """A boulder with a flat top."""
    rim = [(-0.46, 0.0), (-0.52, 0.45), (-0.36, 0.94), (-0.10, 1.02), (0.30, 0.98), (0.47, 0.60), (0.50, 0.0)]
    points = [project(x, 0.12, share * seat) for x, share in rim]
    top, low = min(y for _, y in points), max(y for _, y in points)
    shade = linear((0, top), (0, low), [adjust(stone, 0.06), adjust(stone, -0.12)])
    canvas.drawPath(polygon(points), shaded(shade))
    side = ((0.02, 0.70), (0.30, 0.98), (0.47, 0.60), (0.50, 0.0), (0.12, 0.0))
    flat = ((-0.36, 0.94), (-0.10, 1.02), (0.30, 0.98), (0.04, 0.86), (-0.28, 0.84))
    for face, tone in ((side, -0.10), (flat, 0.10)):
        canvas.drawPath(
            polygon([project(x, 0.12, share * seat) for x, share in face]), paint(adjust(stone, tone), 0.75)
        )


def _crate(canvas: Any, project: Project, wood: Rgb, seat: float) -> None:
    """A box of boards: its front, with a frame round it, and its top; in the dark no darker than is still a box."""
    wood = adjust(wood, max(0.0, _CRATE - lightness(wood)))
    front = [project(-0.30, 0.0, seat), project(0.30, 0.0, seat), project(0.30, 0.0, 0), project(-0.30, 0.0, 0)]
    top = [front[0], front[1], project(0.30, 0.32, seat), project(-0.30, 0.32, seat)]
    high, low, wide = front[0][1], front[2][1], front[1][0] - front[0][0]
    canvas.drawPath(polygon(front), shaded(linear((0, high), (0, low), [wood, adjust(wood, -0.12)])))
    canvas.drawPath(polygon(top), paint(adjust(wood, 0.08)))
    pen, thin = paint(adjust(wood, -0.14), 0.8, stroke=0.02 * wide), paint(adjust(wood, 0.05), stroke=0.10 * wide)
    for share in (0.33, 0.66):
        y = high + share * (low - high)
        canvas.drawLine(front[0][0], y, front[1][0], y, pen)
        ends = [
            tuple(a + share * (b - a) for a, b in zip(near, far, strict=True))
            for near, far in ((top[0], top[3]), (top[1], top[2]))
        ]
        canvas.drawLine(*ends[0], *ends[1], pen)
    edge = 0.05 * wide
    canvas.drawRect(skia.Rect.MakeLTRB(front[0][0] + edge, high + edge, front[1][0] - edge, low - edge), thin)


def draw_rail(canvas: Any, project: Project, wood: Rgb, high: float) -> None:
    """A railing behind somebody: three posts, two bars."""
    colour = adjust(wood, 0.0, 0.8)
    unit = abs(project(0.5, 0.16, 0)[0] - project(-0.5, 0.16, 0)[0])
    for side in (-_RAIL * 0.92, 0.0, _RAIL * 0.92):
        foot, top = project(side, 0.16, 0), project(side, 0.16, high + 0.06)
        canvas.drawLine(*foot, *top, paint(adjust(colour, -0.07), stroke=0.07 * unit))
    for share, thick in ((0.5, 0.05), (1.0, 0.085)):
        ends = project(-_RAIL, 0.16, share * high), project(_RAIL, 0.16, share * high)
        canvas.drawLine(*ends[0], *ends[1], paint(adjust(colour, 0.02 if share == 1.0 else -0.04), stroke=thick * unit))
    ends = project(-_RAIL, 0.16, high + 0.03), project(_RAIL, 0.16, high + 0.03)
    canvas.drawLine(*ends[0], *ends[1], paint(adjust(colour, 0.09), stroke=0.02 * unit))


def draw_post(canvas: Any, project: Project, wood: Rgb, aside: float) -> None:
    """A post that is taller than anybody, `aside` metres to the right."""
    (left, low), (right, _), (_, top) = (
        project(aside - _POST, 0.16, 0), project(aside + _POST, 0.16, 0), project(aside, 0.16, 2.5),
    )  # fmt: skip
    shade = linear((left, 0), (right, 0), [adjust(wood, 0.05), wood, adjust(wood, -0.10)])
    canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, low), shaded(shade))
    cap = 0.35 * (right - left)
    canvas.drawRect(skia.Rect.MakeLTRB(left - cap, top - cap, right + cap, top), paint(adjust(wood, 0.07)))
