"""The episode format: teaser, four acts, tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.season import Format
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class FormatStage(Stage):
    """One node, from the sentence and the world."""

    name, port, kind, rank = "format", "text", Format, 5

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's format."""
        return (NodeId(show.FORMAT),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence and the world."""
        return {**show.brief(view), "blueprint": show.world(view)}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="format", prompt=brief("format", inputs), material=dict(inputs), seed=seed)
