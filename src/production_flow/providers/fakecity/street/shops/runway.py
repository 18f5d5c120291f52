"""Runway: tasks that are made once and looked at, billed in credits."""

from __future__ import annotations

import base64
import re

from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import Shop, serves, unlocked
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.types import Json

_LONGEST = 30.0


class Runway(Shop):
    """Clips and stills."""

    name = "Runway"
    route = "runway"
    keys = ("RUNWAYML_API_SECRET",)

    @serves("POST", "/v1/(image_to_video|text_to_video)")
    def clip(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Takes a clip on."""
        body = asked.json
        model, entry = str(body.get("model")), self.entry("runway-video", str(body.get("model")))
        shots = (body.get("providerSettings") or {}).get("multiPrompt") or []
        prompt = " / ".join(str(shot["prompt"]) for shot in shots) or str(body.get("promptText") or "")
        frames = body.get("promptImage") or []
        if entry is None or not prompt or (found[1] == "image_to_video" and not frames):
            raise Decline(400, _invalid("promptText" if entry else "model"))
        word = str(body.get("resolution") or body.get("ratio") or "")
        width, height = wares.sides(word)
        seconds = float(body.get("duration") or sum(int(shot["duration"]) for shot in shots) or 5)
        if not 0 < seconds <= _LONGEST:
            raise Decline(400, _invalid("duration"))
        sound = bool(body.get("audio"))
        request = VideoRequest(length=round(seconds * 24), width=width, height=height, audio=sound)
        price = self.price(entry, request, _nearest(entry, min(width, height)))
        first = next((self._picture(str(frame["uri"])) for frame in frames if frame.get("position") == "first"), None)
        told: dict[str, Json] = {
            "prompt": prompt, "seconds": seconds, "size": word, "first frame": first is not None,
            "references": len(body.get("references") or ()),
        }  # fmt: skip
        ware = {
            "width": width, "height": height, "seconds": seconds, "words": model, "first": first, "sound": sound,
        }  # fmt: skip
        return self._task(self.ledger.buy(self.name, model, price, told), price, ("video", ware))

    @serves("POST", "/v1/text_to_image")
    def still(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Takes a still on."""
        body = asked.json
        model, entry = str(body.get("model")), self.entry("runway-images", str(body.get("model")))
        prompt = str(body.get("promptText") or "")
        if entry is None or not prompt:
            raise Decline(400, _invalid("promptText" if entry else "model"))
        pictures = [self._picture(str(one["uri"])) for one in body.get("referenceImages") or ()]
        width, height = wares.sides(str(body.get("ratio") or ""), 1024, 576)
        given = tuple(Reference(role="style", name="one", digest="0" * 64) for _ in pictures)
        request = ImageRequest(purpose="still", width=width, height=height, references=given)
        price = self.price(entry, request, str(body.get("quality") or ""))
        told: dict[str, Json] = {"prompt": prompt, "size": f"{width}x{height}", "references": len(pictures)}
        ware = (width, height, f"{model} {width}x{height} {prompt}", pictures)
        return self._task(self.ledger.buy(self.name, model, price, told), price, ("image", ware))

    def _task(self, number: int, price: float, ware: tuple[str, object]) -> Answer:
        dear = {"credits": round(price * 100, 4)}
        ident = self.keep(number, (*ware, dear))
        return Answer({"id": ident, "estimatedCost": dear})

    @serves("GET", "/v1/tasks/(.+)")
    def task(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Where a task stands."""
        if found[1] not in self.made:
            raise Decline(404, {"error": "Task not found"})
        link = f"{asked.home}/files/{found[1]}"
        cost = self.made[found[1]][2]
        times = {"createdAt": "2026-11-23T10:00:00Z"}
        if (stands := self.stands(found[1])) != "done":
            more = {"progress": 0.5, "estimatedCost": cost} if stands == "running" else {}
            word = "RUNNING" if stands == "running" else "CANCELLED"
            return Answer({"id": found[1], "status": word, **more, **times})
        return Answer({"id": found[1], "status": "SUCCEEDED", "output": [link], "cost": cost, **times})

    @serves("DELETE", "/v1/tasks/(.+)")
    def cancel(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Stops a task that is under way."""
        self.stop(found[1])
        return Answer(b"", 204)

    @unlocked
    @serves("GET", "/files/(.+)")
    def file(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """What was made."""
        kind, ware, _cost = self.made[found[1]]
        if kind == "video":
            return Answer(wares.film(**ware), mime="video/mp4")
        return Answer(wares.picture(*ware), mime="image/png")

    @serves("POST", "/v1/uploads")
    def upload(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Names a place for a picture."""
        ident = f"upload-{len(self.made)}"
        self.made[ident] = b""
        place = f"{asked.home}/uploads/{ident}"
        return Answer({"uploadUrl": place, "fields": {"key": ident}, "runwayUri": f"runway://{ident}"})

    @unlocked
    @serves("POST", "/uploads/(.+)")
    def uploaded(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Keeps the picture."""
        self.made[found[1]] = asked.files[-1]
        return Answer(b"", 204)

    def _picture(self, link: str) -> bytes:
        if link.startswith("data:"):
            return base64.b64decode(link.partition(",")[2])
        data: bytes = self.made[link.removeprefix("runway://")]
        return data


def _nearest(entry: Entry, lines: int) -> str:
    """The word of a price for so many lines."""
    words = [price.resolution for price in entry.prices if price.resolution]
    return min(words, key=lambda word: abs(wares.sides(word)[1] - lines), default="")


def _invalid(path: str) -> Json:
    issue = {"code": "invalid_type", "path": [path], "message": "Required"}
    return {"error": "Validation of body failed", "issues": [issue], "docUrl": "https://docs.dev.runwayml.com/api"}
