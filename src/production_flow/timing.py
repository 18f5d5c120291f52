"""Time in the cut is counted in frames at an exact rate; seconds are for people.

A duration in a document is a float that stands for a whole number of frames over `RATE`.
"""

from __future__ import annotations

from fractions import Fraction

RATE = 24
"""Frames per second of everything we draw and cut."""


def frames(seconds: float | Fraction) -> int:
    """The nearest whole number of frames for a length in seconds."""
    near = float(seconds) * RATE
    if abs(near % 1.0 - 0.5) > 0.001 and near < 1e9:  # so far from a half, no rounding of seconds changes the frame
        return round(near)
    return round(Fraction(seconds).limit_denominator(100_000) * RATE)


def seconds(count: int) -> float:
    """A number of frames in seconds, as close as a float comes."""
    return count / RATE


def snap(length: float) -> float:
    """A length in seconds, moved to the nearest whole frame."""
    return seconds(frames(length))


def clock(count: int) -> str:
    """A number of frames as `m:ss`, for people."""
    whole = round(count / RATE)
    return f"{whole // 60}:{whole % 60:02d}"


def timecode(count: int) -> str:
    """A number of frames as non-drop `hh:mm:ss:ff`."""
    rest, frame = divmod(count, RATE)
    rest, second = divmod(rest, 60)
    hour, minute = divmod(rest, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}:{frame:02d}"
