"""Beats and shots move, come and go; ids stay, lengths stay true."""

import json

import pytest

from production_flow import timing
from production_flow.documents import Storyboard
from production_flow.errors import BadInput, Missing
from production_flow.production import boards, paths
from production_flow.production.boards import Place


@pytest.fixture
def board(small):
    return small.view.document("storyboard:s01e01", Storyboard)


def order(board):
    return [beat.id for beat in board.beats]


def test_a_beat_moves_and_the_numbers_follow(board):
    moved = boards.move(board, Place.read("s01e01.b02"), 3)
    assert order(moved) == ["b01", "b03", "b02", "b04"]
    assert [beat.beat_number for beat in moved.beats] == [1, 2, 3, 4]


def test_a_beat_among_strangers_takes_their_act(board):
    moved = boards.move(board, Place.read("s01e01.b04"), 1)
    assert order(moved)[0] == "b04"
    assert moved.beats[0].act == "cold_open"


def test_positions_that_are_not_there_are_refused(board):
    for position in (0, 5, -1):
        with pytest.raises(BadInput, match="position"):
            boards.move(board, Place.read("s01e01.b02"), position)


def test_a_shot_moves_inside_its_beat(board):
    moved = boards.move(board, Place.read("s01e01.b02.b"), 1)
    assert [shot.id for shot in moved.beat("b02").shots] == ["b", "a"]


def test_a_new_beat_has_an_id_that_was_never_used(board):
    added = boards.add(board, Place.read("s01e01.b02"), "A bell rings.", 5.0)
    assert order(added) == ["b01", "b02", "b05", "b03", "b04"]
    assert added.beat("b05").duration_seconds == 5.0
    assert added.beat("b05").scene_id == "sc2"


def test_a_shot_taken_out_leaves_the_beat_its_length(board):
    cut = boards.remove(board, Place.read("s01e01.b02.a")).beat("b02")
    assert [shot.id for shot in cut.shots] == ["b"]
    assert sum(timing.frames(shot.seconds) for shot in cut.shots) == cut.frames


def test_a_longer_beat_stretches_its_shots_to_the_frame(board):
    data = paths.changed(board.write(), "beats.b02.duration_seconds", 7.3)
    beat = boards.mended(Storyboard.read(json.loads(json.dumps(data)))).beat("b02")
    assert beat.frames == 175
    assert sum(timing.frames(shot.seconds) for shot in beat.shots) == 175


def test_the_last_shot_and_the_last_beat_stay(board):
    with pytest.raises(BadInput, match="at least one shot"):
        boards.remove(boards.remove(board, Place.read("s01e01.b02.a")), Place.read("s01e01.b02.b"))


def test_what_is_not_there_is_named_with_what_is(board):
    with pytest.raises(Missing) as caught:
        boards.remove(board, Place.read("s01e01.b99"))
    assert "b01, b02, b03, b04" in caught.value.todo
    with pytest.raises(BadInput, match="names no beat"):
        Place.read("b02")


def test_paths_go_by_id_by_name_and_by_number():
    data = {"beats": [{"id": "b01", "dialogue": [{"line": "a"}]}]}
    assert paths.changed(data, "beats.b01.dialogue.0.line", "b")["beats"][0]["dialogue"][0]["line"] == "b"
    assert data["beats"][0]["dialogue"][0]["line"] == "a"
    with pytest.raises(BadInput) as caught:
        paths.changed(data, "beats.b09.title", "x")
    assert "b01" in caught.value.todo
    with pytest.raises(BadInput, match="plain value"):
        paths.changed(data, "beats.b01.id.x", "x")
