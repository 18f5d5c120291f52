"""What does not belong together makes a comedy; a word that means something else makes nothing."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.genre import read_genre
from production_flow.embedded.writer.meanings import meant
from production_flow.embedded.writer.moods import comic
from production_flow.embedded.writer.reader import read


@pytest.mark.parametrize(
    "pitch",
    [
        "A minor god of doorways takes a job as a hotel concierge",
        "A competitive eater with stage fright",
        "Two beagles open a bank",
    ],
)
def test_what_is_out_of_place_is_funny(pitch: str) -> None:
    assert comic(pitch) > 0
    brief = read(pitch)
    assert {"comedy", "workplace"} & {brief.kit, brief.second}


def test_what_is_in_its_place_is_not() -> None:
    assert comic("A priest hears the confession of a dying farmer") == 0


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Two meter maids fall out over a parking space", "Two meter maids fall out over a room"),
        ("an energy giant", "an conglomerate"),
        ("a giant sells his tree", "a giant sells his tree"),
    ],
)
def test_a_word_that_means_something_else_names_no_genre(said: str, left: str) -> None:
    assert meant(said) == left


@pytest.mark.parametrize(
    ("pitch", "genre"),
    [
        ("A hospital porter in Leeds keeps a list of last words and starts delivering them", "drama"),
        ("The porters of a hospital in Leeds fight over one lift", "workplace"),
        ("The wives of a fishing village take the boats out", "drama"),
        ("The emperor's taster has lost her sense of smell", "historical"),
        ("Deep beneath Antarctica, a drilling team strikes a staircase", "scifi"),
    ],
)
def test_one_at_work_and_a_village_at_peace_are_told_as_what_happens(pitch: str, genre: str) -> None:
    assert read_genre(pitch, "").name == genre
