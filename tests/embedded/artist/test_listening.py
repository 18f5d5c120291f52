"""Who listens answers the speaker's mood with face and head, and nobody stands quite still for a second."""

import importlib.util
import itertools
from pathlib import Path
from random import Random

import numpy as np
import pytest

from production_flow.embedded.artist import gestures
from production_flow.embedded.artist.figures.poses import POSES
from production_flow.embedded.artist.listening import Listening
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)

LINE = shots.line("bob", 10, 60)


def heard(mood, tension=3.0, own="neutral", seed=1):
    """Somebody who hears one line in a mood."""
    return Listening(own, [LINE], {"bob": mood}, tension, Random(seed))


def answers(mood, tension):
    """Every face that a line in a mood is answered with, over many chances."""
    found = set()
    for seed in range(20):
        listening = heard(mood, tension, seed=seed)
        for drawn in range(0, 96, 2):
            face = listening.face(drawn)
            if isinstance(face, tuple) and drawn > LINE.start + 24:
                found.add(face[1][0])
    return found


def test_the_answer_follows_the_speakers_mood_and_the_tension():
    assert answers("joy", 2) <= {"warm", "joy"}
    assert answers("anger", 8) <= {"fear", "anger", "determined"}
    assert answers("anger", 8) != answers("anger", 2)


def test_the_face_is_its_own_before_the_line_and_long_after_it():
    listening = heard("sad")
    for drawn in (0, 8, 140):
        assert listening.face(drawn) in {None, "neutral"}
        assert listening.head(drawn) == pytest.approx((0.0, 0.0), abs=0.002)


def test_who_is_pleased_nods_and_who_doubts_shakes_the_head():
    pleased, doubting = heard("joy"), heard("sly")
    nods = [pleased.head(drawn)[1] for drawn in range(0, 110, 2)]
    shakes = [next(h for h in (heard("sly", seed=seed) for seed in range(20)) if h.lines[0].head == "shake")
              .head(drawn)[0] for seed in (0,) for drawn in range(0, 110, 2)]  # fmt: skip
    assert max(nods) > 0.03
    assert max(shakes) > 0.01 > -0.01 > min(shakes)
    assert doubting.lines[0].answer in {"doubt", "think"}


def test_no_second_of_a_listener_is_a_still():
    scene = shots.shot("square", "medium-close", shots.figure("ada", facing="right"), length=84)
    renderer = Renderer(scene, 192, 108, crowd=False)
    frames = [renderer.frame(frame)[..., :3].astype(int) for frame in range(0, 84, 4)]
    moved = [np.abs(one - other).max() > 12 for one, other in itertools.pairwise(frames)]
    assert all(any(moved[at : at + 6]) for at in range(len(moved) - 5))


def test_weight_goes_over_to_the_other_leg_in_steps():
    own, half, gone = (POSES[gestures.shifted("stand", share)].hip[0] for share in (0.0, 0.5, 1.0))
    assert own > half > gone
    assert gone < 0 < own
    assert gestures.settled(gestures.shifted("stand", 1.0)) == "stand"
    assert gestures.shifted("sit", 1.0) == "sit"
