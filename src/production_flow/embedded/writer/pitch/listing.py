"""Pitches that list what a show has and tell no sentence ("Two broke magicians, one haunted motel, off season")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, singular, with_article
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import NUMBERS, PASTS, VERBS

_COUNTS = "|".join((*(word for word in NUMBERS if word != "one"), "several", "some", "ten thousand", r"\d+"))
_BEGINS = rf"(?:an?|the|one|no|zero|her|his|their|my|our|your|{_COUNTS})"
_PARTS = re.compile(
    rf"\s*[,+/&]\s+(?:and\s+)?(?={_BEGINS}\s)|\s+and\s+(?={_BEGINS}\s)|\s*[,+/&]\s+(?=[\w-]+(?: [\w-]+)?$)",
    re.IGNORECASE,
)
_FIRST = re.compile(rf"^{_BEGINS}\s", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:who|that|which|whose|whom|where|when)\b", re.IGNORECASE)
_WHERE = re.compile(r"\s(?:in|on|at|of|from|with|without|near|under|for|to|between)\s", re.IGNORECASE)
_MODAL = frozenset(
    {"must", "can", "will", "have", "has", "is", "are", "was", "were", "had", "cannot", "won't", "never"}
)
_TIME = re.compile(
    r"^(?:(?:an?|the|one|two|three|\w+)\s)?(?:[\w-]+\s){0,3}?(?:winter|summer|spring|autumn|night|week|weekend|season"
    r"|storm|hurricane|blizzard|drought|monsoon|heatwave|holiday|december|lockdown|war|strike|flood)$",
    re.IGNORECASE,
)
_ON = frozenset(
    {
        "bridge",
        "highway",
        "road",
        "motorway",
        "pier",
        "roof",
        "ship",
        "train",
        "bus",
        "boat",
        "island",
        "ferry",
        "planet",
        "beach",
        "farm",
        "volcano",
        "mountain",
    }
)
"""Places that somebody is on."""
_OPEN = frozenset(
    {"motel", "hotel", "shop", "store", "bar", "pub", "inn", "diner", "café", "cafe", "restaurant", "bakery"}
)
"""Places that somebody keeps open."""
_SHARED = frozenset(
    {"bathroom", "kitchen", "flat", "apartment", "room", "tent", "cell", "bed", "caravan", "van", "house"}
)
"""Places that several people share."""
_ONWARDS = frozenset(
    {"through", "across", "towards", "toward", "into", "onto", "over", "past", "along", "against", "away"}
)
"""Words that follow a verb of several ("ride through the winter")."""
_STATES = frozenset({"broke", "lost", "left", "fallen", "wed"})
"""Past tenses that say how somebody is."""
_NONE = re.compile(r"^(?:no|zero) ", re.IGNORECASE)
_MANY = re.compile(r"\b(?:hundreds?|thousands?|millions?|\d{3,})\b", re.IGNORECASE)


_RIVAL = re.compile(r"\b(?:rival|twin) (?=[a-z])", re.IGNORECASE)
"""What people and houses are alike."""


@dataclass(frozen=True)
class _Part:
    """One thing that a pitch lists."""

    text: str

    @property
    def bare(self) -> str:
        """Without what is said of it."""
        return _CLAUSE.split(self.text, maxsplit=1)[0].strip()

    @property
    def head(self) -> str:
        """Its last word before a preposition, singular."""
        words = _WHERE.split(f"{self.bare} ", maxsplit=1)[0].split()
        return singular(words[-1].lower()) if words else ""

    @property
    def place(self) -> bool:
        """Whether it is where."""
        return self.head in PLACE_NOUNS and not is_being(self.bare)

    @property
    def time(self) -> bool:
        """Whether it is when, or weather."""
        return _TIME.match(self.text) is not None

    @property
    def somebody(self) -> bool:
        """Whether it is who."""
        return not self.place and not self.time and self.head != "machine" and is_being(self.text)

    @property
    def told(self) -> bool:
        """Whether more is said of it than what it is."""
        return self.bare != self.text

    @property
    def verbal(self) -> bool:
        """Whether it holds a verb of its own, so that the pitch is a sentence."""
        words = [word.lower() for word in self.bare.split()]
        if any(word in _MODAL or word.endswith(("n't", "'re")) for word in words):
            return True
        if any(word in THIRDS or (word in PASTS and word not in _STATES) for word in words[1:-1]):
            return True
        if any(
            word in VERBS and (_FIRST.match(f"{after} ") or after in _ONWARDS) for word, after in pairwise(words[1:])
        ):
            return True
        return len(words) == 2 and words[1] in THIRDS and singular(words[1]) in VERBS


def listed(text: str) -> str:
    """A list of who, where, when and what, as a sentence; the pitch itself where it is none."""
    flat = text.strip().rstrip(".!")
    if not _FIRST.match(flat) or re.search(r"[.;:?]\s", flat):
        return text
    parts = [_Part(part.strip()) for part in _PARTS.split(flat) if part and part.strip()]
    if len(parts) < 2 or any(part.verbal for part in parts) or not _is_list(flat, parts):
        return text
    return _sentence(parts) or text


def _is_list(flat: str, parts: list[_Part]) -> bool:
    """Whether the parts are more than several heroes of one sentence, whose verb may be a word nobody knows."""
    last = parts[-1]
    if len(parts) == 2 and "," not in flat:
        return parts[0].place or (last.place and last.told)
    return last.time or last.place or last.told or last.somebody or _FIRST.match(last.text) is not None


def _sentence(parts: list[_Part]) -> str:
    people = [part for part in parts if part.somebody]
    houses = [part for part in people if _RIVAL.search(part.bare) and not is_being(_RIVAL.sub("", part.bare))]
    people = [part for part in people if part not in houses] if any(part.told for part in people) else people
    places = [part for part in parts if part.place]
    times = [part for part in parts if part.time]
    things = [part for part in parts if part not in (*people, *places, *times)]
    if not people:
        return ""
    if parts[0].place and len(parts) == 2 and parts[1].told and not places[0].told:
        return _of_place(parts[0], parts[1])
    hero, *others = people
    crowd = [other for other in others if _MANY.search(other.text)]
    others = [other for other in others if other not in crowd]
    with_them = "".join(f" and {_low(other.text)}" for other in others if not other.told)
    against = [*(one for one in places if one.told), *(one for one in others if one.told), *crowd]
    ground = next((part for part in places if not part.told), None)
    where = f" {'on' if ground.head in _ON else 'in'} {_one(ground.text)}" if ground else ""
    who = f"{_up(_one(hero.text))}{with_them}"
    told = " and ".join(_one(thing.text) for thing in things if not _NONE.match(thing.text))
    lacked = "".join(f" without {_NONE.sub('', thing.text)}" for thing in things if _NONE.match(thing.text))
    if against:
        return f"{who}{where} must win over {' and '.join(_one(part.text) for part in against)}."
    if times:
        kept = f" with {told}" if told else ""
        return f"{who}{where} must get through {_timed(times[0].text)}{kept}{lacked}."
    if told:
        return f"{who}{where} must hold on to {told}{lacked}."
    if ground and ground.head in _SHARED and (with_them or not re.match(r"(?:an?|the|one) ", hero.text, re.IGNORECASE)):
        return f"{who} must share {_one(ground.text)}."
    if ground and ground.head in _OPEN:
        return f"{who} must keep {_one(ground.text)} open."
    return f"{who} must save {_one(ground.text)}." if ground else ""


def _of_place(place: _Part, being: _Part) -> str:
    """A place and somebody: whoever keeps it, where their clause speaks of it, or whoever comes to its keeper."""
    clause = being.text[len(being.bare) :].strip()
    where = f"{'on' if place.head in _ON else 'in'} {_low(place.text)}"
    if re.search(r"\bit\b", clause) and clause.startswith(("who ", "that ")):
        return f"{_up(being.bare)} {where} {clause.split(maxsplit=1)[1]}."
    return f"The keeper of {_low(place.text)} must win over {_low(being.text)}."


def _timed(text: str) -> str:
    return _one(text) if _FIRST.match(text) else f"the {_low(text)}"


def _one(text: str) -> str:
    """A part with an article where it counted one ("one haunted motel": a haunted motel)."""
    low = _low(text)
    return with_article(low[4:]) if low.startswith("one ") else re.sub(r"^(?:my|our|your) ", "the ", low)


def _low(text: str) -> str:
    return text[0].lower() + text[1:] if _FIRST.match(text) or text.split(maxsplit=1)[0].islower() else text


def _up(text: str) -> str:
    return text[0].upper() + text[1:]
