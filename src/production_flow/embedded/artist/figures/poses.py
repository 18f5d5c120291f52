"""The poses: where the hips, the chest, the head, the hands and the feet are.

A body has three directions of its own: `out` (away from its middle, on either side), `fore` (where it faces) and
`down`. They are measured so that one pose fits every build and every view.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

Triple = tuple[float, float, float]
_BACK: Triple = (0.35, -1.0, 0.1)
_OUT: Triple = (1.0, -0.35, 0.2)
_DOWN: Triple = (0.35, -0.45, 1.0)

Grip = Literal["relax", "fist", "grip", "point", "pinch", "open", "flat"]


@dataclass(frozen=True)
class Reach:
    """Where a hand is.

    Args:
        to: (out, fore, down). From the shoulder, in arm lengths; or see `near`.
        near: `shoulder`; `trunk`: to is (u, gap, t), a point on the trunk (u -2 to 2 round it from the arm's own
            side, which is negative; t 0 neck to 1 crotch) and how far in front of it, in heads; `head`: (out, fore,
            down) in heads from the middle of the head; `ground`: (out, fore) in arm lengths from the shoulder, and
            heads over the ground.
        elbow: Which way the elbow points.
        grip: What the hand does.
        twist: Radians that the hand turns at the wrist.
    """

    to: Triple = (0.13, 0.05, 0.98)
    near: Literal["shoulder", "trunk", "head", "ground"] = "shoulder"
    elbow: Triple = _BACK
    grip: Grip = "relax"
    twist: float = 0.0


@dataclass(frozen=True)
class Step:
    """Where a foot is: (out, fore) in leg lengths from under the hips, lifted (heads), tipped (radians, toes down)."""

    out: float = 0.05
    fore: float = 0.0
    lift: float = 0.0
    tip: float = 0.0


@dataclass(frozen=True)
class Stance:
    """A pose.

    Args:
        hip: How far the hips shift towards the near side (heads), and their roll (radians, near side up).
        chest: The roll of the chest, and how far the trunk bends forward (radians).
        head: How far the head comes forward and down (heads), and its roll.
        near, far: The hands.
        near_foot, far_foot: The feet.
        drop: How far the hips sink, as a share of the leg.
        sits: The hips are on a seat; `low`: on the ground, with the knees drawn up.
        lies: The body lies on its back.
        shrug: How far the shoulders rise, in heads.
        leads: The hand that holds a prop.
        bob: The hips' height above standing, heads.
    """

    hip: tuple[float, float] = (0.0, 0.0)
    chest: tuple[float, float] = (0.0, 0.0)
    head: Triple = (0.0, 0.0, 0.0)
    near: Reach = Reach()
    far: Reach = Reach()
    near_foot: Step = Step()
    far_foot: Step = Step()
    drop: float = 0.0
    sits: bool = False
    lies: bool = False
    shrug: float = 0.0
    leads: Literal["near", "far"] = "near"
    bob: float = 0.0
    low: bool = False


_ON_HIP = Reach((-0.93, 0.03, 0.82), "trunk", (1.0, -0.40, 0.1), "fist", -0.5)
_POCKET = Reach((-0.86, 0.0, 1.04), "trunk", (1.0, -0.5, 0.2), "fist", 0.1)
_HANG_NEAR = Reach((0.12, 0.03, 0.98))
_HANG_FAR = Reach((0.10, 0.12, 0.97))
_ASIDE = Step(0.06, 0.12)

POSES: dict[str, Stance] = {
    "stand": Stance(
        (0.07, 0.06), (-0.05, 0.0), (0.02, 0.0, 0.04), _HANG_NEAR, _HANG_FAR, Step(0.0, -0.03), Step(0.10, 0.10),
    ),
    "hip": Stance(
        (0.14, 0.11), (-0.09, 0.0), (0.02, 0.0, -0.05), _ON_HIP, Reach((0.12, 0.08, 0.97)), Step(0.0, -0.02),
        Step(0.20, 0.10), leads="far",
    ),
    "sit": Stance(
        (0.0, 0.0), (-0.02, 0.05), (0.04, 0.02, 0.03), Reach((0.0, 0.50, 0.60), elbow=_BACK, twist=0.35),
        Reach((-0.02, 0.44, 0.62), elbow=_BACK, twist=0.35), Step(0.03, 0.50), Step(0.05, 0.62), sits=True,
    ),
    "crouch": Stance(
        (0.0, 0.02), (-0.02, 0.42), (0.10, 0.02, -0.04), Reach((0.05, 0.52, 0.66), elbow=_OUT),
        Reach((0.10, 0.60, 0.60), elbow=_OUT), Step(0.07, -0.26, 0.05, 0.55), Step(0.12, 0.30), drop=0.46,
    ),
    "lean": Stance(
        (0.12, 0.06), (-0.08, -0.20), (0.06, 0.03, 0.06), _POCKET, _POCKET, Step(-0.20, 0.38, 0.0, -0.06),
        Step(-0.02, 0.28),
    ),
    "point": Stance(
        (0.10, 0.06), (-0.08, 0.06), (0.06, 0.01, 0.03), _ON_HIP, Reach((0.08, 0.95, 0.08), elbow=_DOWN, grip="point"),
        Step(0.02, -0.18), Step(0.06, 0.26), leads="far",
    ),
    "hold": Stance(
        (0.06, 0.05), (-0.05, 0.02), (0.05, 0.03, 0.05), Reach((-0.02, 0.54, 0.24), elbow=_DOWN, grip="grip",
        twist=-0.6),
        _HANG_FAR, Step(0.0, -0.03), Step(0.10, 0.12),
    ),
    "show": Stance(
        (0.06, 0.05), (-0.05, 0.02), (0.05, 0.03, 0.05), Reach((-0.06, 0.46, -0.14), elbow=_DOWN, grip="pinch",
        twist=-0.3),
        _HANG_FAR, Step(0.0, -0.03), Step(0.10, 0.12),
    ),
    "show-out": Stance(
        (0.06, 0.05), (-0.05, 0.02), (0.05, 0.03, 0.05), Reach((0.10, 0.72, -0.12), elbow=_DOWN, grip="pinch",
        twist=-0.3),
        _HANG_FAR, Step(0.0, -0.03), Step(0.10, 0.12),
    ),
    "give": Stance(
        (0.05, 0.04), (-0.05, 0.10), (0.06, 0.02, 0.05), Reach((0.02, 0.82, 0.34), elbow=_DOWN, grip="flat",
        twist=-0.2),
        Reach((0.10, 0.10, 0.96)), Step(0.02, -0.16), Step(0.06, 0.24),
    ),
    "write": Stance(
        (0.03, 0.02), (-0.03, 0.16), (0.10, 0.07, 0.10), Reach((-0.08, 0.50, 0.46), elbow=_DOWN, grip="pinch",
        twist=0.25),
        Reach((-0.06, 0.50, 0.52), elbow=_DOWN, grip="flat", twist=-0.1), Step(0.0, -0.02), Step(0.08, 0.10),
    ),
    "phone": Stance(
        (0.09, 0.07), (-0.06, 0.0), (0.02, 0.0, -0.10), Reach((0.60, -0.04, 0.30), "head", (0.75, -0.2, 1.0), "grip",
        -0.2),
        Reach((-1.0, 0.02, 0.66), "trunk", (1.0, -0.2, 0.5), "fist", -0.6), Step(0.0, -0.02), Step(0.14, 0.12),
    ),
    "torch": Stance(
        (0.08, 0.05), (-0.07, 0.08), (0.08, 0.02, 0.05), Reach((0.16, -0.12, 0.94), elbow=_OUT),
        Reach((0.05, 0.80, 0.30), elbow=_DOWN, grip="grip"), Step(0.02, -0.20), Step(0.06, 0.24), leads="far",
    ),
    "cook": Stance(
        (0.05, 0.05), (-0.04, 0.06), (0.05, 0.03, 0.06), Reach((-0.08, 0.46, 0.36), elbow=_OUT, grip="grip",
        twist=-0.35),
        Reach((0.16, 0.44, 0.16), elbow=_DOWN, grip="open", twist=-0.4), Step(0.02, -0.02), Step(0.08, 0.10),
    ),
    "wave": Stance(
        (0.08, 0.07), (-0.07, 0.0), (0.0, 0.0, -0.07), Reach((0.14, 0.0, 0.97)),
        Reach((0.42, 0.30, -0.50), elbow=(0.8, -0.2, 1.0), grip="open", twist=0.15), Step(0.0, -0.02), Step(0.12, 0.10),
    ),
    "shrug": Stance(
        (0.04, 0.03), (-0.02, -0.02), (0.03, 0.04, -0.14), Reach((0.42, 0.34, 0.44), elbow=(0.25, -0.6, 1.0),
        grip="open", twist=-0.45),
        Reach((0.42, 0.36, 0.42), elbow=(0.25, -0.6, 1.0), grip="open", twist=-0.45), Step(0.02, -0.01),
        Step(0.10, 0.10),
        shrug=0.085,
    ),
    "arms-crossed": Stance(
        (0.09, 0.07), (-0.06, -0.04), (0.01, 0.0, 0.05), Reach((0.50, 0.20, 0.42), "trunk", (0.8, 0.1, 0.8), "relax",
        -0.15),
        Reach((0.46, 0.11, 0.50), "trunk", (0.8, 0.1, 0.8), "fist", 0.1), Step(0.0, -0.02), Step(0.14, 0.10),
    ),
    "reach": Stance(
        (0.09, 0.05), (-0.08, 0.08), (0.06, 0.01, 0.02), Reach((0.14, -0.06, 0.95), elbow=_BACK),
        Reach((0.04, 0.74, 0.26), elbow=_DOWN, grip="open", twist=-0.15), Step(0.02, -0.16), Step(0.06, 0.24),
        leads="far",
    ),
    "reach-low": Stance(
        (0.06, 0.04), (-0.06, 0.20), (0.10, 0.05, 0.06), Reach((0.16, 0.02, 0.94), elbow=_BACK),
        Reach((0.02, 0.62, 0.50), elbow=_DOWN, grip="flat", twist=0.1), Step(0.02, -0.12), Step(0.06, 0.20),
        leads="far",
    ),
    "reach-high": Stance(
        (0.10, 0.06), (-0.14, 0.04), (0.03, -0.02, -0.12), Reach((0.20, -0.16, 0.92), elbow=_OUT),
        Reach((0.34, 0.52, -0.70), elbow=(0.6, -0.2, 1.0), grip="open"), Step(0.0, -0.12, 0.04, 0.35),
        Step(0.06, 0.14, 0.06, 0.4),
        leads="far", bob=0.05,
    ),
    "lie": Stance(
        (0.0, 0.0), (0.0, 0.0), (0.0, 0.0, 0.0), Reach((0.05, 0.22, 0.74), elbow=_OUT),
        Reach((0.10, -0.14, 0.92)), Step(0.05, -0.06, 0.62, 0.35), Step(0.05, -0.10, 0.0, 0.5), lies=True,
    ),
    "work": Stance(
        (0.05, 0.04), (-0.03, 0.16), (0.10, 0.06, 0.08), Reach((-0.16, 0.42, 0.42), elbow=_DOWN, grip="pinch",
        twist=0.0),
        Reach((-0.12, 0.47, 0.39), elbow=_DOWN, grip="relax", twist=0.1), Step(0.02, -0.06), Step(0.07, 0.14),
    ),
    "kneel": Stance(
        (0.0, 0.02), (-0.02, 0.10), (0.06, 0.02, 0.02), Reach((0.06, 0.34, 0.80), elbow=_BACK),
        Reach((0.0, 0.50, 0.56), elbow=_OUT), Step(0.05, -0.46, 0.13, 1.15), Step(0.10, 0.30), drop=0.44,
    ),
    "floor": Stance(
        (0.0, 0.0), (-0.02, 0.10), (0.05, 0.03, 0.04), Reach((0.02, 0.66, 0.42), elbow=_OUT),
        Reach((0.0, 0.70, 0.34), elbow=_OUT), Step(0.04, 0.46), Step(0.07, 0.54), sits=True, low=True,
    ),
    "climb": Stance(
        (0.06, 0.08), (-0.16, 0.06), (0.03, -0.03, -0.12), Reach((0.10, 0.52, -0.16), elbow=_DOWN, grip="grip"),
        Reach((0.10, 0.48, -0.78), elbow=(0.5, -0.2, 1.0), grip="grip"), Step(0.05, 0.06, 0.14, 0.30),
        Step(0.10, 0.34, 1.05, 0.10), leads="far", bob=0.12,
    ),
    "fall": Stance(
        (0.10, 0.10), (-0.20, -0.34), (-0.04, 0.0, -0.22), Reach((0.62, 0.12, -0.50), elbow=(0.6, -0.6, 0.6),
        grip="open"),
        Reach((0.40, 0.60, -0.52), elbow=(0.5, -0.3, 1.0), grip="open"), Step(0.10, 0.10, 0.42, 0.5),
        Step(0.12, 0.62, 0.95, -0.5), bob=0.18,
    ),
    "embrace": Stance(
        (0.03, 0.04), (-0.03, 0.16), (0.10, 0.04, 0.14), Reach((-0.24, 0.60, 0.34), elbow=(1.0, -0.1, 0.6),
        grip="flat", twist=-0.5),
        Reach((-0.10, 0.74, 0.10), elbow=(0.9, -0.2, 0.8), grip="flat", twist=0.2), Step(0.02, -0.10), Step(0.06, 0.20),
    ),
    "carry": Stance(
        (0.05, 0.03), (-0.02, -0.10), (-0.02, -0.01, -0.02), Reach((-0.14, 0.50, 0.52), elbow=_BACK, grip="flat",
        twist=-0.25),
        Reach((-0.10, 0.54, 0.48), elbow=_BACK, grip="flat", twist=-0.25), Step(0.05, -0.12), Step(0.10, 0.18),
    ),
    "doze": Stance(
        (0.0, 0.0), (-0.03, 0.16), (0.14, 0.13, 0.16), Reach((-0.04, 0.44, 0.66), elbow=_BACK, twist=0.35),
        Reach((-0.08, 0.40, 0.68), elbow=_BACK, twist=0.35), Step(0.03, 0.50), Step(0.05, 0.62), sits=True,
    ),
    "lean-in": Stance(
        (0.08, 0.05), (-0.06, 0.20), (0.12, 0.04, 0.06), _ON_HIP, Reach((0.06, 0.24, 0.92)), Step(0.02, -0.16),
        Step(0.06, 0.22), leads="far",
    ),
    "wrists": Stance(
        (0.03, 0.02), (-0.02, 0.06), (0.04, 0.04, 0.06), Reach((-0.20, 0.66, 0.40), elbow=_DOWN, grip="fist",
        twist=-0.2),
        Reach((-0.16, 0.68, 0.38), elbow=_DOWN, grip="fist", twist=-0.2), Step(0.02, -0.10), Step(0.08, 0.14),
    ),
    "haunches": Stance(
        (0.0, 0.0), (0.0, 0.10), (0.06, 0.0, 0.0), Reach((-0.02, 0.34, 0.20), "ground", _BACK, "fist"),
        Reach((-0.02, 0.42, 0.20), "ground", _BACK, "fist"), Step(0.10, 0.14), Step(0.12, 0.20), drop=0.66,
    ),
    "brood": Stance(
        (0.0, 0.0), (0.0, 0.22), (0.0, -0.04, 0.0), Reach((0.02, -0.12, 0.82), elbow=_BACK, grip="flat"),
        Reach((0.02, -0.08, 0.82), elbow=_BACK, grip="flat"), Step(0.06, 0.06), Step(0.08, 0.10), drop=0.62,
    ),
    "curl": Stance(
        (0.0, 0.0), (0.0, 1.08), (0.28, -0.30, 0.0), Reach((0.02, 0.72, 0.10), "ground", _BACK, "fist"),
        Reach((0.02, 0.82, 0.10), "ground", _BACK, "fist"), Step(0.10, 0.10), Step(0.12, 0.16), drop=0.84,
    ),
    "fours": Stance(
        (0.0, 0.0), (0.0, 1.15), (0.30, -0.30, 0.0), Reach((0.04, 0.08, 0.22), "ground", _BACK, "fist"),
        Reach((0.04, 0.20, 0.22), "ground", _BACK, "fist"), Step(0.06, -0.12), Step(0.06, 0.04), drop=0.34,
    ),
    "drive": Stance(
        (0.0, 0.0), (-0.02, 0.03), (0.05, 0.0, 0.02), Reach((-0.04, 0.74, 0.38), elbow=_DOWN, grip="grip", twist=-0.5),
        Reach((-0.04, 0.76, 0.22), elbow=_DOWN, grip="grip", twist=-0.7), Step(0.03, 0.72), Step(0.05, 0.90), sits=True,
    ),
}  # fmt: skip


def _foot(angle: float, stride: float, lift: float) -> Step:
    """One foot somewhere in its cycle: at 0 it leaves the ground behind, at pi it touches it in front."""
    c, s = math.cos(angle), math.sin(angle)
    tip = 0.60 * max(0.0, c) ** 3 * (1 if s > -0.45 else 0.3) - 0.30 * max(0.0, -c) ** 3
    return Step(0.03, -stride * c, lift * max(0.0, s) + 0.05 * max(0.0, c) ** 4, tip)


def walking(phase: float) -> Stance:
    """One moment of a walk; a cycle is two steps, at 0 the near foot leaves the ground."""
    angle = 2 * math.pi * phase
    c = math.cos(angle)
    swing = 0.42 * c
    return Stance(
        (0.0, 0.05 * math.sin(angle)), (-0.07 * c * 0.4, 0.07), (0.03, 0.012 * math.cos(2 * angle + 0.6), 0.02),
        Reach((0.10, swing + 0.05, 0.88)), Reach((0.10, -swing + 0.05, 0.88)),
        _foot(angle, 0.36, 0.16), _foot(angle + math.pi, 0.36, 0.16), bob=-0.05 - 0.05 * math.cos(2 * angle),
    )  # fmt: skip


def running(phase: float) -> Stance:
    """One moment of a run: bent arms, long steps, the body leans into it."""
    angle = 2 * math.pi * phase
    c, s = math.cos(angle), math.sin(angle)

    def arm(swing: float) -> Reach:
        return Reach((0.10, 0.30 + 0.42 * swing, 0.52 - 0.22 * swing), elbow=(0.3, -1.0, 0.6), grip="fist")

    return Stance(
        (0.0, 0.06 * s), (-0.05 * c, 0.26), (0.06, 0.02, 0.0), arm(c), arm(-c),
        replace(_foot(angle, 0.52, 0.62), tip=0.9 * max(0.0, c) + 0.5 * max(0.0, s)),
        replace(_foot(angle + math.pi, 0.52, 0.62), tip=0.9 * max(0.0, -c) + 0.5 * max(0.0, -s)),
        bob=-0.02 - 0.08 * math.cos(2 * angle),
    )  # fmt: skip


def _on_paws(stance: Stance, phase: float) -> Stance:
    """One moment of a walk on all fours: a forepaw goes with the hind paw of the other side."""
    angle = 2 * math.pi * phase

    def paw(reach: Reach, at: float) -> Reach:
        out, fore, low = reach.to
        return replace(reach, to=(out, fore - 0.24 * math.cos(at), low + 0.14 * max(0.0, math.sin(at))))

    hind, other = _foot(angle, 0.22, 0.10), _foot(angle + math.pi, 0.22, 0.10)
    return replace(
        stance, near=paw(stance.near, angle + math.pi), far=paw(stance.far, angle),
        near_foot=replace(hind, fore=hind.fore + stance.near_foot.fore), bob=-0.02 * math.cos(2 * angle),
        far_foot=replace(other, fore=other.fore + stance.far_foot.fore),
    )  # fmt: skip


def stance_of(pose: str, phase: float | None) -> Stance:
    """The stance of a pose; `phase` is where in its step a walk or run is."""
    if pose == "walk":
        return walking(0.47 if phase is None else phase)
    if pose == "run":
        return running(0.06 if phase is None else phase)
    stance = POSES.get(pose, POSES["stand"])
    if phase is not None and not stance.sits and not stance.lies:
        step = walking(phase)
        if stance.near.near == "ground":
            return _on_paws(stance, phase)
        return replace(stance, near_foot=step.near_foot, far_foot=step.far_foot, bob=step.bob, hip=step.hip)
    return stance
