"""What a beat is before it is cut into shots: its words, who stands how, what is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, cast

from production_flow.documents.scene import Expression, Pose
from production_flow.embedded.writer.planner import Step

WORDS_PER_SECOND = 2.6
LINE_PAUSE = 0.4
NARRATOR = "narrator"

_STANCE = re.compile(
    r"(?P<who>[A-Za-z]):(?P<pose>[a-z-]+)/(?P<face>[a-z]+)(?P<holds>\+[a-z])?(?:@(?P<moves>in|out))?(?P<late>\+[a-z])?"
)


@dataclass(frozen=True)
class Stance:
    """How somebody stands in a section: variable or id, pose, face, what they hold, whether they come or go."""

    who: str
    pose: Pose
    face: Expression
    holds: str = ""
    moves: Literal["", "in", "out"] = ""


@dataclass(frozen=True)
class Said:
    """A line as it is spoken: by whom (an id of the plot), to whom, with which act."""

    who: str
    to: str
    act: str
    text: str
    how: str = ""

    @property
    def seconds(self) -> float:
        """How long it takes to say."""
        return LINE_PAUSE + len(self.text.split()) / WORDS_PER_SECOND


@dataclass
class Section:
    """A stretch of a scene with one picture in it: becomes a beat, alone or joined with the next."""

    text: str
    stances: tuple[Stance, ...]
    lines: list[Said] = field(default_factory=list)
    tag: str = ""
    late: tuple[Stance, ...] = ()


@dataclass
class Scene:
    """A scene before it is cut into beats.

    Args:
        titles: Authored titles, not yet filled.
        tag: The letter of its first text: titles and fields with other letters speak of other texts.
    """

    number: int
    step: Step
    parts: list[Section]
    titles: list[str]
    binding: dict[str, str]
    tag: str = ""

    @property
    def speech(self) -> float:
        """Seconds of speech."""
        return sum(line.seconds for part in self.parts for line in part.lines)


@dataclass
class Draft:
    """A beat in the making.

    Args:
        step: Index of the plan's step; `part` of that scene (0 for its first beat).
        insert: Id of the object that is seen close, if any.
        late: How people stand at its end, where that is another picture.
    """

    step: int
    part: int
    title: str
    text: str
    stances: tuple[Stance, ...]
    lines: list[Said]
    insert: str = ""
    close: str = ""
    late: tuple[Stance, ...] = ()
    cover: str = "two"
    tension: float = 3.0
    tag: str = ""

    @property
    def speech(self) -> float:
        """Seconds of speech."""
        return sum(line.seconds for line in self.lines)


_TAG = re.compile(r"^([a-z]+): ")


def tag_of(text: str) -> str:
    """The letters before a variant that only goes with variants of one of these letters."""
    found = _TAG.match(text)
    return found[1] if found else ""


def suited(texts: Sequence[str], tag: str) -> list[str]:
    """The variants that go with the text of that letter, without their letters."""
    found = [text for text in texts if not tag_of(text) or (tag and tag in tag_of(text))]
    return [text.removeprefix(f"{tag_of(text)}: ") for text in found]


def read_section(text: str) -> tuple[str, tuple[Stance, ...]]:
    """Cuts an authored text from the stances after its bar."""
    words, _, stances = text.partition("|")
    return words.strip(), tuple(_stance(found) for found in _STANCE.finditer(stances))


def _stance(found: re.Match[str]) -> Stance:
    holds = found["holds"] or found["late"] or ""
    return Stance(
        who=found["who"],
        pose=cast("Pose", found["pose"]),
        face=cast("Expression", found["face"]),
        holds=holds.removeprefix("+"),
        moves=cast("Literal['', 'in', 'out']", found["moves"] or ""),
    )
