"""Swinging: how far hair, tails and cloth trail behind the body they hang from, at every frame of a shot.

Each piece is a weight on a damped spring that the body drags along and the wind pushes. A shot is worked out once,
from a rest before its first frame, as far as it is asked for, so any frame can be asked for and is always the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from production_flow.embedded.artist.motion import TWOS
from production_flow.timing import RATE

_STEPS = 4  # of the spring in a frame

_WINDS = {"wind": 1.0, "storm": -1.3, "dust": 0.8, "snow": -0.25, "rain": -0.08}
_IDLE = 46  # drawings of one stir
GUSTS = 12
"""Drawings of one gust; then the next one begins, so that few drawings are needed."""


@dataclass(frozen=True)
class Piece:
    """Something that hangs.

    Args:
        pace: Swings a second when it is let go.
        damping: 0 swings for ever, 1 comes to rest at once.
        drag: How far it trails, for each head a second that the body moves.
        whip: How far it is thrown, for each head a second that the body changes its pace within a second.
        blown: How far a full wind holds it out.
        quantum: Distance between two drawings.
        most: How far it goes at all.
        idle: How far it stirs by itself.
    """

    pace: float
    damping: float
    drag: float
    whip: float
    blown: float
    quantum: float
    most: float
    idle: float = 0.0


HAIR = Piece(1.15, 0.24, 0.055, 0.018, 0.17, 0.016, 0.26, 0.015)
"""Loose hair: how far its tips are from where they hang, heads."""
CLOTH = Piece(0.95, 0.34, 0.050, 0.016, 0.13, 0.03, 0.24)
"""Skirts, coats and scarves: the same for their hems, heads for each length of the trunk."""


def wind_of(weather: str, *, outdoors: bool) -> float:
    """The wind where somebody stands, -1.3 to 1.3; right is above 0, the way that leaves and rain go."""
    return _WINDS.get(weather, 0.0) if outdoors else 0.0


def gust(drawing: int) -> float:
    """The strength of a wind at a drawing, 0.4 to 1: two waves in one round of gusts."""
    turn = math.tau * (drawing % GUSTS) / GUSTS
    return 0.72 + 0.20 * math.sin(turn) + 0.11 * math.sin(2 * turn + 0.9)


class Swing:
    """One piece through one shot.

    Args:
        piece: What hangs.
        body: Where the body is at a frame, heads to the right; the piece hangs from it.
        length: Frames.
        wind: As `wind_of` gives it.
        start: The drawing of the gust with which the shot begins.
    """

    def __init__(
        self, piece: Piece, body: Callable[[float], float], length: int, wind: float = 0.0, start: int = 0
    ) -> None:
        self.piece, self.wind, self.start, self.length = piece, wind, start, length
        self._known, self._coming = list[float](), self._worked_out(body)

    def at(self, drawn: int) -> float:
        """How far to the right the piece is from where it hangs, at a drawing of the shot, in steps of a quantum."""
        piece, frame = self.piece, max(0, min(drawn, self.length))
        self._known.extend(islice(self._coming, max(0, frame + 1 - len(self._known))))
        way = self._known[frame]
        way += piece.idle * math.sin(math.tau * (drawn / TWOS + self.start) / _IDLE)
        way += self.wind * piece.blown * gust(drawn // TWOS + self.start)
        return round(max(-piece.most, min(piece.most, way)) / piece.quantum) * piece.quantum

    def _worked_out(self, body: Callable[[float], float]) -> Iterator[float]:
        """The way of the spring at each frame, one after the other, without the wind; a still asks for the first."""
        piece, step = self.piece, 1.0 / RATE / _STEPS
        stiff, loss = (math.tau * piece.pace) ** 2, 2 * piece.damping * math.tau * piece.pace
        begins = (body(1) - body(0)) * RATE
        way, speed, pace = -piece.drag * begins, 0.0, begins
        for frame in range(self.length + 1):
            before, pace = pace, (body(frame + 1) - body(frame)) * RATE
            speed -= piece.whip * (pace - before) * stiff / 10
            for _ in range(_STEPS):
                speed += (-stiff * (way + piece.drag * pace) - loss * speed) * step
                way += speed * step
            yield way
