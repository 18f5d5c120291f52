"""A word that is misspelt by one letter and matters for the reading - a trade, a place, a genre - as it is meant."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.cleaning import ENGLISH
from production_flow.embedded.writer.grammar import GERUNDS, REGULAR_PASTS, THIRDS, singular
from production_flow.embedded.writer.lexicon.data import lines_of
from production_flow.embedded.writer.lexicon.fields import FIELDS
from production_flow.embedded.writer.lexicon.genres import GENRE_WORDS, TONE_WORDS
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS
from production_flow.embedded.writer.lexicon.hints import HINTS
from production_flow.embedded.writer.lexicon.tongues import GLOSSARY
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import (
    BEINGS,
    CONTENT_STOP,
    GROUPS,
    OBJECTS,
    PASTS,
    RELATIONS,
    SPECIES,
)

_SHORTEST = 6
"""Letters of the shortest word that is looked at: shorter ones are too like one another."""

_LONG = 8
"""Letters of a word in which one vowel may stand for another."""

_LETTERS, _VOWELS = "abcdefghijklmnopqrstuvwxyz", "aeiou"
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "ers", "est", "ness", "less", "ful", "ish", "y", "able", "ment")
_BEGINNINGS = ("un", "re", "over", "under", "mis", "dis", "out", "pre", "non", "sub", "super", "inter", "fore", "up")


def respelt(text: str) -> tuple[str, list[str]]:
    """An English text with its misspelt words as they are meant; and a sentence for each of them."""
    found: dict[str, str] = {}
    for word in re.findall(r"(?<![\w'\u2019-])[a-z]+(?![\w'\u2019-])", text):
        looked = len(word) >= _SHORTEST and not word.endswith("ing") and word not in found
        if looked and not _is_known(word) and (meant := _meant(word)):
            found[word] = meant
    for word, meant in found.items():
        text = re.sub(rf"(?<![\w'\u2019-]){word}(?![\w'\u2019-])", meant, text)
    return text, [f'"{word}" is read as "{meant}".' for word, meant in found.items()]


@cache
def _telling() -> frozenset[str]:
    """Words that decide how a sentence is read: trades, places, kin, species, genres."""
    phrases = {*TRADE_OF, *PLACE_NOUNS, *RELATIONS, *SPECIES, *GROUPS, *BEINGS, *OBJECTS, *FIELDS}
    words = {word for phrase in phrases for word in phrase.split()}
    return frozenset(word for word in words if len(word) >= _SHORTEST and word.isalpha())


@cache
def _known() -> frozenset[str]:
    """Every English word of the lexicon."""
    tables = (ENGLISH, PASTS, REGULAR_PASTS, CONTENT_STOP, GROUPS, ADJECTIVES, *FIELDS.values(), *_hinted())
    phrases = [phrase for table in tables for phrase in table]
    phrases += [*GENRE_WORDS.values(), *TONE_WORDS.values()]
    phrases += lines_of("well_spelt.txt").split()
    phrases += [english for table in GLOSSARY.values() for english in table.values()]
    return frozenset(word.lower() for phrase in phrases for word in re.findall(r"[\w]+", phrase.replace("_", " ")))


def _hinted() -> list[frozenset[str]]:
    return [frozenset(words) for classes in HINTS.values() for words in classes.values()]


def _is_known(word: str) -> bool:
    """Whether a word is English as far as the lexicon knows, by itself or without an ending."""
    known = _known()
    if word in known or singular(word) in known or word in THIRDS or word in GERUNDS:
        return True
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
        if stem != word and {stem, f"{stem}e", doubled, f"{stem.removesuffix('i')}y"} & known:
            return True
    return any(word.startswith(first) and word.removeprefix(first) in known for first in _BEGINNINGS) or any(
        word[:at] in known and word[at:] in known for at in range(3, len(word) - 2)
    )


def _meant(word: str) -> str:
    """The one telling word a letter away, with its first and last letter in place; empty where there is none.

    A letter is lost, doubled, swapped with the next one, or one vowel is another: other letters make other words.
    """
    splits = [(word[:at], word[at:]) for at in range(1, len(word))]
    near = {f"{head}{tail[1:]}" for head, tail in splits}
    near |= {f"{head}{letter}{tail}" for head, tail in splits for letter in _LETTERS}
    if len(word) >= _LONG:
        near |= {f"{head}{vowel}{tail[1:]}" for head, tail in splits if tail[0] in _VOWELS for vowel in _VOWELS}
    near |= {f"{head}{tail[1]}{tail[0]}{tail[2:]}" for head, tail in splits if len(tail) > 1}
    telling = _telling()
    fit = {one for one in near - {word} if one[-1] == word[-1] and (one in telling or singular(one) in telling)}
    return fit.pop() if len(fit) == 1 else ""
