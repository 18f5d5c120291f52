"""Daylight on sets: a side of the street that the sun reaches, and colours that a palette has not made grey."""

import numpy as np
import pytest

from production_flow.documents.look import Colour, Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.colour import lightness, to_lch
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.media import canvas as canvases

PLASTER = (0.78, 0.72, 0.60)
BLUE = Style(palette=(Colour(name="sea", hex="#2b3867", role="ground"),))


def empty(set_id, angle, time, look="soft"):
    """A room with nobody in it, `float[180, 320, 3]`."""
    place = SetPlace(set=set_id, location="there", interior=True)
    eye = sets.default_camera(set_id, "wide", angle, width=320, height=180)
    backdrop = sets.build(place, eye, Light.of(time, interior=True), Style(look=look), "clear", time, 1)
    surface = canvases.surface(320, 180)
    for layer in backdrop.layers:
        surface.getCanvas().drawImage(layer.image, layer.x - eye.margin_x, layer.y - eye.margin_y)
    return canvases.pixels_of(surface.makeImageSnapshot())[..., :3].astype(float)


@pytest.mark.parametrize(("time", "least"), [("morning", 0.40), ("day", 0.30)])
def test_the_sunny_side_of_a_street_is_far_lighter_than_the_other(time, least):
    light = Light.of(time)
    sunny, shady = (lightness(light.paint(PLASTER, (way, 0.0, 0.0))) for way in (-1.0, 1.0))
    assert sunny - shady > least


@pytest.mark.parametrize("role", ["wall", "ground", "stone"])
def test_a_wall_of_warm_plaster_is_not_grey_where_the_palette_is_blue(role):
    _, chroma, hue = to_lch(Dress(BLUE).tone(0.78, 0.09, 65, role))
    assert chroma > 0.045
    assert abs((hue - 65 + 180) % 360 - 180) < 40


def test_ink_keeps_its_values():
    ink = Style(look="ink", palette=BLUE.palette)
    assert to_lch(Dress(ink).tone(0.78, 0.09, 65, "wall"))[1] < 0.045


def test_a_quiet_street_of_homes_has_lawns_and_no_church():
    place = SetPlace(set="village_square", name="The Quiet Cul-de-sac", location="street")
    assert sets.choose(place) == ("suburb", None)
    assert sets.choose(place.model_copy(update={"era": "medieval"})) == ("old_town", None)


@pytest.mark.parametrize("time", ["morning", "day"])
def test_the_day_comes_back_from_the_floor_to_the_ceiling(time):
    assert empty("living_room", "low", time)[5:35, 80:240].mean() > 150


@pytest.mark.parametrize("time", ["dusk", "night"])
def test_the_floor_of_a_board_room_is_no_void(time):
    assert empty("boardroom", "eye", time)[145:175, 80:240].mean() > {"dusk": 54, "night": 48}[time]


def test_a_carpet_is_woven_also_where_colours_come_in_steps():
    floor = empty("boardroom", "eye", "day", "flat")[150:175, 90:230].mean(axis=2)
    assert np.abs(np.diff(floor, axis=1)).max() > 8
