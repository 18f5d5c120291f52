"""Aids and what is always carried: a wheelchair, made limbs, canes and crutches, a patch over an eye, a watch."""

from __future__ import annotations

import math

from production_flow.embedded.artist.colour import Colour
from production_flow.embedded.artist.figures.curves import (
    Point,
    blob,
    box,
    jointed,
    lerp,
    placed,
    ribbon,
    smooth,
    stroke,
)
from production_flow.embedded.artist.figures.dress import Piece
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.limbs import Sleeve, arm_path, leg_path
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.skeleton import Limb, Skeleton

_TYRE, _METAL, _CLOTH, _CARBON = "#24222a", "#a9b1ba", "#3a3f52", "#30343c"
_WOOD, _PEG = "#5b3a26", "#94683f"
MADE_LEGS = frozenset({"prosthetic-leg", "wooden-leg"})
"""What somebody has for a leg below the knee."""
_WHEEL = 0.86
"""Radius of a large wheel, heads."""


class Wheelchair:
    """A wheelchair under a body that sits.

    Args:
        painter: Draws in figure space.
        bones: The body in it.
    """

    def __init__(self, painter: Painter, bones: Skeleton) -> None:
        self.painter, self.bones = painter, bones
        self.middle = bones.hip_point
        self.seat = -(bones.seat or 1.4)
        self.sided = bones.view not in {"front", "back"}
        self.radius = min(_WHEEL, bones.leg * 0.40)
        self.wide = bones.build.hip * 1.1 + 0.10

    def _hub(self, near: bool) -> Point:
        """Where a large wheel turns, on the screen."""
        x, _ = self.middle
        if self.sided:
            shift = self.wide * self.bones.cos * (-1 if near else 1)
            return (x + shift - 0.06, -self.radius - (0.0 if near else 0.05))
        return (x + self.wide * (-1 if near else 1), -self.radius)

    def _wheel(self, near: bool) -> None:
        painter, r = self.painter, self.radius
        x, y = self._hub(near)
        flat = max(0.16, self.bones.sin) if self.sided else 0.13
        depth = 0.0 if near or not self.sided else 0.4
        painter.ring(blob(x, y, r * flat, r), painter.tones.tone(_TYRE, depth).base, 0.085)
        painter.ring(blob(x, y, r * flat * 0.84, r * 0.84), painter.tones.tone(_METAL, depth).base, 0.032)
        if painter.detail > 0 and self.sided:
            shade = painter.tones.tone(_METAL, depth).shade
            for i in range(6):
                angle = i * math.pi / 6 + 0.2
                dx, dy = math.cos(angle) * r * flat * 0.84, math.sin(angle) * r * 0.84
                painter.line([(x - dx, y - dy), (x, y), (x + dx, y + dy)], 0.018, shade, 0.8, 1.0, 1.0)
        painter.form(blob(x, y, 0.07 * max(0.5, flat), 0.07), _METAL, shadow=0.02, rim=0.01, depth=depth)

    def draw_behind(self) -> None:
        """The far wheel, the back and the seat."""
        painter, (x, _), seat = self.painter, self.middle, self.seat
        self._wheel(near=False)
        half = self.wide * 0.95
        if self.sided:
            back = x - 0.30 * self.bones.sin - half * self.bones.cos
            far = x - 0.30 * self.bones.sin + half * self.bones.cos
            top = seat - self.bones.trunk * 0.62
            rest = smooth([(back, top, 0.6), (far, top + 0.04, 0.6), (far + 0.08, seat, 0.5), (back + 0.02, seat, 0.5)])
            painter.form(rest, _CLOTH, shadow=0.08, rim=0.02)
            tube = ribbon([(back - 0.24, top - 0.02), (back - 0.04, top), (back + 0.02, seat)], (0.035, 0.03, 0.03))
            painter.form(tube, _METAL, shadow=0.02, rim=0.01)
            front = x + 0.62 * self.bones.sin
            painter.form(
                box(back, seat, front + half * self.bones.cos * 0.6, seat + 0.12, 0.05), _CLOTH, shadow=0.04, rim=0.0
            )
            return
        top = seat - self.bones.trunk * 0.62
        painter.form(box(x - half, top, x + half, seat + 0.12, 0.08), _CLOTH, shadow=0.08, rim=0.02)

    def draw_before(self) -> None:
        """The near wheel, the small wheel and what the feet rest on."""
        painter, (x, _) = self.painter, self.middle
        feet = [leg.end for leg in (self.bones.near_leg, self.bones.far_leg)]
        foot_x = sum(point[0] for point in feet) / 2
        foot_y = max(point[1] for point in feet) + 0.12
        if self.sided:
            knee = self.bones.near_leg.joint
            start = (x + 0.35 * self.bones.sin - self.wide * self.bones.cos, self.seat + 0.10)
            tube = ribbon([start, (knee[0] - 0.05, self.seat + 0.22), (foot_x - 0.06, foot_y)], (0.034, 0.03, 0.03))
            painter.form(tube, _METAL, shadow=0.02, rim=0.01)
            small = (start[0] + 0.26, -0.17)
            painter.ring(blob(*small, 0.15, 0.15), painter.tones.tone(_TYRE).base, 0.05)
        painter.form(box(foot_x - 0.34, foot_y, foot_x + 0.40, foot_y + 0.06, 0.02), _METAL, shadow=0.02, rim=0.01)
        self._wheel(near=True)
        if not self.sided or self.bones.view == "back":
            return
        rest = self.seat - 0.36
        left = x - 0.36 - self.wide * self.bones.cos
        painter.form(box(left, rest, left + 0.62, rest + 0.08, 0.04), _CLOTH, shadow=0.02, rim=0.012)
        post = ribbon([(left + 0.5, rest + 0.08), (left + 0.52, self.seat + 0.05)], (0.028, 0.028))
        painter.form(post, _METAL, shadow=0.02, rim=0.0)


