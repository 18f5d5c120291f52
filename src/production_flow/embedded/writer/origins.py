"""Where somebody comes from, as far as the words for them say, wherever the show then plays."""

from __future__ import annotations

import re

from production_flow.embedded.writer.beings import culture_in
from production_flow.embedded.writer.lexicon.grounds import ADJECTIVES, CALLINGS
from production_flow.embedded.writer.lexicon.names import NAMES

_NO_PEOPLE = frozenset([
    *("victorian", "edwardian", "roman", "soviet", "norman", "saxon", "spartan", "alpine", "arctic", "antarctic"),
    *("himalayan", "saharan", "byzantine", "ottoman", "bohemian", "martian", "lunar", "persian", "caribbean"),
])  # fmt: skip
"""Adjectives of a time, a land or a cat rather than of somebody's home."""
_PEOPLE = tuple(sorted((word for word in ADJECTIVES if word not in _NO_PEOPLE), key=lambda word: (-len(word), word)))
_OF_THINGS = (
    r"teach|tutor|professor|lectur|literature|language|lesson|cuisine|food|restaurant|bakery|pub\b|cafe|caf\u00e9|wine"
    r"|cheese|history|opera|poet(?:ry|s)|film|cinema|art\b|music|antiques?|carpet|rugs?|pastry|bread|tea\b|cooking|coast"
    r"|village|town|city|island|wedding|embass|consul|bath|market|fishing|monastery|convent|folk|lace|silk|porcelain"
)
"""Things that somebody may teach, sell or cook without coming from where they do."""
_FROM = re.compile(
    rf"\b({'|'.join(_PEOPLE)})(?:-(?:born|american))? (?!{_OF_THINGS})(?:[a-z'-]+ ){{0,2}}?[a-z]", re.IGNORECASE
)
_BORN = re.compile(r"\b(?:samurai|ronin|geishas?|shogun|daimyo|yakuza|maharaja|maharani|sikhs?)\b", re.IGNORECASE)


def origin_of(phrase: str) -> str:
    """The culture of somebody by their own words ("a Chinese herbalist", "a nurse from Lagos"), or empty."""
    who = re.split(r"\s(?:who|in|at|on|of|with|and (?:her|his|their))\s", phrase, maxsplit=1)[0]
    found = _FROM.search(f"{who} ")
    if found:
        culture = ADJECTIVES[found[1].lower()]
    elif called := _BORN.search(who):
        culture = CALLINGS.get(called[0].lower(), "")
    else:
        home = re.search(r"\bfrom ([A-Z][\w' -]+)", who)
        culture = culture_in(home[1]) if home else ""
    return culture if culture in NAMES and culture not in {"space", "robot", "beast", "fable"} else ""
