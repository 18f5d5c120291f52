"""A workspace: the folder in which shows live, with its library, its media and its packages.

WORKSPACE/
  packages/SLUG/      the view that is handed over; it can be rebuilt at any time
  .flow/library.db    the truth: documents, takes, picks
  .flow/runs.db       the durable engine; deleting it loses no take
  .flow/media/        bytes by digest
  .flow/results/      what finished, by take key, written before anybody is told
  .flow/proofs/       pictures reduced for print; deleting them costs a moment
  .flow/thumbs/       small pictures and outlines of sounds for faces; deleting them costs a moment
  .flow/happenings.jsonl  what happens, for whoever looks on
  .flow/ledger.jsonl  one line for each piece of work that was finished
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from production_flow.errors import Conflict, WorkspaceError
from production_flow.production.happenings import Happenings
from production_flow.store.library import Library
from production_flow.store.media import MediaStore

_ROOM = 64 << 20
"""Bytes that must be free for a run to go on."""


class Workspace:
    """An open workspace. Reading needs no lock; `run_lock` is held by whoever makes things."""

    def __init__(self, root: Path) -> None:
        self.root = root.expanduser().resolve()
        self.hidden = self.root / ".flow"
        try:
            self.hidden.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.hidden):  # its own name each time: several may open at once
                pass
        except OSError as error:
            raise WorkspaceError(
                f"The workspace cannot be written: {error.strerror}.",
                where=str(self.root),
                todo="Choose another folder with --workspace.",
            ) from error
        self.library = Library(self.hidden / "library.db")
        self.media = MediaStore(self.hidden / "media")
        self.happenings = Happenings(self.hidden)

    @property
    def packages(self) -> Path:
        """Where packages are written."""
        return self.root / "packages"

    @property
    def runs(self) -> Path:
        """The durable engine's file."""
        return self.hidden / "runs.db"

    def room(self) -> int:
        """How many bytes are free."""
        return shutil.disk_usage(self.hidden).free

    def check_room(self) -> None:
        """Makes sure that there is room to write, before a full disk hurts anything.

        Raises:
            WorkspaceError: Less than 64 MiB are free.
        """
        free = self.room()
        if free < _ROOM:
            raise WorkspaceError(
                f"The disk is full: {free >> 20} MiB are free.",
                where=str(self.root),
                todo="Make room, then run the same command; what was finished is kept.",
            )

    def close(self) -> None:
        """Lets go of the library."""
        self.library.close()

    def __enter__(self) -> Self:
        """Opens it for a `with` block."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Closes it."""
        self.close()

    def run_lock(self) -> FileLock:
        """Takes the lock that only one run may hold; released when the process ends, however it ends.

        Money that a killed run had set aside for what it never sent is free again.

        Raises:
            Conflict: Another run is at work here.
        """
        lock = FileLock(str(self.hidden / "run.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise Conflict(
                "Another run is at work in this workspace.",
                where=f"{self.root}, process {self._holder()}",
                todo="Watch it with `pflow status`, or stop it first.",
            ) from None
        (self.hidden / "run.pid").write_text(str(os.getpid()))
        self.library.purchases.forget_unsent()
        return lock

    def step_lock(self) -> FileLock:
        """Takes the lock of whoever changes something by hand: a moment, one after the other, beside any run.

        Raises:
            Conflict: Somebody else has held it for ten seconds.
        """
        lock = FileLock(str(self.hidden / "step.lock"))
        try:
            lock.acquire(timeout=10, poll_interval=0.02)
        except Timeout:
            raise Conflict("Somebody else changes this workspace.", where=str(self.root), todo="Try again.") from None
        return lock

    def running(self) -> bool:
        """Whether a run is at work here now."""
        lock = FileLock(str(self.hidden / "run.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return True
        lock.release()
        return False

    def _holder(self) -> str:
        try:
            return (self.hidden / "run.pid").read_text()
        except OSError:
            return "unknown"
