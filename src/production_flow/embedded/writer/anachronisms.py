"""What nobody has yet in the time of a show: no boat of 1590 is taken out of gear."""

from __future__ import annotations

import re

from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Brief

_MACHINES = (
    r"engines?|(?:out of|in|into|first|second) gear|gearbox|radios?|wireless|telephones?|telegrams?|televisions?"
    r"|cameras?|headlamps?|headlights?|motor(?:s|bikes?|cycles?)?|electric\w*|light bulbs?|fridge|computers?|plastic"
    r"|petrol|diesel|typewriters?|carbon paper|loudspeakers?|microphones?|helicopters?|aeroplanes?|cars?|lorr(?:y|ies)"
    r"|bus(?:es)?"
)
_STEAM = (
    r"|photographs?|railways?|trams?|newspapers?|cigarettes?|bicycles?|police(?:m[ae]n)?|sandwich(?:es)?"
    r"|(?:strikes|lights|lit) a match|box of matches|gas ?lamps?|postage stamps?|share certificates?"
)
_LATER = {
    "ancient": re.compile(rf"\b(?:{_MACHINES}{_STEAM})\b", re.IGNORECASE),
    "medieval": re.compile(rf"\b(?:{_MACHINES}{_STEAM})\b", re.IGNORECASE),
}
"""Era -> what came after it."""


def too_late(text: str, era: str) -> bool:
    """Whether a text names what an era does not know yet."""
    return era in _LATER and _LATER[era].search(text) is not None


def in_time(kit: Tables, brief: Brief) -> Tables:
    """The tables of a kit without scenes and lines that name what came after the time of a show."""
    later = _LATER.get(brief.era) if brief.genre not in _TIMELESS else None
    return sifted(kit, later) if later is not None else kit


_TIMELESS = frozenset({"fantasy", "scifi"})
"""Genres that have engines whenever they like."""
