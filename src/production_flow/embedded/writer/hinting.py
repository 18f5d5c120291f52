"""A genre that is only hinted at: who, where, with what, doing what and when, weighed together."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import GERUNDS, REGULAR_PASTS, THIRDS, base_of, singular
from production_flow.embedded.writer.lexicon.hints import HINTS, WEIGHTS
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS

_LONGEST = 4
"""Words of the longest hint."""

_AGAIN = 0.5
"""What another hint of a class counts, where the first counts one."""

_TOGETHER = 0.35
"""What every further class that points the same way adds to a genre's points, as a share."""

_ALONE = 0.85
"""What hints of one class alone count."""

_LONGER = 0.4
"""What a hint of several words weighs more for each further word."""

_SKIPPED = frozenset({"a", "an", "the", "his", "her", "their", "its"})


def hints(text: str) -> dict[str, float]:
    """Genre -> points of what hints at it; classes that agree weigh more than words of one class."""
    phrases = phrases_of(text)
    scores: dict[str, float] = {}
    for genre, classes in HINTS.items():
        points, agreeing = 0.0, 0
        for kind, words in classes.items():
            found = sorted((1 + _LONGER * word.count(" ") for word in words & phrases), reverse=True)
            if found:
                agreeing += 1
                points += WEIGHTS[kind] * (found[0] + _AGAIN * sum(found[1:3]))
        if points:
            scores[genre] = points * (1 + _TOGETHER * (agreeing - 1) if agreeing > 1 else _ALONE)
    return scores


def phrases_of(text: str) -> set[str]:
    """Every run of up to four words of a text, as it stands and in plain forms, with and without articles."""
    words = re.findall(r"[\w'-]+", text.lower().replace("\u2019", "'"))
    made: set[str] = set()
    for row in (words, [word for word in words if word not in _SKIPPED]):
        plain = [plain_word(word) for word in row]
        nouns = [singular(re.sub(r"'s$", "", word)) for word in row]
        for forms in (row, plain, nouns):
            for at in range(len(forms)):
                made.update(" ".join(forms[at : at + size]) for size in range(1, _LONGEST + 1))
    return made


def plain_word(word: str) -> str:
    """A word in its plain form: a verb in its base, else a noun of which there is one."""
    if word in {"is", "are", "was", "were"}:
        return "be"
    if word in GERUNDS:
        return GERUNDS[word]
    if word in THIRDS or word in PASTS or word in REGULAR_PASTS:
        return base_of(word)
    return word if word in VERBS else singular(re.sub(r"'s$", "", word))
