"""A director never puts the camera on the same mark twice, and always on the line's own side."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace, Speech
from production_flow.embedded.artist.compose import staged
from production_flow.embedded.artist.framing import Body, framed
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.sets.cameras import composed
from production_flow.embedded.artist.sets.model import Marks, Seat
from production_flow.embedded.artist.vantage import PLAIN, Vantage, vantage_of

WIDTH, HEIGHT = 320, 180
ADA, BOB = FigureLook(id="ada", presentation="feminine"), FigureLook(id="bob", presentation="masculine")


def scene(action="She waits.", size="medium", angle="eye", people=(ADA, BOB), place="kitchen", **more):
    figures = tuple(SceneFigure(look=look, **more) for look in people)
    camera = Camera(size=size, angle=angle)
    return Scene(place=SetPlace(set=place, location="here"), camera=camera, figures=figures, action=action)


def vantages(size, reach=24.0):
    return [vantage_of(scene(f"Thing {n} happens.", size), reach) for n in range(60)]


@pytest.mark.parametrize("size", ["wide", "medium", "close"])
def test_shots_of_one_place_and_size_are_seen_from_many_sides_and_never_across_the_line(size):
    turns = [vantage.turn for vantage in vantages(size)]
    assert len(set(turns)) >= 5
    assert all(abs(turn) <= 24 for turn in turns)
    assert min(turns) < -10 < 10 < max(turns)


def test_a_narrow_place_is_walked_round_less():
    assert max(abs(vantage.turn) for vantage in vantages("wide", 6.0)) <= 6


def test_a_clip_is_seen_as_its_still():
    still = scene()
    moving = still.model_copy(
        update={"length": 96, "seed": 9, "speech": (Speech(character="ada", start=0, length=40),)}
    )
    assert vantage_of(still, 24) == vantage_of(moving, 24)


def test_a_place_without_people_and_a_thing_are_seen_plainly():
    assert vantage_of(scene(people=()), 24) == PLAIN
    assert vantage_of(scene(size="insert", action=""), 24) == PLAIN


def test_two_shots_that_say_the_same_of_size_and_angle_are_two_pictures():
    pictures = [
        Renderer(scene(action), WIDTH, HEIGHT, still=True).frame(0)[..., :3].astype(int)
        for action in ("She waits.", "He laughs.")
    ]
    assert np.abs(pictures[0] - pictures[1]).mean() > 12


def placed(shot, vantage, marks=None):
    bodies = {one.look.id: Body(1.74, 0.335) for one in shot.figures}
    camera = framed(composed(shot.camera.size, "eye", yaw=4, shift=0.3, back=9), shot, bodies)
    return staged(shot, camera, marks or Marks(), bodies, vantage).spots


@pytest.mark.parametrize("deep", [-1.0, 1.0])
def test_of_two_people_one_is_large_and_one_behind(deep):
    far, near = placed(scene(size="wide"), Vantage(deep=deep))
    assert far.depth > 1.15 * near.depth
    assert (near.x > far.x) == (deep > 0)


def test_whoever_matters_less_may_stand_large_before_the_other():
    shot = scene(size="wide")
    far, near = placed(
        shot.model_copy(update={"speech": (Speech(character="bob", start=0, length=9),)}), Vantage(deep=2)
    )
    assert (far.figure.look.id, near.figure.look.id) == ("bob", "ada")
    assert far.depth > 1.6 * near.depth


@pytest.mark.parametrize("size", ["wide", "medium-wide", "medium"])
def test_only_where_there_is_room_does_anybody(size):
    steep = [vantage for vantage in vantages(size) if vantage.deep == 2]
    assert bool(steep) is (size != "medium")


def test_two_who_touch_stay_side_by_side():
    one, other = placed(scene(size="wide", pose="embrace"), Vantage(deep=1.0))
    assert one.depth == other.depth


def test_nobody_sits_on_anothers_lap():
    marks = Marks(seats=(Seat(-0.4, 0.5), Seat(0.6, 0.5)))
    one, other = placed(scene(size="wide", pose="sit"), PLAIN, marks)
    assert abs(one.x - other.x) > 0.8


def test_who_comes_in_is_whole_on_the_keyframe():
    coming = scene(size="wide", people=(ADA,), enters="left")
    record = Renderer(coming, WIDTH, HEIGHT, still=True).record()
    assert record["figures"][0]["clear"] == 1.0
    assert record["figures"][0]["x"] > 0.1
