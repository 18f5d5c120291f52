"""Reading aloud what is not written in English letters, as well as an English reader could."""

# ruff: noqa: RUF001 - phonetic and foreign letters are the subject

from __future__ import annotations

import unicodedata

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "ye", "ё": "yo", "ж": "zh", "з": "z", "и": "ee", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "oo", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yoo", "я": "ya",
    "і": "ee", "ї": "yee", "є": "ye", "ґ": "g",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "th", "ε": "e", "ζ": "z", "η": "ee", "θ": "th", "ι": "ee", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "ee", "φ": "f",
    "χ": "h", "ψ": "ps", "ω": "o",
}  # fmt: skip
_LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "w", "ı": "i", "þ": "th", "ð": "th"}
_TABLE = {**_CYRILLIC, **_GREEK, **_LATIN}


def in_english_letters(line: str) -> str:
    """The line with every letter an English one; letters of other scripts than Cyrillic and Greek are left out."""
    return "".join(_letter(mark) for mark in unicodedata.normalize("NFC", line))


def _letter(mark: str) -> str:
    if mark.isascii() or not mark.isalpha():
        return mark
    plain = mark.lower()
    known = _TABLE.get(plain)
    if known is None:
        bare = unicodedata.normalize("NFD", plain)[0]
        known = bare if bare.isascii() else _TABLE.get(bare, "")
    return known.capitalize() if mark.isupper() else known
