"""A place that a pitch names in passing, looked for where nothing else in it says where it plays."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, with_article
from production_flow.embedded.writer.landmarks import may_be_ground
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.placing import FoundPlace, known_place

_NAME = r"[A-Z\u00c0-\u00de][\w'\u2019-]+(?: [A-Z\u00c0-\u00de][\w'\u2019-]+){0,2}"
_TOWARDS = re.compile(
    rf"\b(?:out of|away from|back to|home to|in|at|near|into|around|outside|leaves?|reach(?:es)?) (?P<name>{_NAME})"
    r"(?=[,.;:!?]|$| [a-z(])"
)
"""A name that one goes to, leaves or is at."""

_OF = re.compile(
    rf"\b(?P<what>[Tt]he [A-Z][\w'-]+s|(?:an? |the )?(?:[a-z][\w'-]* ){{0,2}}[a-z][\w'-]*) of (?P<name>{_NAME})"
    r"(?=[,.;:!?]|$| [a-z(])"
)
"""A name that a family, an institution or a part of it belongs to ("the Haddads of Dearborn", "a bank of Vigo")."""

_DATED = re.compile(rf"(?:^|[,;:.] )(?:in )?(?P<name>{_NAME}),? (?:1\d{{3}}|20\d\d)\b")
"""A name before a year ("Annonay 1783")."""

_NOUNS = "|".join(sorted(map(re.escape, PLACE_NOUNS), key=len, reverse=True))
_PASSED = re.compile(
    r"(?:\b(?:in|inside|at|to|into|for|through|from|of|around|across|outside|onto|aboard|behind|under|near"
    r"|guards?|guarded|haunts?|haunted|defends?|between|meets) "
    r"(?P<article>(?:an?|the|my|our|her|his|their|its|one|this) )|(?P<owner>[\w-]+)['\u2019]s |s['\u2019] |^The )"
    rf"(?P<text>(?:(?!(?:of|and|or|in|at|to)\b)[\w'\u2019-]+ ){{0,3}}?(?P<noun>{_NOUNS}))(?![\w'\u2019-])",
    re.IGNORECASE,
)
"""A kind of place that is gone to, left, belongs to somebody or does something."""

_ABSTRACT = frozenset(
    {"court", "case", "club", "space", "field", "base", "house", "station", "bar", "market", "world", "pass", "stage"}
    | {"church", "school", "ring", "pool", "lift", "bank", "plant", "spring", "springs", "garden", "room", "archive"}
)
"""Kinds of places that are as often something else, where they stand without more about them."""

_GLOBES = frozenset({"moon", "planet", "star", "asteroid", "sea", "ocean", "world", "earth"})
"""Too wide to be where a show plays."""


_ABROAD = {
    "es": r"en|a|de|desde|hasta",
    "fr": r"\u00e0|en|de|pr\u00e8s de|vers",
    "it": r"a|in|di|da|presso",
    "pt": r"em|no|na|de|do|da|para",
}
"""Language -> the words before the name of a place."""


def environs(text: str, language: str = "en") -> FoundPlace | None:
    """The place that a text names in passing, a name before a kind; None where it names none."""
    if language != "en":
        return known_place(text) or _abroad(text, language)
    return known_place(text) or _known(text) or _named(text) or _passed(text)


def _abroad(text: str, language: str) -> FoundPlace | None:
    """A place by its name in a sentence of another language whose nouns are small."""
    before = _ABROAD.get(language)
    names = re.finditer(rf"\b(?:{before}) (?P<name>{_NAME})", text) if before else ()
    name = next((found["name"] for found in names if _may_be_ground(found["name"])), "")
    return FoundPlace("in", name, "", name) if name else None


def _known(text: str) -> FoundPlace | None:
    """A known place at the end of other names ("Cold War Lisbon")."""
    for found in re.finditer(rf"{_NAME} (?P<name>[A-Z][\w-]+)", text):
        if found["name"].lower() in PROPER:
            return FoundPlace("in", found["name"], "", found["name"])
    return None


def _named(text: str) -> FoundPlace | None:
    """A place by a name that no table knows."""
    for pattern in (_TOWARDS, _OF, _DATED):
        for found in pattern.finditer(text):
            name = found["name"]
            what = found.groupdict().get("what") or ""
            if not _may_be_ground(name) or (what and not _holds(what)):
                continue
            return FoundPlace("in", name, "", name)
    return None


def _may_be_ground(name: str) -> bool:
    """Whether a name can be a place's: nobody's first name, no word of another kind."""
    return may_be_ground(name) and (not gender_of(name.split(maxsplit=1)[0]) or name.lower() in PROPER)


def _holds(what: str) -> bool:
    """Whether something may be of a place: a family by its name, or a kind of place."""
    family = re.match(r"[Tt]he [A-Z][\w'-]+s$", what)
    return family is not None or what.rsplit(maxsplit=1)[-1].lower() in PLACE_NOUNS


def _passed(text: str) -> FoundPlace | None:
    """A kind of place that is not where somebody is, but where they go, what they leave or whose it is."""
    at = 0
    while found := _PASSED.search(text, at):
        at = found.start() + 1
        noun, said = found["noun"].lower(), found["text"].lower()
        plain = noun in _GLOBES or (said == noun and noun in _ABSTRACT) or set(said.split()) & THIRDS.keys()
        if plain or is_being(f"a {said}"):
            continue
        return FoundPlace("in", _phrase(found), noun, "")
    return None


def _phrase(found: re.Match[str]) -> str:
    """A kind of place with its article, or with the name that it belongs to ("Europe's least visited museum")."""
    owner = found["owner"] or ""
    if owner[:1].isupper() and not gender_of(owner) and owner.lower() in PROPER | _CONTINENTS:
        return f"{owner}'s {found['text']}"
    article = (found["article"] or "the ").strip().lower()
    own = article in {"a", "an", "one", "my", "our", "her", "his", "their", "its"}
    return with_article(found["text"]) if own else f"the {found['text']}"


_CONTINENTS = dict.fromkeys(("europe", "africa", "asia"), "")
