"""Loudness after ITU-R BS.1770 (EBU R 128), true peak, and a limiter that looks ahead; all in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy.ndimage import minimum_filter1d
from scipy.signal import firwin, oaconvolve, sosfilt, upfirdn

from production_flow.media.recording import SAMPLE_RATE, Samples

SILENT: Final = -70.0
"""LUFS below which there is nothing to hear; the absolute gate."""

_K_WEIGHTING: Final = np.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)
"""The two filters of BS.1770 at 48 kHz: the head, then the high pass."""

_HOP: Final = SAMPLE_RATE // 10
_OVER: Final = 4
_TAPS: Final = 12
"""Samples to either side that a value between two samples is made of."""

_FIR: Final = firwin(2 * _TAPS * _OVER + 1, 1 / _OVER, window=("kaiser", 7.0)).astype(np.float32) * _OVER
_HOT: Final = 1024
"""True peaks are sought in stretches of so many samples."""


def decibels(ratio: float) -> float:
    """An amplitude in dB; never under -120."""
    return float(20 * np.log10(max(ratio, 1e-6)))


class Meter:
    """Measures loudness and true peak of a sound that comes in blocks."""

    def __init__(self) -> None:
        self._state: npt.NDArray[Any] = np.zeros((2, 2, 2))
        self._rest = np.zeros(0)
        self._powers: list[npt.NDArray[Any]] = []
        self._peaks = _Peaks()
        self._peak = 0.0

    def add(self, block: Samples) -> None:
        """Takes the next `float32[2, n]`."""
        weighted, self._state = sosfilt(_K_WEIGHTING, block, axis=1, zi=self._state)
        power = np.concatenate([self._rest, np.square(weighted).sum(axis=0)])
        whole = len(power) // _HOP * _HOP
        self._powers.append(power[:whole].reshape(-1, _HOP).mean(axis=1))
        self._rest = power[whole:]
        self._peak = max(self._peak, self._peaks.loudest(block, self._peak))

    @property
    def integrated(self) -> float:
        """Integrated loudness in LUFS; -70 where there is nothing to hear."""
        hops = np.concatenate([*self._powers, np.zeros(0)])
        if len(hops) < 4:
            return SILENT
        windows = np.convolve(hops, np.full(4, 0.25), "valid")
        heard = windows[windows > _power(SILENT)]
        if not len(heard):
            return SILENT
        heard = heard[heard > heard.mean() / 10]
        return max(SILENT, float(-0.691 + 10 * np.log10(heard.mean())))

    @property
    def true_peak(self) -> float:
        """True peak in dBTP."""
        return decibels(self._peak)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


class _Peaks:
    """Looks for the largest value, between samples too, over the borders of blocks."""

    def __init__(self) -> None:
        self._tail = np.zeros((2, 2 * _TAPS), np.float32)

    def loudest(self, block: Samples, known: float) -> float:
        """The largest true peak of a block where it is over `known`, else at most `known`."""
        sound = np.concatenate([self._tail, block], axis=1)
        self._tail = sound[:, -2 * _TAPS :]
        return float(true_peaks(sound, known / 2).max(initial=0.0))


def true_peaks(sound: Samples, floor: float) -> npt.NDArray[np.float32]:
    """For each sample the largest value of both channels at it and around it, where that may exceed `2 * floor`."""
    peaks: npt.NDArray[np.float32] = np.abs(sound).max(axis=0)
    count = len(peaks)
    for begin in range(0, count, _HOT):
        end = min(begin + _HOT, count)
        if peaks[begin:end].max(initial=0.0) <= floor:
            continue
        first, last = max(0, begin - _TAPS), min(count, end + _TAPS)
        between = np.abs(upfirdn(_FIR, sound[:, first:last], up=_OVER, axis=1)).max(axis=0)
        centred = between[_TAPS * _OVER : _TAPS * _OVER + (last - first) * _OVER]
        around = centred.reshape(-1, _OVER).max(axis=1)[begin - first : end - first]
        peaks[begin:end] = np.maximum(peaks[begin:end], around)
    return peaks


_REACH: Final = SAMPLE_RATE * 15 // 1000
"""Samples over which the limiter goes down before a peak and comes back after it."""

_SMOOTH: Final = (np.hanning(2 * _REACH + 3)[1:-1] / np.hanning(2 * _REACH + 3)[1:-1].sum()).astype(np.float32)


def limited(blocks: Iterable[Samples], ceiling: float) -> Iterator[Samples]:
    """The same sound with no true peak over `ceiling` (an amplitude); as long as before, smooth around peaks."""
    context = 2 * _REACH + _TAPS
    held = np.zeros((2, context), np.float32)
    for block in blocks:
        held = np.concatenate([held, block], axis=1)
        if held.shape[1] > 2 * context:
            yield _held_down(held, ceiling, context)
            held = held[:, -2 * context :]
    held = np.concatenate([held, np.zeros((2, context), np.float32)], axis=1)
    if held.shape[1] > 2 * context:
        yield _held_down(held, ceiling, context)


def _held_down(sound: Samples, ceiling: float, context: int) -> Samples:
    """The middle of a stretch, limited; `context` samples at either end are only looked at."""
    middle = sound[:, context:-context]
    peaks = true_peaks(sound, ceiling / 2)
    if peaks.max() <= ceiling:
        return middle
    wanted = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9)).astype(np.float32)
    lowest = minimum_filter1d(wanted, 2 * _REACH + 1, mode="nearest")
    gain = oaconvolve(lowest, _SMOOTH, mode="same")[context:-context]
    held: Samples = (middle * np.minimum(gain, 1.0)).astype(np.float32)
    return held
