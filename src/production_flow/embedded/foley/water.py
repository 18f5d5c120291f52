"""Drops, streams, the sea, and what boils and pours."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    clock,
    coloured,
    decay,
    drift,
    high,
    joined,
    low,
    peaked,
    room,
    scattered,
    swell,
    tone,
    unit,
    white,
)
from production_flow.media.sound import Samples


def drip(rng: Rng, seconds: float) -> Samples:
    """One drop into standing water, with the cave around it."""
    return room(rng, _bubble(float(rng.uniform(780, 1250)), 0.035), half=0.22, wet=0.5, bright=6000)


def _bubble(pitch: float, half: float) -> Samples:
    """The note of a closing bubble: a sine that climbs while it dies."""
    seconds = min(0.25, 10 * half)  # then it is 60 dB down
    return tone(pitch * (1 + 1.8 * clock(seconds)), seconds) * decay(seconds, half, 0.002)


def stream(rng: Rng, seconds: float) -> Samples:
    """Running water: a bed of noise and countless bubbles."""
    bed = band(white(rng, seconds), 350, 3200, 1) * drift(rng, seconds, 4.0, 0.7)
    return 0.5 * unit(bed) + unit(_bubbles(rng, seconds, 38, 500, 1900))


def _bubbles(rng: Rng, seconds: float, rate: float, lowest: float, highest: float) -> Samples:
    pieces = [
        (
            float(rng.uniform(0, seconds)),
            _bubble(float(rng.uniform(lowest, highest)), 0.012) * float(rng.uniform(0.2, 1)),
        )
        for _ in range(int(rate * seconds))
    ]
    return at_times(seconds, pieces)


def fountain(rng: Rng, seconds: float) -> Samples:
    """A fountain in a square: a bright fall into a basin."""
    fall = high(coloured(rng, seconds, 2.0), 900) * drift(rng, seconds, 3.0, 0.8)
    return unit(fall) + 0.9 * unit(_bubbles(rng, seconds, 30, 700, 2400))


def sea(rng: Rng, seconds: float) -> Samples:
    """Waves that build, break and draw back over the shingle, about every seven seconds."""
    time = clock(seconds)
    phase = (time / 7.3 + float(rng.uniform(0, 1)) + 0.05 * drift(rng, seconds, 0.3)) % 1.0
    build = np.clip(phase / 0.45, 0, 1) ** 2 * np.clip((1 - phase) / 0.55, 0, 1)
    body = low(coloured(rng, seconds, 4.5), 500) * (0.35 + build)
    surf = band(white(rng, seconds), 700, 6500, 1) * build**2
    return unit(body) + 0.55 * unit(surf)


def lapping(rng: Rng, seconds: float) -> Samples:
    """Small waves against a quay or a hull."""
    laps = [
        (
            at + float(rng.uniform(0, 0.6)),
            band(white(rng, 0.5), 250, 1500, 1) * swell(0.5, 0.3) * float(rng.uniform(0.4, 1)),
        )
        for at in np.arange(0, seconds, 1.1)
    ]
    return at_times(seconds, laps) + 0.4 * _bubbles(rng, seconds, 3, 400, 900) + 0.06 * low(white(rng, seconds), 400)


def splash(rng: Rng, seconds: float) -> Samples:
    """A body falls into water."""
    hit = low(white(rng, 1.6), 700) * decay(1.6, 0.07, 0.004) * 2.0
    spray = high(white(rng, 1.6), 1500) * decay(1.6, 0.18, 0.03)
    return hit + spray + 0.6 * _bubbles(rng, 1.6, 26, 350, 1300) * swell(1.6, 0.3, 1.0)


def pour(rng: Rng, seconds: float) -> Samples:
    """A glass is filled: the pitch of the hollow rises."""
    long = 2.2
    rising = 500 + 900 * (clock(long) / long) ** 2
    hollow = tone(rising, long) * drift(rng, long, 30.0) * 0.18
    return (unit(_bubbles(rng, long, 60, 700, 2200)) * 0.5 + hollow + 0.1 * band(white(rng, long), 800, 5000)) * swell(
        long, 0.4, 0.5
    )


def boiling(rng: Rng, seconds: float) -> Samples:
    """A pot on the stove."""
    steam = high(white(rng, seconds), 2500) * drift(rng, seconds, 2.0, 0.6)
    return unit(_bubbles(rng, seconds, 45, 180, 620)) + 0.16 * unit(steam)


def kettle(rng: Rng, seconds: float) -> Samples:
    """A kettle comes to its whistle."""
    long = 3.5
    rise = np.clip(clock(long) / 1.6, 0, 1)
    pitch = 1500 + 900 * rise + 14 * np.sin(2 * np.pi * 7 * clock(long))
    whistle = (tone(pitch, long) + 0.3 * tone(2 * pitch, long)) * rise**2
    return (whistle + 0.2 * high(white(rng, long), 2500)) * swell(long, 0.7, 0.5)


def sizzle(rng: Rng, seconds: float) -> Samples:
    """Oil in a pan."""
    hiss = high(white(rng, seconds), 3000) * drift(rng, seconds, 6.0, 0.6)
    spit = band(white(rng, 0.012), 2000, 9000) * decay(0.012, 0.0012, 0.0002)
    return 0.6 * unit(hiss) + 0.6 * unit(scattered(rng, seconds, 55, spit, 0.9))


def underwater(rng: Rng, seconds: float) -> Samples:
    """Below the surface: pressure, and bubbles far off."""
    return unit(low(coloured(rng, seconds, 6.0), 160)) + 0.25 * low(unit(_bubbles(rng, seconds, 8, 200, 600)), 900)


def gulp(rng: Rng, seconds: float) -> Samples:
    """Somebody drinks."""
    one = low(tone(300 + 260 * clock(0.14) / 0.14, 0.14), 900) * swell(0.14, 0.4)
    return peaked(joined(one, one * 0.8, one * 0.9, gap=0.28)) + 0.004 * white(rng, 0.98)


def hiss(rng: Rng, seconds: float) -> Samples:
    """Steam let go."""
    long = 1.8
    return high(white(rng, long), 1800) * decay(long, 0.45, 0.02) + 0.3 * low(white(rng, long), 500) * decay(long, 0.1)
