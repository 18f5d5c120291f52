"""How a body bears itself in a pose: where its weight is, how upright it is, how wide it stands, whether on wheels."""

from __future__ import annotations

from dataclasses import replace

from production_flow.embedded.artist.figures.builds import Build
from production_flow.embedded.artist.figures.poses import Reach, Stance, stance_of

_FOOTREST = 0.14
"""How far over the ground feet are in a wheelchair, heads."""


def borne(stance: Stance, build: Build, *, moving: bool) -> Stance:
    """A stance as this body bears itself.

    Args:
        stance: The pose.
        build: The body, with its bearing.
        moving: It is somewhere in a step; then only the back and the head are its own.
    """
    if build.wheels and not (stance.lies or stance.low):
        return _wheeled(stance)
    if stance.sits or stance.lies:
        return stance
    roll = stance.head[2] + build.cock
    stance = replace(stance, chest=(stance.chest[0], stance.chest[1] + build.slump), head=(*stance.head[:2], roll))
    if moving or stance.drop or stance.bob or build.slump == build.cock == 0.0:
        return stance
    near, far = stance.near_foot, stance.far_foot
    if build.sway < 0:
        near, far = replace(near, out=far.out), replace(far, out=near.out)
    return replace(
        stance, hip=(stance.hip[0] * build.sway, stance.hip[1] * build.sway),
        chest=(stance.chest[0] * build.sway, stance.chest[1]),
        near=_held_out(stance.near, build.splay), far=_held_out(stance.far, build.splay),
        near_foot=replace(near, out=near.out + build.splay), far_foot=replace(far, out=far.out + build.splay),
    )  # fmt: skip


def _wheeled(stance: Stance) -> Stance:
    """The pose of somebody who sits in a wheelchair: the arms of the pose, the legs of one who sits."""
    seat = stance_of("sit", None)
    return replace(
        stance, sits=True, hip=(0.0, 0.0), drop=0.0, bob=0.0,
        chest=(stance.chest[0] * 0.5, max(seat.chest[1], min(0.25, stance.chest[1]))),
        near_foot=replace(seat.near_foot, lift=_FOOTREST), far_foot=replace(seat.far_foot, lift=_FOOTREST),
        near=_on_lap(stance.near, seat.near), far=_on_lap(stance.far, seat.far),
    )  # fmt: skip


def _on_lap(reach: Reach, lap: Reach) -> Reach:
    """An arm that would hang lies on the lap of whoever sits."""
    return lap if reach.near == "shoulder" and reach.to[2] > 0.8 else reach


def _held_out(reach: Reach, splay: float) -> Reach:
    """An arm that hangs, held away from the body."""
    if reach.near != "shoulder" or reach.to[2] <= 0.8:
        return reach
    return replace(reach, to=(reach.to[0] + splay, *reach.to[1:]))
