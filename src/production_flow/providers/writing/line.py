"""How a model is reached, and what its answers used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

from production_flow.documents.base import Document
from production_flow.providers import catalogue
from production_flow.providers.catalogue.entry import Entry
from production_flow.providers.ports import Notice
from production_flow.types import Json

Opens = Callable[[], AbstractAsyncContextManager[Any]]
"""Opens a line to a model and gives it, as the client library has it; closes the line at the end."""


@dataclass(frozen=True)
class Line:
    """How a model is reached.

    Args:
        model: As its route calls it.
        where: For errors.
        settings: Of the client library: limits, a seed.
        own: A server on this machine, which costs nothing.
        any_make: A server of unknown make, which may not know a form, or not keep to it.
    """

    opens: Opens
    model: str
    where: str
    settings: Mapping[str, Json] = field(default_factory=dict)
    own: bool = False
    any_make: bool = False


@dataclass
class Used:
    """What answers used, in tokens; what came from a cache is not among `input`.

    `silent` answers do not say what they used.
    """

    answers: int = 0
    input: int = 0
    cached: int = 0
    output: int = 0
    silent: int = 0

    def add(self, usage: Any) -> None:
        """Counts one answer."""
        self.answers += 1
        self.input += usage.input_tokens - usage.cache_read_tokens
        self.cached += usage.cache_read_tokens
        self.output += usage.output_tokens
        self.silent += not (usage.input_tokens or usage.output_tokens)

    def cost(self, entry: Entry | None) -> float | None:
        """US dollars; None where a price or a count is missing."""
        if not self.answers:
            return 0.0
        if entry is None or (self.silent and not entry.free):
            return None
        tokens = {"input_tokens": self.input, "cached_input_tokens": self.cached, "output_tokens": self.output}
        return catalogue.cost_of_usage(entry, tokens)

    def as_json(self) -> dict[str, Json]:
        """For the ticket of an operation."""
        return {"answers": self.answers, "input": self.input, "cached": self.cached, "output": self.output}


@dataclass(frozen=True)
class Written:
    """A document that keeps the rules, what it used and cost, and what the person must know of how it came."""

    document: Document
    used: Used
    cost: float | None
    notices: tuple[Notice, ...] = ()
