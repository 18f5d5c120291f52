"""Handing: a thing that goes from one to the other is in one hand, and it is seen whose."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.documents.scene import SceneProp
from production_flow.embedded.artist.grasped import grasped
from production_flow.embedded.artist.handing import handed

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot

KEYS = SceneProp(id="the-keys", kind="keys")


def over(action, near_pose="stand", **more):
    """Bob, whose face we see, over Ada's shoulder."""
    near = figure("ada", pose=near_pose, place=0.88, depth=-0.6, facing="left", **more)
    face = figure("bob", main=True, gaze="ada", facing="right")
    return shot("office", "medium", face, near, angle="over-shoulder", action=action)


def poses(scene):
    return {one.look.id: (one.pose, one.holds) for one in handed(scene).figures}


@pytest.mark.parametrize("giver", ["ada", "bob"])
def test_who_gives_a_thing_has_it_until_the_other_takes_it(giver):
    taker = "bob" if giver == "ada" else "ada"
    people = (figure(giver, pose="give", holds="the-keys"), figure(taker, pose="hold", holds="the-keys"))
    found = poses(shot("office", "medium", *people, props=(KEYS,), action="The keys change hands."))
    assert found[giver] == ("give", "the-keys")
    assert found[taker] == ("reach", None)


def test_of_two_who_hold_the_same_thing_it_is_with_the_first_who_is_named():
    people = (figure("ada", pose="hold", holds="the-keys"), figure("bob", pose="hold", holds="the-keys"))
    found = poses(shot("office", "medium", *people, props=(KEYS,), action="Bob weighs the keys, and Ada waits."))
    assert (found["bob"][1], found["ada"][1]) == ("the-keys", None)


@pytest.mark.parametrize("action", ["Ada gets up to leave.", "Bob ties a parcel.", "", "Ada ties a parcel."])
def test_over_a_shoulder_stays_what_it_was_asked_to_be(action):
    assert handed(over(action)) == over(action)


def test_what_nobody_of_the_shot_brings_is_with_whom_it_is_brought_to():
    people = figure("ada", pose="hold"), figure("bob", pose="hold")
    scene = shot("office", "wide", *people, action="A boy brings Ada a box, with regards.")
    assert [grasped(scene, one) for one in scene.figures] == ["box", None]


@pytest.mark.parametrize("words", ["and gives it to Bob", "and hands it over"])
def test_what_was_named_before_is_given(words):
    people = figure("ada", pose="give"), figure("bob", pose="stand")
    scene = shot("office", "medium", *people, action=f"Ada has written a letter, {words}.")
    assert grasped(scene, scene.figures[0]) == "letter"
