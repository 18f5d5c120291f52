"""Routes of the queue: work that is asked for, its order, its hold."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from production_flow.errors import BadInput, BudgetError, Missing
from production_flow.production import budgeting, looking, stopping
from production_flow.production.callsheet import Call
from production_flow.production.planned import Plan
from production_flow.production.retake import Change
from production_flow.production.standing import Standing
from production_flow.types import Json
from production_flow.web.faults import NeedsPrice
from production_flow.web.house import House
from production_flow.web.shapes.work import (
    CallAsked,
    CallView,
    ChangeAsked,
    FinishedView,
    Held,
    JobView,
    MakeAsked,
    Order,
    Queue,
    RedoAsked,
    StopAsked,
)
from production_flow.web.wiring import Mark, TheHouse

router = APIRouter(prefix="/api/calls", tags=["work"])

Ident = Annotated[int, Path(ge=1, le=1 << 62)]


def asked(house: House, call: Call) -> CallView:
    """A call as a face shows it."""
    row = next((row for row in house.workspace.library.shows() if row.id == call.show), None)
    what, result = call.what, call.result
    done = {name: result.get(name, 0) for name in ("made", "found", "bought", "seconds")} if result else None
    if done is not None:
        done |= {"cost": round(float(result.get("cost", 0)) * 10_000), "failed": result.get("failed", {})}
    return CallView.model_validate(
        {
            "id": call.id,
            "show": row.slug if row else call.show,
            "title": row.title if row else "",
            "do": what["do"],
            "node": what.get("node"),
            "label": _label(what),
            "state": call.state,
            "price": what.get("approved") or 0,
            "born": call.born,
            "result": done,
            "error": {**call.error} if call.error else None,
        }
    )


def _label(what: dict[str, Json]) -> str:
    if what["do"] == "redo":
        return f"Redo {what['node']}"
    tier = str(what.get("tier") or "draft").capitalize()
    parts = [str(name) for name in what.get("only") or ()]
    parts += [f"{len(what['nodes'])} chosen"] if what.get("nodes") else []
    parts += [f"episode {number}" for number in what.get("episodes") or ()]
    return f"{tier}: {', '.join(parts)}" if parts else tier


@router.get("")
def queue(house: TheHouse) -> Queue:
    """What runs, what waits and what is over."""
    listed = house.sheet.listed()
    left = {(house.slug_of(call.show), node) for call in listed for node in call.what.get("stopped", ())}
    jobs = [JobView.model_validate({**vars(job), "stopping": (job.show, job.node) in left}) for job in house.jobs.all()]
    calls = [asked(house, call) for call in listed]
    finished = [FinishedView.model_validate(row) for row in house.finished()]
    return Queue(held=house.sheet.held, worker=house.worker_lives(), calls=calls, jobs=jobs, finished=finished)


@router.post("", status_code=201)
def ask(house: TheHouse, wanted: CallAsked, mark: Mark = None) -> CallView:
    """Asks for work. What costs money needs the price that a person saw; without it the answer is 402 and the plan."""

    def answer() -> int:
        with house.show(wanted.show) as standing:
            what = _make(standing, wanted) if isinstance(wanted, MakeAsked) else _redo(standing, wanted)
            return house.sheet.ask(standing.view.row.id, what, mark or "").id

    return asked(house, house.sheet.get(house.once(f"call {mark}" if mark else None, answer)))


def _make(standing: Standing, wanted: MakeAsked) -> dict[str, Json]:
    view, paid = standing.view, wanted.tier != "draft" or wanted.approved is not None
    known = {item.node for item in standing.nodes()}
    if strange := [node for node in wanted.nodes if node not in known]:
        raise Missing(f"There is no node called {strange[0][:80]!r}.", todo="The show lists those that are.")
    target = budgeting.target(view, wanted.tier, wanted.only, wanted.nodes, paid=paid)
    if target.buys:
        plan = budgeting.plan(standing, target, wanted.episodes or ())
        _check(plan, wanted.approved)
    return wanted.model_dump(mode="json", exclude={"show"})


def _redo(standing: Standing, wanted: RedoAsked) -> dict[str, Json]:
    node = looking.full_name(standing.view, wanted.node)
    plan = budgeting.retake_plan(standing.desk(), node, change_of(wanted.change), wanted.model, wanted.tier)
    _check(plan, wanted.approved)
    return {**wanted.model_dump(mode="json", exclude={"show"}), "node": node}


def change_of(change: ChangeAsked) -> Change:
    """In what another take departs."""
    return Change(change.angle, tuple(change.because), tuple(change.who), change.note, beside=change.beside)


def _check(plan: Plan, price: int | None) -> None:
    try:
        budgeting.approved(plan, price)
    except BudgetError as error:
        raise NeedsPrice(error.what, budgeting.plan_json(plan), error.todo) from error


@router.post("/stop")
def stop(house: TheHouse, wanted: StopAsked) -> Queue:
    """Stops one piece of work while the rest goes on; what is paid for is brought in all the same."""
    with house.show(wanted.show) as standing:
        node = looking.full_name(standing.view, wanted.node)
        stopping.stop(house.workspace, standing.view.row.id, node)
    return queue(house)


@router.post("/{ident}/cancel")
def cancel(house: TheHouse, ident: Ident) -> CallView:
    """Takes a call off the sheet; of one that runs, what is under way is finished."""
    return asked(house, house.sheet.cancel(ident))


@router.post("/{ident}/retry")
def retry(house: TheHouse, ident: Ident) -> CallView:
    """Asks for a call that failed or was cancelled once more."""
    return asked(house, house.sheet.retry(ident))


@router.put("/order")
def order(house: TheHouse, wanted: Order) -> Queue:
    """Puts calls that wait into another order."""
    if len(set(wanted.ids)) != len(wanted.ids):
        raise BadInput("A call is named twice.")
    house.sheet.reorder(wanted.ids)
    return queue(house)


@router.put("/held")
def hold(house: TheHouse, wanted: Held) -> Queue:
    """Starts nothing new until it is let go; what is under way is finished."""
    if house.sheet.held != wanted.held:
        house.sheet.hold(held=wanted.held)
    return queue(house)
