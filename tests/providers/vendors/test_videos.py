"""A gateway in the shape of OpenAI's /videos: one form that buys, looks, the content, and what goes wrong."""

import io

import pytest
from PIL import Image

from production_flow.errors import BadInput, Busy, Interrupted, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import ImageRequest, VideoRequest
from production_flow.providers.vendors import videos

CREATE, WORK = "/v1/videos", "/v1/videos/video_1"
SECRET = "gateway-key-0001"


def job(status, **more):
    base = {"id": "video_1", "object": "video", "created_at": 1, "model": "sora-2", "seconds": "8", "size": "1280x720"}
    return {**base, "status": status, "progress": 0, **more}


@pytest.fixture(autouse=True)
def gateway(route, as_described, monkeypatch):
    monkeypatch.setattr(videos, "SECONDS", 1.0)
    monkeypatch.setenv("PRODUCTION_FLOW_VIDEOS_KEY", SECRET)
    route("videos", "/v1")
    as_described("openai", "/v1")


@pytest.fixture
def provider():
    return registry.provider("videos-video")


@pytest.fixture
def clip(bench, png):
    def make(size=(64, 36), references=(), **more):
        keyframe = (bench.reference("first-frame", "keyframe", png(*size)),) if size else ()
        fields = {"model": "sora-2", "prompt": "She waits.", "length": 192, "width": 1280, "height": 720}
        return VideoRequest(**{**fields, "references": (*keyframe, *references), **more})

    return make


@pytest.fixture
def begun(server, provider, clip, bench):
    server.answer("POST", CREATE, job("queued"))
    return provider.start(clip(), "take-1", bench)


def test_it_is_a_provider_that_is_at_hand_once_its_address_is_set(provider):
    assert isinstance(provider, Provider)
    ability = provider.ability()
    assert (ability.port, ability.model, ability.keys) == ("video", "", ("PRODUCTION_FLOW_VIDEOS_URL",))


def test_a_keyframe_becomes_a_clip(server, provider, clip, bench, finish, mp4):
    server.answer("POST", CREATE, job("queued"))
    server.answer("GET", WORK, job("queued"))
    server.answer("GET", WORK, job("in_progress", progress=40))
    server.answer("GET", WORK, job("completed", progress=100))
    server.answer("GET", f"{WORK}/content", mp4(192, 128, 72), mime="video/mp4")
    operation = Operation.model_validate_json(provider.start(clip(), "take-1", bench).model_dump_json())
    assert [(one.state, one.progress) for one in (provider.status(operation), provider.status(operation))] == [
        ("running", 0.0),
        ("running", 0.4),
    ]
    result, files = finish(provider, operation)
    assert files == {"main": mp4(192, 128, 72)}
    assert (result.outputs[0].meta["frames"], result.outputs[0].meta["seconds"]) == (192, 8.0)
    assert (result.cost, result.model, result.notices) == (None, "sora-2", ())
    assert len(server.posts) == 1
    asked = server.posts[0]
    assert asked.fields() == [("model", "sora-2"), ("prompt", "She waits."), ("seconds", "8"), ("size", "1280x720")]
    (frame,) = asked.files()
    assert (frame.name, frame.file, frame.mime) == ("input_reference", "01-first-frame-keyframe.png", "image/png")
    assert Image.open(io.BytesIO(frame.data)).size == (1280, 720)
    for seen in (asked, *server.of("GET")):
        assert seen.headers["authorization"] == f"Bearer {SECRET}"
    assert SECRET not in operation.model_dump_json()


def test_a_frame_of_the_right_size_goes_as_it_is_and_another_shape_is_cut_and_said(server, provider, clip, bench, png):
    server.answer("POST", CREATE, job("queued"))
    provider.start(clip(size=(1280, 720)), "take-1", bench)
    operation = provider.start(clip(size=(96, 40), width=1920, height=804), "take-2", bench)
    first, second = server.posts
    assert first.files()[0].data == png(1280, 720)
    assert Image.open(io.BytesIO(second.files()[0].data)).size == (1280, 720)
    assert [notice["message"] for notice in operation.ticket["notices"]] == [
        "sora-2: size 1280x720 instead of 1920x804.",
        "sora-2: keyframe cut to 1280x720 instead of whole.",
    ]


