"""Stills by FLUX from Black Forest Labs: a job that is looked at where the answer says, its price told at once."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from production_flow.errors import BadInput, ProviderError, Unknown
from production_flow.providers import hosts, keys, shaping, wire
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, State, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference
from production_flow.types import Json

KEY: Final = "BFL_API_KEY"
TIMEOUT: Final = httpx.Timeout(120.0, connect=10.0)
CREDIT: Final = 0.01
"""US dollars of one credit."""

MOST_PIXELS, STEP = 4_000_000, 16
LAST_SEED: Final = 2**31 - 1

ENDED: Final[dict[str, State]] = {
    "ready": "done",
    "request moderated": "refused",
    "content moderated": "refused",
    "error": "failed",
    "failed": "failed",
    "task not found": "failed",
}
"""What the words of a status mean; every other word is taken for still pending."""

KONTEXT_ASPECTS: Final = ("21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21")
FLUX3_ASPECTS: Final = (*KONTEXT_ASPECTS, "2:1", "7:5", "5:4", "4:5", "5:7", "1:2")
FLUX3_SIZES: Final = {"768sq": 0.6, "1k": 1.0, "1.5k": 2.4, "2k": 4.2, "4k": 16.8}
"""Sizes of FLUX.3 with their million pixels."""


@dataclass(frozen=True)
class Shape:
    """How a family of models is asked.

    Args:
        references: The most pictures that go along, where the catalogue does not say.
        aspects: The shapes it makes; empty where it takes width and height.
        many: Whether its pictures go along as one list (`images`), not as numbered fields.
        seed: Whether it takes one.
    """

    references: int
    aspects: tuple[str, ...] = ()
    many: bool = False
    seed: bool = True


def shape_of(model: str) -> Shape:
    """The shape of a model's family; one that is not known is asked as FLUX.2 is."""
    if model.startswith("flux-3"):
        return Shape(10, FLUX3_ASPECTS, many=True, seed=False)
    if model.startswith("flux-kontext"):
        return Shape(4, KONTEXT_ASPECTS)
    if model.startswith("flux-pro-1.1"):
        return Shape(0, KONTEXT_ASPECTS if model.endswith("ultra") else ())
    return Shape(4 if "klein" in model else 8)


def images() -> BflImages:
    """FLUX at Black Forest Labs."""
    return BflImages()


