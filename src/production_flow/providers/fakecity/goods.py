"""What the fake city sells: small, real, decodable media, different for every reference."""

from __future__ import annotations

import io
import struct
import tempfile
import threading
import wave
from functools import cache
from pathlib import Path

import numpy as np

from production_flow.hashing import digest
from production_flow.timing import RATE
from production_flow.types import Json

_ENCODING = threading.Lock()
"""One film at a time: a season must not find the machine taken by its own shop."""


def goods(port: str, order: dict[str, Json]) -> tuple[bytes, str]:
    """The bytes that were ordered and their mime type."""
    mark = str(order["reference"])
    if port == "image":
        return _picture(int(order["width"]), int(order["height"]), mark), "image/png"
    if port == "video":
        with _ENCODING:
            film = _film(int(order["width"]), int(order["height"]), round(float(order["seconds"]) * RATE))
        payload = mark.encode()
        return film + struct.pack(">I4s", 8 + len(payload), b"free") + payload, "video/mp4"
    return _sound(float(order["seconds"]), mark), "audio/wav"


def _picture(width: int, height: int, mark: str) -> bytes:
    """A slope of two colours that follow from the mark, with a figure's share of contrast."""
    from production_flow.media.picture import png_bytes  # noqa: PLC0415 - the shop opens before its lights are on

    number = int(digest(mark.encode())[:12], 16)
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    slope = (across / width + down / height) / 2
    low = np.array([number & 127, number >> 8 & 127, number >> 16 & 127], np.float32)
    pixels = low + slope[..., None] * 120
    pixels[height // 3 : height * 2 // 3, width // 3 : width * 2 // 3] = 245 - pixels[height // 2, width // 2]
    return png_bytes(pixels.clip(0, 255).astype(np.uint8))


@cache
def _film(width: int, height: int, frames: int) -> bytes:
    """A bar that wanders over a slope, at 24 frames a second."""
    from production_flow.media.video import Encoder  # noqa: PLC0415 - as in _picture

    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    ground = (40 + 150 * (across / width + down / height) / 2).astype(np.uint8)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.mp4"
        with Encoder(path, width, height) as encoder:
            for frame in range(frames):
                picture = np.repeat(ground[..., None], 4, axis=2)
                left = (frame * 5) % width
                picture[:, left : left + width // 8] = 235
                encoder.write(picture)
        return path.read_bytes()


def _sound(seconds: float, mark: str) -> bytes:
    """A tone whose pitch follows from the mark, in 16 bits at 24 kHz."""
    pitch = 180 + int(digest(mark.encode())[:6], 16) % 240
    at = np.arange(round(seconds * 24_000)) / 24_000
    samples = (0.4 * 32767 * np.sin(2 * np.pi * pitch * at) * np.minimum(1, (seconds - at) * 20)).astype("<i2")
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(24_000)
        file.writeframes(samples.tobytes())
    return memory.getvalue()
