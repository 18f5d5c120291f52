"""What countries without a winter have none of: nobody turns off the radiators in Zanzibar."""

from __future__ import annotations

import re

from production_flow.embedded.writer.kits.sifting import sifted
from production_flow.embedded.writer.kits.tables import Tables
from production_flow.embedded.writer.model import Brief

WARM = frozenset({
    "arabic", "eastafrica", "india", "malay", "pacific", "philippines", "thai", "vietnam", "westafrica",
})  # fmt: skip
"""Cultures whose towns see no snow, and no fog to speak of."""

_WINTRY = re.compile(
    r"\b(?:radiators?|(?:the|central) heating|fan heater|heaters?|snow(?:s|ed|ing|man|ball\w*|drift\w*)?|frost\w*|icy"
    r"|icicles?|mittens?|overcoats?|hot[- ]water bottle|log fire|thermals|smells of coat|bobble hat|earmuffs|slush)\b",
    re.IGNORECASE,
)
"""What belongs to winters."""


def is_warm(brief: Brief) -> bool:
    """Whether a show plays where no house is heated."""
    return brief.place.culture in WARM and brief.place.setting not in {"ship", "space", "mountain"}


def aired(kit: Tables, brief: Brief) -> Tables:
    """The tables of a kit without what needs a winter, in a country that has none."""
    return sifted(kit, _WINTRY) if is_warm(brief) else kit
