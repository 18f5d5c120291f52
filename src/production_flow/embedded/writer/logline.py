"""The logline: protagonist, deed and place in one grammatical sentence, with who is against them or beside them."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from production_flow.embedded.writer.grammar import capital, is_plain, listed, tidy
from production_flow.embedded.writer.lexicon.settings import SIDES, WHERE
from production_flow.embedded.writer.lexicon.words import NUMBERS
from production_flow.embedded.writer.model import Brief, Deed, Person, Story

_LONG = 230


def logline(story: Story, rnd: random.Random) -> str:
    """The logline, the first of several that is short enough: where it is, what is done, who is against or for it."""
    brief = story.brief
    who = subject(brief, story.people[: len(brief.protagonists)])
    frames = _frames(story, who, rnd)
    rnd.shuffle(frames)
    made = [tidy(re.sub(r",,+", ",", capital(frame))) for frame in frames]
    return next((line for line in made if len(line) <= _LONG), min(made, key=len))[:400]


def _frames(story: Story, who: str, rnd: random.Random) -> list[str]:
    """Sentences that hold hero, deed, place and time, each with something that no other show has."""
    brief = story.brief
    world = "robots" if brief.robots and "robots" in story.kit.manner.worlds else brief.idiom
    where, (against, beside) = rnd.choice(WHERE[world]), _sides(story, rnd)
    lead, when = f"{who} {_act(brief)}", _when(brief)
    if when and (after := _closing(brief)):
        lead, when = f"{lead} {after}", ""
    if (told := _with_its_place(brief)) is not None:
        lead = f"{who} {_act(replace(brief, deed=told))}"
    if told is not None or _named(brief, who):
        first = f"{capital(when)}, " if when else ""
        return [f"{first}{lead}; {against}.", f"{first}{lead}; {beside}."]
    if " " not in brief.deed.infinitive and brief.place.said:
        at = brief.place.full
        return [f"{f'{capital(when)}, ' if when else ''}{lead} {at}{',' if ',' in at else ''}, where {where}."]
    first = capital(_opening(brief, when))
    frames = [f"{first}, {lead}; {against}.", f"{first}, {lead}; {beside}.", f"{first}, where {where}, {lead}."]
    return (
        frames
        if "," not in first or "," in brief.deed.infinitive
        else [*frames[:2], f"{lead} {first[0].lower()}{first[1:]}, where {where}."]
    )


def _act(brief: Brief) -> str:
    """The deed as the prompt joined it: what is done, or what must be."""
    deed = brief.deed
    return deed.third if deed.befalls or deed.plain == "does" else f"must {deed.infinitive}"


def _named(brief: Brief, who: str) -> bool:
    """Whether hero or deed already say where it is, so that the place need not be said again."""
    told, noun = f"{who} {brief.deed.infinitive}", brief.place.noun
    if brief.place.text in told or (brief.place.name and not brief.place.invented and brief.place.name in told):
        return True
    owned = rf"\b(?:the|his|her|their|an?) (?:[\w'-]+ ){{0,2}}{re.escape(noun)}\b"
    return bool(noun and not brief.place.name and re.search(owned, brief.deed.infinitive))


def _with_its_place(brief: Brief) -> Deed | None:
    """The deed with the whole of its place, where it only names the kind of it ("return them to a fishing village").

    None where the deed does not name the place, or the place is no more than that.
    """
    kind, _, rest = brief.place.text.partition(" in ")
    deed = brief.deed
    named = re.compile(rf"(?<= ){re.escape(kind)}\b(?! in )")
    if not rest or not re.match(r"(?:an?|the|her|his|their|its) ", kind) or not named.search(deed.infinitive):
        return None
    whole = f"{kind} in {rest}"
    return replace(
        deed, infinitive=named.sub(whole, deed.infinitive, count=1), third=named.sub(whole, deed.third, count=1)
    )


def _closing(brief: Brief) -> str:
    """The time as the words after the deed, where the prompt says it there ("polish the lamp every night")."""
    tail = " ".join(brief.deed.infinitive.split()[-2:])
    found = re.search(rf"{re.escape(tail)} ((?:in )?{re.escape(brief.period)})\b", brief.raw, re.IGNORECASE)
    return found[1] if found else ""


def _opening(brief: Brief, when: str) -> str:
    """Place and time as words that a sentence may begin with, without a comma where that can be."""
    at, name = brief.place.full, brief.place.name
    prep, _, phrase = brief.place.at.partition(" ")
    called = brief.place.invented and at.startswith(f"{prep} {name}, ")
    if called and len(phrase.split()) <= _SHORT_PHRASE and " with " not in phrase:
        at = f"{prep} {phrase} called {name}"
    if not when:
        return at
    kind = re.match(r"^in (?:the )?(\w+) (?:times|days)$", when)
    if kind and at == f"in {name}":
        return f"in {kind[1]} {name}"
    if re.match(r"^in (?:the )?\d", when) and "," not in at:
        return f"{at} {when}"
    return f"{when}, {at}"


_SHORT_PHRASE = 4
"""Words of a phrase that a name may follow ("a city of robots called Galvania")."""


def _sides(story: Story, rnd: random.Random) -> tuple[str, str]:
    """Who stands in the way and who helps, each as a clause after a semicolon."""
    power, ally = someone(story, *POWERS), someone(story, *ALLIES)
    against, beside = ("met", "told") if story.brief.deed.befalls else ("against", "beside")
    their = story.hero.their if len(story.brief.protagonists) == 1 else "their"
    return (
        rnd.choice(SIDES[against]).replace("{one}", _told_of(power)),
        rnd.choice(SIDES[beside]).replace("{their}", their).replace("{one}", _told_of(ally)),
    )


def _told_of(person: Person) -> str:
    """Somebody by what they are, or by name where that is no phrase of its own."""
    words = person.description
    if words.startswith("who "):
        return f"somebody {words}"
    return words if re.match(r"(?:an?|the) ", words) else f"{person.name}, {words}"


POWERS = ("power", "mayor", "client", "owner")
"""Roles of whoever stands in the way."""

ALLIES = ("ally", "partner", "kid", "keeper", "elder")
"""Roles of whoever helps."""


def someone(story: Story, *roles: str) -> Person:
    """The first person of the cast in one of the roles, else the last of the cast."""
    known = (person for role in roles for person in story.people[1:] if person.role == role)
    return next(known, story.people[-1])


def subject(brief: Brief, heroes: tuple[Person, ...]) -> str:
    """The heroes with name and phrase, as a subject that a verb may follow."""
    if len(heroes) == 1:
        hero = heroes[0]
        if hero.description.lower() == hero.name.lower() or is_plain(hero.description):
            return hero.name
        return f"{hero.name}, {hero.description},"
    surnames = {hero.name.split()[-1] for hero in heroes}
    if len(surnames) == 1 and all(" " in hero.name for hero in heroes):
        names = f"{listed(hero.given for hero in heroes)} {heroes[0].name.split()[-1]}"
    else:
        names = listed(hero.name for hero in heroes)
    told = {hero.description for hero in heroes}
    if len(told) == len(heroes) > 1 and " and " in brief.group:
        return listed(f"{hero.name}, {hero.description}," for hero in heroes).replace(",,", ",")
    return f"{names}, {together(brief)}," if brief.group else names


def together(brief: Brief) -> str:
    """What the heroes are together; six of seven, where the show has only six of them."""
    count, told = NUMBERS.get(brief.group.split(" ", 1)[0], 0), len(brief.protagonists)
    return f"{COUNTED[min(told, len(COUNTED)) - 1]} of {brief.group}" if count > told else brief.group


COUNTED = ("one", "two", "three", "four", "five", "six")
"""How many there are."""


def _when(brief: Brief) -> str:
    """The time as words inside a sentence ("in 1873"), or empty."""
    period = brief.period
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
    return f"{period[:1].lower()}{period[1:]}" if period.split(" ", 1)[0].lower() in _SMALL else period


_SMALL = frozenset({"in", "on", "at", "every", "when", "during", "after", "before", "one", "the", "while"})
"""Words that a time may begin with and that are small inside a sentence."""
