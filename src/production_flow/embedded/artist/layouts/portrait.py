"""Portraits: one person, head and shoulders, in the light of where they belong."""

from __future__ import annotations

from production_flow.documents.scene import Facing, Scene
from production_flow.embedded.artist.renderer import Renderer
from production_flow.errors import BadInput
from production_flow.hashing import seed_of
from production_flow.media import canvas as canvases
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json

_TURNS = (-16.0, 11.0, -7.0, 19.0, 3.0, -12.0)


def portrait(request: ImageRequest) -> tuple[canvases.Pixels, dict[str, Json], list[Notice]]:
    """Draws the first figure of the scene as a portrait.

    Raises:
        BadInput: There is nobody to draw.
    """
    if request.scene is None or not request.scene.figures:
        raise BadInput("A portrait needs a person.", where="image request")
    scene, turn = sitting(request.scene)
    renderer = Renderer(scene, request.width, request.height, turn=turn, portrait=True)
    return renderer.frame(0), renderer.record(), renderer.notices


def sitting(scene: Scene) -> tuple[Scene, float]:
    """The scene arranged for a portrait, and by how many degrees the place behind is turned.

    The person stands a little beside the middle and looks at us; where the scene says how they face or look,
    it is obeyed. Different people get a different corner of the place and side of the light.
    """
    figure = scene.figures[0]
    chance = seed_of("portrait", figure.look.id)
    facing: Facing = figure.facing or ("left" if chance % 2 else "right")
    place = 0.5 + (0.035 if facing == "left" else -0.035)
    sitter = figure.model_copy(
        update={"facing": facing, "place": figure.place or place, "gaze": figure.gaze or "camera", "main": True}
    )
    size = scene.camera.size if scene.camera.size in {"medium", "close"} else "medium-close"
    camera = scene.camera.model_copy(update={"size": size, "angle": "eye", "movement": "static"})
    return scene.model_copy(update={"figures": (sitter,), "camera": camera, "speech": ()}), _TURNS[chance // 2 % 6]
