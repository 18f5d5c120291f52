"""Reading a note such as "distant dripping, artifact hum": what to look for, and how it shall be heard."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from production_flow.providers.requests import SoundRequest

MOST: Final = 6
"""Effects of one note that are looked for."""

MOST_LAYERS: Final = 2
"""Sounds of a place that are laid over its room tone."""

_SPLIT: Final = re.compile(r"[,;/.\n+&|]|\b(?:and|then|plus|with|while|as|under|over)\b|\s[\u2013\u2014-]\s")
_WORD: Final = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


@dataclass(frozen=True)
class Wanted:
    """One sound that is asked for.

    Args:
        words: What it is looked for by, the telling word last.
        lasting: Heard throughout, where what is found is long enough.
        far: Heard from a distance: dull and small.
        gain: dB more or less, by words such as "faint" and "loud".
    """

    words: tuple[str, ...]
    lasting: bool = False
    far: bool = False
    gain: float = 0.0

    @property
    def text(self) -> str:
        """The words in a row."""
        return " ".join(self.words)


def effects_of(note: str) -> tuple[tuple[Wanted, ...], tuple[str, ...]]:
    """The sounds of a note in their order, each once; and those that are one too many."""
    found = list({one.words: one for part in _SPLIT.split(note.lower()) if (one := _wanted(part))}.values())
    return tuple(found[:MOST]), tuple(one.text for one in found[MOST:])


def place_of(request: SoundRequest) -> tuple[tuple[str, ...], tuple[Wanted, ...]]:
    """What a place is looked for by, the best first; and what is always heard there, by its description and weather."""
    if not request.bed.strip():
        return (), ()
    place, _, described = request.bed.lower().replace("_", " ").replace("-", " ").partition(":")
    words = [word for word in _WORD.findall(place) if word not in _words("plain")]
    tries = [f"{' '.join(words[-2:])} ambience", f"{words[-1]} ambience"] if words else []
    tries.append("room tone" if request.interior else "outdoor ambience")
    layers = [one for part in _SPLIT.split(described) if (one := _wanted(part))][:MOST_LAYERS]
    if weather := _table()["weather"].get(request.weather):
        layers.append(Wanted(tuple(weather[1 if request.interior else 0].split()), lasting=True))
    once = {one.words: one for one in layers}
    return tuple(dict.fromkeys(tries)), tuple(once.values())


def _wanted(part: str) -> Wanted | None:
    words = _WORD.findall(part)
    said = frozenset(words)
    manner = _words("far") | _words("soft") | _words("loud") | _words("plain")
    telling = tuple(word for word in words if word not in manner)
    if not telling:
        return None
    soft, loud = bool(said & _words("soft")), bool(said & _words("loud"))
    return Wanted(
        words=telling,
        lasting=bool(said & _words("lasting")),
        far=bool(said & _words("far")),
        gain=-6.0 if soft else 4.0 if loud else 0.0,
    )


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "words.toml").read_text("utf-8"))


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(_table()[group])
