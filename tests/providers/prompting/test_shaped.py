"""What every prompt keeps to: order, style, limits, references, exclusions; and that shaping is pure."""

import pytest

from production_flow.documents.look import Style
from production_flow.errors import BadInput
from production_flow.providers import prompting
from production_flow.providers.prompting.profiles import PLAIN, profile_of, profiles
from production_flow.providers.requests import TextRequest, VoiceRequest
from production_flow.stages.shared.prompts import style_block

ORDER = ("action", "style", "references", "camera")


def block(told):
    return style_block(Style.model_validate(told.view.document("blueprint:show", _blueprint()).style.model_dump()))


def _blueprint():
    from production_flow.documents import Blueprint  # noqa: PLC0415 - beside its one use

    return Blueprint


def test_the_same_style_block_is_once_in_every_prompt_of_the_show(told, models):
    style = block(told)
    stages = set()
    for node, request in told.pictures():
        stages.add(node.partition(":")[0])
        assert request.prompt.count(style) == 1, node
        for model in models(request.port):
            made = prompting.shaped(request, model)
            wanted = style.rstrip(".") if profile_of(model).syntax == "list" else style
            assert made.prompt.count(wanted) == 1, (node, model.id)
            assert all(shot.count(wanted) == 1 for shot in getattr(made, "shot_prompts", ())), (node, model.id)
    assert stages == {"portrait", "poster", "plate", "prop-picture", "keyframe", "clip", "showcase-clip"}


def test_no_prompt_is_longer_than_its_model_reads(told, models):
    for node, request in told.pictures():
        for model in models(request.port):
            made, profile = prompting.shaped(request, model), profile_of(model)
            assert 0 < len(made.prompt) <= profile.limit_of(model) <= model.prompt_limit, (node, model.id)
            assert all(len(shot) <= profile.shot_limit for shot in getattr(made, "shot_prompts", ())), (node, model.id)


def test_no_more_references_are_sent_than_a_model_takes_and_each_other_one_is_named(told, models):
    for node, request in told.pictures():
        for model in models(request.port):
            sent = prompting.shaped(request, model).references
            frames = [one for one in sent if one.role.endswith("-frame")]
            assert len(sent) - len(frames) <= model.references, (node, model.id)
            lost = [one for one in request.references if one not in sent]
            notices = " ".join(notice.message for notice in prompting.notices(request, model))
            assert all((one.shows or one.name) in notices for one in lost), (node, model.id)
            assert list(sent) == [one for one in request.references if one in sent]
            assert prompting.going(request, model) == sent


def test_a_picture_is_beat_then_style_then_references_then_camera(told, entry):
    request = told.request("keyframe:s01e01.b01")
    for ident in ("gpt-image-2.6-sunburst", "gemini-nano-banana-2.1@google", "flux-2-max@bfl", "seedream-5-pro"):
        text = prompting.shaped(request, entry(ident)).prompt
        marks = (
            "Maeve climbs out of the water",
            "Always there",
            "The coat is wet",
            block(told),
            "shows Maeve Tolland",
            "high angle",
        )
        places = [text.index(mark) for mark in marks]
        assert places == sorted(places), ident


def test_shaping_is_pure_and_says_the_model(told, entry):
    for node, ident in (("keyframe:s01e01.b02", "flux-2-pro@bfl"), ("clip:s01e01.b02", "kling-4@fal")):
        request, model = told.request(node), entry(ident)
        before = request.model_dump_json()
        assert prompting.shaped(request, model) == prompting.shaped(request, model)
        assert prompting.notices(request, model) == prompting.notices(request, model)
        assert request.model_dump_json() == before
        assert prompting.shaped(request, model).model == model.model
        assert prompting.shaped(request, model).passages == ()


def test_words_and_voices_are_left_as_they_are(entry):
    line = VoiceRequest(prompt="Count to nine.", voice={}, how="flat")
    assert prompting.shaped(line, entry("eleven-v4")) == line.model_copy(update={"model": "eleven_v4"})
    document = TextRequest(prompt="Write.", document="cast")
    assert prompting.shaped(document, entry("gpt-6-luna")).prompt == "Write."
    assert prompting.notices(line, entry("eleven-v4")) == ()


def test_exclusions_are_a_field_a_sentence_or_their_opposite(told, entry):
    request = told.request("clip:s01e01.b01")
    veo = prompting.shaped(request, entry("veo-3.1@fal"))
    assert "a second lamp" in veo.negative
    assert "Avoid" not in veo.prompt
    seedance = prompting.shaped(request, entry("seedance-2.5@runway"))
    assert seedance.negative == ""
    assert "Avoid: lettering, captions or a watermark; Sunshine; a second lamp." in seedance.prompt
    gen = prompting.shaped(request, entry("gen-4.5"))
    assert gen.negative == ""
    assert "Avoid" not in gen.prompt
    assert "The picture is clean to its edges." in gen.prompt
    said = [notice.message for notice in prompting.notices(request, entry("gen-4.5"))]
    assert any("not told to avoid: Sunshine; a second lamp" in message for message in said)


