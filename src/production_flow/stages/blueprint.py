"""The blueprint: the visual bible, the style guide and the world, from the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.bible import Blueprint
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class BlueprintStage(Stage):
    """One node, from the prompt and the show's seed."""

    name, port, kind, rank = "blueprint", "text", Blueprint, 0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's blueprint."""
        return (NodeId(show.BLUEPRINT),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence."""
        return show.brief(view)

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="blueprint", prompt=brief("blueprint", inputs), material=dict(inputs), seed=seed)
