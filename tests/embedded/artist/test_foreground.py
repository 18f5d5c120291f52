"""The foreground has no colour that the pictures of its show do not have."""

import importlib.util
from pathlib import Path
from random import Random

import pytest

from production_flow.documents.look import Style
from production_flow.embedded.artist.camera import Camera
from production_flow.embedded.artist.colour import to_lch
from production_flow.embedded.artist.compose import Spot, Staging
from production_flow.embedded.artist.foreground import _drape, _drawings, _plant, _plate, _spines, piece_of, tones_of
from production_flow.embedded.artist.light import Light

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
LIGHT = Light.of("day", "clear", "", interior=True)


def test_a_door_post_in_ink_is_ink():
    tones = tones_of(Style(look="ink"), LIGHT, "kitchen")
    assert tones.board == tones.leaf
    assert to_lch(tones.board)[0] < 0.2
    assert tones.step == 0


@pytest.mark.parametrize(("place", "warm"), [("kitchen", True), ("library", True), ("core", False), ("bridge", False)])
def test_a_door_is_of_wood_but_not_on_a_ship_among_stars(place, warm):
    light, chroma, hue = to_lch(tones_of(Style(), LIGHT, place).board)
    assert light < 0.45
    assert (chroma > 0.02 and 20 < hue < 90) == warm


def test_in_days_to_come_no_door_is_of_wood():
    for place in ("diner", "throne_room", "library"):
        chroma = to_lch(tones_of(Style(), LIGHT, place, future=True).board)[1]
        assert chroma < 0.02


def test_nothing_stands_before_the_head_of_who_lies():
    camera = Camera()
    lying = Spot(shots.figure("ada", pose="lie"), 0.9, 4.0, "profile", mirrored=False)
    sides = set()
    for number in range(20):
        scene = shots.shot("office", "wide", lying.figure, action=f"Ada lies down, {number}.")
        piece = piece_of(scene, camera, LIGHT, Staging(camera, 4.0, (lying,), 0), "office", interior=True)
        sides.add(None if piece is None else "left" if piece.x == 0 else "right")
    assert sides == {None, "left"}


@pytest.mark.parametrize(("place", "some"), [("theatre", False), ("office", True)])
def test_a_stage_is_seen_from_the_house_with_neither_a_door_nor_a_plant_before_it(place, some):
    camera = Camera()
    stands = Spot(shots.figure("ada"), 0.0, 4.0, "profile", mirrored=False)
    staging = Staging(camera, 4.0, (stands,), 0)
    scenes = (shots.shot("office", "wide", stands.figure, action=f"Ada waits, {number}.") for number in range(20))
    assert any(piece_of(one, camera, LIGHT, staging, place, interior=True) for one in scenes) == some


def frequency(place: str, era: str) -> float:
    """The share of forty shots of one who stands in a room that have something in the foreground."""
    camera = Camera()
    stands = Spot(shots.figure("ada"), 0.0, 4.0, "profile", mirrored=False)
    staging = Staging(camera, 4.0, (stands,), 0)
    scenes = [shots.shot("office", "wide", stands.figure, action=f"Ada waits, {number}.") for number in range(40)]
    dated = [one.model_copy(update={"place": one.place.model_copy(update={"era": era})}) for one in scenes]
    return sum(piece_of(one, camera, LIGHT, staging, place, interior=True) is not None for one in dated) / 40


def test_a_door_post_is_rare_and_none_is_there_when_doors_slide():
    assert 0 < frequency("warehouse", "") < 0.2
    assert frequency("warehouse", "future") == 0


def test_in_rooms_stands_what_is_in_such_rooms_and_no_leaf_before_a_stove():
    for place in ("kitchen", "hospital", "boardroom", "library", "throne_room", "tavern", "museum"):
        assert _plant not in _drawings(place, interior=True), place
    assert _spines in _drawings("library", interior=True)
    assert _drape in _drawings("bedroom", interior=True)
    assert _plant in _drawings("garden", interior=False)


@pytest.mark.parametrize("piece", [_drape, _spines])
def test_what_stands_at_an_edge_leaves_the_middle_free_and_reaches_from_top_to_foot(piece):
    camera = Camera()
    plate = _plate(piece, camera, tones_of(Style(), LIGHT, "library"), Random(3), mirrored=False, depth=2.0)
    inked = plate.image.toarray()[8:-8, :, 3] > 200
    share = inked.mean(axis=1) * inked.shape[1] / camera.height
    assert share.min() > 0.05
    assert share.max() < 0.36
