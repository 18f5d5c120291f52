"""A room that is seen often is not always the same wall; what a shot is about stays in it."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook, Style
from production_flow.documents.scene import Camera, Scene, SceneFigure, SceneProp, SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.corners import looks_back
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.sets.parts import openings, shelving
from production_flow.embedded.artist.sets.parts.other_wall import TURNING


def scene(
    number, *, size="medium", angle="over-shoulder", place="living_room", pose="stand", action="They talk", **more
):
    """Two people in a room."""
    places = (("ada", 0.3), ("bob", 0.7))
    two = tuple(SceneFigure(look=FigureLook(id=name), pose=pose, place=at) for name, at in places)
    room, eye = SetPlace(set=place, location="the-room", interior=True), Camera(size=size, angle=angle)
    return Scene(place=room, camera=eye, figures=two, action=f"{action} {number}.", seed=number, **more)


def turned(**how):
    """How many of forty such shots look the other way."""
    return sum(looks_back(scene(number, **how), how.get("place", "living_room")) for number in range(40))


def test_some_shots_of_a_room_look_the_other_way_and_more_over_shoulders():
    over, eye = turned(), turned(angle="eye")
    assert 40 > over > eye > 4


@pytest.mark.parametrize(
    "how",
    [
        {"size": "wide"},
        {"size": "insert"},
        {"angle": "high"},
        {"pose": "lie"},
        {"pose": "lean"},
        {"action": "She stands at the window"},
        {"action": "She puts wood on the fire"},
        {"place": "forest"},
        {"props": (SceneProp(id="map", kind="map"),)},
    ],
)
def test_a_shot_that_needs_the_room_as_it_stands_never_does(how):
    assert turned(**how) == 0


@pytest.mark.parametrize("place", sorted(TURNING))
def test_every_room_that_turns_has_another_wall_in_its_own_colours(place):
    shots = {looks_back(one, place): one for one in (scene(number, place=place) for number in range(24))}
    other, usual = (
        Renderer(shots[side], 160, 90, still=True).frame(0)[..., :3].astype(float) for side in (True, False)
    )
    assert (np.abs(other - usual).max(2) > 24).mean() > 0.25
    assert other.std() > 15


def test_the_other_wall_is_the_same_in_every_shot():
    shot = next(one for one in map(scene, range(40)) if looks_back(one, "living_room"))
    first, second = (Renderer(shot, 160, 90, still=True).frame(0) for _ in range(2))
    assert np.array_equal(first, second)


@pytest.mark.parametrize(("place", "sign"), [("office", "PRIVATE"), ("classroom", ""), ("hospital", "")])
def test_the_other_wall_of_a_schoolroom_or_a_ward_is_no_office(place, sign, monkeypatch):
    signs, door = [], openings.door
    monkeypatch.setattr(openings, "door", lambda *at, **how: (signs.append(how["sign"]), door(*at, **how))[1])
    Renderer(next(one for n in range(40) if looks_back(one := scene(n, place=place), place)), 160, 90, still=True)
    assert signs == [sign]


@pytest.mark.parametrize("place", ["library", "workshop"])
def test_the_other_wall_of_an_old_room_has_neither_a_sign_nor_files(place, monkeypatch):
    found, door, wall = [], openings.door, shelving.wall
    monkeypatch.setattr(openings, "door", lambda *at, **how: (found.append(how["sign"]), door(*at, **how))[1])
    monkeypatch.setattr(shelving, "wall", lambda *at, **how: (found.append(how.get("goods")), wall(*at, **how))[1])
    room = SetPlace(set=place, location="room", interior=True, era="medieval")
    shots = (scene(number, place=place).model_copy(update={"place": room}) for number in range(60))
    Renderer(next(one for one in shots if looks_back(one, place)), 160, 90, still=True)
    assert len(found) == 2
    assert not {"PRIVATE", "STORES", "files", "boxes"} & set(found)


@pytest.mark.parametrize("place", ["tavern", "bedroom", "living_room"])
def test_the_other_wall_of_an_old_house_shows_its_timber_as_the_first_does(place):
    where = SetPlace(set=place, location="here", interior=True, era="medieval")
    eye = sets.default_camera(place, "wide", "eye", width=320, height=180)
    backdrop = sets.build(where, eye, Light.of("day", "clear", interior=True), Style(), "clear", "day", 1, turned=True)
    room = next(layer for layer in backdrop.layers if layer.name == "room")
    over_the_doors = room.image.toarray()[52:58, 40:-40, :3].astype(float).mean(axis=(0, 2))
    assert (np.diff(over_the_doors) < -18).sum() >= 3  # posts, dark in the plaster
