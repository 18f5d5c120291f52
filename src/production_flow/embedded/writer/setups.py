"""What the plots of a show follow from: ids and tags of its people, what its world allows, never a name."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.embedded.writer.amateurs import asks_unpaid
from production_flow.embedded.writer.awaited import AWAITED
from production_flow.embedded.writer.courtship import BELOVED
from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.herd import is_wild
from production_flow.embedded.writer.limits.kinds import limit_of
from production_flow.embedded.writer.model import Story
from production_flow.embedded.writer.spectacle.kinds import mighty, shown_of
from production_flow.embedded.writer.terms import KitId
from production_flow.embedded.writer.undertakings.cases import Own, own_of
from production_flow.embedded.writer.undertakings.choice import awaited_of, beloved_of, kind_of, pupil_of
from production_flow.embedded.writer.warmth import is_warm


@dataclass(frozen=True)
class Actor:
    """What a plot needs to know about somebody: the hero has the id `P`; a child or whom they love is `spared`."""

    id: str
    tags: tuple[str, ...]
    said: bool = False
    spared: bool = False


@dataclass(frozen=True)
class Setup:
    """Everything that the plots of a show follow from.

    Args:
        limit: The kind of what the hero cannot do, or empty.
        secret: Whether the deed is one that the law and those in power must not hear of.
        form: The form of the show, or its subject, that has scenes of its own, or empty.
        beloved: Id of whoever the hero courts, or empty; `awaited` of whoever the hero must get back, who is no actor;
            `mighty` of whoever has a power that the hero has not, and is no witness of it;
            `pupil` of whoever the hero teaches.
        own: Which plots the deed has of its own, or empty.
    """

    prompt: str
    seed: int
    kit: KitId
    actors: tuple[Actor, ...]
    flags: tuple[str, ...]
    crime: bool = True
    limit: str = ""
    secret: bool = False
    form: str = ""
    beloved: str = ""
    awaited: str = ""
    mighty: str = ""
    pupil: str = ""
    own: Own = ""


def setup_of(story: Story) -> Setup:
    """What the plots of a story follow from."""
    actors = tuple(
        Actor(
            "P" if person.hero else person.id,
            person.tags,
            person.role in {"hero", "hero2"} or "said" in person.tags,
            BELOVED in person.tags or (person.age < _GUILTY_AT and story.kit.id not in _HARMLESS),
        )
        for person in story.people
        if AWAITED not in person.tags
    )
    crime = story.kit.manner.crime or _about_crime(story)
    unpaid = {"unpaid"} if asks_unpaid(story) else set[str]()
    warm = {"warm"} if is_warm(story.brief) else set[str]()
    flags = tuple(sorted(story.flags | flags_of(story.brief) | unpaid | warm))
    return Setup(
        story.prompt,
        story.seed,
        story.kit.id,
        actors,
        flags,
        crime,
        limit_of(story.brief),
        kind_of(story.brief) in _SECRET,
        shown_of(story.brief),
        beloved_of(story),
        "" if is_wild(story.brief) else awaited_of(story),
        one.id if (one := mighty(story)) is not None else "",
        pupil_of(story),
        own_of(story.brief),
    )


_GUILTY_AT = 13
"""Age from which somebody may be who did it."""

_HARMLESS: frozenset[KitId] = frozenset({"cozy", "comedy"})
"""Kits in which a child may have done it too."""

_SECRET = frozenset({"steal", "hide"})
"""Kinds of deed that nobody tells the owner or the sergeant about."""


def _about_crime(story: Story) -> bool:
    text = f"{story.prompt} {story.brief.deed.infinitive} {story.brief.genre} {story.brief.second}".lower()
    return any(word in text for word in ("myster", "crime", "detective", "solve", "murder", "sleuth", "case", "clue"))


def ally_of(setup: Setup) -> str:
    """Who shares the hero's work: a second hero, or whoever is tagged as the ally."""
    for tag in ("hero2", "ally", "family", "home"):
        for actor in setup.actors:
            if tag in actor.tags and actor.id != "P":
                return actor.id
    return setup.actors[-1].id
