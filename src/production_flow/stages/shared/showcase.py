"""How a showcase is built: three shots, the line a third of a second into the second one."""

from __future__ import annotations

from production_flow.documents.scene import Movement, ShotSize

SHOTS: tuple[tuple[ShotSize, Movement, int], ...] = (
    ("wide", "push-in", 48),
    ("medium", "tracking", 60),
    ("close", "push-in", 60),
)
"""Size, movement and frames of each shot: seven seconds."""

LINE_START = SHOTS[0][2] + 8
"""Frame at which the line starts."""
