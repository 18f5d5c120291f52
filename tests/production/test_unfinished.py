"""What was paid for and did not come, or nobody knows: kept by the next run, resolved as it was asked for, drafted."""

import io
import os
import signal
import subprocess
import sys
import time

import pytest
from PIL import Image
from tests.production.cities import Hears, begin, end, settle

from production_flow.production import costing
from production_flow.production.choosing import Target
from production_flow.production.evaluate import Evaluator
from production_flow.production.make import Run
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
tiers = ["preview"]
references = 16
prices = [{ unit = "image", amount = 0.04 }]
"""
NODE = NodeId("poster:show")
"""Nothing is made from it, so that nothing else is made."""

REDO = """
import sys
from pathlib import Path
from production_flow.production.direct import Desk
from production_flow.production.make import Run
from production_flow.production.scratch import Quiet

with Desk(Path(sys.argv[1])) as desk:
    view = desk.sit()
    target = desk.retarget("poster:show", "lamp-1")
    Run(desk.workspace, view, Quiet(), target=target).go({"poster:show": desk.another("poster:show")})
"""


@pytest.fixture
def open_city(tmp_path, monkeypatch):
    """`open_city(**config)`: a city that sells pictures."""
    settle(tmp_path, monkeypatch, MODEL)
    begun = []

    def start(**config):
        begun.append(begin(tmp_path, monkeypatch, **{"work": {"image": 0.05}, **config}))
        return begun[-1].city

    yield start
    for server in begun:
        end(server)


@pytest.fixture
def picture(tmp_path):
    """A picture as the provider's page shows it."""
    path = tmp_path / "found.png"
    Image.new("RGB", (64, 96), "red").save(path)
    return path


@pytest.fixture
def stands(small):
    """A show in which everything stands but its poster."""
    memory = io.BytesIO()
    Image.radial_gradient("L").resize((160, 200)).convert("RGB").save(memory, "PNG")
    small.put("portrait:maeve", memory.getvalue(), "image/png", {"width": 160, "height": 200})
    small.media()
    small.desk.view = small.view
    return small


def run(desk, target, redo=None, ports=None):
    hears = Hears()
    outcome = Run(desk.workspace, desk.view, hears, target=target, ports=ports).go(redo)
    return outcome, hears.failures


def state(desk, view, node=NODE):
    return Evaluator(desk.workspace, view).one(node, BY_NAME[node.partition(":")[0]]).status


def lost(desk):
    """A further take of the poster is bought, and nobody knows whether it was."""
    target = desk.retarget(NODE, "lamp-1")
    _, failures = run(desk, target, {NODE: desk.another(NODE)})
    assert failures[NODE]["error"] == "Unknown"


def test_what_was_found_by_hand_is_made_from_what_was_asked_for_then(stands, open_city, picture):
    open_city(faults={"reset": 1.0}, find=False)
    lost(stands.desk)
    stands.desk.direct(lambda who: who.edit(NodeId("blueprint:show"), "tagline", "Count to ten."))
    said = costing.resolve(stands.desk.workspace, stands.desk.view, NODE, picture)
    assert said == f"{NODE}: bought, and picked."
    take = stands.desk.view.take(NODE)
    assert (take.number, take.tier, take.choice["entry"], take.cost) == (2, "preview", "lamp-1", 0.04)
    assert "Count to nine" in take.request["prompt"]
    status = state(stands.desk, stands.desk.view)
    assert (status.state, status.reasons[0]) == ("stale", "words changed")


def test_found_by_hand_while_nothing_has_changed_it_is_fresh(stands, open_city, picture):
    open_city(faults={"reset": 1.0}, find=False)
    lost(stands.desk)
    costing.resolve(stands.desk.workspace, stands.desk.view, NODE, picture)
    assert state(stands.desk, stands.desk.view).state == "fresh"


