"""What a person says is wrong with a take, as stronger guidance: words, an exclusion, references to the fore."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal, get_args

from production_flow.errors import BadInput
from production_flow.providers.prompting import Pictured
from production_flow.providers.requests import ImageRequest, Reference
from production_flow.providers.router.needs import DRAWN, PHOTOGRAPHIC
from production_flow.types import Digest

Because = Literal["face", "dress", "place", "light", "hands", "style"]
REASONS: tuple[Because, ...] = get_args(Because)

Closer = Callable[[Digest, Literal["face", "dress"]], Digest]
"""Cuts the face or the dress out of a portrait and keeps it; returns its name in the media store."""


@dataclass(frozen=True)
class Remedy:
    """What is done about one fault: sentences that say what must match, what must not be seen, the references."""

    sentences: tuple[str, ...]
    avoid: str
    references: tuple[Reference, ...]


def remedy(request: Pictured, because: Because, who: Collection[str], closer: Closer | None) -> Remedy:
    """The stronger guidance for one fault.

    Args:
        request: As its stage asks for it.
        because: What is wrong.
        who: Ids or names of those whose face or dress it is; empty for everybody who is seen.
        closer: Cuts portraits; None to only say what would be done.

    Raises:
        BadInput: Nothing of the kind is in the picture.
    """
    return _REMEDIES[because](request, because, who, closer)


def _of_people(request: Pictured, because: Because, who: Collection[str], closer: Closer | None) -> Remedy:
    """Face and dress: each portrait comes first, with a closer look at the part right behind it."""
    part: Literal["face", "dress"] = "face" if because == "face" else "dress"
    portraits = [one for one in request.references if one.role == "character"]
    meant = [one for one in portraits if not who or one.name in who or one.shows.casefold() in _folded(who)]
    if not meant and not _is_portrait(request):
        seen = ", ".join(one.name for one in portraits) or "nobody"
        whose = " or ".join(sorted(who)) or "anybody"
        raise BadInput(f"No {part} of {whose} is in it.", todo=f"Seen is: {seen}.")
    led: list[Reference] = []
    for one in meant:
        led += [one, _cut(one, part, closer)] if closer else [one]
    if because == "face":
        said = [f"The face of {_called(one)} is exactly the face of its reference: {_FACE}." for one in meant]
    else:
        said = [f"{_called(one)} wears exactly what the reference shows. {_worn(request, one.name)}" for one in meant]
    said = said or [_ALONE[part]]
    return Remedy(tuple(" ".join(text.split()) for text in said), _AVOID[because], _to_the_fore(request, led))


def _of_place(request: Pictured, because: Because, _who: Collection[str], _closer: Closer | None) -> Remedy:
    """Place and light: the plate comes before everything but the frames."""
    plates = [one for one in request.references if one.role == "location"]
    said = _said(request, because)
    if not said:
        raise BadInput(f"Nothing is said about the {because} of it.", todo="Name a picture or clip with a place.")
    like = f" {plates[0].shows or plates[0].name}: the reference shows it." if plates else ""
    opening = "The place is exactly this one:" if because == "place" else "The light is exactly this:"
    return Remedy((f"{opening}{like} {said}",), _AVOID[because], _to_the_fore(request, plates))


def _of_hands(request: Pictured, because: Because, _who: Collection[str], _closer: Closer | None) -> Remedy:
    sentence = (
        "Hands are whole and at rest: five fingers on a human hand, each apart, and they hold only what is named."
    )
    return Remedy((sentence,), _AVOID[because], request.references)


def _of_style(request: Pictured, _because: Because, _who: Collection[str], _closer: Closer | None) -> Remedy:
    """The style: a picture of the show goes along once more, as a model of how it is made."""
    scene = request.scene if isinstance(request, ImageRequest) else next(iter(request.shots), None)
    medium = scene.style.medium if scene else "the show's style"
    drawn = DRAWN.search(medium) and not PHOTOGRAPHIC.search(medium)
    model = next((one for one in request.references if one.role in {"location", "character", "prop"}), None)
    led = [model.model_copy(update={"role": "style", "name": "style", "shows": "the style"})] if model else []
    sentence = f"All of it is unmistakably {medium}: the same lines, surfaces and colours everywhere."
    avoid = _AVOID["style"] if drawn else "drawings, cartoons or computer animation"
    return Remedy((sentence,), avoid, _styled(request, led))


def _styled(request: Pictured, led: list[Reference]) -> tuple[Reference, ...]:
    frames = tuple(one for one in request.references if one.role.endswith("-frame"))
    return (*frames, *led, *(one for one in request.references if one not in frames))


_REMEDIES = {
    "face": _of_people,
    "dress": _of_people,
    "place": _of_place,
    "light": _of_place,
    "hands": _of_hands,
    "style": _of_style,
}
_AVOID = {
    "face": "another face",
    "dress": "other clothes or colours of dress",
    "place": "another place",
    "light": "flat, even light or another time of day",
    "hands": "extra, missing or fused fingers, extra hands or arms",
    "style": "photographs or live action",
}
_FACE = "the same shape, eyes, nose, mouth, hair and age"
_ALONE = {
    "face": "The face is exactly as it is described: every feature that is named, and no other.",
    "dress": "The dress is exactly as it is described: every garment that is named, in its colour, and no other.",
}


def _to_the_fore(request: Pictured, led: list[Reference]) -> tuple[Reference, ...]:
    """These references before all others but the frames."""
    frames = [one for one in request.references if one.role.endswith("-frame")]
    rest = [one for one in request.references if one not in led and one not in frames]
    return (*frames, *led, *rest)


def _cut(portrait: Reference, part: Literal["face", "dress"], closer: Closer) -> Reference:
    shows = f"the {part} of {_called(portrait)}, close"
    digest = closer(portrait.digest, part)
    return portrait.model_copy(update={"digest": digest, "mime": "image/png", "shows": shows})


def _called(one: Reference) -> str:
    return one.shows or one.name


def _folded(who: Collection[str]) -> set[str]:
    return {name.casefold() for name in who}


def _is_portrait(request: Pictured) -> bool:
    return isinstance(request, ImageRequest) and request.purpose == "portrait"


def _said(request: Pictured, kind: str) -> str:
    """What the request says about place or light."""
    return " ".join(one.text for one in request.passages if one.kind == kind)


def _worn(request: Pictured, name: str) -> str:
    """The sentence on what a person wears."""
    cast = next((one.text for one in request.passages if one.kind == "cast" and one.name == name), "")
    return f"Wears:{cast.partition('Wears:')[2].partition('.')[0]}." if "Wears:" in cast else ""
