"""The book of a show: everything an export may read, gathered by production, never generated here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from production_flow.documents import (
    Blueprint,
    Cast,
    Character,
    Format,
    Location,
    Prop,
    Script,
    Season,
    Storyboard,
    Timeline,
)
from production_flow.documents.season import Logline
from production_flow.documents.storyboard import Beat


@dataclass(frozen=True)
class Note:
    """Something a person must know about a take: a fallback, a substitution, a warning, an unused word.

    Args:
        node: The node it happened to (`keyframe:s01e01.b07`); empty for the show as a whole.
        code: As in a provider's notices: substituted, dropped, snapped, unknown, guessed, degraded, refused.
        model: Who made the take.
    """

    node: str
    code: str
    message: str
    model: str = ""


@dataclass(frozen=True)
class Credit:
    """Who or what a part of the package comes from, and under which licence."""

    kind: str
    name: str
    licence: str = ""
    by: str = ""


@dataclass(frozen=True)
class Book:
    """A show as exports read it.

    Args:
        characters: The documents of the cast, in the cast's order.
        storyboards: By episode, in the order of the season; so are scripts and timelines.
        pictures: Where the picked pictures lie on disk, by node id: `portrait:ID`, `sheet:ID.turnaround`, `grid:show`,
            `poster:show`, `plate:LOCATION`, `prop-picture:PROP`, `keyframe:s01e01.b07`.
        proofs: Where pictures reduced for print are kept between prints; None keeps none.
        date: Printed on covers as it is; empty prints none. No export reads a clock.
    """

    title: str
    slug: str
    blueprint: Blueprint
    cast: Cast
    characters: Sequence[Character]
    format: Format
    season: Season
    locations: Sequence[Location] = ()
    props: Sequence[Prop] = ()
    storyboards: Mapping[str, Storyboard] = field(default_factory=dict)
    scripts: Mapping[str, Script] = field(default_factory=dict)
    timelines: Mapping[str, Timeline] = field(default_factory=dict)
    pictures: Mapping[str, Path] = field(default_factory=dict)
    notices: Sequence[Note] = ()
    credits: Sequence[Credit] = ()
    prompt: str = ""
    proofs: Path | None = None
    edition: str = "Draft"
    date: str = ""

    def picture(self, node: str) -> Path | None:
        """Where the picked picture of a node lies, if there is one."""
        return self.pictures.get(node)

    def keyframe(self, episode: str, beat: Beat) -> Path | None:
        """Where the keyframe of a beat lies, if there is one."""
        return self.pictures.get(f"keyframe:{episode}.{beat.id}")

    def name_of(self, character: str) -> str:
        """The name of a character for readers; an id that nobody has is shown as it is."""
        if character == "narrator":
            return "Narrator"
        return next((seed.name for seed in self.cast.characters if seed.id == character), character)

    def logline(self, episode: str) -> Logline | None:
        """The season's entry for an episode, if it has one."""
        return next((entry for entry in self.season.episodes if entry.id == episode), None)
