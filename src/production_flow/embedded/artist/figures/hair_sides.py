"""Hair in profile and from behind, straight or a little from the side: cut from one cap by a few numbers."""

from __future__ import annotations

import math

from production_flow.embedded.artist.figures.curves import Knot, Path, blob, ribbon, smooth, together
from production_flow.embedded.artist.figures.face import Face
from production_flow.embedded.artist.figures.hair_shapes import Cap, Cloud, Lines
from production_flow.embedded.artist.figures.swung import swung

SIDE_STRANDS: Lines = (
    ((0.24, -0.34), (0.02, -0.44), (-0.24, -0.36), (-0.42, -0.14)),
    ((0.10, -0.22), (-0.10, -0.30), (-0.28, -0.18), (-0.36, 0.02)),
    ((0.20, -0.44), (-0.08, -0.51), (-0.34, -0.42)),
)
"""Strands of hair that is combed back, in profile."""
HIDES_EAR = 0.3


def cap_path(face: Face, cap: Cap) -> Path:
    """The hair on the skull in profile; short of the ear, or over it where the cap reaches far down."""
    reach = min(cap.low, 0.42)
    nape: list[Knot] = [(-0.47 - cap.back * 0.7, 0.06), (-0.38, reach, 0.3), (-0.26, reach + 0.01)]
    if cap.side > HIDES_EAR:
        front: list[Knot] = [
            (-0.17, cap.side + 0.02, 0.3), (-0.05, cap.side - 0.12), (0.015, 0.10), (cap.temple - 0.08, -0.08),
            (0.23, -0.20), (0.30, cap.line + 0.03),
        ]  # fmt: skip
    else:
        front = [
            (-0.185, 0.10), (-0.165, 0.01), (-0.115, -0.03), (-0.075, 0.02), (-0.055, cap.side + 0.06, 0.4),
            (0.0, cap.side + 0.03, 0.4), (0.025, -0.06), (cap.temple, -0.13), (0.20, cap.line + 0.02),
        ]  # fmt: skip
    return smooth([*_top(face, cap), *nape, *front])


def behind_path(face: Face, cap: Cap, sway: float = 0.0) -> Path:
    """What hangs down behind the neck in profile, in one or two waves."""
    low, back = cap.low, cap.back
    return smooth(swung([
        *_top(face, cap), (-0.51 - back, low * 0.35), (-0.47 - back, low * 0.7), (-0.46 - back, low, 0.4),
        (-0.28, low + 0.03), (-0.12, low * 0.88, 0.3), (-0.10, low * 0.55), (-0.02, 0.16), (0.0, -0.2),
    ], sway))  # fmt: skip


def _top(face: Face, cap: Cap) -> list[Knot]:
    rise, back, volume = cap.rise, cap.back, face.like.volume
    return [
        (0.345, cap.line + cap.fringe, 0.4), (0.33 + cap.fringe * 0.6, -0.36 - rise * 0.5),
        (0.16, -0.475 - rise * volume), (-0.10, -0.50 - rise * volume), (-0.37 - back * 0.6, -0.41 - rise * 0.4),
        (-0.49 - back, -0.12),
    ]  # fmt: skip


def side_strands(cap: Cap) -> Lines:
    """Strands of hair in profile: combed back, or falling where it hides the ear."""
    if cap.side <= HIDES_EAR:
        return SIDE_STRANDS
    low = min(cap.low, cap.side) - 0.04
    return (
        ((0.18, -0.40), (-0.06, -0.32), (-0.16, -0.04), (-0.15, low)),
        ((0.02, -0.48), (-0.24, -0.36), (-0.32, -0.04), (-0.32, low)),
        ((0.26, -0.30), (0.10, -0.20), (-0.02, 0.04), (-0.06, low - 0.10)),
    )


