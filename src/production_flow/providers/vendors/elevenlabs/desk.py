"""The client that ElevenLabs is asked with: it sends everything once, and its answers are kept or classed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, TypeVar

import httpx

from production_flow.errors import FlowError, Unknown
from production_flow.providers import hosts, keys, wire
from production_flow.providers.vendors.elevenlabs.faults import meant

KEYS: Final = ("ELEVENLABS_API_KEY",)
SECONDS: Final = 300.0
"""How long one answer may take."""

MOST: Final = 200_000_000
"""Bytes of the longest piece that is taken: ten minutes at 192 kbit/s are 15 million."""

ONCE: Final = {"max_retries": 0, "chunk_size": 1 << 16}
"""Goes along with every request: the client would send some of them three times."""

Answer = TypeVar("Answer")


def desk() -> Any:
    """A client that follows no redirect and reads no proxy of the machine.

    Raises:
        ProviderError: There is no key.
    """
    return _desk(keys.need(*KEYS), hosts.host("elevenlabs"), SECONDS)


@lru_cache(maxsize=4)
def _desk(key: str, base: str, seconds: float) -> Any:
    """The client of a key; kept, because making one takes half a second."""
    from elevenlabs.client import ElevenLabs  # noqa: PLC0415 - takes three seconds to load

    patience = httpx.Timeout(seconds, connect=10.0)
    limits = httpx.Limits(max_keepalive_connections=0)  # a line that dies while it idles loses a paid answer
    trusted = wire.authorities()
    line = httpx.Client(trust_env=False, follow_redirects=False, timeout=patience, limits=limits, verify=trusted)
    # The client hands `timeout` through to each request; a plain number would wait as long for a connection.
    settings: dict[str, Any] = {"api_key": key, "base_url": base, "timeout": patience, "httpx_client": line}
    return ElevenLabs(**settings)


def sent(call: Callable[[], Answer], where: str) -> Answer:
    """The answer to a request, sent once.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `faults.meant` says.
    """
    try:
        return call()
    except FlowError:
        raise
    except Exception as error:
        raise meant(error, where) from error


def poured(open_answer: Callable[[], Any], where: str) -> tuple[bytes, dict[str, str]]:
    """The bytes of an answer that streams, and its headers.

    Raises:
        Busy, Refused, Unknown, ProviderError: As `sent`; `Unknown` where it is empty, too large or breaks off.
    """

    def pour() -> tuple[bytes, dict[str, str]]:
        made = bytearray()
        with open_answer() as answer:
            if str(answer.headers.get("content-type", "")).startswith("text/html"):
                raise Unknown("A web page came instead of the sound, and nobody can say what it cost.", where=where)
            for block in answer.data:
                made += block
                if len(made) > MOST:
                    raise Unknown("The answer has no end.", where=where)
            return bytes(made), dict(answer.headers)

    data, headers = sent(pour, where)
    if not data:
        raise Unknown("The answer is empty, and nobody can say what it cost.", where=where)
    return data, headers


def credits_of(headers: Mapping[str, str]) -> int | None:
    """What an answer says that it cost, in characters (or credits); None where it says nothing."""
    said = {name.lower(): value for name, value in headers.items()}.get("character-cost", "")
    try:
        return max(0, round(float(said)))
    except (ValueError, OverflowError):
        return None
