"""One take is bought once, whatever happens between the wallet and the shelf. The shop is a fake city."""

import threading
from dataclasses import replace

import httpx
import pytest
from tests.production.cities import begin, end

from production_flow.errors import ProviderError, Unfit
from production_flow.media import probe
from production_flow.production import purchasing
from production_flow.production.purchasing import Order, Purchaser
from production_flow.providers.fakecity.config import Config, Faults
from production_flow.providers.requests import ImageRequest, VideoRequest
from production_flow.providers.vendors import fake
from production_flow.store.library import Library
from production_flow.store.media import MediaStore
from production_flow.store.purchases import units

IMAGE = ImageRequest(purpose="keyframe", prompt="A lamp", width=64, height=36, model="lamp-1")
VIDEO = VideoRequest(prompt="A lamp flickers", width=64, height=36, length=96, model="reel-1")


class Shop:
    """A fake city, a library and a purchaser."""

    def __init__(self, root, monkeypatch, **config):
        self.root, self.monkeypatch = root, monkeypatch
        self.server = None
        self.open(**config)
        self.library = Library(root / "library.db")
        self.media = MediaStore(root / "media")
        monkeypatch.setenv("FAKE_CITY_KEY", Config().key)
        self.purchaser = Purchaser(root, self.library, self.media)

    def open(self, **config):
        if self.server is not None:
            end(self.server)
        config = {"work": {"image": 0.05, "video": 0.05}, **config}
        self.server = begin(self.root, self.monkeypatch, **config)

    def order(self, request=IMAGE, **fields):
        plain = request.model_dump(mode="json")
        known = Order("abc", f"{request.port}:x", f"fake-{request.port}", "lamp-1", "preview", plain, units(0.05), None)
        return replace(known, **fields)

    def buy(self, key="k1", **fields):
        order = self.order(**fields)
        return self.purchaser.submit(key, order) or self.purchaser.wait(key, order) or self.purchaser.bring(key, order)

    @property
    def bought(self):
        return list(self.server.city.jobs.values())

    def state(self, key="k1"):
        return self.library.purchases.get(key).state

    @property
    def held(self):
        return self.library.purchases.held("abc")


@pytest.fixture
def shop(tmp_path, monkeypatch):
    made = Shop(tmp_path, monkeypatch)
    yield made
    made.server.shutdown()
    made.server.server_close()
    made.library.close()


def test_it_is_bought_once_measured_stored_and_settled_at_what_it_did_cost(shop):
    done = shop.buy()
    assert shop.buy() == done
    assert len(shop.bought) == 1
    assert (shop.state(), shop.held, done["cost"], done["estimated"]) == ("settled", units(0.04), 0.04, False)
    picture = shop.media.fetch(done["outputs"][0]["digest"])
    assert probe.probe(picture).width == done["outputs"][0]["meta"]["width"] == 64


def test_a_clip_comes_whole_and_its_price_is_by_the_second(shop):
    done = shop.buy(request=VIDEO)
    assert done["outputs"][0]["meta"]["frames"] == 96
    assert done["cost"] == pytest.approx(0.40)


@pytest.mark.parametrize("fault", ["reset", "broken"])
def test_an_answer_that_was_lost_is_looked_up_and_not_bought_again(shop, fault):
    shop.open(faults={fault: 1.0})
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1


@pytest.mark.parametrize("fault", ["reset", "broken"])
def test_where_nothing_can_be_looked_up_it_waits_for_a_person_and_keeps_its_money(shop, fault):
    shop.open(faults={fault: 1.0}, find=False)
    first = shop.buy()["error"]
    assert first["error"] == "Unknown"
    assert "pflow resolve image:x" in first["todo"]
    shop.open(find=False)
    assert shop.buy()["error"] == first
    assert (len(shop.bought), shop.state(), shop.held) == (1, "unknown", units(0.05))


def test_killed_between_intent_and_answer_it_is_looked_up(shop):
    order = shop.order()
    shop.purchaser._reserve("k1", order)
    shop.library.purchases.sending("k1")
    httpx.post(
        f"{shop.server.address}/v1/image",
        headers={"authorization": f"Bearer {Config().key}"},
        json={"reference": "k1", "prompt": "A lamp", "seconds": 5, "width": 64, "height": 36},
    ).raise_for_status()
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1


def test_killed_before_it_left_it_is_said_that_nothing_was_bought_and_the_next_run_buys_it(shop):
    shop.purchaser._reserve("k1", shop.order())
    shop.library.purchases.sending("k1")
    assert "nothing was bought" in shop.buy()["error"]["what"]
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1


