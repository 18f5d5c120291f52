"""Mouth shapes put onto frames: each holds long enough to be seen, and closed lips are never the one that is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

HOLD: Final = 2
"""Frames that a shape holds at least: a mouth that changes on every frame flickers."""

AHEAD: Final = 1
"""Frames by which the mouth leads the sound: lips close before the p is heard."""

PAUSE: Final = 0.12
"""Seconds of silence from which on the mouth closes."""

_RANK: Final = {"M": 3, "F": 3, "A": 2, "O": 2, "U": 2, "E": 1, "L": 1, "rest": 0}
"""Which of two shapes that are too close survives: closed lips and teeth on lip are what an eye misses first."""


def placed(moves: Sequence[tuple[int, str]], length: int) -> list[tuple[int, str]]:
    """Frames with the shape that holds from each, starting and ending at rest, in a line of `length` frames.

    Args:
        moves: Shapes in their order with the frame on which each is due.
        length: Frames of the line.
    """
    kept: list[tuple[int, str]] = [(0, "rest")]
    for number, (frame, shape) in enumerate(moves):
        until, following = moves[number + 1] if number + 1 < len(moves) else (length, "rest")
        _place(kept, frame, shape, until, following)
    kept = [(frame, shape) for frame, shape in kept if frame < length - 1] or [(0, "rest")]
    if kept[-1][1] != "rest":
        kept.append((length - 1, "rest"))
    return kept


def _place(kept: list[tuple[int, str]], frame: int, shape: str, until: int, following: str) -> None:
    """Adds a shape that is due at a frame and holds until another one is due.

    Where the one before has not held long enough, closed lips take its place, any other shape waits for its
    turn, and is left out if its time is over by then and the next one is at least as visible.
    """
    last, before = kept[-1]
    if shape == before:
        return
    early = len(kept) > 1 and frame - last < HOLD
    if early and _RANK[shape] == 3 and _RANK[before] < 3:
        kept[-1] = (last, shape)
        if kept[-2][1] == shape:
            kept.pop()
        return
    at = last + HOLD if early else max(frame, last + (len(kept) > 1))
    if at < until or (_RANK[shape] > _RANK[following] and at - frame <= HOLD):
        kept.append((at, shape))
