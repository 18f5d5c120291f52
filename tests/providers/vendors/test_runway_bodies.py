"""What is sent to Runway, checked against the types of Runway's own client for every model that it knows."""

from collections.abc import Iterator

import pytest
from pydantic import ConfigDict, TypeAdapter, ValidationError
from runwayml.types import ImageToVideoCreateParams, TextToImageCreateParams, TextToVideoCreateParams

from production_flow.documents.scene import Scene, SetPlace
from production_flow.errors import Missing, ProviderError
from production_flow.hashing import digest
from production_flow.providers import catalogue
from production_flow.providers.catalogue import Entry
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.runway import ways
from production_flow.providers.vendors.runway.body import image_body, tags, video_body

FIRST, LAST, WHO, WHERE = "first-frame", "last-frame", "character", "location"
SIZES = [(1280, 720), (1920, 1080), (1920, 804), (1080, 1920), (1024, 1024)]


def scene(length):
    return Scene(place=SetPlace(set="dock", location="pier"), length=length)


def refer(role, name=None):
    name = name or f"the {role}"
    return Reference(role=role, name=name, digest=digest(f"{role}{name}".encode()))


def link(one):
    return f"data:image/png;base64,{one.role}"


def clip(model, *roles, entry=None, **more):
    fields = {"prompt": "She waits.", "length": 190, "width": 1280, "height": 720, **more}
    fields.setdefault("shots", (scene(fields["length"]),))
    return video_body(VideoRequest(model=model, references=tuple(map(refer, roles)), **fields), entry, link)


def still(model, *references, entry=None, **more):
    fields = {"prompt": "A pier.", "purpose": "plate", "width": 1280, "height": 720, **more}
    return image_body(ImageRequest(model=model, references=references, **fields), entry, link)


@pytest.fixture(scope="module")
def typed():
    """`typed(body)` checks it against the type of its desk: no field too many, too few, or of another kind."""
    strict = ConfigDict(extra="forbid", strict=True)
    desks = {
        "image_to_video": TypeAdapter(ImageToVideoCreateParams, config=strict),
        "text_to_video": TypeAdapter(TextToVideoCreateParams, config=strict),
        "text_to_image": TypeAdapter(TextToImageCreateParams, config=strict),
    }

    def check(desk, fields):
        return _whole(desks[desk].validate_python(fields))

    return check


def _whole(value):
    """Lists in these types are checked only when they are read: reads all of them."""
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    if isinstance(value, Iterator) or type(value).__name__ == "ValidatorIterator":
        return [_whole(one) for one in value]
    return value


@pytest.mark.parametrize(
    ("desk", "wrong"),
    [
        ("image_to_video", {"prompt_image": [{"uri": "u", "position": "middle"}]}),
        ("image_to_video", {"duration": "5"}),
        ("image_to_video", {"ratio": "16:9"}),
        ("image_to_video", {"start_image": "u"}),
        ("image_to_video", {"prompt_image": None}),
        ("image_to_video", {"provider_settings": {"multi_prompt": [{"prompt": "a", "duration": "2"}]}}),
        ("text_to_image", {"reference_images": [{"tag": "x"}]}),
        ("text_to_image", {"quality": "finest"}),
    ],
)
def test_the_check_itself_notices(typed, desk, wrong):
    body = clip("kling3.0_pro", FIRST) if desk == "image_to_video" else still("gpt_image_2", refer(WHO))
    typed(desk, body.fields)
    with pytest.raises(ValidationError):
        typed(desk, {**body.fields, **wrong})
    for name in body.way.needed:
        with pytest.raises(ValidationError):
            typed(desk, {key: value for key, value in body.fields.items() if key != name})
    assert body.way.needed


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("roles", [(), (FIRST,), (FIRST, LAST), (FIRST, WHO, WHERE), (WHO, WHERE)])
def test_every_clip_is_what_the_client_s_types_say(typed, roles, size):
    models = {*ways.from_pictures(), *ways.from_words()}
    assert len(models) >= 25
    shots = {"shots": (scene(96), scene(94)), "shot_prompts": ("She waits.", "A boat comes.")}
    for model in sorted(models):
        if FIRST not in roles and model not in ways.from_words():
            continue
        for quality in ("", "720p", "1080p", "4k", "pro"):
            fields = {"width": size[0], "height": size[1], "seed": 7, "negative": "fog", "quality": quality, **shots}
            body = clip(model, *roles, **fields)
            typed(body.desk, body.fields)
            assert body.desk == (
                "image_to_video" if FIRST in roles and model in ways.from_pictures() else "text_to_video"
            )


