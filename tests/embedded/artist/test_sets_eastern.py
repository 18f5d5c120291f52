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
