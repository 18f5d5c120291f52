"""Whom the hero must find, free or bring home: somebody of the cast who is not there until it is done."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import definite, singular
from production_flow.embedded.writer.lexicon.words import FEMALE, GROUPS, MALE, RELATIONS, SPECIES
from production_flow.embedded.writer.model import Deed, ProtagonistRead, Relation
from production_flow.embedded.writer.naming import NAME
from production_flow.embedded.writer.terms import Gender

AWAITED = "away"
"""How somebody is tied to the hero whom the hero must get back."""

_GETS = re.compile(
    r"(?P<frees>rescue|free|liberate|ransom|release|dig out|break out|spring|bring (?:back|home)|fetch|buy back)(?= )"
    r"|(?:find|search for|look for|seek|track down|trace|get back|win back)(?= )"
    r"|[a-z]+ (?:her|his|their) way back to(?= )"
)
_CLAUSE = (
    "who|whose|whom|that|which|trapped|held|locked|lost|stranded|kept|buried|snowed in|sentenced|chained|imprisoned"
)
_IN_ORDER = re.compile(
    r"(?:steal|hijack|borrow|buy|build|sell|cross|sail|row|fly|drive|leave|join|hire|take) "
    r"(?:(?!to\b)[\w'-]+ ){1,6}?to (?=(?:find|rescue|free|search for|look for|bring (?:back|home)|fetch|win back) )"
)
"""What is only done to get somebody ("steals a boat to find her mother")."""

_ONE = re.compile(
    rf"(?P<whose>the|an?|her|his|their)(?P<np>(?: (?!(?:{_CLAUSE}|and|or)\b)[\w'-]+){{1,3}}?)"
    rf"(?:,? (?P<name>(?-i:{NAME})))?"
    rf"(?P<more> (?:{_CLAUSE})\b.*)?"
    r"(?= (?:from|in|on|at|out|before|after|back|home|under|with|while|until|during|behind|by|for|and|alive)\b|[,.;]|$)"
)
_GONE = re.compile(r"^ (?:missing|vanished|kidnapped|abducted|stolen|runaway|exiled|imprisoned|captured|long-lost)\b")
_DEAD = re.compile(r"\b(?:dead|late|murdered|buried|drowned)\b")


def with_awaited(
    relations: tuple[Relation, ...], heroes: tuple[ProtagonistRead, ...], deed: Deed
) -> tuple[Relation, ...]:
    """The people around the heroes with the one first whom the hero must get back, if the deed names one person."""
    away = _awaited(deed)
    if away is None or any(away.noun == hero.noun for hero in heroes):
        return relations
    return (away, *(read for read in relations if read.noun.split()[-1] != away.noun))


def _awaited(deed: Deed) -> Relation | None:
    told = deed.infinitive
    end = _IN_ORDER.match(told)
    gets = _GETS.match(told, end.end() if end else 0) if deed.said else None
    if gets is None:
        return None
    one = _ONE.match(told[gets.end() :].strip())
    if one is None or not _is_away(one, frees=bool(gets["frees"])):
        return None
    head = one["np"].split()[-1].lower()
    if head in GROUPS or singular(head) != head or _DEAD.search(one["np"].lower()):
        return None
    known, band = RELATIONS.get(head, ("", ""))
    female, male = head in FEMALE or known == "f", head in MALE or known == "m"
    gender: Gender | None = "f" if female else "m" if male else None
    who = f"{one['whose']}{one['np']}"
    return Relation(
        head,
        (who if one["whose"] in _THEIRS else definite(who)) + (one["more"] or ""),
        gender,
        band if band in {"child", "young", "older", "old"} else "child" if head in _SMALL else "",
        SPECIES.get(head, "human"),
        one["name"] or "",
        AWAITED,
    )


def _is_away(one: re.Match[str], *, frees: bool) -> bool:
    """Whether it is somebody, and somewhere else: freed, or the hero's own, or missing."""
    gone, own = _GONE.match(one["np"]), one["whose"] in _THEIRS
    return is_being(f"the{one['np']}") and (frees or bool(gone) or (own and " new " not in f"{one['np']} "))


_THEIRS = frozenset({"her", "his", "their"})
_SMALL = frozenset({"boy", "girl", "child", "kid", "baby", "orphan"})


__all__ = ["AWAITED", "with_awaited"]
