"""Whom `he` and `she` mean where two of one gender are in a scene: the one who acts in the sentence, or nobody else."""

from __future__ import annotations

import re
from collections.abc import Mapping

from production_flow.embedded.writer.model import Person

_SENTENCE = re.compile(r"(?<=[.?!]) ")
_SLOT = re.compile(r"\{(?P<who>[A-Za-z_0-9]+)(?:\.(?P<asked>[A-Za-z_0-9]+))?\}")


def told_apart(text: str, binding: Mapping[str, str], people: Mapping[str, Person]) -> str:
    """A text whose pronouns as subjects become names where they would be taken for somebody else's.

    "{P} waits. Then {x.they} opens it" is read of P where x is of the same gender.
    """
    acted = ""
    told: list[str] = []
    for sentence in _SENTENCE.split(text):
        named: list[str] = []

        def plain(found: re.Match[str], acted: str = acted, named: list[str] = named) -> str:
            who = binding.get(found["who"], found["who"])
            if who in people and not found["asked"]:
                named.append(who)
            if who not in people or (found["asked"] or "").lower() != "they" or who in named:
                return found[0]
            others = [other for other in named or [acted] if other in people and other != who]
            alike = any(people[other].gender == people[who].gender for other in others)
            return f"{{{found['who']}}}" if alike else found[0]

        told.append(_SLOT.sub(plain, sentence))
        acted = named[0] if named else acted
    return " ".join(told)
