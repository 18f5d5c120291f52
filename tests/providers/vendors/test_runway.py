"""Runway through its own client: one task for one request, what it says, what it gives, what goes wrong."""

import pytest

from production_flow.errors import BadInput, Busy, Interrupted, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest, VideoRequest
from production_flow.providers.vendors.runway import service

CREATE, TASK = "/v1/image_to_video", "/v1/tasks/t-1"
MADE = {"id": "t-1", "estimatedCost": {"credits": 96}}
BASE = {"id": "t-1", "createdAt": "2026-11-24T10:00:00.000Z"}


def task(status, **more):
    return {**BASE, "status": status, **more}


@pytest.fixture(autouse=True)
def runway(route, monkeypatch):
    monkeypatch.setattr(service, "SECONDS", 1.0)
    route("runway")


@pytest.fixture
def video():
    return registry.provider("runway-video")


@pytest.fixture
def images():
    return registry.provider("runway-images")


@pytest.fixture
def clip(bench, png):
    def make(**more):
        keyframe = bench.reference("first-frame", "keyframe", png(64, 36))
        fields = {"model": "gen4.5", "prompt": "She waits.", "length": 192, "width": 1280, "height": 720}
        return VideoRequest(**{**fields, "references": (keyframe,), **more})

    return make


@pytest.fixture
def begun(server, video, clip, bench):
    server.answer("POST", CREATE, MADE)
    return video.start(clip(), "take-1", bench)


def test_they_are_providers_that_say_what_they_can_do(video, images):
    for provider, port in ((video, "video"), (images, "image")):
        assert isinstance(provider, Provider)
        assert isinstance(provider, Canceller)
        ability = provider.ability()
        assert (ability.port, ability.model, ability.free, ability.keys) == (port, "", False, ("RUNWAYML_API_SECRET",))
        assert ability.poll >= 5


def test_a_keyframe_becomes_a_clip(server, video, clip, bench, finish, mp4, keys):
    server.answer("POST", CREATE, MADE)
    server.answer("GET", TASK, task("PENDING", estimatedCost={"credits": 96}))
    server.answer("GET", TASK, task("THROTTLED", estimatedCost={"credits": 96}))
    server.answer("GET", TASK, task("RUNNING", progress=0.25, estimatedCost={"credits": 96}))
    server.answer("GET", TASK, task("SUCCEEDED", output=[f"{server.url}/out/a.mp4?_jwt=x"], cost={"credits": 96}))
    server.answer("GET", "/out/a.mp4", mp4(192, 128, 72), mime="video/mp4")
    operation = Operation.model_validate_json(video.start(clip(), "take-1", bench).model_dump_json())
    assert operation.id == "t-1"
    seen = [video.status(operation) for _ in range(3)]
    assert [(one.state, one.progress) for one in seen] == [("running", 0.0), ("running", 0.0), ("running", 0.25)]
    assert "free place" in seen[1].message
    result, files = finish(video, operation)
    assert files == {"main": mp4(192, 128, 72)}
    facts = {key: result.outputs[0].meta[key] for key in ("width", "height", "frames", "fps", "seconds")}
    assert facts == {"width": 128, "height": 72, "frames": 192, "fps": 24.0, "seconds": 8.0}
    assert (result.cost, result.model, result.notices) == (0.96, "gen4.5", ())
    assert len(server.posts) == 1
    asked = server.posts[0]
    assert asked.headers["authorization"] == f"Bearer {keys['RUNWAYML_API_SECRET']}"
    assert asked.headers["x-runway-version"] == "2024-11-06"
    body = asked.json()
    (picture,) = body.pop("promptImage")
    assert picture["position"] == "first"
    assert picture["uri"].startswith("data:image/png;base64,iVBOR")
    assert body == {"model": "gen4.5", "promptText": "She waits.", "duration": 8, "ratio": "1280:720"}
    assert keys["RUNWAYML_API_SECRET"] not in operation.model_dump_json()
    assert "authorization" not in server.of("GET", "/out/a.mp4")[0].headers


@pytest.mark.parametrize(
    ("fields", "state", "words", "cost"),
    [
        ({"failure": "The input was flagged.", "failureCode": "SAFETY.INPUT.IMAGE", "cost": {"credits": 0}},
         "refused", "The input was flagged. (SAFETY.INPUT.IMAGE)", 0.0),
        ({"failure": "The output was flagged.", "failureCode": "SAFETY.OUTPUT.VIDEO", "cost": {"credits": 96}},
         "refused", "The output was flagged. (SAFETY.OUTPUT.VIDEO)", 0.96),
        ({"failure": "It broke inside.", "failureCode": "INTERNAL.BAD_OUTPUT.CODE01", "cost": {"credits": 0}},
         "failed", "It broke inside. (INTERNAL.BAD_OUTPUT.CODE01)", 0.0),
        ({"failure": "It failed."}, "failed", "It failed.", None),
    ],
)  # fmt: skip
def test_a_failed_task_is_a_refusal_or_a_failure_in_words(server, video, begun, fields, state, words, cost):
    server.answer("GET", TASK, task("FAILED", **fields))
    told = video.status(begun)
    assert (told.state, told.message, told.cost) == (state, words, cost)


