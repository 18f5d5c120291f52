"""The weather of an episode as its country can have it: no snow in Timbuktu, and no fog."""

from __future__ import annotations

import re
from collections.abc import Collection

from production_flow.documents.scene import Weather
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.warmth import WARM

_DRY = frozenset({"arabic", "westafrica", "persia"})
"""Cultures in whose towns the air is thick with dust where elsewhere it is with fog."""


_SAID: tuple[tuple[Weather, re.Pattern[str]], ...] = (
    ("snow", re.compile(r"\b(?:blizzards?|snow(?:ed|bound|storms?|fall|s|y)?|avalanches?|frozen)\b")),
    ("dust", re.compile(r"\b(?:dust ?storms?|sandstorms?|droughts?|dust bowl)\b")),
    ("storm", re.compile(r"\b(?:hurricanes?|typhoons?|cyclones?|tempests?|thunderstorms?|(?:a|the) (?:\w+ )?storm)\b")),
    ("fog", re.compile(r"\bfog(?:gy|bound)?\b")),
    (
        "rain",
        re.compile(r"\b(?:floods?|flooded|monsoon|downpours?|(?:never stops|endless|forty days of) rain(?:ing)?)\b"),
    ),
)
"""Weather -> words of a sentence that say it."""


def said_weather(brief: Brief, skies: Collection[str]) -> Weather | None:
    """The weather that the sentence itself has ("during a blizzard"), if it is among `skies`; none aboard a ship."""
    if brief.place.setting in {"ship", "space"}:
        return None
    found = (weather for weather, words in _SAID if words.search(brief.raw))
    return next((weather for weather in found if weather in skies), None)


def weather_in(brief: Brief, dealt: Weather, skies: Collection[str]) -> Weather:
    """The weather that is dealt, or what the country of the show has instead, of those in `skies`."""
    culture = brief.place.culture
    if culture not in WARM | _DRY or brief.place.setting in {"wild", "ship", "space"} or dealt not in {"snow", "fog"}:
        return dealt
    if dealt == "snow":
        return "clear" if culture in WARM else dealt
    return "dust" if culture in _DRY and "dust" in skies else "clear"
