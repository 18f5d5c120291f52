"""What a person changed in earlier documents, carried into the story: names, titles, wants, whole people."""

from __future__ import annotations

import re
from dataclasses import replace

from production_flow.documents.look import Colour
from production_flow.embedded.writer.grammar import with_article
from production_flow.embedded.writer.lexicon.names import gender_of
from production_flow.embedded.writer.model import Person, PropSpec, Story
from production_flow.embedded.writer.names import slug
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.types import Json


def edited(story: Story, material: dict[str, Json]) -> Story:
    """The story as the given documents have it; a document that is not there changes nothing."""
    story = _titled(story, _document(material, "blueprint"))
    story = _recast(story, _document(material, "cast"))
    return _restocked(story, _document(material, "inventory"))


def _document(material: dict[str, Json], name: str) -> dict[str, Json]:
    found = material.get(name)
    return found if isinstance(found, dict) else {}


def _text(values: dict[str, Json], name: str, fallback: str) -> str:
    value = values.get(name)
    return value.strip() if isinstance(value, str) and value.strip() else fallback


def _titled(story: Story, blueprint: dict[str, Json]) -> Story:
    theme = _text(blueprint, "theme", " / ".join(story.theme))
    pair = tuple(part.strip() for part in theme.split("/", 1))
    return replace(
        story,
        title=_text(blueprint, "title", story.title),
        question=_text(blueprint, "question", story.question),
        theme=(pair[0], pair[1]) if len(pair) == 2 else story.theme,
        palette=_palette(blueprint) or story.palette,
        narrator=bool(blueprint.get("narrator", story.narrator)),
    )


def _palette(blueprint: dict[str, Json]) -> tuple[Colour, ...]:
    """The palette of an edited style, if it still has every role."""
    style = blueprint.get("style")
    rows = style.get("palette") if isinstance(style, dict) else None
    if not isinstance(rows, list | tuple):
        return ()
    colours = tuple(
        Colour.model_validate(row) for row in rows if isinstance(row, dict) and {"name", "hex"} <= row.keys()
    )
    needed = {"ground", "shadow", "mid", "light", "accent", "second accent"}
    return colours if needed <= {colour.role for colour in colours} else ()


def _recast(story: Story, cast: dict[str, Json]) -> Story:
    """The people that the cast document lists, under its names, in its order."""
    seeds = cast.get("characters")
    if not isinstance(seeds, list | tuple) or not seeds:
        return story
    renamed: dict[str, str] = {}
    people: list[Person] = []
    for at, seed in enumerate(seed for seed in seeds if isinstance(seed, dict) and seed.get("id")):
        known = story.person(str(seed["id"]))
        if known is None:
            people.append(_newcomer(story, seed, at))
            continue
        name = _text(seed, "name", known.name)
        if name != known.name:
            renamed[known.given] = name.split()[0]
            renamed[known.name] = name
        people.append(replace(known, name=name, given=name.split()[0]) if name != known.name else known)
    if not people:
        return story
    people = [_renamed_person(person, renamed) for person in people]
    if not people[0].hero:
        people[0] = replace(people[0], role="hero", tags=tuple(dict.fromkeys(("hero", *people[0].tags))))
        people[1:] = [replace(person, role="hero2") if person.hero else person for person in people[1:]]
    return _rename(replace(story, people=tuple(people)), renamed)


def _newcomer(story: Story, seed: dict[str, Json], at: int) -> Person:
    """Somebody whom a person added to the cast: dressed from the part of the cast that is like them."""
    name = _text(seed, "name", "Somebody")
    pattern = story.people[min(len(story.people) - 1, max(1, at))]
    gender = gender_of(name.split()[0]) or pattern.gender
    summary = _text(seed, "summary", _text(seed, "role", pattern.description))
    ident = slug(str(seed["id"])) or f"person-{at}"
    look = pattern.look.model_copy(update={"id": ident}) if pattern.look is not None else None
    return replace(
        pattern,
        id=ident,
        name=name,
        given=name.split()[0],
        gender=gender,
        description=_apposition(summary, _text(seed, "role", "")),
        look=look,
        voice=pattern.voice.model_copy(update={"number": at}),
    )


def _apposition(summary: str, role: str) -> str:
    """What may stand behind a name, between commas: the summary where it says who somebody is, else their role."""
    said = re.split(r"[.;]", summary)[0][:120]
    names_them = re.match(r"(?:an?|the|his|her|their|one)\b", said, re.IGNORECASE)
    return said if names_them or not role else with_article(role.lower())


def _swap(text: str, renamed: dict[str, str]) -> str:
    for old in sorted(renamed, key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(old)}\b", renamed[old].replace("\\", r"\\"), text)
    return text


def _renamed_person(person: Person, renamed: dict[str, str]) -> Person:
    if not renamed:
        return person
    return replace(
        person,
        description=_swap(person.description, renamed),
        want=_swap(person.want, renamed),
        need=_swap(person.need, renamed),
        flaw=_swap(person.flaw, renamed),
        secret=_swap(person.secret, renamed),
    )


def _rename(story: Story, renamed: dict[str, str]) -> Story:
    if not renamed:
        return story
    return replace(
        story,
        question=_swap(story.question, renamed),
        props=tuple(
            replace(prop, name=_swap(prop.name, renamed), meaning=_swap(prop.meaning, renamed)) for prop in story.props
        ),
    )


def _restocked(story: Story, inventory: dict[str, Json]) -> Story:
    """Places and objects under the names of the inventory; new ones are added."""
    places = _seeds(inventory, "locations")
    props = _seeds(inventory, "props")
    if places:
        known = tuple(
            replace(place, name=name, heading=name.removeprefix("The ").upper())
            if (name := places.get(place.id, place.name)) != place.name
            else place
            for place in story.places
        )
        story = replace(
            story,
            places=(
                *known,
                *(_new_place(story, ident, name) for ident, name in places.items() if story.place(ident) is None),
            ),
        )
    if props:
        kept = tuple(replace(prop, name=props.get(prop.id, prop.name)) for prop in story.props)
        story = replace(
            story,
            props=(
                *kept,
                *(
                    PropSpec(ident, name, name.split()[-1].lower())
                    for ident, name in props.items()
                    if story.prop(ident) is None
                ),
            ),
        )
    return story


def _seeds(inventory: dict[str, Json], key: str) -> dict[str, str]:
    rows = inventory.get(key)
    if not isinstance(rows, list | tuple):
        return {}
    return {
        str(row["id"]): _text(row, "name", str(row["id"])) for row in rows if isinstance(row, dict) and row.get("id")
    }


def _new_place(story: Story, ident: str, name: str) -> PlaceSpec:
    """A place that a person added, drawn like the main one until it is described."""
    return replace(story.places[0], id=ident, name=name, heading=name.removeprefix("The ").upper(), touches=())
