"""Whoever must be got back is somebody of the cast, in no scene before the last, and there in that."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.setups import setup_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

MINE = "A country doctor in Wales rescues a boy trapped in a mine"


@pytest.mark.parametrize(
    ("sentence", "described"),
    [
        (MINE, "the boy trapped in a mine"),
        ("A seamstress must free her brother from prison in 1890s Lima", "'s brother"),
        ("A detective in Oslo must find her missing daughter", "'s missing daughter"),
        ("A spy must bring home the scientist who defected", "the scientist who defected"),
        ("A pilot must rescue her sister Ana from an island", "'s sister"),
        ("A cyclist from Turin races his way back to his brother", "'s brother"),
        ("A girl from Mombasa steals a fishing boat to find her mother", "'s mother"),
    ],
)
def test_whoever_must_be_got_back_is_somebody_of_the_cast(sentence: str, described: str):
    show = story(sentence, 3)
    away = show.person(setup_of(show).awaited)
    assert away is not None
    assert away.description.endswith(described)
    assert len([one for one in show.people if one is not away]) >= 6


@pytest.mark.parametrize(
    "sentence",
    [
        "A widower in Hull finds a new husband for his mother",
        "A mother must find the man who shot her son",
        "A nurse finds her grandmother's diary",
        "A field nurse must find a lost platoon",
        "A detective must find the killer of a priest",
    ],
)
def test_nobody_is_made_up_for_what_is_no_person_or_somebody_who_hides(sentence: str):
    assert not setup_of(story(sentence, 3)).awaited


def test_who_is_away_takes_no_part_and_comes_home_in_the_end():
    show = story(MINE, 5)
    away = setup_of(show).awaited
    plans = list(season_plan(show))
    assert all(away not in roles.values() for plan in plans for roles in plan.roles.values())
    there = [
        [beat.id for beat in board.beats if away in {pose.character for shot in beat.shots for pose in shot.figures}]
        for board in storyboards(show)
    ]
    assert not any(there[:5])
    assert there[5]


def test_a_place_where_somebody_is_held_is_not_where_the_show_plays():
    show = story(MINE, 5)
    assert show.brief.place.text == "Wales"
    assert show.brief.deed.infinitive == "rescue a boy trapped in a mine"
    assert not any("Mine" in place.name for place in show.places)


def test_a_beast_that_is_away_has_no_surname():
    show = story("A girl in Accra borrows a fire engine to win back her dog", 1)
    away = show.person(setup_of(show).awaited)
    assert away is not None
    assert " " not in away.name
