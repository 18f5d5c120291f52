"""Routes about money: plans, quotes, costs, and purchases of unknown fate."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from production_flow.errors import BadInput
from production_flow.production import budgeting, costing, looking
from production_flow.web.calls import change_of
from production_flow.web.shapes.work import Costs, PlanView, Quote, QuoteAsked, Resolve, Resolved, Tier
from production_flow.web.wiring import NodeName, Slug, TheHouse

router = APIRouter(prefix="/api/shows/{slug}", tags=["work"])

Names = Annotated[str, Query(max_length=20_000, description="Names, parted by commas.")]


@router.get("/plan")
def plan(  # a query string has this many parts
    house: TheHouse, slug: Slug, tier: Tier = "draft", only: Names = "", episodes: Names = "", nodes: Names = ""
) -> PlanView:
    """What a make would do, for how much and how long; nothing is made."""
    with house.show(slug) as standing:
        wanted = budgeting.target(standing.view, tier, _names(only), _names(nodes), paid=True)
        key = f"plan {tier} {only} {episodes} {nodes}"
        found = standing.kept(key, lambda: budgeting.plan(standing, wanted, _numbers(episodes)))
    return PlanView.model_validate(budgeting.plan_json(found))


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",") if name.strip()]


def _numbers(text: str) -> list[int]:
    numbers = [int(name) if name.isdigit() and len(name) < 4 else 0 for name in _names(text)]
    if any(not 1 <= number <= 6 for number in numbers):
        raise BadInput("There is no such episode: a season has 6.", todo="Write numbers, as in 1,2.")
    return numbers


@router.post("/quote")
def quote(house: TheHouse, slug: Slug, asked: QuoteAsked) -> Quote:
    """What another take would ask for, and for how much; nothing is asked for."""
    with house.show(slug) as standing:
        node = looking.full_name(standing.view, asked.node)
        plan = budgeting.retake_plan(standing.desk(), node, change_of(asked.change), asked.model, asked.tier)
    return Quote.model_validate(budgeting.quote(plan, node))


@router.get("/costs")
def costs(house: TheHouse, slug: Slug) -> Costs:
    """What was bought for a show."""
    with house.show(slug) as standing:
        return Costs.model_validate(budgeting.costs(standing.workspace, standing.view))


@router.post("/resolve/{node}")
def resolve(house: TheHouse, slug: Slug, node: NodeName, _asked: Resolve) -> Resolved:
    """Decides that a purchase of unknown fate was not made."""
    with house.show(slug) as standing:
        name = looking.full_name(standing.view, node)
        done = standing.desk().locked(lambda: costing.resolve(standing.workspace, standing.view, name, None))
        standing.touch()
    return Resolved(done=done)
