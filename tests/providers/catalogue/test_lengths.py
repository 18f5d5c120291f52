"""The length a model would make for a beat."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from production_flow.providers import catalogue
from production_flow.providers.catalogue import snap

VIDEOS = [entry for entry in catalogue.shipped().of_port("video") if entry.durations]


@pytest.mark.parametrize(
    ("ident", "asked", "made"),
    [
        ("kling-4@fal", 9.0, 9.0),
        ("kling-4@fal", 9.04, 10.0),
        ("kling-4@fal", 2.0, 3.0),
        ("kling-4@fal", 45.0, 30.0),
        ("gemini-omni-1.1-flash@google", 10.5, 10.0),
        ("veo-3.1@runway", 4.0, 4.0),
        ("veo-3.1@runway", 4.5, 6.0),
        ("veo-3.1@runway", 6.5, 8.0),
        ("veo-3.1@runway", 12.0, 8.0),
        ("kling-2.5-turbo", 5.1, 10.0),
        ("wan-3", 8.6, 8.6),
        ("eleven-sound-v3", 0.2, 0.5),
    ],
)
def test_the_next_length_up_else_the_longest(book, ident, asked, made):
    assert snap(book.get(ident), asked) == made


def test_a_hair_too_short_is_not_worth_a_second(book):
    assert snap(book.get("kling-4@fal"), 9.001) == 9.0


@given(st.sampled_from(VIDEOS), st.floats(0.5, 60))
def test_it_is_never_shorter_than_asked_where_it_can_be(entry, asked):
    made = snap(entry, asked)
    assert entry.durations[0] <= made <= entry.durations[-1]
    assert made >= asked - 0.002 or made == entry.durations[-1]
    assert catalogue.covers(entry, asked) == (made >= asked - 0.002)
    assert snap(entry, made) == made
