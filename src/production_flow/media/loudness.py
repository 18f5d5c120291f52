"""Loudness after ITU-R BS.1770 (EBU R 128), true peak, and a limiter that looks ahead; all in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import Any, Final

import av
import numpy as np
import numpy.typing as npt

from production_flow.media.recording import SAMPLE_RATE, Samples

SILENT: Final = -70.0
"""LUFS below which there is nothing to hear; the absolute gate of the standard."""

QUIETEST: Final = -120.0
"""dB that stand for nothing at all."""


def decibels(ratio: float) -> float:
    """An amplitude in dB; never under -120."""
    return float(20 * np.log10(max(ratio, 1e-6)))


class Meter:
    """Measures a sound that comes in blocks, with FFmpeg's meter.

    Args:
        peak: Whether the true peak is wanted as well as the loudness; it takes twice as long.
    """

    def __init__(self, *, peak: bool = True) -> None:
        self._graph: Any = av.filter.Graph()
        tick = Fraction(1, SAMPLE_RATE)
        ends = (
            self._graph.add_abuffer(sample_rate=SAMPLE_RATE, format="fltp", layout="stereo", time_base=tick),
            self._graph.add("ebur128", peak="true" if peak else "none", metadata="1"),
            self._graph.add("abuffersink"),
        )
        self._graph.link_nodes(*ends).configure()
        self._count = 0
        self._found: dict[str, str] = {}

    def add(self, block: Samples) -> None:
        """Takes the next `float32[2, n]`."""
        frame: Any = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, self._count, Fraction(1, SAMPLE_RATE)
        self._count += block.shape[1]
        self._graph.push(frame)
        last = None
        while (result := self._pulled()) is not None:
            last = result
        if last is not None:
            self._found = dict(last.metadata)

    def _pulled(self) -> Any:
        try:
            return self._graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return None

    @property
    def integrated(self) -> float:
        """Integrated loudness in LUFS; -70 where there is nothing to hear."""
        return max(SILENT, float(self._found.get("lavfi.r128.I", SILENT)))

    @property
    def true_peak(self) -> float:
        """True peak in dBTP; -120 for silence."""
        return decibels(float(self._found.get("lavfi.r128.true_peak", 0.0)))


_TAPS: Final = 12
"""Samples to either side that a value between two samples is made of."""

_HOT: Final = 1024
"""True peaks are sought in stretches of so many samples."""


def _between() -> npt.NDArray[np.float32]:
    """Three filters that give the sound a quarter, a half and three quarters of the way to the next sample."""
    place = np.arange(-_TAPS + 1, _TAPS + 1)
    parts = np.array([0.25, 0.5, 0.75])[:, None]
    taps: npt.NDArray[np.float64] = np.sinc(place - parts) * np.kaiser(2 * _TAPS, 5.0)
    return taps.astype(np.float32)


_BETWEEN: Final = _between()


def true_peaks(sound: Samples, floor: float) -> npt.NDArray[np.float32]:
    """For each sample the largest value of both channels at it and next to it.

    Stretches without a sample over `floor` are taken as they are, without looking between samples.
    """
    peaks: npt.NDArray[np.float32] = np.abs(sound).max(axis=0)
    count = len(peaks)
    plain = peaks.copy()
    for begin in range(0, count, _HOT):
        end = min(begin + _HOT, count)
        if plain[begin:end].max() <= floor:
            continue
        around = np.zeros((2, end - begin + 2 * _TAPS), np.float32)
        first, last = max(0, begin - _TAPS), min(count, end + _TAPS)
        around[:, first - begin + _TAPS : last - begin + _TAPS] = sound[:, first:last]
        values = [np.correlate(channel, taps, "valid") for channel in around for taps in _BETWEEN]
        highest = np.abs(values).max(axis=0)  # [k] lies between the samples begin + k - 1 and begin + k
        peaks[begin:end] = np.maximum(peaks[begin:end], np.maximum(highest[:-1], highest[1:]))
    return peaks


def highest_peak(blocks: Iterable[Samples]) -> float:
    """The true peak of a whole sound in dB; -120 for silence."""
    highest = 0.0
    silence = np.zeros((2, 2 * _TAPS), np.float32)
    held = silence
    for block in chain(blocks, [silence]):
        held = np.concatenate([held, block], axis=1)
        if held.shape[1] > 2 * _TAPS:
            highest = max(highest, float(true_peaks(held, 0.9 * highest)[_TAPS:-_TAPS].max()))
            held = held[:, -2 * _TAPS :]
    return decibels(highest)


_REACH: Final = SAMPLE_RATE * 15 // 1000
"""Samples over which the limiter goes down before a peak and comes back after it."""


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
    peaks = true_peaks(sound, 0.7 * ceiling)
    if peaks.max() <= ceiling:
        return middle
    wanted = np.minimum(1.0, ceiling / np.maximum(peaks.astype(np.float64), 1e-9))
    gain = _smoothed(_lowest(wanted, _REACH), _REACH)[context:-context]
    held: Samples = (middle * np.minimum(gain, 1.0)).astype(np.float32)
    return held


def _lowest(values: npt.NDArray[Any], reach: int) -> npt.NDArray[Any]:
    """The least value within `reach` to either side of each place, in two passes over the whole (van Herk)."""
    size = 2 * reach + 1
    rest = -(len(values) + 2 * reach) % size
    rows = np.pad(values, (reach, reach + rest), constant_values=1.0).reshape(-1, size)
    ahead = np.minimum.accumulate(rows, axis=1).ravel()
    back = np.minimum.accumulate(rows[:, ::-1], axis=1)[:, ::-1].ravel()
    return np.minimum(back[: len(values)], ahead[size - 1 : size - 1 + len(values)])


def _smoothed(values: npt.NDArray[Any], reach: int) -> npt.NDArray[Any]:
    """A mean over `reach` to either side, twice over half of it, so that it has no corners."""
    half = reach // 2
    for _ in range(2):
        sums = np.cumsum(np.pad(values, (half + 1, half), mode="edge"))
        values = (sums[2 * half + 1 :] - sums[: -2 * half - 1]) / (2 * half + 1)
    return values
