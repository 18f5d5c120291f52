"""The desk: everything a face may ask of a workspace, one show at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock

from production_flow.errors import BadInput, Conflict, Missing
from production_flow.graph.take import Take
from production_flow.production import agreeing, binning, recutting, shows
from production_flow.production.agreeing import Agreed, Agreement, Approve
from production_flow.production.choosing import Target
from production_flow.production.directing import Director, Effect
from production_flow.production.evaluate import Evaluator
from production_flow.production.happenings import Chronicler
from production_flow.production.make import Run
from production_flow.production.outcome import Outcome
from production_flow.production.package import Package
from production_flow.production.planned import Plan
from production_flow.production.report import Reporter
from production_flow.production.retake import MOST_AUTOMATIC, NOTHING, Change, Retake, exhausted, numbered
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers.catalogue.entry import Tier
from production_flow.providers.ports import PortName
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import Json, NodeId

_WORDS: tuple[PortName, ...] = ("text",)


class Desk:
    """A person's seat in a workspace: they sit down at a show, and direct it.

    Args:
        root: The folder of the workspace, or the workspace itself where several sit in one that is open.
    """

    def __init__(self, root: Path | Workspace) -> None:
        self.workspace = root if isinstance(root, Workspace) else Workspace(root)
        self.view: ShowView
        self._wishes: dict[str, str] = {}
        self._run: Run | None = None
        self._lock: FileLock | None = None

    def __enter__(self) -> Self:
        """Opens the workspace; what lay in the bin for thirty days is deleted."""
        binning.purge(self.workspace)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Closes it."""
        self._release()
        self.workspace.close()

    def sit(
        self,
        *,
        prompt: str | None = None,
        seed: int = 1,
        slug: str | None = None,
        changes: Mapping[str, Json] | None = None,
        choices: Mapping[str, str] | None = None,
    ) -> ShowView:
        """Sits down at the show of a sentence and seed, or of a slug.

        `changes` are settings to change, `choices` who is to make what, by port, stage or node (`auto`: nobody
        in particular).
        """
        if prompt is not None:
            row = shows.begin(self.workspace, prompt, seed, changes or {})
        else:
            row = shows.find(self.workspace, slug)
            if changes:
                row = shows.change(self.workspace, row, changes)
        if choices:
            row = shows.choose(self.workspace, row, choices)
        self.view = ShowView(self.workspace, row)
        return self.view

    def consider(
        self,
        *,
        prompt: str | None = None,
        seed: int = 1,
        slug: str | None = None,
        changes: Mapping[str, Json] | None = None,
        choices: Mapping[str, str] | None = None,
    ) -> ShowView:
        """As `sit`, but nothing is kept: neither a show that is not begun, nor what is changed of one that is."""
        row = shows.find(self.workspace, slug) if prompt is None else shows.proposed(self.workspace, prompt, seed)
        self.view = ShowView(self.workspace, shows.considered(row, changes or {}, choices or {}))
        return self.view

    def wish(self, choices: Mapping[str, str]) -> ShowView:
        """As if this had been chosen for the show; it is kept once a plan with it is agreed to."""
        self._wishes = dict(choices)
        self.view = ShowView(self.workspace, shows.considered(self.view.row, {}, choices))
        return self.view

    def _grant(self, wishes: Mapping[str, str]) -> None:
        """Keeps choices that were agreed to."""
        if wishes:
            shows.choose(self.workspace, shows.find(self.workspace, self.view.row.id), wishes)

    def locked(self, step: Callable[[], str]) -> str:
        """Carries a step out while no run is at work."""
        self._lock = self.workspace.run_lock()
        try:
            return step()
        finally:
            self._release()

    @property
    def package(self) -> Package:
        """The show's package."""
        return Package(self.workspace, self.view)

    def plan(self, target: Target, again: Mapping[NodeId, Retake] | None = None) -> Plan:
        """What a run with this target would make; counted on a draft where the show is not written yet.

        With further takes of nodes, only those.
        """
        return agreeing.plan_of(self.workspace, self.view, target, again)

    def make(
        self,
        reporter: Reporter,
        redo: Mapping[NodeId, Retake] | None = None,
        *,
        target: Target | None = None,
        approve: Approve | None = None,
        pause: Callable[[], bool] = lambda: False,
        left_out: Callable[[], Collection[NodeId]] = tuple,
    ) -> dict[str, Json]:
        """Makes what is missing or stale, and brings the package up to date.

        With a target that buys, `approve` is shown the plan first; what it does not raise on is carried out.
        When `pause` says so the run ends early, and `paused` is true: called again, it goes on. Nodes that `left_out`
        names meanwhile are left as they are.
        """
        target = target or Target()
        reporter = Chronicler(self.workspace.happenings, lambda: self.view.slug, reporter)
        self._lock = self.workspace.run_lock()
        try:
            self.view.reload()
            shows.name(self.workspace, self.view)
            agreed = Agreed()
            if approve is not None and target.buys:
                agreed = self._agreed(target, approve, redo or {}, reporter)
            self._grant(self._wishes)
            if agreed.goes_on:
                self._run = Run(
                    self.workspace, self.view, reporter, self._arrived, target=target, pause=pause, left_out=left_out
                )
                agreed = agreed.and_then(self._run.go(redo))
            outcome = agreed.outcome
            drafted = agreeing.left_to_the_house(self.workspace, self.view, target)
            folder = self.package.folder if outcome.paused else self.package.complete(drafted)
        except BaseException:
            self.abort()
            raise
        finally:
            self._release()
        return {
            "show": self.view.slug,
            "title": self.view.row.title,
            "package": str(folder),
            "made": outcome.made,
            "found": outcome.found,
            "bought": outcome.bought,
            "cost": outcome.cost,
            "stays": [{"message": message, "nodes": count} for message, count in agreed.stays],
            "failed": {node: error.get("what", "") for node, error in outcome.failed.items()},
            "unwritten": agreeing.unwritten(self.workspace, self.view),
            "seconds": outcome.seconds,
            "paused": outcome.paused,
        }

    def _agreed(self, target: Target, approve: Approve, redo: Mapping[NodeId, Retake], reporter: Reporter) -> Agreed:
        """What a person agreed to, of a show whose words stand by then."""
        written = {name: made_by for name, made_by in self._wishes.items() if agreeing.is_text(name)}

        def write() -> Outcome:
            self._run = Run(self.workspace, self.view, reporter, self._arrived, target=target, ports=_WORDS)
            return self._run.go()

        agreement = Agreement(self.workspace, self.view, target, write, lambda: self._grant(written))
        return agreement.reached(approve, redo)

    def another(self, node: NodeId, change: Change = NOTHING) -> Retake:
        """A further take of a node, as it would be asked for.

        Raises:
            BadInput: The node is worked out from documents, there is nothing to draw lots for; or the note is long.
            Missing: There is no such node.
            Conflict: Its pick is locked; or two automatic tries went by, and a person must look at it.
        """
        stage = BY_NAME.get(node.partition(":")[0])
        if stage is None or node not in stage.offered(self.view):
            raise Missing(f"There is no node called {node!r}.", todo="`pflow status` lists what there is.")
        if stage.by_hand:
            raise BadInput(f"{node} is brought by a person.", todo=f"Bring another: pflow bring {node} FILE")
        if stage.port is None or stage.port == "edit":
            raise BadInput(f"{node} follows from other takes.", todo="Redo one of those.")
        pick, takes = self.view.picks.get(node), self.view.takes(node)
        if pick is not None and pick.locked:
            raise Conflict(f"{node} is locked.", todo=f"Unlock it first: pflow unlock {node}")
        if change.automatic and exhausted(self.view.take(node), takes):
            words = f"{node} was made again {MOST_AUTOMATIC} times by itself."
            raise Conflict(words, todo=f"Look at it: pflow takes {node}")
        bought = self.workspace.library.purchases.of_show(self.view.row.id)
        return Retake(numbered(node, takes, bought), change.tidy())

    def redo(
        self,
        node: NodeId,
        reporter: Reporter,
        change: Change = NOTHING,
        *,
        target: Target | None = None,
        approve: Approve | None = None,
        pause: Callable[[], bool] = lambda: False,
        left_out: Callable[[], Collection[NodeId]] = tuple,
    ) -> dict[str, Json]:
        """Makes another take of a node and picks it, as one step that can be undone; the older takes stay.

        Without a target, whoever made the pick makes the next take. `approve` is shown the plan, guidance included.

        Raises:
            BadInput, Missing, Conflict: As `another` says.
        """
        if recutting.cut_of(node) is not None:
            self.direct(lambda director: director.recut(node))
            return self.make(reporter, target=target or self.retarget(node), pause=pause, left_out=left_out)
        retake, before = self.another(node, change), self.view.picks.get(node)
        target = target or self.retarget(node)
        result = self.make(reporter, {node: retake}, target=target, approve=approve, pause=pause, left_out=left_out)
        after = self.view.picks.get(node)
        if after is not None and before is not None and after != before:
            self.workspace.library.remember(self.view.row.id, f"redo {node}", [(before, after)])
        return result

    def retarget(self, node: NodeId, model: str | None = None, tier: Tier | None = None) -> Target:
        """A target that may buy this node and nothing else.

        It is made by whoever is named, else by whoever the tier leads to, else by whoever made the pick.
        """
        take, settings = self.view.take(node), self.view.settings
        bought = take is not None and take.tier != "draft"
        if take is not None and model is None and tier is None:
            model = str(take.choice.get("entry") or "draft")
        named: dict[str, str] = {node: model} if model else {}
        usual: Tier = "draft" if take is None or not bought else take.tier  # type: ignore[assignment]
        return Target(tier or usual, {**settings.choices, **named}, nodes=(node,), budget=settings.budget)

    def direct(
        self, step: Callable[[Director], Effect], *, dry: bool = False, evaluator: Evaluator | None = None
    ) -> Effect:
        """Carries a person's step out, one after the other; a run that is at work takes it in.

        With `dry` nothing is kept: the effect is what the step would do. An `evaluator` of this view that has
        worked out its states already spares working them out again.
        """
        if dry:
            return step(Director(self.workspace, ShowView(self.workspace, self.view.row), dry=True))
        lock = self.workspace.step_lock()
        try:
            self.view.reload()
            effect = step(Director(self.workspace, self.view, evaluator=evaluator))
            shows.name(self.workspace, self.view)
        finally:
            lock.release()
        self.workspace.happenings.tell("step", show=self.view.slug, label=effect.label)
        return effect

    def abort(self) -> None:
        """Ends the run's workers at once."""
        if self._run is not None:
            self._run.abort()

    def _arrived(self, take: Take) -> None:
        if take.node == "blueprint:show":
            was = self.view.slug
            shows.name(self.workspace, self.view)
            self.workspace.happenings.tell("show", show=self.view.slug, was=was)
        self.package.add(take)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
