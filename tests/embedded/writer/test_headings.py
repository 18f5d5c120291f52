"""Places at the head of a pitch, and behind a show that it compares itself with."""

import pytest

from production_flow.embedded.writer.headings import alone, compared, headed
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The Office but it's a dog pound", "dog pound"),
        ("Fargo meets a fish farm. An eel seller finds a finger.", "fish farm"),
        ("Downton Abbey but in a submarine", "submarine"),
    ],
)
def test_a_show_like_another_plays_where_it_is_said_to(text, noun):
    assert compared(text).noun == noun
    assert noun in read(text).place.at


def test_a_comparison_of_people_is_no_place():
    assert compared("The Office but it's a hotel manager and her ghost") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Present-day Louisiana, where two shrimpers find a bell", "Louisiana"),
        ("Lagos, 2060: a water thief adopts a drone", "Lagos"),
        ("Two cheese shops, one street, Utrecht, zero forgiveness", "Utrecht"),
    ],
)
def test_a_name_that_heads_a_pitch_or_stands_alone_is_where_it_plays(text, name):
    assert headed(text).name == name


def test_somebody_who_heads_a_pitch_is_no_place():
    assert headed("Charlotte, where are you? A mother calls her daughter") is None


def test_a_first_sentence_that_is_only_a_place_is_where_it_plays():
    assert alone("Toll Booth 9. Four collectors have been told.").text == "Toll Booth 9"
    assert alone("A lighthouse. A storm. A liar.").text == "a lighthouse"
    assert alone("The Tin Parliament: when robots get the vote") is None
