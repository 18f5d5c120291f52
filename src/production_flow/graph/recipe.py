"""A recipe says exactly what a node is made from; its key is a hash of that and of nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from production_flow.hashing import tagged
from production_flow.types import InputKey, Json, NodeId, TakeKey


@dataclass(frozen=True)
class Recipe:
    """What a node is made from.

    The request to a provider is built from `inputs` alone, so nothing can reach the result without
    moving the key. Names of inputs are words for people: they are the reasons why a take is stale.
    """

    node: NodeId
    stage: str
    version: int
    inputs: Mapping[str, Json]

    @cached_property
    def key(self) -> InputKey:
        """The input key: stage, its version and every input."""
        return InputKey(tagged("input", [self.stage, self.version, dict(self.inputs)]))

    @cached_property
    def fingerprints(self) -> dict[str, str]:
        """A short hash per input, kept on the take so that a later change can be named."""
        prints = {name: tagged("part", value)[:16] for name, value in self.inputs.items()}
        return {"method": f"{self.stage}.{self.version}", **prints}


@dataclass(frozen=True)
class Maker:
    """Who makes a take: provider, model, adapter version. Part of the take key, never of the input key."""

    provider: str
    model: str
    version: str


def take_key(recipe: Recipe, maker: Maker, seed: int, number: int, variant: str = "") -> TakeKey:
    """The id of a piece of work: asked for twice, it is made once.

    `variant` says in what the take departs from the recipe on a person's word (`angle low`).
    """
    parts = [recipe.key, maker.provider, maker.model, maker.version, seed, number]
    return TakeKey(tagged("take", [*parts, variant] if variant else parts))


def changed(before: Mapping[str, str], recipe: Recipe) -> tuple[str, ...]:
    """Names of the inputs that differ between a take's fingerprints and the recipe of today."""
    now = recipe.fingerprints
    return tuple(sorted(name for name in {*before, *now} if before.get(name) != now.get(name)))
