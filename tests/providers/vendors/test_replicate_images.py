"""Any model at Replicate: asked in the shape of its own description, found again, refused, stopped."""

import base64
import json

import httpx
import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Canceller, Finder, Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest
from production_flow.providers.vendors.replicate import provider as replicate

PRO = "black-forest-labs/flux-2-pro"
MODEL, CREATE = f"/v1/models/{PRO}", f"/v1/models/{PRO}/predictions"
ONE, CANCEL, LIST, SAMPLE = "/v1/predictions/p1", "/v1/predictions/p1/cancel", "/v1/predictions", "/out.png"


def described(required=("prompt",), schemas=None, **properties):
    """A model's own description of what it takes."""
    whole = {"type": "object", "properties": {"prompt": {"type": "string"}, **properties}, "required": list(required)}
    components = {"schemas": {"Input": whole, **(schemas or {})}}
    return {"owner": "x", "name": "y", "latest_version": {"id": "v1", "openapi_schema": {"components": components}}}


FLUX_2 = described(
    schemas={
        "aspect_ratio": {"type": "string", "enum": ["match_input_image", "custom", "1:1", "16:9"]},
        "output_format": {"type": "string", "enum": ["webp", "jpg", "png"]},
    },
    input_images={"type": "array", "items": {"type": "string", "format": "uri"}, "default": []},
    aspect_ratio={"allOf": [{"$ref": "#/components/schemas/aspect_ratio"}], "default": "1:1"},
    output_format={"allOf": [{"$ref": "#/components/schemas/output_format"}], "default": "webp"},
    width={"type": "integer", "minimum": 256, "maximum": 2048},
    height={"type": "integer", "minimum": 256, "maximum": 2048},
    seed={"type": "integer"},
)


def prediction(status, **more):
    return {
        "id": "p1",
        "model": PRO,
        "version": "v1",
        "status": status,
        "output": None,
        "error": None,
        "logs": "",
        **more,
    }


def still(**more):
    fields = {"model": PRO, "prompt": "A pier in rain.", "purpose": "keyframe", "width": 1280, "height": 720, "seed": 7}
    return ImageRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def base(route, as_described, monkeypatch):
    monkeypatch.setattr(replicate, "TIMEOUT", httpx.Timeout(5.0))
    monkeypatch.setattr(replicate, "LATE", 0.0)
    as_described("replicate", "/v1", r"/v1/(models|predictions).*")
    return route("replicate")


@pytest.fixture
def provider():
    return registry.provider("replicate-images")


@pytest.fixture
def under_way(server, provider, bench):
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", CREATE, prediction("starting"), status=201)
    return provider.start(still(), "take-1", bench)


def test_words_and_references_become_a_picture(server, provider, bench, finish, base, png, keys):
    assert isinstance(provider, Provider)
    assert isinstance(provider, Finder)
    assert isinstance(provider, Canceller)
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", CREATE, prediction("starting"), status=201)
    server.answer("GET", ONE, prediction("processing", logs="  40%|####  \n  65%|######"))
    server.answer("GET", ONE, prediction("succeeded", output=base + SAMPLE))
    server.answer("GET", SAMPLE, png(1280, 720), mime="image/png")
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(9)]
    references = tuple(bench.reference("character", f"who {number}", data) for number, data in enumerate(pictures))
    operation = provider.start(still(references=references), "take-1", bench)
    assert provider.status(operation).progress == pytest.approx(0.65)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    assert files == {"main": png(1280, 720)}
    assert (result.cost, result.model) == (None, PRO)
    assert [notice.code for notice in result.notices] == ["dropped"]
    body = server.posts[0].json()
    sent = body["input"].pop("input_images")
    assert [base64.b64decode(one.removeprefix("data:image/png;base64,")) for one in sent] == pictures[:8]
    assert body == {
        "input": {
            "prompt": "A pier in rain.",
            "aspect_ratio": "custom",
            "width": 1280,
            "height": 720,
            "seed": 7,
            "output_format": "png",
        }
    }
    assert server.posts[0].headers["authorization"] == f"Bearer {keys['REPLICATE_API_TOKEN']}"
    assert "authorization" not in server.of("GET", SAMPLE)[0].headers
    assert len(server.posts) == 1
    assert keys["REPLICATE_API_TOKEN"] not in operation.model_dump_json()


