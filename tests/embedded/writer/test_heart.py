"""The house that a sentence names: its rooms are its own, and the pilot is seen in them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from production_flow.embedded.writer.heart import heart_of
from production_flow.embedded.writer.kits.tables import tables
from production_flow.embedded.writer.plots import season_plan
from production_flow.embedded.writer.settings.choice import setting_of
from production_flow.embedded.writer.sites import PlaceSpec
from production_flow.embedded.writer.story import story
from production_flow.embedded.writer.storyboard import write_storyboard
from production_flow.embedded.writer.surfaces import Surfaces, preposition, turning

MUSEUM = "A forger and her nephew must steal a painting back from the museum that bought her fake, told as a film noir"


@pytest.mark.parametrize(
    ("sentence", "drawn"),
    [
        (MUSEUM, "museum"),
        ("Three retired acrobats rob the casino that cheated their circus, noir", "bar"),
        ("A blind organist hides a deserter in a bombed church", "church"),
        ("Three nuns crack the vault of a bank in Palermo, noir", "museum"),
    ],
)
def test_the_house_that_a_sentence_names_is_seen_in_three_beats_and_more(sentence: str, drawn: str):
    made = story(sentence, 2)
    room = made.place(heart_of(made))
    assert room is not None
    assert room.set == drawn
    seen = [beat for beat in write_storyboard(made, {}).beats if room.heading in beat.location]
    assert len(seen) >= 3


@pytest.mark.parametrize(
    ("sentence", "heading"),
    [
        ("A night porter at a grand hotel in Trieste must find a guest, noir", "LOBBY"),
        ("Three nuns crack the vault of a bank in Palermo, noir", "COUNTER HALL"),
        ("Three retired acrobats rob the casino that cheated their circus, noir", "GAMING FLOOR"),
        ("A family runs a failing cinema, comedy", "STALLS"),
        (
            "A getaway driver and her ex-husband must rob an auction house in London, noir",
            "AUCTION HOUSE, THE SALEROOM",
        ),
        ("Five thieves rehearse a ballet to break into the opera house of Odessa, a heist", "OPERA HOUSE, THE STALLS"),
    ],
)
def test_a_house_has_the_room_that_it_is_known_by_and_a_street_before_it(sentence: str, heading: str):
    made = story(sentence, 3)
    room, front = made.place(heart_of(made)), made.place(made.kit.manner.main)
    assert room is not None
    assert front is not None
    assert (room.heading, room.interior, front.interior) == (heading, True, False)


def test_one_is_on_a_pier_whatever_its_number():
    pier = PlaceSpec("dock", "Pier Nine", "PIER NINE", "dock", False, (), (), (), "")  # noqa: FBT003
    assert preposition(pier) == "on"
    assert preposition(replace(pier, name="Eleven Mill Terrace")) == "at", "a house, by its number"


def test_a_train_has_no_kitchen_garden():
    made = story("A detective on a night train to Vienna hunts a poisoner, noir", 3)
    assert all(place.interior for place in made.places)
    assert not any(re.search(r"garden|yard|square|street", place.name.lower()) for place in made.places)
    assert made.places[0].name.startswith("The Night Train, the ")


def test_choirboys_in_a_church_are_in_no_theatre():
    made = story("Four choirboys steal the bells back from the soldiers in a bombed church, a musical", 5)
    assert setting_of(made.brief) is None
    told = " ".join(place.name for place in made.places)
    assert "Box" not in told
    assert "Dressing" not in told


def test_choirboys_are_boys_of_about_one_age_with_the_cares_of_boys():
    made = story("Four choirboys steal the bells back from the soldiers in a bombed church, a musical", 5)
    boys = made.people[:4]
    assert {boy.gender for boy in boys} == {"m"}
    assert all(7 <= boy.age <= 12 for boy in boys)
    assert not any("loan" in boy.secret or "ticket" in boy.secret for boy in boys)


@pytest.mark.parametrize(
    ("sentence", "turns"),
    [
        (MUSEUM, ""),
        ("Four choirboys steal the bells back from the soldiers in a bombed church, a musical", ""),
        ("Two sisters inherit a haunted piano in Leeds", ""),
        ("A detective in Hull must find out who hid the map", "the map"),
        ("A detective in Hull must find out who forged the map", ""),  # what is forged is what the whole case is about
    ],
)
def test_a_pilot_turns_on_no_piano_in_a_pocket_and_not_on_what_is_to_be_stolen(sentence: str, turns: str):
    named = turning(story(sentence, 1).brief)
    assert (named.phrase if named else "") == turns


def test_what_a_plot_is_about_keeps_its_street_in_a_hospital():
    made = story("A night nurse in 1950s Marseille hunts the smuggler who killed her brother, noir", 4)
    told = " ".join(line.line for beat in write_storyboard(made, {}).beats for line in beat.dialogue or ())
    assert "entrance yard" not in told


@pytest.mark.parametrize(
    ("sentence", "gender", "apart"),
    [
        ("A widowed beekeeper and her granddaughter investigate missing honey in Wales", "f", range(-60, -30)),
        ("A forger and her nephew rob a museum", "m", range(-31, -10)),
        ("A boxer and his mother open a gym", "f", range(18, 31)),
    ],
)
def test_kin_who_come_along_are_of_their_gender_and_age(sentence: str, gender: str, apart: range):
    for seed in (1, 2, 3):
        first, second = story(sentence, seed).people[:2]
        assert second.gender == gender
        assert second.age - first.age in apart


def test_what_a_hero_sees_in_an_object_of_the_sentence_is_not_said_of_the_case_s_own():
    made = story("A detective in Hull must find out who hid the map, noir", 2)
    plan, kit = season_plan(made)[0], tables("noir")
    assert turning(made.brief) is not None
    solved = Surfaces(made, kit, plan).things["A1"]["solve"]
    assert not set(solved) & set(kit.cases[plan.case]["f1"]["solve"])


def test_grandmothers_are_no_sisters_and_brothers_are():
    names = [person.name.split()[-1] for person in story("Four grandmothers from a choir rob the bank", 4).people[:4]]
    assert len(set(names)) > 1
    names = [person.name.split()[-1] for person in story("Two brothers open a gym in Hull", 4).people[:2]]
    assert len(set(names)) == 1


@pytest.mark.parametrize(
    ("sentence", "main", "interior"),
    [
        ("A princess must win the kingdom's singing contest to break a spell", "", False),
        ("A widow hides a soldier in a convent in Naples", "The Convent, the Cloister", True),
    ],
)
def test_a_kingdom_is_no_room_and_a_convent_with_one_inn_is_seen_in_its_cloister(sentence, main, interior):
    made = story(sentence, 3)
    place = made.place(made.kit.manner.main)
    assert place is not None
    assert place.interior is interior
    assert not main or place.name == main


def test_somebodys_own_corner_is_not_that_of_a_street():
    pier = next(place for place in story("A widow sells a pier in Brighton", 1).places)
    assert preposition(replace(pier, name="The Stage Manager's Corner")) == "in"
    assert preposition(replace(pier, name="The Clock Corner")) == "on"
