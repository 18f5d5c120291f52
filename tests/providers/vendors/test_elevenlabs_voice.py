"""Eleven v4 through the real client: a voice of the account, times of every character, a mouth that follows them."""

import base64
import io
import json
import wave
from itertools import pairwise

import numpy as np
import pytest

from production_flow.documents.scene import Mouth
from production_flow.documents.voice import VoiceSpec
from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.media import sound as audio
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import MusicRequest, VoiceRequest
from production_flow.providers.vendors.elevenlabs import account, casting, desk, manner, timing

MODEL = "eleven_v4"
GEORGE, LIAM, BRIAN = "JBFqnCBsd6RMkjVDRZzb", "TX3LPaxmHKxFdv7VOQHJ", "nPczCjzI2devNBz1zQrb"
SPEAK = r"/v1/text-to-speech/[A-Za-z0-9]+/with-timestamps"
LIST = "/v2/voices"


def line(**more):
    fields = {"model": MODEL, "prompt": "Count to three.", "voice": VoiceSpec(number=0, presentation="masculine")}
    return VoiceRequest(**{**fields, **more})


def aligned(text, start=0.5, each=0.06):
    """Times as they come: every character one after the other."""
    starts = [round(start + number * each, 3) for number in range(len(text))]
    return {
        "characters": list(text),
        "character_start_times_seconds": starts,
        "character_end_times_seconds": [round(moment + each, 3) for moment in starts],
    }


def spoken(data, text="Count to three.", **more):
    return {"audio_base64": base64.b64encode(data).decode(), "alignment": aligned(text), **more}


def listed(ident, name, gender="male", age="middle_aged", accent="american", category="premade"):
    labels = {"gender": gender, "age": age, "accent": accent}
    return {"voice_id": ident, "name": name, "category": category, "labels": labels}


def voices(*rows, **more):
    return {"voices": list(rows), "has_more": False, "total_count": len(rows), **more}


@pytest.fixture(autouse=True)
def eleven(route, monkeypatch, as_described):
    monkeypatch.setattr(desk, "SECONDS", 10.0)
    account.voices.cache_clear()
    route("elevenlabs")
    as_described("elevenlabs")


@pytest.fixture
def provider():
    return registry.provider("elevenlabs-voice")


@pytest.fixture
def ready(server):
    """A server whose account may not list its voices: the table that comes along is cast from."""
    told = {"detail": {"status": "missing_permissions", "message": "The API key is missing voices_read."}}
    server.answer("GET", LIST, told, status=401)
    return server


