"""FLUX at Black Forest Labs: the shape of each family, the key only for its own hosts, prices at once, moderation."""

import base64

import httpx
import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest
from production_flow.providers.vendors import bfl

PRO = "flux-2-pro"
CREATE, LOOK, SAMPLE = f"/v1/{PRO}", "/v1/get_result", "/sample.png"


def still(**more):
    fields = {"model": PRO, "prompt": "A pier in rain.", "purpose": "keyframe", "width": 1280, "height": 720}
    return ImageRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def base(route, monkeypatch):
    monkeypatch.setattr(bfl, "TIMEOUT", httpx.Timeout(5.0))
    return route("bfl")


@pytest.fixture
def provider():
    return registry.provider("bfl-images")


@pytest.fixture
def taken(base):
    """The answer to a request that was taken on."""
    return {"id": "task-1", "polling_url": f"{base}{LOOK}?id=task-1", "cost": 3, "input_mp": 0.0, "output_mp": 0.9}


@pytest.fixture
def ready(base):
    return {"id": "task-1", "status": "Ready", "result": {"sample": base + SAMPLE, "seed": 7}, "progress": None}


@pytest.fixture
def under_way(server, provider, bench, taken):
    server.answer("POST", CREATE, taken)
    return provider.start(still(), "take-1", bench)


def body_of(server):
    return server.posts[0].json()


def test_words_and_references_become_a_picture(server, provider, bench, finish, png, taken, ready, keys):
    assert isinstance(provider, Provider)
    server.answer("POST", CREATE, taken)
    server.answer("GET", LOOK, {"id": "task-1", "status": "Pending", "result": None, "progress": 0.4})
    server.answer("GET", LOOK, {"id": "task-1", "status": "A new word", "result": None})
    server.answer("GET", LOOK, ready)
    server.answer("GET", SAMPLE, png(1280, 720), mime="image/png")
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(9)]
    references = tuple(bench.reference("character", f"who {number}", data) for number, data in enumerate(pictures))
    operation = provider.start(still(references=references, seed=2**31 + 4), "take-1", bench)
    assert operation.cost == pytest.approx(0.03)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    assert files == {"main": png(1280, 720)}
    assert (result.cost, result.model) == (pytest.approx(0.03), PRO)
    assert [notice.code for notice in result.notices] == ["dropped"]
    assert "who 8" in result.notices[0].message
    body = body_of(server)
    names = ["input_image", *(f"input_image_{number}" for number in range(2, 9))]
    assert [base64.b64decode(body.pop(name)) for name in names] == pictures[:8]
    assert body == {
        "prompt": "A pier in rain.",
        "safety_tolerance": 2,
        "width": 1280,
        "height": 720,
        "output_format": "png",
        "seed": 5,
    }
    assert server.posts[0].headers["x-key"] == keys["BFL_API_KEY"]
    assert {asked.query["id"] for asked in server.of("GET", LOOK)} == {"task-1"}
    assert "x-key" not in server.of("GET", SAMPLE)[0].headers
    assert len(server.posts) == 1
    assert keys["BFL_API_KEY"] not in operation.model_dump_json()


def test_a_look_says_how_far_it_is(server, provider, under_way):
    server.answer("GET", LOOK, {"status": "Pending", "progress": 0.4})
    assert provider.status(under_way).progress == pytest.approx(0.4)


