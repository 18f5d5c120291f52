"""The takes of a node with everything about how each came to be, for a person who compares them."""

from __future__ import annotations

from dataclasses import asdict

from production_flow.errors import Missing
from production_flow.graph.recipe import Recipe, changed
from production_flow.graph.take import Take
from production_flow.production.standing import Standing
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.purchases import UNIT
from production_flow.types import Json, NodeId

_LONGEST = 20_000
"""Characters of a prompt that are shown."""


def takes(standing: Standing, node: NodeId) -> list[dict[str, Json]]:
    """Every take of a node, oldest first; to be called while the show is held.

    Raises:
        Missing: There is no such node.
    """
    view, stage = standing.view, BY_NAME.get(node.partition(":")[0])
    found = standing.takes_in_full(node)
    if stage is None or (not found and node not in stage.offered(view)):
        raise Missing(f"There is no node called {node[:80]!r}.", todo="The show lists those that are.")
    pick = view.picks.get(node)
    recipe = standing.evaluator.one(node, stage).recipe
    return [
        _row(take, number, recipe, picked=bool(pick and pick.take == take.id))
        for number, take in enumerate(found, start=1)
    ]


def _row(take: Take, number: int, recipe: Recipe | None, *, picked: bool) -> dict[str, Json]:
    request = take.request
    references = request.get("references") or ()
    return {
        "number": number,
        "picked": picked,
        "source": take.source,
        "provider": take.provider,
        "model": take.model,
        "tier": take.tier,
        "seed": take.seed,
        "cost": round(take.cost * UNIT),
        "seconds": take.seconds,
        "why": str(take.choice.get("why", "")),
        "angle": str(((request.get("scene") or {}).get("camera") or {}).get("angle", "")),
        "because": [str(reason) for reason in take.choice.get("because") or ()],
        "note": str(take.choice.get("note", "")),
        "prompt": str(request.get("prompt", ""))[:_LONGEST],
        "guidance": list(request.get("guidance") or ()),
        "references": [{name: str(one.get(name, "")) for name in ("role", "name", "digest")} for one in references],
        "notices": [asdict(notice) for notice in take.notices],
        "outputs": [asdict(made) for made in take.outputs],
        "stale": [] if recipe is None or take.input_key == recipe.key else list(changed(take.fingerprints, recipe)),
    }
