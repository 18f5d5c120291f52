"""Nano Banana through the real client: shape and size, references, refusals that come with HTTP 200, errors."""

import base64

import pytest

from production_flow.errors import BadInput, Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import registry
from production_flow.providers.ports import Operation, Provider
from production_flow.providers.requests import ImageRequest, SoundRequest
from production_flow.providers.vendors.google import desk

FLASH, PRO = "gemini-nano-banana-2.1", "gemini-3-pro-image"
USAGE = {"promptTokenCount": 30, "candidatesTokenCount": 1290, "totalTokenCount": 1320}


def at(model):
    return f"/v1beta/models/{model}:generateContent"


def answer(*parts, reason="STOP", **more):
    content = {"content": {"role": "model", "parts": list(parts)}, "finishReason": reason}
    return {"candidates": [{**content, **more}], "usageMetadata": USAGE}


def shown(data, mime="image/png", **more):
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}, **more}


def still(**more):
    fields = {"model": FLASH, "prompt": "A pier in rain.", "purpose": "keyframe", "width": 1280, "height": 720}
    return ImageRequest(**{**fields, **more})


@pytest.fixture(autouse=True)
def google(route, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 5.0)
    route("google")


@pytest.fixture
def provider():
    return registry.provider("google-images")


def said(result, code):
    return [notice.message for notice in result.notices if notice.code == code]


def test_words_alone_become_a_picture(server, provider, bench, finish, png, keys):
    assert isinstance(provider, Provider)
    server.answer("POST", at(FLASH), answer({"text": "Here it is."}, shown(png(1376, 768))))
    operation = provider.start(still(quality="1K"), "take-1", bench)
    result, files = finish(provider, Operation.model_validate_json(operation.model_dump_json()))
    assert files == {"main": png(1376, 768)}
    assert result.notices == ()
    assert result.cost == pytest.approx(0.0336)
    asked = server.posts[0]
    assert asked.headers["x-goog-api-key"] == keys["GEMINI_API_KEY"]
    assert asked.json()["contents"] == [{"role": "user", "parts": [{"text": "A pier in rain."}]}]
    assert asked.json()["generationConfig"] == {
        "responseModalities": ["TEXT", "IMAGE"],
        "imageConfig": {"aspectRatio": "16:9", "imageSize": "1K"},
    }
    assert keys["GEMINI_API_KEY"] not in operation.model_dump_json()


def test_a_jpeg_is_called_what_it_is(server, provider, bench, finish, jpeg):
    server.answer("POST", at(FLASH), answer(shown(jpeg(), "image/jpeg")))
    result, files = finish(provider, provider.start(still(), "take-1", bench))
    assert (result.outputs[0].file, result.outputs[0].mime) == ("picture.jpg", "image/jpeg")
    assert files["main"] == jpeg()


def test_a_picture_that_is_only_a_thought_is_not_the_answer(server, provider, bench, finish, png):
    server.answer("POST", at(PRO), answer(shown(png(colour="#ff0000"), thought=True), shown(png(colour="#00ff00"))))
    _, files = finish(provider, provider.start(still(model=PRO), "take-1", bench))
    assert files["main"] == png(colour="#00ff00")


def test_references_go_along_in_their_order_and_the_fifteenth_is_said(server, provider, bench, finish, png):
    server.answer("POST", at(FLASH), answer(shown(png())))
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(15)]
    references = tuple(bench.reference("character", f"who {number}", data) for number, data in enumerate(pictures))
    result, _ = finish(provider, provider.start(still(references=references), "take-1", bench))
    parts = server.posts[0].json()["contents"][0]["parts"]
    assert parts[0] == {"text": "A pier in rain."}
    assert [base64.urlsafe_b64decode(part["inlineData"]["data"]) for part in parts[1:]] == pictures[:14]
    assert said(result, "dropped") == [
        f"The character picture of who 14 is not sent: {FLASH} takes 14 reference pictures."
    ]


