"""The trailer is cut another way through the API, and rendered from real clips as a take of its own."""

import pytest

from production_flow.media import probe
from production_flow.production.direct import Desk
from production_flow.production.scratch import Quiet
from production_flow.types import NodeId

TRAILER = NodeId("trailer:show")
STEP = {"do": "recut", "node": "trailer:show"}


def test_a_dry_run_says_what_follows_and_the_step_asks_for_it(studio):
    before = studio.show("/documents/trailer-cut:show")
    tried = studio.steps(STEP, dry_run=True).json()["effect"]
    assert [(row["node"], row["price"]) for row in tried["stale"]] == [("trailer:show", 0)]
    assert studio.show("/documents/trailer-cut:show") == before
    done = studio.steps(STEP).json()
    assert set(done["versions"]) == {"trailer-cut:show"}
    assert studio.show()["undo"]["back"] == "recut trailer:show"
    assert studio.show("/documents/trailer-cut:show")["document"] != before["document"]
    (call,) = studio.get("/api/calls").json()["calls"]
    assert (call["label"], call["state"]) == ("Draft", "waiting")


def test_a_redo_renders_another_film_and_either_stands(open_studio):
    root = open_studio().root
    with Desk(root) as desk:
        view = desk.sit()
        old = view.take(TRAILER)
        result = desk.redo(TRAILER, Quiet())
        assert (result["failed"], result["bought"]) == ({}, 0)
        view.reload()
        new = view.take(TRAILER)
        assert new.digest != old.digest
        assert len(view.takes(TRAILER)) == 2
        films = [probe.probe(desk.workspace.media.fetch(take.digest)) for take in (old, new)]
        assert films[0].frames == pytest.approx(films[1].frames, abs=48)
        desk.direct(lambda director: director.pick(TRAILER, 1))
        assert view.take(TRAILER).id == old.id
