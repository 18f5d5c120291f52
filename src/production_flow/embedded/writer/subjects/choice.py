"""Which subject a sentence has, and what is written about it."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from production_flow.embedded.writer.goals import goal_of
from production_flow.embedded.writer.grammar import singular
from production_flow.embedded.writer.kits.tables import Table
from production_flow.embedded.writer.lexicon.situations import KIN_AT_HOME
from production_flow.embedded.writer.lexicon.trades import TRADE_OF
from production_flow.embedded.writer.model import Brief
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.undertakings.cases import own_of
from production_flow.embedded.writer.undertakings.choice import kind_of
from production_flow.embedded.writer.undertakings.naming import named

_DEED, _WHO, _PLACE, _SAID = 4.0, 2.5, 2.0, 1.0
"""What it counts where a subject is named: in what the hero is out to do, in who they are, in where, or anywhere."""

_HOMELY = 4.0
"""What it counts where kin are in their own rooms: more than the trade that one of them has."""

_WONDER = 3.0
"""What counts besides for what is nothing of this world: a time machine before a postman."""


@dataclass(frozen=True)
class Subject:
    """A subject as its file has it.

    Args:
        words: What a sentence about it says.
        things: What only counts in what somebody does or is: rain is in many shows that are not about weather.
        setting: Id of the setting that it plays in where the sentence names a town and no house, or empty.
        never: Eras that do not know it, and settings of a place that cannot have it ("space"; "home" for kin's rooms).
        wonder: Whether it is nothing of this world, and so goes before the trades that a sentence also names.
        heroes: Who it may be about where the sentence names nobody.
        deeds: What they may be out to do where it does not say, each with what that is about; `{place}` is where.
        asked: What a sentence has to say for each of the deeds (a bus for a night bus), or None.
        human: Whether it is for people only, and no show whose hero is a beast.
        homely: Whether kin in their own rooms are what it is about, whatever they do for a living.
    """

    key: str
    words: re.Pattern[str]
    things: re.Pattern[str] | None
    titles: tuple[str, ...]
    taglines: tuple[str, ...]
    setting: str
    never: frozenset[str]
    wonder: bool
    heroes: tuple[str, ...]
    deeds: tuple[tuple[str, str], ...]
    asked: tuple[re.Pattern[str] | None, ...]
    human: bool
    homely: bool

    def named_in(self, text: str, *, things: bool = False) -> str:
        """What a text says of it, or empty; with what only counts of somebody's work where `things` is set."""
        patterns = (self.words, self.things if things else None)
        found = (match[0] for each in patterns if each is not None and (match := each.search(text.lower())))
        return max(found, key=len, default="")


def said_in(text: str) -> Subject | None:
    """The subject that a text names, before anything else is read in it: the one whose words are longest."""
    found = [(len(words), each.key, each) for each in subjects() if (words := each.named_in(text))]
    return _asked(max(found, key=lambda row: row[:2])[2], text) if found else None


def _asked(each: Subject, text: str) -> Subject:
    """A subject with those of its deeds for which a text says what they ask for."""
    rows = zip(each.deeds, each.asked, strict=True)
    return replace(each, deeds=tuple(deed for deed, asked in rows if asked is None or asked.search(text.lower())))


@lru_cache(maxsize=64)
def subject_of(brief: Brief) -> str:
    """Key of the subject of a sentence, or empty. What the hero is out to do decides before who they are."""
    weighed = [(points, subject.key) for subject in subjects() if (points := _points(subject, brief)) > 0]
    return max(weighed, key=lambda row: (row[0], row[1]))[1] if weighed else ""


def subject(brief: Brief) -> Subject | None:
    """The subject of a sentence, or None."""
    key = subject_of(brief)
    return next((each for each in subjects() if each.key == key), None)


def _points(each: Subject, brief: Brief) -> float:
    kin = KIN_AT_HOME.search(brief.raw)
    if {brief.era, brief.place.setting, "home" if kin else ""} & each.never or (
        each.human and brief.protagonists[0].species in BEASTS
    ):
        return 0.0
    said = (one for one in brief.protagonists if one.said)
    who = " ".join(one.phrase if one.noun in one.phrase else f"{one.phrase} {one.noun}" for one in said)
    places = (
        (_DEED, _OF_OTHERS.sub("", _doing(brief)) if brief.deed.said else ""),
        (_WHO, f"{who} {brief.group}"),
        (_PLACE, f"{brief.place.text} {brief.place.noun}" if brief.place.said else ""),
        (_SAID, _without_thing(brief.raw, brief)),
    )
    theirs = any(each.named_in(text, things=True) for points, text in places if points > _PLACE)
    found = [(points, words) for points, text in places if (words := each.named_in(text, things=theirs))]
    if each.homely and kin:
        found.append((_HOMELY, kin[0]))
    length = max((len(words) for _, words in found), default=0)
    told = sum(_SAID if points == _DEED and _is_trade(words) else points for points, words in found)
    return told + length / 100 + (_WONDER if found and each.wonder else 0)


def _doing(brief: Brief) -> str:
    """What the hero is out to do, without a thing that is only found, sought or taken along: that is nobody's work."""
    return _UNTIL.sub("", _without_thing(goal_of(brief.deed), brief))


_UNTIL = re.compile(
    r"(?<=\w) (?:before|until|till|after|while|by the time|in time for) "
    r"(?:the|an?|her|his|their|snow|winter|dark|dawn|[A-Z]).*"
)
"""When it has to be done by, or what goes on meanwhile: that is no part of what somebody does."""


def _without_thing(text: str, brief: Brief) -> str:
    """A text without what the deed is about, where that only changes hands, or without whoever has died."""
    if (heard := _HEARD.match(goal_of(brief.deed))) is not None:
        return text.replace(heard["what"], "")
    own, short = own_of(brief), str(named(brief.deed)["short"])
    if own == "killed":
        short = short.partition(" of ")[2]
    elif (own not in _CARRIED and kind_of(brief) != "carry") or _DROVE.match(goal_of(brief.deed)):
        return text
    return re.sub(rf"\b{re.escape(short.removeprefix('the '))}\b", "", text)


_HEARD = re.compile(r"find out where (?P<what>.+?) comes? from$")
"""What somebody has only heard ("hears his own obituary on the tram": no newspaper)."""

_DROVE = re.compile(r"(?:drive|herd|breed|rear|shear|graze) (?!off\b|home\b)")
"""What is done with beasts by those who live off them: a flock that is driven is more than a thing that is brought."""

_CARRIED = frozenset({"found", "sought"})
"""Plots of a deed in which a thing changes hands."""

_OF_OTHERS = re.compile(
    r"(?<! out)(?<! and)(?<!learn)(?<!prove)(?<!know)(?<!discover)(?<!decide)(?<!guess) who "
    r"(?:speaks?|talks?|thinks?|sings?|dreams?|only|smells?|looks?|writes?|answers?|believes?|remembers?|cannot|can't)\b.*"
)
"""What is said of somebody whom a deed only names ("a stowaway who speaks in recipes")."""


def _is_trade(words: str) -> bool:
    """Whether what a deed names is only somebody of a trade ("falls out with the cook"), and not the hero's."""
    return singular(words.rsplit(maxsplit=1)[-1]) in TRADE_OF


@cache
def subjects() -> tuple[Subject, ...]:
    """All subjects, by name."""
    folder = files("production_flow.embedded.writer.subjects")
    keys = sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(_subject(key, book(key)) for key in keys)


def _subject(key: str, row: Table) -> Subject:
    return Subject(
        key,
        re.compile(rf"\b(?:{row['words']})\b"),
        re.compile(rf"\b(?:{row['things']})\b") if "things" in row else None,
        tuple(row["titles"]),
        tuple(row["taglines"]),
        str(row.get("setting", "")),
        frozenset(row.get("never", ())),
        bool(row.get("wonder", False)),
        tuple(row.get("heroes", ())),
        tuple((str(deed[0]), str(deed[1])) for deed in row.get("deeds", ())),
        tuple(re.compile(rf"\b(?:{deed[2]})\b") if deed[2:] else None for deed in row.get("deeds", ())),
        bool(row.get("human", False)),
        bool(row.get("homely", False)),
    )


@cache
def book(key: str) -> Table:
    """The scenes of a subject, with what is called after it."""
    path = files("production_flow.embedded.writer.subjects").joinpath(f"{key}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
