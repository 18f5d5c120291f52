"""Rules for the documents of a show as a whole: blueprint, people, places, objects, format, season."""

from __future__ import annotations

import re
from collections.abc import Iterator

from production_flow.documents.bible import Blueprint
from production_flow.documents.cast import Cast, Character
from production_flow.documents.places import Inventory, Location, Prop
from production_flow.documents.season import Format, Season
from production_flow.documents.storyboard import MAX_BEAT, MIN_BEAT
from production_flow.providers.writing.forms.base import Material, seeds
from production_flow.providers.writing.rules.common import blank, count, repeated
from production_flow.providers.writing.rules.sentence import kept
from production_flow.providers.writing.words import GARMENTS

EPISODES = 6
SHORTEST, LONGEST = 180.0, 300.0
"""Seconds of an episode's animatic."""

FEWEST, MOST = 18, 24
"""Beats of an episode of that length."""


def blueprint(document: Blueprint, material: Material) -> Iterator[str]:
    """Enough of everything, and everything that the sentence says."""
    yield from count("films in cinematic_references", len(document.cinematic_references), 2, 6)
    yield from count("paragraphs of world", len(document.world), 2, 8)
    yield from count("rules", len(document.rules), 3, 10)
    yield from blank("world paragraph", document.world)
    yield from repeated("rules", document.rules)
    yield from repeated("palette", [colour.hex for colour in document.style.palette])
    yield from kept(document, material)


def cast(document: Cast, _material: Material) -> Iterator[str]:
    """Four to eight people whom nobody confuses."""
    people = document.characters
    yield from count("characters", len(people), 4, 8)
    yield from repeated("names", [person.name for person in people])
    yield from repeated("first names", [person.name.split()[0] for person in people])
    yield from repeated("vibes", [person.vibe for person in people])
    yield from blank("the summary of character", [person.summary for person in people])


def character(document: Character, material: Material) -> Iterator[str]:
    """A person who can be drawn, played and filmed."""
    yield from count("pieces of wardrobe", len(document.wardrobe), 3, 10)
    yield from count("distinctive_traits", len(document.distinctive_traits), 2, 8)
    yield from count("performance_notes", len(document.performance_notes), 2, 8)
    yield from count("animation notes", len(document.animation), 2, 8)
    yield from count("showcase_scenes", len(document.showcase_scenes), 3, 3)
    for scene in document.showcase_scenes:
        yield from count(f"moments of {scene.title!r}", len(scene.moments), 3, 3)
        if len(scene.line.split()) > 12:
            yield f"The line of {scene.title!r} is longer than ten words."
    if document.want.strip().lower() == document.need.strip().lower():
        yield "want and need are the same; getting the one must not give the other."
    known = [str(seed.get("id")) for seed in seeds(material, "cast", "characters")]
    for other in document.relations:
        if other not in known:
            yield f"relations: nobody is called {other!r}; there are {', '.join(known)}."
    yield from _dress(document)


def _dress(document: Character) -> Iterator[str]:
    slots = [piece.slot for piece in document.look.wardrobe]
    yield from repeated("look.wardrobe has two pieces in one slot", slots)
    if not {"top", "outer"} & set(slots):
        yield "look.wardrobe: nothing is worn on top."
    for piece in document.look.wardrobe:
        cuts = [kind for kinds in GARMENTS.values() for kind in kinds]
        if piece.kind in cuts and piece.slot in GARMENTS and piece.kind not in GARMENTS[piece.slot]:
            yield f"look.wardrobe: {piece.kind!r} is not worn as {piece.slot!r}."


def inventory(document: Inventory, _material: Material) -> Iterator[str]:
    """Enough places and objects, none twice."""
    yield from count("locations", len(document.locations), 4, 10)
    yield from count("props", len(document.props), 3, 16)
    for what, things in (("locations", document.locations), ("props", document.props)):
        yield from repeated(what, [thing.name for thing in things])
        yield from blank(f"the summary of {what}", [thing.summary for thing in things])


def location(document: Location, _material: Material) -> Iterator[str]:
    """A place that can be dressed and lit."""
    yield from count("details", len(document.place.details), 3, 10)
    yield from count("things that are always there", len(document.always), 1, 8)
    yield from count("things that are never there", len(document.never), 1, 8)
    yield from repeated("light", list(document.light.values()))


def prop(document: Prop, _material: Material) -> Iterator[str]:
    """An object that can be drawn."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", document.colour):
        yield f"colour is {document.colour!r}; it must be like #c98f6b."
    if len(document.kind.split()) > 2:
        yield f"kind is {document.kind!r}; it must be one plain noun."


def episode_format(document: Format, _material: Material) -> Iterator[str]:
    """Lengths that add up to an animatic of three to five minutes."""
    beats, seconds = sum(part.beats for part in document.parts), sum(part.seconds for part in document.parts)
    yield from count("beats in all", beats, FEWEST, MOST)
    if not SHORTEST <= seconds <= LONGEST:
        yield f"The parts last {seconds:g} seconds together; it must be {SHORTEST:g} to {LONGEST:g}."
    for part in document.parts:
        if part.beats < 1:
            yield f"{part.name} has no beat."
        elif not MIN_BEAT <= part.seconds / part.beats <= MAX_BEAT:
            yield (
                f"{part.name}: {part.beats} beats in {part.seconds:g} seconds; "
                f"a beat lasts {MIN_BEAT:g} to {MAX_BEAT:g}."
            )
    yield from repeated("purposes", [part.purpose for part in document.parts])


def season(document: Season, material: Material) -> Iterator[str]:
    """Six episodes with two plots each, about the people of the cast."""
    episodes = document.episodes
    yield from count("episodes", len(episodes), EPISODES, EPISODES)
    yield from count("arc_facts", len(document.arc_facts), 3, 10)
    for what in ("title", "logline", "a_plot", "b_plot", "milestone"):
        yield from repeated(f"{what} of two episodes", [getattr(episode, what) for episode in episodes])
    first = [str(seed.get("name", "")).split()[0] for seed in seeds(material, "cast", "characters") if seed.get("name")]
    for episode in episodes:
        told = f"{episode.logline} {episode.a_plot}"
        if first and not any(re.search(rf"\b{re.escape(name)}\b", told) for name in first):
            yield f"Episode {episode.number}: neither logline nor A plot names anybody of the cast."
        if episode.a_plot.strip().lower() == episode.b_plot.strip().lower():
            yield f"Episode {episode.number}: A and B plot are the same."
