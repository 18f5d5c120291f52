"""Aiming: a hand that is put out to somebody stops before them, and never lies on their face.

Poses know nothing of who stands there: an arm that points past a grown man points into the eye of a child, or of
somebody who sits. Such an arm is lowered, step by step, until the hand is clear of every face.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from production_flow.documents.scene import Pose
from production_flow.embedded.artist.camera import Camera, Point2
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting
from production_flow.embedded.artist.figures.poses import POSES, Reach
from production_flow.embedded.artist.reaching import HIGH

_AIMED = {"point", "give", "reach", "write", "hold", "torch", "work"}
_CLEAR = (2.2, 1.3, 1.9)  # radii of a head beside, over and under its middle within which no hand may be
_FINGERS = 0.24  # heads from the grip to the tips of the fingers
_LOWER, _LOWEST = 0.12, 0.86  # arm lengths of a step down, and down to where an arm goes
_PUT_OUT = 0.4  # arm lengths from which on a hand is put out
_STEP, _EDGE = 0.06, 0.36  # metres of a step back, and of the frame's width from its middle up to where one steps
_CLOSE = 0.2  # of the frame's height: a head so large is near


def clear_of_faces(staging: Staging, figures: Mapping[str, Figure]) -> Staging:
    """The staging, with every hand that would lie on somebody's face lowered.

    Args:
        staging: Everybody in their place.
        figures: Their drawings, by id.
    """
    spots = [_aimed(spot, staging, figures) for spot in staging.spots]
    return replace(staging, spots=tuple(spots))


def _aimed(spot: Spot, staging: Staging, figures: Mapping[str, Figure]) -> Spot:
    if len(staging.spots) < 2 or spot.shoulder or spot.seat is not None:
        return spot
    figure, camera = figures[spot.figure.look.id], staging.camera
    if spot.figure.pose == HIGH and spot.view == "profile" and _head(spot, figure, camera) > _CLOSE * camera.height:
        spot = _posed(spot, "hold" if spot.figure.holds else "reach")
    if spot.figure.pose not in _AIMED:
        return spot
    faces = [_face(one, figures[one.figure.look.id], camera) for one in staging.spots if one is not spot]
    pose, stance = spot.figure.pose, POSES[spot.figure.pose]
    lowered, down = spot, 0.0
    while _hits(lowered, figure, camera, faces):
        down += _LOWER
        near, far = _down(stance.near, down), _down(stance.far, down)
        if near is None and far is None:
            return _backed(lowered, figure, camera, faces)
        name = cast("Pose", f"{pose}/{down:.2f}")
        POSES.setdefault(name, replace(stance, near=near or stance.near, far=far or stance.far))
        lowered = _posed(spot, name)
    return lowered


def _backed(spot: Spot, figure: Figure, camera: Camera, faces: list[tuple[Point2, float]]) -> Spot:
    """Somebody whose lowest hand is still on a face, stepped back from it as far as the frame has room."""
    away = _STEP if spot.mirrored else -_STEP
    edge = _EDGE * camera.width / camera.focal * spot.depth
    while _hits(spot, figure, camera, faces) and abs(spot.x + away) < edge:
        spot = replace(spot, x=spot.x + away)
    return spot


def _posed(spot: Spot, pose: Pose) -> Spot:
    return replace(spot, figure=spot.figure.model_copy(update={"pose": pose}))


def _down(reach: Reach, by: float) -> Reach | None:
    """A hand that is put out, lower; nothing where it is not, or is as low as it goes."""
    out, fore, down = reach.to
    if reach.near != "shoulder" or fore < _PUT_OUT or down + by > _LOWEST:
        return None
    length = math.hypot(fore, down)
    low = down + by
    return replace(reach, to=(out, max(0.34, math.sqrt(max(0.0, length * length - low * low))), low))


def _head(spot: Spot, figure: Figure, camera: Camera) -> float:
    """Pixels of somebody's head."""
    return camera.focal / spot.depth * figure.height / figure.heads


def _foot(spot: Spot, camera: Camera) -> Point2:
    metre = camera.focal / spot.depth
    return camera.centre_x + spot.x * metre, camera.horizon_y + (camera.position[1] + spot.sink) * metre


def _acting(spot: Spot, figure: Figure) -> Acting:
    seat = None if spot.seat is None else spot.seat / figure.height * figure.heads
    return Acting(view=spot.view, mirrored=spot.mirrored, pose=spot.figure.pose, seat=seat)


def _face(spot: Spot, figure: Figure, camera: Camera) -> tuple[Point2, float]:
    """The middle of somebody's head on the canvas, and its radius."""
    x, y = _foot(spot, camera)
    anchors = figure.anchors(_acting(spot, figure), _head(spot, figure, camera))
    return (x + anchors.head[0], y + anchors.head[1]), anchors.head_radius


def _hits(spot: Spot, figure: Figure, camera: Camera, faces: list[tuple[Point2, float]]) -> bool:
    """Whether a hand of somebody, or its fingers, lies on one of the faces."""
    x, y = _foot(spot, camera)
    size = _head(spot, figure, camera)
    ahead = -_FINGERS if spot.mirrored else _FINGERS
    hands = figure.anchors(_acting(spot, figure), size).hands
    tips = [(x + hx + step * size, y + hy) for hx, hy in hands for step in (0.0, ahead)]
    wide, over, under = _CLEAR
    return any(
        abs(tip[0] - face[0]) < wide * radius and -over * radius < tip[1] - face[1] < under * radius
        for tip in tips
        for face, radius in faces
    )
