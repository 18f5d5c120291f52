"""A package as it is handed over: what is inside, what is to be looked at first, one file or all in one."""

from __future__ import annotations

import os
from pathlib import Path

from production_flow.errors import Missing
from production_flow.production.package import Package
from production_flow.production.standing import Standing
from production_flow.types import Json

_FORMATS = {
    ".mp4": "MP4, H.264",
    ".pdf": "PDF",
    ".otio": "OpenTimelineIO",
    ".fountain": "Fountain",
    ".fdx": "Final Draft",
    ".srt": "SubRip captions",
    ".wav": "WAV",
    ".m4a": "AAC",
    ".png": "PNG",
    ".html": "web page",
    ".json": "JSON documents",
}


def folder_of(standing: Standing) -> Path:
    """The folder of a show's package."""
    return Package(standing.workspace, standing.view).folder


def contents(standing: Standing) -> dict[str, Json]:
    """What is inside, and what is to be looked at before it is handed over; to be called while the show is held."""
    folder = folder_of(standing)
    found = files_of(folder)
    endings = {Path(name).suffix for name, _ in found}
    return {
        "folder": str(folder),
        "size": sum(size for _, size in found),
        "with_takes": sum(size for _, size in found) + _more(standing),
        "files": [{"path": name, "size": size} for name, size in found],
        "checks": _checks(standing, bool(found)),
        "formats": [words for ending, words in _FORMATS.items() if ending in endings],
    }


def _more(standing: Standing) -> int:
    """How many bytes all takes add to the package, in about."""
    placed = set(Package(standing.workspace, standing.view).digests())
    takes = (take for found in standing.kept("takes", standing.view.by_node).values() for take in found)
    media = {made.digest: made.size for take in takes for made in take.outputs}
    return sum(size for digest, size in media.items() if digest not in placed)


def files_of(folder: Path) -> list[tuple[str, int]]:
    """Every file by its path with slashes, and its size; nothing hidden, and no link that leads elsewhere."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(here) / name
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                found.append((path.relative_to(folder).as_posix(), path.stat().st_size))
    return found


def _checks(standing: Standing, there: bool) -> list[dict[str, Json]]:
    if not there:
        return [{"level": "warn", "what": "Nothing is packed yet.", "node": None}]
    words = {
        "failed": ("bad", "Could not be made."),
        "unknown": ("bad", "Nobody knows whether it was bought."),
        "stale": ("warn", "Stale: what it is made from has changed."),
        "missing": ("warn", "Not made yet."),
    }
    checks = []
    for item in standing.nodes():
        if item.status.state in words:
            level, what = words[item.status.state]
            checks.append({"level": level, "what": what, "node": item.node})
    return sorted(checks, key=lambda one: one["level"]) or [
        {"level": "good", "what": "Everything in it is up to date.", "node": None}
    ]


def file_in(folder: Path, name: str) -> Path:
    """A file of a package by its path.

    Raises:
        Missing: There is none, or the path leads out of the package.
    """
    path = folder / name
    parts = Path(name).parts
    safe = not Path(name).is_absolute() and not any(part.startswith(".") or "\x00" in part for part in parts)
    try:
        if safe and path.is_file() and path.resolve() == folder.resolve() / name:
            return path
    except OSError:
        pass
    raise Missing("There is no such file in the package.", where=name[:120], todo="The package lists its files.")
