"""Arms, legs and shoes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from production_flow.embedded.artist.colour import Colour, Rgb, adjust, mix
from production_flow.embedded.artist.figures.curves import (
    Knot,
    Path,
    Point,
    blob,
    jointed,
    lerp,
    placed,
    ribbon,
    smooth,
)
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.patterns import draw_on_sleeve
from production_flow.embedded.artist.figures.skeleton import Limb

_ARM = (0.116, 0.132, 0.108, 0.102, 0.072)
_ARM_OUT = (1.0, 1.12, 0.95, 1.16, 1.0)
_LEG = (0.225, 0.205, 0.142, 0.126, 0.090)
_STRAIGHT = (0.225, 0.212, 0.172, 0.160, 0.150)
_SHOES: dict[str, list[Knot]] = {
    "boots": [(-0.26, -0.56, 0.3), (0.22, -0.56, 0.3), (0.26, -0.22), (0.55, -0.10), (0.80, 0.05), (0.80, 0.22, 0.3),
    (-0.28, 0.22, 0.3), (-0.32, -0.1)],
    "sneakers": [(-0.24, -0.20, 0.2), (0.18, -0.26), (0.45, -0.10), (0.80, -0.02), (0.90, 0.14), (0.84, 0.22, 0.3),
    (-0.30, 0.22, 0.3), (-0.34, 0.0)],
    "shoes": [(-0.22, -0.18, 0.2), (0.16, -0.20), (0.42, -0.06), (0.76, 0.05), (0.84, 0.18, 0.2), (0.78, 0.22, 0.3),
    (-0.26, 0.22, 0.3), (-0.30, 0.0)],
    "paw": [(-0.2, -0.15), (0.2, -0.15), (0.55, -0.04), (0.74, 0.10), (0.62, 0.22), (-0.2, 0.22), (-0.28, 0.05)],
    "metal": [(-0.26, -0.14, 0.5), (0.10, -0.20, 0.5), (0.40, -0.06, 0.4), (0.78, 0.02, 0.6), (0.82, 0.22, 0.6),
    (-0.30, 0.22, 0.6), (-0.32, 0.02, 0.4)],
}  # fmt: skip
_TOES: dict[str, list[Knot]] = {
    "boots": [(-0.24, -0.56, 0.3), (0.24, -0.56, 0.3), (0.24, -0.16), (0.32, 0.10), (0.27, 0.25, 0.3),
    (-0.27, 0.25, 0.3), (-0.32, 0.10), (-0.24, -0.16)],
    "low": [(-0.19, -0.20, 0.2), (0.19, -0.20, 0.2), (0.27, 0.02), (0.31, 0.17), (0.24, 0.25, 0.3),
    (-0.24, 0.25, 0.3), (-0.31, 0.17), (-0.27, 0.02)],
}  # fmt: skip


@dataclass(frozen=True)
class Sleeve:
    """What covers an arm.

    Args:
        colour: Its colour.
        length: 0 none, 1 to the wrist.
        ease: How loose, in heads.
        cuff: Colour of the cuff, or None.
        open: It widens towards the wrist.
        band: Colour of a stripe round it, or None.
        pattern: The pattern of its cloth, and `second` the colour of that.
        second: See `pattern`.
    """

    colour: Colour
    length: float = 1.0
    ease: float = 0.02
    cuff: Colour | None = None
    open: float = 0.0
    band: Colour | None = None
    pattern: str = "plain"
    second: Rgb = (0.0, 0.0, 0.0)


def arm_path(limb: Limb, thick: float, ease: float = 0.0, end: float = 1.0, opened: float = 0.0) -> Path:
    """The shape of an arm or of its sleeve down to a share of its length."""
    line = jointed(limb.start, limb.joint, limb.end)
    widths = _ARM if end >= 1 else (0.118, 0.136, 0.120)
    if end < 1:
        line = line[: max(3, round(len(line) * end))]
    left = [w * thick + ease for w in widths]
    right = [w * thick * out + ease for w, out in zip(widths, _ARM_OUT, strict=False)]
    if opened:
        left[-1] += opened
        right[-1] += opened
    return ribbon(line, left, right, 0.30, 0.10 if ease else 0.3)


def draw_sleeve(painter: Painter, limb: Limb, sleeve: Sleeve, thick: float, depth: float) -> None:
    """A sleeve with its fold and its cuff."""
    path = arm_path(limb, thick * 1.05, sleeve.ease, sleeve.length, sleeve.open)
    fade = (limb.start, lerp(limb.start, limb.joint, 0.75))
    painter.form(path, sleeve.colour, shadow=0.08, rim=0.026, depth=depth, fade=fade)
    if sleeve.pattern != "plain":
        draw_on_sleeve(painter, path, (limb.start, limb.joint, limb.end), sleeve.pattern, sleeve.second)
    if painter.fine:
        _fold(painter, limb, sleeve.colour, 0.17 * thick, depth)
    if sleeve.band:
        middle, angle = (
            lerp(limb.start, limb.joint, 0.55),
            math.atan2(limb.joint[1] - limb.start[1], limb.joint[0] - limb.start[0]),
        )
        with painter.clip(path):
            painter.fill(
                placed(
                    smooth([(-0.055, -0.2, 1), (0.055, -0.2, 1), (0.055, 0.2, 1), (-0.055, 0.2, 1)]), *middle, angle
                ),
                sleeve.band,
                1.0,
                depth,
            )
    if sleeve.length >= 0.95 and sleeve.cuff is not None:
        _cuff(painter, limb, sleeve, thick, depth)


def _cuff(painter: Painter, limb: Limb, sleeve: Sleeve, thick: float, depth: float) -> None:
    angle = limb.angle
    half = (0.074 * thick * 1.05 + sleeve.ease + sleeve.open) * 1.10
    c, s = math.cos(angle), math.sin(angle)
    start = (limb.end[0] - c * 0.10, limb.end[1] - s * 0.10)
    end = (limb.end[0] + c * 0.045, limb.end[1] + s * 0.045)
    colour = sleeve.cuff if sleeve.cuff is not None else sleeve.colour
    painter.form(
        ribbon([start, lerp(start, end, 0.5), end], (half, half), None, 0.12, 0.18),
        colour,
        shadow=0.04,
        rim=0.016,
        depth=depth,
    )


def _fold(painter: Painter, limb: Limb, colour: Colour, size: float, depth: float) -> None:
    """One tapered fold at the inside of a bent joint; none where it is straight."""
    one = math.atan2(limb.joint[1] - limb.start[1], limb.joint[0] - limb.start[0])
    two = limb.angle
    bend = (two - one + math.pi) % (2 * math.pi) - math.pi
    if abs(bend) < 0.25:
        return
    inside = (one + two) / 2 + math.copysign(math.pi / 2, bend) + (math.pi if abs(two - one) > math.pi else 0.0)
    x, y = limb.joint
    c, s = math.cos(inside), math.sin(inside)
    deep = painter.tones.tone(colour, depth).deep
    painter.line(
        [
            (x + c * size * 0.75, y + s * size * 0.75),
            (x + c * size * 0.1, y + s * size * 0.1),
            (x - c * size * 0.35 - s * 0.03, y - s * size * 0.35 + c * 0.03),
        ],
        0.026,
        deep,
        0.55,
        0.8,
        0.0,
        0.25,
    )


def draw_metal_arm(painter: Painter, limb: Limb, colour: Colour, thick: float, depth: float) -> None:
    """A machine's arm: two tubes and a ball between them."""
    dark = adjust(colour, -0.16)
    for start, end, wide in ((limb.start, limb.joint, 0.098), (limb.joint, limb.end, 0.112)):
        tube = ribbon(
            [start, lerp(start, end, 0.5), end],
            (wide * thick, wide * thick * 1.08, wide * thick * 0.92),
            None,
            0.1,
            0.1,
        )
        painter.form(tube, colour, shadow=0.06, rim=0.024, depth=depth)
    painter.form(blob(*limb.joint, 0.115 * thick), dark, shadow=0.04, rim=0.015, depth=depth)
    painter.form(blob(*limb.end, 0.088 * thick), dark, shadow=0.03, rim=0.0, depth=depth)


