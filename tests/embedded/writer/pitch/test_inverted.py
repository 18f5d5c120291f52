"""Pitches with their subject behind the verb, or somebody named last: whom they are about comes first."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.rephrased import rephrased
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        (
            "Into the silver town of Perdition rides a one-armed piano tuner with a list of eleven names.",
            "A one-armed piano tuner rides into the silver town of Perdition with a list of eleven names",
        ),
        (
            "Handling the snakes and the invoices is Darlene, the dispatcher of a pest control firm",
            "Darlene, the dispatcher of a pest control firm, handles the snakes and the invoices",
        ),
        (
            "Locked away in the North Tower are the heroes nobody wanted",
            "The heroes nobody wanted are locked away in the North Tower",
        ),
        (
            "Nobody in Palermo fixes a horse race as beautifully as blind Uncle Aldo",
            "Blind Uncle Aldo fixes a horse race in Palermo",
        ),
        (
            "Every autumn the village of Hollin chooses a scarecrow, and this year it has chosen the new schoolteacher",
            "The new schoolteacher is chosen by the village of Hollin as a scarecrow",
        ),
        (
            "A documentary crew follows the night shift of a bowling alley whose manager shouts",
            "A mockumentary about the night shift of a bowling alley whose manager shouts",
        ),
    ],
)
def test_whom_it_is_about_comes_first(pitch, told):
    assert rephrased(pitch) == told


@pytest.mark.parametrize(
    "pitch",
    [
        "In 1666 a baker's daughter in London hides the one man who knows how the fire really began.",
        "Retired superheroes run a bingo hall in Tampa, and the jackpot is a superpower.",
        "In the valley lives a river that has forgotten the sea",
    ],
)
def test_a_sentence_in_its_order_stays_as_it_is(pitch):
    assert rephrased(pitch) == pitch


def test_somebody_to_whom_everybody_owes_leads():
    brief = read(
        "Every gangster in Marseille owes money to Odile, a retired bookkeeper, and now somebody kills her debtors"
    )
    assert (brief.protagonists[0].name, brief.protagonists[0].noun) == ("Odile", "bookkeeper")
