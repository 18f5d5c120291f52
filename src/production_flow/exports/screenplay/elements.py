"""A script as screenplay elements in order: what every form of it is written from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from production_flow.documents.script import Script, ScriptBeat
from production_flow.documents.storyboard import Beat, Storyboard

Kind = Literal["act", "scene", "action", "dialogue", "transition"]

ACTS = {
    "cold_open": "TEASER",
    "act_one": "ACT ONE",
    "act_two": "ACT TWO",
    "act_three": "ACT THREE",
    "act_four": "ACT FOUR",
    "tag": "TAG",
}

_OUT = {
    "dissolve": "DISSOLVE TO:",
    "fade to black": "FADE OUT.",
    "wipe": "WIPE TO:",
    "match": "MATCH CUT TO:",
}


@dataclass(frozen=True)
class Element:
    """One element. `number` numbers scenes; `character` and `how` belong to dialogue."""

    kind: Kind
    text: str
    number: int = 0
    character: str = ""
    how: str = ""


def elements(script: Script, board: Storyboard | None = None) -> Iterator[Element]:
    """The elements of a script. With its storyboard, acts and transitions are written too.

    Beats that share a scene stand under one heading.
    """
    beats = {beat.id: beat for beat in board.beats} if board else {}
    scene, act, number = "", "", 0
    for written in script.beats:
        beat = beats.get(written.beat)
        if beat and beat.act != act:
            act = beat.act
            yield Element("act", ACTS[act])
        if beat and beat.transitions.into == "fade from black":
            yield Element("transition", "FADE IN:")
        if written.scene_id != scene:
            scene, number = written.scene_id, number + 1
            yield Element("scene", written.heading, number=number)
        yield from _spoken(written)
        yield from _leaving(beat)


def _spoken(written: ScriptBeat) -> Iterator[Element]:
    for paragraph in written.action.split("\n"):
        if paragraph.strip():
            yield Element("action", " ".join(paragraph.split()))
    for line in written.lines:
        off = " (V.O.)" if line.character == "narrator" else ""
        yield Element("dialogue", line.line, character=line.name.upper() + off, how=line.how.strip("() "))


def _leaving(beat: Beat | None) -> Iterator[Element]:
    words = _OUT.get(beat.transitions.out) if beat else None
    if words:
        yield Element("transition", words)
