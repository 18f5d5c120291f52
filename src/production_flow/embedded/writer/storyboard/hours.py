"""Which hours the acts of an episode play at: those that the kit deals, or the night for whoever works at night."""

from __future__ import annotations

import re
from collections.abc import Sequence

from production_flow.embedded.writer.model import Brief

_NIGHTLY = re.compile(
    r"\b(?:night|graveyard|late)[- ]shift\b"
    r"|\bnight[- ](?:porter|watch(?:man|woman)?|nurse|bus|train|guard|clerk|desk)\b"
    r"|\bovernight\b|\ball-night\b|\bworks? nights\b",
    re.IGNORECASE,
)
_NIGHTS = ("dusk", "night", "night", "night", "night", "dawn")


def hours_of(brief: Brief, dealt: Sequence[str]) -> Sequence[str]:
    """The hour of each act, cold open to tag: of those who work at night, from dusk to dawn."""
    return _NIGHTS if _NIGHTLY.search(brief.raw) else dealt
