"""A plan as people read it: its lines, what they come to, and sums by stage, episode, model and tier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from production_flow.stages.pipeline import BY_NAME
from production_flow.store.purchases import UNIT
from production_flow.types import Json, NodeId


@dataclass(frozen=True)
class Line:
    """One node that a run would make.

    Args:
        price: Hundredths of a cent; None where nobody knows the price.
        seconds: How long one takes.
        width: How many go on at a time where it is made.
        retakes: How many are usually made for one that is kept.
        shown: Seconds of film that come of it; 0 for what is no clip.
        guidance: What it is told beside its recipe, after what was wrong with the take that stands.
    """

    node: NodeId
    stage: str
    state: str
    reasons: tuple[str, ...]
    provider: str
    model: str
    tier: str
    why: str = ""
    notices: tuple[str, ...] = ()
    references: int = 0
    guidance: tuple[str, ...] = ()
    price: int | None = 0
    seconds: float = 0.0
    width: int = 1
    retakes: float = 1.0
    shown: float = 0.0

    @property
    def episode(self) -> str:
        """`s01e01`, or `show` for what belongs to all episodes."""
        place = self.node.partition(":")[2]
        return place[:6] if place[:1] == "s" and place[3:4] == "e" and place[1:3].isdigit() else "show"


@dataclass(frozen=True)
class Plan:
    """What a run would make.

    Args:
        held: What the show has spent and holds already, in hundredths of a cent. So is `budget`.
        stays: Why things that were to be bought stay drafts, with how many of each.
        note: What the plan is counted on, where that is not the show itself.
        opens: Whether only the words of it are bought now; the rest is planned again when they are written.
        foreseen: What the rest was foreseen to cost before its words were written; None where it was not.
        paid: What its words did cost that were bought for it, in hundredths of a cent.
        retries: How often a keyframe or clip may be bought again by itself.
    """

    lines: tuple[Line, ...]
    held: int = 0
    budget: int | None = None
    stays: tuple[tuple[str, int], ...] = ()
    note: str = ""
    opens: bool = False
    foreseen: int | None = None
    paid: int = 0
    retries: int = 0

    @cached_property
    def bought(self) -> tuple[Line, ...]:
        """What costs money, or may."""
        return tuple(line for line in self.lines if line.price is None or line.price > 0)

    @property
    def price(self) -> int:
        """The sum of all known prices, in hundredths of a cent."""
        return sum(line.price or 0 for line in self.lines)

    @property
    def written(self) -> tuple[Line, ...]:
        """The documents that a model writes, for money or free: everything else follows from them."""
        return tuple(line for line in self.lines if BY_NAME[line.stage].port == "text" and line.tier != "draft")

    @property
    def words(self) -> tuple[Line, ...]:
        """Those of them that are bought."""
        return tuple(line for line in self.written if line.price != 0)

    @property
    def words_price(self) -> int:
        """The known prices of the documents alone, in hundredths of a cent."""
        return sum(line.price or 0 for line in self.words)

    @property
    def most(self) -> int:
        """What it comes to with every automatic try that is allowed, in hundredths of a cent."""
        again = sum(line.price or 0 for line in self.bought if line.stage in {"keyframe", "clip"})
        return self.price + self.retries * again

    @property
    def with_retakes(self) -> int:
        """The same with the usual number of retakes."""
        return round(sum((line.price or 0) * line.retakes for line in self.lines))

    @property
    def unknown(self) -> int:
        """How many have no known price."""
        return sum(line.price is None for line in self.lines)

    @property
    def over(self) -> int:
        """By how much it overruns the budget, in hundredths of a cent; 0 where it fits."""
        return 0 if self.budget is None else max(0, self.held + self.price - self.budget)

    @property
    def seconds(self) -> float:
        """About how long it takes: the longest queue, at its width."""
        queues: dict[str, float] = {}
        for line in self.lines:
            queue = line.provider if line.price != 0 else "house"
            queues[queue] = queues.get(queue, 0.0) + line.seconds / line.width
        return max(queues.values(), default=0.0)

    @property
    def per_second(self) -> float | None:
        """Dollars per second of film that is bought, retakes included; None without a clip that is bought."""
        return _per_second(self.bought)

    def sums(self, by: str) -> dict[str, dict[str, Json]]:
        """Counts, references, prices in dollars and seconds of work by `stage`, `episode`, `model` or `tier`."""
        groups: dict[str, list[Line]] = {}
        for line in self.lines:
            groups.setdefault(str(getattr(line, by)), []).append(line)
        return {
            key: {
                "nodes": len(lines),
                "price": sum(line.price or 0 for line in lines) / UNIT,
                "unknown": sum(line.price is None for line in lines),
                "seconds": round(sum(line.seconds / line.width for line in lines), 1),
                "references": sum(line.references for line in lines),
                "per_usable_second": _per_second(lines),
            }
            for key, lines in groups.items()
        }


def _per_second(lines: Iterable[Line]) -> float | None:
    """Dollars per second of film of those that cost something, retakes included; None where no film comes of them."""
    bought = [line for line in lines if line.price is None or line.price > 0]
    shown = sum(line.shown for line in bought)
    return round(sum((line.price or 0) * line.retakes for line in bought) / UNIT / shown, 4) if shown else None
