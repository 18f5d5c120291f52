"""Beats open as a director would cover them: wide where a place is new, and never twice the same way in a row."""

import random
from itertools import pairwise

import pytest

from production_flow.embedded.writer.storyboard.coverage import ARRIVING, BACK, Coverage
from production_flow.embedded.writer.storyboard.drafts import Draft, Stance

WIDE = {"extreme-wide", "wide", "medium-wide"}


def draft(*poses, cover="two", moves=""):
    stances = tuple(Stance(f"p{n}", pose, "neutral", moves=moves) for n, pose in enumerate(poses))
    return Draft(step=0, part=0, title="T", text="They talk.", stances=stances, lines=[], cover=cover, tension=4.0)


def openings(count, drafted, place="kitchen", seed=1):
    coverage = Coverage(random.Random(seed))
    return [coverage.opening(drafted, place, first=number == 0) for number in range(count)]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("poses", [("stand", "stand"), ("sit",), ("stand", "sit", "stand")])
def test_neighbours_open_from_another_size(poses, seed):
    for one, other in pairwise(openings(8, draft(*poses), seed=seed)):
        assert one[0] != other[0]


def test_a_scene_of_two_is_also_seen_over_a_shoulder():
    assert "over-shoulder" in {angle for _, angle, _ in openings(7, draft("stand", "stand"))}


@pytest.mark.parametrize("poses", [("stand",), ("stand", "stand", "stand")])
def test_there_is_no_shoulder_to_look_over_but_of_one_other(poses):
    assert "over-shoulder" not in {angle for _, angle, _ in openings(12, draft(*poses))}


@pytest.mark.parametrize("cover", ARRIVING)
def test_a_new_place_is_shown_wide_and_a_known_one_may_be_entered_close(cover):
    coverage = Coverage(random.Random(3))
    first = coverage.opening(draft("stand", "stand", cover=cover), "church", first=True)
    assert first[0] in WIDE
    later = [coverage.opening(draft("stand", "stand", cover=cover), "church", first=True) for _ in range(12)]
    assert {view[:2] for view in later} & {view[:2] for view in BACK[cover]}


@pytest.mark.parametrize(("pose", "moves"), [("lie", ""), ("stand", "in"), ("stand", "out")])
def test_who_comes_or_goes_or_lies_is_seen_from_afar(pose, moves):
    for size, _, _ in openings(9, draft(pose, "stand", moves=moves)):
        assert size in WIDE


def test_a_chase_is_never_still():
    assert all(movement != "static" for _, _, movement in openings(8, draft("run", "run", cover="chase")))
