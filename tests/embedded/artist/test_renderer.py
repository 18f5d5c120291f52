"""A stranger looks at the frames: they can be read, they move, they are who and where the scene says."""

import importlib.util
import random
from itertools import pairwise
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from production_flow.documents.scene import (
    Angle,
    Expression,
    Mouth,
    Movement,
    Pose,
    SceneProp,
    ShotSize,
    Speech,
    TimeOfDay,
    Weather,
)
from production_flow.embedded.artist.layouts.portrait import sitting
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
LOOKS, figure, line, luma, shot = shots.LOOKS, shots.figure, shots.line, shots.luma, shots.shot

WIDTH, HEIGHT = 480, 270

SHOTS = {
    "a robot alone in the rain": shot(
        "street", "wide", figure("rex"), time="night", weather="rain", movement="push-in", mood="noir"
    ),
    "two at night": shot(
        "street", "medium", figure("rex", gaze="ada"), figure("ada", gaze="rex"), time="night", mood="noir"
    ),
    "a face by lamplight": shot("office", "close", figure("rex", expression="think"), time="night", mood="noir"),
    "an evidence insert": shot("office", "insert", time="night", action="a letter"),
    "a village at noon": shot("square", "wide", figure("bob", pose="wave"), figure("kit"), movement="pan-right"),
    "two in the sun": shot("square", "medium", figure("bob", gaze="ada"), figure("ada", gaze="bob"), time="golden"),
    "a cook": shot("kitchen", "medium-close", figure("bob", pose="cook", expression="joy"), time="morning"),
    "over the shoulder": shot("square", "medium-close", figure("ada", main=True), figure("bob"), angle="over-shoulder"),
    "a group at dusk": shot("square", "wide", *(figure(name) for name in LOOKS), time="dusk", angle="high"),
}


def _frame(scene, frame=0, width=WIDTH, height=HEIGHT):
    return Renderer(scene, width, height).frame(frame).copy()


@pytest.mark.parametrize("name", SHOTS)
def test_a_keyframe_is_neither_murky_nor_burnt_nor_flat(name):
    picture = luma(_frame(SHOTS[name]))
    assert 18 < picture.mean() < 235
    assert picture.std() > 14


@pytest.mark.parametrize("movement", ["static", "push-in", "pan-left", "tilt-up", "tracking", "crane-up", "handheld"])
def test_something_moves_in_every_half_second(movement):
    scene = shot("square", "medium", figure("bob", gaze="ada"), figure("ada", gaze="bob"), movement=movement, length=60)
    renderer = Renderer(scene, WIDTH, HEIGHT)
    frames = [renderer.frame(at).astype(int) for at in range(0, 61, 12)]
    changes = [np.abs(b - a)[..., :3].mean() for a, b in pairwise(frames)]
    assert sum(change > 0.25 for change in changes) >= 4


def test_a_frame_is_the_same_whenever_it_is_asked_for():
    renderer = Renderer(SHOTS["two at night"], WIDTH, HEIGHT)
    once = renderer.frame(17).copy()
    renderer.frame(40)
    assert np.array_equal(renderer.frame(17), once)
    assert np.array_equal(_frame(SHOTS["two at night"], 17), once)


def test_figures_are_seen_where_the_record_says():
    scene = SHOTS["two in the sun"]
    renderer = Renderer(scene, WIDTH, HEIGHT)
    with_them = renderer.frame(0).astype(int)
    without = Renderer(scene.model_copy(update={"figures": ()}), WIDTH, HEIGHT)
    entries = renderer.record()["figures"]
    assert {entry["id"] for entry in entries} == {"ada", "bob"}
    assert renderer.record()["set"] == "village_square"
    without.camera = renderer.camera
    for entry in entries:
        middle = int(entry["at"] * WIDTH)
        column = with_them[150:250, max(0, middle - 10) : middle + 10, :3]
        assert column.std() > 4


def _mouth_change(speech):
    scene = shot("square", "close", figure("ada", facing="right"), speech=speech, length=48)
    renderer = Renderer(scene, WIDTH, HEIGHT)
    pictures = []
    for frame in range(0, 48, 2):
        anchors, place, (x, y) = renderer.players[0].anchors(frame, renderer.path)
        left, top, right, low = anchors.mouth
        middle, height = x + place.scale * (left + right) / 2, y + place.scale * (top + low) / 2
        box = renderer.frame(frame)[int(height) - 10 : int(height) + 14, int(middle) - 20 : int(middle) + 20, :3]
        pictures.append(box.astype(int))
    return np.array([np.abs(b - a).mean() for a, b in pairwise(pictures)])


def test_lips_move_with_the_voice_and_rest_in_silence():
    mouths = tuple(Mouth(frame=2 * n, shape=("A", "M", "O", "E")[n % 4]) for n in range(12))
    spoken = Speech(character="ada", start=12, length=24, mouths=mouths)
    change = _mouth_change((spoken,))
    heard = np.array([12 <= frame < 36 for frame in range(2, 48, 2)], float)
    assert np.corrcoef(change, heard)[0, 1] > 0.5
    assert change[heard > 0].mean() > 2.5 * change[heard == 0].mean()


def test_nobody_begins_with_closed_eyes():
    for name in LOOKS:
        for seed in range(8):
            scene = shot("square", "medium", figure(name), seed=seed)
            moment = Renderer(scene, 96, 54).players[0].performance.at(0)
            assert moment.acting.blink == 0


