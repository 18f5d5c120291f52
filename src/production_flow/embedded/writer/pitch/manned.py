"""Pitches whose subject is a house or a ship that somebody runs ("A hotel run by ghosts hires ..."): told of them."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import is_being
from production_flow.embedded.writer.grammar import THIRDS, base_of, singular
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS

_RUN = re.compile(
    r"^(?P<what>(?:an?|the) (?:[\w'\u2019-]+ ){0,3}?(?P<noun>[\w-]+)) (?:crewed|manned|staffed|run|kept|operated) "
    r"(?:entirely |only |solely )?by (?P<who>(?:[\w'\u2019-]+ ){0,3}?[a-z]+s) (?P<verb>[a-z]+s)(?P<rest> [^.]+?\.?)$",
    re.IGNORECASE,
)
_ON = frozenset({"ship", "boat", "ferry", "submarine", "trawler", "galleon", "liner", "freighter", "barge", "train"})
_PLAIN = {"is": "are", "has": "have", "was": "were", "does": "do", "must": "must"}


def manned(text: str) -> str:
    """A pitch told of those who run the place that was its subject."""
    found = _RUN.match(text)
    if found is None or (found["noun"].lower() not in PLACE_NOUNS and found["noun"].lower() not in _ON):
        return text
    verb, who = found["verb"].lower(), found["who"]
    last = who.split()[-1].lower()
    if singular(last) == last or not is_being(who) or not (verb in THIRDS or verb in _PLAIN):
        return text
    told = f"{who[0].upper()}{who[1:]} {'on' if found['noun'].lower() in _ON else 'in'} {found['what'][0].lower()}"
    rest = re.sub(r"\bits\b", "their", found["rest"])
    return f"{told}{found['what'][1:]} {_PLAIN.get(verb) or base_of(verb)}{rest}"
