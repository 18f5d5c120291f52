"""What was read from a picture, each thing with how sure it is, and what was not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Name = Literal["hair", "hair length", "hat", "skin", "top", "coat", "bottom", "accent", "build"]

SURE = 0.55
"""Below this nothing is used."""

ORDER: tuple[Name, ...] = ("hair", "hair length", "hat", "skin", "coat", "top", "bottom", "accent", "build")
NEVER = ("face", "pattern", "shoes")
"""What is never read."""


@dataclass(frozen=True)
class Trait:
    """One thing that was seen.

    Args:
        value: A colour `#rrggbb`, or a word (`short`, `bob`, `long`, `none`; `slim`, `average`, `broad`, `stout`).
        words: The same as people say it.
        sure: 0-1.
    """

    name: Name
    value: str
    words: str
    sure: float


@dataclass(frozen=True)
class Reading:
    """What was read.

    Args:
        traits: What was seen clearly enough, in a fixed order.
        why: Where nothing was read at all, the reason as a sentence.
    """

    traits: tuple[Trait, ...] = ()
    why: str = ""

    def of(self, name: str) -> Trait | None:
        """One of the things that were read."""
        return next((one for one in self.traits if one.name == name), None)


def reading(seen: list[Trait]) -> Reading:
    """What is sure enough of what was seen."""
    kept = [one for name in ORDER for one in seen if one.name == name and one.sure >= SURE]
    if not kept:
        return Reading(why="No figure is clear enough in it")
    return Reading(tuple(kept))
