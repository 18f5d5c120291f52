"""Searches for recordings; asked once per process for the same words, because sixty a minute are allowed."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import httpx

from production_flow.errors import Busy, ProviderError
from production_flow.providers import hosts, keys, wire
from production_flow.providers.vendors.freesound import licences
from production_flow.types import Json

KEYS: Final = ("FREESOUND_API_KEY",)
PAGE: Final = 15
FIELDS: Final = "id,name,license,username,url,duration,previews"
PREVIEW: Final = "preview-hq-mp3"
SECONDS: Final = 30.0
"""How long one answer may take."""

LENGTHS: Final = {"effect": "[0.2 TO 60]", "place": "[8 TO 300]"}
"""Seconds of a recording, by what it is for."""

Found = dict[str, Json]
"""A recording: id, name, author, licence (in short), url, preview (an address), seconds."""


def headers() -> dict[str, str]:
    """What lets us in.

    Raises:
        ProviderError: There is no key.
    """
    return {"Authorization": f"Token {keys.need(*KEYS)}"}


def find(words: str, use: str, model: str) -> tuple[Found, ...]:
    """Recordings for these words that may be used, the best first.

    Args:
        words: Every one of them must fit.
        use: `effect` or `place`.
        model: Says which licences are taken.

    Raises:
        Busy: Freesound cannot be asked now, or not so soon again.
        ProviderError: It does not accept the key or the question.
    """
    key = keys.need(*KEYS)
    return _found(hosts.host("freesound"), key, words, LENGTHS[use], model)


@lru_cache(maxsize=1024)
def _found(base: str, key: str, words: str, length: str, model: str) -> tuple[Found, ...]:
    where = f"freesound {words!r}"
    params = {
        "query": words,
        "filter": f"{licences.filter_of(model)} duration:{length}",
        "fields": FIELDS,
        "sort": "score",
        "page_size": str(PAGE),
    }
    patience = httpx.Timeout(SECONDS, connect=10.0)
    with wire.client(base, {"Authorization": f"Token {key}"}, patience) as line:
        try:
            answer = line.get("/search/", params=params)
        except httpx.TransportError as error:
            raise Busy(f"Freesound cannot be reached: {type(error).__name__}.", where=where, after=5.0) from error
    rows = _read(answer, where).get("results")
    return tuple(row for one in (rows if isinstance(rows, list) else ()) if (row := _recording(one, model)) is not None)


def _read(answer: httpx.Response, where: str) -> dict[str, Json]:
    status = answer.status_code
    words = keys.mask(answer.text)[:300]
    if status == 429:
        after = wire.retry_after(answer.headers)
        raise Busy(f"Freesound was asked too often: {words}", where=where, after=20.0 if after is None else after)
    if status >= 500 or status == 408:
        raise Busy(f"Freesound is out of order (HTTP {status}).", where=where, after=5.0)
    if status >= 300:
        raise wire.fault(status, words, where=where)
    try:
        found = answer.json()
    except ValueError as error:
        raise Busy("Freesound answered with something that is not JSON.", where=where, after=5.0) from error
    if not isinstance(found, dict):
        raise ProviderError("Freesound answered with something that is no list of sounds.", where=where)
    return found


def _recording(one: Any, model: str) -> Found | None:
    """A result as we keep it; None where its licence is not taken or it has no preview."""
    try:
        licence, preview = str(one["license"]), str(one["previews"][PREVIEW])
        if not licences.allowed(licence, model) or not preview:
            return None
        return {
            "id": int(one["id"]),
            "name": " ".join(str(one["name"]).split())[:200],
            "author": str(one["username"])[:100],
            "licence": licences.name_of(licence),
            "url": str(one.get("url") or f"https://freesound.org/s/{int(one['id'])}/"),
            "preview": preview,
            "seconds": float(one["duration"]),
        }
    except (KeyError, TypeError, ValueError):
        return None
