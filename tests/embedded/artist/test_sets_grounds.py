"""Arenas, fjords and circuses; wards at night; rooms of antiquity."""

import numpy as np
import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.light import Light
from production_flow.media import canvas as canvases

WIDTH, HEIGHT = 320, 180


def picture(set_id, time="day", *, details=(), era="", look="soft"):
    """One empty set, `float[180, 320, 3]`, red first."""
    interior = sets.spec_of(set_id).interior
    place = SetPlace(set=set_id, location="here", interior=interior, details=details, era=era)
    eye = sets.default_camera(set_id, "wide", "eye", width=WIDTH, height=HEIGHT)
    backdrop = sets.build(place, eye, Light.of(time, "clear", interior=interior), Style(look=look), "clear", time, 1)
    surface = canvases.surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(0xFF000000)
    for layer in backdrop.layers:
        surface.getCanvas().drawImage(layer.image, layer.x - eye.margin_x, layer.y - eye.margin_y)
    return np.ascontiguousarray(canvases.pixels_of(surface.makeImageSnapshot())[..., 2::-1]).astype(float)


def test_an_arena_is_of_stone_a_bullring_of_red_planks_and_a_stadium_green():
    ancient, bulls, modern = (
        picture("arena", details=details, era=era)
        for details, era in ((("columns about",), "medieval"), (("bull",), "past"), ((), "contemporary"))
    )
    sand, sand_too, turf = (one[140:175, 40:280].mean((0, 1)) for one in (ancient, bulls, modern))
    assert sand[0] > sand[2] + 30
    assert sand_too[0] > sand_too[2] + 30
    assert turf[1] > turf[0] + 10
    assert abs(ancient - bulls).mean() > 8


@pytest.mark.parametrize("time", ["day", "golden"])
def test_a_fjord_has_rock_high_on_both_sides_and_a_way_out_between(time):
    seen = picture("fjord", time)
    sky, left, right = (seen[40:60, low:high].mean() for low, high in ((145, 175), (0, 40), (285, 320)))
    assert sky > left + 8
    assert sky > right + 8


def test_a_circus_is_striped_overhead():
    roof = picture("circus", "night")[8:30, :, 0]
    assert np.abs(np.diff(roof, axis=1)).max(axis=1).mean() > 20


def test_a_ward_in_ink_is_no_empty_sheet_of_paper_and_dark_at_night():
    day, night = (picture("hospital", time, look="ink") for time in ("day", "night"))
    assert day[110:].mean() < 150
    assert night.mean() < 0.75 * day.mean()


@pytest.mark.parametrize("set_id", ["workshop", "library"])
def test_rooms_of_antiquity_are_painted_and_laid_with_tiles(set_id):
    ancient, later = (picture(set_id, details=details, era="medieval") for details in (("columns about",), ("lamp",)))
    assert abs(ancient - later)[:60].mean() > 4
    assert abs(ancient - later)[140:].mean() > 4


def test_nobodys_arms_hang_in_an_inn_of_eighteen_fifteen():
    feud, inn = (picture("tavern", era=era) for era in ("medieval", "victorian"))
    blue = [(part[30:90, 180:260, 2] > part[30:90, 180:260, 0] + 15).sum() for part in (feud, inn)]
    assert blue[0] > blue[1] + 20


def light_of(height):
    """The light that lies on an office at night, `float[90, 160, 3]`, from a picture of a height."""
    width = height * 16 // 9
    place = SetPlace(set="office", location="here", interior=True)
    eye = sets.default_camera("office", "wide", "eye", width=width, height=height)
    backdrop = sets.build(place, eye, Light.of("night", "clear", interior=True), Style(), "clear", "night", 1)
    layer = next(one for one in backdrop.layers if one.name == "light")
    surface = canvases.surface(width, height)
    surface.getCanvas().drawImage(layer.image, layer.x - eye.margin_x, layer.y - eye.margin_y)
    pixels = canvases.pixels_of(surface.makeImageSnapshot())[..., :3].astype(float)
    step = height // 90
    return pixels[: 90 * step, : 160 * step].reshape(90, step, 160, step, 3).mean(axis=(1, 3))


def test_light_of_large_pictures_is_that_of_small_ones():
    small, large = light_of(360), light_of(1080)
    assert small.max() > 60
    assert abs(small - large).mean() < 1.5
    assert abs(small - large).max() < 30


@pytest.mark.parametrize(("era", "red"), [("contemporary", True), ("past", False)])
def test_on_the_ice_stands_a_hull_of_today_or_a_hut_of_boards(era, red):
    seen = picture("polar", era=era)
    middle = seen[70:100, 145:255]
    assert ((middle[..., 0] > middle[..., 1] + 60).mean() > 0.3) == red
    assert seen[150:].mean() > 190


def test_a_town_plays_on_a_ground_with_one_stand_under_open_sky():
    town, city = (picture("arena", details=details) for details in (("goalposts", "railing"), ()))
    assert town[30:56, 210:310].mean() > city[30:56, 210:310].mean() + 15  # a sky where a city has its stands


def test_behind_a_shelter_for_bicycles_stands_the_house_that_they_work_in():
    home, work = (picture("garden", details=details) for details in (("bench",), ("perspex roof",)))
    assert abs(home - work)[30:100, 100:230].mean() > 15


@pytest.mark.parametrize("set_id", ["bedroom", "living_room", "corridor"])
def test_rooms_of_the_middle_ages_are_not_those_of_today(set_id):
    then, now = (picture(set_id, era=era) for era in ("medieval", "contemporary"))
    assert abs(then - now).mean() > 14


def test_what_the_middle_ages_do_not_know_is_drawn_as_what_they_had():
    for set_id in ("club", "gym", "car_park", "radio_studio", "bathroom", "ballroom"):
        assert sets.choose(SetPlace(set=set_id, location="here", era="medieval"))[0] != set_id


@pytest.mark.parametrize("set_id", ["office", "boardroom", "living_room"])
def test_a_low_sun_on_paper_is_amber_and_no_grey(set_id):
    seen = picture(set_id, "golden", look="ink")
    light = seen[seen.mean(axis=2) > 110]
    assert (light[:, 0] - light[:, 2]).mean() > 25


def test_a_street_of_old_japan_is_lower_than_one_of_timbered_houses():
    north, east = (
        picture("old_town", details=details, era="medieval") for details in (("pump",), ("tiled eaves about",))
    )
    assert abs(north - east).mean() > 15
    assert (east[:40, 60:260, 2] > east[:40, 60:260, 0] + 15).mean() > 0.6  # sky over low roofs


def test_no_rain_falls_on_the_ice():
    place = SetPlace(set="polar", location="here")
    eye = sets.default_camera("polar", "wide", "eye", width=WIDTH, height=HEIGHT)
    names = []
    for weather in ("rain", "snow"):
        backdrop = sets.build(place, eye, Light.of("day", weather), Style(), weather, "day", 1)
        names.append([layer.name for layer in backdrop.layers if layer.scroll != (0.0, 0.0)])
    assert names[0] == names[1] != []
