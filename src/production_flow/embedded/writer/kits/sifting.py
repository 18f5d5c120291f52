"""What is left of a kit without texts that do not belong in one show, and what one show has besides."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

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


def with_more(kit: Tables, book: str) -> Tables:
    """The tables of a kit with what a book of it has besides, after all that they have: scenes, lines, skies.

    Args:
        kit: The tables.
        book: Where the book lies among the kits, such as `comedy/household`.
    """
    more = _more(book)
    events = kit.events | {name: _with(kit.events[name], row) for name, row in more.get("events", {}).items()}
    speech = kit.speech | {act: _with(kit.speech[act], rows) for act, rows in more.get("speech", {}).items()}
    frame = kit.frame | {"sky": _with(kit.frame["sky"], more.get("sky", {}))}
    return replace(kit, events=events, speech=speech, frame=frame)


@cache
def _more(book: str) -> Table:
    path = files("production_flow.embedded.writer.kits").joinpath(f"{book}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _with(row: Table, more: Table) -> Table:
    """A row whose lists go on with those of another, and whose other fields are replaced by them."""
    return row | {
        field: [*row.get(field, ()), *texts] if isinstance(texts, list) else texts for field, texts in more.items()
    }


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
