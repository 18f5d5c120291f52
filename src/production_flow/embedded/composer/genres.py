"""The genres as the table has them, and finding the one that a show's own words mean."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Role = Literal["bass", "chords", "melody", "counter", "pad", "pulse", "drums"]


@dataclass(frozen=True)
class Part:
    """One player: instrument, what it does, when it plays, where it sits.

    Args:
        role: What it is for.
        name: What a person calls it.
        programs: General MIDI programs to choose from; for drums, the kit.
        style: How it plays.
        start, end: Tension from which and up to which it plays.
        gain: dB around what its role usually has.
        pan: -1 left to 1 right.
        low, high: Its range as MIDI notes.
    """

    role: Role
    name: str
    programs: tuple[int, ...]
    style: str
    start: float
    end: float
    gain: float
    pan: float
    low: int
    high: int


@dataclass(frozen=True)
class Genre:
    """What a genre sounds like; see `genres.toml`."""

    name: str
    words: tuple[str, ...]
    mode: str
    meter: int
    tempo: tuple[float, float]
    swing: float
    room: tuple[float, float]
    calm: tuple[str, ...]
    main: tuple[str, ...]
    tense: tuple[str, ...]
    close: tuple[str, ...]
    parts: tuple[Part, ...]


DEFAULT = "drama"
"""The genre of a show whose words name none."""


@cache
def genres() -> tuple[Genre, ...]:
    """Every genre."""
    table = tomllib.loads((files(__package__) / "genres.toml").read_text("utf-8"))
    return tuple(_genre(row) for row in table["genre"])


def choose(text: str) -> tuple[Genre, bool]:
    """The genre that a text names, and whether it named one. The first word that is known decides."""
    known = {word: genre for genre in reversed(genres()) for word in (*genre.words, *genre.name.split())}
    for word in re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower()):
        for form in (word, *word.split("-"), word.removesuffix("s")):
            if form in known:
                return known[form], True
    return next(genre for genre in genres() if genre.name == DEFAULT), False


def _genre(row: dict[str, Any]) -> Genre:
    return Genre(
        name=row["name"],
        words=tuple(row["words"]),
        mode=row["mode"],
        meter=int(row["meter"]),
        tempo=(float(row["tempo"][0]), float(row["tempo"][1])),
        swing=float(row["swing"]),
        room=(float(row["room"][0]), float(row["room"][1])),
        calm=tuple(row["calm"]),
        main=tuple(row["main"]),
        tense=tuple(row["tense"]),
        close=tuple(row["close"]),
        parts=tuple(_part(part) for part in row["part"]),
    )


def _part(row: dict[str, Any]) -> Part:
    return Part(
        role=row["role"],
        name=row["name"],
        programs=tuple(row["programs"]),
        style=row["style"],
        start=float(row.get("from", 0.0)),
        end=float(row.get("to", 10.0)),
        gain=float(row.get("gain", 0.0)),
        pan=float(row["pan"]),
        low=int(row.get("low", 36)),
        high=int(row.get("high", 84)),
    )
