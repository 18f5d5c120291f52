"""Traffic: what passes belongs to the place and its era, moves while the shot lasts, and leaves empty places alone."""

from __future__ import annotations

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.crowds import Ride, rides
from production_flow.embedded.artist.crowds.traffic import LANES
from production_flow.embedded.artist.renderer import Renderer

MOTORS = {rides.car_front, rides.car_back, rides.new_car_front, rides.new_car_back, rides.tram, rides.truck,
          rides.tractor, rides.launch}  # fmt: skip


def shot(kind, *, era="past", number=0, action="They talk."):
    place = SetPlace(set=kind, location=f"here-{number}", era=era)
    figure = SceneFigure(look=FigureLook(id="anna"), main=True, place=0.2)
    return Scene(place=place, camera=Camera(size="wide"), figures=(figure,), action=action, length=96, seed=number)


def renderer_with_a_ride(kind, **how):
    for number in range(12):
        made = Renderer(shot(kind, number=number, **how), 320, 180)
        if any(isinstance(one, Ride) for one in made.passers):
            return made
    pytest.fail(f"nothing passes through {kind}")


@pytest.mark.parametrize("era", ["medieval", "victorian"])
def test_nothing_with_a_motor_passes_before_there_were_motors(era):
    kinds = [kind for lanes in LANES.values() for lane in lanes for kind in lane.kinds.get(era, lane.kinds.get("", ()))]
    found = {kind.draw for kind in kinds} & MOTORS
    assert not found


@pytest.mark.parametrize(("kind", "era"), [("noir_street", "past"), ("desert", "victorian"), ("dock", "medieval")])
def test_what_passes_is_in_the_still_and_elsewhere_two_seconds_later(kind, era):
    made = renderer_with_a_ride(kind, era=era)
    ride = next(one for one in made.passers if isinstance(one, Ride))
    first, later = (next(ride.blits(made.path, frame)) for frame in (0, 48))
    assert 0 <= first.x + first.image.width() / 2 <= made.camera.width * 1.1
    assert (first.x, first.y, first.scale) != (later.x, later.y, later.scale)


def test_an_empty_street_is_empty():
    made = [Renderer(shot("noir_street", number=n, action="The street is empty."), 160, 90) for n in range(6)]
    assert not any(isinstance(one, Ride) for shown in made for one in shown.passers)


def test_the_same_shot_has_the_same_traffic():
    one, two = (renderer_with_a_ride("noir_street").frame(24).copy() for _ in range(2))
    assert np.array_equal(one, two)


def test_no_lamp_glows_before_anybody_of_the_cast():
    far = SceneFigure(look=FigureLook(id="bob"), depth=0.6)
    made = shot("tavern", era="medieval").model_copy(update={"time": "night"})
    made = made.model_copy(update={"figures": (*made.figures, far)})
    shown = Renderer(made, 320, 180, still=True)
    lights = [plate.depth for plate in shown.plates if plate.name == "light"]
    assert lights
    assert min(lights) >= max(spot.depth for spot in shown.staging.spots)


@pytest.mark.parametrize("place", [0.3, 0.5, 0.7])
def test_nobody_rides_on_a_hat(place):
    for number in range(10):
        scene = shot("frontier_town", era="victorian", number=number)
        scene = scene.model_copy(update={"figures": (scene.figures[0].model_copy(update={"place": place}),)})
        made = Renderer(scene, 320, 180)
        column = 0.5 + made.staging.spots[0].x * made.camera.focal / made.staging.spots[0].depth / made.camera.width
        for ride in (one for one in made.passers if isinstance(one, Ride)):
            at = (made.camera.project(ride._at(0.0))[0] - made.camera.margin_x) / made.camera.width
            assert abs(at - column) > 0.055
