"""Clips from a gateway that speaks the shape of OpenAI's `/videos`: some still serve Sora, or other models in its way.

OpenAI's own address ended on 2026-09-24, so there is none until `PRODUCTION_FLOW_VIDEOS_URL` names a gateway.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

import httpx

from production_flow.errors import ProviderError, Unknown
from production_flow.providers import clips, hosts, keys, shaping, wire
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Ability, Bench, Fetch, Notice, Operation, Progress, Result, Status
from production_flow.providers.requests import AnyRequest, Reference, VideoRequest
from production_flow.types import Json

URL: Final = "PRODUCTION_FLOW_VIDEOS_URL"
KEY: Final = "PRODUCTION_FLOW_VIDEOS_KEY"
"""The gateway's own key; OpenAI's is never sent to it."""

SECONDS: float = 120.0
"""How long one answer may take."""

LENGTHS: Final = (4.0, 8.0, 12.0)
SIZES: Final = ("1280x720", "720x1280")
SIZES_PRO: Final = (*SIZES, "1792x1024", "1024x1792")
LIMIT: Final = 32_000

_DECLINED: Final = ("moderation", "content_policy", "content policy", "safety", "blocked")


def video() -> GatewayVideo:
    """Clips through a gateway."""
    return GatewayVideo()


class GatewayVideo:
    """Makes clips of 4, 8 or 12 seconds, from a first frame or from words."""

    name = "videos-video"

    def ability(self) -> Ability:
        """Whatever the gateway serves; it is at hand once its address is set."""
        return Ability(
            port="video", model="", version="1", max_references=1, keys=(URL,), concurrency=4, poll=5.0, patience=3600.0
        )

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Sends one form."""
        asked = shaping.asked_for(request, VideoRequest, self.name)
        where = f"{self.name} {asked.model}"
        with _line() as line:
            fields, notices = _fields(asked, shaping.priced(self.name, asked.model))
            frame, more = _frame(asked, fields["size"], bench)
            form: list[tuple[str, Any]] = [(name, (None, value)) for name, value in fields.items()]
            if frame is not None:
                form.append(("input_reference", frame))
            bench.progress(0.0, "asking the gateway")
            ident = _send(line, form, where)
        return Operation(
            provider=self.name,
            model=asked.model,
            id=ident,
            request={},
            ticket={"reference": reference, "notices": clips.written((*notices, *more, *shaping.deaf(asked)))},
        )

    def status(self, operation: Operation) -> Status:
        """One look at the work; a word that is not known is taken for work going on."""
        with _line() as line:
            try:
                answer = line.get(f"/videos/{operation.id}")
            except httpx.TransportError as error:
                return Status(state="running", message=f"the gateway does not answer ({type(error).__name__})")
        if answer.status_code in {408, 425, 429} or answer.status_code >= 500:
            return Status(state="running", message=f"the gateway answers HTTP {answer.status_code}")
        if answer.status_code >= 400:
            raise wire.fault(answer.status_code, _words(_read(answer)), where=self.name)
        return _status(_read(answer))

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Fetches the content of the work."""
        base, where = _base(), f"{self.name} {operation.model}"
        address = f"{base}/videos/{operation.id}/content"
        progress(0.1)
        path = wire.download(address, folder / "clip.part", base=base, where=where, headers=_headers())
        made = shaping.measured(folder, path, "clip", "video")
        return Result(outputs=(made,), notices=clips.noted(operation), cost=None, model=operation.model)


def _base() -> str:
    base = hosts.host("videos")
    if not base:
        todo = f"Set {URL} to the address of one that serves POST /videos (with its /v1)."
        raise ProviderError("No gateway for videos is set.", where=GatewayVideo.name, todo=todo)
    return base


def _headers() -> dict[str, str]:
    """The gateway's key, where there is one; on one's own machine there may be none."""
    key = keys.secret(KEY)
    return {"Authorization": f"Bearer {key}"} if key else {}


def _line() -> httpx.Client:
    return wire.client(_base(), _headers(), httpx.Timeout(SECONDS, connect=10.0))


def _fields(request: VideoRequest, entry: Entry | None) -> tuple[dict[str, str], list[Notice]]:
    """The fields of the form, and what did not fit."""
    model = request.model
    lengths, steps = (entry.durations, entry.steps) if entry and entry.durations else (LENGTHS, True)
    seconds, notices = clips.length(request, lengths, model, steps=steps)
    sora = model.startswith("sora-2")
    sizes = (SIZES_PRO if "pro" in model else SIZES) if sora or not entry or not entry.sizes else entry.sizes
    size, more = clips.ratio(sizes, request, request.width, request.height)
    prompt, cut = clips.fitted(request.prompt, LIMIT, model)
    assert seconds is not None
    return {"model": model, "prompt": prompt, "seconds": f"{seconds:g}", "size": size}, [*notices, *more, *cut]


def _frame(request: VideoRequest, size: str, bench: Bench) -> tuple[tuple[str, bytes, str] | None, list[Notice]]:
    """The first frame as a file of exactly the clip's size, as is demanded; every other picture is left out."""
    frames = clips.frames(request)
    others = (*((frames.last,) if frames.last else ()), *frames.others)
    _, notices = shaping.within(others, 0, f"{request.model} with a first frame" if frames.first else request.model)
    if frames.first is None:
        return None, notices
    width, height = map(int, size.split("x"))
    name = shaping.file_name(frames.first, 1)
    data, cropped = _scaled(bench, frames.first, width, height)
    if cropped:
        notices.append(shaping.snapped(request.model, "keyframe", f"cut to {size}", "whole"))
    if data is not None:
        return (f"{Path(name).stem}.png", data, "image/png"), notices
    return (name, bench.fetch(frames.first.digest).read_bytes(), frames.first.mime), notices


