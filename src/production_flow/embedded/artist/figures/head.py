"""Heads: what every kind of head can do, and the human one."""

from __future__ import annotations

import math
from typing import Protocol

from production_flow.embedded.artist.colour import Rgb, mix, to_hex
from production_flow.embedded.artist.figures.acting import Acting, Box, Point, View
from production_flow.embedded.artist.figures.aids import draw_patch
from production_flow.embedded.artist.figures.beards import BEARDS, draw_beard
from production_flow.embedded.artist.figures.curves import Knot, Path, smooth
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.expressions import Mood
from production_flow.embedded.artist.figures.eyes import draw_brow, draw_eye, draw_frown, draw_tears
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.hair import Hair
from production_flow.embedded.artist.figures.hats import HAT_LINES, draw_hat
from production_flow.embedded.artist.figures.jewels import (
    GLASSES,
    draw_antenna,
    draw_earrings,
    draw_glasses,
    draw_hearing_aid,
    draw_joints,
    draw_mask,
    draw_pipe,
    draw_seams,
)
from production_flow.embedded.artist.figures.likeness import Likeness
from production_flow.embedded.artist.figures.mouth import draw_mouth
from production_flow.embedded.artist.figures.nose import draw_nose
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.wearer import Wearer
from production_flow.embedded.artist.figures.whiskers import (
    COVERS_LIP,
    draw_lines,
    draw_marks,
    draw_moustache,
    draw_stubble,
)

_LIT_JAW = ((0.0, 0.50), (0.0, 0.10))
"""The face's own shadow ends above the jaw, so that the jaw stands out against the shade of the neck."""


class Head(Protocol):
    """A head in one moment and view; everything is in head space (one head high, middle at 0, 0)."""

    @property
    def mood(self) -> Mood:
        """What the face does, as numbers; the head tilts and sinks with it."""

    @property
    def outline(self) -> Path:
        """The shape of the head, for shadows and hats."""

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""

    def draw_behind(self, painter: Painter) -> None:
        """What lies behind the neck and the trunk: the back of the hair, ears that stand up."""

    def draw(self, painter: Painter) -> None:
        """The head itself with hat and glasses."""


def seen_view(acting: Acting) -> View:
    """The view of the head: a strong turn shows more or less of the face than the body's view does."""
    if acting.view == "three-quarter":
        if acting.head_turn > 0.75:
            return "front"
        if acting.head_turn < -0.75:
            return "profile"
    if acting.view == "profile" and acting.head_turn > 0.5:
        return "three-quarter"
    return acting.view


def sway_of(acting: Acting) -> float:
    """How far loose hair and tails swing, heads: a little with the breath, more with each step."""
    if acting.walk is None and acting.pose not in {"walk", "run"}:
        return acting.hair + 0.012 * math.sin(acting.breath * 2 * math.pi / 3.4 - 0.9)
    trail = acting.hair - (0.16 if acting.pose == "run" else 0.05)
    return trail + 0.06 * math.sin(4 * math.pi * (acting.walk or 0.0) - 1.2)


