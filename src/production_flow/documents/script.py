"""The script of an episode: lines of dialogue in order, each with an id that never changes."""

from __future__ import annotations

from pydantic import Field

from production_flow.documents.base import Document, Line, Part, Prose


class ScriptLine(Part):
    """One spoken line. `id` is `BEAT.N`, `character` a cast id or `narrator`."""

    id: str
    character: str
    name: Line
    line: Line
    how: str = ""


class ScriptBeat(Part):
    """The lines of one beat, with the action they stand in."""

    beat: str
    scene_id: str
    heading: Line
    action: Prose
    lines: tuple[ScriptLine, ...] = ()


class Script(Document):
    """An episode as a screenplay: headings, action, dialogue, in the storyboard's order."""

    LABEL = "script"

    episode: str = Field(pattern=r"^s\d{2}e\d{2}$")
    title: Line
    beats: tuple[ScriptBeat, ...]
