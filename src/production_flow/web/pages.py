"""The front end: files of the bundle by their names, and index.html for every address that is a room."""

from __future__ import annotations

import mimetypes
import os
from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, HTMLResponse, Response

from production_flow.errors import Missing

router = APIRouter(include_in_schema=False)

BUNDLE = Path(os.environ.get("PFLOW_STUDIO_BUNDLE") or str(files("production_flow.web") / "bundle"))
"""Where the built front end lies; `PFLOW_STUDIO_BUNDLE` names another folder, for who works on it."""

_OURS = ("api/", "media/", "packages/")
_BARE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Production Flow</title>
<p>The pages of the studio are not built here: scripts/frontend builds them.
The API is at <a href="/openapi.json">/openapi.json</a>.</p>
"""


@router.head("/{path:path}")
@router.get("/{path:path}")
def page(path: str) -> Response:
    """A file of the bundle, else the page that shows whatever room the address names.

    Raises:
        Missing: It is the address of an API, or of a file that is not there.
    """
    if path.startswith(_OURS) or path in {"api", "media", "packages"}:
        raise Missing("There is nothing here.", where=f"/{path[:80]}", todo="The API is described at /openapi.json.")
    found = _inside(path)
    if found is not None:
        hashed = "/assets/" in f"/{path}"
        kind = mimetypes.guess_type(found.name)[0] or "application/octet-stream"
        keep = "public, max-age=31536000, immutable" if hashed else "no-cache"
        return FileResponse(found, media_type=kind, headers={"Cache-Control": keep})
    if "." in path.rsplit("/", 1)[-1] and path.startswith(("assets/", "fonts/")):
        raise Missing("There is no such file.", where=f"/{path[:80]}")
    index = BUNDLE / "index.html"
    if not index.is_file():
        return HTMLResponse(_BARE, headers={"Cache-Control": "no-cache"})
    return FileResponse(index, media_type="text/html", headers={"Cache-Control": "no-cache"})


def _inside(path: str) -> Path | None:
    """The file of that name in the bundle; None for anything else, above all for what lies outside."""
    if not path or "\\" in path or "\x00" in path:
        return None
    try:
        found = (BUNDLE / path).resolve()
        return found if found.is_file() and found.is_relative_to(BUNDLE.resolve()) else None
    except OSError:
        return None
