"""Gemini Omni Flash through the real client: one POST, looks, the download, cancelling, what goes wrong."""

import base64

import pytest

from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Operation, Provider
from production_flow.providers.requests import VideoRequest
from production_flow.providers.vendors.google import desk, jobs

MODEL = "gemini-omni-1.1-flash"
CREATE, ONE, CANCEL = "/v1beta/interactions", "/v1beta/interactions/int_1", "/v1beta/interactions/int_1/cancel"
FILE = "/v1beta/files/clip1:download"
ADDRESS = "https://generativelanguage.googleapis.com/v1beta/files/clip1:download?alt=media"


def interaction(status, *contents, **more):
    steps = [{"type": "model_output", "content": list(contents)}] if contents else []
    times = {"created": "2026-11-23T10:00:00Z", "updated": "2026-11-23T10:00:01Z"}
    return {"id": "int_1", "status": status, "model": MODEL, "steps": steps, **times, **more}


DONE = interaction("completed", {"type": "video", "uri": ADDRESS, "mime_type": "video/mp4"})


def clip(**more):
    fields = {"model": MODEL, "prompt": "She walks.", "length": 8 * 24, "width": 1280, "height": 720}
    return VideoRequest(**{**fields, "quality": "720p", **more})


@pytest.fixture(autouse=True)
def google(route, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 5.0)
    route("google")


@pytest.fixture
def provider():
    return registry.provider("google-video")


@pytest.fixture
def under_way(server, provider, bench):
    """An operation that was taken on."""
    server.answer("POST", CREATE, interaction("in_progress"))
    return provider.start(clip(), "take-1", bench)


def said(result, code):
    return [notice.message for notice in result.notices if notice.code == code]


def test_a_first_frame_becomes_a_clip(server, provider, bench, finish, png, mp4, keys):
    assert isinstance(provider, Provider)
    assert isinstance(provider, Canceller)
    server.answer("POST", CREATE, interaction("in_progress"))
    server.answer("GET", ONE, interaction("queued"))
    server.answer("GET", ONE, interaction("in_progress"))
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, mp4(12), mime="video/mp4")
    first = bench.reference("first-frame", "keyframe", png(64, 36))
    operation = provider.start(clip(references=(first,)), "take-1", bench)
    assert (operation.id, operation.cost) == ("int_1", None)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    assert files == {"main": mp4(12)}
    made = result.outputs[0]
    assert (made.mime, made.meta["frames"], made.meta["fps"], made.meta["width"]) == ("video/mp4", 12, 24.0, 64)
    assert result.cost == pytest.approx(0.8)
    assert result.notices == ()
    assert len(server.posts) == 1
    body = server.posts[0].json()
    assert body["input"] == [
        {
            "type": "user_input",
            "content": [
                {"type": "image", "data": base64.b64encode(png(64, 36)).decode(), "mime_type": "image/png"},
                {"type": "text", "text": "She walks."},
            ],
        }
    ]
    assert {name: body[name] for name in ("model", "background", "store")} == {
        "model": MODEL,
        "background": True,
        "store": True,
    }
    assert body["generation_config"] == {"video_config": {"task": "image_to_video"}}
    assert body["response_format"] == {
        "type": "video",
        "aspect_ratio": "16:9",
        "resolution": "720p",
        "duration": "8s",
        "delivery": "uri",
    }
    assert {asked.headers["x-goog-api-key"] for asked in server.asked} == {keys["GEMINI_API_KEY"]}


@pytest.mark.parametrize(("count", "task"), [(0, "text_to_video"), (2, "reference_to_video")])
def test_without_a_first_frame(server, provider, bench, png, count, task):
    server.answer("POST", CREATE, interaction("in_progress"))
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(count)]
    references = tuple(bench.reference("character", "maeve", data) for data in pictures)
    provider.start(clip(references=references), "take-1", bench)
    body = server.posts[0].json()
    assert body["generation_config"]["video_config"]["task"] == task
    assert [base64.b64decode(one["data"]) for one in body["input"][0]["content"][:-1]] == pictures


