"""Checks that everything the embedded studio needs is here and works."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from production_flow.errors import FlowError
from production_flow.production.pool import cores
from production_flow.production.workspace import Workspace
from production_flow.providers import registry

_ROOM = 2 << 30
"""Bytes that a show with all six episodes may need."""


@dataclass(frozen=True)
class Check:
    """One thing that was looked at."""

    name: str
    good: bool
    words: str


def examine(root: Path) -> list[Check]:
    """Looks at Python, the machine, the workspace, and every provider of the embedded studio."""
    checks = [
        Check("python", sys.version_info[:2] >= (3, 11), sys.version.split()[0]),
        Check("cores", cores() >= 1, f"{cores()}"),
        _try("drawing", _draw),
        _try("workspace", lambda: _open(root)),
    ]
    for port, name in registry.DRAFT.items():
        checks.append(_try(f"{port} (draft)", lambda name=name: _ability(name)))  # type: ignore[misc]
    return checks


def _try(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, good=True, words=look())
    except FlowError as error:
        return Check(name, good=False, words=str(error))
    except (ImportError, OSError) as error:
        return Check(name, good=False, words=f"{type(error).__name__}: {error}")


def _draw() -> str:
    from production_flow.media.canvas import skia  # noqa: PLC0415 - the import is what is examined

    return f"skia {skia.__version__}"


def _open(root: Path) -> str:
    with Workspace(root) as workspace:
        free = shutil.disk_usage(workspace.root).free
        count = len(workspace.library.shows())
    if free < _ROOM:
        raise OSError(f"only {free >> 20} MiB are free; a show needs up to {_ROOM >> 20}")
    return f"{root}: {count} shows, {free >> 30} GiB free"


def _ability(name: str) -> str:
    ability = registry.provider(name).ability()
    return f"{name} {ability.model} {ability.version}"
