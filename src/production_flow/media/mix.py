"""The mix: the sound tracks of a timeline as one 48 kHz stereo sound, in blocks, whatever its length.

The music and the other ducked tracks give way under the dialogue, before it begins and until after it ends; the
whole is brought to the loudness that the timeline asks for and kept under the true peak that players stand.

Sources are decoded once. What is measured and levelled lies on disk meanwhile, so that a long film takes no memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from production_flow.documents.timeline import Sound, Track
from production_flow.errors import Unfit
from production_flow.media.loudness import SILENT, Meter, highest_peak, limited
from production_flow.media.probe import probe
from production_flow.media.recording import SAMPLE_RATE, Recording, Samples, kept, replayed
from production_flow.timing import RATE

PER_FRAME: Final = SAMPLE_RATE // RATE
"""Samples to a frame of the film."""

BLOCK: Final = 96
"""Frames that are mixed at a time."""

CEILING: Final = -1.8
"""dBTP of the mix; encoding adds some tenths, and the film stays under -1."""

DUCK_DB: Final = -9.0
_STEP: Final = SAMPLE_RATE // 100
_SPEECH: Final = 10 ** (-48 / 20)
_BEFORE, _AFTER, _GLIDE = 0.35, 0.75, 0.5
"""Seconds: how long before a word ducked tracks are down, how long after it, and how long they take to move."""

NEAR: Final = 0.15
"""LU that the loudness may be off."""

MOST_GAIN: Final = 24.0
_DECLICK: Final = SAMPLE_RATE * 4 // 1000


@dataclass(frozen=True)
class Levels:
    """What was measured of the mix, and the gain that brought it there.

    Args:
        loudness: LUFS, integrated; -70 for silence.
        true_peak: dBTP.
        gain_db: What was added to all tracks.
    """

    loudness: float
    true_peak: float
    gain_db: float


class Mix:
    """The sound of a film.

    Args:
        tracks: Of a timeline.
        frames: Length of the film.
        path_of: Where the file of a sound lies.
        folder: Where the mix is kept while it is worked on: 8 bytes a sample, twice.
        loudness: What is aimed at, in LUFS.
        progress: Called with 0 to 1 while the mix is measured; raises to stop it.

    Attributes:
        ceiling: dBTP that the finished mix stays under.

    Raises:
        Unfit: A source is missing, broken or without sound; names the sound.
    """

    def __init__(
        self,
        tracks: Sequence[Track],
        frames: int,
        path_of: Callable[[Sound], Path],
        folder: Path,
        loudness: float = -16.0,
        progress: Callable[[float], None] = lambda _: None,
    ) -> None:
        self.tracks, self.frames, self.loudness, self.ceiling = tracks, frames, loudness, CEILING
        self._progress = progress
        self._plain, self._levelled = folder / "mix.plain", folder / "mix.levelled"
        self._paths = {sound: path_of(sound) for track in tracks for sound in track.items}
        for sound, path in self._paths.items():
            _audible(sound, path)

    @cached_property
    def levels(self) -> Levels:
        """Loudness and peak of the finished mix, which is mixed, levelled and kept for `blocks` on the way."""
        plain = self._measured(kept(self._plain, self._mixed()), Meter(peak=False), 0.0, 0.4).integrated
        gain = min(MOST_GAIN, self.loudness - plain) if plain > SILENT else 0.0
        for begin in (0.4, 0.6, 0.8):
            held = self._measured(kept(self._levelled, self._finished(gain)), Meter(peak=False), begin, begin + 0.2)
            missing = min(MOST_GAIN - gain, self.loudness - held.integrated)
            if plain <= SILENT or abs(missing) <= NEAR or begin == 0.8:
                break
            gain += 1.3 * missing  # the limiter takes a part of what is added
        return Levels(held.integrated, self._peak(), gain)

    def lower(self, decibels: float) -> None:
        """Takes the ceiling down; the gain stays, so that the loudness gives way a little."""
        gain = self.levels.gain_db
        self.ceiling -= decibels
        held = self._measured(kept(self._levelled, self._finished(gain)), Meter(peak=False), 1.0, 1.0)
        self.levels = Levels(held.integrated, self._peak(), gain)

    def blocks(self) -> Iterator[Samples]:
        """The finished mix in blocks, in all `frames` times 2000 samples."""
        _ = self.levels
        return replayed(self._levelled, BLOCK * PER_FRAME)

    def stem(self, name: str) -> Iterator[Samples]:
        """One track as it is in the mix, ducked and at its gain; the stems together are the mix before its limiter."""
        for track in self.tracks:
            if track.name == name:
                yield from self._track(track, self.levels.gain_db)
                return

    def _measured(self, blocks: Iterator[Samples], meter: Meter, begin: float, end: float) -> Meter:
        heard = 0
        for block in blocks:
            meter.add(block)
            heard += block.shape[1]
            self._progress(begin + (end - begin) * heard / (self.frames * PER_FRAME))
        return meter

    def _peak(self) -> float:
        """The true peak of what was levelled; only its loud stretches are looked at, in a tenth of a meter's time."""
        return highest_peak(replayed(self._levelled, BLOCK * PER_FRAME))

    def _finished(self, gain_db: float) -> Iterator[Samples]:
        scale = np.float32(10 ** (gain_db / 20))
        plain = (block * scale for block in replayed(self._plain, BLOCK * PER_FRAME))
        return limited(plain, 10 ** (self.ceiling / 20))

    def _mixed(self) -> Iterator[Samples]:
        if not self.tracks:
            for begin in range(0, self.frames, BLOCK):
                yield np.zeros((2, (min(begin + BLOCK, self.frames) - begin) * PER_FRAME), np.float32)
            return
        for parts in zip(*(self._track(track, 0.0) for track in self.tracks), strict=True):
            yield np.sum(parts, axis=0, dtype=np.float32)

    def _track(self, track: Track, gain_db: float) -> Iterator[Samples]:
        voices = [_Voice(sound, self._paths[sound]) for sound in track.items]
        scale = np.float32(10 ** (gain_db / 20))
        for begin in range(0, self.frames, BLOCK):
            end = min(begin + BLOCK, self.frames)
            block = np.zeros((2, (end - begin) * PER_FRAME), np.float32)
            for voice in voices:
                voice.add_to(block, begin * PER_FRAME)
            if track.ducked:
                block *= self._duck(begin * PER_FRAME, block.shape[1])
            yield block * scale

    def _duck(self, begin: int, count: int) -> npt.NDArray[np.float32]:
        """The gain of ducked tracks over `count` samples from `begin`."""
        times = (np.arange(0, count + _STEP, _STEP) + begin) / _STEP
        depth = np.interp(times, np.arange(len(self._speech)) + 0.5, self._speech, left=0, right=0)
        gains = 10 ** (DUCK_DB * depth / 20)
        return np.interp(np.arange(count), np.arange(len(gains)) * _STEP, gains).astype(np.float32)

    @cached_property
    def _speech(self) -> npt.NDArray[np.float64]:
        """How far ducked tracks are down, 0 to 1, a hundred times a second."""
        dialogue = [track for track in self.tracks if track.name == "dialogue"]
        steps = self.frames * PER_FRAME // _STEP + 1
        active = np.zeros(steps)
        for track in dialogue:
            level = np.concatenate([_levels(block) for block in self._track(track, 0.0)])
            active[: len(level)] = np.maximum(active[: len(level)], level > _SPEECH)
        return _shaped(active)


