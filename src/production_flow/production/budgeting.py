"""Plans, quotes and costs as a face shows them: all money in hundredths of a cent, null where nobody knows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from production_flow.errors import BadInput, BudgetError
from production_flow.production import planning, shows
from production_flow.production.choosing import Target
from production_flow.production.direct import Desk
from production_flow.production.evaluate import Evaluator
from production_flow.production.planned import Line, Plan
from production_flow.production.retake import Change
from production_flow.production.standing import Standing
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers.catalogue.entry import Tier
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.purchases import UNIT, Purchase
from production_flow.types import Json, NodeId

HELD = frozenset({"reserved", "sending", "accepted", "unknown"})
"""States of a purchase whose money is set aside and not spent yet."""

_UNWRITTEN = "Counted on what is written so far."


def target(view: ShowView, tier: Tier, only: Sequence[str], nodes: Sequence[str], *, paid: bool) -> Target:
    """What a make is for. One that is not `paid` passes over who was chosen, and buys nothing.

    Raises:
        BadInput: There is no such stage.
    """
    wrong = [name for name in only if name not in BY_NAME or BY_NAME[name].port in {None, "edit"}]
    if wrong:
        known = ", ".join(name for name, stage in BY_NAME.items() if stage.port not in {None, "edit"})
        raise BadInput(f"There is no stage called {wrong[0][:40]!r} that makes anything.", todo=f"Stages: {known}.")
    choices = view.settings.choices if paid else {}
    return Target(tier, choices, only=tuple(only), nodes=tuple(NodeId(n) for n in nodes), budget=view.settings.budget)


def plan(standing: Standing, wanted: Target, episodes: Sequence[int] = ()) -> Plan:
    """What a make would do, of further episodes too where they are named; never runs anything.

    To be called while the show is held.
    """
    workspace, view, items = standing.workspace, standing.view, standing.nodes()
    if set(episodes) - set(view.settings.episodes):
        together = sorted({*view.settings.episodes, *episodes})
        view = ShowView(workspace, shows.considered(view.row, {"episodes": together}, {}))
        items = Evaluator(workspace, view).all()
    found = planning.plan(workspace, view, wanted, evaluated=items)
    if all(view.take(item.node) for item in items if item.stage.port == "text"):
        return found
    return Plan(found.lines, found.held, found.budget, found.stays, _UNWRITTEN)


def plan_json(found: Plan) -> dict[str, Json]:
    """A plan with its lines and sums."""
    return {
        "lines": [_line(line) for line in found.lines],
        "sums": {by: _sums(found, by) for by in ("stage", "episode", "model", "tier")},
        "price": found.price,
        "with_retakes": found.with_retakes,
        "unknown": found.unknown,
        "seconds": round(found.seconds, 1),
        "budget": found.budget,
        "held": found.held,
        "over": found.over,
        "stays": [{"message": message, "nodes": count} for message, count in found.stays],
        "note": found.note,
    }


def _line(line: Line) -> dict[str, Json]:
    return {
        "node": line.node,
        "stage": line.stage,
        "episode": line.episode,
        "state": line.state,
        "reasons": list(line.reasons),
        "provider": line.provider,
        "model": line.model,
        "tier": line.tier,
        "why": line.why,
        "notices": list(line.notices),
        "references": line.references,
        "guidance": list(line.guidance),
        "price": line.price,
        "seconds": round(line.seconds, 1),
        "retakes": line.retakes,
        "shown": line.shown,
    }


def _sums(found: Plan, by: str) -> dict[str, Json]:
    sums: dict[str, dict[str, Json]] = {}
    for line in found.lines:
        row = sums.setdefault(str(getattr(line, by)), {"nodes": 0, "price": 0, "unknown": 0, "seconds": 0.0})
        row["nodes"] += 1
        row["price"] += line.price or 0
        row["unknown"] += line.price is None
        row["seconds"] = round(row["seconds"] + line.seconds / line.width, 1)
    return sums


def approved(found: Plan, price: int | None) -> None:
    """Makes sure that a person saw what a plan costs.

    Raises:
        BudgetError: It costs more than they saw, more than is left of the budget, or nobody knows what.
    """
    if not found.bought:
        return
    if found.over:
        raise BudgetError("It costs more than is left of the budget.", todo="Raise the budget, or choose less.")
    if found.unknown:
        raise BudgetError(f"Nobody knows the price of {found.unknown} of it.", todo="Choose other models for those.")
    if price is None or price < found.price:
        raise BudgetError("It costs more than was approved.", todo="Look at the price, and approve it.")


def retake_plan(desk: Desk, node: NodeId, change: Change, model: str | None, tier: Tier | None) -> Plan:
    """What another take of a node would ask for.

    Raises:
        FlowError: It cannot be asked for.
    """
    return desk.plan(desk.retarget(node, model, tier), {node: desk.another(node, change)})


def quote(found: Plan, node: NodeId) -> dict[str, Json]:
    """The one line of a retake's plan as an offer."""
    line = next((line for line in found.lines if line.node == node), None)
    if line is None:
        raise BadInput(f"Another take of {node} cannot be planned now.", todo="Make what it is made from first.")
    return {
        "price": line.price,
        "seconds": round(line.seconds, 1),
        "model": line.model,
        "tier": line.tier,
        "guidance": list(line.guidance),
        "notices": list(line.notices),
    }


def costs(workspace: Workspace, view: ShowView) -> dict[str, Json]:
    """Every purchase, and sums by stage, model and day."""
    bought = workspace.library.purchases.of_show(view.row.id)
    numbers = {take.key: number for takes in view.by_node().values() for number, take in enumerate(takes, start=1)}
    rows = [_cost(found, numbers.get(found.key)) for found in bought]
    budget = view.settings.budget
    return {
        "budget": None if budget is None else round(budget * UNIT),
        "spent": sum(found.counts for found in bought if found.state not in HELD),
        "held": sum(found.counts for found in bought if found.state in HELD),
        "rows": rows,
        "by_stage": _by(rows, "stage"),
        "by_model": _by(rows, "model"),
        "days": _days(workspace, view, bought),
    }


def _cost(found: Purchase, take: int | None) -> dict[str, Json]:
    known = found.state not in HELD and not (found.state == "settled" and found.actual is found.estimate is None)
    return {
        "stage": found.node.partition(":")[0],
        "model": found.model,
        "node": found.node,
        "take": take,
        "state": found.state,
        "estimate": found.estimate,
        "actual": found.counts if known else None,
    }


def _by(rows: Sequence[Mapping[str, Json]], name: str) -> dict[str, Json]:
    sums: dict[str, dict[str, int]] = {}
    for row in rows:
        one = sums.setdefault(row[name], {"purchases": 0, "estimate": 0, "actual": 0})
        one["purchases"] += 1
        one["estimate"] += row["estimate"] or 0
        one["actual"] += row["actual"] or 0
    return sums


def _days(workspace: Workspace, view: ShowView, bought: Sequence[Purchase]) -> list[dict[str, Json]]:
    """What was spent on each day, by the day on which each file came; days without are left out."""
    files = {take.key: take.digest for takes in view.by_node().values() for take in takes}
    days: dict[str, int] = {}
    for found in bought:
        path = workspace.media.path(files[found.key]) if found.key in files else None
        if path is None or not found.counts or not path.is_file():
            continue
        day = dt.datetime.fromtimestamp(path.stat().st_mtime, tz=dt.UTC).date().isoformat()
        days[day] = days.get(day, 0) + found.counts
    return [{"day": day, "cost": cost} for day, cost in sorted(days.items())]
