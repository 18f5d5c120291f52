"""Where the camera stands for each shot size and angle, so that figures on the action line are well framed."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.scene import Angle, ShotSize
from production_flow.embedded.artist.camera import Camera


@dataclass(frozen=True)
class Framing:
    """One shot size.

    Args:
        seen: Metres of height in the frame at the action line.
        lens: Millimetres on a frame 24 mm high.
        eye: Height of the eye in metres.
        top: Metres between the head of a person of 1.75 m and the upper edge.
    """

    seen: float
    lens: float
    eye: float
    top: float


FRAMINGS: dict[ShotSize, Framing] = {
    "extreme-wide": Framing(6.6, 24, 1.7, 3.9),
    "wide": Framing(4.3, 27, 1.5, 2.10),
    "medium-wide": Framing(2.2, 34, 1.2, 0.36),
    "medium": Framing(1.42, 40, 1.12, 0.20),
    "medium-close": Framing(1.0, 50, 1.22, 0.14),
    "close": Framing(0.64, 62, 1.38, 0.06),
    "extreme-close": Framing(0.36, 85, 1.46, -0.04),
    "insert": Framing(0.55, 60, 1.3, -0.3),
}
"""Framing by shot size."""


def composed(
    size: ShotSize,
    angle: Angle,
    *,
    yaw: float,
    shift: float,
    back: float,
    ceiling: float = 99.0,
    head: float = 1.75,
    width: int = 1280,
    height: int = 720,
) -> Camera:
    """A camera for a shot of people who stand around the origin.

    Args:
        size: Shot size.
        angle: Eye level, low, high, ...
        yaw: Degrees the set likes to be turned in a wide shot; less in closer ones.
        shift: Metres the eye stands beside the middle.
        back: Farthest the camera may stand from the action line, in metres.
        ceiling: Height of the room; the eye stays below it.
        head: Height of the head of the main figure.
        width: Of the frame in pixels.
        height: Of the frame in pixels.
    """
    framing = FRAMINGS[size]
    wide = width / height > 2.0
    seen = framing.seen * (0.86 if wide and framing.seen > 2 else 1.0)
    lens = framing.lens
    if framing.seen > 3 and ceiling < 5:
        seen *= 0.84 if size != "extreme-wide" else 0.76
    eye, top, seen = _height(framing, angle, head, seen, ceiling)
    distance = min(back, seen * lens / 24)
    lens = 24 * distance / seen
    small = min(1.0, seen / 4.3)
    return Camera(
        position=(shift * small, eye, -distance),
        yaw=yaw * (0.6 + 0.4 * small),
        lens=lens,
        horizon=(top - eye) / seen,
        width=width,
        height=height,
    )


def _height(framing: Framing, angle: Angle, head: float, seen: float, ceiling: float) -> tuple[float, float, float]:
    """Height of the eye, of the frame's upper edge at the action line, and of the whole frame there, in metres."""
    lift = head - 1.75
    eye = framing.eye + lift
    top = head + framing.top * seen / framing.seen
    if framing.seen > 2:
        return _tall(angle, eye, top, seen, ceiling)
    if angle == "low":
        return eye - 0.4 * seen, top, seen
    if angle in {"high", "top"}:
        return max(eye, head - 0.15) + 0.36 * seen, top, seen
    if angle == "over-shoulder":
        return eye + 0.06, top + 0.02 * seen, seen
    return eye, top, seen


def _tall(angle: Angle, eye: float, top: float, seen: float, ceiling: float) -> tuple[float, float, float]:
    if angle == "low":
        return 0.5, seen * 0.88, seen
    if angle in {"high", "top"}:
        wider = seen * (1.4 if angle == "high" else 1.55)
        low = 0.08 if ceiling > 5 else 0.2
        return min(ceiling - 0.35, max(2.5, 0.66 * wider)), wider * (1 - low), wider
    if ceiling > 5 or seen < 3:
        return eye, top, seen
    return eye - 0.1, min(top, seen * 0.84), seen
