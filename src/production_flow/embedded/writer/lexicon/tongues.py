"""What a prompt in another language says, word by word in English; and what emoji stand for.

`glosses.txt`: language | foreign:english pairs, an underscore for a space. `emoji.txt`: emoji, then its word.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.data import lines_of, rows
from production_flow.embedded.writer.lexicon.words import SMALL_WORDS

EMOJI: dict[str, str] = dict(line.split(" ", 1) for line in lines_of("emoji.txt").splitlines())
"""Emoji -> the word it is read as."""


def _glossary() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for language, words in rows("glosses.txt"):
        table = tables.setdefault(language, {})
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            table.setdefault(foreign.strip("_"), english.replace("_", " "))
    for language, words in SMALL_WORDS.items():
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            tables[language].setdefault(foreign, english)
    return tables


GLOSSARY: dict[str, dict[str, str]] = _glossary()
"""Language -> word -> English."""

NOT_TRANSLATED = frozenset({"ja", "zh", "ko", "ar", "he", "ru", "hi", "el", "th", "fa", "xx", "nl"})
"""Languages that are recognised and not read."""
