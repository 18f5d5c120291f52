"""Loose hair that has swung: what hangs low goes furthest, what lies on the head stays."""

from __future__ import annotations

from collections.abc import Iterable

from production_flow.embedded.artist.figures.curves import Knot

_ROOT, _TIP = 0.12, 0.85
"""Heights, in heads below the middle of the head, from which hair is free to swing, and where its tips are."""


def swung(knots: Iterable[Knot], sway: float) -> list[Knot]:
    """The knots of a mass of hair whose tips have swung `sway` heads; they rise a little as they go out."""
    if not sway:
        return list(knots)
    found: list[Knot] = []
    for x, y, *sharp in knots:
        share = min(1.25, max(0.0, (y - _ROOT) / (_TIP - _ROOT))) ** 1.35
        found.append((x + sway * share, y - 0.35 * abs(sway) * share, *sharp))
    return found
