"""ComfyUI behind the ports: the workflow is queued once under our own id, watched, and its file fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

import httpx

from production_flow.errors import BadInput, Busy, ProviderError, Unknown
from production_flow.providers import shaping
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, VideoRequest
from production_flow.providers.vendors.comfyui import results, server, watch, words, workflow
from production_flow.providers.vendors.comfyui.filling import BLANK, Asked, Filled, fill
from production_flow.types import Json

GREY: Final = 64
"""Pixels of a grey picture's side."""

GONE: Final = "ComfyUI no longer knows this work: it was restarted, or its history was cleared."


class _Comfy:
    """What stills and clips have in common."""

    name: str
    _port: Literal["image", "video"]
    _kind: str
    _stem: str
    _patience: float

    def ability(self) -> Ability:
        """Whatever the workflow makes; free, on a server of one's own."""
        return Ability(
            port=self._port,
            model="",
            version="1",
            free=True,
            max_references=8,
            concurrency=2,
            poll=1.0,
            patience=self._patience,
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Puts the workflow into the queue under our reference, unless it is there already or done."""
        asked = self._asked(request)
        made = workflow.load(asked.model, self._port)
        filled = fill(made, asked)
        operation = self._operation(reference, asked, made, filled)
        with server.line() as line:
            try:
                known = self._stands(line, reference)
            except Unknown as error:
                raise Busy(error.what, where=self.name, todo=server.START, after=2.0) from error
            if known in {"done", "under way"}:
                return operation
            if lacks := server.missing(line, made.graph):
                raise ProviderError(
                    f"This ComfyUI has no node called {' or '.join(lacks)}.",
                    where=made.name,
                    todo="Install what brings it, or change the workflow.",
                )
            names = {name: self._uploaded(line, name, filled, bench) for name in filled.uploads}
            ident, faults = self._posted(line, made, filled.renamed(names), reference)
        told = [Notice(code="degraded", message=f"A part of the workflow does not run: {one}.") for one in faults]
        ticket = {**operation.ticket, "notices": [*operation.ticket["notices"], *written(told)]}
        return operation.model_copy(update={"id": ident, "ticket": ticket})

    def status(self, operation: Operation) -> Status:
        """One look; how far it is comes from what was heard meanwhile."""
        titles: dict[str, str] = operation.ticket["titles"]
        heard = watch.begin(operation.id, titles, titles)
        try:
            with server.line() as line:
                found = server.history(line, operation.id)
                if found is None:
                    queue = server.queue(line)
                    if operation.id in queue.waiting:
                        before = queue.waiting.index(operation.id) + len(queue.running)
                        return Status(state="running", message=f"{before} before it in the queue")
                    if operation.id in queue.running:
                        return Status(state="running", progress=heard.fraction, message=heard.words)
                    found = server.history(line, operation.id)  # it ended between the two looks
        except ProviderError as error:
            return Status(state="running", message=error.what)
        watch.end(operation.id)
        if found is None:
            return Status(state="failed", message=GONE)
        if _failed(found):
            return Status(state="failed", message=words.failure(found, titles))
        return Status(state="done", progress=1.0, cost=0.0)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches the file that the workflow saved."""
        where = f"{self.name} {operation.model}"
        with server.line() as line:
            found = server.history(line, operation.id, tries=4)
        if found is None:
            raise ProviderError(GONE, where=where, todo="Make it again.")
        files = results.files_of(found, self._kind, operation.ticket["outputs"])
        if not files:
            todo = "Add a node that saves it, or mark the one that does flow:output."
            raise ProviderError(f"The workflow saved no {self._kind}.", where=where, todo=todo)
        progress(0.1)
        path = server.fetch(files[0], folder / f"{self._stem}.part", where)
        output = shaping.measured(folder, path, self._stem, self._kind)
        more = files[1:] if files[0].get("type") == "output" else []
        left = [file for file in more if file.get("type") == "output"]
        told = [shaping.dropped(f"The workflow saved more, which is left there: {server.names(left)}.")] if left else []
        return Result(outputs=(output,), notices=(*noted(operation), *told), cost=0.0, model=operation.model)

    def find(self, request: AnyRequest, reference: str) -> Operation | None:
        """Work under our reference that waits, goes on or has ended."""
        asked = self._asked(request)
        made = workflow.load(asked.model, self._port)
        with server.line() as line:
            known = self._stands(line, reference)
        return self._operation(reference, asked, made, fill(made, asked)) if known else None

    def cancel(self, operation: Operation) -> None:
        """Takes it out of the queue, or interrupts it; ComfyUI stops after the step it is at."""
        with server.line() as line:
            server.stop(line, operation.id)
        watch.end(operation.id)

    def _asked(self, request: AnyRequest) -> Asked:
        kind = ImageRequest if self._port == "image" else VideoRequest
        if not isinstance(request, kind):
            raise BadInput(f"{self.name} does not make {request.port}.", where=self.name)
        return request

    def _stands(self, line: httpx.Client, reference: str) -> str:
        """Where work under our reference stands: done, failed, under way; empty where there is none.

        Raises:
            Unknown: The server does not answer.
        """
        try:
            found = server.history(line, reference)
            if found is not None:
                return "failed" if _failed(found) else "done"
            queue = server.queue(line)
        except ProviderError as error:
            raise Unknown(f"ComfyUI does not answer: {error.what}", where=self.name, todo=server.START) from error
        return "under way" if reference in (*queue.running, *queue.waiting) else ""

    def _posted(
        self, line: httpx.Client, made: workflow.Workflow, graph: workflow.Graph, reference: str
    ) -> tuple[str, list[str]]:
        """Queues it; somebody listens before, so that nothing is missed."""
        watch.begin(reference, made.graph, made.titles)
        try:
            return server.post(line, graph, reference, made.titles, f"{self.name} {made.name}")
        except ProviderError:
            watch.end(reference)
            raise

    def _operation(self, reference: str, asked: Asked, made: workflow.Workflow, filled: Filled) -> Operation:
        ticket: dict[str, Json] = {
            "notices": written(filled.notices),
            "titles": made.titles,
            "outputs": [slot.node for slot in made.of("output")],
        }
        return Operation(
            provider=self.name, model=asked.model or made.name, id=reference, request={}, ticket=ticket, cost=0.0
        )

    def _uploaded(self, line: httpx.Client, name: str, filled: Filled, bench: Bench) -> str:
        reference = filled.uploads[name]
        if reference is None:
            return server.upload(line, BLANK, _grey(), "image/png")
        return server.upload(line, name, bench.fetch(reference.digest).read_bytes(), reference.mime)


class ComfyImages(_Comfy):
    """Draws stills by a workflow; the request's model is its name, by itself `image`."""

    name = "comfyui-image"
    _port, _kind, _stem, _patience = "image", "picture", "picture", 3600.0


class ComfyVideo(_Comfy):
    """Makes clips by a workflow; the request's model is its name, by itself `video`."""

    name = "comfyui-video"
    _port, _kind, _stem, _patience = "video", "video", "clip", 6 * 3600.0


def _failed(entry: dict[str, Json]) -> bool:
    status = entry.get("status")
    return isinstance(status, dict) and (status.get("status_str") == "error" or status.get("completed") is False)


def _grey() -> bytes:
    import numpy as np  # noqa: PLC0415 - only for workflows that get more pictures than there are

    from production_flow.media.picture import png_bytes  # noqa: PLC0415 - as above

    return png_bytes(np.full((GREY, GREY, 3), 128, np.uint8))