class HumanHead:
    """The head of a person or an android.

    Args:
        dressed: Who.
        like: The measures of the face.
        acting: What the face does.
        view: From where it is seen.
    """

    def __init__(self, dressed: Dressed, like: Likeness, acting: Acting, view: View) -> None:
        self.dressed = dressed
        self.skin = dressed.skin
        self.beard_colour = to_hex(mix(dressed.hair_colour, like.brow_colour, 0.25))
        self.face = Face(like, view, acting, dressed.skin, hides_mouth=dressed.facial_hair in COVERS_LIP)
        hat = dressed.wear.get("hat")
        line = HAT_LINES[hat.cut] if hat else None
        self.hat = hat
        self.hair = Hair(self.face, dressed.hair, dressed.hair_colour, line, sway_of(acting))

    @property
    def mood(self) -> Mood:
        """What the face does, as numbers."""
        return self.face.mood

    @property
    def outline(self) -> Path:
        """The shape of the head without hair."""
        return self.face.outline

    @property
    def mouth_box(self) -> Box:
        """A box round the mouth, however far it opens."""
        return self.face.mouth_box

    @property
    def eye_points(self) -> tuple[Point, ...]:
        """The middles of the eyes that are seen."""
        if self.face.behind:
            return ()
        return tuple((self.face.eye_x(side), self.face.like.eye_y) for side in self.face.sides)

    def draw_behind(self, painter: Painter) -> None:
        """The back of the hair."""
        if not self.face.behind:
            self.hair.draw_behind(painter)

    def draw(self, painter: Painter) -> None:
        """The head with everything on it."""
        face, view = self.face, self.face.view
        if view in {"front", "back"}:
            for side in (-1, 1):
                self._ear(painter, side * 0.380 * face.like.skull, 0.095, side)
        if face.lost and painter.detail > 0:
            self._beyond(painter)
        painter.form(
            face.outline, self.skin, shadow=0.15, rim=0.024, upright=0.38, casts=self.hair.shadows(),
            fade=None if face.behind else _LIT_JAW, rim_fade=((0.0, 0.26), (0.0, -0.05)),
        )  # fmt: skip
        if view == "back":
            self.hair.draw_from_behind(painter)
        elif face.lost:
            self._draw_lost(painter)
        elif "faceless" in self.dressed.features:
            self.hair.draw_front(painter)
        else:
            self._draw_face(painter)
        if self.hat:
            draw_hat(painter, Wearer(face.outline, view, face.like.skull), self.hat)

    def _draw_lost(self, painter: Painter) -> None:
        """The cheek's edge, the ear and the hair of a head turned away to the side."""
        face = self.face
        if painter.detail > 0:
            with painter.clip(face.outline):
                painter.glow(0.33, face.like.eye_y + 0.10, 0.12, mix(self.skin, "#e2553d", 0.42), face.like.blush, 0.10)
                jaw = [(0.205, 0.26), (0.175, 0.34), (0.10, 0.42)]
                painter.line(jaw, 0.022, painter.tones.tone(self.skin).shade, 0.7, 0.0, 0.3, 0.6)
        if self.hair.bares_ears:
            self.hair.draw_from_behind(painter)
        self._ear(painter, 0.215 * face.like.cheek, 0.095, -1)
        if GLASSES & {*self.dressed.features, *self.dressed.accessories}:
            side = [(0.19, face.like.eye_y + 0.02), (0.28, face.like.eye_y - 0.005), (0.375, face.like.eye_y - 0.01)]
            painter.line(side, 0.024, painter.tones.base("#2a2328"), 1.0, 1.0, 1.0)
        if not self.hair.bares_ears:
            self.hair.draw_from_behind(painter)

    def _beyond(self, painter: Painter) -> None:
        """What of brow, lashes and nose stands out beyond the edge of a cheek that is turned away."""
        like, y = self.face.like, self.face.like.eye_y
        nose = 0.352 + 0.05 * max(0.0, like.nose_size - 0.75)
        painter.form(
            smooth([(0.28, y + 0.08), (nose, y + 0.135), (nose, y + 0.19), (0.28, y + 0.22)]),
            self.skin,
            shadow=0.0,
            rim=0.0,
        )
        painter.line([(0.31, y + 0.005), (0.355, y - 0.012), (0.385, y - 0.035)], 0.024, painter.tones.base("#24121a"))
        if self.dressed.facial_hair in BEARDS and self.dressed.facial_hair != "goatee":
            long = BEARDS[self.dressed.facial_hair]
            beard: list[Knot] = [
                (0.26, 0.14), (0.352, 0.20, 0.3), (0.365, 0.32), (0.28, 0.47 + long), (0.12, 0.50 + long), (0.06, 0.40),
            ]  # fmt: skip
            painter.form(smooth(beard), self.beard_colour, shadow=0.05, rim=0.0)

    def _draw_face(self, painter: Painter) -> None:
        face, dressed = self.face, self.dressed
        if painter.detail > 0:
            self._warmth(painter)
        if dressed.facial_hair == "stubble":
            draw_stubble(painter, face, self.beard_colour)
        draw_marks(painter, face, "scar" in dressed.features)
        draw_lines(painter, face)
        if dressed.facial_hair in BEARDS:
            draw_beard(painter, face, self.beard_colour, dressed.facial_hair)
        over = self.hair.bares_ears and face.turned
        if not face.front and not over:
            self._near_ear(painter)
        draw_mouth(painter, face, self.skin)
        draw_mask(painter, face, dressed)
        draw_nose(painter, face, self.skin)
        if dressed.facial_hair in COVERS_LIP:
            draw_moustache(painter, face, self.beard_colour, big=dressed.facial_hair not in {"beard", "goatee"})
        draw_frown(painter, face)
        if face.mood.tears > 0.3 and painter.detail > 0:
            draw_tears(painter, face)
        for side in face.sides:
            draw_eye(painter, face, side)
        self.hair.draw_front(painter)
        if over:
            self._near_ear(painter)
        for side in face.sides:
            draw_brow(painter, face, side)
        self._additions(painter)

    def _additions(self, painter: Painter) -> None:
        """What lies over the face: what it is made of, and what it wears."""
        face, dressed = self.face, self.dressed
        if "eye-glow" in dressed.features:
            for x, y in self.eye_points:
                painter.glow(x, y, 0.17, face.like.iris, 0.65, raw=True)
        if dressed.species == "puppet":
            draw_joints(painter, face)
        if dressed.species == "android":
            draw_seams(painter, face, dressed)
        if "antenna" in dressed.features:
            draw_antenna(painter, 0.0 if face.front else -0.05, -0.5, face.like.iris)
        self._worn(painter)

    def _worn(self, painter: Painter) -> None:
        face, dressed = self.face, self.dressed
        worn = {*dressed.features, *dressed.accessories}
        if "earrings" in worn:
            draw_earrings(painter, face, dressed)
        if GLASSES & worn:
            draw_glasses(painter, face, dressed)
        if "eyepatch" in worn:
            draw_patch(painter, face)
        if "hearing-aid" in worn:
            draw_hearing_aid(painter, face, dressed)
        if "pipe" in worn:
            draw_pipe(painter, face.mouth_point, 0.7 if face.profile else 0.5)

    def _warmth(self, painter: Painter) -> None:
        """Sockets and cheeks."""
        face, like = self.face, self.face.like
        tone = painter.tones.tone(self.skin)
        warm = mix(self.skin, "#e2553d", 0.42)
        with painter.clip(face.outline):
            for side in face.sides:
                x = 0.20 if face.profile else face.across(side * 0.60)
                if painter.look == "soft":
                    _spot(painter, (x, like.eye_y - 0.03), 0.17, 0.13, tone.shade, 0.30)
                cheek = 0.14 if face.profile else face.across(side * 0.78)
                painter.glow(
                    cheek, like.eye_y + 0.165, 0.15, warm, min(1.0, like.blush * (0.8 + 0.5 * face.mood.cheek)), 0.10
                )
                if "lipstick" in self.dressed.features and painter.look != "ink":
                    painter.glow(x, like.eye_y - 0.07, 0.12, mix(self.skin, like.lip_colour, 0.5), 0.4, 0.06)

    def _near_ear(self, painter: Painter) -> None:
        """The ear on the near side of a turned head."""
        face = self.face
        self._ear(painter, -0.225 * face.like.cheek if face.turned else -0.105, 0.105, -1)

    def _ear(self, painter: Painter, x: float, y: float, side: int) -> None:
        size = 0.112 * self.face.like.ear
        shape: tuple[Knot, ...] = (
            (0.0, -0.75),
            (0.55, -1.1),
            (1.05, -0.7),
            (0.95, 0.1),
            (0.6, 0.8),
            (0.15, 1.1),
            (-0.1, 0.5),
        )
        if self.face.profile:
            shape = ((-0.35, -0.7), (0.2, -1.1), (0.85, -0.75), (0.85, 0.0), (0.45, 0.7), (0.0, 1.05), (-0.35, 0.4))
        if "pointed-ears" in self.dressed.features:
            shape = ((0.0, -0.6), (0.75, -1.0), (2.1, -2.0, 0.8), (1.15, -0.2), (0.6, 0.8), (0.15, 1.1), (-0.1, 0.5))
            if self.face.profile:
                shape = (
                    (-0.5, -0.4),
                    (0.2, -1.2),
                    (1.5, -2.2, 0.8),
                    (0.95, -0.5),
                    (0.5, 0.7),
                    (0.0, 1.05),
                    (-0.35, 0.4),
                )
        ear = smooth([(x + side * k[0] * size * 0.85, y + k[1] * size, *k[2:]) for k in shape])
        if self.hat and self.hat.cut in {"headscarf", "wimple"}:
            return
        painter.form(ear, mix(self.skin, "#d8573f", 0.14), shadow=0.028, rim=0.016)
        if painter.fine and not self.face.behind:
            deep = painter.tones.tone(self.skin).deep
            inner = ((0.25, -0.55), (0.68, -0.5), (0.6, 0.1), (0.25, 0.5))
            painter.line([(x + side * a * size, y + b * size) for a, b in inner], 0.024, deep, 0.7)


def _spot(painter: Painter, place: Point, wide: float, tall: float, colour: Rgb, alpha: float) -> None:
    """A soft spot in a colour that is worked out already."""
    painter.glow(place[0], place[1], wide, colour, alpha, tall, raw=True)
