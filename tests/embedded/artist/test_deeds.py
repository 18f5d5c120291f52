"""What the words say is done: driven, leant, written; two who embrace or shake hands meet."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.artist.deeds import asleep, told
from production_flow.embedded.artist.facing import view_of
from production_flow.embedded.artist.figures import Acting, Figure
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot


def poses(action, *figures, **more):
    """The poses that the words of a shot give its figures."""
    return [one.pose for one in told(shot("street", "medium", *figures, action=action, **more)).figures]


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Ada leans on the counter.", "lean"),
        ("She drives on through the rain.", "drive"),
        ("Ada stirs the pot.", "cook"),
        ("Ada writes a name on the map.", "write"),
        ("Ada points at the door.", "point"),
        ("Ada holds up the key.", "hold"),
        ("Ada waits. The wind goes round the house.", "stand"),
    ],
)
def test_a_deed_of_the_only_figure(action, pose):
    assert poses(action, figure("ada")) == [pose]


def test_each_deed_belongs_to_who_is_named_before_it():
    assert poses("Bob stirs the pot while Ada writes.", figure("ada"), figure("bob")) == ["write", "cook"]
    assert poses("The wind drives at the panes.", figure("ada"), figure("bob")) == ["stand", "stand"]


def test_who_was_given_something_to_do_goes_on_with_it():
    assert poses("Ada leans on the wall.", figure("ada", pose="sit")) == ["sit"]
    assert poses("Ada leans on the wall.", figure("ada", enters="left")) == ["stand"]


@pytest.mark.parametrize(
    ("action", "face", "pose"),
    [
        ("Ada leans on the counter.", "sly", "lean"),
        ("Ada puts both elbows on the table and asks.", "warm", "lean"),
        ("Ada hears all of it.", "sly", "arms-crossed"),
        ("Ada hears all of it.", "warm", "hip"),
        ("Ada hears all of it.", "surprise", "lean-in"),
        ("Ada leans on the wall.", "pain", "arms-crossed"),
    ],
)
def test_nobody_leans_on_furniture_that_no_word_puts_there(action, face, pose):
    scene = shot("kitchen", "medium", figure("ada", pose="lean", expression=face), action=action)
    assert told(scene).figures[0].pose == pose


def test_of_two_who_lean_only_the_one_has_something_to_lean_on_whom_the_words_name():
    people = figure("ada", pose="lean"), figure("bob", pose="lean")
    scene = shot("kitchen", "medium", *people, action="Bob puts both elbows on the counter.")
    assert [one.pose for one in told(scene).figures] == ["arms-crossed", "lean"]


def test_whoever_gives_in_holds_out_both_hands():
    people = figure("ada", pose="hold"), figure("bob", pose="give", holds="key")
    scene = shot("office", "medium", *people, action="Bob laughs once, and holds out both wrists.")
    given = told(scene).figures[1]
    assert (given.pose, given.holds) == ("wrists", None)
    anchors = Figure(shots.LOOKS["ada"], shots.STYLE).anchors(Acting(view="profile", pose="wrists"), 100)
    assert min(x for x, _ in anchors.hands) > anchors.head[0] + 60
    assert np.ptp([y for _, y in anchors.hands]) < 20


def test_who_shakes_hands_has_them_empty():
    people = figure("ada", pose="hold", holds="cup"), figure("bob", pose="give")
    scene = shot("office", "medium", *people, action="Bob shakes Ada's hand for much too long.")
    assert [(one.pose, one.holds) for one in told(scene).figures] == [("give", None)] * 2


def test_who_kneels_before_the_camera_is_seen_a_little_from_the_side():
    for pose, view in (("crouch", "three-quarter"), ("kneel", "three-quarter"), ("stand", "front")):
        assert view_of(shot("street", "wide"), figure("ada", pose=pose), "camera")[0] == view


@pytest.mark.parametrize(
    ("action", "pose", "sleeper"),
    [
        ("Ada has fallen asleep on the badge.", "sit", "ada"),
        ("Ada is asleep on both feet against a post.", "stand", "ada"),
        ("Ada is not asleep.", "stand", ""),
        ("Ada hears Bob snore.", "stand", ""),
    ],
)
def test_whoever_sleeps_sits_with_closed_eyes_and_a_closed_mouth(action, pose, sleeper):
    scene = told(shot("kitchen", "medium", figure("ada", expression="surprise"), action=action))
    assert (scene.figures[0].pose, asleep(scene)) == (pose, sleeper)
    made = Renderer(scene, 160, 90, still=True, crowd=False)
    acting = made.players[0].performance.at(0).acting
    assert (acting.blink == 1.0) is bool(sleeper)
    assert (acting.pose == "doze") is (pose == "sit")


@pytest.mark.parametrize(("action", "tool"), [("Ada chops an onion.", "knife"), ("Ada stirs the pot.", "spoon")])
def test_a_cook_who_cuts_has_a_knife(action, tool):
    made = Renderer(shot("kitchen", "medium", figure("ada"), action=action), 160, 90, still=True, crowd=False)
    assert made.players[0].performance.at(0).acting.holds == tool


@pytest.mark.parametrize(("size", "pose"), [("medium-close", "hold"), ("medium", "sit")])
def test_what_is_in_the_hand_is_in_the_picture(size, pose):
    scene = shot("kitchen", size, figure("ada", pose="sit", holds="key"))
    assert told(scene).figures[0].pose == pose


def both(action):
    """Two people of a shot, as they come to stand."""
    made = Renderer(shot("square", "medium", figure("ada"), figure("rex"), action=action), 320, 180)
    return made, sorted(made.staging.spots, key=lambda spot: spot.x)


def test_hands_meet_when_they_are_shaken():
    made, _ = both("Ada shakes hands with Rex.")
    reached = []
    for player in made.players:
        anchors, place, foot = player.anchors(0, made.path)
        hands = [(foot[0] + place.scale * x, foot[1] + place.scale * y) for x, y in anchors.hands]
        reached.append(min(hands, key=lambda hand: abs(hand[0] - 160)))
    assert abs(reached[0][0] - reached[1][0]) < 12
    assert abs(reached[0][1] - reached[1][1]) < 24


@pytest.mark.parametrize("other", ["rex", "kit"])
def test_hands_that_are_shaken_are_at_one_height(other):
    people = figure("ada"), figure(other)
    made = Renderer(shot("square", "medium", *people, action=f"Ada shakes hands with {other.title()}."), 320, 180)
    reached = []
    for player in made.players:
        anchors, place, foot = player.anchors(0, made.path)
        hands = [(foot[0] + place.scale * x, foot[1] + place.scale * y) for x, y in anchors.hands]
        reached.append(min(hands, key=lambda hand: abs(hand[0] - 160)))
    assert abs(reached[0][1] - reached[1][1]) < 9


def test_who_embraces_is_nearer_than_who_talks():
    talk, hug = (both(words)[1] for words in ("They talk.", "Ada embraces Rex."))
    assert hug[1].x - hug[0].x < 0.7 * (talk[1].x - talk[0].x)
    assert [spot.mirrored for spot in hug] == [False, True]


def test_a_driver_sits_in_a_car_and_holds_its_wheel():
    scene = shot("street", "medium-wide", figure("ada", pose="drive", facing="right"), length=48)
    made = Renderer(scene, 480, 270, crowd=False)
    player = made.players[0]
    anchors, place, foot = player.anchors(0, made.path)
    metre = player.metre * place.scale
    up = foot[1] - 1.28 * metre
    assert abs(foot[1] + place.scale * anchors.head[1] - up) < 0.45 * metre
    without = Renderer(scene.model_copy(update={"figures": ()}), 480, 270, crowd=False).frame(0).astype(int)
    changed = np.abs(made.frame(0).astype(int) - without)[..., :3].sum(2) > 40
    assert np.ptp(np.flatnonzero(changed.any(0))) > 2.5 * metre
    assert player.performance.at(40).x > player.performance.at(0).x + 0.5


def test_who_steers_where_no_car_goes_stands_at_the_controls():
    made = Renderer(shot("kitchen", "medium", figure("ada", pose="drive")), 160, 90)
    assert made.players[0].spot.figure.pose == "work"
    assert made.players[0].car is None


@pytest.mark.parametrize("other", ["rex", "kit"])
def test_a_hand_on_a_shoulder_is_at_the_height_of_that_shoulder(other):
    action = f"Ada lays a hand on {other.title()}'s shoulder."
    made = Renderer(shot("square", "medium-wide", figure("ada"), figure(other), action=action), 320, 180)
    who = {player.spot.figure.look.id: player for player in made.players}
    anchors, place, foot = who["ada"].anchors(0, made.path)
    theirs, near, ground = who[other].anchors(0, made.path)
    hands = [(foot[0] + place.scale * x, foot[1] + place.scale * y) for x, y in anchors.hands]
    head = (ground[0] + near.scale * theirs.head[0], ground[1] + near.scale * theirs.head[1])
    hand = min(hands, key=lambda one: abs(one[0] - head[0]))
    size = 2 * theirs.head_radius * near.scale
    assert abs(hand[0] - head[0]) < 0.8 * size
    assert 0.3 * size < hand[1] - head[1] < 1.4 * size


def test_whoever_turns_their_back_is_seen_from_behind():
    scene = shot("street", "medium", figure("ada"), figure("bob"), action="Bob turns his back on Ada.")
    assert {one.look.id: one.facing for one in told(scene).figures} == {"ada": None, "bob": "away"}


def test_a_silhouette_has_no_face():
    scene = shot("office", "medium", figure("ada"))
    told_so = scene.model_copy(update={"action": "A silhouette waits at the door."})
    faces = []
    for one in (scene, told_so):
        renderer = Renderer(one, 320, 180, still=True)
        (head,) = renderer.record()["figures"]
        y, x = int((head["top"] + head["head"] / 2) * 180), int(head["x"] * 320)
        faces.append(renderer.frame(0)[y - 8 : y + 8, x - 5 : x + 5, :3].mean())
    assert faces[1] < 0.5 * faces[0]


@pytest.mark.parametrize("size", ["medium", "medium-wide", "medium-close"])
def test_who_drives_where_no_car_goes_is_in_the_frame_with_the_whole_head(size):
    renderer = Renderer(shot("kitchen", size, figure("rex", pose="drive")), 320, 180, still=True)
    (player,) = renderer.players
    assert player.head_at[1] - renderer.camera.margin_y > 0.7 * player.head


@pytest.mark.parametrize(
    ("action", "found"),
    [
        ("Bob hugs Ada.", ["embrace", "embrace"]),
        ("Bob has peeled everything. Ada looks along the bench.", ["stand", "reach"]),
    ],
)
def test_nobody_has_arms_round_nobody(action, found):
    assert poses(action, figure("ada"), figure("bob", pose="embrace")) == found


def test_some_of_those_who_only_look_on_stand_as_their_face_says():
    beats = [f"It is {hour} by the clock." for hour in ("one", "two", "three", "four", "five", "six", "seven")]
    sly = {poses(beat, figure("ada", expression="sly"))[0] for beat in beats}
    assert sly == {"stand", "hip", "arms-crossed"}
    assert {poses(beat, figure("ada", expression="fear"))[0] for beat in beats} == {"stand"}
    assert {poses(beat, figure("ada", expression="sly", holds="key"))[0] for beat in beats} == {"stand"}


def test_two_shake_hands_where_it_is_seen_and_who_goes_off_after_it_is_there_for_it():
    people = figure("ada"), figure("bob", pose="walk", exits="right")
    scene = shot("street", "medium", *people, angle="over-shoulder", action="Bob shakes Ada's hand and goes off.")
    seen = told(scene)
    assert [one.pose for one in seen.figures] == ["give", "give"]
    assert seen.figures[1].exits is None
    assert seen.camera.angle == "eye"
    spots = Renderer(scene, 320, 180, still=True).staging.spots
    assert abs(spots[0].x - spots[1].x) < 1.3
