"""Work that a person does not want any more is stopped at its vendor, and what it cost all the same is settled."""

import threading
import time

import pytest
from tests.production.cities import begin, end

from production_flow.errors import Conflict, Missing, ProviderError
from production_flow.production import cancelling
from production_flow.production.purchasing import Order, Purchaser
from production_flow.providers.fakecity.city import City
from production_flow.providers.fakecity.street.server import Street
from production_flow.providers.ports import Operation
from production_flow.providers.requests import ImageRequest, VideoRequest
from production_flow.store.library import Library
from production_flow.store.media import MediaStore
from production_flow.store.purchases import Purchase, units

CLIP = VideoRequest(prompt="A lamp flickers", width=64, height=36, length=96, model="reel-1")
STILL = ImageRequest(purpose="still", prompt="A lamp", width=1024, height=1024, model="black-forest-labs/flux-2-pro")


class Counter:
    """A library, a purchaser, and orders."""

    def __init__(self, root):
        self.library = Library(root / "library.db")
        self.purchases = self.library.purchases
        self._root = root
        self.purchaser = self.another()

    def another(self):
        """A purchaser, as each run has one of its own."""
        return Purchaser(self._root, self.library, MediaStore(self._root / "media"))

    def order(self, request=CLIP, provider="fake-video", **fields):
        plain = request.model_dump(mode="json")
        known = {"estimate": units(0.40), "cap": None, **fields}
        return Order("abc", f"{request.port}:x", provider, request.model, "preview", plain, **known)

    def begun(self, *order, **fields):
        """An order that was taken on, under the key k1."""
        made = self.order(*order, **fields)
        assert self.purchaser.submit("k1", made) == {}
        return made

    def row(self, key="k1"):
        found = self.purchases.get(key)
        return found.state, found.actual, found.counts


@pytest.fixture
def counter(tmp_path):
    made = Counter(tmp_path)
    yield made
    made.library.close()


@pytest.fixture
def city(tmp_path, monkeypatch):
    """A fake city where a clip takes a minute; `work` may be changed."""
    server = begin(tmp_path, monkeypatch, work={"video": 60.0})
    monkeypatch.setenv("FAKE_CITY_KEY", server.city.config.key)
    yield server.city
    end(server)


@pytest.fixture
def street(tmp_path, monkeypatch):
    """The vendor street, where work takes a minute."""
    made = Street(tmp_path / "street", pause=60.0)
    threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    yield made
    made.shutdown()
    made.server_close()


def test_what_was_done_until_then_is_settled_and_nothing_is_bought_again(counter, city):
    city.config.work["video"] = 2.0
    order = counter.begun()
    time.sleep(0.3)
    done = counter.purchaser.cancel("k1")
    (job,) = city.jobs.values()
    assert 0 < job["price"] < 0.40
    assert (done.end, done.cost, done.estimated) == ("cancelled", job["price"], False)
    assert "pflow redo video:x" in done.todo
    assert counter.row() == ("failed", units(job["price"]), units(job["price"]))
    again = counter.purchaser.submit("k1", order)
    assert again["error"]["what"] == "It was cancelled."
    assert len(city.jobs) == 1
    assert City(city._path.parent, city.config).look(job["id"])["cost"] == job["price"]  # the ledger says so too


@pytest.mark.usefixtures("city")
def test_a_run_that_waits_for_it_hears_of_it(counter):
    order, heard = counter.begun(), []
    thread = threading.Thread(target=lambda: heard.append(counter.purchaser.wait("k1", order)))
    thread.start()
    time.sleep(0.3)
    other = cancelling.cancel(counter.purchases, "k1")  # as another process does
    thread.join(10)
    assert heard[0]["error"]["what"] in {"It was cancelled.", "it was cancelled"}
    assert counter.row() == ("failed", units(other.cost), units(other.cost))
    assert "cancelled" in counter.purchaser.wait("k1", order)["error"]["what"]  # taken up by the next run
    assert counter.row() == ("failed", units(other.cost), units(other.cost))


def test_what_is_done_already_is_left_to_be_fetched(counter, city):
    city.config.work["video"] = 0.0
    order = counter.begun()
    done = counter.purchaser.cancel("k1")
    assert (done.end, done.cost) == ("finished", 0.40)
    assert counter.row()[0] == "accepted"
    assert counter.purchaser.bring("k1", order)["cost"] == 0.40


