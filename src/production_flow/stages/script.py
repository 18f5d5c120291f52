"""The script of an episode, worked out from its storyboard: headings, action, lines with ids."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from production_flow.documents.base import Document
from production_flow.documents.places import Inventory
from production_flow.documents.script import Script, ScriptBeat, ScriptLine
from production_flow.documents.storyboard import Beat, Storyboard
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId

_SAID = re.compile(r"(INT|EXT)\b", re.IGNORECASE)


class ScriptStage(Stage):
    """One node per storyboard; nothing is invented here."""

    name, kind, rank, version = "script", Script, 7, 2

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The episodes that are boarded."""
        return [NodeId(f"script:{ident}") for ident, _ in show.boards(view)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The beats' words in order, and what people are called."""
        ident = part(node)
        board = need(view, f"storyboard:{ident}", Storyboard)
        fields = ("id", "beat_number", "act", "title", "scene_id", "location", "location_id", "description", "dialogue")
        beats = [
            extract(beat, *fields) | {"camera": beat.camera.model_dump(), "duration_seconds": beat.duration_seconds}
            for beat in board.beats
        ]
        roofs = {
            seed.id: show.location(view, seed.id).interior for seed in need(view, show.INVENTORY, Inventory).locations
        }
        return {"episode": ident, "title": board.title, "beats": beats, "cast": show.names(view), "interior": roofs}

    def derive(self, node: NodeId, inputs: Mapping[str, Json]) -> Document:
        """The screenplay."""
        called = {seed["id"]: seed["name"] for seed in inputs["cast"]["characters"]}
        beats = [Beat.model_validate(beat) for beat in inputs["beats"]]
        return Script(
            episode=inputs["episode"],
            title=inputs["title"],
            beats=tuple(_beat(beat, called, inputs["interior"]) for beat in beats),
        )


def _beat(beat: Beat, called: Mapping[str, str], interior: Mapping[str, bool]) -> ScriptBeat:
    lines = tuple(
        ScriptLine(
            id=f"{beat.id}.{index}",
            character=said.character or "narrator",
            name=called.get(said.character, "Narrator"),
            line=said.line,
            how=said.how,
        )
        for index, said in enumerate(beat.dialogue or ())
    )
    heading = f"{_side(beat, interior)}{beat.location}"
    return ScriptBeat(beat=beat.id, scene_id=beat.scene_id, heading=heading, action=beat.description, lines=lines)


def _side(beat: Beat, interior: Mapping[str, bool]) -> str:
    """`INT. ` or `EXT. `, where the heading does not say it and the show knows the place."""
    if beat.location_id not in interior or _SAID.match(beat.location):
        return ""
    return "INT. " if interior[beat.location_id] else "EXT. "
