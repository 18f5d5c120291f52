"""How well a model suits a request, piece by piece."""

import pytest

from production_flow.providers import catalogue
from production_flow.providers.catalogue import Quote
from production_flow.providers.router.fitting import misfit, rank, score
from production_flow.providers.router.needs import needs_of


def suits(ident, request, amount=0.0, tier="final"):
    price = Quote(amount=amount, words="")
    return score(catalogue.shipped().get(ident), request, needs_of(request, tier), price, tier)


def test_a_shape_that_a_model_does_not_make_counts_against_it(made):
    square, scope = made.clip(made.scene()), made.clip(made.scene(), width=1280, height=536)
    assert suits("gemini-omni-1.1-flash@google", square) - suits(
        "gemini-omni-1.1-flash@google", scope
    ) == pytest.approx(0.2)
    assert suits("seedance-2.5@runway", square) == pytest.approx(suits("seedance-2.5@runway", scope))


def test_references_that_stay_behind_count_by_their_share(made):
    portrait = made.scene("medium-close")
    eight, sixteen = made.picture("keyframe", portrait, 8), made.picture("keyframe", portrait, 16)
    assert suits("flux-2-pro@bfl", eight) - suits("flux-2-pro@bfl", sixteen) == pytest.approx(0.5)


def test_a_clip_from_its_keyframe_misses_references_less(made):
    bare, shown = made.clip(made.scene(), refs=0), made.clip(made.scene(), refs=4)
    assert suits("seedance-2.5@runway", bare) - suits("seedance-2.5@runway", shown) == pytest.approx(0.3)
    assert suits("kling-4@fal", bare) == pytest.approx(suits("kling-4@fal", shown))


def test_a_final_clip_under_1080_lines_counts_less(made):
    still = made.clip(made.scene(), refs=0)
    assert suits("gemini-omni-1.1-flash@google", still) - suits("gemini-omni-1.1-flash@runway", still) == pytest.approx(
        0.3
    )


@pytest.mark.parametrize(("tier", "step"), [("preview", 0.2), ("final", 0.1)])
def test_twice_the_price_costs_more_of_the_score_at_a_preview(made, tier, step):
    still = made.clip(made.scene())
    assert suits("kling-4@fal", still, 1.0, tier) - suits("kling-4@fal", still, 2.0, tier) == pytest.approx(step)
    assert suits("kling-4@fal", still, 0.0, tier) == suits("kling-4@fal", still, 0.01, tier)


def test_strengths_count_by_their_place():
    kling = catalogue.shipped().get("kling-4@fal")
    assert [rank(kling, strength) for strength in kling.strengths] == [1.0, 0.8, 0.6, 0.45]
    assert rank(kling, "acting") == 0.0


@pytest.mark.parametrize(
    ("ident", "what", "words"),
    [
        ("veo-3.1@runway", "chase", "makes at most 8 s of the 9 s"),
        ("wan-3", "chase", "does not say which lengths it makes"),
        ("hailuo-3@fal", "chase", "does not start from a keyframe"),
        ("embedded-camera", "chase", ""),
        ("gen-4.5", "chase", ""),
        ("lyria-3.5", "music", ""),
    ],
)
def test_what_does_not_fit_is_said_in_words(made, ident, what, words):
    assert misfit(catalogue.shipped().get(ident), made.requests[what]()) == words


def test_a_line_longer_than_a_model_reads_does_not_fit(made):
    line = made.requests["voice"]().model_copy(update={"prompt": "x" * 10_001})
    assert misfit(catalogue.shipped().get("eleven-v4"), line) == "takes 10000 characters, not 10001"


def test_a_clip_that_should_sound_does_not_fit_who_is_silent(made):
    loud = made.clip(made.scene(), audio=True)
    assert misfit(catalogue.shipped().get("gen-4.5"), loud) == "makes no sound"
    assert misfit(catalogue.shipped().get("kling-4@fal"), loud) == ""
