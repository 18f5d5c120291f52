"""Who lives round about: a church has no lift, and a hotel has."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.surroundings import world_of

_OF_A_HOUSE = ("lift", "switchboard", "founder's", "guest list", "director", "kiosk", "oldest resident")


@pytest.mark.parametrize(
    "sentence",
    [
        "The verger of a Cornish church finds out who is stealing the hymn numbers, a cozy mystery",
        "A barmaid in a Dublin pub finds a ring in a pie, a cozy mystery",
        "A nun in a convent in Porto finds a ring, a cozy mystery",
        "A miller's widow restores a windmill in Kent, a cozy mystery",
    ],
)
def test_a_small_house_has_neighbours_and_no_staff(sentence: str):
    show = story(sentence, 1)
    told = " ".join(person.description for person in show.people)
    assert not [words for words in _OF_A_HOUSE if words in told]
    assert not {"The Staff Room", "The Basement Files", "Room Nineteen"} & {place.name for place in show.places}


def test_a_large_house_has_its_own_people():
    assert world_of(read("A night porter at a grand hotel in Ghent finds a diary, a cozy mystery")) == "house"
