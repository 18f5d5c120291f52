"""A cue of music per scene, and one for the trailer.

Cues belong to scenes and follow the tension of their beats, taken by id: a reorder makes none again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.bible import Blueprint
from production_flow.providers.requests import MusicRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.music import CUE_TAIL, TRAILER_SECONDS, scene_of
from production_flow.types import Json, NodeId


class CueStage(Stage):
    """Nodes: `cue:EPISODE.SCENE` and `cue:trailer`."""

    name, port, rank, expect = "cue", "music", 50, 0.6

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every scene of every episode that is made now; the trailer's theme once there is one to advertise."""
        scenes = [
            NodeId(f"cue:{ident}.{scene}")
            for ident, board in show.boards(view)
            for scene in dict.fromkeys(beat.scene_id for beat in board.beats)
        ]
        return [*scenes, NodeId("cue:trailer")] if scenes else []

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Genre, mood, tension and length; the theme that all cues of the show share."""
        blueprint = need(view, show.BLUEPRINT, Blueprint)
        words = extract(blueprint, "genre", "theme") | {"seed": view.seed}
        if part(node) == "trailer":
            third = TRAILER_SECONDS / 3
            build = [[third, 4.0], [third, 6.5], [third, 9.0]]
            return {**words, "mood": blueprint.mood, "tension": 7.0, "seconds": TRAILER_SECONDS, "sections": build}
        beats = scene_of(view, part(node))
        mood = next((beat.mood for beat in beats if beat.mood), blueprint.mood)
        tension = sum(beat.tension for beat in beats) / len(beats)
        sections = [[beat.duration_seconds, beat.tension] for beat in beats]
        sections[-1][0] += CUE_TAIL
        seconds = sum(length for length, _ in sections)
        return {**words, "mood": mood, "tension": round(tension, 1), "seconds": seconds, "sections": sections}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> MusicRequest:
        """The cue."""
        return MusicRequest(
            prompt=f"{inputs['genre']}, {inputs['mood']}",
            genre=inputs["genre"],
            mood=inputs["mood"],
            seconds=inputs["seconds"],
            tension=inputs["tension"],
            sections=tuple((length, tension) for length, tension in inputs["sections"]),
            theme=f"{inputs['theme']}/{inputs['seed']}",
            seed=seed,
        )
