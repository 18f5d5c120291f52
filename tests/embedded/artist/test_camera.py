"""The camera maps metres to pixels as a lens does."""

import pytest

from production_flow.embedded.artist.camera import Camera


def test_a_point_straight_ahead_lies_in_the_middle_on_the_horizon():
    camera = Camera(position=(0, 1.6, 0), horizon=0.55)
    x, y = camera.project((0, 1.6, 9))
    assert x == pytest.approx(camera.canvas_width / 2)
    assert y == pytest.approx(camera.margin_y + 0.55 * 720)


def test_twice_as_far_is_half_as_large():
    camera = Camera()
    assert camera.scale((0, 0, 4)) == pytest.approx(2 * camera.scale((0, 0, 8)))


def test_the_same_view_at_another_size_shows_the_same():
    small, large = Camera(yaw=8), Camera(yaw=8).sized(1920, 1080)
    point = (0.7, 1.1, 5.0)
    x, y = small.project(point)
    u, v = large.project(point)
    assert (u - large.margin_x) / 1920 == pytest.approx((x - small.margin_x) / 1280)
    assert (v - large.margin_y) / 1080 == pytest.approx((y - small.margin_y) / 720)


def test_the_ground_point_that_is_asked_for_is_seen_there():
    camera = Camera(position=(1.0, 1.5, -4.0), yaw=17)
    x, up, away = camera.seen(camera.ground(0.8, 5.0))
    assert (x, up, away) == (pytest.approx(0.8), pytest.approx(-1.5), pytest.approx(5.0))


def test_flat_art_on_a_plane_lands_where_its_corners_project():
    camera = Camera(yaw=12)
    matrix = camera.plane((1, 0, 6), (1, 0, 0), (0, 1, 0))
    corner = matrix.mapXY(2, 1.5)
    assert (corner.x(), corner.y()) == pytest.approx(camera.project((3, 1.5, 6)), abs=0.01)
