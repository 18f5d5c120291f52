"""What the kits' tables say, for tests that read all of it."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.terms import KitId
from production_flow.types import Json

UNREAD = frozenset({"colour", "kind", "choose", "near", "lacks", "needs"})
"""Keys of what the artist, the lexicon and the planner read, and nobody else."""


def texts(value: Json) -> list[str]:
    """Every authored text in a table."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for key, part in value.items() if key not in UNREAD for text in texts(part)]
    return [text for part in value for text in texts(part)] if isinstance(value, list) else []


def everything(kit: KitId) -> list[str]:
    """Every text of a kit."""
    book = tables(kit)
    return texts([book.events, book.cases, book.sides, book.arc, book.speech, book.frame, book.words])


def bare(text: str) -> str:
    """A text without its slots and without the stances after its bar."""
    return re.sub(r"\{[^}]*\}", "", text.partition(" | ")[0])


@cache
def runs(kit: KitId) -> frozenset[str]:
    """Every five words running in a kit's tables, slots counted as words."""
    return runs_of(everything(kit))


def runs_of(told: list[str]) -> frozenset[str]:
    """Every five words running in these texts, slots counted as words."""
    found: set[str] = set()
    for text in told:
        spoken = re.sub(r"^[a-z]+: ", "", text.partition(" | ")[0])
        words = re.findall(r"\{[^}]*\}|[\w'-]+", spoken.lower())
        found |= {" ".join(words[at : at + 5]) for at in range(len(words) - 4)}
    return frozenset(found)
