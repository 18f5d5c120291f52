"""The warm pool: a render process per core, and one for words (writer and voices); they die with this one."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import resource_tracker
from pathlib import Path

from production_flow.errors import ProviderError
from production_flow.production import worker
from production_flow.types import Json, TakeKey

Lane = str
"""`render` or `words`: which processes may carry a piece of work out."""


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Pool:
    """Worker processes by lane. A process that dies takes its lane with it; the lane is opened anew once.

    Attributes:
        finished: Set whenever a piece of work is over; whoever waits for it clears it.
    """

    def __init__(self, hidden: str) -> None:
        self._hidden = hidden
        self._lock = threading.Lock()
        self._widths = {"render": cores(), "words": 1}
        self._lanes: dict[Lane, ProcessPoolExecutor] = {}
        self._closed = False
        self.closing = threading.Event()
        self.finished = threading.Event()

    def perform(self, lane: Lane, take_key: str, node: str, operation: dict[str, Json]) -> dict[str, Json]:
        """Carries an operation out in a worker and waits for it.

        Raises:
            ProviderError: The pool was closed: a run that is complete takes up nothing more that an earlier one left.
        """
        for _attempt in range(2):
            executor = self._lane(lane)
            try:
                future: Future[dict[str, Json]] = executor.submit(
                    worker.perform, self._hidden, take_key, node, operation
                )
                done = future.result()
            except BrokenProcessPool:
                self._wait_if_closing()
                self._drop(lane, executor)
            else:
                self.finished.set()
                return done
        self.finished.set()
        fault = ProviderError(
            "The process that made it died twice.", where=node, todo="Is there enough memory? Run the command again."
        )
        return {"error": fault.as_json()}

    def stop(self, take_key: TakeKey) -> None:
        """Has a piece of work end with `Interrupted` as soon as it looks up; one that is finished stays finished."""
        file = worker.stop_of(Path(self._hidden), take_key)
        file.parent.mkdir(exist_ok=True)
        file.touch()

    def allow(self, take_key: TakeKey) -> None:
        """A piece of work that was stopped may be asked for again."""
        worker.stop_of(Path(self._hidden), take_key).unlink(missing_ok=True)

    def _lane(self, lane: Lane) -> ProcessPoolExecutor:
        with self._lock:
            self._wait_if_closing()
            if self._closed:
                raise ProviderError("The run was over before its turn came.", todo="The next run makes it if wanted.")
            if lane not in self._lanes:
                self._lanes[lane] = ProcessPoolExecutor(
                    self._widths[lane],
                    mp_context=multiprocessing.get_context("spawn"),
                    initializer=worker.begin,
                    initargs=(os.getpid(),),
                )
            return self._lanes[lane]

    def _drop(self, lane: Lane, executor: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._lanes.get(lane) is executor:
                del self._lanes[lane]
        executor.shutdown(wait=False, cancel_futures=True)

    def _wait_if_closing(self) -> None:
        """While the program stops, a lost worker is no failure of its work: wait for the end instead."""
        if self.closing.is_set():
            threading.Event().wait()

    def kill(self) -> None:
        """Ends every worker at once."""
        self.closing.set()
        for executor in list(self._lanes.values()):
            for process in list((executor._processes or {}).values()):  # noqa: SLF001 - no public way to end them at once
                process.kill()
        _quiet_tracker()

    def close(self) -> None:
        """Ends the workers when they are idle; work that an earlier run left and nobody waits for begins no more."""
        with self._lock:
            self._closed = True
            executors = list(self._lanes.values())
            self._lanes.clear()
        for executor in executors:
            executor.shutdown(wait=True, cancel_futures=True)


def _quiet_tracker() -> None:
    """Ends the helper of `multiprocessing` that would complain about what killed workers left open."""
    pid = getattr(resource_tracker._resource_tracker, "_pid", None)  # noqa: SLF001 - it has no public name
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
