"""A cartoon of animals has animals in it; one for children has young ones; one that is not too scary is kind."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.gentleness import flags_of
from production_flow.embedded.writer.herd import as_animal, is_herd
from production_flow.embedded.writer.names import BEASTS
from production_flow.embedded.writer.reader import read
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.story import story

HEDGEHOG = "A cartoon about a hedgehog who wants to become a lighthouse keeper"


@pytest.mark.parametrize(
    ("sentence", "herd"),
    [
        (HEDGEHOG, True),
        ("Two otters and a nervous heron run a river rescue service", True),
        ("A children's series about a snail who delivers the post", True),
        ("A cartoon about a boy and his dog who open a detective agency", False),
        ("A cat in Lisbon inherits a bakery", False),
        ("A cartoon about a pig whom a farmer cannot sell", False),
    ],
)
def test_everybody_is_an_animal_where_the_heroes_are_and_it_is_drawn_or_for_children(sentence: str, herd: bool):
    assert is_herd(read(sentence)) == herd


def test_no_two_of_the_others_are_of_one_kind():
    show = story(HEDGEHOG, 1)
    kinds = [person.species for person in show.people]
    assert set(kinds) <= set(BEASTS)
    assert len(kinds) == len(set(kinds))
    assert all(person.look is not None and person.look.species == person.species for person in show.people)


def test_who_they_are_is_told_of_an_animal():
    assert as_animal("who has the front desk", "goat") == "a goat who has the front desk"
    assert as_animal("the man who bought the mountain", "pig") == "the pig who bought the mountain"
    assert as_animal("a registrar", "pig") == "a registrar"


@pytest.mark.parametrize(
    "sentence",
    [
        "A preschool show about three piglets who run a fire station",
        "An owl who is afraid of the dark learns to fly at night, cartoon for small children",
    ],
)
def test_animals_for_children_are_young(sentence: str):
    show = story(sentence, 1)
    assert all(person.age < 12 for person in show.people[: len(show.brief.protagonists)])


def test_an_old_animal_stays_old():
    assert story("A children's series about a grumpy retired badger who opens a school", 1).people[0].age > 30


def test_what_is_not_too_scary_is_told_gently():
    brief = read("A not too scary show for kids about a shy bat and a girl who collects lost teeth in an attic")
    assert brief.kit == "horror"
    assert "gentle" in flags_of(brief)


def test_several_of_a_trade_are_the_heroes_of_a_show_about_them():
    brief = read("A musical about rival ice-cream van drivers in Glasgow")
    assert [hero.noun for hero in brief.protagonists] == ["driver", "driver"]
    assert "opera" not in read("A rock opera about a lighthouse keeper's daughter").protagonists[0].phrase


def test_a_river_has_a_bank_and_no_polar_station():
    show = story("Two otters and a nervous heron run a river rescue service", 2)
    assert show.brief.place.at == "on a river"
    around = setting_of(show.brief)
    assert around is not None
    assert around.id == "river"
    assert "mountain" not in " ".join(person.description for person in show.people)


def test_animals_who_cross_something_are_at_the_edge_of_it():
    brief = read("A nature documentary about a hedgehog family crossing a motorway")
    assert brief.place.at == "at the edge of a motorway"
    assert not [note for note in brief.notes if "place" in note]
    assert read("A nature documentary about a hedgehog family in Wales crossing a road").place.name == "Wales"
