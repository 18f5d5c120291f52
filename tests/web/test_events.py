"""The stream of everything that happens, and who is at work on what."""

import contextlib
import http.client
import json
import socket
import threading
import time

from production_flow.production.happenings import Happening
from production_flow.web.jobs import Jobs

SLUG = "the-cold-valve"


class Listener:
    """A stream that is read in the background."""

    def __init__(self, studio, path="/api/events", headers=None):
        self.events = []
        self._connection = http.client.HTTPConnection("127.0.0.1", studio.port, timeout=20)
        self._connection.request("GET", path, headers=headers or {})
        self._answer = self._connection.getresponse()
        assert self._answer.getheader("content-type").startswith("text/event-stream")
        self._socket = self._connection.sock
        assert self._answer.readline().startswith(b"retry:")
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self):
        event = {}
        with contextlib.suppress(OSError, http.client.HTTPException):
            while line := self._answer.readline():
                name, _, value = line.decode().rstrip("\n").partition(": ")
                if value:
                    event[name] = value
                elif "event" in event:
                    self.events.append((int(event["id"]), event["event"], json.loads(event["data"])))
                    event = {}
        self._answer.close()

    def wait(self, kind, seconds=5):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = [data for _, name, data in list(self.events) if name == kind]
            if found:
                return found[0]
            time.sleep(0.02)
        raise AssertionError(f"no {kind} in {self.events}")

    def close(self):
        self._thread.join(0.3)
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()


def test_every_tab_hears_of_a_step_and_comes_back_to_where_it_was(studio):
    first, second = Listener(studio), Listener(studio)
    studio.steps({"do": "edit", "node": "s01e01.b02", "path": "title", "value": "Heard"})
    for listener in (first, second):
        assert listener.wait("step") == {"show": SLUG, "label": "edit storyboard:s01e01 beats.b02.title"}
    seen = first.events[-1][0]
    studio.steps({"do": "lock", "node": "keyframe:s01e01.b01"})
    label = "lock keyframe:s01e01.b01"
    again = Listener(studio, headers={"Last-Event-ID": str(seen)})
    assert again.wait("step")["label"] == label
    since = Listener(studio, f"/api/events?since={seen}")
    assert since.wait("step")["label"] == label
    assert all(number > seen for number, _, _ in again.events + since.events)
    for listener in (first, second, again, since):
        listener.close()


def test_calls_and_the_hold_are_told_by_the_shows_slug(studio):
    listener = Listener(studio)
    call = studio.client.post("/api/calls", json={"do": "make", "show": SLUG}).json()
    assert listener.wait("call") == {"id": call["id"], "show": SLUG, "state": "waiting"}
    studio.client.put("/api/calls/held", json={"held": True})
    assert listener.wait("held") == {"held": True}
    listener.close()


def test_what_another_process_does_is_heard_at_once(studio):
    listener = Listener(studio)
    log = studio.house.workspace.happenings
    log.tell("started", show=SLUG, node="keyframe:s01e01.b01")
    assert listener.wait("started", seconds=3) == {"show": SLUG, "node": "keyframe:s01e01.b01"}
    assert studio.node("keyframe:s01e01.b01")["state"] == "running"
    assert studio.show()["running"]
    (job,) = studio.get("/api/calls").json()["jobs"]
    assert (job["show"], job["node"]) == (SLUG, "keyframe:s01e01.b01")
    take = studio.house.standing(SLUG).view.take("keyframe:s01e01.b01")
    log.tell("take", show=SLUG, node="keyframe:s01e01.b01", number=take.id, made=True)
    listener.wait("take")
    queue = studio.get("/api/calls").json()
    assert queue["jobs"] == []
    assert [(one["node"], one["number"]) for one in queue["finished"]] == [("keyframe:s01e01.b01", 1)]
    assert studio.node("keyframe:s01e01.b01")["state"] == "fresh"
    listener.close()


def test_a_log_that_began_anew_is_said(studio):
    listener = Listener(studio, "/api/events?since=99999999")
    assert listener.wait("reset") == {}
    listener.close()


def test_a_server_that_closes_ends_its_streams(studio):
    listener = Listener(studio)
    studio.server.config.timeout_graceful_shutdown = 60  # it would wait so long for a stream that goes on
    studio.server.should_exit = True
    studio.thread.join(20)
    assert not studio.thread.is_alive()
    listener.close()


def heard(jobs, kind, **data):
    jobs.hear(Happening(1, kind, data), data.get("show", ""))


def test_jobs_of_a_run_that_died_are_forgotten(tmp_path):
    jobs = Jobs(tmp_path)
    heard(jobs, "started", show="a", node="x")
    heard(jobs, "progress", show="a", node="x", fraction=0.5, message="painting")
    assert [(job.fraction, job.message) for job in jobs.all()] == [(0.5, "painting")]
    (tmp_path / "run.pid").write_text("999999999")
    assert jobs.check()
    assert jobs.all() == []


def test_jobs_follow_a_show_to_its_new_name_and_end_with_its_call(tmp_path):
    jobs = Jobs(tmp_path)
    heard(jobs, "started", show="show-1", node="x")
    heard(jobs, "started", show="other", node="y")
    heard(jobs, "show", show="named", was="show-1")
    assert (jobs.of("named"), jobs.of("show-1")) == ({"x"}, set())
    heard(jobs, "call", show="named", state="done")
    assert [(job.show, job.node) for job in jobs.all()] == [("other", "y")]
    heard(jobs, "reset")
    assert jobs.all() == []
