"""How people look: the words of a sentence that say it, and what is dealt where nothing is said."""

from __future__ import annotations

import re

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("likeness")

SAID = {
    str(field): tuple((str(word), re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)) for word, pattern in rows.items())
    for field, rows in _DATA["said"].items()
}
"""Part of a look (hair, facial_hair, features, accessories, build, and slots of dress) -> words and their patterns."""

SHADES = strings(_DATA["shades"])
"""Colour word -> colour of hair."""

CLOTHS = strings(_DATA["cloths"])
"""Colour word -> colour of what is worn."""

SKINS = strings(_DATA["skins"])
"""Kind of being -> skin."""

HAIR = texts(_DATA["hair"])
"""Gender, age and range of skin -> cuts."""

UNKNOWN_HAIR = texts(_DATA["unknown_hair"])
"""Era -> cuts that it does not know."""

MORE_HAIR = {str(era): texts(rows) for era, rows in _DATA["more_hair"].items()}
"""Era -> gender -> cuts that it has more than others."""

TRADE_HAIR = strings(_DATA["trade_hair"])
"""Trade -> cut."""

OUTLINE_OF = {cut: outline for outline, cuts in texts(_DATA["outlines"]).items() for cut in cuts}
"""Cut -> the outline that it makes."""

BEARDS = texts(_DATA["beards"])
"""Era, or range of skin, or `old` -> beards, a word as often as it is worn."""
