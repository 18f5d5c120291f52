"""Curves from few points: smooth closed shapes, tapered ribbons and strokes, and the transforms they need.

Lengths are in heads unless said otherwise, x to the right and y down. A knot is (x, y) or (x, y, sharp),
where sharp is 0 (round) to 1 (a corner). Closed shapes are always wound the same way, so that several of
them in one path unite under the winding rule without any boolean operation.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from production_flow.media.canvas import skia

Path = Any
Point = tuple[float, float]
Knot = tuple[float, ...]
_HANDLE = 0.36


def lerp(start: Sequence[float], end: Sequence[float], t: float) -> Point:
    """The point at t (0 to 1) on the way from start to end."""
    return (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t)


def table(keys: Sequence[Point], t: float) -> float:
    """The value at t in a table of (t, value), eased between the rows and held beyond them."""
    if t <= keys[0][0]:
        return keys[0][1]
    for (start, low), (end, high) in pairwise(keys):
        if t <= end:
            s = (t - start) / (end - start)
            return low + (high - low) * s * s * (3 - 2 * s)
    return keys[-1][1]


def even(values: Sequence[float], t: float) -> float:
    """The value at t (0 to 1) among values that lie evenly, eased between them."""
    x = min(1.0, max(0.0, t)) * (len(values) - 1)
    i = min(int(x), len(values) - 2)
    s = x - i
    return values[i] + (values[i + 1] - values[i]) * s * s * (3 - 2 * s)


def _area(knots: Sequence[Knot]) -> float:
    previous = knots[-1]
    total = 0.0
    for knot in knots:
        total += previous[0] * knot[1] - knot[0] * previous[1]
        previous = knot
    return total


def _directions(knots: Sequence[Knot], closed: bool) -> list[Point]:
    count = len(knots)
    found = []
    for i in range(count):
        before = knots[i - 1] if i or closed else knots[0]
        after = knots[(i + 1) % count] if i < count - 1 or closed else knots[-1]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        found.append((dx / length, dy / length))
    return found


def smooth(knots: Sequence[Knot], closed: bool = True, into: Path | None = None) -> Path:
    """A smooth curve through the knots, without overshoot; added to `into` if that is given."""
    if closed and _area(knots) < 0:
        knots = knots[::-1]
    path = skia.Path() if into is None else into
    ways = _directions(knots, closed)
    count = len(knots)
    path.moveTo(knots[0][0], knots[0][1])
    curve = path.cubicTo
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        a, b, way_a, way_b = knots[i], knots[j], ways[i], ways[j]
        reach = math.hypot(b[0] - a[0], b[1] - a[1]) * _HANDLE
        out = reach * (1 - a[2]) if len(a) > 2 else reach
        back = reach * (1 - b[2]) if len(b) > 2 else reach
        curve(
            a[0] + way_a[0] * out, a[1] + way_a[1] * out, b[0] - way_b[0] * back, b[1] - way_b[1] * back, b[0], b[1]
        )  # fmt: skip
    if closed:
        path.close()
    return path


def blob(x: float, y: float, radius: float, height: float | None = None) -> Path:
    """An oval around (x, y)."""
    path = skia.Path()
    tall = radius if height is None else height
    path.addOval(skia.Rect.MakeLTRB(x - radius, y - tall, x + radius, y + tall))
    return path


def box(left: float, top: float, right: float, bottom: float, corner: float = 0.0) -> Path:
    """A rectangle with round corners."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), corner, corner)
    return path


def together(paths: Iterable[Path]) -> Path:
    """One path of many closed shapes; they unite because all are wound the same way."""
    whole = skia.Path()
    for path in paths:
        whole.addPath(path)
    return whole


def moved(path: Path, dx: float, dy: float) -> Path:
    """A copy of the path, shifted."""
    copy = skia.Path(path)
    copy.offset(dx, dy)
    return copy


def placed(path: Path, x: float, y: float, turn: float = 0.0, wide: float = 1.0, tall: float | None = None) -> Path:
    """A copy of the path scaled, turned (radians, clockwise) and moved to (x, y)."""
    matrix = skia.Matrix()
    matrix.setTranslate(x, y)
    matrix.preRotate(math.degrees(turn))
    matrix.preScale(wide, wide if tall is None else tall)
    copy = skia.Path()
    path.transform(matrix, copy)
    return copy


def turned(point: Sequence[float], angle: float, about: Point = (0.0, 0.0)) -> Point:
    """The point turned by an angle (radians, clockwise on screen) about another."""
    c, s = math.cos(angle), math.sin(angle)
    x, y = point[0] - about[0], point[1] - about[1]
    return (about[0] + x * c - y * s, about[1] + x * s + y * c)


