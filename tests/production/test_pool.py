"""The pool while a run ends: what an earlier run left may still come in from the engine's threads."""

from __future__ import annotations

import threading
import time

import pytest

from production_flow.errors import ProviderError
from production_flow.production.pool import Pool

WORK = {"provider": "nobody", "kind": "text", "request": {}}


def test_work_that_comes_in_while_it_closes_is_refused_and_disturbs_nobody(tmp_path):
    pool = Pool(str(tmp_path))
    done, late = [], []

    def comes_late():
        while not pool._closed:
            time.sleep(0.001)
        try:
            pool.perform("render", "k2", "clip:s01e01.b02", WORK)
        except ProviderError as error:
            late.append(error)

    under_way = threading.Thread(target=lambda: done.append(pool.perform("words", "k1", "script:s01e01", WORK)))
    under_way.start()
    while not pool._lanes or not pool._lanes["words"]._processes:
        time.sleep(0.001)
    after = threading.Thread(target=comes_late)
    after.start()
    pool.close()
    under_way.join(30)
    after.join(30)
    assert "error" in done[0]  # it was answered by a worker: there is no such provider
    assert [error.what for error in late] == ["The run was over before its turn came."]
    assert pool._lanes == {}


def test_a_closed_pool_opens_nothing_again(tmp_path):
    pool = Pool(str(tmp_path))
    pool.close()
    with pytest.raises(ProviderError, match="over before its turn"):
        pool.perform("render", "k", "clip:s01e01.b01", WORK)
