"""The queue of fal, through its own client: one POST that buys, then looks at addresses of its host only."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Final

import httpx

from production_flow.errors import Busy, ProviderError, Refused, Unknown
from production_flow.providers import clips, hosts, keys, wire
from production_flow.providers.ports import Bench, Operation, Status
from production_flow.providers.requests import Reference
from production_flow.types import Json

if TYPE_CHECKING:
    from fal_client import SyncClient

KEY: Final = "FAL_KEY"
SECONDS: float = 120.0
"""How long one answer of the queue may take."""

INLINE: Final = 2_000_000
"""Bytes up to which a picture goes along inside the request; a larger one is uploaded first."""

KEPT: Final = "1d"
"""How long fal keeps what is uploaded."""

_REST, _CDN = "https://rest.fal.ai", "https://v3.fal.media"
_TRIES: Final = 4
_PASSING: Final = frozenset({408, 425, 429})
"""Answers that may be others a moment later; so may every 5xx."""


@contextmanager
def line() -> Iterator[SyncClient]:
    """The client of fal on the host that is set: no retries, no proxies, no redirects, no second domain.

    Raises:
        ProviderError: There is no key.
    """
    import fal_client.client as fal  # noqa: PLC0415 - a quarter of a second

    base = hosts.host("fal")
    moved = base != hosts.HOSTS["fal"][1]
    fal.MAX_ATTEMPTS = 1
    fal.QUEUE_URL_FORMAT = fal.RUN_URL_FORMAT = f"{base}/"
    fal.REST_URL, fal.CDN_URL = (base, base) if moved else (_REST, _CDN)
    key = keys.need(KEY)
    client = fal.SyncClient(key=key, default_timeout=SECONDS)
    limits = httpx.Timeout(SECONDS, connect=10.0)
    with ExitStack() as lines:

        def storage() -> httpx.Client:
            token = client._token_manager.get_token()  # noqa: SLF001 - what the method that this replaces does
            return lines.enter_context(wire.client("", {"Authorization": f"{token.token_type} {token.token}"}, limits))

        headers = {"Authorization": f"Key {key}", "User-Agent": fal.USER_AGENT}
        # The client keeps its connection here once it has made one: put there first, ours is the one that it uses.
        client.__dict__["_client"] = lines.enter_context(wire.client("", headers, limits))
        client.__dict__["_get_cdn_client"] = storage
        yield client


def link(client: SyncClient, bench: Bench, one: Reference, where: str) -> str:
    """An address of a reference that fal can read: itself inside, or where it was uploaded.

    Raises:
        Busy: It could not be uploaded; nothing was bought.
        ProviderError: The upload was not accepted; nothing was bought.
    """
    from fal_client.client import FalClientHTTPError, StorageSettings  # noqa: PLC0415 - loaded already by `line`

    data = clips.data_of(bench.fetch(one.digest))
    if len(data) <= INLINE:
        return clips.data_link(data, one.mime)
    bench.progress(0.0, f"uploading {one.name}")
    try:
        return client.upload(data, one.mime, lifecycle=StorageSettings(expires_in=KEPT))
    except (FalClientHTTPError, httpx.HTTPStatusError) as error:
        status = error.response.status_code
        words = f"{one.name} could not be uploaded (HTTP {status})."
        if status >= 500 or status in _PASSING:
            raise Busy(words, where=where, after=5.0) from error
        raise ProviderError(words, where=where, todo="pflow keys") from error
    except (httpx.TransportError, KeyError, ValueError) as error:
        raise Busy(f"{one.name} could not be uploaded ({type(error).__name__}).", where=where, after=5.0) from error


def submit(client: SyncClient, slug: str, fields: dict[str, Json], where: str) -> dict[str, str]:
    """Buys: one POST. Returns the id of the work and the addresses to look at.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `wire.fault` and `wire.lost` say.
    """
    from fal_client.client import FalClientHTTPError  # noqa: PLC0415 - loaded already by `line`

    try:
        handle = client.submit(slug, fields, headers={"x-fal-no-retry": "1"})
    except FalClientHTTPError as error:
        words = words_of(error.message)
        # A locked account answers 403, as a wrong key does.
        empty = error.status_code == 403 and ("balance" in words.lower() or "locked" in words.lower())
        after = wire.retry_after(error.response_headers)
        raise wire.fault(402 if empty else error.status_code, words, where=where, after=after) from error
    except httpx.TransportError as error:
        raise wire.lost(error, where=where) from error
    except (KeyError, TypeError, ValueError) as error:
        raise Unknown("fal answered with something that names no work.", where=where) from error
    usual = client.get_handle(slug, handle.request_id)
    base = hosts.host("fal")
    return {
        "id": handle.request_id,
        "status": handle.status_url if wire.same_host(handle.status_url, base) else usual.status_url,
        "response": handle.response_url if wire.same_host(handle.response_url, base) else usual.response_url,
        "cancel": handle.cancel_url if wire.same_host(handle.cancel_url, base) else usual.cancel_url,
    }


def ask(client: SyncClient, address: str, *passing: int) -> httpx.Response | str:
    """One look: the answer, or words where it may be another one a moment later (as with the codes of `passing`).

    Raises:
        ProviderError: The address is not on the host that is set now, or the key is not accepted.
    """
    if not wire.same_host(address, hosts.host("fal")):  # the key is sent to no other
        raise ProviderError(
            "This work lies on another host than the one that is set.", where="fal", todo="FAL_BASE_URL"
        )
    session: httpx.Client = client._client  # noqa: SLF001 - the connection that `line` gave it
    try:
        answer = session.get(address)
    except httpx.TransportError as error:
        return f"fal does not answer ({type(error).__name__})"
    if answer.status_code in {*_PASSING, *passing} or answer.status_code >= 500:
        return f"fal answers HTTP {answer.status_code}"
    if answer.status_code in {401, 403}:
        raise wire.fault(answer.status_code, words_of(_json(answer)), where="fal")
    return answer


def status(client: SyncClient, operation: Operation) -> Status:
    """Where the work stands. A result that is not there although the work is done is a refusal or a failure."""
    address = operation.ticket["status"]
    # Work that was just taken on may not be known everywhere yet: 404.
    seen = ask(client, f"{address}{'&' if '?' in address else '?'}logs=1", 404)
    if isinstance(seen, str):
        return Status(state="running", message=seen)
    told = _json(seen)
    word = told.get("status") if isinstance(told, dict) else None
    if word == "IN_QUEUE":
        return Status(state="running", progress=0.0, message=f"place {told.get('queue_position', '?')} in the queue")
    if word != "COMPLETED":
        return Status(state="running", message=_last_log(told))
    made = ask(client, operation.ticket["response"])
    if isinstance(made, str) and not told.get("error"):
        return Status(state="running", message=made)
    if isinstance(made, httpx.Response) and made.status_code < 400:
        return Status(state="done", progress=1.0)
    detail = words_of(_json(made)) if isinstance(made, httpx.Response) else ""
    kind = " ".join(filter(None, (told.get("error_type"), _kind(made))))
    words = keys.mask(detail or words_of(told.get("error")) or "fal gave no reason.")
    return Status(state="refused" if _declined(words, kind) else "failed", message=words)


def result(client: SyncClient, operation: Operation, where: str) -> tuple[dict[str, Any], float | None]:
    """What the work gave, and how many units of its price it is billed for, where fal says so.

    Raises:
        Refused, ProviderError: There is nothing, and why.
    """
    seen: httpx.Response | str = ""
    for attempt in range(_TRIES):
        seen = ask(client, operation.ticket["response"])
        if not isinstance(seen, str):
            break
        if attempt + 1 < _TRIES:
            time.sleep(0.25 * 2**attempt)
    if isinstance(seen, str):
        raise ProviderError(f"The result cannot be had: {seen}.", where=where, todo=wire.AGAIN)
    told = _json(seen)
    if seen.status_code >= 400:
        words = keys.mask(words_of(told))
        kind = Refused if _declined(words, _kind(seen)) else ProviderError
        raise kind(words, where=where, todo="Edit what it shows, or choose another model.")
    if not isinstance(told, dict):
        raise ProviderError("The result cannot be read.", where=where, todo=wire.AGAIN)
    return told, _units(seen)


def cancel(client: SyncClient, operation: Operation) -> None:
    """Asks fal to stop; nothing happens where it is done already.

    Raises:
        ProviderError: It cannot be told.
    """
    from fal_client.client import FalClientHTTPError, SyncRequestHandle  # noqa: PLC0415 - loaded already by `line`

    ticket = operation.ticket
    session = client._client  # noqa: SLF001 - as above
    handle = SyncRequestHandle(operation.id, ticket["response"], ticket["status"], ticket["cancel"], session)
    try:
        handle.cancel()
    except FalClientHTTPError as error:
        if error.status_code not in {400, 404, 409}:
            words = keys.mask(words_of(error.message))
            raise ProviderError(f"It could not be stopped: {words}", where="fal") from error
    except httpx.TransportError as error:
        raise ProviderError("It could not be stopped: fal does not answer.", where="fal") from error


def words_of(detail: Json) -> str:
    """The words of an error: `prompt: flagged by a content checker (content_policy_violation)`."""
    if isinstance(detail, dict):
        inner = next((detail[key] for key in ("detail", "message", "error") if detail.get(key)), None)
        return words_of(inner) if inner is not None else str(detail)[:300]
    if isinstance(detail, list):
        return "; ".join(_fault(one) for one in detail)
    return str(detail or "")


def _fault(one: Json) -> str:
    if not isinstance(one, dict):
        return str(one)
    field = ".".join(str(step) for step in one.get("loc", ()) if step != "body")
    kind = f" ({one['type']})" if one.get("type") else ""
    return f"{f'{field}: ' if field else ''}{one.get('msg', '')}{kind}"


def _kind(answer: httpx.Response | str) -> str:
    return "" if isinstance(answer, str) else str(answer.headers.get("x-fal-error-type", ""))


def _declined(words: str, kind: str) -> bool:
    """Whether an error means that the content was declined."""
    said = f"{words} {kind}".lower()
    return any(mark in said for mark in ("content_policy", "content policy", "content checker", "moderation", "nsfw"))


def _last_log(told: Json) -> str:
    logs = told.get("logs") if isinstance(told, dict) else None
    last = logs[-1] if isinstance(logs, list) and logs else None
    return keys.mask(str(last.get("message", "")))[:200] if isinstance(last, dict) else ""


def _units(answer: httpx.Response) -> float | None:
    try:
        return float(answer.headers["x-fal-billable-units"])
    except (KeyError, ValueError):
        return None


def _json(answer: httpx.Response) -> Json:
    try:
        return answer.json()
    except ValueError:
        return {"detail": answer.text[:300]}
