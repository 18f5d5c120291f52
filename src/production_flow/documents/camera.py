"""The camera as a director says it, for a beat's own fields; its shots keep the exact words."""

from __future__ import annotations

from typing import Final

from production_flow.documents.scene import Angle, Movement, ShotSize

SIZES: Final[dict[ShotSize, str]] = {
    "extreme-wide": "extreme wide shot",
    "wide": "wide shot",
    "medium-wide": "medium wide shot",
    "medium": "medium shot",
    "medium-close": "medium close-up",
    "close": "close-up",
    "extreme-close": "extreme close-up",
    "insert": "insert",
}

ANGLES: Final[dict[Angle, str]] = {
    "eye": "eye level",
    "low": "low angle",
    "high": "high angle",
    "over-shoulder": "over the shoulder",
    "dutch": "tilted",
    "top": "from above",
}

MOVEMENTS: Final[dict[Movement, str]] = {
    "static": "static",
    "push-in": "slow push-in",
    "pull-out": "slow pull-out",
    "pan-left": "pan left",
    "pan-right": "pan right",
    "tilt-up": "tilt up",
    "tilt-down": "tilt down",
    "tracking": "tracking",
    "crane-up": "crane up",
    "crane-down": "crane down",
    "handheld": "handheld",
}
