"""Golden pictures of the sets: each empty, once, at one hour, as it was when a person last looked at it.

A change of a set that is meant is looked at and set anew: `pytest tests/embedded/artist/test_set_goldens.py
--set-goldens`, then the pictures in `set_goldens/` are part of the change.
"""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from production_flow.documents.look import Style
from production_flow.documents.scene import SetPlace
from production_flow.embedded.artist import sets
from production_flow.embedded.artist.light import Light
from production_flow.media import canvas as canvases

GOLDENS = Path(__file__).with_name("set_goldens")
WIDTH, HEIGHT, TILE = 240, 135, 15
HOURS = ("day", "night", "golden", "dusk")

MEAN, LOCAL = 4.0, 9.0
"""Levels of 255 that a picture may be off on the whole, and in its worst tile of 15 x 15. That it was kept as a JPEG
makes under 2 and under 4; a lamp more or a table elsewhere makes 20 and more in a tile."""


def hour_of(set_id):
    """The hour at which a set is kept: each takes its turn, so that all four are held."""
    return HOURS[sets.SETS.index(set_id) % len(HOURS)]


def drawn(set_id, *, time="", location="golden"):
    """One picture of an empty set, `uint8[135, 240, 3]`, red first."""
    spec, hour = sets.spec_of(set_id), time or hour_of(set_id)
    place = SetPlace(set=set_id, location=location, interior=spec.interior)
    eye = sets.default_camera(set_id, "wide", "eye", width=WIDTH, height=HEIGHT)
    light = Light.of(hour, "clear", interior=spec.interior)
    backdrop = sets.build(place, eye, light, Style(), "clear", hour, 1)
    surface = canvases.surface(WIDTH, HEIGHT)
    surface.getCanvas().clear(0xFF000000)
    for layer in backdrop.layers:
        surface.getCanvas().drawImage(layer.image, layer.x - eye.margin_x, layer.y - eye.margin_y)
    return np.ascontiguousarray(canvases.pixels_of(surface.makeImageSnapshot())[..., 2::-1])


def differences(picture, golden):
    """How far apart two pictures are: on the whole, and in the worst tile."""
    rows, columns = HEIGHT // TILE, WIDTH // TILE
    apart = picture.astype(float) - golden.astype(float)
    tiles = apart.reshape(rows, TILE, columns, TILE, 3).mean(axis=(1, 3))
    return np.abs(apart).mean(), np.abs(tiles).max()


def kept(set_id):
    """The golden picture of a set."""
    return np.asarray(Image.open(GOLDENS / f"{set_id}.jpg").convert("RGB"))


@pytest.mark.parametrize("set_id", sets.SETS)
def test_a_set_looks_as_it_did_when_it_was_last_looked_at(set_id, request, tmp_path):
    picture = drawn(set_id)
    path = GOLDENS / f"{set_id}.jpg"
    if request.config.getoption("--set-goldens"):
        GOLDENS.mkdir(exist_ok=True)
        Image.fromarray(picture).save(path, quality=88, subsampling=0)
        pytest.skip("set anew")
    mean, local = differences(picture, kept(set_id))
    Image.fromarray(picture).save(tmp_path / f"{set_id}.png")
    assert mean < MEAN, f"compare {path} with {tmp_path / set_id}.png"
    assert local < LOCAL, f"compare {path} with {tmp_path / set_id}.png"


def test_every_golden_belongs_to_a_set():
    assert {path.stem for path in GOLDENS.iterdir()} == set(sets.SETS)


@pytest.mark.parametrize("set_id", ["library", "bazaar", "concourse", "tavern"])
def test_the_tolerance_lets_no_other_hour_through(set_id):
    other_hour = drawn(set_id, time="night" if hour_of(set_id) != "night" else "day")
    mean, local = differences(other_hour, kept(set_id))
    assert mean >= MEAN or local >= LOCAL


def test_no_two_sets_look_alike():
    pictures = {set_id: kept(set_id) for set_id in sets.SETS}
    for hour in HOURS:
        same = [set_id for set_id in sets.SETS if hour_of(set_id) == hour]
        for number, one in enumerate(same):
            for other in same[:number]:
                assert differences(pictures[one], pictures[other])[1] > 3 * LOCAL, (one, other)
