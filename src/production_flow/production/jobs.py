"""A take under way, what is ordered for it, and the take that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from production_flow.graph.recipe import Maker, Recipe, take_key
from production_flow.graph.take import Made, Pick, Source, Take, TakeNotice
from production_flow.hashing import digest
from production_flow.production.choosing import Chosen
from production_flow.production.evaluate import Evaluated
from production_flow.production.purchasing import Order
from production_flow.providers.requests import AnyRequest
from production_flow.store.purchases import Purchase
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


def order(show: str, node: str, chosen: Chosen, request: AnyRequest, cap: int | None, asked: dict[str, Json]) -> Order:
    """What is asked of the purchaser; `cap` is the budget in hundredths of a cent, `asked` as `as_asked` has it."""
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
        asked=asked,
    )


def as_asked(job: Job, key: TakeKey) -> dict[str, Json]:
    """What a purchase keeps of its take: all but what comes, and the pick that stood when it was asked for."""
    empty: dict[str, Json] = {"outputs": ()}
    take = take_of(job.recipe, key, job.chosen, job.seed, job.number, empty, job.request, asked=job.asked)
    return {"take": asdict(take), "before": asdict(job.before) if job.before else None}


def take_as_asked(purchase: Purchase) -> tuple[Take, Pick | None]:
    """The take of a purchase without its outputs, and the pick that stood when it was asked for."""
    fields, before = dict(purchase.asked["take"]), purchase.asked["before"]
    notices = tuple(TakeNotice(**notice) for notice in fields.pop("notices"))
    return Take(**{**fields, "outputs": (), "notices": notices}), Pick(**before) if before else None


def come(take: Take, result: Mapping[str, Json]) -> Take:
    """A take as it was asked for, with what came."""
    said = tuple(TakeNotice(**notice) for notice in result.get("notices", ()))
    estimated = {"estimated": True} if result.get("estimated") else {}
    return replace(
        take,
        outputs=tuple(Made(**made) for made in result["outputs"]),
        notices=tuple(dict.fromkeys((*take.notices, *said))),
        model=result.get("model") or take.model,
        cost=result.get("cost") or 0.0,
        seconds=result.get("seconds", 0.0),
        choice={**take.choice, **estimated},
    )


def derived(recipe: Recipe, data: bytes) -> Take:
    """The take of what was worked out from documents; `data` is the document as it is stored."""
    number = int(recipe.inputs.get("variant", 1))
    made = Made("main", digest(data), len(data), "application/json")
    key = take_key(recipe, DERIVED.maker, 0, number)
    return take_of(recipe, key, DERIVED, 0, number, {"outputs": [made.__dict__]}, source="derived")


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
    maker = chosen.maker
    take = Take(
        node=recipe.node,
        key=key,
        input_key=recipe.key,
        number=number,
        source=source,
        provider=maker.provider,
        model=maker.model,
        version=maker.version,
        seed=seed,
        outputs=(),
        notices=chosen.notices,
        fingerprints=recipe.fingerprints,
        request=request or {},
        choice={**chosen.choice, **(asked or {})},
    )
    return come(take, result)
