"""What the routes ask for: the house, a show that is held, a mark of the asker's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Annotated, TypeVar

from fastapi import Depends, Header, Path, Request, Response
from pydantic import BaseModel

from production_flow.errors import BadInput
from production_flow.web.house import House

M = TypeVar("M", bound=BaseModel)


async def _house(request: Request) -> House:
    found: House = request.app.state.house
    return found


TheHouse = Annotated[House, Depends(_house)]
Slug = Annotated[str, Path(max_length=80, description="The slug of a show.")]
NodeName = Annotated[str, Path(max_length=200, description="A node, as in keyframe:s01e01.b07.")]
Episode = Annotated[str, Path(pattern=r"^s\d{2}e\d{2}$", description="An episode, as in s01e01.")]
Mark = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key", max_length=200, description="The same mark answers the same and starts nothing twice."
    ),
]
Match = Annotated[str | None, Header(alias="If-Match", description="The version that was seen, in quotes.")]


def version_of(match: str | None) -> int | None:
    """The version in an `If-Match` header.

    Raises:
        BadInput: It is none.
    """
    if match is None or match.strip() == "*":
        return None
    found = re.fullmatch(r'\s*(?:W/)?"?(\d{1,18})"?\s*', match)
    if found is None:
        raise BadInput("If-Match holds no version.", todo='Write it as the ETag has it: "42".')
    return int(found[1])


def packed(shape: type[M], build: Callable[[], object]) -> bytes:
    """An answer checked against its shape, as JSON; for long answers that are kept."""
    return shape.model_validate(build()).model_dump_json().encode()


def as_json(data: bytes, headers: Sequence[tuple[str, str]] = ()) -> Response:
    """JSON that is packed already."""
    return Response(data, media_type="application/json", headers=dict(headers))
