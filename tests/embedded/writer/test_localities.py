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


WHO = ("widow", "twin", "aunt", "bachelor", "grandmother", "spinster", "nephew", "godmother", "veteran", "wanderer")


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


@pytest.mark.parametrize(
    ("pitch", "culture"),
    [
        ("Two sisters smuggle medicine across a frozen lake in 1919 Karelia", "finland"),
        ("A telegraph operator in 1914 Sarajevo hides a message that could stop a war", "balkan"),
        ("A taxi driver in Hanoi collects the secrets of her passengers", "vietnam"),
        ("A school teacher in Harare starts a forbidden choir", "southafrica"),
        ("An Inca messenger races the Spaniards to the capital", "andes"),
        ("A Filipino nurse in Manila teaches karaoke to a dying general", "philippines"),
    ],
)
def test_people_have_the_names_of_their_country(pitch, culture):
    show = story(pitch, 1)
    assert show.brief.place.culture == culture
    given = {name for gender in ("f", "m") for name in NAMES[culture][gender]}
    assert all(person.name.split()[0] in given for person in show.people)


def test_a_year_stays_away_from_the_end_of_a_name():
    assert read("A family digs a tunnel under the wall in Berlin 1961").place.name == "Berlin"


def test_an_invented_town_has_a_name_of_its_country():
    assert story("A Korean seamstress sews secret maps into coats during the war in 1951", 1).brief.place.name in {
        "Sobaek-ri", "Haeundong", "Cheongpo",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("pitch", "culture"),
    [
        ("A samurai who has sworn never to draw his sword guards a travelling circus", "japan"),
        ("A gladiator opens a bakery", "rome"),
        ("Um pescador dos Açores encontra uma sereia que fala alemão", "portugal"),
    ],
)
def test_who_somebody_is_says_where_from_and_what_they_speak_does_not(pitch, culture):
    assert read(pitch).place.culture == culture


def test_there_is_no_museum_on_a_submarine():
    pitch = "A linguist on a submarine research base has six days to learn the language of what is knocking"
    assert not any("Museum" in place.name for place in story(pitch, 1).places)


def test_an_attic_has_a_street_before_its_house():
    show = story("A gentle show for kids about a shy bat and a girl who collect lost teeth in an attic in Krakow", 2)
    main, base = show.places[:2]
    assert (base.name, base.set, base.interior) == ("The Attic", "attic", True)
    assert "Attic" not in main.name
    assert not main.interior
