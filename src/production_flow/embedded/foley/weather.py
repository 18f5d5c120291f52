"""Rain, wind, thunder, fire, leaves: what the air and the elements do."""

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
    low,
    scattered,
    struck,
    swell,
    tone,
    unit,
    white,
)
from production_flow.media.sound import RATE, Samples


def rain(rng: Rng, seconds: float) -> Samples:
    """A steady fall: a bright hiss that breathes, with single drops in front of it."""
    hiss = high(coloured(rng, seconds, 2.5), 500) * drift(rng, seconds, 0.5, 0.75)
    near = scattered(rng, seconds, 90, _drop(rng, 3200), 0.6)
    far = scattered(rng, seconds, 400, _drop(rng, 5200), 0.4)
    return 0.7 * unit(hiss) + 0.45 * unit(near) + 0.45 * unit(far)


def _drop(rng: Rng, pitch: float) -> Samples:
    return band(white(rng, 0.03), pitch * 0.5, pitch * 1.8) * decay(0.03, 0.003, 0.0004)


def rain_on_glass(rng: Rng, seconds: float) -> Samples:
    """Rain from inside: the hiss is dull, the drops on the pane are clear taps."""
    outside = low(unit(coloured(rng, seconds, 3.0)), 1400)
    tap = struck(0.06, 1650, (1.0, 1.83, 2.7), (0.007, 0.005, 0.003))
    taps = scattered(rng, seconds, 26, tap, 0.7) + scattered(rng, seconds, 60, _drop(rng, 2100), 0.6)
    return 0.5 * unit(outside) + unit(taps)


def rain_on_metal(rng: Rng, seconds: float) -> Samples:
    """Rain on a tin roof."""
    tap = struck(0.12, 820, (1.0, 1.59, 2.36, 3.4), (0.016, 0.012, 0.009, 0.006))
    return 0.5 * unit(rain(rng, seconds)) + unit(scattered(rng, seconds, 70, tap, 0.8))


def wind(rng: Rng, seconds: float) -> Samples:
    """Gusts: noise whose pitch and strength wander together, and a faint whistle on top."""
    strength = drift(rng, seconds, 0.45, 0.15)
    body = low(coloured(rng, seconds, 4.0), 420) * strength
    breath = band(white(rng, seconds), 350, 1100, 1) * strength**2
    whistle = band(white(rng, seconds), 680, 760, 2) * strength**4
    return unit(body) + 0.5 * unit(breath) + 0.16 * unit(whistle)


def thunder(rng: Rng, seconds: float) -> Samples:
    """A crack, then rolls that come back from farther and farther away."""
    long = 6.0
    crack = high(white(rng, long), 900) * decay(long, 0.05, 0.004) * 0.5
    rolls = np.zeros(len(crack))
    for moment, size in ((0.03, 1.0), (0.5, 0.8), (1.1, 0.65), (1.9, 0.45), (2.8, 0.3)):
        start = round((moment + rng.uniform(0, 0.2)) * RATE)
        body = low(unit(coloured(rng, long, 6.0)), 150 + 120 * size) * decay(long, 0.55, 0.06) * size
        rolls[start:] += body[: len(rolls) - start]
    return crack + rolls * swell(long, 0.08, 0.6)


def fire(rng: Rng, seconds: float) -> Samples:
    """A low roar with crackles and now and then a snap."""
    roar = low(coloured(rng, seconds, 5.0), 260) * drift(rng, seconds, 2.0, 0.5)
    crackle = band(white(rng, 0.02), 1800, 7000) * decay(0.02, 0.0018, 0.0003)
    snap = band(white(rng, 0.05), 700, 4200) * decay(0.05, 0.006, 0.0003)
    return (
        0.5 * unit(roar)
        + 0.55 * unit(scattered(rng, seconds, 22, crackle, 0.9))
        + 0.55 * unit(scattered(rng, seconds, 2.2, snap, 0.6))
    )


