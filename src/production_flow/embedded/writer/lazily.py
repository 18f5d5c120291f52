"""A row of things that build on each other, worked out no further than somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import RLock
from typing import TypeVar, overload

T = TypeVar("T")


class Lazily(Sequence[T]):
    """A row whose parts are made in order when they are first asked for, and kept; safe between threads.

    Args:
        make: Gives the part with an index, from 0; asked for each of them once, in order. What it raises is raised by
            whoever asks, and the part is tried again when it is asked for again.
        size: How many there are.
    """

    def __init__(self, make: Callable[[int], T], size: int) -> None:
        self._make = make
        self._size = size
        self._made: list[T] = []
        self._lock = RLock()

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return [self[each] for each in range(self._size)[at]]
        asked = range(self._size)[at]  # raises the IndexError at which an iteration ends
        with self._lock:
            while len(self._made) <= asked:
                self._made.append(self._make(len(self._made)))
            return self._made[asked]
