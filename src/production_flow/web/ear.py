"""One reader of the log of happenings, for every stream and for the list of jobs."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import Callable

from production_flow.production.happenings import Happening, Happenings
from production_flow.web.jobs import Jobs

PACE = 0.2
"""Seconds between two looks at the log."""

_KEPT = 4096
"""Happenings that are kept in memory for streams that come back."""


class Ear:
    """Follows the log in a thread of its own and wakes every stream that waits.

    Args:
        log: The log of the workspace.
        jobs: Is told everything.
        slug_of: The slug of a show that a happening names by its id.
    """

    def __init__(self, log: Happenings, jobs: Jobs, slug_of: Callable[[str], str]) -> None:
        self._log = log
        self._jobs = jobs
        self._slug_of = slug_of
        self._lock = threading.Lock()
        self._heard: deque[Happening] = deque(maxlen=_KEPT)
        self._from = self._number = log.newest()
        self._waiting: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="ear", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops listening."""
        self._over.set()
        self._wake()
        self._thread.join(2)

    @property
    def closed(self) -> bool:
        """Whether nothing more will be heard."""
        return self._over.is_set()

    @property
    def number(self) -> int:
        """The number of the newest happening."""
        return self._number

    def since(self, number: int) -> list[Happening]:
        """What happened after a number, oldest first; from the log itself where it lies further back."""
        with self._lock:
            if self._from <= number <= self._number and not any(one.kind == "reset" for one in self._heard):
                return [one for one in self._heard if one.number > number]
        return [self._named(one) for one in self._log.since(number)]

    async def wait(self, seconds: float) -> bool:
        """Waits until something happens, at most so long; False where nothing did."""
        mine = (asyncio.get_running_loop(), asyncio.Event())
        self._waiting.add(mine)
        try:
            await asyncio.wait_for(mine[1].wait(), seconds)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(mine)
        return True

    def look(self) -> None:
        """Reads what is new, now."""
        with self._lock:
            found = [self._named(one) for one in self._log.since(self._number)]
            for one in found:
                if len(self._heard) == _KEPT:
                    self._from = self._heard[0].number
                self._heard.append(one)
                self._number = one.number
                self._jobs.hear(one, str(one.data.get("show", "")))
        if found:
            self._wake()

    def _follow(self) -> None:
        rounds = 0
        while not self._over.wait(PACE):
            self.look()
            rounds += 1
            if rounds % 10 == 0:
                self._jobs.check()

    def _named(self, one: Happening) -> Happening:
        show = one.data.get("show")
        return one if not show else Happening(one.number, one.kind, {**one.data, "show": self._slug_of(str(show))})

    def _wake(self) -> None:
        for loop, event in list(self._waiting):
            with contextlib.suppress(RuntimeError):  # the loop has gone meanwhile
                loop.call_soon_threadsafe(event.set)