@pytest.mark.parametrize("size", SIZES)
def test_every_still_is_what_the_client_s_types_say(typed, size):
    assert len(ways.stills()) >= 20
    shown = [refer(role, f"number {number}") for number, role in enumerate([WHO, WHERE, "prop", "style"] * 5)]
    for model in sorted(ways.stills()):
        for count in (1, 3, 20):
            for quality in ("", "low", "2K"):
                fields = {"width": size[0], "height": size[1], "seed": 7, "quality": quality}
                body = still(model, *shown[:count], **fields)
                typed("text_to_image", body.fields)


def test_every_model_of_the_catalogue_is_known_to_the_client():
    known = {"runway-video": {*ways.from_pictures(), *ways.from_words()}, "runway-images": set(ways.stills())}
    routed = [entry for entry in catalogue.entries() if entry.provider in known]
    assert len(routed) > 10
    assert [entry.id for entry in routed if entry.model not in known[entry.provider]] == []


def test_the_table_names_no_model_that_the_client_does_not_know():
    assert set(ways.facts()) <= {*ways.from_pictures(), *ways.from_words(), *ways.stills()}


def said(body, code):
    return [notice.message for notice in body.notices if notice.code == code]


def test_frames_and_shots_of_a_clip():
    shots = {"shots": (scene(96), scene(94)), "shot_prompts": ("She waits.", "A boat comes.")}
    body = clip("kling3.0_pro", FIRST, LAST, **shots)
    assert body.fields == {
        "model": "kling3.0_pro",
        "prompt_image": [
            {"uri": "data:image/png;base64,first-frame", "position": "first"},
            {"uri": "data:image/png;base64,last-frame", "position": "last"},
        ],
        "provider_settings": {
            "multi_prompt": [{"prompt": "She waits.", "duration": 4}, {"prompt": "A boat comes.", "duration": 4}]
        },
        "duration": 8,
        "ratio": "1920:1080",
        "audio": False,
    }
    assert said(body, "snapped") == [
        "kling3.0_pro: length 8 s instead of 7.92 s.",
        "kling3.0_pro: resolution 1920:1080 instead of 720p.",
    ]


def test_references_go_beside_frames_only_where_the_model_takes_both():
    body = clip("kling_4", FIRST, LAST, *["prop"] * 11)
    assert len(body.fields["references"]) == 8
    assert len(said(body, "dropped")) == 3
    assert body.fields["ratio"] == "auto_720p"
    body = clip("seedance2_5", FIRST, WHO)
    assert "references" not in body.fields
    why = "seedance2_5 with a first frame takes no reference pictures."
    assert said(body, "dropped") == [f"The character picture of the character is not sent: {why}"]
    body = clip("seedance2_5", WHO)
    assert body.desk == "text_to_video"
    assert body.fields["references"] == [{"uri": "data:image/png;base64,character"}]


def test_a_last_frame_where_there_is_none_is_said():
    body = clip("gen4.5", FIRST, LAST)
    assert [one["position"] for one in body.fields["prompt_image"]] == ["first"]
    assert said(body, "dropped") == ["gen4.5 takes no last frame: the last-frame is not sent."]


def test_lengths_come_from_the_client_the_catalogue_or_the_table():
    assert clip("veo3.1", FIRST, length=120).fields["duration"] == 6
    assert clip("gen4.5", FIRST, length=300).fields["duration"] == 10
    assert clip("wan3", FIRST, length=300).fields["duration"] == 13
    entry = Entry(
        id="x", name="X", family="x", provider="runway-video", port="video", model="wan3", durations=(5, 10), steps=True
    )
    assert clip("wan3", FIRST, length=300, entry=entry).fields["duration"] == 10


