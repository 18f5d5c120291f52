"""A show as it will be: what is not made yet is stood in for, so that everything after it can be planned and priced."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from production_flow.errors import FlowError
from production_flow.graph.recipe import Recipe
from production_flow.graph.take import Made, Take
from production_flow.production.view import ShowView
from production_flow.stages.base import Stage, Waiting
from production_flow.stages.pipeline import BY_NAME, PIPELINE
from production_flow.timing import RATE
from production_flow.types import Digest, InputKey, Json, NodeId, TakeKey

NOWHERE = Digest("0" * 64)
"""The digest of what is not made yet."""

_UNSPOKEN = "0" * 56
"""How the digests of stand-ins begin; what follows is the frames of a line."""

_WORDS_A_SECOND = 2.6


@dataclass(frozen=True)
class Foreseen:
    """A node as it will be.

    Args:
        recipe: None where even a planned show cannot say what it is made from.
        reads: The nodes it is made from.
    """

    node: NodeId
    stage: Stage
    recipe: Recipe | None
    reads: frozenset[NodeId]


class ForeseenView(ShowView):
    """A show in which every picture, film and sound stands, made or not; documents stand where they are written."""

    _again: Collection[NodeId] = ()

    @classmethod
    def of(cls, view: ShowView, again: Collection[NodeId] = ()) -> ForeseenView:
        """The same show, foreseen; nothing is read anew. Nodes `again` are asked for."""
        other = cls.__new__(cls)
        vars(other).update(vars(view.aside()), _again=frozenset(again))
        return other

    def asked(self, node: NodeId) -> bool:
        """Whether a node that is made on request was, or will be."""
        return super().asked(node) or node in self._again

    def take(self, node: NodeId) -> Take | None:
        """The picked take, else a stand-in where the node is no document."""
        found = super().take(node)
        if found is not None:
            return found
        stage = BY_NAME.get(node.partition(":")[0])
        return (
            None
            if stage is None or stage.port in {None, "text"}
            else _stand_in(node, self._seconds(node, stage), spoken=stage.port == "voice")
        )

    def failed(self, node: NodeId) -> bool:
        """Never: everything is foreseen to come."""
        return False

    def _seconds(self, node: NodeId, stage: Stage) -> float:
        if stage.port != "voice":
            return 6.0
        try:
            inputs: Mapping[str, Json] = stage.inputs(node, self)
        except (Waiting, FlowError):
            return 3.0
        return min(float(inputs["limit"]), len(str(inputs["text"]).split()) / _WORDS_A_SECOND + 0.4)

    def data(self, digest: Digest) -> Json:
        """A small JSON file; that of a line which is not spoken yet has a mouth that opens once and closes."""
        if not digest.startswith(_UNSPOKEN):
            return super().data(digest)
        return {"mouths": [[0, "A"], [max(1, int(digest) - 2), "rest"]]} if digest != NOWHERE else {}


def foresee(view: ForeseenView) -> list[Foreseen]:
    """Every node of the show as far as its written documents say, in the order of the pipeline."""
    return [_foreseen(view, stage, node) for stage in PIPELINE for node in _nodes(view, stage)]


def _nodes(view: ForeseenView, stage: Stage) -> tuple[NodeId, ...]:
    try:
        return tuple(stage.nodes(view))
    except Waiting:
        return ()


def _foreseen(view: ForeseenView, stage: Stage, node: NodeId) -> Foreseen:
    with view.noting() as reads:
        try:
            recipe = Recipe(node, stage.name, stage.version, stage.inputs(node, view))
        except (Waiting, FlowError, LookupError, TypeError, ValueError):
            recipe = None  # a cut of stand-ins; it costs nothing and is worked out when they are made
    return Foreseen(node, stage, recipe, frozenset(reads) - {node})


def _stand_in(node: NodeId, seconds: float, *, spoken: bool) -> Take:
    meta = {"frames": max(1, math.ceil(seconds * RATE)), "seconds": seconds, "width": 1280, "height": 720}
    made = Made("main", NOWHERE, 0, "application/octet-stream", meta)
    outputs = (made, Made("timing", Digest(f"{meta['frames']:064d}"), 0, "application/json")) if spoken else (made,)
    return Take(node, TakeKey(""), InputKey(""), 1, "made", "", "", "", 0, outputs)
