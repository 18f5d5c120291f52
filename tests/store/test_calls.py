"""The call sheet: asked for once, taken up in order, never lost with the worker that had it."""

import pytest

from production_flow.errors import Conflict, Missing
from production_flow.store.library import Library

MAKE = {"do": "make", "tier": "draft"}


@pytest.fixture
def calls(tmp_path):
    library = Library(tmp_path / "library.db")
    yield library.calls
    library.close()


def test_the_same_mark_is_the_same_call(calls):
    first = calls.ask("abc", {"do": "redo", "node": "poster:show"}, "mark-1")
    assert calls.ask("abc", {"do": "redo", "node": "poster:show"}, "mark-1") == first
    assert calls.ask("abc", {"do": "redo", "node": "poster:show"}, "mark-2").id != first.id


def test_a_make_that_waits_is_not_asked_for_twice_but_one_that_runs_is(calls):
    first = calls.ask("abc", MAKE)
    assert calls.ask("abc", MAKE).id == first.id
    assert calls.ask("xyz", MAKE).id != first.id
    assert calls.begin(first.id)
    assert calls.ask("abc", MAKE).id != first.id


def test_another_take_comes_before_a_whole_make(calls):
    make = calls.ask("abc", MAKE)
    assert not calls.ahead(make)
    redo = calls.ask("abc", {"do": "redo", "node": "poster:show"})
    assert calls.ahead(make)
    assert calls.next() == redo


def test_what_waits_can_be_reordered_and_the_rest_stays(calls):
    ids = [calls.ask("abc", {"do": "redo", "node": f"portrait:{who}"}).id for who in ("a", "b", "c")]
    calls.begin(ids[0])
    calls.reorder([ids[2], ids[1], ids[0], 99])
    assert [call.id for call in calls.listed()] == [ids[0], ids[2], ids[1]]


def test_a_call_whose_worker_died_is_taken_up_again(calls):
    call = calls.ask("abc", MAKE)
    assert calls.begin(call.id)
    assert calls.next().id == call.id
    assert calls.begin(call.id)
    calls.finish(call.id, {"made": 3})
    assert calls.next() is None
    assert calls.get(call.id).result == {"made": 3}


def test_cancelled_stays_cancelled_and_can_be_asked_for_again(calls):
    call = calls.ask("abc", MAKE)
    calls.begin(call.id)
    calls.cancel(call.id)
    calls.finish(call.id, {"made": 3})
    assert calls.get(call.id).state == "cancelled"
    with pytest.raises(Conflict):
        calls.cancel(call.id)
    assert not calls.begin(call.id)
    assert calls.retry(call.id).state == "waiting"
    with pytest.raises(Conflict):
        calls.retry(call.id)
    with pytest.raises(Missing):
        calls.get(99)