def test_a_cancelled_task_is_a_failure_and_an_unknown_word_is_work_going_on(server, video, begun):
    server.answer("GET", TASK, task("CANCELLED", cost={"credits": 12}))
    server.answer("GET", TASK, task("REVIEWING"))
    first, second = video.status(begun), video.status(begun)
    assert (first.state, first.cost) == ("failed", 0.12)
    assert second.state == "running"


def test_trouble_on_the_line_is_never_a_failure(server, video, begun):
    server.answer("GET", TASK, {"error": "slow down"}, status=429)
    server.answer("GET", TASK, {"error": "oops"}, status=502)
    server.answer("GET", TASK, b"<html>", status=200, mime="text/html")
    server.answer("GET", TASK, b"{", status=200, mime="application/json")
    for _ in range(4):
        assert video.status(begun).state == "running"
    assert len(server.of("GET", TASK)) == 4


def test_a_reset_while_looking_is_still_running(server, video, begun):
    server.reset("GET", TASK)
    assert video.status(begun).state == "running"


def test_a_task_that_is_gone_and_a_key_that_is_not_accepted_are_said(server, video, begun):
    server.answer("GET", TASK, {"error": "Not found"}, status=404)
    server.answer("GET", TASK, {"error": "Bad key"}, status=401)
    with pytest.raises(ProviderError, match="no longer knows"):
        video.status(begun)
    with pytest.raises(ProviderError, match="key was not accepted: Bad key"):
        video.status(begun)


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind", "words"),
    [
        (429, {"Retry-After": "7"}, {"error": "Too many tasks at once"}, Busy, "Too many"),
        (500, {}, {"error": "oops"}, Unknown, "oops"),
        (503, {}, b"<html>", Unknown, "HTTP 503"),
        (401, {}, {"error": "Invalid API key"}, ProviderError, "key was not accepted"),
        (400, {}, {"error": "You do not have enough credits to run this task."}, ProviderError, "no credit left"),
        (400, {}, {"error": "Validation of body failed", "docUrl": "https://docs.dev.runwayml.com/api",
                   "issues": [{"code": "too_big", "path": ["promptText"], "message": "Too long"}]}, ProviderError,
         "Validation of body failed: promptText: Too long"),
        (400, {}, {"error": "The prompt was rejected by our safety system."}, Refused, "safety system"),
        (200, {}, b"not json", Unknown, "names no task"),
        (200, {}, {"hello": 1}, Unknown, "names no task"),
    ],
)  # fmt: skip
def test_errors_are_told_apart_and_nothing_is_sent_twice(
    server, video, clip, bench, status, headers, body, kind, words
):
    server.answer("POST", CREATE, body, status=status, headers=headers)
    with pytest.raises(ProviderError, match=words) as caught:
        video.start(clip(), "take-1", bench)
    assert type(caught.value) is kind
    assert len(server.posts) == 1
    if kind is Busy:
        assert caught.value.after == 7


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_an_answer_that_never_came_is_unknown_and_sent_once(server, video, clip, bench, fault):
    getattr(server, fault)("POST", CREATE)
    with pytest.raises(Unknown):
        video.start(clip(), "take-1", bench)
    assert len(server.posts) == 1


