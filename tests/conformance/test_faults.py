"""What every provider must keep when it is asked for nonsense, and when the road to its vendor is bad."""

import pytest

from production_flow.errors import Busy, ProviderError, Refused, Unfit, Unknown
from production_flow.providers import hosts
from production_flow.providers.ports import Operation
from production_flow.providers.requests import Reference

NOWHERE = "http://127.0.0.1:9"
NONSENSE = {
    "no model": {"model": ""},
    "a way out": {"model": "../../etc/passwd"},
    "another line": {"model": "x\r\nHost: elsewhere"},
    "no words": {"prompt": "", "passages": ()},
    "signs": {"prompt": "\x00\u202e{}<script>"},
}


def refused(vendor):
    """The error that comes instead of an operation; it says something, and hides the keys."""
    made, error = vendor.tried(vendor.start)
    assert made is None
    assert error.what
    assert vendor.hides(error)
    return error


def answered(vendor, request):
    """That a request becomes an operation or an error in words, and that either hides the keys."""
    made, error = vendor.tried(lambda: vendor.start(request))
    assert isinstance(made, Operation) or error.what
    assert vendor.hides(made or error)


@pytest.mark.parametrize("wrong", NONSENSE)
def test_nonsense_is_answered_in_words_or_made_the_best_of(vendor, wrong):
    answered(vendor, vendor.request.model_copy(update=NONSENSE[wrong]))


@pytest.mark.parametrize("data", [b"", b"GIF89a no picture"], ids=["empty", "broken"])
def test_a_reference_that_is_no_picture_is_no_fault_of_the_program(vendor, data):
    broken = Reference(role="first-frame", name="b01", digest=vendor.bench.keep(data))
    answered(vendor, vendor.request.model_copy(update={"references": (broken,)}))


def test_without_a_key_it_says_which_is_wanted(vendor, monkeypatch):
    names = [name for name in vendor.another().ability().keys if not name.endswith("_URL")]
    for name in names:
        monkeypatch.delenv(name, raising=False)
    if names:
        error = refused(vendor)
        assert any(name in f"{error.what} {error.todo}" for name in names)
        assert vendor.gate.passed == []


def test_where_nobody_listens_nothing_was_bought(vendor, monkeypatch):
    monkeypatch.setenv(hosts.HOSTS[vendor.route][0], NOWHERE)
    assert isinstance(refused(vendor), Busy)


@pytest.mark.parametrize("bad", ["CUT", "DARK", "PAGE"])
def test_an_answer_that_is_lost_is_a_doubt_and_is_not_asked_for_again(vendor, roads, bad):
    vendor.gate.bad = getattr(roads, bad)
    if vendor.free:  # may be asked for again; it is an error in words all the same, or is not hindered
        answered(vendor, vendor.request)
        return
    assert isinstance(refused(vendor), Unknown)
    assert (vendor.gate.count("POST"), vendor.house.bought) == (1, 1)


def test_too_many_at_once_is_asked_again_later(vendor, roads):
    vendor.gate.bad, vendor.gate.methods = roads.SLOWER, {"POST", "GET"}
    error = refused(vendor)
    assert isinstance(error, Busy)
    assert error.after > 0
    assert vendor.house.bought == 0


def test_a_word_that_nobody_knows_is_taken_for_work_going_on(vendor):
    operation = vendor.start()
    vendor.gate.words = dict.fromkeys(("status", "state"), "A_NEW_WORD")
    status = vendor.another().status(operation)
    if vendor.gate.replaced:
        assert status.state == "running"
    else:  # a vendor that has no such word: its work is done as soon as it is
        assert vendor.waited(operation, by=vendor.another()).state == "done"


@pytest.mark.parametrize("bad", ["CUT", "DARK", ""])
def test_a_look_that_fails_loses_nothing(vendor, roads, bad):
    """Neither the money (a failure would free it) nor the work: a later look finds it done."""
    operation = vendor.start()
    spoil(vendor, roads, bad)
    status, error = vendor.tried(lambda: vendor.another().status(operation))
    assert unsettled(vendor, error) if error else status.state in {"running", "done"}
    if bad:
        vendor.gate.bad = None
        assert vendor.waited(operation).state == "done"


@pytest.mark.parametrize("bad", ["CUT", "DARK", ""])
def test_a_fetch_that_fails_can_be_done_again(vendor, roads, bad):
    operation = vendor.start()
    assert vendor.waited(operation).state == "done"
    spoil(vendor, roads, bad)
    _, error = vendor.tried(lambda: vendor.brought(operation))
    assert error is None or unsettled(vendor, error)
    if bad:
        vendor.gate.bad = None
        assert "main" in vendor.brought(operation)[1]
    assert vendor.free or vendor.house.bought == 1


def spoil(vendor, roads, bad):
    """Makes the road bad for every request; without a word nobody listens any more."""
    if bad:
        vendor.gate.bad, vendor.gate.methods = getattr(roads, bad), {"GET", "POST"}
    else:
        vendor.gate.close()


def unsettled(vendor, error):
    """Whether an error leaves a purchase as it is: a refusal and an unfit output settle it for good."""
    return isinstance(error, ProviderError) and not isinstance(error, Refused | Unfit) and vendor.hides(error)
