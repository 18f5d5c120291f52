"""The fake city as a vendor: the shortest whole adapter, for tests and as a pattern for one's own."""

from __future__ import annotations

from pathlib import Path

import httpx

from production_flow.errors import BadInput, ProviderError
from production_flow.providers import shaping, wire
from production_flow.providers.clips import noted, written
from production_flow.providers.hosts import host
from production_flow.providers.keys import need
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Output, PortName, Progress, Result, Status
from production_flow.providers.requests import AnyRequest
from production_flow.types import Json

KEY = "FAKE_CITY_KEY"
_TIMEOUT = httpx.Timeout(4.0, connect=2.0)
_SUFFIX = {"image": "png", "video": "mp4", "voice": "wav", "music": "wav", "sound": "wav"}
_MIME = {"png": "image/png", "mp4": "video/mp4", "wav": "audio/wav"}
_WIDTHS = {"image": 8, "video": 4}
_MOST_REFERENCES = 16
_WORDS_A_SECOND = 2.6


class FakeCity:
    """Buys on one port of the fake city."""

    def __init__(self, port: PortName) -> None:
        self.port = port
        self.name = f"fake-{port}"

    def ability(self) -> Ability:
        """As many at a time as the city allows by itself."""
        return Ability(
            port=self.port,
            model="",
            version="1",
            max_references=_MOST_REFERENCES,
            keys=(KEY,),
            concurrency=_WIDTHS.get(self.port, 4),
            poll=0.1,
            patience=120.0,
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Buys, once."""
        if request.port != self.port:
            raise BadInput(f"{self.name} does not make {request.port}.")
        with self._line() as line:
            answer = wire.post(line, f"/v1/{self.port}", self._order(request, reference), where=request.model)
        return self._operation(request, answer["id"])

    def find(self, request: AnyRequest, reference: str) -> Operation | None:
        """Asks the city for jobs under our reference."""
        with self._line() as line:
            jobs = wire.get(line, "/v1/jobs", where=request.model, reference=reference)["jobs"]
        return self._operation(request, jobs[0]) if jobs else None

    def status(self, operation: Operation) -> Status:
        """Where the job stands."""
        with self._line() as line:
            found = wire.get(line, f"/v1/jobs/{operation.id}", where=operation.model)
        return Status(
            state=found["state"] if found["state"] in {"done", "failed"} else "running",
            progress=found.get("progress"),
            message=found.get("message", ""),
            cost=found.get("cost"),
        )

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches what was made; an expired link is asked for anew, once."""
        suffix = _SUFFIX[self.port]
        target = folder / f"made.{suffix}"
        with self._line() as line:
            for attempt in range(2):
                found = wire.get(line, f"/v1/jobs/{operation.id}", where=operation.model)
                try:
                    wire.download(host("fake") + found["output"], target, base=host("fake"), where=operation.model)
                    break
                except ProviderError as error:
                    if attempt or type(error) is not ProviderError:
                        raise
        made = Output(file=target.name, mime=_MIME[suffix])
        return Result(outputs=(made,), notices=noted(operation), cost=found["cost"], model=operation.model)

    def cancel(self, operation: Operation) -> None:
        """Asks the city to stop; what was done until then is billed."""
        with self._line() as line:
            wire.stop(line, "POST", f"/v1/jobs/{operation.id}/cancel", where=operation.model)

    def _line(self) -> httpx.Client:
        address = host("fake")
        if not address:
            raise ProviderError("The fake city is not open.", todo="Set PRODUCTION_FLOW_FAKE_URL to its address.")
        return wire.client(address, {"authorization": f"Bearer {need(KEY)}"}, _TIMEOUT)

    def _order(self, request: AnyRequest, reference: str) -> dict[str, Json]:
        spoken = len(request.prompt.split()) / _WORDS_A_SECOND + 0.4 if request.port == "voice" else 5.0
        seconds = getattr(request, "length", 0) / 24 or getattr(request, "seconds", spoken)
        return {
            "reference": reference,
            "model": request.model,
            "prompt": request.prompt,
            "seconds": seconds,
            "width": getattr(request, "width", 0),
            "height": getattr(request, "height", 0),
            "references": [[given.role, given.name, given.digest] for given in request.references],
        }

    def _operation(self, request: AnyRequest, ident: str) -> Operation:
        _, left_out = shaping.within(request.references, _MOST_REFERENCES, request.model)
        ticket = {"notices": written([*left_out, *shaping.deaf(request, seed=True)])}
        return Operation(provider=self.name, model=request.model, id=ident, request={"port": self.port}, ticket=ticket)


def image() -> FakeCity:
    """Pictures."""
    return FakeCity("image")


def video() -> FakeCity:
    """Clips."""
    return FakeCity("video")


def voice() -> FakeCity:
    """Lines."""
    return FakeCity("voice")


def music() -> FakeCity:
    """Music."""
    return FakeCity("music")


def sound() -> FakeCity:
    """Effects."""
    return FakeCity("sound")
