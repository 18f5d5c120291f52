"""The voices of an account, asked for once per process; they cost nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from production_flow.errors import Busy, ProviderError, Unknown
from production_flow.providers.vendors.elevenlabs import casting, desk
from production_flow.providers.vendors.elevenlabs.faults import code_of

PAGE, PAGES = 100, 20
"""Voices to a page, and the most pages that are read."""

HIDDEN: Final = ("missing_permissions", "insufficient_permissions", "feature_not_available")
"""Words of a key that may speak but not list voices."""


@lru_cache(maxsize=4)
def voices(client: Any) -> tuple[casting.Voice, ...] | None:
    """What the account has, or None where its key may not list it.

    Raises:
        Busy: It cannot be told just now; nothing was bought. Another list would cast other voices.
        ProviderError: The key is not accepted.
    """
    where = "elevenlabs voices"
    found: list[casting.Voice] = []
    token: str | None = None
    for _page in range(PAGES):
        try:
            page = _page_of(client, token, where)
        except Unknown as error:
            raise Busy(f"The voices of the account cannot be listed: {error.what}", where=where, after=5.0) from error
        except ProviderError as error:
            if not isinstance(error, Busy) and code_of(error.__cause__) in HIDDEN:
                return None
            raise
        found += [voice for one in page.voices or () if (voice := casting.of_account(one)) is not None]
        token = page.next_page_token
        if not page.has_more or not token:
            break
    return tuple(found)


def _page_of(client: Any, token: str | None, where: str) -> Any:
    more = {"next_page_token": token} if token else {}
    return desk.sent(lambda: client.voices.search(page_size=PAGE, request_options=desk.ONCE, **more), where)
