"""The figures of the artist count what a person would see."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from production_flow.documents.storyboard import Beat, Shot, ShotFigure

_PATH = Path(__file__).parents[2] / "benchmarks" / "sight.py"
_spec = importlib.util.spec_from_file_location("sight", _PATH)
sight = importlib.util.module_from_spec(_spec)
sys.modules["sight"] = sight
_spec.loader.exec_module(sight)


def picture(level):
    return np.full((54, 96, 4), level, np.uint8)


def beat(size="medium", angle="eye", figures=("ada",), action="Ada waits."):
    shot = Shot(id="a", size=size, angle=angle, seconds=4, action=action,
                figures=tuple(ShotFigure(character=name) for name in figures))  # fmt: skip
    made = Beat(
        beat_number=1, act="act_one", title="T", description="D", location="L", duration_seconds=4,
        camera={"shot_type": size}, characters=("ada", "bob"), shots=(shot,),
    )  # fmt: skip
    return made, shot


def record(main="ada", tilt=0.0, **more):
    entry = {"id": "ada", "head": 0.24, "tall": 1.25, "clear": 1.0, "above": -2.0, "over_shoulder": False}
    return {"main": main, "tilt": tilt, "figures": [entry | more]}


NAMES = {"ada": "Ada Voss", "bob": "Bob Reed"}


def test_two_frames_of_one_picture_look_alike_and_a_moved_one_does_not():
    room = np.tile(np.linspace(0, 255, 96).astype(np.uint8)[None, :, None], (54, 1, 4))
    frames = [sight.luma(one) for one in (room, np.minimum(room, 253) + 2, room[:, ::-1])]
    assert [(one, other) for _, one, other in sight.alike(frames)] == [(0, 1)]


@pytest.mark.parametrize(("level", "said"), [(6, "murky"), (250, "burnt"), (120, "flat")])
def test_an_even_frame_is_unreadable(level, said):
    assert sight.unreadable(sight.luma(picture(level))).startswith(said)


def test_a_frame_with_light_and_dark_is_readable():
    half = picture(40)
    half[:, 48:] = 200
    assert sight.unreadable(sight.luma(half)) == ""


def test_a_frame_as_its_beat_says_is_not_complained_of():
    assert sight.mismatches(*beat(), record(), NAMES) == []


@pytest.mark.parametrize(
    ("asked", "drawn", "said"),
    [
        ({"size": "close"}, {}, "a head is 0.24"),
        ({"angle": "low"}, {}, "low, but"),
        ({"angle": "over-shoulder"}, {}, "nobody's shoulder"),
        ({"angle": "dutch"}, {}, "upright"),
        ({}, {"clear": 0.3}, "ada is not seen"),
        ({"action": "Bob looks up at Ada."}, {}, "bob is not seen"),
        ({"figures": ("bob",)}, {}, "ada is not in the shot"),
    ],
)
def test_what_a_frame_lacks_is_named(asked, drawn, said):
    assert any(said in one for one in sight.mismatches(*beat(**asked), record(**drawn), NAMES))


def test_a_composition_is_another_from_another_side():
    one = {"location": "bar", "size": "wide", "angle": "high", "turn": 7.0, "figures": [{"pose": "sit"}]}
    assert sight.composition(one) == sight.composition({**one, "turn": 7.5})
    assert sight.composition(one) != sight.composition({**one, "turn": -16.0})


def test_what_belongs_to_somebody_is_not_them():
    assert sight.mismatches(*beat(action="Bob's hat lies there."), record(), NAMES) == []


def test_outlines_share_what_both_cover():
    one, other = np.zeros((10, 10), bool), np.zeros((10, 10), bool)
    one[:, :6], other[:, 3:9] = True, True
    assert sight.overlap(one, other) == pytest.approx(3 / 9)


def figure(hair, coat, shift=0, dim=1.0, *, lying=False, lifted=False):
    """A head with hair over shoulders in a coat, as BGRA, with the mask of it."""
    drawn, mask = np.zeros((200, 200, 4)), np.zeros((200, 200))
    drawn[40:60, 80 + shift : 120 + shift, :3] = hair
    drawn[60:90, 80 + shift : 120 + shift, :3] = (150, 180, 220)
    drawn[90:150, 60 + shift : 140 + shift, :3] = coat
    mask[drawn[..., :3].any(-1)] = 1.0
    picture, seen = (drawn[..., :3] * dim).astype(np.uint8), (mask * 255).astype(np.uint8)
    if lying:
        # A quarter turn about the head, so that the body is to its right.
        picture, seen = (np.asarray(Image.fromarray(one).rotate(90, center=(100, 65))) for one in (picture, seen))
    if lifted:
        picture, seen = (sight.upright(one, 100, 65, 90) for one in (picture, seen))
    return sight.patch(picture, seen / 255, 100 + shift, 65, 40)


def test_who_lies_is_themselves_once_turned_upright():
    ada = figure((20, 20, 40), (40, 40, 200))
    lying = figure((20, 20, 40), (40, 40, 200), lying=True)
    lifted = figure((20, 20, 40), (40, 40, 200), lying=True, lifted=True)
    assert ada.apart(lifted) < 0.1 * ada.apart(lying)


def test_the_same_person_elsewhere_and_in_the_dark_is_nearer_than_somebody_else():
    ada, again = figure((20, 20, 40), (40, 40, 200)), figure((20, 20, 40), (40, 40, 200), 30, 0.6)
    bob = figure((20, 200, 220), (200, 60, 40))
    assert ada.apart(ada) == pytest.approx(0)
    assert ada.apart(again) < 0.5 * ada.apart(bob)


def test_the_area_under_the_curve_is_one_when_every_pair_is_ranked_right_and_half_by_chance():
    assert sight.auc([0.1, 0.2], [0.3, 0.4, 0.5]) == 1.0
    assert sight.auc([0.3, 0.4], [0.1, 0.2]) == 0.0
    assert sight.auc([0.1, 0.4], [0.2, 0.3]) == 0.5
