"""Black Forest Labs: jobs that are looked at where the answer says, their price in credits told at once."""

from __future__ import annotations

import base64
import re

from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import Shop, serves, unlocked
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.types import Json

_STEP, _MOST = 16, 4_000_000


class Bfl(Shop):
    """FLUX."""

    name = "Black Forest Labs"
    route = "bfl"
    keys = ("BFL_API_KEY",)
    header = "x-key"
    greeting = "{}"

    @serves("POST", "/v1/(flux[a-z0-9.-]+)")
    def order(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Takes a picture on."""
        model, body = found[1], asked.json
        if not body.get("prompt"):
            raise Decline(422, {"detail": [{"loc": ["body", "prompt"], "msg": "Field required", "type": "missing"}]})
        width, height = _size(body)
        pictures = _pictures(body)
        given = tuple(Reference(role="style", name="one", digest="0" * 64) for _ in pictures)
        request = ImageRequest(purpose="still", width=width, height=height, references=given)
        quality = str(body.get("resolution", "")).upper()
        price = self.price(self.entry("bfl-images", model), request, quality)
        told: dict[str, Json] = {"prompt": body["prompt"], "size": f"{width}x{height}", "references": len(pictures)}
        number = self.ledger.buy(self.name, model, price, told)
        words = f"{model} {width}x{height} {body['prompt']}"
        ident = self.keep(number, (width, height, words, pictures))
        return Answer(
            {"id": ident, "polling_url": f"{asked.home}/v1/get_result?id={ident}", "cost": round(price * 100, 4)}
        )

    @serves("GET", "/v1/get_result")
    def look(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Where a picture is found."""
        ident = asked.query.get("id", "")
        if ident not in self.made:
            return Answer({"id": ident, "status": "Task not found", "result": None}, 404)
        if self.stands(ident) == "running":
            return Answer({"id": ident, "status": "Pending", "result": None, "progress": 0.5})
        return Answer({"id": ident, "status": "Ready", "result": {"sample": f"{asked.home}/samples/{ident}.png"}})

    @unlocked
    @serves("GET", "/samples/(.+)[.]png")
    def sample(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """The picture."""
        return Answer(wares.picture(*self.made[found[1]]), mime="image/png")


def _size(body: dict[str, Json]) -> tuple[int, int]:
    if "aspect_ratio" in body:
        wide, high = (float(part) for part in str(body["aspect_ratio"]).split(":"))
        side = {"768sq": 768, "1k": 1024, "1.5k": 1536, "2k": 2048, "4k": 4096}.get(
            str(body.get("resolution", "")).lower(), 1024
        )
        return round(side * (wide / high) ** 0.5 / _STEP) * _STEP, round(side * (high / wide) ** 0.5 / _STEP) * _STEP
    width, height = int(body.get("width", 1024)), int(body.get("height", 768))
    if width % _STEP or height % _STEP or min(width, height) < 64 or width * height > _MOST:
        words = f"{width}x{height} is no size: multiples of {_STEP}, at most four million pixels."
        raise Decline(422, {"detail": [{"loc": ["body", "width"], "msg": words, "type": "value_error"}]})
    return width, height


def _pictures(body: dict[str, Json]) -> list[bytes]:
    numbered = sorted((key for key in body if key.startswith("input_image")), key=lambda key: (len(key), key))
    coded = body.get("images") or [body[key] for key in numbered]
    return [base64.b64decode(one) for one in coded]