@pytest.fixture
def take(pcm):
    """Half a second of nothing, 0.9 s of sound (15 characters at 0.06), half a second of nothing."""
    memory = io.BytesIO()
    with wave.open(memory, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(44_100)
        still = b"\0\0" * 22_050
        file.writeframes(still + pcm(0.9, 44_100) + still)
    return memory.getvalue()


def test_a_line_is_spoken_once_and_made_into_a_line(ready, provider, bench, finish, take, keys):
    assert isinstance(provider, Provider)
    ready.answer("POST", SPEAK, spoken(take), headers={"character-cost": "15", "request-id": "req_7"})
    operation = provider.start(line(seed=2**32 + 5), "take-1", bench)
    assert keys["ELEVENLABS_API_KEY"] not in operation.model_dump_json()
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    with wave.open(io.BytesIO(files["main"])) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32767
    assert len(samples) % audio.PER_FRAME == 0
    assert result.outputs[0].meta["frames"] == len(samples) // audio.PER_FRAME
    assert len(samples) / 48_000 == pytest.approx(1.02, abs=0.05)  # the silent ends are gone
    assert audio.loudness(samples) == pytest.approx(-20, abs=1)
    assert (operation.id, operation.cost, result.cost) == ("req_7", 0.0012, 0.0012)
    asked = ready.posts[0]
    assert asked.path == f"/v1/text-to-speech/{GEORGE}/with-timestamps"
    assert asked.query == {"output_format": "mp3_44100_128"}
    assert asked.headers["xi-api-key"] == keys["ELEVENLABS_API_KEY"]
    assert asked.json() == {
        "text": "Count to three.",
        "model_id": MODEL,
        "language_code": "en",
        "voice_settings": {"stability": 0.5, "similarity_boost": 0.75, "speed": 1.0},
        "seed": 5,
    }


def test_the_mouth_follows_the_times_of_the_characters(ready, provider, bench, finish, take):
    normalized = aligned("[hm] Ma, fi", each=0.08)
    ready.answer("POST", SPEAK, spoken(take, "Ma, 4!", normalized_alignment=normalized))
    result, files = finish(provider, provider.start(line(prompt="Ma, 4!", how="hm"), "take-1", bench))
    timings = json.loads(files["timing"])
    assert set(timings) == {"phonemes", "mouths"}  # as our own voices write it
    assert [sign for sign, _, _ in timings["phonemes"]] == list("Mafi")
    assert all(0 <= start < end <= result.outputs[0].meta["seconds"] for _, start, end in timings["phonemes"])
    mouths = [Mouth(frame=frame, shape=shape) for frame, shape in timings["mouths"]]
    frames = [mouth.frame for mouth in mouths]
    assert frames == sorted(set(frames))
    assert frames[-1] < result.outputs[0].meta["frames"] == result.outputs[1].meta["frames"]
    assert (mouths[0].shape, mouths[-1].shape) == ("rest", "rest")
    # the m is the sixth character: 0.4 s into the sound, which begins 0.06 s into the line; the lips are a frame ahead
    assert [(mouth.frame, mouth.shape) for mouth in mouths] == [
        (0, "rest"),
        (round((0.06 + 0.40) * 24) - 1, "M"),
        (round((0.06 + 0.48) * 24) - 1, "A"),
        (round((0.06 + 0.56) * 24) - 1, "rest"),
        (round((0.06 + 0.72) * 24) - 1, "F"),
        (round((0.06 + 0.80) * 24) - 1, "E"),
        (round((0.06 + 0.88) * 24), "rest"),
    ]
    assert "guessed" not in {notice.code for notice in result.notices}


@pytest.mark.parametrize(
    "alignment",
    [None, {"characters": [], "character_start_times_seconds": [], "character_end_times_seconds": []},
     aligned("Count to three.", each=0.0)],
    ids=["none", "empty", "all at one moment"],
)  # fmt: skip
def test_without_times_that_can_be_used_the_mouth_is_guessed_and_that_is_said(
    ready, provider, bench, finish, take, alignment
):
    ready.answer("POST", SPEAK, {**spoken(take), "alignment": alignment})
    result, files = finish(provider, provider.start(line(), "take-1", bench))
    assert len(json.loads(files["timing"])["mouths"]) > 3
    assert [notice.code for notice in result.notices] == ["guessed"]


def test_letters_become_mouths_with_pauses_between_them():
    text = "The fob... shop"
    kept = timing.letters(aligned(text, start=0.2, each=0.1), 0.0, 2.0)
    shapes = timing.mouths(kept, 48)
    assert [shape for _, shape in shapes] == ["rest", "L", "F", "O", "M", "rest", "U", "O", "M", "rest"]
    moved = [frame for frame, _ in shapes[1:]]
    assert all(later - frame >= 2 for frame, later in pairwise(moved))


def test_the_cost_is_the_header_s_else_the_characters(ready, provider, bench, take):
    ready.answer("POST", SPEAK, spoken(take), headers={"character-cost": "1000"})
    ready.answer("POST", SPEAK, spoken(take))
    assert provider.start(line(), "take-1", bench).cost == pytest.approx(0.08)
    assert provider.start(line(prompt="x" * 500), "take-2", bench).cost == pytest.approx(0.04)
    unknown = provider.start(line(model="eleven_v9"), "take-3", bench)
    assert unknown.cost is None


def test_the_voices_of_the_account_are_listed_once_over_all_pages(server, provider, bench, take):
    server.answer("GET", LIST, voices(listed(GEORGE, "George"), has_more=True, next_page_token="p2"))
    server.answer("GET", LIST, voices(listed(LIAM, "Liam", age="young")))
    server.answer("POST", SPEAK, spoken(take))
    for number in (0, 1):
        provider.start(line(voice=VoiceSpec(number=number, presentation="masculine")), "take-1", bench)
    assert [asked.path.split("/")[3] for asked in server.posts] == [GEORGE, LIAM]
    assert [asked.query for asked in server.of("GET")] == [
        {"page_size": "100"},
        {"page_size": "100", "next_page_token": "p2"},
    ]


@pytest.mark.parametrize("told", [{"status": 500, "body": {"detail": "down"}}, {"status": 429, "body": {}}])
def test_nothing_is_bought_while_the_voices_cannot_be_listed(server, provider, bench, told):
    server.answer("GET", LIST, **told)
    with pytest.raises(Busy):
        provider.start(line(), "take-1", bench)
    assert not server.posts


def test_a_wrong_key_is_said_before_anything_is_bought(server, provider, bench):
    server.answer("GET", LIST, {"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}, status=401)
    with pytest.raises(ProviderError, match="key was not accepted"):
        provider.start(line(), "take-1", bench)
    assert not server.posts


def test_no_two_places_of_a_cast_share_a_voice_whoever_is_in_it():
    accounts = [None, [casting.Voice(f"own{n}", f"Own {n}", "feminine", "old") for n in range(3)]]
    accounts[1] += [voice for voice in casting._table()[1] if voice.name != "Alice"]
    for known in accounts:
        taken = []
        for number in range(casting.PLACES):
            specs = [
                VoiceSpec(number=number, presentation=kind, age=age, accent=accent)
                for kind in ("feminine", "masculine", "neutral")
                for age in (None, 20, 45, 80)
                for accent in ("en", "en-GB", "american", "Scottish")
            ]
            mine = {casting.cast(spec, known)[0].id for spec in specs}
            assert not mine & set().union(*taken)
            assert BRIAN not in mine
            taken.append(mine)
    assert casting.cast(VoiceSpec(number=99, presentation="masculine"), None)[0].id == BRIAN
    assert "degraded" in {notice.code for notice in casting.cast(VoiceSpec(number=8), None)[1]}


def test_a_voice_that_is_added_to_an_account_moves_nobody():
    _, house = casting._table()
    more = [casting.Voice(f"{letter}", letter, "masculine", "old", "british") for letter in "aZ"]
    for number in range(casting.PLACES):
        spec = VoiceSpec(number=number, presentation="masculine", age=70, accent="en-GB")
        assert casting.cast(spec, house)[0] == casting.cast(spec, [*more, *house])[0]


def test_age_and_accent_choose_among_those_of_a_place():
    old = VoiceSpec(number=0, presentation="masculine", age=72)
    assert casting.cast(old, None)[0].name == "Bill"
    assert casting.cast(old.model_copy(update={"age": 40}), None)[0].name == "George"
    voice, notices = casting.cast(VoiceSpec(number=3, presentation="masculine", accent="Scottish", pitch=-0.8), None)
    assert [notice.message for notice in notices] == [f"{voice.name} keeps its pitch and british accent."]


def test_a_cloned_voice_is_somebody_s(server, provider, bench, take):
    clone = listed("clone1", "Me", category="cloned")
    server.answer("GET", LIST, voices(clone, listed("made1", "Ada", gender="female")))
    server.answer("POST", SPEAK, spoken(take))
    provider.start(line(), "take-1", bench)
    assert server.posts[0].path.split("/")[3] == "made1"


def test_how_it_is_said_is_a_tag_for_models_that_read_tags(ready, provider, bench, finish, take):
    ready.answer("POST", SPEAK, spoken(take))
    spec = VoiceSpec(presentation="masculine", diction="dry", effect="whisper", say={"Kael": "kale"})
    wanted = line(prompt="Wait (beat) Kael! [door]", voice=spec, how="wearily; over the radio")
    provider.start(wanted, "take-1", bench)
    old = wanted.model_copy(update={"model": "eleven_multilingual_v2"})
    result, _ = finish(provider, provider.start(old, "take-2", bench))
    first, second = (asked.json() for asked in ready.posts)
    assert first["text"] == "[dryly, wearily over the radio, whispering] Wait kale!"
    assert second["text"] == "Wait kale!"
    assert "language_code" not in second
    assert [notice.message for notice in result.notices if notice.code == "dropped"] == [
        "eleven_multilingual_v2 is not told how it is said: wearily over the radio, whispering."
    ]


def test_a_line_that_must_be_short_is_spoken_faster_and_both_are_said(ready, provider, bench, finish, take):
    ready.answer("POST", SPEAK, spoken(take))
    result, _ = finish(provider, provider.start(line(max_seconds=0.85), "take-1", bench))
    assert ready.posts[0].json()["voice_settings"]["speed"] == 1.18
    assert [notice.message for notice in result.notices] == [
        f"{MODEL}: speed 1.18 (to fit 0.85 s) instead of 1.00.",
        f"{MODEL}: line 1.0 s instead of at most 0.85 s.",
    ]


@pytest.mark.parametrize(
    ("pace", "age", "most", "speed", "told"),
    [(1.0, 30, None, 1.0, 0), (1.1, 30, None, 1.1, 0), (0.6, 30, None, 0.7, 1), (1.5, 30, 1.0, 1.2, 1),
     (1.0, 80, None, 0.95, 0), (1.0, 30, 4.0, 1.0, 0), (0.9, 30, 1.0, 1.2, 1)],
)  # fmt: skip
def test_speed_stays_between_seven_tenths_and_twelve(pace, age, most, speed, told):
    wanted = line(voice=VoiceSpec(pace=pace, age=age), max_seconds=most)
    made, notices = manner.speed_of(wanted, "x" * 30)
    assert (made, len(notices)) == (speed, told)


def test_what_it_cannot_do_is_said(ready, provider, bench, finish, take):
    ready.answer("POST", SPEAK, spoken(take))
    wanted = line(model="eleven_v4_turbo", voice=VoiceSpec(effect="radio"), seed=3, negative="music")
    result, _ = finish(provider, provider.start(wanted, "take-1", bench))
    assert "seed" not in ready.posts[0].json()
    assert [notice.code for notice in result.notices] == ["dropped"] * 3


@pytest.mark.parametrize("prompt", ["...", "(sighs)", "[door] —"])
def test_a_line_without_words_buys_nothing(server, provider, bench, prompt):
    with pytest.raises(ProviderError, match="nothing in this line"):
        provider.start(line(prompt=prompt, how="sadly"), "take-1", bench)
    assert not server.asked


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (401, {"detail": {"status": "quota_exceeded", "message": "You have 3 credits."}}, ProviderError, "no credit"),
        (401, {"detail": {"status": "invalid_api_key", "message": "Invalid."}}, ProviderError, "key was not accepted"),
        (429, {"detail": {"status": "too_many_concurrent_requests", "message": "4 of 3"}}, Busy, "4 of 3"),
        (429, {"detail": {"status": "system_busy", "message": "Our quota of machines is full"}}, Busy, "system_busy"),
        (400, {"detail": {"status": "content_against_policy", "message": "No."}}, Refused, "against_policy"),
        (403, {"detail": {"code": "text_blocked", "message": "Blocked by moderation"}}, Refused, "moderation"),
        (404, {"detail": {"status": "voice_not_found", "message": "No such voice"}}, ProviderError, "404"),
        (422, {"detail": [{"loc": ["body", "text"], "msg": "too long", "type": "x"}]}, ProviderError, "text: too long"),
        (500, {"detail": "boom"}, Unknown, "boom"),
        (503, "<html>busy</html>", Unknown, "503"),
        (307, {}, ProviderError, "307"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(ready, provider, bench, status, body, error, words):
    ready.answer("POST", SPEAK, body.encode() if isinstance(body, str) else body, status=status)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(line(), "take-1", bench)
    assert type(caught.value) is error
    assert len(ready.posts) == 1


def test_it_waits_as_long_as_it_is_told(ready, provider, bench):
    told = {"detail": {"status": "too_many_concurrent_requests", "message": "wait"}}
    ready.answer("POST", SPEAK, told, status=429, headers={"retry-after": "7"})
    with pytest.raises(Busy) as caught:
        provider.start(line(), "take-1", bench)
    assert caught.value.after == 7


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_a_line_that_breaks_is_of_unknown_fate_and_not_sent_again(ready, provider, bench, fault, monkeypatch):
    account.voices(desk.desk())
    monkeypatch.setattr(desk, "SECONDS", 0.5)
    getattr(ready, fault)("POST", SPEAK)
    with pytest.raises(Unknown):
        provider.start(line(), "take-1", bench)
    assert len(ready.posts) == 1


def test_a_server_that_is_not_there_has_bought_nothing(provider, bench, monkeypatch):
    monkeypatch.setenv("ELEVENLABS_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy):
        provider.start(line(), "take-1", bench)


@pytest.mark.parametrize(
    ("body", "error"),
    [(b"<p>hello</p>", Unknown), ({"alignment": None}, Unknown), ([1], Unknown), ({"audio_base64": "&&"}, Unfit)],
)
def test_an_answer_that_cannot_be_read_is_not_taken(ready, provider, bench, body, error):
    ready.answer("POST", SPEAK, body, headers={"character-cost": "1000"})
    with pytest.raises(ProviderError) as caught:
        provider.start(line(), "take-1", bench)
    assert type(caught.value) is error
    assert caught.value.cost == (0.08 if error is Unfit else 0.0)
    assert len(ready.posts) == 1


@pytest.mark.parametrize("data", [b"not a sound", b"\0" * 40_000])
def test_what_is_no_sound_is_unfit(ready, provider, bench, finish, data):
    ready.answer("POST", SPEAK, spoken(data))
    operation = provider.start(line(), "take-1", bench)
    with pytest.raises(Unfit):
        finish(provider, operation)


def test_silence_is_unfit(ready, provider, bench, finish, wav):
    quiet = bytearray(wav(0.5))
    quiet[44:] = bytes(len(quiet) - 44)
    ready.answer("POST", SPEAK, spoken(bytes(quiet)))
    with pytest.raises(Unfit, match="silence"):
        finish(provider, provider.start(line(), "take-1", bench))


def test_only_lines_and_only_with_a_model(provider, bench):
    with pytest.raises(BadInput):
        provider.start(MusicRequest(genre="noir", seconds=5), "take-1", bench)
    with pytest.raises(ProviderError, match="no model"):
        provider.start(line(model=""), "take-1", bench)