@pytest.mark.parametrize(
    ("asked", "sent", "codes"),
    [
        ({"model": "flux-2-max", "width": 1920, "height": 1080}, {"width": 1920, "height": 1088}, ["snapped"]),
        ({"model": "flux-2-klein-9b", "width": 3840, "height": 2160}, {"width": 2656, "height": 1504}, ["snapped"]),
        ({"model": "flux-kontext-pro"}, {"aspect_ratio": "16:9", "output_format": "png"}, []),
        ({"model": "flux-kontext-max", "width": 1920, "height": 804}, {"aspect_ratio": "21:9"}, ["snapped"]),
        ({"model": "flux-3-image"}, {"aspect_ratio": "16:9", "resolution": "1k", "grounding": False}, []),
        ({"model": "flux-3-image", "width": 1920, "height": 1080}, {"resolution": "1.5k"}, []),
        ({"model": "flux-3-image", "quality": "4K"}, {"resolution": "4k"}, []),
        ({"model": "flux-3-image", "seed": 4}, {}, ["dropped"]),
        ({"model": PRO, "quality": "high", "negative": "text"}, {}, ["dropped", "unknown"]),
    ],
)
def test_every_family_is_asked_in_its_own_shape(server, provider, bench, taken, asked, sent, codes):
    server.answer("POST", f"/v1/{asked['model']}", taken)
    operation = provider.start(still(**asked), "take-1", bench)
    body = body_of(server)
    assert {name: body.get(name) for name in sent} == sent
    assert ("seed" in body) is False
    assert ("output_format" in body) is not asked["model"].startswith("flux-3")
    assert [notice["code"] for notice in operation.ticket["notices"]] == codes


def test_flux_3_takes_its_pictures_as_one_list(server, provider, bench, png, taken):
    server.answer("POST", "/v1/flux-3-image", taken)
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(11)]
    references = tuple(bench.reference("prop", f"p{number}", data) for number, data in enumerate(pictures))
    provider.start(still(model="flux-3-image", references=references), "take-1", bench)
    assert [base64.b64decode(one) for one in body_of(server)["images"]] == pictures[:10]


@pytest.mark.parametrize(
    ("address", "base", "right"),
    [
        ("https://api.eu.bfl.ai/v1/get_result?id=1", "https://api.bfl.ai", True),
        ("https://api.bfl.ai/v1/get_result", "https://api.bfl.ai", True),
        ("https://gateway.example/flux/get?id=1", "https://gateway.example", True),
        ("http://127.0.0.1:4/x", "http://127.0.0.1:3", True),
        ("http://127.0.0.1:4/x", "https://api.bfl.ai", False),
        ("https://evilbfl.ai/v1/get_result", "https://api.bfl.ai", False),
        ("https://api.bfl.ai.evil.example/x", "https://api.bfl.ai", False),
        ("https://api.bfl.ai@evil.example/x", "https://api.bfl.ai", False),
        ("http://api.bfl.ai/v1/get_result", "https://api.bfl.ai", False),
        ("ftp://api.bfl.ai/x", "https://api.bfl.ai", False),
        ("", "https://api.bfl.ai", False),
    ],
)
def test_the_key_goes_to_its_own_hosts_only(address, base, right):
    assert bfl.trusted(address, base) is right


def test_a_stranger_is_never_asked(server, provider, bench, taken, ready):
    server.answer("POST", CREATE, {**taken, "polling_url": "https://api.bfl.ai.evil.example/v1/get_result?id=task-1"})
    server.answer("GET", LOOK, ready)
    operation = provider.start(still(), "take-1", bench)
    assert provider.status(operation).state == "done"
    assert server.of("GET", LOOK)[0].query == {"id": "task-1"}


@pytest.mark.parametrize(
    ("found", "state", "words", "cost"),
    [
        ({"status": "Request Moderated", "details": {"reason": "violence"}}, "refused", "violence", None),
        ({"status": "Content Moderated"}, "refused", "Content Moderated", 0.03),
        ({"status": "Error", "details": "out of memory"}, "failed", "out of memory", None),
        ({"status": "Failed"}, "failed", "Failed", None),
        ({"status": "Task not found"}, "failed", "Task not found", None),
    ],
)
def test_moderation_is_a_status(server, provider, under_way, found, state, words, cost):
    server.answer("GET", LOOK, {"id": "task-1", "result": None, **found})
    status = provider.status(under_way)
    assert (status.state, status.cost) == (state, cost)
    assert words in status.message


