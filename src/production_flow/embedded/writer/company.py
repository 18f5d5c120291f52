"""Somebody with an animal or a thing of theirs, which is nobody by itself."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import singular, with_article
from production_flow.embedded.writer.lexicon.words import NUMBERS
from production_flow.embedded.writer.pitch.turns import agent_of
from production_flow.embedded.writer.traits import species_of

MATCHLESS = re.compile(
    r"the (?:[\w'-]+ )?(?:worst|best|last|first|only|oldest|smallest|slowest|laziest|unluckiest)\b", re.IGNORECASE
)
"""How a group begins of which there is one, so that nobody is it alone ("the worst fire brigade")."""


def with_own(phrase: str) -> str:
    """Somebody with an animal or a thing of theirs as one phrase, or empty."""
    companion, owned = _COMPANION.match(phrase), _OWNED.match(phrase)
    if companion and species_of(companion["who"]) == "human":
        return f"{companion['who']} with {with_article(companion['animal'])}"
    if owned and is_being(owned["who"]) and not is_being(owned["what"]):
        return f"{owned['who']} with {owned['what']}"
    return ""


def theirs(part: str) -> str:
    """Somebody who is somebody's without whose they are, twins counted: his twin daughters -> two twin daughters."""
    counted = re.match(r"(?:her|his|their)\s+((?:two|three|four|five)\s.+)$", part, re.IGNORECASE)
    twins = re.match(r"(?:her|his|their)\s+(twin\s+[a-z]+s)$", part, re.IGNORECASE)
    if twins:
        return f"two {twins[1]}"
    return counted[1] if counted else re.sub(r"^(?:her|his|their)\s+", "the ", part)


_COMPANION = re.compile(
    r"^(?P<who>.+?)\s+and\s+(?:her|his|their)\s+(?P<animal>(?:(?!(?:talking|robot|magic|magical|speaking)\b)[\w-]+\s+){0,2}"
    r"(?:horse|pony|mule|donkey|camel|dog|hound|puppy|cat|kitten|parrot|raven|crow|falcon|hawk|owl|pig|goat|goose|duck|hen"
    r"|cow|sheep|rabbit|hamster|rat|mouse|ferret|tortoise|turtle|monkey|elephant|bear|wolf|snake|lizard))$",
    re.IGNORECASE,
)
"""Somebody with an animal, which is nobody by itself."""


_OWNED = re.compile(r"^(?P<who>(?:an?|the|one) [^,]+?)\s+and\s+(?P<what>(?:her|his|their)\s[^,]+)$", re.IGNORECASE)
"""Somebody with a thing of theirs ("a knight and his rusty sword")."""


_THE_COUNTED = re.compile(
    rf"^the (?=(?:{'|'.join(sorted(NUMBERS))}) (?:[a-z-]+ )*?(?:[a-z]+s|people)\b)", re.IGNORECASE
)
_PEOPLE = re.compile(r"^(?:the )?(?P<number>[a-z]+ )?people$", re.IGNORECASE)
_WORKS = re.compile(
    r"\bpeople (?:who |that )?(?:still |all |also )?"
    r"(?:(?P<verb>staff|man|manage|operate|write|make|drive|deliver|sell|clean|answer|mend|repair|print|build|test|train"
    r"|teach|serve|file|sort|count|dig|design|invent|paint|cook|bake|pack|translate|keep|look after)|run|work)\b",
    re.IGNORECASE,
)
_LIVES = re.compile(r"\bpeople (?:who |that )?(?:still |all |also )?(?:live|share|lodge|rent|grow)\b", re.IGNORECASE)


def people_as(phrase: str, text: str) -> str:
    """Several counted people without their article, and what they are to each other where they are called people."""
    phrase = _THE_COUNTED.sub("", phrase)
    found = _PEOPLE.match(phrase)
    number = (found["number"] or "").lower() if found else ""
    if found is None or (number.strip() and number.strip() not in NUMBERS):
        return phrase
    works = _WORKS.search(text)
    if works and works["verb"] and (trade := agent_of(works["verb"].lower())):
        return f"{number}{trade}s"
    return f"{number}{'colleagues' if works else 'neighbours' if _LIVES.search(text) else 'strangers'}"


_OWNED_BY = (
    "bakery shop hotel restaurant cafe café pub bar inn diner salon store stall van truck garage brewery vineyard"
    " winery farm newspaper pizzeria bookshop parlour house"
)
_LED_BY = "band choir orchestra troupe circus team club quartet school company agency"
_LEADS = {**dict.fromkeys(_OWNED_BY.split(), "owner"), **dict.fromkeys(_LED_BY.split(), "leader")}
"""Houses and groups, and who is heard for one of them."""

_RIVALS = re.compile(
    rf"^(?P<number>{'|'.join(sorted(NUMBERS))}) (?P<kind>rival (?:[\w-]+ )*?(?P<head>[a-zé]+))$", re.IGNORECASE
)


def leaders(phrase: str) -> tuple[list[str], str] | None:
    """Who stands for rival houses that are told as people ("two rival bakeries"): each of them, and all."""
    found = _RIVALS.match(phrase)
    one = singular(found["head"].lower()) if found else ""
    if found is None or one not in _LEADS:
        return None
    house = with_article(found["kind"].lower().removesuffix(found["head"].lower()) + one)
    number = found["number"].lower()
    return [f"the {_LEADS[one]} of {house}"] * NUMBERS[number], f"the {_LEADS[one]}s of {number} {found['kind']}"
