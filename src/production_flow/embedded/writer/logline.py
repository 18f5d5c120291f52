"""The logline: protagonist, deed and place in one grammatical sentence, with what is against them."""

from __future__ import annotations

import random
import re

from production_flow.embedded.writer.grammar import capital, listed, tidy
from production_flow.embedded.writer.lexicon.settings import WHERE
from production_flow.embedded.writer.lexicon.words import NUMBERS
from production_flow.embedded.writer.model import Brief, Person, Story

_LONG = 230


def logline(story: Story, rnd: random.Random) -> str:
    """The logline, the shortest good one of several."""
    brief = story.brief
    who = subject(brief, story.people[: len(brief.protagonists)])
    where = rnd.choice(WHERE["robots" if brief.robots and "robots" in story.kit.manner.worlds else brief.genre])
    frames = _frames(brief, who, where)
    rnd.shuffle(frames)
    made = [tidy(re.sub(r",,+", ",", capital(frame))) for frame in frames]
    return next((line for line in made if len(line) <= _LONG), min(made, key=len))[:400]


def _frames(brief: Brief, who: str, where: str) -> list[str]:
    """Sentences that hold hero, deed and place; the place goes last only where the deed leaves room for it."""
    deed, at, when = brief.deed, brief.place.full, _when(brief)
    must = deed.third if deed.befalls else f"must {deed.infinitive}"
    does = deed.third if deed.plain == "does" else must
    first = f"{when}{at}" if when else capital(at)
    if " " not in deed.infinitive and brief.place.said:
        return [f"{when}{who} {does} {at}{',' if ',' in at else ''}, where {where}."]
    frames = [
        f"{capital(at)},{' ' + _inner(when) if when else ''} {who} {must}; here, {where}.",
        f"{first}, where {where}, {who} {must}.",
    ]
    if brief.place.text in deed.infinitive:
        return [f"{when}{who} {must}; there, {where}."]
    noun = brief.place.noun
    if noun and re.search(rf"\b(?:the|his|her|their|an?) (?:\w+ )?{re.escape(noun)}\b", deed.infinitive):
        return frames
    if deed.said and "," not in deed.infinitive and brief.place.short not in deed.infinitive:
        comma = "," if "," in at else ""
        frames.append(f"{when}{who} {does} {at}{comma}, where {where}.")
    return frames


def subject(brief: Brief, heroes: tuple[Person, ...]) -> str:
    """The heroes with name and phrase, as a subject that a verb may follow."""
    if len(heroes) == 1:
        hero = heroes[0]
        if hero.description.lower() == hero.name.lower():
            return hero.name
        return f"{hero.name}, {hero.description},"
    surnames = {hero.name.split()[-1] for hero in heroes}
    if len(surnames) == 1 and all(" " in hero.name for hero in heroes):
        names = f"{listed(hero.given for hero in heroes)} {heroes[0].name.split()[-1]}"
    else:
        names = listed(hero.name for hero in heroes)
    if len({hero.description for hero in heroes}) > 1 and " and " in brief.group:
        return listed(f"{hero.name}, {hero.description}," for hero in heroes).replace(",,", ",")
    return f"{names}, {together(brief)}," if brief.group else names


def together(brief: Brief) -> str:
    """What the heroes are together; six of seven, where the show has only six of them."""
    count, told = NUMBERS.get(brief.group.split(" ", 1)[0], 0), len(brief.protagonists)
    return f"{_COUNTED[min(told, len(_COUNTED)) - 1]} of {brief.group}" if count > told else brief.group


_COUNTED = ("one", "two", "three", "four", "five", "six")
"""How many there are."""


def _when(brief: Brief) -> str:
    if not brief.period:
        return ""
    period = brief.period
    if re.match(r"^\d{4}$", period):
        period = f"in {period}"
    if re.match(r"^\d{3}0s$", period):
        period = f"the {period}"
    if re.match(r"^(?:the )?(?:early |late |mid-?)?\d|^the (?:near|far|distant)", period):
        period = f"in {period}"
    if re.match(
        r"^(?:victorian|edwardian|regency|medieval|georgian|tudor|renaissance|wartime|prohibition-era)$",
        period,
        re.IGNORECASE,
    ):
        low = period.lower()
        names = {"medieval": "in medieval times", "wartime": "in wartime", "prohibition-era": "during Prohibition"}
        period = names.get(low, f"in {low.capitalize()} days")
    return f"{capital(period)}, "


def _inner(when: str) -> str:
    return when[0].lower() + when[1:].rstrip()
