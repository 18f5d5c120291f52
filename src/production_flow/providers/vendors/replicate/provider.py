"""Stills by any model at Replicate: a job that is asked for once, looked at, looked up again, and stopped."""

from __future__ import annotations

import base64
import re
import time
from pathlib import Path
from typing import Final

import httpx

from production_flow.errors import BadInput, Busy, ProviderError, Unknown
from production_flow.providers import hosts, keys, shaping, wire
from production_flow.providers.clips import noted, written
from production_flow.providers.ports import Ability, Bench, Fetch, Operation, Progress, Result, State, Status
from production_flow.providers.requests import AnyRequest, ImageRequest, Reference
from production_flow.providers.vendors.replicate import shape
from production_flow.types import Json

KEY: Final = "REPLICATE_API_TOKEN"
TIMEOUT: Final = httpx.Timeout(120.0, connect=10.0)
INSIDE: Final = 256_000
"""Bytes of a picture that goes inside the request; a larger one is uploaded before, which costs nothing."""

LATE: Final = 2.0
"""Seconds after which a request that is not among past work yet is looked for once more."""

PAGES: Final = 3
"""Pages of past work that are looked through for a request whose answer was lost."""

ENDED: Final[dict[str, State]] = {"succeeded": "done", "failed": "failed", "canceled": "failed", "aborted": "failed"}
JUDGED: Final = ("e005", "nsfw", "sensitive", "flagged", "safety", "moderat")
"""Marks in an error that say that the request was judged, not that something broke."""

_MODEL: Final = re.compile(r"(?P<name>[\w.-]+/[\w.-]+)(:(?P<version>[0-9a-f]{8,64}))?")


