"""The structured scene: what a picture shows, without a word of prose that a renderer would have to guess at.

A request to a provider carries a prompt *and* a scene. A cloud model reads the prompt; the embedded
artist reads the scene. One scene is one shot.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow.documents.base import Document, Part, Slug
from production_flow.documents.look import FigureLook, Style

ShotSize = Literal["extreme-wide", "wide", "medium-wide", "medium", "medium-close", "close", "extreme-close", "insert"]
Angle = Literal["eye", "low", "high", "over-shoulder", "dutch", "top"]
Movement = Literal[
    "static", "push-in", "pull-out", "pan-left", "pan-right", "tilt-up", "tilt-down",
    "tracking", "crane-up", "crane-down", "handheld",
]  # fmt: skip
TimeOfDay = Literal["dawn", "morning", "day", "golden", "dusk", "night"]
Weather = Literal["clear", "rain", "fog", "snow", "wind", "dust", "storm"]
Facing = Literal["left", "right", "camera", "away"]
Pose = Literal[
    "stand", "hip", "walk", "run", "sit", "crouch", "lean", "point", "hold", "give", "write", "phone",
    "torch", "cook", "wave", "shrug", "arms-crossed", "reach", "lie", "work", "kneel", "floor", "climb", "fall",
    "embrace", "carry", "drive",
]  # fmt: skip
Expression = Literal[
    "neutral", "joy", "anger", "sad", "surprise", "sly", "think", "warm", "fear", "disgust", "tired",
    "determined", "doubt", "pain", "laugh", "cry",
]  # fmt: skip
Viseme = Literal["rest", "A", "E", "O", "U", "M", "F", "L"]


class Camera(Part):
    """Where the camera stands and how it moves."""

    size: ShotSize = "medium"
    angle: Angle = "eye"
    movement: Movement = "static"


class Mouth(Part):
    """A mouth shape that holds from `frame` (counted from the start of the speech) to the next one."""

    frame: int = Field(ge=0)
    shape: Viseme


class Speech(Part):
    """One line as it is heard inside the shot. All times in frames of the shot."""

    character: Slug
    start: int
    length: int = Field(gt=0)
    mouths: tuple[Mouth, ...] = ()


class SceneFigure(Part):
    """One figure in the shot.

    Args:
        place: Where in the frame, left to right: 0 is the left edge, 1 the right; None lets the composer choose.
        depth: 0 is the plane of the action, 1 the background, -1 the foreground.
        gaze: The id of who or what is looked at, or `camera`, `off-left`, `off-right`, `down`, `up`.
        holds: Id of the prop in the hand, if any.
        enters: The side it comes in from during the shot, if it does.
    """

    look: FigureLook
    pose: Pose = "stand"
    expression: Expression = "neutral"
    facing: Facing | None = None
    place: float | None = Field(default=None, ge=0, le=1)
    depth: float = Field(default=0.0, ge=-1, le=1)
    gaze: str = ""
    holds: Slug | None = None
    enters: Literal["left", "right"] | None = None
    exits: Literal["left", "right"] | None = None
    main: bool = False


class SceneProp(Part):
    """An object in the shot: `kind` is its plain noun (`letter`, `lamp`, `key`, `knife`, `phone`, ...)."""

    id: Slug
    kind: str
    name: str = ""
    colour: str = ""
    material: str = ""


class SetPlace(Part):
    """The place: `set` is the kind of set to draw, `seed_name` the place's own id so that it looks the same always.

    `details` are words from the location's document (neon, desk, blinds, fountain) that the set should show.
    `era` is when it is: `medieval`, `victorian`, `past` (1900-1979), `contemporary`, `future`; empty is not known.
    """

    set: str
    location: Slug
    name: str = ""
    details: tuple[str, ...] = ()
    interior: bool = False
    era: str = ""


class Scene(Document):
    """One shot, ready to be drawn.

    Args:
        tension: 0 (calm) to 10 (climax); drives contrast, tilt and pace.
        length: Length in frames; 0 for a still.
        seed: What is left to chance follows from this.
    """

    LABEL = "scene"

    place: SetPlace
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    lighting: str = ""
    mood: str = ""
    tension: float = Field(default=3.0, ge=0, le=10)
    camera: Camera = Camera()
    figures: tuple[SceneFigure, ...] = ()
    props: tuple[SceneProp, ...] = ()
    action: str = ""
    speech: tuple[Speech, ...] = ()
    style: Style = Style()
    length: int = Field(default=0, ge=0)
    seed: int = 0


class Card(Part):
    """Lettering that fills the frame: a title card, an act break, the end credits, a poster's type."""

    kind: Literal["title", "act", "credits", "trailer", "poster", "grid", "end"]
    lines: tuple[str, ...]
    small: tuple[str, ...] = ()
    genre: str = ""
