"""The ports: what production asks of whoever makes things.

A provider is asked in four steps that survive a crash between any two of them:
`start` (the only step that may buy) returns a serialisable `Operation`; `status` takes it; `outputs`
brings what it made. Whatever a request asks that the provider cannot do comes back as a `Notice`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.providers.requests import AnyRequest
from production_flow.types import Digest, Json

PortName = Literal["text", "image", "video", "voice", "music", "sound", "edit"]
State = Literal["running", "done", "failed", "refused"]


class Notice(Part):
    """Something the person must know: a fallback, a substitution, a dropped reference, an unknown word.

    `code` is one of: substituted, dropped, snapped, unknown, guessed, degraded, refused.
    """

    code: str
    message: str


class Operation(Part):
    """Work that a provider has taken on; enough to ask for it again after a crash."""

    provider: str
    model: str
    id: str
    request: dict[str, Json]


class Status(Part):
    """Where an operation stands; `progress` 0 to 1 where it is known."""

    state: State
    progress: float | None = None
    message: str = ""


class Output(Part):
    """One thing that was made, as a file in the folder that `outputs` was given.

    Args:
        role: `main`, or what else it is: `timing`, `poster`, `subtitles`, `record`.
        meta: Measured facts: width, height, frames, seconds, loudness, ...
    """

    role: str = "main"
    file: str
    mime: str
    meta: dict[str, Json] = Field(default_factory=dict)


class Result(Part):
    """Everything an operation gave."""

    outputs: tuple[Output, ...]
    notices: tuple[Notice, ...] = ()
    cost: float = 0.0
    model: str = ""


Fetch = Callable[[Digest], Path]
"""Where the bytes of a reference lie, as a file that may be read and never written."""

Progress = Callable[[float], None]
"""Called with 0 to 1 while work goes on; raises to stop it."""


class Ability(Part):
    """What a provider can do on one port."""

    port: PortName
    model: str
    version: str
    free: bool = False
    local: bool = False
    max_references: int = 0


@runtime_checkable
class Provider(Protocol):
    """Whoever makes things behind one port."""

    name: str

    def ability(self) -> Ability:
        """What it can do, with the model and adapter version that enter every take key."""
        ...

    def start(self, request: AnyRequest, reference: str) -> Operation:
        """Takes the work on under our reference (the take key); the only step that may cost money."""
        ...

    def status(self, operation: Operation) -> Status:
        """Where the work stands; may be asked any number of times."""
        ...

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Brings what was made into `folder`; may be asked again after a crash and gives the same."""
        ...
