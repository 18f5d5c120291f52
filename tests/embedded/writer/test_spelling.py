"""Misspelt words that are read as they are meant."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.spelling import respelt


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a rookie detectve", "a rookie detective"),
        ("an astronuat on Mars", "an astronaut on Mars"),
        ("a vilage of gardners", "a village of gardeners"),
        ("the old cemetary keeper", "the old cemetery keeper"),
    ],
)
def test_a_word_of_one_wrong_letter_is_read_as_it_is_meant(typed: str, meant: str) -> None:
    assert respelt(typed)[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "a polite collar, a pleasant packet and a clever fright",  # a letter off from trades and places, and right
        "Vilage Voice",  # a name is left alone
        "a bakr",  # too short to be sure
        "she was panting while the pointer kept swinging",
    ],
)
def test_words_that_are_spelt_as_meant_stay(text: str) -> None:
    assert respelt(text) == (text, [])


def test_a_show_says_how_it_read_a_misspelt_word() -> None:
    brief = read("An astronuat comes home to a vilage that forgot her")
    assert brief.protagonists[0].phrase == "an astronaut"
    assert brief.kit == "scifi"
    assert '"astronuat" is read as "astronaut".' in brief.notes