@lru_cache(256)
def _weights(last: int, count: int) -> tuple[tuple[int, int, int, int, float, float, float, float], ...]:
    """For each of `count` points along a curve through `last` + 1: which four it lies between, and their weights."""
    found = []
    for i in range(count):
        x = i / (count - 1) * last
        k = min(int(x), last - 1)
        t = x - k
        t2, t3 = t * t, t * t * t
        found.append((
            max(0, k - 1), k, k + 1, min(last, k + 2), -t + 2 * t2 - t3, 2 - 5 * t2 + 3 * t3, t + 4 * t2 - 3 * t3,
            t3 - t2,
        ))  # fmt: skip
    return tuple(found)


def resample(points: Sequence[Point], count: int) -> list[Point]:
    """Points that lie along a Catmull-Rom curve through the given ones."""
    found = []
    for i, j, k, m, wa, wb, wc, wd in _weights(len(points) - 1, count):
        a, b, c, d = points[i], points[j], points[k], points[m]
        found.append((
            (a[0] * wa + b[0] * wb + c[0] * wc + d[0] * wd) / 2,
            (a[1] * wa + b[1] * wb + c[1] * wc + d[1] * wd) / 2,
        ))  # fmt: skip
    return found


@lru_cache(512)
def _swell(count: int, start: float, end: float, heavy: float) -> tuple[float, ...]:
    """Half of the width of a stroke at each of its points, as a share of its full width."""
    halves = []
    for i in range(count):
        t = i / (count - 1)
        rise, least = (t / heavy, start) if t < heavy else ((1 - t) / (1 - heavy), end)
        halves.append((least + (1 - least) * math.sin(rise * math.pi / 2)) / 2)
    return tuple(halves)


def _normals(points: Sequence[Point]) -> list[Point]:
    last = len(points) - 1
    found = []
    for i in range(last + 1):
        a, b = points[max(0, i - 1)], points[min(last, i + 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy) or 1.0
        found.append((-dy / length, dx / length))
    return found


def _cap(before: Point, end: Point, reach: float) -> Point:
    dx, dy = end[0] - before[0], end[1] - before[1]
    length = math.hypot(dx, dy) or 1.0
    return (end[0] + dx / length * reach, end[1] + dy / length * reach)


def ribbon(
    line: Sequence[Point],
    left: Sequence[float],
    right: Sequence[float] | None = None,
    start_cap: float = 0.5,
    end_cap: float = 0.5,
) -> Path:
    """A tapered tube along a line; unequal half-widths left and right make it look drawn, equal ones a sausage.

    Args:
        line: The centre line, at least two points.
        left: Half-widths that lie evenly along the line, on its left.
        right: The same on its right; `left` if not given.
        start_cap: How far the round start reaches beyond the line, in end widths.
        end_cap: The same at the end.
    """
    right = left if right is None else right
    last = len(line) - 1
    one: list[Knot] = []
    other: list[Knot] = []
    for i, (point, (nx, ny)) in enumerate(zip(line, _normals(line), strict=True)):
        a, b = even(left, i / last), even(right, i / last)
        one.append((point[0] - nx * a, point[1] - ny * a))
        other.append((point[0] + nx * b, point[1] + ny * b))
    end = _cap(line[-2], line[-1], (left[-1] + right[-1]) * end_cap)
    start = _cap(line[1], line[0], (left[0] + right[0]) * start_cap)
    return smooth([*one, end, *other[::-1], start])


def jointed(start: Point, joint: Point, end: Point, soft: float = 0.12) -> list[Point]:
    """The centre line of a limb: the joint is a little soft but stays a joint."""
    before, after = lerp(start, joint, 1 - soft), lerp(joint, end, soft)
    corner = lerp(lerp(before, after, 0.5), joint, 0.5)
    return [
        start, lerp(start, joint, 0.33), lerp(start, joint, 0.66), before, corner, after,
        lerp(joint, end, 0.45), lerp(joint, end, 0.72), end,
    ]  # fmt: skip


def stroke(
    points: Sequence[Point], width: float, start: float = 0.1, end: float = 0.1, heavy: float = 0.5, count: int = 7
) -> Path:
    """A brush line as a filled shape.

    Args:
        points: The line, open.
        width: Its full width where it is heaviest.
        start: Width at the start as a share of the full width.
        end: Width at the end likewise.
        heavy: Where along the line (0 to 1) it is heaviest.
        count: Into how many points the line is cut.
    """
    line = resample(points, count)
    one: list[Knot] = []
    other: list[Knot] = []
    for (x, y), (nx, ny), share in zip(line, _normals(line), _swell(count, start, end, heavy), strict=True):
        half = width * share
        one.append((x - nx * half, y - ny * half))
        other.append((x + nx * half, y + ny * half))
    return smooth(one + other[::-1])
