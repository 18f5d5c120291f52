"""A frame is put together cheaply, and looks as if every layer had been drawn over the whole of it."""

import importlib.util
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from production_flow.embedded.artist.blits import Blit, Picture, draw, planned
from production_flow.embedded.artist.cover import cover_of
from production_flow.embedded.artist.renderer import Renderer
from production_flow.media import canvas as canvases

_spec = importlib.util.spec_from_file_location("artist_shots", Path(__file__).with_name("artist_shots.py"))
shots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shots)
figure, line, shot = shots.figure, shots.line, shots.shot

WIDTH, HEIGHT = 480, 270


def _plainly(renderer, frame):
    """The same frame with every picture drawn as a whole."""
    pixels = canvases.blank(renderer.width, renderer.height)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.clear(0xFF000000)
    for item in renderer._items(frame):
        canvas.save()
        item.draw(canvas)
        canvas.restore()
    renderer._finish(canvas)
    return pixels


@pytest.mark.parametrize("movement", ["static", "push-in", "tracking", "handheld"])
@pytest.mark.parametrize("size", ["close", "medium", "wide"])
def test_what_is_hidden_is_left_out_and_nothing_else(movement, size):
    weather = {"time": "night", "weather": "rain"}
    scene = shot("street", size, figure("rex", gaze="ada"), figure("ada", gaze="rex"), movement=movement, **weather)
    renderer = Renderer(scene, WIDTH, HEIGHT)
    for frame in (0, 1, 13, 46):
        apart = np.abs(renderer.frame(frame).astype(int) - _plainly(renderer, frame))
        assert apart.max() <= 1  # where a run of pixels begins, sampling rounds otherwise
        assert (apart > 0).mean() < 0.001


def test_pictures_behind_an_opaque_one_are_not_drawn():
    wall = canvases.blank(64, 64)
    wall[...] = 255
    far = Blit(canvases.image(wall), 1.0, 0.0, 0.0, cover_of(wall))
    near = Blit(canvases.image(np.tile(wall, (4, 4, 1))), 1.0, -80.0, -80.0, cover_of(np.tile(wall, (4, 4, 1))))
    whole = canvases.surface(64, 64).getCanvas().getDeviceClipBounds()
    assert [item for item, _ in planned([far, near], whole)] == [near]
    assert len(planned([far, replace(near, opacity=0.9)], whole)) == 2
    assert len(planned([near, far], whole)) == 2


def test_the_cover_of_a_picture_holds_all_of_it_and_calls_nothing_solid_that_is_not():
    dice = np.random.default_rng(3)
    pixels = canvases.blank(300, 190)
    for _ in range(5):
        x, y = dice.integers(0, 200), dice.integers(0, 100)
        pixels[y : y + 80, x : x + 90] = 255
    pixels[50:53, 60:64, 3] = 254
    cover, drawn, solid = cover_of(pixels), np.zeros((190, 300), bool), np.zeros((190, 300), bool)
    for boxes, mask in ((cover.drawn, drawn), (cover.solid, solid)):
        for left, top, right, bottom in boxes:
            mask[top:bottom, left:right] = True
    assert drawn[pixels.any(-1)].all()
    assert solid.any()
    assert (pixels[solid][:, 3] == 255).all()


def test_a_camera_that_hardly_moves_is_drawn_on_twos_and_weather_falls_on():
    calm = Renderer(shot("office", "medium", figure("ada"), time="day"), WIDTH, HEIGHT)
    held = []
    for frame in range(8):
        calm.frame(frame)
        held.append(calm.held)
    assert held == [False, True] * 4
    assert calm.frame(9).tobytes() == calm.frame(8).tobytes()
    wet = Renderer(shot("street", "medium", figure("ada"), time="night", weather="rain"), WIDTH, HEIGHT)
    assert wet.path.rests
    assert wet.frame(8).tobytes() != wet.frame(9).tobytes()


@pytest.mark.parametrize("movement", ["push-in", "pan-left", "tracking", "crane-up", "handheld"])
def test_a_camera_that_moves_is_drawn_at_every_frame(movement):
    renderer = Renderer(shot("office", "medium", figure("ada"), time="day", movement=movement), WIDTH, HEIGHT)
    frames = [renderer.frame(frame).tobytes() for frame in range(4)]
    assert len(set(frames)) == 4


def test_who_walks_before_a_camera_that_rests_does_not_stutter():
    renderer = Renderer(shot("square", "wide", figure("ada", enters="left", main=True), length=72), WIDTH, HEIGHT)
    places = [renderer.players[0].anchors(frame, renderer.path)[2][0] for frame in range(6, 14)]
    assert all(b > a for a, b in pairwise(places))


def test_a_picture_is_drawn_anew_where_what_stands_has_changed():
    ground, drop = canvases.blank(32, 32), canvases.blank(32, 32)
    ground[...] = 255
    drop[4:8, 4:8] = (0, 0, 200, 255)
    picture = Picture(32, 32, pairs=True)
    far = Blit(canvases.image(ground), 1.0, 0.0, 0.0, cover_of(ground))
    falls = [Blit(canvases.image(drop), 1.0, 0.0, y, smooth=False, weather=True) for y in (0.0, 8.0)]
    plain = canvases.blank(32, 32)
    for items in ([far, falls[0]], [far, falls[1]], [replace(far, x=16.0), falls[1]]):
        assert picture.show(items, lambda _: None)
        canvas = canvases.surface_over(plain).getCanvas()
        canvas.clear(0xFF000000)
        draw(canvas, planned(items, canvas.getDeviceClipBounds()))
        assert np.array_equal(picture.pixels, plain)
    assert not picture.show(items, lambda _: None)
