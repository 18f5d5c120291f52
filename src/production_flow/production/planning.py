"""The plan: what a run would make or buy, why, by whom, for how much and how long. Nothing is bought without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from production_flow.graph.recipe import Recipe, take_key
from production_flow.hashing import seed_of
from production_flow.production.choosing import Chooser, Chosen, Target
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.foresight import NOWHERE, Foreseen, ForeseenView, foresee
from production_flow.production.pool import cores
from production_flow.production.retake import NOTHING, Retake
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import prompting
from production_flow.store.purchases import UNIT
from production_flow.types import Digest, Json, NodeId, TakeKey

_OVER = {
    "sending": "asked for already",
    "accepted": "bought already",
    "settled": "bought already",
    "refused": "refused, and not sent again as it is",
    "failed": "paid for, and no good: pflow redo buys another",
}
"""What has become of a purchase, by its state."""

_DEAD = {_OVER["refused"], _OVER["failed"]}

_SETTLED = {"locked", "unknown", "running"}


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
    """

    lines: tuple[Line, ...]
    held: int = 0
    budget: int | None = None
    stays: tuple[tuple[str, int], ...] = ()
    note: str = ""

    @cached_property
    def bought(self) -> tuple[Line, ...]:
        """What costs money, or may."""
        return tuple(line for line in self.lines if line.price is None or line.price > 0)

    @property
    def price(self) -> int:
        """The sum of all known prices, in hundredths of a cent."""
        return sum(line.price or 0 for line in self.lines)

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
        shown = sum(line.shown for line in self.bought)
        return self.with_retakes / UNIT / shown if shown else None

    def sums(self, by: str) -> dict[str, dict[str, Json]]:
        """Counts and prices by `stage`, `episode`, `model` or `tier`."""
        rows: dict[str, dict[str, Json]] = {}
        for line in self.lines:
            row = rows.setdefault(str(getattr(line, by)), {"nodes": 0, "price": 0, "unknown": 0, "seconds": 0.0})
            row["nodes"] += 1
            row["price"] += line.price or 0
            row["unknown"] += line.price is None
            row["seconds"] = round(row["seconds"] + line.seconds / line.width, 1)
        return {key: {**row, "price": row["price"] / UNIT} for key, row in rows.items()}


def plan(workspace: Workspace, view: ShowView, target: Target, again: Mapping[NodeId, Retake] | None = None) -> Plan:
    """What a run with this target would make of the show as its written documents have it.

    With `again`, nodes of which another take is asked for, only those are planned.
    """
    chooser = Chooser(view, target)
    held = workspace.library.purchases.held(view.row.id)
    chooser.remaining = None if target.cap is None else max(0, target.cap - held)
    items = {item.node: item for item in Evaluator(workspace, view).all()}
    planner = _Planner(workspace, view, chooser, items, again or {})
    lines = tuple(line for seen in foresee(ForeseenView(workspace, view.row)) if (line := planner.line(seen)))
    return Plan(lines, held, target.cap, tuple(Counter(planner.asides).items()))


