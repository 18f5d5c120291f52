"""The weather of an episode as its country can have it: no snow in Timbuktu, and no fog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from production_flow.documents.scene import Weather
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.model import Brief

_WARM = frozenset({
    "arabic", "eastafrica", "india", "malay", "pacific", "philippines", "thai", "vietnam", "westafrica",
})  # fmt: skip
"""Cultures whose towns see no snow, and no fog to speak of."""

_DRY = frozenset({"arabic", "westafrica", "persia"})
"""Cultures in whose towns the air is thick with dust where elsewhere it is with fog."""


def weather_in(brief: Brief, dealt: Weather, skies: Mapping[str, Table]) -> Weather:
    """The weather that is dealt, or what its place has instead; `skies` is what a kit can say of each."""
    culture = brief.place.culture
    if culture not in _WARM | _DRY or brief.place.setting in {"wild", "ship", "space"} or dealt not in {"snow", "fog"}:
        return dealt
    instead = "dust" if culture in _DRY and dealt == "fog" and "dust" in skies else "clear"
    return cast("Weather", dealt if culture not in _WARM and dealt == "snow" else instead)