class ReplicateImages:
    """Makes stills with the model that the request names, as `owner/name` or `owner/name:version`."""

    name = "replicate-images"

    def ability(self) -> Ability:
        """Whatever the model's own description says."""
        return Ability(
            port="image", model="", version="1", max_references=shape.MOST_IN_A_LIST, keys=(KEY,), concurrency=6
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Takes the picture on."""
        asked = shaping.asked_for(request, ImageRequest, self.name)
        where = f"{self.name} {asked.model}"
        name, version = _split(asked.model)
        with self._line() as line:
            made = _shaped(line, asked, name, version)
            body: dict[str, Json] = {"input": {**made.input, **_pictures(line, made, bench)}}
            path = "/v1/predictions" if version else f"/v1/models/{name}/predictions"
            try:
                answer = wire.post(line, path, {"version": version, **body} if version else body, where=where)
            except Busy as busy:
                raise Busy(busy.what, where=where, after=_available(busy)) from busy
        if not isinstance(answer, dict) or not answer.get("id"):
            raise Unknown("The provider's answer names no work.", where=where)
        return self._operation(asked, reference, str(answer["id"]), made)

    def status(self, operation: Operation) -> Status:
        """Looks once; a provider that stumbles counts as still at work."""
        try:
            found = self._look(operation, tries=1)
        except ProviderError as error:
            gone = "not found" in error.what.lower()
            return Status(state="failed" if gone else "running", message=error.what)
        word = str(found.get("status", ""))
        state = ENDED.get(word, "running")
        if state == "running":
            return Status(state=state, progress=_progress(found), message=word)
        words = keys.mask(str(found.get("error") or word))[:500]
        if state == "failed" and any(mark in words.lower() for mark in JUDGED):
            state = "refused"
        return Status(state=state, message="" if state == "done" else words)

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches the picture; Replicate keeps it for an hour."""
        where = f"{self.name} {operation.model}"
        address = _address(self._look(operation, tries=5).get("output"))
        if not address:
            words = "Replicate no longer has the picture: it keeps one for an hour."
            raise ProviderError(words, where=where, todo="Ask again: pflow redo")
        path = wire.download(address, folder / "picture.part", base=hosts.host("replicate"), where=where)
        made = shaping.measured(folder, path, "picture", "picture")
        return Result(
            outputs=(made,), notices=noted(operation), cost=operation.ticket.get("price"), model=operation.model
        )

    def cancel(self, operation: Operation) -> None:
        """Asks Replicate to stop."""
        with self._line() as line:
            path = f"/v1/predictions/{operation.id}/cancel"
            wire.stop(line, "POST", path, where=f"{self.name} {operation.model}")

    def find(self, request: AnyRequest, reference: str) -> Operation | None:
        """Past work with the same model and the same words, size and seed; the pictures cannot be compared.

        Raises:
            Unknown: There are several, takes without a seed look alike, or there is too much past work.
        """
        asked = shaping.asked_for(request, ImageRequest, self.name)
        where = f"{self.name} {asked.model}"
        name, version = _split(asked.model)
        with self._line() as line:
            made = _shaped(line, asked, name, version)
            found, whole = _past(line, name, made, where)
            if not found and whole:
                time.sleep(LATE)
                found, whole = _past(line, name, made, where)
        if len(found) == 1 and "seed" in made.input:
            return self._operation(asked, reference, found[0], made)
        if found or not whole:
            why = "there are several alike" if found else "there is too much past work to look through"
            raise Unknown(f"Replicate cannot say which request is ours: {why}.", where=where)
        return None

    def _operation(self, asked: ImageRequest, reference: str, ident: str, made: shape.Asked) -> Operation:
        return Operation(
            provider=self.name,
            model=asked.model,
            id=ident,
            request={"reference": reference},
            ticket={"notices": written(made.notices), "price": _price(asked)},
        )

    def _line(self) -> httpx.Client:
        return wire.client(hosts.host("replicate"), {"Authorization": f"Bearer {keys.need(KEY)}"}, TIMEOUT)

    def _look(self, operation: Operation, *, tries: int) -> dict[str, Json]:
        with self._line() as line:
            where = f"{self.name} {operation.model}"
            found = wire.get(line, f"/v1/predictions/{operation.id}", where=where, tries=tries)
        return found if isinstance(found, dict) else {}


def _split(model: str) -> tuple[str, str]:
    """Name and version of a model; the version is empty where none is named."""
    match = _MODEL.fullmatch(model)
    if match is None:
        raise BadInput(f"{model!r} is no model of Replicate.", where="replicate-images", todo="Name it as owner/name.")
    return match["name"], match["version"] or ""


def _shaped(line: httpx.Client, asked: ImageRequest, name: str, version: str) -> shape.Asked:
    """The request in the shape of its model, by the model's own description."""
    path = f"/v1/models/{name}/versions/{version}" if version else f"/v1/models/{name}"
    where = f"replicate-images {asked.model}"
    try:
        told = wire.get(line, path, where=where, tries=3)
    except wire.Silent as error:
        raise Busy(error.what, where=where, after=5.0) from error
    described = told.get("openapi_schema") if version else (told.get("latest_version") or {}).get("openapi_schema")
    inputs, required = shape.inputs_of(described)
    if not inputs and name.startswith("black-forest-labs/flux-2"):
        inputs, required = dict(shape.FLUX_2), ["prompt"]
    if "prompt" not in inputs:
        words = f"{asked.model} is not made from words, or does not say what it takes."
        raise ProviderError(words, where="replicate-images", todo="Choose another model.")
    return shape.ask(asked, inputs, required, shaping.priced(ReplicateImages.name, asked.model))


def _pictures(line: httpx.Client, made: shape.Asked, bench: Bench) -> dict[str, Json]:
    """The references as the model takes them: inside the request where they are small, else uploaded."""
    if not made.references:
        return {}
    sent = [_sent(line, one, number, bench) for number, one in enumerate(made.references, 1)]
    return {made.key: sent if made.many else sent[0]}


def _sent(line: httpx.Client, reference: Reference, number: int, bench: Bench) -> str:
    data = bench.fetch(reference.digest).read_bytes()
    if len(data) <= INSIDE:
        return f"data:{reference.mime};base64,{base64.b64encode(data).decode()}"
    form = {"content": (shaping.file_name(reference, number), data, reference.mime)}
    try:
        answer = line.post("/v1/files", files=form)
        answer.raise_for_status()
        return str(answer.json()["urls"]["get"])
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        words = f"The picture of {reference.name} could not be uploaded ({type(error).__name__})."
        raise Busy(words, where="replicate files", after=5.0) from error


def _past(line: httpx.Client, name: str, made: shape.Asked, where: str) -> tuple[list[str], bool]:
    """Ids of past work that was asked for alike, and whether all past work could be compared."""
    found, path, whole = [], "/v1/predictions", True
    for _page in range(PAGES):
        page = wire.get(line, path, where=where)
        for one in page.get("results") or ():
            if str(one.get("model", "")) != name:
                continue
            words = one.get("input") or {}
            whole = whole and bool(words)  # what is older than an hour is kept without its words
            if words and all(words.get(key) == value for key, value in made.input.items()):
                found.append(str(one["id"]))
        if not page.get("next"):
            return found, whole
        path = str(page["next"]).removeprefix(hosts.host("replicate"))
        if not path.startswith("/v1/"):
            break
    return found, False


def _available(busy: Busy) -> float:
    """Seconds to wait: as the header says, else as the words do ("Expected available in 8 seconds")."""
    match = re.search(r"available in (\d+) second", busy.what)
    return max(busy.after, float(match[1])) if match else busy.after


def _address(output: Json) -> str:
    """The address of the first picture in an output: an address, a list of them, or a table that holds one."""
    if isinstance(output, list):
        return _address(output[0]) if output else ""
    if isinstance(output, dict):
        return next((found for value in output.values() if (found := _address(value))), "")
    return output if isinstance(output, str) and output.startswith(("https://", "http://")) else ""


def _progress(found: dict[str, Json]) -> float | None:
    """The last share that its log tells (" 45%|####")."""
    told = re.findall(r"(\d{1,3})%\|", str(found.get("logs") or ""))
    return min(100, int(told[-1])) / 100 if told else None


def _price(request: ImageRequest) -> float | None:
    """US dollars by the catalogue's price; None where it has none."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    entry = shaping.priced(ReplicateImages.name, request.model)
    return catalogue.quote(entry, request).amount if entry else None