def draw_blade(painter: Painter, limb: Limb, thick: float, depth: float) -> None:
    """A leg of carbon from below the knee: a cup and a sprung blade."""
    (kx, ky), (ax, ay) = limb.joint, limb.end
    cup = lerp(limb.joint, limb.end, 0.26)
    line: list[Point] = [
        cup, lerp(cup, (ax - 0.05, ay), 0.5), (ax - 0.13, ay - 0.16), (ax - 0.04, ay + 0.06), (ax + 0.24, ay + 0.085),
    ]  # fmt: skip
    painter.form(ribbon(line, (0.075, 0.06, 0.055, 0.055, 0.04)), _CARBON, shadow=0.03, rim=0.02, depth=depth)
    socket = ribbon([(kx, ky + 0.02), cup], (0.165 * thick, 0.115 * thick), None, 0.25, 0.35)
    painter.form(socket, _METAL, shadow=0.05, rim=0.02, depth=depth)


def draw_peg(painter: Painter, limb: Limb, thick: float, depth: float) -> None:
    """A leg of turned wood from below the knee, shod with iron, in a socket of leather."""
    (kx, ky), (ax, ay) = limb.joint, limb.end
    cup, tip = lerp(limb.joint, limb.end, 0.24), (ax, ay + 0.085)
    painter.form(ribbon([cup, tip], (0.095, 0.075, 0.055)), _PEG, shadow=0.04, rim=0.02, depth=depth)
    shod = ribbon([(ax, ay + 0.02), tip], (0.062, 0.062), None, 0.1, 0.1)
    painter.form(shod, _CARBON, shadow=0.02, rim=0.0, depth=depth)
    socket = ribbon([(kx, ky + 0.02), cup], (0.165 * thick, 0.13 * thick), None, 0.25, 0.2)
    painter.form(socket, _WOOD, shadow=0.05, rim=0.02, depth=depth)


def draw_made_leg(
    painter: Painter, limb: Limb, thick: float, skin: Colour, piece: Piece | None, depth: float, *, wooden: bool = False
) -> None:
    """A leg with a prosthesis below the knee, of carbon or of wood; trousers end above it."""
    (draw_peg if wooden else draw_blade)(painter, limb, thick, depth)
    thigh = leg_path(limb, thick * 0.9, start=0.12, end=0.56)
    painter.form(thigh, skin, shadow=0.085, rim=0.024, depth=depth)
    if piece is not None and piece.cut in {"trousers", "dungarees", "shorts", "jumpsuit"}:
        path = leg_path(limb, thick * 1.08, 0.04, straight=True, end=0.56)
        painter.form(path, piece.colour, shadow=0.09, rim=0.024, depth=depth)


def draw_made_arm(painter: Painter, limb: Limb, thick: float, depth: float) -> None:
    """A forearm of metal and carbon, from the elbow down."""
    line = jointed(limb.start, limb.joint, limb.end)[5:]
    painter.form(ribbon(line, (0.105 * thick, 0.10 * thick, 0.075 * thick)), _METAL, shadow=0.05, rim=0.02, depth=depth)
    painter.form(blob(*limb.joint, 0.112 * thick), _CARBON, shadow=0.04, rim=0.015, depth=depth)
    if painter.fine:
        dark = painter.tones.tone(_METAL, depth).deep
        for share in (0.35, 0.62):
            x, y = lerp(limb.joint, limb.end, share)
            c, s = math.cos(limb.angle + math.pi / 2) * 0.10 * thick, math.sin(limb.angle + math.pi / 2) * 0.10 * thick
            painter.line([(x - c, y - s), (x + c, y + s)], 0.02, dark, 0.9, 1.0, 1.0)


