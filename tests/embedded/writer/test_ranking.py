"""Which place of a pitch comes first."""

import pytest

from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "said", "unsaid"),
    [
        ("Released from Alcatraz, a forger goes home to run his sister's bakery", "bakery", "Alcatraz"),
        ("A message from Earth reaches a prison ship that has forgotten its crime", "prison ship", "Earth"),
        ("While his wife is away on an oil rig, a baker turns the garage into a cinema", "garage", "oil rig"),
        ("Robbed by the bank clerk she loved, a singer opens a saloon in Yuma", "saloon in Yuma", "bank"),
    ],
)
def test_a_place_left_or_beside_the_main_clause_is_not_where_it_plays(text, said, unsaid):
    place = read(text).place

    assert place.said
    assert said in place.at
    assert unsaid not in place.at


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Under Napoleon a mapmaker in Milan hides a rebel in his globe", "Milan"),
        ("On the eve of his retirement, a judge in Bergen reopens his first case", "Bergen"),
    ],
)
def test_a_ruler_or_a_day_is_no_place(text, place):
    assert read(text).place.name == place