def test_a_large_reference_is_uploaded_before(server, provider, bench, png, base, monkeypatch):
    monkeypatch.setattr(replicate, "INSIDE", 100)
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", "/v1/files", {"id": "f1", "urls": {"get": f"{base}/v1/files/f1"}}, status=201)
    server.answer("POST", CREATE, prediction("starting"), status=201)
    provider.start(still(references=(bench.reference("prop", "valve", png(64, 64)),)), "take-1", bench)
    (part,) = server.posts[0].files()
    assert (part.name, part.file, part.mime, part.data) == ("content", "01-prop-valve.png", "image/png", png(64, 64))
    assert server.posts[1].json()["input"]["input_images"] == [f"{base}/v1/files/f1"]


def test_an_upload_that_breaks_has_bought_nothing(server, provider, bench, png, monkeypatch):
    monkeypatch.setattr(replicate, "INSIDE", 100)
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", "/v1/files", {"detail": "later"}, status=500)
    with pytest.raises(Busy, match="valve could not be uploaded"):
        provider.start(still(references=(bench.reference("prop", "valve", png(64, 64)),)), "take-1", bench)
    assert server.of("POST", CREATE) == []


ENUM = {"type": "string", "enum": ["1:1", "16:9", "21:9"]}


@pytest.mark.parametrize(
    ("told", "asked", "sent", "codes"),
    [
        (FLUX_2, {"width": 3840, "height": 2160}, {"width": 2048, "height": 1152}, ["snapped"]),
        (FLUX_2, {"width": 1920, "height": 1080}, {"width": 1920, "height": 1088}, ["snapped"]),
        (described(aspect_ratio=ENUM), {"seed": 0}, {"aspect_ratio": "16:9"}, []),
        (
            described(aspect_ratio=ENUM),
            {"width": 1920, "height": 804},
            {"aspect_ratio": "21:9"},
            ["snapped", "dropped"],
        ),
        (described(), {"seed": 0}, {}, ["snapped"]),
        (
            described(aspect_ratio=ENUM, resolution={"type": "string", "enum": ["1K", "2K"]}),
            {"seed": 0, "quality": "2k"},
            {"resolution": "2K"},
            [],
        ),
        (described(aspect_ratio=ENUM), {"seed": 0, "quality": "2k"}, {}, ["unknown"]),
        (
            described(aspect_ratio=ENUM, negative_prompt={"type": "string"}),
            {"seed": 0, "negative": "text"},
            {"negative_prompt": "text"},
            [],
        ),
    ],
)
def test_the_models_own_description_gives_the_shape(server, provider, bench, told, asked, sent, codes):
    server.answer("GET", MODEL, told)
    server.answer("POST", CREATE, prediction("starting"), status=201)
    operation = provider.start(still(**asked), "take-1", bench)
    body = server.posts[0].json()["input"]
    assert {name: body.get(name) for name in sent} == sent
    assert set(body) <= set(told["latest_version"]["openapi_schema"]["components"]["schemas"]["Input"]["properties"])
    assert [notice["code"] for notice in operation.ticket["notices"]] == codes


def test_a_model_that_takes_one_picture_gets_the_first(server, provider, bench, png):
    server.answer("GET", MODEL, described(input_image={"type": "string", "format": "uri"}, aspect_ratio=ENUM))
    server.answer("POST", CREATE, prediction("starting"), status=201)
    references = tuple(bench.reference("character", name, png(8, 8, "#102030")) for name in ("maeve", "sid"))
    operation = provider.start(still(references=references, seed=0), "take-1", bench)
    assert server.posts[0].json()["input"]["input_image"].startswith("data:image/png;base64,")
    assert "sid" in operation.ticket["notices"][0]["message"]


def test_without_a_description_flux_2_is_known_all_the_same(server, provider, bench):
    server.answer("GET", MODEL, {"owner": "black-forest-labs", "name": "flux-2-pro", "latest_version": None})
    server.answer("POST", CREATE, prediction("starting"), status=201)
    provider.start(still(), "take-1", bench)
    assert server.posts[0].json()["input"]["width"] == 1280


