"""A run on the terminal: what is made now, how far it is, how long it may take."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from production_flow.graph.take import Take
from production_flow.types import Json, NodeId

if TYPE_CHECKING:
    from production_flow.production.planned import Plan

_LOUD = {"portrait", "poster", "grid", "storyboard", "animatic", "trailer", "showcase"}
"""Stages whose takes are worth a line of their own."""


class ConsoleReporter:
    """Shows a run as a bar with time left; writes a line for what a person waits for."""

    def __init__(self, *, quiet: bool) -> None:
        self._console = Console(stderr=True, quiet=quiet, highlight=False, emoji=False)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("[bold]{task.description:<28.28}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}"),
            console=self._console,
            transient=True,
        )
        self._task = self._progress.add_task("planning", total=None, left="")
        self._done = 0
        self._said: set[str] = set()

    def __enter__(self) -> Self:
        """Starts the bar."""
        self._progress.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Takes the bar away."""
        self._progress.stop()

    def planned(self, left: int, seconds: float) -> None:
        """So many nodes are left."""
        word = f"about {_minutes(seconds)} left" if seconds else ""
        self._progress.update(self._task, total=self._done + left, completed=self._done, left=word)

    def started(self, node: NodeId) -> None:
        """A worker has been asked for a node."""
        self._progress.update(self._task, description=node)

    def told(self, node: NodeId, fraction: float, message: str) -> None:
        """How far a purchase is."""
        words = f"{node} {fraction:.0%}" if fraction else node
        self._progress.update(self._task, description=f"{words} {message}".strip())

    def finished(self, take: Take, *, made: bool) -> None:
        """A take stands."""
        self._done += 1
        self._progress.update(self._task, completed=self._done)
        stage = take.node.partition(":")[0]
        if made and stage in _LOUD:
            self._console.print(f"[green]✓[/] {escape(take.node)} [dim]{take.seconds:.1f} s[/]")
        for notice in take.notices if made else ():
            self._note(take.node, notice.message)

    def _note(self, node: NodeId, message: str) -> None:
        """A notice that many takes share is said once; the report has it at each."""
        if message not in self._said:
            self._said.add(message)
            self._console.print(f"[yellow]![/] {escape(node)}: {escape(message)}", soft_wrap=True)

    def failed(self, node: NodeId, error: dict[str, Json]) -> None:
        """A node could not be made."""
        self._console.print(
            f"[red]✗[/] {escape(node)}: {escape(error.get('what', ''))} {escape(error.get('todo', ''))}"
        )

    def paused(self, ask: Callable[[Plan], None]) -> Callable[[Plan], None]:
        """The same question, asked while the bar is away."""

        def asked(plan: Plan) -> None:
            self._progress.stop()
            ask(plan)
            self._progress.start()

        return asked

    def say(self, sentence: str) -> None:
        """One more line for the person."""
        self._console.print(sentence, soft_wrap=True)


def _minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
