"""Whether a model's limits fit a request, and how well its strengths do."""

from __future__ import annotations

import math

from production_flow import timing
from production_flow.providers.catalogue import Entry, Quote, Strength, Tier, covers, pixels, quality_of, snap
from production_flow.providers.requests import (
    AnyRequest,
    ImageRequest,
    MusicRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)
from production_flow.providers.router.needs import Needs

FRAMES = {"first-frame", "last-frame"}
RANKS = (1.0, 0.8, 0.6, 0.45, 0.35)
"""What a strength counts, by its place among an entry's strengths."""

THRIFT: dict[Tier, float] = {"draft": 1.0, "preview": 0.2, "final": 0.1}
"""What twice the price costs of the score."""

CHEAP = 0.01
"""Below a cent a piece nobody looks at the price."""


def impossible(entry: Entry, request: AnyRequest) -> str:
    """Why a model would refuse this whatever is cut from it, as the end of a sentence; empty where it would not."""
    framed = any(reference.role == "first-frame" for reference in request.references)
    if isinstance(request, VideoRequest) and entry.frame_only and not framed:
        return "makes nothing without a picture to start from"
    return ""


def misfit(entry: Entry, request: AnyRequest) -> str:
    """Why a model cannot make this, as the end of a sentence about it; empty where it can."""
    if isinstance(request, VideoRequest):
        return impossible(entry, request) or _clip_misfit(entry, request)
    if isinstance(request, VoiceRequest | TextRequest) and len(request.prompt) > entry.prompt_limit:
        return f"takes {entry.prompt_limit} characters, not {len(request.prompt)}"
    if isinstance(request, MusicRequest) and not covers(entry, request.seconds):
        return f"makes at most {entry.durations[-1]:g} s of the {request.seconds:g} s"
    return ""


def _clip_misfit(entry: Entry, request: VideoRequest) -> str:
    seconds = timing.seconds(request.length)
    if not entry.durations and not entry.free:
        return "does not say which lengths it makes"
    if not covers(entry, seconds):
        return f"makes at most {snap(entry, seconds):g} s of the {seconds:g} s"
    if any(reference.role == "first-frame" for reference in request.references) and not entry.first_frame:
        return "does not start from a keyframe"
    if request.audio and not entry.audio:
        return "makes no sound"
    return ""


def score(entry: Entry, request: AnyRequest, needs: Needs, quote: Quote, tier: Tier) -> float:
    """How well a model suits: strengths by what is needed, less what it leaves out, less its price."""
    suits = sum(weight * rank(entry, strength) for strength, weight in needs.weights.items())
    dear = math.log2(max(quote.amount or 0.0, CHEAP) / CHEAP) if quote.amount is not None else 0.0
    lacks = _left_out(entry, request) + _wrong_shape(entry, request) + _small(entry, request, tier)
    return suits - lacks - THRIFT[tier] * dear


def rank(entry: Entry, strength: Strength) -> float:
    """What a strength counts for an entry: 1 for its first, less for later ones, 0 where it has it not."""
    if strength not in entry.strengths:
        return 0.0
    return RANKS[min(entry.strengths.index(strength), len(RANKS) - 1)]


def _left_out(entry: Entry, request: AnyRequest) -> float:
    """The share of the references that would not go along; a clip that starts from its keyframe misses them less."""
    asked = [reference.role for reference in request.references]
    others = [role for role in asked if role not in FRAMES]
    if not others:
        return 0.0
    framed = len(others) < len(asked)
    able = 0 if framed and not entry.beside_frame else entry.references
    return (1 - min(able, len(others)) / len(others)) * (0.3 if framed else 1.0)


def _wrong_shape(entry: Entry, request: AnyRequest) -> float:
    if not entry.aspects or not isinstance(request, ImageRequest | VideoRequest):
        return 0.0
    asked = request.width / request.height
    ratios = [float(wide) / float(high) for wide, _, high in (aspect.partition(":") for aspect in entry.aspects)]
    return 0.2 if min(abs(ratio / asked - 1) for ratio in ratios) > 0.03 else 0.0


def _small(entry: Entry, request: AnyRequest, tier: Tier) -> float:
    """A final clip should have at least 1080 lines."""
    if tier != "final" or not isinstance(request, VideoRequest):
        return 0.0
    made = pixels(quality_of(entry, tier)) or max(map(pixels, entry.sizes), default=0)
    return 0.3 if 0 < made < pixels("1080p") else 0.0
