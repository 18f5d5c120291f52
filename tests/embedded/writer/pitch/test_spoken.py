"""Pitches in other words become plain statements: by place and year, by age, by loss, in the first person."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.spoken import spoken


@pytest.mark.parametrize(
    ("pitch", "plain"),
    [
        ("My show is about two bakers who swap lives", "a show about two bakers who swap lives"),
        ("Our romantic comedy follows a vet", "a romantic comedy about a vet"),
        ("Venice, 1510: a mirror maker hides", "In 1510 Venice, a mirror maker hides"),
        ("1905, Odessa: a cook deserts", "In 1905 Odessa, a cook deserts"),
        ("Kyoto: a monk counts bells", "In Kyoto, a monk counts bells"),
        ("Dead Letters: a postman counts bells", "Dead Letters: a postman counts bells"),
        ("Set in a floating market, a soup seller listens", "In a floating market, a soup seller listens"),
        ("Maya (34), a paramedic, moves home", "Maya, a 34-year-old paramedic, moves home"),
        ("Twelve-year-old Tomas runs a radio", "Tomas, a twelve-year-old, runs a radio"),
        (
            "Her husband vanished in 1974 and she opened his locked workshop.",
            "A woman opens his locked workshop after her husband vanished in 1974.",
        ),
        (
            "His sister was arrested and he must feed her wolves",
            "A man must feed her wolves after his sister was arrested.",
        ),
        (
            "The last bookshop on the Moon refuses to close",
            "The keeper of the last bookshop on the Moon refuses to close",
        ),
        ("Two enemies are trapped in a hut and tell one story", "Two enemies trapped in a hut tell one story"),
        ("A girl who can talk to storms sails home", "A girl sails home. The girl can talk to storms."),
        (
            "A hero who can only stop time for three seconds works as a guard",
            "A hero able to stop time for only three seconds works as a guard",
        ),
        ("A boy who can hear ants joins a circus", "A boy who can hear ants joins a circus"),
        ("A film with a narrator about a fox", "A film about a fox"),
        ("In a shop's night shift where it rains, a guard naps", "In a shop where it rains, a guard naps"),
        ("A sheriff is elected judge of a town", "A sheriff becomes judge of a town"),
        ("On the last day of the year the clerks find a coin", "On the last day of the year, the clerks find a coin"),
    ],
)
def test_a_pitch_is_put_plainly(pitch, plain):
    assert spoken(pitch) == plain


@pytest.mark.parametrize(
    "pitch", ["A baker opens a hotel", "A judge, 1936, burns a file", "A cook is given the keys and a map"]
)
def test_a_plain_pitch_stays_as_it_is(pitch):
    assert spoken(pitch) == pitch
