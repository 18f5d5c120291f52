"""What a prompt in another language says, word by word in English; and what emoji stand for.

`glosses.txt`: language | foreign:english pairs, an underscore for a space. `nouns*.txt`: english | de | es | fr | it
| pt, a tilde before an adjective, a stroke where a language has no such word. `verbs*.txt`: english | infinitive,
third person and, where no rule gives them, its plural and after a plus its participle in each of the five; a German
verb that comes apart has an underscore between its parts. `participles.txt`: language | participle:english pairs.
`emoji.txt`: emoji, its word. `exonyms.txt`: english name of a place | its names in the other languages, an underscore
for a space.
"""

from __future__ import annotations

from production_flow.embedded.writer.lexicon.conjugation import Form, forms_of
from production_flow.embedded.writer.lexicon.data import lines_of, rows
from production_flow.embedded.writer.lexicon.words import SMALL_WORDS

LANGUAGES = ("de", "es", "fr", "it", "pt")
"""Languages that are read, in the order of the columns."""

EMOJI: dict[str, str] = dict(line.split(" ", 1) for line in lines_of("emoji.txt").splitlines())
"""Emoji -> the word it is read as."""


_NOUN_TABLES = ("nouns.txt", "nouns_more.txt", "nouns_daily.txt", "nouns_wide.txt", "nouns_crafts.txt")
_NOUNS = tuple(row for name in _NOUN_TABLES for row in rows(name))


def _glossary() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {}
    for language, words in rows("glosses.txt"):
        table = tables.setdefault(language, {})
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            table.setdefault(foreign.strip("_"), english.replace("_", " "))
    for english, *cells in _NOUNS:
        for language, cell in zip(LANGUAGES, cells, strict=True):
            for foreign in cell.split(",") if cell != "-" else ():
                tables[language].setdefault(foreign.strip().replace(" ", "_"), english.lstrip("~"))
    for language, words in SMALL_WORDS.items():
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            tables[language].setdefault(foreign, english.replace("_", " "))
    return tables


GLOSSARY: dict[str, dict[str, str]] = _glossary()
"""Language -> word -> English."""

ADJECTIVES = frozenset(row[0].lstrip("~") for row in _NOUNS if row[0].startswith("~"))
"""English adjectives that stand after their noun in a Romance language."""

NOUNS = frozenset(row[0] for row in _NOUNS if not row[0].startswith("~"))
"""English nouns that are known."""


EXONYMS: dict[str, str] = {
    foreign.replace("_", " "): english.replace("_", " ")
    for english, names in rows("exonyms.txt")
    for foreign in names.split()
}
"""Name of a place in another language -> its English name."""


_VERB_TABLES = ("verbs.txt", "verbs_more.txt", "verbs_wide.txt", "verbs_common.txt")


VERB_ENTRIES: tuple[tuple[str, str, str], ...] = tuple(
    (language, english, cell)
    for english, *cells in (row for name in _VERB_TABLES for row in rows(name))
    for language, cell in zip(LANGUAGES, cells, strict=True)
)
"""Language, English verb and the verb itself, as its table has it."""


def _verbs() -> dict[str, dict[str, Form]]:
    tables: dict[str, dict[str, Form]] = {language: {} for language in LANGUAGES}
    for language, english, cell in VERB_ENTRIES:
        for form, meant in forms_of(language, english, cell).items():
            tables[language].setdefault(form, meant)
    for language, words in rows("participles.txt"):
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            if tables[language].get(foreign, ("", "told"))[1] == "told":
                tables[language][foreign] = (english, "past")
    return tables


FORMS: dict[str, dict[str, Form]] = _verbs()
"""Language -> form of a verb -> (English verb, `third`, `plural`, `base`, `past` (a participle), `told`, `first` or
`first_told` (what the one who tells does or did)."""

NOT_TRANSLATED = frozenset({"ja", "zh", "ko", "ar", "he", "ru", "hi", "el", "th", "fa", "xx", "nl"})
"""Languages that are recognised and not read."""
