"""When a line is heard inside its beat: the one answer that lips, mix and subtitles share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from production_flow import timing
from production_flow.documents.storyboard import Beat

LEAD, GAP, TAIL = 8, 7, 4
"""Frames before the first line, between lines, and kept free at the end of a beat."""


@dataclass(frozen=True)
class Placed:
    """A line in its beat: `start` and `length` in frames of the beat."""

    index: int
    start: int
    length: int


def place_lines(beat: Beat, lengths: Sequence[int]) -> list[Placed]:
    """Where each line of a beat starts.

    A line starts no earlier than the shot it belongs to, and after the line before it. Where the beat is
    too short for that, pauses are given up first, then the shots' own starts.

    Args:
        beat: The beat with its dialogue and shots.
        lengths: Measured length of each line in frames.
    """
    wanted = _chain(lengths, _shot_starts(beat, len(lengths)), GAP)
    if _end(wanted) <= beat.frames - TAIL:
        return wanted
    room = beat.frames - TAIL - sum(lengths)
    gap = max(0, min(GAP, room // (len(lengths) + 1)))
    return _chain(lengths, [min(LEAD, max(0, gap))] + [0] * (len(lengths) - 1), gap)


def _shot_starts(beat: Beat, count: int) -> list[int]:
    starts = [LEAD] * count
    at = 0
    for shot in beat.shots:
        for index in shot.lines:
            if 0 <= index < count and starts[index] == LEAD:
                starts[index] = at + LEAD
        at += timing.frames(shot.seconds)
    return starts


def _chain(lengths: Sequence[int], earliest: Sequence[int], gap: int) -> list[Placed]:
    placed: list[Placed] = []
    free = 0
    for index, length in enumerate(lengths):
        start = max(free, earliest[index])
        placed.append(Placed(index, start, length))
        free = start + length + gap
    return placed


def _end(placed: Sequence[Placed]) -> int:
    return placed[-1].start + placed[-1].length if placed else 0