def rear_path(face: Face, cap: Cap, sway: float = 0.0) -> Path:
    """The hair seen from behind; what hangs ends in a line that is not quite straight."""
    wide, high = 0.415 * face.like.skull + cap.back, -0.5 - cap.rise
    low, spread = cap.low + 0.14, cap.spread
    right: list[Knot] = [
        (0.24, high * 0.93), (wide * 0.90, high * 0.58), (wide, -0.10),
        (wide * 0.96 + spread * 0.4, min(0.1, low * 0.4)),
    ]  # fmt: skip
    if low > 0.5:
        right += [(wide + spread, low * 0.6), (wide * 0.90 + spread, low - 0.04, 0.3)]
        end: list[Knot] = [
            (wide * 0.5, low + 0.03), (0.20, low - 0.01), (0.0, low + 0.04), (-0.22, low), (-wide * 0.5, low + 0.03),
        ]  # fmt: skip
    else:
        right += [(wide * 0.80 + spread, low * 0.78, 0.2)]
        end = [(0.17, low + 0.005, 0.2), (0.06, low + 0.035), (-0.06, low + 0.02), (-0.17, low + 0.005, 0.2)]
    return smooth(swung([(0.0, high), *right, *end, *[(-k[0], *k[1:]) for k in reversed(right)]], sway))


def rear_strands(cap: Cap, tied: bool) -> Lines:
    """Strands of hair seen from behind: to where it is tied, or down from the crown."""
    low = cap.low + 0.1
    if tied:
        return tuple(((x * 1.3, low * 0.9), (x * 1.2, 0.0), (x * 0.2, -0.34)) for x in (-0.26, -0.09, 0.10, 0.27))
    return tuple(
        ((x * 0.35, -0.46), (x * 1.1, -0.1), (x * 1.15 + 0.02, low)) for x in (-0.31, -0.20, -0.07, 0.09, 0.21, 0.30)
    )


def cloud_path(face: Face, cloud: Cloud) -> Path:
    """The round mass of an afro or of curls, with an edge of many small rounds; some fall beside the face."""
    shift = {"front": 0.0, "three-quarter": -0.05, "profile": -0.15, "back-three-quarter": -0.06, "back": 0.0}[
        face.view
    ]
    wide, tall, middle, volume = cloud.wide, cloud.tall, cloud.middle, face.like.volume
    parts = [blob(shift, middle, wide + 0.03, tall + 0.03)]
    for i in range(cloud.rounds):
        angle = math.radians(cloud.low + i * (180 - 2 * cloud.low) / (cloud.rounds - 1))
        if face.profile and math.cos(angle) > 0.2 and math.sin(angle) < 0.25:
            continue  # none before the face
        size = cloud.size + 0.022 * ((i * 5) % 3)
        parts.append(blob(shift + math.cos(angle) * wide, middle - math.sin(angle) * tall, size * volume))
    if cloud.falls:
        parts += _falling(face, cloud, shift)
    return together(parts)


def _falling(face: Face, cloud: Cloud, shift: float) -> list[Path]:
    """Curls that fall behind and beside the face."""
    near = shift - cloud.wide * 0.92
    lanes = [near, near + 0.13] if face.profile else [near, near + 0.15, shift + cloud.wide * 0.80]
    if face.front or face.behind:
        lanes = [near, near + 0.15, shift + cloud.wide * 0.80, shift + cloud.wide * (0.88 if face.lost else 0.94)]
    parts = []
    for lane, x in enumerate(lanes):
        low = cloud.falls - 0.10 * (lane % 2)
        line = [(x + 0.045 * math.sin(step * 1.9 + lane * 1.3), -0.06 + (low + 0.06) * step / 8) for step in range(9)]
        parts.append(ribbon(line, (0.105, 0.115, 0.100, 0.085, 0.035), None, 0.2, 0.5))
    if face.behind:
        parts.append(blob(shift * 2, 0.2, cloud.wide * 0.9, cloud.falls - 0.22))
    return parts
