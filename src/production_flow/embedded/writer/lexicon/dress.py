"""How roles dress where no trade says it, and the cuts that the artist can draw."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("dress")

ROLE_DRESS = texts(_DATA["role_dress"])
"""Role -> sets of dress as slot:kind."""

WORLD_SWAPS = {str(key): strings(row) for key, row in _DATA["world_swaps"].items()}
"""World -> cut that is not worn there -> cut that is."""

WORDS = strings(_DATA["words"])
"""Cut -> how a costume designer would say it."""

MANNERS = texts(_DATA["manners"])
"""Cut -> how somebody wears it."""

PIECES = strings(_DATA["pieces"])
"""Tool of a trade -> the thing somebody carries."""
