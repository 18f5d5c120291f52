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


def test_a_copy_of_a_beat_stands_behind_it_with_an_id_of_its_own(board):
    copied = boards.duplicate(board, Place.read("s01e01.b02"))
    assert order(copied) == ["b01", "b02", "b05", "b03", "b04"]
    assert copied.beat("b05").model_copy(update={"id": "b02", "beat_number": 2}) == copied.beat("b02")


def test_a_copy_of_a_shot_says_no_line_twice(board):
    beat = boards.duplicate(board, Place.read("s01e01.b02.a")).beat("b02")
    assert [(shot.id, shot.lines) for shot in beat.shots] == [("a", (0,)), ("c", ()), ("b", ())]
    assert sum(timing.frames(shot.seconds) for shot in beat.shots) == beat.frames


def spoken(board):
    """The board with a second line in beat 2, heard in its second shot."""
    data = board.write()
    data["beats"][1]["dialogue"].append({"character": "sid", "line": "Second."})
    data["beats"][1]["shots"][1]["lines"] = [1]
    return Storyboard.read(data)


def test_a_split_gives_each_half_its_shots_and_lines(board):
    halves = boards.split(spoken(board), Place.read("s01e01.b02"), "b")
    assert order(halves) == ["b01", "b02", "b05", "b03", "b04"]
    first, second = halves.beat("b02"), halves.beat("b05")
    assert ([shot.id for shot in first.shots], [shot.id for shot in second.shots]) == (["a"], ["b"])
    assert ([said.line for said in first.dialogue], [said.line for said in second.dialogue]) == (
        ["Line 2 is mine."], ["Second."],
    )  # fmt: skip
    assert second.shots[0].lines == (0,)
    assert (first.duration_seconds, second.duration_seconds) == (2.0, 2.0)
    assert (second.scene_id, second.act, second.camera.shot_type) == ("sc2", "act_one", "close")


def test_a_split_keeps_how_the_beat_comes_and_goes(board):
    data = board.write()
    data["beats"][0]["transitions"] = {"in": "fade from black", "out": "dissolve"}
    halves = boards.split(Storyboard.read(data), Place.read("s01e01.b01"), "b")
    ways = [(beat.transitions.into, beat.transitions.out) for beat in halves.beats[:2]]
    assert ways == [("fade from black", "cut"), ("cut", "dissolve")]


def test_a_beat_is_split_at_a_shot_that_follows_another(board):
    with pytest.raises(BadInput, match="begins"):
        boards.split(board, Place.read("s01e01.b02"), "a")
    with pytest.raises(Missing):
        boards.split(board, Place.read("s01e01.b02"), "z")


def test_what_was_split_and_is_merged_again_says_and_shows_the_same(board):
    whole = spoken(board)
    again = boards.merge(boards.split(whole, Place.read("s01e01.b02"), "b"), Place.read("s01e01.b02"))
    assert order(again) == order(whole)
    before, after = whole.beat("b02"), again.beat("b02")
    assert (after.dialogue, after.shots, after.duration_seconds) == (before.dialogue, before.shots, 4.0)
    assert after.transitions == before.transitions


def test_merged_beats_keep_every_shot_and_line_under_ids_of_their_own(board):
    merged = boards.merge(board, Place.read("s01e01.b02"))
    assert order(merged) == ["b01", "b02", "b04"]
    beat = merged.beat("b02")
    assert [(shot.id, shot.lines) for shot in beat.shots] == [("a", (0,)), ("b", ()), ("c", (1,)), ("d", ())]
    assert [said.line for said in beat.dialogue] == ["Line 2 is mine.", "Line 3 is mine."]
    assert (beat.characters, beat.duration_seconds) == (("maeve", "sid"), 8.0)
    assert [beat.beat_number for beat in merged.beats] == [1, 2, 3]


def test_beats_that_have_nothing_to_be_merged_with_are_refused(board):
    with pytest.raises(BadInput, match="follows"):
        boards.merge(board, Place.read("s01e01.b04"))
    with pytest.raises(BadInput, match="two places"):
        boards.merge(board, Place.read("s01e01.b01"))
    data = board.write()
    for index in (1, 2):
        data["beats"][index]["duration_seconds"] = 40.0
    with pytest.raises(BadInput, match="80 s"):
        boards.merge(Storyboard.read(data), Place.read("s01e01.b02"))
