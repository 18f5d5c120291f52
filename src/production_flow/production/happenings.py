"""What happens in a workspace, as a log that any process may write and follow.

One line per happening in `happenings.jsonl`; its number is where its line ends in the file, so whoever
follows it says where they stand and reads on from there. The log is for faces: deleting it loses nothing.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from production_flow.graph.take import Take
from production_flow.production.report import Reporter
from production_flow.types import Json, NodeId

_LONGEST = 16 << 20
"""Bytes after which the log is begun anew."""

_PACE = 0.25
"""Seconds between two words on the progress of one node."""


@dataclass(frozen=True)
class Happening:
    """What happened: `take`, `started`, `progress`, `left`, `failed`, `stopped`, `call`, `step`, `show` or `held`.

    `reset` says that the log was begun anew, and that a follower has to look at everything again.
    """

    number: int
    kind: str
    data: dict[str, Json]


class Happenings:
    """The log of one workspace."""

    def __init__(self, hidden: Path) -> None:
        self._path = hidden / "happenings.jsonl"

    def tell(self, kind: str, **data: Json) -> None:
        """Writes one down; a single short write at the end of the file, so writers do not mix."""
        line = json.dumps({"kind": kind, **data}, separators=(",", ":")).encode() + b"\n"
        self._begin_anew()
        file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(file, line)
        finally:
            os.close(file)

    def newest(self) -> int:
        """The number of the last one; 0 before the first."""
        try:
            return self._path.stat().st_size
        except OSError:
            return 0

    def since(self, number: int) -> list[Happening]:
        """Everything after a number, oldest first; one `reset` where the log was begun anew since."""
        newest = self.newest()
        if number > newest:
            return [Happening(newest, "reset", {})]
        if number == newest:
            return []
        with self._path.open("rb") as file:
            file.seek(number)
            lines = file.read().splitlines(keepends=True)
        found = []
        for line in lines:
            if not line.endswith(b"\n"):
                break  # still being written
            number += len(line)
            try:
                data = json.loads(line)
                kind = data.pop("kind")
            except (ValueError, KeyError, AttributeError):
                continue
            found.append(Happening(number, kind, data))
        return found

    def _begin_anew(self) -> None:
        if self.newest() > _LONGEST:
            self._path.replace(self._path.with_suffix(".old.jsonl"))


class Chronicler:
    """Writes a run into the log while another reporter is told the same."""

    def __init__(self, log: Happenings, show: Callable[[], str], also: Reporter) -> None:
        self._log = log
        self._show = show
        self._also = also
        self._told: dict[NodeId, float] = {}
        self._left = (-1, 0.0)

    def planned(self, left: int, seconds: float) -> None:
        """So many nodes are left."""
        if left != self._left[0] and time.monotonic() - self._left[1] > _PACE:
            self._left = (left, time.monotonic())
            self._log.tell("left", show=self._show(), left=left, seconds=round(seconds, 1))
        self._also.planned(left, seconds)

    def started(self, node: NodeId) -> None:
        """A worker has been asked for a node."""
        self._log.tell("started", show=self._show(), node=node)
        self._also.started(node)

    def told(self, node: NodeId, fraction: float, message: str) -> None:
        """How far a purchase is; at most four times a second."""
        now = time.monotonic()
        if now - self._told.get(node, 0.0) >= _PACE:
            self._told[node] = now
            data: dict[str, Json] = {"node": node, "fraction": round(fraction, 3), "message": message[:200]}
            self._log.tell("progress", show=self._show(), **data)
        self._also.told(node, fraction, message)

    def finished(self, take: Take, *, made: bool) -> None:
        """A take stands."""
        self._log.tell("take", show=self._show(), node=take.node, number=take.id, made=made)
        self._also.finished(take, made=made)

    def failed(self, node: NodeId, error: dict[str, Json]) -> None:
        """A node could not be made."""
        self._log.tell("failed", show=self._show(), node=node, what=str(error.get("what", ""))[:400])
        self._also.failed(node, error)
