"""Centring: a face alone in a near shot is where the composition has it, and nobody's feet hang over the floor."""

import importlib.util
from pathlib import Path

import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import SceneFigure
from production_flow.embedded.artist.framing import SEAT
from production_flow.embedded.artist.renderer import Renderer

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, shot = shots.figure, shots.shot

MOUSE = SceneFigure(look=FigureLook(id="mouse", species="mouse", build="child"))


@pytest.mark.parametrize("size", ["close", "medium-close"])
@pytest.mark.parametrize("pose", ["stand", "crouch", "work", "write", "kneel"])
@pytest.mark.parametrize("who", [MOUSE, figure("ada")])
def test_there_is_room_before_a_face_alone_whatever_the_body_does(size, pose, who):
    renderer = Renderer(shot("kitchen", size, who.model_copy(update={"pose": pose})), 320, 180, still=True)
    (player,) = renderer.players
    across = (player.head_at[0] - renderer.camera.margin_x) / 320
    assert 0.34 < (1 - across if player.spot.mirrored else across) < 0.52


@pytest.mark.parametrize("size", ["medium", "medium-wide"])
def test_who_is_small_has_a_seat_on_which_the_feet_stand(size):
    child = figure("kit", pose="sit")
    (spot,) = Renderer(shot("street", size, child), 160, 90, still=True).staging.spots
    (grown,) = Renderer(shot("street", size, figure("ada", pose="sit")), 160, 90, still=True).staging.spots
    assert spot.seat < 0.8 * SEAT
    assert grown.seat == SEAT


@pytest.mark.parametrize("place", ["kitchen", "office", "street"])
@pytest.mark.parametrize("size", ["wide", "medium"])
def test_who_uses_a_wheelchair_sits_in_it_and_on_no_chair(place, size):
    look = shots.LOOKS["ada"].model_copy(update={"accessories": ("wheelchair",)})
    (spot,) = Renderer(shot(place, size, SceneFigure(look=look, pose="sit")), 160, 90, still=True).staging.spots
    assert spot.seat is None
    assert not spot.stool
