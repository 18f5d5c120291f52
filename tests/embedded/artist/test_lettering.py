"""Lettering: titles are broken where one would breathe, and genres are told by whole words."""

import pytest

from production_flow.embedded.artist.layouts.lettering import HARD, PLAIN, SOFT, begins, broken, house_of


@pytest.mark.parametrize(
    ("title", "house", "size", "lines"),
    [
        ("Murder, al Dente", SOFT, 95, ["Murder,", "al Dente"]),
        ("A Spell in the Bridge", SOFT, 95, ["A Spell", "in the Bridge"]),
        ("The Cavendishes", SOFT, 95, ["The Cavendishes"]),
        ("THE THIRTEENTH MAN", HARD, 103, ["THE THIRTEENTH", "MAN"]),
        ("THE ROAD OUT OF NEVADA", HARD, 103, ["THE ROAD OUT", "OF NEVADA"]),
        ("Any Other Business in the Town Hall", PLAIN, 99, ["Any Other Business", "in the Town Hall"]),
        ("Evensong", SOFT, 95, ["Evensong"]),
    ],
)
def test_no_line_ends_in_a_word_that_leans_on_the_next(title, house, size, lines):
    found = broken(title, house.display, size, 634, house.tracking, 2)
    assert [one.text for one in found] == lines
    assert all(one.width <= 634 * 1.01 for one in found)


def test_a_text_of_many_words_is_broken_without_trying_every_way():
    text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    found = broken(text, SOFT.text, 40, 300, 0.0, 4)
    assert " ".join(one.text for one in found) == text
    assert all(one.width <= 300 * 1.01 for one in found)


def test_lines_of_small_letters_have_room_for_what_hangs_below():
    assert HARD.leading < PLAIN.leading <= SOFT.leading


@pytest.mark.parametrize(
    ("genre", "house"), [("a warm award", PLAIN), ("war story", HARD), ("cozy crime", SOFT), ("western", HARD)]
)
def test_a_genre_is_told_by_how_its_words_begin(genre, house):
    assert house_of(genre) is house
    assert begins("cold rooms and warm hands", (r"wars?\b",)) is False
