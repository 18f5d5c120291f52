"""Colours: the palettes of genres, cloth, skin, hair and metal, each with a name that a person would use."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import pairs, strings, texts, toml

_DATA = toml("colours")

ROLES = ("ground", "shadow", "mid", "light", "accent", "second accent")
"""What the six colours of a palette are for, in their order."""

PALETTES = {str(key): tuple(pairs(row) for row in rows) for key, rows in _DATA["palettes"].items()}
"""Genre (or `robots`) -> palettes of six (name, hex), in the order of `ROLES`."""

CLOTH = {str(key): pairs(rows) for key, rows in _DATA["cloth"].items()}
"""Table -> ten cloth colours (name, hex)."""

CLOTH_OF = strings(_DATA["cloth_of"])
"""Genre -> table of cloth colours."""

SKINS = texts(_DATA["skins"])
"""Ranges of skin."""

SKIN_OF = texts(_DATA["skin_of"])
"""Culture -> ranges of skin that its people have."""

SKIN_WORDS: tuple[tuple[int, str], ...] = (
    (205, "fair"),
    (180, "light"),
    (150, "olive"),
    (115, "brown"),
    (0, "deep brown"),
)
"""Lightness (mean of the channels) from which a word applies."""

HAIR = {str(key): pairs(rows) for key, rows in _DATA["hair"].items()}
"""Range of skin -> hair colours of the young and the grown."""

GREY_HAIR = pairs(_DATA["grey_hair"])
METALS = pairs(_DATA["metals"])
"""Shells of robots."""

_BEASTS = toml("beasts")
FURS = {str(key): pairs(rows) for key, rows in (*_DATA["furs"].items(), *_BEASTS["furs"].items())}
COATS = strings(_BEASTS["coats"])
"""Nouns for animals of one colour -> that colour."""

EYES = pairs(_DATA["eyes"])
NEUTRALS = pairs(_DATA["neutrals"])
EMBER = pairs(_DATA["ember"])
"""Lights behind a robot's eyes."""
