"""Touching: two who embrace, shake hands or comfort stand as near to each other as that takes, in profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from production_flow.documents.scene import Pose
from production_flow.embedded.artist.aiming import clear_of_faces
from production_flow.embedded.artist.centring import balanced, centred
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.couples import Body, comforting, hugging, kissing, linked
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, Point
from production_flow.embedded.artist.figures.poses import POSES
from production_flow.embedded.artist.pairing import COMFORT, KISS, KISSED, LINKED, RUB

_RAISED, _NATURAL, _LOWERED = -0.5, 0.34, 0.78
"""Arm lengths under the shoulder between which a hand is held out to be shaken, and where it is among equals."""
_CLASP = 0.03
"""Metres by which two hands that are shaken overlap."""
_SAT = 0.3
"""Metres by which who sits is further away than who touches them, because they are drawn before what is about them."""
_BEHIND = 0.12
"""Metres by which one of them is further away, so that the arms of the other lie round them."""


def together(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with those who touch moved to each other, no hand on anybody's face, and a face alone in its place.

    Args:
        staging: Everybody in their place.
        figures: Their drawings, by id.
    """
    staging = balanced(staging, figures)
    met = _together(staging, figures)
    return centred(clear_of_faces(staging, figures), figures) if met is staging else met


def _together(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with those who touch moved to each other; itself where nobody does."""
    for pose in ("embrace", "give", KISS, LINKED):
        also = {pose, KISSED} if pose == KISS else {pose}
        pair = [spot for spot in staging.spots if spot.figure.pose in also and _can(spot)]
        if len(pair) == 2:
            return _paired(staging, pose, pair, figures)
    kind = next((spot for spot in staging.spots if spot.figure.pose in {COMFORT, RUB}), None)
    others = [spot for spot in staging.spots if spot is not kind and _stays(spot)]
    if kind is None or not others:
        return staging
    other = min(others, key=lambda spot: abs(spot.x - kind.x))
    behind = kind.figure.pose == RUB
    if other.seat is not None:
        chair = replace(other, stool=True, x=other.x * kind.depth / other.depth, depth=kind.depth)
        staging, other = _swapped(staging, {other: chair}), chair
    one, two = figures[kind.figure.look.id], figures[other.figure.look.id]
    reaching, apart = comforting(kind, other, one, two, both=behind)
    met = _met(_swapped(staging, {kind: reaching}), reaching, other, apart, before=reaching)
    ident = other.figure.look.id
    spot = next(one for one in met.spots if one.figure.look.id == ident)
    away = spot.mirrored if not behind else not spot.mirrored
    back = 1.0 if spot.seat is None else 1 + _SAT / spot.depth
    high = -Body(two, spot.figure.pose, spot.seat).shoulder()[1]
    sink = spot.sink + (met.camera.position[1] - high) * (back - 1)
    return _swapped(met, {spot: replace(spot, mirrored=away, depth=spot.depth * back, x=spot.x * back, sink=sink)})


def _paired(staging: Staging, pose: str, pair: list[Spot], figures: Mapping[str, Figure]) -> Staging:
    """The staging, with two who do the same with each other come together for it."""
    if pose == "give":
        one, other, apart = _shaking(pair, figures)
        return _met(_swapped(staging, {pair[0]: one, pair[1]: other}), one, other, apart)
    left, right = sorted(pair, key=lambda spot: spot.x / spot.depth)
    drawn = figures[left.figure.look.id], figures[right.figure.look.id]
    if pose == LINKED:
        one, other, apart = linked(left, right, *drawn)
        return _abreast(_swapped(staging, {left: one, right: other}), one, other, apart)
    if pose == KISS and right.figure.pose == KISS:
        other, one, apart = kissing(right, left, *reversed(drawn))
        return _met(_swapped(staging, {left: one, right: other}), one, other, apart, before=other)
    make = kissing if pose == KISS else hugging
    one, other, apart = make(left, right, *drawn)
    return _met(_swapped(staging, {left: one, right: other}), one, other, apart, before=one)


def _swapped(staging: Staging, spots: Mapping[Spot, Spot]) -> Staging:
    """The staging with some spots in place of others."""
    known = {id(old): new for old, new in spots.items()}
    return replace(staging, spots=tuple(known.get(id(spot), spot) for spot in staging.spots))


def _abreast(staging: Staging, left: Spot, right: Spot, apart: float) -> Staging:
    """The staging with two side by side, the right one a little nearer."""
    depth = min(left.depth, right.depth)
    middle = (left.x / left.depth + right.x / right.depth) / 2 * depth
    sink = min(left.sink, right.sink, key=abs)
    placed = {
        left: replace(left, x=middle - apart / 2, depth=depth + _BEHIND, turn=0.0, sink=sink),
        right: replace(right, x=middle + apart / 2, depth=depth, turn=0.0, sink=sink),
    }
    return _sorted(_swapped(staging, placed), staging)


def _stays(spot: Spot) -> bool:
    """Whether somebody is there to be touched."""
    return not (spot.figure.enters or spot.figure.exits or spot.shoulder)


def _can(spot: Spot) -> bool:
    """Whether somebody is there with free hands."""
    return _stays(spot) and not spot.figure.holds


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
    return _sorted(replace(staging, spots=tuple(turned.get(id(spot), spot) for spot in staging.spots)), staging)


def _sorted(moved: Staging, staging: Staging) -> Staging:
    """A staging that was made of another, far to near again, with the same one who matters."""
    main = staging.spots[staging.main].figure.look.id
    spots = sorted(moved.spots, key=lambda spot: -spot.depth)
    index = next((n for n, spot in enumerate(spots) if spot.figure.look.id == main), staging.main)
    return replace(staging, spots=tuple(spots), main=index)
