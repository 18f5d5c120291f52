"""fal through its own client: the queue, what goes over the wire once, what comes back, what goes wrong."""

import pytest

from production_flow.documents.scene import Scene, SetPlace
from production_flow.errors import BadInput, Busy, Interrupted, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest, VideoRequest
from production_flow.providers.vendors.fal import queue

SLUG = "fal-ai/kling-video/v3/pro/image-to-video"
SUBMIT = f"/{SLUG}"
WORK = "/fal-ai/kling-video/requests/r-1"
DECLINED = {
    "detail": [
        {
            "loc": ["body", "prompt"],
            "msg": "The content could not be processed because it was flagged by a content checker.",
            "type": "content_policy_violation",
            "url": "https://docs.fal.ai/errors#content_policy_violation",
            "ctx": {},
            "input": "…",
        }
    ]
}


def scene(length):
    return Scene(place=SetPlace(set="dock", location="pier"), length=length)


@pytest.fixture(autouse=True)
def fal(route, monkeypatch):
    monkeypatch.setattr(queue, "SECONDS", 1.0)
    monkeypatch.setattr(queue.time, "sleep", lambda _: None)
    route("fal")


@pytest.fixture
def video():
    return registry.provider("fal-video")


@pytest.fixture
def images():
    return registry.provider("fal-images")


@pytest.fixture
def clip(bench, png):
    def make(references=("first-frame",), model=SLUG, **more):
        pictures = tuple(
            bench.reference(role, f"{role}-{number}", png(64, 36, f"#3b4a{number:02x}"))
            for number, role in enumerate(references)
        )
        fields = {"model": model, "prompt": "She waits.", "length": 120, "width": 1280, "height": 720}
        return VideoRequest(**{**fields, "shots": (scene(120),), "references": pictures, **more})

    return make


@pytest.fixture
def taken(server):
    """The queue takes work on, and names addresses as fal does."""

    def answer(path=SUBMIT, work=WORK):
        server.answer(
            "POST", path, {"status": "IN_QUEUE", "request_id": "r-1", "queue_position": 0, **urls(server, work)}
        )

    return answer


def urls(server, work=WORK):
    return {
        "response_url": f"{server.url}{work}",
        "status_url": f"{server.url}{work}/status",
        "cancel_url": f"{server.url}{work}/cancel",
    }


def completed(server, body, work=WORK, *, status=200, headers=None, **more):
    server.answer("GET", f"{work}/status", {"status": "COMPLETED", "logs": None, "metrics": {}, **more})
    server.answer("GET", work, body, status=status, headers=headers)


def test_they_are_providers_that_say_what_they_can_do(video, images):
    for provider, port in ((video, "video"), (images, "image")):
        assert isinstance(provider, Provider)
        assert isinstance(provider, Canceller)
        ability = provider.ability()
        assert (ability.port, ability.model, ability.free, ability.keys) == (port, "", False, ("FAL_KEY",))


def test_a_keyframe_becomes_a_clip(server, video, clip, bench, taken, finish, mp4, keys):
    taken()
    server.answer("GET", f"{WORK}/status", {"status": "IN_QUEUE", "queue_position": 3})
    server.answer("GET", f"{WORK}/status", {"status": "IN_PROGRESS", "logs": [{"message": "denoising"}]})
    completed(server, {"video": {"url": f"{server.url}/files/out.mp4", "content_type": "video/mp4"}})
    server.answer("GET", "/files/out.mp4", mp4(120, 128, 72), mime="video/mp4")
    request = clip()
    operation = Operation.model_validate_json(video.start(request, "take-1", bench).model_dump_json())
    assert operation.id == "r-1"
    first, second = video.status(operation), video.status(operation)
    assert (first.state, first.progress, first.message) == ("running", 0.0, "place 3 in the queue")
    assert (second.state, second.message) == ("running", "denoising")
    result, files = finish(video, operation)
    assert files == {"main": mp4(120, 128, 72)}
    made = result.outputs[0]
    assert (made.mime, made.file) == ("video/mp4", "clip.mp4")
    facts = {key: made.meta[key] for key in ("width", "height", "frames", "fps", "seconds")}
    assert facts == {"width": 128, "height": 72, "frames": 120, "fps": 24.0, "seconds": 5.0}
    assert result.model == SLUG
    assert [one.path for one in server.posts] == [SUBMIT]
    asked = server.posts[0]
    assert asked.headers["authorization"] == f"Key {keys['FAL_KEY']}"
    assert asked.headers["x-fal-no-retry"] == "1"
    body = asked.json()
    assert body.pop("start_image_url").startswith("data:image/png;base64,iVBOR")
    assert body == {"prompt": "She waits.", "duration": "5", "generate_audio": False}
    assert keys["FAL_KEY"] not in operation.model_dump_json()
    assert "authorization" not in server.of("GET", "/files/out.mp4")[0].headers


