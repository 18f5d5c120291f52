"""Vantage: from which side, how high and how near a shot is seen, and who of two stands nearer.

A scene says size and angle; a director would still never put the camera on the same mark twice. What is left open
follows from the shot's own words, so that it moves with its beat and no neighbour has to be asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.framing import TIGHT, key_of

_ARC = (-1.0, -0.66, -0.3, 0.3, 0.66, 1.0)
"""Marks on the arc round the action, on one side of the line between two people, as shares of what the set allows."""
_DEEP = (-1.0, 0.0, 1.0)
_ROOMY, _STEEPLY = {"wide", "medium-wide"}, 0.75
"""Sizes in which somebody may stand far before another, and how often."""


@dataclass(frozen=True)
class Vantage:
    """What a camera does that the shot does not say.

    Args:
        turn: Degrees that it is walked round the action, to the right.
        closer: Share of the usual height of the picture that is shown; less is closer.
        eye: Height of the eye over its usual height.
        deep: Of two people, 1 has the right one nearer, -1 the left one, 0 both as near; 2 has whoever matters less
            large at the side, and the other in the place.
        aside: Share of the frame's width by which a group stands beside the middle.
    """

    turn: float = 0.0
    closer: float = 1.0
    eye: float = 1.0
    deep: float = 0.0
    aside: float = 0.0


PLAIN = Vantage()
"""Before the action, as the set likes to be seen."""


def vantage_of(scene: Scene, reach: float) -> Vantage:
    """The vantage of a shot; the same for its still and its clip.

    Args:
        scene: The shot; an empty place is seen plainly, a thing only from another side.
        reach: Most degrees that this set may be walked round to a side.
    """
    size = scene.camera.size
    chance = Random(key_of(scene))
    if size == "insert" and scene.action:
        return Vantage(turn=chance.choice(_ARC) * reach)
    if not scene.figures or size == "insert":
        return PLAIN
    turn = chance.choice(_ARC) * reach
    whole = size in {"wide", "extreme-wide"}
    closer = chance.choice((0.78, 0.88, 1.0)) if whole else chance.choice((0.92, 1.0, 1.1))
    level = scene.camera.angle in {"eye", "dutch"}
    eye = chance.choice((0.72, 1.0, 1.1) if whole else (0.94, 1.0, 1.16)) if level and size not in TIGHT else 1.0
    deep, aside = chance.choice(_DEEP), chance.choice((-0.05, 0.0, 0.05))
    if scene.camera.angle == "eye" and eye >= 1.0 and size in _ROOMY and chance.random() < _STEEPLY:
        deep = 2.0
    return Vantage(turn, closer, eye, deep, aside)
