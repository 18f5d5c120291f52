"""Routes of takes: how each came to be, a person's own files, notes on frames."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, File, Response, UploadFile

from production_flow.errors import BadInput
from production_flow.production import looking, reel
from production_flow.web.documents import stepped
from production_flow.web.faults import told
from production_flow.web.shapes.takes import Brought, Notes, Takes
from production_flow.web.wiring import NodeName, Slug, TheHouse

router = APIRouter(prefix="/api/shows/{slug}", tags=["takes"])

LARGEST = 200 << 20
"""Bytes of a file that a person brings."""

_BLOCK = 1 << 20


@router.get("/takes/{node}")
def takes(house: TheHouse, slug: Slug, node: NodeName) -> Takes:
    """Every take of a node, oldest first."""
    with house.show(slug) as standing:
        found = reel.takes(standing, looking.full_name(standing.view, node))
    return Takes.model_validate({"takes": found})


@router.post("/takes/{node}", status_code=201, response_model=Brought)
def bring(
    house: TheHouse, slug: Slug, node: NodeName, file: Annotated[UploadFile, File(description="At most 200 MB.")]
) -> Brought | Response:
    """A person's own picture, clip or recording becomes a take and is picked; what it is is measured, not believed."""
    with tempfile.TemporaryDirectory(prefix="production-flow-") as folder:
        path = Path(folder) / _harmless(file.filename)
        if not _spooled(file, path):
            return told(413, "BadInput", "The file is larger than 200 MB.", todo="Send a smaller one.")
        with house.show(slug) as standing:
            name = looking.full_name(standing.view, node)
            done = stepped(house, standing, lambda _: lambda director: director.bring(name, path), dry=False)
    return Brought(effect=done.effect)


def _harmless(name: str | None) -> str:
    """A name for a file of our own: of what the sender called it only plain letters are left."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", (name or "").replace("\\", "/").rsplit("/", 1)[-1]).lstrip(".-")
    return plain[-60:] or "file"


def _spooled(file: UploadFile, path: Path) -> bool:
    size = 0
    with path.open("wb") as out:
        while block := file.file.read(_BLOCK):
            size += len(block)
            if size > LARGEST:
                return False
            out.write(block)
    if not size:
        raise BadInput("The file is empty.", where=path.name)
    return True


@router.get("/notes/{node}")
def notes(house: TheHouse, slug: Slug, node: NodeName) -> Notes:
    """What people noted on the frames of a node."""
    with house.show(slug) as standing:
        name = looking.full_name(standing.view, node)
        found = house.workspace.library.notes(standing.view.row.id, name)
    return Notes.model_validate({"notes": found})


@router.put("/notes/{node}")
def note(house: TheHouse, slug: Slug, node: NodeName, wanted: Notes) -> Notes:
    """Replaces the notes of a node."""
    with house.show(slug) as standing:
        name = looking.full_name(standing.view, node)
        reel.takes(standing, name)  # says where there is no such node
        house.workspace.library.note(standing.view.row.id, name, wanted.model_dump(mode="json")["notes"])
    return wanted