def test_sound_seed_and_negative_are_sent_where_they_are_heard_and_said_where_not():
    extras = {"audio": True, "seed": 0xFFFFFFFF, "negative": "fog"}
    body = clip("veo3.1", FIRST, **extras)
    assert {key: body.fields[key] for key in ("audio", "seed", "negative_prompt")} == {
        "audio": True,
        "seed": 0x7FFFFFFF,
        "negative_prompt": "fog",
    }
    assert said(body, "dropped") == []
    assert len(said(clip("kling_4", FIRST, **extras), "dropped")) == 3


def test_a_prompt_that_is_too_long_is_cut_and_said():
    body = clip("gen4.5", FIRST, prompt="word " * 300)
    assert len(body.fields["prompt_text"]) <= 1000
    assert "gen4.5 reads 1000 characters" in said(body, "dropped")[0]


def test_what_is_not_known_or_cannot_start_says_so():
    with pytest.raises(Missing, match="knows no model 'kling9'"):
        clip("kling9", FIRST)
    with pytest.raises(ProviderError, match="needs a first frame"):
        clip("gen4_turbo")
    with pytest.raises(ProviderError, match="needs a reference picture"):
        still("gen4_image_turbo")
    assert said(clip("seedance2_5", LAST), "dropped") == [
        "seedance2_5 takes no last frame: the last-frame is not sent."
    ]


def test_references_of_a_still_are_named_in_the_prompt_and_marked():
    shown = [refer(WHO, "Maeve Tolland"), refer(WHO, "maeve-tolland"), refer("prop", "7 keys"), refer(WHERE, "al")]
    body = still("gemini_image3_pro", *shown)
    assert body.fields["reference_images"] == [
        {"uri": "data:image/png;base64,character", "tag": "maeve_tolland", "subject": "human"},
        {"uri": "data:image/png;base64,character", "tag": "maeve_tolland_2", "subject": "human"},
        {"uri": "data:image/png;base64,prop", "tag": "ref_7_keys", "subject": "object"},
        {"uri": "data:image/png;base64,location", "tag": "al_"},
    ]
    assert body.fields["prompt_text"].startswith("A pier.\n@maeve_tolland shows Maeve Tolland (character), ")
    assert body.fields["ratio"] == "1344:768"


def test_the_catalogue_knows_better_how_many_references_there_may_be():
    fields = {"id": "x", "name": "X", "family": "x", "provider": "runway-images", "port": "image"}
    entry = Entry(**fields, model="seedream5_pro", references=1)
    body = still("seedream5_pro", refer(WHO), refer(WHERE), entry=entry)
    assert len(body.fields["reference_images"]) == 1
    assert len(said(body, "dropped")) == 1


def test_no_more_people_are_marked_than_the_model_takes():
    body = still("gemini_image3_pro", *(refer(WHO, f"person {number}") for number in range(7)))
    assert [one.get("subject") for one in body.fields["reference_images"]] == ["human"] * 5 + [None] * 2


def test_tags_are_as_runway_wants_them():
    names = ["Maeve", "maeve", "MAEVE", "Jean-Luc O'Neill the Third of Oban", "9", "", "é", "a" * 40, "a" * 39]
    made = tags([refer(WHO, name or "?") for name in names])
    assert len(set(made)) == len(made)
    assert all(3 <= len(tag) <= 16 and tag[0].isalpha() and tag.isascii() for tag in made)
    assert all(sign.isalnum() or sign == "_" for tag in made for sign in tag)


def test_quality_is_a_word_a_size_or_unknown():
    assert still("gpt_image_2", quality="medium").fields["quality"] == "medium"
    body = still("nano_banana_2.1", quality="2K")
    assert body.fields["ratio"] == "2752:1536"
    assert "quality" not in body.fields
    assert said(body, "unknown") == []
    assert "knows no quality 'finest'" in said(still("nano_banana_2.1", quality="finest"), "unknown")[0]
