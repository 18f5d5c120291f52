"""What a phrase tells of somebody: species, gender, age."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import FEMALE, MALE, RELATIONS, SPECIES
from production_flow.embedded.writer.said import thing_in
from production_flow.embedded.writer.terms import Gender

NUMBER_WORDS = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
"""Ages in words."""

_OF_ANIMALS = frozenset([
    *("trainer", "burglar", "tamer", "breeder", "whisperer", "farmer", "hunter", "catcher", "keeper", "walker"),
    *("seller", "watcher", "rescuer", "groomer", "thief", "rider", "racer", "wrangler", "herder", "owner", "sitter"),
    *("dealer", "doctor", "rustler", "vet", "lover", "trader", "slayer", "butcher", "writer", "tour", "catchers"),
    *("trainers", "hunters", "farmers", "breeders", "tamers", "maker", "restorer", "collector", "repairer", "monger"),
    *("fancier", "handler", "master", "handlers", "racers", "dentist", "photographer", "designer", "doctors", "mender"),
    *("psychologist", "therapist", "girl", "cafe", "caf\u00e9", "shelter", "lady", "woman", "man", "boy", "surgeon"),
    *("sanctuary", "rescue", "centre", "center", "farm", "hospital", "home", "refuge", "orphanage", "market", "show"),
    *("track", "races", "club", "pound", "clinic", "shop", "parlour", "parade", "hotel", "kennels", "stables"),
])  # fmt: skip
"""Words after an animal that make somebody who has to do with it."""


def species_of(phrase: str) -> str:
    """The species of somebody; `human` where the phrase says no other."""
    whole = re.sub(r"\b[\w-]+['\u2019]s ", "", phrase.lower())
    first, of, _ = whole.partition(" of ")
    if of and singular(first.split()[-1]) in TRADE_OF:
        whole = first  # the accountant of a dragon is none
    words = re.findall(r"[\w-]+", re.split(r" with | who | that | for | to | of (?!a\b)", whole, maxsplit=1)[0])
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if word in SPECIES and word not in {"bear", "machine", "machines"} and after not in _OF_ANIMALS:
            return SPECIES[word]
    return thing_in(phrase) or "human"


_OWNER = re.compile(
    r"\b(?!(?:years?|wom[ae]n|men|children)['\u2019])[\w-]+['\u2019]s "
    r"(?!(?:ghost|spirit|soul|skeleton|shade|double|clone)\b)(?=[a-z])"
)
"""Whom somebody belongs to: a vicar's wife is no vicar, and a widow's son no widow; a widow's ghost is the widow."""


def gender_in(phrase: str, name: str, text: str) -> Gender | None:
    """The gender that a phrase, a name or the pronouns after it tell, or None."""
    words = re.findall(r"[\w-]+", _OWNER.sub("", phrase.lower()))
    for word in words:
        if word in FEMALE or singular(word) in FEMALE or word in {"she", "female", "sisters", "nuns"}:
            return "f"
        if word in MALE or singular(word) in MALE or word in {"he", "male"}:
            return "m"
    kin = next((RELATIONS[word][0] for word in words if word in RELATIONS and RELATIONS[word][0]), "")
    if kin and name == "":
        return "f" if kin == "f" else "m"
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


_NO_PARENT = r"(?<!\bmother )(?<!\bfather )(?<!parent )(?<!widow )(?<!widower )"
"""A mother of five is not five."""

_AGES = (
    (r"(\d{1,3})[- ]year[- ]old", 0),
    (r"\b(?:aged|(?<!\bmother )of|age) (\d{1,3})(?= |[.,;]|$)(?! (?:men|women|people|miles|years of))", 0),
    *(
        (
            rf"\b(?:aged|{_NO_PARENT}of) {word}(?= (?:who|that|from|in|and|with)\b|[.,;]|$)",
            age,
        )
        for word, age in NUMBER_WORDS.items()
    ),
    *((rf"\b(?:hundred|100)-year-old|\bcentenarian{end}", 100) for end in ("s?",)),
    (r"\bbab(?:y|ies)\b(?! (?:sitter|boom|grand))", 1),
    (r"\btoddler\b", 3),
    *((rf"\b{word}[- ]year[- ]old", age) for word, age in NUMBER_WORDS.items()),
    (r"\b(?:very|extremely) old\b", 88),
    (r"\bpreschooler\b", 4),
    (r"\blittle (?!(?:old|known|sister|brother|town|village|more)\b)(?:[a-z]+ )?[a-z]+(?<!man)(?<!lady)\b", 8),
    (r"\b(?:teen|teenage|teenager|adolescent|high[- ]school(?:er)?)s?\b", 16),
    (r"\b(?:(?:choir|news|paper|stable|school|plough)?boy|(?:school)?girl|kid|child|orphan)s?\b", 11),
    (r"\b(?:brides?|newly-?weds?|honeymooners?|debutantes?|fianc\w+)\b", 27),
    (r"\byoung (?:[\w-]+ ){0,2}?(?:surgeon|doctor|judge|lawyer|barrister|professor|captain|bishop|colonel)\b", 31),
    (r"\byoung (?:[\w-]+ ){0,2}?(?:psychiatrist|architect|consultant|anaesthetist|priest|rabbi|vet|scientist)\b", 31),
    (r"\b(?:student|apprentice|rookie|intern|young)\b", 23),
    (r"\b(?:grandmother|grandfather|grandma|grandpa|granny|nonna|nana|elderly|pensioner|aged)s?\b", 73),
    (r"\b(?:ancient|centuries-old|immortal)\b", 78),
    (r"\bold\b", 71),
    (r"\bwidow(?:er)?s?\b", 66),
    (r"\bretired\b", 64),
    (r"\bveteran\b", 55),
    (r"\bmiddle-aged\b", 50),
    (r"\b(?:princess(?:es)?|squires?|foundlings?|page ?boys?|stable ?(?:boy|girl)s?|damsels?)\b", 18),
)


def age_of(phrase: str) -> int | None:
    """The age in years that a phrase tells, or None."""
    own = _OWNER.sub("", phrase)
    for pattern, age in _AGES:
        found = re.search(pattern, own, re.IGNORECASE)
        if found:
            return age or int(found[1])
    return None


_PARENTS = frozenset({"father", "mother", "dad", "mum", "mom", "parent", "daddy", "mummy", "mommy", "papa", "mama"})
_SMALL_CHILD = re.compile(
    r"\b(?:(?:her|his|their|a|the|an?) (?:[a-z-]+ )?(?:toddler|baby|newborn|infant|twins|pre-?schooler)s?|nursery"
    r"|kindergarten|day ?care|cr[eè]che|stay-at-home|(?:[1-6]|two|three|four|five|six)-year-old)\b",
    re.IGNORECASE,
)


def has_small_child(noun: str, text: str) -> bool:
    """Whether somebody of that noun is a young parent by what the text tells."""
    return noun in _PARENTS and _SMALL_CHILD.search(text) is not None
