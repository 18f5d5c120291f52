"""What is left of a kit without texts that do not belong in one show."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.types import Json

_FEWEST = 2
_FIELDS = ("title", "text", "mid", "end", "after", "goal", "against", "turn", "narr")


def sifted(kit: Tables, strange: re.Pattern[str]) -> Tables:
    """The tables of a kit without scenes, lines and skies that a pattern finds strange, wherever others are left.

    A field keeps two texts at least, and every beginning an end of its letter.
    """
    speech: Table = {
        act: {register: _without(texts, strange) for register, texts in rows.items()}
        if isinstance(rows, dict)
        else rows
        for act, rows in kit.speech.items()
    }
    sky = {weather: _without(texts, strange) for weather, texts in kit.frame["sky"].items()}
    events = {name: _event(row, strange) for name, row in kit.events.items()}
    return replace(kit, events=events, speech=speech, frame={**kit.frame, "sky": sky})


def _event(row: Table, strange: re.Pattern[str]) -> Table:
    fields = [field for field in _FIELDS if isinstance(row.get(field), list)]
    changed = {field: _without(row[field], strange) for field in fields}
    letters = {letter for text in changed.get("text", ()) for letter in _letters(text)}
    for field in ("mid", "end", "after"):
        ends = [_letters(text) for text in changed.get(field, ())]
        if ends and not all(any(not end or letter in end for end in ends) for letter in letters):
            changed[field] = row[field]
    return {**row, **changed}


def _without(texts: Json, strange: re.Pattern[str]) -> list[str]:
    kept = [text for text in texts if not strange.search(text)]
    return kept if len(kept) >= _FEWEST else list(texts)


def _letters(text: str) -> str:
    found = re.match(r"([a-z]+): ", text)
    return found[1] if found else ""
