"""A document per object that a beat may turn on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.places import Inventory, Prop
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class PropStage(Stage):
    """One node per object of the inventory."""

    name, port, kind, rank = "prop", "text", Prop, 4

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every object."""
        inventory = view.document(NodeId(show.INVENTORY), Inventory)
        return [NodeId(f"prop:{seed.id}") for seed in inventory.props] if inventory else ()

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence, the world, and the object in a line."""
        ident = part(node)
        seeds = [seed for seed in need(view, show.INVENTORY, Inventory).props if seed.id == ident]
        inventory = {"props": [extract(seed, "id", "name", "summary") for seed in seeds]}
        return {**show.brief(view), "id": ident, "blueprint": show.world(view), "inventory": inventory}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="prop", prompt=brief("prop", inputs), material=dict(inputs), seed=seed)
