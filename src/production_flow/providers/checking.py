"""What comes back is distrusted: opened, decoded, measured, and compared with what was asked for."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Final

from production_flow.documents import KINDS
from production_flow.errors import FlowError, Unfit
from production_flow.media import probe
from production_flow.media.picture import open_picture
from production_flow.providers.ports import Notice, Output, Result
from production_flow.providers.requests import AnyRequest, ImageRequest, TextRequest, VideoRequest
from production_flow.timing import RATE
from production_flow.types import Json

_KINDS: Final = {"image": "picture", "video": "video", "voice": "sound", "music": "sound", "sound": "sound"}
_SILENCE: Final = 0.003
"""A largest sample below -50 dB of full scale is silence."""

_DARK, _FROZEN, _SHAPE, _LATE = 0.012, 0.98, 0.02, 0.5


def checked(request: AnyRequest, result: Result, folder: Path) -> Result:
    """The result with what was measured in its main output's `meta`, and a notice for each departure.

    A picture that is no PNG is written as one, losslessly, beside what came.

    Raises:
        Unfit: Nothing came, or it cannot be opened, is of another kind, or is silence.
    """
    main = next((output for output in result.outputs if output.role == "main"), None)
    if main is None:
        raise Unfit("The provider made no main file.")
    path = folder / main.file
    if isinstance(request, TextRequest):
        _check_document(request, path)
        return result
    facts = probe.probe(path)
    if facts.kind != _KINDS[request.port]:
        raise Unfit(f"A {facts.kind} came where a {_KINDS[request.port]} was asked for.")
    notices = (*result.notices, *_departures(request, facts, path))
    if isinstance(request, ImageRequest):
        main = _as_png(main, folder, facts)
    meta = {**_measured(facts), **main.meta}
    others = tuple(output for output in result.outputs if output.role != "main")
    return result.model_copy(
        update={"outputs": (main.model_copy(update={"meta": meta}), *others), "notices": _once(notices)}
    )


def _check_document(request: TextRequest, path: Path) -> None:
    kind = KINDS.get(request.document)
    try:
        data = json.loads(path.read_text())
        if kind is not None:
            kind.read(data)
    except (OSError, ValueError, FlowError) as error:
        raise Unfit(f"What came is no {request.document}: {str(error)[:300]}") from error


def _as_png(main: Output, folder: Path, facts: probe.Facts) -> Output:
    if facts.codec == "png":
        return main.model_copy(update={"mime": "image/png"})
    with open_picture(folder / main.file) as picture:
        target = folder / f"{Path(main.file).stem}.checked.png"
        picture.convert("RGB").save(target)
    return main.model_copy(update={"file": target.name, "mime": "image/png"})


def _measured(facts: probe.Facts) -> dict[str, Json]:
    """As takes carry it; the length of a sound is counted in frames of the film, rounded up."""
    if facts.kind == "picture":
        return {"width": facts.width, "height": facts.height}
    if facts.kind == "sound":
        return {"seconds": round(facts.seconds, 3), "frames": max(1, math.ceil(facts.seconds * RATE))}
    return {
        "width": facts.width,
        "height": facts.height,
        "seconds": round(facts.seconds, 3),
        "frames": facts.frames,
        "fps": float(facts.fps),
    }


def _departures(request: AnyRequest, facts: probe.Facts, path: Path) -> list[Notice]:
    if isinstance(request, ImageRequest | VideoRequest):
        found = _size(request.width, request.height, facts)
        return found + (_motion(request, facts, path) if isinstance(request, VideoRequest) else [])
    if (probe.measure(path).peak or 0.0) < _SILENCE:
        raise Unfit("What came is silence.")
    return []


def _size(width: int, height: int, facts: probe.Facts) -> list[Notice]:
    if abs(facts.width / facts.height - width / height) / (width / height) > _SHAPE:
        words = f"asked for {width}x{height}, came as {facts.width}x{facts.height}: of another shape"
        return [Notice(code="snapped", message=words)]
    if facts.width < width * 0.9:
        return [Notice(code="degraded", message=f"smaller than asked: {facts.width}x{facts.height}")]
    return []


def _motion(request: VideoRequest, facts: probe.Facts, path: Path) -> list[Notice]:
    notices = []
    asked = request.length / RATE
    if abs(facts.seconds - asked) > _LATE:
        notices.append(Notice(code="snapped", message=f"asked for {asked:.1f} s, came as {facts.seconds:.1f} s"))
    content = probe.measure(path)
    if (content.mean_luma or 0.0) < _DARK:
        notices.append(Notice(code="degraded", message="the clip is black"))
    elif (content.frozen or 0.0) > _FROZEN:
        notices.append(Notice(code="degraded", message="nothing moves in the clip"))
    return notices


def _once(notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    return tuple(dict.fromkeys(notices))
