"""A worker's shift: takes calls off the sheet, one after the other, and carries them out.

A run that is interrupted (held, cancelled, or because somebody waits for another take) ends as soon as what
is under way is done, and is taken up again later: what it made is found, nothing is made twice.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from production_flow.errors import BadInput, BudgetError, Conflict, FlowError, Missing, ProviderError
from production_flow.graph.take import Take
from production_flow.production import callsheet
from production_flow.production.agreeing import Approve
from production_flow.production.callsheet import Call, CallSheet
from production_flow.production.choosing import Target
from production_flow.production.direct import Desk
from production_flow.production.planned import Plan
from production_flow.production.retake import Change
from production_flow.types import Json, NodeId

_TICK = 0.15
"""Seconds between two looks at the sheet."""


class Silent:
    """A reporter that tells nobody: whoever looks on reads the log."""

    def planned(self, left: int, seconds: float) -> None:
        """Nothing."""

    def started(self, node: NodeId) -> None:
        """Nothing."""

    def told(self, node: NodeId, fraction: float, message: str) -> None:
        """Nothing."""

    def finished(self, take: Take, *, made: bool) -> None:
        """Nothing."""

    def failed(self, node: NodeId, error: dict[str, Json]) -> None:
        """Nothing."""


class Awaits(Silent):
    """Waits for one node: until it was made, or could not be."""

    def __init__(self, node: NodeId) -> None:
        self._node = node
        self.over = False

    def finished(self, take: Take, *, made: bool) -> None:
        """A take stands."""
        self.over |= made and take.node == self._node

    def failed(self, node: NodeId, error: dict[str, Json]) -> None:
        """A node could not be made."""
        self.over |= node == self._node


class Shift:
    """Works in one workspace until it is told to stop."""

    def __init__(self, root: Path, say: Callable[[str], None] = lambda _sentence: None) -> None:
        self._desk = Desk(root)
        self._sheet = CallSheet(self._desk.workspace)
        self._seat = callsheet.attend(self._desk.workspace.hidden)
        self._calls = self._desk.workspace.library.calls
        self._say = say

    def abort(self) -> None:
        """Ends the workers of a run at once; the call is taken up again by the next worker."""
        self._desk.abort()

    def work(self, *, until: Callable[[], bool] = lambda: False) -> None:
        """Takes calls up until `until` says stop.

        Raises:
            FlowError: A run broke in the middle. The call is over, and this process should begin anew.
        """
        while not until():
            call = None if self._sheet.held else self._calls.next()
            if call is None or not self._calls.begin(call.id):
                time.sleep(_TICK)
                continue
            self._carry_out(replace(call, state="running"))

    def _carry_out(self, call: Call) -> None:
        self._tell(call, "running")
        try:
            result = self._run(call)
        except Conflict as busy:
            if not self._desk.workspace.running():
                self._over(call, busy)
                return
            self._calls.give_back(call.id)  # a make on a terminal is at work; this waits its turn
            time.sleep(1.0)
            return
        except (BadInput, Missing, BudgetError) as error:  # nothing was begun
            self._over(call, error)
            return
        except FlowError as error:
            self._over(call, error)
            raise
        except Exception as error:
            self._over(call, ProviderError(f"The run broke: {type(error).__name__}: {error}", todo="Try it again."))
            raise
        if result["paused"] and not result["delivered"] and self._calls.state(call.id) == "running":
            self._calls.give_back(call.id)
            self._tell(call, "waiting")
            return
        if result["paused"] and result["delivered"]:
            self._sheet.ask(call.show, callsheet.DRAFT)  # what hangs on the new take, and the package
        self._calls.finish(call.id, result)
        self._tell(call, self._calls.state(call.id))

    def _run(self, call: Call) -> dict[str, Json]:
        desk, what = self._desk, call.what
        view = desk.sit(slug=call.show, changes=_episodes(desk, call))
        self._say(f"{view.row.title}: {what['do']} {what.get('node', '')}".strip())
        approve = _within(what.get("approved"))

        def pause() -> bool:
            return self._sheet.held or self._calls.state(call.id) == "cancelled" or self._calls.ahead(call)

        def left_out() -> list[NodeId]:
            return [NodeId(node) for node in self._calls.get(call.id).what.get("stopped", ())]

        if what["do"] == "redo":
            node = NodeId(what["node"])
            target = desk.retarget(node, what.get("model"), what.get("tier"))
            change = Change(**{name: _frozen(value) for name, value in (what.get("change") or {}).items()})
            waits = Awaits(node)
            done = desk.redo(
                node, waits, change, target=target, approve=approve, pause=lambda: waits.over or pause(),
                left_out=left_out,
            )  # fmt: skip
            return {**done, "delivered": waits.over}
        paid = what.get("approved") is not None
        target = Target(
            tier=what.get("tier") or "draft",
            choices=view.settings.choices if paid else {},
            only=tuple(what.get("only") or ()),
            nodes=tuple(what.get("nodes") or ()),
            budget=view.settings.budget,
        )
        return {
            **desk.make(Silent(), target=target, approve=approve, pause=pause, left_out=left_out),
            "delivered": False,
        }

    def _over(self, call: Call, error: FlowError) -> None:
        self._calls.fail(call.id, error.as_json())
        self._tell(call, self._calls.state(call.id))

    def _tell(self, call: Call, state: str) -> None:
        self._desk.workspace.happenings.tell("call", id=call.id, show=call.show, state=state)


def _episodes(desk: Desk, call: Call) -> dict[str, Json]:
    """A make of further episodes widens what the show is made of."""
    wanted = call.what.get("episodes")
    if not wanted:
        return {}
    known = desk.sit(slug=call.show).settings.episodes
    return {"episodes": sorted({*known, *wanted})}


def _frozen(value: Json) -> Json:
    return tuple(value) if isinstance(value, list) else value


def _within(approved: int | None) -> Approve:
    """Lets through what costs no more than a person saw."""

    def approve(plan: Plan) -> None:
        if not plan.bought:
            return
        if plan.over:
            raise BudgetError("It costs more than is left of the budget.", todo="Raise the budget, or choose less.")
        if approved is None or plan.price + plan.paid > approved or plan.unknown:
            raise BudgetError("It costs more than was approved; nothing was bought.", todo="Look at the price again.")

    return approve
