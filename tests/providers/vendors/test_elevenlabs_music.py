"""Eleven Music through the real client: a plan with the sections of a cue, made exactly as long as it."""

import io
import wave

import numpy as np
import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import MusicRequest, SoundRequest
from production_flow.providers.vendors.elevenlabs import desk, plan

MODEL = "music_v2_5"
COMPOSE = "/v1/music"


def cue(**more):
    fields = {"model": MODEL, "prompt": "noir, bruised", "genre": "noir", "mood": "bruised", "seconds": 4.0}
    return MusicRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def eleven(route, monkeypatch, as_described):
    monkeypatch.setattr(desk, "SECONDS", 10.0)
    route("elevenlabs")
    as_described("elevenlabs")


@pytest.fixture
def provider():
    return registry.provider("elevenlabs-music")


def heard(data):
    with wave.open(io.BytesIO(data)) as file:
        shape = (file.getframerate(), file.getnchannels())
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, shape[1]) / 32767
    return shape, samples


def test_a_cue_is_composed_once_by_a_plan(server, provider, bench, finish, wav, keys):
    assert isinstance(provider, Provider)
    server.answer("POST", COMPOSE, wav(4.0, 44_100, channels=2), headers={"character-cost": "120", "song-id": "song_1"})
    operation = provider.start(cue(seed=9), "take-1", bench)
    assert keys["ELEVENLABS_API_KEY"] not in operation.model_dump_json()
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    shape, samples = heard(files["main"])
    assert (shape, len(samples)) == ((48_000, 2), 4 * 48_000)
    assert audio.loudness(samples) == pytest.approx(-20, abs=1.5)
    assert (operation.id, result.cost, result.notices) == ("song_1", None, ())
    assert result.outputs[0].meta == {"seconds": 4.0, "credits": 120}
    asked = server.posts[0]
    assert asked.headers["xi-api-key"] == keys["ELEVENLABS_API_KEY"]
    assert asked.json() == {
        "model_id": MODEL,
        "seed": 9,
        "composition_plan": {
            "chunks": [
                {
                    "text": "[Part 1]\n{instrumental, no vocals}",
                    "duration_ms": 4000,
                    "positive_styles": [
                        "instrumental", "noir film score", "bruised", "high production quality",
                        "restrained", "quiet pulse", "resolves to a final chord",
                    ],
                    "negative_styles": plan.NO_VOICES,
                }
            ]
        },
    }  # fmt: skip


def test_the_oldest_model_has_a_plan_of_its_own_form(server, provider, bench, wav):
    server.answer("POST", COMPOSE, wav(4.0))
    sections = ((4.0, 1.0), (6.5, 7.0))
    provider.start(cue(model="music_v1", seconds=10.5, sections=sections, ending=False), "take-1", bench)
    body = server.posts[0].json()
    assert body["respect_sections_durations"] is True
    made = body["composition_plan"]
    assert made["negative_global_styles"] == plan.NO_VOICES
    assert [(one["duration_ms"], one["positive_local_styles"], one["lines"]) for one in made["sections"]] == [
        (4000, ["sparse", "still", "slow tempo"], []),
        (6500, ["urgent", "driving rhythm", "rising", "goes on without an ending"], []),
    ]


@pytest.mark.parametrize(
    ("seconds", "sections", "made"),
    [
        (1.5, (), [(3.0, 3.0)]),
        (20.0, ((2.0, 2.0), (2.0, 4.0), (16.0, 5.0)), [(4.0, 3.0), (16.0, 5.0)]),
        (20.0, ((18.0, 2.0), (2.0, 7.0)), [(20.0, 2.5)]),
        (300.0, ((300.0, 6.0),), [(100.0, 6.0)] * 3),
        (20.0, ((5.0, 2.0), (5.0, 4.0)), [(10.0, 2.0), (10.0, 4.0)]),
        (600.0, ((15.0, 5.0),) * 40, None),
    ],
)
def test_sections_are_of_a_length_that_a_plan_may_have(seconds, sections, made):
    found = plan.sections_of(cue(seconds=seconds, sections=sections))
    if made is not None:
        assert found == [(pytest.approx(length), pytest.approx(tension)) for length, tension in made]
    assert len(found) <= plan.SECTIONS
    assert all(plan.LEAST <= length <= plan.MOST for length, _ in found)
    written = plan.plan_of(cue(seconds=seconds, sections=sections))["chunks"]
    assert sum(one["duration_ms"] for one in written) == round(max(3.0, seconds) * 1000)


