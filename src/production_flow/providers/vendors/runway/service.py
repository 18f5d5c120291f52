"""Runway through its own client, without its retries: one POST that buys, then looks at the task."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from production_flow.errors import Busy, ProviderError, Unknown
from production_flow.providers import clips, hosts, keys, shaping, wire
from production_flow.providers.ports import Bench, Status
from production_flow.providers.requests import Reference
from production_flow.types import Json

if TYPE_CHECKING:
    from runwayml import RunwayML

KEY: Final = "RUNWAYML_API_SECRET"
SECONDS: float = 60.0
"""How long one answer may take."""

CREDIT: Final = 0.01
"""US dollars of a credit."""

INLINE: Final = 5_000_000
"""Characters up to which a picture goes along as a data address; a larger one is uploaded for a while."""


@contextmanager
def line() -> Iterator[RunwayML]:
    """Runway's client on the host that is set: no retries, no proxies, no redirects.

    Raises:
        ProviderError: There is no key.
    """
    from runwayml import RunwayML  # noqa: PLC0415 - takes half a second

    base, limits = hosts.host("runway"), httpx.Timeout(SECONDS, connect=10.0)
    key = keys.need(KEY)
    with (
        wire.client(base, timeout=limits) as session,
        RunwayML(api_key=key, base_url=base, max_retries=0, timeout=limits, http_client=session) as client,
    ):
        yield client


def link(client: RunwayML, bench: Bench, one: Reference, number: int, where: str) -> str:
    """An address of a reference that Runway can read.

    Raises:
        Busy, ProviderError: It could not be uploaded; nothing was bought.
    """
    from runwayml import APIConnectionError, APIStatusError  # noqa: PLC0415 - loaded already by `line`

    data = clips.data_of(bench.fetch(one.digest))
    address = clips.data_link(data, one.mime)
    if len(address) <= INLINE:
        return address
    bench.progress(0.0, f"uploading {one.name}")
    words = f"{one.name} could not be uploaded"
    try:
        sent = client.uploads.create_ephemeral(file=(shaping.file_name(one, number), data, one.mime))
    except APIStatusError as error:
        if error.status_code < 500 and error.status_code not in {408, 429}:
            told = keys.mask(words_of(error.body) or error.message)
            raise ProviderError(f"{words}: {told}", where=where, todo="pflow keys") from error
        raise Busy(f"{words} (HTTP {error.status_code}).", where=where, after=5.0) from error
    except (APIConnectionError, httpx.HTTPError) as error:
        raise Busy(f"{words} ({type(error).__name__}).", where=where, after=5.0) from error
    return sent.uri


def submit(client: RunwayML, desk: str, fields: dict[str, Json], where: str) -> tuple[str, float | None]:
    """Buys: one POST. Returns the id of the task and the most dollars that it may cost.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `wire.fault` and `wire.lost` say.
    """
    from runwayml import APIConnectionError, APIError, APIStatusError  # noqa: PLC0415 - loaded already by `line`

    # The client's signature has one variant for each model; which one is known only when it is called.
    create = cast("Any", getattr(client, desk)).create
    try:
        task = create(**fields)
    except APIStatusError as error:
        words = words_of(error.body) or error.message
        empty = error.status_code < 500 and "credits" in words.lower()
        after = wire.retry_after(error.response.headers)
        raise wire.fault(402 if empty else error.status_code, words, where=where, after=after) from error
    except APIConnectionError as error:
        raise wire.lost(error, where=where) from error
    except (APIError, ValueError, TypeError, AttributeError) as error:
        raise Unknown("Runway answered with something that names no task.", where=where) from error
    ident = getattr(task, "id", None)
    if not isinstance(ident, str) or not ident:
        raise Unknown("Runway answered with something that names no task.", where=where)
    return ident, _dollars(getattr(task, "estimated_cost", None))


def task_of(client: RunwayML, ident: str) -> Any:
    """The task as it stands, or words where it may be told a moment later.

    Raises:
        ProviderError: The key is not accepted, or Runway does not know the task.
    """
    from runwayml import APIConnectionError, APIStatusError  # noqa: PLC0415 - loaded already by `line`

    try:
        return client.tasks.retrieve(ident)
    except APIConnectionError as error:
        return f"Runway does not answer ({type(error).__name__})"
    except APIStatusError as error:
        if error.status_code in {408, 409, 425, 429} or error.status_code >= 500:
            return f"Runway answers HTTP {error.status_code}"
        if error.status_code == 404:
            raise ProviderError(
                "Runway no longer knows this task.", where="runway", todo="Ask for another take."
            ) from error
        raise wire.fault(error.status_code, words_of(error.body) or error.message, where="runway") from error
    except (ValueError, TypeError, AttributeError):  # the client takes any answer for a task, even a web page
        return "Runway answers with something that cannot be read"


def status(task: Any) -> Status:
    """Where a task stands; a word that is not known is taken for work going on."""
    if isinstance(task, str):
        return Status(state="running", message=task)
    word, cost = getattr(task, "status", ""), _dollars(getattr(task, "cost", None))
    if word == "SUCCEEDED":
        return Status(state="done", progress=1.0, cost=cost)
    if word == "FAILED":
        code = getattr(task, "failure_code", None) or ""
        words = keys.mask(f"{getattr(task, 'failure', '')}{f' ({code})' if code else ''}".strip())
        declined = code.startswith("SAFETY")
        return Status(state="refused" if declined else "failed", message=words or "no reason given", cost=cost)
    if word == "CANCELLED":
        return Status(state="failed", message="The task was cancelled.", cost=cost)
    progress = getattr(task, "progress", None) if word == "RUNNING" else 0.0
    waits = {"THROTTLED": "waits for a free place at Runway", "PENDING": "waits in the queue"}.get(word, "")
    return Status(state="running", progress=progress if isinstance(progress, float | int) else None, message=waits)


def cancel(client: RunwayML, ident: str) -> None:
    """Asks Runway to stop.

    Raises:
        ProviderError: It cannot be told.
    """
    from runwayml import APIError, NotFoundError  # noqa: PLC0415 - loaded already by `line`

    try:
        client.tasks.delete(ident)
    except NotFoundError:
        return
    except APIError as error:
        raise ProviderError(f"It could not be stopped: {keys.mask(error.message)}", where="runway") from error


def words_of(body: Json) -> str:
    """The words of an error, and what is at fault: `Validation of body failed: promptText: too long`."""
    if not isinstance(body, dict):
        return str(body or "")[:300]
    issues = body.get("issues") or []
    said = [_issue(one) for one in issues] if isinstance(issues, list) else []
    return ": ".join(filter(None, (str(body.get("error") or body.get("message") or ""), "; ".join(said))))


def _issue(one: Json) -> str:
    if not isinstance(one, dict):
        return str(one)
    path = one.get("path")
    place = ".".join(map(str, path)) if isinstance(path, list) else str(path or "")
    return ": ".join(filter(None, (place, str(one.get("message", "")))))


def _dollars(cost: Any) -> float | None:
    amount = getattr(cost, "credits", None)
    return round(float(amount) * CREDIT, 4) if isinstance(amount, int | float) else None