@pytest.mark.parametrize(
    "told",
    [described(("prompt", "mask"), mask={"type": "string"}), described(("image",), image={"type": "string"}), {}],
    ids=["a mask", "a picture", "nothing known"],
)
def test_a_model_that_needs_what_we_have_not_is_not_bought(server, provider, bench, told):
    server.answer("GET", "/v1/models/some/model", told)
    with pytest.raises(ProviderError):
        provider.start(still(model="some/model"), "take-1", bench)
    assert server.posts == []


def test_a_version_is_asked_by_its_number(server, provider, bench):
    version = "abcdef0123456789"
    schema = FLUX_2["latest_version"]["openapi_schema"]
    server.answer("GET", f"/v1/models/some/model/versions/{version}", {"id": version, "openapi_schema": schema})
    server.answer("POST", LIST, prediction("starting"), status=201)
    provider.start(still(model=f"some/model:{version}"), "take-1", bench)
    assert server.posts[0].json()["version"] == version


@pytest.mark.parametrize("output", ["list", "table"])
def test_outputs_come_in_several_forms(server, provider, under_way, base, tmp_path, png, output):
    forms = {"list": [base + SAMPLE, base + "/other.png"], "table": {"seed": 3, "image": base + SAMPLE}}
    server.answer("GET", ONE, prediction("succeeded", output=forms[output]))
    server.answer("GET", SAMPLE, png(), mime="image/png")
    result = provider.outputs(under_way, tmp_path, None, None)
    assert (tmp_path / result.outputs[0].file).read_bytes() == png()


@pytest.mark.parametrize(
    ("status", "error", "state", "words"),
    [
        ("failed", "The input or output was flagged as sensitive. (E005)", "refused", "E005"),
        ("failed", "NSFW content detected.", "refused", "NSFW"),
        ("failed", "CUDA out of memory", "failed", "CUDA"),
        ("canceled", None, "failed", "canceled"),
        ("aborted", None, "failed", "aborted"),
    ],
)
def test_how_it_may_end(server, provider, under_way, status, error, state, words):
    server.answer("GET", ONE, prediction(status, error=error))
    found = provider.status(under_way)
    assert found.state == state
    assert words in found.message


def test_a_trouble_while_looking_is_no_failure_and_what_is_gone_is_one(server, provider, under_way):
    server.answer("GET", ONE, {"detail": "later"}, status=500)
    server.reset("GET", ONE)
    server.answer("GET", ONE, prediction("a new word"))
    server.answer("GET", ONE, {"detail": "The requested resource could not be not found."}, status=404)
    assert [provider.status(under_way).state for _ in range(4)] == ["running", "running", "running", "failed"]


def test_a_picture_that_is_gone_is_said(server, provider, under_way, tmp_path):
    server.answer("GET", ONE, prediction("succeeded", output=None, data_removed=True))
    with pytest.raises(ProviderError, match="an hour"):
        provider.outputs(under_way, tmp_path, None, None)


def test_a_web_page_is_no_picture(server, provider, under_way, base, tmp_path):
    server.answer("GET", ONE, prediction("succeeded", output=base + SAMPLE))
    server.answer("GET", SAMPLE, b"<html>sorry</html>", mime="text/html")
    with pytest.raises(Unfit):
        provider.outputs(under_way, tmp_path, None, None)


def test_it_is_cancelled(server, provider, under_way):
    server.answer("POST", CANCEL, prediction("canceled"))
    provider.cancel(under_way)
    assert [asked.path for asked in server.of("POST", CANCEL)] == [CANCEL]


SAME = {
    "prompt": "A pier in rain.",
    "aspect_ratio": "custom",
    "width": 1280,
    "height": 720,
    "seed": 7,
    "output_format": "png",
}


def page(*found, following=None):
    return {"previous": None, "next": following, "results": list(found)}


def past(ident, words, model=PRO):
    return {"id": ident, "model": model, "status": "processing", "input": words}


def test_work_whose_answer_was_lost_is_found_by_its_words(server, provider, base):
    server.answer("GET", MODEL, FLUX_2)
    others = past("p7", {**SAME, "seed": 8}), past("p8", SAME, "some/other")
    server.answer("GET", LIST, page(*others, following=f"{base}/v1/predictions?cursor=abc"))
    server.answer("GET", LIST, page(past("p9", {**SAME, "input_images": ["https://replicate.delivery/x"]})))
    found = provider.find(still(), "take-1")
    assert (found.id, found.model) == ("p9", PRO)
    assert server.of("GET", LIST)[1].query == {"cursor": "abc"}
    assert server.posts == []


