"""The picture of a further shot of a beat: made where a person asks for it, and shown to whoever makes the clip."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.providers.requests import ImageRequest
from production_flow.stages.base import Stage, View, Waiting, part
from production_flow.stages.shared import scenes, show
from production_flow.stages.shared.stills import still_inputs, still_request
from production_flow.types import Json, NodeId


class ShotStage(Stage):
    """One node per shot behind the first, `shot:s01e01.b07.b`, from when it is asked for: the first is the keyframe."""

    name, port, rank, expect = "shot", "image", 41, 1.2

    def offered(self, view: View) -> Iterable[NodeId]:
        """Every shot behind the first of its beat, of every episode that is made now."""
        return [
            NodeId(f"shot:{ident}.{beat.id}.{shot.id}")
            for ident, board in show.boards(view)
            for beat in board.beats
            for shot in beat.shots[1:]
        ]

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Those that were asked for."""
        return [node for node in self.offered(view) if view.asked(node)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What the shot shows, and the pictures that it must agree with."""
        place, _, ident = part(node).rpartition(".")
        beat = show.beat_of(view, place)
        shot = next((shot for shot in scenes.shots_of(beat) if shot.id == ident), None)
        if shot is None:
            raise Waiting(NodeId(f"storyboard:{place.partition('.')[0]}"))
        return still_inputs(view, place, beat, shot)

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The shot, with portraits, plate and props as references."""
        return still_request(inputs, seed)
