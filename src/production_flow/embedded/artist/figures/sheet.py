"""The body of a ghost: a sheet that hangs from the head and ends in air."""

from __future__ import annotations

import math

from production_flow.embedded.artist.figures.curves import Knot, blob, lerp, smooth
from production_flow.embedded.artist.figures.dress import Dressed
from production_flow.embedded.artist.figures.limbs import arm_path
from production_flow.embedded.artist.figures.painter import Painter
from production_flow.embedded.artist.figures.skeleton import Limb, Skeleton
from production_flow.media.canvas import skia

_FLOAT = 0.30
"""How far over the ground the hem hangs."""


def draw_sheet(painter: Painter, bones: Skeleton, dressed: Dressed, breath: float) -> None:
    """The sheet, with a hem in waves that drift with the breath."""
    (nx, ny), (hx, hy) = bones.neck_point, bones.hip_point
    low = -_FLOAT
    wide = bones.build.shoulder * 1.02
    ends = [leg.end[0] for leg in (bones.near_leg, bones.far_leg)]
    middle = (hx + sum(ends) / 2) / 2
    spread = bones.build.hip * 1.35 + abs(ends[0] - ends[1]) * 0.25
    top_x, top_y = bones.head_point
    right: list[Knot] = [
        (top_x + 0.24, top_y - 0.40), (top_x + 0.415, top_y - 0.10), (top_x + 0.40, top_y + 0.22),
        (nx + wide * 0.92, ny + 0.22), (nx + wide, ny + 0.42), (hx + wide * 0.98, hy), (middle + spread, low - 0.25),
    ]  # fmt: skip
    axes = (top_x, top_x, top_x, nx, nx, hx, middle)
    left: list[Knot] = [(2 * axis - x, y) for axis, (x, y) in zip(axes, right, strict=True)]
    waves = 6
    drift = math.sin(breath * 2 * math.pi / 3.4)
    hem: list[Knot] = []
    for i in range(waves * 2 + 1):
        t = i / (waves * 2)
        deep = (0.10 if i % 2 else -0.10) + 0.02 * drift * (1 if i % 4 < 2 else -1)
        hem.append((middle + spread * (1 - 2 * t) * 1.02, low + deep))
    path = smooth([*right, *hem, *left[::-1]])
    painter.form(path, dressed.skin, shadow=0.16, rim=0.04, upright=0.3, hold=False)
    if painter.fine:
        shade = painter.tones.tone(dressed.skin).shade
        high = (top_x, top_y + 0.30) if bones.behind else (hx, hy - 0.2)
        with painter.clip(path):
            for u in (-0.5, 0.05, 0.55):
                fold = [
                    (high[0] + u * wide * 0.7, high[1]),
                    (middle + u * spread * 0.9, (hy + low) / 2),
                    (middle + u * spread, low + 0.02),
                ]
                painter.line(fold, 0.05, shade, 0.6, 0.0, 0.5, 0.8)


def draw_sheet_arm(painter: Painter, limb: Limb, dressed: Dressed, thick: float) -> None:
    """An arm under the sheet: it ends in a soft point."""
    end = lerp(limb.joint, limb.end, 1.12)
    arm = Limb(limb.start, limb.joint, end, limb.depth, limb.end_depth, limb.side, limb.thumb)
    fade = (limb.start, lerp(limb.start, limb.joint, 0.8))
    sleeve = arm_path(arm, thick * 1.15, 0.05)
    path = skia.Op(sleeve, blob(*end, 0.085 * thick + 0.048), skia.kUnion_PathOp)
    painter.form(path, dressed.skin, shadow=0.08, rim=0.03, fade=fade, hold=False)
