"""The artist's two doors: stills on the image port, clips on the video port. Nothing is drawn before `outputs`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TypeVar

from production_flow.errors import BadInput
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, PortName, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, VideoRequest

Pictured = TypeVar("Pictured", ImageRequest, VideoRequest)

MODEL, VERSION = "vector-2.5d", "11"


class _Drawing:
    """What both doors have in common."""

    name: str
    port: PortName

    def ability(self) -> Ability:
        """Free, on this machine; people are known by their looks in the scene, and by a person's own pictures."""
        return Ability(port=self.port, model=MODEL, version=VERSION, free=True, local=True, max_references=16)

    def start(self, request: AnyRequest, reference: str, bench: Bench | None = None) -> Operation:
        """Takes the request down; nothing is drawn yet.

        Raises:
            BadInput: It is a request for another port.
        """
        if request.port != self.port:
            raise BadInput(f"{self.name} does not make {request.port}.", where=self.name)
        return Operation(provider=self.name, model=MODEL, id=reference, request=request.model_dump(mode="json"))

    def status(self, operation: Operation) -> Status:
        """Always ready: the work is done when its outputs are asked for."""
        return Status(state="done", progress=1.0)


class EmbeddedArtist(_Drawing):
    """Draws stills: portraits, grids, plates, props, posters, keyframes."""

    name, port = "embedded-artist", "image"

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Draws the picture into `folder`; the same request gives the same bytes."""
        request = ImageRequest.model_validate(operation.request)
        meant, told, seen = _as_meant(request, fetch)
        result: Result = import_module("production_flow.embedded.artist.stills").make(meant, folder, fetch, progress)
        return result if request.purpose == "grid" else _telling(result, request, told, seen)


class EmbeddedCamera(_Drawing):
    """Draws clips: every shot of a beat, showcases, cards."""

    name, port = "embedded-camera", "video"

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Draws and encodes the clip into `folder`; the same request gives the same bytes."""
        request = VideoRequest.model_validate(operation.request)
        meant, told, seen = _as_meant(request, fetch)
        result: Result = import_module("production_flow.embedded.artist.clips").make(meant, folder, progress)
        return _telling(result, request, told, seen)


def _as_meant(request: Pictured, fetch: Fetch) -> tuple[Pictured, list[Notice], set[str]]:
    """The request with its figures as a person's pictures show them; most requests carry none."""
    if not any(one.own and one.role == "character" for one in request.references):
        return request, [], set()
    meant: tuple[Pictured, list[Notice], set[str]] = import_module(
        "production_flow.embedded.artist.reading.meant"
    ).as_meant(request, fetch)
    return meant


def _telling(result: Result, request: ImageRequest | VideoRequest, told: list[Notice], seen: set[str]) -> Result:
    """Says what was read in a person's pictures, and which of them are not in the drawing at all."""
    unused = [one for one in request.references if one.own and one.name not in seen]
    notices = tuple(
        Notice(
            code="dropped",
            message=f"The draft is drawn from the documents: your own picture ({item.role} {item.name}) is not in it.",
        )
        for item in unused
    )
    return result.model_copy(update={"notices": (*result.notices, *told, *notices)})
