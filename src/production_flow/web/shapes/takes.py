"""Takes of a node with how they came to be, and notes on frames."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from production_flow.web.shapes.base import Asked, Money, Notice, Seconds, Shape
from production_flow.web.shapes.documents import EffectView


class ReferenceView(Shape):
    """A picture that went along."""

    role: str
    name: str
    digest: str


class OutputView(Shape):
    """One file of a take."""

    role: str
    digest: str
    mime: str
    size: int
    meta: dict[str, JsonValue]


class TakeView(Shape):
    """A take: `seconds` is how long it took to make, `stale` names what has changed since.

    `because` and `note` say what was wrong with the one before, `angle` from where a picture looks.
    """

    number: int
    picked: bool
    source: Literal["made", "derived", "person"]
    provider: str
    model: str
    tier: str
    seed: int
    cost: Money
    seconds: Seconds
    why: str
    angle: str
    because: list[str]
    note: str
    prompt: str
    guidance: list[str]
    references: list[ReferenceView]
    notices: list[Notice]
    outputs: list[OutputView]
    stale: list[str]


class Takes(Shape):
    """Every take of a node, oldest first."""

    takes: list[TakeView]


class Brought(Shape):
    """What bringing an own file did."""

    effect: EffectView


class NoteView(Asked):
    """A note on a frame: `x` and `y` from 0 to 1, `at` in seconds where it is a film."""

    x: Annotated[float, Field(ge=0, le=1)]
    y: Annotated[float, Field(ge=0, le=1)]
    text: Annotated[str, Field(max_length=1000)]
    at: Annotated[float | None, Field(ge=0, le=100_000)] = None


class Notes(Asked):
    """The notes of a node."""

    notes: Annotated[list[NoteView], Field(max_length=200)]
