"""The lengths a model makes."""

from __future__ import annotations

import math

from production_flow.providers.catalogue.entry import Entry

HAIR = 0.002
"""Seconds by which a length may be too short without anybody seeing it; a frame has 0.042."""


def snap(entry: Entry, seconds: float) -> float:
    """The length a model would make for a beat: never shorter than asked where it can, else its longest.

    Clips are made by the whole second, sound and music by any part of one.
    """
    if not entry.durations:
        return seconds
    if entry.steps:
        return next((length for length in entry.durations if length >= seconds - HAIR), entry.durations[-1])
    wanted = float(math.ceil(seconds - HAIR)) if entry.port == "video" else seconds
    return min(max(wanted, entry.durations[0]), entry.durations[-1])


def covers(entry: Entry, seconds: float) -> bool:
    """Whether what it makes is long enough."""
    return snap(entry, seconds) >= seconds - HAIR