def test_a_trouble_while_looking_is_no_failure(server, provider, under_way):
    server.answer("GET", LOOK, {"detail": "later"}, status=503)
    server.answer("GET", LOOK, {"detail": "slowly"}, status=429)
    server.reset("GET", LOOK)
    assert [provider.status(under_way).state for _ in range(3)] == ["running"] * 3
    assert len(server.of("GET", LOOK)) == 3


def test_work_that_nobody_knows_has_failed(server, provider, under_way):
    server.answer("GET", LOOK, {"detail": "Task not found"}, status=404)
    assert provider.status(under_way).state == "failed"


def test_a_link_that_has_run_out_is_asked_for_again(server, provider, under_way, base, tmp_path, png, ready):
    server.answer("GET", LOOK, {**ready, "result": {"sample": base + "/old.png"}})
    server.answer("GET", LOOK, ready)
    server.answer("GET", "/old.png", b"gone", status=403)
    server.answer("GET", SAMPLE, png(), mime="image/png")
    with pytest.raises(ProviderError, match="cannot be fetched"):
        provider.outputs(under_way, tmp_path, None, None)
    result = provider.outputs(under_way, tmp_path, None, None)
    assert (tmp_path / result.outputs[0].file).read_bytes() == png()
    assert len(server.posts) == 1


def test_a_picture_that_is_gone_is_said(server, provider, under_way, tmp_path):
    server.answer("GET", LOOK, {"status": "Task not found", "result": None})
    with pytest.raises(ProviderError, match="ten minutes"):
        provider.outputs(under_way, tmp_path, None, None)


def test_a_web_page_is_no_picture(server, provider, under_way, tmp_path, ready):
    server.answer("GET", LOOK, ready)
    server.answer("GET", SAMPLE, b"<html>sorry</html>", mime="text/html")
    with pytest.raises(Unfit):
        provider.outputs(under_way, tmp_path, None, None)


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (402, {"detail": "Insufficient credits"}, ProviderError, "no credit left"),
        (403, {"detail": "Not authenticated"}, ProviderError, "key was not accepted"),
        (422, {"detail": [{"loc": ["body", "width"], "msg": "must be a multiple"}]}, ProviderError, "multiple"),
        (400, {"detail": "Rejected by safety filters"}, Refused, "safety filters"),
        (429, {"detail": "Too many active tasks"}, Busy, "active tasks"),
        (500, {"detail": "Oops"}, Unknown, "Oops"),
        (503, {"detail": "Overloaded"}, Unknown, "Overloaded"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, status, body, error, words):
    server.answer("POST", CREATE, body, status=status)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


def test_a_reset_silence_and_nonsense_leave_it_unknown_and_are_asked_once(server, provider, bench, monkeypatch):
    monkeypatch.setattr(bfl, "TIMEOUT", httpx.Timeout(0.2))
    server.reset("POST", CREATE)
    server.hang("POST", CREATE)
    server.answer("POST", CREATE, b"<html>hello</html>")
    server.answer("POST", CREATE, {"status": "fine"})
    for count in (1, 2, 3, 4):
        with pytest.raises(Unknown):
            provider.start(still(), "take-1", bench)
        assert len(server.posts) == count


def test_where_nobody_listens_nothing_was_bought(provider, bench, monkeypatch):
    monkeypatch.setenv("BFL_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy, match="cannot be reached"):
        provider.start(still(), "take-1", bench)


def test_no_key_no_model_and_another_port_cost_nothing(server, provider, bench, monkeypatch):
    with pytest.raises(BadInput):
        provider.start(SoundRequest(prompt="rain", seconds=3), "take-1", bench)
    with pytest.raises(BadInput, match="no model"):
        provider.start(still(model="../account"), "take-1", bench)
    monkeypatch.delenv("BFL_API_KEY")
    with pytest.raises(ProviderError, match="no key"):
        provider.start(still(), "take-1", bench)
    assert server.asked == []
