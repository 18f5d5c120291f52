"""Whether a drama of the century plays where nobody needs a stamp to cross a bridge."""

from __future__ import annotations

import re

from production_flow.embedded.writer.model import Brief

WORLD = "free"
"""The world of `world_roles.txt` and `world_places.txt` that has no barrier; a case may lack the flag `world-free`."""

_LANDS = frozenset({"america", "england", "ireland", "scotland", "wales"})
"""Cultures where the century went by without a guarded bridge."""

_GUARDED = re.compile(
    r"\b(?:wars?|wartime|blitz|trench\w*|front|soldiers?|armies|army|occup\w+|border|frontier|checkpoint|smuggl\w+|sp(?:y|ies)|spying"
    r"|regime|secret police|partisans?|resistance|refugees?|curfew|dictator\w*|revolution\w*|coup|junta|blockade|siege"
    r"|deport\w*|evacuat\w+|ghetto|camps?|visas?|passports?|exiles?|defect\w*|escap\w+|censor\w*|informers?|stasi"
    r"|nazis?|soviets?|communists?|iron curtain|berlin|rebellion|uprising|internment|blacklist\w*)\b",
    re.IGNORECASE,
)
"""Words of a sentence that puts its town under guard all the same."""


def is_free(brief: Brief) -> bool:
    """Whether a sentence is of a town where people come and go as they like."""
    return brief.place.culture in _LANDS and not _GUARDED.search(brief.raw)
