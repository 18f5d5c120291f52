"""A further take that a person asks for, and in what it departs from the recipe."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.scene import Angle
from production_flow.errors import BadInput
from production_flow.providers.requests import AnyRequest, ImageRequest


@dataclass(frozen=True)
class Retake:
    """A further take that a person asks for: its number, and from which angle where they said one."""

    number: int
    angle: Angle | None = None

    @property
    def variant(self) -> str:
        """In what it departs from the recipe, for the take key."""
        return f"angle {self.angle}" if self.angle else ""

    def applied(self, request: AnyRequest) -> AnyRequest:
        """The request with the departure in it.

        Raises:
            BadInput: The request has no camera to move.
        """
        if self.angle is None:
            return request
        if not isinstance(request, ImageRequest) or request.scene is None:
            raise BadInput("Only a picture can be taken from another angle.", todo="Name a keyframe.")
        camera = request.scene.camera.model_copy(update={"angle": self.angle})
        prompt = f"{request.prompt}\nAngle: {self.angle}."
        return request.model_copy(
            update={"scene": request.scene.model_copy(update={"camera": camera}), "prompt": prompt}
        )
