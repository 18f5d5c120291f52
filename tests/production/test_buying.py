"""A show whose pictures, clips and voices are bought in the fake city: planned, made, never bought twice."""

import json
from collections import Counter

import pytest
from tests.production.cities import Hears, begin, settle

from production_flow.errors import BudgetError
from production_flow.production import costing, planning
from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.types import NodeId

MODELS = """
[[model]]
id = "lamp-1"
name = "Lamp One"
family = "lamp"
provider = "fake-image"
port = "image"
model = "lamp-1"
tiers = ["preview"]
references = 16
prices = [{ unit = "image", amount = 0.04 }]

[[model]]
id = "reel-1"
name = "Reel One"
family = "reel"
provider = "fake-video"
port = "video"
model = "reel-1"
tiers = ["preview"]
references = 16
durations = [1, 30]
prices = [{ unit = "second", amount = 0.10 }]
"""
SOUNDS = """
[[model]]
id = "{port}-1"
name = "{port} One"
family = "{port}"
provider = "fake-{port}"
port = "{port}"
model = "{port}-1"
tiers = ["preview"]
prices = [{{ unit = "{unit}", amount = {price} }}]
"""
MODELS += "".join(
    SOUNDS.format(port=port, unit=unit, price=price)
    for port, unit, price in (("voice", "kilochar", 0.08), ("music", "song", 0.05), ("sound", "effect", 0.02))
)
TARGET = Target(tier="preview", choices={"text": "draft"})


class Buyer:
    def __init__(self, small, root, monkeypatch, **config):
        settle(root, monkeypatch, MODELS)
        self.server = begin(root, monkeypatch, **{"work": {"image": 0.05, "video": 0.05}, **config})
        self.show, self.desk = small, small.desk
        self.view = self.desk.sit(prompt=small.view.prompt, changes={"size": 90})

    def make(self, target=TARGET, redo=None):
        hears = Hears()
        result = self.desk.make(hears, redo, target=target)
        self.view = self.desk.view
        return {**result, "failures": hears.failures}

    def plan(self, target=TARGET):
        return planning.plan(self.desk.workspace, self.view, target)

    @property
    def bought(self):
        return list(self.server.city.jobs.values())

    def take(self, node):
        return self.view.take(NodeId(node))


@pytest.fixture
def buyer(small, tmp_path, monkeypatch):
    made = Buyer(small, tmp_path, monkeypatch)
    yield made
    made.server.shutdown()
    made.server.server_close()


def paid(city):
    return round(sum(job["price"] for job in city), 4)


def test_the_plan_is_what_the_city_bills_and_a_second_run_buys_nothing(buyer):
    plan = buyer.plan()
    assert plan.stays == ()
    result = buyer.make()
    assert result["failed"] == {}
    assert {job["port"] for job in buyer.bought} == {"image", "video", "voice", "music", "sound"}
    assert set(Counter(job["reference"] for job in buyer.bought).values()) == {1}
    assert paid(buyer.bought) == result["cost"] == plan.price / 10_000 > 0
    costs = costing.costs(buyer.desk.workspace, buyer.view)
    assert (costs["spent"], costs["held"], costs["estimate"]) == (result["cost"], 0.0, result["cost"])

    again = buyer.make()
    assert (again["made"], again["bought"], len(buyer.bought)) == (0, 0, result["bought"])
    assert buyer.plan().bought == ()
    assert buyer.make(Target())["made"] == 0

    take = buyer.take("keyframe:s01e01.b02")
    assert (take.tier, take.choice["entry"], take.provider) == ("preview", "lamp-1", "fake-image")
    assert "Lamp One" in take.choice["why"]
    order = next(job["order"] for job in buyer.bought if job["reference"] == take.key)
    sent = [digest for _, _, digest in order["references"]]
    assert buyer.take("portrait:maeve").digest in sent
    assert buyer.take("plate:office").digest in sent
    _edits(buyer)
    _refused(buyer)
    _too_dear(buyer)


