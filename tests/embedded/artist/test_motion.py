"""The camera moves without steps, and no move shows the edge of a layer."""

import itertools
from typing import get_args

import pytest

from production_flow.documents.scene import Movement
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.motion import Path, covering, placing

CAMERA = Camera(width=640, height=360)
MOVEMENTS = get_args(Movement)


def _path(movement, length=96, tension=5.0):
    return Path(movement, length, CAMERA, 4.0, (CAMERA.centre_x, CAMERA.horizon_y), tension, 3)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_no_frame_jumps(movement):
    path = _path(movement)
    corners = [placing(path.at(frame), 4.0, CAMERA).of((0, 0)) for frame in range(97)]
    steps = [max(abs(a - c), abs(b - d)) for (a, b), (c, d) in itertools.pairwise(corners)]
    assert max(steps) < 6
    assert max(steps) > 0.005


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("depth", [2.5, 6.0, 400.0])
def test_a_full_layer_always_covers_the_frame(movement, depth):
    path, box = _path(movement, tension=10), (0, 0, CAMERA.canvas_width, CAMERA.canvas_height)
    for frame in range(0, 97, 8):
        place = covering(placing(path.at(frame), depth, CAMERA), CAMERA, box)
        left, top = place.of((0, 0))
        right, low = place.of((CAMERA.canvas_width, CAMERA.canvas_height))
        assert left <= 0.5
        assert top <= 0.5
        assert right >= CAMERA.width - 0.5
        assert low >= CAMERA.height - 0.5


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_door_post_near_the_eye_stays_at_the_side_it_came_from(movement, side):
    wide, tall = CAMERA.canvas_width, CAMERA.canvas_height
    box = (0, 0, 200, tall) if side == "left" else (wide - 200, 0, wide, tall)
    for seed in range(4):
        path = Path(movement, 96, CAMERA, 4.0, (CAMERA.centre_x, CAMERA.horizon_y), 8.0, seed)
        for frame in range(0, 97, 12):
            place = covering(placing(path.at(frame), 1.6, CAMERA), CAMERA, box)
            (left, top), (right, low) = place.of(box[:2]), place.of(box[2:])
            assert left <= 0.5 if side == "left" else right >= CAMERA.width - 0.5
            assert top <= 0.5
            assert low >= CAMERA.height - 0.5


def test_a_push_brings_the_near_closer_than_the_far():
    path = _path("push-in")
    near, far = (
        placing(path.at(96), depth, CAMERA).scale / placing(path.at(0), depth, CAMERA).scale for depth in (3, 30)
    )
    assert near > far > 1.0
    assert near > 1.05


def test_pans_and_tilts_go_the_way_they_say():
    def drift(movement):
        path = _path(movement)
        start, end = (placing(path.at(frame), 4.0, CAMERA).of((0, 0)) for frame in (0, 96))
        return end[0] - start[0], end[1] - start[1]

    assert drift("pan-right")[0] < -20
    assert drift("pan-left")[0] > 20
    assert drift("tilt-up")[1] > 10
    assert drift("tilt-down")[1] < -10
