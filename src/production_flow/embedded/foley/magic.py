"""What has no sound in the world: artifacts, portals, spells, dread."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    buzz,
    clock,
    coloured,
    decay,
    drift,
    high,
    low,
    room,
    struck,
    swell,
    tone,
    unit,
    white,
)
from production_flow.media.sound import Samples


def artifact(rng: Rng, seconds: float) -> Samples:
    """Something old that pulses: a low fifth with a beat in it, and glassy overtones that come and go."""
    pulse = 0.6 + 0.4 * np.sin(2 * np.pi * 0.8 * clock(seconds)) ** 2
    ground = tone(92.5, seconds) + tone(93.3, seconds) + 0.7 * tone(138.9, seconds)
    glassy = sum(tone(pitch, seconds) * drift(rng, seconds, 0.7) ** 2 for pitch in (740.0, 1112.0, 1663.0, 2221.0))
    return unit(ground) * pulse + 0.3 * unit(np.asarray(glassy)) + 0.05 * band(white(rng, seconds), 3000, 9000) * pulse


def shimmer(rng: Rng, seconds: float) -> Samples:
    """A spell: small bells upward, and dust."""
    notes = (1046.5, 1318.5, 1568.0, 1975.5, 2349.3, 2637.0, 3136.0, 3951.0)
    hits = []
    for number in range(22):
        pitch = notes[min(int(number / 22 * 8 + rng.uniform(0, 1.6)), 7)]
        hits.append((0.055 * number + float(rng.uniform(0, 0.05)), struck(0.9, pitch, (1.0, 2.76), (0.16, 0.06))))
    dust = high(white(rng, 2.4), 6000) * swell(2.4, 0.4, 2.0) * 0.25
    return room(rng, at_times(2.4, hits) + dust, 0.35, 0.45, 9000)


def portal(rng: Rng, seconds: float) -> Samples:
    """A hole in the air, turning."""
    turn = 0.5 + 0.5 * np.sin(2 * np.pi * 1.3 * clock(seconds))
    air = band(coloured(rng, seconds, 2.0), 200, 2400, 1) * (0.3 + turn)
    return unit(air) + 0.5 * unit(buzz(55 + 6 * turn, seconds, 12, 1.0)) * drift(rng, seconds, 0.6, 0.5)


def drone(rng: Rng, seconds: float) -> Samples:
    """Dread, held: three low tones that will not agree."""
    parts = sum(
        buzz(pitch * (1 + 0.004 * (drift(rng, seconds, 0.4) - 0.5)), seconds, 10, 1.1) for pitch in (49.0, 51.9, 73.4)
    )
    return low(np.asarray(parts), 380) * drift(rng, seconds, 0.4, 0.55)


def riser(rng: Rng, seconds: float) -> Samples:
    """It climbs, and stops."""
    long = 3.0
    place = clock(long) / long
    noise = high(white(rng, long), 900) * place**3
    return 0.6 * noise + buzz(110 * 2 ** (2 * place), long, 10, 0.9) * place**2 * 0.4


def sting(rng: Rng, seconds: float) -> Samples:
    """A shock: low hit, high cluster."""
    hit = tone(48 * (1 + decay(2.4, 0.03)), 2.4) * decay(2.4, 0.25, 0.002) * 1.4
    cluster = sum(buzz(pitch, 2.4, 6, 1.4) for pitch in (622.0, 659.0, 932.0, 988.0))
    return room(rng, hit + 0.22 * np.asarray(cluster) * decay(2.4, 0.35, 0.004), 0.4, 0.4)


def ghosts(rng: Rng, seconds: float) -> Samples:
    """Whispers that are not words."""
    voices = np.zeros(len(clock(seconds)))
    for bottom, top in ((900, 1600), (1800, 3000), (3200, 5200)):
        voices += unit(band(white(rng, seconds), bottom, top)) * drift(rng, seconds, 6.0) ** 3
    return room(rng, voices, 0.5, 0.6)[: len(voices)]


def force_field(rng: Rng, seconds: float) -> Samples:
    """A wall of energy."""
    return band(buzz(110 + 1.5 * drift(rng, seconds, 5.0), seconds, 40, 0.4), 300, 3600, 1) * (
        0.8 + 0.2 * np.sin(2 * np.pi * 8.0 * clock(seconds))
    )


def teleport(rng: Rng, seconds: float) -> Samples:
    """Gone, or here."""
    long = 1.6
    place = clock(long) / long
    sweep = tone(300 + 2600 * place**2, long) + tone(303 + 2500 * place**2, long)
    return room(
        rng, sweep * swell(long, 0.75, 1.2) + 0.4 * high(white(rng, long), 4000) * swell(long, 0.8, 2.0), 0.3, 0.4
    )
