"""One model on one route, as the catalogue knows it."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Self

from pydantic import Field, model_validator

from production_flow.documents.base import Part
from production_flow.providers.ports import PortName

Tier = Literal["draft", "preview", "final"]
State = Literal["active", "ending", "ended", "coming"]
Unit = Literal[
    "image", "megapixel", "more-megapixel", "reference", "second", "clip", "kilochar", "song", "effect",
    "mtok-in", "mtok-cached-in", "mtok-image-in", "mtok-out", "mtok-image-out", "mtok-audio-out",
]  # fmt: skip
Strength = Literal[
    "motion", "acting", "environment", "style", "speed", "length", "speech", "references", "text", "price"
]


class Price(Part):
    """What one `unit` costs, in US dollars; `quality` and `resolution` narrow it where they matter.

    Units: a picture, its first megapixel, every further one, a reference that goes along; a second of video or
    sound, a whole clip, a thousand characters, a song, an effect; a million tokens in, in again from a cache, of
    pictures in, out, of picture or sound out.

    Args:
        references: True is the price with reference pictures, False without; None does not care.
        audio: The same for the model's own sound.
    """

    unit: Unit
    amount: float = Field(ge=0)
    quality: str = ""
    resolution: str = ""
    references: bool | None = None
    audio: bool | None = None


class Entry(Part):
    """One model on one route.

    Args:
        id: Unique: the model, and its route where there are several (`kling-4@fal`).
        family: The line that it continues (`gpt-image`, `flux`, `nano-banana`, `sora`, `veo`, `kling`, ...).
        provider: Name in the registry (`fal-video`).
        model: What the route calls it (`kling/v4/image-to-video`).
        aliases: Other names that people say (`nano banana pro`).
        tiers: For which tiers it is a choice; empty where it must be named.
        quality: The word of its quality per tier: `low`, `2K`, `720p`.
        references: The most reference pictures, a first or last frame not counted.
        first_frame, last_frame: Whether it starts from a picture, and ends on one.
        frame_only: Whether it makes nothing without a picture to start from.
        beside_frame: Whether references go along with a first frame, or only instead of it.
        durations: Seconds it makes: just these where `steps` is true, else every one from first to last (of clips
            every whole one).
        sizes: `WxH`, `720p`, `2K`, whatever its route says; empty where any will do.
        aspects: `16:9`, ...; empty where it follows the picture or takes any size.
        multi_shot, audio, seed, negative: Whether it takes them.
        input: Name of the shape of its request on routes that have many (`kling4`, `seedance2`, `veo31`).
        prompt_limit: Characters of a prompt.
        strengths: What it is chosen for, the strongest first.
        latency: Seconds that one usually takes; for plans, never promised.
        retakes: How many are usually made for one that is kept.
        prices: Empty means unknown, never free.
        free: One's own machine, or a service without a price.
        shutdown_date: The first day on which it is gone.
        successor: Id or name of what carries its line on.
    """

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*(@[a-z0-9-]+)?$")
    name: str = Field(min_length=1)
    family: str = Field(min_length=1)
    provider: str = Field(min_length=1)
    port: PortName
    model: str
    aliases: tuple[str, ...] = ()
    tiers: tuple[Tier, ...] = ()
    quality: dict[Tier, str] = Field(default_factory=dict)
    references: int = Field(default=0, ge=0)
    first_frame: bool = True
    frame_only: bool = False
    last_frame: bool = False
    beside_frame: bool = False
    durations: tuple[float, ...] = ()
    steps: bool = False
    sizes: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    multi_shot: bool = False
    audio: bool = False
    seed: bool = False
    negative: bool = False
    input: str = ""
    prompt_limit: int = Field(default=8000, gt=0)
    strengths: tuple[Strength, ...] = ()
    latency: float = Field(default=30.0, gt=0)
    retakes: float = Field(default=1.3, ge=1)
    prices: tuple[Price, ...] = ()
    free: bool = False
    valid_from: dt.date | None = None
    shutdown_date: dt.date | None = None
    successor: str = ""
    source: str = ""
    checked_on: dt.date | None = None
    note: str = ""

    @property
    def plain(self) -> str:
        """The model without its route: `kling-4` of `kling-4@fal`."""
        return self.id.partition("@")[0]

    @model_validator(mode="after")
    def _lengths_make_sense(self) -> Self:
        if list(self.durations) != sorted(set(self.durations)) or any(length <= 0 for length in self.durations):
            raise ValueError("durations must be positive and rise")
        if self.durations and not self.steps and len(self.durations) != 2:
            raise ValueError("durations must be the shortest and the longest, or a list with steps = true")
        return self


class Quote(Part):
    """What one piece of work is expected to cost in US dollars: None where nobody knows. `words` say how."""

    amount: float | None
    words: str
