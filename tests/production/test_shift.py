"""The worker: what was asked for is made, a person's wish comes first, their hands stay free, nothing is lost."""

import threading
import time

import pytest

from production_flow.errors import Conflict
from production_flow.production.callsheet import CallSheet
from production_flow.production.direct import Desk
from production_flow.production.shift import Shift

DRAFT = {"do": "make", "tier": "draft"}


@pytest.fixture
def asked(heard):
    """A small show whose portraits, plates and pictures are still to be made, at a size that draws fast."""
    desk = heard.desk
    desk.sit(slug=heard.view.slug, changes={"size": 90})
    return heard


def work(root, until, limit=900):
    """A shift in this thread until a condition holds."""
    end = time.monotonic() + limit
    shift = Shift(root)
    shift.work(until=lambda: until() or time.monotonic() > end)
    assert time.monotonic() < end, "the shift took too long"
    shift._seat.release()


def test_a_person_directs_while_a_make_is_at_work_and_another_take_comes_first(asked):
    desk, show = asked.desk, asked.view.row.id
    sheet = CallSheet(desk.workspace)
    make = sheet.ask(show, DRAFT)
    done = {}

    def direct():
        face = Desk(desk.workspace.root)
        wait(lambda: any(one.kind == "take" for one in desk.workspace.happenings.since(0)))
        view = face.sit(slug=asked.view.slug)
        face.direct(lambda who: who.edit("storyboard:s01e01", "beats.b03.description", "Sid folds a map."))
        wait(lambda: "portrait:maeve" in (view.reload() or view.picks))
        done["redo"] = CallSheet(face.workspace).ask(show, {"do": "redo", "node": "portrait:maeve"})
        face.workspace.close()

    person = threading.Thread(target=direct)
    person.start()
    work(desk.workspace.root, lambda: "redo" in done and sheet.get(make.id).state == "done")
    person.join()
    redo = sheet.get(done["redo"].id)
    assert redo.state == "done"
    order = [(one.data["id"], one.data["state"]) for one in desk.workspace.happenings.since(0) if one.kind == "call"]
    assert order.index((redo.id, "done")) < order.index((make.id, "done"))
    assert len(made_during(desk, redo.id)) < 12  # itself, and what was begun beside it; the rest comes afterwards
    view = asked.view = desk.sit(slug=asked.view.slug)
    assert len(view.takes("portrait:maeve")) == 2
    clip = view.take("clip:s01e01.b03")
    assert clip is not None
    assert clip.fingerprints == asked_now(asked, "clip:s01e01.b03")
    made = [one.data["node"] for one in desk.workspace.happenings.since(0) if one.kind == "take" and one.data["made"]]
    assert made.count("clip:s01e01.b01") == 1
    assert "animatic:s01e01" in made


def test_held_starts_nothing_and_cancelled_is_over(asked):
    desk = asked.desk
    sheet = CallSheet(desk.workspace)
    sheet.hold(held=True)
    call = sheet.ask(asked.view.row.id, DRAFT)
    began = time.monotonic()
    work(desk.workspace.root, lambda: time.monotonic() - began > 1)
    assert sheet.get(call.id).state == "waiting"
    sheet.cancel(call.id)
    sheet.hold(held=False)
    began = time.monotonic()
    work(desk.workspace.root, lambda: time.monotonic() - began > 1)
    assert sheet.get(call.id).state == "cancelled"
    assert desk.workspace.happenings.since(0)[-1].kind == "held"


def test_what_cannot_be_done_is_said_and_the_shift_goes_on(asked):
    desk = asked.desk
    sheet = CallSheet(desk.workspace)
    wrong = sheet.ask(asked.view.row.id, {"do": "redo", "node": "portrait:nobody"})
    right = sheet.ask(asked.view.row.id, {"do": "redo", "node": "plate:pier"})
    work(desk.workspace.root, lambda: sheet.get(right.id).state == "done")
    assert sheet.get(wrong.id).state == "failed"
    assert "portrait:nobody" in sheet.get(wrong.id).error["what"]


def test_one_worker_is_enough(asked):
    shift = Shift(asked.desk.workspace.root)
    assert CallSheet(asked.desk.workspace).attended
    with pytest.raises(Conflict):
        Shift(asked.desk.workspace.root)
    shift._seat.release()


def made_during(desk, call):
    log = desk.workspace.happenings.since(0)
    ends = [place for place, one in enumerate(log) if one.kind == "call" and one.data["id"] == call]
    return [one for one in log[ends[1] : ends[2]] if one.kind == "take" and one.data["made"]]


def asked_now(show, node):
    show.view.reload()
    return show.recipe(node).fingerprints


def wait(condition, limit=600):
    end = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)
