"""The HTTP line that all clients of language models are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from production_flow.providers import wire as lines
from production_flow.providers.writing import provider

if TYPE_CHECKING:
    import httpx2


def wire() -> httpx2.AsyncClient:
    """A line that follows no redirect and reads no proxy of the machine.

    No connection is kept for the next try: one that dies while it idles would lose a paid answer.
    """
    import httpx2  # noqa: PLC0415 - comes with the clients, which take seconds to load

    return httpx2.AsyncClient(
        trust_env=False,
        follow_redirects=False,
        timeout=httpx2.Timeout(provider.SECONDS, connect=10.0),
        limits=httpx2.Limits(max_keepalive_connections=0),
        verify=lines.house_authorities(),
    )