def _scaled(bench: Bench, one: Reference, width: int, height: int) -> tuple[bytes | None, bool]:
    """The picture as a PNG of this size, or None where it has it already; and whether its edges had to be cut."""
    from production_flow.media.picture import fill, open_picture  # noqa: PLC0415 - decoders are slow to import

    with open_picture(bench.fetch(one.digest)) as picture:
        if picture.size == (width, height):
            return None, False
        memory = io.BytesIO()
        fill(picture, width, height).save(memory, "PNG")
        return memory.getvalue(), not shaping.same_shape(picture.width, picture.height, f"{width}:{height}")


def _send(line: httpx.Client, form: list[tuple[str, Any]], where: str) -> str:
    """Buys: one POST. Returns the id of the work."""
    try:
        answer = line.post("/videos", files=form)
    except httpx.TransportError as error:
        raise wire.lost(error, where=where) from error
    told = _read(answer)
    if answer.status_code >= 400:
        raise wire.fault(answer.status_code, _words(told), where=where, after=wire.retry_after(answer.headers))
    ident = told.get("id") if isinstance(told, dict) else None
    if not isinstance(ident, str) or not ident:
        raise Unknown("The gateway answered with something that names no work.", where=where)
    return ident


def _status(told: Json) -> Status:
    if not isinstance(told, dict):
        return Status(state="running", message="the gateway answers with something that cannot be read")
    word, done = told.get("status"), told.get("progress")
    if word == "completed":
        return Status(state="done", progress=1.0)
    if word in {"failed", "cancelled", "canceled", "expired"}:
        words = keys.mask(_words(told.get("error")) or f"The gateway says that it {word}.")
        declined = any(mark in words.lower() for mark in _DECLINED)
        return Status(state="refused" if declined else "failed", message=words)
    return Status(state="running", progress=min(1.0, done / 100) if isinstance(done, int | float) else None)


def _words(told: Json) -> str:
    """The words of an error, with its code: `It was flagged. (moderation_blocked)`."""
    if isinstance(told, dict) and isinstance(told.get("error"), dict | str):
        return _words(told["error"])
    if isinstance(told, dict):
        code = told.get("code")
        return f"{told.get('message') or ''}{f' ({code})' if code else ''}".strip()
    return str(told or "")[:300]


def _read(answer: httpx.Response) -> Json:
    try:
        return answer.json()
    except ValueError:
        return answer.text[:300]
