"""Models and keys. No key is ever part of an answer."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, SecretStr

from production_flow.web.shapes.base import Asked, Price, Seconds, Shape


class KeyState(Shape):
    """The key that a job wants."""

    name: str
    state: Literal["none needed", "set", "missing"]


class JobRow(Shape):
    """A job and who does it; `price` in words."""

    port: str
    title: str
    chosen: str
    model: str
    where: str
    price: str
    seconds: float | None
    key: KeyState
    note: str


class ModelRow(Shape):
    """A model; `key` says whether it can be asked, `spoken` whether there is anybody here who speaks with it."""

    id: str
    name: str
    family: str
    provider: str
    port: str
    tiers: list[str]
    price: str
    state: Literal["active", "ending", "ended", "coming"]
    spoken: bool
    key: bool
    seconds: Seconds


class Models(Shape):
    """Who does what, and everybody who could."""

    jobs: list[JobRow]
    models: list[ModelRow]


class KeyRow(Shape):
    """A key that somebody wants: how it ends, since when it is kept here, and who stops without it."""

    name: str
    set: bool
    source: Literal["environment", "file", ""]
    tail: str
    added: str | None
    provider: str
    stops: list[str]


class Keys(Shape):
    """Every key that somebody wants."""

    keys: list[KeyRow]


class KeyValue(Asked):
    """A key; it is never shown again."""

    value: Annotated[SecretStr, Field(max_length=4000)]


class TrialAsked(Asked):
    """The price that a person saw, in hundredths of a cent."""

    approved: Annotated[int | None, Field(ge=0, le=10_000_000_000)] = None


class Trial(Shape):
    """What came of the smallest possible call."""

    ok: bool
    what: str
    seconds: Seconds
    cost: Price
