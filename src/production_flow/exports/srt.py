"""Subtitles as SubRip and as WebVTT."""

from __future__ import annotations

from production_flow.documents.timeline import Timeline
from production_flow.media import subtitles


def write(timeline: Timeline) -> str:
    """The text of an .srt: UTF-8, at most two lines of 42 characters."""
    return subtitles.srt(timeline.subtitles)


def write_vtt(timeline: Timeline) -> str:
    """The text of a .vtt for browsers; each cue names its speaker."""
    return subtitles.vtt(timeline.subtitles)
