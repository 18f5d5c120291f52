"""What a person can see of a show: states with reasons, documents, takes."""

from __future__ import annotations

from collections import Counter

from production_flow.documents.base import Document
from production_flow.errors import BadInput, Missing
from production_flow.graph.take import Take
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import Json, NodeId


def states(workspace: Workspace, view: ShowView) -> list[Evaluated]:
    """Every node of a show with its state."""
    return Evaluator(workspace, view).all()


def status_json(workspace: Workspace, view: ShowView) -> dict[str, Json]:
    """The same for scripts: counts by state and by stage, and every node that has something to say."""
    items = states(workspace, view)
    by_stage: dict[str, dict[str, int]] = {}
    for item in items:
        counts = by_stage.setdefault(item.stage.name, {})
        counts[item.status.state] = counts.get(item.status.state, 0) + 1
    return {
        "show": view.slug,
        "title": view.row.title,
        "running": workspace.running(),
        "states": dict(Counter(item.status.state for item in items)),
        "stages": by_stage,
        "nodes": [
            {"node": item.node, "state": item.status.state, "reasons": list(item.status.reasons)}
            for item in items
            if item.status.state != "fresh" or item.status.reasons
        ],
    }


def document(view: ShowView, node: NodeId) -> Document:
    """The document in a node's pick.

    Raises:
        BadInput: The node is no document.
        Missing: It is not written yet.
    """
    stage = BY_NAME.get(node.partition(":")[0])
    if stage is None or stage.kind is None:
        kinds = ", ".join(name for name, known in BY_NAME.items() if known.kind)
        raise BadInput(f"{node!r} is no document.", todo=f"Documents are: {kinds}.")
    found = view.document(node, stage.kind)
    if found is None:
        raise Missing(f"{node} is not there.", todo="`pflow status` lists what is.")
    return found


def full_name(view: ShowView, text: str) -> NodeId:
    """A node's id from what a person typed: `blueprint` is `blueprint:show`, `season` is `season:s01`."""
    if ":" in text:
        return NodeId(text)
    known = [node for node in view.picks if node.partition(":")[0] == text]
    if len(known) == 1:
        return known[0]
    if known:
        raise BadInput(f"Which {text}?", todo=f"There is: {', '.join(sorted(known))}.")
    raise Missing(f"There is no node called {text!r}.", todo="`pflow status` lists what there is.")


def takes(view: ShowView, node: NodeId) -> list[tuple[int, Take, bool]]:
    """The takes of a node by number, and which one is picked."""
    pick = view.picks.get(node)
    return [
        (number, take, bool(pick and pick.take == take.id)) for number, take in enumerate(view.takes(node), start=1)
    ]