def test_what_does_not_go_beside_a_first_frame_is_said(server, provider, bench, finish, png, mp4):
    server.answer("POST", CREATE, interaction("in_progress"))
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, mp4(12))
    references = tuple(
        bench.reference(role, name, png(8, 8, shade))
        for role, name, shade in (
            ("first-frame", "keyframe", "#102030"),
            ("character", "maeve", "#202030"),
            ("last-frame", "next", "#302030"),
        )
    )
    result, _ = finish(provider, provider.start(clip(references=references), "take-1", bench))
    contents = server.posts[0].json()["input"][0]["content"]
    assert [one["type"] for one in contents] == ["image", "text"]
    assert [words.split(" is not sent")[0] for words in said(result, "dropped")] == [
        "The last frame",
        "The character picture of maeve",
    ]


@pytest.mark.parametrize(
    ("asked", "sent", "codes"),
    [
        ({"length": 200}, {"duration": "9s"}, ["snapped"]),
        ({"length": 20}, {"duration": "3s"}, ["snapped"]),
        ({"length": 12 * 24}, {"duration": "10s"}, ["snapped"]),
        ({"width": 1920, "height": 804, "quality": "1080p"}, {"aspect_ratio": "16:9"}, ["snapped"]),
        ({"width": 720, "height": 1280}, {"aspect_ratio": "9:16"}, []),
        ({"width": 1920, "height": 1080, "quality": ""}, {"resolution": "1080p"}, []),
        ({"seed": 5}, {}, ["dropped"]),
    ],
)
def test_what_it_does_not_make_is_snapped_and_said(server, provider, bench, finish, mp4, asked, sent, codes):
    server.answer("POST", CREATE, interaction("in_progress"))
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, mp4(12))
    result, _ = finish(provider, provider.start(clip(**asked), "take-1", bench))
    form = server.posts[0].json()["response_format"]
    assert {name: form[name] for name in sent} == sent
    assert [notice.code for notice in result.notices] == codes


def test_a_trouble_while_looking_is_no_failure(server, provider, under_way):
    server.answer("GET", ONE, {"error": {"code": 503, "message": "later"}}, status=503)
    server.answer("GET", ONE, {"error": {"code": 429, "message": "slowly"}}, status=429)
    server.reset("GET", ONE)
    server.answer("GET", ONE, interaction("in_progress"))
    states = [provider.status(under_way) for _ in range(4)]
    assert [status.state for status in states] == ["running"] * 4
    assert [bool(status.message) for status in states] == [True] * 4
    assert len(server.of("GET", ONE)) == 4


@pytest.mark.parametrize(
    ("found", "state", "words"),
    [
        (interaction("failed", errors=[{"code": "safety", "message": "Blocked by policy."}]), "refused", "Blocked by"),
        (interaction("failed", errors=[{"code": "internal", "message": "It broke."}]), "failed", "It broke."),
        (interaction("completed", {"type": "text", "text": "I cannot make that."}), "refused", "I cannot make that."),
        (interaction("cancelled"), "failed", "cancelled"),
        (interaction("budget_exceeded"), "failed", "budget_exceeded"),
        (interaction("a-new-word"), "running", "a-new-word"),  # taken for failed, its money would be free again
    ],
)
def test_a_failure_that_comes_with_http_200(server, provider, under_way, found, state, words):
    server.answer("GET", ONE, found)
    status = provider.status(under_way)
    assert status.state == state
    assert words in status.message


def test_work_that_is_gone_has_failed(server, provider, under_way):
    server.answer("GET", ONE, {"error": {"code": 404, "message": "not found"}}, status=404)
    status = provider.status(under_way)
    assert status.state == "failed"
    assert "no longer knows" in status.message


def test_a_key_that_is_not_accepted_while_looking_is_said(server, provider, under_way):
    server.answer("GET", ONE, {"error": {"code": 403, "message": "no"}}, status=403)
    with pytest.raises(ProviderError, match="key was not accepted"):
        provider.status(under_way)


