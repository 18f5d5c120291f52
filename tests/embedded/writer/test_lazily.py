"""A row that is worked out as far as it is asked for: in order, once, and with its errors."""

from __future__ import annotations

import pytest

from production_flow.embedded.writer.lazily import Lazily


def test_nothing_is_made_before_it_is_asked_for_nor_twice():
    made: list[int] = []

    def make(at: int) -> int:
        made.append(at)
        return at * 10

    row = Lazily(make, 6)
    assert (len(row), made) == (6, [])
    assert row[1] == 10
    assert made == [0, 1]
    assert next(each for each in row if each >= 20) == 20
    assert made == [0, 1, 2]
    assert list(row[1:4]) == [10, 20, 30]
    assert row[-1] == 50
    assert list(row) == [0, 10, 20, 30, 40, 50]
    assert made == [0, 1, 2, 3, 4, 5]
    with pytest.raises(IndexError):
        row[6]


def test_what_failed_is_tried_again():
    troubles = [ValueError("too few")]

    def make(at: int) -> int:
        if at == 1 and troubles:
            raise troubles.pop()
        return at

    row = Lazily(make, 3)
    with pytest.raises(ValueError, match="too few"):
        list(row)
    assert list(row) == [0, 1, 2]
