"""Names of places in small letters, as they are typed in a hurry ("two brothers in hull"): they get their capitals."""

from __future__ import annotations

import re
from functools import cache

from production_flow.embedded.writer.grammar import THIRDS
from production_flow.embedded.writer.lexicon.closed import CLOSED
from production_flow.embedded.writer.lexicon.data import lines_of
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS, PROPER
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.lexicon.words import CONTENT_STOP, NEVER_PLACES, OBJECTS, VERBS

_AT = r"in|across|near|around|outside|through|from|to|at"
_ALSO_WORDS = frozenset({
    *("bath", "bled", "barrow", "broads", "cork", "champagne", "china", "chile", "deadwood", "dales", "fens", "humber"),
    *("hull", "java", "nice", "poole", "phoenix", "queens", "reno", "slough", "stoke", "tombstone", "titan", "turkey"),
    *("wheeling", "paisley", "burgundy", "mull", "olympus", "amazon", "dover", "canton", "cologne", "oxford", "panama"),
    *("bermuda", "madras", "manila", "labrador", "dingle", "galloway", "savoy", "riviera", "bastille", "camino"),
    *("mars", "venus", "pluto", "luna", "kerry", "sierra nevada", "bari", "goa", "bali", "salem", "memphis", "nome"),
    *("red deer", "medicine hat", "moose jaw", "black forest", "new earth", "golden horn", "big sur", "table mountain"),
    *("avalon", "babylon", "sahara", "york"),
    *("halifax", "brazil", "troy", "siena", "sparta", "austin", "sydney", "elba", "medan"),
})  # fmt: skip
"""Names of places that mean something else in small letters."""

_SMALL_WORDS = frozenset({"da", "de", "del", "do", "dos", "of", "the", "upon", "on", "am", "la", "el", "and"})


def with_capitals(text: str) -> str:
    """A text whose known places begin with capitals."""
    text = _plain().sub(lambda found: _capital(found[0]), text)
    return _after_in().sub(lambda found: found[0] if _is_something_else(found) else _named(found), text)


def _named(found: re.Match[str]) -> str:
    return f"{found['at']} {_capital(found['name'])}{found['next'] or ''}"


def _is_something_else(found: re.Match[str]) -> bool:
    """Whether a noun follows, of which the word before it is no name ("in bath salts"), or it is a deed ("to bath")."""
    following = (found["next"] or "").strip()
    if found["at"] == "to" and found["name"] in VERBS:
        return True
    return bool(following) and following not in CLOSED | CONTENT_STOP | VERBS | THIRDS.keys()


def _capital(name: str) -> str:
    return " ".join(
        word if at and word in _SMALL_WORDS else word[:1].upper() + word[1:] for at, word in enumerate(name.split(" "))
    )


@cache
def _known_words() -> frozenset[str]:
    """Words that mean something else in small letters."""
    return frozenset({*lines_of("well_spelt.txt").split(), *OBJECTS, *VERBS, *CONTENT_STOP, *NEVER_PLACES})


def _is_word(name: str) -> bool:
    return (
        name in _known_words() | _ALSO_WORDS
        or name in PLACE_NOUNS
        or gender_of(name.title()) is not None
        or len(name) < _SHORT
    )


_SHORT = 4
"""Letters below which a name is taken for a word."""


@cache
def _plain() -> re.Pattern[str]:
    """Names that are nothing else."""
    names = [name for name in PROPER if not _is_word(name) and not any(w in _known_words() for w in name.split()[:1])]
    return re.compile(rf"(?<![\w'\u2019-])(?:{_any(names)})(?![\w-])")


@cache
def _after_in() -> re.Pattern[str]:
    """Names that may be words, behind where one is or goes."""
    names = [name for name in PROPER if name not in PLACE_NOUNS and name not in CONTENT_STOP]
    return re.compile(rf"\b(?P<at>{_AT}) (?P<name>{_any(names)})(?![\w'-])(?P<next> [a-z][\w'-]*)?")


def _any(names: list[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
