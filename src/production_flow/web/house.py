"""The house behind the routes: one open workspace, its shows in memory, and an ear at the log of happenings."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from production_flow.errors import FlowError, Missing
from production_flow.production import binning, lobby, outline, overview, staffing
from production_flow.production.callsheet import DRAFT, CallSheet
from production_flow.production.standing import Standing
from production_flow.production.workspace import Workspace
from production_flow.types import Json, NodeId
from production_flow.web.ear import Ear
from production_flow.web.jobs import Finished, Jobs

T = TypeVar("T")

_ANSWERS = 512
"""Answers to requests with a mark of their own that are remembered."""


class House:
    """Everything the routes work with; safe to be used from many threads.

    Args:
        root: The folder of the workspace.
    """

    def __init__(self, root: Path) -> None:
        self.workspace = Workspace(root)
        self.sheet = CallSheet(self.workspace)
        self.jobs = Jobs(self.workspace.hidden)
        self.ear = Ear(self.workspace.happenings, self.jobs, self.slug_of)
        self.worker_lives: Callable[[], bool] = lambda: self.sheet.attended
        self._watch = lobby.watch(self.workspace)
        self._shows: dict[str, Standing] = {}
        self._door = threading.Lock()
        self._answers: OrderedDict[str, Json] = OrderedDict()

    def close(self) -> None:
        """Lets go of the workspace."""
        self.ear.close()
        self._watch.close()
        self.workspace.close()

    def warm(self) -> None:
        """Empties the bin of what is over; then reads every show, the catalogue, and whoever reads sentences."""
        with contextlib.suppress(FlowError):
            binning.purge(self.workspace)
            outline.read("A sentence", {})
            staffing.models()
            for standing in self.all():
                with standing.held():
                    standing.nodes()

    # -- shows -------------------------------------------------------------------------------

    def all(self) -> list[Standing]:
        """Every show that is not in the bin, newest first."""
        return [self._standing(row.id) for row in lobby.open_shows(self.workspace)]

    def standing(self, slug: str) -> Standing:
        """The show of that slug or id.

        Raises:
            Missing: There is none.
        """
        for row in lobby.open_shows(self.workspace):
            if slug in {row.slug, row.id, f"show-{row.id}"}:
                return self._standing(row.id)
        raise Missing("There is no such show here.", where=slug[:80], todo="The library lists those that are.")

    @contextmanager
    def show(self, slug: str) -> Iterator[Standing]:
        """The show as it stands now, held for as long as the block goes on.

        Raises:
            Missing: There is none.
        """
        standing = self.standing(slug)
        with standing.held():
            yield standing

    def slug_of(self, ident: str) -> str:
        """The slug of the show of that id or slug; the word itself where there is none."""
        return next((row.slug for row in self.workspace.library.shows() if row.id == ident), ident)

    def at_work(self) -> set[str]:
        """The slugs of shows that somebody is at work on."""
        running = {call.show for call in self.sheet.listed() if call.state == "running"}
        return {job.show for job in self.jobs.all()} | {self.slug_of(show) for show in running}

    def finished(self) -> list[dict[str, Json]]:
        """The takes that were made since the studio was opened, newest first."""
        by_show: dict[str, list[Finished]] = {}
        for one in self.jobs.over():
            by_show.setdefault(one.show, []).append(one)
        rows = []
        for slug, made in by_show.items():
            with contextlib.suppress(Missing), self.show(slug) as standing:
                for one in made:
                    row = overview.finished(standing, NodeId(one.node), one.take)
                    rows += [{**row, "show": standing.view.slug, "at": one.at}] if row else []
        return sorted(rows, key=lambda row: -row["at"])

    def _standing(self, ident: str) -> Standing:
        with self._door:
            if ident not in self._shows:
                row = next(row for row in self.workspace.library.shows() if row.id == ident)
                self._shows[ident] = Standing(self.workspace, row, self._watch, self.jobs.of)
            return self._shows[ident]

    # -- changes -----------------------------------------------------------------------------

    def redraw(self, standing: Standing, stale: Sequence[Mapping[str, Json]]) -> None:
        """Asks for what is a draft and became stale: it is free, so it is drawn again by itself."""
        drafts = [row for row in stale if row["price"] == 0 and NodeId(row["node"]) in standing.view.picks]
        if drafts:
            self.sheet.ask(standing.view.row.id, DRAFT)

    def once(self, key: str | None, answer: Callable[[], T]) -> T:
        """The answer to a request that carries a mark of its own: asked again, it is the one that was given.

        What went wrong is not remembered.

        Raises:
            FlowError: As the answer does.
        """
        if not key:
            return answer()
        with self._door:
            if key in self._answers:
                given: T = self._answers[key]
                return given
        new = answer()
        with self._door:
            self._answers[key] = new
            while len(self._answers) > _ANSWERS:
                self._answers.popitem(last=False)
        return new
