"""The grade of a show as a .cube, which every grading program opens."""

from __future__ import annotations

from production_flow.documents.timeline import Timeline
from production_flow.media.grade import cube


def write(timeline: Timeline) -> str:
    """The text of a .cube; it changes nothing where the grade has no strength."""
    return cube(timeline.grade, timeline.title)
