"""Every living model of the catalogue can be bought: quoted, worded, taken by its adapter, sold, fetched, billed."""

import datetime as dt
import io
import json
from itertools import pairwise

import pytest
from PIL import Image

from production_flow.documents.scene import Scene
from production_flow.documents.voice import VoiceSpec
from production_flow.errors import Busy, ProviderError, Unknown
from production_flow.providers import catalogue, hosts, prompting, registry
from production_flow.providers.checking import checked
from production_flow.providers.requests import (
    ImageRequest,
    MusicRequest,
    Passage,
    Reference,
    SoundRequest,
    TextRequest,
    VideoRequest,
    VoiceRequest,
)
from production_flow.stages.shared.briefs import brief
from production_flow.store.media import MediaStore

TODAY = dt.date(2026, 11, 28)
SILENT = {
    "comfyui-image": "its workflows are its owner's",
    "comfyui-video": "its workflows are its owner's",
}
"""What the street does not speak."""

LIVING = [
    entry
    for entry in catalogue.shipped().entries
    if catalogue.lives(entry, TODAY) and catalogue.route(entry.provider).built and entry.family != "embedded"
]
FEW_SIZES = ("gpt-image-1", "chatgpt-image")
"""Models that make three sizes and end within days: their plan counts the size that was asked for."""

SOLD = [entry for entry in LIVING if entry.provider not in SILENT]
PROMPT = "A retired diver must clear her brother's name before the inquest closes in Oban"


class Bench:
    def __init__(self, root):
        self.media = MediaStore(root)

    def fetch(self, digest):
        return self.media.fetch(digest)

    def keep(self, data):
        return self.media.put_bytes(data)

    def progress(self, fraction, message=""):
        pass


def still(colour):
    memory = io.BytesIO()
    Image.new("RGB", (320, 180), colour).save(memory, "PNG")
    return memory.getvalue()


def passages():
    return (
        Passage(kind="action", text="She opens the valve and counts to nine."),
        Passage(kind="style", text="Ink on wet paper. Five colours."),
        Passage(kind="cast", text="Maeve has a bob and a teal coat.", name="maeve"),
    )


def scene(frames):
    return Scene.model_validate(
        {
            "place": {"set": "dock", "location": "pier", "name": "Pier"},
            "camera": {"size": "wide"},
            "length": frames,
        }
    )


def request_for(entry, bench):
    references = (
        Reference(role="character", name="maeve", digest=bench.keep(still("#2f6f6b"))),
        Reference(role="location", name="pier", digest=bench.keep(still("#3b4a57"))),
        Reference(role="prop", name="valve", digest=bench.keep(still("#c4472f"))),
    )
    if entry.port == "text":
        words, told = brief("blueprint", {"prompt": PROMPT}), {"prompt": PROMPT}
        return TextRequest(document="blueprint", prompt=words, material=told)
    if entry.port == "image":
        return ImageRequest(
            purpose="keyframe", passages=passages(), references=references, width=1280, height=720, seed=7
        )
    if entry.port == "video":
        first = Reference(role="first-frame", name="b01", digest=bench.keep(still("#10151c")))
        given = (first, *references)
        shots = (scene(48), scene(24))
        return VideoRequest(
            passages=passages(), references=given, shots=shots, length=72, width=1280, height=720, seed=7
        )
    if entry.port == "voice":
        return VoiceRequest(prompt="Count to nine before you open it.", voice=VoiceSpec(number=1), how="quietly")
    if entry.port == "music":
        return MusicRequest(prompt="Noir.", genre="noir", seconds=8.0, sections=((4.0, 2.0), (4.0, 6.0)))
    return SoundRequest(prompt="rain, distant horn", seconds=6.0)


@pytest.mark.parametrize("entry", SOLD, ids=[entry.id for entry in SOLD])
def test_it_can_be_bought(entry, open_street, tmp_path):
    street, bench = open_street(), Bench(tmp_path / "media")
    request = request_for(entry, bench)
    quality = catalogue.quality_of(entry, "preview")
    request = request.model_copy(update={"quality": quality})
    shaped = prompting.shaped(request, entry)
    shaped = shaped.model_copy(update={"model": shaped.model or "a-model-of-ones-own"})
    expected = catalogue.quote(entry, shaped, quality=quality).amount
    provider = registry.provider(entry.provider)
    operation = provider.start(shaped, "take-1", bench)
    status = provider.status(operation)
    assert (status.state, status.message) == ("done", "")
    folder = tmp_path / "made"
    folder.mkdir()
    result = provider.outputs(
        type(operation).model_validate_json(operation.model_dump_json()), folder, bench.fetch, float
    )
    made = checked(shaped, result, folder)
    assert made.outputs[0].meta
    assert not [notice for notice in made.notices if notice.code == "degraded" and entry.port == "text"]
    bought = street.ledger.rows
    if entry.free:
        assert (bought, result.cost) == ([], 0.0)
        return
    assert len(bought) == 1
    said = result.cost if result.cost is not None else operation.cost
    if expected is not None and entry.port != "text":  # how long an answer is, nobody knows before
        near = 0.1 if entry.id.startswith(FEW_SIZES) else 0.0
        assert bought[0]["price"] == pytest.approx(expected, rel=near, abs=0.0002)  # what a plan says before
    if said is not None:
        assert bought[0]["price"] == pytest.approx(said, abs=0.0002)  # what the take says after


FIRST = {entry.provider: entry for entry in reversed(SOLD) if entry.provider != "compatible-text"}
"""One model for each provider that has a door; a server of one's own is open."""


@pytest.mark.parametrize("entry", FIRST.values(), ids=FIRST)
def test_a_wrong_key_buys_nothing_and_is_not_repeated(entry, open_street, tmp_path, monkeypatch):
    street, bench = open_street(), Bench(tmp_path / "media")
    shop = next(shop for shop in street.shops.values() if _opens(entry.provider, shop))
    monkeypatch.setenv(shop.keys[0], "a-key-of-somebody-else-4711")
    request = request_for(entry, bench).model_copy(update={"quality": catalogue.quality_of(entry, "preview")})
    with pytest.raises(ProviderError) as refused:
        registry.provider(entry.provider).start(prompting.shaped(request, entry), "take-1", bench)
    assert not isinstance(refused.value, Unknown | Busy)
    assert "4711" not in json.dumps(refused.value.as_json())
    assert "key" in refused.value.what.lower()
    assert street.ledger.rows == []
    assert street.ledger.asked.total() == 1


def _opens(provider, shop):
    """Whether a shop is the one of a provider: they have a key in common, or the gateway's address."""
    return set(registry.provider(provider).ability().keys) & {*shop.keys, hosts.HOSTS[shop.route][0]}


def test_nothing_is_left_out_unsaid():
    assert {entry.provider for entry in LIVING} - {entry.provider for entry in SOLD} == set(SILENT)
    assert all(not after.startswith(before + "@") for before, after in pairwise(entry.id for entry in SOLD))
