"""A kind of place that a pitch implies: "the canteen of an Antarctic base", "open a hotel", "knitting shop"."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP
from production_flow.embedded.writer.tagging import tags_of
from production_flow.embedded.writer.whereabouts import is_ground, kept_words

NOUNS = "|".join(sorted(PLACE_NOUNS, key=len, reverse=True))
"""Kinds of place, as a pattern."""
_OWNED = re.compile(
    rf"(?<!with )\b(?:an?|the|one|her|his|their)\s+(?!only\s)(?:[\w-]+['\u2019]s?\s+)?"
    rf"((?:(?!(?:starts|enters|joins|leaves|founds|begins|from|in|of|at|to|and|without|with|for)\s)[\w-]+\s+){{0,2}}?)({NOUNS})\b"
    rf"(?!\s+(?:{NOUNS})\b)(?!['\u2019]|\s+(?:keeper|owner|guard|director|manager|tab|fight|stool|holiday|account|robber|robbers|robbery|heist|loan|bells?)\b)(?P<next>\s+[\w-]+)?",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    rf"\babout (?P<place>(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{NOUNS})"
    r"(?:\s+of (?:an?|the)(?:\s+[\w-]+){1,3})?)(?=[,.;]|$|\s+(?:that|where|with|who|in)\b)",
    re.IGNORECASE,
)
"""A place that the show is about."""

_POSSESSOR = re.compile(rf"\b(?:an?|the|every|each) ((?:[a-z-]+ )?)({NOUNS})['\u2019]s?(?= \w)", re.IGNORECASE)
"""A place that something belongs to ("the colony's oxygen")."""

_KEPT_BY = re.compile(
    rf"\b(?:an?|the|her|his|two) (?:[a-z-]+ )?({NOUNS})"
    r" (?:keepers?|guards?|owners?|directors?|managers?|attendants?|caretakers?)\b",
    re.IGNORECASE,
)
"""A place whose keeper the pitch is about ("the library keeper")."""

_BARE = re.compile(
    rf"\b(?:runs?|opens?|guards?|inherits?|buys?|saves?|haunts?) (?P<place>(?:(?!(?:an?|the|her|his|their|its|out|from"
    rf"|for|to|in)\b)[a-z-]+ ){{0,2}}?(?P<noun>{NOUNS}))(?=[.,;!?]|$| (?:in|on|at|after|before|to|with|near|and)\b)"
)
"""A place without an article, as in a headline ("Necromancer runs failing petting zoo")."""

_INSIDE = re.compile(
    rf"\bof (an?|the) ((?:(?!(?:starts|enters|joins|leaves)\s)[\w-]+\s+){{0,2}}(?:{NOUNS}))\b", re.IGNORECASE
)
VAST = frozenset(
    {"space", "outer space", "deep space", "galaxy", "universe", "solar system", "planet", "moon", "rocket"}
)
"""Nouns that are too large to be the place of a scene where no preposition says so."""
ON = frozenset({
    "ship", "farm", "ranch", "island", "boat", "ferry", "yacht", "barge", "trawler", "houseboat", "beach", "pier",
    "bridge", "train", "oil rig", "cruise ship", "pirate ship", "submarine", "airship", "zeppelin", "plantation",
    "mountain", "volcano", "glacier", "moor", "moors", "hillside", "tundra", "river", "riverbank", "canal", "lake",
    "towpath",
})  # fmt: skip
"""Places that one is on."""
SETTLEMENTS = frozenset({"city", "town", "village", "colony", "kingdom", "valley"})


def implied(text: str) -> tuple[str, str]:
    """The place that a text of mere words, a list or the objects of a pitch imply: as it is said, and its kind."""
    for found in (_keyword(text), _listed(text), in_passing(text)):
        if found[1]:
            return found
    return "", ""


def _listed(text: str) -> tuple[str, str]:
    """A place that is an item of a list ("amateur sleuth, knitting shop, a murder every week")."""
    items = [item.strip(" .").lower() for item in text.split(",")]
    if len(items) < _LIST or any(len(item.split()) > _SHORT_ITEM for item in items):
        return "", ""
    for item in items:
        noun = next((noun for noun in PLACE_NOUNS if item == noun or item.endswith(f" {noun}")), "")
        if noun and noun not in VAST and not is_being(item):
            return with_article(re.sub(r"^(?:an?|the) ", "", item)), noun
    return "", ""


_LIST, _SHORT_ITEM = 3, 5
"""Items that a list has at least, and words of the longest of them."""


def _keyword(text: str) -> tuple[str, str]:
    """A place among the words of a prompt that is only words ("robot detective city")."""
    words = re.findall(r"[\w'-]+", text)
    if len(words) >= 8 or any(word.lower() in CONTENT_STOP for word in words):
        return "", ""
    noun = next((word.lower() for word in words if word.lower() in PLACE_NOUNS), "")
    return ("deep space" if noun in VAST else with_article(noun)) if noun else "", noun


def _opening(text: str) -> int:
    """Where the words end that a sentence opens on before whom it is about ("Sold to a troll for a bridge, ...")."""
    words = text.replace(",", " ,").split()
    if "," not in words or not words[0].isalpha() or tags_of(tuple(words))[0] not in {"VVN", "VVG", "VVD"}:
        return 0
    return text.index(",")


def in_passing(text: str) -> tuple[str, str]:
    """A place that the prompt's objects imply: "the canteen of an Antarctic base", "open a hotel"."""
    for owner in _POSSESSOR.finditer(text):
        somebody = is_being(f"a {owner[2]}") and owner[2].lower() not in SETTLEMENTS
        if owner[2].lower() not in VAST | {"court"} and not somebody:
            return with_article(owner[1] + owner[2]), owner[2].lower()
    topic = _TOPIC.search(text)
    if topic and not is_being(topic["place"]):
        return topic["place"], topic["noun"].lower()
    inside = _INSIDE.search(text)
    if inside and inside[2].split()[-1].lower() not in VAST:
        phrase = f"the {inside[2]}" if inside[1].lower() == "the" else with_article(inside[2])
        return phrase, inside[2].split()[-1].lower()
    every = [found for found in _OWNED.finditer(text) if is_ground(found, text)]
    every.sort(key=lambda found: found.start() < _opening(text))
    alone = (found for found in every if not is_being((found["next"] or "").strip()))
    owned = next(alone, every[0] if every else None)
    if owned and owned[2].lower() not in {"court", "club", "case"} | VAST:
        owned_by = is_being((owned["next"] or "").strip())
        own = kept_words(owned[1]) if owned_by else owned[1]
        phrase = re.sub(r"\b(?:illegal|failing|secret|entire|own|whole)\s+", "", f"{own}{owned[2]}")
        phrase = re.sub(r"^one ", "", phrase)  # the one tower block
        kept = re.match(r"(?:same|last|first|only|next) ", phrase)
        return (f"the {phrase}" if kept else with_article(phrase)), owned[2].lower()
    if (bare := _BARE.search(text)) and not is_being(bare["noun"]):
        return with_article(bare["place"].lower()), bare["noun"].lower()
    if (kept := _KEPT_BY.search(text)) and kept[1].lower() not in VAST:
        return with_article(kept[1].lower()), kept[1].lower()
    return "", ""
