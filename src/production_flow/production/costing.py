"""What was bought for a show, and what a person decides about a purchase of unknown fate."""

from __future__ import annotations

from pathlib import Path

from production_flow.errors import BadInput, Missing
from production_flow.graph.recipe import Maker
from production_flow.production.directing import Director
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.store.purchases import UNIT, Purchase
from production_flow.types import Json, NodeId

_HELD = {"reserved", "sending", "accepted", "unknown"}


def costs(workspace: Workspace, view: ShowView) -> dict[str, Json]:
    """Every purchase with its estimate and what it did cost, and the sums by stage and model, in US dollars."""
    purchases = workspace.library.purchases.of_show(view.row.id)
    return {
        "show": view.slug,
        "spent": _dollars(sum(found.counts for found in purchases if found.state not in _HELD)),
        "held": _dollars(sum(found.counts for found in purchases if found.state in _HELD)),
        "estimate": _dollars(sum(found.estimate or 0 for found in purchases)),
        "budget": view.settings.budget,
        "stages": _sums(purchases, "stage"),
        "models": _sums(purchases, "model"),
        "purchases": [_row(found) for found in purchases],
    }


def _row(found: Purchase) -> dict[str, Json]:
    over = found.state not in _HELD
    return {
        "node": found.node,
        "take": found.key,
        "provider": found.provider,
        "model": found.model,
        "tier": found.tier,
        "state": found.state,
        "estimate": None if found.estimate is None else _dollars(found.estimate),
        "actual": _dollars(found.counts) if over and not _unpriced(found) else None,
        "estimated": over and found.actual is None and not _unpriced(found),
        "error": found.error.get("what", ""),
    }


def _unpriced(found: Purchase) -> bool:
    """Whether it was bought and nobody knows what it cost: that is not nothing."""
    return found.state == "settled" and found.actual is None and found.estimate is None


def _sums(purchases: list[Purchase], by: str) -> dict[str, Json]:
    rows: dict[str, dict[str, Json]] = {}
    for found in purchases:
        name = found.node.partition(":")[0] if by == "stage" else found.model
        row = rows.setdefault(name, {"purchases": 0, "estimate": 0, "actual": 0})
        row["purchases"] += 1
        row["estimate"] += found.estimate or 0
        row["actual"] += found.counts if found.state not in _HELD else 0
    return {
        name: {**row, "estimate": _dollars(row["estimate"]), "actual": _dollars(row["actual"])}
        for name, row in rows.items()
    }


def _dollars(units: int) -> float:
    return round(units / UNIT, 4)


def resolve(workspace: Workspace, view: ShowView, node: NodeId, bought: Path | None) -> str:
    """Ends a purchase of unknown fate: with the file that was bought as the take, or as never bought.

    So ends one that was taken on and never comes. The take has the key of the purchase: wherever the same work is
    asked for, it is found.

    Raises:
        Missing: No purchase of that node is in doubt.
        BadInput: The file is of another kind than the node.
    """
    purchases = workspace.library.purchases.of_show(view.row.id)
    doubtful = [found for found in purchases if found.state == "unknown"]
    stuck = [found for found in purchases if found.state in {"sending", "accepted"}]  # no run is at work on these
    found = next((purchase for purchase in (*doubtful, *stuck) if purchase.node == node), None)
    if found is None:
        todo = f"In doubt: {', '.join(purchase.node for purchase in doubtful)}." if doubtful else "Nothing is in doubt."
        raise Missing(f"No purchase of {node} is in doubt.", todo=todo)
    if bought is None:
        workspace.library.purchases.release(found.key)
        return f"{node}: not bought. It may be asked for again: pflow make"
    if not bought.is_file():
        raise BadInput("There is no such file.", where=str(bought))
    choice = {"tier": found.tier, "entry": "", "why": "Found by hand after its answer was lost.", "estimated": True}
    director = Director(workspace, view)
    director.bring(node, bought, maker=Maker(found.provider, found.model, "by hand"), choice=choice, key=found.key)
    workspace.library.purchases.settle(found.key, "settled", None)
    return f"{node}: bought, and picked."
