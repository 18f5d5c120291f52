"""Pictures that a person brings: of a character, or beside a beat for who, where, light or style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.stages.base import Stage, View
from production_flow.stages.shared import show
from production_flow.stages.shared.laid import ROLES
from production_flow.types import Json, NodeId


class ReferenceStage(Stage):
    """One node per character, `reference:maeve`, and per beat and role, `reference:s01e01.b07.light`, once brought."""

    name, port, rank, by_hand = "reference", "image", 24, True

    def offered(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast, and every role of every beat of every episode that is made now."""
        people = show.cast_nodes(view, "reference")
        return people + [NodeId(f"{beat}.{role}") for beat in show.beat_nodes(view, "reference") for role in ROLES]

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Those that a person brought a picture for."""
        return [node for node in self.offered(view) if view.asked(node)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Nothing: it is what the person brought."""
        return {}
