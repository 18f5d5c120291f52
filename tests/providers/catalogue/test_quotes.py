"""What things are expected to cost, to the cent; and what they did cost."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from production_flow.errors import BadInput
from production_flow.providers.catalogue import Entry, Price, cost_of_usage, dollars, quote, total


@pytest.mark.parametrize(
    ("ident", "tier", "seconds", "amount"),
    [
        ("kling-4@fal", "preview", 9.0, 1.413),
        ("kling-4@fal", "final", 9.0, 2.115),
        ("kling-4@fal", "final", 9.2, 2.35),
        ("seedance-2.5@runway", "preview", 9.0, 1.8),
        ("seedance-2.5@runway", "final", 9.0, 6.12),
        ("seedance-2@fal", "final", 2.0, 1.212),
        ("gemini-omni-1.1-flash@google", "preview", 9.0, 0.9),
        ("gemini-omni-1.1-flash@google", "final", 9.0, 1.35),
        ("gen-4.5", "final", 9.0, 1.08),
        ("hailuo-3@runway", "final", 4.0, 0.75),
        ("kling-3.0-standard@fal", "preview", 9.0, 0.756),
        ("hailuo-2.3-pro", "final", 9.0, 0.49),
        ("veo-3.1@runway", "final", 7.0, 1.6),
    ],
)
def test_a_clip_costs_its_snapped_seconds_at_its_resolution(book, ask, ident, tier, seconds, amount):
    assert quote(book.get(ident), ask("video", seconds=seconds), tier=tier).amount == amount


def test_a_clip_with_its_own_sound_may_cost_more(book, ask):
    kling, standard = book.get("kling-3.0-pro@fal"), book.get("kling-3.0-standard@fal")
    assert quote(kling, ask("video")).amount == 1.008
    assert quote(kling, ask("video", audio=True)).amount == 1.512
    assert quote(standard, ask("video", audio=True)).amount is None
    assert quote(book.get("seedance-2@fal"), ask("video", audio=True), tier="preview").amount == 1.215


@pytest.mark.parametrize(
    ("ident", "quality", "references", "size", "amount"),
    [
        ("gpt-image-2@fal", "low", 0, (1920, 1080), 0.005),
        ("gpt-image-2@fal", "medium", 3, (1920, 1080), 0.04),
        ("gpt-image-2@fal", "high", 0, (1024, 1024), 0.211),
        ("gpt-image-2@fal", "high", 0, (3840, 2160), 0.401),
        ("gemini-nano-banana-2.1@google", "1K", 2, (1920, 1080), 0.0336),
        ("gemini-nano-banana-2.1@google", "4K", 2, (1920, 1080), 0.113),
        ("gemini-3-pro-image@google", "2K", 3, (1920, 1080), 0.1373),
        ("flux-2-pro@bfl", "", 0, (1024, 1024), 0.03),
        ("flux-2-pro@bfl", "", 0, (1920, 1080), 0.045),
        ("flux-2-pro@bfl", "", 2, (1920, 1080), 0.06),
        ("flux-2-max@bfl", "", 0, (1920, 1080), 0.14),
        ("flux-2-klein-4b", "", 0, (2048, 1024), 0.015),
        ("flux-kontext-max@bfl", "", 1, (1920, 1080), 0.08),
    ],
)
def test_a_picture_costs_what_its_size_quality_and_references_do(book, ask, ident, quality, references, size, amount):
    request = ask("image", references=references, width=size[0], height=size[1])
    assert quote(book.get(ident), request, quality=quality).amount == amount


def test_a_picture_by_the_token_costs_about_what_is_published_for_it(book, ask):
    """0.010 for `medium` and 0.070 for `xhigh` at 1920x1080 with one reference, 0.158 for `max`."""
    sunburst = book.get("gpt-image-2.6-sunburst")
    for quality, published in [("low", 0.004), ("medium", 0.010), ("high", 0.040), ("xhigh", 0.070), ("max", 0.158)]:
        found = quote(sunburst, ask("image", references=1), quality=quality).amount
        assert found == pytest.approx(published, abs=0.0002)


def test_prompt_and_further_references_are_paid_by_the_token_too(book, ask):
    flare = book.get("gpt-image-2.6-flare")
    bare = quote(flare, ask("image"), tier="preview").amount
    worded = quote(flare, ask("image", prompt="x" * 4000), tier="preview").amount
    shown = quote(flare, ask("image", references=3), tier="preview").amount
    assert worded - bare == pytest.approx(1000 * 5 / 1_000_000)
    assert shown - bare == pytest.approx(2 * 500 * 8 / 1_000_000)


def test_a_tier_has_its_quality_and_no_quality_is_the_dearest(book, ask):
    two = book.get("gpt-image-2@fal")
    assert quote(two, ask("image"), tier="preview").amount == 0.005
    assert quote(two, ask("image"), tier="final").amount == 0.04
    bare = two.model_copy(update={"quality": {}})
    assert quote(bare, ask("image", width=1024, height=1024)).amount == 0.211


def test_a_quality_that_nobody_priced_has_no_price(book, ask):
    assert quote(book.get("gpt-image-2@fal"), ask("image"), quality="ultra").amount is None


@pytest.mark.parametrize(
    ("ident", "prompt", "amount"),
    [("eleven-v4", "x" * 120, 0.0096), ("eleven-v3", "x" * 1000, 0.18), ("eleven-v4-turbo", "x" * 60, 0.0012)],
)
def test_a_line_costs_its_characters(book, ask, ident, prompt, amount):
    assert quote(book.get(ident), ask("voice", prompt=prompt)).amount == amount


def test_a_line_by_the_token_costs_the_sound_that_comes_of_it(book, ask):
    words = quote(book.get("gemini-3.8-flash-tts"), ask("voice", prompt="x" * 140)).amount
    assert words == pytest.approx((35 * 0.5 + 250 * 9.0) / 1_000_000, abs=0.0001)


def test_music_is_by_the_song_and_recordings_are_free(book, ask):
    assert quote(book.get("lyria-3.5"), ask("music", seconds=40)).amount == 0.08
    assert quote(book.get("eleven-music-v2.5"), ask("music", seconds=40)).amount is None
    assert quote(book.get("freesound"), ask("sound")).amount == 0.0
    assert quote(book.get("eleven-sound-v2"), ask("sound")).amount is None


def test_a_document_costs_its_brief_and_its_answer(book, ask):
    sol = book.get("gpt-6.1-sol")
    board = quote(sol, ask("text", prompt="x" * 8000, document="storyboard")).amount
    prop = quote(sol, ask("text", prompt="x" * 8000, document="prop")).amount
    assert board == pytest.approx((2000 + 1500) * 2 / 1e6 + 14000 * 10 / 1e6)
    assert prop < board / 10


def test_words_say_what_it_is_made_up_of(book, ask):
    assert quote(book.get("kling-4@fal"), ask("video"), tier="final").words == "about $2.12 (9 s 1080p)"
    assert quote(book.get("embedded-camera"), ask("video")).words == "free"
    assert quote(book.get("wan-3"), ask("video")).words == "the price of Wan 3 is not known"


def test_a_request_for_another_port_is_refused(book, ask):
    with pytest.raises(BadInput, match="makes video, not image"):
        quote(book.get("kling-4@fal"), ask("image"))


def test_usage_is_paid_by_the_kind_of_token(book):
    flare = book.get("gpt-image-2.6-flare")
    usage = {"input_tokens": 50, "image_input_tokens": 50, "image_output_tokens": 200}
    assert cost_of_usage(flare, usage) == 0.0067
    assert cost_of_usage(flare, {"cached_input_tokens": 100_000}) == 0.125


def test_a_kind_without_its_own_price_is_paid_as_the_plain_one(book):
    haiku = book.get("claude-haiku-5-5")
    assert cost_of_usage(haiku, {"input_tokens": 1_000_000, "cached_input_tokens": 1_000_000}) == 0.2


def test_usage_of_a_model_without_a_price_is_unknown_and_of_a_free_one_nothing(book):
    assert cost_of_usage(book.get("gpt-6.2-sol"), {"input_tokens": 10}) is None
    assert cost_of_usage(book.get("local-text"), {"input_tokens": 10, "output_tokens": 10}) == 0.0
    assert cost_of_usage(book.get("gpt-6-luna"), {"input_tokens": 3, "image_output_tokens": 0}) == 0.0001


def test_a_kind_that_nobody_knows_is_not_counted_as_nothing(book):
    with pytest.raises(BadInput, match="total_tokens"):
        cost_of_usage(book.get("gpt-6-luna"), {"total_tokens": 10})


def test_what_costs_anything_costs_at_least_a_hundredth_of_a_cent(book):
    assert cost_of_usage(book.get("gpt-6-luna"), {"input_tokens": 1}) == 0.0001
    assert cost_of_usage(book.get("gpt-6-luna"), {}) == 0.0


def test_sums_add_up_to_the_cent():
    assert total([0.1] * 3) == 0.3
    assert total([0.0336] * 120) == 4.032
    assert total([2.115] * 720) == 1522.8
    assert total([]) == 0.0
    assert total([1.0, None]) is None


@settings(suppress_health_check=[HealthCheck.too_slow])  # a machine may be busy elsewhere
@given(st.lists(st.integers(0, 10_000_000), max_size=400))
def test_a_sum_of_many_is_exact(hundredths):
    amounts = [count / 10_000 for count in hundredths]
    assert Decimal(str(total(amounts))) * 10_000 == sum(hundredths)


@given(st.floats(0.0001, 5), st.integers(1, 30))
def test_a_quote_is_the_exact_product(rate, seconds):
    entry = Entry(
        id="t", name="T", family="t", provider="fal-video", port="video", model="t", durations=(1, 30),
        prices=(Price(unit="second", amount=round(rate, 4)),),
    )  # fmt: skip
    from production_flow.providers.requests import VideoRequest  # noqa: PLC0415 - one use

    found = quote(entry, VideoRequest(length=seconds * 24, width=640, height=360)).amount
    assert Decimal(str(found)) == Decimal(str(round(rate, 4))) * seconds


@pytest.mark.parametrize(
    ("amount", "words"), [(0.0, "$0.00"), (0.0336, "$0.0336"), (0.05, "$0.05"), (1.005, "$1.01"), (1522.8, "$1522.80")]
)
def test_amounts_are_written_for_people(amount, words):
    assert dollars(amount) == words
