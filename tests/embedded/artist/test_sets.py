"""Sets as pictures: every place reads at every hour, from every distance, in every look and weather."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest

from production_flow.documents.look import Colour, Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.light import Light
from production_flow.embedded.artist.sets.dress import Dress
from production_flow.embedded.artist.sets.kinds import dock
from production_flow.embedded.artist.sets.stage import Stage
from production_flow.media import canvas as canvases

WIDTH, HEIGHT = 320, 180
NOIR = (
    Colour(name="slate", hex="#1d2430", role="ground"),
    Colour(name="fog", hex="#4a5568", role="wall"),
    Colour(name="lamp", hex="#e6d3a3", role="light"),
    Colour(name="blood", hex="#c8323c", role="accent"),
)
TEAL = (Colour(name="teal", hex="#0f8f83", role="accent"), Colour(name="sand", hex="#e0b070", role="wall"))


def built(set_id, *, size="wide", angle="eye", time="day", weather="clear", style=None, location="here", details=(),
          camera=None, seed=1, era=""):  # fmt: skip
    place = SetPlace(set=set_id, location=location, details=details, era=era)
    spec = sets.spec_of(set_id)
    eye = camera or sets.default_camera(set_id, size, angle, width=WIDTH, height=HEIGHT)
    light = Light.of(time, weather, interior=spec.interior)
    return sets.build(place, eye, light, style or Style(), weather, time, seed), eye


def flat(backdrop, eye):
    surface = canvases.surface(eye.width, eye.height)
    canvas = surface.getCanvas()
    canvas.clear(0xFF000000)
    for layer in backdrop.layers:
        canvas.drawImage(layer.image, layer.x - eye.margin_x, layer.y - eye.margin_y)
    return canvases.pixels_of(surface.makeImageSnapshot())[..., 2::-1].astype(float)


def picture(set_id, **how):
    return flat(*built(set_id, **how))


@lru_cache(maxsize=8)
def plain(set_id, time="day", size="wide"):
    """A place that has nothing of its own, for whoever only looks: float[180, 320, 3]."""
    pixels = picture(set_id, time=time, size=size)
    pixels.setflags(write=False)
    return pixels


def thumb(pixels):
    """Luma at 48 x 27."""
    return shrunk(shrunk(pixels @ [0.2126, 0.7152, 0.0722], 27).T, 48).T


def shrunk(rows, parts):
    """The means of so many parts of the rows, nearly alike in size."""
    starts = np.array([part[0] for part in np.array_split(np.arange(len(rows)), parts)])
    return np.add.reduceat(rows, starts, 0) / np.diff([*starts, len(rows)])[:, None]


@pytest.mark.parametrize("set_id", sets.SETS)
def test_every_place_reads_by_day_and_in_the_dark(set_id):
    """What is wrong with a place's lights is wrong in one of these: the hours between lie between them."""
    check_hours(set_id, [("day", "wide"), ("dusk", "wide"), ("night", "wide"), ("night", "close")])
    assert thumb(plain(set_id, "night")).mean() < thumb(plain(set_id)).mean() + 3, "night is not darker than day"


@pytest.mark.slow
@pytest.mark.parametrize("set_id", sets.SETS)
def test_every_place_reads_at_every_other_hour(set_id):
    shots = [(time, "wide") for time in ("dawn", "morning", "golden")]
    check_hours(set_id, [*shots, ("night", "medium"), ("golden", "extreme-wide")])


def check_hours(set_id, shots):
    for time, size in shots:
        seen = thumb(plain(set_id, time, size))
        assert 30 <= seen.mean() <= 225, (time, size)
        assert seen.std() >= 14, (time, size)
        assert (seen < 22).mean() < 0.4, (time, size, "too much of it is lost in the dark")


@pytest.mark.parametrize("set_id", sets.SETS)
def test_nothing_of_the_frame_is_left_empty(set_id):
    for angle in ("low", "high"):
        backdrop, eye = built(set_id, angle=angle)
        surface = canvases.surface(eye.canvas_width, eye.canvas_height)
        for layer in backdrop.layers:
            surface.getCanvas().drawImage(layer.image, layer.x, layer.y)
        alpha = canvases.pixels_of(surface.makeImageSnapshot())[..., 3]
        assert (alpha < 250).mean() < 0.002, angle


@pytest.mark.parametrize("set_id", sets.SETS)
def test_people_have_room_and_the_focus_is_seen(set_id):
    backdrop, eye = built(set_id)
    for x in (backdrop.marks.left, backdrop.marks.right):
        column, row = eye.project((x, 0.0, backdrop.marks.z))
        assert eye.margin_x < column < eye.margin_x + eye.width
        assert eye.margin_y < row < eye.canvas_height
    assert 0 < backdrop.focus[0] < eye.canvas_width
    assert -0.2 * eye.height < backdrop.focus[1] < eye.canvas_height
    assert backdrop.marks.background


