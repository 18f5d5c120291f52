"""What is done to a voice after it spoke: size of the speaker, robot, radio, whisper, cleaning up."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, istft, resample_poly, sosfilt, stft

from production_flow.media.sound import RATE, Samples, gain, rms_db

_WINDOW = 1024
_HOP = 256


def resize(sound: Samples, rate: int, tract: float) -> Samples:
    """From the model's rate to ours, with all pitches and formants raised by `tract` (and time shortened by it)."""
    ratio = Fraction(RATE / (rate * tract)).limit_denominator(500)
    return np.asarray(resample_poly(sound.astype(np.float64), ratio.numerator, ratio.denominator))


def exact_tract(rate: int, tract: float) -> float:
    """The factor that `resize` really applies, which times have to be divided by."""
    return float(RATE / rate / Fraction(RATE / (rate * tract)).limit_denominator(500))


def tidy(sound: Samples) -> Samples:
    """Takes off what is under the voice, and lifts its presence a little."""
    return _bass_cut(sound, 65.0) + 0.12 * _high(sound, 3000.0)


def coloured(sound: Samples, effect: str, pitch: float) -> Samples:
    """The voice through an effect. `pitch` is its median in Hz: the note a robot hums on."""
    if effect == "robot":
        return robot(sound, pitch)
    if effect == "radio":
        return radio(sound)
    if effect == "whisper":
        return whisper(sound)
    return sound


def robot(sound: Samples, pitch: float) -> Samples:
    """A machine that is still somebody: half the voice on one steady note, ringing slightly, in a small metal box."""
    count = len(sound)
    time = np.arange(count) / RATE
    phase = (time * pitch) % 1.0
    buzz = 2 * phase - 1 + 0.05 * _noise(count, 11)
    steady = _imprint(sound, buzz)
    mixed = 0.55 * _matched(steady, sound) + 0.6 * sound
    ringing = mixed * (1 - 0.22 + 0.22 * np.sin(2 * np.pi * 47.0 * time))
    return _matched(_box(ringing), sound)


def radio(sound: Samples) -> Samples:
    """Through a small loudspeaker: no bass, no air, a little overdriven."""
    narrow = sosfilt(butter(4, [320, 3200], "bandpass", fs=RATE, output="sos"), sound)
    driven = np.tanh(narrow / max(float(np.std(narrow)), 1e-6) * 0.35)
    hiss = sosfilt(butter(2, [900, 4000], "bandpass", fs=RATE, output="sos"), _noise(len(sound), 12))
    return _matched(np.asarray(driven + 0.008 * hiss), sound)


def whisper(sound: Samples) -> Samples:
    """The same mouth over breath instead of a voice."""
    breath = _imprint(sound, _noise(len(sound), 13))
    bright = _bass_cut(_bass_cut(breath, 350.0), 350.0)
    return _matched(bright, sound)


def median_pitch(sound: Samples, rate: int) -> float:
    """Median pitch in Hz of the voiced parts, 60 to 400, by autocorrelation; 0 where nothing is voiced."""
    slow = resample_poly(sound, 8000, rate)
    size, hop = 640, 160
    loud = 0.6 * float(np.sqrt(np.mean(slow**2)))
    window = np.hanning(size)
    own = _autocorrelation(window)
    found = []
    for start in range(0, len(slow) - size, hop):
        piece = slow[start : start + size]
        if np.sqrt(np.mean(piece**2)) < loud:
            continue
        curve = _autocorrelation((piece - piece.mean()) * window)
        ratio = curve / own / max(float(curve[0] / own[0]), 1e-12)
        lags = np.arange(20, 134)
        best = int(lags[np.argmax(ratio[lags] * (1 - 0.0015 * (lags - 20)))])
        if ratio[best] > 0.5:
            found.append(8000 / best)
    return float(np.median(found)) if found else 0.0


def _autocorrelation(piece: Samples) -> Samples:
    spectrum = np.fft.rfft(piece, 2048)
    return np.fft.irfft(np.abs(spectrum) ** 2)[:320]


def _imprint(sound: Samples, carrier: Samples) -> Samples:
    """The carrier shaped by the moving spectral envelope of the voice."""
    _, _, voice = stft(sound, RATE, nperseg=_WINDOW, noverlap=_WINDOW - _HOP)
    _, _, other = stft(carrier, RATE, nperseg=_WINDOW, noverlap=_WINDOW - _HOP)
    shaped = other / (_envelope(np.abs(other)) + 1e-9) * _envelope(np.abs(voice))
    _, result = istft(shaped, RATE, nperseg=_WINDOW, noverlap=_WINDOW - _HOP)
    return np.asarray(result[: len(sound)])


def _envelope(size: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Spectral envelope, shape (bins, times): the slow part of the log spectrum."""
    slow = np.fft.irfft(np.log(size + 1e-7), axis=0)
    slow[46:-45] = 0
    return np.asarray(np.exp(np.fft.rfft(slow, axis=0).real))[: len(size)]


def _box(sound: Samples) -> Samples:
    """Each stretch of 6.2 ms with what is left of the one before it."""
    delay = round(0.0062 * RATE)
    result = np.array(sound)
    for start in range(delay, len(result), delay):
        part = result[start : start + delay]
        part += 0.36 * result[start - delay : start - delay + len(part)]
    return result


def _high(sound: Samples, corner: float) -> Samples:
    return np.asarray(sosfilt(butter(1, corner, "highpass", fs=RATE, output="sos"), sound))


def _bass_cut(sound: Samples, corner: float) -> Samples:
    return np.asarray(sosfilt(butter(2, corner, "highpass", fs=RATE, output="sos"), sound))


def _matched(sound: Samples, original: Samples) -> Samples:
    return sound * gain(rms_db(original) - rms_db(sound))


def _noise(count: int, seed: int) -> Samples:
    return np.random.default_rng(seed).standard_normal(count)
