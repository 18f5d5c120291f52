"""The calls of a ComfyUI server: what it knows, uploads, the one that puts a workflow into its queue, its files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

import httpx

from production_flow.errors import Busy, ProviderError, Unknown
from production_flow.providers import hosts, wire
from production_flow.providers.vendors.comfyui import words
from production_flow.providers.vendors.comfyui.workflow import Graph
from production_flow.types import Json

SECONDS: float = 60.0
"""How long one answer may take; it puts work into a queue and does not wait for it."""

START: Final = "Start ComfyUI, or say where it is: COMFYUI_BASE_URL."

_known: dict[str, set[str]] = {}
"""Classes of nodes that each server has said it has."""


@dataclass(frozen=True)
class Queue:
    """Ids of the work that goes on and that waits, in order."""

    running: tuple[str, ...]
    waiting: tuple[str, ...]


def line() -> httpx.Client:
    """A client of the server; it retries nothing."""
    return wire.client(hosts.host("comfyui"), timeout=httpx.Timeout(SECONDS, connect=5.0))


def history(client: httpx.Client, ident: str, *, tries: int = 1) -> dict[str, Json] | None:
    """What is known of work that ended, under our id; None while it has not, or for work that never was.

    Raises:
        ProviderError: The server does not answer.
    """
    found = wire.get(client, f"/history/{quote(ident, safe='')}", where="comfyui", tries=tries)
    entry = found.get(ident) if isinstance(found, dict) else None
    return entry if isinstance(entry, dict) else None


def queue(client: httpx.Client, *, tries: int = 1) -> Queue:
    """What the server works on.

    Raises:
        ProviderError: The server does not answer.
    """
    found = wire.get(client, "/queue", where="comfyui", tries=tries)
    rows = found if isinstance(found, dict) else {}
    return Queue(_ids(rows.get("queue_running")), _ids(rows.get("queue_pending")))


def _ids(rows: Json) -> tuple[str, ...]:
    """The second thing in each row is the id."""
    return tuple(str(row[1]) for row in rows or () if isinstance(row, list) and len(row) > 1)


def missing(client: httpx.Client, graph: Graph) -> list[str]:
    """The classes of nodes that the server does not have; what it has is asked once per process.

    Raises:
        Busy: The server does not answer.
    """
    known = _known.setdefault(str(client.base_url), set())
    lacks = []
    for kind in sorted({str(fields["class_type"]) for fields in graph.values()} - known):
        try:
            answer = client.get(f"/object_info/{quote(kind, safe='')}")
        except httpx.TransportError as error:
            raise _silent(error) from error
        said = _json(answer)
        if answer.status_code == 200 and isinstance(said, dict) and kind not in said:
            lacks.append(kind)
        elif answer.status_code == 200:
            known.add(kind)
    return lacks


def upload(client: httpx.Client, name: str, data: bytes, mime: str) -> str:
    """Puts a picture among the server's inputs; the name under which a workflow finds it.

    Raises:
        Busy: The server does not answer; nothing was asked for yet.
        ProviderError: It does not take the picture.
    """
    where = f"comfyui upload of {name}"
    form = {"type": "input", "overwrite": "true"}
    try:
        answer = client.post("/upload/image", data=form, files={"image": (name, data, mime)})
    except httpx.TransportError as error:
        raise _silent(error) from error
    said = _json(answer)
    if answer.status_code >= 500:
        raise Busy(f"The picture was not taken (HTTP {answer.status_code}).", where=where, after=5.0)
    if answer.status_code != 200 or not isinstance(said, dict) or not said.get("name"):
        raise ProviderError(f"The picture was not taken (HTTP {answer.status_code}).", where=where)
    folder = str(said.get("subfolder") or "")
    return f"{folder}/{said['name']}" if folder else str(said["name"])


def post(
    client: httpx.Client, graph: Graph, ident: str, titles: Mapping[str, str], where: str
) -> tuple[str, list[str]]:
    """Puts a workflow into the queue under our id, once; the id it has there, and what of it will not run, in words.

    Raises:
        Busy: The server does not answer; nothing was queued.
        ProviderError: It does not run; names the nodes.
        Unknown: Nobody can say whether it was queued.
    """
    body = {"prompt": graph, "client_id": ident, "prompt_id": ident}
    try:
        answer = client.post("/prompt", json=body)
    except httpx.TransportError as error:
        raise wire.lost(error, where=where) from error
    said = _json(answer)
    if answer.status_code == 400 and isinstance(said, dict):
        raise ProviderError(words.invalid(said, titles), where=where, todo="Mend the workflow in ComfyUI.")
    if answer.status_code >= 400:
        raise wire.fault(answer.status_code, answer.text, where=where, after=wire.retry_after(answer.headers))
    if not isinstance(said, dict) or not said.get("prompt_id"):
        raise Unknown("The server answered with something that is no answer.", where=where)
    return str(said["prompt_id"]), words.complaints(said.get("node_errors"), titles)


def stop(client: httpx.Client, ident: str) -> None:
    """Takes work out of the queue, or interrupts it where it goes on; nobody else's.

    Raises:
        ProviderError: The server does not answer.
    """
    try:
        for _look in range(2):  # it may begin while it is taken out
            now = queue(client)
            if ident in now.waiting:
                client.post("/queue", json={"delete": [ident]})
            elif ident in now.running:
                client.post("/interrupt", json={"prompt_id": ident})
                return
    except httpx.TransportError as error:
        raise ProviderError(f"It cannot be stopped: {type(error).__name__}", where="comfyui", todo=START) from error


def fetch(file: Mapping[str, Json], target: Path, where: str) -> Path:
    """Writes a file that the server made to `target`.

    Raises:
        ProviderError, Unfit: As `wire.download`.
    """
    base = hosts.host("comfyui")
    query = urlencode({name: str(file.get(name) or "") for name in ("filename", "subfolder", "type")})
    return wire.download(f"{base}/view?{query}", target, base=base, where=where)


def names(files: Iterable[Mapping[str, Json]]) -> str:
    """Files for people."""
    return ", ".join(str(file.get("filename")) for file in files)


def _silent(error: httpx.TransportError) -> Busy:
    return Busy(f"ComfyUI does not answer ({type(error).__name__}).", where="comfyui", todo=START, after=2.0)


def _json(answer: httpx.Response) -> Json:
    try:
        return answer.json()
    except ValueError:
        return None