class _Planner:
    """Goes through the nodes in the order of the pipeline and knows which of them will change."""

    def __init__(
        self,
        workspace: Workspace,
        view: ShowView,
        chooser: Chooser,
        items: dict[NodeId, Evaluated],
        again: Mapping[NodeId, Retake],
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._chooser = chooser
        self._items = items
        self._again = again
        self._changing: set[NodeId] = set()
        self._keys: dict[TakeKey, NodeId] = {}
        self.asides: list[str] = []

    def line(self, seen: Foreseen) -> Line | None:
        """The line of a node, or None where a run leaves it as it is."""
        item = self._items.get(seen.node)
        upstream = sorted(seen.reads & self._changing)
        reasons = self._reasons(seen, item, upstream)
        if seen.recipe is not None and not self._again:
            self.asides += [notice.message for notice in self._chooser.asides(seen.stage, seen.recipe)]
        if reasons is None:
            return None
        over = "" if upstream else self._over(seen)
        if over not in _DEAD or self._view.take(seen.node) is None:
            self._changing.add(seen.node)
        if self._again and seen.node not in self._again:
            return None
        state = item.status.state if item and item.status.state != "fresh" else "missing" if item is None else "better"
        if seen.stage.port is None or seen.recipe is None:
            return Line(seen.node, seen.stage.name, state, reasons, "production-flow", "worked out", "draft")
        return self._priced(seen, seen.recipe, state, reasons, over)

    def _reasons(self, seen: Foreseen, item: Evaluated | None, upstream: list[NodeId]) -> tuple[str, ...] | None:
        """Why it will be made; None where it will not."""
        if seen.node in self._again:
            return ("another take was asked for",)
        if item is not None and item.status.state in _SETTLED:
            return None
        pick, take = self._view.picks.get(seen.node), self._view.take(seen.node)
        if pick is None or take is None or item is None:
            return item.status.reasons if item else ()
        if pick.by == "person" or self._again:
            return None
        stale = item.status.wanted or item.status.state == "blocked" or upstream
        if seen.stage.port is None or seen.recipe is None:
            return (*item.status.reasons, *_after(upstream)) if stale else None
        if stale:
            kept = item.status.state != "missing" and self._chooser.keeps(seen.stage, seen.recipe, take)
            return None if kept else (*item.status.reasons, *_after(upstream))
        if self._chooser.wants_better(seen.stage, seen.recipe, pick, take):
            return (f"stands as a {take.tier}",)
        return None

    def _priced(self, seen: Foreseen, recipe: Recipe, state: str, reasons: tuple[str, ...], over: str) -> Line:
        chosen = self._chooser.of(seen.stage, recipe)
        entry, change = chosen.entry, self._again[seen.node].change if seen.node in self._again else NOTHING
        if entry is None:
            asked = (
                change.applied(seen.stage.request(seen.node, recipe.inputs, 0), draft=True) if change.guided else None
            )
            told = (*chosen.notices, *change.asides(draft=True))
            return Line(
                seen.node, recipe.stage, state, reasons, chosen.maker.provider, chosen.maker.model, "draft", chosen.why,
                tuple(notice.message for notice in told), guidance=asked.guidance if asked else (),
                seconds=seen.stage.expect, width=cores(),
            )  # fmt: skip
        request = change.applied(seen.stage.request(seen.node, recipe.inputs, 0), _uncut)
        chosen = self._chooser.noted(chosen, request)
        notices = tuple(notice.message for notice in chosen.notices)
        price: int | None = chosen.estimate
        twin = self._keys.setdefault(self._key(seen, recipe, chosen), seen.node)
        if twin != seen.node:
            price, reasons = 0, (*reasons, f"the same as {twin}")
        elif over:
            price, reasons = 0, (*reasons, over)
        return Line(
            seen.node, recipe.stage, state, reasons, chosen.maker.provider, chosen.maker.model, chosen.tier,
            chosen.why, notices, len(prompting.going(request, entry)), request.guidance, price,
            entry.latency, max(1, chosen.width), entry.retakes, getattr(request, "length", 0) / 24,
        )  # fmt: skip

    def _key(self, seen: Foreseen, recipe: Recipe, chosen: Chosen) -> TakeKey:
        return take_key(recipe, chosen.maker, seed_of(self._view.seed, seen.stage.name, 1), 1)

    def _over(self, seen: Foreseen) -> str:
        """Why nothing is sent for a node any more, as it is; empty where it would be."""
        if seen.recipe is None or seen.stage.port is None or seen.node in self._again:
            return ""
        chosen = self._chooser.of(seen.stage, seen.recipe)
        if not chosen.bought:
            return ""
        key = self._key(seen, seen.recipe, chosen)
        if self._workspace.library.take_of_key(key) is not None:
            return _OVER["settled"]
        purchase = self._workspace.library.purchases.get(key)
        if purchase is None or (purchase.state == "failed" and not purchase.counts):
            return ""
        return _OVER.get(purchase.state, "")


def _uncut(_portrait: Digest, _part: str) -> Digest:
    """Stands for what will be cut out of a portrait."""
    return NOWHERE


def _after(upstream: list[NodeId]) -> tuple[str, ...]:
    if not upstream:
        return ()
    return (f"{upstream[0]} will change" + (f" and {len(upstream) - 1} more" if len(upstream) > 1 else ""),)