def leaves(rng: Rng, seconds: float) -> Samples:
    """Leaves in a light wind."""
    rustle = scattered(rng, seconds, 260, band(white(rng, 0.04), 2600, 9000) * decay(0.04, 0.008, 0.003), 0.6)
    return unit(rustle) * drift(rng, seconds, 0.6, 0.1)


def rustle(rng: Rng, seconds: float) -> Samples:
    """Cloth, a coat, something in the bushes."""
    long = 0.9
    strokes = drift(rng, long, 9.0) ** 2
    return band(white(rng, long), 900, 5200, 1) * strokes * swell(long, 0.4, 1.0)


def avalanche(rng: Rng, seconds: float) -> Samples:
    """Rubble: a rumble with stones in it, coming to rest."""
    long = 4.0
    stone = band(white(rng, 0.08), 300, 2400) * decay(0.08, 0.012, 0.001)
    shape = swell(long, 0.18, 1.0)
    return (low(unit(coloured(rng, long, 6.0)), 180) + 0.8 * unit(scattered(rng, long, 45, stone, 1.0))) * shape


def earthquake(rng: Rng, seconds: float) -> Samples:
    """Ground that shakes, and everything on the shelves with it."""
    rumble = low(coloured(rng, seconds, 6.0), 70, 4) * drift(rng, seconds, 5.0, 0.4)
    rattle = high(white(rng, seconds), 2500) * drift(rng, seconds, 16.0) ** 4
    return unit(rumble) + 0.15 * unit(rattle)


def whoosh(rng: Rng, seconds: float) -> Samples:
    """Something fast goes by."""
    long = 0.9
    air = white(rng, long)
    shape = swell(long, 0.55, 2.0)
    return (band(air, 300, 1500, 1) * shape + 0.5 * band(air, 1500, 6000, 1) * shape**3) * (0.6 + 0.4 * shape)


def wind_chime(rng: Rng, seconds: float) -> Samples:
    """A few metal tubes in a light wind."""
    notes = (1318.5, 1568.0, 1760.0, 2093.0, 2349.3)
    hits = [
        (
            at * 0.42 + float(rng.uniform(0, 0.25)),
            struck(2.2, float(rng.choice(notes)), (1.0, 2.76, 5.4), (0.5, 0.2, 0.08)) * float(rng.uniform(0.4, 1.0)),
        )
        for at in range(6)
    ]
    return at_times(5.0, hits)


def snow_hush(rng: Rng, seconds: float) -> Samples:
    """The muffled quiet of falling snow: almost nothing, and soft flakes."""
    return low(unit(coloured(rng, seconds, 5.0)), 300) + 0.08 * unit(
        scattered(rng, seconds, 30, band(white(rng, 0.02), 4000, 9000) * decay(0.02, 0.004, 0.002), 0.5)
    )


def sandstorm(rng: Rng, seconds: float) -> Samples:
    """Wind with grit in it."""
    grit = scattered(rng, seconds, 900, band(white(rng, 0.01), 4000, 11000) * decay(0.01, 0.001, 0.0002), 0.5)
    return unit(wind(rng, seconds)) + 0.3 * unit(grit) * drift(rng, seconds, 0.7, 0.2)


def howl(rng: Rng, seconds: float) -> Samples:
    """Wind that sings in a gap."""
    long = 4.0
    pitch = 330 + 160 * swell(long, 0.45, 1.0) + 12 * (drift(rng, long, 3.0) - 0.5)
    air = band(white(rng, long), 250, 900, 1)
    return (0.5 * tone(pitch, long) + 0.2 * tone(pitch * 2.01, long) + 0.5 * unit(air)) * swell(long, 0.5, 1.4)


def lightning(rng: Rng, seconds: float) -> Samples:
    """Thunder right overhead."""
    roll = thunder(rng, seconds)
    crack = high(white(rng, 0.5), 1500) * decay(0.5, 0.03, 0.001) * (1 + 0.5 * np.sign(tone(61, 0.5)))
    roll[: len(crack)] += crack * 2.0
    return roll * np.minimum(1.0, 6.2 - clock(len(roll) / RATE)[: len(roll)])