def _edits(buyer):
    """An edit makes stale and buys nothing by itself; undone, what was bought stands again; approved, it is bought."""
    before = len(buyer.bought)
    pick = buyer.view.picks["keyframe:s01e01.b02"]
    path = "beats.b02.lighting"
    buyer.desk.direct(lambda who: who.edit(NodeId("storyboard:s01e01"), path, "one green lamp"))
    buyer.make(Target())
    assert buyer.view.picks["keyframe:s01e01.b02"] == pick
    assert {line.stage for line in buyer.plan().bought} == {"keyframe", "clip"}
    assert len(buyer.bought) == before
    buyer.desk.direct(lambda who: who.undo())
    assert (buyer.make()["bought"], len(buyer.bought)) == (0, before)
    buyer.desk.direct(lambda who: who.move(_place("s01e01.b03"), 2))
    assert (buyer.make()["bought"], len(buyer.bought)) == (0, before)
    buyer.desk.direct(lambda who: who.edit(NodeId("storyboard:s01e01"), path, "one green lamp"))
    assert (buyer.make()["bought"], len(buyer.bought)) == (2, before + 2)


def _refused(buyer):
    """A refusal is shown where it happened; what stood there stands."""
    pick = buyer.view.picks["portrait:sid"]
    before = len(buyer.bought)
    buyer.desk.direct(lambda who: who.edit(NodeId("character:sid"), "vibe", "Forbidden to smile."))
    result = buyer.make()
    assert {node: error["error"] for node, error in result["failures"].items()} == {"portrait:sid": "Refused"}
    assert (buyer.view.picks["portrait:sid"], len(buyer.bought)) == (pick, before)
    assert "moderation_blocked" in (buyer.desk.package.folder / "report.html").read_text()
    assert buyer.make()["failures"]["portrait:sid"] == result["failures"]["portrait:sid"]
    assert buyer.plan().bought == ()
    assert ["refused, and not sent again as it is" in line.reasons for line in buyer.plan().lines] == [True]
    buyer.desk.direct(lambda who: who.undo())
    assert (buyer.make()["failed"], len(buyer.bought)) == ({}, before)


def _too_dear(buyer):
    """A budget that is spent stops the purchase, and only that."""
    held = buyer.desk.workspace.library.purchases.held(buyer.view.row.id) / 10_000
    target = Target(tier="preview", choices=TARGET.choices, budget=held + 0.05)
    buyer.desk.direct(lambda who: who.edit(NodeId("location:pier"), "look", "A pier of black iron."))
    assert buyer.plan(target).over > 0
    before = len(buyer.bought)
    result = buyer.make(target)
    assert {error["error"] for error in result["failures"].values()} == {"BudgetError"}
    assert len(buyer.bought) == before + 1
    assert paid(buyer.bought) <= held + 0.05


def _place(text):
    from production_flow.production.boards import Place  # noqa: PLC0415 - beside its one use

    return Place.read(text)


def test_without_approval_nothing_is_bought(buyer):
    def no(plan):
        raise BudgetError(f"It costs {plan.price}.")

    with pytest.raises(BudgetError):
        buyer.desk.make(Hears(), target=TARGET, approve=no)
    assert buyer.bought == []


def test_a_choice_for_one_beat_wins_over_its_stage(buyer):
    choices = {**TARGET.choices, "video": "draft", "keyframe": "draft", "keyframe:s01e01.b01": "lamp-1"}
    target = Target(choices=choices)
    assert [line.node for line in buyer.plan(target).bought] == ["keyframe:s01e01.b01"]
    assert json.dumps(buyer.plan(target).sums("tier"))


def test_what_others_are_made_from_is_drafted_where_it_is_refused_and_says_so(buyer):
    buyer.desk.direct(lambda who: who.edit(NodeId("character:sid"), "vibe", "Forbidden to smile."))
    view, target = buyer.desk.view, Target(tier="preview", only=("portrait",))
    outcome = Run(buyer.desk.workspace, view, Hears(), target=target, ports=("image",)).go()
    assert set(outcome.failed) == {"portrait:sid"}
    take = view.take(NodeId("portrait:sid"))
    assert (take.tier, view.take(NodeId("portrait:maeve")).tier) == ("draft", "preview")
    assert "moderation_blocked" in next(notice.message for notice in take.notices if notice.code == "degraded")
    assert view.take(NodeId("keyframe:s01e01.b01")) is not None
    retake = buyer.desk.another(NodeId("portrait:sid"))
    assert retake.number == 3
