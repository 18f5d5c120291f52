"""Whom the heroes deal with: the widows whom she teaches, the mayor whom he guards. One of them is of the cast."""

from __future__ import annotations

import random
import re
from collections.abc import Collection

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import definite, singular
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.lexicon.words import BEINGS, FEMALE, GROUPS, MALE, RELATIONS, SPECIES, UNDRAWN
from production_flow.embedded.writer.model import Deed, Kit, ProtagonistRead, Relation, RoleSpec
from production_flow.embedded.writer.terms import Gender

MET = "met"
"""How somebody is tied to the hero whom the sentence says the hero has to do with."""

_HARMED = re.compile(
    r"\b(?:kill|murder|shoot|poison|hang|bury|exhume|mourn|avenge|execute|catch|hunt|stop|unmask|expose|identify|find|chase"
    r"|track|arrest|solve|investigate|become|be|play|impersonate|pose|pretend|replace|dress|disguise|haunt|eat)\w*\b"
)
"""What is done to, or as, somebody who is then not there to be met."""

_BEFORE = re.compile(
    r"(?:^|\s)(?:(?P<owner>(?:stolen|taken|borrowed|bought|missing) from|(?:that )?belong(?:s|ed|ing) to|owned by)\s+"
    r"|(?:for|with|against|beside|between|among|alongside)\s+"
    r"|(?P<verb>teach|train|guard|protect|defend|nurse|feed|hide|shelter|smuggle|raise|manage|coach|run|drive|ferry|guide|lead"
    r"|help|tutor|house|host|serve|treat|heal|interview|represent|advise|train|befriend|outwit|blackmail|swindle|con|cheat"
    r"|fear|dread|mind|watch|pick|hire|escort|adopt)"
    r"\s+(?:out\s|away\s|up\s|off\s)?)"
    r"(?P<np>(?:(?:an?|the|her|his|their|two|three|four|five|six|seven|eight|nine|ten|twelve|some)\s+)?"
    r"(?:(?!(?:of|in|on|at|and|or|to|for|from|who|whose|that|which|as|by|with)\b)[\w'-]+\s+){0,3}?"
    r"(?P<head>[a-z][a-z-]+))"
    r"(?=\s+(?:to|in|on|at|and|who|whose|that|which|from|how|for|while|before|after|until|by|with|into|through|across|of|out"
    r"|past|over|against|when|under|during|between|without|back|home|between|every|each|off|up)\b|[,.;:]|$)",
    re.IGNORECASE,
)
"""Somebody behind a preposition, or behind what one does to people."""

_GONE = re.compile(
    r"\b(?:dead|late|murdered|drowned|missing|lost|unborn|imaginary|former|invisible|fictional|other|own|same|each|all|every|any"
    r"|no|few|many|more|most|only|first|next|last|old friend)\b"
)
_RIDDLES = frozenset({"enemy", "villain", "killer", "thief", "burglar", "forger", "spy", "impostor", "pickpocket"})
"""Who is a riddle, unless they are taught something: nobody teaches whom they do not know."""

_TEACH = frozenset({"teach", "train", "coach", "tutor"})
_NOBODY = frozenset(
    {
        *("people", "person", "citizen", "local", "public", "audience", "family", "crew", "staff"),
        *("team", "band", "circle", "class", "club", "union", "shift", "pack", "herd", "baby", "toddler"),
        *("infant", "newborn", "one", "lady", "man", "woman", "father", "mother", "boss", "host"),
        *("keeper", "master", "director", "model", "expert", "fan", "champion", "beast", "monster"),
        *("creature", "god", "goddess", "spirit", "ghost", "devil", "angel", "saint", "doll", "toy"),
        *("puppet", "mummy", "snowman", "scarecrow", "double", "impostor", "imposter", "stranger"),
        *("enemy", "villain", "killer", "murderer", "thief", "culprit", "suspect", "arsonist", "burglar"),
        *("blackmailer", "saboteur", "forger", "kidnapper", "spy", "mole", "traitor"),
    }
)
"""Who is too many, too small, too unknown or too much of a riddle to be somebody of the cast."""

_AGED = re.compile(r"\b(?:old|elderly|young|blind|deaf|rich|poor) (?:man|woman|lady)$", re.IGNORECASE)
"""A man or a woman of whom more is known than that."""

