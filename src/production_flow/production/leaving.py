"""What a person does without while a run is at work."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Mapping

from production_flow.errors import Interrupted
from production_flow.production.engine import NOT_ASKED
from production_flow.production.jobs import Job
from production_flow.types import Json, NodeId

_NOBODYS = frozenset({NOT_ASKED, Interrupted.__name__})
"""Errors that say of a piece of work that nobody waits for it, not that it could not be made."""


class LeftOut(Container[NodeId]):
    """The nodes that a run leaves as they are.

    Args:
        asked: Gives all of them; asked again and again.
    """

    def __init__(self, asked: Callable[[], Collection[NodeId]]) -> None:
        self._asked = asked
        self._known: set[NodeId] = set()

    def __contains__(self, node: object) -> bool:
        """Whether a node is left as it is."""
        return node in self._known

    def new(self) -> set[NodeId]:
        """Those that came since it was last asked."""
        new = set(self._asked()) - self._known
        self._known |= new
        return new

    def drops(self, job: Job, error: Mapping[str, Json]) -> bool:
        """Whether the error of a piece of work is none: it was stopped, or is asked for anew.

        What was paid for and went wrong is told all the same.
        """
        paid = job.chosen.entry is not None and not job.chosen.entry.free
        return error.get("error") in _NOBODYS or (job.item.node in self and not paid)
