"""The mouth: lips, teeth and tongue in every mood and every sound."""

from __future__ import annotations

import math
from dataclasses import dataclass

from production_flow.embedded.artist.colour import Rgb, adjust, mix
from production_flow.embedded.artist.figures.curves import Knot, Point, blob, smooth
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

_INSIDE = "#3c0d18"
_TEETH = "#fbf3e6"
_TONGUE = "#cf5350"
_BARED, _BEHIND_LIPS = 0.056, 0.012  # of clenched teeth in profile: how high the gap is, and how far behind the lips


@dataclass(frozen=True)
class _Frame:
    """Where a mouth is: its middle, the half-widths to both sides, and the heights of its corners."""

    x: float
    y: float
    left: float
    right: float
    left_y: float
    right_y: float
    curve: float
    lip: float
    drop: float

    def along(self, share: float) -> float:
        """The x at a share of the width, -1 left to 1 right."""
        return self.x + share * (self.left if share < 0 else self.right)

    def level(self, share: float) -> float:
        """The height of the line between the lips at rest."""
        corner = self.left_y if share < 0 else self.right_y
        return self.y + self.curve * 0.55 * (1 - share * share) + (corner - self.y) * share * share


def _frame(face: Face) -> _Frame:
    like, lips = face.like, face.lips
    x, y = face.mouth_point
    y += 0.052 if face.hides_mouth else 0.0
    half = 0.125 * lips.width * like.mouth_wide * (0.82 if face.hides_mouth else 1.0)
    curve = lips.curve * (0.052 if lips.curve > 0 else 0.038)
    skew = lips.skew * 0.020
    right = half * (0.74 if face.turned else 1.0)
    lip = (0.012 + 0.016 * like.lips) * (1 + 0.5 * lips.round - 0.55 * lips.press)
    return _Frame(x, y, half, right, y - curve + skew, y - curve - skew, curve, lip, face.drop)


def draw_mouth(painter: Painter, face: Face, skin: str) -> None:
    """The mouth of a face seen from the front or in three-quarter view, or in profile."""
    if face.profile:
        _draw_profile(painter, face, skin)
        return
    frame = _frame(face)
    if face.lips.open < 0.06:
        _draw_closed(painter, face, frame, skin)
    else:
        _draw_open(painter, face, frame, skin)


def _colours(painter: Painter, face: Face, skin: str) -> tuple[Rgb, Rgb, Rgb]:
    """Lips, the line between them, and the skin's shadow."""
    tones = painter.tones
    dark = mix(tones.tone(mix(skin, "#5a1420", 0.62)).deep, tones.base("#2a0d16"), 0.25)
    return tones.base(face.like.lip_colour), dark, tones.tone(skin).shade


