"""The inventory, and each place and object of the show as a document."""

from __future__ import annotations

import random
from dataclasses import replace

from production_flow.documents.places import Inventory, Location, Prop, ThingSeed
from production_flow.documents.scene import SetPlace, TimeOfDay
from production_flow.embedded.writer.grammar import capital, listed, tidy
from production_flow.embedded.writer.lexicon.sets import ALWAYS, IN, LAYOUTS, OUT
from production_flow.embedded.writer.lexicon.things import PLOT_MEANINGS
from production_flow.embedded.writer.model import PropSpec, Story
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.slots import filled, place_words, put, single
from production_flow.embedded.writer.spectacle.wild import tables_for
from production_flow.embedded.writer.story import stream

_MOST_PROPS = 16
_TIMES: tuple[TimeOfDay, ...] = ("dawn", "morning", "day", "golden", "dusk", "night")


def write_inventory(story: Story) -> Inventory:
    """Which places and objects the show has."""
    return Inventory(
        locations=tuple(
            ThingSeed(id=place.id, name=place.name, summary=_place_line(place, story if at == 0 else None))
            for at, place in enumerate(story.places)
        ),
        props=tuple(
            ThingSeed(id=prop.id, name=prop.name, summary=capital(prop.meaning or prop.look))
            for prop in all_props(story)[:_MOST_PROPS]
        ),
    )


def _place_line(place: PlaceSpec, story: Story | None = None) -> str:
    """What is seen of a place; of the one that stands for the prompt's own also where it is."""
    seen = listed(place.details[:3])
    told = f"{story.brief.place.at}: {seen}" if story is not None else seen
    return tidy(f"{capital(told)}. {place.touches[0] if place.touches else ''}")


def write_location(story: Story, ident: str) -> Location | None:
    """The document of a place; None where there is none of that id."""
    place = story.place(ident)
    if place is None:
        return None
    rnd = stream(story.prompt, story.seed, f"location {ident}")
    return Location(
        id=place.id,
        name=place.name,
        look=_look(place, rnd),
        layout=tidy(_detailed(rnd.choice(LAYOUTS[place.set]), place)),
        light=_light(story, place, rnd),
        sound=capital(place.sounds),
        always=_always(story, place, rnd),
        never=_never(story, place, rnd),
        interior=place.interior,
        place=set_of(place, story.brief.era),
    )


def set_of(place: PlaceSpec, era: str) -> SetPlace:
    """The place as a picture shows it, in its era."""
    return SetPlace(
        set=place.set,
        location=place.id,
        name=place.name,
        details=place.details[:6],
        interior=place.interior,
        era=era,
    )


def _look(place: PlaceSpec, rnd: random.Random) -> str:
    touches = list(place.touches)
    rnd.shuffle(touches)
    frame = rnd.choice(("{name}: {details}.", "First, {details}.", "{details_cap}."))
    text = (
        frame.replace("{name}", place.name)
        .replace("{details_cap}", capital(listed(place.details)))
        .replace("{details}", listed(place.details))
    )
    return tidy(f"{text} {' '.join(touches[:2])}")


def _detailed(text: str, place: PlaceSpec) -> str:
    """A text with the first and the last detail of the place in its slots."""
    words = single(place)
    other = next((word for word in place.details if word not in {words[0], words[-1]}), "light")
    for slot, word in (("{a}", words[0]), ("{b}", words[-1]), ("{c}", other)):
        text = text.replace(slot, word)
    return text


def _light(story: Story, place: PlaceSpec, rnd: random.Random) -> dict[TimeOfDay, str]:
    names = {colour.role: colour.name for colour in story.palette}
    bank = IN if place.interior else OUT
    lines: dict[TimeOfDay, str] = {}
    for time in _TIMES:
        text = rnd.choice(bank[time])
        for slot, role in (
            ("{accent}", "accent"),
            ("{shadow}", "shadow"),
            ("{light}", "light"),
            ("{mid}", "mid"),
            ("{second}", "second accent"),
            ("{ground}", "ground"),
        ):
            text = text.replace(slot, names[role])
        lines[time] = capital(tidy(_detailed(text, place)))
    said = {text: time for time, text in reversed(list(place.light.items()))}  # of hours that share one, the first
    return lines | {time: capital(text) for text, time in said.items()}


def _always(story: Story, place: PlaceSpec, rnd: random.Random) -> tuple[str, ...]:
    owner = next((person for person in story.people if place.id in person.haunts[:1] and not person.hero), None)
    lines = [_detailed(rnd.choice(ALWAYS), place)]
    if owner is not None and owner.hands:
        lines.append(f"{owner.given} {owner.hands[0]}")
    lines.append(place.touches[-1].rstrip(".") if place.touches else "one thing out of place")
    return tuple(capital(tidy(line)) for line in lines)


def _never(story: Story, place: PlaceSpec, rnd: random.Random) -> tuple[str, ...]:
    lines = list(tables_for(story.brief).words["never"])
    rnd.shuffle(lines)
    return tuple(capital(filled(_detailed(line, place), place_words(story.brief))) for line in lines[:3])


def write_prop(story: Story, ident: str) -> Prop | None:
    """The document of an object; None where there is none of that id."""
    prop = story.prop(ident)
    if prop is None or not prop.look:
        plotted = next((row for row in _plot_props(story) if row.id == ident), None)
        prop = replace(plotted, name=prop.name) if plotted is not None and prop is not None else plotted or prop
    return None if prop is None else _prop(story, prop)


def all_props(story: Story) -> tuple[PropSpec, ...]:
    """The objects of the show and those that its plots turn on, the show's first."""
    found = {prop.id: prop for prop in story.props}
    for prop in _plot_props(story):
        found.setdefault(prop.id, prop)
    return tuple(found.values())


def _plot_props(story: Story) -> tuple[PropSpec, ...]:
    from production_flow.embedded.writer.season import plot_props  # noqa: PLC0415  the plotter builds on the story

    return tuple(replace(prop, meaning=_meaning(story, prop)) for prop in plot_props(story))


def _meaning(story: Story, prop: PropSpec) -> str:
    """What an object of a plot is to people of this show."""
    rnd = stream(story.prompt, story.seed, f"prop {prop.id}")
    others = story.people[1:] if len(story.people) > 2 else story.people * 2
    first, second = rnd.sample(others, 2)
    return put(rnd.choice(PLOT_MEANINGS), {"a": first.given, "b": second.given, "hero": story.hero.given})


def _prop(story: Story, prop: PropSpec) -> Prop:
    owner = story.person(prop.owner)
    close = f" In the insert: {prop.close}." if prop.close else ""
    return Prop(
        id=prop.id,
        name=prop.name,
        kind=prop.kind,
        look=tidy(f"{capital(prop.look or prop.name)}.{close}"),
        meaning=tidy(capital(prop.meaning)) + "." if prop.meaning else "",
        colour=prop.colour or "#8a6a48",
        material=prop.material or "wood",
        owner=owner.id if owner else "",
    )
