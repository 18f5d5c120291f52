"""Passages and scenes as the pieces of a prompt, and pieces as text, in the manner of a family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from production_flow.documents.scene import Scene
from production_flow.providers.prompting.cutting import Piece, sentences
from production_flow.providers.prompting.profiles import Profile, words
from production_flow.providers.requests import ImageRequest, Passage, VideoRequest
from production_flow.timing import RATE

STILL = (
    "action", "staging", "speech", "place", "light", "mood", "continuity", "style", "cast", "motion", "prop",
    "references", "keep", "guidance", "camera", "lettering", "avoid",
)  # fmt: skip
"""The order of a prompt: what happens, the style, whom it shows, the camera."""

SHOT = ("camera", "action", "staging", "speech")
"""The order inside a shot of a clip."""


def pieces_of(request: ImageRequest | VideoRequest, profile: Profile, references: Sequence[str]) -> list[Piece]:
    """Everything that a prompt says, in order.

    Args:
        request: With its passages and scenes.
        profile: Of the family that reads it.
        references: Sentences about the references that go along.
    """
    parts = [Piece(one.kind, sentences(one.text), one.shot) for one in request.passages]
    parts += [Piece("references", list(references)), *_cameras(request, profile)]
    in_shots = [part for part in parts if part.shot is not None]
    others = _ordered((part for part in parts if part.shot is None), STILL)
    shots = [
        part
        for number in sorted({part.shot for part in in_shots if part.shot is not None})
        for part in _ordered((part for part in in_shots if part.shot == number), SHOT)
    ]
    return [*shots, *others]


def things(negative: str) -> list[str]:
    """The things that must not be seen, each once."""
    parts = (part.strip().rstrip(".") for part in negative.split(";"))
    return list(dict.fromkeys(part for part in parts if part))


def avoided(negative: str, profile: Profile) -> tuple[str, list[str]]:
    """What must not be seen as sentences of the prompt, and what of it the family cannot be told."""
    unwanted = things(negative)
    if profile.avoid == "fold":
        return profile.avoiding.format("; ".join(unwanted)) if unwanted else "", []
    instead = words().instead
    said = " ".join(instead[thing] for thing in unwanted if thing in instead)
    return said, [thing for thing in unwanted if thing not in instead]


def of_shot(passages: Iterable[Passage], shot: int) -> list[Passage]:
    """The passages that a prompt for one shot alone needs: its own, and those on the people in it."""
    own = [one for one in passages if one.shot == shot]
    present = {one.name for one in own if one.name}
    rest = [
        one
        for one in passages
        if one.shot is None and (one.kind in {"style", "light", "guidance"} or (one.name and one.name in present))
    ]
    return [one.model_copy(update={"shot": None}) for one in (*own, *rest)]


def write(pieces: Sequence[Piece], profile: Profile, scenes: Sequence[Scene] = ()) -> str:
    """The text of a prompt; shots of a clip are told one after the other, each with its time."""
    full = [piece for piece in pieces if piece.sentences]
    if profile.syntax == "list":
        return ", ".join(", ".join(part.rstrip(".") for part in _listed(piece)) for piece in full)
    lines = []
    for key, group in groupby(full, key=lambda piece: piece.kind if piece.shot is None else piece.shot):
        text = " ".join(piece.text for piece in group)
        if isinstance(key, int):
            lines.append(_timed(text, key, profile, scenes))
        else:
            label = profile.labels.get(key, "")
            lines.append(f"{label}: {text}" if label else text)
    return profile.joint.join(lines)


def _listed(piece: Piece) -> list[str]:
    """The entries of a piece in a list; the style is one."""
    return [piece.text] if piece.kind == "style" else piece.sentences


def _timed(text: str, number: int, profile: Profile, scenes: Sequence[Scene]) -> str:
    """What happens in a shot, with its time in the clip; a shot that is read alone has none."""
    if len(scenes) < 2:
        return f"One shot of {_told(scenes[0].length / RATE)} s. {text}" if scenes else text
    start = sum(scene.length for scene in scenes[:number])
    end = start + scenes[number].length
    seconds = round(start / RATE)
    clock = f"{seconds // 60:02d}:{seconds % 60:02d}"
    form = profile.shot if profile.cuts else profile.phase
    return form.format(n=number + 1, start=_told(start / RATE), end=_told(end / RATE), clock=clock, words=text)


def _told(seconds: float) -> str:
    return f"{seconds:.1f}".removesuffix(".0")


def _cameras(request: ImageRequest | VideoRequest, profile: Profile) -> Iterator[Piece]:
    if isinstance(request, ImageRequest):
        if request.scene is not None:
            yield Piece("camera", [profile.filmed(request.scene.camera, moving=False)])
        return
    for number, scene in enumerate(request.shots):
        yield Piece("camera", [profile.filmed(scene.camera, moving=True)], number)


def _ordered(parts: Iterable[Piece], order: Sequence[str]) -> list[Piece]:
    return sorted(parts, key=lambda part: order.index(part.kind))
