"""What a person decides about a purchase of unknown fate, and what is said about money that nobody knows."""

import pytest
from PIL import Image

from production_flow.errors import Missing
from production_flow.production import costing
from production_flow.store.purchases import Purchase, units
from production_flow.types import NodeId, TakeKey

NODE = NodeId("prop-picture:valve")


@pytest.fixture
def bought(small):
    show = small.view.row.id
    purchases = small.desk.workspace.library.purchases
    purchases.reserve(Purchase(TakeKey("k1"), show, NODE, "fal-images", "flux", "preview", units(0.05)), None)
    purchases.accepted(TakeKey("k1"), {"id": "7"})
    return small


@pytest.mark.parametrize("state", ["unknown", "accepted"])
def test_a_file_found_by_hand_is_the_take_of_the_purchase_wherever_that_is_asked_for(bought, tmp_path, state):
    workspace, view = bought.desk.workspace, bought.view
    if state == "unknown":
        workspace.library.purchases.doubt(TakeKey("k1"), {"what": "nobody knows"})
    Image.new("RGB", (64, 36), "red").save(tmp_path / "valve.png")
    costing.resolve(workspace, view, NODE, tmp_path / "valve.png")
    take = workspace.library.take_of_key(TakeKey("k1"))
    assert (take.node, take.provider, view.take(NODE).id) == (NODE, "fal-images", take.id)
    assert workspace.library.purchases.get(TakeKey("k1")).state == "settled"
    with pytest.raises(Missing):
        costing.resolve(workspace, view, NODE, None)


def test_what_was_not_bought_after_all_holds_no_money(bought):
    costing.resolve(bought.desk.workspace, bought.view, NODE, None)
    assert costing.costs(bought.desk.workspace, bought.view)["held"] == 0


def test_what_nobody_knows_the_price_of_did_not_cost_nothing(bought):
    purchases, show = bought.desk.workspace.library.purchases, bought.view.row.id
    purchases.reserve(Purchase(TakeKey("k2"), show, NODE, "fal-images", "new", "preview", None), None)
    purchases.settle(TakeKey("k1"), "settled", None)
    purchases.settle(TakeKey("k2"), "settled", None)
    rows = costing.costs(bought.desk.workspace, bought.view)["purchases"]
    assert [(row["actual"], row["estimated"]) for row in rows] == [(0.05, True), (None, False)]


def test_what_a_killed_run_set_aside_is_free_when_the_next_one_begins(bought):
    workspace = bought.desk.workspace
    wanted = Purchase(TakeKey("k3"), bought.view.row.id, NODE, "fal-images", "flux", "preview", units(3.0))
    workspace.library.purchases.reserve(wanted, None)
    assert workspace.library.purchases.waiting(TakeKey("k3")) == [(bought.view.row.id, NODE)]
    workspace.run_lock().release()
    assert costing.costs(workspace, bought.view)["held"] == 0.05
    assert workspace.library.purchases.waiting(TakeKey("k3")) == []
    assert workspace.library.purchases.waiting(TakeKey("k1")) == [(bought.view.row.id, NODE)]
