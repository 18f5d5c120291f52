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
        ("Cleaners in Oslo find a door in the museum that is on no plan", "museum", "Oslo"),
    ],
)
def test_a_pitch_plays_in_the_house_and_in_the_town(text, house, town):
    place = read(text).place

    assert house in place.at
    assert place.name.endswith(town)
