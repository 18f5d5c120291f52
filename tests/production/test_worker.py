"""What a worker process does between two pieces of work."""

from __future__ import annotations

import gc
import weakref

import pytest

from production_flow.production import worker


class Ring:
    def __init__(self):
        self.self = self


@pytest.fixture(autouse=True)
def _thawed():
    yield
    gc.unfreeze()


def test_what_was_imported_is_not_looked_through_after_each_piece_of_work():
    imported = [[number] for number in range(30_000)]
    worker.give_back()
    assert gc.get_freeze_count() > len(imported)
    assert len(gc.get_objects()) < 10_000


def test_what_a_piece_of_work_leaves_behind_is_freed():
    worker.give_back()
    ring = Ring()
    left = weakref.ref(ring)
    del ring
    worker.give_back()
    assert left() is None
