"""The bin: shows lie in it for thirty days, then they are deleted with every file that no other show uses."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from filelock import FileLock

from production_flow.errors import Conflict
from production_flow.production import worker
from production_flow.production.workspace import Workspace
from production_flow.store.rows import ShowRow
from production_flow.types import Digest

DAYS: Final = 30
"""How long a show lies in the bin."""

_DAY = 86_400


def binned(workspace: Workspace, now: float | None = None) -> list[tuple[ShowRow, int]]:
    """What lies in the bin, the last thrown away first, with how many days it still lies there, 1 to 30."""
    now = time.time() if now is None else now
    rows = [row for row in workspace.library.shows() if row.binned and not expired(row, now)]
    rows.sort(key=lambda row: -row.binned)
    return [(row, min(DAYS, math.ceil(DAYS - (now - row.binned) / _DAY))) for row in rows]


def expired(row: ShowRow, now: float) -> bool:
    """Whether a show has lain in the bin for its thirty days."""
    return bool(row.binned) and now - row.binned >= DAYS * _DAY


def purge(workspace: Workspace, now: float | None = None) -> list[ShowRow]:
    """Deletes the shows whose thirty days are over; returns them. While a run is at work nothing is deleted.

    Args:
        workspace: Where they lie.
        now: Seconds since 1970; the time of day where it is left out.
    """
    now = time.time() if now is None else now
    over = [row for row in workspace.library.shows() if expired(row, now)]
    if not over:
        return []
    try:
        run = workspace.run_lock()
    except Conflict:
        return []
    try:
        with FileLock(str(workspace.hidden / "opening.lock")), workspace.step_lock():
            for row in over:
                _delete(workspace, row)
    finally:
        run.release()
    return over


def _delete(workspace: Workspace, row: ShowRow) -> None:
    """Rows first: where it breaks off, files without a show are left, never a show without its files."""
    media = workspace.library.media(of=row.id) - workspace.library.media(but=row.id)
    keys = workspace.library.purge(row.id)
    _unlink(workspace.media.path(digest) for digest in media)
    _unlink(worker.record_of(workspace.hidden, key) for key in keys)
    _unlink([path for digest in media for path in _small(workspace, digest)])
    _unpack(workspace, row)
    workspace.happenings.tell("show", show=row.slug)


def _small(workspace: Workspace, digest: Digest) -> Iterable[Path]:
    """The thumbnails and outlines of a file."""
    return (workspace.hidden / "thumbs" / digest[:2]).glob(f"{digest}.*")


def _unpack(workspace: Workspace, row: ShowRow) -> None:
    """Takes the package's own files out of its folder; what a person put there stays."""
    record, folder = workspace.hidden / "packages" / f"{row.id}.json", workspace.packages / row.slug
    try:
        places: Iterable[str] = json.loads(record.read_text())
    except (OSError, ValueError):
        return
    _unlink(folder / place for place in places if ".." not in Path(place).parts)
    record.unlink()
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        _drop_empty(path)
    _drop_empty(folder)


def _drop_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def _unlink(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
