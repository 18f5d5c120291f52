"""The check against the vendors' descriptions can fail: what must be rejected is rejected."""

import httpx
import pytest

GENERATIONS, EDITS = "/images/generations", "/images/edits"
GOOD = {"prompt": "a pier", "model": "gpt-image-2.6-flare", "size": "1920x1088", "quality": "xhigh", "n": 1}
FORM = [("prompt", "a pier"), ("model", "gpt-image-2.6-flare"), ("n", "1"), ("output_format", "png")]


def without(name):
    return {key: value for key, value in GOOD.items() if key != name}


def test_good_bodies_pass(described):
    check = described("openai")
    assert check.json(GENERATIONS, GOOD) == []
    assert check.multipart(EDITS, FORM, ["image[]"] * 16) == []
    assert check.multipart(EDITS, FORM, ["image"]) == []


@pytest.mark.parametrize(
    "body",
    [without("prompt"), {**GOOD, "quality": "zzz"}, {**GOOD, "n": 99}, {**GOOD, "n": "1"}, {**GOOD, "stream": "no"}],
    ids=["no prompt", "no such quality", "99 pictures", "a number as text", "a truth as text"],
)
def test_bad_bodies_are_rejected(described, body):
    assert described("openai").json(GENERATIONS, body)


@pytest.mark.parametrize(
    ("fields", "files"),
    [
        (FORM[1:], ["image[]"]),
        (FORM, ["image[]"] * 17),
        (FORM, []),
        ([*FORM, ("quality", "zzz")], ["image[]"]),
        ([*FORM[:2], ("n", "99")], ["image[]"]),
        ([*FORM, ("response_format", "gif")], ["image[]"]),
        ([*FORM, ("colour", "blue")], ["image[]"]),
    ],
    ids=["no prompt", "17 pictures", "no picture", "no such quality", "99 pictures", "no such format", "no such field"],
)
def test_bad_forms_are_rejected(described, fields, files):
    assert described("openai").multipart(EDITS, fields, files)


def test_replicate_takes_an_input_and_nothing_it_does_not_know(described):
    check, path = described("replicate"), "/models/{model_owner}/{model_name}/predictions"
    assert check.json(path, {"input": {"prompt": "a pier"}}) == []
    assert check.json(path, {"prompt": "a pier"})
    assert check.json(path, {"input": {}, "seed": 1})


def test_elevenlabs_speaks_a_text(described):
    check, path = described("elevenlabs"), "/v1/text-to-speech/{voice_id}"
    assert check.json(path, {"text": "Count to nine.", "model_id": "eleven_v4"}) == []
    assert check.json(path, {"model_id": "eleven_v4"})


def test_a_request_on_the_wire_is_found_by_its_path(described, server):
    server.answer("POST", "/v1/.*", {})
    for path, body in (("/images/generations", GOOD), ("/images/generations", {}), ("/images/nowhere", GOOD)):
        httpx.post(f"{server.url}/v1{path}", json=body, trust_env=False)
    good, bad, nowhere = (described("openai").asked(asked, "/v1") for asked in server.posts)
    assert good == []
    assert "prompt" in bad[0]
    assert "nowhere" in nowhere[0]


def test_elevenlabs_composes_by_either_form_of_a_plan(described):
    check, path = described("elevenlabs"), "/v1/music"
    chunk = {"text": "[Part 1]", "duration_ms": 3000, "positive_styles": ["noir"]}

    def faults(model, **plan):
        return check.json(path, {"model_id": model, "composition_plan": plan})

    assert faults("music_v2_5", chunks=[chunk]) == []
    assert faults("music_v2_5", chunks=[{**chunk, "duration_ms": 2999}])
    assert faults("music_v1", sections=[])
    assert check.json("/v1/sound-generation", {"text": "rain", "duration_seconds": 31})