@pytest.mark.parametrize(
    ("body", "status", "state", "words"),
    [
        (DECLINED, 422, "refused", "prompt: The content could not be processed"),
        ({"detail": [{"loc": ["body", "duration"], "msg": "not one of 3..15", "type": "literal_error"}]}, 422, "failed",
         "duration: not one of 3..15 (literal_error)"),
        ({"detail": "Path /nope not found"}, 404, "failed", "Path /nope not found"),
    ],
)  # fmt: skip
def test_completed_without_a_result_is_a_refusal_or_a_failure_in_words(
    server, video, clip, bench, taken, body, status, state, words
):
    taken()
    completed(server, body, status=status)
    told = video.status(video.start(clip(), "take-1", bench))
    assert told.state == state
    assert words in told.message


def test_an_error_on_the_status_is_a_failure_even_where_the_result_is_a_5xx(server, video, clip, bench, taken):
    taken()
    completed(server, {}, status=500, error="Runner died", error_type="internal_server_error")
    told = video.status(video.start(clip(), "take-1", bench))
    assert (told.state, told.message) == ("failed", "Runner died")


def test_trouble_on_the_line_is_never_a_failure(server, video, clip, bench, taken):
    taken()
    operation = video.start(clip(), "take-1", bench)
    server.answer("GET", f"{WORK}/status", {}, status=502)
    server.answer("GET", f"{WORK}/status", {}, status=429)
    server.answer("GET", f"{WORK}/status", {"detail": "unknown"}, status=404)
    server.answer("GET", f"{WORK}/status", b"<html>", status=200)
    for _ in range(4):
        assert video.status(operation).state == "running"
    server.answer("GET", f"{WORK}/status", {"status": "COMPLETED", "logs": []})
    server.answer("GET", WORK, {}, status=503)
    video.status(operation)
    assert video.status(operation).state == "running"


def test_a_reset_while_looking_is_still_running(server, video, clip, bench, taken):
    taken()
    operation = video.start(clip(), "take-1", bench)
    server.reset("GET", f"{WORK}/status")
    assert video.status(operation).state == "running"


def test_addresses_on_another_host_are_not_followed(server, video, clip, bench):
    foreign = dict.fromkeys(("response_url", "status_url", "cancel_url"), "https://evil.example/x")
    server.answer("POST", SUBMIT, {"status": "IN_QUEUE", "request_id": "r-1", **foreign})
    operation = video.start(clip(), "take-1", bench)
    assert operation.ticket["status"] == f"{server.url}{WORK}/status"
    with pytest.raises(ProviderError, match="another host"):
        video.status(operation.model_copy(update={"ticket": {**operation.ticket, "status": "https://evil.example/x"}}))


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind", "words"),
    [
        (429, {"Retry-After": "7"}, {"detail": "slow down"}, Busy, "slow down"),
        (500, {}, {"detail": "oops"}, Unknown, "oops"),
        (504, {}, b"<html>nginx</html>", Unknown, "nginx"),
        (401, {}, {"detail": "No user found for Key ID and Secret"}, ProviderError, "key was not accepted"),
        (403, {}, {"detail": "User is locked. Reason: Exhausted balance."}, ProviderError, "no credit left"),
        (422, {}, {"detail": [{"loc": ["body", "prompt"], "msg": "field required", "type": "missing"}]}, ProviderError,
         "prompt: field required"),
        (422, {}, DECLINED, Refused, "content checker"),
        (200, {}, b"not json", Unknown, "names no work"),
        (200, {}, {"hello": 1}, Unknown, "names no work"),
    ],
)  # fmt: skip
def test_errors_are_told_apart_and_nothing_is_sent_twice(
    server, video, clip, bench, status, headers, body, kind, words
):
    server.answer("POST", SUBMIT, body, status=status, headers=headers)
    with pytest.raises(ProviderError, match=words) as caught:
        video.start(clip(), "take-1", bench)
    assert type(caught.value) is kind
    assert len(server.posts) == 1
    if kind is Busy:
        assert caught.value.after == 7


