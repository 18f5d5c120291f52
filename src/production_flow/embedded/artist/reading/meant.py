"""The figures of a request as a person's pictures show them: the one place where a figure's sheet is decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Scene
from production_flow.embedded.artist.reading.reader import read
from production_flow.embedded.artist.reading.telling import told
from production_flow.embedded.artist.reading.traits import Reading
from production_flow.embedded.artist.reading.wearing import worn
from production_flow.errors import FlowError
from production_flow.providers.ports import Fetch, Notice
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest

Pictured = TypeVar("Pictured", ImageRequest, VideoRequest)


def as_meant(request: Pictured, fetch: Fetch) -> tuple[Pictured, list[Notice], set[str]]:
    """The request with every figure as the person's own picture of it shows it.

    Returns:
        The request, what is to be told, and the names of the references that were looked at.
    """
    looks = {one.look.id: one.look for scene in _scenes(request) for one in scene.figures}
    pictures = {who: one for one in request.references if (who := whose(one)) in looks}
    if not pictures:
        return request, [], set()
    read_in = {who: _reading(one, fetch) for who, one in pictures.items()}
    notices = [
        Notice(
            code="guessed" if reading.traits else "dropped",
            message=told(reading, looks[who], pictures[who].shows or who),
        )
        for who, reading in read_in.items()
    ]
    seen = {one.name for one in request.references if whose(one) in looks}
    return _dressed(request, read_in), notices, seen


def whose(reference: Reference) -> str:
    """Whom a picture that a person brought shows, by id; empty where it is no picture of a character.

    It is called as they are, or `own-` and their id: what was laid beside a whole beat is of nobody in particular.
    """
    own = reference.own and reference.role == "character" and not reference.name.startswith("laid-")
    return reference.name.removeprefix("own-") if own else ""


def _reading(reference: Reference, fetch: Fetch) -> Reading:
    try:
        return read(fetch(reference.digest))
    except FlowError as error:
        return Reading(why=str(error).rstrip("."))


def _scenes(request: ImageRequest | VideoRequest) -> tuple[Scene, ...]:
    if isinstance(request, VideoRequest):
        return request.shots
    return (request.scene,) if request.scene else ()


def _dressed(request: Pictured, read_in: Mapping[str, Reading]) -> Pictured:
    scenes = tuple(_as_read(scene, read_in) for scene in _scenes(request))
    changes: dict[str, object] = {"shots": scenes} if isinstance(request, VideoRequest) else {"scene": scenes[0]}
    return request.model_copy(update=changes)


def _as_read(scene: Scene, read_in: Mapping[str, Reading]) -> Scene:
    def look(one: FigureLook) -> FigureLook:
        return worn(one, read_in[one.id]) if one.id in read_in else one

    figures = tuple(one.model_copy(update={"look": look(one.look)}) for one in scene.figures)
    return scene.model_copy(update={"figures": figures})
