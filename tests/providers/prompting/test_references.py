"""Which references go along, in which order, and what the text calls them."""

import pytest

from production_flow.providers import prompting
from production_flow.providers.prompting import naming
from production_flow.providers.prompting.carried import carried
from production_flow.providers.prompting.profiles import profile_of
from production_flow.providers.requests import ImageRequest, Reference, VideoRequest

DIGEST = "0" * 64


def refer(role, name, shows=""):
    return Reference(role=role, name=name, digest=DIGEST, shows=shows)


def still(*references):
    return ImageRequest(purpose="keyframe", prompt="A room.", references=references, width=1920, height=1080)


def clip(*references):
    return VideoRequest(prompt="A room.", references=references, length=96, width=1280, height=720)


FIRST, LAST = refer("first-frame", "keyframe"), refer("last-frame", "end")
CAST = tuple(refer("character", f"c{number}", f"Person {number}") for number in range(8))
THINGS = tuple(refer("prop", f"p{number}", f"thing {number}") for number in range(12))


def sent(request, model):
    return [one.name for one in prompting.shaped(request, model).references]


def test_people_and_things_are_counted_apart_where_a_model_counts_so(entry):
    model = entry("gemini-3-pro-image@google")
    request = still(*CAST, *THINGS)
    assert sent(request, model) == [f"c{n}" for n in range(5)] + [f"p{n}" for n in range(9)]
    message = " ".join(notice.message for notice in prompting.notices(request, model))
    assert "Person 5 (character), Person 6 (character), Person 7 (character)" in message
    assert "5 pictures of people" in message
    flash = entry("gemini-nano-banana-2.1@google")
    assert len(sent(request, flash)) == 14


@pytest.mark.parametrize(
    ("ident", "names", "why"),
    [
        ("kling-4@fal", ["keyframe", *[f"c{n}" for n in range(8)], "p0"], "takes 10 pictures"),
        ("kling-o3-pro@fal", ["keyframe", *[f"c{n}" for n in range(7)]], "takes 7 pictures"),
        ("seedance-2.5@runway", ["keyframe"], "beside a first frame"),
        ("gen-4.5", ["keyframe"], "no references"),
        ("gemini-omni-1.1-flash@google", ["keyframe"], "beside a first frame"),
        ("hailuo-3@fal", ["keyframe", *[f"c{n}" for n in range(8)]], "takes 9 pictures"),
    ],
)
def test_beside_a_first_frame(ident, names, why, entry):
    request = clip(FIRST, *CAST, *THINGS)
    assert sent(request, entry(ident)) == names
    assert why in " ".join(notice.message for notice in prompting.notices(request, entry(ident)))


def test_without_a_frame_the_references_go_alone(entry):
    assert len(sent(clip(*CAST), entry("seedance-2.5@runway"))) == 8
    assert sent(clip(*CAST), entry("gemini-omni-1.1-flash@google")) == ["c0", "c1", "c2"]


def test_a_last_frame_goes_only_to_whom_it_can_end_on(entry):
    assert sent(clip(FIRST, LAST), entry("ltx-2.3")) == ["keyframe", "end"]
    assert sent(clip(FIRST, LAST), entry("gen-4.5")) == ["keyframe"]
    told = prompting.notices(clip(FIRST, LAST), entry("gen-4.5"))
    assert "takes no last frame" in told[0].message


@pytest.mark.parametrize(
    ("ident", "request_", "says"),
    [
        ("gpt-image-2.6-flare", still(CAST[0]), "Image 1 shows Person 0"),
        ("gpt-image-2@runway", still(CAST[0], THINGS[0]), "@p0_ shows thing 0"),
        ("seedream-5-pro", still(CAST[0]), "Figure 1 shows Person 0"),
        ("flux-kontext-pro@bfl", still(*CAST[:2]), "The second image shows Person 1"),
        ("kling-o3-pro@fal", clip(FIRST, CAST[0]), "@Image1 shows Person 0"),
        ("kling-o3-pro@runway", clip(FIRST, CAST[0]), "Reference image 1 shows Person 0"),
        ("gemini-omni-1.1-flash@google", clip(*CAST[:2]), "<IMAGE_REF_1> shows Person 1"),
        ("hailuo-3@fal", clip(FIRST, CAST[0]), "Image 1 is the first frame"),
        ("hailuo-3@fal", clip(FIRST, CAST[0]), "Image 2 shows Person 0"),
        ("veo-3.1@google", clip(CAST[0]), "The first reference image shows Person 0"),
    ],
)
def test_what_the_text_calls_them(ident, request_, says, entry):
    assert says in prompting.shaped(request_, entry(ident)).prompt


def test_frames_that_share_a_list_with_references_are_counted(entry):
    model = entry("gemini-omni-1.1-flash@google").model_copy(update={"beside_frame": True})
    text = prompting.shaped(clip(FIRST, CAST[0]), model).prompt
    assert "<IMAGE_REF_1> shows Person 0" in text


def test_names_of_numbers_and_tags():
    assert [naming.nth(number) for number in (0, 9, 10)] == ["first", "tenth", "11th"]
    twice = [refer("character", "maeve"), refer("character", "maeve"), refer("prop", "7")]
    assert naming.tags(twice) == ["maeve", "maeve_2", "ref_7"]


def test_the_same_request_carries_the_same(entry):
    model = entry("kling-4@fal")
    assert carried(clip(FIRST, *CAST), model, profile_of(model)) == carried(
        clip(FIRST, *CAST), model, profile_of(model)
    )
