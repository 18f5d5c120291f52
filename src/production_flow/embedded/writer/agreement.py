"""Verbs that agree with things that are many: the ashes are gone, and not is gone."""

from __future__ import annotations

import re

from production_flow.embedded.writer.grammar import THIRDS, base_of, singular

_FEW = {"is": "are", "was": "were", "has": "have", "does": "do", "isn": "aren", "wasn": "weren", "hasn": "haven"}
_FLOCKS = frozenset({
    "cattle", "people", "children", "men", "women", "sheep", "geese", "police", "troops", "both",
    "teeth", "feet", "mice", "oxen", "lice", "dice", "swine",
})  # fmt: skip
_ONE = frozenset({"news", "series", "gas", "lens", "glass", "dress", "business", "address", "bus", "atlas", "canvas"})


def is_many(phrase: str) -> bool:
    """Whether a noun phrase is of several things ("the ashes", "the three hundred cattle")."""
    head = re.split(
        r" (?:of|in|on|at|from|with|for|to|under|over|behind|beside|between|by|that|who|which|where|when) ",
        phrase.lower().strip(),
        maxsplit=1,
    )[0].split()[-1:]
    word = head[0] if head else ""
    if word in _ONE or not word:
        return False
    return word in _FLOCKS or (
        word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and singular(word) != word
    )


def many_of(verb: str) -> str:
    """A verb in the present as it is said of many; other words stay ("is" -> "are", "goes" -> "go", "into" stays)."""
    if verb in _FEW:
        return _FEW[verb]
    return base_of(verb) if verb in THIRDS else verb


_OTHERS = re.compile(r"\b(?P<whose>her|his) (?P<np>(?:[a-z]+ )?[a-z-]+)$")


def owned(before: str, clause: str) -> str:
    """A clause that has to stand without the one before it, with whose something is ("learn his trade").

    Of "move in with her grandfather" and "learn his trade" it is "learn her grandfather's trade".
    """
    found = _OTHERS.search(before)
    if found is None:
        return clause
    other = "his" if found["whose"] == "her" else "her"
    return re.sub(rf"\b{other}(?= [a-z])", f"{found[0]}'s", clause, count=1)
