"""A picture per prop: the object large, as beats will show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.look import Style
from production_flow.documents.places import Inventory, Prop
from production_flow.documents.scene import Camera, Scene, SceneProp, SetPlace
from production_flow.providers.requests import ImageRequest, Passage
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import prompts, show
from production_flow.types import Json, NodeId


class PropPictureStage(Stage):
    """One node per prop."""

    name, port, rank, expect = "prop-picture", "image", 23, 1.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every object."""
        inventory = view.document(NodeId(show.INVENTORY), Inventory)
        return [NodeId(f"prop-picture:{seed.id}") for seed in inventory.props] if inventory else ()

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The object's document, where it lies, the style."""
        return {
            "prop": extract(need(view, f"prop:{part(node)}", Prop), "id", "name", "kind", "look", "colour", "material"),
            "place": extract(show.location(view, "").place, *SetPlace.model_fields),
            "style": show.world(view)["style"],
            "shape": list(view.settings.still),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The object, filling the frame."""
        words, style = inputs["prop"], Style.model_validate(inputs["style"])
        item = SceneProp(**{key: words.get(key, "") for key in ("id", "kind", "name", "colour", "material")})
        scene = Scene(
            place=SetPlace.model_validate(inputs["place"]),
            camera=Camera(size="insert"),
            props=(item,),
            style=style,
            seed=seed,
        )
        width, height = inputs["shape"]
        request = ImageRequest(purpose="prop", scene=scene, width=width, height=height, seed=seed)
        said = [
            Passage(kind="action", text=f"{prompts.capital(words['name'])}, alone, whole, filling the frame."),
            Passage(kind="prop", name=words["id"], text=prompts.thing(words)),
            prompts.style(inputs["style"]),
        ]
        return prompts.worded(request, said, [prompts.CLEAN, "people", "hands"])
