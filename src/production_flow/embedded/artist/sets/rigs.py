"""How sets are lit by time of day: what falls through windows, how dark it gets, whether lamps burn."""

from __future__ import annotations

from dataclasses import dataclass

from production_flow.documents.scene import TimeOfDay

Lch = tuple[float, float, float]


@dataclass(frozen=True)
class Indoors:
    """Light in a room. Colours are OKLCH.

    Args:
        gloom: What the room is darkened with.
        share: How thick that is, 0-1.
        view: Sky in the window, from its top to the horizon.
        land: What stands before that sky.
        sun: Colour of what falls through the window.
        beam: Strength of that, 0-1.
        slant: Metres sideways that the beam travels for each metre down.
        lamps: How strongly lamps burn, 0-1.
    """

    gloom: Lch
    share: float
    view: tuple[Lch, Lch]
    land: Lch
    sun: Lch
    beam: float
    slant: float
    lamps: float


INDOORS: dict[TimeOfDay, Indoors] = {
    "dawn": Indoors((0.72, 0.06, 285), 0.72, ((0.70, 0.08, 300), (0.86, 0.09, 55)), (0.52, 0.06, 290),
                    (0.88, 0.10, 50), 0.55, 0.9, 0.35),
    "morning": Indoors((0.93, 0.03, 285), 0.50, ((0.80, 0.08, 235), (0.91, 0.06, 95)), (0.62, 0.10, 145),
                       (0.95, 0.08, 88), 0.80, 0.6, 0.0),
    "day": Indoors((0.95, 0.02, 270), 0.45, ((0.78, 0.09, 240), (0.91, 0.04, 220)), (0.62, 0.10, 140),
                   (0.96, 0.05, 95), 0.62, 0.35, 0.0),
    "golden": Indoors((0.71, 0.07, 300), 0.72, ((0.80, 0.09, 70), (0.89, 0.11, 75)), (0.48, 0.08, 60),
                      (0.86, 0.14, 65), 0.95, 1.0, 0.25),
    "dusk": Indoors((0.52, 0.085, 290), 0.82, ((0.42, 0.11, 300), (0.72, 0.14, 45)), (0.28, 0.06, 290),
                    (0.72, 0.13, 35), 0.35, 1.1, 0.8),
    "night": Indoors((0.47, 0.065, 268), 0.84, ((0.20, 0.055, 265), (0.33, 0.06, 255)), (0.15, 0.03, 265),
                     (0.74, 0.06, 245), 0.34, 0.8, 1.0),
}  # fmt: skip
"""Rooms by time of day."""


@dataclass(frozen=True)
class Outdoors:
    """Darkness over open air; none by day."""

    gloom: Lch
    share: float
    lamps: float


OUTDOORS: dict[TimeOfDay, Outdoors] = {
    "dusk": Outdoors((0.60, 0.095, 300), 0.86, 0.85),
    "night": Outdoors((0.55, 0.075, 265), 0.90, 1.0),
}
"""Open air by time of day, where it is dark."""
