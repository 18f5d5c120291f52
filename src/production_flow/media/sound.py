"""Samples of sound: reading and writing WAV, levels, loudness, and the few tools that every sound maker needs.

A sound is a float64 or float32 array in -1 to 1: shape (samples,) for mono, (samples, channels) for more.
Everything we make is 48 kHz, 16 bits.
"""

from __future__ import annotations

import wave
from functools import cache
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from production_flow import timing
from production_flow.errors import BadInput

RATE = 48_000
"""Samples per second of every sound we make."""

PER_FRAME = RATE // timing.RATE
"""Samples in one frame of picture: exactly 2000."""

SILENCE_DB = -120.0
"""What silence measures, so that nothing has to be minus infinity."""

Samples: TypeAlias = npt.NDArray[np.float64]


def length(seconds: float) -> int:
    """A length in seconds as a whole number of samples."""
    return round(seconds * RATE)


def gain(decibels: float) -> float:
    """Decibels as a factor."""
    return float(10 ** (decibels / 20))


def decibels(factor: float) -> float:
    """A factor as decibels, at least `SILENCE_DB`."""
    return max(SILENCE_DB, 20 * float(np.log10(max(factor, 1e-12))))


def peak_db(sound: Samples) -> float:
    """The highest sample, in dB under full scale."""
    return decibels(float(np.max(np.abs(sound)))) if sound.size else SILENCE_DB


def rms_db(sound: Samples) -> float:
    """The root mean square over all samples and channels, in dB under full scale."""
    return decibels(float(np.sqrt(np.mean(np.square(sound, dtype=np.float64))))) if sound.size else SILENCE_DB


def write_wav(path: Path, sound: Samples, rate: int = RATE) -> None:
    """Writes 16-bit PCM; what lies outside -1 to 1 is cut off, so bring levels down first."""
    flat = sound if sound.ndim == 2 else sound[:, None]
    words = np.round(np.clip(flat, -1.0, 1.0) * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(flat.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(words.tobytes())


def read_wav(path: Path) -> tuple[Samples, int]:
    """Reads 16-bit PCM as floats of shape (samples, channels), and its rate.

    Raises:
        BadInput: The file is not a 16-bit WAV file.
    """
    try:
        with wave.open(str(path), "rb") as file:
            if file.getsampwidth() != 2:
                raise BadInput("Only 16-bit WAV files are read here.", where=path.name)
            words = np.frombuffer(file.readframes(file.getnframes()), "<i2")
            return words.reshape(-1, file.getnchannels()) / 32767, file.getframerate()
    except (wave.Error, EOFError) as error:
        raise BadInput(f"This is not a WAV file: {error}.", where=path.name) from error


def resample(sound: Samples, source: int, target: int = RATE) -> Samples:
    """The same sound at another rate, by a polyphase filter along the first axis."""
    if source == target:
        return sound
    from scipy.signal import resample_poly  # noqa: PLC0415 - scipy takes half a second to import

    step = int(np.gcd(source, target))
    return np.asarray(resample_poly(sound, target // step, source // step, axis=0))


def fit(sound: Samples, count: int) -> Samples:
    """The sound cut, or filled with silence, to exactly `count` samples."""
    if len(sound) >= count:
        return sound[:count]
    return np.concatenate([sound, np.zeros((count - len(sound), *sound.shape[1:]), sound.dtype)])


def fade(sound: Samples, rise: float = 0.0, fall: float = 0.0) -> Samples:
    """The sound with a cosine fade-in and fade-out, in seconds."""
    shaped = np.array(sound, dtype=np.float64)
    for seconds, end in ((rise, False), (fall, True)):
        count = min(length(seconds), len(shaped))
        if count:
            ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(count) / count)
            ramp = ramp.reshape(-1, *[1] * (shaped.ndim - 1))
            if end:
                shaped[-count:] *= ramp[::-1]
            else:
                shaped[:count] *= ramp
    return shaped


def limit(sound: Samples, ceiling_db: float = -1.5, knee_db: float = 6.0) -> Samples:
    """Peaks above the knee are bent softly so that none passes the ceiling; what is below stays untouched."""
    ceiling = gain(ceiling_db)
    knee = gain(ceiling_db - knee_db)
    result = np.array(sound)
    over = np.abs(result) > knee
    high = result[over]
    room = ceiling - knee
    result[over] = np.sign(high) * (knee + room * np.tanh((np.abs(high) - knee) / room))
    return result


@cache
def _weighting() -> npt.NDArray[np.float64]:
    """The K-weighting of ITU-R BS.1770 at 48 kHz, as two second-order sections."""
    return np.array(
        [
            [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
            [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
        ]
    )


def loudness(sound: Samples) -> float:
    """Integrated loudness in LUFS (BS.1770-4, gated) of a sound at 48 kHz; at least `SILENCE_DB`."""
    from scipy.signal import sosfilt  # noqa: PLC0415 - as above

    channels = sound if sound.ndim == 2 else sound[:, None]
    if not len(channels):
        return SILENCE_DB
    weighted = np.square(sosfilt(_weighting(), channels, axis=0)).sum(axis=1)
    block, hop = length(0.4), length(0.1)
    sums = np.concatenate([[0.0], np.cumsum(weighted)])
    starts = np.arange(0, max(1, len(weighted) - block + 1), hop)
    ends = np.minimum(starts + block, len(weighted))
    power = (sums[ends] - sums[starts]) / (ends - starts)
    loud = power[_lufs(power) > -70]
    if not loud.size:
        return SILENCE_DB
    gated = loud[_lufs(loud) > float(_lufs(loud.mean())) - 10]
    return float(_lufs(gated.mean()))


def _lufs(power: npt.NDArray[np.float64] | np.floating) -> npt.NDArray[np.float64]:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)))


def level(sound: Samples, target: float, ceiling_db: float = -1.5) -> Samples:
    """The sound at a loudness of `target` LUFS, its peaks bent under the ceiling; silence stays silence."""
    now = loudness(sound)
    return sound if now <= SILENCE_DB else limit(sound * gain(target - now), ceiling_db)
