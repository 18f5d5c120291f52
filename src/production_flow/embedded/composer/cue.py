"""A cue from request to sound."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from production_flow.embedded.composer import band
from production_flow.embedded.composer.form import Form, plan, shape
from production_flow.embedded.composer.genres import choose
from production_flow.embedded.composer.mood import mood
from production_flow.embedded.composer.motif import motif
from production_flow.embedded.composer.score import Played, write
from production_flow.embedded.composer.theory import NAMES, SCALES
from production_flow.hashing import seed_of
from production_flow.media import sound as audio
from production_flow.media.sound import Samples
from production_flow.providers.ports import Notice
from production_flow.providers.requests import MusicRequest
from production_flow.types import Json

LOUDNESS = -20.0
"""LUFS of a cue."""


FULLEST = -16.0
"""Highest root mean square of a cue in dB: what is all bass measures quiet in LUFS and would boom."""

_SWELL = 0.8
"""dB for each step of tension."""


@dataclass(frozen=True)
class Cue:
    """A finished cue: shape (samples, 2), what is in it, and what has to be told."""

    sound: Samples
    meta: dict[str, Json]
    notices: tuple[Notice, ...]


def compose(request: MusicRequest) -> Cue:
    """Writes, plays and mixes a cue."""
    genre, known = choose(f"{request.genre} {request.prompt}")
    feeling = mood(f"{request.mood} {request.prompt}")
    theme = request.theme or genre.name
    rng = random.Random(seed_of("cue", request.seed, theme, genre.name))
    sections = shape(request.seconds, min(10.0, max(0.0, request.tension + 0.8 * feeling.fullness)), request.sections)
    form = plan(genre, feeling, sections, rng, ending=request.ending)
    tonic = _tonic(theme, request.seed)
    played = write(genre, form, motif(theme), tonic, seed_of("play", request.seed, theme), theme)
    mixed = band.play(played, genre.room, request.seconds)
    calm = 1 - sum(length * height for length, height in sections) / request.seconds / 10
    shaped = band.pocket(mixed, 2.0 + 2.5 * calm) * _arch(form, len(mixed))[:, None]
    sound = _levelled(_closed(shaped, form, request))
    return Cue(sound, _meta(request, form, tonic, played, genre.name), _notices(request, genre.name, known=known))


def _tonic(theme: str, seed: int) -> int:
    """The show's key, or one of its neighbours."""
    home = seed_of("key", theme.casefold()) % 12
    return (home + random.Random(seed_of("move", seed, theme)).choice((0, 0, 0, 5, 7))) % 12


def _arch(form: Form, count: int) -> Samples:
    """The hand of a conductor: the whole band swells with tension, over a second or so."""
    times = [bar.start + 0.5 for bar in form.bars]
    return np.asarray(
        10 ** (np.interp(np.arange(count) / audio.RATE, times, [_SWELL * bar.tension for bar in form.bars]) / 20)
    )


def _closed(sound: Samples, form: Form, request: MusicRequest) -> Samples:
    """Exactly the length that was asked for, its tail faded inside it."""
    last = form.bars[-1]
    ring = request.seconds - last.start
    fall = max(0.25, min(ring * 0.6, 3.5)) if request.ending else min(1.5, request.seconds * 0.3)
    return audio.fade(audio.fit(sound, audio.length(request.seconds)), 0.004, min(fall, request.seconds * 0.6))


def _levelled(sound: Samples) -> Samples:
    """A cue at its loudness, or under it where it is all bass."""
    most = FULLEST - audio.rms_db(sound)
    return audio.limit(sound * audio.gain(min(LOUDNESS - audio.loudness(sound), most)))


def _meta(request: MusicRequest, form: Form, tonic: int, played: tuple[Played, ...], genre: str) -> dict[str, Json]:
    mode = next(name for name, scale in SCALES.items() if scale == form.scale)
    return {
        "seconds": request.seconds,
        "tempo": round(form.tempo, 1),
        "key": f"{NAMES[tonic]} {mode}",
        "meter": f"{form.meter}/4",
        "bars": len(form.bars),
        "genre": genre,
        "instruments": list(dict.fromkeys(player.part.name for player in played)),
        "notes": int(np.sum([len(player.notes) for player in played])),
    }


def _notices(request: MusicRequest, genre: str, *, known: bool) -> tuple[Notice, ...]:
    if known:
        return ()
    return (Notice(code="guessed", message=f"There is no music for {request.genre!r}; it is scored as {genre}."),)
