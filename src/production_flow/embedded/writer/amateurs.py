"""Whether the hero of a mystery is a detective by trade, or somebody who only cannot leave it alone."""

from __future__ import annotations

import re

from production_flow.embedded.writer.model import Brief, Story

_PAID = re.compile(
    r"\b(?:detective|investigator|investigative|private eye|hired eye|p\.?i|inspector|police\w*|cop|officer|sergeant"
    r"|captain|commissioner|commissario|constable|sheriff|marshal|deputy|lieutenant|lawyer|attorney|defender|barrister|solicitor"
    r"|prosecutor|judge|reporter|journalist|columnist|insurance|bounty|bail|fixer|agent|spy|sleuth|gumshoe|hitman"
    r"|assassin|killer|informer|bodyguard|process server|auditor|coroner|magistrate)s?\b",
    re.IGNORECASE,
)
"""Trades in which people are paid to find out, or to be told."""


_OTHERS = re.compile(
    r"\b(?:(?:estate|travel|ticket|theatrical|literary|letting|sports|press|talent|station) agents?"
    r"|(?:ferry|sea|ship['\u2019]?s?|tug(?:boat)?|barge|team|fishing|steamer|harbou?r|river) captains?"
    r"|(?:dog|flower|cake|diving|figure.skating|song|beauty|talent|line)[ -](?:show |contest )?judges?"
    r"|(?:press|welfare|probation|housing|loan|tourist|records) officers?)\b",
    re.IGNORECASE,
)
"""Trades that have such a word in their name, and nothing to do with it."""


def is_amateur(brief: Brief) -> bool:
    """Whether the hero has a trade of their own, and nobody pays them to ask."""
    hero = brief.protagonists[0]
    paid = _PAID.search(f"{hero.phrase} {hero.noun} {hero.occupation}") and not _OTHERS.search(hero.phrase)
    return hero.said and not paid


def asks_unpaid(story: Story) -> bool:
    """Whether a noir is about somebody who is nobody's detective."""
    return story.kit.id == "noir" and is_amateur(story.brief)
