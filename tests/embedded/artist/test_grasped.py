"""What somebody has in the hand by the words of a shot."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.artist.figures import Acting, Figure
from production_flow.embedded.artist.figures.acting import FigureLight
from production_flow.embedded.artist.grasped import carried, grasped
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases

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


@pytest.mark.parametrize(
    ("action", "ada", "bob"),
    [
        ("Ada comes round by the door with a lantern.", "lantern", None),
        ("Ada comes past the bar, and Bob comes out, as it happens, with two cups.", None, "cup"),
        ("Ada lays a whole bunch of keys on the table.", "key", None),
        ("Bob rinses both mugs.", None, "cup"),
        ("A match burns down to Ada's fingers in the office before she drops it.", "match", None),
        ("Bob is not in it any more, and in Ada's palm there is a ticket for something else.", "ticket", None),
        ("Ada tries to pay. Bob looks away.", "coin", None),
        ("Ada still has the box held out.", "box", None),
        ("Bob has the drawer open, and the photograph in one hand, when the lamp goes up.", None, None),
        ("Bob has a photograph in one hand.", None, "photograph"),
        ("Ada has the kettle on. Bob has a book under his arm.", None, "book"),
        ("Somebody hums the tune that goes with the bells.", None, None),
        ("Ada puts out her half of the lights.", None, None),
        ("Ada puts the light out, and Bob turns the wheel.", None, None),
    ],
)
def test_what_is_said_of_hands_in_other_words_is_in_them_too(action, ada, bob):
    people = figure("ada", pose="give"), figure("bob", pose="hold")
    scene = shot("office", "medium", *people, action=action)
    assert [grasped(scene, one) for one in people] == [ada, bob]


def test_whoever_was_told_to_do_nothing_holds_what_the_words_say():
    people = figure("ada", pose="stand"), figure("bob", pose="stand", holds="knife")
    scene = carried(shot("office", "medium", *people, action="Ada buys a cabbage, and Bob carries a lamp."))
    assert [(one.pose, one.holds) for one in scene.figures] == [("hold", None), ("stand", "knife")]
    lit = carried(shot("office", "medium", *people, action="A match burns down to Bob's fingers."))
    assert [(one.pose, one.holds) for one in lit.figures] == [("stand", None), ("hold", None)]


def test_who_sits_or_walks_has_only_what_is_said_plainly():
    words = {"Ada shuts the book.": ("sit", "book"), "Ada puts down a cup.": ("sit", None),
             "Ada walks on with Bob's paper under one arm.": ("walk", "letter")}  # fmt: skip
    for action, (pose, kind) in words.items():
        one = figure("ada", pose=pose)
        assert grasped(shot("office", "medium", one, figure("bob"), action=action), one) == kind


def test_whoever_has_a_thing_of_the_show_or_no_hand_for_it_takes_nothing_else():
    action = "Ada reads aloud from a page."
    for one in (figure("ada", pose="hold", holds="knife"), figure("ada", pose="lie")):
        assert grasped(shot("office", "medium", one, action=action), one) is None


@pytest.mark.parametrize(
    ("size", "words"),
    [
        ("medium-close", "Ada holds up the key."),
        ("medium", "Ada reads Bob a letter."),
        ("medium", "Ada holds the cup."),
    ],
)
def test_what_a_back_in_the_foreground_holds_is_beside_it_in_the_picture(size, words):
    people = figure("ada", pose="hold"), figure("bob", main=True)
    made = Renderer(shot("office", size, *people, angle="over-shoulder", action=words), 320, 180, still=True)
    back = next(player for player in made.players if player.spot.shoulder)
    anchors, place, foot = back.anchors(0, made.path)
    hand = max(anchors.hands, key=lambda at: -at[1])
    x, y = foot[0] + place.scale * hand[0], foot[1] + place.scale * hand[1]
    assert 0.1 * 320 < x < 0.9 * 320
    assert 0.3 * 180 < y < 0.93 * 180
    assert abs(x - foot[0] - place.scale * anchors.head[0]) > 1.05 * anchors.head_radius * place.scale
    empty = shot("office", size, figure("ada"), people[1], angle="over-shoulder", action="Ada listens.")
    assert Renderer(empty, 320, 180, still=True).players[-1].spot.figure.pose == "stand"


@pytest.mark.parametrize(
    ("action", "held"),
    [("Ada stands there with her hat on and reads it.", None), ("Ada comes in with a hat on.", None),
     ("Ada comes in with a hat on the tray.", "hat"), ("Ada comes in with a hat.", "hat")],
)  # fmt: skip
def test_a_hat_that_is_worn_is_in_nobodys_hand(action, held):
    scene = shot("office", "medium", figure("ada", pose="hold"), action=action)
    assert grasped(scene, scene.figures[0]) == held


def test_a_key_held_up_stands_out_of_the_fist():
    def drawn(kind):
        made = Figure(shots.LOOKS["ada"], shots.STYLE)
        surface = canvases.surface(400, 700)
        canvas = surface.getCanvas()
        canvas.translate(150, 650)
        anchors = made.draw(canvas, Acting(pose="hold", view="profile", holds=kind), FigureLight(), 110.0)
        return canvases.pixels_of(surface.makeImageSnapshot())[..., :3].astype(int), anchors

    (held, anchors), (empty, _) = drawn("key"), drawn(None)
    rows = np.flatnonzero((np.abs(held - empty).sum(2) > 60).any(1))
    hand = 650 + min(y for _, y in anchors.hands)
    assert rows[0] < hand - 12
