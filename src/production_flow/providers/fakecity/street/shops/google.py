"""Google: documents, stills and lines in the answer, clips in the background and music at once as interactions."""

from __future__ import annotations

import base64
import re
from typing import Final

from production_flow.providers.catalogue import typical
from production_flow.providers.fakecity.street import streams, wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import UNPRICED, Shop, serves
from production_flow.providers.fakecity.street.writing import sold
from production_flow.providers.requests import ImageRequest, MusicRequest, Reference, VideoRequest
from production_flow.types import Json

PUBLIC: Final = "https://generativelanguage.googleapis.com/v1beta/files"
"""Where Google says that files lie; its client asks the host that it was given."""

SIDES: Final = {"1K": 1024, "2K": 2048, "4K": 4096}
_TIMES: Final = {"created": "2026-11-23T10:00:00Z", "updated": "2026-11-23T10:00:01Z"}
_RATE, _SONG_SECONDS = 24_000, 90.0


class Google(Shop):
    """Gemini, Nano Banana, Gemini TTS, Gemini Omni, Lyria."""

    name = "Google"
    route = "google"
    keys = ("GEMINI_API_KEY",)
    header = "x-goog-api-key"
    greeting = "{}"

    def stranger(self, words: str) -> Json:
        """What somebody without the key is told."""
        return {"error": {"code": 401, "message": words, "status": "UNAUTHENTICATED"}}

    def complaint(self, words: str) -> Json:
        """What somebody is told whose request makes no sense."""
        return {"error": {"code": 400, "message": words, "status": "INVALID_ARGUMENT"}}

    @serves("POST", "/v1beta/models/([^:]+):streamGenerateContent")
    def write(self, asked: Asked, found: re.Match[str]) -> Answer:
        """A document."""
        return sold(self, asked, "google-text", found[1], streams.contents)

    @serves("POST", "/v1beta/models/([^:]+):generateContent")
    def generate(self, asked: Asked, found: re.Match[str]) -> Answer:
        """A still, or a line."""
        config = asked.json.get("generationConfig") or {}
        parts = [part for content in asked.json.get("contents") or () for part in content.get("parts") or ()]
        prompt = " ".join(str(part["text"]) for part in parts if "text" in part)
        if not prompt:
            raise _fault("contents is empty.")
        if "AUDIO" in (config.get("responseModalities") or ()):
            return self._line(found[1], "\n".join(str(part["text"]) for part in parts if "text" in part))
        pictures = [
            _decoded(part["inlineData"]["data"]) for part in parts if (part.get("inlineData") or {}).get("data")
        ]
        return self._still(found[1], prompt, pictures, config.get("imageConfig") or {})

    def _still(self, model: str, prompt: str, pictures: list[bytes], form: dict[str, Json]) -> Answer:
        word, aspect = str(form.get("imageSize", "1K")), str(form.get("aspectRatio", "1:1"))
        if word not in SIDES or not re.fullmatch(r"\d+:\d+", aspect):
            raise _fault(f"image_config: {word} {aspect} is not supported.")
        wide, high = map(int, aspect.split(":"))
        side = SIDES[word]
        width, height = round(side * (wide / high) ** 0.5 / 16) * 16, round(side * (high / wide) ** 0.5 / 16) * 16
        given = tuple(Reference(role="style", name="one", digest="0" * 64) for _ in pictures)
        request = ImageRequest(purpose="still", width=width, height=height, references=given)
        price = self.price(self.entry("google-images", model), request, word)
        told: dict[str, Json] = {"prompt": prompt, "size": f"{word} {aspect}", "references": len(pictures)}
        self.ledger.buy(self.name, model, price, told)
        made = wares.picture(width, height, f"{model} {width}x{height} {prompt}", pictures)
        return _content("image/png", made, typical.tokens(prompt), 1120)

    def _line(self, model: str, words: str) -> Answer:
        line = words.rpartition("\n")[2]
        asked, heard = typical.tokens(line), typical.speech(line)
        entry = self.entry("google-voice", model)
        rates = {price.unit: price.amount for price in entry.prices} if entry else {}
        known = {"mtok-in", "mtok-audio-out"} <= rates.keys()
        price = (asked * rates["mtok-in"] + heard * rates["mtok-audio-out"]) / 1_000_000 if known else UNPRICED
        self.ledger.buy(self.name, model, max(0.0001, round(price, 4)), {"prompt": line})
        samples = wares.tone_of(line, wares.spoken(line), _RATE)
        return _content(f"audio/L16;codec=pcm;rate={_RATE}", samples.astype("<i2").tobytes(), asked, heard)

    # -- interactions --------------------------------------------------------------------------

    @serves("POST", "/v1beta/interactions")
    def interact(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A clip in the background, or music at once."""
        body = asked.json
        form = body.get("response_format") or {}
        form = form[0] if isinstance(form, list) else form
        prompt, pictures = _input(body.get("input"))
        if not prompt:
            raise _fault("input is empty.")
        if form.get("type") == "audio":
            return self._song(str(body["model"]), prompt)
        return self._clip(str(body["model"]), prompt, pictures, form)

    def _clip(self, model: str, prompt: str, pictures: list[bytes], form: dict[str, Json]) -> Answer:
        if form.get("type") != "video" or form.get("aspect_ratio") not in {"16:9", "9:16"}:
            raise _fault("response_format is not supported.")
        seconds, resolution = float(str(form["duration"]).rstrip("s")), str(form.get("resolution", "720p"))
        width, height = wares.sides({"4k": "2160p"}.get(resolution, resolution))
        request = VideoRequest(length=round(seconds * 24), width=width, height=height)
        price = self.price(self.entry("google-video", model), request, resolution)
        told: dict[str, Json] = {
            "prompt": prompt, "seconds": seconds, "resolution": resolution, "references": len(pictures),
        }  # fmt: skip
        number = self.ledger.buy(self.name, model, price, told)
        first = pictures[0] if pictures else None
        ware = {"width": width, "height": height, "seconds": seconds, "words": model, "first": first, "sound": True}
        ident = self.keep(number, (model, ware))
        return Answer({"id": ident, "status": "in_progress", "model": model, "steps": [], **_TIMES})

    def _song(self, model: str, prompt: str) -> Answer:
        price = self.price(self.entry("google-music", model), MusicRequest(genre="any", seconds=30))
        number = self.ledger.buy(self.name, model, price, {"prompt": prompt})
        coded = base64.b64encode(wares.mp3(prompt[:40], _SONG_SECONDS)).decode()
        made = {"type": "audio", "data": coded, "mime_type": "audio/mpeg"}
        return Answer(_interaction(f"google{number:05d}", model, made))

    @serves("GET", "/v1beta/interactions/([^/]+)")
    def look(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Where a clip stands."""
        if found[1] not in self.made:
            raise Decline(404, {"error": {"code": 404, "message": "Not found.", "status": "NOT_FOUND"}})
        if (stands := self.stands(found[1])) != "done":
            word = "in_progress" if stands == "running" else "cancelled"
            return Answer({"id": found[1], "status": word, "model": self.made[found[1]][0], "steps": [], **_TIMES})
        made = {"type": "video", "uri": f"{PUBLIC}/{found[1]}:download?alt=media", "mime_type": "video/mp4"}
        return Answer(_interaction(found[1], self.made[found[1]][0], made))

    @serves("POST", "/v1beta/interactions/([^/]+)/cancel")
    def cancel(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """Stops a clip that is under way."""
        if not self.stop(found[1]):
            raise _fault("The interaction is not running.")
        return Answer({"id": found[1], "status": "cancelled", "steps": [], **_TIMES})

    # -- files ---------------------------------------------------------------------------------

    @serves("GET", "/v1beta/files/([^:]+):download")
    def download(self, _asked: Asked, found: re.Match[str]) -> Answer:
        """A clip."""
        return Answer(wares.film(**self.made[found[1]][1]), mime="video/mp4")

    @serves("POST", "/upload/v1beta/files")
    def upload(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A reference that is too large to go along: first its place is asked for, then it comes."""
        if asked.headers.get("x-goog-upload-command") == "start":
            ident = f"upload{len(self.made)}"
            self.made[ident] = b""
            return Answer({}, headers={"X-Goog-Upload-URL": f"{asked.home}/upload/v1beta/files?id={ident}"})
        ident = asked.query["id"]
        self.made[ident] = asked.body
        file = {"name": f"files/{ident}", "uri": f"{PUBLIC}/{ident}", "state": "ACTIVE", "mimeType": "image/png"}
        return Answer({"file": file}, headers={"X-Goog-Upload-Status": "final"})


def _content(mime: str, data: bytes, asked: int, made: int) -> Answer:
    part = {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}}
    usage = {"promptTokenCount": asked, "candidatesTokenCount": made, "totalTokenCount": asked + made}
    candidate = {"content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}
    return Answer({"candidates": [candidate], "usageMetadata": usage})


def _interaction(ident: str, model: str, made: Json) -> Json:
    steps = [{"type": "model_output", "content": [made]}]
    return {"id": ident, "status": "completed", "model": model, "steps": steps, **_TIMES}


def _input(given: Json) -> tuple[str, list[bytes]]:
    """Words and pictures of an input: a text, a list of contents, or of turns with contents."""
    if isinstance(given, str):
        return given, []
    flat = [
        inner
        for one in given or ()
        for inner in (one.get("content") if isinstance(one.get("content"), list) else [one])
    ]
    words = " ".join(str(one["text"]) for one in flat if one.get("type") == "text")
    return words, [_decoded(one["data"]) for one in flat if one.get("type") == "image" and one.get("data")]


def _decoded(coded: str) -> bytes:
    """Base64 comes in both of its alphabets."""
    return base64.b64decode(coded.translate(str.maketrans("-_", "+/")))


def _fault(words: str) -> Decline:
    return Decline(400, {"error": {"code": 400, "message": words, "status": "INVALID_ARGUMENT"}})
