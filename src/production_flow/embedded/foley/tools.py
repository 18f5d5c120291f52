"""The bench of the foley artist: noise, filters, envelopes, struck bodies, rooms. All mono, 48 kHz, float64."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft, rfftfreq
from scipy.signal import butter, fftconvolve, oaconvolve, sosfilt, sosfiltfilt

from production_flow.media.sound import RATE, Samples, length

Rng = np.random.Generator

_CONTROL = 48
"""Samples from one value of a slow movement to the next; between them it goes straight."""

_TABLE = 1 << 15
"""Points of one period that a buzzing tone is read from: what lies between them is 90 dB under its partial."""


def clock(seconds: float) -> Samples:
    """Times of all samples, in seconds."""
    return np.arange(length(seconds)) / RATE


def white(rng: Rng, seconds: float) -> Samples:
    """Noise with the same power everywhere."""
    return rng.standard_normal(length(seconds))


def coloured(rng: Rng, seconds: float, slope: float) -> Samples:
    """Noise that falls by `slope` dB per octave above 20 Hz: 3 is pink, 6 is brown."""
    count = length(seconds)
    whole = next_fast_len(count + 1024, real=True)
    spectrum = rfft(rng.standard_normal(whole))
    pitch = np.maximum(rfftfreq(whole, 1 / RATE), 20.0)
    shaped = irfft(spectrum * (pitch / 1000) ** (-slope / 6.02), whole)
    return unit(shaped[:count])


def unit(sound: Samples) -> Samples:
    """The sound with a root mean square of 1; silence stays silence."""
    size = float(np.sqrt(np.mean(sound**2))) if sound.size else 0.0
    return sound / size if size > 1e-9 else sound


def peaked(sound: Samples) -> Samples:
    """The sound with a highest sample of 1; silence stays silence."""
    size = float(np.max(np.abs(sound))) if sound.size else 0.0
    return sound / size if size > 1e-9 else sound


@lru_cache(256)
def _design(order: int, corners: tuple[float, ...], kind: str, rate: int = RATE) -> Samples:
    """A Butterworth filter as second-order sections; `corners` in Hz, one or two of them."""
    return np.asarray(butter(order, corners if len(corners) > 1 else corners[0], kind, fs=rate, output="sos"))


def low(sound: Samples, corner: float, order: int = 2) -> Samples:
    """What is below a corner in Hz."""
    return np.asarray(sosfilt(_design(order, (corner,), "lowpass"), sound, axis=0))


def high(sound: Samples, corner: float, order: int = 2) -> Samples:
    """What is above a corner in Hz."""
    return np.asarray(sosfilt(_design(order, (corner,), "highpass"), sound, axis=0))


def band(sound: Samples, bottom: float, top: float, order: int = 2) -> Samples:
    """What is between two corners in Hz."""
    return np.asarray(sosfilt(_design(order, (bottom, top), "bandpass"), sound, axis=0))


def drift(rng: Rng, seconds: float, rate: float, lowest: float = 0.0) -> Samples:
    """A slow random movement between `lowest` and 1, changing about `rate` times a second."""
    points = max(4, int(seconds * rate) + 4)
    values = rng.uniform(lowest, 1.0, points)
    count = length(seconds)
    moments = np.arange(0, count + _CONTROL, _CONTROL)
    rough = np.interp(moments * ((points - 1) / max(count - 1, 1)), np.arange(points), values)
    sections = _design(1, (min(rate, 200.0),), "lowpass", RATE // _CONTROL)
    smooth = sosfiltfilt(sections, rough, padlen=min(6, len(rough) - 1))
    return np.asarray(np.interp(np.arange(count), moments, np.clip(smooth, lowest, 1.0)))


def decay(seconds: float, half: float, attack: float = 0.001) -> Samples:
    """An envelope that rises in `attack` seconds and then halves every `half` seconds."""
    time = clock(seconds)
    return np.minimum(time / max(attack, 1e-5), 1.0) * _halving(time, half)


def _halving(time: Samples, half: float) -> Samples:
    """What is left of 1 that halves every `half` seconds; `exp` is many times as fast as a power."""
    return np.asarray(np.exp(time * (-np.log(2) / half)))


def swell(seconds: float, peak: float = 0.5, sharp: float = 2.0) -> Samples:
    """An envelope that comes and goes, highest at `peak` (0 to 1) of its length."""
    place = np.linspace(0, 1, length(seconds))
    rise = np.clip(place / max(peak, 1e-3), 0, 1)
    fall = np.clip((1 - place) / max(1 - peak, 1e-3), 0, 1)
    return np.asarray(np.sin(np.minimum(rise, fall) * np.pi / 2) ** sharp)


def tone(pitch: float | Samples, seconds: float) -> Samples:
    """A sine of a pitch in Hz that may move, sample by sample."""
    steps = np.broadcast_to(np.asarray(pitch, dtype=np.float64), length(seconds))
    return np.asarray(np.sin(2 * np.pi * np.cumsum(steps) / RATE))


def buzz(pitch: float | Samples, seconds: float, partials: int = 16, slope: float = 1.0) -> Samples:
    """A sawtooth-like tone without aliasing: partials fall with 1/n to the power of `slope`."""
    steps = np.broadcast_to(np.asarray(pitch, dtype=np.float64), length(seconds))
    highest = float(np.max(steps, initial=0.0))
    period = _period(sum(number * highest < 0.45 * RATE for number in range(1, partials + 1)), slope)
    place = np.cumsum(steps)
    place *= _TABLE / RATE
    whole = np.floor(place)
    place -= whole
    at = whole.astype(np.int64) & (_TABLE - 1)
    return np.asarray(period[at] * (1 - place) + period[at + 1] * place)


@lru_cache(64)
def _period(partials: int, slope: float) -> Samples:
    """One period of a buzzing tone, its first point again at the end; shape (_TABLE + 1,)."""
    spectrum = np.zeros(_TABLE // 2 + 1, np.complex128)
    spectrum[1 : partials + 1] = -0.5j * _TABLE / np.arange(1, partials + 1) ** slope
    period = irfft(spectrum, _TABLE)
    return np.append(period, period[0])


def struck(
    seconds: float, pitch: float, ratios: Sequence[float], halves: Sequence[float], gains: Sequence[float] = ()
) -> Samples:
    """A body that was hit: partials at ratios of a pitch, each halving every so many seconds."""
    time = clock(seconds)
    result = np.zeros_like(time)
    for number, (ratio, half) in enumerate(zip(ratios, halves, strict=True)):
        if pitch * ratio < 0.45 * RATE:
            size = gains[number] if gains else 1 / (number + 1)
            result += size * np.sin(2 * np.pi * pitch * ratio * time + number) * _halving(time, half)
    return result * np.minimum(time / 0.0006, 1.0)


def click(rng: Rng, bottom: float, top: float, half: float = 0.004, seconds: float = 0.05) -> Samples:
    """A short hit of noise between two corners."""
    return band(white(rng, seconds), bottom, top) * decay(seconds, half, 0.0005)


def scattered(rng: Rng, seconds: float, rate: float, grain: Samples, spread: float = 1.0) -> Samples:
    """Many copies of a grain at random moments, `rate` a second, each of another size."""
    count = length(seconds)
    hits = np.zeros(count)
    number = rng.poisson(max(rate * seconds, 0.0))
    places = rng.integers(0, count, number)
    np.add.at(hits, places, np.exp(rng.normal(0, spread, number)) * rng.choice([-1.0, 1.0], number))
    return np.asarray(oaconvolve(hits, grain)[:count])


def at_times(seconds: float, pieces: Sequence[tuple[float, Samples]]) -> Samples:
    """Pieces laid down at their moments; what passes the end is cut off."""
    result = np.zeros(length(seconds))
    for moment, piece in pieces:
        start = length(max(moment, 0.0))
        part = piece[: max(0, len(result) - start)]
        result[start : start + len(part)] += part
    return result


def joined(*pieces: Samples, gap: float = 0.0) -> Samples:
    """Pieces one after the other, with a gap in seconds between them."""
    pause = np.zeros(length(gap))
    parts = [part for piece in pieces for part in (piece, pause)]
    return np.concatenate(parts[:-1]) if parts else np.zeros(0)


def room(rng: Rng, sound: Samples, half: float = 0.12, wet: float = 0.3, bright: float = 4500.0) -> Samples:
    """The sound in a room whose echo halves every `half` seconds; longer than it was by the echo."""
    seconds = min(half * 9, 4.0)
    echo = low(white(rng, seconds), bright, 1) * decay(seconds, half, 0.004)
    echo = echo / float(np.sqrt(np.sum(echo**2)))
    dry = np.concatenate([sound, np.zeros(len(echo) - 1)])
    return np.asarray(dry * (1 - wet * 0.5) + fftconvolve(sound, echo) * wet)