def test_busy_is_asked_again_and_bought_once(shop):
    shop.open(limits={"image": 0})
    threading.Timer(0.6, lambda: shop.server.city.config.limits.update(image=8)).start()
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1


@pytest.mark.parametrize(("after", "waits"), [(0.2, 1), (600.0, 0)])
def test_it_is_asked_again_no_sooner_than_the_provider_said(shop, monkeypatch, after, waits):
    monkeypatch.setattr(purchasing, "_TRIES", 2)
    told = []
    shop.purchaser = Purchaser(shop.root, shop.library, shop.media, lambda *words: told.append(words))
    shop.open(limits={"image": 0}, again=after)
    error = shop.buy()["error"]
    assert (error["error"], len(told)) == ("Busy", waits)
    assert f"Run it again in {max(after, 120) / 60:.0f} min." in error["todo"]
    assert shop.held == 0


def test_what_came_and_was_no_good_is_not_bought_again_though_nobody_knows_its_price(shop):
    order = shop.order(estimate=None)
    shop.purchaser._reserve("k1", order)
    error = Unfit("The output is empty.").as_json()
    shop.library.purchases.settle("k1", "failed", 0, error)
    assert shop.buy(estimate=None)["error"] == error
    assert shop.bought == []
    assert "error" not in shop.buy(estimate=None, free=True)


def test_an_answer_that_is_no_good_counts_at_its_estimate_where_it_says_no_cost(shop):
    order = shop.order()
    shop.purchaser._reserve("k1", order)
    shop.purchaser._give_up("k1", order, Unfit("The answer holds no picture."))
    assert (shop.state(), shop.held) == ("failed", units(0.05))
    shop.purchaser._reserve("k2", order)
    shop.purchaser._give_up("k2", order, ProviderError("The key was not accepted."))
    assert (shop.library.purchases.get("k2"), shop.held) == (None, units(0.05))


def test_a_refusal_is_a_result_and_is_not_sent_again(shop):
    request = IMAGE.model_copy(update={"prompt": "something forbidden"})
    first = shop.buy(request=request)["error"]
    assert (first["error"], shop.state(), shop.held) == ("Refused", "refused", 0)
    shop.open(refuse=[])
    assert shop.buy(request=request)["error"] == first
    assert shop.bought == []


def test_a_job_that_failed_without_a_bill_may_be_asked_for_again(shop):
    shop.open(faults={"failed": 1.0})
    assert "lamp fell over" in shop.buy()["error"]["what"]
    assert (shop.state(), shop.held) == ("failed", 0)
    shop.open()
    assert shop.buy()["cost"] == 0.04
    assert [job["failed"] for job in shop.bought] == [True, False]


@pytest.mark.parametrize(("fault", "words"), [("page", "web page"), ("empty", "empty")])
def test_what_is_no_picture_is_an_error_that_was_paid_for(shop, fault, words):
    shop.open(faults={fault: 1.0})
    assert words in shop.buy()["error"]["what"]
    assert (shop.state(), shop.held > 0) == ("failed", True)
    shop.open()
    assert "error" in shop.buy()
    assert len(shop.bought) == 1


def test_a_link_that_expired_is_asked_for_anew(shop):
    shop.open(faults={"expired": 1.0})
    assert shop.buy()["cost"] == 0.04


def test_a_download_that_broke_off_is_fetched_again_and_not_bought_again(shop):
    order = shop.order()
    assert shop.purchaser.submit("k1", order) == {}
    assert shop.purchaser.wait("k1", order) == {}
    shop.monkeypatch.setenv("PRODUCTION_FLOW_FAKE_URL", "http://127.0.0.1:9")
    assert "error" in shop.purchaser.bring("k1", order)
    assert shop.state() == "accepted"
    shop.open()
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1


def test_what_does_not_fit_the_budget_is_never_sent(shop):
    assert shop.buy("k1", cap=units(0.08))["cost"] == 0.04
    assert shop.buy("k2", cap=units(0.08))["error"]["error"] == "BudgetError"
    assert len(shop.bought) == 1


def test_no_key_is_written_anywhere(shop):
    shop.open(faults={"reset": 0.0}, key="another-key-0002")
    error = shop.buy()["error"]
    assert "key was not accepted" in error["what"]
    shop.library.close()
    found = [path for path in shop.root.rglob("*") if path.is_file() and Config().key.encode() in path.read_bytes()]
    assert found == []


def test_a_late_answer_is_looked_up(shop, monkeypatch):
    monkeypatch.setattr(fake, "_TIMEOUT", httpx.Timeout(0.4))
    shop.open(faults=Faults(late=1.0).model_dump())
    assert shop.buy()["cost"] == 0.04
    assert len(shop.bought) == 1
