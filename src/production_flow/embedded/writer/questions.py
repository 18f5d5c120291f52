"""What the season asks: the prompt's deed set against its price."""

from __future__ import annotations

import random

from production_flow.embedded.writer.grammar import tidy
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.model import Brief, Person

_SEVERAL = (
    "Can {heroes} {inf} and still be speaking by the last episode?",
    "Which of them will be the first to tell {place} the truth?",
    "What will it cost {heroes} to {inf}, and who pays first?",
)


def question_of(brief: Brief, people: tuple[Person, ...], theme: tuple[str, str], rnd: random.Random) -> str:
    """The season's question."""
    heroes = people[: len(brief.protagonists)]
    pool: tuple[str, ...] = _SEVERAL if len(heroes) > 1 else tuple(tables(brief.kit).words["questions"])
    if brief.deed.befalls:
        pool = tuple(text for text in pool if "{inf}" not in text)
    text = pool[rnd.randrange(len(pool))]
    names = (
        f"{', '.join(person.given for person in heroes[:-1])} and {heroes[-1].given}"
        if len(heroes) > 1
        else people[0].given
    )
    infinitive = brief.deed.infinitive
    if len(infinitive.split()) > 14:
        infinitive = f"get to the bottom of {theme[0]}"
    made = (
        text.replace("{heroes}", names)
        .replace("{hero}", people[0].given)
        .replace("{inf}", infinitive)
        .replace("{place}", brief.place.short)
        .replace("{they}", people[0].they)
    )
    return tidy(made)