class BflImages:
    """Makes stills with the model that the request names."""

    name = "bfl-images"

    def ability(self) -> Ability:
        """Up to ten references; sizes in steps of sixteen pixels up to four million of them."""
        return Ability(
            port="image",
            model="",
            version="1",
            max_references=10,
            keys=(KEY,),
            concurrency=6,
            poll=1.5,
            patience=900.0,
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Takes the picture on; the answer says what it costs."""
        asked = shaping.asked_for(request, ImageRequest, self.name)
        where = f"{self.name} {asked.model}"
        if not re.fullmatch(r"[a-z0-9][a-z0-9.-]*", asked.model):
            raise BadInput(f"{asked.model!r} is no model of Black Forest Labs.", where=self.name)
        body, notices = _body(asked, bench)
        with self._line() as line:
            answer = wire.post(line, f"/v1/{asked.model}", body, where=where)
        if not isinstance(answer, dict) or not answer.get("id"):
            raise Unknown("The provider's answer names no work.", where=where)
        cost = answer.get("cost")
        return Operation(
            provider=self.name,
            model=asked.model,
            id=str(answer["id"]),
            request={"reference": reference},
            ticket={"notices": written(notices), "look": str(answer.get("polling_url") or "")},
            cost=round(cost * CREDIT, 4) if isinstance(cost, int | float) else None,
        )

    def status(self, operation: Operation) -> Status:
        """Looks once; a provider that stumbles counts as still at work."""
        try:
            found = self._look(operation, tries=1)
        except ProviderError as error:
            gone = "not found" in error.what.lower()
            return Status(state="failed" if gone else "running", message=error.what)
        word = str(found.get("status", ""))
        state = ENDED.get(word.lower(), "running")
        progress = found.get("progress")
        if state == "running":
            known = float(progress) if isinstance(progress, int | float) else None
            return Status(state=state, progress=known, message=word)
        billed = operation.cost if word.lower() in {"ready", "content moderated"} else None
        return Status(state=state, message="" if state == "done" else _words(found, word), cost=billed)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches the picture under the address that is named now: it holds for ten minutes only."""
        where = f"{self.name} {operation.model}"
        found = self._look(operation, tries=5)
        sample = (found.get("result") or {}).get("sample")
        if not sample:
            words = "Black Forest Labs no longer has the picture: it keeps one for ten minutes."
            raise ProviderError(words, where=where, todo="Ask again: pflow redo")
        path = wire.download(str(sample), folder / "picture.part", base=hosts.host("bfl"), where=where)
        made = shaping.measured(folder, path, "picture", "picture")
        return Result(outputs=(made,), notices=noted(operation), cost=operation.cost, model=operation.model)

    def _line(self) -> httpx.Client:
        return wire.client(hosts.host("bfl"), {"x-key": keys.need(KEY)}, TIMEOUT)

    def _look(self, operation: Operation, *, tries: int) -> dict[str, Json]:
        """How the work stands; asked only of an address that may have the key, else of our own."""
        where = f"{self.name} {operation.model}"
        named = str(operation.ticket["look"])
        with self._line() as line:
            if trusted(named, hosts.host("bfl")):
                found = wire.get(line, named, where=where, tries=tries)
            else:
                found = wire.get(line, "/v1/get_result", where=where, tries=tries, id=operation.id)
        return found if isinstance(found, dict) else {}


def trusted(address: str, base: str) -> bool:
    """Whether an address may be given the key: one of Black Forest Labs, or of this machine where the base is."""
    parts, own = urlsplit(address), urlsplit(base)
    if (parts.scheme, parts.netloc) == (own.scheme, own.netloc) and parts.netloc:
        return True
    if hosts.is_loopback(base) and hosts.is_loopback(address):
        return True
    return parts.scheme == "https" and (parts.hostname or "").endswith(".bfl.ai")


def _body(request: ImageRequest, bench: Bench) -> tuple[dict[str, Json], list[Notice]]:
    """The request as the model's family takes it, and what is said about what does not fit."""
    shape, entry = shape_of(request.model), shaping.priced(BflImages.name, request.model)
    kept, left_out = shaping.within(request.references, entry.references if entry else shape.references, request.model)
    notices = [*left_out, *shaping.deaf(request, seed=shape.seed)]
    size, told = _size(request, shape)
    body = {"prompt": request.prompt, "safety_tolerance": 2, **size, **_pictures(kept, bench, many=shape.many)}
    if shape.many:
        body["grounding"] = False  # else a search engine is asked about the show
    else:
        body["output_format"] = "png"
    if shape.seed and request.seed:
        body["seed"] = request.seed % LAST_SEED
    if request.quality and not shape.many:
        words = f"{request.model} knows no quality {request.quality!r}."
        notices.append(Notice(code="unknown", message=words))
    return body, notices + told


def _pictures(references: tuple[Reference, ...], bench: Bench, *, many: bool) -> dict[str, Json]:
    data = [base64.b64encode(bench.fetch(one.digest).read_bytes()).decode() for one in references]
    if many:
        return {"images": data} if data else {}
    return {f"input_image_{number}" if number > 1 else "input_image": one for number, one in enumerate(data, 1)}


def _size(request: ImageRequest, shape: Shape) -> tuple[dict[str, Json], list[Notice]]:
    """Width and height, or shape and size in words; with a notice where they are not the ones asked for."""
    width, height, model = request.width, request.height, request.model
    if not shape.aspects:
        wide, high = shaping.multiple_of(STEP, width, height, most=MOST_PIXELS)
        same = (wide, high) == (width, height)
        notices = [] if same else [shaping.snapped(model, "size", f"{wide}x{high}", f"{width}x{height}")]
        return {"width": wide, "height": high}, notices
    aspect = shaping.nearest_aspect(width, height, shape.aspects)
    near = shaping.same_shape(width, height, aspect)
    notices = [] if near else [shaping.snapped(model, "shape", aspect, f"{width}x{height}")]
    if not shape.many:
        return {"aspect_ratio": aspect}, notices
    word = {"0.75k": "768sq"}.get(request.quality.lower(), request.quality.lower())
    if word not in FLUX3_SIZES:
        wanted = width * height / 1_000_000 * 0.85
        word = next((size for size, million in FLUX3_SIZES.items() if million >= wanted), "4k")
    return {"aspect_ratio": aspect, "resolution": word}, notices


def _words(found: dict[str, Json], word: str) -> str:
    """The provider's own words for how it ended."""
    details = found.get("details") or found.get("error") or (found.get("result") or {}).get("error") or ""
    return keys.mask(f"{word}: {details}" if details else word)[:500]
