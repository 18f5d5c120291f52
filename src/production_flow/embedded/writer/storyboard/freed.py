"""The scenes of a drama of the century in a country where nobody needs a stamp to cross a bridge."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.freedom import WORLD
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.places import world_of
from production_flow.types import Json

_STRICT = re.compile(
    r"\b(?:permits?|barrier|checkpoint|curfew|censor\w*|patrol|passports?|visas?|bread cards?|(?:half-)?coupons?"
    r"|tribunal|minister"
    r"|after dark|for Friday's list|the same list|no longer on their own stairs|cleared in a night|the last typist"
    r"|at a desk already|by permission|once said a name|to get across|send three others|list in the frame"
    r"|on the list|off that bridge|over that bridge|it was forbidden|anyone will say|where \{x\} points has written"
    r"|the other side, and|on this side of the line|this side of the tracks|the feelings\. Until ten)\b",
    re.IGNORECASE,
)
"""Words of a town where people are listed, stamped and sent away."""

_FEWEST = 2
_FIELDS = ("text", "mid", "end", "after", "goal", "against", "turn")


def freed(kit: Tables, story: Story) -> Tables:
    """The tables of a kit without what only happens under guard, where its show is in a free country."""
    if world_of(story.brief) != WORLD:
        return kit
    speech: Table = {
        act: {register: _open(texts) for register, texts in rows.items()} if isinstance(rows, dict) else rows
        for act, rows in kit.speech.items()
    }
    return replace(kit, events={name: _event(row) for name, row in kit.events.items()}, speech=speech)


def _event(row: Table) -> Table:
    """An event without such texts; a field keeps two at least, and every beginning an end of its letter."""
    changed = {field: _open(row[field]) for field in _FIELDS if isinstance(row.get(field), list)}
    letters = {letter for text in changed.get("text", ()) for letter in _letters(text)}
    for field in ("mid", "end", "after"):
        ends = [_letters(text) for text in changed.get(field, ())]
        if ends and not all(any(not end or letter in end for end in ends) for letter in letters):
            changed[field] = row[field]
    return {**row, **changed}


def _open(texts: Json) -> list[str]:
    kept = [text for text in texts if not _STRICT.search(text)]
    return kept if len(kept) >= _FEWEST else list(texts)


def _letters(text: str) -> str:
    found = re.match(r"([a-z]+): ", text)
    return found[1] if found else ""
