"""A show as it stands, held in memory by a face that is asked again and again.

What was worked out once is worked out again only where the library has moved since; whoever looks or changes
holds the show's lock meanwhile.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from production_flow.graph.take import Take
from production_flow.production.direct import Desk
from production_flow.production.directing import Director, Effect
from production_flow.production.evaluate import Evaluated, Evaluator
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.store.rows import ShowRow
from production_flow.store.watch import Watch
from production_flow.types import Json, NodeId

T = TypeVar("T")


class Standing:
    """One show, its picked takes and the state of every node, in step with the library.

    Args:
        workspace: Where it lives.
        row: The show.
        watch: Says when the library has moved.
        running: The nodes of a show that a worker is at work on.
    """

    def __init__(
        self, workspace: Workspace, row: ShowRow, watch: Watch, running: Callable[[str], Collection[str]]
    ) -> None:
        self.workspace = workspace
        self._watch = watch
        self._running = running
        self._lock = threading.RLock()
        self._count = watch.count()
        self._kept: dict[str, object] = {}
        self._at_work: frozenset[NodeId] = frozenset()
        self._sit(row)

    def _sit(self, row: ShowRow) -> None:
        self.view = ShowView(self.workspace, row, _brief)
        self.evaluator = Evaluator(self.workspace, self.view)

    @contextmanager
    def held(self) -> Iterator[ShowView]:
        """The show as it stands now, for as long as the block goes on.

        Raises:
            Missing: It is gone.
        """
        with self._lock:
            self._follow()
            yield self.view

    def touch(self) -> None:
        """Forgets what was worked out; to be called by whoever changed the show."""
        with self._lock:
            self._count = -1

    def kept(self, name: str, work_out: Callable[[], T]) -> T:
        """What `work_out` gave last, as long as nothing has moved since; to be called inside `held`."""
        if name not in self._kept:
            self._kept[name] = work_out()
        return self._kept[name]  # type: ignore[return-value]

    def nodes(self) -> list[Evaluated]:
        """Every node with its state, what a worker is at work on included; to be called inside `held`."""
        return self.kept("nodes", self.evaluator.all)

    def desk(self) -> Desk:
        """A seat at this show; to be used inside `held`."""
        desk = Desk(self.workspace)
        desk.view = self.view
        return desk

    def direct(
        self, step: Callable[[ShowView], Callable[[Director], Effect]], *, dry: bool = False
    ) -> tuple[Effect, ShowView, Evaluator]:
        """Carries a person's step out, or with `dry` tries it in a copy; to be called inside `held`.

        `step` is given the view that it is taken in.

        Returns what it did, and the view and the states after it.

        Raises:
            FlowError: It cannot be done; nothing was changed.
        """
        if dry:
            view = self.view.aside()
            evaluator = self.evaluator.aside(view)
            return step(view)(Director(self.workspace, view, dry=True, evaluator=evaluator)), view, evaluator
        try:
            effect = self.desk().direct(step(self.view), evaluator=self.evaluator)
        finally:
            self._count = -1
            self._kept.clear()
        return effect, self.view, self.evaluator

    def _follow(self) -> None:
        at_work = frozenset(map(NodeId, self._running(self.view.slug)))
        count = self._watch.count()
        if count == self._count and at_work == self._at_work:
            return
        self._kept.clear()
        self._at_work = at_work
        if count != self._count:
            self._count = count
            self._read()
        self.evaluator.running = set(at_work)

    def takes_in_full(self, node: NodeId) -> list[Take]:
        """The takes of a node with their whole requests, oldest first."""
        return self.workspace.library.takes(self.view.row.id, node)

    def _read(self) -> None:
        row = next((row for row in self.workspace.library.shows() if row.id == self.view.row.id), self.view.row)
        if row.settings != self.view.row.settings:
            self._sit(row)  # every recipe may hang on the settings
            return
        self.view.row = row
        self.view.reload()
        self.evaluator.unknown = set(self.workspace.library.purchases.in_doubt(row.id))


def _brief(take: Take) -> Take:
    """A take without its request, but for what stages read of it: hundreds of prompts are not held in memory."""
    request = take.request
    kept: dict[str, Json] = {"length": request["length"]} if request.get("length") else {}
    angle = ((request.get("scene") or {}).get("camera") or {}).get("angle")
    if angle:
        kept["scene"] = {"camera": {"angle": angle}}
    elif request.get("scene"):
        kept["scene"] = {"camera": {}}
    return replace(take, request=kept)
