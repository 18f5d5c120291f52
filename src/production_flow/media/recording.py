"""Sound out of any file, forward, as 48 kHz stereo; once or looped without a seam."""

from __future__ import annotations

import wave
from collections.abc import Generator, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
import numpy.typing as npt

from production_flow.errors import Unfit
from production_flow.media.video import open_media

Samples = npt.NDArray[np.float32]
"""`float32[2, n]`: left and right, full scale is -1 to 1."""

SAMPLE_RATE: Final = 48_000
SEAM: Final = SAMPLE_RATE // 4
"""Samples over which the end of a loop passes into its beginning, at most."""

_BLOCK: Final = 8192


def blocks(path: Path) -> Generator[Samples, None, None]:
    """All sound of a file in blocks.

    Raises:
        Unfit: The file holds no sound, or is damaged.
    """
    with open_media(path) as container:
        if not container.streams.audio:
            raise Unfit("There is no sound in this file.", where=path.name)
        stream: Any = container.streams.audio[0]
        stream.codec_context.thread_count = 1
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE, frame_size=_BLOCK)
        level = np.float32(2**0.5 if stream.channels == 1 else 1)  # the resampler halves the power of one channel
        try:
            for frame in chain(container.decode(stream), [None]):
                yield from (
                    np.multiply(block.to_ndarray(), level, dtype=np.float32) for block in resampler.resample(frame)
                )
        except av.FFmpegError as error:
            raise Unfit("The recording breaks off or is damaged.", where=path.name) from error


def looped(path: Path) -> Generator[Samples, None, None]:
    """The sound of a file again and again, its end passing into its beginning; for ever."""
    seam = _seam(path)
    held = np.zeros((2, 0), np.float32)
    while True:
        joined = held.shape[1] > 0
        buffer = held[:, :0]
        for block in blocks(path):
            buffer = np.concatenate([buffer, block], axis=1)
            if joined and buffer.shape[1] >= seam:
                buffer[:, :seam] = _crossed(held, buffer[:, :seam])
                joined = False
            if not joined and buffer.shape[1] > seam:
                yield buffer[:, : buffer.shape[1] - seam]
                buffer = buffer[:, buffer.shape[1] - seam :].copy()
        held = buffer


def _seam(path: Path) -> int:
    """Length of the seam in samples: a quarter of a second, and never more than a quarter of the sound."""
    total = 0
    for block in blocks(path):
        total += block.shape[1]
        if total >= 4 * SEAM:
            return SEAM
    if total < 4:
        raise Unfit("The recording is empty.", where=path.name)
    return total // 4


def _crossed(old: Samples, new: Samples) -> Samples:
    """From one sound to another at equal power."""
    turn = np.linspace(0, np.pi / 2, old.shape[1], dtype=np.float32)
    return old * np.cos(turn) + new * np.sin(turn)


class Recording:
    """A sound that is read forward in pieces of any length.

    Args:
        path: The file.
        loop: Whether it starts again at its end.
        skip: Samples that are passed over first.
    """

    def __init__(self, path: Path, *, loop: bool = False, skip: int = 0) -> None:
        self._source = looped(path) if loop else blocks(path)
        self._rest = np.zeros((2, 0), np.float32)
        self._skip = skip

    def read(self, count: int) -> Samples:
        """The next `count` samples; silence after the end."""
        while self._skip:
            self._skip -= self._take(min(self._skip, _BLOCK)).shape[1]
        return self._take(count)

    def _take(self, count: int) -> Samples:
        parts, missing = [self._rest], count - self._rest.shape[1]
        while missing > 0:
            block = next(self._source, None)
            if block is None:
                block = np.zeros((2, missing), np.float32)
            parts.append(block)
            missing -= block.shape[1]
        whole = np.concatenate(parts, axis=1)
        self._rest = whole[:, count:].copy()  # a view would keep all of it
        return whole[:, :count]

    def close(self) -> None:
        """Closes the file."""
        self._source.close()


def kept(path: Path, sound: Iterable[Samples]) -> Iterator[Samples]:
    """Passes sound on and keeps it at `path` as plain numbers, to be read again with `replayed`."""
    with path.open("wb") as file:
        for block in sound:
            file.write(np.ascontiguousarray(block.T, np.float32).tobytes())
            yield block


def replayed(path: Path, length: int) -> Iterator[Samples]:
    """Sound that `kept` wrote, in blocks of `length` samples; the last may be shorter."""
    with path.open("rb") as file:
        while data := file.read(length * 2 * 4):
            yield np.ascontiguousarray(np.frombuffer(data, np.float32).reshape(-1, 2).T)


def write_wave(path: Path, sound: Iterable[Samples]) -> int:
    """Writes sound as a 48 kHz stereo WAV of 24 bits, block by block; gives the number of samples.

    Samples over full scale are cut off there.
    """
    count = 0
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(3)
        file.setframerate(SAMPLE_RATE)
        for block in sound:
            whole = np.round(np.clip(block.T, -1, 1) * (2**23 - 1)).astype("<i4")
            file.writeframesraw(np.ascontiguousarray(whole).view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
            count += block.shape[1]
    return count
