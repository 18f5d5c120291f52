"""Music that is in the scene: an organ, a band tuning up, somebody whistling."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import Rng, band, buzz, clock, drift, low, room, swell, tone, white
from production_flow.media.sound import Samples


def organ(rng: Rng, seconds: float) -> Samples:
    """A church organ holds a chord, wind in its pipes."""
    pitches = (110.0, 220.0, 277.2, 329.6, 440.0, 659.3)
    pipes = [buzz(pitch * float(rng.uniform(0.999, 1.001)), seconds, 5, 1.2) for pitch in pitches]
    air = 0.05 * band(white(rng, seconds), 400, 3000, 1)
    return room(rng, low(np.sum(pipes, axis=0), 2600) + air, 0.6, 0.4)[: len(clock(seconds))]


def tuning(rng: Rng, seconds: float) -> Samples:
    """An orchestra tunes: one A, and everybody's open strings around it."""
    result = np.zeros(len(clock(seconds)))
    for pitch in (440.0, 440.0, 659.3, 293.7, 196.0, 220.0, 146.8, 880.0):
        waver = pitch * (1 + 0.012 * (drift(rng, seconds, 1.2) - 0.5))
        result += buzz(waver, seconds, 9, 0.9) * drift(rng, seconds, 0.9) ** 2
    return room(rng, low(result, 4000), 0.3, 0.4)[: len(result)]


def whistle(rng: Rng, seconds: float) -> Samples:
    """A whistle, as a guard or a referee blows it: a pea in a tin."""
    long = 0.9
    flutter = 1 + 0.03 * np.sin(2 * np.pi * 38 * clock(long))
    return room(
        rng,
        (tone(2350 * flutter, long) + 0.15 * band(white(rng, long), 1800, 6000, 1)) * swell(long, 0.2, 0.3),
        0.2,
        0.25,
    )


def whistling(rng: Rng, seconds: float) -> Samples:
    """Somebody whistles a few notes to themselves."""
    notes = (0, 4, 7, 4, 5, 2, 0)
    parts = []
    for note in notes:
        long = float(rng.uniform(0.2, 0.42))
        pitch = 1046.5 * 2 ** (note / 12) * (1 + 0.008 * np.sin(2 * np.pi * 5.5 * clock(long)))
        parts.append((tone(pitch, long) + 0.04 * band(white(rng, long), 800, 4000, 1)) * swell(long, 0.3, 0.6))
    return room(rng, np.concatenate(parts), 0.15, 0.3)


def tuba(rng: Rng, seconds: float) -> Samples:
    """One note on a tuba."""
    return room(rng, low(buzz(87.3, 0.9, 12, 0.8), 900) * swell(0.9, 0.2, 0.5), 0.2, 0.3)