def test_layers_come_far_to_near_and_cropped():
    backdrop, eye = built("noir_street", time="night", weather="rain")
    depths = [layer.depth_m for layer in backdrop.layers if layer.scroll == (0.0, 0.0)]
    assert depths == sorted(depths, reverse=True)
    for layer in backdrop.layers:
        assert layer.x >= 0
        assert layer.x + layer.image.width() <= eye.canvas_width
        if layer.kind == "add":
            assert canvases.pixels_of(layer.image)[..., 3].max() == 0
    assert len(depths) <= 11


def test_the_same_location_is_the_same_place():
    first, eye = built("village_square")
    again, _ = built("village_square")
    assert np.array_equal(flat(first, eye), flat(again, eye))
    other = picture("village_square", location="elsewhere")
    assert np.abs(flat(first, eye) - other).mean() > 0.3


def test_lamps_stay_where_they_are_from_any_camera():
    near, _ = built("village_square", time="night", size="medium")
    far, _ = built("village_square", time="night", size="extreme-wide")
    assert {lamp.position for lamp in near.practicals} & {lamp.position for lamp in far.practicals}


def test_before_electric_light_a_quay_has_lanterns_on_straight_posts_and_no_cranes(monkeypatch):
    cranes, crane = [], dock._crane
    monkeypatch.setattr(dock, "_crane", lambda *at: (cranes.append(at), crane(*at)))
    old, new = (built("dock", time="night", era=era)[0] for era in ("medieval", "contemporary"))
    assert len(cranes) == 2
    heads = [{round(lamp.position[0], 2) for lamp in one.practicals} for one in (old, new)]
    assert heads[0] >= {-4.4, 4.9}
    assert not heads[1] & heads[0]


def test_nothing_on_the_wall_of_a_tavern_could_be_the_horns_of_who_stands_before_it():
    backdrop, eye = built("tavern")
    pixels, (top, low) = flat(backdrop, eye), ((-0.6, 2.95, 4.0), (-0.6, 2.70, 4.0))
    (x, first), (_, last) = eye.project(top), eye.project(low)
    left, wide = int(x - eye.margin_x - 0.5 * eye.scale(low)), int(eye.scale(low))
    seen = pixels[int(first - eye.margin_y) : int(last - eye.margin_y), left : left + wide]
    assert seen.size
    assert np.abs(np.diff(seen, axis=1)).max() < 12


def test_a_place_turns_with_the_camera():
    left = Camera((0.0, 1.5, -5.0), yaw=-14, lens=27, width=WIDTH, height=HEIGHT)
    right = Camera((0.0, 1.5, -5.0), yaw=14, lens=27, width=WIDTH, height=HEIGHT)
    for set_id in ("forest", "dock", "bridge"):
        assert np.abs(picture(set_id, camera=left) - picture(set_id, camera=right)).mean() > 12


@pytest.mark.parametrize(("width", "height"), [(480, 270), (384, 160)])
def test_other_sizes_show_the_same_place(width, height):
    eye = sets.default_camera("kitchen", "wide", "eye", width=width, height=height)
    backdrop, _ = built("kitchen", camera=eye)
    assert abs(thumb(flat(backdrop, eye)).mean() - thumb(picture("kitchen")).mean()) < 14


def test_ink_is_few_values_and_one_accent():
    ink = picture("noir_street", style=Style(look="ink", palette=NOIR))
    soft = picture("noir_street", style=Style(look="soft", palette=NOIR))
    luma = ink @ [0.2126, 0.7152, 0.0722]
    assert ((luma < 45) | (luma > 170)).mean() > 0.45
    assert thumb(ink).std() > 1.3 * thumb(soft).std()
    red = (ink[..., 0] - ink[..., 1] > 70).mean()
    assert 0.001 < red < 0.2


def test_flat_is_made_of_even_areas():
    def even(look):
        pixels = picture("garden", style=Style(look=look, palette=TEAL))
        return (np.abs(np.diff(pixels, axis=1)).max(-1) < 0.5).mean()

    assert even("flat") > 1.25 * even("soft")


def test_the_palette_reaches_the_materials():
    warm = Style(
        palette=(Colour(name="rust", hex="#b5482a", role="accent"), Colour(name="wall", hex="#d9a066", role="wall"))
    )
    cold = Style(
        palette=(Colour(name="ice", hex="#2a7fb5", role="accent"), Colour(name="wall", hex="#7fa3b5", role="wall"))
    )
    assert (picture("office", style=warm) - picture("office", style=cold))[..., 0].mean() > 3


