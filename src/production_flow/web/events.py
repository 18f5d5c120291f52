"""The one stream of everything that happens, for every tab and room."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import StreamingResponse

from production_flow.production.happenings import Happening
from production_flow.web.ear import Ear
from production_flow.web.wiring import TheHouse

router = APIRouter(prefix="/api", tags=["events"])

BREATH = 15.0
"""Seconds after which a stream says that it is still there."""

_TRY_AGAIN = 1000
"""Milliseconds after which a browser comes back."""


class EventStream(StreamingResponse):
    """Server-sent events."""

    media_type = "text/event-stream"


@router.get("/events", response_class=EventStream)
async def events(
    house: TheHouse,
    request: Request,
    since: Annotated[
        int | None, Query(ge=0, lt=1 << 62, description="The number of the last event that was seen.")
    ] = None,
    last: Annotated[str | None, Header(alias="Last-Event-ID", max_length=20)] = None,
) -> EventStream:
    """Everything that happens from now on, or since an event; `reset` says that everything is to be read anew."""
    number = int(last) if last and last.isdigit() else since
    start = house.ear.number if number is None else number
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return EventStream(_stream(house.ear, request, start), headers=headers)


async def _stream(ear: Ear, request: Request, number: int) -> AsyncIterator[bytes]:
    yield f"retry: {_TRY_AGAIN}\n: since {number}\n\n".encode()
    said = time.monotonic()
    while not ear.closed:
        found = await asyncio.to_thread(ear.since, number)
        for one in found:
            number = one.number
            yield _written(one)
        if found:
            said = time.monotonic()
        elif time.monotonic() - said >= BREATH:
            said = time.monotonic()
            yield b": here\n\n"
        if number >= ear.number:
            await ear.wait(min(1.0, BREATH))
        if await request.is_disconnected():
            return


def _written(one: Happening) -> bytes:
    return f"id: {one.number}\nevent: {one.kind}\ndata: {json.dumps(one.data, separators=(',', ':'))}\n\n".encode()
