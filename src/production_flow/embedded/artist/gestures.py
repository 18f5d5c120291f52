"""Gestures: what hands do while somebody speaks, waves, stirs or writes, as drawings between the poses.

A drawing between two poses is a pose of its own. It is entered into the table of poses under a name that
says what it is, so that a figure can be asked for it like for any other pose.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random
from typing import Literal, cast

from production_flow.documents.scene import Pose
from production_flow.embedded.artist.figures.poses import POSES, Reach, Stance

STEPS = 4
"""Drawings from rest to the height of a gesture."""

_SHIFTS = 3  # drawings from one leg to the other
_STANDING = ("stand", "hip", "arms-crossed", "hold", "phone")
_LOOP = 6  # drawings of one round of a movement that repeats
_DOWN = (0.35, -0.45, 1.0)

Arms = Literal["near", "far", "both"]


@dataclass(frozen=True)
class Gesture:
    """Where a hand goes, and which way the chest turns with it.

    Args:
        hand: The height of the gesture.
        arms: One arm that is free, or both.
        chest: Added roll of the chest and bend of the trunk, radians.
    """

    hand: Reach
    arms: Arms = "far"
    chest: tuple[float, float] = (0.0, 0.0)


GESTURES: dict[str, Gesture] = {
    "offer": Gesture(Reach((0.24, 0.50, 0.50), elbow=_DOWN, grip="open", twist=-0.35), "far", (0.02, 0.02)),
    "beat": Gesture(Reach((0.10, 0.48, 0.44), elbow=_DOWN, grip="pinch", twist=-0.2), "near", (-0.02, 0.03)),
    "open": Gesture(Reach((0.40, 0.36, 0.50), elbow=(0.25, -0.6, 1.0), grip="open", twist=-0.4), "both", (0.0, -0.02)),
    "count": Gesture(Reach((0.14, 0.52, 0.30), elbow=_DOWN, grip="point", twist=-0.5), "far", (0.02, 0.02)),
    "fist": Gesture(Reach((0.16, 0.40, 0.42), elbow=_DOWN, grip="fist"), "near", (-0.03, 0.04)),
}
"""Gestures of speech."""

CALM, HOT = ("offer", "beat", "open"), ("count", "fist", "offer")
"""Which of them go with a quiet line, and with a heated one."""


def drawn(pose: Pose, gesture: str, share: float) -> Pose:
    """The pose that lies `share` (0-1) of the way from a pose to a gesture; the pose itself where no arm is free."""
    step = round(share * STEPS)
    stance = POSES.get(pose)
    if step == 0 or stance is None or stance.sits or stance.lies:
        return pose
    return _entered(f"{pose}+{gesture}:{step}", lambda: _towards(stance, GESTURES[gesture], step / STEPS), pose)


def shifted(pose: Pose, share: float) -> Pose:
    """The drawing of somebody who stands, with `share` (0-1) of the weight gone over to the other leg."""
    step, stance = round(share * _SHIFTS), POSES.get(pose)
    if step == 0 or stance is None or pose not in _STANDING:
        return pose
    return _entered(f"{pose}|{step}", lambda: _leant(stance, step / _SHIFTS), pose)


def settled(pose: Pose) -> Pose:
    """The drawing of a pose before any weight went over to the other leg."""
    return cast("Pose", pose.partition("|")[0])


def _leant(stance: Stance, share: float) -> Stance:
    """A stance whose hips are on their way to the other side."""
    turned = 1 - 1.7 * share
    (side, roll), (chest, bend), (fore, down, cock) = stance.hip, stance.chest, stance.head
    dip = 0.018 * math.sin(math.pi * share)
    return replace(
        stance, hip=(side * turned, roll * turned), chest=(chest * turned, bend),
        head=(fore, down + dip, cock * (1 - 0.9 * share)), bob=stance.bob - dip,
    )  # fmt: skip


def repeated(pose: Pose, seconds: float) -> Pose:
    """The drawing of a pose that moves of itself (waving, stirring, writing, working) at a time."""
    if pose not in _ROUNDS or pose not in POSES:
        return pose
    pace, _ = _ROUNDS[pose]
    step = int(seconds * pace * _LOOP) % _LOOP
    return _entered(f"{pose}~{step}", lambda: _round(pose, step / _LOOP), pose)


def chosen(tension: float, dice: Random) -> str:
    """A gesture for a line of speech."""
    return dice.choice(HOT if tension >= 6 else CALM)


def free_arms(stance: Stance) -> tuple[bool, bool]:
    """Whether the near and the far arm hang and may be used."""
    return _hangs(stance.near), _hangs(stance.far)


def _hangs(reach: Reach) -> bool:
    return reach.near == "shoulder" and reach.to[2] > 0.8


def _entered(name: str, make: object, pose: Pose) -> Pose:
    if name not in POSES:
        made = make() if callable(make) else None
        if made is None:
            return pose
        POSES[name] = made
    return cast("Pose", name)


def _towards(stance: Stance, gesture: Gesture, share: float) -> Stance | None:
    near_free, far_free = free_arms(stance)
    near = near_free and (gesture.arms in {"near", "both"} or not far_free)
    far = far_free and (gesture.arms in {"far", "both"} or not near_free)
    if not (near or far):
        return None
    eased = share * share * (3 - 2 * share)
    return replace(
        stance,
        near=_between(stance.near, gesture.hand, eased) if near else stance.near,
        far=_between(stance.far, gesture.hand, eased) if far else stance.far,
        chest=(stance.chest[0] + gesture.chest[0] * eased, stance.chest[1] + gesture.chest[1] * eased),
    )


def _between(one: Reach, other: Reach, share: float) -> Reach:
    """A hand on its way; it opens in the second half."""

    def mixed(a: tuple[float, float, float], b: tuple[float, float, float]) -> tuple[float, float, float]:
        return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share

    return replace(
        other,
        to=mixed(one.to, other.to),
        elbow=mixed(one.elbow, other.elbow),
        grip=other.grip if share > 0.5 else one.grip,
        twist=one.twist + (other.twist - one.twist) * share,
    )


_ROUNDS: dict[str, tuple[float, tuple[float, float, float]]] = {
    "wave": (1.6, (0.10, 0.0, 0.03)),
    "cook": (0.9, (0.05, 0.05, 0.02)),
    "write": (1.4, (0.035, 0.015, 0.01)),
    "work": (0.8, (0.03, 0.05, 0.03)),
    "point": (0.35, (0.0, 0.0, 0.02)),
    "torch": (0.3, (0.04, 0.0, 0.05)),
    "phone": (0.3, (0.0, 0.0, 0.0)),
}
"""Poses that move of themselves: rounds a second, and how far the hand goes (out, fore, down), in arm lengths."""


def _round(pose: str, phase: float) -> Stance:
    """A pose with its busy hand somewhere on its round."""
    stance, (_, reach) = POSES[pose], _ROUNDS[pose]
    angle = phase * math.tau
    shift = (math.sin(angle) * reach[0], math.cos(angle) * reach[1], math.sin(angle + 0.8) * reach[2])
    hand = stance.near if pose in {"cook", "write", "work"} else stance.far
    moved = replace(hand, to=(hand.to[0] + shift[0], hand.to[1] + shift[1], hand.to[2] + shift[2]))
    if pose == "wave":
        moved = replace(moved, twist=hand.twist + 0.35 * math.sin(angle))
    return replace(stance, near=moved) if hand is stance.near else replace(stance, far=moved)
