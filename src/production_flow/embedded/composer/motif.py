"""The show's own motif: a few notes that follow from its theme and return in every cue in another form."""

from __future__ import annotations

import random
from dataclasses import dataclass

from production_flow.hashing import seed_of

RHYTHMS = {
    4: (
        (1.5, 0.5, 2.0), (1.0, 1.0, 2.0), (0.5, 0.5, 1.0, 2.0), (2.0, 1.0, 1.0), (1.0, 0.5, 0.5, 2.0),
        (3.0, 0.5, 0.5), (0.5, 1.0, 0.5, 2.0), (2.0, 1.5, 0.5),
    ),
    3: (
        (1.5, 0.5, 1.0), (1.0, 1.0, 1.0), (0.5, 0.5, 2.0), (2.0, 1.0), (1.0, 0.5, 0.5, 1.0),
        (2.0, 0.5, 0.5), (0.5, 1.0, 1.5), (1.0, 1.5, 0.5),
    ),
}  # fmt: skip
"""Bars of rhythm by meter, in beats; the same place is the same idea in either meter."""

LEAPS = (4, 3, 5, 2, -3, -4, 7)
"""The interval by which a motif is known, in steps of the scale."""


@dataclass(frozen=True)
class Motif:
    """Two bars: the first asks, the second rests on a long note.

    Args:
        first, second: Which rhythm each bar has.
        steps: Moves from note to note, in steps of the scale; the first is where it begins over the tonic.
    """

    first: int
    second: int
    steps: tuple[int, ...]

    def bars(self, meter: int) -> tuple[tuple[tuple[float, int], ...], ...]:
        """Both bars as (beats, step over the tonic)."""
        rhythms = RHYTHMS[meter][self.first], RHYTHMS[meter][self.second][-2:]
        moves = iter(self.steps)
        bars, place = [], 0
        for rhythm in rhythms:
            bar = []
            for beats in rhythm:
                place += next(moves, 0)
                bar.append((beats, place))
            bars.append(tuple(bar))
        return tuple(bars)


def motif(theme: str) -> Motif:
    """The motif of a theme: the same words are the same motif, in whatever genre."""
    rng = random.Random(seed_of("motif", theme.casefold().strip()))
    start = rng.choice((0, 2, 4, 4, 0))
    leap = rng.choice(LEAPS)
    steps = [start, leap]
    back = -1 if leap > 0 else 1
    steps += [back, rng.choice((back, -back, 2 * back)), rng.choice((back, back, 0)), rng.choice((-back, back))]
    if rng.random() < 0.4:
        steps[1], steps[2] = steps[2], steps[1]
    return Motif(rng.randrange(len(RHYTHMS[4])), rng.randrange(len(RHYTHMS[4])), tuple(steps))
