"""Touching: two who embrace, shake hands or comfort stand as near to each other as that takes, in profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from production_flow.documents.scene import Pose
from production_flow.embedded.artist.aiming import clear_of_faces
from production_flow.embedded.artist.centring import centred
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, Point
from production_flow.embedded.artist.figures.poses import POSES, Reach
from production_flow.embedded.artist.figures.skeleton import Skeleton

_CLOSE = 0.44
"""Metres between two who embrace, for two of ordinary size."""
_RAISED, _NATURAL, _LOWERED = -0.5, 0.34, 0.78
"""Arm lengths under the shoulder between which a hand is held out to be shaken, and where it is among equals."""
_CLASP = 0.03
"""Metres by which two hands that are shaken overlap."""
COMFORT = cast("Pose", "comfort")
"""The pose of who lays a hand on somebody's shoulder; the hand is as high as that shoulder."""
_BEHIND = 0.12
"""Metres by which one of them is further away, so that the arms of the other lie round them."""


def together(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with those who touch moved to each other, no hand on anybody's face, and a face alone in its place.

    Args:
        staging: Everybody in their place.
        figures: Their drawings, by id.
    """
    met = _together(staging, figures)
    return centred(clear_of_faces(staging, figures), figures) if met is staging else met


def _together(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with those who touch moved to each other; itself where nobody does."""
    for pose in ("embrace", "give"):
        pair = [spot for spot in staging.spots if spot.figure.pose == pose and _can(spot)]
        if len(pair) == 2 and pose == "give":
            one, other, apart = _shaking(pair, figures)
            swapped = {id(pair[0]): one, id(pair[1]): other}
            whole = replace(staging, spots=tuple(swapped.get(id(spot), spot) for spot in staging.spots))
            return _met(whole, one, other, apart)
        if len(pair) == 2:
            return _met(staging, pair[0], pair[1], _apart(pair, figures))
    kind = next((spot for spot in staging.spots if spot.figure.pose == COMFORT), None)
    others = [spot for spot in staging.spots if spot is not kind and _can(spot)]
    if kind is None or not others:
        return staging
    other = min(others, key=lambda spot: abs(spot.x - kind.x))
    reaching, apart = _comforting(kind, figures[kind.figure.look.id], figures[other.figure.look.id])
    whole = replace(staging, spots=tuple(reaching if spot is kind else spot for spot in staging.spots))
    return _met(whole, reaching, other, apart, before=reaching)


def _comforting(spot: Spot, figure: Figure, other: Figure) -> tuple[Spot, float]:
    """The spot of who comforts, with a hand at the height of the other's shoulder, and how far apart they are."""
    acting = Acting(view="profile")
    bones, theirs = Skeleton(figure.dressed.build, acting), Skeleton(other.dressed.build, acting)
    head, their_head = figure.height / figure.heads, other.height / other.heads
    fall = (theirs.near_arm.start[1] * their_head - bones.near_arm.start[1] * head) / (bones.arm * head)
    down = round(max(-0.4, min(0.8, fall)), 1)
    fore = round(0.90 * (1 - down * down) ** 0.5, 2)
    pose = cast("Pose", f"{COMFORT}:{down}")
    near = Reach((-0.05, fore, down), elbow=(0.35, -0.45, 1.0), grip="flat", twist=0.15)
    POSES.setdefault(pose, replace(POSES["stand"], near=near, chest=(-0.05, 0.07)))
    return replace(spot, figure=spot.figure.model_copy(update={"pose": pose})), (fore * bones.arm + 0.42) * head


def _can(spot: Spot) -> bool:
    figure = spot.figure
    return not (figure.holds or figure.enters or figure.exits or spot.shoulder)


def _apart(pair: list[Spot], figures: Mapping[str, Figure]) -> float:
    """Metres between two who embrace, chest to chest."""
    return _CLOSE * sum(figures[spot.figure.look.id].height for spot in pair) / 3.4


def _shaking(pair: list[Spot], figures: Mapping[str, Figure]) -> tuple[Spot, Spot, float]:
    """Two with their hands at one height, half way between where each would hold it, and how far apart they are."""
    bodies = [figures[spot.figure.look.id] for spot in pair]
    plain = [_hand(body, _held_out(_NATURAL)) for body in bodies]
    lowest = min(_hand(body, _held_out(_LOWERED))[1] for body in bodies)
    highest = max(_hand(body, _held_out(_RAISED))[1] for body in bodies)
    height = max(highest, min(lowest, sum(y for _, y in plain) / 2))
    steps = [_RAISED + 0.02 * n for n in range(1 + round((_LOWERED - _RAISED) / 0.02))]
    poses = [
        min((_held_out(down) for down in steps), key=lambda pose: abs(_hand(body, pose)[1] - height)) for body in bodies
    ]
    one, other = (
        replace(spot, figure=spot.figure.model_copy(update={"pose": pose}))
        for spot, pose in zip(pair, poses, strict=True)
    )
    return one, other, sum(_hand(body, pose)[0] for body, pose in zip(bodies, poses, strict=True)) - _CLASP


def _held_out(down: float) -> Pose:
    """The pose of a hand that is held out to be shaken, `down` arm lengths under the shoulder."""
    pose = cast("Pose", f"give:{down:.2f}")
    fore = round((0.85**2 - down * down) ** 0.5, 2)
    POSES.setdefault(pose, replace(POSES["give"], near=replace(POSES["give"].near, to=(-0.04, fore, down))))
    return pose


def _hand(body: Figure, pose: Pose) -> Point:
    """Where a hand that is held out is in profile, metres before and under the ground point."""
    hands = body.anchors(Acting(view="profile", pose=pose), body.height / body.heads).hands
    return max(hands)


def _met(staging: Staging, one: Spot, other: Spot, apart: float, before: Spot | None = None) -> Staging:
    """The staging with the two face to face; `before` is who is nearer to us, the left one where nobody must be."""
    left, right = sorted((one, other), key=lambda spot: spot.x / spot.depth)
    depth = min(one.depth, other.depth)
    middle = (one.x / one.depth + other.x / other.depth) / 2 * depth
    sink = min(one.sink, other.sink, key=abs)
    turned = {
        id(left): replace(
            left,
            x=middle - apart / 2,
            depth=depth + (2 * _BEHIND if before is right else 0.0),
            view="profile",
            mirrored=False,
            turn=0.0,
            sink=sink,
        ),
        id(right): replace(
            right, x=middle + apart / 2, depth=depth + _BEHIND, view="profile", mirrored=True, turn=0.0, sink=sink
        ),
    }
    main = staging.spots[staging.main].figure.look.id
    spots = sorted((turned.get(id(spot), spot) for spot in staging.spots), key=lambda spot: -spot.depth)
    index = next((n for n, spot in enumerate(spots) if spot.figure.look.id == main), staging.main)
    return replace(staging, spots=tuple(spots), main=index)
