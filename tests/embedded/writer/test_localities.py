"""Places are called what their country and their size would call them."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.blueprint import write_blueprint
from production_flow.embedded.writer.lexicon.localities import ENGLISH, LOCAL, REGION_OF
from production_flow.embedded.writer.lexicon.names import NAMES
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.story import story

ABROAD = (
    "Lisbon",
    "Lagos",
    "Tokyo",
    "Seoul",
    "Cairo",
    "Mumbai",
    "Paris",
    "Naples",
    "Istanbul",
    "Prague",
    "New York City",
)
PITCHES = (
    "A baker in {place} finds a map in a loaf of bread",
    "A noir about a clerk in {place}",
    "A romance between two rivals in {place}",
)


@pytest.mark.parametrize("place", ABROAD)
def test_no_english_house_stands_abroad(place):
    for pitch in PITCHES:
        names = [spec.name.lower().rsplit(", ", 1)[-1] for spec in story(pitch.format(place=place), 1).places]
        base = story(pitch.format(place=place), 1).places[1].name.lower()
        assert [name for name in names if name in ENGLISH and name != base] == []


def test_a_street_of_lisbon_is_one():
    assert story(PITCHES[0].format(place="Lisbon"), 1).places[0].name.split(", ")[1] in {
        *LOCAL["portugal"]["square"],
        *LOCAL["portugal"]["street"],
    }


def test_every_region_is_whole():
    assert set(REGION_OF) <= set(NAMES)
    kinds = set(LOCAL["italy"])
    for table in LOCAL.values():
        assert set(table) == kinds
        assert min(len(names) for names in table.values()) >= 2


@pytest.mark.parametrize(
    ("pitch", "never"),
    [
        ("A baker in Lisbon finds a map", ("village", "parish of", "county")),
        ("A farmer on Mars hears a voice in the dust", ("village", " in Mars", "on foot")),
        ("A cook on a liner loses a ring", ("village", " in the liner")),
        ("An engineer on an orbital station hides a stowaway", ("village", "county")),
        ("A family drama about a lighthouse keeper in Iceland", ("village", "on foot")),
        ("A widow on a Kansas farm must pay the bank", (" in the farm",)),
    ],
)
def test_a_city_is_a_city_and_a_ship_is_a_ship(pitch, never):
    bible = write_blueprint(story(pitch, 1))
    told = f"{bible.tagline} {bible.premise} {' '.join(bible.world)}"
    assert [word for word in never if word in told] == []


def test_a_village_may_say_so():
    taglines = {write_blueprint(story(f"A cozy mystery about a {who} in a village", 1)).tagline for who in WHO}
    assert "A little village. A lot to swallow." in taglines


WHO = ("baker", "clerk", "nun", "cook", "judge", "nurse", "pilot", "poet", "monk", "vet", "maid", "painter", "priest")


def test_new_york_city_is_in_america():
    assert read("A detective in New York City looks for a dancer").place.culture == "america"


def test_a_desert_planet_has_people_of_the_desert():
    told = " ".join(p.description for p in story("A science fiction series about a thief on a desert planet", 1).people)
    assert not {"shift", "watch,", "crate", "decks", "bunk"} & set(told.split())


@pytest.mark.parametrize(
    ("prompt", "outside"),
    [
        ("A gunslinger guards a stagecoach of orphans", "prairie outside"),
        ("An apprentice witch must undo a wish before the harvest", "gabled roofs outside"),
        ("A retired spy opens a bakery in Lisbon", ""),
    ],
)
def test_windows_look_out_on_their_own_time_and_no_old_kitchen_has_a_fridge(prompt: str, outside: str):
    rooms = [place for place in story(prompt, 1).places if place.interior]
    assert all((outside in place.details) == bool(outside) for place in rooms)
    assert not outside or not any(place.set == "kitchen" for place in rooms)
