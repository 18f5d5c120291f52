"""What kit a sentence leans towards by all of its words together, where none of them names a genre.

Every word belongs to fields (trades of death, things of an office, deeds of wonder); a field leans a little towards
some kits and away from others. So does a word by itself, where it is in sentences enough; and thousands of words tilt
every sentence that they are in. Thousands of sentences with the kits that suit them have fitted how much.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from production_flow.embedded.writer.hinting import phrases_of, plain_word
from production_flow.embedded.writer.lexicon.fields import FIELDS, LEANING_KITS, LEANINGS, TILTS

_MOST = 3
"""Words of a field that are counted."""

_WHOLE, _BESIDE = 8.0, 3.5
"""Points of a kit that is certain, and of one where the sentence names a genre itself or is no more than a title."""

_DOUBT = 1.35
"""What the weights are too sure by: with it, shares are right as often as they say on sentences nobody had fitted."""

_CHANCE, _FAINT = 0.1, 0.1
"""The share that any of ten kits has by chance, and points that are none."""

_SHORT, _LONG = 6, 22
"""Words of a sentence that is no more than a title, and of one that tells a lot."""

_SHAPES = {
    "my": r"^(?:my|our)\b",
    "what if": r"^what if",
    "asked": r"\?",
    "year": r"\b1[0-9]{3}s?\b",
    "who can": r"\bwho can\b",
    "who cannot": r"\bwho (?:can't|cannot|(?:has )?never|do(?:es)?(?: not|n't)|won't|hates|refuses|is afraid)\b",
    "last": r"\bthe (?:last|only|first)\b",
    "world": r"\b(?:world|city|town|village|kingdom|society|country) (?:where|in which)\b",
    "many": r"^(?:two|three|four|five|six|seven|eight|nine|ten|a group of|a team of)\b",
    "but": r"\bbut\b",
    "must": r"\b(?:must|has to|have to)\b",
    "everybody": r"\b(?:nobody|no one|everyone|everybody)\b",
    "something": r"\b(?:something|someone|somebody)\b",
    "each": r"\b(?:every|each)\b",
    "discovers": r"\b(?:discovers?|finds? out|reali[sz]es?|learns? that)\b",
    "her": r"\bher\b",
    "dead": r"\bdead\b",
    "list": r"^[^.;:]*,[^.;:]*,[^,]*$",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _SHAPES.items()}
"""Shapes of a sentence, whatever it is about."""


SHAPES = frozenset(_SHAPES) | {"short", "long", "always"}
"""Names of the signs that are neither fields nor words nor tilts."""

OF_WORD = "word "
"""What the sign of a word begins with."""

TILTING = {kit: (f"tilt {kit}", f"first tilt {kit}") for kit in LEANING_KITS}
"""Kit -> the signs of what all words tilt towards it, in points, and of the root of that: the first count most."""

_EMPTY = frozenset([
    "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "but", "is", "are", "was", "were", "be", "been", "his",
    "her", "their", "its", "it", "he", "she", "they", "who", "that", "which", "with", "for", "from", "by", "as", "into",
    "out", "up", "not", "no", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "must", "if",
    "then", "than", "these", "this", "those", "there", "what", "when", "where", "how", "all", "each", "every", "more",
    "most", "own", "only", "very", "you", "your", "i", "my", "me", "we", "our", "us", "them", "him",
])  # fmt: skip
"""Words that say nothing by themselves: the shapes of a sentence have them where they do."""


def signs(text: str) -> dict[str, float]:
    """Every field, shape and word that a text has, with how much of it."""
    found = {name: math.sqrt(min(_MOST, count)) for name, count in _counted(text).items()}
    found |= {name: 1.0 for name, pattern in _PATTERNS.items() if pattern.search(text)}
    words = len(text.split())
    if words <= _SHORT:
        found["short"] = 1.0
    if words >= _LONG:
        found["long"] = 1.0
    for kit, points in tilted(text).items():
        found |= dict(zip(TILTING[kit], (points, math.sqrt(points)), strict=True))
    said = re.findall(r"[a-z][a-z'-]+", text.lower().replace("\u2019", "'"))
    found |= {OF_WORD + plain_word(word): 1.0 for word in said if word not in _EMPTY}
    return found | {"always": 1.0}


def tilted(text: str) -> dict[str, float]:
    """Kit -> points that the words of a text tilt it by; a word inside a longer one that tilts does not count again."""
    phrases = TILTS.keys() & phrases_of(text)
    points: Counter[str] = Counter()
    for phrase in sorted(phrases - _parts(phrases)):
        points.update(TILTS[phrase])
    return dict(points)


@lru_cache(maxsize=64)
def leanings(text: str) -> dict[str, float]:
    """Kit -> how likely it suits, 0-1; together they make one."""
    weighed = [0.0] * len(LEANING_KITS)
    for name, much in sorted(signs(text).items()):
        for at, weight in enumerate(LEANINGS.get(name, ())):
            weighed[at] += much * weight
    most = max(weighed)
    shares = [math.exp((points - most) / _DOUBT) for points in weighed]
    return {kit: share / sum(shares) for kit, share in zip(LEANING_KITS, shares, strict=True)}


def lean(scores: dict[str, float], text: str, *, named: bool = False) -> None:
    """Adds what a text leans towards to what its words have told of genres; by its shape alone it leans nowhere.

    Args:
        scores: Genre -> points so far.
        text: The sentence in English.
        named: Whether it names a genre itself, which then weighs more than all other words.
    """
    if not signs(text).keys() & (FIELDS.keys() | LEANINGS.keys()) - SHAPES:
        return
    whole = _BESIDE if named or len(text.split()) <= _SHORT else _WHOLE
    for kit, share in leanings(text).items():
        if (points := whole * (share - _CHANCE)) > _FAINT:
            name = "historical" if kit == "history" else kit
            scores[name] = scores.get(name, 0) + points


def _counted(text: str) -> dict[str, int]:
    """Field -> its words in a text; a word that is part of a longer one ("hot dog") is not counted by itself."""
    said = phrases_of(text)
    found = {name: words & said for name, words in FIELDS.items()}
    parts = _parts({phrase for phrases in found.values() for phrase in phrases})
    return {name: len(phrases - parts) for name, phrases in found.items() if phrases - parts}


def _parts(phrases: Iterable[str]) -> set[str]:
    """Every shorter run of words inside these."""
    parts: set[str] = set()
    for words in (phrase.split() for phrase in phrases if " " in phrase):
        parts |= {
            " ".join(words[at : at + size]) for size in range(1, len(words)) for at in range(len(words) - size + 1)
        }
    return parts
