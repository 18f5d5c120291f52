"""How a model at Replicate is asked: our request laid over the inputs that the model itself describes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from production_flow.errors import ProviderError
from production_flow.providers import shaping
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Notice
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.types import Json

PICTURES: Final = (
    "input_images", "image_input", "images", "reference_images", "input_image", "image", "image_prompt",
)  # fmt: skip
"""What the input for references may be called, the likelier first."""

STEP: Final = 16
MOST_IN_A_LIST: Final = 8
LAST_SEED: Final = 2**31 - 1

FLUX_2: Final[dict[str, Json]] = {
    "prompt": {"type": "string"},
    "input_images": {"type": "array", "items": {"type": "string", "format": "uri"}},
    "aspect_ratio": {"type": "string", "enum": ["match_input_image", "custom", "1:1", "16:9", "9:16", "21:9"]},
    "width": {"type": "integer", "minimum": 256, "maximum": 2048},
    "height": {"type": "integer", "minimum": 256, "maximum": 2048},
    "seed": {"type": "integer"},
    "output_format": {"type": "string", "enum": ["webp", "jpg", "png"]},
}
"""The inputs of FLUX.2, for where its description does not come."""


@dataclass(frozen=True)
class Asked:
    """What is sent to a model.

    Args:
        input: Everything but the pictures.
        key: The input that takes the pictures; empty where it takes none.
        many: Whether it takes a list of them.
        references: The pictures that go along.
        notices: What is said about the rest.
    """

    input: dict[str, Json]
    key: str
    many: bool
    references: tuple[Reference, ...]
    notices: tuple[Notice, ...]


def inputs_of(description: Json) -> tuple[dict[str, Json], list[str]]:
    """Every input of a model with its schema, references resolved, and the names of those that it must have."""
    schemas = ((description or {}).get("components") or {}).get("schemas") or {}
    whole = schemas.get("Input") or {}
    return {name: _plain(one, schemas) for name, one in (whole.get("properties") or {}).items()}, list(
        whole.get("required") or ()
    )


def _plain(schema: Json, schemas: Mapping[str, Json]) -> dict[str, Json]:
    """A schema with what it refers to laid into it (enumerations stand apart)."""
    made = dict(schema)
    for part in (*made.pop("allOf", ()), *([{"$ref": made.pop("$ref")}] if "$ref" in made else ())):
        made = {**schemas.get(str(part.get("$ref", "")).rpartition("/")[2], part), **made}
    return made


def ask(request: ImageRequest, inputs: Mapping[str, Json], required: list[str], entry: Entry | None) -> Asked:
    """The request as this model takes it.

    Raises:
        ProviderError: The model must be told something that we have no word for.
    """
    key = next((name for name in PICTURES if name in inputs), "")
    many = inputs.get(key, {}).get("type") == "array"
    most = min(entry.references if entry else MOST_IN_A_LIST, MOST_IN_A_LIST if many else 1) if key else 0
    kept, left_out = shaping.within(request.references, most, request.model)
    size, told = _size(request, inputs)
    made = {"prompt": request.prompt, **size, **_others(request, inputs)}
    if request.quality and not any(_same(request.quality, [str(value)]) for value in made.values()):
        words = f"{request.model} knows no quality {request.quality!r}."
        told.append(Notice(code="unknown", message=words))
    missing = [name for name in required if name not in made and name != key and "default" not in inputs.get(name, {})]
    if missing or (key in required and not kept):
        words = f"{request.model} must be given {', '.join(missing or [key])}."
        raise ProviderError(words, where="replicate-images", todo="Choose another model.")
    deaf = shaping.deaf(request, seed="seed" in inputs, negative="negative_prompt" in inputs)
    return Asked(made, key, many, kept, (*left_out, *told, *deaf))


def _others(request: ImageRequest, inputs: Mapping[str, Json]) -> dict[str, Json]:
    """Seed, negative prompt, format and quality, where the model has a word for them."""
    made: dict[str, Json] = {}
    if "seed" in inputs and request.seed:
        made["seed"] = request.seed % LAST_SEED
    if "negative_prompt" in inputs and request.negative:
        made["negative_prompt"] = request.negative
    if "png" in inputs.get("output_format", {}).get("enum", ()):
        made["output_format"] = "png"
    for name in ("quality", "resolution"):
        word = _same(request.quality, inputs.get(name, {}).get("enum", ()))
        if word:
            made[name] = word
    return made


def _same(word: str, choices: list[str] | tuple[str, ...]) -> str:
    """The choice that is written like a word (`2K` is `2k`, `1MP` is `1 MP`); empty where there is none."""
    plain = word.lower().replace(" ", "")
    return next((str(choice) for choice in choices if plain and str(choice).lower().replace(" ", "") == plain), "")


def _size(request: ImageRequest, inputs: Mapping[str, Json]) -> tuple[dict[str, Json], list[Notice]]:
    """The size in pixels where the model takes it, else the nearest shape."""
    width, height, model = request.width, request.height, request.model
    aspects = [str(one) for one in inputs.get("aspect_ratio", {}).get("enum", ())]
    if {"width", "height"} <= inputs.keys() and (not aspects or "custom" in aspects):
        wide, high = _pixels(width, height, inputs)
        same = (wide, high) == (width, height)
        told = [] if same else [shaping.snapped(model, "size", f"{wide}x{high}", f"{width}x{height}")]
        return {"width": wide, "height": high, **({"aspect_ratio": "custom"} if aspects else {})}, told
    ratios = [one for one in aspects if re.fullmatch(r"\d+:\d+", one)]
    if not ratios:
        return {}, [shaping.snapped(model, "size", "its own", f"{width}x{height}")]
    aspect = shaping.nearest_aspect(width, height, ratios)
    near = shaping.same_shape(width, height, aspect)
    return {"aspect_ratio": aspect}, [] if near else [shaping.snapped(model, "shape", aspect, f"{width}x{height}")]


def _pixels(width: int, height: int, inputs: Mapping[str, Json]) -> tuple[int, int]:
    """The size in steps, each side within what the model allows, the shape kept as far as it goes."""
    most = min(int(inputs[side].get("maximum", 2048)) for side in ("width", "height"))
    least = max(int(inputs[side].get("minimum", 64)) for side in ("width", "height"))
    scale = min(1.0, most / max(width, height))
    sides = [min(most, max(least, round(side * scale / STEP) * STEP)) for side in (width, height)]
    return sides[0], sides[1]
