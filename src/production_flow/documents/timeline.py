"""The cut as one document: what is seen and heard when, in frames at an exact rate.

What people see is rendered from this document, and what editors open is written from it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow import timing
from production_flow.documents.base import Document, Line, Part
from production_flow.types import Digest

Join = Literal["cut", "dissolve", "fade", "wipe", "match"]
TrackName = Literal["dialogue", "music", "effects", "ambience"]


class Picture(Part):
    """One piece of picture on the timeline.

    Args:
        id: `S01E01_b07` or `S01E01_title`; names the file in a package and never changes with order.
        node: The node whose pick this is (`clip:s01e01.b07`).
        source: Digest of the media; its frames `start` .. `start + length` are shown.
        overlap: Frames that this piece shares with the one before it: the length of the transition.
        join: How it follows the one before: a fade goes through black inside the overlap.
        instead_of: The node that could not be made, where this is a still that stands in its place.
        graded: Whether the grade is put over it where it is no clip of our own.
        held: Frames at its end that the source does not have: its last one stands still.
    """

    id: str
    node: str
    source: Digest
    start: int = Field(default=0, ge=0)
    length: int = Field(gt=0)
    join: Join = "cut"
    overlap: int = Field(default=0, ge=0)
    fade_in: int = Field(default=0, ge=0)
    fade_out: int = Field(default=0, ge=0)
    title: str = ""
    act: str = ""
    instead_of: str = ""
    graded: bool = True
    held: int = Field(default=0, ge=0)


class Sound(Part):
    """One piece of sound: `at` and `length` in frames of the timeline, `start` in frames of the source."""

    id: str
    node: str
    source: Digest
    at: int = Field(ge=0)
    start: int = Field(default=0, ge=0)
    length: int = Field(gt=0)
    gain_db: float = 0.0
    fade_in: int = Field(default=0, ge=0)
    fade_out: int = Field(default=0, ge=0)
    loop: bool = False
    pan: float = Field(default=0.0, ge=-1, le=1)


class Track(Part):
    """One track of sound. `ducked` tracks give way under the dialogue."""

    name: TrackName
    items: tuple[Sound, ...] = ()
    ducked: bool = False


class Subtitle(Part):
    """A line of dialogue on screen, in frames."""

    at: int = Field(ge=0)
    length: int = Field(gt=0)
    speaker: str = ""
    text: Line


class Marker(Part):
    """A named place on the timeline: an act, a beat."""

    at: int = Field(ge=0)
    name: str
    kind: Literal["act", "beat", "note"] = "beat"


class Grade(Part):
    """The grade of the show: lift, gamma, gain and saturation around neutral, and how far it goes (0-1)."""

    lift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    gamma: tuple[float, float, float] = (1.0, 1.0, 1.0)
    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)
    saturation: float = 1.0
    strength: float = 0.0


class Timeline(Document):
    """A whole cut. Its length is the sum of the picture lengths less their overlaps."""

    LABEL = "timeline"

    id: str
    title: Line
    rate_numerator: int = timing.RATE
    rate_denominator: int = 1
    width: int = 1280
    height: int = 720
    pictures: tuple[Picture, ...] = Field(min_length=1)
    tracks: tuple[Track, ...] = ()
    subtitles: tuple[Subtitle, ...] = ()
    markers: tuple[Marker, ...] = ()
    grade: Grade = Grade()
    loudness: float = -16.0

    @property
    def frames(self) -> int:
        """Length in frames."""
        return sum(piece.length - piece.overlap for piece in self.pictures)

    def starts(self) -> tuple[int, ...]:
        """Where each picture starts on the timeline (inside its overlap with the one before)."""
        at, result = 0, []
        for piece in self.pictures:
            at -= piece.overlap
            result.append(at)
            at += piece.length
        return tuple(result)
