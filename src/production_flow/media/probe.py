"""What a media file is, as measured from the file itself and never from its name."""

from __future__ import annotations

import io
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import av
import numpy as np

from production_flow.errors import Unfit
from production_flow.media.picture import open_picture
from production_flow.media.recording import SAMPLE_RATE, blocks
from production_flow.media.video import TICK, add_h264, decoded, open_media
from production_flow.timing import RATE

MAX_BYTES: Final = 16 << 30
MAX_SIDE: Final = 8192
MAX_SECONDS: Final = 4 * 3600
SILENCE: Final = 10 ** (-60 / 20)
"""Samples below -60 dB of full scale are silence."""

TENTH: Final = SAMPLE_RATE // 10

_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True)
class Facts:
    """What a file holds.

    Args:
        kind: `video`, `sound` or `picture`.
        codec: Name of the codec of its pictures, or of its sound where it has none.
        seconds: Length; 0 for a picture.
        width: Pixels; 0 for sound. So is `height`.
        frames: Number of pictures; 1 for a picture, 0 for sound.
        fps: Pictures per second; 0 for a picture or sound.
        audio_rate: Samples per second; 0 where there is no sound. So is `channels`.
    """

    kind: Literal["video", "sound", "picture"]
    codec: str
    seconds: float
    width: int = 0
    height: int = 0
    frames: int = 0
    fps: Fraction = Fraction(0)
    audio_rate: int = 0
    channels: int = 0


@dataclass(frozen=True)
class Measures:
    """What the content of a file is like.

    Args:
        mean_luma: Mean brightness of its pictures, 0 (black) to 1 (white); None for sound.
        frozen: Share of its pictures that equal the one before; None for sound.
        peak: Largest sample, 0 to 1 and over; None without sound.
        silent_seconds: How much of the sound is below -60 dB; None without sound.
    """

    mean_luma: float | None = None
    frozen: float | None = None
    peak: float | None = None
    silent_seconds: float | None = None


def probe(path: Path) -> Facts:
    """What a file holds; at least its first picture or its first sound is decoded.

    Raises:
        Unfit: The file is missing, empty, broken, too large, or no picture, film or sound.
    """
    _limit(path)
    if _is_picture(path):
        with open_picture(path) as picture:
            return Facts("picture", (picture.format or "").lower(), 0.0, picture.width, picture.height, frames=1)
    with open_media(path) as container:
        try:
            return _film(container, path) if container.streams.video else _recording(container, path)
        except (av.FFmpegError, StopIteration) as error:
            raise Unfit("Nothing in this file can be decoded.", where=path.name) from error


def _limit(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise Unfit("The file cannot be read.", where=path.name) from error
    if size == 0 or size > MAX_BYTES:
        raise Unfit("The file is empty." if size == 0 else "The file is larger than 16 GB.", where=path.name)


def _is_picture(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(12)
    return head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:] == b"WEBP")


def _film(container: Any, path: Path) -> Facts:
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1
    first = next(container.decode(stream))
    fps = Fraction(stream.average_rate or stream.guessed_rate or RATE)
    seconds = _length(container, stream)
    if max(first.width, first.height) > MAX_SIDE or seconds > MAX_SECONDS:
        raise Unfit("The film is larger than 8192 pixels or longer than four hours.", where=path.name)
    sound = container.streams.audio[0] if container.streams.audio else None
    return Facts(
        kind="video",
        codec=stream.codec_context.name,
        seconds=seconds,
        width=first.width,
        height=first.height,
        frames=stream.frames or max(1, round(seconds * fps)),
        fps=fps,
        audio_rate=sound.rate if sound else 0,
        channels=sound.channels if sound else 0,
    )


def _recording(container: Any, path: Path) -> Facts:
    if not container.streams.audio:
        raise Unfit("There is neither picture nor sound in this file.", where=path.name)
    stream = container.streams.audio[0]
    next(container.decode(stream))
    seconds = _length(container, stream)
    if seconds > MAX_SECONDS:
        raise Unfit("The recording is longer than four hours.", where=path.name)
    return Facts("sound", stream.codec_context.name, seconds, audio_rate=stream.rate, channels=stream.channels)


