"""Animals, as far as a synthesiser can be one."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    buzz,
    clock,
    decay,
    drift,
    joined,
    low,
    peaked,
    room,
    swell,
    tone,
    unit,
    white,
)
from production_flow.media.sound import Samples


def birds(rng: Rng, seconds: float) -> Samples:
    """Three or four small birds, each with a phrase of its own that it repeats."""
    result = np.zeros(len(clock(seconds)))
    for _ in range(4):
        phrase, far = _phrase(rng), float(rng.uniform(0.25, 1.0))
        moment = float(rng.uniform(0, 1.5))
        while moment < seconds:
            result += at_times(seconds, [(moment, phrase * far)])
            moment += len(phrase) / 48000 + float(rng.uniform(0.7, 3.0))
    return room(rng, result, 0.1, 0.2)[: len(result)]


def _phrase(rng: Rng) -> Samples:
    base, shape = float(rng.uniform(2300, 4800)), int(rng.integers(0, 4))
    notes = []
    for _ in range(int(rng.integers(2, 7))):
        long = float(rng.uniform(0.05, 0.14))
        place = clock(long) / long
        bend = (place, 1 - place, np.sin(np.pi * place), 0.5 + 0.5 * np.sin(2 * np.pi * place * 6))[shape]
        notes.append(tone(base * float(rng.uniform(0.9, 1.15)) * (0.85 + 0.3 * bend), long) * swell(long, 0.4, 1.0))
    return joined(*notes, gap=float(rng.uniform(0.02, 0.07)))


def crickets(rng: Rng, seconds: float) -> Samples:
    """A warm night: chirps of three pulses, from two sides."""
    time = clock(seconds)
    result = np.zeros_like(time)
    for pitch, period in ((4350.0, 0.58), (4720.0, 0.67), (3980.0, 0.93)):
        phase = (time + float(rng.uniform(0, 1))) % period
        pulses = np.clip(np.sin(2 * np.pi * 27 * phase), 0, None) * (phase < 0.11)
        result += tone(pitch, seconds) * low(pulses, 300) * float(rng.uniform(0.4, 1.0))
    return result


def cicadas(rng: Rng, seconds: float) -> Samples:
    """Noon in the south: one long rattle that swells and sinks."""
    rattle = band(white(rng, seconds), 4200, 7500) * (0.4 + 0.6 * (np.sin(2 * np.pi * 88 * clock(seconds)) > 0))
    return rattle * drift(rng, seconds, 0.35, 0.35)


def gull(rng: Rng, seconds: float) -> Samples:
    """A gull complains, falling."""
    cries = []
    for number in range(int(rng.integers(2, 5))):
        long = 0.42 - 0.04 * number
        pitch = float(rng.uniform(1000, 1150)) * (1.25 - 0.5 * clock(long) / long)
        cries.append((band(buzz(pitch, long, 10, 0.7), 800, 5500, 1)) * swell(long, 0.25, 0.8))
    return room(rng, joined(*cries, gap=0.16), 0.2, 0.25)


def bark(rng: Rng, seconds: float) -> Samples:
    """A dog, two or three times."""
    barks = []
    for _ in range(int(rng.integers(2, 4))):
        long = 0.24
        place = clock(long) / long
        pitch = float(rng.uniform(260, 300)) * (0.8 + 0.7 * np.sin(np.pi * np.minimum(place * 1.5, 1)))
        throat = buzz(pitch, long, 20, 0.8) + 0.9 * white(rng, long)
        barks.append(peaked(band(throat, 350, 2300, 1)) * swell(long, 0.2, 1.0))
    return room(rng, joined(*barks, gap=float(rng.uniform(0.18, 0.3))), 0.12, 0.3)


def howling(rng: Rng, seconds: float) -> Samples:
    """A wolf."""
    long = 3.2
    place = clock(long) / long
    pitch = 300 + 260 * np.clip(place * 4, 0, 1) - 90 * np.clip((place - 0.6) / 0.4, 0, 1) + 5 * np.sin(33 * place)
    return room(rng, buzz(pitch, long, 6, 1.8) * swell(long, 0.4, 0.9), 0.5, 0.5)


def meow(rng: Rng, seconds: float) -> Samples:
    """A cat wants something."""
    long = 0.75
    place = clock(long) / long
    voice = buzz(480 + 260 * np.sin(np.pi * place) * float(rng.uniform(0.9, 1.1)), long, 14, 0.8)
    open_mouth = np.sin(np.pi * np.clip(place * 1.1, 0, 1))
    return (band(voice, 600, 1600, 1) + open_mouth * band(voice, 1600, 3600, 1)) * swell(long, 0.35, 0.8)


def owl(rng: Rng, seconds: float) -> Samples:
    """Hoo, hoo-hoo."""
    pitch = float(rng.uniform(360, 420))
    calls = [(0.0, 0.5), (1.0, 0.18), (1.28, 0.6)]
    hoots = [(start, buzz(pitch, long, 3, 2.4) * swell(long, 0.4, 1.0)) for start, long in calls]
    return room(rng, at_times(2.1, hoots), 0.4, 0.45)


def crow(rng: Rng, seconds: float) -> Samples:
    """A crow, three times."""
    caw = band(buzz(510 - 60 * clock(0.34), 0.34, 16, 0.5) * (1 + 0.7 * white(rng, 0.34)), 700, 3200, 1)
    return room(rng, joined(*[peaked(caw) * swell(0.34, 0.3, 0.8)] * 3, gap=0.2), 0.2, 0.3)


def frogs(rng: Rng, seconds: float) -> Samples:
    """A pond at night."""
    result = np.zeros(len(clock(seconds)))
    for _ in range(4):
        pitch, moment = float(rng.uniform(380, 900)), float(rng.uniform(0, 1))
        croak = buzz(pitch, 0.22, 6, 1.0) * (0.4 + 0.6 * np.sin(2 * np.pi * 42 * clock(0.22))) * swell(0.22, 0.5, 1.0)
        while moment < seconds:
            result += at_times(seconds, [(moment, croak * float(rng.uniform(0.4, 1)))])
            moment += float(rng.uniform(0.6, 1.6))
    return result


def bees(rng: Rng, seconds: float) -> Samples:
    """Bees, or one fly at the window."""
    pitch = 205 + 40 * (drift(rng, seconds, 2.0) - 0.5)
    return buzz(pitch, seconds, 14, 0.8) * drift(rng, seconds, 1.2, 0.15) ** 2


def wings(rng: Rng, seconds: float) -> Samples:
    """Pigeons take off."""
    flaps = [(0.085 * number, band(white(rng, 0.07), 300, 2600, 1) * swell(0.07, 0.4, 1.0)) for number in range(14)]
    return at_times(1.4, [(moment, flap * (1 - number / 18)) for number, (moment, flap) in enumerate(flaps)])


def rooster(rng: Rng, seconds: float) -> Samples:
    """Morning in the village."""
    notes = ((0.0, 0.16, 640, 700), (0.2, 0.14, 700, 720), (0.38, 0.3, 820, 940), (0.7, 0.75, 900, 560))
    parts = []
    for start, long, first, last in notes:
        pitch = np.linspace(first, last, len(clock(long)))
        parts.append((start, unit(band(buzz(pitch, long, 14, 0.6), 700, 4500, 1)) * swell(long, 0.35, 0.7)))
    return room(rng, at_times(1.6, parts), 0.15, 0.25)


def growl(rng: Rng, seconds: float) -> Samples:
    """Something large, close by, not friendly."""
    long = 2.0
    throat = buzz(58 + 14 * drift(rng, long, 4.0), long, 40, 0.5) * (0.5 + 0.5 * np.sin(2 * np.pi * 23 * clock(long)))
    return low(throat + 0.6 * white(rng, long), 900) * swell(long, 0.5, 0.9)


def goat_bells(rng: Rng, seconds: float) -> Samples:
    """A herd on the hill: small dull bells at random."""
    pieces = []
    for _ in range(int(seconds * 3.2) + 2):
        pitch = float(rng.choice([740.0, 830.0, 932.0, 1108.0]))
        ring = tone(pitch, 0.5) * decay(0.5, 0.06) + 0.5 * tone(pitch * 2.42, 0.5) * decay(0.5, 0.03)
        pieces.append((float(rng.uniform(0, seconds)), ring * float(rng.uniform(0.2, 1.0))))
    return at_times(seconds, pieces)
