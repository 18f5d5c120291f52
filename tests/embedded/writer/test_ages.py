"""A fantasy with a thing of our time in it plays in our time."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.ages import of_today
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    "text",
    [
        "A pearl diver finds a telephone on the sea bed",
        "The dog groomer combs a knot from a stray and out falls a small cold moon",
        "when the old ice cream man retires, winter has nobody left to argue with",
        "a river has a daughter and she wants to go to university",
    ],
)
def test_a_fantasy_of_these_words_plays_today(text: str):
    assert of_today(text)
    assert read(text).era == "contemporary"


@pytest.mark.parametrize(
    "text",
    [
        "A knight must lift the curse of the flat stone",
        "the wedding guests came from under the hill and over the sea",
        "The king's cook must feed a dragon that the nurse has hidden",
    ],
)
def test_a_word_that_was_always_there_says_nothing(text: str):
    assert not of_today(text)
