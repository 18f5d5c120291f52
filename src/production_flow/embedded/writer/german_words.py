"""What German words are in their clause: articles with their cases, pronouns, prepositions, conjunctions, verbs."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.german_strong import strong_forms, weak_form
from production_flow.embedded.writer.grammar import THIRDS, base_of, singular
from production_flow.embedded.writer.lexicon.conjugation import Form
from production_flow.embedded.writer.lexicon.german import MEANT, PRONOUN_CASES, german
from production_flow.embedded.writer.lexicon.words import VERBS
from production_flow.embedded.writer.mending import is_adjective

ANY = frozenset("nadg")
"""Every case: nominative, accusative, dative and genitive by their first letters."""


def _articles() -> dict[str, frozenset[str]]:
    made = {"der": "ndg", "die": "na", "das": "na", "den": "ad", "dem": "d", "des": "g"}
    for stem in ("ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer", "eur", "irgendein"):
        made |= {stem: "na", f"{stem}e": "na", f"{stem}en": "ad", f"{stem}em": "d", f"{stem}er": "dg", f"{stem}es": "g"}
    for stem in ("dies", "jed", "jen", "welch", "manch", "all", "beid", "einig", "viel", "mehrer", "solch"):
        made |= {f"{stem}er": "ndg", f"{stem}e": "na", f"{stem}en": "ad", f"{stem}em": "d", f"{stem}es": "nag"}
    for stem in ("derselb", "dieselb", "dasselb", "denselb", "demselb"):
        cases = {"den": "a", "dem": "d", "der": "n"}.get(stem[:3], "na")
        made |= {f"{stem}e": cases, f"{stem}en": "d" if stem[:3] in {"dem", "den"} else "na"}
    for many in german("numbers"):
        made[many] = "nad"
    return {word: frozenset(cases) for word, cases in (made | {"null": "na", "lauter": "nad", "ganz": "nad"}).items()}


ARTICLES = _articles()
"""Articles, what stands for one, and numbers -> the cases that a noun behind them may have."""

COUNTED = german("counted")

PRONOUNS = {word: cases for cases, *words in PRONOUN_CASES for word in words}
"""Pronouns -> the cases that they may have."""

PREPOSITIONS = german("prepositions")

CONJUNCTIONS = german("conjunctions")
"""Words that a clause opens with whose verb is its last word."""

RELATIVES = german("relatives")

JOINING = german("joining")

DENYING = german("denying")
"""What an English verb has before it."""

AUXILIARIES = {
    **dict.fromkeys(("hat", "habe", "haben", "hast"), ("have", "now")),
    **dict.fromkeys(("hatte", "hatten", "hätte", "hätten", "gehabt"), ("have", "then")),
    **dict.fromkeys(("ist", "sei", "sind", "bin", "bist", "sein_"), ("be", "now")),
    **dict.fromkeys(("war", "waren", "wäre", "wären", "gewesen"), ("be", "then")),
    **dict.fromkeys(("wird", "werde", "werden", "wirst"), ("become", "now")),
    **dict.fromkeys(("wurde", "wurden", "worden", "geworden"), ("become", "then")),
    **dict.fromkeys(("würde", "würden"), ("become", "would")),
}
"""Forms of to have, to be and to become, and when they tell of."""

MODALS = {
    "kann": "can", "können": "can", "konnte": "could", "konnten": "could", "könnte": "could", "könnten": "could",
    "muss": "must", "müssen": "must", "musste": "had to", "mussten": "had to", "müsste": "must", "müssten": "must",
    "soll": "must", "sollen": "must", "sollte": "must", "sollten": "must", "will": "wants to", "wollen": "want to",
    "wollte": "wanted to", "wollten": "wanted to", "möchte": "wants to", "möchten": "want to", "darf": "may",
    "dürfen": "may", "durfte": "could", "durften": "could", "dürfte": "may", "muß": "must", "mag": "likes to",
}  # fmt: skip
"""Modal verbs as they are before another verb."""

SEVERAL = frozenset(["haben", "hatten", "hätten", "sind", "waren", "wären", "werden", "wurden", "würden"])
"""Forms of auxiliaries for several."""


_SMALL = PREPOSITIONS | CONJUNCTIONS | JOINING | DENYING | AUXILIARIES.keys() | MODALS.keys() | PRONOUNS.keys()
ADVERBS = german("adverbs")
"""English adverbs."""


def is_small(lower: str) -> bool:
    """Whether a word has a capital only where it opens a sentence."""
    return lower in _SMALL or lower in ARTICLES or lower in _OPENING or (is_adverb(lower) and not is_noun(lower))


_OPENING = german("opening")


_OF_ADJECTIVES = re.compile(r"(?:ig|lich|isch|los|haft|sam|bar)$")
_NOUNS_IN_IG = tuple(german("nouns_in_ig"))


def is_noun(word: str) -> bool:
    """Whether a word is a noun, also where it is spelled with a small letter ("ein bäcker klaut torten")."""
    lower = word.lower()
    if lower in _SMALL or lower in ARTICLES or lower in _OPENING or "_" in lower:
        return False
    if word.islower() and _OF_ADJECTIVES.search(word) and not word.endswith(_NOUNS_IN_IG):
        return False
    english = looked_up(lower, "de") or ""
    adverb = english in ADVERBS or english.endswith("ly") or english.split(" ")[0] in _LEADING
    return bool(english) and not adverb and not is_adjective(english)


_LEADING = german("leading")


def is_adverb(word: str) -> bool:
    """Whether a word tells how, when or where something is done."""
    english = looked_up(word.lower(), "de") or ""
    return english in ADVERBS or english.endswith("ly") or english.split(" ")[0] in _LEADING


_ENDINGS = ("", "e", "en", "er", "es", "em")


@cache
def adjective_of(lower: str) -> str | None:
    """The English of an adjective in any of its forms ("kleinsten": smallest), None where it is none."""
    words = vocabulary("de").words
    if re.fullmatch(r"beste[nrms]?", lower):
        return "best"
    for ending in _ENDINGS:
        stem = lower.removesuffix(ending)
        if not lower.endswith(ending) or len(stem) < 2:
            continue
        for bare in (stem, f"{stem}e", re.sub(r"([lr])$", r"e\1", stem)):
            if (english := words.get(bare)) and is_adjective(english):
                return english
    return _compared(lower)


def _compared(lower: str) -> str | None:
    """An adjective that compares ("geizigste": stingiest, "größerer": bigger)."""
    words = vocabulary("de").words
    for mark, how in (("est", "most"), ("st", "most"), ("er", "more")):
        found = re.match(rf"([a-zäöüß]{{3,}}){mark}(?:e[nrms]?)$", lower)
        bare = found[1].translate(_PLAIN) if found else ""
        english = next((words[one] for one in ((found[1], bare) if found else ()) if one in words), "")
        if english and is_adjective(english):
            return _graded(english, how)
    return None


_PLAIN = str.maketrans("äöü", "aou")


def _graded(english: str, how: str) -> str:
    short = len(english) <= 5 or english.endswith("y")
    if not short:
        return f"{how} {english}"
    stem = f"{english[:-1]}i" if english.endswith("y") else english.removesuffix("e")
    stem += stem[-1] if re.search(r"[^aeiou][aeiou][gtnd]$", stem) else ""
    return stem + ("est" if how == "most" else "er")


def is_described(lower: str) -> bool:
    """Whether a word is an adjective in its bare form ("zu früh")."""
    return is_adjective(vocabulary("de").words.get(lower, "")) or lower in {"spät", "früh", "viel", "schnell"}


@cache
def kind_of(lower: str) -> str | None:
    """What kind of thing an unknown compound is ("Nobelhotel": hotel), in what number it is."""
    for at in range(3, len(lower) - 3):
        tail = lower[at:]
        if is_noun(tail) and (english := looked_up(tail, "de")) and english.islower():
            return english
    return None


def is_simple(lower: str) -> bool:
    """Whether the dictionary has a word itself, in one of its forms, and not only its parts."""
    words = vocabulary("de").words
    return any(
        lower.endswith(ending) and lower.removesuffix(ending) in words
        for ending in ("", "s", "es", "n", "en", "e", "er", "in", "innen", "r", "m")
    )


def kind_is_person(lower: str) -> bool:
    """Whether a compound is somebody ("von Dorfbäckern")."""
    return is_being(f"a {singular(looked_up(lower, 'de') or '')}")


@cache
def verb_of(lower: str) -> Form | None:
    """The English verb that a word is a form of, and which form; None for other words."""
    words, forms = vocabulary("de")
    head, _, rest = words.get(lower, "").partition(" ")
    if lower in _MEANT:
        return _MEANT[lower]
    if lower in forms:
        return forms[lower]
    if "_" in lower and head in {"was", "were", "is", "are"}:
        return words[lower], "whole"
    if "_" in lower and head in VERBS | THIRDS.keys() and not lower.startswith(("in_", "im_", "zu_")):
        return f"{base_of(head) if head in THIRDS else head} {rest}".strip(), "third" if head in THIRDS else "plural"
    if lower in strong_forms():
        return strong_forms()[lower]
    if lower in words or lower in ARTICLES:
        return None
    return weak_form(lower)


_MEANT: dict[str, Form] = {form: (english.replace("_", " "), kind) for english, kind, *forms in MEANT for form in forms}
"""What some common verbs mean in a sentence of what somebody does."""