@pytest.mark.parametrize("weather", ["rain", "snow", "dust", "fog", "wind", "storm"])
def test_weather_moves_in_three_planes_that_tile(weather):
    backdrop, eye = built("village_square", weather=weather)
    moving = [layer for layer in backdrop.layers if layer.scroll != (0.0, 0.0)]
    assert len(moving) == 3
    assert all(
        layer.image.width() == eye.canvas_width and layer.image.height() == eye.canvas_height for layer in moving
    )
    assert len({layer.scroll for layer in moving}) == 3
    assert all(layer.scroll[1] > 100 for layer in moving) is (weather in {"rain", "storm"})


def test_no_weather_falls_indoors():
    assert all(layer.scroll == (0.0, 0.0) for layer in built("office", weather="rain")[0].layers)


def test_fog_hides_what_is_far():
    clear, fog = picture("noir_street"), picture("noir_street", weather="fog")
    middle = (slice(HEIGHT // 3, HEIGHT // 2), slice(WIDTH // 3, 2 * WIDTH // 3))
    assert fog[middle].std() < 0.8 * clear[middle].std()


def test_rain_makes_the_street_mirror():
    dry, wet = picture("noir_street", time="night"), picture("noir_street", time="night", weather="rain")
    road = (slice(int(HEIGHT * 0.72), HEIGHT), slice(WIDTH // 4, 3 * WIDTH // 4))
    assert thumb(wet)[20:].std() > 0.8 * thumb(dry)[20:].std()
    assert np.abs(wet[road] - dry[road]).mean() > 2


def test_a_town_of_machines_looks_different():
    plain = picture("noir_street", time="night")
    machines = picture("noir_street", time="night", details=("robots", "neon signs"))
    assert np.abs(plain - machines).mean() > 3


def test_neon_and_a_coffee_machine_make_no_town_of_machines():
    plain = picture("noir_street", time="night")
    assert np.abs(plain - picture("noir_street", time="night", details=("neon", "coffee machine"))).mean() < 0.5
    assert np.abs(plain - picture("noir_street", time="night", details=("neon", "steam vents"))).mean() > 3


_PIECES = (
    "stalls", "bunting", "bicycle", "barrels", "stolen skull", "war memorial", "notice board", "flagpole", "telescope",
    "woodpile", "anvil", "stepladder", "scales", "stove", "folding screens", "lectern", "washstand", "vending machine",
)  # fmt: skip


@pytest.mark.parametrize("words", [(word,) for word in _PIECES])
def test_a_location_shows_what_its_details_name(words):
    changed = np.abs(picture("village_square", details=words) - plain("village_square")).max(-1) > 8
    assert 0.0003 < changed.mean() < 0.2


@pytest.mark.parametrize("set_id", ["living_room", "carriage", "waiting_room", "bedroom"])
def test_nothing_that_one_sits_on_is_drawn_over_who_sits(set_id):
    backdrop, eye = built(set_id)
    seat = backdrop.marks.seats[0]
    lap = (seat.x, seat.height + 0.25, seat.z)
    column, row = (round(part) for part in eye.project(lap))
    for layer in backdrop.layers:
        x, y = column - layer.x, row - layer.y
        if layer.name.startswith("props") and layer.depth_m < eye.depth(lap):
            inside = 0 <= x < layer.image.width() and 0 <= y < layer.image.height()
            assert not inside or canvases.pixels_of(layer.image)[y, x, 3] < 30, layer.name


def test_a_set_shows_no_second_stove():
    for set_id in ("kitchen", "jail"):
        assert np.array_equal(picture(set_id), picture(set_id, details=("stove",)))
    assert not np.array_equal(picture("living_room"), picture("living_room", details=("stove",)))


@pytest.mark.parametrize("size", ["extreme-wide", "wide", "medium-wide", "medium", "medium-close", "close"])
def test_a_head_is_in_the_upper_part_of_the_frame(size):
    for set_id in ("office", "forest"):
        eye = sets.default_camera(set_id, size)
        _, row = eye.project((0.0, 1.7, 0.0))
        share = (row - eye.margin_y) / eye.height
        assert 0.04 < share < 0.62, (set_id, size, share)


def test_a_close_background_is_out_of_focus():
    def sharpness(size):
        pixels = picture("office", size=size)
        return np.abs(np.diff(pixels, axis=1)).mean()

    assert sharpness("close") < 0.6 * sharpness("medium")


@pytest.mark.parametrize("set_id", ["office", "classroom", "boardroom", "prison", "noir_street"])
def test_before_electric_light_rooms_are_furnished_otherwise_and_still_lit(set_id):
    now, then = (picture(set_id, time="night", era=era) for era in ("past", "victorian"))
    assert np.abs(now - then).mean() > 0.5
    assert thumb(then).mean() >= 30


@pytest.mark.parametrize("set_id", ["classroom"])
def test_who_stands_a_step_back_is_still_before_the_chairs(set_id):
    marks = sets.spec_of(set_id).marks
    chairs = [seat.z for seat in marks.seats if marks.left - 0.5 < seat.x < marks.right + 0.5]
    assert min(chairs) - marks.z > 0.8


def test_an_opera_house_has_boxes_beside_its_stage():
    plain_one, grand = (picture("theatre", size="extreme-wide", details=said) for said in ((), ("boxes",)))
    changed = np.abs(plain_one - grand).max(2) > 20
    left, middle, right = changed[30:120, :90].mean(), changed[60:120, 130:190].mean(), changed[30:120, 230:].mean()
    assert min(left, right) > 0.5
    assert middle < 0.1


def test_the_sky_over_the_moon_is_black_at_noon():
    assert picture("moon")[:40].mean() < 60


def test_a_film_is_on_only_after_dark():
    day, night = (picture("drive_in", time=hour, size="extreme-wide") for hour in ("day", "night"))
    screen = slice(40, 75), slice(150, 210)
    assert night[screen].std() > 1.5 * day[screen].std()


def test_what_stands_well_behind_somebody_is_in_a_layer_behind_them():
    """Who stands back from the action by half a metre has before them only what is nearer than they are."""
    eye = sets.default_camera("library", "medium", width=WIDTH, height=HEIGHT)
    place = SetPlace(set="library", location="here", interior=True)
    stage = Stage(eye, Light.of("day"), Dress(Style()), place, "clear", "day", gloomy=True, indoors=True)
    near = (0.3, 0.8, 1.2, 1.8)
    for z in (*near, 9.0):
        stage.put(0.0, z, lambda pen: pen.rect(100, 60, 40, 40, (1.0, 0.0, 0.0)))
    depths = [layer.depth_m for layer in stage.finish()]
    assert all(any(0 <= eye.depth((0, 0, z)) - depth < 0.6 for depth in depths) for z in near)
    assert max(depths) > eye.depth((0, 0, 2.7))


def test_palms_stand_only_on_warm_shores():
    cold, warm = (picture("beach", details=said) for said in ((), ("palms",)))
    assert np.abs(cold - warm)[:80].max(2).max() > 60


def test_a_square_of_the_north_is_of_brick():
    south, north = (picture("village_square", details=said) for said in ((), ("brick fronts",)))
    assert south[60:110].mean() > north[60:110].mean() + 6


def test_where_it_snows_it_lies_and_only_out_of_doors():
    for place, white in (("frontier_town", True), ("bakery", False)):
        clear, snow = (picture(place, weather=weather)[150:, 130:190].mean((0, 1)) for weather in ("clear", "snow"))
        assert bool(snow[2] - snow[0] > clear[2] - clear[0] + 20) == white


def test_an_office_of_today_has_screens_and_a_carpet_where_no_paper_is_made():
    press, office = (picture("newsroom", era="contemporary", details=said) for said in (("typewriters",), ("desks",)))
    red, blue = (room[140:175, 60:260, ::2].mean((0, 1)) for room in (press, office))
    assert red[0] - red[1] > blue[0] - blue[1] + 12


def test_hills_have_no_end_where_the_camera_is_walked_round():
    eye = sets.default_camera("roadside", "extreme-wide", width=WIDTH, height=HEIGHT)
    eye = replace(eye, yaw=eye.yaw + 24)
    backdrop, _ = built("roadside", camera=eye)
    hills = next(layer for layer in backdrop.layers if layer.name == "hills")
    assert hills.x == 0
    assert hills.image.width() == eye.canvas_width


def test_canvas_overhead_is_no_painters():
    assert np.array_equal(picture("circus"), picture("circus", details=("canvas overhead",)))


def test_a_chapel_of_rest_has_a_coffin_before_a_curtain_and_no_stove():
    plain_one, rest = (picture("chapel", details=said) for said in ((), ("lilies",)))
    assert rest[60:100, 130:180, 0].mean() - rest[60:100, 130:180, 1].mean() > 40  # red cloth
    assert np.abs(plain_one - rest)[20:60, 215:235].max() > 60  # where its pipe was
