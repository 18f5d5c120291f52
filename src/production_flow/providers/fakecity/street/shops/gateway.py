"""A gateway that still serves Sora in the shape of OpenAI's `/videos`."""

from __future__ import annotations

import re

from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import Shop, serves
from production_flow.providers.requests import VideoRequest


class Gateway(Shop):
    """Clips of 4, 8 or 12 seconds."""

    name = "the gateway"
    route = "videos"
    keys = ("PRODUCTION_FLOW_VIDEOS_KEY",)
    suffix = "/v1"

    @serves("POST", "/v1/videos")
    def create(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Takes a clip on; its first frame must have the clip's own size."""
        fields, files = asked.fields, asked.files
        if fields.get("seconds") not in {"4", "8", "12"} or not fields.get("prompt"):
            raise Decline(400, {"error": {"message": "Invalid value.", "code": "invalid_value", "param": "seconds"}})
        model, seconds = fields["model"], float(fields["seconds"])
        width, height = wares.sides(fields["size"])
        if files and _size(files[0]) != (width, height):
            words = "Inpaint image must match the requested width and height"
            raise Decline(400, {"error": {"message": words, "code": "invalid_value", "param": "input_reference"}})
        request = VideoRequest(length=round(seconds * 24), width=width, height=height)
        price = self.price(self.entry("videos-video", model), request)
        told = {"prompt": fields["prompt"], "seconds": seconds, "size": fields["size"], "first frame": bool(files)}
        number = self.ledger.buy(self.name, model, price, told)
        first = files[0] if files else None
        ware = {
            "width": width, "height": height, "seconds": seconds, "fps": 30, "words": model, "first": first,
            "sound": True,
        }  # fmt: skip
        ident = self.keep(number, ware)
        return Answer({"id": ident, "object": "video", "status": "queued", "progress": 0, "model": model})

    @serves("GET", "/v1/videos/([^/]+)")
    def look(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Where a clip stands."""
        if found[1] not in self.made:
            raise Decline(404, {"error": {"message": "Video not found.", "code": "not_found"}})
        if self.stands(found[1]) == "running":
            return Answer({"id": found[1], "object": "video", "status": "in_progress", "progress": 50})
        return Answer({"id": found[1], "object": "video", "status": "completed", "progress": 100})

    @serves("GET", "/v1/videos/([^/]+)/content")
    def content(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """The clip."""
        return Answer(wares.film(**self.made[found[1]]), mime="video/mp4")


def _size(data: bytes) -> tuple[int, int]:
    import io  # noqa: PLC0415 - beside its one use

    from PIL import Image  # noqa: PLC0415 - the street opens before its lights are on

    with Image.open(io.BytesIO(data)) as picture:
        return picture.size
