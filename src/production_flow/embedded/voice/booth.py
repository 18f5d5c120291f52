"""The booth: where a request for a line becomes sound and timing."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from production_flow.documents.scene import Mouth
from production_flow.embedded.voice import casting, effects, model
from production_flow.embedded.voice.clean import clean, foreign, sounds
from production_flow.embedded.voice.delivery import delivery
from production_flow.embedded.voice.foreign import in_english_letters
from production_flow.embedded.voice.jaw import opened
from production_flow.embedded.voice.mouths import Sounding, mouths
from production_flow.embedded.voice.reader import guessed, read
from production_flow.media import sound as audio
from production_flow.media.sound import Samples
from production_flow.providers.ports import Notice
from production_flow.providers.requests import VoiceRequest

LOUDNESS = -20.0
"""LUFS of a line said in an ordinary way."""

FASTEST = 1.15
"""How much faster than its own pace a line is said at most, to fit."""

EDGE = 0.06
"""Seconds of silence kept before and after the words."""

_QUIET_DB = -42.0
"""What is this far under the line's peak counts as silence at its ends."""

_BREATH = 0.22
"""Seconds between two breaths of a line too long for one."""

_STRESS, _LENGTH = "\u02c8\u02cc", "\u02d0"

_BREAKS = re.compile(r"(?<=[.!?…;:,—])\s+")


@dataclass(frozen=True)
class Take:
    """A recorded line: samples at 48 kHz, a whole number of frames long.

    Args:
        sound: Mono samples.
        phonemes: Every symbol with its start and end in seconds.
        mouths: The mouth on frames.
        identity: The voice that said it.
        hurried: How much faster than its own pace it was said.
        guessed: Words of which nobody knows how they are said.
        notices: What has to be told.
    """

    sound: Samples
    phonemes: tuple[Sounding, ...]
    mouths: tuple[Mouth, ...]
    identity: str
    hurried: float
    guessed: tuple[str, ...]
    notices: tuple[Notice, ...]

    @property
    def frames(self) -> int:
        """Length in frames."""
        return len(self.sound) // audio.PER_FRAME


@dataclass(frozen=True)
class _Raw:
    """Speech before it is levelled: samples at 48 kHz and when each symbol is heard."""

    sound: Samples
    phonemes: tuple[Sounding, ...]


