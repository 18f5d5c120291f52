"""The plan: what a run would make or buy, why, by whom, for how much and how long. Nothing is bought without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from production_flow.graph.recipe import Recipe, take_key
from production_flow.hashing import seed_of
from production_flow.production.choosing import Chooser, Chosen, Target
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.foresight import NOWHERE, Foreseen, ForeseenView, foresee
from production_flow.production.planned import Line, Plan
from production_flow.production.pool import cores
from production_flow.production.retake import NOTHING, Retake, unseen
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import prompting
from production_flow.types import Digest, NodeId, TakeKey

_OVER = {
    "sending": "asked for already",
    "accepted": "bought already",
    "settled": "bought already",
    "refused": "refused, and not sent again as it is",
    "failed": "paid for, and no good: pflow redo buys another",
}
"""What has become of a purchase, by its state."""

UNFORESEEN = "What some things are made from is not there yet: nobody can say what they will cost."

_DEAD = {_OVER["refused"], _OVER["failed"]}

_SETTLED = {"locked", "unknown", "running"}


def plan(
    workspace: Workspace,
    view: ShowView,
    target: Target,
    again: Mapping[NodeId, Retake] | None = None,
    *,
    written: Collection[NodeId] | None = None,
    evaluated: Sequence[Evaluated] | None = None,
) -> Plan:
    """What a run with this target would make of the show as its written documents have it.

    With `again`, nodes of which another take is asked for, only those are planned. With `written`, the documents of
    this show are a draft of another's, which has only those. `evaluated` are the states of its nodes, where they are
    known already.
    """
    chooser = Chooser(view, target)
    held = workspace.library.purchases.held(view.row.id)
    chooser.remaining = None if target.cap is None else max(0, target.cap - held)
    items = {item.node: item for item in evaluated or Evaluator(workspace, view).all()}
    planner = _Planner(workspace, view, chooser, items, again or {}, written)
    lines = tuple(line for seen in foresee(ForeseenView.of(view, again or ())) if (line := planner.line(seen)))
    return Plan(lines, held, target.cap, tuple(Counter(planner.asides).items()), retries=target.retries)


class _Planner:
    """Goes through the nodes in the order of the pipeline and knows which of them will change."""

    def __init__(
        self,
        workspace: Workspace,
        view: ShowView,
        chooser: Chooser,
        items: dict[NodeId, Evaluated],
        again: Mapping[NodeId, Retake],
        written: Collection[NodeId] | None,
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._chooser = chooser
        self._items = items
        self._again = again
        self._written = written
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
        if seen.recipe is None and self._chooser.may_buy(seen.stage, seen.node):
            why = (*reasons, "what it is made from is not there yet")
            tier = self._chooser.target.tier
            return Line(
                seen.node, seen.stage.name, state, why, "", "not chosen yet", tier, notices=(UNFORESEEN,), price=None
            )
        if seen.stage.port is None or seen.recipe is None:
            return Line(seen.node, seen.stage.name, state, reasons, "production-flow", "worked out", "draft")
        return self._priced(seen, seen.recipe, state, reasons, over)

    def _reasons(self, seen: Foreseen, item: Evaluated | None, upstream: list[NodeId]) -> tuple[str, ...] | None:
        """Why it will be made; None where it will not."""
        if seen.node in self._again:
            return ("another take was asked for",)
        if self._written is not None and seen.stage.port == "text":
            return None if seen.node in self._written else ("not written yet",)
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
            asked = change.applied(seen.stage.request(seen.node, recipe.inputs, 0), draft=True) if self._again else None
            told = (*chosen.notices, *change.asides(draft=True), *(unseen(asked, draft=True) if asked else ()))
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
        if self._workspace.library.take_of_key(key, self._view.row.id) is not None:
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