def test_a_piece_that_is_too_long_is_cut_and_dies_away(server, provider, bench, finish, wav):
    server.answer("POST", COMPOSE, wav(3.0, 48_000, channels=2))
    result, files = finish(provider, provider.start(cue(seconds=2.0), "take-1", bench))
    assert server.posts[0].json()["composition_plan"]["chunks"][0]["duration_ms"] == 3000
    _, samples = heard(files["main"])
    assert len(samples) == 2 * 48_000
    assert np.abs(samples[-480:]).max() < 0.01 < np.abs(samples[24_000:48_000]).max()
    assert [notice.message for notice in result.notices] == [f"{MODEL}: piece 3.0 s, cut instead of 2.0 s."]


@pytest.mark.parametrize(("came", "done", "end"), [(2.0, "repeated", True), (3.8, "silent at its end", False)])
def test_a_piece_that_is_too_short_is_said(server, provider, bench, finish, wav, came, done, end):
    server.answer("POST", COMPOSE, wav(came, 48_000))
    result, files = finish(provider, provider.start(cue(ending=False), "take-1", bench))
    _, samples = heard(files["main"])
    assert len(samples) == 4 * 48_000
    assert (np.abs(samples[-4800:-960]).max() > 0.05) == end
    assert [notice.message for notice in result.notices] == [f"{MODEL}: piece {came:.1f} s, {done} instead of 4.0 s."]


def told(status, message, **data):
    return {"detail": {"status": status, "message": message, "data": data}}


def test_a_refused_prompt_says_what_it_would_take_instead(server, provider, bench):
    body = told("bad_prompt", "Names a known band.", prompt_suggestion="A slow saxophone over rain.")
    server.answer("POST", COMPOSE, body, status=400)
    with pytest.raises(Refused, match=r"Names a known band.*Suggested instead: A slow saxophone over rain") as caught:
        provider.start(cue(), "take-1", bench)
    assert caught.value.todo
    assert len(server.posts) == 1


def test_a_refused_plan_says_the_styles_it_would_take(server, provider, bench):
    chunks = [{"positive_styles": ["slow saxophone", "rain"]}, {"positive_styles": ["rain", "brushes"]}]
    body = told("bad_composition_plan", "Copyrighted.", composition_plan_suggestion={"chunks": chunks})
    server.answer("POST", COMPOSE, body, status=400)
    with pytest.raises(Refused, match="Suggested instead: slow saxophone, rain, brushes"):
        provider.start(cue(), "take-1", bench)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, told("quota_exceeded", "Nothing left."), ProviderError),
        (402, told("payment_required", "Paid plans only."), ProviderError),
        (429, told("system_busy", "Later."), Busy),
        (422, {"detail": [{"loc": ["body", "composition_plan"], "msg": "no"}]}, ProviderError),
        (502, {}, Unknown),
        (200, b"", Unknown),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, status, body, error):
    server.answer("POST", COMPOSE, body, status=status)
    with pytest.raises(ProviderError) as caught:
        provider.start(cue(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_piece_that_breaks_off_is_of_unknown_fate_and_not_sent_again(server, provider, bench, fault, monkeypatch):
    desk.desk()
    monkeypatch.setattr(desk, "SECONDS", 0.5)
    getattr(server, fault)("POST", COMPOSE)
    with pytest.raises(Unknown):
        provider.start(cue(), "take-1", bench)
    assert len(server.posts) == 1


def test_a_half_answer_is_of_unknown_fate(server, provider, bench, wav):
    data = wav(2.0)
    server.answer("POST", COMPOSE, data[:1000], headers={"Content-Length": str(len(data))})
    with pytest.raises(Unknown):
        provider.start(cue(), "take-1", bench)
    assert len(server.posts) == 1


@pytest.mark.parametrize("data", [b"<html>not a song</html>", b'{"detail": "nothing"}'])
def test_what_is_no_sound_is_unfit(server, provider, bench, finish, data):
    server.answer("POST", COMPOSE, data)
    operation = provider.start(cue(), "take-1", bench)
    with pytest.raises(Unfit):
        finish(provider, operation)


def test_only_music_is_written(provider, bench):
    with pytest.raises(BadInput):
        provider.start(SoundRequest(prompt="rain", seconds=3), "take-1", bench)
