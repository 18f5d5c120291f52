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

    `code` is one of: substituted, dropped, snapped, unknown, guessed, degraded, ending, refused.
    """

    code: str
    message: str


class Operation(Part):
    """Work that a provider has taken on; enough to ask for it again after a crash.

    Args:
        id: The provider's own id of the work, or our reference where it has none.
        request: What `outputs` needs of the request; never a key.
        ticket: What the provider answered: addresses to poll, ids, usage; never a key.
        answers: Bytes that came with the answer itself, kept by `Bench.keep`.
        cost: US dollars, where the answer says them.
    """

    provider: str
    model: str
    id: str
    request: dict[str, Json]
    ticket: dict[str, Json] = Field(default_factory=dict)
    answers: tuple[Digest, ...] = ()
    cost: float | None = None


class Status(Part):
    """Where an operation stands; `progress` 0 to 1 where it is known.

    Args:
        message: The provider's own words where it failed or refused.
        cost: What it cost, in US dollars, where the provider says so (a refusal may cost too).
    """

    state: State
    progress: float | None = None
    message: str = ""
    cost: float | None = None


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
    """Everything an operation gave. `cost` in US dollars; None where the provider does not say it."""

    outputs: tuple[Output, ...]
    notices: tuple[Notice, ...] = ()
    cost: float | None = 0.0
    model: str = ""


Fetch = Callable[[Digest], Path]
"""Where the bytes of a reference lie, as a file that may be read and never written."""

Progress = Callable[[float], None]
"""Called with 0 to 1 while work goes on; raises to stop it."""


@runtime_checkable
class Bench(Protocol):
    """What a provider that is asked over the network works with."""

    def fetch(self, digest: Digest) -> Path:
        """Where the bytes of a reference lie; to be read only."""
        ...

    def keep(self, data: bytes) -> Digest:
        """Keeps bytes that came with an answer, at once and for good; returns their name."""
        ...

    def progress(self, fraction: float, message: str = "") -> None:
        """Tells the person how far it is; raises to stop."""
        ...


class Ability(Part):
    """What a provider can do on one port.

    Args:
        model: Its one model, or empty where the request names the model.
        version: Of the adapter; part of every take key.
        free: Whether it never costs anything.
        local: Whether it works in a worker process of this machine and needs no network.
        keys: Names of the keys it needs, any of them enough (`OPENAI_API_KEY`); empty where it needs none.
        concurrency: How many pieces of work may be under way at the same time.
        poll: Seconds between two looks at a piece of work.
        patience: Seconds after which a piece of work counts as lost.
    """

    port: PortName
    model: str
    version: str
    free: bool = False
    local: bool = False
    max_references: int = 0
    keys: tuple[str, ...] = ()
    concurrency: int = Field(default=4, ge=1)
    poll: float = Field(default=3.0, gt=0)
    patience: float = Field(default=1800.0, gt=0)


@runtime_checkable
class Provider(Protocol):
    """Whoever makes things behind one port."""

    name: str

    def ability(self) -> Ability:
        """What it can do, with the model and adapter version that enter every take key."""
        ...

    def start(self, request: AnyRequest, reference: str, bench: Bench) -> Operation:
        """Takes the work on under our reference (the take key); the only step that may cost money.

        Sends the request that buys exactly once, with every retry of its client off.

        Raises:
            Busy: Nothing was bought; may be sent again.
            Refused: The provider declined; its words.
            Unknown: Nobody can say whether it was bought (a timeout, a reset, a 5xx after sending).
            ProviderError: Nothing was bought and asking again would not help (a key, a balance, a parameter).
        """
        ...

    def status(self, operation: Operation) -> Status:
        """Where the work stands; may be asked any number of times."""
        ...

    def outputs(self, operation: Operation, folder: Path, fetch: Fetch, progress: Progress) -> Result:
        """Brings what was made into `folder`; may be asked again after a crash and gives the same."""
        ...


@runtime_checkable
class Finder(Protocol):
    """A provider that can look up work whose answer was lost."""

    def find(self, request: AnyRequest, reference: str) -> Operation | None:
        """The work that was taken on under our reference, or None where there certainly is none.

        Raises:
            Unknown: It cannot be told.
        """
        ...


@runtime_checkable
class Canceller(Protocol):
    """A provider whose work can be stopped."""

    def cancel(self, operation: Operation) -> None:
        """Asks it to stop; what was made until then may still be billed, and `status` says how it ended.

        Raises:
            ProviderError: It cannot be told; the work is as it was.
        """
        ...
