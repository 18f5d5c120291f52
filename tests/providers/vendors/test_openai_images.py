"""GPT Image through the real client: what goes over the wire, what comes back, what it costs, what goes wrong."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest
from production_flow.providers.vendors import openai_images

GENERATE, EDIT = "/v1/images/generations", "/v1/images/edits"
USAGE = {
    "input_tokens": 100,
    "input_tokens_details": {"image_tokens": 40, "text_tokens": 60},
    "output_tokens": 1000,
    "total_tokens": 1100,
    "output_tokens_details": {"image_tokens": 1000, "text_tokens": 0},
}


def picture(data, usage=USAGE):
    return {
        "created": 1,
        "output_format": "png",
        "data": [{"b64_json": base64.b64encode(data).decode()}],
        "usage": usage,
    }


def still(**more):
    fields = {"model": "gpt-image-2.6-flare", "prompt": "A pier in rain.", "purpose": "keyframe", "quality": "medium"}
    return ImageRequest(**{**fields, "width": 1536, "height": 864, **more})


@pytest.fixture(autouse=True)
def openai(route, as_described, monkeypatch):
    monkeypatch.setattr(openai_images, "SECONDS", 5.0)
    route("openai", "/v1")
    as_described("openai", "/v1")


@pytest.fixture
def provider():
    return registry.provider("openai-images")


def said(result, code):
    return [notice.message for notice in result.notices if notice.code == code]


def test_it_is_a_provider(provider):
    assert isinstance(provider, Provider)
    ability = provider.ability()
    assert (ability.port, ability.model, ability.free, ability.keys) == ("image", "", False, ("OPENAI_API_KEY",))


def test_words_alone_become_a_picture(server, provider, bench, finish, png, keys):
    server.answer("POST", GENERATE, picture(png(1536, 864)))
    operation = provider.start(still(), "take-1", bench)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    assert files == {"main": png(1536, 864)}
    made = result.outputs[0]
    assert (made.mime, made.meta["width"], made.meta["height"]) == ("image/png", 1536, 864)
    assert result.notices == ()
    assert result.model == "gpt-image-2.6-flare"
    asked = server.posts[0]
    assert asked.headers["authorization"] == f"Bearer {keys['OPENAI_API_KEY']}"
    assert asked.json() == {
        "model": "gpt-image-2.6-flare",
        "prompt": "A pier in rain.",
        "size": "1536x864",
        "quality": "medium",
        "output_format": "png",
        "n": 1,
    }
    assert keys["OPENAI_API_KEY"] not in operation.model_dump_json()


def test_references_go_along_in_their_order_and_the_seventeenth_is_said(server, provider, bench, finish, png):
    server.answer("POST", EDIT, picture(png(1536, 864)))
    shades = [f"#{number:02x}2030" for number in range(17)]
    references = tuple(bench.reference("character", f"who {number}", png(8, 8, s)) for number, s in enumerate(shades))
    operation = provider.start(still(references=references), "take-1", bench)
    asked = server.posts[0]
    assert dict(asked.fields()) == {
        "model": "gpt-image-2.6-flare",
        "prompt": "A pier in rain.",
        "size": "1536x864",
        "quality": "medium",
        "output_format": "png",
        "n": "1",
    }
    files = asked.files()
    assert [part.name for part in files] == ["image[]"] * 16
    assert [part.data for part in files] == [png(8, 8, shade) for shade in shades[:16]]
    assert (files[0].file, files[15].file) == ("01-character-who-0.png", "16-character-who-15.png")
    assert {part.mime for part in files} == {"image/png"}
    result, _ = finish(provider, operation)
    assert said(result, "dropped") == [
        "The character picture of who 16 is not sent: gpt-image-2.6-flare takes 16 reference pictures."
    ]


def test_what_is_no_picture_it_reads_is_left_out_and_said(server, provider, bench, finish, png):
    server.answer("POST", EDIT, picture(png()))
    references = (
        bench.reference("style", "reel", b"film", "video/mp4"),
        bench.reference("character", "maeve", png(8, 8)),
    )
    operation = provider.start(still(references=references, seed=7, negative="text"), "take-1", bench)
    assert [part.data for part in server.posts[0].files()] == [png(8, 8)]
    result, _ = finish(provider, operation)
    assert [words.split(":")[0] for words in said(result, "dropped")] == [
        "The style picture of reel is not sent",
        "gpt-image-2.6-flare takes no seed",
        "gpt-image-2.6-flare takes no negative prompt.",
    ]


def test_a_height_that_is_no_multiple_of_sixteen_is_snapped_and_said(server, provider, bench, finish, png):
    server.answer("POST", GENERATE, picture(png(1920, 1088)))
    operation = provider.start(still(width=1920, height=1080), "take-1", bench)
    assert server.posts[0].json()["size"] == "1920x1088"
    result, _ = finish(provider, operation)
    assert said(result, "snapped") == ["gpt-image-2.6-flare: size 1920x1088 instead of 1920x1080."]
    assert result.outputs[0].meta["height"] == 1088


@given(width=st.integers(1, 8192), height=st.integers(1, 8192))
def test_every_size_becomes_a_legal_one(width, height):
    wide, high = openai_images.size_for("gpt-image-2.6-sunburst", width, height)
    assert wide % 16 == high % 16 == 0
    assert max(wide, high) <= 3840
    assert max(wide / high, high / wide) <= 3
    assert 655_360 <= wide * high <= 3840 * 2160
    assert openai_images.size_for("gpt-image-2.6-sunburst", wide, high) == (wide, high)


@pytest.mark.parametrize(
    ("model", "size"),
    [("gpt-image-1.5", "1536x1024"), ("chatgpt-image-latest", "1536x1024"), ("gpt-image-2", "1280x720")],
)
def test_models_before_the_second_make_few_sizes(server, provider, bench, png, model, size):
    server.answer("POST", GENERATE, picture(png()))
    provider.start(still(model=model, width=1280, height=720), "take-1", bench)
    assert server.posts[0].json()["size"] == size


@pytest.mark.parametrize(
    ("model", "asked", "sent", "code"),
    [
        ("gpt-image-2.6-flare", "xhigh", "xhigh", None),
        ("gpt-image-2.5-sunburst", "max", "max", None),
        ("gpt-image-2", "max", "high", "snapped"),
        ("gpt-image-2-2026-04-21", "xhigh", "high", "snapped"),
        ("gpt-image-2.6-flare", "", "auto", None),
        ("gpt-image-2.6-flare", "2K", "auto", "unknown"),
    ],
)
def test_quality_is_in_the_models_own_words(server, provider, bench, finish, png, model, asked, sent, code):
    server.answer("POST", GENERATE, picture(png()))
    operation = provider.start(still(model=model, quality=asked), "take-1", bench)
    assert server.posts[0].json()["quality"] == sent
    result, _ = finish(provider, operation)
    assert [notice.code for notice in result.notices] == ([code] if code else [])


def test_the_cost_is_counted_from_the_tokens_of_the_answer(server, provider, bench, finish, png):
    server.answer("POST", GENERATE, picture(png()))
    operation = provider.start(still(), "take-1", bench)
    # 60 words at $5, 40 of pictures in at $8, 1000 of pictures out at $30 a million
    assert operation.cost == pytest.approx(0.0306)
    assert finish(provider, operation)[0].cost == operation.cost


def test_a_cost_that_nobody_says_is_not_known(server, provider, bench, png):
    server.answer("POST", GENERATE, picture(png(), usage=None))
    assert provider.start(still(), "take-1", bench).cost is None


def failing(status, code, message, headers=None):
    body = {"error": {"code": code, "message": message, "type": "image_generation_user_error", "param": None}}
    return {"body": body, "status": status, "headers": headers}


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (failing(400, "moderation_blocked", "Rejected. safety_violations=[violence]"), Refused, "violence"),
        (failing(400, None, "Your request was rejected by the safety system."), Refused, "safety system"),
        (failing(400, "invalid_value", "Invalid size."), ProviderError, "Invalid size"),
        (failing(401, "invalid_api_key", "Incorrect API key."), ProviderError, "key was not accepted"),
        (failing(403, None, "Your organization must be verified."), ProviderError, "must be verified"),
        (failing(429, "rate_limit_exceeded", "Slow down.", {"Retry-After": "7"}), Busy, "Slow down"),
        (failing(429, "insufficient_quota", "You exceeded your quota."), ProviderError, "no credit left"),
        (failing(500, None, "The server had an error."), Unknown, "HTTP 500"),
        (failing(503, None, "Overloaded."), Unknown, "HTTP 503"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, answer, error, words):
    server.answer("POST", GENERATE, **answer)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1
    if error is Busy:
        assert caught.value.after == 7


def test_a_reset_and_silence_leave_it_unknown_and_are_asked_once(server, provider, bench, monkeypatch):
    monkeypatch.setattr(openai_images, "SECONDS", 0.2)
    server.reset("POST", GENERATE)
    server.hang("POST", GENERATE)
    for count in (1, 2):
        with pytest.raises(Unknown):
            provider.start(still(), "take-1", bench)
        assert len(server.posts) == count


def test_where_nobody_listens_nothing_was_bought(server, provider, bench, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(Busy, match="cannot be reached"):
        provider.start(still(), "take-1", bench)
    assert server.posts == []


def test_an_answer_that_is_no_picture(server, provider, bench):
    server.answer("POST", GENERATE, b"<html>hello</html>", mime="text/html")
    server.answer("POST", GENERATE, {"created": 1, "data": []})
    server.answer("POST", GENERATE, {"created": 1, "data": [{"b64_json": "***"}], "usage": USAGE})
    for error in (Unknown, Unknown, Unfit):
        with pytest.raises(ProviderError) as caught:
            provider.start(still(), "take-1", bench)
        assert type(caught.value) is error
    assert caught.value.cost > 0


def test_bytes_that_are_no_picture_are_unfit(server, provider, bench, finish):
    server.answer("POST", GENERATE, picture(b"no picture at all"))
    operation = provider.start(still(), "take-1", bench)
    with pytest.raises(Unfit):
        finish(provider, operation)


def test_a_redirect_is_not_followed(server, provider, bench):
    server.answer("POST", GENERATE, b"", status=307, headers={"Location": server.url + "/elsewhere"})
    with pytest.raises(ProviderError):
        provider.start(still(), "take-1", bench)
    assert [asked.path for asked in server.asked] == [GENERATE]


def test_the_same_take_is_written_the_same_twice(server, provider, bench, finish, png):
    server.answer("POST", GENERATE, picture(png(1536, 864)))
    operation = provider.start(still(), "take-1", bench)
    assert finish(provider, operation) == finish(provider, operation)
    assert len(server.posts) == 1


def test_no_key_no_model_and_another_port_cost_nothing(server, provider, bench, monkeypatch):
    with pytest.raises(BadInput):
        provider.start(SoundRequest(prompt="rain", seconds=3), "take-1", bench)
    with pytest.raises(ProviderError, match="names no model"):
        provider.start(still(model=""), "take-1", bench)
    monkeypatch.delenv("OPENAI_API_KEY")
    with pytest.raises(ProviderError, match="no key"):
        provider.start(still(), "take-1", bench)
    assert server.asked == []


def test_a_key_in_the_providers_words_is_masked(server, provider, bench, keys):
    key = keys["OPENAI_API_KEY"]
    server.answer("POST", GENERATE, **failing(401, "invalid_api_key", f"Incorrect API key provided: {key}."))
    with pytest.raises(ProviderError) as caught:
        provider.start(still(), "take-1", bench)
    assert key not in json.dumps(caught.value.as_json())
