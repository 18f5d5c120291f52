"""What German words are in their clause: articles with their cases, pronouns, prepositions, conjunctions, verbs."""

from __future__ import annotations

from functools import cache

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.dictionary import looked_up
from production_flow.embedded.writer.grammar import THIRDS, base_of
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
    for many in ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "hundert"):
        made[many] = "nad"
    return {word: frozenset(cases) for word, cases in (made | {"null": "na", "lauter": "nad", "ganz": "nad"}).items()}


ARTICLES = _articles()
"""Articles, what stands for one, and numbers -> the cases that a noun behind them may have."""

COUNTED = frozenset(
    [
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "hundert",
        "beide",
        "einige",
        "viele",
        "mehrere",
    ]
)

PRONOUNS = {
    "er": "n", "sie": "na", "es": "na", "ich": "n", "wir": "n", "du": "n", "man": "n", "wer": "n", "niemand": "n",
    "jemand": "n", "keiner": "n", "einer": "n", "jeder": "n", "alle": "na", "ihn": "a", "mich": "a", "dich": "a",
    "wen": "a", "niemanden": "a", "jemanden": "a", "ihm": "d", "ihr": "d", "ihnen": "d", "mir": "d", "dir": "d",
    "wem": "d", "niemandem": "d", "jemandem": "d", "uns": "ad", "euch": "ad", "sich": "ad", "nichts": "na",
    "etwas": "na", "alles": "na", "was": "na", "beide": "na", "einander": "ad", "keine": "na", "einen": "a",
    "viele": "na", "das": "na", "die": "na", "der": "n", "den": "a", "dem": "d", "denen": "d",
}  # fmt: skip
"""Pronouns -> the cases that they may have."""

PREPOSITIONS = frozenset(
    [
        "in",
        "im",
        "ins",
        "an",
        "am",
        "ans",
        "auf",
        "aufs",
        "aus",
        "bei",
        "beim",
        "mit",
        "nach",
        "von",
        "vom",
        "zu",
        "zum",
        "zur",
        "vor",
        "vorm",
        "hinter",
        "hinterm",
        "unter",
        "unterm",
        "über",
        "überm",
        "neben",
        "zwischen",
        "für",
        "fürs",
        "gegen",
        "ohne",
        "durch",
        "durchs",
        "um",
        "ums",
        "seit",
        "ab",
        "bis",
        "während",
        "wegen",
        "trotz",
        "statt",
        "anstatt",
        "außer",
        "entlang",
        "gegenüber",
        "mitten",
        "innerhalb",
        "außerhalb",
        "samt",
        "dank",
        "per",
        "laut",
        "nahe",
        "binnen",
        "jenseits",
        "als",
        "wie",
    ]
)

CONJUNCTIONS = frozenset(
    [
        "weil",
        "dass",
        "daß",
        "obwohl",
        "wenn",
        "falls",
        "damit",
        "bevor",
        "ehe",
        "nachdem",
        "sobald",
        "solange",
        "sodass",
        "während",
        "als",
        "ob",
        "bis",
        "seit",
        "seitdem",
        "indem",
        "wo",
        "warum",
        "wie",
        "wohin",
        "woher",
        "wieso",
        "weshalb",
        "wann",
        "wer",
        "was",
        "wen",
        "wem",
        "wodurch",
        "womit",
        "wovon",
        "wonach",
    ]
)
"""Words that a clause opens with whose verb is its last word."""

ASKING = frozenset(
    [
        "wo",
        "warum",
        "wie",
        "wohin",
        "woher",
        "wieso",
        "weshalb",
        "wann",
        "wer",
        "was",
        "wen",
        "wem",
        "womit",
        "wovon",
        "wonach",
        "welche",
        "welcher",
    ]
)
"""Those of them that may open a question."""

RELATIVES = frozenset(
    [
        "der",
        "die",
        "das",
        "den",
        "dem",
        "deren",
        "dessen",
        "denen",
        "welche",
        "welcher",
        "welches",
        "welchen",
        "welchem",
    ]
)

JOINING = frozenset(["und", "oder", "aber", "doch", "sondern", "denn", "sowie"])

DENYING = frozenset(["nicht", "nie", "niemals", "nicht_mehr", "nie_mehr", "nie_wieder", "kaum"])
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
_ADVERBS = frozenset(
    [
        "again",
        "already",
        "always",
        "still",
        "only",
        "also",
        "now",
        "then",
        "here",
        "there",
        "today",
        "suddenly",
        "secretly",
        "forever",
        "never",
        "often",
        "yesterday",
        "tomorrow",
        "actually",
        "really",
        "even",
        "just",
        "once",
        "alone",
        "together",
        "soon",
        "home",
        "away",
        "back",
        "so",
        "too",
        "very",
        "later",
        "down",
        "up",
        "not",
        "however",
        "therefore",
        "nevertheless",
        "somewhere",
        "anywhere",
    ]
)


def is_noun(word: str) -> bool:
    """Whether a word is a noun, also where it is spelled with a small letter ("ein bäcker klaut torten")."""
    lower = word.lower()
    if lower in _SMALL or lower in ARTICLES or "_" in lower:
        return False
    english = looked_up(lower, "de") or ""
    adverb = english in _ADVERBS or english.endswith("ly") or english.split(" ")[0] in _LEADING
    return bool(english) and not adverb and not is_adjective(english)


_LEADING = frozenset(
    ["in", "on", "at", "to", "of", "from", "by", "for", "with", "without", "about", "after", "before", "as", "the"]
)


def is_adverb(word: str) -> bool:
    """Whether a word tells how, when or where something is done."""
    english = looked_up(word.lower(), "de") or ""
    return english in _ADVERBS or english.endswith("ly") or english.split(" ")[0] in _LEADING


@cache
def verb_of(lower: str) -> tuple[str, str] | None:
    """The English verb that a word is a form of, and which form; None for other words."""
    words, forms = vocabulary("de")
    english = words.get(lower, "")
    head, _, rest = english.partition(" ")
    if lower in forms:
        return forms[lower]
    if "_" in lower and head in {"was", "were", "is", "are"}:
        return english, "whole"
    if "_" in lower and head in VERBS | THIRDS.keys() and not lower.startswith(("in_", "im_", "zu_")):
        return f"{base_of(head) if head in THIRDS else head} {rest}".strip(), "third" if head in THIRDS else "plural"
    if lower in {"möchte", "geht", "kommt", "macht", "tut", "steht", "lehrt", "bildet", "bemalt", "bäckt", "vergräbt"}:
        return f"{base_of(head)} {rest}".strip(), "third"
    return None
