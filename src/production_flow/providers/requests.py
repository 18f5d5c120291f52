"""What is asked of a provider: the words *and* the structure, in one closed, serialisable request per port."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.documents.scene import Card, Scene
from production_flow.documents.timeline import Timeline, Track
from production_flow.documents.voice import VoiceSpec
from production_flow.types import Digest, Json


class Reference(Part):
    """A picture or sound that goes along.

    `role` is one of character, location, prop, style, light, shot, first-frame, last-frame. `own` says that a
    person brought it: it may show what no document says. `shows` is what it shows in words (`Maeve Tolland`, `the
    face of Maeve Tolland`), for prompts that point at it.
    """

    role: str
    name: str
    digest: Digest
    mime: str = "image/png"
    own: bool = False
    shows: str = ""


PassageKind = Literal[
    "action", "staging", "speech", "place", "light", "mood", "continuity", "style", "cast", "motion", "prop", "keep",
    "lettering", "guidance",
]  # fmt: skip


class Passage(Part):
    """One thing that a prompt says, in whole sentences for any reader; `providers.prompting` words it for a model.

    Args:
        kind: What it is about. The camera is not among them: it stands in the scenes.
        name: Whom it is about, as their reference is named; empty where it is nobody in particular.
        shot: Which shot of a clip it belongs to, counted from 0; None for all of them.
    """

    kind: PassageKind
    text: str
    name: str = ""
    shot: int | None = None


class Request(Part):
    """What every request has: the words, the references in order of importance, the seed.

    Args:
        prompt: The words, ready to be sent.
        passages: What the prompt says, piece by piece; empty once it is worded for one model.
        negative: What must not be seen, each thing parted from the next by a semicolon.
        model: The model as its route calls it; empty where a provider has but one.
        quality: How good, in the model's own word (`low`, `medium`, `high`, `1K`, `720p`); empty for its usual.
        guidance: What a person said was wrong with an earlier take, as sentences; part of the prompt already.
    """

    prompt: str = ""
    passages: tuple[Passage, ...] = ()
    negative: str = ""
    references: tuple[Reference, ...] = ()
    seed: int = 0
    model: str = ""
    quality: str = ""
    guidance: tuple[str, ...] = ()


class TextRequest(Request):
    """A document to be written: of kind `document`, from `material` (documents and facts as JSON)."""

    port: Literal["text"] = "text"
    document: str
    material: dict[str, Json] = Field(default_factory=dict)


class ImageRequest(Request):
    """A still picture of `width` x `height` pixels.

    `purpose`: portrait, turnaround, expressions, grid, plate, prop, poster, keyframe. `cast` names the references of a
    grid. `version` counts the ways in which a poster is laid out, from 1.
    """

    port: Literal["image"] = "image"
    purpose: str
    scene: Scene | None = None
    card: Card | None = None
    labels: tuple[str, ...] = ()
    version: int = Field(default=1, ge=1)
    width: int = Field(gt=0, le=8192)
    height: int = Field(gt=0, le=8192)


class VideoRequest(Request):
    """A clip: one scene per shot, in order; or a card. Lengths are in the scenes, in frames at 24.

    `shot_prompts` are the words for each shot, for models that take several; `prompt` says all of them at once.
    `audio` asks for the model's own sound; the cut has voices, music and effects of its own.
    """

    port: Literal["video"] = "video"
    purpose: str = "clip"
    shots: tuple[Scene, ...] = ()
    shot_prompts: tuple[str, ...] = ()
    audio: bool = False
    card: Card | None = None
    backdrop: Scene | None = None
    length: int = Field(gt=0)
    width: int = Field(gt=0, le=8192)
    height: int = Field(gt=0, le=8192)


class VoiceRequest(Request):
    """A line to be spoken. `prompt` is the text; at most `max_seconds` long where that is given."""

    port: Literal["voice"] = "voice"
    voice: VoiceSpec
    how: str = ""
    language: str = "en"
    max_seconds: float | None = None


class MusicRequest(Request):
    """A cue of `seconds`: genre and mood in words, tension 0-10, `sections` as (seconds, tension)."""

    port: Literal["music"] = "music"
    genre: str
    mood: str = ""
    seconds: float = Field(gt=0, le=600)
    tension: float = Field(default=3.0, ge=0, le=10)
    sections: tuple[tuple[float, float], ...] = ()
    theme: str = ""
    ending: bool = True


class SoundRequest(Request):
    """Effects or a bed: `prompt` is the note ("distant dripping, artifact hum"), `bed` the place's room tone."""

    port: Literal["sound"] = "sound"
    seconds: float = Field(gt=0, le=600)
    bed: str = ""
    interior: bool = False
    weather: str = "clear"


class EditRequest(Request):
    """A timeline to be rendered to a film; its media are named by digest in the timeline.

    `mix` is its sound where that was mixed before (the answer to a `MixRequest`); else its tracks are mixed.
    """

    port: Literal["edit"] = "edit"
    purpose: Literal["film"] = "film"
    timeline: Timeline
    mix: Digest | None = None
    subtitles: bool = True


class MixRequest(Request):
    """The tracks of a timeline to be mixed to one sound of `length` frames, at `loudness` LUFS."""

    port: Literal["edit"] = "edit"
    purpose: Literal["mix"] = "mix"
    tracks: tuple[Track, ...] = ()
    length: int = Field(gt=0)
    loudness: float = -16.0


AnyRequest = (
    TextRequest | ImageRequest | VideoRequest | VoiceRequest | MusicRequest | SoundRequest | EditRequest | MixRequest
)
