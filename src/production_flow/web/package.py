"""Routes of a package: what is inside, one file of it, or all in one."""

from __future__ import annotations

import mimetypes
from typing import Annotated

from fastapi import APIRouter
from fastapi import Path as InPath
from fastapi.responses import FileResponse, Response, StreamingResponse

from production_flow.errors import Missing
from production_flow.production import handing
from production_flow.web.shapes.cut import PackageView
from production_flow.web.wiring import Slug, TheHouse

router = APIRouter(tags=["package"])

_PLAIN = {
    ".otio": "application/json",
    ".fountain": "text/plain",
    ".fdx": "application/xml",
    ".srt": "text/plain",
    ".json": "application/json",
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
def whole(house: TheHouse, slug: Slug) -> Zip:
    """The whole package as a zip."""
    with house.show(slug) as standing:
        folder = handing.folder_of(standing)
    if not folder.is_dir():
        raise Missing("Nothing is packed yet.", where=slug, todo="A draft packs as it goes.")
    headers = {"Content-Disposition": f'attachment; filename="{folder.name}.zip"', "Cache-Control": "no-store"}
    return Zip(handing.zipped(folder), headers=headers)


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
