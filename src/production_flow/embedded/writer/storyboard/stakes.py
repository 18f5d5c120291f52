"""What a scene wants, meets and turns into, from what it changes: for scenes whose kit has no words left for it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from production_flow.embedded.writer.planner import Step
from production_flow.embedded.writer.voice import Voice
from production_flow.types import Json

_SLOT = re.compile(r"\{(\w)(?:\.(\w+))?\}")
_PRONOUNS = frozenset({"they", "them", "their", "self"})
_OWN = frozenset({"knows", "has"})
"""Changes that read otherwise where they are the hero's."""


def composed(voice: Voice, kit: str, step: Step, field: str, binding: Mapping[str, str]) -> str | None:
    """A sentence for `goal`, `against` or `turn` that the season has not printed, or None.

    A kit uses two thirds of the frames, another kit another two thirds.
    """
    turn = sum(map(ord, kit)) % 3
    for key in _changes(step):
        texts: list[str] = _frames().get(key, {}).get(field, [])
        ours = [text for at, text in enumerate(texts) if (at + turn) % 3 and filled(voice, text, binding)]
        if ours and (found := voice.fresh(ours, binding)) is not None:
            return found
    return None


def _changes(step: Step) -> Iterator[str]:
    """What the event makes so, the weightiest first, as keys of the frames; at last what holds for any."""
    if "arc" in step.move.functions or "tag" in step.move.functions:
        yield "arc"
    for atom in step.move.after.adds:
        yield f"{atom[0]}.P" if atom[0] in _OWN and atom[1] == "P" else atom[0]
    for atom in step.move.after.drops:
        yield f"-{atom[0]}"
    yield "other"


def filled(voice: Voice, text: str, binding: Mapping[str, str]) -> bool:
    """Whether every slot of a text stands for somebody or something of `binding`, and nobody for two of them."""
    named: dict[str, str] = {}
    for variable, asked in _SLOT.findall(text):
        ident = binding.get(variable, "")
        if ident in voice.people:
            if asked not in _PRONOUNS and named.setdefault(ident, variable) != variable:
                return False
        elif ident not in voice.things or not voice.things[ident].get(asked[:1].lower() + asked[1:]):
            return False
    return True


@cache
def _frames() -> dict[str, dict[str, Json]]:
    path = files("production_flow.embedded.writer.kits").joinpath("stakes.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
