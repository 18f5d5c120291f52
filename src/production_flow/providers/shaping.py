"""What adapters do alike: fit a request to what a model takes and say what did not fit, and measure what came back."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from production_flow import timing
from production_flow.errors import BadInput, ProviderError, Unfit
from production_flow.providers.ports import Notice, Output
from production_flow.providers.requests import AnyRequest, Reference, Request
from production_flow.types import Json

if TYPE_CHECKING:
    from production_flow.providers.catalogue.entry import Entry

Asked = TypeVar("Asked", bound=Request)

MIMES: Final = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp"}
"""Formats of pictures that are opened, as their codec is called, with their mime type."""

_SUFFIXES: Final = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


def asked_for(request: AnyRequest, kind: type[Asked], name: str) -> Asked:
    """The request, if it is one for this port and names a model.

    Raises:
        BadInput: It is for another port.
        ProviderError: It names no model.
    """
    if not isinstance(request, kind):
        raise BadInput(f"{name} does not make {request.port}.", where=name)
    if not request.model:
        raise ProviderError("The request names no model.", where=name, todo="Choose one: pflow models")
    return request


def dropped(words: str) -> Notice:
    """Something that was asked for and is left out."""
    return Notice(code="dropped", message=words)


def snapped(model: str, what: str, made: object, asked: object) -> Notice:
    """A size, length or quality that is not the one asked for: `gpt-image-2: size 1920x1088 instead of 1920x1080`."""
    return Notice(code="snapped", message=f"{model}: {what} {made} instead of {asked}.")


def deaf(request: Request, *, seed: bool = False, negative: bool = False) -> list[Notice]:
    """What of a request a model does not hear: its seed, its negative prompt; say True for what it does take."""
    notices = []
    if request.seed and not seed:
        notices.append(dropped(f"{request.model} takes no seed: every take of it differs."))
    if request.negative and not negative:
        notices.append(dropped(f"{request.model} takes no negative prompt."))
    return notices


def within(references: Iterable[Reference], most: int, model: str) -> tuple[tuple[Reference, ...], list[Notice]]:
    """The references that a model takes: the first `most` pictures of a kind that it reads, each other one named."""
    kept: list[Reference] = []
    notices = []
    for reference in references:
        if reference.mime not in _SUFFIXES:
            notices.append(_left_out(reference, f"{model} does not read {reference.mime}"))
        elif len(kept) == most:
            notices.append(_left_out(reference, f"{model} takes {most or 'no'} reference pictures"))
        else:
            kept.append(reference)
    return tuple(kept), notices


def _left_out(reference: Reference, why: str) -> Notice:
    return dropped(f"The {reference.role} picture of {reference.name} is not sent: {why}.")


def file_name(reference: Reference, number: int) -> str:
    """A name for a reference that goes along as a file: `01-character-maeve.png`."""
    words = "".join(sign if sign.isalnum() else "-" for sign in f"{reference.role}-{reference.name}".lower())
    return f"{number:02d}-{words[:60].encode('ascii', 'ignore').decode().strip('-')}.{_SUFFIXES[reference.mime]}"


def priced(provider: str, model: str) -> Entry | None:
    """What the catalogue knows of a model on this route; None where it does not know it."""
    from production_flow.providers import catalogue  # noqa: PLC0415 - read only when there is something to price

    return next((one for one in catalogue.entries() if (one.provider, one.model) == (provider, model)), None)


def nearest_aspect(width: int, height: int, choices: Sequence[str]) -> str:
    """The ratio among `16:9`, `1:1`, ... that is closest to a size."""
    return min(choices, key=lambda choice: abs(math.log(width / height) - math.log(_ratio(choice))))


def same_shape(width: int, height: int, aspect: str) -> bool:
    """Whether a size has this ratio, give or take what rounding to pixels does (one in a hundred)."""
    return abs(width / height / _ratio(aspect) - 1) < 0.01


def _ratio(aspect: str) -> float:
    wide, high = aspect.split(":")
    return float(wide) / float(high)


def multiple_of(step: int, width: int, height: int, *, most: int, least: int = 64) -> tuple[int, int]:
    """The size of the same shape whose sides are multiples of `step`, of at most `most` pixels."""
    scale = min(1.0, math.sqrt(most / (width * height)))
    sides = [max(least, round(side * scale / step) * step) for side in (width, height)]
    while sides[0] * sides[1] > most:
        sides[sides[1] > sides[0]] -= step
    return sides[0], sides[1]


def measured(folder: Path, data: Path | bytes, stem: str, kind: str, *, role: str = "main") -> Output:
    """An output as it really is: `kind` is picture, video or sound; bytes are written, a file of the folder is named.

    Raises:
        Unfit: It is empty, cannot be decoded, or is of another kind.
    """
    from production_flow.media.probe import probe  # noqa: PLC0415 - decoders are loaded only when something came

    draft = data if isinstance(data, Path) else folder / f"{stem}.part"
    if isinstance(data, bytes):
        draft.write_bytes(data)
    facts = probe(draft)
    if facts.kind != kind:
        raise Unfit(f"A {facts.kind} came where a {kind} was asked for.", where=stem)
    suffix, mime = _form(draft, facts.kind, facts.codec)
    made = draft.replace(folder / f"{stem}.{suffix}")
    meta: dict[str, Json] = {"width": facts.width, "height": facts.height}
    if kind == "video":
        meta |= {"frames": facts.frames, "fps": float(facts.fps), "seconds": round(facts.seconds, 3)}
        meta["audio"] = facts.audio_rate > 0
    elif kind == "sound":
        meta = {"seconds": round(facts.seconds, 3), "frames": max(1, math.ceil(facts.seconds * timing.RATE))}
    return Output(role=role, file=made.name, mime=mime, meta=meta)


def _form(path: Path, kind: str, codec: str) -> tuple[str, str]:
    """Suffix and mime type of a file by what it holds."""
    if kind == "picture":
        return _SUFFIXES[MIMES[codec]], MIMES[codec]
    with path.open("rb") as file:
        head = file.read(4)
    if kind == "video":
        return ("webm", "video/webm") if head == b"\x1a\x45\xdf\xa3" else ("mp4", "video/mp4")
    if head == b"RIFF":
        return "wav", "audio/wav"
    return ("mp3", "audio/mpeg") if codec.startswith("mp3") else (codec, f"audio/{codec}")
