"""What happens where a key, money or a fitting model is missing: every step down is said, and some never happen."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.errors import BadInput
from production_flow.providers import catalogue, router

PROVIDERS = sorted({entry.provider for entry in catalogue.shipped().entries})
NAMES = sorted({name for entry in catalogue.shipped().entries for name in (entry.plain, entry.family)})
WHAT = ["portrait", "plate", "poster", "text", "voice", "music", "sound", "chase", "talk"]


@pytest.mark.parametrize("what", ["text", "plate", "chase", "voice", "music", "sound"])
@pytest.mark.parametrize("tier", ["preview", "final"])
def test_without_any_key_the_studio_drafts_and_says_which_would_help(ask, said, only, what, tier):
    choice = ask(what, router.Wish(tier), has=only())
    assert (choice.tier, choice.quote.amount) == ("draft", 0.0)
    codes, words = said(choice)
    assert codes == ["degraded"]
    assert "_KEY" in words or "_SECRET" in words


def test_nothing_is_bought_unnamed_at_the_draft(ask, said, only):
    plain = ask("chase", router.Wish("draft"))
    assert (plain.tier, plain.notices) == ("draft", ())
    poor = ask("chase", router.Wish("draft", node="kling 4"), remaining=0.5)
    assert (poor.tier, said(poor)[0]) == ("draft", ["degraded"])
    keyless = ask("chase", router.Wish("draft", node="kling 4"), has=only("google-video"))
    assert (keyless.tier, said(keyless)[0]) == ("draft", ["degraded"])
    assert "Kling 4 has no key here (FAL_KEY or RUNWAYML_API_SECRET): a draft is made." in keyless.why


def test_a_small_budget_steps_down_and_says_each_step(ask, said):
    best = ask("talk", router.Wish("final"))
    assert best.entry == "seedance-2.5@runway"
    cheaper = ask("talk", router.Wish("final"), remaining=best.quote.amount - 0.01)
    assert cheaper.tier == "final"
    assert cheaper.quote.amount < best.quote.amount
    assert said(cheaper)[0] == ["substituted"]
    assert "The $6.11 left does not pay for Seedance 2.5" in said(cheaper)[1]
    preview = ask("talk", router.Wish("final"), remaining=0.8)
    assert (preview.tier, said(preview)[0]) == ("preview", ["substituted"])
    draft = ask("talk", router.Wish("final"), remaining=0.2)
    assert (draft.tier, said(draft)[0]) == ("draft", ["degraded"])
    assert "does not pay for Seedance 2.5" in draft.why


def test_a_budget_is_held_against_a_name_too(ask, said):
    choice = ask("chase", router.Wish("final", node="kling 4"), remaining=1.0)
    assert choice.quote.amount <= 1.0
    assert "does not pay for Kling 4" in said(choice)[1]


def test_an_unknown_price_is_taken_only_where_no_price_is_known_and_left_to_the_caller(ask, only):
    named = ask("chase", router.Wish("final", node="kling-4@runway"), remaining=5.0)
    assert (named.entry, named.quote.amount) == ("kling-4@runway", None)
    assert "not known" in named.why
    assert ask("chase", router.Wish("final", node="kling-4@runway"), remaining=0.0).tier == "draft"
    alone = ask("music", router.Wish("final"), has=only("elevenlabs-music"))
    assert (alone.entry, alone.quote.amount) == ("eleven-music-v2.5", None)
    assert ask("chase", router.Wish("final"), has=only("runway-video"), remaining=3.0).quote.amount <= 3.0


def test_only_a_preview_may_be_at_hand(made, said, only):
    cheap = catalogue.Catalogue(
        entry for entry in catalogue.shipped().entries if entry.port != "voice" or "final" not in entry.tiers
    )
    request = made.requests["voice"]()
    place = router.Situation(made.today, only("google-voice"), request, catalogue=cheap)
    choice = router.choose("voice", router.Wish("final"), place)
    assert (choice.entry, choice.tier) == ("gemini-3.8-flash-lite-tts", "preview")
    assert said(choice)[0] == ["degraded"]


def test_what_cannot_make_the_length_is_left_out_and_named_where_nothing_else_is_left(made, ask, only):
    long = made.clip(made.scene(), seconds=14)
    assert ask(long, router.Wish("final"), has=only("google-video")).entry == "gemini-omni-1.2-flash"
    choice = ask(made.clip(made.scene(), seconds=40), router.Wish("final"))
    assert choice.tier == "draft"
    assert "Gemini Omni 1.1 Flash makes at most 10 s of the 40 s" in choice.why


def test_a_clip_from_a_keyframe_never_goes_by_itself_to_who_cannot_start_from_one(made, only):
    eager = {"tiers": ("final",), "strengths": ("motion", "acting")}
    own = catalogue.Catalogue(
        entry.model_copy(update=eager) if entry.id == "hailuo-3@fal" else entry for entry in catalogue.shipped().entries
    )
    place = router.Situation(made.today, only("fal-video"), made.requests["chase"](), catalogue=own)
    assert router.choose("video", router.Wish("final"), place).entry != "hailuo-3@fal"
    named = router.choose("video", router.Wish("final", node="hailuo-3@fal"), place)
    assert named.notices[0].message == "Hailuo 3 does not start from a keyframe."


def test_sound_is_asked_only_of_who_makes_it(made, ask, only):
    loud = made.clip(made.scene(), audio=True)
    choice = ask(loud, router.Wish("final"), has=only("runway-video"))
    assert catalogue.shipped().get(choice.entry).audio


def test_the_router_reads_nothing_but_what_it_is_given(ask, monkeypatch, tmp_path):
    before = ask("chase", router.Wish("final"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    catalogue.models_file().parent.mkdir()
    catalogue.models_file().write_text("broken", "utf-8")
    assert ask("chase", router.Wish("final")) == before


@given(
    what=st.sampled_from(WHAT),
    tier=st.sampled_from(["draft", "preview", "final"]),
    keys=st.sets(st.sampled_from(PROVIDERS)),
    remaining=st.none() | st.floats(-1, 8),
    name=st.sampled_from(["", "draft", *NAMES]),
    level=st.sampled_from(["node", "stage", "show"]),
    day=st.dates(dt.date(2026, 5, 1), dt.date(2027, 12, 31)),
)
def test_never_a_dead_model_never_over_budget_never_without_a_key_and_always_the_same(
    ask, what, tier, keys, remaining, name, level, day
):
    wish, more = router.Wish(tier, **{level: name}), {"has": keys.__contains__, "remaining": remaining, "today": day}
    try:
        choice = ask(what, wish, **more)
    except BadInput:
        assert level != "show"
        return
    assert choice == ask(what, wish, **more)
    assert catalogue.lives(catalogue.shipped().get(choice.entry), day)
    assert choice.tier == "draft" or choice.provider in keys
    if remaining is not None:
        assert remaining > 0 if choice.quote.amount is None else choice.quote.amount <= max(0.0, remaining)
    if tier == "draft" and not name:
        assert choice.tier == "draft"
    assert choice.why.endswith(".")
    assert "  " not in choice.why


def test_a_model_that_makes_nothing_without_a_picture_is_passed_by_where_there_is_none(made, ask, said):
    clip = made.clip(made.scene())
    unframed = clip.model_copy(update={"references": ()})
    turbo = router.Wish("preview", show="gen-4-turbo")
    assert ask(clip, turbo).entry == "gen-4-turbo"
    choice = ask(unframed, turbo)
    assert choice.entry not in {"gen-4-turbo", "embedded-camera"}
    assert "Runway Gen-4 Turbo makes nothing without a picture to start from." in said(choice)[1]
    drafted = ask(unframed, router.Wish("draft", show="gen-4-turbo"))
    assert (drafted.entry, drafted.tier) == ("embedded-camera", "draft")
    assert "without a picture to start from: a draft is made" in drafted.why
