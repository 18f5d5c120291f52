"""fal: a queue for any slug; what it bills for is counted in units that a header tells."""

from __future__ import annotations

import base64
import math
import re
from typing import Final

from production_flow.providers import catalogue
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.fakecity.street import wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import Shop, serves, unlocked
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.types import Json

ROUTES: Final = frozenset(
    {"edit", "multi", "text-to-video", "image-to-video", "reference-to-video", "first-last-frame-to-video"}
)
FRAMES: Final = ("start_image_url", "image_url")
PICTURES: Final = ("image_urls", "reference_image_urls")
_USUAL_SECONDS = 6.0
_RATES: Final = {"kling": 30, "minimax": 25}
"""Frames a second by how a slug begins; 24 for the others."""


class Fal(Shop):
    """Clips and stills."""

    name = "fal"
    route = "fal"
    keys = ("FAL_KEY",)
    greeting = "Key {}"

    @serves("POST", "/storage/auth/token")
    def token(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Lets somebody upload."""
        until = "2099-01-01T00:00:00Z"
        return Answer({"token": self.key, "token_type": "Bearer", "base_url": asked.home, "expires_at": until})

    @unlocked
    @serves("POST", "/files/upload")
    def upload(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """Keeps a reference."""
        ident = f"upload-{len(self.made)}"
        self.made[ident] = asked.body
        return Answer({"access_url": f"{asked.home}/files/{ident}"})

    @serves("GET", "/.+/requests/([^/]+)/status")
    def status(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Where a request stands; one that was stopped is over, and has no result."""
        if found[1] not in self.made:
            raise Decline(404, {"detail": "Request not found"})
        if self.stands(found[1]) == "running":
            return Answer({"status": "IN_PROGRESS", "logs": []})
        return Answer({"status": "COMPLETED", "logs": None, "metrics": {"inference_time": 0.1}})

    @serves("GET", "/.+/requests/([^/]+)")
    def result(self, asked: Asked, found: re.Match[str]) -> Answer:
        """What a request gave, and how much of it is billed."""
        if found[1] not in self.made:
            raise Decline(404, {"detail": "Request not found"})
        if (stands := self.stands(found[1])) != "done":
            raise Decline(400, {"detail": f"The request is {'in progress' if stands == 'running' else 'cancelled'}."})
        kind, units, _ware = self.made[found[1]]
        link = {
            "url": f"{asked.home}/files/{found[1]}",
            "content_type": "video/mp4" if kind == "video" else "image/png",
        }
        body: Json = {"video": link} if kind == "video" else {"images": [link]}
        return Answer(body, headers={"x-fal-billable-units": f"{units:g}"})

    @serves("PUT", "/.+/requests/([^/]+)/cancel")
    def cancel(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Stops a request that is under way."""
        if not self.stop(found[1]):
            return Answer({"status": "ALREADY_COMPLETED"}, 400)
        return Answer({"status": "CANCELLATION_REQUESTED"}, 202)

    @unlocked
    @serves("GET", "/files/(.+)")
    def file(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """What was made."""
        kind, _units, ware = self.made[found[1]]
        if kind == "video":
            return Answer(wares.film(**ware), mime="video/mp4")
        return Answer(wares.picture(*ware), mime="image/png")

    @serves("POST", "/(?!storage|files)(.+)")
    def submit(self, asked: Asked, found: re.Match[str]) -> Answer:
        """Takes a request on, by what the catalogue says that its slug makes."""
        slug, body = found[1], asked.json
        entry = _entry(slug)
        prompts = [str(body["prompt"])] if body.get("prompt") else [
            str(shot["prompt"]) for shot in body.get("multi_prompt") or ()
        ]  # fmt: skip
        if entry is None or not prompts:
            place = "prompt" if entry else "path"
            raise Decline(422, {"detail": [{"loc": ["body", place], "msg": "Field required", "type": "missing"}]})
        ware = self._clip if entry.port == "video" else self._still
        ident = ware(slug, entry, " / ".join(prompts), body)
        place = f"{asked.home}/{'/'.join(slug.split('/')[:2])}/requests/{ident}"
        return Answer(
            {
                "status": "IN_QUEUE",
                "request_id": ident,
                "response_url": place,
                "status_url": f"{place}/status",
                "cancel_url": f"{place}/cancel",
                "queue_position": 0,
            }
        )

    def _clip(self, slug: str, entry: Entry, prompt: str, body: dict[str, Json]) -> str:
        seconds, resolution = _seconds(body), str(body.get("resolution") or "")
        width, height = wares.sides(resolution)
        sound = bool(body.get("generate_audio"))
        request = VideoRequest(length=round(seconds * 24), width=width, height=height, audio=sound)
        price = self.price(entry, request, resolution)
        first = next((self._picture(body[key]) for key in FRAMES if body.get(key)), None)
        told = {"prompt": prompt, "seconds": seconds, "resolution": resolution, "first frame": first is not None}
        number = self.ledger.buy(self.name, slug, price, told)
        fps = next((rate for start, rate in _RATES.items() if start in slug), 24)
        ware = {
            "width": width, "height": height, "seconds": seconds, "fps": fps, "words": slug, "first": first,
            "sound": sound,
        }  # fmt: skip
        whole = any(one.unit == "clip" for one in entry.prices)
        return self.keep(number, ("video", 1.0 if whole else seconds, ware))

    def _still(self, slug: str, entry: Entry, prompt: str, body: dict[str, Json]) -> str:
        size, pictures = body.get("image_size"), self._pictures(body)
        resolution = str(body.get("resolution") or "")
        if isinstance(size, dict):
            width, height = int(size["width"]), int(size["height"])
        else:
            width, height = wares.sides(resolution, 1024, 576)
        given = tuple(Reference(role="style", name="one", digest="0" * 64) for _ in pictures)
        request = ImageRequest(purpose="still", width=width, height=height, references=given)
        price = self.price(entry, request, str(body.get("quality") or resolution))
        told: dict[str, Json] = {"prompt": prompt, "size": f"{width}x{height}", "references": len(pictures)}
        number = self.ledger.buy(self.name, slug, price, told)
        by_area = any(one.unit == "megapixel" for one in entry.prices)
        units = float(math.ceil(width * height / (1024 * 1024))) if by_area else 1.0
        return self.keep(number, ("image", units, (width, height, f"{slug} {width}x{height} {prompt}", pictures)))

    def _pictures(self, body: dict[str, Json]) -> list[bytes]:
        links = [body[key] for key in FRAMES if body.get(key)]
        links += [link for key in PICTURES for link in body.get(key) or ()]
        return [self._picture(str(link)) for link in links]

    def _picture(self, link: str) -> bytes:
        if link.startswith("data:"):
            return base64.b64decode(link.partition(",")[2])
        data: bytes = self.made[link.rpartition("/")[2]]
        return data


def _entry(slug: str) -> Entry | None:
    """The entry of a slug, or of the same model on another route."""
    ours = [one for one in catalogue.entries() if one.provider in {"fal-video", "fal-images"}]
    exact = next((one for one in ours if one.model == slug), None)
    return exact or next((one for one in ours if _bare(one.model) == _bare(slug)), None)


def _bare(slug: str) -> str:
    return "/".join(part for part in slug.split("/") if part not in ROUTES)


def _seconds(body: dict[str, Json]) -> float:
    """The length: as text, as a number, as `8s`, or as the sum of the shots."""
    shots = body.get("multi_prompt")
    if shots and "duration" not in body:
        return sum(float(str(shot["duration"])) for shot in shots)
    return float(str(body.get("duration", _USUAL_SECONDS)).rstrip("s"))
