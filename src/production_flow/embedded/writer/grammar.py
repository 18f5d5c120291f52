"""The little English grammar that sentences from parts need: verbs, articles, lists, capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from production_flow.embedded.writer.lexicon.words import DOUBLED, IRREGULAR_PLURALS, IRREGULAR_THIRD, PASTS, VERBS
from production_flow.embedded.writer.tagging import tags_of

_IRREGULAR_BASE = {base: third for third, base in IRREGULAR_THIRD.items()}
_AN = re.compile(r"^(?:[aeio]|u(?!n[ai]|s[eu]|ni|ti|rop|ran)|hour|honest|heir|8|11\b|18\b)", re.IGNORECASE)
_NOT_AN = re.compile(r"^(?:one|once|eu|ewe|use|uni|ute|ouija)", re.IGNORECASE)


def third(base: str) -> str:
    """The third person singular of a verb: solve -> solves."""
    if base in _IRREGULAR_BASE:
        return _IRREGULAR_BASE[base]
    if re.search(r"(?:s|x|z|ch|sh|o)$", base):
        return base + "es"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + "s"


def gerund(base: str) -> str:
    """The -ing form of a verb: solve -> solving."""
    if base == "be":
        return "being"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    if base in DOUBLED or _TWO_ELS.search(base):
        return base + base[-1] + "ing"
    return base + "ing"


_TWO_ELS = re.compile(r"(?:u|[aeiouy][^aeiou]+)[aeio]l$")
"""Verbs of two syllables that end in one l: duelling, travelling, patrolling."""


THIRDS: dict[str, str] = {third(base): base for base in sorted(VERBS)} | IRREGULAR_THIRD
"""Third person -> base, of every known verb."""


def past(base: str) -> str:
    """The regular past tense of a verb: vanish -> vanished."""
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    return f"{base}{base[-1]}ed" if base in DOUBLED else f"{base}ed"


REGULAR_PASTS: dict[str, str] = {past(base): base for base in sorted(VERBS - set(PASTS.values()))}
"""Past tense -> base, of regular verbs."""

GERUNDS: dict[str, str] = {f"{base}ing": base for base in sorted(VERBS) if _TWO_ELS.search(base)} | {
    gerund(base): base for base in sorted({*VERBS, "be"})
}
"""Gerund -> base, of every known verb."""


def base_of(word: str) -> str:
    """The base of a verb form, also of an unknown one: solves -> solve."""
    lower = word.lower()
    if lower in VERBS or lower in {"be", "have", "do"}:
        return lower
    for table in (THIRDS, GERUNDS, PASTS, REGULAR_PASTS):
        if lower in table:
            return table[lower]
    if lower in {"are", "was", "were", "am"}:
        return "be"
    if re.search(r"[^aeiou]ies$", lower):
        return lower[:-3] + "y"
    if re.search(r"(?:is|iz|ys|yz)es$", lower):
        return lower[:-1]
    if re.search(r"(?:s|x|z|ch|sh)es$", lower):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith("ss"):
        return lower[:-1]
    return lower


_OBJECTS = frozenset({"a", "an", "the", "her", "his", "their", "it", "them", "every", "up", "out", "off", "away"})
"""Words that follow a finite verb and no participle."""


_FOLLOWS = re.compile(
    r"(?:to|out|an?|the|her|his|their|it|him|them|both|each|every|whoever|who|what|why|how|where|whether"
    r"|(?:him|her|it|them)sel(?:f|ves))$"
)
"""Words before which a word that may be a verb is one ("and investigate who is stealing")."""


def _inflect_rest(words: list[str], form: str) -> list[str]:
    """Verbs that are coordinated with the first ("and tries to"), in the same form."""
    result, free = [], False
    for at, word in enumerate(words):
        bare = word.strip(",").lower()
        after = words[at + 1].lower() if at + 1 < len(words) else ""
        told = bare in REGULAR_PASTS and after in _OBJECTS
        verb = bare in THIRDS or told or (bare in VERBS and form != "base" and _FOLLOWS.match(after))
        verb = verb or (free and bare in VERBS and form != "base" and _is_tagged(words, at, {"VVB", "VVI"}))
        listed = at and words[at - 1].endswith(",") and bare in THIRDS and _is_tagged(words, at, {"VVZ"})
        third_told = free and bare not in THIRDS and bare.endswith("s") and _is_tagged(words, at, {"VVZ"})
        if (free and (verb or third_told)) or listed:
            base = THIRDS.get(bare, REGULAR_PASTS.get(bare, bare))
            base = _base_of_third(bare) if base == bare and third_told else base
            made = {"base": base, "third": third(base), "gerund": gerund(base)}[form]
            result.append(word.lower().replace(bare, made))
        else:
            result.append(word)
        free = bare in {"and", "then", "or"} or (free and _is_adverb(bare))
    return result


def _base_of_third(word: str) -> str:
    """A verb that no table has, of its third person ("copies": copy)."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if re.search(r"(?:ch|sh|ss|x|zz|o)es$", word) else word[:-1]


def _is_tagged(words: list[str], at: int, tags: set[str]) -> bool:
    """Whether a word has one of some parts of speech among the others of its phrase."""
    plain = tuple(part for word in words for part in re.findall(r"[\w'\u2019-]+|[,.;:]", word))
    before = sum(len(re.findall(r"[\w'\u2019-]+|[,.;:]", word)) for word in words[:at])
    return before < len(plain) and tags_of(plain)[before] in tags