def test_the_pro_model_counts_people_and_things_apart(server, provider, bench, finish, png):
    server.answer("POST", at(PRO), answer(shown(png())))
    roles = ["character"] * 4 + ["location"] + ["character"] * 3 + ["prop"] * 9
    pictures = [png(8, 8, f"#{number:02x}2030") for number in range(len(roles))]
    references = tuple(bench.reference(role, f"n{n}", pictures[n]) for n, role in enumerate(roles))
    result, _ = finish(provider, provider.start(still(model=PRO, references=references), "take-1", bench))
    sent = [
        base64.urlsafe_b64decode(part["inlineData"]["data"])
        for part in server.posts[0].json()["contents"][0]["parts"][1:]
    ]
    assert sent == [*pictures[:6], *pictures[8:16]]
    assert [words.split(" is not sent")[0] for words in said(result, "dropped")] == [
        "The character picture of n6",
        "The character picture of n7",
        "The prop picture of n16",
    ]


def test_large_references_are_uploaded_before(server, provider, bench, png, monkeypatch):
    monkeypatch.setattr(desk, "INLINE", 100)
    upload = {"X-Goog-Upload-URL": f"{server.url}/upload/here", "X-Goog-Upload-Status": "active"}
    address = "https://generativelanguage.googleapis.com/v1beta/files/abc"
    file = {"name": "files/abc", "uri": address, "mimeType": "image/png"}
    server.answer("POST", "/upload/v1beta/files", {}, headers=upload)
    server.answer("POST", "/upload/here", {"file": file}, headers={"X-Goog-Upload-Status": "final"})
    server.answer("POST", at(FLASH), answer(shown(png())))
    references = (bench.reference("character", "maeve", png(64, 64)),)
    provider.start(still(references=references), "take-1", bench)
    assert [asked.path for asked in server.posts] == ["/upload/v1beta/files", "/upload/here", at(FLASH)]
    assert server.posts[1].body == png(64, 64)
    part = server.posts[2].json()["contents"][0]["parts"][1]
    assert part == {"fileData": {"file_uri": address, "mime_type": "image/png"}}


def test_an_upload_that_breaks_has_bought_nothing(server, provider, bench, png, monkeypatch):
    monkeypatch.setattr(desk, "INLINE", 100)
    server.answer("POST", "/upload/v1beta/files", {"error": {"message": "later"}}, status=503)
    with pytest.raises(Busy, match="could not be uploaded"):
        provider.start(still(references=(bench.reference("prop", "valve", png(64, 64)),)), "take-1", bench)
    assert server.of("POST", at(FLASH)) == []


@pytest.mark.parametrize(
    ("size", "quality", "aspect", "sent", "codes"),
    [
        ((1920, 1080), "", "16:9", "2K", []),
        ((1280, 720), "4k", "16:9", "4K", []),
        ((3840, 2160), "", "16:9", "4K", []),
        ((1024, 1536), "1K", "2:3", "1K", []),
        ((1920, 804), "2K", "21:9", "2K", ["snapped"]),
        ((1280, 720), "medium", "16:9", "1K", ["unknown"]),
    ],
)
def test_shape_and_size_are_the_models_own(server, provider, bench, finish, png, size, quality, aspect, sent, codes):
    server.answer("POST", at(FLASH), answer(shown(png())))
    operation = provider.start(still(width=size[0], height=size[1], quality=quality), "take-1", bench)
    assert server.posts[0].json()["generationConfig"]["imageConfig"] == {"aspectRatio": aspect, "imageSize": sent}
    assert [notice.code for notice in finish(provider, operation)[0].notices] == codes


def test_the_price_is_that_of_the_size(server, provider, bench, png):
    server.answer("POST", at(FLASH), answer(shown(png())))
    server.answer("POST", at(PRO), answer(shown(png())))
    assert provider.start(still(quality="4K"), "take-1", bench).cost == pytest.approx(0.113)
    assert provider.start(still(model=PRO, quality="2K"), "take-1", bench).cost == pytest.approx(0.134)
    with_one = still(model=PRO, quality="2K", references=(bench.reference("character", "maeve", png()),))
    assert provider.start(with_one, "take-1", bench).cost == pytest.approx(0.1351)


