"""Split figures: a thing in somebody's hands, and feet that go by without a face."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from production_flow.documents.look import Garment
from production_flow.documents.scene import SceneFigure, SceneProp
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
LOOKS, figure, shot = shots.LOOKS, shots.figure, shots.shot

GLOVED = LOOKS["ada"].model_copy(update={"wardrobe": (Garment(slot="gloves", kind="gloves", colour="#20d040"),)})
WIDTH, HEIGHT = 320, 180


def drawn(scene):
    renderer = Renderer(scene, WIDTH, HEIGHT, still=True)
    return renderer, renderer.frame(0)[..., 2::-1].astype(int)


def green(picture):
    """Where the gloves are: rows and columns as shares of the frame."""
    red, mid, blue = (picture[..., n] for n in range(3))
    rows, columns = np.nonzero((mid > red + 40) & (mid > blue + 30))
    return rows / HEIGHT, columns / WIDTH


def held(kind, who=GLOVED, action=""):
    thing = SceneProp(id="thing", kind=kind)
    return drawn(shot("office", "insert", SceneFigure(look=who), props=(thing,), action=action))


def test_a_letter_is_read_in_both_hands_which_come_from_below():
    renderer, picture = held("letter")
    rows, columns = green(picture)
    assert rows.min() > 0.3
    assert (columns < 0.45).sum() > 200
    assert (columns > 0.55).sum() > 200
    assert renderer.record()["props"] == ["thing"]


@pytest.mark.parametrize("time", ["night", "day"])
def test_paper_in_hands_is_as_light_as_the_light_on_the_hands(time):
    scene = shot("street", "insert", SceneFigure(look=GLOVED), props=(SceneProp(id="thing", kind="letter"),), time=time)
    picture = drawn(scene)[1]
    middle = picture[HEIGHT // 4 : HEIGHT // 2, int(0.45 * WIDTH) : int(0.55 * WIDTH)]
    assert np.percentile(middle.mean(-1), 80) > 110


@pytest.mark.parametrize("kind", ["key", "box"])
def test_a_thing_is_held_or_touched_by_one_hand_from_one_side(kind):
    _, columns = green(held(kind)[1])
    assert len(columns) > 150
    assert columns.min() > 0.4 or columns.max() < 0.6


def test_the_same_thing_is_held_another_way_in_each_beat():
    beats = ("She turns it over.", "She looks at it again.", "She wraps it up.", "She has it with her.", "Once more.")
    places = [green(held("luggage-tag", action=beat)[1]) for beat in beats]
    middles = [(rows.mean(), columns.mean()) for rows, columns in places]
    assert all(
        abs(one[0] - other[0]) + abs(one[1] - other[1]) > 0.006
        for n, one in enumerate(middles)
        for other in middles[:n]
    )
    assert {columns.mean() > 0.5 for _, columns in places} == {True, False}


@pytest.mark.parametrize("kind", ["letter", "key", "bread"])
def test_two_inserts_of_one_thing_are_two_pictures(kind):
    beats = ("She turns it over.", "She looks at it.", "It is hers.", "Nobody knows.", "It is time.", "One more look.")
    pictures = [held(kind, action=beat)[1] for beat in beats]
    for n, one in enumerate(pictures):
        for other in pictures[:n]:
            assert (np.abs(one - other).sum(2) > 60).mean() > 0.2
    at = [held(kind, action=beat)[0].insert for beat in beats]
    assert len({(one.aloft, one.way.side, one.view.side, one.way.one) for one in at}) >= 4


def test_what_is_laid_down_by_the_words_lies_on_a_surface_and_what_is_held_up_does_not():
    laid = held("letter", action="She lays the letter on the table under the lamp.")[0].insert
    lifted = held("letter", action="She holds up the letter.")[0].insert
    assert (laid.aloft, lifted.aloft) == (False, True)


def test_a_thing_that_lies_is_no_thing_that_stands():
    thing = SceneProp(id="thing", kind="plate", colour="#ff20ff")
    red, mid, blue = np.moveaxis(drawn(shot("office", "insert", SceneFigure(look=GLOVED), props=(thing,)))[1], -1, 0)
    rows, columns = np.nonzero((red > mid + 60) & (blue > mid + 60))
    assert np.ptp(columns) > 1.15 * np.ptp(rows)


def test_the_fingers_of_an_open_hand_reach_out_from_under_the_thing():
    shut, opened = (green(held("luggage-tag", action=words)[1])[0] for words in ("It is hers.", "It lies on her palm."))
    assert opened.min() < shut.min() - 0.05


@pytest.mark.parametrize("beat", ["She turns it over.", "She looks at it again.", "She wraps it up.", "Once more."])
def test_who_has_a_right_arm_alone_holds_things_from_the_right(beat):
    lone = GLOVED.model_copy(update={"accessories": ("missing-arm",)})
    rows, columns = green(held("key", lone, action=beat)[1])
    assert columns[rows > rows.max() - 0.06].mean() > 0.5  # the wrist


def test_fingers_that_hold_a_letter_are_behind_it():
    rows, _ = green(held("letter")[1])
    assert rows.min() > 0.5


@pytest.mark.parametrize("aid", ["cane", "crutch"])
def test_whoever_reads_has_put_the_stick_aside(aid):
    with_aid = GLOVED.model_copy(update={"accessories": (aid,)})
    assert np.array_equal(held("letter", with_aid)[1], held("letter")[1])


def test_a_thing_alone_has_no_hands():
    scene = shot("office", "insert", props=(SceneProp(id="thing", kind="letter"),))
    assert len(green(drawn(scene)[1])[0]) < 30


@pytest.mark.parametrize("people", [(), (figure("bob", pose="walk"),)])
def test_feet_go_by_and_no_face_is_seen(people):
    scene = shot("office", "insert", *people, action="Feet go past, several pairs.", length=48)
    renderer = Renderer(scene, WIDTH, HEIGHT)
    assert len(renderer.players) == (len(people) or 3)
    told = renderer.record()["figures"]
    assert [entry["id"] for entry in told] == [one.look.id for one in people]
    assert all(entry["clear"] == 0.0 for entry in told)
    for player in renderer.players:
        feet = [player.anchors(frame, renderer.path)[2] for frame in (0, 46)]
        assert all(0.5 * HEIGHT < foot[1] < HEIGHT for foot in feet)
        assert abs(feet[1][0] - feet[0][0]) > 0.1 * WIDTH
    assert any(0.1 * WIDTH < player.anchors(0, renderer.path)[2][0] < 0.9 * WIDTH for player in renderer.players)


def test_that_there_are_no_steps_is_said():
    scene = shot("office", "insert", action="Feet go down the steps.")
    assert "no steps" in " ".join(notice.message for notice in drawn(scene)[0].notices)


@pytest.mark.parametrize("kind", ["letter", "box"])
def test_hands_move_while_the_camera_stands_and_begin_as_in_the_still(kind):
    scene = shot("office", "insert", SceneFigure(look=GLOVED), props=(SceneProp(id="thing", kind=kind),), length=48)
    renderer = Renderer(scene, WIDTH, HEIGHT)
    low = [green(renderer.frame(frame)[..., 2::-1].astype(int))[0].mean() for frame in (0, 46)]
    assert low[1] - low[0] > 0.004
