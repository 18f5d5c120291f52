"""Two who touch by the words of a shot come together, and hands lie where the words say."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path

import pytest

from production_flow.embedded.artist.pairing import COMFORT, KISS, KISSED, LINKED, RUB, paired
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


def poses(action, *figures, **more):
    scene = paired(shot("square", "medium", *(figures or (figure("ada"), figure("bob"))), action=action, **more))
    return {one.look.id: one.pose for one in scene.figures}


@pytest.mark.parametrize(
    ("action", "ada", "bob"),
    [
        ("Ada kisses Bob on the forehead.", KISS, KISSED),
        ("Bob kisses Ada.", KISSED, KISS),
        ("Bob walks Ada arm in arm round the chapel, nodding to people.", LINKED, LINKED),
        ("Ada slips an arm through Bob's, at the window.", LINKED, LINKED),
        ("Ada walks Bob along the room by the elbow.", LINKED, LINKED),
        ("Bob gives Ada a shoulder rub.", "sit", RUB),
        ("Ada takes Bob by the shoulders and says that everybody knows.", COMFORT, "stand"),
        ("Ada straightens Bob's collar, a little too tight.", COMFORT, "stand"),
        ("Ada does not kiss Bob.", "stand", "stand"),
        ("Ada never kisses Bob.", "stand", "stand"),
        ("Ada kisses Bob's hand.", "stand", "stand"),
        ("Ada looks over one shoulder at Bob.", "stand", "stand"),
    ],
)
def test_the_words_say_who_touches_whom(action, ada, bob):
    assert poses(action) == {"ada": ada, "bob": bob}


def test_who_walks_off_after_it_is_there_for_it():
    scene = shot("square", "medium", figure("ada"), figure("bob", pose="walk", exits="right"), action="")
    scene = paired(scene.model_copy(update={"action": "Bob kisses Ada and goes."}))
    assert scene.figures[1].exits is None


def test_a_kiss_is_not_seen_over_the_shoulder_of_one_of_the_two():
    scene = shot("square", "medium", figure("ada"), figure("bob"), angle="over-shoulder", action="Bob kisses Ada.")
    assert paired(scene).camera.angle == "eye"


def test_who_lies_is_not_pulled_up_for_a_kiss():
    assert poses("Ada kisses Bob.", figure("ada"), figure("bob", pose="lie"))["bob"] == "lie"


def met(action, *figures, size="medium-wide"):
    made = Renderer(shot("square", size, *figures, action=action), 320, 180, still=True)
    found = {}
    for player in made.players:
        anchors, place, foot = player.anchors(0, made.path)
        at = [(foot[0] + place.scale * x, foot[1] + place.scale * y) for x, y in (anchors.head, *anchors.hands)]
        found[player.spot.figure.look.id] = (at[0], at[1:], 2 * anchors.head_radius * place.scale, player.spot)
    return found


@pytest.mark.parametrize(("one", "other"), [("ada", "bob"), ("bob", "kit"), ("rex", "ada"), ("kit", "ada")])
def test_faces_that_kiss_are_near_and_beside_each_other(one, other):
    found = met(f"{one.title()} kisses {other.title()}.", figure(one), figure(other))
    (ax, ay), _, size, a = found[one]
    (bx, by), _, _, b = found[other]
    assert {a.view, b.view} == {"profile"}
    assert a.mirrored is not b.mirrored
    assert 0.45 * size < abs(ax - bx) < 1.15 * size
    assert abs(ay - by) < (1.1 if "kit" in {one, other} else 0.75) * size


@pytest.mark.parametrize(("one", "other"), [("ada", "bob"), ("bob", "kit"), ("rex", "ada"), ("ada", "kit")])
def test_a_hand_of_an_embrace_lies_on_the_other_and_not_in_the_air(one, other):
    found = met(f"{one.title()} hugs {other.title()}.", figure(one), figure(other))
    before, behind = sorted(found.values(), key=lambda row: row[3].depth)
    (head, _, size, spot), hands = behind, before[1]
    hand = min(hands, key=lambda at: math.dist(at, head))
    assert abs(hand[0] - head[0]) < 0.75 * size
    assert hand[1] > head[1] + 0.3 * size
    assert spot.view == "profile"


@pytest.mark.parametrize(("one", "other"), [("ada", "bob"), ("bob", "ada"), ("ada", "rex")])
def test_two_arm_in_arm_stand_side_by_side_and_their_hands_are_near(one, other):
    found = met(f"{one.title()} and {other.title()} go arm in arm.", figure(one), figure(other))
    a, b = found.values()
    assert a[3].view == b[3].view == "front"
    nearest = min(math.dist(x, y) for x in a[1] for y in b[1])
    assert nearest < 0.9 * max(a[2], b[2])


@pytest.mark.parametrize(("one", "other"), [("bob", "ada"), ("ada", "bob"), ("rex", "kit")])
@pytest.mark.parametrize("angle", ["eye", "low"])
def test_hands_that_rub_shoulders_lie_under_the_head_from_behind(one, other, angle):
    action = f"{one.title()} gives {other.title()} a shoulder rub."
    scene = shot("office", "medium", figure(one), figure(other, pose="sit"), action=action, angle=angle)
    made = Renderer(scene, 320, 180, still=True)
    rows = {}
    for player in made.players:
        anchors, place, foot = player.anchors(0, made.path)
        rows[player.spot.figure.look.id] = (player.spot, anchors, place, foot)
    spot, anchors, place, foot = rows[one]
    seated, theirs, near, ground = rows[other]
    assert spot.mirrored is seated.mirrored
    head = (ground[0] + near.scale * theirs.head[0], ground[1] + near.scale * theirs.head[1])
    size = 2 * theirs.head_radius * near.scale
    for x, y in anchors.hands:
        hand = (foot[0] + place.scale * x, foot[1] + place.scale * y)
        assert abs(hand[0] - head[0]) < 1.0 * size
        assert 0.25 * size < hand[1] - head[1] < 1.6 * size
