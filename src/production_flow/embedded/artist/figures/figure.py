"""A figure: a look that can be drawn in any pose, mood, view and light, and is always the same figure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from production_flow.documents.look import FigureLook, Style
from production_flow.embedded.artist.figures.acting import Acting, Anchors, Box, FigureLight, Point
from production_flow.embedded.artist.figures.animals import AnimalHead
from production_flow.embedded.artist.figures.body import Body, HoldDrawer
from production_flow.embedded.artist.figures.companions import BIRDS
from production_flow.embedded.artist.figures.curves import Path, blob, placed, turned
from production_flow.embedded.artist.figures.dress import Dressed, read_look
from production_flow.embedded.artist.figures.families import body_in, face_in, family_of
from production_flow.embedded.artist.figures.ghosts import GhostHead
from production_flow.embedded.artist.figures.head import Head, HumanHead, seen_view
from production_flow.embedded.artist.figures.hold import draw_held, held_size
from production_flow.embedded.artist.figures.likeness import likeness_of
from production_flow.embedded.artist.figures.living_things import ThingHead
from production_flow.embedded.artist.figures.machines import RobotHead, make_of
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.skeleton import Skeleton
from production_flow.embedded.artist.figures.tones import hair_beside, skin_in_ink, tones_for, worn_beside
from production_flow.embedded.artist.looks import look_of
from production_flow.media.canvas import skia

_AROUND_HEAD = 1.08
"""How far hair and ears reach from the middle of a head, heads."""
_EARS = 0.34
"""How much further the ears of animals do."""
_AROUND_LIMBS = 0.62
"""How far a body reaches beyond its joints, heads."""
_WIDE = {"gown": 0.75, "long-skirt": 0.65, "cloak": 0.70, "robe": 0.35}
"""How much further garments do that sweep the ground."""
_HANGING = {
    "dress", "gown", "tunic", "skirt", "long-skirt", "coat", "robe", "cloak", "lab-coat", "cardigan", "apron",
}  # fmt: skip
"""Garments that swing."""
_LIFTED = 0.25
"""How far over the other a foot is, in heads, that does not stand on the ground."""
_BIRD = 0.2
"""How much further a bird on the shoulder does."""
_TALLEST_HAT = 0.40
"""How much further a hat does."""


_AGAINST_SKIN = ("hat", "top")


def _in_ink(dressed: Dressed) -> Dressed:
    """Somebody with skin, hair and what they wear against the skin in values that the ink look tells apart."""
    skin = skin_in_ink(dressed.skin)
    wear = {
        slot: replace(piece, colour=worn_beside(skin, piece.colour)) if slot in _AGAINST_SKIN else piece
        for slot, piece in dressed.wear.items()
    }
    return replace(dressed, skin=skin, hair_colour=hair_beside(skin, dressed.hair_colour), wear=wear)


class Figure:
    """One figure of the cast.

    Args:
        look: Who it is.
        style: The show's style; its look decides how materials are painted.
    """

    def __init__(self, look: FigureLook, style: Style) -> None:
        self.look = look
        self.style = style
        self.manner = look_of(style)
        self.family = family_of(self.manner.name)
        self.dressed = body_in(self.family, read_look(look))
        if self.manner.kind == "ink" and self.dressed.species in {"human", "android"}:
            self.dressed = _in_ink(self.dressed)
        self.like = face_in(self.family, likeness_of(self.dressed))
        self.notices: tuple[str, ...] = self.dressed.notices
        self.height: float = self.dressed.build.metres
        self.heads: float = self.dressed.build.heads
        self.make = make_of(self.dressed) if self.dressed.species == "robot" else None
        self.drawn_look = self.manner.kind
        accents = [colour.hex for colour in style.palette if colour.role == "accent"]
        self.palette = tuple(colour.hex for colour in style.palette)
        self.accent = look.accent or (accents[0] if accents else None)

    # ---- drawing

    def draw(
        self, canvas: Any, acting: Acting, light: FigureLight, scale: float, detail: int = 2, *, ground: bool = True
    ) -> Anchors:
        """Draws the whole figure.

        Args:
            canvas: Its origin is the ground point between the feet (of a seated figure: under its hips), y down.
            acting: What the figure does.
            light: The light on it.
            scale: Pixels per head.
            detail: 0 shapes, 1 modelled, 2 with lines, folds and strands.
            ground: Whether to draw the soft shadow on the ground.

        Returns:
            Where its parts are, in pixels from the origin.
        """
        self.draw_body(canvas, acting, light, scale, detail, ground=ground)
        return self.draw_head(canvas, acting, light, scale, detail)

    def draw_body(
        self, canvas: Any, acting: Acting, light: FigureLight, scale: float, detail: int = 2, *, ground: bool = True,
        whole: bool = True,
    ) -> Anchors:  # fmt: skip
        """Draws everything but the head, and what lies behind the head unless not the `whole` is wanted; see `draw`."""
        moment = _Moment(self, acting)
        with moment.on(canvas, light, scale, detail) as painter:
            if ground:
                moment.draw_ground(painter)
            moment.body.draw(painter, moment.draw_behind_head if whole else None)
        return moment.anchors(scale)

    @property
    def hangs(self) -> frozenset[str]:
        """What of it swings: `hair` (a tail too) behind the body, `cloth` from the hips, a `scarf` from the neck."""
        head = _head_of(self, Acting())
        loose = self.dressed.furred or (isinstance(head, HumanHead) and head.hair.hangs)
        cuts = {piece.cut for piece in self.dressed.wear.values()}
        found = (("hair", loose), ("cloth", cuts & _HANGING), ("scarf", "scarf" in cuts))
        return frozenset({word for word, there in found if there})

    def draw_behind(self, canvas: Any, acting: Acting, light: FigureLight, scale: float, detail: int = 2) -> Anchors:
        """Draws what `draw_body` leaves out when not the whole is wanted: the back of the hair, or a tail."""
        moment = _Moment(self, acting)
        with moment.on(canvas, light, scale, detail) as painter:
            moment.body.draw_tail_behind(painter)
            moment.draw_behind_head(painter)
        return moment.anchors(scale)

    def draw_head(self, canvas: Any, acting: Acting, light: FigureLight, scale: float, detail: int = 2) -> Anchors:
        """Draws the head, and what of the arms lies before it, within about a head of its middle; see `draw`."""
        moment = _Moment(self, acting)
        with moment.on(canvas, light, scale, detail) as painter:
            moment.draw_head(painter)
            moment.body.draw_arms_over_head(painter)
        return moment.anchors(scale)

    def anchors(self, acting: Acting, scale: float) -> Anchors:
        """Where the parts of the figure would be, without drawing it."""
        return _Moment(self, acting).anchors(scale)

    def stands_at(self, acting: Acting) -> float:
        """The middle between the feet, in heads to the right of the origin."""
        moment = _Moment(self, acting)
        feet = [moment.to_canvas(leg.end) for leg in (moment.bones.near_leg, moment.bones.far_leg)]
        low = max(y for _, y in feet)
        standing = [x for x, y in feet if y > low - _LIFTED]
        return sum(standing) / len(standing)

    def bounds(self, acting: Acting) -> Box:
        """Left, top, right and bottom of the figure in heads from its origin, a little generous."""
        moment = _Moment(self, acting)
        bones = moment.bones
        points = [bones.hip_point, bones.neck_point]
        for limb in (bones.near_arm, bones.far_arm, bones.near_leg, bones.far_leg):
            points += [limb.start, limb.joint, limb.end]
        at = [moment.to_canvas(point) for point in points]
        x, y = moment.to_canvas(moment.head_point)
        dressed = self.dressed
        head = _AROUND_HEAD + (_TALLEST_HAT if "hat" in dressed.wear else _EARS if dressed.furred else 0.0)
        limbs = _AROUND_LIMBS + (1.0 if dressed.furred else 0.9 if dressed.build.wheels else 0.0)
        limbs += max((_WIDE.get(piece.cut, 0.0) for piece in dressed.wear.values()), default=0.0)
        limbs = max(limbs, 0.3 + held_size(acting.holds, self.height / self.heads) if acting.holds else 0.0)
        limbs += _BIRD if any(word in BIRDS for word in dressed.accessories) else 0.0
        left = min(x - head, min(px for px, _ in at) - limbs)
        right = max(x + head, max(px for px, _ in at) + limbs)
        top = min(y - head, min(py for _, py in at) - limbs)
        return left, top, right, max(max(py for _, py in at) + 0.3, 0.55 if moment.lies else 0.25)


class _Moment:
    """A figure in one acting: its bones, its head and its body in place.

    Args:
        figure: Who.
        acting: What it does.
    """

    def __init__(self, figure: Figure, acting: Acting) -> None:
        self.figure = figure
        dressed = figure.dressed
        self.acting = replace(acting, view="profile") if acting.pose == "lie" else acting
        self.bones = Skeleton(dressed.build, self.acting)
        self.head: Head = _head_of(figure, self.acting)
        self.lies = self.bones.stance.lies
        mood = self.head.mood
        self.head_roll = self.bones.head_roll + mood.tilt * (1 if self.bones.view != "back" else -1)
        x, y = self.bones.head_point
        self.head_point: Point = (x, y + mood.nod)
        chin = placed(self.head.outline, *self.head_point, self.head_roll)
        hold: HoldDrawer | None = self._hold if self.acting.holds else None
        self.body = Body(dressed, self.bones, self.acting, chin, hold)

    def _hold(self, painter: Painter, kind: str, place: Point, angle: float, flip: int) -> None:
        head = self.figure.height / self.figure.heads
        draw_held(painter, kind, place, angle, flip, head, self.figure.style, self.acting.made)

    @contextmanager
    def on(self, canvas: Any, light: FigureLight, scale: float, detail: int) -> Iterator[Painter]:
        """A painter in figure space on the canvas."""
        figure = self.figure
        tones = tones_for(light, figure.drawn_look, figure.accent, figure.palette, figure.manner)
        painter = Painter(canvas, tones, scale, detail, self.acting.mirrored)
        canvas.save()
        canvas.scale(-scale if self.acting.mirrored else scale, scale)
        if self.lies:
            canvas.clipRect(skia.Rect.MakeLTRB(-9, -9, 9, 0.05))  # cloth lies flat on the ground
            canvas.translate(*self._lying)
            canvas.rotate(-90)
            painter.light = turned(painter.light, math.pi / 2)
        yield painter
        canvas.restore()

    @property
    def _lying(self) -> Point:
        """Where the ground point of a standing figure goes when it lies on its back."""
        back = max(self.bones.half_depth(0.4, forward=False) + 0.06, 0.50 - self.bones.head_point[0])
        return (self.bones.build.heads * 0.5, -back)

    def to_canvas(self, point: Point) -> Point:
        """A point of the figure in heads from the origin of the canvas."""
        x, y = point
        if self.lies:
            x, y = turned(point, -math.pi / 2)
            x, y = x + self._lying[0], y + self._lying[1]
        return (-x if self.acting.mirrored else x, y)

    @contextmanager
    def _head_space(self, painter: Painter) -> Iterator[None]:
        canvas = painter.canvas
        canvas.save()
        canvas.translate(*self.head_point)
        canvas.rotate(math.degrees(self.head_roll))
        yield
        canvas.restore()

    def draw_behind_head(self, painter: Painter) -> None:
        """The back of the hair and the like."""
        with self._head_space(painter):
            self.head.draw_behind(painter)

    def draw_head(self, painter: Painter) -> None:
        """The head."""
        with self._head_space(painter):
            self.head.draw(painter)

    def draw_ground(self, painter: Painter) -> None:
        """The soft shadow on the ground."""
        dark = painter.tones.dark
        if self.lies:
            with _unturned(painter, self._lying):
                painter.glow(0.0, 0.0, self.bones.build.heads * 0.55, dark, 0.4, 0.16, raw=True)
            return
        size = self.bones.build.foot
        if painter.look != "soft":
            ends = [leg.end[0] for leg in (self.bones.near_leg, self.bones.far_leg)]
            middle, half = sum(ends) / 2 + 0.08, abs(ends[0] - ends[1]) / 2 + 0.42 * size
            painter.raw(blob(middle, 0.03, half, 0.075), dark, 0.30 if painter.look == "flat" else 0.55)
            return
        for leg in (self.bones.near_leg, self.bones.far_leg):
            lift = max(0.0, -leg.end[1] - 0.16)
            painter.glow(
                leg.end[0] + 0.12 * self.bones.sin,
                0.02,
                0.62 * size,
                dark,
                0.46 * max(0.2, 1 - lift * 1.4),
                0.10,
                raw=True,
            )
        painter.glow(self.bones.hip_point[0] * 0.5, 0.03, 1.15, dark, 0.28, 0.14, raw=True)

    def anchors(self, scale: float) -> Anchors:
        """The anchors in pixels."""

        def seen(point: Point) -> Point:
            x, y = self.to_canvas(point)
            return (x * scale, y * scale)

        def on_head(point: Point) -> Point:
            x, y = turned(point, self.head_roll)
            return seen((self.head_point[0] + x, self.head_point[1] + y))

        left, top, right, bottom = self.head.mouth_box
        corners = [on_head(point) for point in ((left, top), (right, top), (right, bottom), (left, bottom))]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        hands = [self.body.hand_of(limb, reach, which).hold for limb, reach, which in self._both_arms()]
        shown = [seen(hand) for hand in hands]
        ordered = sorted(shown)
        seat = self.bones.seat
        return Anchors(
            head=seen(self.head_point), head_radius=0.5 * scale, mouth=(min(xs), min(ys), max(xs), max(ys)),
            eyes=tuple(on_head(point) for point in self.head.eye_points), left_hand=ordered[0], right_hand=ordered[1],
            seat=None if seat is None else seen((self.bones.hip_point[0], -seat)), hip=seen(self.bones.hip_point),
            hands=tuple(shown),
        )  # fmt: skip

    def _both_arms(self) -> tuple[tuple[Any, Any, str], ...]:
        bones = self.bones
        return ((bones.near_arm, bones.stance.near, "near"), (bones.far_arm, bones.stance.far, "far"))


@contextmanager
def _unturned(painter: Painter, lying: Point) -> Iterator[None]:
    """Undoes the turn of a lying figure."""
    canvas = painter.canvas
    canvas.save()
    canvas.rotate(90)
    canvas.translate(-lying[0], -lying[1])
    yield
    canvas.restore()


def _head_of(figure: Figure, acting: Acting) -> Head:
    dressed, view = figure.dressed, seen_view(acting)
    if dressed.species == "robot":
        return RobotHead(dressed, acting, view)
    if dressed.species == "ghost":
        return GhostHead(dressed, acting, view)
    if dressed.species == "object":
        return ThingHead(dressed, acting, view)
    if dressed.furred:
        return AnimalHead(dressed, acting, view)
    return HumanHead(dressed, figure.like, acting, view)


def bounds(acting: Acting) -> Box:
    """Left, top, right and bottom in heads that hold any figure in this acting; `Figure.bounds` is closer."""
    pose: str = acting.pose
    if pose == "lie":
        return -4.6, -1.8, 4.6, 0.4
    reach = 2.9 if pose in {"point", "torch", "give", "reach", "reach-low", "reach-high", "wave", "run"} else 2.2
    top = -9.0 if pose not in {"sit", "crouch", "kneel", "floor"} else -7.0
    return -reach, top - (1.0 if pose == "reach-high" else 0.0), reach, 0.35


def outline_of(figure: Figure, acting: Acting) -> Path:
    """The outline of the figure's head where it stands, in heads; for what must not cover a face."""
    moment = _Moment(figure, acting)
    return placed(moment.head.outline, *moment.head_point, moment.head_roll)
