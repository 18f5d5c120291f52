"""Notices that somebody wrote into a library: another process, or another connection of this one."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path


class Watch:
    """A connection that writes nothing and only asks whether the others did."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)

    def count(self) -> int:
        """A number that moves with every commit of anybody; takes some microseconds."""
        with self._lock:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            self._connection.close()
