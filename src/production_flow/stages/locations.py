"""A document per place: look, layout, light by time of day, sound, always and never."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.places import Inventory, Location
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class LocationStage(Stage):
    """One node per place of the inventory."""

    name, port, kind, rank = "location", "text", Location, 4

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every place."""
        inventory = view.document(NodeId(show.INVENTORY), Inventory)
        return [NodeId(f"location:{seed.id}") for seed in inventory.locations] if inventory else ()

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence, the world, and the place in a line."""
        ident = part(node)
        seeds = [seed for seed in need(view, show.INVENTORY, Inventory).locations if seed.id == ident]
        inventory = {"locations": [extract(seed, "id", "name", "summary") for seed in seeds]}
        return {**show.brief(view), "id": ident, "blueprint": show.world(view), "inventory": inventory}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="location", prompt=brief("location", inputs), material=dict(inputs), seed=seed)
