"""What was bought for a show, and what a person decides about a purchase of unknown fate."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from production_flow.errors import BadInput, Missing
from production_flow.graph.take import Pick, Take
from production_flow.production.directing import Director
from production_flow.production.jobs import take_as_asked
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.store.library import Library
from production_flow.store.purchases import UNIT, Purchase
from production_flow.types import InputKey, Json, NodeId

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

    So ends one that was taken on and never comes. The take is what was asked for then: it has the key of the purchase
    and what it was made from at that time, so it is stale where that has changed. Every show that waits for it has it.

    Raises:
        Missing: No purchase of that node is in doubt.
        BadInput: The file is of another kind than the node.
    """
    found = _doubtful(workspace, view, node)
    others = [place for place in workspace.library.purchases.waiting(found.key) if place != (view.row.id, node)]
    if bought is None:
        for show, waits in [(view.row.id, node), *others]:
            workspace.library.fail(show, waits, found.key, _NOT_BOUGHT)
        workspace.library.purchases.release(found.key)
        return f"{node}: not bought. It may be asked for again: pflow make --show {view.slug}"
    if not bought.is_file():
        raise BadInput("There is no such file.", where=str(bought))
    Director(workspace, view).bring(node, bought, asked=_as_asked(found))
    take = view.take(node)
    assert take is not None
    for show, waits in others:
        _hand(workspace.library, show, replace(take, node=waits, id=0))
    workspace.library.purchases.settle(found.key, "settled", None)
    return f"{node}: bought, and picked." + (f" {len(others)} more that waited for it have it too." if others else "")


def _hand(library: Library, show: str, take: Take) -> None:
    """Gives a show a take that it waited for; what a person picked or locked there stays."""
    pick = library.picks(show).get(take.node)
    kept = pick is not None and (pick.locked or pick.by == "person")
    library.keep(show, take, pick=None if kept else Pick(take.node, 0))


_NOT_BOUGHT: dict[str, Json] = {
    "error": "ProviderError",
    "what": "It was not bought, as a person found out.",
    "where": "",
    "todo": "Run it again.",
}


def _doubtful(workspace: Workspace, view: ShowView, node: NodeId) -> Purchase:
    """The purchase that a node waits for: in doubt, or under way while no run is at work."""
    doubtful = workspace.library.purchases.in_doubt(view.row.id)
    mine = workspace.library.purchases.of_show(view.row.id)
    stuck = {found.node: found for found in mine if found.state in {"sending", "accepted"}}
    found = doubtful.get(node) or stuck.get(node)
    if found is None:
        todo = f"In doubt: {', '.join(doubtful)}." if doubtful else "Nothing is in doubt."
        raise Missing(f"No purchase of {node} is in doubt.", todo=todo)
    return found


def _as_asked(found: Purchase) -> Take:
    """The take of a purchase as it was asked for.

    What an older purchase was made from is not known; it counts as stale.
    """
    choice: dict[str, Json] = {"tier": found.tier, "entry": ""}
    if found.asked:
        take, _ = take_as_asked(found)
        choice = take.choice
    else:
        named = (found.provider, found.model, "by hand")
        take = Take(found.node, found.key, InputKey(""), 1, "made", *named, seed=0, outputs=())
    why = "Found by hand after its answer was lost."
    cost = (found.estimate or 0) / UNIT
    return replace(take, cost=cost, choice={**choice, "why": why, "estimated": True})
