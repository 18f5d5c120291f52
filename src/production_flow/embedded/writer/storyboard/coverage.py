"""Coverage: from which size and angle each beat opens, so that no two neighbours look the same.

A place is shown wide when an episode first comes to it; on later visits the camera may begin anywhere. Within a scene
the camera goes round the people: over a shoulder, from below, close, and back.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from typing import TypeAlias

from production_flow.documents.scene import Angle, Movement, ShotSize
from production_flow.embedded.writer.storyboard.drafts import Draft

View: TypeAlias = tuple[ShotSize, Angle, Movement]

ARRIVING: dict[str, tuple[View, ...]] = {
    "oner": (("wide", "eye", "push-in"), ("wide", "low", "tracking"), ("medium-wide", "low", "tracking")),
    "two": (("wide", "eye", "static"), ("medium-wide", "eye", "push-in"), ("wide", "high", "static")),
    "insert": (("medium-wide", "eye", "push-in"), ("wide", "high", "static"), ("wide", "eye", "static")),
    "public": (("wide", "high", "push-in"), ("wide", "eye", "pan-right"), ("extreme-wide", "eye", "static")),
    "chase": (("extreme-wide", "high", "tracking"), ("wide", "low", "handheld")),
    "low": (("extreme-wide", "high", "static"), ("wide", "eye", "pull-out"), ("wide", "high", "pull-out")),
    "alone": (("wide", "eye", "push-in"), ("medium-wide", "low", "static"), ("wide", "low", "static")),
    "climax": (("wide", "low", "push-in"), ("wide", "eye", "tracking")),
}
"""How a scene begins in a place that the episode has not shown, by the dramatic class of its move."""

BACK: dict[str, tuple[View, ...]] = {
    "oner": (("medium", "eye", "push-in"), ("medium-wide", "eye", "static"), ("medium", "low", "tracking")),
    "two": (("medium", "over-shoulder", "static"), ("medium", "eye", "static"), ("medium-wide", "low", "static")),
    "insert": (("medium-close", "eye", "push-in"), ("medium", "high", "static"), ("medium-wide", "high", "push-in")),
    "public": (("medium-wide", "low", "static"), ("medium-wide", "eye", "push-in"), ("wide", "low", "static")),
    "chase": (("medium-wide", "dutch", "handheld"), ("medium", "low", "handheld")),
    "low": (("medium-close", "eye", "static"), ("medium", "high", "static"), ("medium-wide", "eye", "pull-out")),
    "alone": (("medium", "eye", "push-in"), ("medium-close", "low", "static"), ("close", "eye", "static")),
    "climax": (("medium-wide", "dutch", "push-in"), ("medium-wide", "low", "push-in"), ("medium", "eye", "push-in")),
}
"""What it may begin with as well where the place is known."""

WITHIN: dict[bool, tuple[View, ...]] = {
    True: (
        ("medium", "eye", "static"), ("medium", "over-shoulder", "static"), ("medium-wide", "eye", "static"),
        ("medium-close", "over-shoulder", "push-in"), ("medium", "low", "static"), ("medium-close", "eye", "static"),
        ("medium-wide", "high", "static"), ("wide", "low", "static"),
    ),
    False: (
        ("medium-close", "eye", "push-in"), ("medium", "low", "static"), ("close", "eye", "static"),
        ("medium-wide", "high", "static"), ("medium", "eye", "push-in"),
        ("wide", "eye", "push-in"),
    ),
}  # fmt: skip
"""How a beat opens that goes on in its scene: of several people, of one."""

_LOW_DOWN = {"lie", "floor", "fall"}
_MOST: dict[ShotSize, int] = {"medium": 3, "medium-close": 2, "close": 1}
"""How many people a near shot holds."""


MOST_INSERTS = 4
"""Beats of an episode that open on a thing, on hands or on feet, at most."""


@dataclass
class Coverage:
    """The openings of an episode so far.

    Args:
        rng: Chooses among what is used least.
    """

    rng: random.Random
    shown: set[str] = field(default_factory=set)
    used: Counter[tuple[ShotSize, Angle]] = field(default_factory=Counter)
    last: list[View] = field(default_factory=list)
    inserts: int = 0

    def opening(self, draft: Draft, place: str, *, first: bool) -> View:
        """The camera of a beat's first shot.

        Args:
            draft: The beat.
            place: Id of where it happens.
            first: Whether it opens its scene.
        """
        options = [view for view in self._options(draft, place, first=first) if _bears(view, draft)]
        self.shown.add(place)
        fresh = [view for view in options if view[:2] not in [old[:2] for old in self.last[-2:]]]
        fresh = [view for view in fresh if not self.last or view[0] != self.last[-1][0]] or fresh or options
        least = min(self.used[view[:2]] for view in fresh)
        size, angle, movement = self.rng.choice([view for view in fresh if self.used[view[:2]] == least])
        self.used[size, angle] += 1
        if draft.cover == "chase" and movement == "static":
            movement = "handheld"
        self.last.append((size, angle, movement))
        return self.last[-1]

    def spares(self, form: str) -> bool:
        """Whether a beat may open without its people: not too often, and never right after one that did."""
        near = any(view[0] == "insert" for view in self.last[-2:])
        return form == "place" or (self.inserts < MOST_INSERTS and not near)

    def note(self, size: ShotSize, angle: Angle, movement: Movement) -> None:
        """That the beat opens so in fact, and its people come after."""
        self.inserts += size == "insert"
        self.last[-1] = (size, angle, movement)

    def _options(self, draft: Draft, place: str, *, first: bool) -> tuple[View, ...]:
        if not first:
            return WITHIN[len(draft.stances) > 1]
        return ARRIVING[draft.cover] + (BACK[draft.cover] if place in self.shown else ())


def _bears(view: View, draft: Draft) -> bool:
    """Whether these people can be seen so: over a shoulder only two, and nobody near who comes, goes or lies."""
    size, angle, _ = view
    unsettled = any(stance.moves or stance.pose in _LOW_DOWN for stance in draft.stances)
    if angle == "over-shoulder" and len(draft.stances) != 2:
        return False
    return size not in _MOST or not (unsettled or len(draft.stances) > _MOST[size])
