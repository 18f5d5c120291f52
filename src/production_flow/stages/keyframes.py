"""The keyframe of a beat: its first shot as a still, the picture that its clip starts from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.providers.requests import ImageRequest
from production_flow.stages.base import Stage, View, part
from production_flow.stages.shared import scenes, show
from production_flow.stages.shared.stills import still_inputs, still_request
from production_flow.types import Json, NodeId


class KeyframeStage(Stage):
    """One node per beat. A second take may be an angle variant: `redo` says which angle."""

    name, port, rank, expect = "keyframe", "image", 40, 1.2

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every beat of every episode that is made now."""
        return show.beat_nodes(view, "keyframe")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What the first shot shows, and the pictures that it must agree with."""
        beat = show.beat_of(view, part(node))
        return still_inputs(view, part(node), beat, scenes.shots_of(beat)[0])

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The first shot, with portraits, plate and props as references."""
        return still_request(inputs, seed)