@pytest.fixture
def twin(stands):
    """Another show of the same workspace, with the same documents and media."""
    desk = type(stands.desk)(stands.desk.workspace)
    other = object.__new__(type(stands))
    other.desk, other.view = desk, desk.sit(prompt="The same show under another sentence")
    for stage in BY_NAME.values():
        for node in [node for node in stands.view.picks if node.startswith(f"{stage.name}:")]:
            main, *more = stands.view.take(node).outputs
            read = stands.desk.workspace.media.read
            extra = [(made.role, read(made.digest)) for made in more]
            other.put(node, read(main.digest), main.mime, main.meta, extra)
    desk.view = other.view
    return other


@pytest.mark.parametrize("asker", ["first", "second"])
def test_two_shows_that_wait_for_one_purchase_both_see_what_became_of_it(stands, twin, open_city, picture, asker):
    city = open_city(faults={"reset": 1.0}, find=False)
    lost(stands.desk)
    lost(twin.desk)
    assert len(city.jobs) == 1
    assert {state(show.desk, show.desk.view).state for show in (stands, twin)} == {"unknown"}
    resolver = {"first": stands, "second": twin}[asker]
    said = costing.resolve(resolver.desk.workspace, resolver.desk.view, NODE, picture)
    assert "1 more that waited" in said
    for show in (stands, twin):
        show.desk.view.reload()
        assert show.desk.view.take(NODE).choice["entry"] == "lamp-1"
        assert state(show.desk, show.desk.view).state == "fresh"


def test_what_was_not_bought_for_two_shows_may_be_asked_for_by_both(stands, twin, open_city):
    open_city(faults={"reset": 1.0}, find=False)
    lost(stands.desk)
    lost(twin.desk)
    costing.resolve(twin.desk.workspace, twin.desk.view, NODE, None)
    for show in (stands, twin):
        show.desk.view.reload()
        status = state(show.desk, show.desk.view)
        assert (status.state, "not bought" in status.reasons[0]) == ("fresh", True)
    city = open_city()
    run(stands.desk, stands.desk.retarget(NODE, "lamp-1"), {NODE: stands.desk.another(NODE)})
    assert stands.desk.view.take(NODE).tier == "preview"
    assert len(city.jobs) == 2


def test_what_a_killed_redo_paid_for_is_kept_by_the_next_plain_run(stands, open_city):
    city = open_city(work={"image": 2.0})
    desk, before = stands.desk, stands.view.picks[NODE]
    command = [sys.executable, "-c", REDO, str(desk.workspace.root)]
    process = subprocess.Popen(command, start_new_session=True)
    until = time.monotonic() + 60
    while not city.jobs and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.3)  # the answer is on its way
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert len(city.jobs) == 1
    assert [take.number for take in desk.view.takes(NODE)] == [1]

    outcome, failures = run(desk, Target())
    assert (outcome.bought, outcome.cost, failures) == (1, 0.04, {})
    take = desk.view.take(NODE)
    assert (take.number, take.choice["entry"], len(city.jobs)) == (2, "lamp-1", 1)
    assert state(desk, desk.view).state == "fresh"
    again, _ = run(desk, Target())
    assert (again.made, again.bought) == (0, 0)
    desk.direct(lambda who: who.undo())
    assert desk.view.picks[NODE] == before


def test_a_draft_stands_in_for_a_picture_of_which_nobody_knows_until_a_person_says(small, open_city, picture):
    open_city(faults={"reset": 1.0}, find=False)
    desk = small.desk
    desk.view = small.view
    target = Target(tier="preview", choices={"text": "draft"}, nodes=("portrait:sid",))
    _, failures = run(desk, target, ports=("image",))
    assert {node: error["error"] for node, error in failures.items()} == {"portrait:sid": "Unknown"}
    take = desk.view.take(NodeId("portrait:sid"))
    assert take.tier == "draft"
    assert "pflow resolve portrait:sid" in take.notices[0].message
    assert desk.view.take(NodeId("keyframe:s01e01.b02")) is not None
    assert state(desk, desk.view, NodeId("portrait:sid")).state == "unknown"
    again, _ = run(desk, target, ports=("image",))
    assert again.made == 0
    costing.resolve(desk.workspace, desk.view, NodeId("portrait:sid"), picture)
    assert desk.view.take(NodeId("portrait:sid")).tier == "preview"
