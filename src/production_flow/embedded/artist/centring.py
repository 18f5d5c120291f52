"""Centring: somebody alone and near has the face where the composition wants it, however they bend or crouch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting

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


def _ahead(spot: Spot, figure: Figure, head: float) -> float:
    """Metres that the head is to the right of the feet."""
    seat = None if spot.seat is None else spot.seat / head
    acting = Acting(view=spot.view, mirrored=spot.mirrored, pose=spot.figure.pose, seat=seat)
    return figure.anchors(acting, 1.0).head[0] * head
