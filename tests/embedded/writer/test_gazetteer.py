"""Names of places in small letters."""

import pytest

from production_flow.embedded.writer.gazetteer import with_capitals
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a wedding singer in wolverhampton", "a wedding singer in Wolverhampton"),
        ("three sisters drive across new mexico", "three sisters drive across New Mexico"),
        ("two brothers in hull fight over a boat", "two brothers in Hull fight over a boat"),
        ("a nun in bath sells bath salts", "a nun in Bath sells bath salts"),
    ],
)
def test_a_place_typed_small_gets_its_capitals(text, told):
    assert with_capitals(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "a ghost in nice shoes",
        "the signal comes from inside the hull",
        "he has a cork leg and a china cat",
        "two queens want a border",
    ],
)
def test_a_word_that_is_no_place_stays_small(text):
    assert with_capitals(text) == text


def test_a_pitch_typed_small_plays_where_it_says():
    assert read("two retired boxers open a flower shop in tallinn").place.name == "Tallinn"
