"""Who speaks: of the recorded voices that an account has, one per place in the cast, by presentation, age and accent.

The voices that come with every account stand first, in our order, so that a voice that is added to an account
moves nobody; others of it fill the places that are left. A cloned voice is somebody's and is never cast by itself.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from production_flow.documents.voice import VoiceSpec
from production_flow.providers.ports import Notice
from production_flow.providers.shaping import dropped

NARRATOR_NUMBER: Final = 99
"""The place in the cast that stands for the narrator."""

PLACES: Final = 8
"""How many people of a show each have voices that nobody else can get."""

_PRESENTATIONS: Final = {"male": "masculine", "female": "feminine"}
_AGES: Final = ("young", "middle", "old")
_LANDS: Final = {"gb": "british", "uk": "british", "us": "american", "ie": "irish", "au": "australian", "in": "indian"}


@dataclass(frozen=True)
class Voice:
    """A recorded voice: `age` is young, middle or old; `accent` in a word; both empty where nobody says."""

    id: str
    name: str
    presentation: str
    age: str = ""
    accent: str = ""


@cache
def _table() -> tuple[Voice, tuple[Voice, ...]]:
    """The narrator, and everybody else of the table that comes along."""
    table = tomllib.loads((files(__package__) / "voices.toml").read_text("utf-8"))
    return Voice(**table["narrator"]), tuple(Voice(**row) for row in table["voice"])


def of_account(listed: Any) -> Voice | None:
    """A voice as an account lists it; None for a cloned one."""
    labels = {name: str(word).lower() for name, word in (getattr(listed, "labels", None) or {}).items()}
    if getattr(listed, "category", None) == "cloned":
        return None
    age = labels.get("age", "").replace("_", " ").partition(" ")[0].partition("-")[0]
    return Voice(
        id=str(listed.voice_id),
        name=str(getattr(listed, "name", None) or listed.voice_id),
        presentation=_PRESENTATIONS.get(labels.get("gender", ""), "neutral"),
        age=age if age in _AGES else "",
        accent=labels.get("accent", ""),
    )


def cast(spec: VoiceSpec, account: Sequence[Voice] | None) -> tuple[Voice, list[Notice]]:
    """The voice of a description: no two of the first places of a cast have the same, whoever else is in it.

    Args:
        spec: The description.
        account: What the account has; None where it does not tell, or has nothing.
    """
    if spec.number == NARRATOR_NUMBER:
        return _told(*_narrator(account), spec=spec)
    feminine, masculine = _shelves(account)
    wanted = {"feminine": feminine, "masculine": masculine, "neutral": (feminine, masculine)[spec.number % 2]}
    shelf = wanted[spec.presentation] or feminine or masculine
    place = spec.number % min(PLACES, len(shelf))
    voice = min(shelf[place::PLACES], key=lambda one: _distance(one, spec))
    words = f"There are {min(PLACES, len(shelf))} voices of a kind: {voice.name} speaks for more than one person."
    shared = [] if spec.number == place else [Notice(code="degraded", message=words)]
    return _told(voice, shared, spec=spec)


def _told(voice: Voice, notices: list[Notice], *, spec: VoiceSpec) -> tuple[Voice, list[Notice]]:
    """Adds what of the description a recorded voice cannot follow."""
    own = ["pitch"] if abs(spec.pitch) > 0.35 else []
    accent = _accent(spec.accent)
    if accent and accent != voice.accent:
        own.append(f"{voice.accent or 'own'} accent")
    return voice, [*notices, dropped(f"{voice.name} keeps its {' and '.join(own)}.")] if own else notices


def _shelves(account: Sequence[Voice] | None) -> tuple[list[Voice], list[Voice]]:
    """The feminine and the masculine shelf; those that are neither go to the shorter one."""
    narrator, house = _table()
    known = {voice.id for voice in (*house, narrator)}
    stands = [voice for voice in house if _has(account, voice)]
    others = sorted((one for one in account or () if one.id not in known), key=lambda one: one.id)
    shelves: dict[str, list[Voice]] = {"feminine": [], "masculine": [], "neutral": []}
    for voice in stands:
        shelves[voice.presentation].append(voice)
    min(shelves["feminine"], shelves["masculine"], key=len).extend(shelves["neutral"])
    for voice in others:
        shelf = shelves.get(voice.presentation, [])
        if voice.presentation != "neutral" and len(shelf) < PLACES:
            shelf.append(voice)
    if not shelves["feminine"] and not shelves["masculine"]:
        return _shelves(None)
    return shelves["feminine"], shelves["masculine"]


def _has(account: Sequence[Voice] | None, voice: Voice) -> bool:
    return account is None or any(one.id == voice.id for one in account)


def _narrator(account: Sequence[Voice] | None) -> tuple[Voice, list[Notice]]:
    """Who tells the story: a voice that no character is given, where the account has it."""
    narrator, _ = _table()
    if _has(account, narrator):
        return narrator, []
    feminine, masculine = _shelves(account)
    other = (masculine or feminine)[-1]
    words = f"{narrator.name} is not in the account: {other.name} tells the story, and may be somebody else too."
    return other, [Notice(code="degraded", message=words)]


def _distance(voice: Voice, spec: VoiceSpec) -> float:
    """How far a voice is from a description: a step of age counts 1, another accent a half."""
    apart = 0.0
    if voice.age and spec.age is not None:
        wanted = 0 if spec.age < 30 else 1 if spec.age < 60 else 2
        apart += abs(_AGES.index(voice.age) - wanted)
    accent = _accent(spec.accent)
    return apart + (0.5 if accent and accent != voice.accent else 0.0)


def _accent(accent: str) -> str:
    """An accent in a word; plain `en` is none."""
    plain = accent.strip().lower()
    return "" if plain in {"", "en"} else _LANDS.get(plain.removeprefix("en-"), plain)
