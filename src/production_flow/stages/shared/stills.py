"""A shot as a still: what it is made from, and the request for it."""

from __future__ import annotations

from collections.abc import Mapping

from production_flow.documents.storyboard import Beat, Shot
from production_flow.providers.requests import ImageRequest
from production_flow.stages.base import View
from production_flow.stages.shared import prompts, scenes
from production_flow.stages.shared.laid import laid, laid_inputs
from production_flow.stages.shared.references import reference_inputs, references
from production_flow.types import Json


def still_inputs(view: View, place: str, beat: Beat, shot: Shot) -> dict[str, Json]:
    """What a shot of the beat at `place` (`s01e01.b07`) shows, and the pictures that it must agree with."""
    picture = scenes.picture_inputs(view, beat, [shot])
    shape: list[Json] = list(view.settings.still)
    return {**picture, **reference_inputs(view, picture), **laid_inputs(view, place), "shape": shape}


def still_request(inputs: Mapping[str, Json], seed: int) -> ImageRequest:
    """The still, with what a person laid beside it, portraits, plate and props as references."""
    width, height = inputs["shape"]
    request = ImageRequest(
        purpose="keyframe",
        references=(*laid(inputs), *references(inputs)),
        scene=scenes.scenes_from(inputs, seed)[0],
        width=width,
        height=height,
        seed=seed,
    )
    return prompts.worded(request, prompts.picture(inputs), prompts.forbidden(inputs))
