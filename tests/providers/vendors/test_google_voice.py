"""Gemini TTS through the real client: the voice of a place in the cast, bare samples into a line, a guessed mouth."""

import base64
import io
import json
import wave

import numpy as np
import pytest

from production_flow.documents.scene import Mouth
from production_flow.documents.voice import VoiceSpec
from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import VoiceRequest
from production_flow.providers.vendors.google import casting, desk

MODEL = "gemini-3.8-flash-tts"
AT = f"/v1beta/models/{MODEL}:generateContent"


def spoken(data, mime="audio/L16;codec=pcm;rate=24000"):
    part = {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}}
    usage = {"promptTokenCount": 20, "candidatesTokenCount": 1000, "totalTokenCount": 1020}
    return {
        "candidates": [{"content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}],
        "usageMetadata": usage,
    }


def line(**more):
    fields = {"model": MODEL, "prompt": "Count the breaths, Kael.", "voice": VoiceSpec(number=1)}
    return VoiceRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def google(route, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 5.0)
    route("google")


@pytest.fixture
def provider():
    return registry.provider("google-voice")


@pytest.fixture
def take(pcm):
    """Half a second of nothing, a second of sound, half a second of nothing, at a rate."""

    def samples(rate=24_000):
        still = b"\0\0" * (rate // 2)
        return still + pcm(1.0, rate) + still

    return samples


def test_a_line_is_spoken(server, provider, bench, finish, take, keys):
    assert isinstance(provider, Provider)
    server.answer("POST", AT, spoken(take()))
    operation = provider.start(line(), "take-1", bench)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    with wave.open(io.BytesIO(files["main"])) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32767
    assert len(samples) % audio.PER_FRAME == 0
    assert result.outputs[0].meta["frames"] == len(samples) // audio.PER_FRAME
    assert len(samples) / 48_000 == pytest.approx(1.12, abs=0.05)  # the silent ends are gone
    assert audio.loudness(samples) == pytest.approx(-20, abs=1)
    asked = server.posts[0]
    assert asked.headers["x-goog-api-key"] == keys["GEMINI_API_KEY"]
    body = asked.json()
    assert body["contents"][0]["parts"] == [{"text": "Say this line and nothing else:\nCount the breaths, Kael."}]
    assert body["generationConfig"]["responseModalities"] == ["AUDIO"]
    speech = body["generationConfig"]["speechConfig"]
    assert speech == {
        "voice_config": {"prebuilt_voice_config": {"voice_name": casting.MASCULINE[1]}},
        "language_code": "en",
    }


def test_the_cost_is_counted_from_the_tokens(server, provider, bench, take):
    server.answer("POST", AT, spoken(take()))
    assert provider.start(line(), "take-1", bench).cost == pytest.approx(0.0090, abs=0.0001)  # 20 at .5, 1000 at 9


def test_the_rate_is_read_and_not_taken_for_granted(server, provider, bench, finish, take):
    server.answer("POST", AT, spoken(take(48_000), "audio/L16;rate=48000"))
    server.answer("POST", AT, spoken(take(), "audio/pcm"))
    first, _ = finish(provider, provider.start(line(), "take-1", bench))
    second, _ = finish(provider, provider.start(line(), "take-2", bench))
    assert first.outputs[0].meta["frames"] == second.outputs[0].meta["frames"]
    assert [len([n for n in result.notices if "rate" in n.message]) for result in (first, second)] == [0, 1]


def test_a_file_in_the_answer_is_taken_as_it_is(server, provider, bench, finish, wav):
    server.answer("POST", AT, spoken(wav(1.0, 44_100), "audio/wav"))
    result, _ = finish(provider, provider.start(line(), "take-1", bench))
    assert result.outputs[0].meta["seconds"] == pytest.approx(1.0, abs=0.05)


def test_the_mouth_moves_while_something_is_heard(server, provider, bench, finish, take):
    server.answer("POST", AT, spoken(take()))
    result, files = finish(provider, provider.start(line(prompt="Mama above, below."), "take-1", bench))
    mouths = [Mouth(frame=frame, shape=shape) for frame, shape in json.loads(files["timing"])["mouths"]]
    frames = [mouth.frame for mouth in mouths]
    assert frames == sorted(set(frames))
    assert frames[-1] < result.outputs[0].meta["frames"]
    assert (mouths[0].shape, mouths[-1].shape) == ("rest", "rest")
    assert [mouth.shape for mouth in mouths[1:5]] == ["M", "A", "M", "A"]
    assert "guessed" in {notice.code for notice in result.notices}


def test_how_it_is_said_goes_along_in_words(server, provider, bench, take):
    server.answer("POST", AT, spoken(take()))
    voice = VoiceSpec(
        presentation="feminine", age=70, diction="dry", accent="Scottish", pitch=-0.8, say={"Kael": "kale"}
    )
    provider.start(line(voice=voice, how="wearily"), "take-1", bench)
    assert server.posts[0].json()["contents"][0]["parts"][0]["text"] == (
        "Say this line, dryly, in a deep voice, as a person of 70, with a Scottish accent, wearily; say nothing else:\n"
        "Count the breaths, kale."
    )


def test_a_line_that_must_be_short_is_asked_for_quickly_and_said_where_it_is_not(server, provider, bench, finish, take):
    server.answer("POST", AT, spoken(take()))
    result, _ = finish(provider, provider.start(line(max_seconds=0.8), "take-1", bench))
    assert "at a quick pace" in server.posts[0].json()["contents"][0]["parts"][0]["text"]
    assert [notice.message for notice in result.notices if notice.code == "snapped"] == [
        f"{MODEL}: line 1.1 s instead of at most 0.8 s."
    ]


def test_no_two_places_of_a_cast_share_a_voice_whoever_is_in_it():
    kinds = ("feminine", "masculine", "neutral")
    voices = [{casting.cast(VoiceSpec(number=number, presentation=kind))[0] for kind in kinds} for number in range(14)]
    for number, mine in enumerate(voices):
        assert not mine & set().union(*voices[:number], {casting.NARRATOR})
    assert casting.cast(VoiceSpec(number=99))[0] == casting.NARRATOR
    assert casting.cast(VoiceSpec(number=14))[1][0].code == "degraded"


def test_a_radio_is_not_what_it_can_do(server, provider, bench, finish, take):
    server.answer("POST", AT, spoken(take()))
    result, _ = finish(provider, provider.start(line(voice=VoiceSpec(effect="radio"), seed=3), "take-1", bench))
    assert [notice.code for notice in result.notices] == ["dropped", "dropped", "guessed"]


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"body": {"promptFeedback": {"blockReason": "SAFETY"}}}, Refused),
        ({"body": {"candidates": [{"finishReason": "OTHER"}]}}, Unfit),
        ({"body": {"error": {"code": 429, "message": "slow down"}}, "status": 429}, Busy),
        ({"body": {"error": {"code": 500, "message": "internal"}}, "status": 500}, Unknown),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, told, error):
    server.answer("POST", AT, **told)
    with pytest.raises(ProviderError) as caught:
        provider.start(line(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


def test_silence_is_unfit(server, provider, bench, finish):
    server.answer("POST", AT, spoken(b"\0\0" * 24_000))
    operation = provider.start(line(), "take-1", bench)
    with pytest.raises(Unfit, match="silence"):
        finish(provider, operation)
