"""A pilot is seen from outside before anybody is met indoors."""

from __future__ import annotations

import re

import pytest

from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards

INDOORS = [
    "A cozy mystery series about a retired chef who solves crimes in a small Italian village, Pixar-style animation",
    "A forensic accountant in Marseille finds the same forged signature on three generations of wills",
    "The night nurse of a shut hospital wing in Leeds must learn who still rings",
]


@pytest.mark.parametrize("prompt", INDOORS)
def test_a_place_is_seen_whole_and_without_anybody_before_the_first_room(prompt: str):
    show = story(prompt, 1)
    first, second, *_ = next(iter(storyboards(show))).beats
    place = show.place(first.location_id)
    assert place is not None
    assert not place.interior
    assert first.location_id != second.location_id
    assert [(shot.size, shot.figures) for shot in first.shots] == [("extreme-wide", ())]
    assert first.characters == ()
    assert first.goal
    assert first.against
    assert first.turn
    assert second.because == (first.id,)
    assert (first.transitions.into, second.transitions.into) == ("fade from black", "cut")


@pytest.mark.parametrize("prompt", INDOORS)
def test_where_and_when_is_said_there_and_not_again_indoors(prompt: str):
    show = story(prompt, 1)
    first, second, *_ = next(iter(storyboards(show))).beats
    assert show.brief.place.text in first.description
    assert not second.description.startswith(first.description.split(".", maxsplit=1)[0])


def test_a_ship_without_a_sky_opens_on_its_people():
    beats = next(iter(storyboards(story("The crew of a salvage ship wakes a passenger who is on no list", 1)))).beats
    assert beats[0].characters


def test_no_episode_has_more_beats_for_it():
    for episode in storyboards(story("A mockumentary about a small-town funeral home", 1)):
        assert len(episode.beats) <= 24


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("A sexton in the crypt of a London church hides a boy", "in London"),
        ("A locksmith in the Moscow metro finds a key", "in Moscow"),
        ("A doctor at a hospital in Lagos finds a ring", "at a hospital in Lagos"),
        ("A dentist who works in a prison in Bilbao finds a list of names", "at a prison in Bilbao"),
        ("A detective works in a lighthouse off Donegal", "at a lighthouse off Donegal"),
    ],
)
def test_a_house_is_seen_from_outside_and_a_room_of_it_is_not(prompt: str, said: str):
    first = next(iter(storyboards(story(prompt, 1)))).beats[0]
    assert not first.characters
    assert said.lower() in first.description.lower()
    assert not re.search(r"crypt|metro|pipes tick|lamps burn at half", first.description)


@pytest.mark.parametrize("seed", [2, 3])
def test_the_title_of_a_place_is_written_like_one(seed: int):
    show = story("a retired cartographer in a fishing town in Galicia has to teach a sea serpent to read", seed)
    title = next(iter(storyboards(show))).beats[0].title
    assert title[0].isupper()
    assert not re.match(r"The [a-z]", title)


def test_an_hour_that_speaks_against_its_place_is_named_like_any_other():
    places = "a mule driver crosses the Sierra Madre with a printing press to start a newspaper"
    told = next(iter(storyboards(story(places, 2)))).beats[0].description
    assert "at late in the day" not in told


@pytest.mark.parametrize("seed", range(4))
def test_no_sky_stands_over_the_street_of_a_ship_and_no_ceiling_over_a_lawn(seed: int):
    aboard = story("In 2130 a census taker on a drifting seed ship counts one passenger too many", seed)
    assert not re.search(r"\bsky\b|\bskyline\b|heat stands", next(iter(storyboards(aboard))).beats[0].description)
    ashore = story("a nature documentary about a wombat in Queensland", seed)
    assert "ceiling" not in next(iter(storyboards(ashore))).beats[0].description


def test_one_is_in_a_kingdom_and_not_at_it():
    show = story("a fantasy about a bell-founder in a mountain kingdom who must cast a bell", 2)
    assert "in a mountain kingdom" in next(iter(storyboards(show))).beats[0].description
