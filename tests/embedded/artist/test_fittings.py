"""A knob is on its door and steps go up through the whole picture; neither lies on a table."""

import numpy as np
import pytest

from production_flow.documents.scene import Camera, Scene, SetPlace
from production_flow.embedded.artist import inserts
from production_flow.embedded.artist.renderer import Renderer

HALL = SetPlace(set="corridor", location="hall", interior=True)


def insert(action):
    """The picture of an insert, blue first."""
    scene = Scene(place=HALL, camera=Camera(size="insert"), action=action)
    return Renderer(scene, 320, 180, still=True).frame(0)[..., :3].astype(float)


def test_a_knob_is_in_the_middle_of_a_door_that_fills_the_picture():
    picture = insert("The door knob turns.")
    brass = (picture[..., 2] - picture[..., 0] > 90) & (picture[..., 1] > 120)
    assert brass[40:140, 120:200].mean() > 0.3
    assert np.ptp(picture[20:160, 10:100].mean((0, 2))) < 30


def test_steps_lie_over_one_another_across_the_picture():
    column = insert("The staircase, empty.")[:, 150].mean(1)
    assert (np.diff(column) < -12).sum() >= 4


@pytest.mark.parametrize(
    ("action", "noun"),
    [("The recipe box has a card for stew.", "card-box"), ("The door knob turns.", "knob"), ("A kettle.", "kettle")],
)
def test_the_words_before_a_thing_say_which_it_is(action, noun):
    scene = Scene(place=HALL, camera=Camera(size="insert"), action=action)
    assert Renderer(scene, 64, 36, still=True).insert.kind == noun


def test_a_sentence_of_no_thing_gives_its_last_word():
    assert inserts._noun("Nobody speaks.") == "speaks"


@pytest.mark.parametrize(
    ("action", "kind", "count"),
    [
        ("Seven bowls, seven spoons.", "bowl", 7),
        ("Two old lamps burn.", "lamp", 2),
        ("A bowl for seven days.", "bowl", 1),
        ("The candle burns.", "candle", 1),
    ],
)
def test_as_many_stand_there_as_are_counted(action, kind, count):
    assert inserts.count_of(action, kind) == count
    places = inserts.rows_of(count)
    assert len(places) == count
    assert abs(sum(across for across, _, _ in places)) < 1e-6
