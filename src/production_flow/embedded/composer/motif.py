"""The show's own motif: a few notes that follow from its theme and return in every cue in another form."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

from production_flow.hashing import seed_of

OPENINGS = {
    4: (
        (1.5, 0.5, 2.0), (1.0, 1.0, 2.0), (0.5, 0.5, 1.0, 2.0), (2.0, 1.0, 1.0), (1.0, 0.5, 0.5, 2.0),
        (1.5, 0.5, 1.0, 1.0), (0.5, 1.0, 0.5, 2.0), (2.0, 1.5, 0.5),
    ),
    3: (
        (1.5, 0.5, 1.0), (1.0, 1.0, 1.0), (0.5, 0.5, 1.0, 1.0), (2.0, 0.5, 0.5), (1.0, 0.5, 0.5, 1.0),
        (1.5, 0.5, 0.5, 0.5), (0.5, 1.0, 0.5, 1.0), (1.0, 1.5, 0.5),
    ),
}  # fmt: skip
"""First bars by meter, in beats; the same place is the same idea in either meter."""

REPLIES = {
    4: ((1.0, 3.0), (0.5, 0.5, 3.0), (1.5, 0.5, 2.0), (1.0, 1.0, 2.0), (0.5, 1.5, 2.0)),
    3: ((1.0, 2.0), (0.5, 0.5, 2.0), (1.0, 0.5, 1.5), (0.5, 0.5, 2.0), (0.5, 1.0, 1.5)),
}
"""Second bars: they come to rest."""

LEAPS = (4, 3, 5, 2, -3, -4)
"""The interval by which a motif is known, in steps of the scale."""

Cell: TypeAlias = tuple[tuple[float, int], ...]
"""A bar of melody: (beats, step over where the bar begins)."""


@dataclass(frozen=True)
class Motif:
    """Two bars: the first asks, the second rests on a long note.

    Args:
        opening, reply: Which rhythm each bar has.
        steps: Moves from note to note, in steps of the scale; the first is where it begins over the tonic.
    """

    opening: int
    reply: int
    steps: tuple[int, ...]

    def bars(self, meter: int) -> tuple[Cell, Cell]:
        """Both bars, with steps over the tonic."""
        first, second = OPENINGS[meter][self.opening], REPLIES[meter][self.reply]
        places = tuple(accumulate(self.steps))
        asks = tuple(zip(first, places, strict=False))
        rest = places[len(first) : len(first) + len(second)]
        return asks, tuple(zip(second, rest, strict=True))


def motif(theme: str) -> Motif:
    """The motif of a theme: the same words are the same motif, in whatever genre.

    One leap makes it known; after a leap it turns back, as a voice would; it stays within an octave.
    """
    rng = random.Random(seed_of("motif", theme.casefold().strip()))
    opening, reply = rng.randrange(len(OPENINGS[4])), rng.randrange(len(REPLIES[4]))
    count = len(OPENINGS[4][opening]) + len(REPLIES[4][reply])
    steps = [rng.choice((0, 2, 4, 4, 0))]
    leap_at = rng.choice((1, 1, 2))
    leap = rng.choice(LEAPS)
    place = steps[0]
    while len(steps) < count + 1:
        if len(steps) == leap_at:
            step = leap
        elif len(steps) == leap_at + 1:
            step = -1 if leap > 0 else 1
        else:
            step = rng.choice((-1, -1, 1, 1, -2, 2, 0 if steps[-1] else 1))
        if not -4 <= place + step <= 8:
            step = -step
        place += step
        steps.append(step)
    return Motif(opening, reply, tuple(steps))