def _length(container: Any, stream: Any) -> float:
    """Seconds of a stream: as it says, else as its container says."""
    if stream.duration is not None:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / 1_000_000


def measure(path: Path) -> Measures:
    """What the whole content of a file is like; decodes all of it.

    Raises:
        Unfit: As `probe`, or the file breaks off.
    """
    facts = probe(path)
    if facts.kind == "picture":
        with open_picture(path) as picture:
            return Measures(mean_luma=float(np.asarray(picture.convert("L")).mean() / 255))
    luma, frozen = _look(path) if facts.kind == "video" else (None, None)
    peak, silent = _listen(path) if facts.audio_rate else (None, None)
    return Measures(luma, frozen, peak, silent)


def _look(path: Path) -> tuple[float, float]:
    """Mean luma and the share of frozen frames, from pictures reduced to 64 x 36."""
    lumas, still, before = [], 0, None
    for frame in decoded(path):
        small = frame.reformat(64, 36, "gray").to_ndarray().astype(np.int16)
        lumas.append(float(small.mean()))
        still += before is not None and np.abs(small - before).max() <= 1
        before = small
    return float(np.mean(lumas)) / 255, int(still) / max(1, len(lumas) - 1)


def _listen(path: Path) -> tuple[float, float]:
    """Largest sample, and seconds of silence counted in tenths of a second."""
    peak, silent, rest = 0.0, 0, np.zeros((2, 0), np.float32)
    for block in blocks(path):
        sound = np.concatenate([rest, block], axis=1)
        whole = sound.shape[1] // TENTH * TENTH
        loudest = np.abs(sound[:, :whole]).max(axis=0).reshape(-1, TENTH).max(axis=1)
        peak, silent = max(peak, float(loudest.max(initial=0.0))), silent + int((loudest < SILENCE).sum())
        rest = sound[:, whole:]
    return max(peak, float(np.abs(rest).max(initial=0.0))), silent / 10


@dataclass(frozen=True)
class Kin:
    """A film that may be joined to ours by copying its packets.

    Args:
        keyframes: The numbers of its keyframes, and last the number of its frames.
    """

    facts: Facts
    keyframes: tuple[int, ...]


def kin(path: Path, width: int, height: int) -> Kin | None:
    """What a film is if it carries the header, size and rate of ours and has no gaps; None for anything else.

    Nothing is decoded.

    Raises:
        Unfit: The file is missing, empty, too large, or nothing that can be read.
    """
    _limit(path)
    if _is_picture(path):
        return None
    with open_media(path, ours=True) as container:
        stream: Any = next(iter(container.streams.video), None)
        if stream is None or not _conforms(stream, width, height):
            return None
        entries = stream.index_entries  # gone when the file is closed
        facts = Facts("video", "h264", _length(container, stream), width, height, len(entries), Fraction(RATE))
        keyframes = (number for number, entry in enumerate(entries) if entry.is_keyframe)
        return Kin(facts, (*keyframes, len(entries)))


def _conforms(stream: Any, width: int, height: int) -> bool:
    context = stream.codec_context
    if context.name != "h264" or stream.average_rate != RATE or (context.width, context.height) != (width, height):
        return False
    tick = TICK / stream.time_base
    steady = all(entry.timestamp == number * tick for number, entry in enumerate(stream.index_entries))
    return steady and len(stream.index_entries) > 0 and context.extradata == header(width, height)


@cache
def header(width: int, height: int) -> bytes:
    """The stream header (avcC) that every film of ours of this size carries."""
    memory = io.BytesIO()
    with av.open(memory, "w", format="mp4") as container:
        stream = add_h264(container, width, height)
        frame = av.VideoFrame(width, height, "yuv420p")
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        frame.pts, frame.time_base = 0, TICK
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    memory.seek(0)
    with av.open(memory) as container:
        return bytes(container.streams.video[0].codec_context.extradata or b"")
