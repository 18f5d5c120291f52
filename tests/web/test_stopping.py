"""One piece of work is stopped through the API, and shown so while it is under way."""

import os
import time

from production_flow.production.happenings import Happenings

SLUG = "the-cold-valve"
NODE = "poster:show"


def under_way(studio):
    """A make that a worker took up, at work on the poster, as it would tell."""
    (studio.root / ".flow" / "run.pid").write_text(str(os.getpid()))
    ask = {"show": SLUG, "do": "make", "tier": "draft"}
    call = studio.client.post("/api/calls", json=ask).json()
    assert studio.house.workspace.library.calls.begin(call["id"])
    Happenings(studio.root / ".flow").tell("started", show=SLUG, node=NODE)
    until(lambda: queue(studio)["jobs"])
    return call["id"]


def queue(studio):
    return studio.get("/api/calls").json()


def until(holds):
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_job_is_stopping_until_it_has_stopped(studio):
    call = under_way(studio)
    assert queue(studio)["jobs"][0]["stopping"] is False
    answer = studio.client.post("/api/calls/stop", json={"show": SLUG, "node": NODE})
    assert answer.status_code == 200
    (job,) = answer.json()["jobs"]
    assert (job["node"], job["stopping"]) == (NODE, True)
    assert studio.house.sheet.get(call).what["stopped"] == [NODE]
    assert studio.house.sheet.get(call).state == "running"
    Happenings(studio.root / ".flow").tell("stopped", show=SLUG, node=NODE)
    until(lambda: not queue(studio)["jobs"])


def test_where_nothing_is_asked_for_that_is_said(studio):
    answer = studio.client.post("/api/calls/stop", json={"show": SLUG, "node": NODE})
    assert (answer.status_code, answer.json()["error"]) == (404, "Missing")
