"""A portrait per character: the reference that every later picture of them carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from production_flow.documents.cast import Character
from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Expression, Scene, SceneFigure, SetPlace
from production_flow.providers.requests import ImageRequest, Passage
from production_flow.stages.base import Stage, View, extract, need, part
from production_flow.stages.shared import prompts, show
from production_flow.stages.shared.meant import meant, meant_inputs
from production_flow.types import Json, NodeId

_FACES: dict[str, Expression] = {
    "dry": "sly",
    "clipped": "determined",
    "warm": "warm",
    "formal": "neutral",
    "grand": "joy",
    "gush": "joy",
    "plain": "think",
}


_FRAMED = "head and shoulders from the front, the whole head in the upper half, clear of the edges."
"""How every portrait is framed: a closer reference of the face is cut from it by this."""


class PortraitStage(Stage):
    """One node per character."""

    name, port, rank, expect = "portrait", "image", 10, 1.0

    def nodes(self, view: View) -> Iterable[NodeId]:
        """Everybody in the cast."""
        return show.cast_nodes(view, "portrait")

    def inputs(self, node: NodeId, view: View) -> Mapping[str, Json]:
        """The body and dress, the manner, the place they come from, the style, and what a person brought of them."""
        person = need(view, f"character:{part(node)}", Character)
        home = show.dated(view, person.home or show.location(view, person.haunts[0] if person.haunts else "").place)
        return {
            "look": extract(person.look, *FigureLook.model_fields),
            "words": extract(person, "role", "vibe", "biometrics", "wardrobe", "accessories"),
            "manner": person.voice.diction,
            "place": extract(home, *SetPlace.model_fields),
            "style": show.world(view)["style"],
            **meant_inputs(view, [person.id]),
        }

    def request(self, node: NodeId, inputs: Mapping[str, Json], seed: int) -> ImageRequest:
        """Head and shoulders in their own light, 4:5."""
        words, style = inputs["words"], Style.model_validate(inputs["style"])
        figure = SceneFigure(
            look=FigureLook.model_validate(inputs["look"]),
            expression=_FACES.get(inputs["manner"], "neutral"),
            main=True,
        )
        scene = Scene(
            place=SetPlace.model_validate(inputs["place"]),
            time="night" if style.look == "ink" else "golden",
            camera=Camera(size="medium-close"),
            figures=(figure,),
            style=style,
            seed=seed,
        )
        who, look = f"the show's {words['role']}", figure.look
        own = meant(inputs, {look.id: who})
        request = ImageRequest(purpose="portrait", references=own, scene=scene, width=1536, height=1920, seed=seed)
        said = [
            Passage(kind="action", text=f"Portrait of {who}: {_FRAMED}"),
            Passage(kind="mood", text=prompts.sentence(words.get("vibe", ""))),
            Passage(kind="place", text=f"Behind: {scene.place.name or scene.place.set}, out of focus."),
            Passage(kind="light", text=prompts.hour(scene.time)),
            prompts.style(inputs["style"]),
            Passage(kind="cast", name=look.id, text=prompts.described({"name": who, **words}, look.species)),
        ]
        return prompts.worded(request, said, [prompts.CLEAN, "other people"])
