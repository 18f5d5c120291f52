"""What a run did."""

from __future__ import annotations

from dataclasses import dataclass, field

from production_flow.types import Json, NodeId


@dataclass
class Outcome:
    """What was made, found and bought, for how many dollars, in how many seconds; what could not be made, by node."""

    made: int = 0
    found: int = 0
    bought: int = 0
    cost: float = 0.0
    failed: dict[NodeId, dict[str, Json]] = field(default_factory=dict)
    seconds: float = 0.0
    paused: bool = False

    def buy(self, cost: float | None) -> None:
        """Counts something that was bought, for as many dollars; None where nobody knows."""
        self.bought += 1
        self.cost = round(self.cost + (cost or 0.0), 4)