def test_nobody_there_is_busy(video, clip, bench, monkeypatch):
    monkeypatch.setenv("RUNWAYML_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy):
        video.start(clip(), "take-1", bench)


def test_without_a_key_nothing_is_sent(server, video, clip, bench, monkeypatch):
    monkeypatch.delenv("RUNWAYML_API_SECRET")
    with pytest.raises(ProviderError, match="RUNWAYML_API_SECRET"):
        video.start(clip(), "take-1", bench)
    assert server.asked == []


def test_a_request_of_another_port_is_refused_in_words(video, images, clip, bench):
    with pytest.raises(BadInput, match="does not make sound"):
        video.start(SoundRequest(prompt="rain", seconds=1.0, model="x"), "take-1", bench)
    with pytest.raises(BadInput, match="does not make video"):
        images.start(clip(), "take-1", bench)


def test_a_large_picture_is_uploaded_for_a_while_and_once(server, video, clip, bench, monkeypatch, png):
    monkeypatch.setattr(service, "INLINE", 10)
    started = {"uploadUrl": f"{server.url}/bucket", "fields": {"policy": "p-1"}, "runwayUri": "runway://u-1"}
    server.answer("POST", "/v1/uploads", started)
    server.answer("POST", "/bucket", b"", status=204)
    server.answer("POST", CREATE, MADE)
    same = bench.reference("last-frame", "keyframe", png(64, 36))
    request = clip(model="kling3.0_pro")
    video.start(request.model_copy(update={"references": (*request.references, same)}), "take-1", bench)
    assert [one.path for one in server.posts] == ["/v1/uploads", "/bucket", CREATE]
    first, upload, create = server.posts
    assert first.json() == {"filename": "01-first-frame-keyframe.png", "type": "ephemeral"}
    assert upload.fields() == [("policy", "p-1")]
    assert [(part.name, part.data) for part in upload.files()] == [("file", png(64, 36))]
    assert "authorization" not in upload.headers
    assert [one["uri"] for one in create.json()["promptImage"]] == ["runway://u-1"] * 2


@pytest.mark.parametrize(("status", "kind"), [(503, Busy), (429, Busy), (401, ProviderError)])
def test_an_upload_that_fails_has_bought_nothing(server, video, clip, bench, monkeypatch, status, kind):
    monkeypatch.setattr(service, "INLINE", 10)
    server.answer("POST", "/v1/uploads", {"error": "no"}, status=status)
    with pytest.raises(kind, match="could not be uploaded") as caught:
        video.start(clip(), "take-1", bench)
    assert type(caught.value) is kind
    assert server.of("POST", CREATE) == []


def test_cancelling_deletes_the_task(server, video, begun, keys):
    server.answer("DELETE", TASK, b"", status=204)
    server.answer("DELETE", TASK, {"error": "Not found"}, status=404)
    server.answer("DELETE", TASK, {"error": "no"}, status=500)
    video.cancel(begun)
    video.cancel(begun)
    with pytest.raises(ProviderError, match="could not be stopped"):
        video.cancel(begun)
    asked = server.of("DELETE")
    assert len(asked) == 3
    assert asked[0].headers["authorization"] == f"Bearer {keys['RUNWAYML_API_SECRET']}"


def test_a_link_that_ran_out_is_asked_for_again(server, video, begun, bench, tmp_path, mp4):
    server.answer("GET", TASK, task("SUCCEEDED", output=[f"{server.url}/out/old.mp4"], cost={"credits": 50}))
    server.answer("GET", TASK, task("SUCCEEDED", output=[f"{server.url}/out/new.mp4"], cost={"credits": 50}))
    server.answer("GET", "/out/old.mp4", b"expired", status=403)
    server.answer("GET", "/out/new.mp4", mp4(12))
    result = video.outputs(begun, tmp_path, bench.fetch, lambda _: None)
    assert result.outputs[0].meta["frames"] == 12
    assert result.cost == 0.5


@pytest.mark.parametrize(("data", "mime"), [(b"<html>gone</html>", "text/html"), (b"", "video/mp4"), (b"no film", "")])
def test_what_is_no_film_is_unfit(server, video, begun, bench, tmp_path, data, mime):
    server.answer("GET", TASK, task("SUCCEEDED", output=[f"{server.url}/out/a.mp4"], cost={"credits": 50}))
    server.answer("GET", "/out/a.mp4", data, mime=mime or "video/mp4")
    with pytest.raises(Unfit):
        video.outputs(begun, tmp_path, bench.fetch, lambda _: None)


def test_outputs_of_a_task_that_gave_nothing_say_why(server, video, begun, bench, tmp_path):
    server.answer("GET", TASK, task("SUCCEEDED", output=[], cost={"credits": 50}))
    server.answer("GET", TASK, task("FAILED", failure="It broke.", cost={"credits": 0}))
    with pytest.raises(Unfit, match="names nothing") as caught:
        video.outputs(begun, tmp_path, bench.fetch, lambda _: None)
    assert caught.value.cost == 0.5
    with pytest.raises(ProviderError, match="It broke"):
        video.outputs(begun, tmp_path, bench.fetch, lambda _: None)


def test_a_still_with_named_references(server, images, bench, finish, png, jpeg):
    server.answer("POST", "/v1/text_to_image", {"id": "t-1", "estimatedCost": {"credits": 4}})
    server.answer("GET", TASK, task("SUCCEEDED", output=[f"{server.url}/out/a"], cost={"credits": 4}))
    server.answer("GET", "/out/a", jpeg(64, 36), mime="image/jpeg")
    shown = (bench.reference("character", "maeve", png(9, 9)), bench.reference("location", "pier", png(8, 8)))
    request = ImageRequest(
        model="nano_banana_2.1", prompt="A pier.", purpose="keyframe", width=1280, height=720, quality="1K",
        references=shown,
    )  # fmt: skip
    result, files = finish(images, images.start(request, "take-1", bench))
    body = server.posts[0].json()
    pictures = body.pop("referenceImages")
    assert [one["tag"] for one in pictures] == ["maeve", "pier"]
    assert body == {
        "model": "nano_banana_2.1",
        "promptText": "A pier.\n@maeve shows maeve (character), @pier shows pier (location).",
        "ratio": "1376:768",
    }
    assert files["main"] == jpeg(64, 36)
    assert (result.outputs[0].mime, result.cost) == ("image/jpeg", 0.04)


def test_a_person_who_stops_it_before_it_is_sent_has_bought_nothing(server, video, clip, bench):
    def stop(_fraction, _message=""):
        raise Interrupted("Stopped.")

    bench.progress = stop
    with pytest.raises(Interrupted):
        video.start(clip(), "take-1", bench)
    assert server.posts == []
