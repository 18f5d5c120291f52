"""Stills by Nano Banana: words and up to fourteen references in one request, the picture in its answer."""

from __future__ import annotations

import base64
import math
from pathlib import Path
from typing import Final

from production_flow.providers import shaping
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference
from production_flow.providers.vendors.google import answers, desk
from production_flow.types import Json

MOST_REFERENCES, MOST_PEOPLE, MOST_THINGS = 14, 5, 9
"""References that go along; of people and of everything else, where a model counts them apart."""

ASPECTS: Final = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
EXTREME: Final = ("1:8", "8:1", "1:4", "4:1")
"""Shapes that only the flash models make."""

SIZES: Final = {"1K": 1024, "2K": 2048, "4K": 4096}
"""Sides of the square that has as many pixels."""


class GoogleImages:
    """Makes stills with the model that the request names."""

    name = "google-images"

    def ability(self) -> Ability:
        """Up to fourteen references; shapes and sizes from a list."""
        return Ability(
            port="image", model="", version="1", max_references=MOST_REFERENCES, keys=desk.KEYS, concurrency=8, poll=1.0
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Makes the picture and keeps it."""
        asked = shaping.asked_for(request, ImageRequest, self.name)
        where = f"{self.name} {asked.model}"
        aspect, size, notices = _shape(asked)
        references, left_out = _references(asked)
        client = desk.desk()
        parts = [{"text": asked.prompt}, *map(_part, desk.carried(client, references, bench))]
        config = {
            "response_modalities": ["TEXT", "IMAGE"],
            "image_config": {"aspect_ratio": aspect, "image_size": size},
        }
        answer = answers.ask(client, asked.model, parts, config, where)
        data, _ = answers.made(answer, "picture", where)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=reference,
            request={"purpose": asked.purpose},
            ticket={"notices": written([*notices, *left_out, *shaping.deaf(asked)]), "usage": answers.counted(answer)},
            answers=(bench.keep(data),),
            cost=_cost(asked, size),
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the picture came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes the kept picture."""
        made = shaping.measured(folder, fetch(operation.answers[0]).read_bytes(), "picture", "picture")
        return Result(outputs=(made,), notices=noted(operation), cost=operation.cost, model=operation.model)


def _pro(model: str) -> bool:
    return "pro" in model


def _shape(request: ImageRequest) -> tuple[str, str, list[Notice]]:
    """Shape and size in the model's words, with what is said where they are not the ones asked for."""
    choices = ASPECTS if _pro(request.model) else (*ASPECTS, *EXTREME)
    aspect = shaping.nearest_aspect(request.width, request.height, choices)
    notices = []
    if not shaping.same_shape(request.width, request.height, aspect):
        notices.append(shaping.snapped(request.model, "shape", aspect, f"{request.width}x{request.height}"))
    if request.quality.upper() in SIZES:
        return aspect, request.quality.upper(), notices
    side = math.sqrt(request.width * request.height)
    size = next((word for word, edge in SIZES.items() if edge >= side * 0.75), "4K")  # 1280x720 is 1K, 1920x1080 is 2K
    if request.quality:
        words = f"{request.model} knows no size {request.quality!r}; {size} is taken."
        notices.append(Notice(code="unknown", message=words))
    return aspect, size, notices


def _references(request: ImageRequest) -> tuple[tuple[Reference, ...], list[Notice]]:
    """The references that go along; the pro model counts people and things apart."""
    if not _pro(request.model):
        return shaping.within(request.references, MOST_REFERENCES, request.model)
    people = [one for one in request.references if one.role == "character"]
    things = [one for one in request.references if one.role != "character"]
    kept_people, fewer = shaping.within(people, MOST_PEOPLE, f"{request.model} (of people)")
    kept_things, rest = shaping.within(things, MOST_THINGS, f"{request.model} (of places and things)")
    kept = {*kept_people, *kept_things}
    return tuple(one for one in request.references if one in kept), fewer + rest


def _part(content: dict[str, str]) -> dict[str, Json]:
    """A reference as a part of the request."""
    if "uri" in content:
        return {"file_data": {"file_uri": content["uri"], "mime_type": content["mime_type"]}}
    return {"inline_data": {"data": base64.b64decode(content["data"]), "mime_type": content["mime_type"]}}


def _cost(request: ImageRequest, size: str) -> float | None:
    """US dollars by the catalogue's price for a picture of this size; None where it has none."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(GoogleImages.name, request.model)
    return catalogue.quote(entry, request, quality=size).amount if entry else None
