"""What the show is called: from the prompt's own trade, place, deed and objects."""

from __future__ import annotations

import random
import re

from production_flow.embedded.writer.gentleness import key_of
from production_flow.embedded.writer.grammar import capital, plural, title_case, without_article
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.lexicon.grounds import PLACE_NOUNS
from production_flow.embedded.writer.lexicon.idioms import CULTURE_TITLES, GENRE_TITLES, PEOPLE_TITLES, TRADE_TITLES
from production_flow.embedded.writer.lexicon.words import NUMBERS
from production_flow.embedded.writer.model import Brief, Person
from production_flow.embedded.writer.spectacle.kinds import thing_of
from production_flow.embedded.writer.spectacle.wild import tables_for
from production_flow.embedded.writer.subjects.choice import subject


def title_of(brief: Brief, people: tuple[Person, ...], rnd: random.Random) -> str:
    """The title that the prompt gives, or one that sounds like a show."""
    if brief.title:
        return brief.title
    first = brief.protagonists[0]
    if is_wild(brief):
        kind = title_case(str(thing_of(brief)["beast"]).split(maxsplit=1)[1])
        known: list[str] = tables_for(brief).words["titles"]
        return rnd.choice(known).replace("{Beast}", kind)
    strong: list[str] = []
    if brief.robots or brief.population:
        strong.extend(PEOPLE_TITLES.get(brief.population, ()))
    strong.extend(CULTURE_TITLES.get(f"{brief.place.culture}|{first.occupation}", ()))
    if not strong:
        strong.extend(TRADE_TITLES.get(first.occupation, ()))
    weak = [_filled(pattern, _place(brief), prep=_preposition(brief)) for pattern in GENRE_TITLES[key_of(brief)]]
    if brief.deed.said and _readable(brief.deed.matter) and not _bare(brief.deed.matter, brief):
        strong.append(title_case(brief.deed.matter))
    if brief.objects and _readable(brief.objects[0].phrase) and not _bare(brief.objects[0].phrase, brief):
        strong.append(title_case(brief.objects[0].phrase))
    about = subject(brief)
    if about is not None:
        strong.extend(about.titles)
    if len(brief.protagonists) > 1:
        strong = _of_several(brief, people) + [line for line in strong if line[:4] != "The "]
    pool = strong * 4 + ([] if about else weak) if strong else weak
    title = pool[rnd.randrange(len(pool))]
    return title if len(title) <= 48 else min(pool, key=len)


_RIDDEN = re.compile(
    r"\b(?:bus|coach|train|tram|ferry|ship|boat|barge|liner|steamer|plane|airliner|zeppelin|yacht|raft|ark)$"
)
"""What somebody is on, whatever else may be in it."""


def _preposition(brief: Brief) -> str:
    """How the place of the show is said to be come upon: on a school bus, in a school."""
    return "on" if _RIDDEN.search(_place(brief).lower()) else brief.place.at.split(" ", 1)[0].lower()


def _filled(pattern: str, place: str, *, prep: str) -> str:
    if prep in {"on", "at", "aboard"}:
        pattern = pattern.replace(" in {Place}", f" {prep} {{Place}}")
    bare = place.removeprefix("the ")
    if "The {Place}" in pattern:
        return pattern.replace("{Place}", bare)
    return capital(pattern.replace("{Place}", place))


def _place(brief: Brief) -> str:
    if brief.place.name:
        return brief.place.name
    if brief.place.short == "deep space":
        return "Deep Space"
    noun = without_article(brief.place.text)
    words = re.split(
        r"\s+(?:of|in|on|off|with|that|where|between|near|at|to|under|from|by|for|without|behind|the)\s+", noun
    )[0].split()
    return "the " + title_case(" ".join(words[-2:]))


def _readable(phrase: str) -> bool:
    words = phrase.split()
    return (
        2 <= len(words) <= 5
        and words[0].lower() in {"the", "her", "his", "their"}
        and all(re.match(r"^[\w'\u2019-]+$", word) for word in words)
    )


def _bare(phrase: str, brief: Brief) -> bool:
    """Whether a phrase is a single noun, or a place or somebody, which say too little above a show."""
    head = phrase.rsplit(maxsplit=1)[-1].lower()
    return len(phrase.split()) < 3 or head in PLACE_NOUNS or head in brief.place.text.lower()


_NUMBERS = ("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight")
"""How many there are, in a title."""


def _of_several(brief: Brief, people: tuple[Person, ...]) -> list[str]:
    heroes = people[: len(brief.protagonists)]
    names = {person.name.split()[-1] for person in heroes}
    made = []
    if len(names) == 1:
        family = names.pop()
        one = brief.protagonists[0].noun
        made.append(
            f"{family} & {title_case(one)}"
            if len(heroes) == 2 and one in {"sister", "brother", "cousin", "twin"}
            else f"The {plural(family)}"
        )
        made.append(
            f"The {plural(family)} of {_place(brief)}" if brief.place.said else f"{plural(family)} Under One Roof"
        )
    elif len(heroes) == 2:
        made.append(f"{heroes[0].given} & {heroes[1].given}")
        made.append(f"{heroes[0].name.split()[-1]} v. {heroes[1].name.split()[-1]}")
    elif brief.group:
        said = brief.group.split(maxsplit=1)[0].lower()
        alone = said in NUMBERS and " and " not in brief.group  # two pirates and a governor's daughter are three
        number = said.capitalize() if alone else _NUMBERS[min(len(heroes), len(_NUMBERS) - 1)]
        group = re.sub(rf"^(?:an?|{'|'.join(NUMBERS)}) ", "the ", brief.group)
        if brief.place.name and len(brief.place.name.split()) == 1:
            made.append(f"The {brief.place.name} {number}")
        made.append(title_case(group) if 3 <= len(group.split()) <= 4 else f"All {number} of Them")
    return made
