"""What every shape has in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Price = Annotated[int | None, Field(description="Hundredths of a cent; null where nobody knows.")]
Money = Annotated[int, Field(description="Hundredths of a cent.")]
Seconds = Annotated[float, Field(description="Seconds.")]
Node = Annotated[str, Field(description="A node's id, as in keyframe:s01e01.b07.", max_length=200)]
Text = Annotated[str, Field(max_length=4000)]


class Shape(BaseModel):
    """An answer."""

    model_config = ConfigDict(extra="forbid")


class Asked(BaseModel):
    """A request's body: closed, so that a wrong name is said and not passed over."""

    model_config = ConfigDict(extra="forbid")


class Fault(Shape):
    """What went wrong: the class of the error, what happened, where, and what to do."""

    error: str
    what: str
    where: str = ""
    todo: str = ""


class Notice(Shape):
    """Something that must be known about a take."""

    code: str
    message: str
