"""Cutting garments to a body: shapes given round the trunk (u) and down it (t) become paths on any build and pose."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.embedded.artist.figures.curves import Knot, Path, Point, lerp, smooth, table
from production_flow.embedded.artist.figures.skeleton import Skeleton

_ROWS = (0.085, 0.15, 0.25, 0.38, 0.53, 0.68, 0.84, 1.0)
_SHOULDERS = ((0.07, 1.0), (0.15, 0.93), (0.30, 0.98), (0.42, 1.0))
"""The trunk is a little narrower at the shoulder, so that the sleeve draws the shoulder's curve."""

_DIP, _ON_BELLY = 0.34, ((0.40, 0.0), (0.62, 1.0), (0.74, 1.0), (0.88, 0.0))
"""How much lower, as t, a band lies before a belly than behind it, for a belly of one; and where a belly is, by t."""

BLADES = (((1.40, 0.21), (1.58, 0.29), (1.62, 0.40)), ((-1.40, 0.21), (-1.58, 0.29), (-1.62, 0.40)))
"""Where cloth falls off the shoulder blades, as (u, t)."""


class Cloth:
    """A body as a tailor sees it."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.body = skeleton
        self.at = skeleton.at

    @property
    def behind(self) -> bool:
        """Seen from the back."""
        return self.body.behind

    def down(self, share: float) -> float:
        """The t that lies at a share of the leg below the crotch."""
        return 1.0 + self.body.leg * share / self.body.trunk

    def fit(self, t: float, ease: float) -> float:
        """How loose a garment is at t: close at the neck, full from the chest down."""
        return table(((0.10, 1.0), (0.40, ease)), t) * table(_SHOULDERS, t)

    def hem(self, t: float, ease: float, flare: float, drop: float) -> list[Knot]:
        """Points of a hem from the right to the left edge of the screen, without its ends."""
        spots = (
            (-1.2, 2.0, 1.45)
            if self.body.view == "back-three-quarter"
            else (-1.45, 2.0, 1.45)
            if self.behind
            else (0.62, 0.0, -0.62)
        )
        return [(x, y + drop) for x, y in (self.at(u, t, ease, flare) for u in spots)]

    def rows(self, top: float, bottom: float) -> list[float]:
        """The heights at which an outline is measured."""
        rows = [top, *[t for t in _ROWS if top + 0.02 < t < bottom - 0.05]]
        if bottom > 1.2:
            rows.append(1.0 + (bottom - 1.0) * 0.5)
        return [*rows, bottom]

    def _over_legs(self, left: Point, right: Point) -> tuple[Point, Point]:
        """The two edges of a skirt at one height, moved out to where the legs are."""
        thick = 0.03 + 0.17 * self.body.build.limb
        spots = [leg.across(left[1]) for leg in (self.body.near_leg, self.body.far_leg)]
        return (min(left[0], min(spots) - thick), left[1]), (max(right[0], max(spots) + thick), right[1])

    def skirt(self, top: float, bottom: float, ease: float, flare: float, drop: float) -> Path:
        """A skirt: like `trunk`, but no leg comes out at its side."""
        rows = [top, 0.68, 0.84, 1.0, *(1.0 + (bottom - 1.0) * share for share in (0.3, 0.65, 1.0))]
        pairs = [(self.body.left_edge(t, ease, flare), self.body.right_edge(t, ease, flare)) for t in rows]
        pairs = [pair if t < 1.0 else self._over_legs(*pair) for t, pair in zip(rows, pairs, strict=True)]
        left: list[Knot] = [pair[0] for pair in pairs]
        right: list[Knot] = [pair[1] for pair in pairs]
        right[-1], left[-1] = (*right[-1], 0.55), (*left[-1], 0.55)
        return smooth([*right, *self.hem(bottom, ease, flare, drop), *left[::-1]])

    def trunk(self, top: float, bottom: float, ease: float, flare: float = 0.0, drop: float = 0.0) -> Path:
        """The whole trunk between two heights, closed."""
        rows = self.rows(top, bottom)
        right: list[Knot] = [self.body.right_edge(t, self.fit(t, ease), flare) for t in rows]
        left: list[Knot] = [self.body.left_edge(t, self.fit(t, ease), flare) for t in rows]
        right[-1], left[-1] = (*right[-1], 0.55), (*left[-1], 0.55)
        return smooth([*right, *self.hem(bottom, self.fit(bottom, ease), flare, drop), *left[::-1]])

    def panel(self, points: Sequence[Knot], ease: float = 1.05, flare: float = 0.0) -> Path:
        """A patch given as (u, t[, sharp])."""
        return smooth([(*self.at(p[0], p[1], ease, flare), *p[2:]) for p in points])

    def line(self, points: Sequence[Point], ease: float = 1.05, flare: float = 0.0) -> list[Point]:
        """A line given as (u, t)."""
        return [self.at(u, t, ease, flare) for u, t in points]

    def round(self, t: float, ease: float = 1.05, sag: float = 0.035) -> list[Point]:
        """The line round the body at t, from its left to its right edge on the screen; on a belly it dips."""
        dip = _DIP * self.body.build.belly * table(_ON_BELLY, t)
        ahead = self.body.sin if self.body.view != "back" else 0.0
        left, right = self.body.left_edge(t, ease), self.body.right_edge(t + dip * ahead, ease)
        if self.body.view == "profile":
            middle = lerp(left, right, 0.5)
            return [left, (middle[0], middle[1] + 0.015), right]
        if self.behind:
            return [left, self.at(2.0, t + sag, ease), right]
        return [left, self.at(0.0, t + sag + dip, ease), right]

    def band(self, t: float, tall: float, ease: float = 1.05, sag: float = 0.035) -> Path:
        """A band round the body from t down to t + tall: a belt, a sash, a waistband."""
        lower = self.round(t + tall, ease, sag)
        ends = [(*point, 0.4 if at == 1 else 1.0) for at, point in enumerate(self.round(t, ease, sag))]
        return smooth([*ends, *((*point, 0.4 if at == 1 else 1.0) for at, point in enumerate(reversed(lower)))])

    def flap(
        self, top: float, bottom: float, gap: Sequence[Point], ease: float, flare: float, drop: float, *, left: bool
    ) -> Path:
        """One front of an open garment: from the side of the body to the opening.

        Args:
            top: Height at which it begins, and `bottom` where it ends.
            bottom: See `top`.
            gap: Half the width of the opening as (t, u).
            ease: How loosely it fits.
            flare: How much wider it gets below the crotch.
            drop: How far the hem hangs down.
            left: The one on the left of the screen.
        """
        rows = self.rows(top, bottom)
        side = -1 if left else 1
        outer: list[Knot] = [self.body.edge(left=left, t=t, ease=self.fit(t, ease), flare=flare) for t in rows]
        inner: list[Knot] = [self.at(side * table(gap, t), t, self.fit(t, ease), flare) for t in rows]
        end = lerp(outer[-1], inner[-1], 0.5)
        outer[-1] = (*outer[-1][:2], 0.5)
        inner[-1] = (inner[-1][0], inner[-1][1] + drop * 0.6, 0.6)
        inner[0] = (*inner[0][:2], 0.5)
        return smooth([*outer, (end[0], end[1] + drop), *inner[::-1]])
