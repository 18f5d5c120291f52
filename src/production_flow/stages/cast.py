"""The cast as seeds: four to eight people in a few words each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.cast import Cast
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class CastStage(Stage):
    """One node, from the sentence and the world."""

    name, port, kind, rank = "cast", "text", Cast, 1
    opens = 90.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's cast."""
        return (NodeId(show.CAST),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence and the world."""
        return {**show.brief(view), "blueprint": show.world(view)}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="cast", prompt=brief("cast", inputs), material=dict(inputs), seed=seed)
