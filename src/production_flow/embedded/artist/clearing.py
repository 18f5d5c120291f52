"""Clearing: whoever would stand with the face behind a piece of furniture comes out before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.plates import Plate
from production_flow.media import canvas as canvases
from production_flow.media.canvas import skia

_OPAQUE, _HIDDEN = 160, 0.24  # alpha of 255 from which something hides, and share of a bust from which it must not
_BEFORE = 0.12  # metres by which one stands before what was in the way
_CHEST = 3.2  # radii of a head from its middle down to the waist, all of which is to be seen
_STEPS = 0.62  # of its depth that somebody comes nearer at most


def cleared(spot: Spot, head: Point2, radius: float, plates: Sequence[Plate]) -> Spot:
    """The spot, brought before the nearest plate that hides head and chest; as it is where that would be too near.

    Args:
        spot: Where somebody stands.
        head: Middle of the head on the canvas, in pixels.
        radius: Of the head.
        plates: Of the set, far to near.
    """
    if spot.shoulder or spot.seat is not None:
        return spot
    before = [plate for plate in plates if plate.depth < spot.depth and not plate.scrolls and not plate.ground]
    hiding = [plate.depth for plate in before if _share(plate, head, radius) > _HIDDEN]
    if not hiding:
        return spot
    depth = min(hiding) - _BEFORE
    return replace(spot, depth=depth, x=spot.x * depth / spot.depth) if depth > _STEPS * spot.depth else spot


def _share(plate: Plate, head: Point2, radius: float) -> float:
    """How much of a head and the chest under it a plate hides, 0-1."""
    left, top, right, bottom = plate.box
    box = [head[0] - radius, head[1] - radius, head[0] + radius, head[1] + _CHEST * radius]
    inside = [max(int(box[0]), left), max(int(box[1]), top), min(int(box[2]), right), min(int(box[3]), bottom)]
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        return 0.0
    rect = skia.IRect.MakeLTRB(inside[0] - left, inside[1] - top, inside[2] - left, inside[3] - top)
    alpha = canvases.pixels_of(plate.image.makeSubset(rect))[..., 3]
    return float(np.count_nonzero(alpha >= _OPAQUE)) / max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
