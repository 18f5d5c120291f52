"""The desk: everything a face may ask of a workspace, one show at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock

from production_flow.documents.scene import Angle
from production_flow.errors import BadInput, Conflict, Missing
from production_flow.graph.take import Take
from production_flow.production import shows
from production_flow.production.directing import Director, Effect
from production_flow.production.make import Run
from production_flow.production.package import Package
from production_flow.production.report import Reporter
from production_flow.production.retake import Retake
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import Json, NodeId


class Desk:
    """A person's seat in a workspace: they sit down at a show, and direct it."""

    def __init__(self, root: Path) -> None:
        self.workspace = Workspace(root)
        self.view: ShowView
        self._run: Run | None = None
        self._lock: FileLock | None = None

    def __enter__(self) -> Self:
        """Opens the workspace."""
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
    ) -> ShowView:
        """Sits down at the show of a sentence and seed, or of a slug; `changes` are settings to change."""
        if prompt is not None:
            row = shows.begin(self.workspace, prompt, seed, changes or {})
        else:
            row = shows.find(self.workspace, slug)
            if changes:
                row = shows.change(self.workspace, row, changes)
        self.view = ShowView(self.workspace, row)
        return self.view

    @property
    def package(self) -> Package:
        """The show's package."""
        return Package(self.workspace, self.view)

    def make(self, reporter: Reporter, redo: Mapping[NodeId, Retake] | None = None) -> dict[str, Json]:
        """Makes what is missing or stale, and brings the package up to date."""
        self._lock = self.workspace.run_lock()
        try:
            self.view.reload()
            shows.name(self.workspace, self.view)
            self._run = Run(self.workspace, self.view, reporter, self._arrived)
            outcome = self._run.go(redo)
            folder = self.package.complete()
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
            "failed": {node: error.get("what", "") for node, error in outcome.failed.items()},
            "seconds": outcome.seconds,
        }

    def redo(self, node: NodeId, reporter: Reporter, angle: Angle | None = None) -> dict[str, Json]:
        """Makes another take of a node and picks it, as one step that can be undone.

        Raises:
            BadInput: The node is worked out from documents; there is nothing to draw lots for.
            Missing: There is no such node.
            Conflict: Its pick is locked.
        """
        stage = BY_NAME.get(node.partition(":")[0])
        if stage is None or node not in stage.nodes(self.view):
            raise Missing(f"There is no node called {node!r}.", todo="`pflow status` lists what there is.")
        if stage.port is None or stage.port == "edit":
            raise BadInput(f"{node} follows from other takes.", todo="Redo one of those.")
        before = self.view.picks.get(node)
        if before is not None and before.locked:
            raise Conflict(f"{node} is locked.", todo=f"Unlock it first: pflow unlock {node}")
        number = max((take.number for take in self.view.takes(node)), default=0) + 1
        result = self.make(reporter, {node: Retake(number, angle)})
        after = self.view.picks.get(node)
        if after is not None and before is not None and after != before:
            self.workspace.library.remember(self.view.row.id, f"redo {node}", [(before, after)])
        return result

    def direct(self, step: Callable[[Director], Effect]) -> Effect:
        """Carries a person's step out; only one process may change a workspace at a time."""
        self._lock = self.workspace.run_lock()
        try:
            self.view.reload()
            effect = step(Director(self.workspace, self.view))
            shows.name(self.workspace, self.view)
        finally:
            self._release()
        return effect

    def abort(self) -> None:
        """Ends the run's workers at once."""
        if self._run is not None:
            self._run.abort()

    def _arrived(self, take: Take) -> None:
        if take.node == "blueprint:show":
            shows.name(self.workspace, self.view)
        self.package.add(take)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
