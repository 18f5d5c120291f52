"""What the season asks: the prompt's deed set against its price."""

from __future__ import annotations

import random
import re

from production_flow.embedded.writer.goals import goal_of, shortened
from production_flow.embedded.writer.grammar import tidy
from production_flow.embedded.writer.model import Brief, Person
from production_flow.embedded.writer.slots import place_words
from production_flow.embedded.writer.spectacle.wild import tables_for

_SEVERAL = (
    "Can {heroes} {inf} and still be speaking by the last episode?",
    "Which of them will be the first to tell {place} the truth?",
    "What will it cost {heroes} to {inf}, and who pays first?",
)


_LONGEST = 14
"""Words of a deed that a question may hold."""


def question_of(brief: Brief, people: tuple[Person, ...], rnd: random.Random) -> str:
    """The season's question."""
    heroes = people[: len(brief.protagonists)]
    pool: tuple[str, ...] = _SEVERAL if len(heroes) > 1 else tuple(tables_for(brief).words["questions"])
    infinitive = shortened(goal_of(brief.deed))
    if brief.deed.befalls or len(infinitive.split()) > _LONGEST:
        pool = tuple(text for text in pool if "{inf}" not in text)
    if re.match(r"(?:look|search|seek|hunt)\b", infinitive):
        pool = tuple(text for text in pool if "looking for" not in text)
    text = pool[rnd.randrange(len(pool))]
    names = (
        f"{', '.join(person.given for person in heroes[:-1])} and {heroes[-1].given}"
        if len(heroes) > 1
        else people[0].given
    )
    words = place_words(brief)
    made = (
        text.replace("{heroes}", names)
        .replace("{hero}", people[0].given)
        .replace("{inf}", infinitive)
        .replace("in {place}", f"{words['prep']} {words['place']}")
        .replace("{place}", words["place"])
        .replace("{they}", people[0].they)
    )
    return tidy(made)
