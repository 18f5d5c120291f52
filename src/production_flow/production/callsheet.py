"""What people asked for and who works on it: the call sheet of a workspace, its hold, and who is at work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from production_flow.errors import BadInput, Conflict
from production_flow.production.workspace import Workspace
from production_flow.store.calls import Call
from production_flow.types import Json

__all__ = ["DRAFT", "Call", "CallSheet"]

DRAFT: Mapping[str, Json] = {
    "do": "make",
    "tier": "draft",
    "only": [],
    "nodes": [],
    "episodes": None,
    "approved": None,
}
"""What is asked for where something is to be drawn for nothing."""


class CallSheet:
    """Asks for work, and says how what was asked for stands. Every change is told to whoever looks on."""

    def __init__(self, workspace: Workspace) -> None:
        self._calls = workspace.library.calls
        self._log = workspace.happenings
        self._hold = workspace.hidden / "held"
        self._hidden = workspace.hidden

    def ask(self, show: str, what: Mapping[str, Json], key: str = "") -> Call:
        """Asks for a make or another take of the show of that id; the same key is the same call.

        Args:
            show: Id of the show.
            what: `{"do": "make", "tier", "only", "nodes", "episodes", "approved"}`, or
                `{"do": "redo", "node", "change", "tier", "model", "approved"}`; `approved` is the price that
                a person saw, in hundredths of a cent.
            key: The asker's own mark.

        Raises:
            BadInput: That is no work.
        """
        if what.get("do") not in {"make", "redo"} or (what["do"] == "redo" and not what.get("node")):
            raise BadInput("That is not something that can be asked for.", todo="Ask for a make, or a redo of a node.")
        return self._told(self._calls.ask(show, what, key))

    def listed(self) -> list[Call]:
        """What runs, what waits in its order, and what is over, newest first."""
        return self._calls.listed()

    def get(self, ident: int) -> Call:
        """One call."""
        return self._calls.get(ident)

    def cancel(self, ident: int) -> Call:
        """Takes a call off the sheet; of one that runs, what is under way is finished."""
        return self._told(self._calls.cancel(ident))

    def leave_out(self, ident: int, node: str) -> Call:
        """A call does without a node; what is free of it stops, what is paid for is brought in."""
        return self._calls.leave_out(ident, node)

    def retry(self, ident: int) -> Call:
        """Asks for a failed or cancelled call once more."""
        return self._told(self._calls.retry(ident))

    def reorder(self, idents: Sequence[int]) -> None:
        """Puts calls that wait into this order."""
        self._calls.reorder(idents)
        self._log.tell("call", id=0, show="", state="waiting")

    def hold(self, *, held: bool) -> None:
        """Starts nothing new until it is let go; what is under way is finished."""
        if held:
            self._hold.touch()
        else:
            self._hold.unlink(missing_ok=True)
        self._log.tell("held", held=held)

    @property
    def held(self) -> bool:
        """Whether nothing new is started."""
        return self._hold.exists()

    @property
    def attended(self) -> bool:
        """Whether a worker is there to take calls up."""
        lock = worker_lock(self._hidden)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return True
        lock.release()
        return False

    def _told(self, call: Call) -> Call:
        self._log.tell("call", id=call.id, show=call.show, state=call.state)
        return call


def worker_lock(hidden: Path) -> FileLock:
    """The lock that the worker of a workspace holds while it lives."""
    return FileLock(str(hidden / "worker.lock"))


def attend(hidden: Path) -> FileLock:
    """Takes the worker's seat.

    Raises:
        Conflict: Another worker sits there.
    """
    lock = worker_lock(hidden)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Conflict(
            "A worker is at work in this workspace.", where=str(hidden.parent), todo="One is enough."
        ) from None
    return lock
