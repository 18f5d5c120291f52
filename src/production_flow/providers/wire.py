"""What every vendor over HTTP needs: a client that never retries, words for what went wrong, a distrustful download."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers.hosts import allowed, is_loopback
from production_flow.providers.keys import mask
from production_flow.types import Json

TIMEOUT: Final = httpx.Timeout(300.0, connect=10.0)
MOST_BYTES: Final = 2 << 30
MOST_SECONDS: Final = 900.0
AGAIN: Final = "Run it again: it is fetched again, not bought again."
_REDIRECTS: Final = 3
_UNSENT: Final = ("ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol")
_REFUSALS: Final = ("moderation", "safety", "content_policy", "content policy", "nsfw", "prohibited")


class Silent(ProviderError):
    """The provider does not answer just now, or not to so many; a later question may be answered."""


def client(base: str, headers: Mapping[str, str] | None = None, timeout: httpx.Timeout = TIMEOUT) -> httpx.Client:
    """A client of one host. It retries nothing, follows nothing, and reads no proxy or netrc of the machine."""
    return httpx.Client(
        base_url=base,
        headers=dict(headers or {}),
        timeout=timeout,
        follow_redirects=False,
        trust_env=False,
        verify=authorities(),
    )


@cache
def authorities() -> ssl.SSLContext:
    """Whom TLS trusts; read once, because it takes 40 ms."""
    return httpx.create_ssl_context(trust_env=False)


@cache
def house_authorities() -> ssl.SSLContext:
    """Whom this machine trusts, as clients over httpx2 ask it; read once as well."""
    import httpx2  # noqa: PLC0415 - comes with the clients, which take seconds to load

    return httpx2.create_ssl_context(trust_env=False)


def fault(status: int, words: str, *, where: str, after: float | None = None) -> ProviderError:
    """What an HTTP answer to a request that buys means: 429 bought nothing, 5xx may have, 4xx did not."""
    words = mask(words).strip()[:500] or f"HTTP {status}"
    if any(mark in words.lower() for mark in _REFUSALS) and status in {400, 403, 422}:
        return Refused(words, where=where, todo="Edit what it shows, or choose another model.")
    if status == 429 and not any(mark in words.lower() for mark in ("quota", "insufficient", "balance")):
        return Busy(words, where=where, after=1.0 if after is None else after)
    if status in {401, 403}:
        return ProviderError(f"The key was not accepted: {words}", where=where, todo="pflow keys")
    if status in {402, 429}:
        return ProviderError(f"The account has no credit left: {words}", where=where, todo="Top it up, then run again.")
    if status >= 500 or status == 408:
        return Unknown(f"The provider failed after it had the request (HTTP {status}): {words}", where=where)
    return ProviderError(f"The provider did not take the request (HTTP {status}): {words}", where=where)


def lost(error: BaseException, *, where: str) -> ProviderError:
    """What a broken connection means: before anything was sent nothing was bought, afterwards nobody knows.

    Takes what any client raises: the fault of the line is looked for among its causes, by name, because
    clients bring HTTP libraries of their own.
    """
    unsent = next((one for one in _causes(error) if type(one).__name__ in _UNSENT), None)
    if unsent is not None:
        words = mask(str(unsent)) or type(unsent).__name__
        return Busy(f"The provider cannot be reached: {words}", where=where, after=2.0)
    return Unknown(f"The connection broke after the request had left ({type(error).__name__}).", where=where)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of a `Retry-After` header (or `retry-after-ms`), at most an hour; None without one."""
    lowered = {name.lower(): value for name, value in headers.items()}
    try:
        if "retry-after-ms" in lowered:
            return min(3600.0, max(0.0, float(lowered["retry-after-ms"]) / 1000))
        return min(3600.0, max(0.0, float(lowered["retry-after"])))
    except (KeyError, ValueError):
        return None


def post(line: httpx.Client, path: str, body: Json, *, where: str) -> Json:
    """Sends a request that buys, once.

    Returns:
        The answer, which must be JSON.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `fault` and `lost` say.
    """
    try:
        answer = line.post(path, json=body)
    except httpx.TransportError as error:
        raise lost(error, where=where) from error
    if answer.status_code >= 400:
        raise fault(answer.status_code, answer.text, where=where, after=retry_after(answer.headers))
    try:
        return answer.json()
    except ValueError as error:
        raise Unknown("The provider answered with something that is not JSON.", where=where) from error


