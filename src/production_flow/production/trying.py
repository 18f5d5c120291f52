"""The cheapest possible call of a model: does the key work, does an answer come?"""

from __future__ import annotations

import tempfile
import time
import uuid
from pathlib import Path

from production_flow.documents.voice import VoiceSpec
from production_flow.errors import BadInput, ProviderError, Refused
from production_flow.production.bench import WorkBench
from production_flow.providers import catalogue, prompting, registry
from production_flow.providers.catalogue.entry import Entry, Quote
from production_flow.providers.checking import checked
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import (
    AnyRequest,
    ImageRequest,
    MusicRequest,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)
from production_flow.store.media import MediaStore
from production_flow.types import Json

_TEXT = "Describe one place of a show: a harbour bar at night. One short sentence per field, three details."
_PLACE: dict[str, Json] = {"id": "harbour-bar", "name": "The Harbour Bar"}


def request_of(entry: Entry) -> AnyRequest:
    """The smallest request that a model takes."""
    length = round(min(entry.durations, default=4.0) * 24)
    requests: dict[str, AnyRequest] = {
        "text": TextRequest(
            document="location",
            prompt=_TEXT,
            material={"prompt": "A harbour bar", "id": _PLACE["id"], "inventory": {"locations": [_PLACE]}},
        ),
        "image": ImageRequest(purpose="trial", prompt="A red lamp on a grey table.", width=1024, height=1024),
        "video": VideoRequest(purpose="trial", prompt="A red lamp flickers.", length=length, width=1280, height=720),
        "voice": VoiceRequest(prompt="Good evening.", voice=VoiceSpec()),
        "music": MusicRequest(prompt="calm, piano", genre="drama", mood="calm", seconds=5.0),
        "sound": SoundRequest(prompt="rain", seconds=2.0),
    }
    if entry.port not in requests:
        raise BadInput(f"{entry.id} is not a model that is called.", todo="`pflow models` lists those that are.")
    words = entry.quality.get("preview", "")
    return prompting.shaped(requests[entry.port].model_copy(update={"quality": words}), entry)


def price_of(entry: Entry) -> Quote:
    """What the smallest request costs."""
    return catalogue.quote(entry, request_of(entry), quality=entry.quality.get("preview", ""))


def attempt(entry: Entry) -> dict[str, Json]:
    """Makes the call and measures what comes; nothing of it is kept.

    Raises:
        FlowError: What went wrong, in the provider's words.
    """
    provider, request = registry.provider(entry.provider), request_of(entry)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="production-flow-") as name:
        folder = Path(name)
        media = MediaStore(folder / "media")
        operation = provider.start(request, uuid.uuid4().hex, WorkBench(media))
        _wait(provider, operation)
        out = folder / "out"
        out.mkdir()
        result = checked(request, provider.outputs(operation, out, media.fetch, lambda _fraction: None), out)
    main = next(output for output in result.outputs if output.role == "main")
    cost = result.cost if result.cost is not None else operation.cost
    return {
        "model": entry.id,
        "seconds": round(time.monotonic() - began, 1),
        "cost": cost,
        "made": {"mime": main.mime, **main.meta},
        "notices": [notice.message for notice in result.notices],
    }


def _wait(provider: Provider, operation: Operation) -> None:
    ability = provider.ability()
    until = time.monotonic() + ability.patience
    while (status := provider.status(operation)).state == "running":
        if time.monotonic() > until:
            raise ProviderError("It is still not done.", where=operation.model)
        time.sleep(ability.poll)
    if status.state != "done":
        kind = Refused if status.state == "refused" else ProviderError
        raise kind(status.message or status.state, where=operation.model)
