"""Media by digest, their thumbnails and outlines: they never change, so a browser may keep them for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from fastapi import APIRouter, Header, Response
from fastapi import Path as InPath
from fastapi.responses import FileResponse

from production_flow.errors import Missing
from production_flow.production import thumbs
from production_flow.types import Digest
from production_flow.web.wiring import TheHouse

router = APIRouter(prefix="/media", tags=["media"])

Name = Annotated[str, InPath(pattern=r"^[0-9a-f]{64}$", description="The digest of the media.")]
Known = Annotated[str | None, Header(alias="If-None-Match")]

FOR_EVER = "public, max-age=31536000, immutable"

_KINDS = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"{", "application/json"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)


@router.head("/{digest}", include_in_schema=False)
@router.get("/{digest}", response_class=FileResponse)
def media(house: TheHouse, digest: Name, known: Known = None) -> Response:
    """The bytes of that digest, or a range of them."""
    return immutable(house.workspace.media.fetch(Digest(digest)), digest, known)


@router.head("/{digest}/thumb/{width}.webp", include_in_schema=False)
@router.get("/{digest}/thumb/{width}.webp", response_class=FileResponse)
def thumb(house: TheHouse, digest: Name, width: Literal["320", "640"], known: Known = None) -> Response:
    """A picture, or the first picture of a film, made small."""
    return immutable(
        thumbs.thumb(house.workspace, Digest(digest), int(width)), f"{digest}-{width}", known, "image/webp"
    )


@router.head("/{digest}/peaks/{zoom}", include_in_schema=False)
@router.get("/{digest}/peaks/{zoom}", response_class=FileResponse)
def peaks(house: TheHouse, digest: Name, zoom: Literal["0", "1", "2"], known: Known = None) -> Response:
    """The outline of a sound at one of three zooms."""
    path = thumbs.peaks(house.workspace, Digest(digest), int(zoom))
    return immutable(path, f"{digest}-peaks-{zoom}", known, "application/json")


def immutable(path: Path, name: str, known: str | None, kind: str = "") -> Response:
    """A file that is the same for ever under this name; nothing but a word where the browser has it already."""
    headers = {"Cache-Control": FOR_EVER, "ETag": f'"{name}"'}
    if known is not None and f'"{name}"' in known:
        return Response(status_code=304, headers=headers)
    if not path.is_file():
        raise Missing("A media file is not in the store.", where=name[:12])
    return FileResponse(path, media_type=kind or kind_of(path), headers=headers)


def kind_of(path: Path) -> str:
    """The MIME type of media by their first bytes; never by a name, and never one that a browser would run."""
    with path.open("rb") as file:
        head = file.read(12)
    if head[4:8] == b"ftyp":
        return "audio/mp4" if head[8:11] == b"M4A" else "video/mp4"
    if head[:4] == b"RIFF":
        return "image/webp" if head[8:] == b"WEBP" else "audio/wav"
    return next((kind for start, kind in _KINDS if head.startswith(start)), "application/octet-stream")