_YOUNG = frozenset({"child", "young"})
_SMALL = frozenset({"child", "kid", "boy", "girl", "orphan", "pupil", "schoolchild", "schoolboy", "schoolgirl"})
_OLD = frozenset({"widow", "widower", "pensioner", "veteran", "retiree", "grandmother", "grandfather"})


def seat_of(read: Relation, kit: Kit, rnd: random.Random, taken: Collection[str] = ()) -> RoleSpec:
    """The role of a kit that somebody of the sentence takes: of those who come and ask, and no kin if that can be."""
    able = [role for role in kit.roles if not role.must and (read.band in _YOUNG or "kid" not in role.tags)]
    free = [role for role in able if role.id not in taken] or able
    asking = [role for role in free if "client" in role.tags]
    return rnd.choice([role for role in asking if "family" not in role.tags] or asking or free or list(kit.roles))


def with_met(relations: tuple[Relation, ...], heroes: tuple[ProtagonistRead, ...], deed: Deed) -> tuple[Relation, ...]:
    """The people around the heroes, and one of those whom the deed has to do with where there is room for one."""
    if not deed.said or len(relations) > 1 or len(heroes) > 2:
        return relations
    found = _met(deed.infinitive)
    taken = {word for hero in heroes for word in (hero.noun, singular(hero.noun))}
    taken |= {word for read in relations for word in read.noun.split()[-1:]}
    if found is None or found.noun in taken:
        return relations
    alone = not any(read.species == "human" for read in relations)
    return (*relations, *(_both(found) if alone else (found,)))


_PAIRS = {
    "parent": ("mother", "father"),
    "grandparent": ("grandmother", "grandfather"),
    "in-law": ("mother-in-law", "father-in-law"),
}
"""Kin who are two, of whom both are of the cast: nobody is "one of her parents"."""


def _both(found: Relation) -> tuple[Relation, ...]:
    """Whom a deed names, each of two by themselves."""
    of, counted = re.subn(rf"^one of (?=.*\b{found.noun}s$)", "", found.phrase)
    if found.noun not in _PAIRS or not counted:
        return (found,)
    whose = of.removesuffix(f"{found.noun}s")
    return tuple(_relation(f"{whose}{one}", one, one) for one in _PAIRS[found.noun])


def _met(told: str) -> Relation | None:
    """Whom a deed names."""
    for match in _BEFORE.finditer(told):
        head = match["head"].lower()
        one = singular(head)
        if (
            not (
                _is_somebody(head, one)
                or _AGED.search(match["np"])
                or _taken_along(match["verb"] or "", one)
                or ((match["verb"] or "").lower() in _TEACH and one in _RIDDLES)
            )
            or _GONE.search(match["np"].lower())
            or (not match["owner"] and _HARMED.search(told[: match.start()].lower()))
        ):
            continue
        return _relation(match["np"], head, one)
    return None


def _taken_along(verb: str, one: str) -> bool:
    """Whether it is somebody because only people are hired or picked up on the way."""
    return verb.lower() in {"pick", "hire", "escort", "befriend"} and one not in _NOBODY and is_being(f"a {one}")


_MADE = frozenset({"robot", "android"})
"""Kinds of machine that speak, and are of a cast as people are."""


def _is_somebody(head: str, one: str) -> bool:
    if SPECIES.get(one) in _MADE:
        return True
    if one in _NOBODY or head in _NOBODY or SPECIES.get(one, "human") != "human" or {head, one} & UNDRAWN:
        return False
    return one in BEINGS or one in RELATIONS or one in FEMALE or one in MALE or one in TRADE_OF or head in GROUPS


def _relation(phrase: str, head: str, one: str) -> Relation:
    several = one != head
    known, band = RELATIONS.get(one, ("", ""))
    gender: Gender | None = "f" if one in FEMALE or known == "f" else "m" if one in MALE or known == "m" else None
    whole = phrase.removeprefix("some ")
    told = f"one of {_the(whole)}" if several else definite(whole)
    if _AGED.search(phrase):
        band = "old" if re.search(r"\b(?:old|elderly)\b", phrase) else band
    years = "child" if one in _SMALL else "young" if one.startswith("teen") else "old" if one in _OLD else band
    species = SPECIES[one] if SPECIES.get(one) in _MADE else "human"
    return Relation(one, told, gender, years if years in {"child", "young", "older", "old"} else "", species, "", MET)


def _the(phrase: str) -> str:
    return phrase if re.match(r"(?:the|her|his|their)\s", phrase) else f"the {phrase}"


__all__ = ["MET", "seat_of", "with_met"]
