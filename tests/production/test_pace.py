"""Time left, from work that is left and the pace so far."""

from __future__ import annotations

import pytest

from production_flow.production.pace import Pace
from production_flow.stages.pipeline import BY_NAME


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_before_anything_is_made_the_cores_share_the_work():
    clips = [BY_NAME["clip"]] * 4
    assert Pace(2, Clock()).left(clips) == pytest.approx(4 * BY_NAME["clip"].expect / 2)
    assert Pace(1, Clock()).left(clips) == 2 * Pace(2, Clock()).left(clips)


def test_a_board_that_is_not_written_yet_counts_for_its_clips():
    board, clip = BY_NAME["storyboard"], BY_NAME["clip"]
    assert Pace(1, Clock()).left([board]) > Pace(1, Clock()).left([clip] * 20)


def test_the_pace_so_far_counts_once_it_says_something():
    clock = Clock()
    pace = Pace(2, clock)
    clips = [BY_NAME["clip"]]
    pace.count(10.0)
    clock.now += 40.0
    assert pace.left(clips) == pytest.approx(BY_NAME["clip"].expect / 2)
    pace.count(10.0)  # twenty seconds of work in forty on the clock: somebody else is at work here
    assert pace.left(clips) == pytest.approx(BY_NAME["clip"].expect * 2)
