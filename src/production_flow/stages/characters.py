"""A document per person: body, dress, manner, voice, and three scenes only they could have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.cast import Cast, Character
from production_flow.providers.requests import TextRequest
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import show
from production_flow.stages.shared.briefs import brief
from production_flow.types import Json, NodeId


class CharacterStage(Stage):
    """One node per seed of the cast."""

    name, port, kind, rank = "character", "text", Character, 2

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast, the protagonist first."""
        cast = view.document(NodeId(show.CAST), Cast)
        return [NodeId(f"character:{seed.id}") for seed in cast.characters] if cast else ()

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The sentence, the world, what the cast says of them, and the names of the others."""
        ident = part(node)
        own = [seed for seed in need(view, show.CAST, Cast).characters if seed.id == ident]
        said = extract(own[0], "summary", "vibe") if own else {}
        return {
            **show.brief(view),
            "id": ident,
            "blueprint": show.world(view),
            "cast": show.names(view),
            "said of them": said,
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> TextRequest:
        """A request for the document, with the brief for whoever reads one."""
        return TextRequest(document="character", prompt=brief("character", inputs), material=dict(inputs), seed=seed)
