"""What a run tells about itself while it goes on."""

from __future__ import annotations

from typing import Protocol

from production_flow.graph.take import Take
from production_flow.types import Json, NodeId


class Reporter(Protocol):
    """Hears what happens in a run."""

    def planned(self, left: int, seconds: float) -> None:
        """So many nodes are known to be left, which should take so many seconds from now."""
        ...

    def started(self, node: NodeId) -> None:
        """A worker has been asked for a node."""
        ...

    def told(self, node: NodeId, fraction: float, message: str) -> None:
        """How far a purchase is, from 0 to 1, in the provider's words; called from other threads."""
        ...

    def finished(self, take: Take, *, made: bool) -> None:
        """A take stands; `made` says whether it was made now or found."""
        ...

    def failed(self, node: NodeId, error: dict[str, Json]) -> None:
        """A node could not be made."""
        ...
