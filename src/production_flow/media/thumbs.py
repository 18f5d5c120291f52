"""Small pictures of large ones, and the outline of a sound: what a face shows before the file itself is looked at."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

import av
import numpy as np
from PIL import Image

from production_flow.errors import Unfit
from production_flow.media.picture import open_picture
from production_flow.media.video import open_media

_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF")
_LEVELS: Final = 8000
"""Samples per second that an outline is worked out from."""


def thumb(path: Path, width: int) -> bytes:
    """A picture, or the first picture of a film, at most `width` pixels wide, as WebP.

    Raises:
        Unfit: The file is neither.
    """
    picture = _first(path)
    height = max(1, round(picture.height * width / picture.width))
    if picture.width > width:
        picture = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    memory = io.BytesIO()
    picture.save(memory, "WEBP", quality=80, method=2)
    return memory.getvalue()


def _first(path: Path) -> Image.Image:
    with path.open("rb") as file:
        head = file.read(12)
    if head.startswith(_PICTURES) and head[8:] != b"WAVE":
        return open_picture(path).convert("RGB")
    with open_media(path) as container:
        if not container.streams.video:
            raise Unfit("There is no picture in this file.", where=path.name[:12])
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        try:
            picture: Image.Image = next(container.decode(stream)).to_image()  # type: ignore[no-untyped-call]
        except (av.FFmpegError, StopIteration) as error:
            raise Unfit("Nothing in this file can be decoded.", where=path.name[:12]) from error
    return picture


def peaks(path: Path, rate: int) -> list[int]:
    """The outline of a sound: the largest sample of each of `rate` parts of a second, from 0 to 255.

    Raises:
        Unfit: There is no sound in the file.
    """
    with open_media(path) as container:
        if not container.streams.audio:
            raise Unfit("There is no sound in this file.", where=path.name[:12])
        stream = container.streams.audio[0]
        resampler = av.AudioResampler(format="s16", layout="mono", rate=_LEVELS)
        parts = []
        try:
            for frame in container.decode(stream):
                parts += [np.abs(one.to_ndarray()[0].astype(np.int32)) for one in resampler.resample(frame)]
            parts += [np.abs(one.to_ndarray()[0].astype(np.int32)) for one in resampler.resample(None)]
        except av.FFmpegError as error:
            raise Unfit("Nothing in this file can be decoded.", where=path.name[:12]) from error
    samples = np.concatenate(parts) if parts else np.zeros(0, np.int32)
    step = _LEVELS // rate
    whole = np.pad(samples, (0, -len(samples) % step)).reshape(-1, step)
    return [int(value) for value in np.minimum(255, whole.max(axis=1) // 128)] if len(whole) else []
