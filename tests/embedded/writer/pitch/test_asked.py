"""An order to whoever writes, and a list of people, are the pitch that they mean."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.pitch.asked import asked
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Write me a poem about a ferryman who forgets names", "A story about a ferryman who forgets names"),
        ("Can you make a cartoon about a crab?", "A cartoon about a crab"),
        ("Please create a gritty live action series about medics", "A gritty live action series about medics"),
        ("A haiku about frogs", "A story about frogs"),
        ("I teach social studies and my class wants to make a series about a scribe", "A series about a scribe"),
        ("Our oat milk brand is looking for a warm branded series about neighbours", "A series about neighbours"),
        ("MONA (34, thief), GUS (60, her father).", "A 34-year-old thief named Mona and her father Gus"),
        (
            "Characters: Mona, 34, a thief. Gus, 60, her father. Setting: a ferry in Norway. They plan a robbery.",
            "A 34-year-old thief named Mona and her father Gus plan a robbery on a ferry in Norway",
        ),
        ("Mona: a thief. Gus: her father. They rob a ferry", "A thief named Mona and her father Gus rob a ferry"),
    ],
)
def test_what_is_asked_for_is_a_pitch(text: str, told: str):
    assert asked(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Paris, Texas, a love story",
        "London, 1888: a surgeon hunts a killer",
        "Anna, a nurse, and Ben, a thief, fall in love",
        "Maria, 60, and Luz, 12, drive to the sea",
        "Make a wish, says the well, and a baker does",
        "A poet writes a poem about a ferryman and loses it",
    ],
)
def test_a_pitch_stays_as_it_is(text: str):
    assert asked(text) == text


def test_a_list_of_people_is_read_with_their_ages_and_kin():
    brief = read("Characters: Mona, 34, a thief. Gus, 60, her father. Setting: a ferry in Norway. They plan a robbery.")
    assert [(one.name, one.noun, one.age) for one in brief.protagonists][:1] == [("Mona", "thief", 34)]
    assert brief.place.text == "a ferry in Norway"
    assert brief.title == ""
    assert brief.unused == ()
