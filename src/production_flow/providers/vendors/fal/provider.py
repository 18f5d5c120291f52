"""Clips and stills through fal's queue."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from production_flow.errors import BadInput, Unfit
from production_flow.providers import clips, hosts, shaping, wire
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.fal import queue
from production_flow.providers.vendors.fal.body import Body, Link, image_body, video_body
from production_flow.types import Json

if TYPE_CHECKING:
    from fal_client import SyncClient

_SLUG: Final = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)+")
"""It becomes a part of the address."""

_UNITS: Final = frozenset({"second", "image", "megapixel", "clip"})
"""What fal counts when it says how many units it bills."""


class Fal(ABC):
    """What clips and stills have in common: the queue."""

    name: ClassVar[str]
    stem: ClassVar[str]
    kind: ClassVar[Literal["picture", "video"]]
    asks: ClassVar[type[VideoRequest | ImageRequest]]

    @abstractmethod
    def ability(self) -> Ability:
        """What it can do."""

    @abstractmethod
    def _body(self, request: AnyRequest, entry: Entry | None, link: Link) -> Body:
        """What is sent."""

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Uploads what is too large to go along, then asks the queue, once."""
        asked = shaping.asked_for(request, self.asks, self.name)
        where = f"{self.name} {asked.model}"
        if not _SLUG.fullmatch(asked.model):
            raise BadInput(
                f"{asked.model!r} is no model of fal.", where=self.name, todo="Name it as fal does: fal-ai/x."
            )
        entry = shaping.priced(self.name, asked.model)
        with queue.line() as client:
            body = self._body(asked, entry, _linker(client, bench, where))
            bench.progress(0.0, "asking fal")
            taken = queue.submit(client, body.slug, body.fields, where)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=taken.pop("id"),
            request={},
            ticket={
                **taken,
                "slug": body.slug,
                "reference": reference,
                "seconds": body.seconds,
                "expected": _expected(entry, asked.model_copy(update={"quality": body.resolution})),
                "unit": _unit(entry),
                "notices": clips.written(body.notices),
            },
        )

    def status(self, operation: Operation) -> Status:
        """One look at the queue, and one at the result once it is there."""
        with queue.line() as client:
            return queue.status(client, operation)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches what was made from where fal put it."""
        where = f"{self.name} {operation.model}"
        with queue.line() as client:
            told, units = queue.result(client, operation, where)
        progress(0.1)
        path = wire.download(_address(told, where), folder / f"{self.stem}.part", base=hosts.host("fal"), where=where)
        made = shaping.measured(folder, path, self.stem, self.kind)
        cost = _billed(operation.ticket, units)
        return Result(outputs=(made,), notices=clips.noted(operation), cost=cost, model=operation.model)

    def cancel(self, operation: Operation) -> None:
        """Takes the work out of the queue, or stops it."""
        with queue.line() as client:
            queue.cancel(client, operation)


class FalVideo(Fal):
    """Clips from any slug: its shots as prompts of their own where the model takes them."""

    name = "fal-video"
    stem = "clip"
    kind = "video"
    asks = VideoRequest

    def ability(self) -> Ability:
        """The model comes with the request; two at a time on a new account, more wait in fal's queue."""
        return Ability(
            port="video", model="", version="1", max_references=30, keys=(queue.KEY,), concurrency=4, poll=4.0,
            patience=3600.0,
        )  # fmt: skip

    def _body(self, request: AnyRequest, entry: Entry | None, link: Link) -> Body:
        assert isinstance(request, VideoRequest)
        return video_body(request, entry, link)


class FalImages(Fal):
    """Stills from any slug; with references its route for edits."""

    name = "fal-images"
    stem = "picture"
    kind = "picture"
    asks = ImageRequest

    def ability(self) -> Ability:
        """The model comes with the request."""
        return Ability(
            port="image", model="", version="1", max_references=16, keys=(queue.KEY,), concurrency=8, poll=2.0,
            patience=1800.0,
        )  # fmt: skip

    def _body(self, request: AnyRequest, entry: Entry | None, link: Link) -> Body:
        assert isinstance(request, ImageRequest)
        return image_body(request, entry, link)


def _linker(client: SyncClient, bench: Bench, where: str) -> Link:
    """Makes an address of each reference, once."""
    known: dict[str, str] = {}

    def link(one: Reference) -> str:
        if one.digest not in known:
            known[one.digest] = queue.link(client, bench, one, where)
        return known[one.digest]

    return link


def _expected(entry: Entry | None, request: VideoRequest | ImageRequest) -> float | None:
    """What it costs by the catalogue's prices; None where it does not know them."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    return catalogue.quote(entry, request).amount if entry else None


def _unit(entry: Entry | None) -> float | None:
    """The price of the unit that fal counts, for a model that has just one, with or without sound and references."""
    prices = entry.prices if entry else ()
    if len(prices) != 1 or prices[0].unit not in _UNITS:
        return None
    return prices[0].amount if prices[0].audio is None and prices[0].references is None else None


def _billed(ticket: dict[str, Json], units: float | None) -> float | None:
    """What fal bills: the units it counts, where the catalogue knows the price of one; None where nobody can say."""
    if units is None:
        return None
    if ticket["unit"] is not None:
        return float(units * ticket["unit"])
    # A model with a price for each size: its units are seconds where they are as many as the clip has.
    counted = ticket["seconds"] is not None and abs(units - ticket["seconds"]) < 0.05
    return ticket["expected"] if counted else None


def _address(told: dict[str, Json], where: str) -> str:
    """Where fal put what was made: `video.url`, `images.0.url`, whatever the model calls it."""
    for key in ("video", "videos", "images", "image", "output"):
        found = told.get(key)
        found = found[0] if isinstance(found, list) and found else found
        found = found.get("url") if isinstance(found, dict) else found
        if isinstance(found, str) and found:
            return found
    raise Unfit("The result names nothing that was made.", where=where)
