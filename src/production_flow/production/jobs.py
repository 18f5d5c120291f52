"""A take under way, what is ordered for it, and the take that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from production_flow.graph.recipe import Maker, Recipe
from production_flow.graph.take import Made, Pick, Source, Take, TakeNotice
from production_flow.production.choosing import Chosen
from production_flow.production.evaluate import Evaluated
from production_flow.production.purchasing import Order
from production_flow.providers.requests import AnyRequest
from production_flow.types import Json, TakeKey

DERIVED = Chosen(Maker("production-flow", "derived", "1"), "draft", "")
"""What is worked out from documents has no provider."""


@dataclass(frozen=True)
class Job:
    """A take that is under way."""

    item: Evaluated
    recipe: Recipe
    chosen: Chosen
    seed: int
    number: int
    request: dict[str, Json]
    asked: Mapping[str, Json] = field(default_factory=dict)
    """What the take keeps of why it was asked for."""
    before: Pick | None = None
    """What was picked when it was asked for."""


def order(show: str, node: str, chosen: Chosen, request: AnyRequest, cap: int | None) -> Order:
    """What is asked of the purchaser; `cap` is the budget in hundredths of a cent."""
    assert chosen.entry is not None
    return Order(
        show=show,
        node=node,
        provider=chosen.maker.provider,
        model=chosen.maker.model,
        tier=chosen.tier,
        request=request.model_dump(mode="json"),
        estimate=chosen.estimate,
        cap=cap,
        free=chosen.entry.free,
    )


def take_of(
    recipe: Recipe,
    key: TakeKey,
    chosen: Chosen,
    seed: int,
    number: int,
    result: Mapping[str, Json],
    request: dict[str, Json] | None = None,
    *,
    asked: Mapping[str, Json] | None = None,
    source: Source = "made",
) -> Take:
    """The take of a recipe from what its maker gave: `outputs`, and where known `notices`, `cost`, `model`."""
    maker, said = chosen.maker, tuple(TakeNotice(**notice) for notice in result.get("notices", ()))
    estimated = {"estimated": True} if result.get("estimated") else {}
    return Take(
        node=recipe.node,
        key=key,
        input_key=recipe.key,
        number=number,
        source=source,
        provider=maker.provider,
        model=result.get("model") or maker.model,
        version=maker.version,
        seed=seed,
        outputs=tuple(Made(**made) for made in result["outputs"]),
        notices=tuple(dict.fromkeys((*chosen.notices, *said))),
        fingerprints=recipe.fingerprints,
        request=request or {},
        cost=result.get("cost") or 0.0,
        seconds=result.get("seconds", 0.0),
        choice={**chosen.choice, **(asked or {}), **estimated},
    )
