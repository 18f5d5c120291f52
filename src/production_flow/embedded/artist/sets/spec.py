"""What a kind of set is: how it is drawn, where figures go, how the camera likes to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from production_flow.embedded.artist.camera import Point3
from production_flow.embedded.artist.sets.model import Marks
from production_flow.embedded.artist.sets.stage import Stage


@dataclass(frozen=True)
class SetSpec:
    """One kind of set.

    Args:
        draw: Draws it on a stage.
        marks: Where figures may be.
        focus: The focal prop in the world.
        interior: Whether it has a ceiling; rooms are always painted bright and darkened around their lamps.
        yaw: Degrees the camera is turned in a wide shot.
        shift: Metres the camera stands beside the middle in a wide shot.
        back: Farthest the camera may stand from the action.
        ceiling: Metres; the eye stays below.
        reach: Most degrees that the camera may be walked round the action to a side.
        spare: Free spots (x, z) for what the location's own words add.
    """

    draw: Callable[[Stage], None]
    marks: Marks
    focus: Point3
    interior: bool = False
    yaw: float = 3.0
    shift: float = -0.4
    back: float = 7.0
    ceiling: float = 99.0
    reach: float = 24.0
    spare: tuple[tuple[float, float], ...] = ((-2.8, 2.5), (2.7, 2.8))