def test_the_clip_is_fetched_again_after_a_fault(server, provider, under_way, tmp_path, mp4):
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, {"error": {"code": 500, "message": "later"}}, status=500)
    server.answer("GET", FILE, mp4(12))
    with pytest.raises(ProviderError, match="cannot be fetched") as caught:
        provider.outputs(under_way, tmp_path, None, None)
    assert "not bought again" in caught.value.todo
    result = provider.outputs(under_way, tmp_path, None, None)
    assert (tmp_path / result.outputs[0].file).read_bytes() == mp4(12)
    assert len(server.posts) == 1


def test_a_redirect_of_the_download_is_followed_without_the_key(server, provider, under_way, tmp_path, mp4):
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, b"", status=302, headers={"Location": server.url + "/elsewhere.mp4"})
    server.answer("GET", "/elsewhere.mp4", mp4(12), mime="video/mp4")
    result = provider.outputs(under_way, tmp_path, None, None)
    assert (tmp_path / result.outputs[0].file).read_bytes() == mp4(12)
    assert "x-goog-api-key" not in server.of("GET", "/elsewhere.mp4")[0].headers


def test_a_clip_inside_the_answer_is_taken_too(server, provider, under_way, tmp_path, mp4):
    inline = {"type": "video", "data": base64.b64encode(mp4(12)).decode(), "mime_type": "video/mp4"}
    server.answer("GET", ONE, interaction("completed", inline))
    assert provider.status(under_way).state == "done"
    result = provider.outputs(under_way, tmp_path, None, None)
    assert (tmp_path / result.outputs[0].file).read_bytes() == mp4(12)


@pytest.mark.parametrize("body", [b"", b"<html>sorry</html>"])
def test_what_is_no_clip_is_unfit(server, provider, under_way, tmp_path, body):
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, body)
    with pytest.raises(Unfit):
        provider.outputs(under_way, tmp_path, None, None)


def test_a_download_without_end_is_stopped(server, provider, under_way, tmp_path, mp4, monkeypatch):
    monkeypatch.setattr(jobs.wire, "MOST_BYTES", 100)
    server.answer("GET", ONE, DONE)
    server.answer("GET", FILE, mp4(12))
    with pytest.raises(Unfit, match="too large"):
        provider.outputs(under_way, tmp_path, None, None)


def test_it_is_cancelled(server, provider, under_way):
    server.answer("POST", CANCEL, interaction("cancelled"))
    provider.cancel(under_way)
    assert [asked.path for asked in server.posts] == [CREATE, CANCEL]


def failing(status, message, **more):
    return {"body": {"error": {"code": status, "message": message, **more}}, "status": status}


@pytest.mark.parametrize(
    ("told", "error", "words"),
    [
        (failing(400, "The prompt violates the safety policy."), Refused, "safety policy"),
        (failing(400, "Unknown resolution."), ProviderError, "Unknown resolution"),
        (failing(403, "No permission."), ProviderError, "key was not accepted"),
        (failing(429, "Too many requests."), Busy, "Too many"),
        (failing(429, "Your quota is used up."), ProviderError, "no credit left"),
        (failing(500, "Internal."), Unknown, "HTTP 500"),
        (failing(503, "Overloaded."), Unknown, "HTTP 503"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, told, error, words):
    server.answer("POST", CREATE, **told)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(clip(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


def test_a_reset_silence_and_nonsense_leave_it_unknown_and_are_asked_once(server, provider, bench, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 0.3)
    server.reset("POST", CREATE)
    server.hang("POST", CREATE)
    server.answer("POST", CREATE, b"<html>hello</html>", mime="text/html")
    server.answer("POST", CREATE, {"status": "in_progress"})
    for count in (1, 2, 3, 4):
        with pytest.raises(Unknown):
            provider.start(clip(), "take-1", bench)
        assert len(server.posts) == count


def test_where_nobody_listens_nothing_was_bought(provider, bench, monkeypatch):
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy, match="cannot be reached"):
        provider.start(clip(), "take-1", bench)
