"""What state a node is in, always with the reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from production_flow.graph.recipe import Recipe, changed
from production_flow.graph.take import Pick, Take
from production_flow.types import NodeId

State = Literal["missing", "fresh", "stale", "running", "failed", "blocked", "unknown", "locked"]


@dataclass(frozen=True)
class Status:
    """The state of one node.

    Args:
        reasons: Why: inputs that changed, nodes that are waited for, what failed.
        wanted: Whether `make` should make a take now.
    """

    node: NodeId
    state: State
    reasons: tuple[str, ...] = ()
    wanted: bool = False


@dataclass(frozen=True)
class Facts:
    """What is known about a node beside its recipe."""

    pick: Pick | None = None
    take: Take | None = None
    running: bool = False
    failure: str = ""
    lost: bool = False
    unknown: bool = False


def judge(node: NodeId, recipe: Recipe | None, missing: tuple[str, ...], facts: Facts) -> Status:
    """The state of a node from its recipe (None while inputs are missing) and what is known of it.

    A lost file is made again even under a lock: the lock keeps the take, not the hole where it was.
    """
    if facts.unknown:
        return Status(node, "unknown", ("a paid request has an unknown fate; a person must decide",))
    if facts.running:
        return Status(node, "running")
    if facts.take is None or facts.pick is None:
        return _without_take(node, recipe, missing, facts)
    if facts.lost:
        return Status(node, "missing", ("its file is missing or damaged",), wanted=recipe is not None)
    if facts.pick.locked:
        return Status(node, "locked", _why_stale(facts.take, recipe))
    if recipe is None:
        return Status(node, "blocked", tuple(f"waits for {name}" for name in missing))
    reasons = _why_stale(facts.take, recipe)
    if not reasons:
        return Status(node, "fresh", (f"another take did not come: {facts.failure}",) if facts.failure else ())
    if facts.pick.by == "person":
        return Status(node, "stale", (*reasons, "kept: a person chose it"))
    if facts.failure:
        return Status(node, "failed", (facts.failure,), wanted=True)
    return Status(node, "stale", reasons, wanted=True)


def _without_take(node: NodeId, recipe: Recipe | None, missing: tuple[str, ...], facts: Facts) -> Status:
    if recipe is None:
        return Status(node, "blocked", tuple(f"waits for {name}" for name in missing))
    if facts.failure:
        return Status(node, "failed", (facts.failure,), wanted=True)
    return Status(node, "missing", wanted=True)


def _why_stale(take: Take, recipe: Recipe | None) -> tuple[str, ...]:
    if recipe is None or take.input_key == recipe.key:
        return ()
    return tuple(f"{name} changed" for name in changed(take.fingerprints, recipe)) or ("its inputs changed",)
