"""Routes of a package: what is inside, one file of it, all in one, and all in one opened again."""

from __future__ import annotations

import mimetypes
import tempfile
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Query, Request
from fastapi import Path as InPath
from fastapi.responses import FileResponse, Response, StreamingResponse

from production_flow.errors import Missing, WorkspaceError
from production_flow.production import handing, packing
from production_flow.production.unpacking import unpack
from production_flow.types import Json
from production_flow.web.shapes.cut import Opened, PackageView
from production_flow.web.wiring import Slug, TheHouse

router = APIRouter(tags=["package"])

_PLAIN = {
    ".otio": "application/json",
    ".fountain": "text/plain",
    ".fdx": "application/xml",
    ".srt": "text/plain",
    ".json": "application/json",
}


_A_FILE: dict[str, Json] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


class Zip(StreamingResponse):
    """A zip that is sent while it is written."""

    media_type = "application/zip"


@router.get("/api/shows/{slug}/package")
def package(house: TheHouse, slug: Slug) -> PackageView:
    """What is inside a show's package."""
    with house.show(slug) as standing:
        return PackageView.model_validate(handing.contents(standing))


@router.get("/packages/{slug}.zip", response_class=Zip)
def whole(
    house: TheHouse,
    slug: Slug,
    takes: Annotated[bool, Query(description="With every take and step, not with what is picked alone.")] = False,
) -> Zip:
    """The whole package as a zip, which opens again in the library."""
    with house.show(slug) as standing:
        if not standing.view.picks:
            raise Missing("Nothing is packed yet.", where=slug, todo="A draft packs as it goes.")
        packed, workspace = packing.pack(house.workspace, standing.view, whole=takes), house.workspace
    headers = {"Content-Disposition": f'attachment; filename="{packed.folder.name}.zip"', "Cache-Control": "no-store"}
    return Zip(packed.written(workspace), headers=headers)


@router.post("/api/packages", status_code=201, openapi_extra=_A_FILE)
async def again(house: TheHouse, request: Request) -> Opened:
    """Opens a package again as a show of its own; nothing that is here is replaced."""
    with tempfile.TemporaryFile(dir=house.workspace.hidden) as file:
        try:
            async for block in request.stream():
                await to_thread.run_sync(file.write, block)
        except OSError as error:
            raise WorkspaceError(f"It cannot be kept: {error.strerror}.", todo="Make room, then try again.") from error
        row = await to_thread.run_sync(unpack, house.workspace, file)
    return Opened(slug=row.slug, title=row.title)


@router.head("/packages/{slug}/{path:path}", include_in_schema=False)
@router.get("/packages/{slug}/{path:path}", response_class=FileResponse)
def file(
    house: TheHouse, slug: Slug, path: Annotated[str, InPath(max_length=400, description="As the package lists it.")]
) -> Response:
    """One file of a package."""
    with house.show(slug) as standing:
        found = handing.file_in(handing.folder_of(standing), path)
    kind = _PLAIN.get(found.suffix) or mimetypes.guess_type(found.name)[0] or "application/octet-stream"
    return FileResponse(found, media_type=kind, headers={"Cache-Control": "no-cache"})
