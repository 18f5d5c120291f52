"""The skeleton: a stance put on a build, turned to the camera.

The body stands in three directions (side, fore, down; heads) and is seen without perspective, from a little above.
Every view, the profile and the back too, is the same body turned: nothing is a squeezed front.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from production_flow.embedded.artist.figures.acting import BEHIND, Acting
from production_flow.embedded.artist.figures.bearing import borne
from production_flow.embedded.artist.figures.builds import Build
from production_flow.embedded.artist.figures.curves import Point, lerp, table, turned
from production_flow.embedded.artist.figures.poses import Reach, Stance, Step, Triple, stance_of

YAW = {"front": 0.0, "three-quarter": 0.70, "profile": math.pi / 2, "back-three-quarter": 2.36, "back": math.pi}
"""How far the body is turned from the camera to screen-right, in radians."""
PITCH = 0.13
"""How much lower what is nearer to the camera appears."""
_LEVEL = 0.7
"""Share of that which a paw on the ground is lifted again, so that it is not seen to sink in."""
ANKLE = 0.10
BREATH = 3.4
_WALKING = {"three-quarter": 0.95, "back-three-quarter": 2.16}
"""The same for one who walks, whose steps want to be seen from the side."""
_FALLEN = 0.3
"""How much of its width a skirt keeps on somebody who lies: it falls flat."""
_SUNK = 0.42
"""Share of the trunk's depth by which cloth over the legs of somebody who lies is lower than over the hips."""
_SHOULDER_T = 0.22
_CURVE = ((0.0, 0.07), (0.12, 0.0), (0.28, -0.05), (0.5, 0.0), (0.72, 0.05), (1.0, 0.0))
"""The line of the spine seen from the side, forward of a straight one, by t."""


@dataclass(frozen=True)
class Limb:
    """An arm or a leg on the screen: its three joints, how near it is, and which side it is on.

    Args:
        start: Shoulder or hip.
        joint: Elbow or knee.
        end: Wrist or ankle.
        depth: How far its middle is towards the camera, heads.
        end_depth: The same for its end.
        side: -1 for the body's right (near in three-quarter), 1 for its left.
        fore: Screen direction of `fore` and `in` for the hand's thumb.
    """

    start: Point
    joint: Point
    end: Point
    depth: float
    end_depth: float
    side: int
    thumb: Point = (0.0, -1.0)

    def across(self, y: float) -> float:
        """The x of the limb's middle line where it passes a height; of its nearer end beyond them."""
        points = (self.start, self.joint, self.end)
        for (ax, ay), (bx, by) in pairwise(points):
            if min(ay, by) <= y <= max(ay, by) and ay != by:
                return ax + (bx - ax) * (y - ay) / (by - ay)
        return min(points, key=lambda point: abs(point[1] - y))[0]

    @property
    def angle(self) -> float:
        """Direction of the forearm or shin on the screen, radians."""
        return math.atan2(self.end[1] - self.joint[1], self.end[0] - self.joint[0])


def bent(start: Triple, goal: Triple, upper: float, lower: float, pole: Triple) -> tuple[Triple, Triple]:
    """Two bones that reach for a goal; the joint goes where the pole points.

    Returns:
        The joint and the end; the end falls short of a goal out of reach.
    """
    way = [g - s for g, s in zip(goal, start, strict=True)]
    far = math.sqrt(sum(part * part for part in way)) or 1e-6
    length = min(far, (upper + lower) * 0.995)
    axis = [part / far for part in way]
    along = (upper * upper - lower * lower + length * length) / (2 * length)
    high = math.sqrt(max(0.0, upper * upper - along * along))
    dot = sum(a * p for a, p in zip(axis, pole, strict=True))
    across = [p - a * dot for a, p in zip(axis, pole, strict=True)]
    norm = math.sqrt(sum(part * part for part in across)) or 1.0
    joint = tuple(s + a * along + c / norm * high for s, a, c in zip(start, axis, across, strict=True))
    end = tuple(s + a * length for s, a in zip(start, axis, strict=True))
    return (joint[0], joint[1], joint[2]), (end[0], end[1], end[2])


