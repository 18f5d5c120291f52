"""The foley stage: a request becomes one stereo sound of exactly the length that was asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from production_flow.embedded.foley import tools
from production_flow.embedded.foley.beds import AFTER_DARK, NIGHT, WEATHER, Bed, beds
from production_flow.embedded.foley.catalogue import Effect, Maker, by_tag
from production_flow.embedded.foley.notes import Wanted, read, stem
from production_flow.embedded.foley.tools import Rng
from production_flow.hashing import seed_of
from production_flow.media import sound as audio
from production_flow.media.sound import Samples
from production_flow.providers.ports import Notice
from production_flow.providers.requests import SoundRequest
from production_flow.types import Json

BED_DB = -42.0
"""Root mean square of room tone, dB under full scale."""

TEXTURE_DB = -31.0
"""Root mean square of an effect that lasts."""

EVENT_DB = -14.0
"""Peak of an effect that happens."""

FAR_DB = -8.0
"""How much quieter a distant thing is."""

_LOOP = 18.0
"""Seconds of texture that are made; longer ones repeat, crossfaded."""

_SEAM = 1.5
"""Seconds of crossfade where a texture repeats."""


@dataclass(frozen=True)
class Made:
    """A finished sound: shape (samples, 2), what is in it, and what has to be told."""

    sound: Samples
    meta: dict[str, Json]
    notices: tuple[Notice, ...]


def perform(request: SoundRequest) -> Made:
    """Makes the room tone and the effects of a request."""
    note = read(request.prompt)
    tone, layers = _bed(request)
    total = tone
    for number, wanted in enumerate(note.wanted):
        total = total + _effect(wanted, number, len(note.wanted), request)
    total = audio.limit(audio.fade(total, 0.02, 0.03), -3.0)
    notices = _notices(note.unknown, request.bed, known=bool(layers) or _place(request.bed) is not None)
    meta: dict[str, Json] = {
        "seconds": request.seconds,
        "effects": [wanted.effect.tag for wanted in note.wanted],
        "bed": layers,
        "unknown": list(note.unknown),
    }
    return Made(total, meta, tuple(notices))


def _notices(unknown: tuple[str, ...], bed: str, *, known: bool) -> list[Notice]:
    notices = []
    if unknown:
        notices.append(Notice(code="unknown", message=f"No sound is known for: {', '.join(unknown)}."))
    if bed and not known:
        notices.append(Notice(code="guessed", message=f"The room tone of {bed!r} is not known; plain air is heard."))
    return notices


def _effect(wanted: Wanted, number: int, count: int, request: SoundRequest) -> Samples:
    """One effect over the whole length, in its place, at its level."""
    effect = wanted.effect
    rng = np.random.default_rng(seed_of("foley", request.seed, effect.tag, number))
    level = effect.level + wanted.gain + (FAR_DB if wanted.far else 0.0)
    if effect.kind == "texture":
        return _lasting(effect, rng, request.seconds, wanted.far) * audio.gain(TEXTURE_DB + level)
    if effect.kind == "pattern":
        mono = _distanced(tools.peaked(effect.make(rng, request.seconds)), rng, far=wanted.far)
        wide = _wide(tools.peaked(mono), rng, effect.width, request.seconds)
        return wide * audio.gain(EVENT_DB + level)
    mono = np.zeros(audio.length(request.seconds))
    for moment in _moments(wanted, number, count, request.seconds, rng):
        piece = _distanced(tools.peaked(effect.make(rng, request.seconds)), rng, far=wanted.far)
        mono += tools.at_times(request.seconds, [(moment, tools.peaked(piece) * float(rng.uniform(0.75, 1.0)))])
    return _wide(mono, rng, effect.width, request.seconds) * audio.gain(EVENT_DB + level)


def _moments(wanted: Wanted, number: int, count: int, seconds: float, rng: Rng) -> list[float]:
    """When it happens: single things in the order of the note, repeated things throughout."""
    first = min(seconds * (number + 0.35) / (count + 0.35), max(0.0, seconds - 1.2))
    if wanted.effect.kind == "once" or wanted.single:
        return [first * float(rng.uniform(0.85, 1.0))]
    moments, moment = [], min(first, 0.4 + float(rng.uniform(0, 0.5)))
    while moment < seconds - 0.5:
        moments.append(moment)
        moment += wanted.effect.every * float(rng.uniform(0.7, 1.35))
    return moments or [max(0.0, min(moment, seconds - 0.6))]


def _lasting(effect: Effect, rng: Rng, seconds: float, far: bool) -> Samples:
    """An even texture with a root mean square of 1 in each channel, shape (samples, 2)."""
    made = min(seconds, _LOOP) + _SEAM
    first = _loop(_distanced(effect.make(rng, made), rng, far=far), seconds)
    if not effect.width:
        return _wide(tools.unit(first), rng, 0.0, seconds)
    second = _loop(_distanced(effect.make(rng, made), rng, far=far), seconds)
    side = effect.width * 0.5
    pair = np.stack([(1 - side) * first + side * second, side * first + (1 - side) * second], axis=1)
    return np.asarray(pair / max(float(np.sqrt(np.mean(pair**2))), 1e-9))


def _loop(piece: Samples, seconds: float) -> Samples:
    """A piece repeated to a length, each repetition faded into the next."""
    count, seam = audio.length(seconds), audio.length(_SEAM)
    if len(piece) >= count:
        return piece[:count]
    result = piece
    rise = np.sin(np.linspace(0, np.pi / 2, seam))
    while len(result) < count:
        joint = result[-seam:] * rise[::-1] + piece[:seam] * rise
        result = np.concatenate([result[:-seam], joint, piece[seam:]])
    return result[:count]


def _distanced(mono: Samples, rng: Rng, *, far: bool) -> Samples:
    """As it is heard from far away: without treble, and with the place answering."""
    if not far:
        return mono
    return tools.room(rng, tools.low(mono, 1100), 0.35, 0.55, 1600)[: len(mono) + audio.length(0.8)]


def _wide(mono: Samples, rng: Rng, width: float, seconds: float) -> Samples:
    """A mono sound in the stereo picture: somewhere between left and right, wider if it is."""
    place = float(rng.uniform(-0.5, 0.5)) * (1 - 0.6 * width)
    mono = audio.fit(mono, audio.length(seconds))
    late = audio.length(0.011)
    shifted = np.concatenate([np.zeros(late), mono[:-late]]) if len(mono) > late else mono
    angle = (place + 1) * np.pi / 4
    left = np.cos(angle) * mono + 0.35 * width * shifted
    right = np.sin(angle) * mono - 0.35 * width * shifted
    return np.stack([left, right], axis=1)


def _place(text: str) -> Bed | None:
    """The room tone of a place. What stands before a colon names it; else its last telling word does.

    A village kitchen is a kitchen.
    """
    head, colon, _ = text.partition(":")
    for word in reversed(re.findall(r"[a-z]+", head.lower().replace("_", " "))):
        for bed in beds():
            if stem(word) in {stem(known) for known in bed.words}:
                return bed
    return _place(text.partition(":")[2]) if colon else None


def _bed(request: SoundRequest) -> tuple[Samples, list[str]]:
    """Room tone for the whole length, and what is in it."""
    if not request.bed:
        return np.zeros((audio.length(request.seconds), 2)), []
    bed = _place(request.bed) or Bed(frozenset(), (5.0, 1000.0))
    rng = np.random.default_rng(seed_of("bed", request.bed, request.weather, request.interior, request.seed))
    seconds = request.seconds
    layers = _layers(request, bed)
    air = Effect("air", _air(*bed.air), "texture", width=1)
    total = _lasting(air, rng, seconds, far=False)
    for tag, level in layers:
        total = total + _layer(by_tag()[tag], rng, seconds, request.interior) * audio.gain(level)
    if bed.echo and request.interior:
        total = _echoing(total, rng, bed.echo)
    total = total / max(float(np.sqrt(np.mean(total**2))), 1e-9) * audio.gain(BED_DB)
    return total, [tag for tag, _ in layers]


def _air(slope: float, top: float) -> Maker:
    return lambda rng, seconds: tools.low(tools.coloured(rng, seconds, slope), top)


def _layers(request: SoundRequest, bed: Bed) -> list[tuple[str, float]]:
    """What belongs to a place, at its hour, in its weather, and what its own description names."""
    dark = bool(set(NIGHT) & set(re.findall(r"[a-z]+", request.bed.lower())))
    layers = {AFTER_DARK.get(tag, tag) if dark and not request.interior else tag: level for tag, level in bed.layers}
    if request.weather in WEATHER:
        tag, level = WEATHER[request.weather][1 if request.interior else 0]
        layers[tag] = max(level, layers.get(tag, -99.0))
        layers = {tag: level for tag, level in layers.items() if tag not in {"birds", "crickets", "bees"}}
    described = request.bed.partition(":")[2] or (request.bed if " " in request.bed.strip() else "")
    for wanted in read(described).wanted:
        if wanted.effect.kind != "once" and wanted.effect.tag not in layers:
            layers[wanted.effect.tag] = -3.0 + wanted.gain / 2 - (4.0 if wanted.far else 0.0)
    return sorted(layers.items())


def _layer(effect: Effect, rng: Rng, seconds: float, interior: bool) -> Samples:
    """An effect as part of a room tone: even, in the background."""
    if effect.kind == "texture":
        return _lasting(effect, rng, seconds, far=False)
    made = min(seconds, _LOOP) + _SEAM
    if effect.kind == "pattern":
        mono = effect.make(rng, made)
    else:
        far = np.arange(float(rng.uniform(0.5, 2.0)), made, effect.every * 1.6)
        pieces = [(float(at), tools.peaked(effect.make(rng, made)) * float(rng.uniform(0.4, 1.0))) for at in far]
        mono = tools.at_times(made, pieces)
    mono = tools.low(mono, 2500 if interior else 3500)
    stereo = _wide(_loop(mono, seconds), rng, max(effect.width, 0.4), seconds)
    return np.asarray(stereo / max(float(np.sqrt(np.mean(stereo**2))), 1e-9))


def _echoing(stereo: Samples, rng: Rng, half: float) -> Samples:
    sides = [tools.room(rng, stereo[:, side], half, 0.5, 2500)[: len(stereo)] for side in (0, 1)]
    return np.stack(sides, axis=1)