def leg_path(
    limb: Limb, thick: float, ease: float = 0.0, straight: bool = False, start: float = 0.0, end: float = 1.0
) -> Path:
    """The shape of a leg or of its trouser between two shares of its length."""
    line = jointed(lerp(limb.start, limb.joint, start), limb.joint, limb.end, 0.10)
    widths: tuple[float, ...] = _STRAIGHT if straight else _LEG
    if end < 1:
        line = line[: max(3, round(len(line) * end))]
        widths = widths[:3] if straight else (0.225, 0.215, 0.190)
    left = [w * thick * k + ease for w, k in zip(widths, (1, 0.98, 0.95, 1.0 if straight else 1.20, 1), strict=False)]
    right = [w * thick * k + ease for w, k in zip(widths, (1, 1.10, 1.02, 0.94, 1), strict=False)]
    return ribbon(line, left, right, 0.10, 0.06)


def draw_trouser(painter: Painter, limb: Limb, piece: Piece, thick: float, depth: float, straight: bool) -> None:
    """One leg of trousers, with a fold at the knee and one at the ankle."""
    path = leg_path(limb, thick * 1.03, 0.018, straight)
    painter.form(path, piece.colour, shadow=0.10, rim=0.026, depth=depth)
    if not painter.fine:
        return
    _fold(painter, limb, piece.colour, 0.18 * thick, depth)
    x, y = limb.end
    with painter.clip(path):
        painter.line(
            [(x - 0.12, y - 0.13), (x, y - 0.09), (x + 0.12, y - 0.14)],
            0.028,
            painter.tones.tone(piece.colour, depth).deep,
            0.6,
        )
        if piece.pattern == "denim":
            _denim(painter, limb, piece, thick, depth)
        if piece.trimmed:
            seam = [lerp(limb.start, limb.joint, 0.1), limb.joint, lerp(limb.joint, limb.end, 0.95)]
            painter.line(seam, 0.05, painter.tones.tone(piece.trim, depth).base, 0.9, 1, 1)