class Skeleton:
    """Where everything is, for one build in one stance and view.

    Args:
        build: The body.
        acting: The pose, the view, the breath, the lean and the seat.
    """

    def __init__(self, build: Build, acting: Acting) -> None:
        self.build = build
        self.view = "profile" if acting.pose == "lie" else acting.view
        self.stance: Stance = borne(stance_of(acting.pose, acting.walk), build, moving=acting.walk is not None)
        if build.lone and self.stance.leads == "far":
            self.stance = replace(self.stance, near=self.stance.far, far=self.stance.near, leads="near")
        self.behind = self.view in BEHIND
        yaw = YAW[self.view]
        if acting.pose in {"walk", "run"}:
            yaw = _WALKING.get(self.view, yaw)
        self.cos, self.sin = math.cos(yaw), math.sin(yaw)
        self.bend = self.stance.chest[1] + acting.lean + build.stoop * 0.6
        self.breath = math.sin(acting.breath * 2 * math.pi / BREATH) * 0.012
        self.swing = self._swing(acting)
        self.leg = build.heads * build.legs
        self.arm = min(build.heads * 0.362, (build.heads - 1 - build.neck - self.leg) + self.leg * 0.45)
        self._place_trunk(acting.seat)
        self.near_arm, self.far_arm = self._arm(self.stance.near, -1), self._arm(self.stance.far, 1)
        self.near_leg, self.far_leg = self._leg(self.stance.near_foot, -1), self._leg(self.stance.far_foot, 1)

    def _swing(self, acting: Acting) -> float:
        """How far what hangs from the hips trails behind, heads per t."""
        if acting.pose not in {"walk", "run"} and acting.walk is None:
            return acting.cloth + 0.006 * math.sin(acting.breath * 2 * math.pi / BREATH + 1.0)
        phase = 4 * math.pi * (acting.walk or 0.0)
        trail, wave = (0.30, 0.10) if acting.pose == "run" else (0.09, 0.05)
        return acting.cloth - self.sin * (trail + wave * math.sin(phase - 0.8))

    # ---- the trunk

    def _place_trunk(self, seat: float | None) -> None:
        build, stance = self.build, self.stance
        self.trunk = build.heads - 1 - build.neck - self.leg
        seated = 0.02 if stance.low else self.leg * 0.56 if seat is None else seat
        self.seat = seated if stance.sits else None
        rise = self.leg * (1 - stance.drop) + stance.bob
        if self.seat is not None:
            rise = self.seat + self.under
        side = -stance.hip[0]
        self.hips: Triple = (side, 0.0, -rise)
        fore = math.sin(self.bend) * self.trunk + (0.02 if self.view != "front" else 0.0)
        self.neck_base: Triple = (side * 0.25, fore, -rise - math.cos(self.bend) * self.trunk - self.breath)
        self.hip_point, self.neck_point = self.project(self.hips), self.project(self.neck_base)
        flat = self.cos if self.behind else abs(self.cos)
        self.chest_roll, self.hip_roll = stance.chest[0] * flat, stance.hip[1] * flat
        self.tilt = math.atan2(self.neck_point[0] - self.hip_point[0], self.hip_point[1] - self.neck_point[1])
        self._place_head()

    @property
    def under(self) -> float:
        """From the hip joint down to what one sits on."""
        return 0.225 * self.build.limb + 0.02

    def _place_head(self) -> None:
        build, (fore, down, roll) = self.build, self.stance.head
        forward = fore + 0.06 + build.stoop * 1.3 + math.sin(self.bend) * 0.22
        side = self.neck_base[0]
        high = self.neck_base[2] - build.neck - 0.44 + down
        self.head: Triple = (side, self.neck_base[1] + forward, high)
        self.head_point = self.project(self.head)
        self.head_roll = roll * (-0.9 if self.behind else 0.9) + build.stoop * 0.5 * self.sin
        if self.view not in {"front", "back"}:
            self.head_roll += math.sin(self.bend) * 0.15

    def project(self, place: Triple) -> Point:
        """Where a place of the body (side, fore, down) is on the screen."""
        side, fore, down = place
        return (side * self.cos + fore * self.sin, down + (fore * self.cos - side * self.sin) * PITCH)

    def near(self, place: Triple) -> float:
        """How far a place is towards the camera, heads."""
        return place[1] * self.cos - place[0] * self.sin

    def half_width(self, t: float) -> float:
        """Half the width of the trunk at t (0 neck, 1 crotch)."""
        return _half_width(self.build, t)

    def half_depth(self, t: float, forward: bool) -> float:
        """Half the depth of the trunk at t, to the front or to the back."""
        return _half_depth(self.build, t, forward)

    def section(self, t: float, ease: float, flare: float) -> tuple[float, float, float]:
        """Half-width, front depth and back depth of a garment at t."""
        lower = max(0.0, t - 1.0)
        extra = lower * flare * (_FALLEN if self.stance.lies else 1.0)
        ease *= 1.0 - min(_SUNK, 0.8 * lower) if self.stance.lies else 1.0
        return (
            self.half_width(min(t, 1.0)) * ease + extra,
            self.half_depth(min(t, 1.0), forward=True) * ease + extra * 0.8,
            self.half_depth(min(t, 1.0), forward=False) * ease + extra * 0.8,
        )

    def _frame(self, t: float) -> tuple[float, float, float]:
        """The middle of the trunk at t on the screen, and how far the section is turned there."""
        held = min(max(t, 0.0), 1.0)
        curve = table(_CURVE, held) * self.sin * (1 + 2.2 * self.build.stoop)
        bow = math.sin(held * math.pi) * 0.05 * (self.hip_point[0] - self.neck_point[0])
        (nx, ny), (hx, hy) = self.neck_point, self.hip_point
        if t <= 1.0:
            x, y = nx + (hx - nx) * t + bow + curve, ny + (hy - ny) * t
        else:
            x = hx + ((hx - nx) * 0.2 + self.swing) * (t - 1.0)
            y = hy + self.trunk * (t - 1.0)
        lean = self.bend * self.sin * max(0.0, 1.0 - max(0.0, t - 1.0) * 1.4)
        return x, y, self.chest_roll + (self.hip_roll - self.chest_roll) * held + max(-0.5, min(0.9, lean))

    def _on(self, t: float, side: float, fore: float) -> Point:
        x, y, roll = self._frame(t)
        across = side * self.cos + fore * self.sin
        lower = (fore * self.cos - side * self.sin) * PITCH
        return (x + across * math.cos(roll) - lower * math.sin(roll), y + across * math.sin(roll) + lower)

    def at(self, u: float, t: float, ease: float = 1.0, flare: float = 0.0) -> Point:
        """A point on the trunk.

        Args:
            u: Round the body: -1 its right side, 0 its front, 1 its left side, 2 its back. What is out of sight lies
                on the edge that hides it.
            t: 0 the base of the neck, 1 the crotch, more for what hangs lower.
            ease: How loosely a garment fits; 1 is the body.
            flare: How much wider it gets below the crotch, heads per t.
        """
        wide, front, back = self.section(t, ease, flare)
        angle = math.asin(max(-1.0, min(1.0, u))) if abs(u) <= 1 else math.copysign(math.pi / 2 * abs(u), u)
        low, high = self._visible(wide, front, back)
        if self.view == "back":
            angle = angle if abs(angle) >= math.pi / 2 else math.copysign(math.pi / 2, angle or 1.0)
        elif self.behind:
            angle %= math.tau
            if angle < low:
                angle = low if angle > (low + high) / 2 else high
            angle = min(high + math.tau, angle)
        else:
            angle = max(low, min(high, angle))
        fore = math.cos(angle)
        return self._on(t, wide * math.sin(angle), fore * (front if fore > 0 else back))

    def _visible(self, wide: float, front: float, back: float) -> tuple[float, float]:
        """The angles round the body between which it is seen."""
        high = math.atan2(wide * self.cos, front * self.sin) if self.sin > 1e-3 else math.pi / 2
        low = math.atan2(-wide * self.cos, -back * self.sin) if self.sin > 1e-3 else -math.pi / 2
        return low, high

    def edge(self, *, left: bool, t: float, ease: float = 1.0, flare: float = 0.0) -> Point:
        """The outline of the trunk at t, on the left or right of the screen."""
        wide, front, back = self.section(t, ease, flare)
        if self.view == "back":
            return self._on(t, wide if left else -wide, 0.0)
        low, high = self._visible(wide, front, back)
        angle = low if left else high
        fore = math.cos(angle)
        return self._on(t, wide * math.sin(angle), fore * (front if fore > 0 else back))

    def left_edge(self, t: float, ease: float = 1.0, flare: float = 0.0) -> Point:
        """The outline of the trunk at t on the left of the screen."""
        return self.edge(left=True, t=t, ease=ease, flare=flare)

    def right_edge(self, t: float, ease: float = 1.0, flare: float = 0.0) -> Point:
        """The outline of the trunk at t on the right of the screen."""
        return self.edge(left=False, t=t, ease=ease, flare=flare)

    # ---- the limbs

    def _shoulder(self, side: int) -> tuple[Point, Triple]:
        out = self.build.shoulder * 0.845 * side
        rise = self.stance.shrug + self.breath * 0.5
        x, y = self._on(_SHOULDER_T, out, -0.02)
        down = self.neck_base[2] + (self.hips[2] - self.neck_base[2]) * _SHOULDER_T
        fore = self.neck_base[1] * (1 - _SHOULDER_T)
        return (x, y - rise), (self.neck_base[0] * 0.8 + out, fore, down - rise)

    def _goal(self, reach: Reach, side: int, shoulder: Triple) -> Triple:
        out, fore, down = reach.to
        if reach.near == "head":
            return (self.head[0] + side * out, self.head[1] + fore, self.head[2] + down)
        if reach.near == "trunk":
            t = down
            wide, front, back = self.section(t, 1.1, 0.0)
            if abs(out) < 0.9:
                out *= min(1.0, 0.52 / wide) ** 1.8
            angle = math.asin(max(-1.0, min(1.0, out))) if abs(out) <= 1 else math.copysign(math.pi / 2 * abs(out), out)
            deep = math.cos(angle)
            place_side = -side * math.sin(angle) * wide
            place_fore = deep * (front if deep > 0 else back) + (fore if abs(out) < 0.9 else 0.0)
            if abs(out) >= 0.9:
                place_side += side * fore
            low = self.neck_base[2] + (self.hips[2] - self.neck_base[2]) * t
            middle = self.neck_base[0] + (self.hips[0] - self.neck_base[0]) * t
            return (middle + place_side, self.neck_base[1] * (1 - t) + place_fore, low)
        length = self.arm
        if reach.near == "ground":
            ahead, beside = shoulder[1] + fore * length, shoulder[0] + side * out * length
            return (beside, ahead, -down - _LEVEL * PITCH * max(0.0, ahead * self.cos - beside * self.sin))
        if fore > 0.7 and not self.sin > 0.1:
            out, fore = out + 0.62, fore * 0.62
        return (shoulder[0] + side * out * length, shoulder[1] + fore * length, shoulder[2] + down * length)

    def _arm(self, reach: Reach, side: int) -> Limb:
        point, shoulder = self._shoulder(side)
        goal = self._goal(reach, side, shoulder)
        pole = (reach.elbow[0] * side, reach.elbow[1], reach.elbow[2])
        elbow, wrist = bent(shoulder, goal, self.arm * 0.485, self.arm * 0.515, pole)
        base = self.project(shoulder)
        dx, dy = point[0] - base[0], point[1] - base[1]
        joint, end = self.project(elbow), self.project(wrist)
        raised = wrist[2] < elbow[2] - 0.1
        thumb = self.project((-side * (1.0 if raised else 0.55), 0.0 if raised else 1.0, 0.0))
        middle = (self.near(elbow) + self.near(wrist) * 2) / 3 - self.near(
            (shoulder[0] - side * abs(shoulder[0]), 0, 0)
        )
        return Limb(
            point, (joint[0] + dx, joint[1] + dy), (end[0] + dx, end[1] + dy), middle - shoulder[1] * self.cos,
            self.near(wrist), side, thumb,
        )  # fmt: skip

    def _leg(self, step: Step, side: int) -> Limb:
        build = self.build
        spread = build.hip * 0.50
        roll = self.stance.hip[1] * side * spread
        hip: Triple = (self.hips[0] + side * spread, self.hips[1], self.hips[2] + roll)
        length = (self.leg - ANKLE) * 0.5025
        fore = step.fore * self.leg + self.hips[1]
        pole: Triple = (side * 0.22, 1.0, 0.0)
        if self.stance.low:
            fore, pole = self.hips[1] + length * 2.4 * step.fore, (side * 0.3, 0.1, -1.0)
        elif self.seat is not None:
            fore = self.hips[1] + length * (0.98 + (step.fore - 0.56) * 0.7)
        ankle: Triple = (side * (spread * 0.92 + step.out * self.leg), fore, -ANKLE - step.lift)
        knee, end = bent(hip, ankle, length, length, pole)
        if self.seat is not None and not self.stance.low:
            knee = (knee[0], knee[1], min(knee[2], hip[2] + 0.06))
        depth = (self.near(knee) + self.near(end)) / 2
        return Limb(self.project(hip), self.project(knee), self.project(end), depth, self.near(end), side)

    # ---- what others ask

    @property
    def lap(self) -> tuple[Point, Point]:
        """The middle of the two knees and of the two hips."""
        return (
            lerp(self.near_leg.joint, self.far_leg.joint, 0.5),
            lerp(self.near_leg.start, self.far_leg.start, 0.5),
        )

    def on_head(self, x: float, y: float) -> Point:
        """A point of the head (heads from its middle) on the screen."""
        px, py = turned((x, y), self.head_roll)
        return (self.head_point[0] + px, self.head_point[1] + py)


@lru_cache(1 << 14)
def _half_width(build: Build, t: float) -> float:
    rows = (
        (0.0, build.neck_width * 1.25), (0.055, build.neck_width * 1.8), (0.15, build.shoulder * 0.93),
        (0.36, build.chest), (0.68, build.waist), (1.0, build.hip),
    )  # fmt: skip
    return table(rows, t)


@lru_cache(1 << 14)
def _half_depth(build: Build, t: float, forward: bool) -> float:
    flat = table(((0.0, 1.0), (0.15, 0.66), (0.36, 1.0), (1.0, 1.0)), t)
    depth = _half_width(build, min(t, 1.0)) * build.deep * flat
    if forward:
        bust = build.bust * math.exp(-(((t - 0.36) / 0.13) ** 2))
        return depth + bust + build.belly * 0.74 * math.exp(-(((t - 0.64) / 0.42) ** 2))
    seat = 0.07 * build.limb * math.exp(-(((t - 0.98) / 0.2) ** 2))
    return depth * 0.92 + seat