def _shaped(active: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Widens the times of speech to both sides and rounds their edges."""
    before, after, glide = (round(100 * seconds) for seconds in (_BEFORE, _AFTER, _GLIDE))
    pad = before + after + glide
    wide = np.pad(active, (pad + after, pad + before))
    reached = np.lib.stride_tricks.sliding_window_view(wide, before + after + 1).max(axis=1)
    window = np.hanning(glide + 2)[1:-1]
    return np.convolve(reached, window / window.sum(), "same")[pad:-pad]


def _levels(block: Samples) -> npt.NDArray[np.float64]:
    """RMS of each hundredth of a second; the last one may be begun with sound and ended with silence."""
    power = np.square(block).mean(axis=0)
    whole = np.pad(power, (0, -len(power) % _STEP)).reshape(-1, _STEP)
    steps: npt.NDArray[np.float64] = whole.mean(axis=1, dtype=np.float64)
    return np.sqrt(steps)


def _audible(sound: Sound, path: Path) -> None:
    try:
        facts = probe(path)
    except Unfit as error:
        raise Unfit(f"The sound {sound.id} cannot be used: {error.what}", where=sound.id) from error
    if not facts.audio_rate:
        raise Unfit(f"The sound {sound.id} is a file without sound.", where=sound.id)


class _Voice:
    """One sound of a track while it is mixed: opened when it begins, closed when it is over."""

    def __init__(self, sound: Sound, path: Path) -> None:
        self.sound, self._path = sound, path
        self._first, self._last = sound.at * PER_FRAME, (sound.at + sound.length) * PER_FRAME
        self._recording: Recording | None = None
        turn = (sound.pan + 1) * np.pi / 4
        power = 10 ** (sound.gain_db / 20) * np.sqrt(2)
        self._gains = np.array([[np.cos(turn)], [np.sin(turn)]], np.float32) * np.float32(power)

    def add_to(self, block: Samples, begin: int) -> None:
        """Adds its part to a block that begins at sample `begin` of the film."""
        first, last = max(self._first, begin), min(self._last, begin + block.shape[1])
        if first >= last:
            return
        if self._recording is None:
            skip = self.sound.start * PER_FRAME
            self._recording = Recording(self._path, loop=self.sound.loop, skip=skip)
        try:
            part = self._recording.read(last - first)
        except Unfit as error:
            raise Unfit(f"The sound {self.sound.id} cannot be used: {error.what}", where=self.sound.id) from error
        block[:, first - begin : last - begin] += part * self._gains * self._envelope(first, last)
        if last == self._last:
            self._recording.close()
            self._recording = None

    def _envelope(self, first: int, last: int) -> npt.NDArray[np.float32]:
        """Fade in and out of a stretch of the film; every sound has at least a few milliseconds of each."""
        rise = max(self.sound.fade_in * PER_FRAME, _DECLICK)
        fall = max(self.sound.fade_out * PER_FRAME, _DECLICK)
        if first >= self._first + rise and last <= self._last - fall:
            return np.ones(last - first, np.float32)
        place = np.arange(first, last, dtype=np.float32)
        near = np.minimum((place - self._first) / rise, (self._last - place) / fall)
        return np.sin(np.clip(near, 0, 1) * np.float32(np.pi / 2))
