"""One piece of work is stopped: what is free ends, what is paid for is brought in, and the rest goes on."""

import io
import threading
import time

import pytest
from PIL import Image
from tests.production.cities import opened

from production_flow.errors import Conflict, Missing
from production_flow.production import stopping
from production_flow.production.callsheet import DRAFT, CallSheet
from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.production.purchasing import Order, Purchaser
from production_flow.production.scratch import Quiet
from production_flow.production.shift import Shift
from production_flow.providers.requests import ImageRequest
from production_flow.store.media import MediaStore
from production_flow.store.purchases import units
from production_flow.types import NodeId

POSTER = NodeId("poster:show")
MODELS = """
[[model]]
id = "lamp-1"
name = "Lamp One"
family = "lamp"
provider = "fake-image"
port = "image"
model = "lamp-1"
tiers = ["preview", "final"]
references = 5
prices = [{ unit = "image", amount = 0.04 }]
"""


class Watches(Quiet):
    """Notes what is begun and told; `when` says from which of them on the poster is left out."""

    def __init__(self, when):
        self.when = when
        self.begun = []
        self.left = set()

    def started(self, node):
        self.begun.append(node)
        self._note("started", node)

    def told(self, node, fraction, message):
        self._note("told", node)

    def _note(self, kind, node):
        if (kind, node) == (self.when, POSTER):
            self.left.add(POSTER)


def picture():
    memory = io.BytesIO()
    Image.new("RGB", (64, 80), "olive").save(memory, "PNG")
    return memory.getvalue()


@pytest.fixture
def drawn(small):
    """The small show at a size that draws fast; of its pictures the poster and one keyframe are to be made."""
    small.view = small.desk.sit(slug=small.view.slug, changes={"size": 90})
    for node in small.nodes():
        if node.startswith(("portrait:", "plate:", "prop-picture:")):
            small.put(node, picture(), "image/png", {"width": 64, "height": 80})
    for node in small.nodes():
        if node.startswith(("grid:", "keyframe:")) and not node.endswith("b04"):
            small.put(node, picture(), "image/png", {"width": 64, "height": 80})
    return small


def run(show, watches, **more):
    show.view.reload()
    made = Run(show.desk.workspace, show.view, watches, ports=("image",), left_out=lambda: tuple(watches.left), **more)
    return made.go()


def test_what_is_free_stops_the_rest_is_made_and_the_next_run_makes_it(drawn):
    watches = Watches("started")
    done = run(drawn, watches)
    assert POSTER in watches.begun
    assert POSTER not in drawn.view.picks
    assert done.failed == {}
    assert drawn.desk.workspace.library.failures(drawn.view.row.id) == {}
    assert "keyframe:s01e01.b04" in drawn.view.picks
    told = [one.data["node"] for one in drawn.desk.workspace.happenings.since(0) if one.kind == "stopped"]
    assert told == [POSTER]
    assert run(drawn, Watches("never")).made == 1
    assert POSTER in drawn.view.picks


def test_what_waits_is_not_begun(drawn):
    watches = Watches("never")
    watches.left.add(POSTER)
    run(drawn, watches)
    assert POSTER not in watches.begun
    assert POSTER not in drawn.view.picks
    assert "keyframe:s01e01.b04" in drawn.view.picks


# -- what is bought ------------------------------------------------------------------------------


@pytest.fixture
def city(tmp_path, monkeypatch):
    with opened(tmp_path, monkeypatch, MODELS, work={"image": 4.0}) as city:
        yield city


def test_what_is_paid_for_is_brought_in(drawn, city):
    drawn.put("keyframe:s01e01.b04", picture(), "image/png", {"width": 64, "height": 80})
    watches = Watches("told")
    target = Target("preview", {"poster": "lamp-1"}, nodes=(POSTER,))
    done = run(drawn, watches, target=target)
    assert (done.bought, done.failed) == (1, {})
    assert watches.left == {POSTER}
    assert drawn.view.take(POSTER).model == "lamp-1"
    assert len(city.jobs) == 1


def test_what_was_not_sent_is_not_sent(drawn, city):
    workspace = drawn.desk.workspace
    purchaser = Purchaser(workspace.hidden, workspace.library, MediaStore(workspace.hidden / "media"))
    still = ImageRequest(purpose="poster", prompt="A lamp", width=64, height=64, model="lamp-1").model_dump(mode="json")
    order = Order("abc", POSTER, "fake-image", "lamp-1", "preview", still, units(0.04), None)
    purchaser.leave("k1")
    assert purchaser.submit("k1", order)["error"]["error"] == "Interrupted"
    assert workspace.library.purchases.get("k1") is None
    assert not city.jobs
    assert purchaser.submit("k2", order) == {}


# -- the call ------------------------------------------------------------------------------------


def test_a_call_leaves_it_out_and_another_take_is_cancelled(small):
    workspace, show = small.desk.workspace, small.view.row.id
    sheet = CallSheet(workspace)
    with pytest.raises(Missing):
        stopping.stop(workspace, show, POSTER)
    make = sheet.ask(show, DRAFT)
    left = stopping.stop(workspace, show, POSTER)
    assert (left.id, left.state, left.what["stopped"]) == (make.id, "waiting", [POSTER])
    assert stopping.stop(workspace, show, POSTER).what["stopped"] == [POSTER]
    redo = sheet.ask(show, {"do": "redo", "node": POSTER})
    assert (stopping.stop(workspace, show, POSTER).id, sheet.get(redo.id).state) == (redo.id, "cancelled")
    assert "stopped" not in sheet.retry(redo.id).what
    assert sheet.ask(show, DRAFT).id != make.id  # who asks for everything gets everything
    sheet.cancel(make.id)
    with pytest.raises(Conflict):
        sheet.leave_out(make.id, POSTER)


def test_the_worker_stops_it_under_way(drawn):
    workspace, show = drawn.desk.workspace, drawn.view.row.id
    sheet = CallSheet(workspace)
    call = sheet.ask(show, {"do": "redo", "node": POSTER})

    def person():
        end = time.monotonic() + 60
        while not any(one.kind == "started" for one in workspace.happenings.since(0)) and time.monotonic() < end:
            time.sleep(0.02)
        stopping.stop(workspace, show, POSTER)

    hand = threading.Thread(target=person)
    hand.start()
    shift = Shift(workspace.root)
    shift.work(until=lambda: sheet.get(call.id).state == "cancelled")
    shift._seat.release()
    hand.join()
    drawn.view.reload()
    assert POSTER not in drawn.view.picks
    kinds = [one.kind for one in workspace.happenings.since(0) if one.data.get("node") == POSTER]
    assert kinds == ["started", "stopped"]