def record(request: VoiceRequest) -> Take:
    """Records a line."""
    line, notices = _script(request)
    voice = casting.cast(request.voice)
    manner = delivery(request.how)
    if not sounds(line):
        return _silent(voice.identity, notices)
    phonemes = read(line, request.voice.say, in_british=voice.accent == "british")
    raw, hurried = _within(phonemes, voice, voice.speed * manner.pace, request.max_seconds)
    if request.max_seconds and len(raw.sound) / audio.RATE > request.max_seconds:
        notices.append(_too_long(len(raw.sound) / audio.RATE, request.max_seconds))
    effect = manner.effect if voice.effect == "none" else voice.effect
    pitch = effects.median_pitch(raw.sound, audio.RATE) if effect == "robot" else 0.0
    coloured = effects.coloured(effects.tidy(raw.sound), effect, _note(pitch))
    levelled = audio.fade(audio.level(coloured, LOUDNESS + manner.lift), 0.005, 0.02)
    whole = audio.fit(levelled, -(-len(levelled) // audio.PER_FRAME) * audio.PER_FRAME)
    moves = opened(mouths(raw.phonemes, len(whole) // audio.PER_FRAME), whole, audio.PER_FRAME)
    unsure = guessed(line, request.voice.say)
    return Take(whole, raw.phonemes, moves, voice.identity, hurried, unsure, tuple(notices))


def _script(request: VoiceRequest) -> tuple[str, list[Notice]]:
    """The words to say, and what has to be told about them."""
    notices = []
    line = clean(request.prompt)
    letters = foreign(request.prompt)
    spoken = clean(in_english_letters(line))
    if not request.language.lower().startswith("en"):
        notices.append(
            Notice(
                code="degraded", message=f"The voices speak English; {request.language!r} is read as well as they can."
            )
        )
    elif letters:
        notices.append(
            Notice(
                code="degraded",
                message=f"Letters that English does not have are read as well as can be: {letters[:20]}",
            )
        )
    if not sounds(spoken):
        notices.append(
            Notice(code="dropped", message="There is nothing in this line that can be spoken; it is a short silence.")
        )
    if request.voice.effect not in {"none", "", "robot", "radio", "whisper"}:
        notices.append(Notice(code="dropped", message=f"The voices have no effect called {request.voice.effect!r}."))
    return spoken, notices


def _within(phonemes: str, voice: casting.CastVoice, speed: float, most: float | None) -> tuple[_Raw, float]:
    """Says it, and says it again a little faster while it is too long; also returns how much faster that was."""
    raw, hurried = _say(phonemes, voice, speed), 1.0
    for _ in range(3):
        if most is None or len(raw.sound) / audio.RATE <= most or hurried >= FASTEST:
            break
        hurried = min(FASTEST, hurried * len(raw.sound) / audio.RATE / most + 0.01)
        raw = _say(phonemes, voice, speed * hurried)
    return raw, hurried


def _say(phonemes: str, voice: casting.CastVoice, speed: float) -> _Raw:
    """All breaths of a line, one after the other, without the silence around them."""
    tract = effects.exact_tract(model.RATE, voice.tract)
    pieces: list[Samples] = []
    heard: list[Sounding] = []
    at = 0.0
    for breath in _breaths(phonemes):
        spoken = model.speak(breath, casting.style(voice.parts), speed / tract)
        sound = effects.resize(spoken.sound, model.RATE, tract)
        first, last = _edges(sound)
        heard += _heard(spoken, at - first / audio.RATE, tract)
        pieces += [sound[first:last], np.zeros(audio.length(_BREATH))]
        at += (last - first) / audio.RATE + _BREATH
    total = np.concatenate(pieces[:-1])
    return _Raw(total, tuple(_inside(one, len(total) / audio.RATE) for one in heard if one.symbol))


def _heard(spoken: model.Spoken, start: float, tract: float) -> list[Sounding]:
    """When each symbol is heard; marks of stress and length belong to the vowel they stand beside."""
    heard: list[Sounding] = []
    clock, stress = start - model.LEAD / tract, 0.0
    for symbol, seconds in zip(spoken.symbols, spoken.seconds, strict=True):
        long = seconds / tract
        if symbol and symbol in _STRESS:
            stress += long
        elif symbol and symbol in _LENGTH and heard:
            heard[-1] = Sounding(heard[-1].symbol, heard[-1].start, clock + long)
        else:
            heard.append(Sounding(symbol, clock - stress, clock + long))
            stress = 0.0
        clock += long
    return heard


def _inside(sounding: Sounding, seconds: float) -> Sounding:
    start = min(max(sounding.start, 0.0), seconds)
    return Sounding(sounding.symbol, round(start, 4), round(min(max(sounding.end, start), seconds), 4))


def _breaths(phonemes: str) -> list[str]:
    """The line in pieces that the model can say at once, cut at punctuation, else at a space."""
    if len(phonemes) <= model.LONGEST:
        return [phonemes]
    breaths = [""]
    for phrase in _BREAKS.split(phonemes):
        for piece in _short(phrase):
            if len(breaths[-1]) + len(piece) + 1 > model.LONGEST // 2:
                breaths.append(piece)
            else:
                breaths[-1] = f"{breaths[-1]} {piece}".strip()
    return [breath for breath in breaths if breath]


def _short(phrase: str) -> list[str]:
    if len(phrase) <= model.LONGEST // 2:
        return [phrase]
    cut = phrase.rfind(" ", 0, model.LONGEST // 2)
    cut = cut if cut > 0 else model.LONGEST // 2
    return [phrase[:cut], *_short(phrase[cut:].strip())]


def _edges(sound: Samples) -> tuple[int, int]:
    """Where the words begin and end, with a little silence around them."""
    block = audio.length(0.005)
    blocks = sound[: len(sound) // block * block].reshape(-1, block)
    sizes = np.sqrt(np.mean(blocks**2, axis=1))
    loud = np.nonzero(sizes > sizes.max() * audio.gain(_QUIET_DB))[0]
    edge = audio.length(EDGE)
    return max(0, int(loud[0]) * block - edge), min(len(sound), (int(loud[-1]) + 1) * block + edge)


def _note(pitch: float) -> float:
    """The nearest note of the tempered scale; 110 Hz where nothing was voiced."""
    return float(440 * 2 ** (round(12 * np.log2(pitch / 440)) / 12)) if pitch else 110.0


def _silent(identity: str, notices: list[Notice]) -> Take:
    sound = np.zeros(12 * audio.PER_FRAME)
    return Take(sound, (), (Mouth(frame=0, shape="rest"),), identity, 1.0, (), tuple(notices))


def _too_long(seconds: float, most: float) -> Notice:
    return Notice(
        code="snapped",
        message=f"The line takes {seconds:.1f} s where {most:.1f} s are free, even spoken {FASTEST - 1:.0%} faster.",
    )
