"""What adapters of moving pictures do alike: frames and references told apart, lengths, shots, sizes, prompts."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from production_flow.providers.ports import Notice, Operation
from production_flow.providers.requests import Reference, Request, VideoRequest
from production_flow.providers.shaping import dropped, nearest_aspect, same_shape, snapped
from production_flow.timing import RATE
from production_flow.types import Json

_HAIR: Final = 0.5 / RATE
"""Seconds by which a clip may be too short without a frame missing: half a frame."""

_K: Final = 720
"""Lines of one K: 1K, 2K and 4K are taken for 720, 1440 and 2880."""


@dataclass(frozen=True)
class Frames:
    """The references of a clip: its first and last frame, and what else it must agree with."""

    first: Reference | None
    last: Reference | None
    others: tuple[Reference, ...]


def frames(request: Request) -> Frames:
    """The first picture of role `first-frame` and of `last-frame`; every other one in its order."""
    found = {
        role: next((one for one in request.references if one.role == role), None)
        for role in ("first-frame", "last-frame")
    }
    others = tuple(one for one in request.references if one not in found.values())
    return Frames(found["first-frame"], found["last-frame"], others)


def length(
    request: VideoRequest, lengths: Sequence[float], model: str, *, steps: bool
) -> tuple[float | None, list[Notice]]:
    """The seconds that a model makes for a clip: the next length up, else its longest; None where nobody knows any.

    Args:
        request: Says how many frames are asked for.
        lengths: The seconds that it makes: just these where `steps` is true, else every whole one between them.
        steps: See `lengths`.
        model: Its name, for the notice.
    """
    asked = request.length / RATE
    if not lengths:
        return None, []
    choices = sorted(lengths) if steps else range(math.ceil(min(lengths)), math.floor(max(lengths)) + 1)
    made = float(next((choice for choice in choices if choice >= asked - _HAIR), max(choices)))
    if abs(made - asked) <= _HAIR:
        return made, []
    return made, [snapped(model, "length", f"{made:g} s", f"{asked:.2f} s")]


def shots(
    request: VideoRequest, seconds: float | None, most: int, limit: int, model: str
) -> tuple[list[tuple[str, int]], list[Notice]]:
    """Prompt and whole seconds of each shot, which add up to the clip; nothing where it must be said in one prompt."""
    prompts, scenes = request.shot_prompts, request.shots
    if seconds is None or not 1 < len(scenes) <= most or len(prompts) != len(scenes):
        return [], []
    ends, so_far = [0], 0
    for scene in scenes[:-1]:
        so_far += scene.length
        ends.append(round(so_far / RATE))
    made = [end - start for start, end in pairwise([*ends, int(seconds)])]
    if min(made) < 1 or any(not prompt or len(prompt) > limit for prompt in prompts):
        return [], []
    moved = any(abs(scene.length / RATE - whole) > _HAIR for scene, whole in zip(scenes[:-1], made, strict=False))
    asked = " + ".join(f"{scene.length / RATE:.2f}" for scene in scenes)
    told = [snapped(model, "shots", f"{' + '.join(map(str, made))} s", f"{asked} s")] if moved else []
    return list(zip(prompts, made, strict=True)), told


def lines(word: str) -> int:
    """How many lines a word for a size means: 1080 of `1080p`, `1920:1080`, `auto_1080p`; 1440 of `2K`; else 0."""
    if size := _pixels(word):
        return min(size)
    if found := re.search(r"(\d+)p\b", word, re.IGNORECASE):
        return int(found[1])
    found = re.search(r"(\d+(?:\.\d+)?)k\b", word, re.IGNORECASE)
    return round(float(found[1]) * _K) if found else 0


def _pixels(word: str) -> tuple[int, int] | None:
    found = re.fullmatch(r"(\d{3,})[:x](\d{3,})", word)
    return (int(found[1]), int(found[2])) if found else None


def resolution(words: Sequence[str], request: Request, height: int) -> tuple[str, list[Notice]]:
    """The word for the quality that is asked for, else for the fewest lines that are enough, else for the most."""
    exact = next((word for word in words if word.casefold() == request.quality.casefold()), None)
    if exact is not None:
        return exact, []
    asked = request.quality if lines(request.quality) else f"{height}p"
    wanted = lines(asked)
    enough = [word for word in words if lines(word) >= wanted * 0.95]
    made = min(enough, key=lines) if enough else max(words, key=lines)
    close = abs(lines(made) - wanted) <= wanted * 0.07
    return made, [] if close else [snapped(request.model, "resolution", made, asked)]


def ratio(words: Sequence[str], request: Request, width: int, height: int) -> tuple[str, list[Notice]]:
    """Among sizes in pixels (`1280:720`): of those with the nearest shape the one with the right number of lines."""

    def apart(word: str) -> float:
        size = _pixels(word) or (width, height)
        return abs(math.log(size[0] / size[1]) - math.log(width / height))

    nearest = min(map(apart, words))
    made, told = resolution([word for word in words if apart(word) <= nearest + 0.03], request, min(width, height))
    if nearest > 0.02:
        told = [snapped(request.model, "size", made, f"{width}x{height}")]
    return made, told


def aspect(words: Sequence[str], request: Request, width: int, height: int) -> tuple[str, list[Notice]]:
    """Among shapes (`16:9`) the nearest one."""
    made = nearest_aspect(width, height, words)
    near = same_shape(width, height, made)
    return made, [] if near else [snapped(request.model, "shape", made, f"{width}x{height}")]


def fitted(prompt: str, limit: int, model: str) -> tuple[str, list[Notice]]:
    """The prompt, cut after its last whole word where a model reads no more than `limit` characters."""
    if len(prompt) <= limit:
        return prompt, []
    kept = prompt[: limit + 1].rpartition(" ")[0].rstrip() or prompt[:limit]
    lost = len(prompt) - len(kept)
    return kept, [dropped(f"{model} reads {limit} characters: the last {lost} of the prompt are not sent.")]


def pointed(prompt: str, references: Iterable[Reference], signs: Sequence[str], limit: int) -> str:
    """The prompt with a line that says which picture shows whom, where there is room (`@Image1 shows maeve`).

    A prompt that points at them already stays as it is.
    """
    if any(sign.casefold() in prompt.casefold() for sign in signs):
        return prompt
    named = [f"{sign} shows {one.name} ({one.role})" for sign, one in zip(signs, references, strict=False)]
    line = f"{prompt}\n{', '.join(named)}." if named else prompt
    return line if len(line) <= limit else prompt


def data_link(data: bytes, mime: str) -> str:
    """Bytes as an address that carries them."""
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"


def data_of(path: Path) -> bytes:
    """The bytes of a reference."""
    return path.read_bytes()


def written(notices: Iterable[Notice]) -> list[Json]:
    """Notices as a ticket carries them until the result does."""
    return [notice.model_dump(mode="json") for notice in notices]


def noted(operation: Operation) -> tuple[Notice, ...]:
    """The notices on an operation's ticket."""
    return tuple(Notice.model_validate(one) for one in operation.ticket.get("notices", ()))
