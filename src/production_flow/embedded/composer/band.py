"""The band and the mixing desk: notes become a stereo sound on a real soundfont."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np
import symusic
from scipy.signal import butter, fftconvolve, lfilter, sosfilt

from production_flow.embedded.composer.genres import Part
from production_flow.embedded.composer.score import Played, Struck
from production_flow.errors import ProviderError
from production_flow.media import sound as audio
from production_flow.media.sound import RATE, Samples

SOUNDFONT = "FluidR3Mono_GM.sf3"

_TICKS, _TEMPO = 480, 125.0
"""480 ticks to a quarter at 125 quarters a minute: one tick is one millisecond."""

_SEND = {"bass": 0.25, "drums": 0.5, "pad": 1.2, "melody": 1.0, "counter": 1.2, "chords": 0.9, "pulse": 0.8}
"""How much of each role goes to the room."""

_LEVEL = {"melody": -4.0, "bass": -9.5, "chords": -8.0, "counter": -8.0, "drums": -9.0, "pulse": -11.0, "pad": -11.0}
"""Loudness of each role while it plays, in LU against a cue."""

_SWELL = 0.45
"""LU that a player gets louder for each step of tension above the middle."""

_LATE = 0.0007
"""Seconds by which the far ear hears a player at the very side later."""


def play(played: tuple[Played, ...], room: tuple[float, float], seconds: float) -> Samples:
    """Plays and mixes a cue; shape (samples, 2), a little longer than the cue by what rings on."""
    count = audio.length(seconds + 1.5)
    left, right, send = np.zeros(count), np.zeros(count), np.zeros(count)
    for player in played:
        mono = _render(player.program, player.notes, drums=player.part.role == "drums")
        mono = _levelled(audio.fit(_shaped(mono, player.part), count), player)
        _seat(mono, player.part.pan, left, right)
        send += mono * _SEND[player.part.role]
    half, wet = room
    sides = [dry + wet * fftconvolve(send, _echo(half)[side])[:count] for side, dry in enumerate((left, right))]
    return np.stack(sides, axis=1)


@cache
def _synthesiser() -> Any:
    source = files("production_flow") / "data" / "soundfont" / SOUNDFONT
    with as_file(source) as path:
        if not path.exists():
            raise ProviderError("The soundfont is not in the package.", todo="Install Production Flow again.")
        return symusic.Synthesizer(str(path), RATE, 4)


def _render(program: int, notes: tuple[Struck, ...], *, drums: bool) -> Samples:
    """One player alone, mono."""
    score = symusic.Score(_TICKS)
    score.tempos.append(symusic.Tempo(0, _TEMPO))
    track = symusic.Track("", program, drums)
    for note in sorted(notes, key=lambda one: (one.start, one.pitch)):
        start, length = round(note.start * 1000), max(20, round(note.seconds * 1000))
        track.notes.append(symusic.Note(start, length, note.pitch, note.velocity))
    score.tracks.append(track)
    return np.asarray(_synthesiser().render(score, stereo=False), np.float64).reshape(-1)


def _levelled(mono: Samples, player: Played) -> Samples:
    """A player as loud as their role wants, and louder in a tense cue; what they do themselves stays as it is."""
    wanted = _LEVEL[player.part.role] + player.part.gain + _SWELL * (player.tension - 5)
    return mono * audio.gain(min(wanted - audio.loudness(mono), 40.0))


def _shaped(mono: Samples, part: Part) -> Samples:
    """Room for the others: basses keep their lows, everybody else gives them up."""
    if part.role in {"bass", "drums"}:
        return mono
    corner = 90 if part.role in {"pad", "chords"} else 120
    return np.asarray(sosfilt(butter(1, corner, "highpass", fs=RATE, output="sos"), mono))


def _seat(mono: Samples, pan: float, left: Samples, right: Samples) -> None:
    """Adds a player to both sides: louder and a little earlier in the near ear."""
    angle = (pan + 1) * np.pi / 4
    late = round(abs(pan) * _LATE * RATE)
    near, far, near_size, far_size = (left, right, np.cos(angle), np.sin(angle))
    if pan > 0:
        near, far, near_size, far_size = (right, left, np.sin(angle), np.cos(angle))
    near += np.sqrt(2) * near_size * mono
    far[late:] += np.sqrt(2) * far_size * mono[: len(mono) - late]


@cache
def _echo(half: float) -> Samples:
    """The answer of a room whose echo halves every `half` seconds, one row per ear."""
    rng = np.random.default_rng(20)
    count = audio.length(min(4.0, half * 8))
    tail = rng.standard_normal((2, count)) * 0.5 ** (np.arange(count) / RATE / half)
    warm = sosfilt(butter(1, 4200, fs=RATE, output="sos"), tail)
    warm = sosfilt(butter(2, 180, "highpass", fs=RATE, output="sos"), warm)
    early = np.zeros((2, audio.length(0.018)))
    return np.concatenate([early, warm / np.sqrt(np.sum(warm**2, axis=1))[:, None]], axis=1)


def pocket(sound: Samples, decibels: float, centre: float = 1700.0, width: float = 0.7) -> Samples:
    """Takes some dB away around the pitch of speech, so that people can be heard over it."""
    height = 10 ** (-decibels / 40)
    angle = 2 * np.pi * centre / RATE
    alpha = np.sin(angle) / (2 * width)
    above = np.array([1 + alpha * height, -2 * np.cos(angle), 1 - alpha * height])
    below = np.array([1 + alpha / height, -2 * np.cos(angle), 1 - alpha / height])
    return np.asarray(lfilter(above / below[0], below / below[0], sound, axis=0))
