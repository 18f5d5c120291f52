"""How roles dress where no trade says it, and the cuts that the artist can draw."""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import strings, texts, toml

_DATA = toml("dress")

ROLE_DRESS = texts(_DATA["role_dress"])
"""Role -> sets of dress as slot:kind."""

LOCAL_SWAPS = {str(key): strings(row) for key, row in _DATA["local_swaps"].items()}
WORLD_SWAPS = {str(key): strings(row) for key, row in _DATA["world_swaps"].items()}
"""World -> cut that is not worn there -> cut that is."""

ERA_SWAPS = {str(key): strings(row) for key, row in _DATA["era_swaps"].items()}
"""Era -> cut that is not worn then -> cut that is."""

LOCAL_HATS: dict[str, tuple[tuple[str, int, str, int], ...]] = {
    str(culture): tuple((str(row[0]), int(row[1]), str(row[2]), int(row[3])) for row in rows)
    for culture, rows in _DATA["local_hats"].items()
}
"""Culture -> gender, least age, hat, and how many in a hundred of those wear it."""

PATTERNS = texts(_DATA["patterns"])
"""Cut -> patterns that its cloth may have; `plain` has none."""

TRADE_PATTERNS = strings(_DATA["trade_patterns"])
"""Trade -> pattern of what is worn on top."""

TRADE_COLOURS = {str(key): strings(row) for key, row in _DATA["trade_colours"].items()}
"""Trade -> slot -> colour that it is known by."""

WORDS = strings(_DATA["words"])
"""Cut -> how a costume designer would say it."""

MANNERS = texts(_DATA["manners"])
"""Cut -> how somebody wears it."""

PIECES = strings(_DATA["pieces"])
"""Tool of a trade -> the thing somebody carries."""


def word_of(kind: str) -> str:
    """A garment as a costume designer would say it, its pattern first ("check shirt")."""
    if kind in WORDS:
        return WORDS[kind]
    pattern, _, cut = kind.rpartition("-")
    return f"{pattern} {WORDS.get(cut, cut)}".strip()


def cut_of(kind: str) -> str:
    """A garment without its pattern."""
    return kind if kind in WORDS else kind.rpartition("-")[2]
