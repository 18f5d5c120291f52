"""Whoever would stand with the face behind furniture comes out before it, in the same place of the picture."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import SceneFigure
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.clearing import cleared
from production_flow.embedded.artist.compose import Spot
from production_flow.embedded.artist.halo import haloed
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.plates import Plate
from production_flow.embedded.artist.sets.model import Layer
from production_flow.media import canvas as canvases

ADA = SceneFigure(look=FigureLook(id="ada"))
HEAD, RADIUS = (100.0, 60.0), 20.0


def board(depth, y=0, tall=200):
    pixels = canvases.blank(80, tall)
    pixels[:] = 255
    return Plate(canvases.image(pixels), 60, y, depth, depth, name="props")


def spot(**more):
    return Spot(ADA, x=1.0, depth=4.0, view="front", mirrored=False, **more)


def test_a_board_before_the_face_is_passed_and_the_column_kept():
    moved = cleared(spot(), HEAD, RADIUS, [board(5.0), board(3.6)])
    assert moved.depth < 3.6
    assert np.isclose(moved.x / moved.depth, 0.25)


def test_a_counter_before_the_chest_is_passed_too():
    assert cleared(spot(), HEAD, RADIUS, [board(3.6, y=85)]).depth < 3.6


@pytest.mark.parametrize(
    "plates", [[board(5.0)], [board(3.6, y=110)], [board(1.2)]], ids=["behind", "before the legs", "too near to pass"]
)
def test_what_hides_no_face_or_cannot_be_passed_moves_nobody(plates):
    there = spot()
    assert cleared(there, HEAD, RADIUS, plates) is there


def test_who_sits_keeps_the_seat():
    there = spot(seat=0.46)
    assert cleared(there, HEAD, RADIUS, [board(3.6)]) is there


def test_a_halo_behind_the_one_in_front_does_not_send_the_other_behind_the_street():
    rows = (("sky", 1e6, 0.0), ("rain 0", 22.0, 9.0), ("street", 9.0, 0.0), ("rain 2", 2.4, 9.0))
    layers = [Layer(name, depth, None, 0, 0, scroll=(0.0, falls)) for name, depth, falls in rows]
    made = haloed(layers, 3.7, (60.0, 30.0), Camera(width=160, height=90), Light.of("night"), 0.2)
    assert [layer.name for layer in made] == ["sky", "rain 0", "street", "halo", "rain 2"]
