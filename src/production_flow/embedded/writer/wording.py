"""A kit's texts in the words of one person: pronouns, the hero's name, the place; and what a text says of gender."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import tidy
from production_flow.embedded.writer.lexicon.words import FEMALE, MALE
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.terms import Gender

_WORDS: dict[Gender, dict[str, str]] = {
    "f": {"they": "she", "them": "her", "their": "her", "self": "herself", "theirs": "hers"},
    "m": {"they": "he", "them": "him", "their": "his", "self": "himself", "theirs": "his"},
    "n": {"they": "they", "them": "them", "their": "their", "self": "themself", "theirs": "theirs"},
}
_PLURALS = {"has": "have", "is": "are", "was": "were", "does": "do"}
_SAME = frozenset({"always"})


def fill(text: str, gender: Gender, brief: Brief, hero: str = "") -> str:
    """A kit text with the pronouns of a person, the hero's name and the place."""
    for slot, word in _WORDS[gender].items():
        text = text.replace(f"{{{slot}}}", word)
    text = text.replace("{hero}", hero or "the detective").replace("{place}", brief.place.short)
    if gender == "n":
        return re.sub(r"\bthey ([a-z]+)\b", lambda found: f"they {_plural(found[1])}", text)
    return re.sub(r"\b(she|he) (already |never |only )?(own|know|keep|like|have)\b", _agree, text)


def _plural(verb: str) -> str:
    """A verb as it follows `they`: has -> have, keeps -> keep."""
    if verb in _PLURALS:
        return _PLURALS[verb]
    return verb.removesuffix("s") if verb.endswith("s") and verb not in _SAME else verb


def _agree(found: re.Match[str]) -> str:
    return f"{found[1]} {found[2] or ''}{'has' if found[3] == 'have' else found[3] + 's'}"


def gender_in(text: str) -> Gender | None:
    """The gender that a description decides ("a widow by rumour", "the squire, who has his paper read"), or None."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in FEMALE or word in {"she", "her", "herself", "woman", "bride", "daughter", "matron"}:
            return "f"
        if word in MALE or word in {"he", "his", "himself", "man", "squire", "nephew"}:
            return "m"
    return None


def tidy_phrase(text: str) -> str:
    """A phrase with the right articles, and no capital that it did not have."""
    made = tidy(text)
    return made[:1].lower() + made[1:] if text[:1].islower() else made
