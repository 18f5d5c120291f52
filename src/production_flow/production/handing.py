"""A package as it is handed over: what is inside, what is to be looked at first, one file or all in one."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from production_flow.errors import Missing
from production_flow.production.package import Package
from production_flow.production.standing import Standing
from production_flow.types import Json

_BLOCK = 1 << 20
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
    found = _files(folder)
    endings = {Path(name).suffix for name, _ in found}
    return {
        "folder": str(folder),
        "size": sum(size for _, size in found),
        "files": [{"path": name, "size": size} for name, size in found],
        "checks": _checks(standing, bool(found)),
        "formats": [words for ending, words in _FORMATS.items() if ending in endings],
    }


def _files(folder: Path) -> list[tuple[str, int]]:
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


class _Pipe(io.RawIOBase):
    """Takes what a zip is written to and gives it on."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: object) -> int:
        """Keeps some bytes until they are taken."""
        part = bytes(data)  # type: ignore[call-overload]
        self._parts.append(part)
        return len(part)

    def taken(self) -> bytes:
        """What was written since it was last asked."""
        data, self._parts = b"".join(self._parts), []
        return data


def zipped(folder: Path) -> Iterator[bytes]:
    """The whole package as a zip, bit by bit; media are packed as they are, for they cannot be made smaller."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as archive:
        for name, size in _files(folder):
            info = zipfile.ZipInfo(f"{folder.name}/{name}", (2026, 1, 1, 0, 0, 0))
            info.external_attr = 0o644 << 16
            with archive.open(info, "w", force_zip64=size > 1 << 31) as out, (folder / name).open("rb") as file:
                while block := file.read(_BLOCK):
                    out.write(block)
                    yield pipe.taken()
            yield pipe.taken()
    yield pipe.taken()
