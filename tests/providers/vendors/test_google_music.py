"""Lyria through the real client: a piece from words, made exactly as long as the cue."""

import base64
import io
import wave

import numpy as np
import pytest

from production_flow.errors import ProviderError, Refused, Unfit, Unknown
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Operation, Provider
from production_flow.providers.requests import MusicRequest
from production_flow.providers.vendors.google import desk, songs

MODEL = "lyria-3.5"
CREATE, ONE = "/v1beta/interactions", "/v1beta/interactions/int_1"
CANCEL, FILE = ONE + "/cancel", "/v1beta/files/song1:download"
ADDRESS = "https://generativelanguage.googleapis.com/v1beta/files/song1:download?alt=media"


def interaction(status, *contents, **more):
    steps = [{"type": "model_output", "content": list(contents)}] if contents else []
    times = {"created": "2026-11-23T10:00:00Z", "updated": "2026-11-23T10:00:01Z"}
    return {"id": "int_1", "status": status, "model": MODEL, "steps": steps, **times, **more}


def piece(data):
    return {"type": "audio", "data": base64.b64encode(data).decode(), "mime_type": "audio/wav"}


def cue(**more):
    fields = {"model": MODEL, "prompt": "noir, bruised", "genre": "noir", "seconds": 3.0}
    return MusicRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def google(route, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 5.0)
    route("google")


@pytest.fixture
def provider():
    return registry.provider("google-music")


def heard(data):
    with wave.open(io.BytesIO(data)) as file:
        shape = (file.getframerate(), file.getnchannels())
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, shape[1]) / 32767
    return shape, samples


def test_a_piece_that_is_too_long_is_cut_and_dies_away(server, provider, bench, finish, wav):
    assert isinstance(provider, Provider)
    assert isinstance(provider, Canceller)
    server.answer("POST", CREATE, interaction("completed", piece(wav(5.0, 44_100, channels=2))))
    operation = provider.start(cue(), "take-1", bench)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    shape, samples = heard(files["main"])
    assert shape == (48_000, 2)
    assert len(samples) == 3 * 48_000
    assert audio.loudness(samples) == pytest.approx(-20, abs=1.5)
    assert np.abs(samples[-480:]).max() < 0.01 < np.abs(samples[48_000:96_000]).max()
    assert [notice.message for notice in result.notices] == [f"{MODEL}: piece 5.0 s, cut instead of 3.0 s."]
    assert result.cost == pytest.approx(0.08)
    assert len(server.asked) == 1
    body = server.posts[0].json()
    assert body["response_format"] == {"type": "audio", "mime_type": "audio/wav"}
    assert body["input"] == songs.words(cue())


def test_a_piece_that_is_too_short_is_repeated_and_said(server, provider, bench, finish, wav):
    server.answer("POST", CREATE, interaction("completed", piece(wav(1.5, 48_000))))
    result, files = finish(provider, provider.start(cue(ending=False), "take-1", bench))
    _, samples = heard(files["main"])
    assert len(samples) == 3 * 48_000
    assert np.abs(samples[-4800:-480]).max() > 0.05
    assert "repeated" in result.notices[0].message


def test_the_words_say_length_sections_and_tension():
    sections = ((12.0, 3.0), (50.5, 7.5))
    assert songs.words(cue(seconds=62.5, sections=sections, ending=False)).splitlines() == [
        "noir, bruised",
        "Instrumental film score, no vocals. About 62 seconds long.",
        "[0:00 - 0:12] tension 3 of 10",
        "[0:12 - 1:02] tension 7.5 of 10",
        "It goes on without an ending.",
    ]


def test_a_piece_that_is_still_being_made_is_waited_for(server, provider, bench, finish, wav):
    server.answer("POST", CREATE, interaction("in_progress"))
    server.answer("GET", ONE, interaction("in_progress"))
    server.answer("GET", ONE, interaction("completed", {"type": "audio", "uri": ADDRESS, "mime_type": "audio/wav"}))
    server.answer("GET", FILE, wav(3.0, 48_000), mime="audio/wav")
    operation = provider.start(cue(), "take-1", bench)
    assert (operation.answers, operation.cost) == ((), None)
    result, files = finish(provider, operation)
    assert len(heard(files["main"])[1]) == 3 * 48_000
    assert result.notices == ()
    assert result.cost == pytest.approx(0.08)
    assert len(server.posts) == 1


def test_it_is_cancelled_while_it_is_being_made(server, provider, bench):
    server.answer("POST", CREATE, interaction("in_progress"))
    server.answer("POST", CANCEL, interaction("cancelled"))
    provider.cancel(provider.start(cue(), "take-1", bench))
    assert [asked.path for asked in server.posts] == [CREATE, CANCEL]


@pytest.mark.parametrize(
    ("told", "error", "words"),
    [
        (
            {"body": interaction("failed", errors=[{"code": "recitation", "message": "A known song."}])},
            Refused,
            "known",
        ),
        ({"body": interaction("failed", errors=[{"code": "internal", "message": "It broke."}])}, Unfit, "It broke"),
        ({"body": interaction("completed", {"type": "text", "text": "No."})}, Refused, "No"),
        ({"body": {"error": {"code": 500, "message": "internal"}}, "status": 500}, Unknown, "internal"),
        ({"body": {"error": {"code": 400, "message": "bad format"}}, "status": 400}, ProviderError, "bad format"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, told, error, words):
    server.answer("POST", CREATE, **told)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(cue(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


def test_silence_is_unfit(server, provider, bench, finish):
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(b"\0\0" * 96_000)
    server.answer("POST", CREATE, interaction("completed", piece(memory.getvalue())))
    operation = provider.start(cue(), "take-1", bench)
    with pytest.raises(Unfit, match="silence"):
        finish(provider, operation)
