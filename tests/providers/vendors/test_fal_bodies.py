"""The shape of every family: which route a request takes and what is in it, with no line to anybody."""

import pytest

from production_flow.documents.scene import Scene, SetPlace
from production_flow.errors import ProviderError
from production_flow.hashing import digest
from production_flow.providers import catalogue
from production_flow.providers.catalogue import Entry
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest
from production_flow.providers.vendors.fal.body import image_body, video_body
from production_flow.providers.vendors.fal.shapes import Family, Form, families, family

EDIT = Form(references="image_urls", most=3)
FIRST, LAST, WHO, WHERE = "first-frame", "last-frame", "character", "location"


def scene(length):
    return Scene(place=SetPlace(set="dock", location="pier"), length=length)


def refer(role):
    return Reference(role=role, name=f"the-{role}", digest=digest(role.encode()))


def link(one):
    return f"data:{one.role}"


def clip(model, *roles, entry=None, **more):
    fields = {"prompt": "She waits.", "length": 190, "width": 1280, "height": 720, **more}
    fields.setdefault("shots", (scene(fields["length"]),))
    request = VideoRequest(model=model, references=tuple(map(refer, roles)), **fields)
    return video_body(request, entry, link)


def still(model, *roles, entry=None, **more):
    fields = {"prompt": "A pier.", "purpose": "plate", "width": 1280, "height": 720, **more}
    return image_body(ImageRequest(model=model, references=tuple(map(refer, roles)), **fields), entry, link)