def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb before a verb; to fly and to rely are none."""
    return word.endswith("ly") and word not in {"fly", "rely", "apply", "supply", "reply", "bully", "tally", "rally"}


def verb_phrase(phrase: str, form: str) -> str:
    """A verb phrase in another form (`base`, `third`, `gerund`), adverbs before the verb kept."""
    words = phrase.split()
    at = 0
    while at < len(words) - 1 and _is_adverb(words[at].lower()):
        at += 1
    if not words:
        return phrase
    base = base_of(words[at])
    made = {"base": base, "third": third(base), "gerund": gerund(base)}[form]
    return " ".join([*words[:at], made, *_inflect_rest(words[at + 1 :], form)])


def article(phrase: str) -> str:
    """`a` or `an`, as the phrase wants it; a letter that stands alone is read by its name ("an H")."""
    if re.match(r"[B-Z]\b", phrase):
        return "an" if phrase[0] in "EFHILMNORSX" else "a"
    return "an" if _AN.match(phrase) and not _NOT_AN.match(phrase) else "a"


def with_article(phrase: str) -> str:
    """The phrase with its indefinite article."""
    return f"{article(phrase)} {phrase}"


def without_article(phrase: str) -> str:
    """The phrase without its leading article or possessive."""
    return re.sub(r"^(?:an?|the|her|his|their|its|my|our|some)\s+", "", phrase, flags=re.IGNORECASE)


def definite(phrase: str) -> str:
    """The phrase with `the`, where it has only an indefinite article or none and is no proper name."""
    if (
        re.match(
            r"^(?:the|her|his|their|its|my|our|both|all|some|every|no|this|that|these|those|what)\s",
            phrase,
            re.IGNORECASE,
        )
        or phrase[:1].isupper()
    ):
        return phrase
    return f"the {without_article(phrase)}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """Items as a list in a sentence: a, b and c."""
    parts = list(items)
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    for at, letter in enumerate(text):
        if letter.isalpha():
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


def tidy(text: str) -> str:
    """Text as it is printed: articles before vowels, one space, one full stop, capitals after full stops."""
    text = re.sub(r"\s+", " ", text).strip()
    text = fix_articles(text)
    text = re.sub(r"([.?!])\.(?!\.)", r"\1", text)
    text = re.sub(r"\s+([,.;:?!])", r"\1", text)
    text = re.sub(r"(^|(?<![A-Z])[.?!]['\u2019\"”]? )([a-zà-ÿ])", lambda found: found[1] + found[2].upper(), text)
    for wrong, right in (("they has", "they have"), ("they is", "they are"), ("they was", "they were")):
        text = text.replace(wrong, right).replace(wrong.capitalize(), right.capitalize())
    return text


def fix_articles(text: str) -> str:
    """Text with `a` and `an` as the word after them wants."""
    return re.sub(r"\b([Aa])n? ([“\"\u2018]?)(\w+)", _fix_article, text)


def _fix_article(found: re.Match[str]) -> str:
    letter, quote, word = found.group(1, 2, 3)
    if letter == "A" and (len(word) == 1 or (word.isupper() and len(word) < 3)):
        return found.group(0)
    if letter == "A" and re.search(r"\b(?:the|The|an|her|his|their) $", found.string[: found.start()]):
        return found.group(0)  # the note that an orchestra is given
    return f"{letter}{'n' if article(word) == 'an' else ''} {quote}{word}"


_MINOR = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "who",
        "is",
        "her",
        "his",
        "their",
    ]
)


def title_case(text: str) -> str:
    """The text as a title: capitals but for the small words inside."""
    words = text.split()
    return " ".join(
        word
        if any(letter.isupper() for letter in word)
        else word.lower()
        if at > 0 and word.lower() in _MINOR
        else capital(word)
        for at, word in enumerate(words)
    )


_NO_PLURALS = frozenset({"specimen", "regimen", "abdomen", "stamen", "acumen", "examen", "ramen", "bitumen"})
"""Nouns that end like several men and are one."""


def is_plain(description: str) -> bool:
    """Whether words for somebody say no more than one sees ("a man")."""
    return re.fullmatch(r"(?:an?|the) (?:man|woman|person|boy|girl)", description) is not None


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """The singular of a noun: sisters -> sister."""
    lower = noun.lower()
    if lower in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[lower]
    if re.search(r"[a-z]{3}(?:men|wives)$", lower) and lower not in _NO_PLURALS:
        return noun[:-2] + "an" if lower.endswith("men") else noun[:-3] + "fe"
    if re.search(r"[^aeiou]ies$", lower):
        return noun[:-3] + "y"
    if re.search(r"(?:ss|x|z|ch|sh|ero|ato|cho)es$", lower):
        return noun[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def plural(noun: str) -> str:
    """The plural of a noun: sister -> sisters."""
    lower = noun.lower()
    for many, one in IRREGULAR_PLURALS.items():
        if lower == one or lower.endswith(f" {one}"):
            return noun[: len(noun) - len(one)] + many
    if re.search(r"[a-z]{3}man$", lower) and not lower.endswith(("human", "german", "roman", "shaman", "ottoman")):
        return noun[:-2] + "en"
    if re.search(r"[^aeiou]y$", lower):
        return noun[:-1] + "ies"
    if re.search(r"(?:s|x|z|ch|sh)$", lower):
        return noun + "es"
    return noun + "s"
