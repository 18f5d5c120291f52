"""The storyboard: 12 to 24 beats in the mission's form, each opened into one to four shots.

A beat's id never changes; its number is only its place in the order.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AliasChoices, ConfigDict, Field, field_validator, model_validator

from production_flow import timing
from production_flow.documents.base import Document, Line, Part, Prose
from production_flow.documents.scene import (
    Angle,
    Expression,
    Facing,
    Movement,
    Pose,
    ShotSize,
    TimeOfDay,
    Weather,
)
from production_flow.types import Json

Act = Literal["cold_open", "act_one", "act_two", "act_three", "act_four", "tag"]
Transition = Literal["cut", "fade from black", "fade to black", "dissolve", "wipe", "match"]

MIN_BEAT, MAX_BEAT = 4.0, 12.0
"""Shortest and longest beat, in seconds."""

MIN_SHOT, MAX_SHOT = 2.0, 6.0
"""Shortest and longest shot of a beat that has several, in seconds."""

MAX_SPOKEN = 10.5
"""Most seconds of speech in one beat."""


class BeatCamera(Part):
    """The camera as a director would say it; the shots say it exactly."""

    shot_type: str
    angle: str = "eye level"
    movement: str = "static"


class Spoken(Part):
    """One line of dialogue: `character` is an id, `narrator`, or empty where nobody is named."""

    character: str = ""
    line: Line
    how: str = ""


class Transitions(Part):
    """How the beat comes in and goes out."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    into: str = Field(default="cut", validation_alias=AliasChoices("in", "into"), serialization_alias="in")
    out: str = "cut"


class ShotFigure(Part):
    """Who is in the shot and what they do there; the look comes from the character's document."""

    character: str
    pose: Pose = "stand"
    expression: Expression = "neutral"
    facing: Facing | None = None
    place: float | None = None
    depth: float = 0.0
    gaze: str = ""
    holds: str | None = None
    enters: Literal["left", "right"] | None = None
    exits: Literal["left", "right"] | None = None
    main: bool = False


class Shot(Part):
    """One camera position of a beat; the first shot is the beat's keyframe.

    Args:
        id: Unique in the beat, forever (`a`, `b`, ...).
        seconds: Length; the shots of a beat sum to its length.
        lines: Which lines of the beat's dialogue are heard in it, by index.
        props: Ids of props seen in it.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9]*$")
    size: ShotSize = "medium"
    angle: Angle = "eye"
    movement: Movement = "static"
    seconds: float = Field(gt=0)
    figures: tuple[ShotFigure, ...] = ()
    props: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    action: str = ""


class Beat(Part):
    """One beat: every field of the mission's form under its own name, and our additions, optional on read.

    Args:
        act: `cold_open`, `act_one` .. `act_four`, `tag`.
        thread: `A` or `B`.
        scene_id: Beats of one continuous scene share it; cues of music belong to scenes.
        continuity: What must match within the scene, written out; never a neighbour's frame.
    """

    id: str = ""
    beat_number: int = Field(ge=1)
    act: Act
    title: Line
    description: Prose
    characters: tuple[str, ...] = ()
    location: Line
    camera: BeatCamera
    lighting: str = ""
    mood: str = ""
    duration_seconds: float = Field(ge=1, le=60)
    dialogue: tuple[Spoken, ...] | None = None
    sfx_notes: str | None = None
    transitions: Transitions = Transitions()
    scene_id: str = ""
    thread: Literal["A", "B"] = "A"
    location_id: str = ""
    time: TimeOfDay = "day"
    weather: Weather = "clear"
    tension: float = Field(default=3.0, ge=0, le=10)
    props: tuple[str, ...] = ()
    continuity: str = ""
    shots: tuple[Shot, ...] = ()
    goal: str = ""
    against: str = ""
    turn: str = ""
    because: tuple[str, ...] = ()

    @field_validator("dialogue", mode="before")
    @classmethod
    def _a_string_is_one_line(cls, value: Json) -> Json:
        if isinstance(value, str):
            return [{"line": value}] if value.strip() else None
        return value

    @field_validator("duration_seconds")
    @classmethod
    def _whole_frames(cls, value: float) -> float:
        return timing.snap(value)

    @model_validator(mode="before")
    @classmethod
    def _deterministic_ids(cls, data: Json) -> Json:
        if not isinstance(data, dict):
            return data
        number = data.get("beat_number")
        filled = dict(data)
        if isinstance(number, int) and not filled.get("id"):
            filled["id"] = f"b{number:02d}"
        if not filled.get("scene_id"):
            filled["scene_id"] = f"sc-{filled.get('id', '')}"
        return filled

    @property
    def frames(self) -> int:
        """Length in frames."""
        return timing.frames(self.duration_seconds)


Decibels = Annotated[float, Field(ge=-60, le=12)]
"""How much louder or softer than usual; at -60 a track is not heard."""


class Levels(Part):
    """How loud the tracks of an episode are against each other, in dB from their usual place."""

    dialogue: Decibels = 0.0
    music: Decibels = 0.0
    effects: Decibels = 0.0


class Storyboard(Document):
    """An episode as beats in order, and how loud its tracks are."""

    LABEL = "storyboard"

    episode: str = Field(pattern=r"^s\d{2}e\d{2}$")
    title: Line = "Untitled"
    beats: tuple[Beat, ...] = Field(min_length=1)
    levels: Levels = Levels()

    @model_validator(mode="after")
    def _ids_and_numbers(self) -> Self:
        ids = [beat.id for beat in self.beats]
        if len(set(ids)) != len(ids):
            raise ValueError("two beats have the same id")
        if [beat.beat_number for beat in self.beats] != list(range(1, len(self.beats) + 1)):
            raise ValueError("beat numbers must count from 1 in the order of the beats")
        return self

    def beat(self, ident: str) -> Beat | None:
        """The beat of that id, if there is one."""
        return next((beat for beat in self.beats if beat.id == ident), None)
