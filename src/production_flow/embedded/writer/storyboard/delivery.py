"""How lines are said, and the face that goes with them, by speech act; small tables for the camera."""

from __future__ import annotations

from typing import Literal

from production_flow.documents.scene import Angle, Expression, Movement, ShotSize

HOW: dict[str, tuple[str, ...]] = {
    "offer": ("evenly", "not sitting down"),
    "plead": ("low", "too fast", "holding on"),
    "brief": ("carefully", "as if reading it", "low"),
    "probe": ("lightly", "flat", "without looking up"),
    "press": ("patient", "softer"),
    "tell": ("quickly, quietly", "to the wall", "at last"),
    "hint": ("sideways", "under the noise"),
    "accuse": ("quietly", "one word at a time", "steady"),
    "found_out": ("very evenly", "quiet"),
    "deflect": ("too easily", "smiling", "turning away"),
    "charm": ("warmly", "smiling"),
    "threaten": ("kindly", "almost tender"),
    "hurt": ("not looking up", "after a moment"),
    "sever": ("final", "at the door"),
    "confess": ("after a long silence", "simply", "to the table"),
    "explain": ("steady", "laying it down"),
    "solve": ("under the breath", "to the lamp"),
    "think": ("to nobody", "under the breath"),
    "sorry": ("with difficulty", "plainly"),
    "forgive": ("gruff", "half a smile"),
    "tease": ("dry", "deadpan"),
    "whisper": ("whispering", "close"),
    "react": ("stunned", "barely"),
    "arc": ("low", "holding it out"),
    "arc_first": ("to the wall", "quietly"),
    "arc_next": ("to the window", "quietly"),
    "arc_answer": ("careful", "not touching it"),
    "bargain": ("level", "as if it did not matter"),
    "refuse": ("shaking it off", "half turned away"),
    "show": ("setting it down", "watching the other's hands"),
    "gather": ("to the whole room", "waiting for quiet"),
    "promise": ("simply", "eye to eye"),
    "thank": ("rough", "holding on a moment"),
    "verdict": ("tired, exact", "gently"),
    "vow": ("crouching", "quiet and hard"),
    "boast": ("for the room to hear", "too loud"),
    "craft": ("absorbed", "half to the thing itself"),
    "produce": ("proud", "matter of fact"),
    "stand_by": ("clear", "louder than intended"),
    "resolve": ("radiant", "with full conviction"),
    "mistaken": ("very gently", "holding both hands"),
}

FACE: dict[str, Expression] = {
    "offer": "doubt",
    "plead": "fear",
    "brief": "fear",
    "probe": "think",
    "press": "determined",
    "tell": "doubt",
    "hint": "sly",
    "accuse": "determined",
    "found_out": "anger",
    "deflect": "sly",
    "charm": "warm",
    "threaten": "sly",
    "hurt": "pain",
    "sever": "sad",
    "confess": "sad",
    "explain": "determined",
    "solve": "surprise",
    "think": "think",
    "sorry": "sad",
    "forgive": "warm",
    "tease": "sly",
    "whisper": "fear",
    "react": "surprise",
    "vow": "determined",
    "boast": "sly",
    "bargain": "sly",
    "refuse": "doubt",
    "show": "determined",
    "gather": "determined",
    "produce": "determined",
    "stand_by": "determined",
    "promise": "warm",
    "thank": "warm",
    "verdict": "tired",
    "arc": "doubt",
    "arc_first": "determined",
    "arc_next": "think",
    "arc_answer": "think",
    "craft": "think",
    "resolve": "joy",
    "mistaken": "warm",
}

WEIGHT: dict[str, int] = {
    "press": 1,
    "tease": 1,
    "plead": 1,
    "thank": 1,
    "react": 1,
    "charm": 1,
    "deflect": 2,
    "offer": 2,
    "refuse": 2,
    "promise": 2,
    "whisper": 2,
    "arc_answer": 2,
    "probe": 3,
    "hint": 3,
    "bargain": 3,
    "vow": 3,
    "forgive": 3,
    "hurt": 3,
    "think": 3,
    "narrate": 3,
    "show": 3,
    "craft": 4,
    "solve": 5,
}
"""How dear a line is when there are too many: 1 goes first; what is not listed stays."""

DEAR = 9

LENSES: tuple[ShotSize, ...] = (
    "extreme-wide", "wide", "medium-wide", "medium", "medium-close", "close", "extreme-close",
)  # fmt: skip

SIZE_WORDS: dict[ShotSize, str] = {
    "extreme-wide": "extreme wide shot",
    "wide": "wide shot",
    "medium-wide": "medium wide shot",
    "medium": "medium shot",
    "medium-close": "medium close-up",
    "close": "close-up",
    "extreme-close": "extreme close-up",
    "insert": "insert",
}

ANGLE_WORDS: dict[Angle, str] = {
    "eye": "eye level",
    "low": "low angle",
    "high": "high angle",
    "over-shoulder": "over the shoulder",
    "dutch": "tilted",
    "top": "from above",
}

MOVEMENT_WORDS: dict[Movement, str] = {
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

OPENING: dict[str, tuple[tuple[ShotSize, Angle, Movement], ...]] = {
    "oner": (("wide", "eye", "push-in"), ("medium-wide", "low", "tracking")),
    "two": (("wide", "eye", "static"), ("medium-wide", "eye", "push-in"), ("wide", "high", "static")),
    "insert": (("medium-wide", "eye", "push-in"), ("wide", "high", "static")),
    "public": (("wide", "high", "push-in"), ("wide", "eye", "pan-right")),
    "chase": (("extreme-wide", "high", "tracking"), ("wide", "low", "handheld")),
    "low": (("extreme-wide", "high", "static"), ("wide", "high", "pull-out")),
    "alone": (("wide", "eye", "push-in"), ("medium-wide", "low", "static")),
    "climax": (("wide", "low", "push-in"), ("wide", "eye", "tracking")),
}
"""How a scene is opened, by the dramatic class of its move."""

Side = Literal["left", "right"]
