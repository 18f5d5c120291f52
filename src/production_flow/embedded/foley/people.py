"""Bodies and crowds: what people do without words."""

# ruff: noqa: ARG001 - every effect takes a length, also one that has its own

from __future__ import annotations

import numpy as np
from scipy.signal import resample_poly, sosfilt

from production_flow.embedded.foley.tools import (
    Rng,
    at_times,
    band,
    buzz,
    click,
    clock,
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
from production_flow.media.sound import RATE, Samples, fit, length

_VOWELS = ((700, 1150, 2500), (530, 1800, 2500), (300, 2200, 2900), (500, 900, 2400), (320, 850, 2300))
"""Formants in Hz of a, e, i, o, u."""

_SLOW = 3
"""Talk in the background is made at this part of the rate."""


def murmur(rng: Rng, seconds: float) -> Samples:
    """A room full of talk of which no word can be made out.

    Nothing of it lies high, so it is made at a third of the rate: three times as high, in a third of the time.
    """
    short = seconds / _SLOW
    voices = np.zeros(len(clock(short)))
    for _ in range(4):
        one = unit(_talker(rng, short))
        for _ in range(3):
            voices += np.roll(one, int(rng.integers(0, len(one)))) * float(rng.uniform(0.4, 1.0))
    heard = room(rng, high(voices, 220 * _SLOW, 1), 0.14 / _SLOW, 0.45, 3000 * _SLOW)[: len(voices)]
    return fit(np.asarray(resample_poly(heard, _SLOW, 1)), length(seconds))


def _talker(rng: Rng, short: float) -> Samples:
    """Syllables of no language: a buzzing pitch through vowels that change four times a second; at a third of the rate.

    `short` is a third of the seconds; all pitches and paces are three times what is heard.
    """
    base = float(rng.choice([rng.uniform(95, 140), rng.uniform(170, 230)])) * _SLOW
    pitch = base * (0.88 + 0.24 * drift(rng, short, 2.5 * _SLOW))
    source = buzz(pitch, short, 18, 0.5) + 0.3 * white(rng, short)
    mouth = drift(rng, short, 5.0 * _SLOW) ** 1.5 * (drift(rng, short, 0.5 * _SLOW) > 0.35)
    chosen = drift(rng, short, 4.0 * _SLOW)
    result = np.zeros_like(source)
    for number, formants in enumerate(_VOWELS):
        share = np.clip(1 - np.abs(chosen * 4 - number), 0, 1)
        result += share * sum(_formant(source, hertz, _SLOW) / (rank + 1) for rank, hertz in enumerate(formants))
    return low(result * low(mouth, 12 * _SLOW), 2600 * _SLOW)


def _formant(sound: Samples, pitch: float, slow: int = 1) -> Samples:
    radius, turn = np.exp(-np.pi * 90 * slow / RATE), 2 * np.pi * pitch * slow / RATE
    return np.asarray(sosfilt([[1 - radius, 0.0, 0.0, 1.0, -2 * radius * np.cos(turn), radius**2]], sound))


def cheer(rng: Rng, seconds: float) -> Samples:
    """A crowd that is pleased."""
    long = 3.5
    roar = band(white(rng, long), 450, 2600, 1) * (0.6 + 0.4 * drift(rng, long, 7.0))
    return (0.7 * unit(murmur(rng, long)) + unit(roar) + 0.6 * unit(applause(rng, long))) * swell(long, 0.25, 0.8)


def applause(rng: Rng, seconds: float) -> Samples:
    """Many hands."""
    clap = band(white(rng, 0.05), 700, 4200, 1) * decay(0.05, 0.006, 0.0006)
    hands = scattered(rng, seconds, 130, clap, 0.5)
    return room(rng, hands, 0.15, 0.3)[: len(hands)]


def clap(rng: Rng, seconds: float) -> Samples:
    """Two hands, once."""
    return room(rng, peaked(band(white(rng, 0.1), 700, 4200, 1) * decay(0.1, 0.007, 0.0005)), 0.1, 0.3)


def heartbeat(rng: Rng, seconds: float) -> Samples:
    """Lub, dub, at a worried pace."""
    beats = []
    for moment in np.arange(0.1, seconds - 0.4, 0.86):
        beats += [(float(moment), _thump(52)), (float(moment) + 0.24, 0.65 * _thump(64))]
    return at_times(seconds, beats) + 0.002 * low(white(rng, seconds), 200)


def _thump(pitch: float) -> Samples:
    return tone(pitch * (1 + 0.8 * decay(0.3, 0.02)), 0.3) * decay(0.3, 0.045, 0.008)


def breathing(rng: Rng, seconds: float) -> Samples:
    """In through the nose, out through the mouth."""
    pieces = []
    for moment in np.arange(0.1, seconds - 1.0, 2.6):
        inward = band(white(rng, 0.9), 1100, 4500, 1) * swell(0.9, 0.6, 1.5)
        outward = band(white(rng, 1.2), 450, 2200, 1) * swell(1.2, 0.25, 1.5)
        pieces += [(float(moment), 0.6 * inward), (float(moment) + 1.1, outward)]
    return at_times(seconds, pieces)


def gasp(rng: Rng, seconds: float) -> Samples:
    """A sharp breath in."""
    return band(white(rng, 0.45), 1200, 5200, 1) * swell(0.45, 0.75, 1.2)


def sigh(rng: Rng, seconds: float) -> Samples:
    """A long breath out."""
    return band(white(rng, 1.3), 400, 1900, 1) * swell(1.3, 0.15, 1.3)


def cough(rng: Rng, seconds: float) -> Samples:
    """A dry cough, twice."""
    one = (band(white(rng, 0.3), 350, 3000, 1) + 0.4 * buzz(160, 0.3, 10) * decay(0.3, 0.05)) * decay(0.3, 0.05, 0.012)
    return joined(peaked(one), 0.7 * peaked(one), gap=0.12)


def laughter(rng: Rng, seconds: float) -> Samples:
    """A small room laughs: short syllables on falling pitches, of several people."""
    pieces = []
    for _ in range(5):
        start, pitch = float(rng.uniform(0, 0.5)), float(rng.choice([rng.uniform(130, 180), rng.uniform(230, 330)]))
        for number in range(int(rng.integers(5, 9))):
            note = pitch * 0.965**number
            source = buzz(note * (1.08 - 0.2 * clock(0.13)), 0.13, 18, 0.9) + 0.5 * white(rng, 0.13)
            ha = sum(_formant(source, formant) / (rank + 1) for rank, formant in enumerate(_VOWELS[0]))
            pieces.append((start + 0.19 * number, unit(np.asarray(ha)) * swell(0.13, 0.3, 1.0) * 0.93**number))
    return room(rng, at_times(2.4, pieces), 0.12, 0.35)


def snore(rng: Rng, seconds: float) -> Samples:
    """Somebody is asleep."""
    pieces = []
    for moment in np.arange(0.2, max(seconds - 1.4, 0.3), 3.4):
        flutter = np.clip(buzz(27, 1.2, 20, 0.4), 0, None)
        pieces.append((float(moment), band(white(rng, 1.2) * flutter, 150, 1300, 1) * swell(1.2, 0.6, 1.2)))
    return at_times(seconds, pieces)


def punch(rng: Rng, seconds: float) -> Samples:
    """A fist lands."""
    body = tone(95 * (1 + decay(0.3, 0.015)), 0.3) * decay(0.3, 0.035, 0.002)
    return peaked(body + 0.9 * click(rng, 300, 3200, 0.012, 0.3))


def kiss(rng: Rng, seconds: float) -> Samples:
    """A peck."""
    return high(joined(0.4 * click(rng, 1500, 5000, 0.01), click(rng, 2000, 7000, 0.004), gap=0.06), 900)


def struggle(rng: Rng, seconds: float) -> Samples:
    """A scuffle: cloth, feet, a blow or two."""
    long = 2.2
    cloth = band(white(rng, long), 500, 3800, 1) * drift(rng, long, 8.0) ** 2 * 0.7
    return at_times(long, [(0.0, cloth), (0.5, 0.7 * punch(rng, 0)), (1.4, 0.9 * punch(rng, 0))])
