"""OpenAI: stills from words and as edits, and documents; billed by the token."""

from __future__ import annotations

import base64
import math
import re

from production_flow.providers.catalogue import typical
from production_flow.providers.catalogue.prices import price_of
from production_flow.providers.fakecity.street import streams, wares
from production_flow.providers.fakecity.street.counter import Answer, Asked, Decline
from production_flow.providers.fakecity.street.shop import UNPRICED, Shop, serves
from production_flow.providers.fakecity.street.writing import sold
from production_flow.types import Json

_LEAST, _MOST, _SLIMMEST = 655_360, 3840 * 2160, 3.0
_QUALITIES = {"low", "medium", "high", "xhigh", "max", "auto"}


class Openai(Shop):
    """`/images/generations`, `/images/edits` and `/responses`."""

    name = "OpenAI"
    route = "openai"
    keys = ("OPENAI_API_KEY",)
    suffix = "/v1"

    @serves("POST", "/v1/images/generations")
    def generate(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A still from words alone."""
        return self._sell({name: str(value) for name, value in asked.json.items()}, [])

    @serves("POST", "/v1/images/edits")
    def edit(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A still from words and up to sixteen pictures."""
        if any(part.name and part.field != "image[]" for part in asked.form):
            raise _fault("image", "Several images go as image[].")
        return self._sell(asked.fields, asked.files)

    @serves("POST", "/v1/responses")
    def write(self, asked: Asked, _found: re.Match[str]) -> Answer:
        """A document."""
        return sold(self, asked, "openai-text", str(asked.json.get("model")), streams.responses)

    def _sell(self, fields: dict[str, str], pictures: list[bytes]) -> Answer:
        width, height = _checked(fields, pictures)
        model, quality = fields["model"], fields["quality"]
        usage = self._usage(fields, width * height, len(pictures))
        request: dict[str, Json] = {
            "prompt": fields["prompt"], "size": f"{width}x{height}", "quality": quality, "references": len(pictures),
        }  # fmt: skip
        self.ledger.buy(self.name, model, self._bill(model, usage), request)
        made = wares.picture(width, height, f"{model} {width}x{height} {fields['prompt']}", pictures)
        body = {
            "created": 1,
            "output_format": "png",
            "quality": quality,
            "size": f"{width}x{height}",
            "data": [{"b64_json": base64.b64encode(made).decode()}],
            "usage": usage,
        }
        return Answer(body, headers={"x-request-id": f"req_{len(self.ledger.rows)}"})

    def _usage(self, fields: dict[str, str], size: int, pictures: int) -> dict[str, Json]:
        """The tokens of an answer; the catalogue's table has the first reference in what a picture has by itself."""
        entry, seen, drawn = self.entry("openai-images", fields["model"]), pictures - 1, 0
        if entry and (priced := price_of(entry, "image", quality=fields["quality"], size=size)):
            rate = price_of(entry, "mtok-image-out")
            seen, drawn = pictures, round(priced.amount / rate.amount * 1_000_000) if rate else 0
        drawn = drawn or typical.picture(fields["quality"], size)
        words, looked = typical.tokens(fields["prompt"]), typical.REFERENCE * max(0, seen)
        return {
            "input_tokens": words + looked,
            "input_tokens_details": {"text_tokens": words, "image_tokens": looked},
            "output_tokens": drawn,
            "output_tokens_details": {"image_tokens": drawn, "text_tokens": 0},
            "total_tokens": words + looked + drawn,
        }

    def _bill(self, model: str, usage: dict[str, Json]) -> float:
        """US dollars by the catalogue's prices for a million tokens."""
        entry = self.entry("openai-images", model)
        rates: dict[str, float] = {price.unit: price.amount for price in entry.prices} if entry else {}
        if "mtok-image-out" not in rates:
            return UNPRICED
        came = usage["input_tokens_details"]
        counts = {
            "mtok-in": came["text_tokens"],
            "mtok-image-in": came["image_tokens"],
            "mtok-image-out": usage["output_tokens"],
        }
        dollars = sum(count * rates[unit] for unit, count in counts.items()) / 1_000_000
        return float(math.floor(dollars * 10_000 + 0.5)) / 10_000


def _checked(fields: dict[str, str], pictures: list[bytes]) -> tuple[int, int]:
    """The size, if everything is as OpenAI takes it."""
    known = {"model", "prompt", "size", "quality", "output_format", "n", "background", "moderation"}
    if strange := set(fields) - known:
        raise _fault(min(strange), "Unknown parameter.")
    if not 0 < len(fields.get("prompt", "")) <= 32_000:
        raise _fault("prompt", "A prompt of at most 32000 characters is needed.")
    if fields.get("quality") not in _QUALITIES or len(pictures) > 16:
        raise _fault("quality" if fields.get("quality") not in _QUALITIES else "image", "Invalid value.")
    width, height = wares.sides(fields.get("size", ""), 1024, 1024)
    old = fields["model"].startswith(("gpt-image-1", "chatgpt-image"))
    whole = f"{width}x{height}" == fields.get("size") and width % 16 == 0 and height % 16 == 0
    if old and (width, height) not in {(1024, 1024), (1536, 1024), (1024, 1536)}:
        raise _fault("size", "This model makes 1024x1024, 1536x1024 and 1024x1536.")
    if not whole or not _LEAST <= width * height <= _MOST or max(width / height, height / width) > _SLIMMEST:
        raise _fault("size", f"Invalid size {fields.get('size')}.")
    return width, height


def _fault(parameter: str, words: str) -> Decline:
    told = {"message": words, "type": "invalid_request_error", "param": parameter, "code": "invalid_value"}
    return Decline(400, {"error": told})