def test_what_certainly_never_arrived_is_none(server, provider):
    server.answer("GET", MODEL, FLUX_2)
    server.answer("GET", LIST, page(past("p7", {**SAME, "seed": 8})))
    assert provider.find(still(), "take-1") is None
    assert len(server.of("GET", LIST)) == 2


@pytest.mark.parametrize(
    ("found", "more"),
    [
        ([past("p1", SAME), past("p2", SAME)], False),
        ([past("p1", None)], False),
        ([past("p1", {**SAME, "seed": 8})], True),
    ],
    ids=["two alike", "words removed", "too many pages"],
)
def test_what_nobody_can_tell_is_unknown(server, provider, base, found, more):
    server.answer("GET", MODEL, FLUX_2)
    server.answer("GET", LIST, page(*found, following=f"{base}/v1/predictions?cursor=abc" if more else None))
    with pytest.raises(Unknown):
        provider.find(still(), "take-1")


def test_takes_without_a_seed_cannot_be_told_apart(server, provider):
    server.answer("GET", MODEL, described(aspect_ratio=ENUM))
    server.answer("GET", LIST, page(past("p1", {"prompt": "A pier in rain.", "aspect_ratio": "16:9"})))
    with pytest.raises(Unknown):
        provider.find(still(), "take-1")


def test_the_key_follows_no_page_to_another_host(server, provider):
    server.answer("GET", MODEL, FLUX_2)
    server.answer("GET", LIST, page(past("p1", {**SAME, "seed": 8}), following="https://evil.example/v1/predictions"))
    with pytest.raises(Unknown):
        provider.find(still(), "take-1")


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (401, {"title": "Unauthenticated", "detail": "Invalid token."}, ProviderError, "key was not accepted"),
        (402, {"title": "Insufficient credit", "detail": "Go and buy some."}, ProviderError, "no credit left"),
        (404, {"detail": "The requested resource could not be found."}, ProviderError, "could not be found"),
        (422, {"title": "Input validation failed", "detail": "- input: width is bad"}, ProviderError, "width is bad"),
        (422, {"detail": "The prompt was flagged by safety checks."}, Refused, "safety checks"),
        (429, {"detail": "Request was throttled. Expected available in 8 seconds."}, Busy, "throttled"),
        (500, {"detail": "Oops"}, Unknown, "Oops"),
        (503, {"detail": "Overloaded"}, Unknown, "Overloaded"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, status, body, error, words):
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", CREATE, body, status=status)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1
    if error is Busy:
        assert caught.value.after == 8


def test_a_reset_silence_and_nonsense_leave_it_unknown_and_are_asked_once(server, provider, bench, monkeypatch):
    monkeypatch.setattr(replicate, "TIMEOUT", httpx.Timeout(0.3))
    server.answer("GET", MODEL, FLUX_2)
    server.reset("POST", CREATE)
    server.hang("POST", CREATE)
    server.answer("POST", CREATE, b"<html>hello</html>")
    server.answer("POST", CREATE, {"status": "starting"})
    for count in (1, 2, 3, 4):
        with pytest.raises(Unknown):
            provider.start(still(), "take-1", bench)
        assert len(server.posts) == count


def test_no_key_no_model_and_another_port_cost_nothing(server, provider, bench, monkeypatch):
    with pytest.raises(BadInput):
        provider.start(SoundRequest(prompt="rain", seconds=3), "take-1", bench)
    for name in ("flux-2-pro", "../../account", "a/b/c", "a/b?x=1"):
        with pytest.raises(BadInput, match="no model of Replicate"):
            provider.start(still(model=name), "take-1", bench)
    monkeypatch.delenv("REPLICATE_API_TOKEN")
    with pytest.raises(ProviderError, match="no key"):
        provider.start(still(), "take-1", bench)
    assert server.asked == []


def test_a_key_in_the_providers_words_is_masked(server, provider, bench, keys):
    key = keys["REPLICATE_API_TOKEN"]
    server.answer("GET", MODEL, FLUX_2)
    server.answer("POST", CREATE, {"detail": f"Bad token {key}"}, status=401)
    with pytest.raises(ProviderError) as caught:
        provider.start(still(), "take-1", bench)
    assert key not in json.dumps(caught.value.as_json())
