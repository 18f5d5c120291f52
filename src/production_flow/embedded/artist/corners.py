"""Corners: which shots of a room look the other way, so that a room that is seen often is not always the same wall."""

from __future__ import annotations

import re
from random import Random

from production_flow.documents.scene import Scene
from production_flow.embedded.artist.framing import key_of
from production_flow.embedded.artist.sets.parts.other_wall import TURNING

_SIZES = {"medium-wide", "medium", "medium-close", "close"}
_STAYING = {"lie", "lean", "floor", "fall", "climb", "cook", "work", "drive", "carry"}
_FIXED = re.compile(
    r"\b(?:counters?|bar|hearth|fire\w*|stove|oven|sink|basin|bath|tub|sofa|couch|settee|armchair|beds?|bunks?|desks?|"
    r"boards?|screens?|presses|press|machine|piano|safe|map|mirror|chart|microphone|tank|boiler|furnace|shelf|shelves|"
    r"table|window|door|wall|stairs|steps|ladder|drawers?|cupboard|cabinet|lockers?|till|register)\b",
    re.IGNORECASE,
)
_OFTEN = {"over-shoulder": 0.62}
_ELSE = 0.34
"""How often a shot looks the other way, by its angle."""


def looks_back(scene: Scene, set_id: str) -> bool:
    """Whether a shot shows the other wall of its room.

    A film does it when it turns to who listens. Where a shot is about something that stands in the room, or somebody
    lies, leans or works there, it does not; nor does a wide one, which shows where everything is.
    """
    size, angle = scene.camera.size, scene.camera.angle
    if set_id not in TURNING or size not in _SIZES or angle in {"high", "top"} or not scene.figures:
        return False
    held = {figure.holds for figure in scene.figures}
    if any(prop.id not in held for prop in scene.props) or any(one.pose in _STAYING for one in scene.figures):
        return False
    if _FIXED.search(scene.action):
        return False
    return Random(key_of(scene) + 11).random() < _OFTEN.get(angle, _ELSE)