@pytest.mark.parametrize("fault", ["hang", "reset"])
def test_an_answer_that_never_came_is_unknown_and_sent_once(server, video, clip, bench, fault):
    getattr(server, fault)("POST", SUBMIT)
    with pytest.raises(Unknown):
        video.start(clip(), "take-1", bench)
    assert len(server.posts) == 1


def test_nobody_there_is_busy(video, clip, bench, monkeypatch):
    monkeypatch.setenv("FAL_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy):
        video.start(clip(), "take-1", bench)


def test_without_a_key_nothing_is_sent(server, video, clip, bench, monkeypatch):
    monkeypatch.delenv("FAL_KEY")
    with pytest.raises(ProviderError, match="FAL_KEY"):
        video.start(clip(), "take-1", bench)
    assert server.asked == []


def test_a_request_of_another_port_is_refused_in_words(video, images, clip, bench):
    with pytest.raises(BadInput, match="does not make sound"):
        video.start(SoundRequest(prompt="rain", seconds=1.0, model="x"), "take-1", bench)
    with pytest.raises(BadInput, match="does not make video"):
        images.start(clip(), "take-1", bench)


def test_a_large_picture_is_uploaded_first_and_once(server, video, clip, bench, taken, monkeypatch, png):
    monkeypatch.setattr(queue, "INLINE", 10)
    token = {
        "token": "t-1",
        "token_type": "Bearer",
        "base_url": server.url,
        "expires_at": "2099-01-01T00:00:00+00:00",
    }
    server.answer("POST", "/storage/auth/token", token)
    server.answer("POST", "/files/upload", {"access_url": "https://v3.fal.media/files/k.png"})
    taken()
    video.start(clip(), "take-1", bench)
    assert [one.path for one in server.posts] == ["/storage/auth/token", "/files/upload", SUBMIT]
    upload, submit = server.posts[1:]
    assert upload.body == png(64, 36, "#3b4a00")
    assert upload.headers["content-type"] == "image/png"
    assert submit.json()["start_image_url"] == "https://v3.fal.media/files/k.png"


def test_an_upload_that_fails_has_bought_nothing(server, video, clip, bench, monkeypatch):
    monkeypatch.setattr(queue, "INLINE", 10)
    server.answer("POST", "/storage/auth/token", {}, status=503)
    with pytest.raises(Busy, match="could not be uploaded"):
        video.start(clip(), "take-1", bench)
    assert server.of("POST", SUBMIT) == []


def test_cancelling_asks_the_address_of_the_answer(server, video, clip, bench, taken, keys):
    taken()
    operation = video.start(clip(), "take-1", bench)
    server.answer("PUT", f"{WORK}/cancel", {"status": "CANCELLATION_REQUESTED"}, status=202)
    video.cancel(operation)
    server.answer("PUT", f"{WORK}/cancel", {"status": "ALREADY_COMPLETED"}, status=400)
    video.cancel(operation)
    asked = server.of("PUT")
    assert len(asked) == 2
    assert asked[0].headers["authorization"] == f"Key {keys['FAL_KEY']}"
    server.answer("PUT", f"{WORK}/cancel", {"detail": "no"}, status=500)
    video.cancel(operation)
    with pytest.raises(ProviderError, match="could not be stopped"):
        video.cancel(operation)


@pytest.mark.parametrize(
    ("data", "mime", "kind"),
    [
        (b"<html>gone</html>", "text/html", Unfit),
        (b"", "video/mp4", Unfit),
        (b"not a film", "video/mp4", Unfit),
    ],
)
def test_what_is_no_film_is_unfit(server, video, clip, bench, taken, tmp_path, data, mime, kind):
    taken()
    completed(server, {"video": {"url": f"{server.url}/files/out.mp4"}})
    server.answer("GET", "/files/out.mp4", data, mime=mime)
    operation = video.start(clip(), "take-1", bench)
    with pytest.raises(kind):
        video.outputs(operation, tmp_path, bench.fetch, lambda _: None)


def test_a_picture_in_place_of_a_clip_is_unfit(server, video, clip, bench, taken, tmp_path, png):
    taken()
    completed(server, {"video": {"url": f"{server.url}/files/out.mp4"}})
    server.answer("GET", "/files/out.mp4", png())
    with pytest.raises(Unfit, match="A picture came where a video"):
        video.outputs(video.start(clip(), "take-1", bench), tmp_path, bench.fetch, lambda _: None)


def test_a_result_without_an_address_is_unfit_and_a_lost_link_can_be_asked_again(
    server, video, clip, bench, taken, tmp_path, mp4
):
    taken()
    completed(server, {"seed": 1})
    operation = video.start(clip(), "take-1", bench)
    with pytest.raises(Unfit, match="names nothing"):
        video.outputs(operation, tmp_path, bench.fetch, lambda _: None)
    server.answer("GET", WORK, {"video": {"url": f"{server.url}/files/out.mp4"}})
    server.answer("GET", "/files/out.mp4", b"", status=404)
    server.answer("GET", "/files/out.mp4", mp4(12))
    video.status(operation)
    with pytest.raises(ProviderError, match="cannot be fetched"):
        video.outputs(operation, tmp_path, bench.fetch, lambda _: None)
    result = video.outputs(operation, tmp_path, bench.fetch, lambda _: None)
    assert result.outputs[0].meta["frames"] == 12


def test_a_still_with_references_goes_to_the_route_for_edits(server, images, bench, taken, finish, png):
    work = "/fal-ai/flux-2-pro/requests/r-1"
    taken("/fal-ai/flux-2-pro/edit", work)
    completed(server, {"images": [{"url": f"{server.url}/files/a.png", "width": 64, "height": 36}], "seed": 7}, work)
    server.answer("GET", "/files/a.png", png(64, 36), mime="image/png")
    references = (bench.reference("character", "maeve", png(9, 9)), bench.reference("location", "pier", png(8, 8)))
    request = ImageRequest(
        model="fal-ai/flux-2-pro", prompt="A pier.", purpose="keyframe", width=1920, height=1080, seed=7,
        references=references, negative="fog",
    )  # fmt: skip
    operation = images.start(request, "take-1", bench)
    body = server.posts[0].json()
    assert [link[:22] for link in body.pop("image_urls")] == ["data:image/png;base64,"] * 2
    assert body == {
        "prompt": "A pier.\nimage 1 shows maeve (character), image 2 shows pier (location).",
        "image_size": {"width": 1920, "height": 1088},
        "output_format": "png",
        "seed": 7,
    }
    result, files = finish(images, operation)
    assert files["main"] == png(64, 36)
    assert {(notice.code, notice.message) for notice in result.notices} == {
        ("snapped", "fal-ai/flux-2-pro: size 1920x1088 instead of 1920x1080."),
        ("dropped", "fal-ai/flux-2-pro takes no negative prompt."),
    }


OWN = """
[[model]]
id = "strange-1@fal"
name = "Strange"
family = "strange"
provider = "fal-video"
port = "video"
model = "acme/strange"
input = "seedance25"
durations = [4.0, 8.0]
references = 2
[[model.prices]]
unit = "second"
amount = 0.125
resolution = "720p"

[[model]]
id = "sized-1@fal"
like = "strange-1@fal"
provider = "fal-video"
model = "acme/sized"
prices = [
    { unit = "second", amount = 0.125, resolution = "720p" },
    { unit = "second", amount = 0.5, resolution = "1080p" },
]
"""


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "config" / "production-flow"
    folder.mkdir(parents=True)
    (folder / "models.toml").write_text(OWN)


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(
    ("slug", "units", "cost"),
    [
        ("acme/strange", None, None),
        ("acme/strange", "7.0", 0.875),
        ("acme/strange", "many", None),
        ("acme/sized", "8", 1.0),
        ("acme/sized", "3", None),
    ],
)
def test_a_model_of_ones_own_is_asked_in_the_shape_it_names_and_billed_by_the_units_that_fal_counts(
    server, video, clip, bench, taken, finish, mp4, slug, units, cost
):
    work = f"/{slug}/requests/r-1"
    taken(f"/{slug}", work)
    headers = {"x-fal-billable-units": units} if units else {}
    completed(server, {"video": {"url": f"{server.url}/files/out.mp4"}}, work, headers=headers)
    server.answer("GET", "/files/out.mp4", mp4(12))
    operation = video.start(clip(model=slug, length=240), "take-1", bench)
    body = server.posts[0].json()
    assert {key: body[key] for key in ("duration", "resolution", "aspect_ratio")} == {
        "duration": "8",
        "resolution": "720p",
        "aspect_ratio": "16:9",
    }
    result, _ = finish(video, operation)
    assert result.cost == cost
    assert ("snapped", f"{slug}: length 8 s instead of 10.00 s.") in [
        (notice.code, notice.message) for notice in result.notices
    ]


def test_a_person_who_stops_it_before_it_is_sent_has_bought_nothing(server, video, clip, bench):
    def stop(_fraction, _message=""):
        raise Interrupted("Stopped.")

    bench.progress = stop
    with pytest.raises(Interrupted):
        video.start(clip(), "take-1", bench)
    assert server.posts == []
