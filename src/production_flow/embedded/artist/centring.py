"""Centring: somebody alone and near has the face where the composition wants it, however they bend or crouch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.wild import CURL, FOURS, on_fours

_NEAR = 0.2
"""Of the frame's height that a head has from which on it is the face that is looked at, and not the whole figure."""
_LEANT = 0.3
"""Heads that a head is beside the feet of who stands upright, at most."""
_LAID = frozenset({"lie", "drive"})


def centred(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with one who is alone in a near shot moved until the head is over their place.

    Args:
        staging: Everybody in their place, by their feet.
        figures: Their drawings, by id.
    """
    if len(staging.spots) != 1:
        return staging
    (spot,) = staging.spots
    figure = figures[spot.figure.look.id]
    head = figure.height / figure.heads
    large = head * staging.camera.focal / spot.depth > _NEAR * staging.camera.height
    if not large or spot.figure.pose in _LAID or spot.figure.enters or spot.figure.exits:
        return staging
    ahead = _ahead(spot, figure, head)
    return replace(staging, spots=(replace(spot, x=spot.x - ahead),)) if abs(ahead) > _LEANT * head else staging


def balanced(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with every animal of several that stands or lies along the ground in its place with its middle."""
    if len(staging.spots) == 1:
        return staging

    def moved(spot: Spot) -> Spot:
        figure = figures[spot.figure.look.id]
        walks = spot.figure.pose in {"walk", "run"} and on_fours(spot.figure.look)
        if not (walks or spot.figure.pose in {FOURS, CURL}) or spot.shoulder or spot.view in {"front", "back"}:
            return spot
        own = spot.figure.model_copy(update={"pose": FOURS}) if walks else spot.figure
        return replace(spot, x=spot.x - 0.5 * _ahead(replace(spot, figure=own), figure, figure.height / figure.heads))

    return replace(staging, spots=tuple(map(moved, staging.spots)))


def _ahead(spot: Spot, figure: Figure, head: float) -> float:
    """Metres that the head is to the right of the feet."""
    seat = None if spot.seat is None else spot.seat / head
    acting = Acting(view=spot.view, mirrored=spot.mirrored, pose=spot.figure.pose, seat=seat)
    return figure.anchors(acting, 1.0).head[0] * head
