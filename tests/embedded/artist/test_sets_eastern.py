"""Rooms where houses have domes: no throne of Europe, pointed windows, walls of clay."""

import numpy as np
import pytest

from production_flow.documents.look import Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.light import Light


def names(set_id, *details):
    """The layers of a set in 1580 by day, each as pixels, in order."""
    place = SetPlace(set=set_id, location="east", interior=True, era="medieval", details=details)
    eye = sets.default_camera(set_id, "wide", "eye", width=320, height=180)
    light = Light.of("day", "clear", interior=True)
    backdrop = sets.build(place, eye, light, Style(), "clear", "day", 1)
    return [(layer.name, layer.image.toarray()) for layer in backdrop.layers]


@pytest.mark.parametrize("set_id", ["throne_room", "workshop", "bedroom"])
def test_a_room_under_domes_is_built_otherwise_than_one_under_gables(set_id):
    east = dict(names(set_id, "domes and arches"))["room"]
    west = dict(names(set_id, "gabled roofs outside"))["room"]
    changed = np.abs(east.astype(int) - west.astype(int)).max(axis=2) if east.shape == west.shape else None
    assert changed is None or (changed > 24).mean() > 0.03


@pytest.mark.parametrize(
    ("kind", "detail", "set_id"),
    [("bar", "tiled eaves about", "tea_house"), ("shop", "curved eaves about", "tea_house"),
     ("village_square", "curved eaves about", "old_town"), ("throne_room", "tiled eaves about", "tatami_room"),
     ("bar", "gabled roofs outside", "tavern"), ("garden", "curved eaves about", "pond_garden"),
     ("garden", "hedges", "garden")],
)  # fmt: skip
def test_inns_and_shops_under_such_eaves_are_of_the_east(kind, detail, set_id):
    place = SetPlace(
        set=kind, location="east", interior=kind not in {"village_square", "garden"}, era="medieval", details=(detail,)
    )
    assert sets.choose(place)[0] == set_id


def test_an_inn_of_china_has_red_posts_and_one_of_japan_has_none():
    def red(*details):
        room = dict(names("tea_house", *details))["room"].astype(int)
        return ((room[..., 2] > 90) & (room[..., 2] > 2 * room[..., 1])).mean()

    assert red("curved eaves about") > 3 * red("tiled eaves about") + 0.002


def test_over_the_water_of_old_japan_stand_no_houses_of_the_adriatic():
    def far(*details):
        place = SetPlace(set="dock", location="east", era="medieval", details=details)
        eye = sets.default_camera("dock", "wide", "eye", width=320, height=180)
        backdrop = sets.build(place, eye, Light.of("day", "clear"), Style(), "clear", "day", 1)
        return next(layer.image.toarray() for layer in backdrop.layers if layer.name == "far")

    east, west = far("tiled eaves about"), far()
    assert east.shape != west.shape or (np.abs(east.astype(int) - west.astype(int)).max(axis=2) > 24).mean() > 0.1