def get(line: httpx.Client, path: str, *, where: str, tries: int = 5, **params: str) -> Json:
    """Asks for something that costs nothing, again and again where the connection or the provider stumbles.

    Raises:
        Silent: It did not answer.
        ProviderError: It answered that this does not exist, or is not for us.
    """
    words = ""
    kind: type[ProviderError] = ProviderError
    for attempt in range(tries):
        try:
            answer = line.get(path, params=params or None)
            if answer.status_code < 400:
                return answer.json()
            words = mask(answer.text)[:300] or f"HTTP {answer.status_code}"
            if answer.status_code not in {408, 429} and answer.status_code < 500:
                kind = ProviderError
                break
            kind = Silent
            wait = retry_after(answer.headers)
        except (httpx.TransportError, ValueError) as error:
            words, wait, kind = mask(str(error)) or type(error).__name__, None, Silent
        if attempt + 1 < tries:
            time.sleep(min(30.0, wait if wait is not None else 0.25 * 2**attempt))
    raise kind(f"The provider does not answer: {words}", where=where, todo="Nothing is lost; run it again.")


def stop(line: httpx.Client, method: str, path: str, *, where: str) -> None:
    """Asks for work to be stopped, once.

    Raises:
        ProviderError: It cannot be told, or is not done; whatever was bought is as it was.
    """
    try:
        answer = line.request(method, path)
    except httpx.TransportError as error:
        raise ProviderError(f"The provider does not answer ({type(error).__name__}).", where=where) from error
    if answer.status_code >= 400:
        words = mask(answer.text).strip()[:300] or f"HTTP {answer.status_code}"
        raise ProviderError(f"The provider does not stop it: {words}", where=where)


def download(
    address: str,
    target: Path,
    *,
    base: str,
    where: str,
    limit: int = MOST_BYTES,
    headers: Mapping[str, str] | None = None,
) -> Path:
    """Fetches an output that the provider named into `target`: over TLS (or on this machine where `base` is too).

    `headers` (a key) are sent to the host of `base` alone, and not where it redirects to.

    Raises:
        Unfit: The address is not one to be fetched, or what lies there is empty, a web page or too large.
        ProviderError: It cannot be had; it was bought, and is fetched again by the next run.
    """
    began = time.monotonic()
    with client("", timeout=httpx.Timeout(60.0, connect=10.0)) as line:
        for _hop in range(_REDIRECTS + 1):
            _check_address(address, base, where)
            try:
                known = dict(headers or {}) if same_host(address, base) else {}
                with line.stream("GET", address, headers=known) as answer:
                    if answer.is_redirect:
                        address = urljoin(address, answer.headers["location"])
                        continue
                    _check_answer(answer, where)
                    _pour(answer, target, limit, began, where)
                    return target
            except httpx.TransportError as error:
                words = f"The download broke off ({type(error).__name__})."
                raise ProviderError(words, where=where, todo=AGAIN) from error
    raise Unfit("The download was sent from place to place without end.", where=where)


def same_host(address: str, base: str) -> bool:
    """Whether two addresses are of one host: same scheme, name and port."""
    one, other = urlsplit(address), urlsplit(base)
    return (one.scheme, one.hostname, one.port) == (other.scheme, other.hostname, other.port)


def _check_address(address: str, base: str, where: str) -> None:
    if not allowed(address) or (is_loopback(address) and not is_loopback(base)):
        named = urlsplit(address)
        raise Unfit(
            f"The provider named an address that is not fetched: {named.scheme}://{named.hostname}", where=where
        )


def _check_answer(answer: httpx.Response, where: str) -> None:
    if answer.status_code >= 400:
        raise ProviderError(f"The output cannot be fetched (HTTP {answer.status_code}).", where=where, todo=AGAIN)
    if answer.headers.get("content-type", "").startswith("text/html"):
        raise Unfit("A web page came instead of the output.", where=where)


def _pour(answer: httpx.Response, target: Path, limit: int, began: float, where: str) -> None:
    size = 0
    with target.open("wb") as file:
        for block in answer.iter_bytes(1 << 20):
            size += len(block)
            if size > limit:
                raise Unfit("The output is too large.", where=where)
            if time.monotonic() - began > MOST_SECONDS:
                raise ProviderError("The output comes too slowly.", where=where, todo=AGAIN)
            file.write(block)
    if size == 0:
        raise Unfit("The output is empty.", where=where)
