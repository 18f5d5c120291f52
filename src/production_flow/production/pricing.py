"""What it would cost to redo what a step makes stale, and what another take would ask for."""

from __future__ import annotations

from collections.abc import Sequence

from production_flow.errors import FlowError
from production_flow.production.choosing import Chooser, Target
from production_flow.production.directing import Effect
from production_flow.production.evaluate import Evaluated
from production_flow.production.makers import maker_of
from production_flow.production.pool import cores
from production_flow.production.view import ShowView
from production_flow.providers.catalogue.entry import Tier
from production_flow.types import Json, NodeId


def priced(view: ShowView, items: Sequence[Evaluated], effect: Effect) -> dict[str, Json]:
    """An effect with its prices in hundredths of a cent, from the states after it.

    What was bought is priced at whoever made it; what is a draft is redrawn by itself, for nothing.
    """
    by_node = {item.node: item for item in items}
    stale = [_stale(view, by_node[node], reasons) for node, reasons in effect.stale if node in by_node]
    unknown = any(row["price"] is None for row in stale)
    free = sum(row["seconds"] for row in stale if row["price"] == 0) / cores()
    paid = max((row["seconds"] for row in stale if row["price"] != 0), default=0.0)
    return {
        "label": effect.label,
        "stale": stale,
        "good": sum(item.status.state == "fresh" for item in items),
        "locked": sum(item.status.state == "locked" and bool(item.status.reasons) for item in items),
        "price": None if unknown else sum(row["price"] for row in stale),
        "seconds": round(max(free, paid), 1),
    }


def _stale(view: ShowView, item: Evaluated, reasons: Sequence[str]) -> dict[str, Json]:
    row: dict[str, Json] = {"node": item.node, "reasons": list(reasons), "price": 0, "seconds": item.stage.expect}
    take = view.take(item.node)
    port = item.stage.port
    if take is None or take.tier == "draft" or take.source != "made" or port is None:
        model = maker_of(port).model if port and port != "text" else "production-flow"
        return {**row, "tier": "draft", "model": model}
    known: dict[str, Json] = {**row, "tier": take.tier, "model": take.model, "price": take.choice.get("estimate")}
    if item.recipe is None:
        return known  # its inputs are still to be made; it cost so much before
    entry = str(take.choice.get("entry") or "")
    tier: Tier = take.tier  # type: ignore[assignment]
    target = Target(tier, {item.node: entry} if entry else view.settings.choices, nodes=(item.node,))
    try:
        chooser = Chooser(view, target)
        request = item.stage.request(item.node, item.recipe.inputs, 0)
        chosen = chooser.noted(chooser.of(item.stage, item.recipe), request)
    except FlowError:
        return {**known, "price": None}
    if chosen.entry is None:
        return {**known, "price": None}
    return {**known, "price": chosen.estimate, "seconds": chosen.entry.latency, "model": chosen.maker.model}


def versions(view: ShowView, names: Sequence[str]) -> dict[str, int]:
    """The versions that documents have: the ids of their picks."""
    return {name: pick.take for name in names if (pick := view.picks.get(NodeId(name))) is not None}
