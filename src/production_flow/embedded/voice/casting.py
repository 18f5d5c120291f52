"""Casting: from the description of a voice to a voice, so that the same description is always the same voice.

A place in the cast is a mix of recorded voices that no other place has, whatever the rest of the two
descriptions says: the first six of a presentation are six different people, the next six are people
between them, and so on. Pitch, age and accent move a voice without leaving its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np

from production_flow.documents.voice import VoiceSpec
from production_flow.embedded.voice import model
from production_flow.embedded.voice.shelf import FEMININE, MASCULINE, NARRATOR, NARRATOR_NUMBER, PACE, Lead

_ROUNDS = ((0, 0.0), (1, 0.42), (2, 0.38), (3, 0.45), (1, 0.22), (2, 0.2))
"""For each round through the six leads: how far down the list the partner stands, and its share."""

_LONGEST_TRACT, _SHORTEST_TRACT = 0.84, 1.3

Accent = Literal["british", "american"]


@dataclass(frozen=True)
class CastVoice:
    """A voice that was cast.

    Args:
        parts: The recorded voices it is mixed from, with their shares; they sum to 1.
        tract: Factor by which all pitches and formants rise.
        speed: Pace asked of the model.
        accent: In which English the line is read.
        effect: `none`, `robot`, `radio`, `whisper`.
    """

    parts: tuple[tuple[str, float], ...]
    tract: float
    speed: float
    accent: Accent
    effect: str

    @property
    def identity(self) -> str:
        """The mix in words; no two places in a cast have the same."""
        return " + ".join(f"{name} {share:.2f}" for name, share in self.parts)


def cast(spec: VoiceSpec) -> CastVoice:
    """The voice of a description."""
    leads = _leads(spec)
    first = leads[0][0]
    lap = spec.number // (len(FEMININE) * len(_ROUNDS))
    tract = sum(lead.tract * share for lead, share in leads) * _size(spec) * (1 + 0.015 * lap)
    rate = sum(lead.rate * share for lead, share in leads)
    return CastVoice(
        parts=tuple((lead.name, share) for lead, share in leads),
        tract=round(min(max(tract, _LONGEST_TRACT), _SHORTEST_TRACT), 3),
        speed=round(rate * PACE[spec.diction] * spec.pace * _age_pace(spec.age), 3),
        accent=_accent(spec, first),
        effect=spec.effect if spec.effect in {"robot", "radio", "whisper"} else "none",
    )


@cache
def style(voice: tuple[tuple[str, float], ...]) -> model.Floats:
    """The vectors of a mix, shape (510, 256). How one speaks (the last 128) follows the first voice more closely."""
    recorded = [model.style(name) for name, _ in voice]
    shares = np.array([share for _, share in voice], np.float32)
    manner = shares**1.6 / (shares**1.6).sum()
    timbre = sum(one[:, :128] * share for one, share in zip(recorded, shares, strict=True))
    prosody = sum(one[:, 128:] * share for one, share in zip(recorded, manner, strict=True))
    return np.concatenate([timbre, prosody], axis=1).astype(np.float32)


def _leads(spec: VoiceSpec) -> tuple[tuple[Lead, float], ...]:
    if spec.number == NARRATOR_NUMBER:
        first, second, share = NARRATOR
        return (second, round(1 - share, 2)), (first, share)
    place, lap = spec.number % len(FEMININE), spec.number // len(FEMININE)
    step, share = _ROUNDS[lap % len(_ROUNDS)]
    if spec.presentation == "neutral":
        return _between(place, step, lap)
    shelf = FEMININE if spec.presentation == "feminine" else MASCULINE
    lead, partner = shelf[place], shelf[(place + step) % len(shelf)]
    if not share:
        return ((lead, 1.0),)
    return (lead, round(1 - share, 2)), (partner, share)


def _between(place: int, step: int, lap: int) -> tuple[tuple[Lead, float], ...]:
    """A voice between the two shelves: a pair that neither of them has."""
    woman, man = FEMININE[(place + 2) % len(FEMININE)], MASCULINE[(place + 3 + step) % len(MASCULINE)]
    share = 0.45 + 0.03 * (lap % len(_ROUNDS))
    return (woman, round(1 - share, 2)), (man, round(share, 2))


def _size(spec: VoiceSpec) -> float:
    """How much higher than its lead the voice lies: the pitch that was asked for, and age."""
    by_pitch = float(1.12**spec.pitch)
    if spec.age is None or 17 <= spec.age < 60:
        return by_pitch
    if spec.age >= 60:
        return by_pitch * (0.975 if spec.presentation != "masculine" else 0.985)
    young = 1.04 + 0.02 * (17 - max(spec.age, 5))
    return by_pitch * (young + (0.1 if spec.presentation == "masculine" and spec.age < 13 else 0.0))


def _age_pace(age: int | None) -> float:
    if age is None or age < 60:
        return 1.0
    return 0.96 if age < 75 else 0.92


def _accent(spec: VoiceSpec, lead: Lead) -> Accent:
    asked = spec.accent.lower()
    if any(word in asked for word in ("gb", "uk", "brit", "scot", "irish", "ie", "au", "london")):
        return "british"
    if any(word in asked for word in ("us", "america")):
        return "american"
    return "british" if lead.british else "american"
