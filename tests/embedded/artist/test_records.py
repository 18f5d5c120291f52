"""The record says of every head how much of it is seen, and from how far above."""

from dataclasses import replace

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.renderer import Renderer

ADA, BOB = FigureLook(id="ada", presentation="feminine"), FigureLook(id="bob", presentation="masculine")
WIDTH, HEIGHT = 320, 180


def shot(*figures, size="medium", angle="eye", place="desert"):
    camera = Camera(size=size, angle=angle)
    return Scene(place=SetPlace(set=place, location="here"), camera=camera, figures=figures, action="They wait.")


def drawn(scene):
    renderer = Renderer(scene, WIDTH, HEIGHT, still=True, crowd=False)
    return renderer, {figure["id"]: figure for figure in renderer.record()["figures"]}


def test_a_head_in_the_open_is_seen_whole_and_where_the_record_says():
    renderer, figures = drawn(shot(SceneFigure(look=ADA.model_copy(update={"skin": "#ff8050"}))))
    head = figures["ada"]
    assert head["clear"] == 1.0
    x, y, reach = head["x"] * WIDTH, (head["top"] + 0.5 * head["head"]) * HEIGHT, 0.3 * head["head"] * HEIGHT
    face = renderer.frame(0)[int(y - reach) : int(y + reach), int(x - reach) : int(x + reach)].mean((0, 1))
    assert face[2] > face[0] + 30


def test_a_head_that_the_frame_cuts_is_not():
    renderer, _ = drawn(shot(SceneFigure(look=ADA)))
    player = renderer.players[0]
    player.spot = replace(player.spot, x=0.5 * renderer.camera.width / player.metre)
    assert 0.3 < renderer.record()["figures"][0]["clear"] < 0.7


def test_a_head_behind_another_is_not():
    renderer, _ = drawn(shot(SceneFigure(look=ADA, main=True), SceneFigure(look=BOB, depth=1.0), size="medium-wide"))
    near, far = renderer.players[-1], renderer.players[0]
    far.spot = replace(far.spot, x=near.spot.x * far.spot.depth / near.spot.depth)
    assert {one["id"]: one["clear"] for one in renderer.record()["figures"]}["bob"] < 0.5


@pytest.mark.parametrize(("angle", "least", "most"), [("low", -90, -3), ("eye", -14, 14), ("high", 5, 90)])
@pytest.mark.parametrize("size", ["wide", "medium"])
def test_the_eye_is_where_the_angle_says(size, angle, least, most):
    _, figures = drawn(shot(SceneFigure(look=ADA), size=size, angle=angle))
    assert least <= figures["ada"]["above"] <= most


def test_what_the_record_measures_does_not_touch_the_picture():
    scene = shot(SceneFigure(look=ADA), SceneFigure(look=BOB), size="wide", place="office")
    renderer = Renderer(scene, WIDTH, HEIGHT, still=True)
    before = renderer.frame(0).copy()
    renderer.record()
    assert np.array_equal(renderer.frame(0), before)


@pytest.mark.parametrize("movement", ["tracking", "pan-left", "pan-right"])
def test_who_walks_before_a_camera_that_moves_along_is_whole_at_both_ends(movement):
    pair = SceneFigure(look=ADA, pose="walk", place=0.3), SceneFigure(look=BOB, pose="walk", place=0.7, facing="left")
    plain = shot(*pair, size="extreme-wide", angle="high")
    scene = plain.model_copy(update={"camera": plain.camera.model_copy(update={"movement": movement}), "length": 72})
    renderer = Renderer(scene, WIDTH, HEIGHT, crowd=False)
    for player in renderer.players:
        for frame in (0, 71):
            anchors, place, foot = player.anchors(frame, renderer.path)
            assert 0.03 * WIDTH < foot[0] + place.scale * anchors.head[0] < 0.97 * WIDTH


@pytest.mark.parametrize("movement", ["static", "tracking"])
def test_who_leaves_is_seen_leaving_until_the_shot_ends(movement):
    pair = SceneFigure(look=ADA, place=0.3), SceneFigure(look=BOB, pose="walk", place=0.7, exits="right")
    plain = shot(*pair, size="medium-wide")
    camera = plain.camera.model_copy(update={"movement": movement})
    renderer = Renderer(plain.model_copy(update={"camera": camera, "length": 72}), WIDTH, HEIGHT, crowd=False)
    bob = next(player for player in renderer.players if player.spot.figure.look.id == "bob")
    at = [bob.anchors(frame, renderer.path)[2][0] / WIDTH for frame in (0, 48, 71)]
    assert 0.55 < at[0] < 0.9
    assert at[1] < 1.05
    assert at[2] > 1.0
