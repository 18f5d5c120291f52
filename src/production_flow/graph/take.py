"""A take: one result of a node, with everything about how it came to be. Takes are never overwritten."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from production_flow.types import Digest, InputKey, Json, NodeId, TakeKey

Source = Literal["made", "derived", "person"]
"""Made by a provider, worked out from documents by us, or brought by a person."""


@dataclass(frozen=True)
class Made:
    """One file of a take, as it lies in the media store."""

    role: str
    digest: Digest
    size: int
    mime: str
    meta: dict[str, Json] = field(default_factory=dict)


@dataclass(frozen=True)
class TakeNotice:
    """Something the person must know about a take."""

    code: str
    message: str


@dataclass(frozen=True)
class Take:
    """One result of a node.

    Args:
        id: Row in the library, in order of arrival; 0 before it is stored.
        number: Which take of its node and inputs it is: 1 is what `make` asks for.
        fingerprints: Short hash per input by name, to say later what changed.
        choice: Why it was made by this model: `tier`, `entry` of the catalogue, `why` in a sentence, `estimate`.
    """

    node: NodeId
    key: TakeKey
    input_key: InputKey
    number: int
    source: Source
    provider: str
    model: str
    version: str
    seed: int
    outputs: tuple[Made, ...]
    notices: tuple[TakeNotice, ...] = ()
    fingerprints: dict[str, str] = field(default_factory=dict)
    request: dict[str, Json] = field(default_factory=dict)
    cost: float = 0.0
    seconds: float = 0.0
    choice: dict[str, Json] = field(default_factory=dict)
    id: int = 0

    def output(self, role: str = "main") -> Made | None:
        """The file of that role, if the take has one."""
        return next((made for made in self.outputs if made.role == role), None)

    @property
    def tier(self) -> str:
        """`draft`, `preview` or `final`."""
        return str(self.choice.get("tier", "draft"))

    @property
    def digest(self) -> Digest:
        """Digest of the main file."""
        main = self.output()
        assert main is not None, f"take {self.id} of {self.node} has no main file"
        return main.digest


@dataclass(frozen=True)
class Pick:
    """Which take of a node stands; `by` says whether a person chose it, `locked` that it stays."""

    node: NodeId
    take: int
    by: Literal["auto", "person"] = "auto"
    locked: bool = False
