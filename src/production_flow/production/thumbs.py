"""Thumbnails and outlines of media, made once and kept in `.flow/thumbs`; deleting them costs a moment."""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

from production_flow.errors import WorkspaceError
from production_flow.media import thumbs
from production_flow.production import worker
from production_flow.production.workspace import Workspace
from production_flow.types import Digest

WIDTHS = (320, 640)
RATES = (10, 40, 160)
"""Peaks per second at the three zooms."""

_busy = threading.Semaphore(2)
"""How many are made at a time: a board asks for hundreds at once, and decoded pictures are large."""

_EVERY = 40
"""After so many the memory that decoded pictures left behind is handed back."""

_made = itertools.count(1)


def thumb(workspace: Workspace, digest: Digest, width: int) -> Path:
    """A thumbnail as a WebP file.

    Raises:
        Missing: The media are not here.
        Unfit: There is no picture in them.
    """
    return _once(workspace, f"{digest}.{width}.webp", lambda: thumbs.thumb(workspace.media.fetch(digest), width))


def peaks(workspace: Workspace, digest: Digest, zoom: int) -> Path:
    """The outline of a sound as a JSON file: `{"rate", "peaks"}`.

    Raises:
        Missing: The media are not here.
        Unfit: There is no sound in them.
    """
    rate = RATES[zoom]

    def make() -> bytes:
        found = thumbs.peaks(workspace.media.fetch(digest), rate)
        return json.dumps({"rate": rate, "peaks": found}, separators=(",", ":")).encode()

    return _once(workspace, f"{digest}.{zoom}.json", make)


def _once(workspace: Workspace, name: str, make: Callable[[], bytes]) -> Path:
    path = workspace.hidden / "thumbs" / name[:2] / name
    if path.is_file():
        return path
    with _busy:
        if path.is_file():
            return path
        data = make()
        if next(_made) % _EVERY == 0:
            worker.trim()
    draft = path.with_name(f".{name}.{os.getpid()}.{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(data)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise WorkspaceError(
            f"A thumbnail cannot be written: {error.strerror}.", where=str(path.parent), todo="Make room, then go on."
        ) from error
    return path
