"""Walking: how far a figure has come at a frame, and where in its step it is, so that no foot slides."""

from __future__ import annotations

import math

from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.framing import Body
from production_flow.timing import RATE

_GAIT = 1.44  # metres walked in one cycle, for each metre of leg
_PACE = {"walk": 1.25, "run": 2.9, "drive": 3.4}  # metres a second, for a leg of 0.83 m
_STROLL = 0.8  # of the pace, for who walks through a whole shot
_TIGHT = 1.7  # metres from the middle to the edge of a frame in which feet are not seen
_DRAWINGS = 12  # of one cycle
_FROM = 0.72  # of the way from the middle to the edge of the frame at which who passes begins; the still shows it
_BODY, _AFTER = 0.45, 0.2  # metres of somebody beyond the edge of the frame, and seconds without them


class Walk:
    """The way of one figure through a shot.

    Args:
        spot: Where it is headed, comes from, or passes.
        length: Frames of the shot.
        body: Its measures.
        edge: Metres from the middle of the frame to its edge, at its depth.
        phase: Where in its step it begins, 0-1.
        alone: Nobody else is in the frame, so it begins well inside of it.
    """

    def __init__(self, spot: Spot, length: int, body: Body, edge: float, phase: float, *, alone: bool = False) -> None:
        self.spot, self.length, self.body, self.edge, self.phase = spot, length, body, edge, phase
        figure = spot.figure
        self.door = edge * (0.60 if alone else 0.94)
        self.pace: float = _PACE.get(figure.pose, _PACE["walk"]) * (body.leg / 0.83) ** 0.5
        self.travels = bool(figure.enters or figure.exits) and figure.pose != "drive"
        self.moves = self.travels or figure.pose in {"walk", "run", "drive"}

    def at(self, frame: float, drawn: int) -> tuple[float, float | None]:
        """Metres right of the spot at a frame, and the phase of the step at its drawing; None where it stands."""
        figure = self.spot.figure
        if figure.pose == "drive":
            return self._passing(frame, drawn)[0], None
        if figure.enters:
            return self._entering(-1 if figure.enters == "left" else 1, frame, drawn)
        if figure.exits:
            return self._leaving(-1 if figure.exits == "left" else 1, frame, drawn)
        if figure.pose in {"walk", "run"}:
            return self._passing(frame, drawn)
        return 0.0, None

    def _entering(self, side: int, frame: float, drawn: int) -> tuple[float, float | None]:
        """From just inside the frame to the spot, there by six sevenths of the shot."""
        seconds = self.length / RATE
        far = min(0.86 * self.pace * seconds, 0.62 * self.spot.depth + 0.5, self.door - side * self.spot.x)
        far = max(0.4, far)
        gone = min(far, self._slowing(drawn, far))
        step = None if far - gone < 0.03 else self._cycle(gone)
        return side * (far - min(far, self._slowing(frame, far))), step

    def _slowing(self, frame: float, far: float) -> float:
        """Metres walked: a steady pace that comes to rest within the last step."""
        steady, slow = frame / RATE * self.pace, min(0.45, 0.8 * far)
        if steady < far - slow:
            return steady
        return far - slow * math.exp(-(steady - far + slow) / slow)

    def _leaving(self, side: int, frame: float, drawn: int) -> tuple[float, float | None]:
        """Away from the spot so late that the frame is just left when the shot ends."""
        far = self.edge - side * self.spot.x + _BODY
        start = max(0, self.length - round((far / self.pace + _AFTER) * RATE))
        gone = max(0.0, (drawn - start) / RATE * self.pace)
        return side * max(0.0, (frame - start) / RATE * self.pace), self._cycle(gone) if drawn > start else None

    def _passing(self, frame: float, drawn: int) -> tuple[float, float | None]:
        """Through the whole shot, at the spot half way; who comes to us or goes away stays where they are seen."""
        metres = self.length / RATE * self.pace * _STROLL
        if self.spot.view in {"front", "back"}:
            return 0.0, self._cycle(metres * drawn / self.length)
        tight = self.edge < _TIGHT and not self.spot.legs
        side = -1 if self.spot.mirrored else 1
        room = 2 * min(_FROM * self.edge + side * self.spot.x, 0.9 * self.edge - side * self.spot.x)
        whole = max(0.3, min(metres, self.edge * (0.55 if tight or self.spot.legs else 1.0), room))
        walked = (metres if tight else whole) * drawn / self.length
        return side * whole * (frame / self.length - 0.5), self._cycle(walked)

    def _cycle(self, metres: float) -> float:
        return round((metres / (_GAIT * self.body.leg) + self.phase) * _DRAWINGS) / _DRAWINGS % 1.0
