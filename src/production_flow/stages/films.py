"""Films: a cut rendered to a file that plays anywhere. Animatic, showcase and trailer are one and the same work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.timeline import Timeline
from production_flow.providers.requests import EditRequest
from production_flow.stages.base import Stage, View, need, need_take, part
from production_flow.stages.shared import show
from production_flow.types import Json, NodeId


class FilmStage(Stage):
    """A film per cut; subclasses say of which."""

    port = "edit"
    house = True
    cut: str

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The timeline, and nothing beside it."""
        cut = need(view, f"{self.cut}:{part(node)}", Timeline)
        return {"cut": cut.model_dump(mode="json", exclude_defaults=True)}

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> EditRequest:
        """The cut to be rendered."""
        return EditRequest(timeline=Timeline.model_validate(inputs["cut"]))


class AnimaticStage(FilmStage):
    """The rough cut of an episode, three to five minutes; its mix is a node of its own."""

    name, cut, rank, expect = "animatic", "cut", 71, 4.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The episodes that are boarded."""
        return [NodeId(f"animatic:{ident}") for ident, _ in show.boards(view)]

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """Each picture of the cut by its name, what is read, and the mix."""
        cut = need(view, f"cut:{part(node)}", Timeline).model_copy(update={"tracks": (), "markers": ()})
        data = cut.model_dump(mode="json", exclude_defaults=True)
        pictures = {f"picture {item['id']}": item for item in data.pop("pictures")}
        return {
            "cut": data,
            "order": [item.id for item in cut.pictures],
            **pictures,
            "mix": need_take(view, f"mix:{part(node)}").digest,
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> EditRequest:
        """The cut to be rendered with its mix."""
        pictures = [inputs[f"picture {ident}"] for ident in inputs["order"]]
        return EditRequest(timeline=Timeline.model_validate({**inputs["cut"], "pictures": pictures}), mix=inputs["mix"])


class ShowcaseStage(FilmStage):
    """A character's showcase with sound."""

    name, cut, rank, expect = "showcase", "showcase-cut", 62, 1.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast."""
        return show.cast_nodes(view, "showcase")


class TrailerStage(FilmStage):
    """The show's trailer."""

    name, cut, rank, expect = "trailer", "trailer-cut", 73, 2.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """The show's trailer."""
        return (NodeId("trailer:show"),)
