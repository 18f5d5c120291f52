"""The plan of a piece: sections with their lengths and styles, in the form of the model that shall follow it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from production_flow.providers.requests import MusicRequest
from production_flow.types import Json

SHORTEST, LONGEST = 3.0, 600.0
"""Seconds of a piece."""

LEAST, MOST = 3.0, 120.0
"""Seconds of a section."""

SECTIONS: Final = 30
"""The most sections of a plan."""

NO_VOICES: Final = ["vocals", "singing", "spoken words", "choir with lyrics"]

_TENSION: Final = (
    (2.0, ["sparse", "still", "slow tempo"]),
    (4.0, ["restrained", "quiet pulse"]),
    (6.0, ["building", "steady pulse"]),
    (8.0, ["urgent", "driving rhythm", "rising"]),
    (10.0, ["intense", "full ensemble", "climactic"]),
)
"""Styles of a tension, up to each number."""

Section = tuple[float, float]
"""Seconds, and tension from 0 to 10."""


def length_of(request: MusicRequest) -> float:
    """Seconds that the model is asked for: what is asked, but never less than it makes."""
    return max(SHORTEST, min(LONGEST, request.seconds))


def sections_of(request: MusicRequest) -> list[Section]:
    """The sections of a plan: short ones joined to a neighbour, long ones parted; they add up to the piece."""
    total = length_of(request)
    asked = [one for one in request.sections if one[0] > 0] or [(total, request.tension)]
    scale = total / sum(seconds for seconds, _ in asked)
    joined = _joined([(seconds * scale, tension) for seconds, tension in asked])
    return _fewer([part for section in joined for part in _parted(section)])


def plan_of(request: MusicRequest) -> dict[str, Json]:
    """The plan as JSON: `sections` for Music v1, `chunks` for those after it."""
    sections = sections_of(request)
    lengths = _milliseconds([seconds for seconds, _ in sections])
    everywhere = ["instrumental", f"{request.genre} film score", *_words(request), "high production quality"]
    rows = []
    for number, ((_, tension), length) in enumerate(zip(sections, lengths, strict=True)):
        last = number + 1 == len(sections)
        end = ["resolves to a final chord" if request.ending else "goes on without an ending"] if last else []
        rows.append((f"Part {number + 1}", length, [*_styles(tension), *end]))
    if request.model == "music_v1":
        return {
            "positive_global_styles": everywhere,
            "negative_global_styles": NO_VOICES,
            "sections": [
                {
                    "section_name": name,
                    "duration_ms": length,
                    "positive_local_styles": styles,
                    "negative_local_styles": [],
                    "lines": [],
                }
                for name, length, styles in rows
            ],
        }
    return {
        "chunks": [
            {
                "text": f"[{name}]\n{{instrumental, no vocals}}",
                "duration_ms": length,
                "positive_styles": [*everywhere, *styles],
                "negative_styles": NO_VOICES,
            }
            for name, length, styles in rows
        ]
    }


def _words(request: MusicRequest) -> list[str]:
    """Mood and prompt in single words of style, each once."""
    parts = [part.strip() for text in (request.mood, request.prompt) for part in text.split(",")]
    return list(dict.fromkeys(part[:100] for part in parts if part and part != request.genre))[:10]


def _styles(tension: float) -> list[str]:
    return next((styles for most, styles in _TENSION if tension <= most), _TENSION[-1][1])


def _joined(sections: Iterable[Section]) -> list[Section]:
    """Sections of which none is too short: a short one goes into the one before it, the first into the next."""
    made: list[Section] = []
    for section in sections:
        if made and (section[0] < LEAST or made[-1][0] < LEAST):
            made[-1] = _together(made[-1], section)
        else:
            made.append(section)
    return made


def _together(one: Section, other: Section) -> Section:
    seconds = one[0] + other[0]
    return seconds, (one[0] * one[1] + other[0] * other[1]) / seconds


def _parted(section: Section) -> list[Section]:
    count = math.ceil(section[0] / MOST)
    return [(section[0] / count, section[1])] * count


def _fewer(sections: list[Section]) -> list[Section]:
    """At most as many as a plan holds: the two neighbours that are shortest together become one, again and again."""
    while len(sections) > SECTIONS:
        at = min(range(len(sections) - 1), key=lambda number: sections[number][0] + sections[number + 1][0])
        sections[at : at + 2] = [_together(sections[at], sections[at + 1])]
    return sections


def _milliseconds(lengths: Sequence[float]) -> list[int]:
    """Lengths in whole milliseconds that add up to the whole."""
    ends = [round(1000 * sum(lengths[: number + 1])) for number in range(len(lengths))]
    return [end - start for start, end in pairwise([0, *ends])]
