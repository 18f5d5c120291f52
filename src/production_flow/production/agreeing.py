"""What a person agrees to before anything is bought: the words first, then exactly what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from production_flow.exports.book import Note
from production_flow.production import planning, scratch
from production_flow.production.choosing import Chooser, Target
from production_flow.production.evaluate import Evaluator
from production_flow.production.outcome import Outcome
from production_flow.production.planned import Plan
from production_flow.production.retake import Retake
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.store.purchases import units
from production_flow.types import NodeId

Approve = Callable[[Plan], None]
"""Is shown a plan; raises where it is not to be carried out."""


@dataclass(frozen=True)
class Agreed:
    """What a person agreed to.

    Args:
        outcome: What was written for the plan.
        stays: Why things that were to be bought stay drafts, with how many of each.
        goes_on: Whether there is anything to carry out: without its words there is not.
    """

    outcome: Outcome = field(default_factory=Outcome)
    stays: tuple[tuple[str, int], ...] = ()
    goes_on: bool = True

    def and_then(self, other: Outcome) -> Agreed:
        """With what the run did that followed."""
        own = self.outcome
        both = replace(
            other,
            made=own.made + other.made,
            found=own.found + other.found,
            bought=own.bought + other.bought,
            cost=round(own.cost + other.cost, 4),
            failed={**own.failed, **other.failed},
            seconds=round(own.seconds + other.seconds, 2),
        )
        return replace(self, outcome=both)


@dataclass(frozen=True)
class Agreement:
    """One show, one target, one person.

    Args:
        write: Writes what is missing of the words, in a run of its own.
        grant: Told when the words are agreed to, before they are bought.
    """

    workspace: Workspace
    view: ShowView
    target: Target
    write: Callable[[], Outcome]
    grant: Callable[[], None] = lambda: None

    def reached(self, approve: Approve, again: Mapping[NodeId, Retake] | None = None) -> Agreed:
        """Has a person agree to what it will cost; what `approve` raises is raised, and nothing is bought.

        What follows is counted on what is written. So the house writes first; and words that are bought are agreed to
        and bought first, with an estimate of the rest, which is then planned again and agreed to by itself.
        """
        plan, outcome = plan_of(self.workspace, self.view, self.target, again), Outcome()
        follows = len(plan.words) < len(plan.bought)
        if not again and follows and (plan.written or not is_written(self.workspace, self.view)):
            if plan.words:
                approve(replace(plan, opens=True))
                self.grant()
            outcome = self.write()
            if not is_written(self.workspace, self.view):
                return Agreed(outcome, plan.stays, goes_on=False)
            foreseen = plan.price - plan.words_price if plan.words else None
            plan = replace(plan_of(self.workspace, self.view, self.target), foreseen=foreseen, paid=units(outcome.cost))
        approve(plan)
        return Agreed(outcome, plan.stays)


def plan_of(workspace: Workspace, view: ShowView, target: Target, again: Mapping[NodeId, Retake] | None = None) -> Plan:
    """What a run with this target would make; counted on a draft where the show is not written yet.

    With further takes of nodes, only those.
    """
    if again or is_written(workspace, view):
        return planning.plan(workspace, view, target, again)
    by_a_model = {node for node in view.picks if (take := view.take(node)) is not None and take.tier != "draft"}
    with scratch.draft_of(view) as draft:
        counted = planning.plan(draft.workspace, draft.view, target, written=by_a_model)
    held = workspace.library.purchases.held(view.row.id)
    return replace(counted, held=held, note=scratch.NOTE if counted.written else "")


def is_written(workspace: Workspace, view: ShowView) -> bool:
    """Whether every document of a show has a take."""
    return not unwritten(workspace, view) and any(node.startswith("storyboard:") for node in view.picks)


def unwritten(workspace: Workspace, view: ShowView) -> list[NodeId]:
    """The documents that are known to be wanted and have no take."""
    items = Evaluator(workspace, view).all()
    return [item.node for item in items if item.stage.port == "text" and view.take(item.node) is None]


def is_text(name: str) -> bool:
    """Whether a port, stage or node of this name writes."""
    stage = BY_NAME.get(name.partition(":")[0])
    return name == "text" or (stage is not None and stage.port == "text")


def left_to_the_house(workspace: Workspace, view: ShowView, target: Target) -> list[Note]:
    """What stands as a draft where this target asks for a model, and why, so far as its take does not say so itself."""
    if not target.buys:
        return []
    chooser = Chooser(view, target)
    if target.cap is not None:
        chooser.remaining = max(0, target.cap - workspace.library.purchases.held(view.row.id))
    writers = any(made_by != "draft" and is_text(name) for name, made_by in target.choices.items())
    notes = []
    for item in Evaluator(workspace, view).all():
        take = view.take(item.node)
        if item.recipe is None or take is None or take.tier != "draft" or take.source != "made":
            continue
        if item.stage.port == "text" and not writers:  # what is written is not written again for the sake of a tier
            continue
        said = {notice.message for notice in take.notices}
        asides = chooser.asides(item.stage, item.recipe)
        notes += [Note(item.node, one.code, one.message, take.model) for one in asides if one.message not in said]
    return notes
