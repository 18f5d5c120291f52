"""Walks the graph of a show: which nodes there are, what each is made from, in what state it is and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass

from production_flow.errors import FlowError
from production_flow.graph.recipe import Recipe
from production_flow.graph.status import Facts, Status, judge
from production_flow.graph.take import Take
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.base import Stage, Waiting
from production_flow.stages.pipeline import PIPELINE
from production_flow.types import Json, NodeId


@dataclass(frozen=True)
class Evaluated:
    """A node with its recipe (None while inputs are missing) and its state."""

    node: NodeId
    stage: Stage
    recipe: Recipe | None
    status: Status

    @property
    def order(self) -> tuple[int, int]:
        """When it is asked for: with its episode, so that the first can be watched while the next is made.

        What belongs to the show as a whole goes with the first episode.
        """
        episode = re.search(r":s\d+e(\d+)", self.node)
        return (int(episode[1]) if episode else 1, self.stage.rank)


@dataclass
class _Known:
    reads: dict[NodeId, int]
    recipe: Recipe | None = None
    missing: tuple[str, ...] = ()
    nodes: tuple[NodeId, ...] = ()


class Evaluator:
    """Keeps what it worked out and works out again only what has changed."""

    def __init__(self, workspace: Workspace, view: ShowView) -> None:
        self._workspace = workspace
        self.view = view
        self._recipes: dict[NodeId, _Known] = {}
        self._nodes: dict[str, _Known] = {}
        self._whole: set[int] = set()
        self.running: set[NodeId] = set()
        self.unknown: set[NodeId] = set(workspace.library.purchases.in_doubt(view.row.id))

    def aside(self, view: ShowView) -> Evaluator:
        """One for a copy of the view, that knows what this one has worked out."""
        other = copy(self)
        other.view = view
        vars(other).update(_recipes=dict(self._recipes), _nodes=dict(self._nodes))
        return other

    @property
    def failures(self) -> dict[NodeId, dict[str, Json]]:
        """Why nodes could not be made, by node."""
        return self.view.failures

    def all(self) -> list[Evaluated]:
        """Every node of the show, stage by stage."""
        return [self.one(node, stage) for stage in PIPELINE for node in self.nodes(stage)]

    def nodes(self, stage: Stage) -> tuple[NodeId, ...]:
        """The nodes of a stage that exist now."""
        known = self._nodes.get(stage.name)
        if known is None or not self.view.stands(known.reads):
            with self.view.noting() as reads:
                known = _Known(reads, nodes=_listed(stage, self.view))
            self._nodes[stage.name] = known
        return known.nodes

    def one(self, node: NodeId, stage: Stage) -> Evaluated:
        """One node with its recipe and state."""
        known = self._recipes.get(node)
        if known is None or not self.view.stands(known.reads):
            known = self._work_out(node, stage)
            self._recipes[node] = known
        return Evaluated(node, stage, known.recipe, judge(node, known.recipe, known.missing, self._facts(node)))

    def downstream(self, changing: Iterable[NodeId]) -> set[NodeId]:
        """Nodes that are made, at any remove, from one of these: they change after it."""
        moved, found = set(changing), set[NodeId]()
        for stage in PIPELINE:
            for node in self.nodes(stage):
                known = self._recipes.get(node)
                if known is not None and any(read in moved and read != node for read in known.reads):
                    moved.add(node)
                    found.add(node)
        return found

    def _work_out(self, node: NodeId, stage: Stage) -> _Known:
        with self.view.noting() as reads:
            try:
                inputs = stage.inputs(node, self.view)
            except Waiting as waiting:
                return _Known(reads, missing=tuple(waiting.nodes))
            except FlowError as error:
                return _Known(reads, missing=(str(error),))
        return _Known(reads, Recipe(node, stage.name, stage.version, inputs))

    def _facts(self, node: NodeId) -> Facts:
        pick = self.view.picks.get(node)
        take = self.view.take(node)
        failure = self.failures.get(node, {})
        return Facts(
            pick=pick,
            take=take,
            running=node in self.running,
            failure=failure.get("what", ""),
            lost=take is not None and not self._holds(take),
            unknown=node in self.unknown,
        )

    def _holds(self, take: Take) -> bool:
        """Whether every file of a take is there in full; looked at once."""
        if take.id in self._whole or take.id < 0:  # what is only tried out has no files
            return True
        if all(self._workspace.media.holds(made.digest, made.size) for made in take.outputs):
            self._whole.add(take.id)
            return True
        return False


def _listed(stage: Stage, view: ShowView) -> tuple[NodeId, ...]:
    try:
        listed: Iterable[NodeId] = stage.nodes(view)
        return tuple(listed)
    except Waiting:
        return ()