def test_words_alone_make_a_form_without_a_file(server, provider, clip, bench):
    server.answer("POST", CREATE, job("queued"))
    provider.start(clip(size=None), "take-1", bench)
    assert server.posts[0].headers["content-type"].startswith("multipart/form-data")
    assert server.posts[0].files() == []


@pytest.mark.parametrize(
    ("model", "width", "height", "size"),
    [
        ("sora-2", 1920, 1080, "1280x720"),
        ("sora-2-pro", 1920, 1080, "1792x1024"),
        ("sora-2-pro", 1280, 720, "1280x720"),
        ("sora-2", 720, 1280, "720x1280"),
        ("sora-2-pro", 1080, 1920, "1024x1792"),
    ],
)
def test_sizes_are_those_of_the_model(server, provider, clip, bench, model, width, height, size):
    server.answer("POST", CREATE, job("queued"))
    provider.start(clip(model=model, width=width, height=height), "take-1", bench)
    assert ("size", size) in server.posts[0].fields()


def test_what_does_not_fit_is_said(server, provider, clip, bench, png):
    server.answer("POST", CREATE, job("queued"))
    more = (bench.reference("last-frame", "end", png(9, 9)), bench.reference("character", "maeve", png(8, 8)))
    request = clip(references=more, length=216, seed=7, negative="fog")
    operation = provider.start(request, "take-1", bench)
    assert ("seconds", "12") in server.posts[0].fields()
    why = "sora-2 with a first frame takes no reference pictures."
    told = [(notice["code"], notice["message"]) for notice in operation.ticket["notices"]]
    assert told == [
        ("snapped", "sora-2: length 12 s instead of 9.00 s."),
        ("dropped", f"The last-frame picture of end is not sent: {why}"),
        ("dropped", f"The character picture of maeve is not sent: {why}"),
        ("dropped", "sora-2 takes no seed: every take of it differs."),
        ("dropped", "sora-2 takes no negative prompt."),
    ]


@pytest.mark.parametrize(
    ("fields", "state", "words"),
    [
        ({"error": {"code": "moderation_blocked", "message": "It was flagged."}}, "refused",
         "It was flagged. (moderation_blocked)"),
        ({"error": {"code": "internal_error", "message": "It broke."}}, "failed", "It broke. (internal_error)"),
        ({"error": None}, "failed", "The gateway says that it failed."),
    ],
)  # fmt: skip
def test_a_failure_is_told_from_a_refusal(server, provider, begun, fields, state, words):
    server.answer("GET", WORK, job("failed", **fields))
    told = provider.status(begun)
    assert (told.state, told.message) == (state, words)


def test_trouble_on_the_line_is_never_a_failure(server, provider, begun):
    server.answer("GET", WORK, {"error": {"message": "slow"}}, status=429)
    server.answer("GET", WORK, b"<html>", status=502, mime="text/html")
    server.answer("GET", WORK, b"<html>", mime="text/html")
    server.answer("GET", WORK, job("dreaming"))
    server.reset("GET", WORK)
    for _ in range(5):
        assert provider.status(begun).state == "running"
    assert len(server.of("GET", WORK)) == 5