def _denim(painter: Painter, limb: Limb, piece: Piece, thick: float, depth: float) -> None:
    """A pale knee, a seam in thread, and a turned-up hem."""
    pale = painter.tones.tone(adjust(piece.colour, 0.10), depth).base
    painter.glow(*lerp(limb.start, limb.joint, 0.9), 0.13 * thick, adjust(piece.colour, 0.09), 0.7, 0.26)
    seam = [lerp(limb.start, limb.joint, 0.1), limb.joint, limb.end]
    painter.line([(x + 0.10 * thick, y) for x, y in seam], 0.014, pale, 0.9, 1, 1)
    (x, y), wide = limb.end, 0.26 * thick
    painter.line([(x - wide, y - 0.03), (x, y - 0.015), (x + wide, y - 0.03)], 0.10, pale, 1.0, 1, 1)


@dataclass(frozen=True)
class Foot:
    """How a foot is seen.

    Args:
        ankle: Where its ankle is.
        tip: How far its toes point down, radians.
        size: 1 for an adult.
        ahead: How far it points to the right of the screen, 0 (at the camera or away) to 1.
        away: It points away from the camera.
        side: -1 the body's right, 1 its left.
    """

    ankle: Point
    tip: float
    size: float
    ahead: float
    away: bool
    side: int


def draw_shoe(painter: Painter, foot: Foot, kind: str, colour: Colour, trim: Colour, depth: float) -> None:
    """A shoe from the side, or from the front or back where the foot points at or away from the camera."""
    size, (x, y) = 0.52 * foot.size, foot.ankle
    y -= 0.01
    sole = mix(trim, colour, 0.2) if kind == "sneakers" else adjust(colour, -0.16)
    if foot.ahead < 0.35:
        shape = _TOES["boots" if kind == "boots" else "low"]
        out = -foot.side if foot.away else foot.side
        path = placed(smooth(shape), x + out * 0.03, y - 0.015, 0.10 * out, size, size * (0.92 if foot.away else 1.0))
        painter.form(path, colour, shadow=0.05, rim=0.018, depth=depth)
        with painter.clip(path):
            painter.fill(
                placed(
                    smooth([(-0.4, 0.17, 0.5), (0.4, 0.17, 0.5), (0.4, 0.4, 0.5), (-0.4, 0.4, 0.5)]),
                    x + out * 0.03,
                    y - 0.015,
                    0.10 * out,
                    size,
                ),
                sole,
                1.0,
                depth,
            )
        return
    wide = size * (0.70 + 0.30 * foot.ahead)
    path = placed(smooth(_SHOES[kind]), x, y - 0.01, foot.tip, wide, size)
    painter.form(path, colour, shadow=0.048, rim=0.018, depth=depth)
    if kind not in {"paw", "metal"}:
        painter.fill(
            placed(
                smooth([(-0.33, 0.15, 0.5), (0.86, 0.15, 0.5), (0.85, 0.245, 0.4), (-0.31, 0.245, 0.4)]),
                x,
                y - 0.01,
                foot.tip,
                wide,
                size,
            ),
            sole,
            1.0,
            max(depth, 0.15),
        )
    if kind == "sneakers" and painter.fine:
        for step in (0.0, 0.14):
            painter.line(
                [
                    _on(foot, wide, size, 0.10 + step, -0.16 + step * 0.5),
                    _on(foot, wide, size, 0.26 + step, -0.22 + step * 0.7),
                ],
                0.026,
                painter.tones.base("#fff6e8"),
                0.9,
                0.9,
                0.9,
            )


def _on(foot: Foot, wide: float, size: float, x: float, y: float) -> Point:
    c, s = math.cos(foot.tip), math.sin(foot.tip)
    px, py = x * wide, y * size
    return (foot.ankle[0] + px * c - py * s, foot.ankle[1] - 0.02 + px * s + py * c)