def draw_pinned(painter: Painter, limb: Limb, thick: float, cover: Sleeve | Colour) -> None:
    """An arm that ends over the elbow: its sleeve is turned up and pinned, or what there is of it is bare."""
    hang = Limb(limb.start, lerp(limb.start, limb.joint, 0.9), lerp(limb.start, limb.joint, 1.5), limb.depth,
                limb.end_depth, limb.side)  # fmt: skip
    sleeved = isinstance(cover, Sleeve)
    colour = cover.colour if isinstance(cover, Sleeve) else cover
    path = arm_path(hang, thick * 1.02, 0.025 if sleeved else 0.0, 0.62)
    painter.form(path, colour, shadow=0.07, rim=0.022, fade=(limb.start, lerp(limb.start, limb.joint, 0.6)))
    if sleeved and painter.detail > 0:
        x, y = lerp(limb.start, limb.joint, 0.72)
        painter.line([(x - 0.10 * thick, y - 0.02), (x, y + 0.02), (x + 0.10 * thick, y - 0.01)], 0.026,
                     painter.tones.tone(colour).deep, 0.9, 0.7, 0.7)  # fmt: skip
        painter.fill(blob(x + 0.03, y + 0.045, 0.022), "#d8d2c4")


def draw_crutch(painter: Painter, hold: Point, elbow: Point) -> None:
    """A crutch with a cuff round the forearm."""
    (x, y), end = hold, -0.02
    foot = (x + 0.08, max(end, y + 0.3))
    cuff = lerp(hold, elbow, 0.72)
    painter.form(ribbon([cuff, (x - 0.01, y), foot], (0.026, 0.028, 0.024)), _METAL, shadow=0.02, rim=0.01)
    painter.ring(blob(*cuff, 0.105, 0.05), painter.tones.base(_CARBON), 0.04)
    painter.form(box(foot[0] - 0.04, foot[1] - 0.05, foot[0] + 0.04, foot[1], 0.015), _TYRE, shadow=0.01, rim=0.0)


def draw_cane(painter: Painter, hold: Point, *, white: bool = False) -> None:
    """A cane with a crook under a hand; a white one is long, straight and red at the foot."""
    x, y = hold
    end = max(-0.02, y + 0.3)
    if white:
        foot = (x + 0.34, end)
        tip = lerp((x, y - 0.12), foot, 0.84)
        painter.form(ribbon([(x - 0.03, y - 0.16), lerp((x, y), foot, 0.5), foot], (0.026, 0.022, 0.018)), "#f1efe8",
                     shadow=0.02, rim=0.01)  # fmt: skip
        painter.fill(ribbon([tip, foot], (0.024, 0.020)), "#c23a2e")
        return
    stick = ribbon([(x, y), (x + 0.04, (y + end) / 2), (x + 0.07, end)], (0.028, 0.026, 0.02))
    painter.form(stick, _WOOD, shadow=0.02, rim=0.01)
    crook = ribbon([(x - 0.16, y - 0.03), (x - 0.05, y - 0.06), (x + 0.02, y)], (0.034, 0.036, 0.03))
    painter.form(crook, _WOOD, shadow=0.02, rim=0.01)


def draw_watch(painter: Painter, limb: Limb, thick: float, depth: float) -> None:
    """A watch on a wrist."""
    x, y = limb.end
    shape = smooth([(-0.04, -0.10, 0.5), (0.04, -0.10, 0.5), (0.04, 0.10, 0.5), (-0.04, 0.10, 0.5)])
    painter.form(placed(shape, x, y, limb.angle, 1.0, thick), "#4a2f26", shadow=0.02, rim=0.0, depth=depth)
    painter.form(blob(x, y, 0.055), "#e0c478", shadow=0.015, rim=0.01, depth=depth)
    painter.fill(blob(x, y, 0.036), "#f6f0e2", 1.0, depth)


def draw_patch(painter: Painter, face: Face, colour: Colour = _TYRE) -> None:
    """A patch over the near eye, with its string."""
    x, y = face.eye_x(-1), face.like.eye_y
    wide = 0.085 if face.profile else 0.118
    top = (-0.30, -0.16) if not face.front else (-0.37, -0.10)
    end = (0.30, -0.26) if face.profile else (face.across(0.95), -0.20)
    with painter.clip(face.outline):
        painter.raw(stroke([top, (x - wide * 0.7, y - 0.07), (x + wide * 0.6, y - 0.10), end], 0.026, 1.0, 1.0),
                    painter.tones.base(colour))  # fmt: skip
        patch = smooth([
            (x - wide, y - 0.085), (x, y - 0.115), (x + wide, y - 0.085), (x + wide * 0.7, y + 0.085), (x, y + 0.13),
            (x - wide * 0.75, y + 0.08),
        ])  # fmt: skip
        painter.form(patch, colour, shadow=0.03, rim=0.012)
