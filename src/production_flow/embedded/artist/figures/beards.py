"""Beards: short, full, long, a goatee, whiskers along the cheeks."""

from __future__ import annotations

from production_flow.embedded.artist.figures.curves import Knot, Path, smooth
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.painter import Painter

BEARDS: dict[str, float] = {"beard": 0.0, "full-beard": 0.14, "long-beard": 0.50, "goatee": 0.06, "sideburns": 0.0}
"""Each beard, and how far it hangs below the chin beyond a short one, heads."""


def draw_beard(painter: Painter, face: Face, colour: str, kind: str) -> None:
    """A beard; draw it before the mouth.

    Args:
        painter: Draws in head space.
        face: Whose.
        colour: Its colour.
        kind: One of `BEARDS`.
    """
    low = 0.60 + face.drop + face.like.chin_long + BEARDS[kind]
    if kind == "sideburns":
        for knots in _whiskers(face):
            painter.form(smooth(knots), colour, shadow=0.06, rim=0.0)
        return
    path = smooth(_goatee(face, low) if kind == "goatee" else _whole(face, low, kind))
    painter.form(path, colour, shadow=0.085, rim=0.0)
    if painter.fine and kind in {"full-beard", "long-beard"}:
        _strands(painter, face, path, colour, low)


def _whole(face: Face, low: float, kind: str) -> list[Knot]:
    """A beard all along the jaw; a long one ends in a point."""
    at, jaw = face.across, face.like.jaw
    full, long = kind != "beard", kind == "long-beard"
    wide = 0.05 * full - 0.13 * long
    if face.front:
        half: list[Knot] = [(0.385, 0.04), (0.355 * jaw**0.4, 0.34)]
        half += [(0.30, 0.58)] if long else []
        half += [(0.24 + wide, low - (0.16 if long else 0.08))]
        inner: list[Knot] = [(0.305, 0.22), (0.17, 0.245)]
        return [
            *half, (0.0, low, 0.5 * long), *[(-x, y) for x, y in reversed(half)], *[(-x, y) for x, y in inner],
            (0.0, 0.215), *inner[::-1],
        ]  # fmt: skip
    if face.turned:
        tip: list[Knot] = [(0.29 + 0.02 * full, low - 0.10), (0.14, low), (-0.06, low - 0.06)]
        if long:
            tip = [(0.30, 0.60), (0.22, low - 0.16), (0.12, low, 0.5), (0.0, low - 0.14), (-0.12, 0.62)]
        return [
            (-0.24, 0.06), (-0.17, 0.25), (-0.03, 0.26), (at(0.2), 0.222), (at(0.75), 0.255), (at(1.05), 0.20),
            (0.352, 0.34), *tip, (-0.235 * jaw**0.5, 0.40),
        ]  # fmt: skip
    end: list[Knot] = [(0.37, low - 0.12), (0.24, low + 0.01), (0.06, low - 0.10)]
    if long:
        end = [(0.38, 0.62), (0.32, low - 0.14), (0.22, low, 0.5), (0.12, low - 0.14), (0.04, 0.60)]
    return [
        (-0.08, -0.02), (0.02, 0.10), (0.12, 0.22), (0.24, 0.235), (0.37, 0.245, 0.3), (0.385, 0.36), *end,
        (-0.10, 0.36),
    ]  # fmt: skip


def _goatee(face: Face, low: float) -> list[Knot]:
    """Hair on the chin only."""
    if face.profile:
        return [(0.24, 0.42), (0.33, 0.40, 0.3), (0.37, 0.47), (0.33, low, 0.6), (0.24, low - 0.06), (0.19, 0.50)]
    x = face.across(0.0) + (0.02 if face.turned else 0.0)
    far = 0.8 if face.turned else 1.0
    return [
        (x - 0.13, 0.42), (x, 0.405), (x + 0.13 * far, 0.42), (x + 0.15 * far, 0.50 + face.drop),
        (x + 0.08 * far, low - 0.03), (x, low, 0.4), (x - 0.08, low - 0.03), (x - 0.15, 0.50 + face.drop),
    ]  # fmt: skip


def _whiskers(face: Face) -> list[list[Knot]]:
    """Whiskers from the ears to the corners of the mouth."""
    if face.profile:
        return [[(-0.10, -0.04), (0.0, -0.02), (0.05, 0.16), (0.16, 0.28), (0.15, 0.38), (0.0, 0.43), (-0.09, 0.34)]]
    if face.turned:
        near: list[Knot] = [
            (-0.24, 0.0),
            (-0.17, 0.02),
            (-0.13, 0.22),
            (-0.01, 0.30),
            (0.0, 0.39),
            (-0.12, 0.46),
            (-0.235, 0.34),
        ]
        return [near, [(0.352, 0.08), (0.362, 0.26), (0.31, 0.38), (0.27, 0.32), (0.32, 0.20)]]
    half: list[Knot] = [
        (0.39, -0.02),
        (0.385, 0.16),
        (0.345, 0.36),
        (0.22, 0.44),
        (0.18, 0.36),
        (0.29, 0.24),
        (0.34, 0.06),
    ]
    return [half, [(-x, y) for x, y in half]]


def _strands(painter: Painter, face: Face, path: Path, colour: str, low: float) -> None:
    deep, at = painter.tones.tone(colour).deep, face.across
    with painter.clip(path):
        for u in (-0.55, -0.1, 0.35):
            line = [(at(u), 0.42 + face.drop), (at(u * 0.8), low - 0.14), (at(u * 0.5), low - 0.02)]
            painter.line(line, 0.022, deep, 0.5)
