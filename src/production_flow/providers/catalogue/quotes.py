"""What a request is expected to cost."""

from __future__ import annotations

from decimal import Decimal

from production_flow import timing
from production_flow.errors import BadInput
from production_flow.providers.catalogue import typical
from production_flow.providers.catalogue.entry import Entry, Quote, Tier, Unit
from production_flow.providers.catalogue.lengths import snap
from production_flow.providers.catalogue.money import MILLION, dollars, exact, rounded
from production_flow.providers.catalogue.prices import price_of, quality_of
from production_flow.providers.requests import (
    AnyRequest,
    ImageRequest,
    MusicRequest,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)

Sum = tuple[Decimal | None, str]
"""US dollars, or None where a price is unknown; and how they come about."""

MEGAPIXEL = 1024 * 1024
"""As Black Forest Labs counts: 1920x1080 has 1.98 of them, and two are billed."""


def quote(entry: Entry, request: AnyRequest, *, tier: Tier | None = None, quality: str = "") -> Quote:
    """What one piece of work is expected to cost, at a quality by its own word or else a tier's.

    One answer, without the retakes that are usual (`Entry.retakes`).

    Raises:
        BadInput: The request is for another port than the model's.
    """
    if entry.port != request.port:
        raise BadInput(f"{entry.name} makes {entry.port}, not {request.port}.", where=entry.id)
    if entry.free:
        return Quote(amount=0.0, words="free")
    amount, words = _sum(entry, request, quality_of(entry, tier, quality or request.quality))
    if amount is None:
        return Quote(amount=None, words=f"the price of {entry.name} is not known")
    return Quote(amount=rounded(amount), words=f"about {dollars(rounded(amount))}{words and f' ({words})'}")


def _sum(entry: Entry, request: AnyRequest, quality: str) -> Sum:
    if isinstance(request, TextRequest):
        return _text(entry, request)
    if isinstance(request, ImageRequest):
        return _image(entry, request, quality)
    if isinstance(request, VideoRequest):
        return _video(entry, request, quality)
    if isinstance(request, VoiceRequest):
        return _voice(entry, request)
    if isinstance(request, MusicRequest | SoundRequest):
        return _sound(entry, request)
    return None, ""


def _text(entry: Entry, request: TextRequest) -> Sum:
    asked = typical.tokens(request.prompt) + typical.SCHEMA
    answer = typical.answer(request.document)
    words = f"{asked + answer} tokens"
    return _together(_rated(entry, "mtok-in", asked), _rated(entry, "mtok-out", answer)), words


def _image(entry: Entry, request: ImageRequest, quality: str) -> Sum:
    size, count = request.width * request.height, min(len(request.references), entry.references)
    words = " ".join(filter(None, (quality, f"{request.width}x{request.height}")))
    picture = price_of(entry, "image", quality=quality, size=size, references=count > 0)
    if picture is not None:
        return exact(picture.amount) + _beside(entry, request, count), words
    first = price_of(entry, "megapixel", quality=quality, references=count > 0)
    if first is not None:
        # Where nobody says what a further megapixel costs, it is counted as dear as the first.
        more = price_of(entry, "more-megapixel") or first
        whole = -(-size // MEGAPIXEL)
        return exact(first.amount) + exact(more.amount) * (whole - 1), words
    drawn = typical.picture(quality, size)
    seen = typical.REFERENCE * max(0, count - 1)
    parts = (
        _rated(entry, "mtok-in", typical.tokens(request.prompt)),
        _rated(entry, "mtok-image-in", seen),
        _rated(entry, "mtok-image-out", drawn),
    )
    return _together(*parts), words


def _beside(entry: Entry, request: ImageRequest, count: int) -> Decimal:
    """What goes along with a picture that has a price of its own: references by the piece, else all by the token."""
    along = price_of(entry, "reference")
    if along is not None:
        return exact(along.amount) * count
    asked = _rated(entry, "mtok-in", typical.tokens(request.prompt))
    seen = _rated(entry, "mtok-image-in", typical.REFERENCE * count)
    return (asked or Decimal(0)) + (seen or Decimal(0))


def _video(entry: Entry, request: VideoRequest, quality: str) -> Sum:
    whole = price_of(entry, "clip", quality=quality, audio=request.audio)
    if whole is not None:
        return exact(whole.amount), "one clip"
    seconds = snap(entry, timing.seconds(request.length))
    rate = price_of(entry, "second", quality=quality, size=request.width * request.height, audio=request.audio)
    if rate is None:
        return None, ""
    return exact(rate.amount) * exact(seconds), " ".join(filter(None, (f"{seconds:g} s", quality or rate.resolution)))


def _voice(entry: Entry, request: VoiceRequest) -> Sum:
    words = f"{len(request.prompt)} characters"
    rate = price_of(entry, "kilochar")
    if rate is not None:
        return exact(rate.amount) * len(request.prompt) / 1000, words
    spoken = typical.speech(request.prompt)
    asked = typical.tokens(request.prompt)
    return _together(_rated(entry, "mtok-in", asked), _rated(entry, "mtok-audio-out", spoken)), words


def _sound(entry: Entry, request: MusicRequest | SoundRequest) -> Sum:
    whole = price_of(entry, "song" if request.port == "music" else "effect")
    if whole is not None:
        return exact(whole.amount), ""
    seconds = snap(entry, request.seconds)
    rate = price_of(entry, "second")
    return (exact(rate.amount) * exact(seconds) if rate else None), f"{seconds:g} s"


def _rated(entry: Entry, unit: Unit, count: int) -> Decimal | None:
    """What so many tokens cost; none cost nothing."""
    rate = price_of(entry, unit)
    if rate is None:
        return None if count else Decimal(0)
    return exact(rate.amount) * count / MILLION


def _together(*parts: Decimal | None) -> Decimal | None:
    known = [part for part in parts if part is not None]
    return sum(known, Decimal(0)) if len(known) == len(parts) else None
