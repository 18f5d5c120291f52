"""The dictionaries of five languages: words that no pitch needs to be told by, and many hold.

`lexicon/abroad/de.txt` and so on: class | english | the word itself | irregular forms. A noun (n) has its other
genders behind commas and irregular plurals in the last cell; a verb (v) its infinitive, third person, plural where no
rule gives it and after a plus its participle, and in the last cell irregular forms of the past; an adjective (a) its
bare form; everything else is an o. An underscore stands for a space, and between the parts of a German verb that comes
apart.

They are read where a sentence of their language is read, so that nobody waits for them who writes in English.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from production_flow.embedded.writer.grammar import plural
from production_flow.embedded.writer.lexicon.conjugation import Form, forms_of
from production_flow.embedded.writer.lexicon.data import lines_of, rows
from production_flow.embedded.writer.lexicon.romance_moods import lesser_forms_of, supposed_of
from production_flow.embedded.writer.lexicon.tongues import FORMS, GLOSSARY, LANGUAGES, VERB_ENTRIES


class Vocabulary(NamedTuple):
    """A language: word -> English, and form of a verb -> English verb and which form it is."""

    words: dict[str, str]
    forms: dict[str, Form]


@cache
def vocabulary(code: str) -> Vocabulary:
    """Everything that is known of a language: first the words that the reader was taught, then its dictionary."""
    words, forms = dict(GLOSSARY[code]), dict(FORMS[code])
    for kind, english, foreign, irregular in _entries(code):
        own = [word.strip() for word in irregular.split(",") if word.strip()]
        if kind == "v":
            for form, (verb, which) in {**forms_of(code, english, foreign), **_told(own, english)}.items():
                if form not in words and form not in forms:
                    forms[form] = (verb, which)
            continue
        for word in foreign.split(","):
            if forms.get(word.strip(), ("", "first"))[1].startswith("first"):
                words.setdefault(word.strip().replace(" ", "_"), english)
        for word in own:
            words.setdefault(word.replace(" ", "_"), plural(english) if kind == "n" else english)
    for form, meant in _lesser(code, forms).items():
        if form not in words:
            forms.setdefault(form, meant)
    return Vocabulary(words, forms)


@cache
def infinitives(code: str) -> dict[str, str]:
    """Form of a verb of one word -> its infinitive."""
    verbs = [(english, entry) for language, english, entry in VERB_ENTRIES if language == code]
    verbs += [(english, entry) for kind, english, entry, _ in _entries(code) if kind == "v"]
    made: dict[str, str] = {}
    for english, entry in verbs:
        infinitive = entry.split()[0]
        if "_" not in entry and "'" not in infinitive:
            for form in {**forms_of(code, english, entry), **lesser_forms_of(code, english, entry)}:
                made.setdefault(form, infinitive)
    return made


@cache
def verbs_too(code: str) -> dict[str, Form]:
    """Forms of verbs of a language that are other words as well ("règle": a rule, or settles)."""
    words, forms = vocabulary(code)
    verbs = [(english, entry) for language, english, entry in VERB_ENTRIES if language == code]
    verbs += [(english, entry) for kind, english, entry, _ in _entries(code) if kind == "v"]
    made: dict[str, Form] = {}
    for english, entry in verbs:
        for form, meant in {**forms_of(code, english, entry), **_irregular(code, english, entry)}.items():
            if form in words and form not in forms and meant[1] in {"third", "plural", "told"}:
                made.setdefault(form, meant)
    return made


def _irregular(code: str, english: str, entry: str) -> dict[str, Form]:
    """What was done, of a verb, by rarer rules."""
    return {form: meant for form, meant in lesser_forms_of(code, english, entry).items() if meant[1] == "told"}


def _lesser(code: str, forms: dict[str, Form]) -> dict[str, Form]:
    """Forms of the verbs of a language that are known only where no other word is spelled like them."""
    verbs = [(english, entry) for language, english, entry in VERB_ENTRIES if language == code]
    verbs += [(english, entry) for kind, english, entry, _ in _entries(code) if kind == "v"]
    made: dict[str, Form] = {}
    for english, entry in verbs:
        for form, meant in lesser_forms_of(code, english, entry).items():
            made.setdefault(form, meant)
    for told, (english, kind) in [*forms.items(), *made.items()]:
        if kind == "told":
            for which, form in supposed_of(code, told):
                made.setdefault(form, (english, which))
    return made


def _told(own: list[str], english: str) -> dict[str, Form]:
    return dict.fromkeys(own, (english, "told"))


def _entries(code: str) -> list[list[str]]:
    """The rows of a language, each with four cells."""
    return [[*row, ""][:4] for row in rows(f"abroad/{code}.txt")]


@cache
def adjectives() -> frozenset[str]:
    """The English of every adjective of the dictionaries that is one word and rarely a noun ("school")."""
    rather_nouns = frozenset(lines_of("abroad/rather_nouns.txt").split())
    every = (row for code in LANGUAGES for row in _entries(code))
    return frozenset(english for kind, english, *_ in every if kind == "a" and " " not in english) - rather_nouns