@pytest.mark.parametrize(
    ("body", "error", "words"),
    [
        ({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}}, Refused, "PROHIBITED_CONTENT"),
        ({"promptFeedback": {"blockReason": "SAFETY", "blockReasonMessage": "too bloody"}}, Refused, "too bloody"),
        (answer(reason="IMAGE_SAFETY", finishMessage="Unable to show the image."), Refused, "Unable to show"),
        (answer(reason="IMAGE_PROHIBITED_CONTENT"), Refused, "IMAGE_PROHIBITED_CONTENT"),
        (answer({"text": "I can only describe it."}, reason="NO_IMAGE"), Unfit, "only describe it"),
        (answer({"text": "A pier."}), Unfit, "STOP: A pier"),
        (answer(reason="IMAGE_OTHER"), Unfit, "IMAGE_OTHER"),
        ({}, Unknown, "no picture"),
    ],
)
def test_an_answer_without_a_picture(server, provider, bench, body, error, words):
    server.answer("POST", at(FLASH), body)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1


def failing(status, word, message, *details):
    return {
        "body": {"error": {"code": status, "message": message, "status": word, "details": details}},
        "status": status,
    }


RETRY = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "12.5s"}
PER_DAY = {"violations": [{"quotaId": "GenerateRequestsPerDayPerProjectPerModel"}]}
NO_KEY = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}


@pytest.mark.parametrize(
    ("told", "error", "words"),
    [
        (failing(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota.", RETRY), Busy, "current quota"),
        (failing(429, "RESOURCE_EXHAUSTED", "Your quota is used up.", PER_DAY, RETRY), ProviderError, "no credit left"),
        (failing(429, "RESOURCE_EXHAUSTED", "Too many requests."), Busy, "Too many"),
        (failing(400, "INVALID_ARGUMENT", "API key not valid.", NO_KEY), ProviderError, "key was not accepted"),
        (failing(400, "INVALID_ARGUMENT", "Unknown aspect ratio."), ProviderError, "Unknown aspect"),
        (failing(403, "PERMISSION_DENIED", "Billing is off."), ProviderError, "Billing is off"),
        (failing(404, "NOT_FOUND", "There is no such model."), ProviderError, "no such model"),
        (failing(500, "INTERNAL", "An internal error."), Unknown, "HTTP 500"),
        (failing(503, "UNAVAILABLE", "The model is overloaded."), Unknown, "HTTP 503"),
    ],
)
def test_what_goes_wrong_is_classed_and_asked_once(server, provider, bench, told, error, words):
    server.answer("POST", at(FLASH), **told)
    with pytest.raises(ProviderError, match=words) as caught:
        provider.start(still(), "take-1", bench)
    assert type(caught.value) is error
    assert len(server.posts) == 1
    if RETRY in told["body"]["error"]["details"] and error is Busy:
        assert caught.value.after == 12.5


def test_a_reset_silence_and_nonsense_leave_it_unknown_and_are_asked_once(server, provider, bench, monkeypatch):
    monkeypatch.setattr(desk, "SECONDS", 0.3)
    server.reset("POST", at(FLASH))
    server.hang("POST", at(FLASH))
    server.answer("POST", at(FLASH), b"<html>hello</html>", mime="text/html")
    for count in (1, 2, 3):
        with pytest.raises(Unknown):
            provider.start(still(), "take-1", bench)
        assert len(server.posts) == count


def test_where_nobody_listens_nothing_was_bought(provider, bench, monkeypatch):
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", "http://127.0.0.1:9")
    with pytest.raises(Busy, match="cannot be reached"):
        provider.start(still(), "take-1", bench)


def test_a_seed_that_is_not_heard_is_said(server, provider, bench, finish, png):
    server.answer("POST", at(FLASH), answer(shown(png())))
    result, _ = finish(provider, provider.start(still(seed=3, negative="text"), "take-1", bench))
    assert len(said(result, "dropped")) == 2


def test_no_key_no_model_and_another_port_cost_nothing(server, provider, bench, monkeypatch):
    with pytest.raises(BadInput):
        provider.start(SoundRequest(prompt="rain", seconds=3), "take-1", bench)
    with pytest.raises(ProviderError, match="names no model"):
        provider.start(still(model=""), "take-1", bench)
    monkeypatch.delenv("GEMINI_API_KEY")
    with pytest.raises(ProviderError, match="no key"):
        provider.start(still(), "take-1", bench)
    assert server.asked == []
