"""Which recordings a request is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from production_flow.hashing import seed_of
from production_flow.providers.ports import Notice
from production_flow.providers.requests import SoundRequest
from production_flow.providers.shaping import dropped
from production_flow.providers.vendors.freesound import search
from production_flow.providers.vendors.freesound.notes import Wanted, effects_of, place_of
from production_flow.types import Json

BEST: Final = 4
"""Of so many best results one is chosen by the seed, so that another take sounds different."""

LONG: Final = 4.0
"""Seconds from which a recording of something that lasts is laid under the whole beat."""


@dataclass
class Choice:
    """What is heard, as the ticket keeps it, and what has to be told.

    Args:
        parts: Recordings with `part` (place, layer, effect), `far`, `gain`, `lasting`.
        unknown: What nothing was found for.
    """

    parts: list[dict[str, Json]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)


def choose(request: SoundRequest) -> Choice:
    """Searches for everything that a request asks for.

    Raises:
        Busy, ProviderError: As `search.find`.
    """
    made = Choice()
    tries, layers = place_of(request)
    effects, left = effects_of(request.prompt)
    if tries:
        _place(made, tries, request)
    for wanted in layers:
        _one(made, wanted, "layer", request, seed=seed_of("freesound", request.bed, wanted.text))
    for number, wanted in enumerate(effects):
        _one(made, wanted, "effect", request, seed=seed_of("freesound", request.seed, wanted.text, number))
    if made.unknown:
        made.notices.append(Notice(code="unknown", message=f"No recording is found for: {', '.join(made.unknown)}."))
    if left:
        made.notices.append(dropped(f"So many effects are not laid over each other: without {', '.join(left)}."))
    return made


def _place(made: Choice, tries: Iterable[str], request: SoundRequest) -> None:
    """The room tone of a place: always the same one, whatever the beat."""
    for words in tries:
        found = search.find(words, "place", request.model)
        if found:
            made.parts.append({**found[0], "part": "place", "words": words, "far": False, "gain": 0.0, "lasting": True})
            return
    made.notices.append(Notice(code="guessed", message=f"No room tone is found for {request.bed!r}; none is heard."))


def _one(made: Choice, wanted: Wanted, part: str, request: SoundRequest, *, seed: int) -> None:
    words, found = _widened(wanted.words, request.model)
    fresh = [one for one in found if one["id"] not in {part["id"] for part in made.parts}] or list(found)
    if not fresh:
        made.unknown.append(wanted.text)
        return
    if words != wanted.words:
        told = f"{wanted.text!r} is heard as {' '.join(words)!r}: there is no closer recording."
        made.notices.append(Notice(code="guessed", message=told))
    chosen = fresh[seed % min(BEST, len(fresh))]
    lasting = part == "layer" or (wanted.lasting and chosen["seconds"] >= LONG)
    how: dict[str, Json] = {"part": part, "words": " ".join(words), "far": wanted.far, "gain": wanted.gain}
    made.parts.append({**chosen, **how, "lasting": lasting})


def _widened(words: tuple[str, ...], model: str) -> tuple[tuple[str, ...], tuple[search.Found, ...]]:
    """What is found for all words, else without the first ones, down to the last, which names the thing."""
    starts = sorted({0, max(0, len(words) - 2), len(words) - 1})
    for start in starts:
        found = search.find(" ".join(words[start:]), "effect", model)
        if found:
            return words[start:], found
    return words, ()
