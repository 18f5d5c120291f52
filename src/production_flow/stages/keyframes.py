"""The keyframe of a beat: its first shot as a still, the picture that its clip starts from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.providers.requests import ImageRequest
from production_flow.stages.base import Stage, View, part
from production_flow.stages.shared import prompts, scenes, show
from production_flow.stages.shared.references import reference_inputs, references
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
        first = scenes.shots_of(beat)[:1]
        picture = scenes.picture_inputs(view, beat, first)
        return {**picture, **reference_inputs(view, picture), "shape": list(view.settings.still)}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The first shot, with portraits, plate and props as references."""
        width, height = inputs["shape"]
        request = ImageRequest(
            purpose="keyframe",
            references=references(inputs),
            scene=scenes.scenes_from(inputs, seed)[0],
            width=width,
            height=height,
            seed=seed,
        )
        return prompts.worded(request, prompts.picture(inputs), prompts.forbidden(inputs))
