"""What the show is about and the world it happens in, in paragraphs."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from production_flow.embedded.writer.goals import WANTED, goal_of
from production_flow.embedded.writer.grammar import capital, listed, singular, tidy
from production_flow.embedded.writer.lexicon.settings import (
    AT_HOME,
    BEFALLINGS,
    HOLDS,
    HOME,
    MUSTS,
    OPENERS,
    THEMES,
    WISHES,
)
from production_flow.embedded.writer.lexicon.trades import TRADES
from production_flow.embedded.writer.lexicon.words import SPECIES
from production_flow.embedded.writer.localities import size_of
from production_flow.embedded.writer.logline import ALLIES, COUNTED, POWERS, someone, together
from production_flow.embedded.writer.model import Brief, Deed, Person, Story
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.slots import filled, inside, place_words
from production_flow.embedded.writer.spectacle.plotted import plotted_of
from production_flow.embedded.writer.surroundings import world_of


def premise(story: Story, rnd: random.Random) -> list[str]:
    """Who it is about, and who stands in the way."""
    brief, hero = story.brief, story.hero
    ally = someone(story, *ALLIES)
    power = someone(story, *POWERS)
    trade = TRADES.get(hero.occupation)
    words = {
        "Name": hero.name,
        "Given": hero.given,
        "given": hero.given,
        "phrase": hero.description,
        "age": str(hero.age),
        "flaw": hero.flaw,
        "they": hero.they,
        "They": capital(hero.they),
        "them": hero.them,
        "want": hero.want,
        **place_words(brief),
        "to_deed": f"to {brief.deed.infinitive}",
        "does": brief.deed.third,
        "inf": brief.deed.infinitive,
        "to_goal": f"to {goal_of(brief.deed)}",
        "insight": f"knowing {trade.insight}" if trade else "",
        "Power": power.name,
        "power_is": power.description,
        "power_want": power.want,
        "Ally": ally.given,
        "ally_is": ally.description,
        "ally_want": ally.want,
        "a": story.theme[0],
        "b": story.theme[1],
    }
    openers = [line for line in _openers(brief.deed) if trade or "{insight}" not in line]
    first = _of_several(story, rnd) if len(brief.protagonists) > 1 else filled(rnd.choice(openers), words)
    return [first, filled(f"{rnd.choice(plotted_of(story).words['pressures'])} {rnd.choice(THEMES)}", words)]


def _openers(deed: Deed) -> tuple[str, ...]:
    """First paragraphs for a deed: nobody sends for somebody to fall in love, to flee or to hide what they have."""
    if WANTED.match(deed.infinitive):
        return WISHES
    if deed.befalls or (deed.said and deed.plain == "does"):
        return BEFALLINGS
    return MUSTS if deed.said else OPENERS


def _of_several(story: Story, rnd: random.Random) -> str:
    heroes = story.people[: len(story.brief.protagonists)]
    habits = dict.fromkeys(f"{person.given} {person.flaw}" for person in heroes[:3])
    names, group = listed(person.given for person in heroes), together(story.brief) or "the heroes"
    start = rnd.choice((f"{names}: {group}.", f"{group}: {names}.", f"{names} are {group}."))
    deed = story.brief.deed
    task = (
        f"Together they {deed.third}."
        if deed.befalls
        else f"One job, {COUNTED[min(len(heroes), 6) - 1]} ways to do it: {goal_of(deed)}."
    )
    return tidy(f"{capital(start)} {'. '.join(habits)}. {task}")


def world(story: Story, rnd: random.Random) -> list[str]:
    """What the place is like, where people are found, who holds what."""
    brief = story.brief
    size, known = size_of(brief), world_of(brief)
    own = "" if size in {"farm", "land", "planet"} or known in {"town", "shore"} else known
    around = setting_of(brief)
    keys = (
        around.id if around else "",
        own or (story.kit.manner.home if size not in {"farm", "land", "planet"} else ""),
        size,
        known,
        "town",
    )
    home = rnd.sample(_of_others(brief, HOME[next(key for key in keys if key in HOME)]), 2)
    main, base, *others = story.places
    rnd.shuffle(others)
    words = {"hero": story.hero.given, "base": inside(base.name), "Base": capital(inside(base.name))}
    return [
        capital(filled(" ".join(home), place_words(brief))),
        tidy(f"{filled(rnd.choice(AT_HOME), words)} {rnd.choice(base.touches or ('',))} {_seen(main, rnd)}"),
        tidy(" ".join(_seen(place, rnd) for place in others[:3])),
        _holders(story, rnd),
    ]


def _of_others(brief: Brief, lines: Sequence[str]) -> list[str]:
    """The lines that speak of nothing that the sentence is about: the last dragon has not left where one is wanted."""
    kinds = {word for one in brief.protagonists for word in (one.noun, one.species)}
    kinds |= {singular(word) for word in re.findall(r"[a-z]+", brief.raw.lower())} & set(SPECIES)
    told = [line for line in lines if not kinds & set(re.findall(r"[a-z]+", line.lower()))]
    return told if len(told) > 1 else list(lines)


def _seen(place: PlaceSpec, rnd: random.Random) -> str:
    """A place with one sentence about it."""
    return f"{place.name}: {_small(rnd.choice(place.touches or ('nothing yet.',)))}"


def _small(sentence: str) -> str:
    """A sentence without its capital, unless it begins with a name."""
    word = sentence.split(maxsplit=1)[0]
    kept = word == "I" or word[1:].lower() != word[1:] or word.startswith("Monday")
    return sentence if kept else sentence[0].lower() + sentence[1:]


def _holders(story: Story, rnd: random.Random) -> str:
    """Who holds what, from the cast and where they are found."""
    taken = {story.places[0].id, story.places[1].id}
    held = []
    for person in story.people[1:]:
        place = story.place(person.haunts[0]) if person.haunts else None
        if place is not None and place.id not in taken:
            held.append((person, place))
            taken.add(place.id)
    rnd.shuffle(held)
    return " ".join(
        filled(frame, _holding(person, place, rnd))
        for (person, place), frame in zip(held[:3], rnd.sample(HOLDS, 3), strict=False)
    )


def _holding(person: Person, place: PlaceSpec, rnd: random.Random) -> dict[str, str]:
    return {
        "name": person.name,
        "they": person.they,
        "want": person.want,
        "place": inside(place.name),
        "Place": capital(inside(place.name)),
        "hands": rnd.choice(person.hands) if person.hands else "watches the door",
    }
