"""What somebody has done, as the verb that they do: irregular participles and the regular ones."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import REGULAR_PASTS, THIRDS, third
from production_flow.embedded.writer.lexicon.words import PASTS, VERBS

PARTICIPLES = {
    "begun": "begin", "left": "leave", "gone": "go", "written": "write", "taken": "take", "stolen": "steal",
    "fallen": "fall", "chosen": "choose", "drawn": "draw", "sworn": "swear", "broken": "break", "forgotten": "forget",
    "hidden": "hide", "spoken": "speak", "given": "give", "grown": "grow", "eaten": "eat", "driven": "drive",
    "thrown": "throw", "torn": "tear", "worn": "wear", "become": "become", "come": "come", "run": "run", "sung": "sing",
    "outlived": "outlive", "woken": "wake", "risen": "rise", "shaken": "shake", "sunk": "sink", "drunk": "drink",
    "built": "build", "bought": "buy", "brought": "bring", "caught": "catch", "found": "find", "kept": "keep",
    "lost": "lose", "made": "make", "met": "meet", "paid": "pay", "sold": "sell", "sent": "send", "spent": "spend",
    "taught": "teach", "told": "tell", "won": "win", "heard": "hear", "slept": "sleep", "struck": "strike",
    "put": "put", "set": "set", "shot": "shoot", "hit": "hit", "cut": "cut", "read": "read", "fled": "flee",
}  # fmt: skip
"""Irregular participles -> verb: what somebody has done."""


def base_of_done(word: str) -> str:
    """The verb of a participle or of a past tense ("left": leave), or empty where a word is none."""
    return PARTICIPLES.get(word) or PASTS.get(word) or REGULAR_PASTS.get(word, "")


_NEVER = re.compile(
    r"(?:(?:has|have) (?:never|not)(?: once| yet| ever)?|(?:hasn|haven)['\u2019]t(?: once| yet)?"
    r"|never once|never yet) (?P<done>[a-z]+)\b(?P<what>[^,.;]*?)(?=,|[.;]|$| (?:and|but|until|because)\b)"
)


def at_last(clause: str) -> str:
    """What somebody has never done, as what is yet to be done; empty where a clause denies nothing done.

    "have never once delivered a piano": deliver a piano for the first time.
    """
    found = _NEVER.match(clause)
    base = base_of_done(found["done"]) if found else ""
    if found is None or not base or base in _NO_FIRST_TIME or found["done"] in _NO_FIRST_TIME:
        return ""
    what, since, ago = found["what"].partition(" since ")
    what = re.sub(r"^ any(?=thing|body|one)", " some", re.sub(r"^ (?:any|a single) ", " a ", what))
    return f"{base}{what} for the first time{since}{ago}"


_NO_FIRST_TIME = frozenset({"be", "been", "have", "had", "hear", "know", "believe", "need", "like", "mean", "seem"})
"""Verbs of what nobody sets out to do."""


_THERE = re.compile(r"^(learns?|finds? out|discovers?|notices?|hears?) there (?=(?:is|are|was|were)\b)")


def present(phrase: str) -> str:
    """A deed told as past whose second verb is told so too ("got bored and took a year off"), with that one as it is.

    And what somebody learns there is, as a clause ("learn there is a fifth": learn that there is a fifth).
    """
    first = phrase.split(" ", 1)[0]
    if first in THIRDS or first in VERBS or not base_of_done(first):
        return _THERE.sub(r"\1 that there ", phrase)
    told = re.search(r"\band (?P<verb>[a-z]+)\b", phrase)
    base = base_of_done(told["verb"]) if told else ""
    return f"{phrase[: told.start('verb')]}{third(base)}{phrase[told.end('verb') :]}" if told and base else phrase
