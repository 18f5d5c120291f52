"""Pitches that come round to their somebody are about that somebody."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "who", "deed"),
    [
        (
            "My neighbour told us about a postman that kept every letter. Make a series where he finally delivers them",
            "postman",
            "deliver them",
        ),
        (
            "My aunt told me about a ferry captain who never once learned to swim. Make it a show",
            "captain",
            "learn to swim",
        ),
        (
            "My cousin is a vet in Leeds and says the animals know. So: a vet who can hear them has to keep one secret",
            "vet who can hear",
            "keep one secret",
        ),
        (
            "My brother drives a bus and says it talks. So: a bus driver who opens the wrong door and must close it",
            "driver",
            "close it",
        ),
        ("A cinema for dogs, run by two sisters who hate each other", "sister", "hate each other"),
        (
            "A hospital radio, run by a nurse who has not gone home since May",
            "nurse",
            "go home for the first time since May",
        ),
        ("The bus to Aberdeen has four passengers and one of them is wanted", "passenger", "find out which of them is"),
        ("What if the pilots refused to fly and the stewards had to land the plane?", "steward", "land the plane"),
        ("What if it was Napoleon's cook who won the war?", "cook", "win the war"),
        ("Something is stealing the church bells", "", "find out what is stealing the church bells"),
    ],
)
def test_a_pitch_that_comes_round_to_somebody_is_about_them(pitch, who, deed):
    brief = read(pitch)
    assert who in brief.protagonists[0].phrase
    assert deed in brief.deed.infinitive


def test_a_pair_that_had_to_do_something_stays_a_pair() -> None:
    assert [hero.noun for hero in read("What if a plumber and a nun had to raise a wolf?").protagonists] == [
        "plumber",
        "nun",
    ]


def test_a_show_plays_where_the_story_before_it_does() -> None:
    brief = read(
        "My cousin is a vet in Leeds and says animals know. So: a vet who can hear them has to keep one secret"
    )
    assert brief.place.text == "Leeds"
    assert brief.deed.infinitive == "keep one secret"
