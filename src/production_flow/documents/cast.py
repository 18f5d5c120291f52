"""The cast as seeds, and each character as a full document."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from production_flow.documents.base import Document, Line, Part, Prose, Slug
from production_flow.documents.look import FigureLook
from production_flow.documents.scene import SetPlace
from production_flow.documents.voice import VoiceSpec

Sheet = Literal["turnaround", "expressions"]
"""A picture that shows how somebody is drawn: from every side and in which colours, or in every expression."""


class CharacterSeed(Part):
    """One person of the cast in a few words."""

    id: Slug
    name: Line
    role: Line
    summary: Prose
    vibe: Line


class Cast(Document):
    """Four to eight people, the protagonist first."""

    LABEL = "cast"

    characters: tuple[CharacterSeed, ...] = Field(min_length=1, max_length=12)

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        ids = [seed.id for seed in self.characters]
        if len(set(ids)) != len(ids):
            raise ValueError("two characters have the same id")
        return self


class Biometrics(Part):
    """The body in words: appearance, build, features."""

    appearance: Prose
    build: Line
    features: Prose
    age: str = ""
    height: str = ""


class ShowcaseScene(Part):
    """A short scene that only this person could have, filmed as their showcase: up to three moments."""

    title: Line
    location: str = ""
    description: Prose
    moments: tuple[Line, ...] = ()
    line: str = ""


class Character(Document):
    """Everything the artist, the voices and the writers' room need to know about one person.

    Args:
        want: What they pursue on screen; `need` is what the end makes them accept.
        animation: Guidelines for their animation: how they stand, move, look at people.
        home: The place that their portrait shows behind them.
        sheets: The sheets that are drawn of them.
    """

    LABEL = "character"

    id: Slug
    name: Line
    role: Line
    summary: Prose
    vibe: Line
    biometrics: Biometrics
    wardrobe: tuple[Line, ...]
    accessories: tuple[Line, ...] = ()
    distinctive_traits: tuple[Line, ...]
    performance_notes: tuple[Line, ...]
    showcase_scenes: tuple[ShowcaseScene, ...]
    animation: tuple[Line, ...] = ()
    want: str = ""
    need: str = ""
    flaw: str = ""
    secret: str = ""
    relations: dict[str, Line] = Field(default_factory=dict)
    haunts: tuple[str, ...] = ()
    look: FigureLook
    home: SetPlace | None = None
    sheets: tuple[Sheet, ...] = ("turnaround", "expressions")
    voice: VoiceSpec = VoiceSpec()
