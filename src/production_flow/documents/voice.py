"""How somebody sounds."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.documents.look import Presentation

Register = Literal["dry", "clipped", "warm", "formal", "grand", "gush", "plain"]


class VoiceSpec(Part):
    """A voice, described so that any provider can cast it; the same description is the same voice.

    Args:
        number: Place in the cast, so that no two of a show share a voice.
        pitch: -1 (deep) to 1 (high), within what the presentation allows.
        pace: Speed of speech; 1 is normal.
        effect: `none`, `robot`, `radio`, `whisper`.
        say: Invented names and how they are said, in plain respelling ("Kael": "kale").
    """

    presentation: Presentation = "neutral"
    age: int | None = None
    diction: Register = "plain"
    accent: str = "en"
    number: int = Field(default=0, ge=0)
    pitch: float = Field(default=0.0, ge=-1, le=1)
    pace: float = Field(default=1.0, ge=0.6, le=1.5)
    effect: str = "none"
    say: dict[str, str] = Field(default_factory=dict)
