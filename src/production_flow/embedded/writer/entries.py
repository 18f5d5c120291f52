"""Entries of the dictionaries in a text, of several words too; English verbs in the form that a foreign one has."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.abroad import vocabulary
from production_flow.embedded.writer.foreign_words import PARTICIPLES
from production_flow.embedded.writer.grammar import gerund, past, third
from production_flow.embedded.writer.lexicon.words import PASTS
from production_flow.embedded.writer.separable import apart

_PAST = {base: told for told, base in reversed(PASTS.items())} | {
    **{verb: verb for verb in ("cut", "let", "put", "hit", "shut", "bet", "set", "spread", "quit", "cast", "read")},
    "leave": "left",
    "be": "was",
    "lead": "led",
    "light": "lit",
    "shoot": "shot",
    "do": "did",
    "must": "had to",
    "can": "could",
    "have": "had",
}
_SPLIT = re.compile(r"[\w'\u2019-]+|[^\w\s]")


def tokens_of(text: str, code: str) -> list[str]:
    """The words and signs of a text, those that are one entry of the dictionary together."""
    return _SPLIT.findall(_idioms(code).sub(_joined, text))


@cache
def _idioms(code: str) -> re.Pattern[str]:
    """Every entry of a language that is several words, the longest first."""
    entries = {key for table in vocabulary(code) for key in table if "_" in key.strip("_")} - apart()
    forms = (
        "['\u2019] ?".join(re.escape(part) for part in key.replace("'_", "'").replace("_", " ").split("'"))
        for key in sorted(entries, key=lambda key: (-len(key), key))
    )
    return re.compile(rf"(?<![\w'\u2019])(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _joined(found: re.Match[str]) -> str:
    """Several words as the one entry that they are."""
    return re.sub(r"['\u2019] ?", "'", found[0].lower()).replace(" ", "_")


def done(english: str) -> str:
    """What is done, of an English verb with what belongs to it ("break into": broken into)."""
    head, _, rest = english.partition(" ")
    return f"{PARTICIPLES.get(head) or _PAST.get(head) or past(head)} {rest}".strip()


_SUPPOSED = {("would", "must"): "should", ("would", "can"): "could", ("will", "must"): "must", ("will", "can"): "can"}


def in_form(verb: str, kind: str) -> str:
    """An English verb in a form ("find", "told": found)."""
    if kind in {"past", "told", "first_told"}:
        return _PAST.get(verb) or past(verb)
    if kind == "third" and verb not in {"must", "can"}:
        return third(verb)
    if kind in {"will", "would"}:
        return _SUPPOSED.get((kind, verb)) or f"{kind} {verb}"
    return gerund(verb) if kind == "during" else verb
