"""A chair stands under its sitter and turns with them: its back is behind theirs."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from production_flow.embedded.artist.camera import Point2
from production_flow.embedded.artist.figures.acting import View
from production_flow.embedded.artist.seats import chair
from production_flow.media import canvas as canvases

SIZE, METRE, SEAT = 400, 200.0, 0.46


def drawn(view: View, *, mirrored: bool = False) -> NDArray[np.bool_]:
    """Where there is a chair in a picture whose ground point is low in the middle, seen from a little above."""
    pixels = canvases.blank(SIZE, SIZE)
    canvas = canvases.surface_over(pixels).getCanvas()
    canvas.translate(SIZE / 2, 0.8 * SIZE)

    def project(right: float, away: float, up: float) -> Point2:
        return right * METRE, -(up + 0.3 * away) * METRE

    chair(canvas, project, view, (0.5, 0.4, 0.3), SEAT, mirrored=mirrored)
    return pixels[..., 3] > 128


def rows_over_the_seat(picture: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return picture[: int(0.8 * SIZE - (SEAT + 0.2) * METRE)]


@pytest.mark.parametrize("view", ["front", "three-quarter", "profile"])
def test_a_chair_has_a_back_that_stands_over_the_seat_and_legs_that_reach_the_ground(view: View):
    picture = drawn(view)
    assert rows_over_the_seat(picture).any()
    assert np.flatnonzero(picture.any(1))[-1] > 0.74 * SIZE


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_back_is_behind_whoever_looks_to_the_side(*, mirrored: bool):
    columns = np.flatnonzero(rows_over_the_seat(drawn("profile", mirrored=mirrored)).any(0))
    middle = columns.mean() - SIZE / 2
    assert middle > 20 if mirrored else middle < -20


def test_no_back_stands_before_a_sitter_who_is_seen_from_behind():
    assert not rows_over_the_seat(drawn("back")).any()
