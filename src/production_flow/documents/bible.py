"""The blueprint of a show: its visual bible, style guide and world; and what of the prompt it used."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow.documents.base import Document, Line, Part, Prose
from production_flow.documents.look import Style


class Aesthetics(Part):
    """The picture in words: colour, lighting, composition."""

    colour: Prose
    lighting: Prose
    composition: Prose


class Reference(Part):
    """A film, painter or photographer that the show looks towards, and what to take from it."""

    title: Line
    take: Line


class PromptFact(Part):
    """A thing the prompt said: what kind of thing, in which words, whether said or guessed, where it is used.

    `kind`: protagonist, deed, place, time, genre, medium, tone, name, object, relation, other.
    """

    kind: str
    text: str
    said: bool = True
    used_in: tuple[str, ...] = ()


class Reading(Part):
    """How the prompt was understood; nothing of it is dropped in silence."""

    language: str = "en"
    facts: tuple[PromptFact, ...] = ()
    unused: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Blueprint(Document):
    """Everything that every later stage has to agree with.

    Args:
        production_style: `animation` or `live action`; the medium in words is in `style.medium`.
        genre: The genre whose kit wrote the show; `blend` names a second one, if any.
        question: What the season asks; `theme` the opposed pair it is about.
        narrator: Whether a narrator is heard.
    """

    LABEL = "blueprint"

    title: Line
    logline: Line
    tagline: Line
    genre: Line
    blend: str = ""
    mood: Line
    target_audience: Line
    production_style: Literal["animation", "live action"] = "animation"
    visual_aesthetics: Aesthetics
    cinematic_references: tuple[Reference, ...] = ()
    premise: Prose = ""
    world: tuple[Prose, ...] = ()
    rules: tuple[Line, ...] = ()
    style_guide: Prose = ""
    style: Style = Style()
    setting: Line
    period: str = ""
    question: Line
    theme: Line
    narrator: bool = False
    reading: Reading = Field(default_factory=Reading)
