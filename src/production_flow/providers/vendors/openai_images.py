"""Stills by GPT Image: from words alone, or as an edit of up to sixteen references. There is no job to wait for."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from production_flow.errors import Unfit, Unknown
from production_flow.providers import hosts, keys, shaping, wire
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference
from production_flow.types import Json

KEY: Final = "OPENAI_API_KEY"
SECONDS: Final = 600.0
"""How long an answer may take; a large picture at the highest quality takes minutes."""

MOST_REFERENCES: Final = 16
MOST_BYTES: Final = 50_000_000
STEP, EDGE, SLIMMEST = 16, 3840, 3.0
LEAST, MOST = 655_360, 3840 * 2160
"""Pixels of a picture: the least and the most."""

FIXED: Final = ((1024, 1024), (1536, 1024), (1024, 1536))
"""The sizes of models before gpt-image-2."""

QUALITIES: Final = ("low", "medium", "high", "xhigh", "max")


def images() -> OpenaiImages:
    """GPT Image at OpenAI, or at a gateway that speaks as it does."""
    return OpenaiImages()


class OpenaiImages:
    """Makes stills with the model that the request names."""

    name = "openai-images"

    def ability(self) -> Ability:
        """Up to sixteen references; exact sizes in steps of sixteen pixels."""
        return Ability(
            port="image", model="", version="1", max_references=MOST_REFERENCES, keys=(KEY,), concurrency=8, poll=1.0
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Makes the picture and keeps it."""
        asked = shaping.asked_for(request, ImageRequest, self.name)
        width, height = size_for(asked.model, asked.width, asked.height)
        quality, notices = _quality(asked)
        if (width, height) != (asked.width, asked.height):
            size = f"{width}x{height}"
            notices.append(shaping.snapped(asked.model, "size", size, f"{asked.width}x{asked.height}"))
        references, left_out = _references(asked, bench)
        fields = {
            "model": asked.model,
            "prompt": asked.prompt,
            "size": f"{width}x{height}",
            "quality": quality,
            "output_format": "png",
            "n": 1,
        }
        answer = _send(fields, references, bench)
        cost = _cost(asked.model, answer.get("usage"))
        return Operation(
            provider=self.name,
            model=asked.model,
            id=reference,
            request={"purpose": asked.purpose},
            ticket={
                "notices": [notice.model_dump() for notice in (*notices, *left_out, *shaping.deaf(asked))],
                "usage": answer.get("usage"),
            },
            answers=(bench.keep(_picture(answer, cost)),),
            cost=cost,
        )

    def status(self, operation: Operation) -> Status:
        """Always done: the picture came with the answer."""
        return Status(state="done", progress=1.0, cost=operation.cost)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Writes the kept picture."""
        made = shaping.measured(folder, fetch(operation.answers[0]).read_bytes(), "picture", "picture")
        notices = tuple(Notice.model_validate(one) for one in operation.ticket["notices"])
        return Result(outputs=(made,), notices=notices, cost=operation.cost, model=operation.model)


def size_for(model: str, width: int, height: int) -> tuple[int, int]:
    """The size that a model makes and that is nearest to the one asked for, in shape and in pixels alike."""
    if _old(model):
        return min(FIXED, key=lambda size: abs(math.log(size[0] / size[1]) - math.log(width / height)))
    area = min(max(width * height, LEAST), MOST)
    ratio = min(max(width / height, 1 / SLIMMEST), SLIMMEST)
    shrink = min(1.0, EDGE / math.sqrt(area * max(ratio, 1 / ratio)))
    wides, highs = (_steps(math.sqrt(area * shape) * shrink) for shape in (ratio, 1 / ratio))
    choices = [
        (wide, high)
        for wide in wides
        for high in highs
        if LEAST <= wide * high <= MOST and max(wide / high, high / wide) <= SLIMMEST
    ]
    return min(choices, key=lambda size: (_distance(size, (width, height)), -size[0] * size[1]))


def _steps(side: float) -> list[int]:
    """The lengths around a side that a picture may have."""
    near = round(side / STEP)
    return [step * STEP for step in range(max(1, near - 4), near + 5) if step * STEP <= EDGE]


def _distance(one: tuple[int, int], other: tuple[int, int]) -> float:
    """How far a size is from another: in shape and in pixels, both as ratios."""
    shape = abs(math.log(one[0] / one[1]) - math.log(other[0] / other[1]))
    return round(shape + abs(math.log(one[0] * one[1]) - math.log(other[0] * other[1])), 9)


def _old(model: str) -> bool:
    """Whether a model came before gpt-image-2 and makes few sizes."""
    return model.startswith(("gpt-image-1", "chatgpt-image", "dall-e"))


def _quality(request: ImageRequest) -> tuple[str, list[Notice]]:
    """The word of quality that the model knows; xhigh and max came with 2.5."""
    word = request.quality or "auto"
    if word not in (*QUALITIES, "auto"):
        words = f"{request.model} knows no quality {word!r}: it chooses itself."
        return "auto", [Notice(code="unknown", message=words)]
    if word in {"xhigh", "max"} and (_old(request.model) or re.match(r"gpt-image-2(?![.])", request.model)):
        return "high", [shaping.snapped(request.model, "quality", "high", word)]
    return word, []


def _references(request: ImageRequest, bench: Bench) -> tuple[tuple[Reference, ...], list[Notice]]:
    """The references that go along, and what is said about the others."""
    small, notices = [], []
    for one in request.references:
        if bench.fetch(one.digest).stat().st_size < MOST_BYTES:
            small.append(one)
        else:
            notices.append(shaping.dropped(f"The {one.role} picture of {one.name} is not sent: it has 50 MB or more."))
    kept, more = shaping.within(small, MOST_REFERENCES, request.model)
    return kept, notices + more


def _send(fields: Mapping[str, Json], references: tuple[Reference, ...], bench: Bench) -> dict[str, Json]:
    """Sends the one request that buys; an edit where there are references, their order kept."""
    import httpx2  # noqa: PLC0415 - with openai it takes two seconds to load
    import openai  # noqa: PLC0415 - as above

    where = f"{OpenaiImages.name} {fields['model']}"
    files = [
        (shaping.file_name(one, number), bench.fetch(one.digest).read_bytes(), one.mime)
        for number, one in enumerate(references, 1)
    ]
    line = httpx2.Client(trust_env=False, follow_redirects=False, verify=wire.house_authorities())
    limits = httpx2.Timeout(SECONDS, connect=10.0)
    with openai.OpenAI(
        api_key=keys.need(KEY), base_url=hosts.host("openai"), max_retries=0, timeout=limits, http_client=line
    ) as client:
        desk: Any = client.images.with_raw_response
        try:
            answer = desk.edit(image=files, **fields) if files else desk.generate(**fields)
        except openai.APIStatusError as error:
            words = f"{error.message} ({error.code})" if error.code else error.message
            after = wire.retry_after(error.response.headers)
            raise wire.fault(_meant(error.status_code, words), words, where=where, after=after) from error
        except openai.APIConnectionError as error:
            raise wire.lost(error, where=where) from error
    try:
        read = answer.http_response.json()
    except ValueError as error:
        raise Unknown("The provider answered with something that is not JSON.", where=where) from error
    if not isinstance(read, dict):
        raise Unknown("The provider answered with something that is no picture.", where=where)
    return read


def _meant(status: int, words: str) -> int:
    """The status that an answer means: moderation of its own kind of error is a refusal on whatever status it comes."""
    return 400 if "moderation_blocked" in words else status


def _picture(answer: Mapping[str, Json], cost: float | None) -> bytes:
    """The bytes of the picture in an answer."""
    try:
        data = base64.b64decode(answer["data"][0]["b64_json"], validate=True)
    except (KeyError, IndexError, TypeError, binascii.Error, ValueError) as error:
        if cost is None:
            raise Unknown("The answer holds no picture, and nobody can say what it cost.", where="openai") from error
        raise Unfit("The answer holds no picture.", where="openai", cost=cost) from error
    if not data:
        if cost is None:
            raise Unknown("The picture is empty, and nobody can say what it cost.", where="openai")
        raise Unfit("The picture in the answer is empty.", where="openai", cost=cost)
    return data


def _cost(model: str, usage: Json) -> float | None:
    """US dollars by the tokens that an answer counts; None where it counts none or their price is not known."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(OpenaiImages.name, model)
    if entry is None or not isinstance(usage, dict) or "output_tokens" not in usage:
        return None
    came = usage.get("input_tokens_details") or {}
    made = usage.get("output_tokens_details") or {}
    pictures_in, words_out = int(came.get("image_tokens", 0)), int(made.get("text_tokens", 0))
    return catalogue.cost_of_usage(
        entry,
        {
            "input_tokens": int(usage.get("input_tokens", 0)) - pictures_in,
            "image_input_tokens": pictures_in,
            "output_tokens": words_out,
            "image_output_tokens": int(usage["output_tokens"]) - words_out,
        },
    )
