"""Makes what is missing or stale, until everything that is wanted stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from production_flow.errors import FlowError
from production_flow.graph.recipe import Recipe, take_key
from production_flow.graph.take import Pick, Take
from production_flow.hashing import canonical, seed_of
from production_flow.media import closer
from production_flow.production.bench import WorkBench
from production_flow.production.choosing import Chooser, Chosen, Target, drafted_instead
from production_flow.production.engine import Engine
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.jobs import DERIVED, Job, as_asked, come, derived, order, take_as_asked, take_of
from production_flow.production.leaving import LeftOut
from production_flow.production.outcome import Outcome
from production_flow.production.pace import Pace
from production_flow.production.pool import Pool, cores
from production_flow.production.purchasing import Purchaser
from production_flow.production.recalling import recalled
from production_flow.production.report import Reporter
from production_flow.production.retake import Retake, unmoved, unseen
from production_flow.production.retrying import looked_at, once_more
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import registry
from production_flow.providers.ports import PortName
from production_flow.providers.requests import AnyRequest
from production_flow.stages.pipeline import stage_of
from production_flow.types import Digest, Json, NodeId, TakeKey

_TICK = 0.1
"""Seconds between two looks at what has finished while somebody else is at work."""

_LULL = 0.5
"""Seconds between two looks while our own workers are all busy."""

_AHEAD = 3
"""How many purchases are asked for per turn at a provider: one has it, one waits, one is fetched and checked."""

_FIRST = Retake(1)


class Run:
    """One run over one show.

    Again and again: what can be worked out from documents is worked out at once; of what providers must
    make, the most wanted is asked for, at most twice as much as can be worked on; what has finished is
    stored and picked; and the graph is looked at anew, since every new document may bring new nodes.
    The library alone says what is there, so a run may be killed at any moment and simply run again.

    Args:
        target: What may be bought; nothing by itself.
        ports: Works on these ports alone, and on what is worked out; lettering and films are left.
        pause: Asked again and again; when it says so, nothing new is begun, and the run ends early.
        left_out: Asked again and again for nodes that a person does without: free work on them stops, what is paid for
            is brought in, and the rest goes on.
    """

    def __init__(
        self,
        workspace: Workspace,
        view: ShowView,
        reporter: Reporter,
        on_take: Callable[[Take], None] | None = None,
        *,
        target: Target | None = None,
        ports: Collection[PortName] | None = None,
        pause: Callable[[], bool] = lambda: False,
        left_out: Callable[[], Collection[NodeId]] = tuple,
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._reporter = reporter
        self._on_take = on_take or (lambda _take: None)
        self._evaluator = Evaluator(workspace, view)
        self._pool = Pool(str(workspace.hidden))
        self._chooser = Chooser(view, target or Target())
        self._ports = None if ports is None else {None, *ports}
        self._purchaser = Purchaser(workspace.hidden, workspace.library, workspace.media, reporter.told)
        self._engine = Engine(workspace.hidden, self._pool, self._purchaser)
        self._jobs: dict[TakeKey, Job] = {}
        self._started = False
        self._tried: set[NodeId] = set()
        self._absent: set[TakeKey] = set()
        self._pause = pause
        self._left = LeftOut(left_out)
        self._pace = Pace(cores())
        self._steps = workspace.library.steps(view.row.id)
        self.outcome = Outcome()

    def go(self, redo: Mapping[NodeId, Retake] | None = None) -> Outcome:
        """Runs until nothing that is wanted is left; `redo` asks for further takes of nodes."""
        began = time.monotonic()
        again = dict(redo or {})
        self._workspace.check_room()
        cap = self._chooser.target.cap
        if cap is not None:
            self._chooser.remaining = max(0, cap - self._workspace.library.purchases.held(self._view.row.id))
        if self._ports is None:
            self._recall(again)
        while True:
            self._follow()
            self._leave(again)
            wanted = self._wanted(again)
            wanted = self._settle_free(wanted, again)
            if self._pause():
                self.outcome.paused = bool(wanted or self._jobs)
            else:
                self._ask(wanted, again)
            if not self._jobs:
                break
            self._collect(again)
        if self._started:
            self._engine.stop()
        self._pool.close()
        self.outcome.seconds = round(time.monotonic() - began, 2)
        return self.outcome

    def abort(self) -> None:
        """Ends every worker at once, and free work elsewhere; the next run takes up what is paid for."""
        self._pool.kill()
        self._purchaser.interrupt()

    def _recall(self, again: Mapping[NodeId, Retake]) -> None:
        """Keeps what an earlier run paid for and was killed over, and picks it as that would have."""
        library, show = self._workspace.library, self._view.row.id
        for purchase, result in recalled(library, self._purchaser, show, again):
            if error := result.get("error"):
                if library.purchases.get(purchase.key) is not None:  # else it never left: there is nothing to bring in
                    self._fail(purchase.node, purchase.key, error)
                    self._tried.discard(purchase.node)
                continue
            asked, before = take_as_asked(purchase)
            self.outcome.buy(result["cost"])
            self._keep(come(asked, result), before, made=True)
            after = self._view.picks[purchase.node]
            if asked.number > 1 and before is not None and after != before:
                library.remember(show, f"redo {purchase.node}", [(before, after)])

    def _follow(self) -> bool:
        """Takes in what a person changed meanwhile; what could not be made before is tried again then."""
        steps = self._workspace.library.steps(self._view.row.id)
        if steps == self._steps:
            return False
        self._steps = steps
        self._view.reload()
        self._tried -= {node for node in self._tried if node not in self._evaluator.unknown}
        return True

    def _leave(self, again: dict[NodeId, Retake]) -> bool:
        """Lets go of what a person does without now."""
        new = self._left.new()
        for node in new:
            again.pop(node, None)
        for key, job in self._jobs.items():
            if job.item.node in new:
                (self._purchaser.leave if job.chosen.bought else self._pool.stop)(key)
        return bool(new)

    # -- what is wanted ------------------------------------------------------------------------

    def _wanted(self, again: Mapping[NodeId, Retake]) -> list[Evaluated]:
        everything = self._evaluator.all()
        listed = {item.node for item in everything}
        everything += [self._evaluator.one(node, stage_of(node)) for node in again if node not in listed]
        wanted = [
            item
            for item in everything
            if item.recipe is not None
            and item.node not in self._tried
            and item.node not in self._left
            and (self._ports is None or (item.stage.port in self._ports and not item.stage.house))
            and (item.node in again or self._is_wanted(item, item.recipe))
        ]
        left = [item for item in everything if item.status.state in {"missing", "blocked", "stale", "running"}]
        self._reporter.planned(len(left), self._pace.left([item.stage for item in left]))
        return sorted(wanted, key=lambda item: item.order)

    def _is_wanted(self, item: Evaluated, recipe: Recipe) -> bool:
        pick, take = self._view.picks.get(item.node), self._view.take(item.node)
        if item.stage.by_hand:
            return False
        if item.status.state == "unknown" and take is None and drafted_instead(item.stage):
            words = (
                f"Nobody knows whether it was bought: a draft stands in until a person says: pflow resolve {item.node}"
            )
            self._chooser.give_up(item.node, words)
            return True
        if item.status.wanted:
            lost = item.status.state == "missing"
            return take is None or lost or item.stage.port is None or not self._chooser.keeps(item.stage, recipe, take)
        if item.status.state not in {"fresh", "stale"} or pick is None or take is None:
            return False
        return self._chooser.wants_better(item.stage, recipe, pick, take)

    def _settle_free(self, wanted: list[Evaluated], again: Mapping[NodeId, Retake]) -> list[Evaluated]:
        """Derives documents and finds takes that exist already; returns what a provider must make."""
        rest = wanted
        while rest:
            progress, left = False, []
            for item in rest:
                if item.stage.port is None:
                    self._derive(item)
                    progress = True
                elif item.node not in again and self._find(item):
                    progress = True
                else:
                    left.append(item)
            if not progress:
                return left
            rest = self._wanted(again)
        return rest

    def _derive(self, item: Evaluated) -> None:
        assert item.recipe is not None
        try:
            data = canonical(item.stage.derive(item.node, item.recipe.inputs).write())
        except FlowError as error:
            self._fail(item.node, take_key(item.recipe, DERIVED.maker, 0, 1), error.as_json())
            return
        self._workspace.media.put_bytes(data)
        self._keep(derived(item.recipe, data), self._view.picks.get(item.node), made=True)

    def _find(self, item: Evaluated) -> bool:
        """Picks a take of the same key that was made before, in this show or another."""
        assert item.recipe is not None
        chosen, seed = self._who(item, item.recipe, 1)
        key = take_key(item.recipe, chosen.maker, seed, 1)
        found = None if key in self._absent else self._workspace.library.take_of_key(key, self._view.row.id)
        if found is None:
            self._absent.add(key)
        if found is None or not all(self._workspace.media.holds(made.digest, made.size) for made in found.outputs):
            return False
        notices = tuple(dict.fromkeys((*found.notices, *chosen.notices)))
        again = replace(found, node=item.node, id=0, fingerprints=item.recipe.fingerprints, notices=notices)
        self._keep(again, self._view.picks.get(item.node), made=False)
        return True

    def _who(self, item: Evaluated, recipe: Recipe, number: int) -> tuple[Chosen, int]:
        seed = seed_of(self._view.seed, item.stage.name, number)
        return self._chooser.of(item.stage, recipe), seed

    # -- asking and collecting -----------------------------------------------------------------

    def _ask(self, wanted: list[Evaluated], again: Mapping[NodeId, Retake]) -> None:
        room: dict[str, int] = {"render": 2 * cores(), "words": 3}
        busy = {job.item.node for job in self._jobs.values()}
        for job in self._jobs.values():
            room[job.chosen.lane] = room.get(job.chosen.lane, _AHEAD * job.chosen.width) - 1
        later = self._evaluator.downstream([*busy, *(item.node for item in wanted)])
        first = [item for item in wanted if item.node in again and item.node not in later]  # what a person waits for
        for item in first or wanted:
            if item.node in busy or item.node in later or item.node in self._tried:
                continue
            assert item.recipe is not None
            chosen = self._chooser.of(item.stage, item.recipe)
            if room.setdefault(chosen.lane, _AHEAD * chosen.width) <= 0:
                continue
            if self._enqueue(item, item.recipe, again.get(item.node, _FIRST)):
                room[chosen.lane] -= 1
                busy.add(item.node)

    def _enqueue(self, item: Evaluated, recipe: Recipe, retake: Retake) -> bool:
        number = retake.number
        chosen, seed = self._who(item, recipe, number)
        key = take_key(recipe, chosen.maker, seed, number, retake.change.variant)
        if key in self._jobs:
            return False
        try:
            plain, draft = item.stage.request(item.node, recipe.inputs, seed), not chosen.bought
            asked = retake.applied(plain, self._closer, draft=draft)
            chosen = self._chooser.noted(chosen, asked)
            told = (*retake.change.asides(draft=draft), *unseen(asked, draft=draft))
            chosen = replace(chosen, notices=(*chosen.notices, *told))
            request = self._chooser.shaped(chosen, asked)
            kept = request.model_dump(mode="json", exclude_defaults=True)
            before = self._view.picks.get(item.node)
            job = Job(item, recipe, chosen, seed, number, kept, retake.change.choice, before)
            self._hand_over(job, key, request)
        except FlowError as error:
            self._fail(item.node, key, error.as_json())
            return False
        self._jobs[key] = job
        self._evaluator.running.add(item.node)
        self._reporter.started(item.node)
        return True

    def _closer(self, portrait: Digest, part: closer.Part) -> Digest:
        """The face or the dress of a portrait, kept as a reference of its own."""
        media = self._workspace.media
        return media.put_bytes(closer.closer(media.fetch(portrait), part))

    def _hand_over(self, job: Job, key: TakeKey, request: AnyRequest) -> None:
        """Gives the work to the engine: to a worker process of ours, or to be bought."""
        node, chosen = job.item.node, job.chosen
        if not self._started:
            self._engine.start()
            self._started = True
        if not chosen.bought:
            self._pool.allow(key)
            operation = registry.provider(chosen.maker.provider).start(request, key, WorkBench(self._workspace.media))
            self._engine.enqueue(chosen.lane, key, node, operation.model_dump(mode="json"))
            return
        self._engine.open_shop(chosen.maker.provider, chosen.lane, chosen.width)
        cap = self._chooser.target.cap
        self._engine.buy(chosen.lane, key, order(self._view.row.id, node, chosen, request, cap, as_asked(job, key)))

    def _collect(self, again: dict[NodeId, Retake]) -> None:
        """Waits until something has finished, then stores it."""
        looks = 0
        while not (over := self._engine.settle(list(self._jobs))):
            self._workspace.check_room()
            looks = self._wait(looks)
            if self._follow() or self._leave(again):
                return
        for key, result in over.items():
            job = self._jobs.pop(key)
            node = job.item.node
            self._evaluator.running.discard(node)
            error = result.get("error")
            if error and self._left.drops(job, error):
                self._workspace.happenings.tell("stopped", show=self._view.slug, node=node)
                continue
            if error:
                self._fail(node, key, error)
                self._stand_in(job, error)
            else:
                if job.chosen.bought:
                    self.outcome.buy(result["cost"])
                take = take_of(job.recipe, key, job.chosen, job.seed, job.number, result, job.request, asked=job.asked)
                if not self._tries_again(job, unmoved(take, self._view.take(node)), again):
                    again.pop(node, None)
                continue
            again.pop(node, None)

    def _wait(self, looks: int) -> int:
        """Waits until it is worth looking, which costs two milliseconds; gives how many looks are worth it soon."""
        if looks or any(job.chosen.bought for job in self._jobs.values()):
            time.sleep(_TICK / 2 if looks else _TICK)
            return max(0, looks - 1)
        if not self._pool.finished.wait(_LULL):
            return 0
        self._pool.finished.clear()
        time.sleep(_TICK / 5)  # the engine writes down what came before it can be asked for
        return 4

    def _tries_again(self, job: Job, take: Take, again: dict[NodeId, Retake]) -> bool:
        """Keeps a take that came, and asks for another where a look at it says so and a person allowed that."""
        target = self._chooser.target
        if not target.retries or take.node in self._left:
            self._keep(take, job.before, made=True)
            return False
        take = looked_at(self._workspace, job, take)
        self._keep(take, job.before, made=True)
        more = once_more(self._workspace, self._view, job, take, allowed=target.retries, cap=target.cap)
        if more is None:
            return False
        again[take.node] = more
        return True

    def _stand_in(self, job: Job, error: Mapping[str, Json]) -> None:
        """Drafts what others are made from where it could not be bought and nothing stands: no film lacks it."""
        node, stage = job.item.node, job.item.stage
        if error["error"] == "Unknown":
            self._tried.discard(node)  # as `_is_wanted` has it
        elif job.chosen.bought and drafted_instead(stage) and not self._view.take(node):
            self._chooser.give_up(node, f"{job.chosen.maker.model} did not make it: {error['what']} A draft is made.")
            self._tried.discard(node)

    def _keep(self, take: Take, before: Pick | None, *, made: bool) -> None:
        library, show = self._workspace.library, self._view.row.id
        if take.choice.get("beside") and before is not None:
            kept, pick = library.keep(show, take), before
        else:
            kept, pick = library.take_over(show, take, before)
        self._absent.discard(take.key)
        if pick.take == kept.id:
            self._view.set_pick(kept, pick)
        else:
            self._view.reload()  # a person chose otherwise meanwhile: the take is kept, and stands beside theirs
        self._evaluator.failures.pop(take.node, None)
        self.outcome.made += made
        self.outcome.found += not made
        self._on_take(kept)
        self._pace.count(kept.seconds if made else 0.0)
        self._reporter.finished(kept, made=made)

    def _fail(self, node: NodeId, key: TakeKey, error: dict[str, Json]) -> None:
        self._tried.add(node)
        self._workspace.library.fail(self._view.row.id, node, key, error)
        self._evaluator.failures[node] = error
        if error.get("error") == "Unknown":
            self._evaluator.unknown.add(node)
        self.outcome.failed[node] = error
        self._reporter.failed(node, error)
