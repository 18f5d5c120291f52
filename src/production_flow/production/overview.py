"""A show at a glance: its card, where it stands in a sentence, and every node with its pick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from production_flow.documents.bible import Blueprint
from production_flow.graph.take import Take
from production_flow.production.evaluate import Evaluated
from production_flow.production.standing import Standing
from production_flow.production.view import ShowView
from production_flow.store.purchases import UNIT
from production_flow.types import Json, NodeId

HELD = frozenset({"reserved", "sending", "accepted", "unknown"})
"""States of a purchase whose money is set aside and not spent yet."""

_WAITING = {
    "failed": "Redo it, or change what it is made from.",
    "unknown": "Look it up at the provider, then say whether it was bought.",
    "stale": "It was bought: redo it when you like, for its price.",
}
"""What a person may do about a node that waits for them, by its state."""


def card(standing: Standing, *, running: bool) -> dict[str, Json]:
    """The show's card; to be called while it is held."""
    view = standing.view
    states = Counter(item.status.state for item in standing.nodes())
    blueprint = view.document(NodeId("blueprint:show"), Blueprint)
    return {
        "slug": view.slug,
        "title": view.row.title,
        "prompt": view.prompt,
        "logline": blueprint.logline if blueprint else "",
        "picture": _picture(view),
        "stand": stand(standing, running=running),
        "states": dict(states),
        "episodes": len(_cut(view)),
        "running": running,
    }


def _picture(view: ShowView) -> str | None:
    """The first keyframe; the poster, which has the title on it already, only where there is none."""
    first = f"s01e{view.settings.episodes[0]:02d}" if view.settings.episodes else "s01e01"
    for node in (f"keyframe:{first}.b01", f"keyframe:{first}.b02", "poster:show"):
        take = view.take(NodeId(node))
        if take is not None:
            return take.digest
    return None


def _cut(view: ShowView) -> list[NodeId]:
    return [node for node in view.picks if node.startswith("animatic:")]


def stand(standing: Standing, *, running: bool) -> str:
    """Where a show stands, as a sentence."""
    items = standing.nodes()
    states = Counter(item.status.state for item in items)
    waiting = len(waits(standing))
    there = sum(item.node in standing.view.picks for item in items)
    cut = len(_cut(standing.view))
    if running:
        return f"At work: {there} of {len(items)} there." if there > 1 else "Being written."
    if waiting:
        return f"{waiting} {'thing waits' if waiting == 1 else 'things wait'} for you."
    if not there:
        return "Not begun."
    if states["missing"] or states["blocked"]:
        return f"{there} of {len(items)} there."
    done = "The pilot is cut." if cut == 1 else f"{cut} episodes are cut." if cut else "Written and drawn."
    return f"{done} {states['stale']} stale." if states["stale"] else done


def waits(standing: Standing) -> list[dict[str, Json]]:
    """Nodes that are blocked on a person: failed, of unknown fate, or bought and stale."""
    view = standing.view
    found = []
    for item in standing.nodes():
        take = view.take(item.node)
        state = item.status.state
        if state == "stale" and (take is None or take.tier == "draft" or take.source != "made"):
            continue
        if state in _WAITING:
            what = "; ".join(item.status.reasons)
            entry = {"show": view.slug, "title": view.row.title, "node": item.node, "state": state}
            found.append({**entry, "what": what, "todo": _WAITING[state], "age": take.id if take else 0})
    return found


def show(standing: Standing, *, running: bool, version: int) -> dict[str, Json]:
    """The whole show; to be called while it is held. Money in hundredths of a cent."""
    view, library = standing.view, standing.workspace.library
    bought = library.purchases.of_show(view.row.id)
    back, forward = library.labels(view.row.id)
    settings = view.settings
    return {
        "slug": view.slug,
        "title": view.row.title,
        "prompt": view.prompt,
        "seed": view.seed,
        "settings": {
            "aspect": settings.aspect,
            "size": settings.size,
            "episodes": list(settings.episodes),
            "choices": dict(settings.choices),
            "budget": None if settings.budget is None else round(settings.budget * UNIT),
        },
        "version": version,
        "running": running,
        "undo": {"back": back, "forward": forward},
        "spent": sum(found.counts for found in bought if found.state not in HELD),
        "held": sum(found.counts for found in bought if found.state in HELD),
        "nodes": rows(standing),
    }


def rows(standing: Standing) -> list[dict[str, Json]]:
    """Every node with its state and its pick."""
    view = standing.view
    takes = standing.kept("takes", view.by_node)
    return [row(view, item, takes.get(item.node, [])) for item in standing.nodes()]


def row(view: ShowView, item: Evaluated, takes: Sequence[Take]) -> dict[str, Json]:
    """One node with all its takes, oldest first."""
    pick, take = view.picks.get(item.node), view.take(item.node)
    return {
        "node": item.node,
        "stage": item.stage.name,
        "port": item.stage.port,
        "state": item.status.state,
        "reasons": list(item.status.reasons),
        "take": takes.index(take) + 1 if take in takes else None,
        "takes": len(takes),
        "locked": bool(pick and pick.locked),
        "by": pick.by if pick else "auto",
        "document": item.stage.kind is not None,
        "version": pick.take if pick and item.stage.kind is not None else None,
        **_made(take),
    }


def finished(standing: Standing, node: NodeId, ident: int) -> dict[str, Json] | None:
    """A take that was made, by its id, for a list of what came; None where it has gone."""
    view = standing.view
    takes = standing.kept("takes", view.by_node).get(node, [])
    found = next(((number, take) for number, take in enumerate(takes, start=1) if take.id == ident), None)
    if found is None:
        return None
    number, take = found
    main = take.output()
    return {
        "title": view.row.title,
        "node": node,
        "number": number,
        "digest": take.digest,
        "mime": main.mime if main else "",
        "cost": round(take.cost * UNIT),
    }


def _made(take: Take | None) -> dict[str, Json]:
    main = take.output() if take else None
    meta = main.meta if main else {}
    length = meta.get("seconds")
    return {
        "digest": main.digest if main else None,
        "mime": main.mime if main else "",
        "seconds": None if length is None else float(length),
        "width": meta.get("width"),
        "height": meta.get("height"),
        "tier": take.tier if take else "draft",
        "model": take.model if take else "",
        "cost": round(take.cost * UNIT) if take else 0,
        "notices": [{"code": one.code, "message": one.message} for one in take.notices] if take else [],
    }
