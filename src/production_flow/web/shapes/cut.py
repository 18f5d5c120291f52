"""Cuts, scripts and packages."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from production_flow.web.shapes.base import Price, Shape

Frames = Annotated[int, Field(description="Frames at `fps`.")]
Level = Literal["good", "warn", "bad"]


class PictureView(Shape):
    """A piece of picture: `beat` as in s01e01.b07, null for cards; `instead_of` the clip that a still stands in for.

    `least` is the shortest length that the beat may have: what is said in it must fit.
    """

    id: str
    node: str
    beat: str | None
    at: Frames
    length: Frames
    title: str
    act: str
    join: str
    overlap: Frames
    fade_in: Frames
    fade_out: Frames
    digest: str
    least: Frames
    held: Frames
    instead_of: str


class SoundView(Shape):
    """A piece of sound; `start` is where it begins in its media."""

    id: str
    node: str
    at: Frames
    start: Frames
    length: Frames
    gain_db: float
    digest: str


class TrackView(Shape):
    """A track of sound."""

    name: str
    items: list[SoundView]


class SubtitleView(Shape):
    """A line on screen."""

    at: Frames
    length: Frames
    speaker: str
    text: str


class MarkerView(Shape):
    """A named place."""

    at: Frames
    name: str
    kind: str


class Fix(Shape):
    """What mends it: a step, or work to ask for; the price is null where it has to be asked for first."""

    label: str
    step: dict[str, JsonValue] | None
    call: dict[str, JsonValue] | None
    price: Price


class CutCheck(Shape):
    """Something that was looked at."""

    level: Level
    what: str
    node: str | None
    beat: str | None
    fix: Fix | None


class Cut(Shape):
    """A cut; `film` is the newest film of it, in the state `film_state`."""

    episode: str
    title: str
    fps: int
    frames: Frames
    width: int
    height: int
    film: str | None
    film_state: str
    pictures: list[PictureView]
    tracks: list[TrackView]
    subtitles: list[SubtitleView]
    markers: list[MarkerView]
    checks: list[CutCheck]


class Element(Shape):
    """A piece of a script; `path` is where its words stand in the storyboard."""

    kind: Literal["scene", "action", "character", "parenthetical", "dialogue", "transition", "act"]
    text: str
    beat: str
    line: int | None
    path: str | None


class ScriptFiles(Shape):
    """Addresses of the script as a file."""

    pdf: str | None
    fountain: str | None
    fdx: str | None


class ScriptView(Shape):
    """A script as elements in order."""

    episode: str
    title: str
    elements: list[Element]
    files: ScriptFiles


class PackedFile(Shape):
    """A file of a package."""

    path: str
    size: int


class PackageCheck(Shape):
    """Something to be looked at before the package is handed over."""

    level: Level
    what: str
    node: str | None


class PackageView(Shape):
    """What is inside a package: `with_takes` is its size with all takes, in about, `size` without them."""

    folder: str
    size: int
    with_takes: int
    files: list[PackedFile]
    checks: list[PackageCheck]
    formats: list[str]


class Opened(Shape):
    """The show that a package was opened as."""

    slug: str
    title: str
