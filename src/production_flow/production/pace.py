"""How long a run still takes: what is left to do by what is known of each stage, at the pace so far."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from production_flow.stages.base import Stage

_TELLING = 20.0
"""Seconds of work that must be done before its pace says more than the number of cores."""


class Pace:
    """Counts what was made against the clock.

    Args:
        cores: How many pieces of work go on at a time before anything is known.
        clock: Seconds; begins to count now.
    """

    def __init__(self, cores: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._cores = cores
        self._clock = clock
        self._began = clock()
        self._spent = 0.0

    def count(self, seconds: float) -> None:
        """A take was made by so many seconds of work."""
        self._spent += seconds

    def left(self, stages: Iterable[Stage]) -> float:
        """Seconds on the clock for one node of each of `stages` and for what nobody can name before they stand."""
        work = sum((stage.expect if stage.port else 0.0) + stage.opens for stage in stages)
        told = self._spent >= _TELLING
        return work * ((self._clock() - self._began) / self._spent if told else 1 / self._cores)
