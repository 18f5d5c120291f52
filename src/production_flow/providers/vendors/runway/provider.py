"""Clips and stills through Runway's tasks."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar, Literal

from production_flow.errors import ProviderError, Unfit
from production_flow.providers import clips, hosts, shaping, wire
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.runway import service
from production_flow.providers.vendors.runway.body import Body, Link, image_body, video_body


class Runway(ABC):
    """What clips and stills have in common: tasks."""

    name: ClassVar[str]
    stem: ClassVar[str]
    kind: ClassVar[Literal["picture", "video"]]
    asks: ClassVar[type[VideoRequest | ImageRequest]]

    @abstractmethod
    def ability(self) -> Ability:
        """What it can do."""

    @abstractmethod
    def _body(self, request: AnyRequest, link: Link) -> Body:
        """What is sent."""

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Uploads what is too large to go along, then makes a task, once."""
        asked = shaping.asked_for(request, self.asks, self.name)
        where = f"{self.name} {asked.model}"
        with service.line() as client:
            known: dict[str, str] = {}

            def link(one: Reference) -> str:
                if one.digest not in known:
                    known[one.digest] = service.link(client, bench, one, len(known) + 1, where)
                return known[one.digest]

            body = self._body(asked, link)
            bench.progress(0.0, "asking Runway")
            ident, most = service.submit(client, body.desk, body.fields, where)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=ident,
            request={},
            ticket={"reference": reference, "most": most, "notices": clips.written(body.notices)},
        )

    def status(self, operation: Operation) -> Status:
        """One look at the task."""
        with service.line() as client:
            return service.status(service.task_of(client, operation.id))

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Asks the task for a fresh link, and fetches what lies there."""
        where = f"{self.name} {operation.model}"
        target = folder / f"{self.stem}.part"
        address, cost = self._link(operation, where)
        progress(0.1)
        try:
            path = wire.download(address, target, base=hosts.host("runway"), where=where)
        except Unfit:
            raise
        except ProviderError:  # a link that ran out; the task gives another
            path = wire.download(self._link(operation, where)[0], target, base=hosts.host("runway"), where=where)
        made = shaping.measured(folder, path, self.stem, self.kind)
        return Result(outputs=(made,), notices=clips.noted(operation), cost=cost, model=operation.model)

    def cancel(self, operation: Operation) -> None:
        """Stops the task; what runs already is billed all the same."""
        with service.line() as client:
            service.cancel(client, operation.id)

    def _link(self, operation: Operation, where: str) -> tuple[str, float | None]:
        with service.line() as client:
            task = service.task_of(client, operation.id)
        told = service.status(task)
        if told.state != "done":
            raise ProviderError(
                f"The output cannot be had: {told.message or told.state}.", where=where, todo=wire.AGAIN
            )
        links = getattr(task, "output", None)
        if not isinstance(links, list) or not links or not isinstance(links[0], str):
            raise Unfit("The task names nothing that was made.", where=where, cost=told.cost or 0.0)
        return links[0], told.cost


class RunwayVideo(Runway):
    """Clips: from the keyframe, or from words and references."""

    name = "runway-video"
    stem = "clip"
    kind = "video"
    asks = VideoRequest

    def ability(self) -> Ability:
        """The model comes with the request; a new account runs one or two tasks, more wait there."""
        return Ability(
            port="video", model="", version="1", max_references=30, keys=(service.KEY,), concurrency=4, poll=6.0,
            patience=3600.0,
        )  # fmt: skip

    def _body(self, request: AnyRequest, link: Link) -> Body:
        assert isinstance(request, VideoRequest)
        return video_body(request, shaping.priced(self.name, request.model), link)


class RunwayImages(Runway):
    """Stills with named references."""

    name = "runway-images"
    stem = "picture"
    kind = "picture"
    asks = ImageRequest

    def ability(self) -> Ability:
        """The model comes with the request."""
        return Ability(
            port="image", model="", version="1", max_references=16, keys=(service.KEY,), concurrency=8, poll=6.0
        )

    def _body(self, request: AnyRequest, link: Link) -> Body:
        assert isinstance(request, ImageRequest)
        return image_body(request, shaping.priced(self.name, request.model), link)
