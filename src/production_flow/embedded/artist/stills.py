"""Stills: keyframes, plates, props, portraits, sheets, grids, posters, each as one PNG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.layouts.grid import cast_grid
from production_flow.embedded.artist.layouts.moods import moods
from production_flow.embedded.artist.layouts.portrait import portrait
from production_flow.embedded.artist.layouts.poster import poster
from production_flow.embedded.artist.layouts.turnaround import turnaround
from production_flow.embedded.artist.renderer import Renderer
from production_flow.errors import BadInput
from production_flow.hashing import canonical
from production_flow.media import canvas as canvases
from production_flow.providers.ports import Fetch, Notice, Output, Progress, Result
from production_flow.providers.requests import ImageRequest
from production_flow.types import Json


def make(request: ImageRequest, folder: Path, fetch: Fetch, progress: Progress) -> Result:
    """Draws what is asked for into `picture.png`, and says in `record.json` what it shows.

    Raises:
        BadInput: The purpose is unknown, or what it needs is missing.
    """
    progress(0.05)
    if request.purpose == "grid":
        picture, record, notices = cast_grid(request, [fetch(one.digest) for one in request.references])
    else:
        picture, record, notices = _maker(request.purpose)(request)
    progress(0.7)
    (folder / "picture.png").write_bytes(canvases.png(picture))
    (folder / "record.json").write_bytes(canonical({"purpose": request.purpose, **record}))
    progress(1.0)
    size = {"width": int(picture.shape[1]), "height": int(picture.shape[0])}
    return Result(
        outputs=(
            Output(file="picture.png", mime="image/png", meta=size),
            Output(role="record", file="record.json", mime="application/json"),
        ),
        notices=tuple(notices),
        model="vector-2.5d",
    )


Drawn = tuple[canvases.Pixels, dict[str, Json], list[Notice]]
"""A picture, what it shows, and what a person must know of it."""


def _maker(purpose: str) -> Callable[[ImageRequest], Drawn]:
    makers: dict[str, Callable[[ImageRequest], Drawn]] = {
        "keyframe": _keyframe,
        "plate": _plate,
        "prop": _prop,
        "portrait": portrait,
        "poster": poster,
        "turnaround": turnaround,
        "expressions": moods,
    }
    if purpose not in makers:
        raise BadInput(
            f"The artist does not know what a {purpose!r} picture is.", todo=f"Known: {', '.join(makers)}, grid."
        )
    return makers[purpose]


def _scene(request: ImageRequest) -> Scene:
    if request.scene is None:
        raise BadInput(f"A {request.purpose} needs a scene to draw.", where="image request")
    return request.scene


def _drawn(scene: Scene, request: ImageRequest, *, crowd: bool = True) -> Drawn:
    renderer = Renderer(scene, request.width, request.height, still=True, crowd=crowd)
    return renderer.frame(0), renderer.record(), renderer.notices


def _keyframe(request: ImageRequest) -> Drawn:
    """The first frame of the shot."""
    return _drawn(_scene(request), request)


def _plate(request: ImageRequest) -> Drawn:
    """The place without a soul in it."""
    return _drawn(_scene(request).model_copy(update={"figures": (), "speech": ()}), request, crowd=False)


def _prop(request: ImageRequest) -> Drawn:
    """The object as an insert."""
    scene = _scene(request)
    camera = scene.camera.model_copy(update={"size": "insert"})
    return _drawn(scene.model_copy(update={"camera": camera, "figures": (), "speech": ()}), request)
