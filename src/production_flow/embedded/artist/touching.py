"""Touching: two who embrace or shake hands stand as near to each other as that takes, on one line, in profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting

_CLOSE = 0.44
"""Metres between two who embrace, for two of ordinary size."""
_BEHIND = 0.12
"""Metres by which one of them is further away, so that the arms of the other lie round them."""


def together(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with those who touch moved to each other.

    Args:
        staging: Everybody in their place.
        figures: Their drawings, by id.
    """
    for pose in ("embrace", "give"):
        pair = [spot for spot in staging.spots if spot.figure.pose == pose and _can(spot)]
        if len(pair) == 2:
            return _met(staging, pair[0], pair[1], _apart(pose, pair, figures))
    return staging


def _can(spot: Spot) -> bool:
    figure = spot.figure
    return not (figure.holds or figure.enters or figure.exits or spot.shoulder)


def _apart(pose: str, pair: list[Spot], figures: Mapping[str, Figure]) -> float:
    """Metres between the two: chest to chest, or hand in hand."""
    both = [figures[spot.figure.look.id] for spot in pair]
    if pose == "embrace":
        return _CLOSE * sum(figure.height for figure in both) / 3.4
    reaches = []
    for figure in both:
        hands = figure.anchors(Acting(view="profile", pose="give"), 1.0).hands
        reaches.append(max(x for x, _ in hands) * figure.height / figure.heads)
    return sum(reaches) - 0.03


def _met(staging: Staging, one: Spot, other: Spot, apart: float) -> Staging:
    left, right = sorted((one, other), key=lambda spot: spot.x / spot.depth)
    depth = min(one.depth, other.depth)
    middle = (one.x / one.depth + other.x / other.depth) / 2 * depth
    turned = {
        id(left): replace(left, x=middle - apart / 2, depth=depth, view="profile", mirrored=False, turn=0.0),
        id(right): replace(right, x=middle + apart / 2, depth=depth + _BEHIND, view="profile", mirrored=True, turn=0.0),
    }
    main = staging.spots[staging.main].figure
    spots = sorted((turned.get(id(spot), spot) for spot in staging.spots), key=lambda spot: -spot.depth)
    index = next((n for n, spot in enumerate(spots) if spot.figure is main), staging.main)
    return replace(staging, spots=tuple(spots), main=index)
