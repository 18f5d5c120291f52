"""Whether a show is told to children, or as if to them: some cases are not."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.lexicon.genres import LIGHT_TONES
from production_flow.embedded.writer.model import Brief, ProtagonistRead
from production_flow.embedded.writer.names import BEASTS

_YOUNG = 13
"""Age from which a hero may be told the hard ones."""

_TOLD_TO_CHILDREN = re.compile(
    r"\bfor (?:\w+ )?(?:children|kids|families)\b|\bkids['\u2019]|\bbedtime\b|\bgentle\b"
    r"|\bchildren['\u2019]s\b(?! (?:librarian|nurse|doctor|author|writer|illustrator|entertainer|judge)\b)"
    r"(?! (?:ward|home|hospital|party)\b)"
    r"|\bfamily (?:show|series|film|cartoon)\b|\bfür kinder\b|\bpara niños\b|\bpour enfants\b|\bper bambini\b"
    r"|\bpara crianças\b",
    re.IGNORECASE,
)

_TAME = re.compile(
    r"\b(?:friendly|shy|nervous|anxious|cowardly|lonely|timid|kind(?! of)|clumsy|helpful|polite|homesick"
    r"|sleepy|little|small|baby|cuddly|harmless)"
    r" (?:[a-z]+ )?(?:monster|ghost|ghoul|vampire|werewolf|zombie|skeleton|witch|phantom|yeti|gargoyle)s?\b"
    r"|\b(?:monster|ghost|ghoul|vampire|werewolf|zombie|skeleton|yeti)s?\b[^,.;]{0,24}?"
    r" (?:afraid|scared|frightened|terrified) of\b"
    r"|\b(?:an?|the) (?:[a-z]+ )?monster (?:who |that )?(?:[a-z]+ )?(?:under|beneath|in) (?:the|a|his|her)"
    r" (?:bed|wardrobe)\b",
    re.IGNORECASE,
)
"""A horror that nobody need be afraid of ("a shy monster", "a ghost afraid of the dark")."""


def flags_of(brief: Brief) -> frozenset[str]:
    """The flag `gentle` for a young hero, a light tone, a shy monster or a show for children.

    A case that lacks it is for others.
    """
    hero = brief.protagonists[0]
    young = hero.age is not None and hero.age < _YOUNG
    told = young or brief.tone in LIGHT_TONES or brief.second == "family" or _TOLD_TO_CHILDREN.search(brief.raw)
    told = told or _TAME.search(f"{brief.raw} . {hero.phrase}")
    return frozenset({"gentle"} if told else ())


def told_to_children(brief: Brief) -> bool:
    """Whether a sentence asks for a show for children."""
    return brief.form == "children's show" or _TOLD_TO_CHILDREN.search(brief.raw) is not None


def key_of(brief: Brief) -> str:
    """Under which key the look and feel of a show is kept: that of its genre, or `gentle_horror`."""
    return "gentle_horror" if brief.idiom == "horror" and flags_of(brief) else brief.idiom


_CHILDISH = frozenset(
    {"twin", "triplet", "sister", "brother", "sibling", "cousin", "friend", "ghost", "monster", "classmate", "scout"}
)
"""Heroes who are children where children are told of them and nothing else is said."""


def with_children(brief: Brief) -> Brief:
    """A brief whose heroes are children, if it is for children and they might be."""
    if not told_to_children(brief):
        return brief
    heroes = brief.protagonists
    young = tuple(replace(one, age=9) if _may_be_child(one) else one for one in heroes)
    return replace(brief, protagonists=young)


_GROWN_UP = frozenset(
    {"retired", "old", "elderly", "aged", "ageing", "aging", "grumpy", "widowed", "married", "divorced"}
)
"""Words for an animal that is no child."""


def _may_be_child(one: ProtagonistRead) -> bool:
    alone = not re.search(r"['\u2019]s |\bof\b", one.phrase)
    young = one.species in BEASTS and not _GROWN_UP & set(one.traits)
    return (
        one.said and one.age is None and not one.occupation and (young or (alone and singular(one.noun) in _CHILDISH))
    )