CLIPS = [
    ("fal-ai/kling-video/v3/pro/image-to-video", (FIRST, LAST), "fal-ai/kling-video/v3/pro/image-to-video",
     {"start_image_url": "data:first-frame", "end_image_url": "data:last-frame", "duration": "8",
      "generate_audio": False}),
    ("fal-ai/kling-video/v3/pro/image-to-video", (), "fal-ai/kling-video/v3/pro/text-to-video",
     {"duration": "8", "generate_audio": False, "aspect_ratio": "16:9"}),
    ("fal-ai/kling-video/o3/pro/image-to-video", (FIRST,), "fal-ai/kling-video/o3/pro/image-to-video",
     {"image_url": "data:first-frame", "duration": "8", "generate_audio": False}),
    ("fal-ai/kling-video/o3/pro/image-to-video", (FIRST, WHO), "fal-ai/kling-video/o3/pro/reference-to-video",
     {"start_image_url": "data:first-frame", "image_urls": ["data:character"], "duration": "8",
      "generate_audio": False, "aspect_ratio": "16:9"}),
    ("kling/v4/image-to-video", (FIRST,), "kling/v4/image-to-video",
     {"start_image_url": "data:first-frame", "duration": 8, "resolution": "720p"}),
    ("kling/v4/image-to-video", (FIRST, WHO, WHERE), "kling/v4/reference-to-video",
     {"start_image_url": "data:first-frame", "image_urls": ["data:character", "data:location"], "duration": 8,
      "resolution": "720p", "aspect_ratio": "16:9"}),
    ("kling/v4/image-to-video", (FIRST, LAST, WHO), "kling/v4/image-to-video",
     {"start_image_url": "data:first-frame", "end_image_url": "data:last-frame", "duration": 8,
      "resolution": "720p"}),
    ("kling/v4/text-to-video", (FIRST,), "kling/v4/image-to-video",
     {"start_image_url": "data:first-frame", "duration": 8, "resolution": "720p"}),
    ("fal-ai/bytedance/seedance/v1.5/pro/image-to-video", (FIRST, LAST),
     "fal-ai/bytedance/seedance/v1.5/pro/image-to-video",
     {"image_url": "data:first-frame", "end_image_url": "data:last-frame", "duration": "8", "resolution": "720p",
      "aspect_ratio": "16:9", "generate_audio": False}),
    ("bytedance/seedance-2.0/image-to-video", (FIRST,), "bytedance/seedance-2.0/image-to-video",
     {"image_url": "data:first-frame", "duration": "8", "resolution": "720p", "aspect_ratio": "16:9",
      "generate_audio": False}),
    ("bytedance/seedance-2.5/reference-to-video", (WHO, WHERE), "bytedance/seedance-2.5/reference-to-video",
     {"image_urls": ["data:character", "data:location"], "duration": "8", "resolution": "720p",
      "aspect_ratio": "16:9", "generate_audio": False}),
    ("bytedance/seedance-2.5/image-to-video", (WHO,), "bytedance/seedance-2.5/reference-to-video",
     {"image_urls": ["data:character"], "duration": "8", "resolution": "720p", "aspect_ratio": "16:9",
      "generate_audio": False}),
    ("wan/v2.6/image-to-video", (FIRST,), "wan/v2.6/image-to-video",
     {"image_url": "data:first-frame", "duration": "10", "resolution": "720p", "enable_prompt_expansion": False,
      "multi_shots": False}),
    ("fal-ai/ltx-2.3/image-to-video/fast", (FIRST, LAST), "fal-ai/ltx-2.3/image-to-video/fast",
     {"image_url": "data:first-frame", "end_image_url": "data:last-frame", "duration": "8", "resolution": "1080p",
      "aspect_ratio": "16:9", "fps": "24", "generate_audio": False}),
    ("fal-ai/ltx-2.3/image-to-video/fast", (), "fal-ai/ltx-2.3/text-to-video/fast",
     {"duration": "8", "resolution": "1080p", "aspect_ratio": "16:9", "fps": "24", "generate_audio": False}),
    ("minimax/h3/image-to-video", (FIRST,), "minimax/h3/image-to-video",
     {"image_url": "data:first-frame", "duration": 8, "resolution": "768P", "prompt_expansion_mode": "disabled"}),
    ("minimax/h3/reference-to-video", (WHO,), "minimax/h3/reference-to-video",
     {"reference_image_urls": ["data:character"], "duration": 8, "resolution": "768P", "aspect_ratio": "16:9",
      "prompt_expansion_mode": "disabled"}),
    ("fal-ai/minimax/hailuo-2.3/pro/image-to-video", (FIRST,), "fal-ai/minimax/hailuo-2.3/pro/image-to-video",
     {"image_url": "data:first-frame", "prompt_optimizer": False}),
    ("fal-ai/minimax/hailuo-2.3/standard/image-to-video", (FIRST,),
     "fal-ai/minimax/hailuo-2.3/standard/image-to-video",
     {"image_url": "data:first-frame", "duration": "10", "prompt_optimizer": False}),
    ("fal-ai/luma-dream-machine/ray-2/image-to-video", (FIRST, LAST),
     "fal-ai/luma-dream-machine/ray-2/image-to-video",
     {"image_url": "data:first-frame", "end_image_url": "data:last-frame", "duration": "9s", "resolution": "720p",
      "aspect_ratio": "16:9"}),
    ("fal-ai/luma-dream-machine/ray-2", (FIRST,), "fal-ai/luma-dream-machine/ray-2/image-to-video",
     {"image_url": "data:first-frame", "duration": "9s", "resolution": "720p", "aspect_ratio": "16:9"}),
    ("fal-ai/veo3.1/fast/image-to-video", (FIRST,), "fal-ai/veo3.1/fast/image-to-video",
     {"image_url": "data:first-frame", "duration": "8s", "resolution": "720p", "aspect_ratio": "16:9",
      "generate_audio": False, "auto_fix": False}),
    ("fal-ai/veo3.1/fast/image-to-video", (FIRST, LAST), "fal-ai/veo3.1/fast/first-last-frame-to-video",
     {"first_frame_url": "data:first-frame", "last_frame_url": "data:last-frame", "duration": "8s",
      "resolution": "720p", "aspect_ratio": "16:9", "generate_audio": False, "auto_fix": False}),
    ("fal-ai/veo3.1/fast/image-to-video", (), "fal-ai/veo3.1/fast",
     {"duration": "8s", "resolution": "720p", "aspect_ratio": "16:9", "generate_audio": False, "auto_fix": False}),
    ("google/gemini-omni-flash/image-to-video", (FIRST,), "google/gemini-omni-flash/image-to-video",
     {"image_url": "data:first-frame", "duration": 8, "aspect_ratio": "16:9"}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "roles", "slug", "fields"), CLIPS)
def test_every_family_of_clips_gets_its_own_shape(model, roles, slug, fields):
    body = clip(model, *roles)
    words = body.fields.pop("prompt")
    assert words.startswith("She waits.")
    assert (body.slug, body.fields) == (slug, fields)