def test_what_had_failed_is_settled_as_it_failed(counter, city):
    city.config.work["video"] = 0.0
    city.misfortune = lambda kind, *_: kind == "failed"
    counter.begun()
    done = counter.purchaser.cancel("k1")
    assert (done.end, done.cost, counter.row()) == ("failed", 0.0, ("failed", 0, 0))
    assert "pflow make" in done.todo


def test_a_vendor_that_does_not_say_what_it_cost_is_counted_at_the_estimate_and_marked(counter, street):
    counter.begun(STILL, "replicate-images", estimate=units(0.055))
    done = counter.purchaser.cancel("k1")
    assert (done.end, done.cost, done.estimated) == ("cancelled", 0.055, True)
    assert counter.row() == ("failed", None, units(0.055))
    assert len(street.ledger.rows) == 1
    assert street.shops["replicate"].stands(counter.purchases.get("k1").operation["id"]) == "stopped"


@pytest.mark.usefixtures("city")
def test_where_nobody_answers_nothing_is_changed(counter, monkeypatch):
    counter.begun()
    monkeypatch.setenv("PRODUCTION_FLOW_FAKE_URL", "http://127.0.0.1:9")
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(ProviderError, match="does not answer"):
        counter.purchaser.cancel("k1")
    assert counter.row() == ("accepted", None, units(0.40))


def test_a_vendor_that_does_not_stop_is_said_and_the_money_stays_held(counter, city):
    city.cancel = lambda _ident: None
    counter.begun()
    done = cancelling.cancel(counter.purchases, "k1", patience=0.3)
    assert (done.end, done.cost) == ("asked", None)
    assert counter.row() == ("accepted", None, units(0.40))


def test_a_vendor_that_cannot_stop_work_is_named(counter):
    operation = Operation(provider="bfl-images", model="flux-2-pro", id="1", request={})
    counter.purchases.reserve(Purchase("k1", "abc", "image:x", "bfl-images", "flux-2-pro", "preview", 5), None)
    counter.purchases.accepted("k1", operation.model_dump(mode="json"))
    with pytest.raises(Conflict, match="bfl-images cannot stop"):
        counter.purchaser.cancel("k1")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("reserved", "Nothing was sent"),
        ("sending", "Nobody can say"),
        ("unknown", "Nobody can say"),
        ("settled", "settled"),
    ],
)
def test_what_is_not_under_way_cannot_be_stopped(counter, state, words):
    counter.purchases.reserve(Purchase("k1", "abc", "image:x", "fake-image", "lamp-1", "preview", 5), None)
    counter.purchases._set("k1", state=state)
    with pytest.raises(Conflict, match=words):
        counter.purchaser.cancel("k1")
    assert counter.row()[0] == state


@pytest.mark.usefixtures("city")
def test_the_purchase_of_a_node_is_found_and_others_are_named(counter):
    with pytest.raises(Missing, match="no such purchase"):
        counter.purchaser.cancel("k1")
    counter.begun()
    with pytest.raises(Missing) as missing:
        cancelling.of_node(counter.purchases, "abc", "video:y")
    assert "video:x" in missing.value.todo
    assert cancelling.of_node(counter.purchases, "abc", "video:x").end == "cancelled"


def test_a_run_that_is_stopped_stops_free_work_and_leaves_what_is_paid_for(counter, city):
    orders = {"k1": counter.order(free=True, estimate=0), "k2": counter.order()}
    waits = []
    for key, order in orders.items():
        assert counter.purchaser.submit(key, order) == {}
        thread = threading.Thread(target=counter.purchaser.wait, args=(key, order), daemon=True)
        thread.start()
        waits.append(thread)
    time.sleep(0.3)
    counter.purchaser.interrupt()
    stopped = {job["reference"]: job.get("stopped", False) for job in city.jobs.values()}
    assert stopped == {"k1": True, "k2": False}
    assert (counter.row("k1"), counter.row("k2")[0]) == (("failed", 0, 0), "accepted")
    waits[0].join(10)
    late = counter.purchaser.submit("k3", orders["k2"])["error"]  # a thread that was about to
    assert "was stopped before" in late["what"]
    assert counter.another().submit("k1", orders["k1"]) == {}  # the next run asks for it anew
    assert len(city.jobs) == 3
