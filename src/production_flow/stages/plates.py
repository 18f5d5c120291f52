"""A plate per location: the empty place, the reference for every picture in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.look import Style
from production_flow.documents.places import Inventory
from production_flow.documents.scene import Camera, Scene, SetPlace, TimeOfDay
from production_flow.providers.requests import ImageRequest, Passage
from production_flow.stages.base import Stage, View, extract, part
from production_flow.stages.shared import prompts, show
from production_flow.types import Json, NodeId


class PlateStage(Stage):
    """One node per location."""

    name, port, rank, expect = "plate", "image", 22, 1.5

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Every place."""
        inventory = view.document(NodeId(show.INVENTORY), Inventory)
        return [NodeId(f"plate:{seed.id}") for seed in inventory.locations] if inventory else ()

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The place's document, the style and the shape."""
        place = show.location(view, part(node))
        return {
            "place": extract(place.place, *SetPlace.model_fields),
            "words": extract(place, "name", "look", "layout", "light", "always", "never"),
            "style": show.world(view)["style"],
            "shape": list(view.settings.still),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """The place, empty, wide, in the first light its document names."""
        words, style = inputs["words"], Style.model_validate(inputs["style"])
        times: list[TimeOfDay] = list(words.get("light", {})) or ["day"]
        scene = Scene(
            place=SetPlace.model_validate(inputs["place"]),
            time=times[0],
            camera=Camera(size="wide"),
            style=style,
            seed=seed,
        )
        width, height = inputs["shape"]
        request = ImageRequest(purpose="plate", scene=scene, width=width, height=height, seed=seed)
        lights = words.get("light", {})
        said = [
            Passage(kind="action", text=f"{words['name']}, empty of people: the whole place."),
            prompts.guided(words),
            Passage(kind="light", text=f"{prompts.hour(times[0])} {prompts.sentence(lights.get(times[0], ''))}"),
            prompts.style(inputs["style"]),
        ]
        return prompts.worded(request, said, [prompts.CLEAN, "people", *map(prompts.lowered, words.get("never", ()))])
