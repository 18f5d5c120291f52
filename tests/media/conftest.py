"""Small films and sounds with known content: every frame of a film carries its number as a bar code."""

import wave

import numpy as np
import pytest

from production_flow.media.video import Encoder

WIDTH, HEIGHT = 320, 180
BITS, CELL = 10, 20


def picture(number, colour, width=WIDTH, height=HEIGHT):
    """A picture of one colour (blue, green, red) with `number` in black and white cells along its top."""
    made = np.full((height, width, 4), 255, np.uint8)
    made[..., :3] = colour
    for bit in range(BITS):
        made[:CELL, bit * CELL : (bit + 1) * CELL, :3] = 255 if number >> bit & 1 else 0
    return made


def number_of(shown):
    """The number that a picture carries."""
    cells = [shown[CELL // 2, bit * CELL + CELL // 2, :3].mean() for bit in range(BITS)]
    return sum((value > 127) << bit for bit, value in enumerate(cells))


def colour_of(shown):
    """Mean colour below the bar code, blue, green, red."""
    return shown[2 * CELL :, :, :3].reshape(-1, 3).mean(axis=0)


@pytest.fixture(scope="session")
def clip(tmp_path_factory):
    """Makes (once) a film of our own make: `clip("red", 100)`."""
    folder = tmp_path_factory.mktemp("clips")
    colours = {"red": (40, 40, 200), "green": (40, 180, 40), "blue": (200, 60, 40), "grey": (128, 128, 128)}

    def make(name, length, width=WIDTH, height=HEIGHT):
        path = folder / f"{name}-{length}-{width}x{height}.mp4"
        if not path.exists():
            with Encoder(path, width, height) as encoder:
                for number in range(length):
                    encoder.write(picture(number, colours[name], width, height))
        return path

    return make


@pytest.fixture
def wav(tmp_path):
    """Writes 16-bit samples `float[n]` or `float[n, 2]`: `wav("voice", samples, 24_000)`."""

    def make(name, samples, rate=48_000):
        path = tmp_path / f"{name}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1 if samples.ndim == 1 else 2)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        return path

    return make


def tone(seconds, hertz=440.0, level=0.3, rate=48_000):
    """A sine of a level."""
    return level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)


@pytest.fixture
def sine():
    """The function `tone`."""
    return tone


@pytest.fixture
def read():
    """`read(picture)` gives its number and its mean colour."""
    return lambda shown: (number_of(shown), colour_of(shown))
