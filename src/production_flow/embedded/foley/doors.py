"""Doors, locks and what else opens and shuts. Every one is a single event, as long as it is."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    buzz,
    click,
    decay,
    joined,
    low,
    peaked,
    room,
    struck,
    swell,
    white,
)
from production_flow.media.sound import Samples, length


def creak(rng: Rng, seconds: float = 0.0) -> Samples:
    """Old wood that sticks and slips: a train of small clicks whose rate wanders, ringing in the plank."""
    long = 1.3
    rate = 38 + 70 * swell(long, float(rng.uniform(0.35, 0.65)), 1.0) + 9 * np.cumsum(rng.normal(0, 0.01, length(long)))
    slips = np.clip(buzz(rate, long, 40, 0.3), 0, None) ** 2
    plank = sum(band(slips, pitch * 0.94, pitch * 1.06, 1) for pitch in (430.0, 760.0, 1240.0, 2050.0))
    return peaked(np.asarray(plank)) * swell(long, 0.5, 0.8)


def latch(rng: Rng, seconds: float = 0.0) -> Samples:
    """A handle goes down, a bolt slides."""
    metal = struck(0.12, 1900, (1.0, 1.47, 2.2), (0.012, 0.008, 0.006))
    return joined(
        peaked(metal + 0.5 * click(rng, 1200, 6000, 0.004, 0.12)), 0.6 * click(rng, 800, 4500, 0.007, 0.1), gap=0.05
    )


def door_open(rng: Rng, seconds: float = 0.0) -> Samples:
    """Latch, a short creak, air."""
    air = band(white(rng, 0.5), 150, 700, 1) * swell(0.5) * 0.1
    return room(rng, joined(latch(rng), 0.35 * creak(rng, seconds)[: length(0.8)] + 0.0, air, gap=0.02), 0.08, 0.2)


def door_close(rng: Rng, seconds: float = 0.0) -> Samples:
    """The leaf meets the frame, then the latch."""
    body = low(white(rng, 0.4), 220) * decay(0.4, 0.03, 0.002) * 2.2
    panel = struck(0.4, 96, (1.0, 1.7, 2.9, 4.3), (0.06, 0.04, 0.02, 0.015))
    return room(rng, at_times(0.7, [(0.0, peaked(body + panel)), (0.045, 0.4 * latch(rng, seconds))]), 0.09, 0.25)


def door_slam(rng: Rng, seconds: float = 0.0) -> Samples:
    """A door thrown shut, and the room answering."""
    return room(rng, np.tanh(2.4 * door_close(rng, seconds)), 0.16, 0.4)


def metal_door(rng: Rng, seconds: float = 0.0) -> Samples:
    """A steel door, a shutter, a cell."""
    ring = struck(2.0, 118, (1.0, 1.53, 2.41, 3.77, 5.2, 7.9), (0.35, 0.3, 0.22, 0.15, 0.1, 0.06))
    hit = low(white(rng, 2.0), 500) * decay(2.0, 0.04, 0.002) * 1.5
    return room(rng, peaked(ring + hit), 0.25, 0.4)


def sliding_door(rng: Rng, seconds: float = 0.0) -> Samples:
    """A panel glides aside and stops."""
    roll = band(white(rng, 0.9), 250, 1800, 1) * swell(0.9, 0.4, 1.0) * 0.5
    return at_times(1.2, [(0.0, roll), (0.82, peaked(low(white(rng, 0.2), 400) * decay(0.2, 0.02)) * 0.8)])


def airlock(rng: Rng, seconds: float = 0.0) -> Samples:
    """A ship's door: a breath of air, a servo, a seal."""
    breath = band(white(rng, 1.1), 1200, 7000, 1) * decay(1.1, 0.2, 0.02)
    servo = 0.25 * buzz(180 + 240 * swell(0.8, 0.5, 1.0), 0.8, 8, 1.4) * swell(0.8, 0.5, 1.0)
    seal = peaked(low(white(rng, 0.4), 260) * decay(0.4, 0.05, 0.003))
    return room(rng, at_times(1.8, [(0.0, breath), (0.15, servo), (0.95, seal)]), 0.15, 0.3)


def knock(rng: Rng, seconds: float = 0.0) -> Samples:
    """Three knuckles on a door."""
    hits = []
    for number, moment in enumerate((0.0, 0.24, 0.5)):
        wood = struck(0.25, 176 + 6 * number, (1.0, 1.68, 2.74, 4.1), (0.03, 0.022, 0.012, 0.008))
        hits.append((moment, peaked(wood + 0.8 * click(rng, 300, 2400, 0.006, 0.25)) * (1.0 - 0.1 * number)))
    return room(rng, at_times(0.8, hits), 0.08, 0.22)


def key(rng: Rng, seconds: float = 0.0) -> Samples:
    """A key goes in, turns, and the bolt draws back."""
    teeth = [(0.045 * number, 0.35 * click(rng, 2600, 9000, 0.003)) for number in range(6)]
    bolt = peaked(struck(0.2, 720, (1.0, 1.6, 2.7), (0.02, 0.014, 0.008)) + click(rng, 500, 3000, 0.01, 0.2))
    return at_times(1.2, [*teeth, (0.55, 0.5 * latch(rng, seconds)), (0.78, bolt)])


def drawer(rng: Rng, seconds: float = 0.0) -> Samples:
    """A drawer is pulled out and stops."""
    slide = band(white(rng, 0.6), 250, 1500, 1) * swell(0.6, 0.6, 0.8) * 0.45
    stop = peaked(struck(0.2, 190, (1.0, 1.8, 3.1), (0.025, 0.015, 0.01)) + click(rng, 400, 2000, 0.01, 0.2))
    return at_times(0.9, [(0.0, slide), (0.52, 0.8 * stop)])


def shutter(rng: Rng, seconds: float = 0.0) -> Samples:
    """A roller shutter goes up, slat by slat."""
    slats = [
        (0.055 * number, struck(0.12, float(rng.uniform(480, 620)), (1.0, 1.5, 2.3), (0.02, 0.015, 0.01)) * 0.6)
        for number in range(24)
    ]
    return room(rng, at_times(1.7, slats) + 0.12 * band(white(rng, 1.7), 300, 2500), 0.1, 0.25)


def window(rng: Rng, seconds: float = 0.0) -> Samples:
    """A sash goes up and rattles in its frame."""
    slide = band(white(rng, 0.5), 350, 1600, 1) * swell(0.5, 0.5) * 0.4
    rattle = [(0.05 * number, 0.5 * struck(0.06, 980, (1.0, 1.9), (0.01, 0.006))) for number in range(4)]
    return at_times(1.0, [(0.0, slide), (0.46, at_times(0.4, rattle))])