def test_work_that_is_gone_is_said(server, provider, begun):
    server.answer("GET", WORK, {"error": {"message": "No such video"}}, status=404)
    with pytest.raises(ProviderError, match="No such video"):
        provider.status(begun)


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind", "words"),
    [
        (429, {"Retry-After": "7"}, {"error": {"message": "slow", "code": "rate_limit_exceeded"}}, Busy, "slow"),
        (429, {}, {"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}}, ProviderError,
         "no credit left"),
        (500, {}, {"error": {"message": "oops"}}, Unknown, "oops"),
        (401, {}, {"error": {"message": "bad key"}}, ProviderError, "key was not accepted"),
        (400, {}, {"error": {"message": "Declined.", "code": "moderation_blocked"}}, Refused, "moderation_blocked"),
        (404, {}, b"404 page not found", ProviderError, "404 page not found"),
        (200, {}, b"not json", Unknown, "names no work"),
        (200, {}, {"hello": 1}, Unknown, "names no work"),
    ],
)  # fmt: skip
def test_errors_are_told_apart_and_nothing_is_sent_twice(
    server, provider, clip, bench, status, headers, body, kind, words
):
    server.answer("POST", CREATE, body, status=status, headers=headers)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(clip(), "take-1", bench)
    assert type(caught.value) is kind
    assert len(server.posts) == 1
    if kind is Busy:
        assert caught.value.after == 7


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_an_answer_that_never_came_is_unknown_and_sent_once(server, provider, clip, bench, fault):
    getattr(server, fault)("POST", CREATE)
    with pytest.raises(Unknown):
        provider.start(clip(), "take-1", bench)
    assert len(server.posts) == 1


def test_nobody_there_is_busy(provider, clip, bench, monkeypatch):
    monkeypatch.setenv("PRODUCTION_FLOW_VIDEOS_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(Busy):
        provider.start(clip(), "take-1", bench)


def test_without_a_gateway_it_says_what_to_set(server, provider, clip, bench, monkeypatch):
    monkeypatch.delenv("PRODUCTION_FLOW_VIDEOS_URL")
    with pytest.raises(ProviderError, match="No gateway for videos is set") as caught:
        provider.start(clip(), "take-1", bench)
    assert "PRODUCTION_FLOW_VIDEOS_URL" in caught.value.todo
    assert server.asked == []


def test_a_gateway_without_a_key_is_asked_without_one_and_never_with_openai_s(
    server, provider, clip, bench, monkeypatch
):
    monkeypatch.delenv("PRODUCTION_FLOW_VIDEOS_KEY")
    server.answer("POST", CREATE, job("queued"))
    provider.start(clip(), "take-1", bench)
    assert "authorization" not in server.posts[0].headers


def test_a_request_of_another_port_is_refused_in_words(provider, bench):
    with pytest.raises(BadInput, match="does not make image"):
        provider.start(ImageRequest(purpose="plate", width=8, height=8, model="x"), "take-1", bench)


def test_the_key_does_not_go_where_the_content_redirects_to(server, provider, begun, bench, tmp_path, mp4):
    elsewhere = server.url.replace("127.0.0.1", "localhost")
    server.answer("GET", f"{WORK}/content", b"", status=302, headers={"Location": f"{elsewhere}/bucket/a.mp4"})
    server.answer("GET", "/bucket/a.mp4", mp4(12))
    result = provider.outputs(begun, tmp_path, bench.fetch, lambda _: None)
    assert result.outputs[0].meta["frames"] == 12
    assert "authorization" in server.of("GET", f"{WORK}/content")[0].headers
    assert "authorization" not in server.of("GET", "/bucket/a.mp4")[0].headers


def test_content_that_ran_out_is_asked_for_again_and_what_is_no_film_is_unfit(server, provider, begun, bench, tmp_path):
    server.answer("GET", f"{WORK}/content", {"error": {"message": "expired"}}, status=404)
    server.answer("GET", f"{WORK}/content", {"video": "none"})
    with pytest.raises(ProviderError, match="cannot be fetched"):
        provider.outputs(begun, tmp_path, bench.fetch, lambda _: None)
    with pytest.raises(Unfit):
        provider.outputs(begun, tmp_path, bench.fetch, lambda _: None)


def test_a_person_who_stops_it_before_it_is_sent_has_bought_nothing(server, provider, clip, bench):
    def stop(_fraction, _message=""):
        raise Interrupted("Stopped.")

    bench.progress = stop
    with pytest.raises(Interrupted):
        provider.start(clip(), "take-1", bench)
    assert server.posts == []
