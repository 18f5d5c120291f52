"""What a hero cannot do: which kind of limit a sentence names, and what they are kept from or afraid of."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.goals import AILS
from production_flow.embedded.writer.grammar import verb_phrase
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.model import Brief
from production_flow.types import Json

KINDS = (
    *(
        "shape",
        "sight",
        "hearing",
        "speech",
        "body",
        "hand",
        "memory",
        "fear",
        "sleep",
        "sick",
        "banned",
        "poor",
        "old",
    ),
    *("small", "any"),
)

_CHILD = 13
"""Age under which a hero is a child."""

_CHILDISH = re.compile(r"(?<!teenage )\b(?:school)?(?:girl|boy|child|kid|orphan|toddler)s?\b|-year-old")
_OF_OTHERS = re.compile(r" (?:of|from|at) an? [^.;]*")
"""Where a phrase goes on about something that is not the hero ("the staff of a bankrupt studio")."""

_AFTER = r"\b(?:she|he|they)(?:'s|'re|'ve| is| are| has| have| cannot| can't| can no longer| keeps?)\b[^.;]*"
"""What a further clause says of the hero."""

_OF_A_THING = re.compile(
    r"\b(?:(?:the|every) (?:[\w'-]+ )?[\w'-]+|the (?:one|only|last|first) (?:[\w'-]+ ){1,2}(?:that|which|whom)) "
    r"(?:she|he|they) (?:cannot|can't|can no longer)\b[^,.;]*"
)
"""A clause that says which thing is meant ("the one piano he cannot tune"): a tuner can tune."""

_GENERAL = re.compile(
    r"\b(?:who|she|he|they) (?:cannot|can't|can not|can no longer|never learned to|never learnt to|is unable to)"
    r" (?P<verb>[a-z]+)"
    r"(?P<rest>(?: (?!(?:and|but|who|must|in|at|is|are|was|has|to|for|on|from|by|with|any|inherits?)\b)[a-z]+)?)"
    r"|\b(?:lost|lacks|without) (?:her|his|their|a|any)? ?(?:sense of )?(?P<sense>taste|smell|balance|direction|time)\b"
    r"|\b(?P<not>illiterate|colou?r-?blind|tone-?deaf|clumsy|shy)\b"
)

_PHOBIAS = {
    "claustro": "small rooms", "agora": "open spaces", "acro": "heights", "arachno": "spiders", "hydro": "water",
    "aqua": "water", "techno": "machines", "photo": "light", "nycto": "the dark", "ochlo": "crowds", "pyro": "fire",
    "hemo": "blood", "aero": "flying", "aviato": "flying", "germa": "dirt", "xeno": "strangers", "cyno": "dogs",
    "myso": "dirt", "necro": "the dead", "thalasso": "the sea",
}  # fmt: skip

_NOTS = {
    "illiterate": "reading", "colour-blind": "colours", "color-blind": "colours", "colourblind": "colours",
    "colorblind": "colours", "tone-deaf": "music", "clumsy": "breakable things", "shy": "crowds",
}  # fmt: skip
"""What somebody is who cannot do something -> what it has to do with."""

_PARTLY = re.compile(
    r"\b(?:los(?:es|ing)|failing|poor|bad|weak|fading|near-?sighted|short-?sighted|hard of|going|go"
    r"|in one (?:eye|ear))\b"
)
_WHEELED = re.compile(r"wheel-?chair|paraplegic|paraly[sz]ed|quadriplegic|(?:cannot|can't|unable to) walk")
_STOPPED = re.compile(r"\bwho (?:has|have) (?:stopped \w+ing)\b")
_SILENT = re.compile(r"\b(?:mute|voiceless|silence|cannot|can't|unable|longer|doesn't|does not|refuses|lost)\b")


def limit_of(brief: Brief) -> str:
    """The kind of what the hero cannot do, one of `KINDS`; empty where the sentence names none."""
    hero = brief.protagonists[0]
    if not hero.said or is_wild(brief):
        return ""
    told = _told(brief)
    for kind, words in _words():
        if words.search(told):
            return kind
    if hero.age is not None and hero.age < _CHILD and hero.species == "human" and _CHILDISH.search(told):
        return "small"
    return "any" if _generally(told) else ""


def whole(brief: Brief) -> bool:
    """Whether the hero cannot do it at all: blind and not losing her sight, in a wheelchair and not limping."""
    told, kind = _told(brief), limit_of(brief)
    if kind == "body":
        return bool(_WHEELED.search(told))
    if kind == "speech":
        return bool(_SILENT.search(told)) and not re.search(r"stutter|stammer|lisp", told)
    return kind in {"sight", "hearing"} and not _PARTLY.search(told)


def thing_of(brief: Brief) -> dict[str, Json]:
    """What the hero is kept from or afraid of (`np`), in words that follow "about"."""
    told, kind = _told(brief), limit_of(brief)
    np = {"shape": _becomes, "fear": _feared, "banned": _kept_from, "any": _generally}.get(kind, lambda _: "")(told)
    return {"np": np or _PLAIN.get(kind, "it"), "short": np or _PLAIN.get(kind, "it")}


_PLAIN = {"shape": "the other thing", "fear": "that one thing", "banned": "the old work", "any": "that one thing"}


def _feared(told: str) -> str:
    if "stage fright" in told:
        return "an audience"
    found = re.search(r"(?:afraid|scared|terrified|frightened|fear) of (?P<of>(?:the |her own |his own )?[a-z]+)", told)
    found = found or re.search(r"(?:cannot|can't) (?:bear|stand) (?P<of>the [a-z]+ of [a-z]+|(?:the )?[a-z]+)", told)
    if found:
        return found["of"]
    if found := re.search(r"(?:afraid|scared|terrified|frightened) to (?P<verb>[a-z]+)", told):
        return verb_phrase(found["verb"], "gerund")
    found = re.search(r"\b(?P<stem>[a-z]+?)phobi", told)
    return _PHOBIAS.get(found["stem"], "") if found else ""


def _becomes(told: str) -> str:
    """What somebody turns into, with its article."""
    found = re.search(r"\binto (?P<np>(?:an?|the) (?:(?!every|at|when|on)[a-z-]+ )?[a-z-]+)", told)
    said = re.search(r"\bwere(?P<beast>wolf|cat|hare|bear|rabbit|hamster|poodle)", told)
    if found:
        return re.sub(r" (?:every|each|at|when|whenever|on|in|by|after|if)$", "", found["np"])
    return f"a {said['beast']}" if said else "a seal" if "selkie" in told else ""


def _kept_from(told: str) -> str:
    found = re.search(
        r"(?:banned|barred|suspended|exiled|forbidden|not allowed) (?:for life )?(?:from|by|near|at|in|to)"
        r" (?P<np>(?:the |all |every |her |his )?[a-z]+(?: of [a-z]+)?)",
        told,
    )
    if not found:
        return ""
    return verb_phrase(found["np"], "gerund") if re.search(r"forbidden to|not allowed to", found[0]) else found["np"]


def _generally(told: str) -> str:
    """What a hero cannot do whom no list knows, as a noun; empty where nothing is said."""
    found = _GENERAL.search(told)
    if not found:
        return ""
    if found["sense"]:
        return {"direction": "the way", "time": "the hour"}.get(found["sense"], found["sense"])
    if found["not"]:
        return _NOTS[found["not"]]
    return "" if found["verb"] in _never_general() else verb_phrase(found["verb"] + found["rest"], "gerund")


def _told(brief: Brief) -> str:
    """What the sentence says of the hero: the phrase, and clauses about them."""
    alone = len(brief.protagonists) == 1
    raw = _OF_A_THING.sub("", brief.raw)
    later = [*re.findall(_AFTER, raw, re.IGNORECASE), *_STOPPED.findall(raw)] if alone else []
    phrase = _OF_OTHERS.sub("", brief.protagonists[0].phrase)
    if alone and (
        re.match(r"(?:turn|change|transform) into ", brief.deed.infinitive) or AILS.match(brief.deed.infinitive)
    ):
        later.append(brief.deed.infinitive)
    text = " . ".join([phrase, *later]).lower().replace("\u2019", "'")
    return _never().sub("", text) if not re.search(r"tone-?deaf|colou?r-?blind", text) else text


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = _table()["words"].items()
    return tuple((kind, re.compile(rf"(?<![\w-])(?:{words})(?![\w])")) for kind, words in rows)


@cache
def _never() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_table()['never']})\b")


@cache
def _never_general() -> frozenset[str]:
    return frozenset(_table()["general"]["never"].split("|"))


@cache
def _table() -> dict[str, Json]:
    path = files("production_flow.embedded.writer.limits").joinpath("kinds.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
