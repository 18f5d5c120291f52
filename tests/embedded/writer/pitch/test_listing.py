"""A pitch that lists what a show has is told as a sentence; a sentence stays as it is."""

import pytest

from production_flow.embedded.writer.pitch.listing import listed
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("pitch", "told"),
    [
        (
            "two broke magicians, one haunted motel, off season",
            "Two broke magicians in a haunted motel must get through the off season.",
        ),
        (
            "An Icelandic volcano, a geologist who lies, and a town that refuses to leave",
            "A geologist who lies on an Icelandic volcano must win over a town that refuses to leave.",
        ),
        (
            "A boy, a broken robot and a very long winter",
            "A boy and a broken robot must get through a very long winter.",
        ),
        ("A mother, a daughter, one bathroom", "A mother and a daughter must share a bathroom."),
        ("Two sisters, one inheritance", "Two sisters must hold on to an inheritance."),
        (
            "Two kids, one time machine, zero supervision",
            "Two kids must hold on to a time machine without supervision.",
        ),
        ("One mailman, ten thousand dogs", "A mailman must win over ten thousand dogs."),
        (
            "The last video rental shop in Ohio and the ghost who never returned his tape",
            "The keeper of the last video rental shop in Ohio must win over the ghost who never returned his tape.",
        ),
        (
            "The last lighthouse on the Skeleton Coast, and the woman who refuses to switch it off",
            "The woman in the last lighthouse on the Skeleton Coast refuses to switch it off.",
        ),
    ],
)
def test_a_list_is_told_as_a_sentence(pitch, told):
    assert listed(pitch) == told


@pytest.mark.parametrize(
    "pitch",
    [
        "Five cousins inherit a bankrupt ice rink and one very old Zamboni driver who refuses to retire",
        "A cop, a priest and a dog walk into a bar",
        "A retired judge and a burglar look for her sister",
        "A father and his four daughters keep a secret",
        "The cook of a ship and the captain's wife plan a mutiny",
        "A lace maker and the deserter she hides",
        "ghosts",
        "milk, eggs, two light bulbs, birthday candles, rope",
    ],
)
def test_a_sentence_is_no_list(pitch):
    assert listed(pitch) == pitch


def test_who_and_where_of_a_list_are_read():
    brief = read("Two broke magicians, one haunted motel, off season")
    assert [hero.phrase for hero in brief.protagonists] == ["a broke magician"] * 2
    assert "haunted motel" in brief.place.text
    assert any("it is told as" in note for note in brief.notes)


def test_somebody_of_whom_something_is_told_comes_before_houses_that_are_rivals():
    brief = read("two rival foundries in Ghent, one bell, and a tuner who hears a crack")
    assert [hero.noun for hero in brief.protagonists] == ["tuner"]
    assert brief.place.name == "Ghent"
