"""Eleven Sound Effects through the real client: one sound for a note and its place, at the level of our own foley."""

import io
import wave

import numpy as np
import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import MusicRequest, SoundRequest
from production_flow.providers.vendors.elevenlabs import desk, effects

MODEL = "eleven_text_to_sound_v3"
MAKE = "/v1/sound-generation"


def note(**more):
    fields = {"model": MODEL, "prompt": "distant dripping, artifact hum", "seconds": 3.0}
    return SoundRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def eleven(route, monkeypatch, as_described):
    monkeypatch.setattr(desk, "SECONDS", 10.0)
    route("elevenlabs")
    as_described("elevenlabs")


@pytest.fixture
def provider():
    return registry.provider("elevenlabs-sound")


def heard(data):
    with wave.open(io.BytesIO(data)) as file:
        shape = (file.getframerate(), file.getnchannels())
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, shape[1]) / 32767
    return shape, samples


def test_a_note_becomes_one_sound(server, provider, bench, finish, wav, keys):
    assert isinstance(provider, Provider)
    server.answer("POST", MAKE, wav(3.0, 44_100), headers={"character-cost": "40", "request-id": "req_1"})
    operation = provider.start(note(bed="cave: dripping water", interior=True), "take-1", bench)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    shape, samples = heard(files["main"])
    assert (shape, len(samples)) == ((48_000, 2), 3 * 48_000)
    assert audio.rms_db(samples) == pytest.approx(-31, abs=0.5)
    assert (operation.id, result.notices) == ("req_1", ())
    assert result.outputs[0].meta == {"seconds": 3.0, "credits": 40}
    asked = server.posts[0]
    assert asked.headers["xi-api-key"] == keys["ELEVENLABS_API_KEY"]
    assert asked.query == {"output_format": "mp3_44100_128"}
    assert asked.json() == {
        "text": "distant dripping, artifact hum. In the background, quietly: cave, dripping water, indoors. No music.",
        "model_id": MODEL,
        "duration_seconds": 3.0,
        "loop": False,
    }


def test_a_bed_alone_loops_and_is_quiet(server, provider, bench, finish, wav):
    server.answer("POST", MAKE, wav(3.0, 48_000, channels=2))
    wanted = note(prompt="", bed="noir_street: far traffic", weather="rain")
    _, files = finish(provider, provider.start(wanted, "take-1", bench))
    body = server.posts[0].json()
    assert body["text"] == ("Continuous room tone: noir street, far traffic, outdoors, in rain. No music, no voices.")
    assert body["loop"] is True
    assert audio.rms_db(heard(files["main"])[1]) == pytest.approx(-42, abs=0.5)


def test_a_longer_sound_is_looped_and_that_is_said(server, provider, bench, finish, wav):
    server.answer("POST", MAKE, wav(30.0, 16_000))
    result, files = finish(provider, provider.start(note(seconds=32.0), "take-1", bench))
    body = server.posts[0].json()
    assert (body["duration_seconds"], body["loop"]) == (30.0, True)
    _, samples = heard(files["main"])
    assert len(samples) == 32 * 48_000
    assert audio.rms_db(samples[-48_000:-4_800]) > -40
    assert [notice.message for notice in result.notices] == [f"{MODEL}: sound 30.0 s, looped instead of 32.0 s."]


def test_the_shortest_is_half_a_second_and_cut(server, provider, bench, finish, wav):
    server.answer("POST", MAKE, wav(0.6))
    result, files = finish(provider, provider.start(note(seconds=0.2), "take-1", bench))
    assert server.posts[0].json()["duration_seconds"] == 0.5
    assert len(heard(files["main"])[1]) == 9600
    assert "cut instead of 0.2 s" in result.notices[0].message


def test_a_note_that_is_too_long_is_cut_and_said(server, provider, bench, finish, wav):
    server.answer("POST", MAKE, wav(3.0))
    result, _ = finish(provider, provider.start(note(prompt="rain and thunder " * 40, seed=1), "take-1", bench))
    assert len(server.posts[0].json()["text"]) <= effects.LETTERS
    assert [notice.code for notice in result.notices] == ["dropped", "dropped"]


def test_nothing_asked_buys_nothing(server, provider, bench):
    with pytest.raises(ProviderError, match="Neither"):
        provider.start(note(prompt=" "), "take-1", bench)
    with pytest.raises(BadInput):
        provider.start(MusicRequest(genre="noir", seconds=5), "take-1", bench)
    assert not server.asked


@pytest.mark.parametrize(
    ("status", "detail", "error"),
    [
        (401, {"status": "quota_exceeded", "message": "Nothing left."}, ProviderError),
        (429, {"status": "too_many_concurrent_requests", "message": "Later."}, Busy),
        (400, {"status": "moderation_failed", "message": "Not that."}, Refused),
        (500, "boom", Unknown),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, status, detail, error):
    server.answer("POST", MAKE, {"detail": detail}, status=status)
    with pytest.raises(ProviderError) as caught:
        provider.start(note(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_sound_that_breaks_off_is_of_unknown_fate_and_not_sent_again(server, provider, bench, fault, monkeypatch):
    desk.desk()
    monkeypatch.setattr(desk, "SECONDS", 0.5)
    getattr(server, fault)("POST", MAKE)
    with pytest.raises(Unknown):
        provider.start(note(), "take-1", bench)
    assert len(server.posts) == 1


def test_what_is_no_sound_is_unfit(server, provider, bench, finish):
    server.answer("POST", MAKE, b"not a sound")
    operation = provider.start(note(), "take-1", bench)
    with pytest.raises(Unfit):
        finish(provider, operation)
