"""Replicate: predictions of models that describe what they take."""

from __future__ import annotations

import base64
import re
from typing import Final

from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.ledger import Ledger
from production_flow.providers.fakecity.street.shop import Shop, serves, unlocked
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.types import Json

_SIDE: Final = {"type": "integer", "minimum": 256, "maximum": 2048}
_SHAPES: Final = ["match_input_image", "custom", "1:1", "16:9", "9:16", "21:9"]
FLUX_2: Final[Json] = {
    "prompt": {"type": "string"},
    "input_images": {"type": "array", "items": {"type": "string", "format": "uri"}, "default": []},
    "aspect_ratio": {"type": "string", "enum": _SHAPES, "default": "1:1"},
    "width": _SIDE,
    "height": _SIDE,
    "seed": {"type": "integer"},
    "output_format": {"type": "string", "enum": ["webp", "jpg", "png"], "default": "webp"},
}
KONTEXT: Final[Json] = {
    "prompt": {"type": "string"},
    "input_image": {"type": "string", "format": "uri"},
    "aspect_ratio": {"type": "string", "enum": [*_SHAPES[:1], *_SHAPES[2:]], "default": "match_input_image"},
    "seed": {"type": "integer"},
    "output_format": {"type": "string", "enum": ["jpg", "png"], "default": "png"},
}


class Replicate(Shop):
    """Stills."""

    name = "Replicate"
    route = "replicate"
    keys = ("REPLICATE_API_TOKEN",)

    def __init__(self, ledger: Ledger, key: str, pause: float = 0.0) -> None:
        super().__init__(ledger, key, pause)
        self._asked: dict[str, tuple[str, Json]] = {}

    @serves("GET", "/v1/models/([^/]+/[^/]+)")
    def describe(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """What a model takes."""
        inputs = _inputs(found[1])
        schema = {"components": {"schemas": {"Input": {"properties": inputs, "required": ["prompt"]}}}}
        owner, _, name = found[1].partition("/")
        return Answer({"owner": owner, "name": name, "latest_version": {"id": "0" * 64, "openapi_schema": schema}})

    @serves("POST", "/v1/models/([^/]+/[^/]+)/predictions")
    def predict(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Takes a picture on."""
        model, given = found[1], asked.json.get("input") or {}
        if strange := set(given) - set(_inputs(model)):
            raise Decline(
                422, {"title": "Input validation failed", "detail": f"- input.{min(strange)} is not expected"}
            )
        pictures = [self._picture(str(one)) for one in given.get("input_images") or [given.get("input_image")] if one]
        width, height = int(given.get("width", 1024)), int(given.get("height", 576))
        shown = tuple(Reference(role="style", name="one", digest="0" * 64) for _ in pictures)
        request = ImageRequest(purpose="still", width=width, height=height, references=shown)
        price = self.price(self.entry("replicate-images", model), request)
        prompt = str(given["prompt"])
        told: dict[str, Json] = {"prompt": prompt, "size": f"{width}x{height}", "references": len(pictures)}
        number = self.ledger.buy(self.name, model, price, told)
        ident = self.keep(number, (width, height, f"{model} {width}x{height} {prompt}", pictures))
        self._asked[ident] = (model, given)
        return Answer(self._told(asked, ident, model, given, "starting"), 201)

    @serves("GET", "/v1/predictions/([^/]+)")
    def look(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Where a picture stands."""
        if found[1] not in self.made:
            raise Decline(404, {"detail": "Prediction not found"})
        return Answer(self._stands(asked, found[1]))

    @serves("GET", "/v1/predictions")
    def past(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Everything that was taken on, the newest first."""
        rows = [self._stands(asked, ident) for ident in reversed(self._asked)]
        return Answer({"previous": None, "next": None, "results": rows})

    @serves("POST", "/v1/predictions/([^/]+)/cancel")
    def cancel(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Stops a picture that is under way."""
        if found[1] not in self._asked:
            raise Decline(404, {"detail": "Prediction not found"})
        self.stop(found[1])
        return Answer(self._stands(asked, found[1]))

    def _stands(self, asked: Asked, ident: str) -> Json:
        words = {"running": "processing", "done": "succeeded", "stopped": "canceled"}
        return self._told(asked, ident, *self._asked[ident], words[self.stands(ident)])

    @unlocked
    @serves("GET", "/files/(.+)[.]png")
    def file(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """The picture."""
        return Answer(wares.picture(*self.made[found[1]]), mime="image/png")

    @serves("POST", "/v1/files")
    def upload(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Keeps a reference."""
        ident = f"upload-{len(self.made)}"
        self.made[ident] = asked.files[0]
        return Answer({"id": ident, "urls": {"get": f"{asked.home}/v1/files/{ident}"}}, 201)

    def _told(self, asked: Asked, ident: str, model: str, given: Json, status: str) -> Json:
        output = [f"{asked.home}/files/{ident}.png"] if status == "succeeded" else None
        return {"id": ident, "model": model, "input": given, "status": status, "output": output, "error": None}

    def _picture(self, link: str) -> bytes:
        if link.startswith("data:"):
            return base64.b64decode(link.partition(",")[2])
        data: bytes = self.made[link.rpartition("/")[2]]
        return data


def _inputs(model: str) -> dict[str, Json]:
    return dict(KONTEXT if "kontext" in model else FLUX_2)
