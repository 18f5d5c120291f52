"""What a phrase tells of somebody: species, gender, age."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import FEMALE, MALE, SPECIES
from production_flow.embedded.writer.model import Gender

NUMBER_WORDS = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
"""Ages in words."""


def species_of(phrase: str) -> str:
    """The species of somebody; `human` where the phrase says no other."""
    for word in re.findall(r"[\w-]+", phrase.lower().split(" with ")[0]):
        if word in SPECIES and word not in {"bear", "machine", "machines"}:
            return SPECIES[word]
    return "human"


def gender_in(phrase: str, name: str, text: str) -> Gender | None:
    """The gender that a phrase, a name or the pronouns after it tell, or None."""
    words = re.findall(r"[\w-]+", phrase.lower())
    for word in words:
        if word in FEMALE or singular(word) in FEMALE or word in {"she", "female", "sisters", "nuns"}:
            return "f"
        if word in MALE or singular(word) in MALE or word in {"he", "male"}:
            return "m"
    known = gender_of(name.split(maxsplit=1)[0]) if name else None
    if known:
        return known
    if re.search(r"\bnon-?binary\b", phrase, re.IGNORECASE):
        return "n"
    after = text[text.lower().find(phrase.lower()) + len(phrase) :] if phrase.lower() in text.lower() else text
    found = re.search(r"\b(she|her|herself|hers|he|him|his|himself)\b", after, re.IGNORECASE)
    if not found:
        return None
    return "f" if found[1].lower() in {"she", "her", "herself", "hers"} else "m"


_AGES = (
    (r"(\d{1,2})[- ]year[- ]old", 0),
    *((rf"\b{word}[- ]year[- ]old", age) for word, age in NUMBER_WORDS.items()),
    (r"\b(?:toddler|preschooler)\b", 4),
    (r"\b(?:boy|girl|kid|child|orphan|schoolgirl|schoolboy)s?\b", 11),
    (r"\b(?:teen|teenage|teenager|adolescent|high[- ]school(?:er)?)s?\b", 16),
    (r"\b(?:student|apprentice|rookie|intern|young)\b", 23),
    (r"\b(?:grandmother|grandfather|grandma|grandpa|granny|nonna|nana|elderly|pensioner|aged)s?\b", 73),
    (r"\b(?:ancient|centuries-old|immortal)\b", 78),
    (r"\bold\b", 71),
    (r"\bwidow(?:er)?s?\b", 66),
    (r"\bretired\b", 64),
    (r"\bveteran\b", 55),
    (r"\bmiddle-aged\b", 50),
)


def age_of(phrase: str) -> int | None:
    """The age in years that a phrase tells, or None."""
    for pattern, age in _AGES:
        found = re.search(pattern, phrase, re.IGNORECASE)
        if found:
            return age or int(found[1])
    return None
