"""A ground that a sentence names is where its people meet, and is drawn."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.kits.shelf import manner_of
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import storyboards


@pytest.mark.parametrize(
    ("prompt", "name", "drawn"),
    [
        ("Two rival puppeteers must share one booth on a pier in Blackpool", "Blackpool, the Pier", "dock"),
        ("A retired clown runs the ghost train on Brighton pier", "Brighton Pier", "dock"),
        ("A baker and her ex open a bakery on a beach in Goa", "Goa, the Beach", "beach"),
        ("Three sisters inherit a sheep farm in Patagonia", "Patagonia, the Sheep Farm", "farm"),
        ("Four nuns take over a golf course in Ireland", "Ireland, the Golf Course", "garden"),
    ],
)
def test_the_main_place_is_the_ground_and_is_seen(prompt: str, name: str, drawn: str):
    show = story(prompt, 1)
    main = show.place(manner_of(show.brief).main)
    assert main is not None
    assert (main.name, main.set, main.interior) == (name, drawn, False)
    assert main.id in {beat.location_id for beat in next(iter(storyboards(show))).beats}


def test_a_town_by_the_sea_is_a_town():
    show = story("A lighthouse keeper's daughter opens a cinema in Whitby", 1)
    main = show.place(manner_of(show.brief).main)
    assert main is not None
    assert main.set != "dock"


@pytest.mark.parametrize(
    ("prompt", "drawn", "inside"),
    [
        ("A zookeeper at a failing zoo talks to a gorilla who may be her father", "zoo", False),
        ("A retired matador returns to the bullring in Seville", "arena", False),
        ("A gladiator fights for his freedom in the arena", "arena", False),
        ("A clown inherits a circus", "circus", True),
        ("A swimming coach at a public swimming pool in Leeds falls in love", "swimming_pool", True),
    ],
)
def test_what_is_kept_like_a_house_is_seen_as_what_it_is(prompt: str, drawn: str, inside: bool):
    seen = [place for place in story(prompt, 1).places if place.set == drawn]
    assert seen
    assert {place.interior for place in seen} == {inside}


@pytest.mark.parametrize("prompt", ["A gladiator in Rome wants freedom", "A bullfighter from Ronda goes blind"])
def test_who_fights_before_a_crowd_is_seen_where_it_sits(prompt: str):
    assert "arena" in {place.set for place in story(prompt, 1).places}
