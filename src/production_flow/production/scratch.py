"""A draft of the same sentence in a folder of its own: something to count on before a show is written."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from production_flow.graph.take import Take
from production_flow.production.make import Run
from production_flow.production.view import ShowView
from production_flow.production.workspace import Workspace
from production_flow.providers.ports import PortName
from production_flow.types import Json, NodeId

_WORDS: tuple[PortName, ...] = ("text",)

NOTE = (
    "Counted on a draft of the same sentence; what a model writes may have more or fewer beats, so the rest is planned "
    "again when it is written."
)
"""What is said of a plan that is counted on it."""


@dataclass(frozen=True)
class Draft:
    """A show that is written and nothing more."""

    workspace: Workspace
    view: ShowView


class Quiet:
    """Hears a run and says nothing."""

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


@contextmanager
def draft_of(view: ShowView) -> Iterator[Draft]:
    """The show of the same sentence, seed and settings, written by our own writer; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="production-flow-") as folder, Workspace(Path(folder)) as workspace:
        row = workspace.library.add_show(view.row)
        copy = ShowView(workspace, row)
        Run(workspace, copy, Quiet(), ports=_WORDS).go()
        yield Draft(workspace, copy)