def test_who_walks_in_is_seen_at_once_walks_and_arrives():
    scene = shot("street", "wide", figure("rex", enters="left"), figure("ada"), time="night", length=96)
    performance = next(
        player.performance for player in Renderer(scene, WIDTH, HEIGHT).players if player.spot.figure.look.id == "rex"
    )
    places = [performance.at(frame).x + performance.spot.x for frame in range(0, 97, 4)]
    assert -performance.edge < places[0] < places[-1] - 1.0
    assert all(b >= a for a, b in pairwise(places))
    assert abs(performance.at(96).x) < 0.1
    assert performance.at(20).acting.pose == "walk"
    assert performance.at(96).acting.walk is None


def test_portraits_of_one_cast_differ():
    pictures = []
    for name in LOOKS:
        scene, turn = sitting(shot("square", "medium-close", figure(name), time="golden"))
        pictures.append(luma(Renderer(scene, 240, 300, turn=turn, portrait=True).frame(0)))
    for n, one in enumerate(pictures):
        for other in pictures[n + 1 :]:
            assert np.abs(one - other).mean() >= 8


def test_what_cannot_be_drawn_is_said():
    strange = LOOKS["ada"].model_copy(update={"species": "xylophone"})
    place = shot("street", "medium").place.model_copy(update={"set": "zzyzx", "location": "nowhere", "name": "zzyzx"})
    scene = shot("street", "medium", figure("ada").model_copy(update={"look": strange})).model_copy(
        update={"place": place}
    )
    said = " ".join(notice.message for notice in Renderer(scene, 96, 54).notices)
    assert "zzyzx" in said
    assert "xylophone" in said


def test_a_line_moves_the_speaker_and_not_the_mouth_of_the_listener():
    scene = shot("square", "medium", figure("ada"), figure("bob"), speech=(line("ada"),))
    renderer = Renderer(scene, 96, 54)
    mouths = {
        player.spot.figure.look.id: {player.performance.at(frame).acting.mouth for frame in range(0, 48, 2)}
        for player in renderer.players
    }
    assert len(mouths["ada"]) > 4
    assert mouths["bob"] == {None}


def test_a_prop_of_the_shot_is_seen_on_a_table_or_in_a_hand():
    letter = SceneProp(id="the-letter", kind="letter")
    for size in ("wide", "medium"):
        scene = shot("office", size, figure("ada", main=True), figure("bob"), time="day", props=(letter,))
        bare = Renderer(scene.model_copy(update={"props": ()}), WIDTH, HEIGHT).frame(0).astype(int)
        renderer = Renderer(scene, WIDTH, HEIGHT)
        assert renderer.record()["props"] == ["the-letter"]
        assert (np.abs(renderer.frame(0) - bare).max(-1) > 24).sum() > 20


def test_the_still_and_the_clip_of_a_shot_are_composed_alike_whatever_their_seed():
    def places(**more):
        scene = shot("square", "wide", figure("ada", gaze="bob"), figure("bob"), action="They argue.", **more)
        return [(entry["id"], entry["at"], entry["facing"]) for entry in Renderer(scene, 96, 54).record()["figures"]]

    assert places(seed=1, length=0) == places(seed=99, length=70)


@pytest.mark.parametrize("angle", ["eye", "low", "high", "dutch", "top"])
@pytest.mark.parametrize("size", ["extreme-wide", "medium-wide", "close"])
def test_every_angle_fills_the_frame(size, angle):
    renderer = Renderer(shot("street", size, figure("ada"), time="day", angle=angle, movement="tracking"), 192, 108)
    for frame in (0, 24, 47):
        picture = renderer.frame(frame)
        edges = np.concatenate([picture[:, 0], picture[:, -1], picture[0], picture[-1]]).astype(int)
        assert (edges[:, :3].sum(1) == 0).mean() < 0.02


def test_a_tracking_camera_goes_along_with_who_walks():
    def travelled(facing):
        scene = shot("square", "medium", figure("ada", pose="walk", facing=facing), movement="tracking", length=72)
        path = Renderer(scene, 96, 54).path
        return path.at(72).right - path.at(0).right

    assert travelled("right") > 0.2
    assert travelled("left") < -0.2


def test_an_empty_place_is_never_a_still():
    renderer = Renderer(shot("office", "wide", length=60), WIDTH, HEIGHT)
    frames = [renderer.frame(at).astype(int) for at in range(0, 61, 12)]
    assert sum(np.abs(b - a)[..., :3].mean() > 0.5 for a, b in pairwise(frames)) >= 4


@pytest.mark.parametrize("seed", range(10))
def test_any_scene_at_all_can_be_drawn(seed):
    dice = random.Random(seed)
    people = [
        figure(
            name,
            pose=dice.choice(get_args(Pose)),
            expression=dice.choice(get_args(Expression)),
            facing=dice.choice([None, "left", "away"]),
            depth=dice.choice([0, 0.7, -0.6]),
            gaze=dice.choice(["", "camera", "nobody", "bob"]),
            holds=dice.choice([None, "ghost"]),
            exits=dice.choice([None, "left"]),
        )
        for name in dice.sample(sorted(LOOKS), dice.randrange(4))
    ]
    scene = shot(
        dice.choice(["street", "square", "office", "kitchen"]),
        dice.choice(get_args(ShotSize)),
        *people,
        time=dice.choice(get_args(TimeOfDay)),
        weather=dice.choice(get_args(Weather)),
        angle=dice.choice(get_args(Angle)),
        movement=dice.choice(get_args(Movement)),
        props=(SceneProp(id="thing", kind=dice.choice(["letter", "lamp", "zzyzx"])),),
        speech=(Speech(character="ada", start=-3, length=90),),
    )
    renderer = Renderer(scene, 96, 54)
    assert renderer.frame(0)[..., :3].any()
    assert renderer.frame(47)[..., :3].any()
