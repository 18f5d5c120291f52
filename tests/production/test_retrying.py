"""A bought keyframe that is plainly no good is bought again by itself: only where allowed, at most twice, and said."""

import io

import numpy as np
import pytest
from PIL import Image
from tests.production.cities import begin, end, settle

from production_flow.errors import Conflict
from production_flow.production.choosing import Target
from production_flow.production.make import Run
from production_flow.production.retake import Change
from production_flow.production.scratch import Quiet
from production_flow.providers.fakecity import server as shop
from production_flow.stages.pipeline import BY_NAME
from production_flow.types import NodeId

MODEL = """
[[model]]
id = "lamp-1"
name = "Lamp One"
family = "lamp"
provider = "fake-image"
port = "image"
model = "lamp-1"
references = 16
prices = [{ unit = "image", amount = 0.04 }]
"""
NODE = NodeId("keyframe:s01e01.b01")


@pytest.fixture
def city(tmp_path, monkeypatch):
    """A city whose first pictures of a run are black; `city.black` says how many more are."""
    settle(tmp_path, monkeypatch, MODEL)
    server = begin(tmp_path, monkeypatch, work={"image": 0.05})
    server.city.black = 9
    good = shop.goods

    def goods(port, order):
        if server.city.black <= 0:
            return good(port, order)
        server.city.black -= 1
        memory = io.BytesIO()
        shade = len(server.city.jobs)
        Image.fromarray(np.full((int(order["height"]), int(order["width"]), 3), shade, np.uint8)).save(memory, "PNG")
        return memory.getvalue(), "image/png"

    monkeypatch.setattr(shop, "goods", goods)
    yield server.city
    end(server)


@pytest.fixture
def make(small):
    """`make(retries, budget)`: one keyframe is bought, all other pictures are there."""
    small.view = small.desk.sit(prompt=small.view.prompt, changes={"size": 90})
    memory = io.BytesIO()
    Image.linear_gradient("L").resize((160, 90)).convert("RGB").save(memory, "PNG")
    for node in [node for stage in BY_NAME.values() if stage.port == "image" for node in stage.nodes(small.view)]:
        if node != NODE:
            small.put(node, memory.getvalue(), "image/png", {"width": 160, "height": 90})

    def run(retries, budget=None):
        target = Target(choices={NODE: "lamp-1"}, retries=retries, budget=budget)
        outcome = Run(small.desk.workspace, small.desk.view, Quiet(), target=target, ports=("image",)).go()
        return outcome, small.desk.view.takes(NODE)

    run.desk = small.desk
    return run


def said(take):
    return [notice.message for notice in take.notices]


@pytest.mark.parametrize("retries", [0, 1, 2])
def test_it_is_bought_again_as_often_as_is_allowed_and_no_more(make, city, retries):
    outcome, takes = make(retries)
    assert len(city.jobs) == len(takes) == outcome.bought == 1 + retries
    assert [bool(take.choice.get("automatic")) for take in takes] == [False] + [True] * retries
    if retries:
        assert "it is murky" in said(takes[0])[-1]
        assert said(takes[-1])[-2].startswith(f"Made again by itself, {retries} of {retries}")
    assert make.desk.view.take(NODE).id == takes[-1].id
    again, _ = make(retries)
    assert again.bought == 0


def test_a_good_take_ends_it(make, city):
    city.black = 1
    outcome, takes = make(2)
    assert (outcome.bought, len(takes)) == (2, 2)
    assert not any("A look at it" in words for words in said(takes[1]))


def test_it_stays_inside_the_budget(make, city):
    _, takes = make(2, budget=0.10)
    assert len(takes) == len(city.jobs) == 2


def test_after_two_a_person_must_look(make, city):
    make(2)
    with pytest.raises(Conflict, match="2 times by itself"):
        make.desk.another(NODE, Change(automatic=True))
    assert make.desk.another(NODE).number == 4
    assert len(city.jobs) == 3
