"""Names in a pitch: who is called what, and the phrase that is left."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NOT_BEINGS, NUMBERS, OBJECTS, VERBS

NAME = r"[A-ZÀ-ÖØ-ÞŠŽ][\w'\u2019-]*(?:\s+(?:(?:de|la|van|von|der|di|al|bin|O')\s*)?[A-ZÀ-ÖØ-ÞŠŽ][\w'\u2019-]*){0,2}"
"""A proper name of one to three words, as a pattern."""
_TITLES = frozenset([
    "detective", "inspector", "captain", "doctor", "dr", "dr.", "professor", "sister", "father",
    "mother", "sheriff", "officer", "chef", "queen", "king", "prince", "princess", "lady",
    "lord", "sir", "madame", "agent", "commissioner", "nurse", "aunt", "uncle",
])  # fmt: skip


_ORDERS = {"brother": "monk", "reverend": "vicar", "rabbi": "rabbi", "imam": "imam", "sergeant": "sergeant"}
"""Titles of those who have given their life to something, and what they are."""


def named_in(subject: str) -> tuple[tuple[str, ...], str]:
    """Names in a subject, and the phrase that is left: "Amara Okafor, a junior paramedic"."""
    found = re.match(
        rf"^(?P<phrase>.+?),?\s+(?:named|called|by the name of)\s+(?P<name>{NAME}(?:\s+and\s+{NAME})*)", subject
    )
    if found:
        return tuple(re.split(r"\s+and\s+", found["name"])), found["phrase"]
    found = re.match(
        rf"^(?P<name>{NAME}(?:(?:,\s+|\s+and\s+){NAME})*),\s+(?P<phrase>(?:an?|the|two|three|four|her|his|once|former|[a-z]+s)\b.+)$",
        subject,
    )
    if found and found["name"].split()[0].lower() not in {"a", "an", "the", "two", "three", "four", "every", "in"}:
        return tuple(re.split(r",\s+|\s+and\s+", found["name"])), found["phrase"]
    found = re.match(rf"^(?P<name>{NAME}(?:\s+and\s+{NAME})*)$", subject)
    if (
        found
        and (gender_of(subject.split(maxsplit=1)[0]) or " " in subject or _unknown(subject))
        and not is_being(subject.split(maxsplit=1)[0].lower())
        and subject.split(maxsplit=1)[0].lower() not in {*NUMBERS, "a", "an", "the"}
    ):
        return tuple(re.split(r"\s+and\s+", found["name"])), ""
    found = re.match(rf"^(?:the\s+)?(?P<title>[A-Za-z.]+)\s+(?P<name>{NAME})(?:\s+of\s+{NAME})?$", subject)
    if found and found["title"].lower() in _ORDERS:
        return (found["name"],), with_article(_ORDERS[found["title"].lower()])
    if found and found["title"].lower() in _TITLES:
        first, _, rest = found["name"].partition(" ")
        if first.lower() in _TITLES and rest:
            return (rest,), with_article(first.lower())
        return (found["name"],), with_article(found["title"].lower().rstrip("."))
    found = re.match(
        rf"^(?P<phrase>(?:an?|the)\s[a-z-]+(?:\s[a-z-]+)?)\s(?P<name>{NAME})(?P<rest>\s+(?:who|with)\s.+)?$", subject
    )
    if found and is_being(found["phrase"]) and not re.search(r"\s(?:from|of|in|at|on|for|to|and)$", found["phrase"]):
        return (found["name"],), found["phrase"] + (found["rest"] or "")
    found = re.match(rf"^(?P<name>{NAME})\s+but\s+(?:he|she|they)\s+(?:is|are)\s+(?P<phrase>an?\s.+)$", subject)
    if found:
        return (found["name"],), found["phrase"]
    found = re.match(rf"^(?P<phrase>(?:an?|the|two)\s.+?),\s+(?P<name>{NAME}(?:\s+and\s+{NAME})*)$", subject)
    if found:
        return tuple(re.split(r"\s+and\s+", found["name"])), found["phrase"]
    return (), subject


def _unknown(word: str) -> bool:
    """Whether a capitalised word is none that the lexicon knows, and no abstract noun, so that it is a name."""
    lower = word.lower()
    common = {*VERBS, *OBJECTS, *PLACE_NOUNS, *CONTENT_STOP, *ADJECTIVES, *PROPER}
    return (
        lower not in common | NOT_BEINGS
        and not re.search(r"(?:ty|ness|[ts]ion|ing|s|th|ism|ment|[^aeiou]ed)$", lower)
        and len(word) > 2
    )
