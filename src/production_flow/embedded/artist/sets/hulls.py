"""The hull of points: the smallest outline without dents that holds them all."""

from __future__ import annotations

from production_flow.embedded.artist.camera import Point2


def hull(*rings: list[Point2]) -> list[Point2]:
    """The corners of the hull of all points, in order round it."""
    points = sorted({point for ring in rings for point in ring})
    lower, upper = _chain(points), _chain(points[::-1])
    return lower[:-1] + upper[:-1]


def _chain(points: list[Point2]) -> list[Point2]:
    kept: list[Point2] = []
    for point in points:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
            kept.pop()
        kept.append(point)
    return kept


def _turn(a: Point2, b: Point2, c: Point2) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
