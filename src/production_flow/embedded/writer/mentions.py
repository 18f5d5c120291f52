"""A kind of place that a pitch only mentions: of somebody's work there, among what is done, or as what it is about."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, plural, singular, with_article
from production_flow.embedded.writer.lexicon.closed import CLOSED, DETERMINERS
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.words import NUMBERS, SPECIES
from production_flow.embedded.writer.placing import FoundPlace
from production_flow.embedded.writer.tagging import tags_of

_GLOBES = frozenset({"planet", "star", "asteroid", "sea", "ocean", "world", "earth", "space", "galaxy", "universe"})
"""Too wide to be where a show plays."""

_DOUBTFUL = frozenset(
    {
        "court",
        "case",
        "club",
        "field",
        "base",
        "bar",
        "stage",
        "ring",
        "pool",
        "lift",
        "bank",
        "plant",
        "spring",
        "room",
    }
    | {"garden", "pass", "press", "cell", "bus", "taxi", "port", "union", "trade union", "company", "agency", "society"}
    | {"flat", "boat", "roof", "tower", "bay", "ford", "market", "heaven", "hell", "camp", "pitch", "tip", "delta"}
    | {"estate"}
)
"""Kinds that are as often something else, where nobody is said to work there."""

_FROM_AFAR = frozenset(
    {"robber", "thief", "burglar", "inspector", "painter", "decorator", "designer", "builder", "architect", "planner"}
    | {"critic", "hunter", "developer", "agent", "buyer", "broker", "surveyor", "demolisher", "pirate", "champion"}
    | {"survivor", "founder", "heir", "heiress", "lover", "hopper", "cat", "dog", "mouse", "historian", "opera", "goer"}
)
"""Those who are named after a place and are elsewhere."""


@cache
def _kinds() -> tuple[re.Pattern[str], dict[str, str]]:
    many = {plural(noun): noun for noun in PLACE_NOUNS if plural(noun) not in PLACE_NOUNS}
    words = sorted((*PLACE_NOUNS, *many), key=len, reverse=True)
    return re.compile(rf"(?<![\w'\u2019-])(?:{'|'.join(map(re.escape, words))})(?![\w-])", re.IGNORECASE), many


def mentioned(text: str) -> FoundPlace | None:
    """The first kind of place that a text mentions; one where somebody works before others."""
    found = [place for place in (_place(one, text) for one in _kinds()[0].finditer(text)) if place]
    return next((place for works, place in found if works), None) or next((place for _, place in found), None)


def worked_in(text: str) -> FoundPlace | None:
    """The kind of place that somebody of a text is named after ("a bathhouse attendant")."""
    every = (_place(one, text) for one in _kinds()[0].finditer(text))
    return next((place[1] for place in every if place and place[0]), None)


def _place(found: re.Match[str], text: str) -> tuple[bool, FoundPlace] | None:
    """A kind of place as it is said, and whether somebody is named after it."""
    noun = _kinds()[1].get(found[0].lower(), found[0].lower())
    noun = singular(noun) if singular(noun) in PLACE_NOUNS else noun
    article, own = _before(text[: found.start()])
    named = found[0][0].isupper() and found.start() > 0
    if named or noun in _GLOBES or is_being(f"a {noun}") or (noun == "moon" and article != "the"):
        return None
    works = _is_worked_in(text[found.end() :])
    if not works and (noun in _DOUBTFUL or not article or _is_noun(found, text)):
        return None
    phrase = noun if works else f"{own}{noun}"
    the = article in {"the", "this"} and found[0].lower() == noun and not works
    prep = "at" if noun.endswith("station") and noun != "space station" else "in"
    return works, FoundPlace(prep, f"the {phrase}" if the else with_article(phrase), noun, "")


def _is_worked_in(after: str) -> bool:
    """Whether somebody is named after a kind of place ("laundromat employees"), and not after where they rob it."""
    following = re.match(r" ([\w'\u2019-]+)", after)
    word = following[1].lower() if following else ""
    known = bool(word) and word not in CLOSED and is_being(f"a {word}")
    return known and word not in SPECIES and not {word, word.removesuffix("s")} & _FROM_AFAR


def _before(text: str) -> tuple[str, str]:
    """The article of a kind of place, and the words between that belong to it."""
    words = re.findall(r"[\w'\u2019-]+|[,.;:!?]", text)
    own: list[str] = []
    while words and len(own) <= _SPARE:
        word = words.pop()
        low = word.lower()
        if low in DETERMINERS or low in NUMBERS or low.endswith(("'s", "\u2019s")):
            return low, "".join(f"{one} " for one in own)
        if low in CLOSED or low in THIRDS or not low[0].isalnum():
            return "", ""
        own.insert(0, low)
    return "", ""


_SPARE = 2
"""Words before a kind of place that are kept."""


def _is_noun(found: re.Match[str], text: str) -> bool:
    """Whether the word behind a kind of place is a noun that it only tells more of ("church bell")."""
    words = list(re.finditer(r"[\w'\u2019-]+|[,.;:!?]", text))
    after = next((at for at, word in enumerate(words) if word.start() >= found.end()), -1)
    return after >= 0 and tags_of(tuple(word[0] for word in words))[after].startswith("NN")
