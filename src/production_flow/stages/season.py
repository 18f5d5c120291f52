"""Season one: its arc and six episodes with A and B plots."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.season import Format, Season
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View, extract, need
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class SeasonStage(Stage):
    """One node, from the sentence, the world, the cast and the format."""

    name, port, kind, rank = "season", "text", Season, 5

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The first season."""
        return (NodeId(show.SEASON),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """What the season must agree with."""
        form = extract(need(view, show.FORMAT, Format), "parts", "target_seconds")
        return {**show.brief(view), "blueprint": show.world(view), "cast": show.names(view), "format": form}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="season", prompt=brief("season", inputs), material=dict(inputs), seed=seed)
