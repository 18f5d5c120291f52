"""Changes of a season as a whole: episodes put into another order. Numbers follow the order, ids never change."""

from __future__ import annotations

import re

from production_flow.documents.season import Season
from production_flow.errors import BadInput, Missing


def named(text: str) -> bool:
    """Whether a person's words name an episode: `s01e02`."""
    return re.fullmatch(r"s\d{2}e\d{2}", text) is not None


def move(season: Season, episode: str, to: int) -> Season:
    """Moves an episode to a place counted from 1.

    Raises:
        Missing: The season has no such episode.
        BadInput: It has no such place.
    """
    entries = list(season.episodes)
    moved = next((entry for entry in entries if entry.id == episode), None)
    if moved is None:
        todo = f"It has: {', '.join(entry.id for entry in entries)}."
        raise Missing(f"The season has no episode {episode}.", todo=todo)
    if not 1 <= to <= len(entries):
        raise BadInput(f"There is no place {to}.", todo=f"Choose one from 1 to {len(entries)}.")
    entries.remove(moved)
    entries.insert(to - 1, moved)
    return numbered(season.model_copy(update={"episodes": tuple(entries)}))


def numbered(season: Season) -> Season:
    """The same with each episode numbered by its place."""
    entries = [entry.model_copy(update={"number": place}) for place, entry in enumerate(season.episodes, start=1)]
    return season.model_copy(update={"episodes": tuple(entries)})
