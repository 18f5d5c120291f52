"""Beats by hand, and a piece of every port: which model makes it at which tier, and the sentence that says why."""

import tomllib
from pathlib import Path

import pytest

from production_flow.providers import catalogue, router

BEATS = tomllib.loads(Path(__file__).with_name("beats.toml").read_text("utf-8"))["beat"]

PIECES = [
    ("portrait", "final", "gpt-image-2.6-sunburst", "xhigh"),
    ("keyframe", "final", "gpt-image-2.6-sunburst", "xhigh"),
    ("drawn keyframe", "final", "gemini-nano-banana-2.1@google", "2K"),
    ("plate", "final", "flux-2-max@bfl", ""),
    ("poster", "final", "gpt-image-2.6-sunburst", "xhigh"),
    ("portrait", "preview", "gpt-image-2.6-flare", "medium"),
    ("keyframe", "preview", "gpt-image-2.6-flare", "medium"),
    ("drawn keyframe", "preview", "gemini-nano-banana-2.1@google", "1K"),
    ("plate", "preview", "flux-2-pro@bfl", ""),
    ("poster", "preview", "gpt-image-2.6-flare", "medium"),
    ("text", "final", "gpt-6.1-sol", ""),
    ("text", "preview", "claude-haiku-5-5", ""),
    ("voice", "final", "eleven-v4", ""),
    ("music", "final", "lyria-3.5", ""),
    ("sound", "final", "freesound", ""),
    ("edit", "final", "embedded-editor", ""),
]


@pytest.mark.parametrize("beat", BEATS, ids=[beat["name"] for beat in BEATS])
def test_a_beat_goes_to_the_model_that_suits_it_and_says_so(made, ask, beat):
    shots = [made.scene(**shot) for shot in beat["shots"]]
    choice = ask(made.clip(*shots, **beat.get("more", {})), router.Wish(beat["tier"]))
    assert (choice.entry, choice.why) == (beat["entry"], beat["why"])
    assert choice.notices == ()


def test_the_beats_are_many_and_reach_all_three_lines():
    assert len(BEATS) >= 30
    families = {catalogue.shipped().get(beat["entry"]).family for beat in BEATS}
    assert families >= {"seedance", "gemini-omni", "kling"}


@pytest.mark.parametrize(("what", "tier", "entry", "quality"), PIECES)
def test_every_port_has_its_best(ask, what, tier, entry, quality):
    choice = ask(what, router.Wish(tier))
    assert (choice.entry, choice.quality) == (entry, quality)
    assert choice.why


@pytest.mark.parametrize("does", ["a dark chasm", "her red jumper", "the phone charger", "a fleet of boats"])
def test_quiet_words_are_not_taken_for_action(made, ask, does):
    assert "action" not in ask(made.clip(made.scene(does=does)), router.Wish("final")).why


@pytest.mark.parametrize(
    ("medium", "drawn"),
    [
        ("Pixar-style animation", True),
        ("cut-out paper", True),
        ("live action", False),
        ("photorealistic animation", False),
    ],
)
def test_a_medium_counts_as_a_style_where_it_is_drawn(made, ask, medium, drawn):
    why = ask(made.clip(made.scene(medium=medium)), router.Wish("final")).why
    assert (f"The medium is {medium}" in why) == drawn


def test_the_references_that_go_along_decide_within_a_family(made, ask):
    still = made.scene(medium="ink animation")
    assert ask(made.clip(still, refs=4), router.Wish("final", show="kling")).entry == "kling-4@fal"
    assert ask(made.clip(still, refs=0), router.Wish("final", show="kling")).entry == "kling-3.0-pro@fal"


def test_a_choice_says_everything_that_a_purchase_needs(ask):
    choice = ask("chase", router.Wish("final"))
    entry = catalogue.shipped().get(choice.entry)
    assert (choice.provider, choice.model) == (entry.provider, entry.model) == ("runway-video", "seedance2")
    assert (choice.tier, choice.quality, choice.quote.amount) == ("final", "1080p", 3.6)
