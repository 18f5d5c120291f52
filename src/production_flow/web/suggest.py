"""The route of suggestions: other wordings of a field, free from the house or bought from a model."""

from __future__ import annotations

from fastapi import APIRouter

from production_flow.errors import BadInput, BudgetError, FlowError
from production_flow.production import budgeting, looking
from production_flow.production.suggesting import Suggesting, suggesting
from production_flow.types import NodeId
from production_flow.web.faults import NeedsPrice
from production_flow.web.house import House
from production_flow.web.shapes.suggest import Suggested, SuggestionAsked
from production_flow.web.wiring import Slug, TheHouse

router = APIRouter(prefix="/api/shows/{slug}", tags=["documents"])


@router.post("/suggest")
def suggest(house: TheHouse, slug: Slug, asked: SuggestionAsked) -> Suggested:
    """Up to three other wordings of a field. Nothing is changed by asking.

    What costs money needs the price that a person saw; without it the answer is 402 and the plan.
    """
    with house.show(slug) as standing:
        node = looking.full_name(standing.view, asked.node)
        prepared = suggesting(house.workspace, standing.view, node, asked.path, asked.model)
        try:
            budgeting.approved(prepared.plan, asked.approved)
        except BudgetError as error:
            raise NeedsPrice(error.what, budgeting.plan_json(prepared.plan), error.todo) from error
        other = (
            None if asked.model else _writer(house, standing.view.settings.choices.get("text", ""), slug, node, asked)
        )
    try:
        options = prepared.options()  # the show is not held while somebody writes
    except BadInput:
        if other is None:
            raise
        options = []
    price = other.plan.lines[0].price if other else None
    return Suggested(options=options, model=prepared.model, writer=other.named if other else "", price=price)


def _writer(house: House, name: str, slug: str, node: NodeId, asked: SuggestionAsked) -> Suggesting | None:
    """What asking the model that the show has for words would be; None where it has none that can be asked."""
    if name in {"", "draft"}:
        return None
    try:
        with house.show(slug) as standing:
            return suggesting(house.workspace, standing.view, node, asked.path, name)
    except FlowError:
        return None
