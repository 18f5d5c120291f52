"""Who courts, and who is courted: the first are grown, the second is somebody of the cast."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import definite, singular
from production_flow.embedded.writer.lexicon.words import FEMALE, GROUPS, MALE, RELATIONS, SPECIES
from production_flow.embedded.writer.model import Deed, ProtagonistRead, Relation
from production_flow.embedded.writer.naming import NAME
from production_flow.embedded.writer.terms import Gender

BELOVED = "love"
"""How somebody is tied to the hero whom the hero courts."""

_OF_AGE = 18
_COURTS = re.compile(r"(?:fall in love|marry|elope|divorce|seduce|woo|court|date|have an affair)\b")
_YEARS = re.compile(r"\b(?:\d+|[a-z]+)[- ]year[- ]old|\baged? \d+|, \d+\b")
_WHOM = re.compile(
    r"(?:fall|be) in love with|win the (?:heart|hand|love) of|have an affair with|elope with|propose to"
    r"|(?:marry|woo|court|seduce|kiss)(?= )"
)
_ONE = re.compile(
    r"(?P<np>(?:the|an?|her|his|their)(?: (?!(?:who|whose|whom|that|which)\b)[\w'-]+){1,5}?)"
    rf"(?:,? (?P<name>(?-i:{NAME})))?"
    r"(?P<more>,? (?:who|whose|whom|that|from|of|across|behind|next|(?:in|on|at) (?:the|her|his|their)) .+)?"
    r"(?: (?:in|on|at) .+)?$"
)
_NEXT = re.compile(r",? (?:and|but|while|before|after|when|until|to|for|because|in order)\b")
"""Where the one who is courted is named, and another clause begins."""

_NAMED = re.compile(rf"(?P<name>(?-i:{NAME}))(?P<more>,? .+)?$")


def grown(heroes: tuple[ProtagonistRead, ...], deed: Deed) -> tuple[ProtagonistRead, ...]:
    """The heroes, of no child's age where they court; years that are said stay."""
    if not _COURTS.match(deed.infinitive):
        return heroes
    return tuple(
        replace(hero, age=None)
        if hero.age is not None and hero.age < _OF_AGE and not _YEARS.search(hero.phrase)
        else hero
        for hero in heroes
    )


def with_beloved(
    relations: tuple[Relation, ...], heroes: tuple[ProtagonistRead, ...], deed: Deed
) -> tuple[Relation, ...]:
    """The people around the heroes with the one whom the hero courts first, if the deed names one person."""
    loved = _loved(deed)
    if loved is None or any(loved.noun and hero.noun == loved.noun for hero in heroes):
        return relations
    return (loved, *(read for read in relations if read.noun.split()[-1] != loved.noun))


def courted(deed: Deed, heroes: tuple[ProtagonistRead, ...], genre: str) -> Deed:
    """The deed; two of a romance who only hate, meet or write to each other in it fall in love."""
    if genre != "romance" or len(heroes) != 2 or not _AT_ODDS.match(deed.infinitive):
        return deed
    return replace(deed, infinitive="fall in love", third="fall in love", gerund="falling in love", matter="love")


_AT_ODDS = re.compile(
    r"(?:hate|loathe|despise|detest|dislike|mistrust|can(?:not|'t) stand|compete with|write to|meet|fall for|fight)\b"
    r".*\b(?:each other|one another)\b|(?:meet|quarrel|argue|bicker|clash)(?=$|[ ,])"
)
"""What two people do in a romance before they know."""


def mutual(deed: Deed) -> bool:
    """Whether those who do it court each other, where they are two."""
    return bool(_EACH_OTHER.match(deed.infinitive))


_EACH_OTHER = re.compile(
    r"(?:fall in love|marry|elope|get married|have an affair)(?: with)?(?: each other| one another)?"
    r"(?=$|[,.;]| (?:in|on|at|during|while|over|across|by|before|after|through|and|every|for|against)\b)"
)


def _loved(deed: Deed) -> Relation | None:
    found = _WHOM.match(deed.infinitive) if deed.said else None
    if found is None:
        return None
    rest = _NEXT.split(deed.infinitive[found.end() :].strip(), maxsplit=1)[0]
    named, one = _NAMED.match(rest), _ONE.match(rest)
    if named:
        told = re.match(r", (?P<what>(?:the|an?|her|his|their) .+)", named["more"] or "")
        return Relation("", told["what"] if told else "", None, "", "human", named["name"], BELOVED)
    if one is None or not (is_being(one["np"]) or one["np"].endswith(" voice")):
        return None
    head = one["np"].split()[-1].lower()
    if head in GROUPS or singular(head) != head or re.search(r"\b(?:dead|late) [\w-]+$", one["np"].lower()):
        return None
    gender: Gender | None = "f" if head in FEMALE else "m" if head in MALE else None
    known, band = RELATIONS.get(head, ("", ""))
    species = SPECIES.get(head, "human")
    whose = re.match(r"(?:her|his|their)\b", one["np"])
    phrase = one["np"] if whose else definite(one["np"])
    return Relation(
        head,
        phrase + (one["more"] or ""),
        gender or (known if known in {"f", "m"} else None),  # type: ignore[arg-type]
        band if band in {"young", "older", "old"} else "",
        species,
        one["name"] or "",
        BELOVED,
    )
