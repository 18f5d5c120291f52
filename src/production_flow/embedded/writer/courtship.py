"""Who courts is grown: two farmers' children who fall in love are somebody's, and not small."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.model import Deed, ProtagonistRead

_OF_AGE = 18
_COURTS = re.compile(r"(?:fall in love|marry|elope|divorce|seduce|woo|court|date|have an affair)\b")
_YEARS = re.compile(r"\b(?:\d+|[a-z]+)[- ]year[- ]old|\baged? \d+|, \d+\b")


def grown(heroes: tuple[ProtagonistRead, ...], deed: Deed) -> tuple[ProtagonistRead, ...]:
    """The heroes, of no child's age where they court; years that are said stay."""
    if not _COURTS.match(deed.infinitive):
        return heroes
    return tuple(
        replace(hero, age=None)
        if hero.age is not None and hero.age < _OF_AGE and not _YEARS.search(hero.phrase)
        else hero
        for hero in heroes
    )
