"""The inventory: which places and objects the show has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.places import Inventory
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class InventoryStage(Stage):
    """One node, from the sentence, the world and the cast."""

    name, port, kind, rank = "inventory", "text", Inventory, 3

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's inventory."""
        return (NodeId(show.INVENTORY),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence, the world, who is in it."""
        return {**show.brief(view), "blueprint": show.world(view), "cast": show.names(view)}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="inventory", prompt=brief("inventory", inputs), material=dict(inputs), seed=seed)
