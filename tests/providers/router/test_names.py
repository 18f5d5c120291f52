"""A person's word: on three levels, for what lives, for what is dead, and for what cannot be used here."""

import datetime as dt

import pytest

from production_flow.errors import BadInput, Missing
from production_flow.providers import router


@pytest.mark.parametrize(
    ("wish", "entry", "level"),
    [
        (router.Wish("final", show="kling 4"), "kling-4@fal", "for the show"),
        (router.Wish("final", stage="Omni", show="kling 4"), "gemini-omni-1.1-flash@google", "for its stage"),
        (router.Wish("final", node="seedance 2", stage="omni", show="kling 4"), "seedance-2@runway", "for this one"),
        (router.Wish("final", node="draft", show="kling 4"), "embedded-camera", "for this one"),
        (router.Wish("final", node="embedded-camera"), "embedded-camera", "for this one"),
        (router.Wish("draft", node="kling-4@runway"), "kling-4@runway", "for this one"),
    ],
)
def test_the_most_special_choice_of_a_person_wins(ask, wish, entry, level):
    choice = ask("chase", wish)
    assert choice.entry == entry
    assert f"chosen by name {level}" in choice.why
    assert choice.notices == ()


def test_of_a_family_that_is_named_the_one_of_the_tier_is_taken(ask):
    assert ask("chase", router.Wish("preview", show="kling")).entry == "kling-3.0-standard@fal"
    assert ask("plate", router.Wish("final", show="nano banana")).entry == "gemini-3-pro-image@google"
    assert ask("plate", router.Wish("preview", show="Nano Banana")).entry == "gemini-nano-banana-2.1@google"
    assert ask("plate", router.Wish("preview", show="gpt image")).entry == "gpt-image-2.6-flare"


def test_a_name_for_the_show_counts_for_its_own_port_alone(ask):
    assert ask("plate", router.Wish("final", show="kling")).entry == "flux-2-max@bfl"
    for level in ("node", "stage"):
        with pytest.raises(BadInput, match="makes video, not image"):
            ask("plate", router.Wish("final", **{level: "kling"}))


def test_an_unknown_name_is_met_with_a_guess(ask):
    with pytest.raises(Missing) as error:
        ask("chase", router.Wish("final", node="klink"))
    assert "kling" in error.value.todo


def test_a_dead_model_is_carried_on_and_that_is_said(ask, said):
    choice = ask("chase", router.Wish("final", show="Sora 2"))
    assert choice.entry == "seedance-2.5@runway"
    assert said(choice) == (["substituted"], "Sora 2 was shut down on 2026-09-24: Seedance 2.5 carries its line.")


def test_the_line_is_followed_to_what_has_a_key(ask, said, only):
    veo = router.Wish("final", show="veo 3.1")
    carried = ask("chase", veo, has=only("google-video"))
    assert carried.entry == "gemini-omni-1.1-flash@google"
    assert "Veo 3.1 has no key here (RUNWAYML_API_SECRET or FAL_KEY): Gemini Omni 1.1 Flash" in said(carried)[1]
    assert ask("chase", veo, has=only("fal-video")).entry == "veo-3.1@fal"


def test_where_the_whole_line_has_no_key_another_is_taken_and_that_is_said(ask, said, only):
    choice = ask("chase", router.Wish("final", show="sora"), has=only("google-video"))
    assert choice.entry == "gemini-omni-1.1-flash@google"
    assert "Sora 2 was shut down on 2026-09-24; Seedance 2.5 has no key here" in said(choice)[1]


def test_a_model_that_ends_soon_says_when_and_who_carries_its_line(ask, said):
    choice = ask("keyframe", router.Wish("final", node="gpt-image-1.5"))
    assert choice.entry == "gpt-image-1.5"
    assert said(choice) == (["ending"], "GPT Image 1.5 ends on 2026-12-01; GPT Image 2.6 Sunburst carries its line.")


def test_after_its_end_the_same_wish_is_carried_on(ask, said):
    choice = ask("keyframe", router.Wish("final", node="gpt-image-1.5"), today=dt.date(2026, 12, 1))
    assert choice.entry == "gpt-image-2.6-sunburst"
    assert said(choice)[0] == ["substituted"]


def test_before_its_first_day_a_model_is_not_asked(ask, said):
    choice = ask("keyframe", router.Wish("preview", node="gpt-image-2.6-flare"), today=dt.date(2026, 11, 1))
    assert choice.entry != "gpt-image-2.6-flare"
    assert "GPT Image 2.6 Flare comes only on 2026-11-04" in said(choice)[1]


def test_what_this_program_does_not_speak_to_is_said(ask, said):
    choice = ask("chase", router.Wish("final", node="flux-3-video"))
    assert choice.tier == "final"
    assert "FLUX.3 video is not spoken to by this program" in said(choice)[1]


def test_limits_that_do_not_fit_are_said_of_what_was_named(ask, said):
    choice = ask("chase", router.Wish("final", node="veo-3.1@runway"))
    assert choice.entry == "veo-3.1@runway"
    assert said(choice) == (["snapped"], "Veo 3.1 makes at most 8 s of the 9 s.")


def test_a_gateway_that_still_serves_sora_can_be_named(ask, only):
    choice = ask("chase", router.Wish("final", node="sora-2-gateway"), has=only("videos-video"))
    assert (choice.provider, choice.model, choice.quote.amount) == ("videos-video", "sora-2", None)
