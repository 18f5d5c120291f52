"""One model on one route, as the catalogue knows it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from production_flow.documents.base import Part
from production_flow.providers.ports import PortName

Tier = Literal["draft", "preview", "final"]
Unit = Literal[
    "image", "second", "kilochar", "mtok-in", "mtok-out", "mtok-image-out", "mtok-audio-out", "song", "effect"
]
Strength = Literal[
    "motion", "acting", "environment", "style", "speed", "length", "speech", "references", "text", "price"
]


class Price(Part):
    """What one `unit` costs, in US dollars; `quality` and `resolution` narrow it where they matter.

    Units: a picture, a second of video or sound, a thousand characters, a million tokens in, out, of picture or
    of sound; a song, an effect.
    """

    unit: Unit
    amount: float = Field(ge=0)
    quality: str = ""
    resolution: str = ""
    references: bool = False


class Entry(Part):
    """One model on one route.

    Args:
        id: Unique: the model, and its route where there are several (`kling-4@fal`).
        family: The line that it continues (`gpt-image`, `flux`, `nano-banana`, `sora`, `veo`, `kling`, ...).
        provider: Name in the registry (`fal-video`).
        model: What the route calls it (`kling/v4/image-to-video`).
        aliases: Other names that people say (`nano banana pro`).
        tiers: For which tiers it is a choice; empty where it must be named.
        quality: The word of its quality per tier.
        references: The most reference pictures.
        durations: Seconds it makes: every whole one from first to last where `steps` is false, else just these.
        sizes: `WxH`, `720p`, `2K`, whatever its route says; empty where any will do.
        aspects: `16:9`, ...; empty where it follows the picture or takes any size.
        last_frame, multi_shot, audio, seed, negative: Whether it takes them.
        input: Name of the shape of its request on routes that have many (`kling`, `seedance`, `veo`).
        prompt_limit: Characters of a prompt.
        latency: Seconds that one usually takes.
        retakes: How many are usually made for one that is kept.
        prices: Empty means unknown, never free.
        free: One's own machine: costs nothing.
    """

    id: str
    name: str
    family: str
    provider: str
    port: PortName
    model: str
    aliases: tuple[str, ...] = ()
    tiers: tuple[Tier, ...] = ()
    quality: dict[str, str] = Field(default_factory=dict)
    references: int = Field(default=0, ge=0)
    durations: tuple[float, ...] = ()
    steps: bool = False
    sizes: tuple[str, ...] = ()
    aspects: tuple[str, ...] = ()
    last_frame: bool = False
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


class Quote(Part):
    """What a piece of work is expected to cost: None where nobody knows."""

    amount: float | None
    words: str
