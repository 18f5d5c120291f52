"""Couples: how two hold each other who embrace, kiss, go arm in arm, or lay hands on shoulders.

Poses are made for the two at hand: where a hand lies follows from the other's back, shoulder or arm, so that no arm
reaches through anybody or ends in the air, however tall, small or stout the two are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import cast

from production_flow.documents.scene import Pose
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.figures import Figure
from production_flow.embedded.artist.figures.acting import Acting, Point, View
from production_flow.embedded.artist.figures.poses import POSES, Grip, Reach, Stance, Triple
from production_flow.embedded.artist.figures.skeleton import Skeleton
from production_flow.hashing import seed_of

_LONGEST = 0.96  # of an arm that it is stretched at most
_PRESSED, _BOWED = 0.02, 0.10  # metres by which two press against each other who embrace, and who kiss
_FARTHEST = 0.56  # metres between them at most, whatever their girth
_BACK, _WAIST = 0.50, 0.72  # how far down the trunk a hand lies on a back, and that of somebody much smaller
_SMALL = 0.80  # of the other's height under which somebody is much smaller
_LIPS, _CHEEK = 0.44, 0.34  # heads from the middle of a head to its lips, and to what is kissed
_BOW, _MOST_BOWED = 0.08, 0.52  # radians that who kisses bows at least, and at most
_FOREHEAD, _KNEES = 0.12, 0.16  # metres from lips to forehead, and of a leg by which knees are bent for that at most
_LEVEL = 0.24  # metres that one head is over the other from which on the taller one bends the knees
_AHEAD, _AWAY, _BOWS = 0.62, 0.86, (0.16, 0.30, 0.44, 0.58)
"""Of an arm that hands on shoulders are ahead of one's own, from behind and face to face; radians to bow till they
reach down so far."""
_HIDDEN = Reach((0.0, -0.02, 0.94))
"""An arm behind one's own body."""


@dataclass(frozen=True)
class Body:
    """Somebody in profile, in metres: x ahead of the ground point, y down from the ground.

    Args:
        figure: The drawing.
        pose: What it does.
        seat: Height of its seat in metres.
    """

    figure: Figure
    pose: Pose
    seat: float | None = None

    @property
    def head(self) -> float:
        """Metres of its head."""
        return self.figure.height / self.figure.heads

    @property
    def bones(self) -> Skeleton:
        """Its skeleton in this pose."""
        seat = None if self.seat is None else self.seat / self.head
        return Skeleton(self.figure.dressed.build, Acting(view="profile", pose=self.pose, seat=seat))

    def on_trunk(self, t: float, *, back: bool) -> Point:
        """A point of its chest, or of its back."""
        x, y = self.bones.edge(left=back, t=t)
        return x * self.head, y * self.head

    def face(self) -> Point:
        """The middle of its head."""
        x, y = self.bones.head_point
        return x * self.head, y * self.head

    def shoulder(self) -> Point:
        """Its near shoulder."""
        x, y = self.bones.near_arm.start
        return x * self.head, y * self.head

    def reaching(self, to: Point, grip: Grip = "flat", elbow: Triple = (0.35, -0.3, 1.0), twist: float = 0.15) -> Reach:
        """The near arm with its hand at a point, or as near to it as it gets."""
        x, y = self.shoulder()
        length = self.bones.arm * self.head
        fore, down = (to[0] - x) / length, (to[1] - y) / length
        share = min(1.0, _LONGEST / max(1e-6, math.hypot(fore, down)))
        return Reach((-0.04, fore * share, down * share), elbow=elbow, grip=grip, twist=twist)


def posed(name: str, stance: Stance, spot: Spot) -> Spot:
    """The spot in a pose of its own, which is known by a name from then on."""
    pose = cast("Pose", f"{name}:{seed_of(repr(stance)):x}")
    POSES.setdefault(pose, stance)
    return replace(spot, figure=spot.figure.model_copy(update={"pose": pose}))


def hugging(before: Spot, behind: Spot, one: Figure, other: Figure) -> tuple[Spot, Spot, float]:
    """Two who embrace, the first of them nearer to us, and how far apart they are."""
    bodies = Body(one, "embrace"), Body(other, "embrace")
    chests = sum(max(body.on_trunk(t, back=False)[0] for t in (0.3, 0.45, 0.6, 0.75)) for body in bodies)
    apart = min(_FARTHEST * sum(body.figure.height for body in bodies) / 3.4, chests - _PRESSED)
    small, tall = sorted(bodies, key=lambda body: body.figure.height)
    if small.figure.height < _SMALL * tall.figure.height:
        face = small.face()[0] + _CHEEK * small.head
        apart = max(apart, face + tall.on_trunk(0.7, back=False)[0])
    spots = []
    for spot, mine, yours in zip((before, behind), bodies, reversed(bodies), strict=True):
        low = _WAIST if mine.figure.height < _SMALL * yours.figure.height else _BACK
        x, y = yours.on_trunk(low, back=True)
        near = mine.reaching((apart - x - 0.14, y), elbow=(1.0, -0.1, -0.2), twist=0.1)
        bow = 0.16 if mine.figure.height >= _SMALL * yours.figure.height else 0.04
        stance = replace(POSES["embrace"], near=near, far=_HIDDEN, chest=(-0.03, bow))
        spots.append(posed("embrace", stance, spot))
    return spots[0], spots[1], apart


