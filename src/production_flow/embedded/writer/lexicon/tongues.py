"""What a prompt in another language says, word by word in English; and what emoji stand for.

`glosses.txt`: language | foreign:english pairs, an underscore for a space. `nouns*.txt`: english | de | es | fr | it
| pt, a tilde before an adjective, a stroke where a language has no such word. `verbs*.txt`: english | infinitive,
third person and, where no rule gives them, its plural and after a plus its participle in each of the five; a German
verb that comes apart has an underscore between its parts. `participles.txt`: language | participle:english pairs.
`emoji.txt`: emoji, its word. `exonyms.txt`: english name of a place | its names in the other languages, an underscore
for a space.
"""

from __future__ import annotations

import re

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


def _verbs() -> dict[str, dict[str, tuple[str, str]]]:
    tables: dict[str, dict[str, tuple[str, str]]] = {language: {} for language in LANGUAGES}
    for english, *cells in (row for name in _VERB_TABLES for row in rows(name)):
        for language, cell in zip(LANGUAGES, cells, strict=True):
            infinitive, one, *rest = cell.split()
            many = [word for word in rest if not word.startswith("+")]
            told = next((word[1:] for word in rest if word.startswith("+")), _participle(language, infinitive, one))
            forms = {"third": one, "plural": many[0] if many else _plural(language, infinitive, one)}
            for kind, form in (
                *forms.items(),
                ("base", infinitive),
                ("past", told),
                *_told(language, infinitive),
                *_supposed(language, infinitive),
                *_first(language, infinitive, one),
                *_whole(language, one),
            ):
                tables[language].setdefault(form, (english, kind))
    for language, words in rows("participles.txt"):
        for pair in words.split():
            foreign, _, english = pair.partition(":")
            if tables[language].get(foreign, ("", "told"))[1] == "told":
                tables[language][foreign] = (english, "past")
    return tables


def _whole(language: str, one: str) -> list[tuple[str, str]]:
    """What a German verb that comes apart is in a clause that another one hangs on ("klärt_auf": aufklärt)."""
    head, _, part = one.partition("_")
    return [("third", part + head)] if language == "de" and part and "_" not in part else []


def _participle(language: str, infinitive: str, one: str) -> str:
    """The regular past participle of a verb."""
    part = one.partition("_")[2]
    if language == "de" and part and infinitive.startswith(part):
        return f"{part}{_participle(language, infinitive.removeprefix(part), '')}"
    if language == "de":
        return f"ge{infinitive.removesuffix('n').removesuffix('e')}t"
    rules = {
        "es": (("ar", "ado"), ("er", "ido"), ("ir", "ido")),
        "pt": (("ar", "ado"), ("er", "ido"), ("ir", "ido")),
        "it": (("are", "ato"), ("ere", "uto"), ("ire", "ito")),
        "fr": (("er", "é"), ("ir", "i"), ("re", "u")),
    }
    for ending, made in rules[language]:
        if infinitive.endswith(ending):
            return infinitive.removesuffix(ending) + made
    return infinitive


_TOLD: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "es": (("ar", ("ó", "aba", "aron", "aban")), ("er", ("ió", "ía", "ieron")), ("ir", ("ió", "ía", "ieron"))),
    "pt": (("ar", ("ou", "ava", "aram", "avam")), ("er", ("eu", "ia", "eram")), ("ir", ("iu", "ia", "iram"))),
    "it": (("are", ("ava", "avano", "ò")), ("ere", ("eva", "evano")), ("ire", ("iva", "ivano"))),
    "fr": (("er", ("ait", "aient", "a")), ("ir", ("issait", "issaient", "it")), ("re", ("ait", "aient"))),
    "de": (("en", ("te", "ten")),),
}
"""Language -> ending of the infinitive -> endings of what is told as past."""


def _told(language: str, infinitive: str) -> list[tuple[str, str]]:
    """The regular past tenses of a verb."""
    for ending, made in _TOLD[language]:
        if infinitive.endswith(ending):
            return [("told", infinitive.removesuffix(ending) + one) for one in made]
    return []


_SUPPOSED = {
    "es": (("ar", "ara", "aran"), ("er", "iera", "ieran"), ("ir", "iera", "ieran")),
    "pt": (("ar", "asse", "assem"), ("er", "esse", "essem"), ("ir", "isse", "issem")),
    "it": (("are", "asse", "assero"), ("ere", "esse", "essero"), ("ire", "isse", "issero")),
}
"""Language -> ending of the infinitive -> endings of what is only supposed, of one and of several."""


def _supposed(language: str, infinitive: str) -> list[tuple[str, str]]:
    """What a question supposes ("¿Y si ... abriera"), told as what is."""
    for ending, one, many in _SUPPOSED.get(language, ()):
        if infinitive.endswith(ending):
            stem = infinitive.removesuffix(ending)
            return [("third", stem + one), ("plural", stem + many)]
    return []


def _first(language: str, infinitive: str, one: str) -> list[tuple[str, str]]:
    """What the one who tells does ("heredo", "ich erbe")."""
    if "_" in infinitive or not one.isalpha():
        return []
    if language == "de":
        stem = infinitive.removesuffix("n").removesuffix("e")
        return [("first", f"{stem}e")]
    endings = {"es": ("ar", "er", "ir"), "pt": ("ar", "er", "ir"), "it": ("are", "ere", "ire")}
    stems = [one[:-1] for ending in endings.get(language, ()) if infinitive.endswith(ending)]
    if language == "pt" and infinitive.endswith("ar"):
        return [("first", f"{stem}o") for stem in stems] + [("first_told", f"{infinitive.removesuffix('ar')}ei")]
    if language == "es":
        return [("first", f"{stem}o") for stem in stems] + [
            ("first_told", infinitive[:-2] + ("é" if infinitive.endswith("ar") else "í"))
        ]
    return [("first", f"{stem}o") for stem in stems] if language != "fr" else [("first", one)]


def _plural(language: str, infinitive: str, one: str) -> str:
    """The third person plural of a verb where a rule gives it."""
    if language == "de":
        return _apart(infinitive, one.partition("_")[2]) if "_" in one else infinitive
    entry = _VERB_IN.fullmatch(one)
    before, verb, after = entry.groups() if entry else ("", one, "")
    endings = {"es": "n", "fr": "nt", "pt": "m"}
    if language == "it":
        return f"{before}{verb[:-1]}{'ano' if verb.endswith('a') else 'ono'}{after}"
    return f"{before}{verb}{endings[language]}{after}"


_VERB_IN = re.compile(r"((?:s[ei]_)?)([^_]+)((?:_.+)?)")
"""The verb of an entry of several words, between a pronoun before it and what belongs to it."""


def _apart(infinitive: str, part: str) -> str:
    """What several do, of a German verb that comes apart ("aufklären": klären_auf)."""
    return f"{infinitive.removeprefix(part)}_{part}" if infinitive.startswith(part) else infinitive


FORMS: dict[str, dict[str, tuple[str, str]]] = _verbs()
"""Language -> form of a verb -> (English verb, `third`, `plural`, `base`, `past` (a participle), `told`, `first` or
`first_told` (what the one who tells does or did)."""

NOT_TRANSLATED = frozenset({"ja", "zh", "ko", "ar", "he", "ru", "hi", "el", "th", "fa", "xx", "nl"})
"""Languages that are recognised and not read."""
