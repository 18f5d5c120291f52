"""The plots that a deed brings with it: its pilot is about what was found, sought, kept, left, made or done."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Literal

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.come_upon import thing_found
from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.kits.tables import Table, Tables
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.tongues import ADJECTIVES, NOUNS
from production_flow.embedded.writer.lexicon.words import OBJECTS
from production_flow.embedded.writer.model import Brief, Story
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.undertakings.choice import Kind, kind_of
from production_flow.embedded.writer.undertakings.fits import classes_of
from production_flow.embedded.writer.undertakings.naming import crime_of, named

Own = Literal["found", "sought", "kept", "left", "made", "done", "killed", ""]

_OF_KIND: dict[Kind, Own] = {"seek": "sought", "guard": "kept", "hide": "kept", "carry": "kept", "build": "made"}
"""Kind of a deed -> which plots it has, where it is about a thing."""

_BY_VERB: dict[Own, re.Pattern[str]] = {
    "sought": re.compile(
        r"(?:find|look for|search for|hunt (?:for|down)|recover|retrieve|locate|trace|track down)\b"
        r"|(?:get|win|buy|bring|fetch) (?:back |.* back\b)"
    ),
    "kept": re.compile(r"(?:guard|hide|conceal|carry|deliver|smuggle|transport|protect|stash|return|escort|bring)\b"),
    "made": re.compile(r"(?:(?:re)?build|restore|mend|repair|open|make|construct|carve|weave|sew|forge|save)\b"),
}
"""Plots of a deed -> verbs that it is told by."""

_LEFT = re.compile(r"inherit (?:the|an?|her|his|their) ")
_ROOM = frozenset({"left", "made"})
"""Plots that may be about a place: a tea room is opened or inherited, and nobody carries it."""

_VAGUE = re.compile(
    r"\b(?:business|undertaking|matter|post|thing|one|way|truth|job|secret|story|life|time|love|name|past|future|end"
    r"|fact|diagnosis|fire|edge|bottom|trail|lights?|set|cure|wall|grave|call|bed|door|room|dreams?|half|side|number"
    r"|water|rain|air|snow|electricity|heat"
    r"|home|family|town|village|city|island|kingdom|country|world|war|peace|money|debt|sense|memory|voice|people)\b"
)
"""What is no thing that lies somewhere."""


def own_of(brief: Brief) -> Own:
    """Which plots of its own the deed of a sentence has; none where it is about nobody's thing, or a heist."""
    deed = brief.deed
    if not deed.said or brief.form == "heist" or is_wild(brief):
        return ""
    if crime := crime_of(deed):
        return _of_crime(crime)
    short = str(named(deed)["short"])
    if not _is_thing(short, deed.infinitive):
        return ""
    if thing_found(deed) is not None:
        own: Own = "found"
    elif _LEFT.match(deed.infinitive):
        own = "left"
    else:
        own = _OF_KIND.get(kind_of(brief), "")
    if own in _BY_VERB and not _BY_VERB[own].match(deed.infinitive):
        return ""
    kept_open = _is_place(short) or {"trade", "house"} & classes_of(deed)
    if own == "made" and deed.infinitive.startswith("open ") and not kept_open:
        return ""
    return own if own in _ROOM or not _is_place(short) else ""


def _of_crime(crime: str) -> Own:
    """Which plots looking into a crime has: one for a death, and one for harm that somebody could put right again."""
    what, _, whom = crime.removeprefix("the ").partition(" of ")
    if is_being(whom):
        return "killed" if what in _DEATHS else ""
    return "done"


_DEATHS = frozenset({"murder", "killing", "death", "poisoning", "drowning", "shooting", "hanging"})
"""What somebody dies of."""

_DETERMINED = r"\b(?:an?|the|her|his|their|its|one|two|three|four|five|six|seven|nine|ten) "


def _is_thing(short: str, told: str) -> bool:
    """Whether what a deed is about is a thing: by a noun that is known, or as a phrase of the sentence."""
    if is_being(short) or _VAGUE.search(short.rsplit(maxsplit=1)[-1].lower()):
        return False
    bare = re.sub(rf"^(?:{_DETERMINED})", "", short)
    head = bare.rsplit(maxsplit=1)[-1].lower()
    if re.search(rf"{_DETERMINED}{re.escape(bare)}(?=$|[,.;]| (?:{_BEHIND})\b)", told):
        return head not in ADJECTIVES
    return bool({head, singular(head)} & (set(OBJECTS) | NOUNS)) and head in told.lower().split()


_BEHIND = (
    "in|on|over|along|through|among|between|beneath|where|when|while|at|from|of|for|to|by|with|under"
    "|behind|inside|before|after|until|that|which|who|and|past|across|her|his|their|stolen|taken|lent|left"
)
"""What may follow a noun phrase."""


def _is_place(short: str) -> bool:
    if re.search(r"\b(?:seed|blood|data|memory|bottle) bank$", short):
        return False
    return singular(short.rsplit(maxsplit=1)[-1].lower()) in PLACE_NOUNS


@cache
def cases_of(own: Own, kit: KitId) -> Table:
    """The plots that a kit tells of such a deed."""
    if not own:
        return {}
    rows = [(name, row) for name, row in _book(own).items() if "f1" in row and kit in row.get("kits", kit).split()]
    return {f"deed-{name}": {**row, "own": own} for name, row in rows}


@cache
def _book(own: Own) -> Table:
    path = files("production_flow.embedded.writer.undertakings").joinpath(f"case_{own}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def known_goal(brief: Brief) -> str:
    """What the hero is after, as it is said once the thing is known: "recover the stolen chart"."""
    goal = goal_of(brief.deed)
    if not own_of(brief):
        return goal
    if crime_of(brief.deed):
        return re.sub(r" of an? (?=[a-z])", " of the ", goal, count=1)
    short = str(named(brief.deed)["short"])
    if own_of(brief) == "left" and goal == brief.deed.infinitive:
        return f"keep {short}"  # it is theirs already
    return re.sub(rf"\ban? {re.escape(short.removeprefix('the '))}\b", short, goal, count=1)


def begun(kit: Tables, story: Story) -> Tables:
    """The tables of a kit with what is said when such a deed begins, and the find itself where it begins with one."""
    own = own_of(story.brief)
    begin: Table = _book(own).get("begin", {}) if own else {}
    if not begin:
        return kit
    lines: Table = {f"{own}_{act}": {"any": begin[act]} for act in ("say", "answer")}
    event: Table = begin if "text" in begin else kit.events["deed_begin"]
    return replace(kit, events={**kit.events, "deed_begin": event}, speech={**kit.speech, **lines})
