"""The episode format and the season: its arc and the loglines with A and B plots."""

from __future__ import annotations

from pydantic import Field

from production_flow.documents.base import Document, Line, Part, Prose

ACTS = ("cold_open", "act_one", "act_two", "act_three", "act_four", "tag")
"""The acts in order; `cold_open` is the format's teaser, the hook included."""


class FormatPart(Part):
    """One part of an episode: what it does, how long it may be, in seconds of an animatic."""

    act: str
    name: Line
    purpose: Line
    seconds: float = Field(gt=0)
    beats: int = Field(ge=0)


class Format(Document):
    """Teaser, four acts, tag."""

    LABEL = "format"

    parts: tuple[FormatPart, ...]
    target_seconds: float = 210.0
    note: Prose = ""


class Logline(Part):
    """One episode in a few lines. `id` is forever; `number` is its place in the season, counted from 1."""

    id: str = Field(pattern=r"^s\d{2}e\d{2}$")
    number: int = Field(ge=1)
    title: Line
    logline: Line
    a_plot: Line
    b_plot: Line
    milestone: str = ""
    theme: str = ""


class Season(Document):
    """The arc of a season and its episodes."""

    LABEL = "season"

    number: int = 1
    arc: Prose
    arc_facts: tuple[Line, ...] = ()
    episodes: tuple[Logline, ...] = Field(min_length=1)
