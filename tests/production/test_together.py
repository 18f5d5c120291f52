"""Steps tried out keep nothing; steps taken together are one step back, or none at all."""

import pytest

from production_flow.documents import Storyboard
from production_flow.errors import BadInput
from production_flow.graph.take import Pick
from production_flow.production.boards import Place


@pytest.fixture
def show(whole):
    whole.desk.view = whole.view
    return whole


def board(show):
    return show.view.document("storyboard:s01e01", Storyboard)


def library(show):
    return show.desk.workspace.library


def test_a_dry_step_tells_its_effect_and_changes_nothing(show):
    before, takes = show.desk.workspace.library.steps(show.view.row.id), len(show.view.takes("character:maeve"))
    effect = show.desk.direct(lambda who: who.edit("character:maeve", "look.hair", "braids"), dry=True)
    assert dict(effect.stale)["portrait:maeve"] == ("look changed",)
    assert library(show).steps(show.view.row.id) == before
    show.view.reload()
    assert len(show.view.takes("character:maeve")) == takes
    real = show.desk.direct(lambda who: who.edit("character:maeve", "look.hair", "braids"))
    assert real.stale == effect.stale


def test_a_dry_step_refuses_what_the_real_one_refuses(show):
    with pytest.raises(BadInput):
        show.desk.direct(lambda who: who.edit("storyboard:s01e01", "beats.b02.act", "act_nine"), dry=True)


def test_several_steps_are_one_step_back(show):
    def both(who):
        with who.together("tidy up"):
            who.edit("storyboard:s01e01", "beats.b02.title", "First")
            who.move(Place.read("s01e01.b04"), 2)
            who.edit("storyboard:s01e01", "beats.b02.title", "Second")
        return who.effect("tidy up")

    effect = show.desk.direct(both)
    assert effect.label == "tidy up"
    assert dict(effect.stale).keys() == {"script:s01e01", "cut:s01e01", "trailer-cut:show"}
    assert [beat.id for beat in board(show).beats] == ["b01", "b04", "b02", "b03"]
    assert library(show).labels(show.view.row.id) == ("tidy up", None)
    show.desk.direct(lambda who: who.undo())
    assert [(beat.id, beat.title) for beat in board(show).beats][1] == ("b02", "Beat 2")
    assert library(show).labels(show.view.row.id) == (None, "tidy up")
    show.desk.direct(lambda who: who.undo(forward=True))
    assert board(show).beat("b02").title == "Second"


def test_they_are_one_step_back_behind_a_step_that_was_taken_back(show):
    def both(who):
        with who.together("tidy up"):
            who.move(Place.read("s01e01.b01"), 4)
            who.move(Place.read("s01e01.b02"), 4)
        return who.effect("tidy up")

    show.desk.direct(lambda who: who.edit("storyboard:s01e01", "beats.b02.title", "First"))
    show.desk.direct(lambda who: who.undo())
    show.desk.direct(both)
    assert library(show).labels(show.view.row.id) == ("tidy up", None)
    show.desk.direct(lambda who: who.undo())
    assert [beat.id for beat in board(show).beats] == ["b01", "b02", "b03", "b04"]
    assert library(show).labels(show.view.row.id) == (None, "tidy up")


def test_where_one_fails_none_was_taken(show):
    def broken(who):
        with who.together("tidy up"):
            who.edit("storyboard:s01e01", "beats.b02.title", "First")
            who.edit("storyboard:s01e01", "beats.b02.tension", "high")
        return who.effect("tidy up")

    with pytest.raises(BadInput):
        show.desk.direct(broken)
    assert board(show).beat("b02").title == "Beat 2"
    assert library(show).labels(show.view.row.id) == (None, None)


def test_what_a_run_made_does_not_take_the_place_of_what_a_person_chose_meanwhile(show):
    node = "poster:show"
    before = show.view.picks[node]
    show.put(node, b"other", "application/octet-stream")
    show.desk.direct(lambda who: who.pick(node, 1))
    late = show.view.takes(node)[1]
    kept, pick = library(show).take_over(show.view.row.id, late, Pick(node, late.id))
    assert kept.id == late.id
    assert pick.take == before.take
    assert pick.by == "person"
    _, pick = library(show).take_over(show.view.row.id, late, pick)
    assert pick.take == late.id