def kissing(spot: Spot, other: Spot, one: Figure, two: Figure) -> tuple[Spot, Spot, float]:
    """Who kisses, with a hand on the other's shoulder, and who is kissed; lips and cheek only just meet."""
    bowed, stances = _BOW, (POSES["stand"], POSES["stand"])
    while True:
        stances = _bowed(one, two, bowed)
        bodies = [_in(figure, stance) for figure, stance in zip((one, two), stances, strict=True)]
        faces = sum(body.face()[0] + share * body.head for body, share in zip(bodies, (_LIPS, _CHEEK), strict=True))
        chests = sum(max(body.on_trunk(t, back=False)[0] for t in (0.3, 0.5, 0.7)) for body in bodies)
        if faces >= chests - _BOWED or bowed >= _MOST_BOWED:
            break
        bowed += 0.06
    x, y = bodies[1].shoulder()
    kisser = replace(stances[0], near=bodies[0].reaching((faces - x - 0.04, y + 0.02)))
    return posed("kiss", kisser, spot), posed("kiss", stances[1], other), faces


def _bowed(one: Figure, two: Figure, by: float) -> tuple[Stance, Stance]:
    """The stances of who kisses and who is kissed: both bow to each other, a head that is too high comes down.

    Who is kissed bends the knees a little, until the lips are at the forehead; who is much taller bends them too.
    """
    heights = [Body(figure, "stand").face()[1] for figure in (one, two)]
    found = []
    for figure, over, nod in ((one, heights[1] - heights[0], 0.02), (two, heights[0] - heights[1], 0.16)):
        stance = POSES["crouch"] if over > 2.2 * _LEVEL else POSES["stand"]
        leg = figure.height * figure.dressed.build.legs
        low = max(0.0, over + (_FOREHEAD if figure is two else -_FOREHEAD)) / leg
        found.append(
            replace(
                stance, chest=(-0.03, by), head=(0.08, 0.02, nod), drop=stance.drop or min(_KNEES, low),
                near=Reach((0.04, 0.12, 0.94)), far=_HIDDEN,
            )
        )  # fmt: skip
    return found[0], found[1]


def _in(figure: Figure, stance: Stance) -> Body:
    """Somebody in a stance that has no name yet."""
    pose = cast("Pose", f"kiss:{seed_of(repr(stance)):x}")
    POSES.setdefault(pose, stance)
    return Body(figure, pose)


def comforting(spot: Spot, other: Spot, one: Figure, two: Figure, *, both: bool = False) -> tuple[Spot, float]:
    """Who lays a hand, or `both`, on the other's shoulder, and how far apart they are."""
    theirs = Body(two, other.figure.pose, other.seat)
    x, y = theirs.shoulder()
    for bow in _BOWS if both else (0.07,):
        stance = replace(POSES["stand"], chest=(-0.05, bow))
        body = _in(one, stance)
        ahead = body.shoulder()[0] + (_AHEAD if both else _AWAY) * body.bones.arm * body.head
        near = body.reaching((ahead, y + (0.03 if both else -0.03)))
        if near.to[1] > _AHEAD - 0.05:
            break
    far = replace(near, to=(near.to[0], near.to[1] * 0.94, near.to[2] - 0.05)) if both else stance.far
    hand = body.shoulder()[0] + near.to[1] * body.bones.arm * body.head
    return posed("comfort", replace(stance, near=near, far=far), spot), hand + (0.14 - x if both else 0.06 + x)


def linked(left: Spot, right: Spot, one: Figure, two: Figure) -> tuple[Spot, Spot, float]:
    """Two side by side who face us, the right one's hand on the bent arm of the left one, and how far apart they are.

    Where one is much smaller they go hand in hand.
    """
    heads = [figure.height / figure.heads for figure in (one, two)]
    wide = [0.845 * figure.dressed.build.shoulder * head for figure, head in zip((one, two), heads, strict=True)]
    apart = sum(wide) + 0.17
    stand = replace(POSES["stand"], hip=(0.0, 0.0), chest=(0.0, 0.0))
    front: View = "front"
    if min(one.height, two.height) < _SMALL * max(one.height, two.height):
        level = max(_shoulder(figure)[1] + 0.5 * _arm(figure) for figure in (one, two))
        inner = [_down_to(figure, (apart - sum(wide)) / 2, level) for figure in (one, two)]
    else:
        inner = [Reach((0.34, 0.12, 0.62), "trunk", (1.0, -0.3, 0.9), "fist")]
        x, arm = apart - wide[1] - 0.72 * wide[0], _arm(two)
        down = min(0.72, (_shoulder(one)[1] + 0.44 * _arm(one) - _shoulder(two)[1]) / arm)
        inner.append(Reach((x / arm, 0.36, max(0.3, down)), elbow=(0.5, -0.6, 0.9), grip="flat", twist=0.2))
    spots = [
        replace(posed("linked", replace(stand, far=reach), spot), view=front, mirrored=n == 1)
        for n, (spot, reach) in enumerate(zip((left, right), inner, strict=True))
    ]
    return spots[0], spots[1], apart


def _shoulder(figure: Figure) -> Point:
    """The inner shoulder of somebody who faces us, in metres."""
    bones = Skeleton(figure.dressed.build, Acting(view="front", pose="stand"))
    head = figure.height / figure.heads
    return abs(bones.far_arm.start[0]) * head, bones.far_arm.start[1] * head


def _arm(figure: Figure) -> float:
    """Metres of an arm."""
    return Skeleton(figure.dressed.build, Acting(view="front")).arm * figure.height / figure.heads


def _down_to(figure: Figure, out: float, level: float) -> Reach:
    """The inner arm with its hand so far out, at a height."""
    arm = _arm(figure)
    down = max(-0.2, min(0.94, (level - _shoulder(figure)[1]) / arm))
    return Reach((out / arm, 0.10, down), elbow=(0.5, -0.5, 0.8), grip="fist")
