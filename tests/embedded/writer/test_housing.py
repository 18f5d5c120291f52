"""A house and the town around it."""

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "house", "town"),
    [
        ("A convent in Umbria discovers that its wine has won a prize under another name", "convent", "Umbria"),
        ("The nurses of a hospital ship on the lower Congo put on a play", "ship", "Congo"),
        ("The lighthouse at Skerryvore blinks back", "lighthouse", "Skerryvore"),
        ("In Lyon, a widow inherits a puppet theatre and nobody claps", "puppet theatre", "Lyon"),
        ("Three generations share one kitchen in Tbilisi", "kitchen", "Tbilisi"),
        ("A Tokyo salaryman accepts a transfer to a branch office that is under water", "office", "Tokyo"),
        ("A girl raised by crows is sent to boarding school in Switzerland", "boarding school", "Switzerland"),
        ("The tollbooth crew of the Severn bridge find a child", "bridge", "Severn"),
        ("Cleaners in Oslo find a door in the museum that is on no plan", "museum", "Oslo"),
    ],
)
def test_a_pitch_plays_in_the_house_and_in_the_town(text, house, town):
    place = read(text).place

    assert house in place.at
    assert place.name.endswith(town)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ghost of Harrowgate Hall wants to learn the tango", "Harrowgate Hall"),
        ("The youngest librarian of Ravensworth Abbey can hear the books breathe", "Ravensworth Abbey"),
    ],
)
def test_a_house_by_its_name_is_where_it_plays(text, name):
    assert read(text).place.name == name


def test_a_town_where_somebody_was_before_is_no_part_of_the_house():
    assert read("Paroled from Joliet, a driver comes home to run her uncle's bakery").place.text == "a bakery"
