"""Who is at work on what, as the log of happenings tells it."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from production_flow.production.happenings import Happening


@dataclass
class Job:
    """A node that a worker is at work on; `since` in seconds since 1970, `fraction` from 0 to 1."""

    show: str
    node: str
    since: float
    fraction: float = 0.0
    message: str = ""


@dataclass(frozen=True)
class Finished:
    """A take that was made since this server began; `take` is its id, `at` in seconds since 1970."""

    show: str
    node: str
    take: int
    at: float


@dataclass
class Jobs:
    """Everything under way, by show and node. Shows are named by their slugs."""

    hidden: Path
    _jobs: dict[tuple[str, str], Job] = field(default_factory=dict)
    _over: deque[Finished] = field(default_factory=lambda: deque(maxlen=60))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def hear(self, happening: Happening, slug: str) -> None:
        """Takes a happening in; `slug` is the show it belongs to."""
        data = happening.data
        place = (slug, str(data.get("node", "")))
        with self._lock:
            match happening.kind:
                case "started":
                    self._jobs[place] = Job(*place, since=time.time())
                case "progress" if place in self._jobs:
                    job = self._jobs[place]
                    job.fraction, job.message = float(data.get("fraction", 0)), str(data.get("message", ""))
                case "take" | "failed" | "stopped":
                    self._jobs.pop(place, None)
                    if data.get("made"):
                        self._over.append(Finished(*place, int(data["number"]), time.time()))
                case "call":
                    self._forget(slug)  # begun, ended or put back: what is under way is told anew
                case "show" if data.get("was"):
                    self._rename(str(data["was"]), slug)
                case "reset":
                    self._jobs.clear()

    def of(self, slug: str) -> set[str]:
        """The nodes of a show that somebody is at work on."""
        with self._lock:
            return {node for show, node in self._jobs if show == slug}

    def all(self) -> list[Job]:
        """Everything under way, oldest first."""
        with self._lock:
            return sorted(self._jobs.values(), key=lambda job: job.since)

    def over(self) -> list[Finished]:
        """What was made since this server began, newest first, at most sixty."""
        with self._lock:
            return list(reversed(self._over))

    def check(self) -> bool:
        """Forgets everything where the process that said it has died; True where there was something to forget."""
        with self._lock:
            if not self._jobs or _lives(self.hidden / "run.pid"):
                return False
            self._jobs.clear()
        return True

    def _forget(self, slug: str) -> None:
        for place in [place for place in self._jobs if place[0] == slug]:
            del self._jobs[place]

    def _rename(self, was: str, slug: str) -> None:
        for place in [place for place in self._jobs if place[0] == was]:
            job = self._jobs.pop(place)
            job.show = slug
            self._jobs[slug, place[1]] = job


def _lives(file: Path) -> bool:
    try:
        os.kill(int(file.read_text()), 0)
    except (OSError, ValueError):
        return False
    return True
