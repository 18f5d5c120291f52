"""Which hours the acts of an episode play at: those that the kit deals, or the night for whoever works at night."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.planner import Step

_NIGHTLY = re.compile(
    r"\b(?:night|graveyard|late)[- ]shift\b"
    r"|\bnight[- ](?:porter|watch(?:man|woman)?|nurse|bus|train|guard|clerk|desk|staff|crew|team|cleaners?|market)\b"
    r"|\bovernight\b|\ball-night\b|\bworks? nights\b",
    re.IGNORECASE,
)
_NIGHTS = ("dusk", "night", "night", "night", "night", "dawn")


def hours_of(brief: Brief, dealt: Sequence[str]) -> Sequence[str]:
    """The hour of each act, cold open to tag: of those who work at night, from dusk to dawn."""
    return _NIGHTS if _NIGHTLY.search(brief.raw) else dealt


_IN_THE_DARK = frozenset({"comes_back", "caught"})
"""Moves that are told without a lamp in every kit: somebody comes by night for what lies there."""

ACTS = ("cold_open", "act_one", "act_two", "act_three", "act_four", "tag")
"""The acts of an episode in their order."""


def darkened(hours: Sequence[str], steps: Iterable[Step]) -> Sequence[str]:
    """The hours with the night for every act in which somebody comes in the dark."""
    dark = {step.slot.act for step in steps if step.move.id in _IN_THE_DARK}
    return ["night" if act in dark else hour for act, hour in zip(ACTS, hours, strict=True)]
