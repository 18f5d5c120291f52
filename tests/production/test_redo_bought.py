"""Another take that is bought: its guidance shown first, bought alone, with a closer reference; the old one stays."""

import io

import pytest
from PIL import Image
from tests.production.cities import Hears, opened

from production_flow.errors import BudgetError
from production_flow.graph.take import Pick
from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.production.retake import Change
from production_flow.types import NodeId

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
prices = [{ unit = "image", amount = 0.04 }, { unit = "reference", amount = 0.01 }]

[[model]]
id = "candle-1"
name = "Candle One"
family = "candle"
provider = "fake-image"
port = "image"
model = "candle-1"
references = 1
prices = [{ unit = "image", amount = 0.01 }]
"""
NODE = NodeId("poster:show")
"""Nothing is made from it, so that nothing else is made."""
FACE = Change(because=("face",), who=("maeve",), note="she is too young")


@pytest.fixture
def city(tmp_path, monkeypatch):
    with opened(tmp_path, monkeypatch, MODELS, work={"image": 0.05}) as city:
        yield city


@pytest.fixture
def desk(small):
    """A show in which everything stands; the portrait of Maeve is a real picture."""
    memory = io.BytesIO()
    Image.radial_gradient("L").resize((160, 200)).convert("RGB").save(memory, "PNG")
    small.put("portrait:maeve", memory.getvalue(), "image/png", {"width": 160, "height": 200})
    small.media()
    small.desk.view = small.view
    return small.desk


def run(desk, node, change, target, approve=None):
    """What `redo` does, without the package: the plan is approved, then one run makes it."""
    retake = {node: desk.another(node, change)}
    if approve is not None:
        approve(desk.plan(target, retake))
    hears = Hears()
    outcome = Run(desk.workspace, desk.view, hears, target=target).go(retake)
    assert hears.failures == {}
    return outcome


def orders(city):
    return [job["order"] for job in city.jobs.values()]


def test_what_was_wrong_is_shown_bought_alone_and_kept_with_the_take(desk, city):
    draft = desk.view.picks[NODE]
    target = desk.retarget(NODE, "lamp-1", "preview")
    plan = desk.plan(target, {NODE: desk.another(NODE, FACE)})
    (line,) = plan.lines
    assert "The face of Maeve Tolland is exactly" in line.guidance[0]
    assert line.guidance[1] == "Put right: she is too young."
    assert (line.price, line.references) == (700, 3)
    assert city.jobs == {}

    outcome = run(desk, NODE, FACE, target)
    assert (outcome.bought, outcome.made) == (1, 1)
    (order,) = orders(city)
    assert [row[:2] for row in order["references"]] == [
        ["character", "maeve"],
        ["character", "maeve"],
        ["character", "sid"],
    ]
    portrait, crop = order["references"][0][2], order["references"][1][2]
    assert portrait == desk.view.take(NodeId("portrait:maeve")).digest
    with Image.open(desk.workspace.media.fetch(crop)) as face:
        assert face.size == (138, 138)
    assert "The face of Maeve Tolland is exactly" in order["prompt"]
    assert "another face" in order["prompt"]
    take = desk.view.take(NODE)
    assert take.choice["because"] == ["face"]
    assert take.choice["tier"] == "preview"
    assert take.request["guidance"] == list(line.guidance)
    assert [one.id for one in desk.view.takes(NODE)] == [draft.take, take.id]


def test_whoever_made_the_take_makes_the_next_one_and_nothing_else_is_bought(desk, city):
    run(desk, NODE, Change(), desk.retarget(NODE, "lamp-1", "final"))
    again = desk.retarget(NODE)
    assert (again.tier, again.choices[NODE], again.nodes) == ("final", "lamp-1", (NODE,))
    desk.view.settings.choices["image"] = "lamp-1"
    run(desk, NODE, Change(because=("hands",)), desk.retarget(NODE))
    assert {order["reference"] for order in orders(city)} == {take.key for take in desk.view.takes(NODE)[1:]}
    first, second = (order["prompt"] for order in orders(city))
    assert "five fingers" in second
    assert "five fingers" not in first


def test_what_does_not_go_along_is_said_in_the_plan_and_on_the_take(desk, city):
    target = desk.retarget(NODE, "candle-1")
    (line,) = desk.plan(target, {NODE: desk.another(NODE)}).lines
    lost = "Not sent: Sid Tarrow (character). Candle One takes 1 picture for reference."
    assert lost in line.notices
    assert line.references == 1
    run(desk, NODE, Change(), target)
    assert lost in [notice.message for notice in desk.view.take(NODE).notices]
    (order,) = orders(city)
    assert [row[1] for row in order["references"]] == ["maeve"]


def test_a_draft_is_made_again_as_a_draft(desk):
    target = desk.retarget(NODE)
    assert (target.tier, target.choices, target.nodes) == ("draft", {NODE: "draft"}, (NODE,))
    assert desk.retarget(NODE, tier="final").choices == {}


def test_what_is_not_approved_is_not_bought(desk, city):
    def no(plan):
        assert plan.lines[0].guidance
        raise BudgetError("No.")

    with pytest.raises(BudgetError):
        run(desk, NODE, FACE, desk.retarget(NODE, "lamp-1"), approve=no)
    assert city.jobs == {}


@pytest.mark.usefixtures("city")
def test_an_older_take_can_be_picked_again(desk):
    run(desk, NODE, Change(), desk.retarget(NODE, "lamp-1"))
    bought = desk.view.picks[NODE]
    desk.direct(lambda who: who.pick(NODE, 1))
    assert desk.view.picks[NODE] != bought
    desk.direct(lambda who: who.pick(NODE, 2))
    assert desk.view.picks[NODE] == Pick(NODE, bought.take, by="person")


def test_only_the_named_nodes_may_be_bought(desk, city):
    target = Target(tier="preview", choices={}, nodes=(NODE,))
    run(desk, NODE, Change(), target)
    assert len(city.jobs) == 1
