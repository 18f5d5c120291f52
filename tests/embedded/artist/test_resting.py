"""What is outdoors to sit and to lean on, by the place."""

import numpy as np
import pytest

from production_flow.documents.look import FigureLook
from production_flow.documents.scene import Camera, Scene, SceneFigure, SetPlace
from production_flow.embedded.artist.renderer import Renderer
from production_flow.embedded.artist.resting import draw_rest, rest_in, room_beside, support_in
from production_flow.media import canvas as canvases

SIZE, METRE, SEAT = 400, 120.0, 0.46


@pytest.mark.parametrize(
    ("place", "rest"),
    [("village_square", "bench"), ("rooftop", "bench"), ("forest", "log"), ("desert", "stone"), ("dock", "crate")],
)
def test_every_place_outdoors_has_a_seat_of_its_kind(place, rest):
    assert rest_in(place) == rest
    pixels = canvases.blank(SIZE, SIZE)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(SIZE / 2, 0.8 * SIZE)
    draw_rest(
        canvas, rest, lambda right, away, up: (right * METRE, -(up + 0.3 * away) * METRE), "three-quarter",
        (0.5, 0.4, 0.3), SEAT, mirrored=False,
    )  # fmt: skip
    rows, columns = np.nonzero(pixels[..., 3] > 128)
    assert 0.7 * SIZE < rows.max() < 0.84 * SIZE
    assert rows.min() < 0.8 * SIZE - 0.9 * SEAT * METRE
    assert columns.min() < SIZE / 2 - 0.2 * METRE
    assert columns.max() > SIZE / 2 + 0.2 * METRE


@pytest.mark.parametrize(
    ("place", "words", "kind"),
    [
        ("dock", "Ada leans back.", "rail"),
        ("dock", "Ada sleeps against a post.", "post"),
        ("village_square", "Ada leans on it.", "wall"),
        ("village_square", "Ada leans on the railing.", "rail"),
        ("desert", "Ada leans on the wall.", "wall"),
    ],
)
def test_who_leans_outdoors_has_something_of_the_place_behind_them(place, words, kind):
    assert support_in(place, words) == kind


def renderer(place, poses, inside=False):
    figures = tuple(
        SceneFigure(look=FigureLook(id=ident), pose=pose) for ident, pose in zip(("ada", "bob"), poses, strict=False)
    )
    where = SetPlace(set=place, location="here", interior=inside)
    scene = Scene(place=where, camera=Camera(size="medium-wide"), figures=figures, action="They wait.")
    return Renderer(scene, 320, 180, still=True, crowd=False)


def test_two_who_sit_outdoors_share_a_bench():
    left, right = sorted((one.spot for one in renderer("village_square", ("sit", "sit")).players), key=lambda s: s.x)
    assert 0.4 < right.x - left.x < 0.7
    assert (left.stool, right.stool, left.mirrored, right.mirrored) == (True, False, False, True)


def test_in_the_wilds_there_is_no_bench_for_two():
    left, right = sorted((one.spot for one in renderer("desert", ("sit", "sit")).players), key=lambda s: s.x)
    assert left.stool
    assert right.stool


@pytest.mark.parametrize(
    ("rest", "others", "side"),
    [
        ("bench", (-0.9,), 1), ("bench", (0.7,), -1), ("bench", (), 0), ("bench", (2.5,), 0), ("bench", (-0.8, 0.9), 0),
        ("log", (0.7,), 0), (None, (0.7,), 0),
    ],
)  # fmt: skip
def test_a_bench_does_not_stand_before_who_stands_beside_it(rest, others, side):
    assert np.sign(room_beside(rest, others)) == side


def test_who_stands_beside_a_bench_has_it_on_the_sitters_other_side():
    sitter, other = renderer("village_square", ("sit", "stand")).players
    sitter, other = (sitter, other) if sitter.spot.figure.pose == "sit" else (other, sitter)
    assert sitter.performance.room * (other.spot.x - sitter.spot.x) < 0
    assert not any(one.performance.room for one in renderer("village_square", ("sit", "sit")).players)


def test_whoever_sits_indoors_sits_on_a_chair():
    (player,) = renderer("office", ("sit",), inside=True).players
    assert player.performance.rest is None


def test_a_crate_in_the_dark_is_no_hole():
    pixels = canvases.blank(200, 200)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(100, 150)
    place = lambda right, away, up: (160 * right, -160 * up - 60 * away)  # noqa: E731
    draw_rest(canvas, "crate", place, "front", (0.04, 0.03, 0.05), 0.46, mirrored=False)
    assert pixels[..., :3][pixels[..., 3] > 200].min() > 20
