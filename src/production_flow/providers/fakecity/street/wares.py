"""What the street sells: small real media that show what was asked for, so that a person can check it by eye.

A picture bears the name of its model, its size, the start of its prompt and the references that came along, as
thumbnails. A film starts from its first frame, where one came along, and a bar wanders over it.
"""

from __future__ import annotations

import colorsys
import io
import re
import tempfile
import threading
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from production_flow.hashing import digest

SOUND_RATE: Final = 44_100
_BANDS: Final = 12
_THUMBS: Final = 7
_ENCODING = threading.Lock()
"""One film at a time: a show must not find the machine taken by its own shops."""


def picture(width: int, height: int, words: str, references: Sequence[bytes] = ()) -> bytes:
    """A PNG of that size: bands of a colour that follows from the words, the words, and the references in a row."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - the street opens before its lights are on

    made = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(made)
    number = int(digest(words.encode())[:8], 16)
    for band in range(_BANDS):
        shade = colorsys.hsv_to_rgb(number % 360 / 360, 0.55, 0.25 + 0.5 * band / _BANDS)
        top = height * band // _BANDS
        colour = tuple(round(part * 255) for part in shade)
        draw.rectangle((0, top, width, height * (band + 1) // _BANDS), fill=colour)
    draw.ellipse((width * 0.4, height * 0.25, width * 0.6, height * 0.25 + width * 0.2), fill=(236, 226, 206))
    _label(draw, width, height, words)
    _thumbnails(made, references)
    memory = io.BytesIO()
    made.save(memory, "PNG", compress_level=1)
    return memory.getvalue()


def _label(draw: Any, width: int, height: int, words: str) -> None:
    from PIL import ImageFont  # noqa: PLC0415 - as above

    size = max(10, height // 22)
    font = ImageFont.load_default(size)
    across = max(8, round(width / (size * 0.55)))
    words = " ".join(words.split())
    lines = [words[start : start + across] for start in range(0, len(words), across)][:3]
    draw.multiline_text((size // 2, size // 2), "\n".join(lines), font=font, fill=(255, 255, 255))


def _thumbnails(made: Any, references: Sequence[bytes]) -> None:
    from PIL import Image  # noqa: PLC0415 - as above

    side = max(8, made.width // (_THUMBS + 1))
    for place, data in enumerate(references[:_THUMBS]):
        with Image.open(io.BytesIO(data)) as one:
            one.draft("RGB", (side, side))
            small = one.convert("RGB")
        small.thumbnail((side, side), Image.Resampling.BOX)
        made.paste(small, (side // 2 + place * side, made.height - small.height - side // 8))


@lru_cache(maxsize=8)
def film(
    width: int, height: int, seconds: float, *, fps: int = 24, words: str = "", first: bytes | None = None,
    sound: bool = False,
) -> bytes:  # fmt: skip
    """An H.264 film in an MP4; with a quiet tone where it shall have a sound of its own."""
    import av  # noqa: PLC0415 - as above

    ground = _planes(first or picture(width, height, words or "film"), width, height)
    with _ENCODING, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        with av.open(str(path), "w", format="mp4") as container:
            settings = {"preset": "ultrafast", "crf": "30"}
            stream: Any = container.add_stream("libx264", rate=fps, options=settings)
            stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
            stream.codec_context.thread_count = 1
            tone: Any = container.add_stream("aac", rate=48_000, layout="stereo") if sound else None
            for number in range(round(seconds * fps)):
                frame = _frame(ground, width, number, fps)
                frame.pts, frame.time_base = number, Fraction(1, fps)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
            if tone is not None:
                _pour(container, tone, tone_of("native sound", seconds, 48_000), 48_000)
        return path.read_bytes()


def _planes(data: bytes, width: int, height: int) -> npt.NDArray[np.uint8]:
    """A picture as the planes of yuv420p, filled to the size."""
    import av  # noqa: PLC0415 - as above
    from PIL import Image, ImageOps  # noqa: PLC0415 - as above

    with Image.open(io.BytesIO(data)) as one:
        fitted = ImageOps.fit(one.convert("RGB"), (width, height), Image.Resampling.BILINEAR)
    frame = av.VideoFrame.from_ndarray(np.asarray(fitted), format="rgb24").reformat(format="yuv420p")
    return np.asarray(frame.to_ndarray(), np.uint8)


def _frame(ground: npt.NDArray[np.uint8], width: int, number: int, fps: int) -> Any:
    import av  # noqa: PLC0415 - as above

    planes = ground.copy()
    lines = planes.shape[0] * 2 // 3
    left = number * width // (fps * 6) % width
    planes[:lines, left : left + max(2, width // 40)] = 220
    return av.VideoFrame.from_ndarray(planes, format="yuv420p")


def tone_of(words: str, seconds: float, rate: int) -> npt.NDArray[np.int16]:
    """A tone whose pitch follows from the words, swelling four times a second as speech does; `int16[samples]`."""
    pitch = 180 + int(digest(words.encode())[:6], 16) % 240
    at = np.arange(max(1, round(seconds * rate))) / rate
    swell = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * at)
    fade = np.minimum(1, np.minimum(at, seconds - at) * 20).clip(0)
    return np.asarray(0.35 * 32767 * np.sin(2 * np.pi * pitch * at) * swell * fade, np.int16)


@lru_cache(maxsize=64)
def mp3(words: str, seconds: float) -> bytes:
    """A tone as an MP3 of 128 kbit/s at 44.1 kHz."""
    import av  # noqa: PLC0415 - as above

    memory = io.BytesIO()
    with av.open(memory, "w", format="mp3") as container:
        stream: Any = container.add_stream("libmp3lame", rate=SOUND_RATE, layout="stereo", options={"b": "128k"})
        _pour(container, stream, tone_of(words, seconds, SOUND_RATE), SOUND_RATE)
    return memory.getvalue()


def _pour(container: Any, stream: Any, samples: npt.NDArray[np.int16], rate: int) -> None:
    import av  # noqa: PLC0415 - as above

    both = np.repeat(samples, 2)[None, :]
    frame = av.AudioFrame.from_ndarray(both, format="s16", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = rate, 0, Fraction(1, rate)
    for packet in (*stream.encode(frame), *stream.encode(None)):
        container.mux(packet)


def spoken(text: str) -> float:
    """About how many seconds a line takes: fourteen characters a second."""
    return round(max(0.4, len(text) / 14), 2)


def sides(word: str, width: int = 1280, height: int = 720) -> tuple[int, int]:
    """A size from a vendor's words (`1280:720`, `1920x1088`, `720p`, `2K`), in even pixels; else the usual one."""
    if found := re.search(r"(\d{3,4})\s*[x:]\s*(\d{3,4})", word):
        return int(found[1]) // 2 * 2, int(found[2]) // 2 * 2
    if found := re.search(r"(\d{3,4})p", word.lower()):
        lines = int(found[1])
        return round(lines * 16 / 9 / 2) * 2, lines
    if found := re.search(r"([\d.]+)k", word.lower()):
        lines = round(float(found[1]) * 720 / 2) * 2
        return round(lines * 16 / 9 / 2) * 2, lines
    return width, height
