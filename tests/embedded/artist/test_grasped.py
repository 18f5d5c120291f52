"""What somebody has in the hand by the words of a shot."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.embedded.artist.grasped import grasped

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


@pytest.mark.parametrize(
    ("action", "ada", "bob"),
    [
        ("Ada reads aloud from a page in the bar, and leaves one line out.", "letter", None),
        ("Ada meets Bob at the door, coat on, and holds out an envelope at arm's length.", "envelope", None),
        ("Ada is hanging wash, and Bob holds the key.", None, "key"),
        ("Ada pours Bob a small glass of green.", "glass", None),
        ("Ada holds the door. Bob waits.", None, None),
        ("Ada carries a table through the post office.", None, None),
    ],
)
def test_it_is_in_the_hand_of_whose_verb_it_is(action, ada, bob):
    people = figure("ada", pose="hold"), figure("bob", pose="hold")
    scene = shot("office", "medium", *people, action=action)
    assert [grasped(scene, one) for one in people] == [ada, bob]


def test_whoever_has_a_thing_of_the_show_or_no_hand_for_it_takes_nothing_else():
    action = "Ada reads aloud from a page."
    for one in (figure("ada", pose="hold", holds="knife"), figure("ada", pose="sit")):
        assert grasped(shot("office", "medium", one, action=action), one) is None
