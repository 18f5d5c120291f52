"""The portrait grid: the whole cast on one card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.bible import Blueprint
from production_flow.documents.look import Style
from production_flow.documents.scene import Card, Scene, SetPlace
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.stages.base import Stage, View, extract, need, need_take
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId


class GridStage(Stage):
    """One node, from the picked portraits."""

    name, port, rank, expect = "grid", "image", 30, 1.0
    house = True

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's grid."""
        return (NodeId("grid:show"),)

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Portraits, names, title and style."""
        people = show.people(view)
        return {
            "portraits": [need_take(view, f"portrait:{person.id}").digest for person in people],
            "names": [[person.name, person.role] for person in people],
            "title": extract(need(view, show.BLUEPRINT, Blueprint), "title", "tagline", "genre"),
            "style": show.world(view)["style"],
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """A composite of the portraits, labelled."""
        title = inputs["title"]
        return ImageRequest(
            purpose="grid",
            prompt=f"The cast of {title['title']} as a grid of portraits.",
            references=tuple(
                Reference(role="character", name=name, digest=digest)
                for (name, _), digest in zip(inputs["names"], inputs["portraits"], strict=True)
            ),
            labels=tuple(f"{name}\n{role}" for name, role in inputs["names"]),
            card=Card(kind="grid", lines=(title["title"],), small=(title.get("tagline", ""),), genre=title["genre"]),
            scene=_empty(Style.model_validate(inputs["style"]), seed),
            width=1920,
            height=1080,
            seed=seed,
        )


def _empty(style: Style, seed: int) -> Scene:
    return Scene(place=SetPlace(set="none", location="grid"), style=style, seed=seed)
