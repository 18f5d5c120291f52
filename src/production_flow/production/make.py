"""Makes what is missing or stale, until everything that is wanted stands."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from production_flow.errors import FlowError
from production_flow.graph.recipe import Maker, Recipe, take_key
from production_flow.graph.take import Made, Pick, Take, TakeNotice
from production_flow.hashing import canonical, seed_of
from production_flow.production.bench import WorkBench
from production_flow.production.engine import Engine
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.makers import lane_of, maker_of
from production_flow.production.pool import Pool, cores
from production_flow.production.report import Reporter
from production_flow.production.retake import Retake
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers import registry
from production_flow.types import Json, NodeId, TakeKey

_OWN = Maker("production-flow", "derived", "1")
_TICK = 0.1
"""Seconds between two looks at what has finished."""


_FIRST = Retake(1)


@dataclass(frozen=True)
class Job:
    """A take that is under way."""

    item: Evaluated
    recipe: Recipe
    maker: Maker
    seed: int
    number: int
    request: dict[str, Json]


@dataclass
class Outcome:
    """What a run did."""

    made: int = 0
    found: int = 0
    failed: dict[NodeId, dict[str, Json]] = field(default_factory=dict)
    seconds: float = 0.0


class Run:
    """One run over one show.

    Again and again: what can be worked out from documents is worked out at once; of what providers must
    make, the most wanted is asked for, at most twice as much as can be worked on; what has finished is
    stored and picked; and the graph is looked at anew, since every new document may bring new nodes.
    The library alone says what is there, so a run may be killed at any moment and simply run again.
    """

    def __init__(
        self, workspace: Workspace, view: ShowView, reporter: Reporter, on_take: Callable[[Take], None] | None = None
    ) -> None:
        self._workspace = workspace
        self._view = view
        self._reporter = reporter
        self._on_take = on_take or (lambda _take: None)
        self._evaluator = Evaluator(workspace, view)
        self._pool = Pool(str(workspace.hidden))
        self._engine = Engine(workspace.hidden, self._pool)
        self._jobs: dict[TakeKey, Job] = {}
        self._started = False
        self._tried: set[NodeId] = set()
        self.outcome = Outcome()

    def go(self, redo: Mapping[NodeId, Retake] | None = None) -> Outcome:
        """Runs until nothing that is wanted is left; `redo` asks for further takes of nodes."""
        began = time.monotonic()
        again = dict(redo or {})
        self._workspace.check_room()
        while True:
            wanted = self._wanted(again)
            wanted = self._settle_free(wanted, again)
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
        """Ends every worker at once; what was under way is taken up by the next run."""
        self._pool.kill()

    # -- what is wanted ------------------------------------------------------------------------

    def _wanted(self, again: Mapping[NodeId, Retake]) -> list[Evaluated]:
        everything = self._evaluator.all()
        wanted = [
            item
            for item in everything
            if (item.status.wanted or item.node in again) and item.recipe is not None and item.node not in self._tried
        ]
        left = [item for item in everything if item.status.state in {"missing", "blocked", "stale", "running"}]
        self._reporter.planned(len(left), sum(item.stage.expect for item in left if item.stage.port))
        return sorted(wanted, key=lambda item: item.stage.rank)

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
        key = take_key(item.recipe, _OWN, 0, 1)
        try:
            document = item.stage.derive(item.node, item.recipe.inputs)
        except FlowError as error:
            self._fail(item.node, key, error.as_json())
            return
        data = canonical(document.write())
        made = Made("main", self._workspace.media.put_bytes(data), len(data), "application/json")
        self._keep(_take(item.recipe, key, _OWN, 0, 1, {"outputs": [made.__dict__]}, source="derived"), made=True)

    def _find(self, item: Evaluated) -> bool:
        """Picks a take of the same key that was made before, in this show or another."""
        assert item.recipe is not None
        maker, seed = self._who(item, 1)
        found = self._workspace.library.take_of_key(take_key(item.recipe, maker, seed, 1))
        if found is None or not all(self._workspace.media.holds(made.digest, made.size) for made in found.outputs):
            return False
        again = replace(found, node=item.node, id=0, fingerprints=item.recipe.fingerprints)
        self._keep(again, made=False)
        return True

    def _who(self, item: Evaluated, number: int) -> tuple[Maker, int]:
        assert item.stage.port is not None
        return maker_of(item.stage.port), seed_of(self._view.seed, item.stage.name, number)

    # -- asking and collecting -----------------------------------------------------------------

    def _ask(self, wanted: list[Evaluated], again: Mapping[NodeId, Retake]) -> None:
        room = {"render": 2 * cores(), "words": 3}
        busy = {job.item.node for job in self._jobs.values()}
        for job in self._jobs.values():
            room[_lane(job.item)] -= 1
        for item in wanted:
            lane = _lane(item)
            if item.node in busy or room[lane] <= 0 or item.node in self._tried:
                continue
            if self._enqueue(item, lane, again.get(item.node, _FIRST)):
                room[lane] -= 1
                busy.add(item.node)

    def _enqueue(self, item: Evaluated, lane: str, retake: Retake) -> bool:
        assert item.recipe is not None
        number = retake.number
        maker, seed = self._who(item, number)
        key = take_key(item.recipe, maker, seed, number, retake.variant)
        if key in self._jobs:
            return False
        try:
            request = retake.applied(item.stage.request(item.node, item.recipe.inputs, seed))
            operation = registry.provider(maker.provider).start(request, key, WorkBench(self._workspace.media))
        except FlowError as error:
            self._fail(item.node, key, error.as_json())
            return False
        if not self._started:
            self._engine.start()
            self._started = True
        self._engine.enqueue(lane, key, item.node, operation.model_dump(mode="json"))
        self._jobs[key] = Job(
            item, item.recipe, maker, seed, number, request.model_dump(mode="json", exclude_defaults=True)
        )
        self._evaluator.running.add(item.node)
        self._reporter.started(item.node)
        return True

    def _collect(self, again: dict[NodeId, Retake]) -> None:
        """Waits until something has finished, then stores it."""
        while not (over := self._engine.settle(list(self._jobs))):
            self._workspace.check_room()
            time.sleep(_TICK)
        for key, result in over.items():
            job = self._jobs.pop(key)
            self._evaluator.running.discard(job.item.node)
            if "error" in result:
                self._fail(job.item.node, key, result["error"])
            else:
                take = _take(job.recipe, key, job.maker, job.seed, job.number, result, request=job.request)
                self._keep(take, made=True)
            again.pop(job.item.node, None)

    def _keep(self, take: Take, *, made: bool) -> None:
        before = self._view.picks.get(take.node)
        pick = Pick(take.node, 0, locked=before.locked if before else False)
        kept = self._workspace.library.keep(self._view.row.id, take, pick=pick)
        self._view.set_pick(kept, Pick(take.node, kept.id, locked=pick.locked))
        self._evaluator.failures.pop(take.node, None)
        self.outcome.made += made
        self.outcome.found += not made
        self._on_take(kept)
        self._reporter.finished(kept, made=made)

    def _fail(self, node: NodeId, key: TakeKey, error: dict[str, Json]) -> None:
        self._tried.add(node)
        self._workspace.library.fail(self._view.row.id, node, key, error)
        self._evaluator.failures[node] = error
        self.outcome.failed[node] = error
        self._reporter.failed(node, error)


def _lane(item: Evaluated) -> str:
    assert item.stage.port is not None
    return lane_of(item.stage.port)


def _take(
    recipe: Recipe,
    key: TakeKey,
    maker: Maker,
    seed: int,
    number: int,
    result: Mapping[str, Json],
    *,
    source: str = "made",
    request: dict[str, Json] | None = None,
) -> Take:
    return Take(
        node=recipe.node,
        key=key,
        input_key=recipe.key,
        number=number,
        source=source,  # type: ignore[arg-type]
        provider=maker.provider,
        model=result.get("model") or maker.model,
        version=maker.version,
        seed=seed,
        outputs=tuple(Made(**made) for made in result["outputs"]),
        notices=tuple(TakeNotice(**notice) for notice in result.get("notices", ())),
        fingerprints=recipe.fingerprints,
        request=request or {},
        cost=result.get("cost", 0.0),
        seconds=result.get("seconds", 0.0),
    )