STILLS = [
    ("fal-ai/flux-2-max", (), "fal-ai/flux-2-max",
     {"image_size": {"width": 1280, "height": 720}, "output_format": "png"}),
    ("fal-ai/flux-2-max/edit", (), "fal-ai/flux-2-max",
     {"image_size": {"width": 1280, "height": 720}, "output_format": "png"}),
    ("fal-ai/flux-2-max", (WHO,), "fal-ai/flux-2-max/edit",
     {"image_size": {"width": 1280, "height": 720}, "output_format": "png", "image_urls": ["data:character"]}),
    ("fal-ai/flux-pro/kontext/max", (WHO,), "fal-ai/flux-pro/kontext/max",
     {"image_url": "data:character", "aspect_ratio": "16:9", "output_format": "png", "num_images": 1}),
    ("fal-ai/flux-pro/kontext/max", (WHO, WHERE), "fal-ai/flux-pro/kontext/max/multi",
     {"image_urls": ["data:character", "data:location"], "aspect_ratio": "16:9", "output_format": "png",
      "num_images": 1}),
    ("fal-ai/flux-pro/kontext/max", (), "fal-ai/flux-pro/kontext/max/text-to-image",
     {"aspect_ratio": "16:9", "output_format": "png", "num_images": 1}),
    ("fal-ai/nano-banana-pro", (WHO,), "fal-ai/nano-banana-pro/edit",
     {"image_urls": ["data:character"], "aspect_ratio": "16:9", "resolution": "1K", "output_format": "png",
      "num_images": 1}),
    ("fal-ai/bytedance/seedream/v5/lite/text-to-image", (WHO,), "fal-ai/bytedance/seedream/v5/lite/edit",
     {"image_urls": ["data:character"], "image_size": {"width": 2560, "height": 1440}, "num_images": 1,
      "max_images": 1}),
    ("openai/gpt-image-2", (WHO,), "openai/gpt-image-2/edit",
     {"image_urls": ["data:character"], "image_size": {"width": 1280, "height": 720}, "quality": "high",
      "output_format": "png", "num_images": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("model", "roles", "slug", "fields"), STILLS)
def test_every_family_of_stills_gets_its_own_shape(model, roles, slug, fields):
    body = still(model, *roles)
    assert body.fields.pop("prompt").startswith("A pier.")
    assert (body.slug, body.fields) == (slug, fields)


def test_every_family_was_tried():
    tried = {word for word, kin in families().items() for model, *_ in CLIPS + STILLS if family(model) is kin}
    assert tried == set(families()) - {"h3-max"}  # as h3, with fewer sizes


ROUTED = [entry for entry in catalogue.entries() if entry.provider in {"fal-video", "fal-images"}]


@pytest.mark.parametrize("entry", ROUTED, ids=[entry.id for entry in ROUTED])
def test_every_model_of_the_catalogue_has_a_shape_that_makes_its_lengths(entry):
    kin = family(entry.model, entry.input)
    assert kin is not None
    assert kin is family(entry.model)
    form = kin.routes[kin.route(entry.model)]
    if form.duration and entry.durations:
        assert (form.lengths, form.steps) == (entry.durations, entry.steps)
    make = clip if entry.port == "video" else still
    for roles in ((FIRST,), (WHO, WHERE)):
        assert said(make(entry.model, *roles, entry=entry), "guessed") == []


def said(body, code):
    return [notice.message for notice in body.notices if notice.code == code]


def test_references_that_do_not_fit_are_named_from_the_end():
    body = clip("fal-ai/veo3.1/reference-to-video", WHO, WHERE, "prop", "style", "extra")
    assert body.fields["image_urls"] == ["data:character", "data:location", "data:prop"]
    assert said(body, "dropped") == [
        "The style picture of the-style is not sent: fal-ai/veo3.1/reference-to-video takes 3 reference pictures.",
        "The extra picture of the-extra is not sent: fal-ai/veo3.1/reference-to-video takes 3 reference pictures.",
    ]


def test_a_frame_that_counts_leaves_room_for_one_less():
    body = clip("kling/v4/reference-to-video", FIRST, *(f"prop-{number}" for number in range(11)))
    assert len(body.fields["image_urls"]) == 9
    assert len(said(body, "dropped")) == 2


def test_a_route_without_frames_takes_the_keyframe_as_a_reference_and_says_so():
    body = clip("bytedance/seedance-2.5/reference-to-video", FIRST, WHO)
    assert body.fields["image_urls"] == ["data:first-frame", "data:character"]
    assert "not as the first frame" in said(body, "degraded")[0]


def test_a_last_frame_that_a_model_cannot_end_on_is_said():
    body = clip("wan/v2.6/image-to-video", FIRST, LAST)
    assert any("takes no last frame" in words for words in said(body, "dropped"))


def test_references_beside_frames_that_a_model_does_not_take_are_said():
    body = clip("fal-ai/kling-video/v3/pro/image-to-video", FIRST, WHO, WHERE)
    assert [words.split(" is not")[0] for words in said(body, "dropped")] == [
        "The character picture of the-character",
        "The location picture of the-location",
    ]


def test_the_prompt_points_at_the_pictures_in_the_model_s_own_way():
    body = clip("kling/v4/reference-to-video", FIRST, WHO)
    assert body.fields["prompt"] == "She waits.\n@Image1 shows the-character (character)."
    body = clip("minimax/h3/reference-to-video", WHO)
    assert body.fields["prompt"] == "She waits.\nImage 1 shows the-character (character)."


def test_shots_become_prompts_of_their_own_where_the_model_takes_them():
    shots = {"shots": (scene(48), scene(142)), "shot_prompts": ("She waits.", "A boat comes.")}
    body = clip("fal-ai/kling-video/v3/pro/image-to-video", FIRST, **shots)
    assert "prompt" not in body.fields
    assert body.fields["multi_prompt"] == [
        {"prompt": "She waits.", "duration": "2"},
        {"prompt": "A boat comes.", "duration": "6"},
    ]
    assert body.fields["duration"] == "8"
    body = clip("kling/v4/image-to-video", FIRST, **shots)
    assert [part["duration"] for part in body.fields["multi_prompt"]] == [2, 6]
    assert "multi_prompt" not in clip("minimax/h3/image-to-video", FIRST, **shots).fields


def test_sound_seed_and_negative_are_sent_where_they_are_heard_and_said_where_not():
    extras = {"audio": True, "seed": 0xFFFFFFFF, "negative": "fog"}
    body = clip("fal-ai/veo3.1/image-to-video", FIRST, **extras)
    assert {key: body.fields[key] for key in ("generate_audio", "seed", "negative_prompt")} == {
        "generate_audio": True,
        "seed": 0x7FFFFFFF,
        "negative_prompt": "fog",
    }
    assert said(body, "dropped") == []
    body = clip("fal-ai/luma-dream-machine/ray-2/image-to-video", FIRST, **extras)
    assert not {"generate_audio", "seed", "negative_prompt"} & set(body.fields)
    assert len(said(body, "dropped")) == 3


def test_a_quality_a_shape_and_a_length_that_are_not_made_are_said():
    body = clip("fal-ai/veo3.1/image-to-video", FIRST, quality="4k", width=1920, height=804, length=216)
    assert (body.fields["resolution"], body.fields["aspect_ratio"], body.fields["duration"]) == ("1080p", "16:9", "8s")
    assert said(body, "snapped") == [
        "fal-ai/veo3.1/image-to-video: length 8 s instead of 9.00 s.",
        "fal-ai/veo3.1/image-to-video: resolution 1080p instead of 4k.",
        "fal-ai/veo3.1/image-to-video: shape 16:9 instead of 1920x804.",
    ]


def test_a_stranger_gets_the_least_and_it_is_said():
    body = clip("acme/strange/v1", FIRST, WHO)
    assert body.slug == "acme/strange/v1"
    assert body.fields == {"prompt": "She waits.", "image_url": "data:first-frame"}
    assert "models.toml" in said(body, "guessed")[0]
    assert len(said(body, "dropped")) == 1
    assert still("acme/painter").fields == {"prompt": "A pier."}
    assert said(clip("wan/v2.6/reference-to-video", FIRST), "guessed")


def test_the_catalogue_knows_better():
    entry = Entry(
        id="x", name="X", family="x", provider="fal-video", port="video", model="acme/x", input="kling-o3",
        durations=(5, 10), steps=True, references=1, prompt_limit=5,
    )  # fmt: skip
    body = clip("acme/x/reference-to-video", FIRST, WHO, WHERE, entry=entry)
    assert body.fields["duration"] == "10"
    assert body.fields["image_urls"] == ["data:character"]
    assert body.fields["prompt"] == "She"


@pytest.mark.parametrize("model", ["fal-ai/minimax/hailuo-2.3-fast/pro/image-to-video"])
def test_without_a_picture_the_words_alone_take_the_route_for_words(model):
    assert clip(model).slug == "fal-ai/minimax/hailuo-2.3-fast/pro/text-to-video"


def test_what_cannot_start_without_a_picture_says_so(monkeypatch):
    routes = {"image-to-video": Form(first="image_url"), "reference-to-video": Form(references="image_urls", most=3)}
    monkeypatch.setitem(families(), "pictures", Family(slugs=("acme/pictures/",), routes=routes))
    monkeypatch.setitem(families(), "edits", Family(slugs=("acme/edits",), bare="edit", routes={"edit": EDIT}))
    with pytest.raises(ProviderError, match="needs a first frame"):
        clip("acme/pictures/image-to-video")
    with pytest.raises(ProviderError, match="needs a picture to start from"):
        clip("acme/pictures/reference-to-video")
    with pytest.raises(ProviderError, match="needs a picture to start from"):
        still("acme/edits")
