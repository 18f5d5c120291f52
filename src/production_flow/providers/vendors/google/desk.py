"""The client that all of Google's models are asked with, what its errors mean, and how pictures go along."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final, TypeVar

import httpx

from production_flow.errors import Busy, FlowError, ProviderError, Unknown
from production_flow.providers import hosts, keys, wire
from production_flow.providers.ports import Bench
from production_flow.providers.requests import Reference
from production_flow.types import Json

KEYS: Final = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
SECONDS: Final = 300.0
"""How long one answer may take."""

INLINE: Final = 14_000_000
"""Bytes of pictures that go inside a request; more are uploaded before it, which costs nothing."""

VERSION: Final = "v1beta"

Answer = TypeVar("Answer")


def desk() -> Any:
    """A client that sends everything once, follows no redirect and reads no proxy of the machine.

    Raises:
        ProviderError: There is no key.
    """
    return _desk(keys.need(*KEYS), hosts.host("google"), SECONDS)


@lru_cache(maxsize=4)
def _desk(key: str, base: str, seconds: float) -> Any:
    """The client of a key; kept, because making one takes an eighth of a second."""
    from google import genai  # noqa: PLC0415 - takes three seconds to load
    from google.genai import types  # noqa: PLC0415 - as above

    options = types.HttpOptions(
        base_url=base,
        api_version=VERSION,
        timeout=int(seconds * 1000),
        retry_options=types.HttpRetryOptions(attempts=1),
        httpx_client=httpx.Client(
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(seconds, connect=10.0),
            limits=httpx.Limits(max_keepalive_connections=0),  # a line that dies while it idles loses a paid answer
            verify=wire.authorities(),
        ),
    )
    client = genai.Client(api_key=key, vertexai=False, http_options=options)
    # Interactions read `attempts` as tries after the first one; a second POST would buy a second clip.
    again: Any = client.interactions.sdk_configuration.retry_config
    again.max_retries = 0
    return client


def sent(call: Callable[[], Answer], where: str) -> Answer:
    """The answer to a request that buys, sent once.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `meant` says.
    """
    try:
        return call()
    except FlowError:
        raise
    except Exception as error:
        raise meant(error, where) from error


def meant(error: Exception, where: str) -> ProviderError:
    """What an error of the client means; it has two trees of them, one private, so they are told by what they carry."""
    status = getattr(error, "status_code", None) or getattr(error, "code", None)
    if not isinstance(status, int):
        return wire.lost(error, where=where)
    if status < 300:
        return Unknown("The provider's answer cannot be read.", where=where)
    body = getattr(error, "details", None) or getattr(error, "body", None)
    told = body.get("error", body) if isinstance(body, dict) else {}
    words = str(told.get("message") or getattr(error, "message", None) or error)
    details = [one for one in told.get("details") or () if isinstance(one, dict)]
    if any(one.get("reason") == "API_KEY_INVALID" for one in details):
        status = 401
    response = getattr(error, "response", None)
    after = _delay(details) or wire.retry_after(getattr(response, "headers", None) or {})
    if status == 429 and _delay(details) is not None and "perday" not in str(details).lower():
        return Busy(
            keys.mask(words)[:500], where=where, after=after or 1.0
        )  # a limit by the minute speaks of quota too
    return wire.fault(status, words, where=where, after=after)


def _delay(details: Sequence[dict[str, Json]]) -> float | None:
    """Seconds that Google asks to wait (`retryDelay`: "12.5s")."""
    for one in details:
        if found := re.fullmatch(r"([\d.]+)s", str(one.get("retryDelay", ""))):
            return float(found[1])
    return None


def carried(client: Any, references: Sequence[Reference], bench: Bench) -> list[dict[str, str]]:
    """Every reference as content of an interaction: with its bytes, or as a file where together they are large.

    Raises:
        Busy, ProviderError: An upload failed; nothing was bought.
    """
    paths = [bench.fetch(one.digest) for one in references]
    if sum(path.stat().st_size for path in paths) <= INLINE:
        return [
            {"type": "image", "data": base64.b64encode(path.read_bytes()).decode(), "mime_type": one.mime}
            for one, path in zip(references, paths, strict=True)
        ]
    made = []
    for one, path in zip(references, paths, strict=True):
        try:
            file = sent(partial(_upload, client, path, one.mime), "google files")
        except Unknown as error:
            raise Busy(f"A reference could not be uploaded: {error.what}", where="google files", after=5.0) from error
        made.append({"type": "image", "uri": str(file.uri), "mime_type": one.mime})
    return made


def _upload(client: Any, path: Path, mime: str) -> Any:
    return client.files.upload(file=str(path), config={"mime_type": mime})