def test_a_model_with_shots_gets_a_prompt_for_each_that_stands_alone(told, entry):
    made = prompting.shaped(told.request("clip:s01e01.b01"), entry("kling-4@fal"))
    assert len(made.shot_prompts) == len(made.shots) == 2
    first, second = made.shot_prompts
    assert "Maeve climbs out of the water" in first
    assert "She holds it to the lamp." in second
    assert "Maeve climbs" not in second
    assert all("@Image1 is Maeve Tolland." in shot for shot in made.shot_prompts)
    assert prompting.shaped(told.request("clip:s01e01.b03"), entry("kling-4@fal")).shot_prompts == ()
    assert prompting.shaped(told.request("clip:s01e01.b01"), entry("gen-4.5")).shot_prompts == ()


def test_where_style_and_action_do_not_fit_into_a_shot_the_shots_share_one_prompt(told, entry):
    request = told.request("clip:s01e01.b01")
    long = tuple(
        one.model_copy(update={"text": one.text + " Dry ink." * 40}) if one.kind == "style" else one
        for one in request.passages
    )
    wide = request.model_copy(update={"passages": long})
    made = prompting.shaped(wide, entry("kling-4@fal"))
    assert made.shot_prompts == ()
    assert "Shot 2 (2-4 s)" in made.prompt
    assert any("share one prompt" in notice.message for notice in prompting.notices(wide, entry("kling-4@fal")))


def test_one_take_tells_its_shots_as_phases_and_says_so(told, entry):
    request = told.request("clip:s01e01.b01")
    made = prompting.shaped(request, entry("ltx-2.3"))
    assert "From 0 to 2 s:" in made.prompt
    assert "From 2 to 4 s:" in made.prompt
    assert "\n" not in made.prompt
    codes = {notice.code for notice in prompting.notices(request, entry("ltx-2.3"))}
    assert "degraded" in codes


def test_what_the_first_frame_shows_is_not_told_again_where_motion_alone_is_read(told, entry):
    request = told.request("clip:s01e01.b01")
    gen = prompting.shaped(request, entry("gen-4.5")).prompt
    assert "Weathered, fifty" not in gen
    assert "Weathered, fifty" in prompting.shaped(request, entry("seedance-2.5@runway")).prompt
    unframed = request.model_copy(update={"references": request.references[1:]})
    assert "Weathered, fifty" in prompting.shaped(unframed, entry("hailuo-3@runway")).prompt


def test_cut_is_the_least_important_in_whole_sentences_and_it_is_said(told, entry):
    request = told.request("clip:s01e01.b01")
    wan = entry("wan-2.6")
    text = prompting.shaped(request, wan).prompt
    whole = prompting.shaped(request, wan.model_copy(update={"prompt_limit": 8000, "family": "nobody's"})).prompt
    assert len(text) <= 800 < len(whole)
    for sentence in ("Maeve climbs out of the water with the valve.", "She holds it to the lamp.", block(told)):
        assert sentence in text
    assert "Brass, dented." not in text
    said = " ".join(notice.message for notice in prompting.notices(request, wan))
    assert "Wan 2.6 reads 800 characters; left out of the prompt: " in said
    assert "mood" in said


def test_a_style_that_no_model_reads_is_refused_in_words_and_a_plan_can_still_be_made(told, entry):
    request = told.request("keyframe:s01e01.b01")
    short = entry("flux-2-pro@bfl").model_copy(update={"prompt_limit": 60})
    with pytest.raises(BadInput, match="style alone"):
        prompting.shaped(request, short)
    assert [notice.code for notice in prompting.notices(request, short)][-1] == "refused"


def test_a_long_action_is_shortened_after_a_word_when_all_else_is_gone(told, entry):
    request = told.request("keyframe:s01e01.b01")
    tight = entry("flux-2-pro@bfl").model_copy(update={"prompt_limit": len(block(told)) + 24})
    text = prompting.shaped(request, tight).prompt
    assert text.splitlines()[0] == "Maeve climbs out of…"
    assert block(told) in text


def test_every_living_family_of_pictures_and_clips_has_a_profile(models):
    plain = {one.family for port in ("image", "video") for one in models(port) if profile_of(one) is PLAIN}
    assert plain == set()
    known = {family for profile in profiles().values() for family in profile.families}
    assert known <= {one.family for port in ("image", "video") for one in _everything(port)}


def _everything(port):
    from production_flow.providers import catalogue  # noqa: PLC0415 - beside its one use

    return catalogue.shipped().of_port(port)


def test_a_stranger_among_models_is_asked_in_plain_sentences(told, entry):
    stranger = entry("flux-2-pro@bfl").model_copy(update={"id": "new-1", "family": "new", "name": "New One"})
    made = prompting.shaped(told.request("keyframe:s01e01.b01"), stranger)
    assert "Image 1 shows Maeve Tolland" in made.prompt
    assert "Avoid: " in made.prompt