def _draw_closed(painter: Painter, face: Face, frame: _Frame, skin: str) -> None:
    lip, dark, shadow = _colours(painter, face, skin)
    at, level, thick = frame.along, frame.level, frame.lip
    if painter.detail > 0 and face.lips.press < 0.5:
        upper: list[Knot] = [
            (at(-1), level(-1), 0.7), (at(-0.38), level(-0.38) - thick * 1.15), (frame.x, level(0) - thick * 0.75),
            (at(0.38), level(0.38) - thick * 1.15), (at(1), level(1), 0.7), (at(0.4), level(0.4) + thick * 1.3),
            (frame.x, level(0) + thick * 1.55), (at(-0.4), level(-0.4) + thick * 1.3),
        ]  # fmt: skip
        painter.raw(smooth(upper), lip, min(1.0, 0.45 + face.like.lips * 0.55))
    line = [(at(s), level(s)) for s in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    painter.line(line, 0.024 + 0.012 * face.lips.press, dark, 1.0, 0.35, 0.3, 0.45)
    if face.lips.press > 0.5 and painter.detail > 0:
        for side in (-1, 1):
            painter.line(
                [
                    (at(side) + side * 0.012, level(side) - 0.026),
                    (at(side) + side * 0.026, level(side)),
                    (at(side) + side * 0.012, level(side) + 0.026),
                ],
                0.018,
                shadow,
                0.9,
            )
        painter.line(
            [(at(-0.6), level(0) - 0.026), (frame.x, level(0) - 0.032), (at(0.6), level(0) - 0.026)], 0.016, shadow, 0.7
        )
    if not painter.fine:
        return
    under = thick * 1.6 + 0.026
    painter.line(
        [
            (at(-0.4), level(0) + under - 0.006),
            (frame.x, level(0) + under + 0.004),
            (at(0.35), level(0) + under - 0.006),
        ],
        0.020,
        shadow,
        0.75,
    )
    if abs(face.lips.curve) > 0.4:
        for side in (-1, 1):
            painter.line(
                [
                    (at(side) - side * 0.004, level(side) - 0.018),
                    (at(side) + side * 0.016, level(side)),
                    (at(side) + side * 0.002, level(side) + 0.02),
                ],
                0.014,
                dark,
                0.7,
            )


def _opening(face: Face, frame: _Frame) -> tuple[list[Knot], float, float]:
    """The knots of the open mouth, from the left corner over the top; its top and its bottom."""
    lips, at, level = face.lips, frame.along, frame.level
    high = 0.022 + lips.open * 0.058 * (1 + 0.35 * lips.round)
    low = frame.drop * 0.86 + 0.024 + 0.02 * lips.round + lips.open * 0.012
    if lips.bite:
        high, low = 0.030, 0.026
    if lips.round > 0.8:
        return _ring(face, frame)
    top, bottom = level(0) - high * (0.55 + 0.2 * lips.round), level(0) + low
    bow = 0.62 + 0.14 * lips.round
    corner = 0.62 * (1 - lips.round)
    lift = high * 0.40 * (1 + lips.round)
    fall = low * (0.66 + 0.14 * lips.round)
    middle = (0.5 * (low - high)) * lips.round
    knots: list[Knot] = [
        (at(-1), level(-1) + middle, corner), (at(-bow), level(-bow) - lift), (frame.x, top),
        (at(bow), level(bow) - lift),
        (at(1), level(1) + middle, corner), (at(bow), level(bow) + fall), (frame.x, bottom),
        (at(-bow), level(-bow) + fall),
    ]  # fmt: skip
    return knots, top, bottom


def _ring(face: Face, frame: _Frame) -> tuple[list[Knot], float, float]:
    """The round opening of O and U."""
    tall = 0.020 + face.lips.open * 0.070
    middle = frame.level(0) - 0.012 + tall * 0.62
    knots: list[Knot] = []
    for step in range(8):
        angle = math.pi + step * math.pi / 4
        half = frame.left if math.cos(angle) < 0 else frame.right
        knots.append((frame.x + math.cos(angle) * half * 0.92, middle + math.sin(angle) * tall))
    return knots, middle - tall, middle + tall


def _grown(knots: list[Knot], x: float, lip: float) -> list[Knot]:
    """The outer edge of the lips round an opening."""
    middle = (knots[2][1] + knots[6][1]) / 2
    grown: list[Knot] = []
    for i, knot in enumerate(knots):
        out = 1 if knot[0] > x + 1e-6 else -1 if knot[0] < x - 1e-6 else 0
        down = 1 if knot[1] > middle else -1
        amount = 0.25 if i in {0, 4} else 1.0
        aside = 0.9 if i in {0, 4} and len(knot) < 3 else 0.45
        grown.append(
            (knot[0] + out * lip * aside, knot[1] + down * lip * amount * (1.2 if down > 0 else 0.95), *knot[2:])
        )
    return grown


def _draw_open(painter: Painter, face: Face, frame: _Frame, skin: str) -> None:
    lips = face.lips
    lip, dark, shadow = _colours(painter, face, skin)
    knots, top, bottom = _opening(face, frame)
    hole = smooth(knots)
    painter.raw(smooth(_grown(knots, frame.x, frame.lip)), lip, min(1.0, 0.55 + 0.5 * face.like.lips))
    painter.raw(hole, painter.tones.base(_INSIDE))
    with painter.clip(hole):
        _inside(painter, face, frame, top, bottom)
    painter.line([(k[0], k[1]) for k in knots[:5]], 0.018, dark, 1.0, 0.3, 0.3)
    if lips.bite:
        painter.line(
            [(frame.along(-0.7), bottom), (frame.x, bottom + 0.008), (frame.along(0.7), bottom)], 0.022, dark, 0.9
        )
    if painter.fine:
        low = bottom + frame.lip * 1.2 + 0.022
        painter.line(
            [(frame.along(-0.4), low - 0.006), (frame.x, low + 0.004), (frame.along(0.36), low - 0.006)],
            0.019,
            shadow,
            0.75,
        )
        if lips.curve > 0.5 or lips.width > 1.2:
            _smile_folds(painter, face, frame, shadow)


def _inside(painter: Painter, face: Face, frame: _Frame, top: float, bottom: float) -> None:
    lips, tones = face.lips, painter.tones
    tall, half = bottom - top, max(frame.left, frame.right)
    if not lips.bite and not lips.clench:
        tongue = top + tall * 0.62 if lips.tongue > 0.5 else bottom + 0.012
        painter.raw(
            blob(frame.x + 0.008, tongue, half * (0.50 if lips.tongue > 0.5 else 0.66), tall * 0.36 + 0.01),
            tones.base(_TONGUE),
        )
        if lips.tongue > 0.5:
            painter.raw(
                blob(frame.x + 0.008, tongue + tall * 0.34, half * 0.6, tall * 0.2), adjust(tones.base(_TONGUE), -0.09)
            )
    white = tones.base(_TEETH)
    if lips.teeth > 0:
        depth = tall * (0.62 if lips.bite else 0.50 if lips.clench else 0.16 + 0.16 * lips.teeth) + 0.006
        painter.raw(_teeth(frame, top, depth, half), white)
    if lips.clench > 0.3:
        lower: list[Knot] = [
            (frame.x - half, bottom + 0.03), (frame.x - half, top + tall * 0.58), (frame.x, top + tall * 0.60),
            (frame.x + half, top + tall * 0.58), (frame.x + half, bottom + 0.03),
        ]  # fmt: skip
        painter.raw(smooth(lower), adjust(white, -0.05))


def _teeth(frame: _Frame, top: float, depth: float, half: float) -> object:
    edge = top + depth
    bend = frame.level(0) - (frame.level(-1) + frame.level(1)) / 2
    return smooth([
        (frame.x - half * 1.2, top - 0.06), (frame.x + half * 1.2, top - 0.06),
        (frame.x + half * 1.05, edge - bend * 0.8, 0.4),
        (frame.x, edge), (frame.x - half * 1.05, edge - bend * 0.8, 0.4),
    ])  # fmt: skip


def _smile_folds(painter: Painter, face: Face, frame: _Frame, shadow: Rgb) -> None:
    for side in (-1, 1):
        x, y = frame.along(side) + side * 0.030, frame.level(side)
        if face.far(side):
            x -= 0.012
        painter.line(
            [(x - side * 0.018, y - 0.055), (x + side * 0.012, y - 0.012), (x + side * 0.004, y + 0.040)],
            0.015,
            shadow,
            0.8,
        )


def _draw_profile(painter: Painter, face: Face, skin: str) -> None:
    """In profile the mouth is a line or a wedge that opens at the edge of the face."""
    lips, like = face.lips, face.like
    edge, y = 0.345 * like.skull, like.mouth_y + 0.02 + like.chin_long * 0.2
    reach = 0.105 * lips.width * like.mouth_wide
    with painter.clip(face.outline):
        if lips.open < 0.06:
            _profile_line(painter, face, (edge, y), reach, skin)
        else:
            _profile_hole(painter, face, (edge, y), reach)


def _profile_line(painter: Painter, face: Face, place: Point, reach: float, skin: str) -> None:
    lip, dark, _ = _colours(painter, face, skin)
    (edge, y), lips, like = place, face.lips, face.like
    inner: Point = (edge - reach, y - lips.curve * 0.035 + 0.004)
    full = 0.016 + 0.016 * like.lips
    painter.raw(smooth([(edge + 0.06, y - full), inner, (edge + 0.06, y + full * 1.1)]), lip, 0.4 + 0.5 * like.lips)
    line = [inner, (edge - reach * 0.4, y + 0.003), (edge + 0.06, y - 0.004)]
    painter.line(line, 0.024 + 0.010 * lips.press, dark, 1.0, 0.2, 0.9, 0.5)


def _profile_hole(painter: Painter, face: Face, place: Point, reach: float) -> None:
    (edge, y), lips, like = place, face.lips, face.like
    low = y + min(face.drop * 0.9 + 0.028, _BARED if lips.clench else 1.0)
    if lips.round > 0.8:
        middle, tall = y + (low - y) * 0.42, (low - y) * 0.52 + 0.012
        hole = blob(edge - reach * 0.02, middle, reach * 0.85 + 0.02, tall)
        around = blob(edge - reach * 0.02, middle, reach * 0.85 + 0.048, tall + 0.026)
    else:
        inner: Point = (edge - reach, y - lips.curve * 0.035 + 0.004)
        knots: list[Knot] = [
            (*inner, 0.3), (edge - reach * 0.35, y - 0.020), (edge + 0.08, y - 0.018, 0.8), (edge + 0.08, low, 0.8),
            (edge - reach * 0.30, low - 0.014),
        ]  # fmt: skip
        hole = smooth(knots)
        around = smooth([(k[0] - 0.012, k[1] + (0.016 if k[1] > y else -0.016), *k[2:]) for k in knots])
    painter.raw(around, painter.tones.base(like.lip_colour), 0.55 + 0.4 * like.lips)
    painter.raw(hole, painter.tones.base(_INSIDE))
    with painter.clip(hole):
        if not lips.clench:
            rise = 0.6 if lips.tongue > 0.5 else 1.0
            tongue = blob(edge - reach * 0.45, y + (low - y) * rise, reach * 0.46, (low - y) * 0.30)
            painter.raw(tongue, painter.tones.base(_TONGUE))
        if (lips.teeth > 0 or lips.clench) and lips.round < 0.8:
            deep = (low - y) * (1.1 if lips.clench else 0.18 + 0.4 * lips.bite)
            root = 0.94 if lips.clench else 0.62
            front = edge - (_BEHIND_LIPS if lips.clench else 0.004)
            teeth: list[Knot] = [
                (edge - reach * root, y - 0.05), (front + 0.008, y - 0.05), (front, y + deep, 0.4),
                (edge - reach * (root - 0.12), y + deep * (1.0 if lips.clench else 0.6)),
            ]  # fmt: skip
            painter.raw(smooth(teeth), painter.tones.base(_TEETH))
            if lips.clench:
                middle = y + 0.5 * (low - y)
                painter.line([(edge - reach, middle), (front, middle)], 0.008, painter.tones.base(_INSIDE), 0.7)
