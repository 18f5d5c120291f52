"""Purchases hold their money from the moment they are reserved, whoever else reserves at the same time."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from production_flow.errors import BudgetError
from production_flow.store.library import Library
from production_flow.store.purchases import Purchase, units


@pytest.fixture
def library(tmp_path):
    opened = Library(tmp_path / "library.db")
    yield opened
    opened.close()


def purchase(key, dollars=1.0, **fields):
    estimate = None if dollars is None else units(dollars)
    return Purchase(key, "abc", f"clip:{key}", "fal-video", "kling", "preview", estimate, **fields)


def test_parallel_reservations_cannot_overrun_the_budget(library):
    start = threading.Barrier(8)

    def reserve(number):
        start.wait()
        try:
            library.purchases.reserve(purchase(f"k{number}", 0.30), units(1.00))
        except BudgetError:
            return 0
        return 1

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(reserve, range(8))) == 3
    assert library.purchases.held("abc") == units(0.90)


def test_a_key_is_reserved_once_and_keeps_its_state(library):
    first = library.purchases.reserve(purchase("k"), units(1.00))
    library.purchases.sending("k")
    again = library.purchases.reserve(purchase("k"), units(1.00))
    assert (first.state, again.state) == ("reserved", "sending")
    assert library.purchases.held("abc") == units(1.00)


def test_without_a_cap_anything_fits_and_an_unknown_price_holds_nothing(library):
    assert library.purchases.reserve(purchase("k", None), None).counts == 0
    assert library.purchases.reserve(purchase("m", 1000.0), None).counts == units(1000)


@pytest.mark.parametrize(
    ("state", "actual", "counts"),
    [
        ("settled", 0.25, 0.25),
        ("settled", None, 1.0),
        ("refused", None, 0.0),
        ("refused", 0.10, 0.10),
        ("failed", None, 0.0),
    ],
)
def test_what_it_counts_once_it_is_over(library, state, actual, counts):
    library.purchases.reserve(purchase("k"), None)
    library.purchases.settle("k", state, None if actual is None else units(actual), {"what": "x"} if actual else None)
    assert library.purchases.held("abc") == units(counts)
    assert library.purchases.get("k").state == state


def test_in_doubt_it_holds_its_money_and_released_it_holds_none(library):
    library.purchases.reserve(purchase("k"), None)
    library.purchases.accepted("k", {"id": "7"})
    library.purchases.doubt("k", {"what": "nobody knows"})
    found = library.purchases.get("k")
    assert (found.state, found.operation, found.error["what"]) == ("unknown", {"id": "7"}, "nobody knows")
    assert library.purchases.held("abc") == units(1.0)
    library.purchases.release("k")
    assert library.purchases.get("k") is None
    assert library.purchases.held("abc") == 0


def test_they_come_back_in_order_of_arrival(library):
    for key in ("z", "a", "m"):
        library.purchases.reserve(purchase(key), None)
    assert [found.key for found in library.purchases.of_show("abc")] == ["z", "a", "m"]
    assert library.purchases.of_show("other") == []


def test_what_was_set_aside_and_never_sent_is_forgotten_and_nothing_else(library):
    for state, key in (("reserved", "a"), ("sending", "b"), ("accepted", "c"), ("settled", "d"), ("unknown", "e")):
        library.purchases.reserve(purchase(key), None)
        if state != "reserved":
            library.purchases.settle(key, state, units(1.0))
    library.purchases.forget_unsent()
    assert [found.key for found in library.purchases.of_show("abc")] == ["b", "c", "d", "e"]
    assert library.purchases.held("abc") == units(4.0)
