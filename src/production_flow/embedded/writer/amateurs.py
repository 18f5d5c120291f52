"""Whether the hero of a mystery is a detective by trade, or somebody who only cannot leave it alone."""

from __future__ import annotations

import re

from production_flow.embedded.writer.model import Brief, Story

_PAID = re.compile(
    r"\b(?:detective|investigator|investigative|private eye|eye|p\.?i|inspector|police\w*|cop|officer|sergeant|captain"
    r"|commissioner|commissario|constable|sheriff|marshal|deputy|lieutenant|lawyer|attorney|defender|barrister|solicitor"
    r"|prosecutor|judge|reporter|journalist|columnist|insurance|bounty|bail|fixer|agent|spy|sleuth|gumshoe|hitman"
    r"|assassin|killer|informer|bodyguard|process server|auditor|coroner|magistrate)s?\b",
    re.IGNORECASE,
)
"""Trades in which people are paid to find out, or to be told."""


def is_amateur(brief: Brief) -> bool:
    """Whether the hero has a trade of their own, and nobody pays them to ask."""
    hero = brief.protagonists[0]
    return hero.said and not _PAID.search(f"{hero.phrase} {hero.noun} {hero.occupation}")


def asks_unpaid(story: Story) -> bool:
    """Whether a noir is about somebody who is nobody's detective."""
    return story.kit.id == "noir" and is_amateur(story.brief)
