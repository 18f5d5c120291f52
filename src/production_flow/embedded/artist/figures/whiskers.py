"""Moustaches, stubble, the lines of age, freckles and scars."""

from __future__ import annotations

from production_flow.embedded.artist.colour import mix
from production_flow.embedded.artist.figures.curves import Knot, blob, smooth
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

COVERS_LIP = frozenset({"moustache", "beard", "full-beard", "long-beard", "goatee"})


def draw_stubble(painter: Painter, face: Face, colour: str) -> None:
    """A shadow of hair on jaw and lip."""
    at = face.across
    tone = painter.tones.tone(face.skin)
    knots: list[Knot] = [
        (at(-1.15), 0.17),
        (at(-0.6), 0.26),
        (at(0), 0.235),
        (at(0.7), 0.25),
        (at(1.3), 0.15),
        (at(1.1), 0.72),
        (at(-1.2), 0.72),
    ]
    if face.profile:
        knots = [(-0.06, 0.06), (0.06, 0.20), (0.24, 0.24), (0.45, 0.23), (0.45, 0.72), (-0.1, 0.7)]
    with painter.clip(face.outline):
        painter.raw(smooth(knots), mix(tone.shade, painter.tones.base(colour), 0.35), 0.36)


def draw_moustache(painter: Painter, face: Face, colour: str, big: bool) -> None:
    """Two lobes under the nose that rise with a smile."""
    like = face.like
    x = face.across(0.0) + (0.058 if face.turned else 0.0)
    y = like.eye_y + 0.150 + 0.105 * max(1.0, like.nose_size * 0.92) - 0.012 * face.lips.open
    size = 1.0 if big else 0.80
    lift = -face.mood.curve * 0.026
    if face.profile:
        _profile_moustache(painter, face, colour, y, lift)
        return
    for side in (1, -1):
        wide = size * (0.74 if face.far(side) else 1.0)
        lobe: list[Knot] = [
            (x - side * 0.012, y - 0.040), (x + side * 0.09 * wide, y - 0.050), (x + side * 0.18 * wide, y - 0.004),
            (x + side * 0.265 * wide, y - 0.035 * size + lift, 0.5), (x + side * 0.235 * wide, y + 0.048 + lift * 0.5),
            (x + side * 0.14 * wide, y + 0.068), (x + side * 0.04 * wide, y + 0.050), (x - side * 0.018, y + 0.018),
        ]  # fmt: skip
        path = painter.form(smooth(lobe), colour, shadow=0.04, rim=0.014)
        if painter.fine:
            deep = painter.tones.tone(colour).deep
            with painter.clip(path):
                for t in (0.25, 0.6):
                    painter.line(
                        [
                            (x + side * 0.05 * wide, y - 0.03 + t * 0.06),
                            (x + side * 0.14 * wide, y - 0.01 + t * 0.06),
                            (x + side * 0.21 * wide, y + t * 0.03),
                        ],
                        0.011,
                        deep,
                        0.55,
                    )


def _profile_moustache(painter: Painter, face: Face, colour: str, y: float, lift: float) -> None:
    x = 0.345 * face.like.skull
    lobe: list[Knot] = [
        (x + 0.025, y - 0.04, 0.3),
        (x + 0.045, y + 0.02),
        (x - 0.03, y + 0.066),
        (x - 0.15, y + 0.036 + lift),
        (x - 0.18, y - 0.03 + lift, 0.4),
        (x - 0.09, y - 0.018),
    ]
    painter.form(smooth(lobe), colour, shadow=0.03, rim=0.0)


def draw_lines(painter: Painter, face: Face) -> None:
    """The lines of age: from nose to mouth, at the outer eye, on the forehead."""
    like = face.like
    if like.lines < 0.25 or not painter.fine:
        return
    deep, at, y = painter.tones.tone(face.skin).deep, face.across, like.eye_y
    with painter.clip(face.outline):
        for side in face.sides:
            if not face.hides_mouth and not face.profile:
                painter.line(
                    [(at(side * 0.32), 0.245), (at(side * 0.53), 0.295), (at(side * 0.58), 0.38)],
                    0.015,
                    deep,
                    0.75 * like.lines,
                )
            edge = at(side * 0.86) if not face.profile else 0.10
            if not face.far(side):
                away = -1 if face.profile else side
                for k in (-0.035, 0.0, 0.035):
                    painter.line(
                        [(edge, y + k * 0.6), (edge + away * 0.055, y + k * 1.7)], 0.011, deep, 0.7 * like.lines
                    )
        if like.lines > 1.0:
            _sagging(painter, face)
        if not face.profile:
            for i in range(2):
                high = -0.215 + i * 0.05 + face.mood.brow * 0.4
                painter.line([(at(-0.55), high), (at(0), high - 0.024), (at(0.5), high)], 0.012, deep, 0.5 * like.lines)


def _sagging(painter: Painter, face: Face) -> None:
    """The cheeks and lids of the very old: hollow under the bone, bags under the eyes, spots on the brow."""
    like, at = face.like, face.across
    tone = painter.tones.tone(face.skin)
    spot = painter.tones.base(mix(face.skin, "#7a4a2c", 0.35))
    for side in face.sides:
        x = 0.14 if face.profile else at(side * 0.82)
        away = -1 if face.profile else side
        painter.line(
            [(x, like.eye_y + 0.13), (x - away * 0.03, 0.27), (x - away * 0.005, 0.36)], 0.020, tone.shade, 0.8
        )
        eye = face.eye_x(side)
        painter.line(
            [(eye - 0.06, like.eye_y + 0.085), (eye, like.eye_y + 0.105), (eye + 0.06, like.eye_y + 0.08)],
            0.014, tone.deep, 0.5,
        )  # fmt: skip
        for dx, dy in ((0.02, -0.26), (-0.06, -0.33), (0.05, 0.10)):
            painter.raw(blob(x + dx, like.eye_y + dy, 0.016, 0.012), spot, 0.6)


def draw_marks(painter: Painter, face: Face, scar: bool) -> None:
    """Freckles and a scar."""
    at, y = face.across, face.like.eye_y + 0.155
    spot = painter.tones.base(mix(face.skin, "#8a3d22", 0.55))
    if face.like.freckles and painter.fine:
        with painter.clip(face.outline):
            for side in face.sides:
                x = 0.19 if face.profile else at(side * 0.60)
                for dx, dy in (
                    (-0.062, 0.004),
                    (-0.025, 0.030),
                    (0.028, -0.012),
                    (0.062, 0.026),
                    (0.004, -0.030),
                    (0.040, 0.045),
                ):
                    painter.raw(blob(x + dx, y + dy, 0.0095), spot, 0.75)
    if scar and painter.detail > 0:
        x = 0.17 if face.profile else at(-0.66)
        pale = painter.tones.base(mix(face.skin, "#f3cdb8", 0.55))
        painter.line(
            [(x + 0.03, y - 0.30), (x - 0.005, y - 0.15), (x + 0.005, y + 0.02), (x - 0.03, y + 0.10)],
            0.026,
            pale,
            0.95,
            0.1,
            0.1,
        )
        painter.line(
            [(x + 0.038, y - 0.29), (x + 0.006, y - 0.15), (x + 0.016, y + 0.02), (x - 0.02, y + 0.10)],
            0.010,
            painter.tones.tone(face.skin).deep,
            0.7,
        )
