"""Pitches that are told in another way - in the first person, as a question, in the past - as plain statements."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import base_of, third, with_article
from production_flow.embedded.writer.lexicon.words import VERBS
from production_flow.embedded.writer.phrases import is_being
from production_flow.embedded.writer.scouting import NOUNS


def spoken(text: str) -> str:
    """First-person pitches in the third person; verses with strokes as sentences."""
    text = re.sub(r"\s+/\s+", ". ", text)
    text = re.sub(r"[.,]\s+(?=(?:and|but) [a-z]+s\b)", " ", text)
    text = _BEING_SOMEBODY.sub(_somebody, text)
    text = re.sub(
        r"^(?:what if|imagine(?: that)?|suppose(?: that)?|once upon a time,?)\s+", "", text, flags=re.IGNORECASE
    )
    text = re.sub(r"^([a-z]+)s (?:vs\.?|versus|against) ([a-z]+)s\b", _against, text, flags=re.IGNORECASE)
    found = re.match(r"^(?:i am|i'm) (an? [^,.]{2,40}?)(?: and|,| who) (?:i )?([a-z]+) ", text, re.IGNORECASE)
    if found and is_being(found[1]):
        text = f"{found[1]} who {third(base_of(found[2].lower()))} {text[found.end() :]}"
    text = re.sub(r"^(?:it'?s|it is|this is) (?:all )?about (?=\w)", "", text, flags=re.IGNORECASE)
    text = re.sub(
        r"^(?:follow|meet|join)\s+(?=(?:an?|the|two|three|four)\s|(?-i:[A-Z]))", "", text, flags=re.IGNORECASE
    )
    text = re.sub(
        r"^((?:who|why|where|how)\b(?! far| long| much)[^?.]{3,90})\?\s+(.+ finds? out)\.?$",
        _found_out,
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^(?:who|what|why|where|how|which)\b[^?.]{3,90}\?\s+(?=\w)", "", text, flags=re.IGNORECASE)
    text = _asked(_located(text))
    text = re.sub(r"^(?:we|they|these) are (?:the )?", "", text, flags=re.IGNORECASE)
    found = re.match(
        r"^(?:my name is|i am|i'm|this is) ([A-Z][\w'-]+)(?:,| and|\.)? (?:i|who) ([a-z]+) ", text, re.IGNORECASE
    )
    if found:
        return f"{found[1]} {third(found[2].lower())} {text[found.end() :]}"
    return text


_BEING_SOMEBODY = re.compile(
    r"\b(?:my|our|her|his|the|their|this) [\w-]+(?:'s| is) (?P<who>an? (?:[\w-]+ ){0,3}?[\w-]+)"
    r" (?:and|who|that) (?P<verb>[a-z]+s)\b",
    re.IGNORECASE,
)
"""Somebody who is said to be somebody else: "my neighbour is a vampire and works"."""


def _somebody(found: re.Match[str]) -> str:
    return f"{found['who']} who {found['verb']}" if is_being(found["who"]) else found[0]


_QUESTION = re.compile(
    r"^(?:can|could|will|would|should|must)\s+(?P<who>(?:an?|the|two|three|four)\s[^,?]+?)\s(?P<rest>[^?]+)\?",
    re.IGNORECASE,
)
_EQUATED = re.compile(
    r"^(?:my|your|our|her|his|an?|the)\s+(?P<who>[\w-]+(?: [\w-]+)?)\s+(?:is|was|were)\s+(?P<what>an?\s[^,.;?]+)[?.]?$",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    rf"^(?P<place>(?:an?|the)\s+(?:[\w'-]+\s+){{0,3}}?(?:{NOUNS}))\s+(?:where|in which)\s+(?P<rest>.+)$", re.IGNORECASE
)


def _asked(text: str) -> str:
    """A question as the statement that it asks for."""
    found = _QUESTION.match(text)
    words = f"{found['who']} {found['rest']}".split() if found else []
    for at in range(2, min(len(words), 8)):
        if words[at].lower() in VERBS and is_being(" ".join(words[:at])):
            return f"{' '.join(words[:at])} must {' '.join(words[at:])}."
    found = _EQUATED.match(text)
    if found and is_being(found["who"]) and is_being(found["what"]):
        return f"{with_article(found['who'])} who is {found['what']}."
    return text.replace("?", ".") if text.endswith("?") else text


def _against(found: re.Match[str]) -> str:
    one, other = found[1].lower(), found[2].lower()
    return f"{with_article(one)} and {with_article(other)}" if is_being(one) and is_being(other) else found[0]


def _found_out(found: re.Match[str]) -> str:
    return f"{found[2]} {found[1][0].lower()}{found[1][1:]}."


def _located(text: str) -> str:
    """A pitch that begins with its place ("A hotel where the staff are all vampires") with somebody first."""
    found = _HOUSE.match(text)
    if not found:
        return text
    rest = re.sub(r"^(?:the |its |all )?[\w-]+ (?:are|is) (?:all |secretly |really )+(?=[\w-]+)", "", found["rest"])
    return f"In {found['place'][:1].lower()}{found['place'][1:]}, {rest}"
