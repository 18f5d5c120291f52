"""Lengths: every shot gets what it needs, and the episode comes out between three and four minutes."""

from __future__ import annotations

from production_flow import timing
from production_flow.documents.storyboard import MAX_BEAT, MAX_SHOT, MIN_BEAT, MIN_SHOT
from production_flow.embedded.writer.storyboard.staging import Setup

TARGET = 208.0
"""Seconds that an episode aims at."""


def set_lengths(beats: list[list[Setup]], target: float = TARGET) -> None:
    """Sets `seconds` of every shot so that beats sum to whole frames and the episode to about the target."""
    low, high = 0.0, 1.0
    for _ in range(24):
        middle = (low + high) / 2
        _apply(beats, middle)
        if sum(setup.seconds for beat in beats for setup in beat) < target:
            low = middle
        else:
            high = middle


def _apply(beats: list[list[Setup]], share: float) -> None:
    for beat in beats:
        for setup in beat:
            wanted = setup.least + share * (setup.most - setup.least)
            setup.seconds = _snapped(wanted)
        _hold(beat)


def _hold(beat: list[Setup]) -> None:
    """Keeps a beat inside its limits: short ones are stretched, long ones shortened, never below a spoken line."""
    alone = len(beat) == 1
    while sum(setup.seconds for setup in beat) < MIN_BEAT - 1e-6:
        shortest = min(beat, key=lambda setup: setup.seconds)
        shortest.seconds = _snapped(shortest.seconds + 0.25)
    if alone:
        beat[0].seconds = min(beat[0].seconds, MAX_SHOT)
    while sum(setup.seconds for setup in beat) > MAX_BEAT + 1e-6:
        longest = max(beat, key=lambda setup: setup.seconds - setup.least)
        if longest.seconds - longest.least < 1 / 24:
            break
        longest.seconds = _snapped(max(longest.least, longest.seconds - 0.25))


def _snapped(seconds: float) -> float:
    """Rounded up to a whole frame, inside what a shot may last."""
    frames = timing.frames(min(MAX_SHOT, max(MIN_SHOT, seconds)))
    return timing.seconds(frames)
