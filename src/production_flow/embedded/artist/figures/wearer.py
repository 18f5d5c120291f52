"""The head that a hat sits on."""

from __future__ import annotations

from production_flow.embedded.artist.figures.acting import BEHIND, View
from production_flow.embedded.artist.figures.curves import Knot, Path, smooth
from production_flow.embedded.artist.figures.painter import Painter


class Wearer:
    """The head a hat sits on.

    Args:
        outline: Its shape.
        view: From where it is seen.
        wide: Width of the skull, 1 being the middle.
    """

    def __init__(self, outline: Path, view: View, wide: float = 1.0) -> None:
        self.outline = outline
        self.view = view
        self.wide = wide
        self.middle = {
            "front": 0.0,
            "three-quarter": -0.035,
            "profile": -0.06,
            "back-three-quarter": -0.035,
            "back": 0.0,
        }[view]

    def shape(self, knots: list[Knot]) -> Path:
        """A smooth shape, widened to the skull and moved to its middle."""
        return smooth([(k[0] * self.wide + self.middle, *k[1:]) for k in knots])

    def shadow(self, painter: Painter, colour: str, low: float, strength: float = 0.42) -> None:
        """The shadow of a brim on the face, down to `low`."""
        if self.view in BEHIND:
            return
        tone = painter.tones.tone(colour)
        with painter.clip(self.outline):
            painter.raw(
                self.shape([(-0.6, -0.5), (0.6, -0.5), (0.6, low - 0.05), (0.1, low), (-0.6, low - 0.04)]),
                tone.deep,
                strength,
            )
